use std::io::Cursor;

use super::*;
use crate::container::each_record;
use crate::container::tests::{TEXT, damage, gzip, read};
use crate::{Article, Options, Outcome, parse};

mod parts;

fn articles(mail: &str, name: &str) -> Vec<Article> {
    let options = Options::default();
    let mut found = Vec::new();
    let _ = each_record(Cursor::new(mail), name, &options, None, &mut |record| {
        match parse(&record, name, &options) {
            Outcome::Article(article) => found.push(*article),
            Outcome::Problem(problem) => panic!("{problem}"),
        }
        ControlFlow::Continue(())
    });
    found
}

const HEAD: &str = "Received: from mail.example.org\r\n\tby mx.example.org\r\n\
    From: =?utf-8?q?Ada_F=C3=ADnch?= <ada@example.org>\r\nDate: Thu, 10 Oct 2024 23:30:00 +0900\r\n\
    Subject: =?iso-8859-1?Q?Ferry_returns_to_caf=E9?=\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n";

const BOTH: &str = "Content-Type: multipart/alternative; boundary=\"xx\"\r\n\r\npreamble\r\n--xx\r\n\
    Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
    The ferry is back in service =\r\nat the caf=E9.\r\n--xx\r\nContent-Type: text/html\r\n\r\n<p>Not this one.</p>\r\n--xx--\r\n";

#[test]
fn a_mail_is_an_article_by_its_sender() {
    let mail = format!("{HEAD}{BOTH}");
    for name in ["a.eml", "a.txt", "a"] {
        let article = articles(&mail, name).remove(0);
        assert_eq!(article.title_text(), "Ferry returns to café");
        assert_eq!(article.bylines[0].value, "Ada Fínch");
        assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
        assert_eq!(article.external_id.unwrap().value, "1@example.org");
        let body: Vec<_> = article.sections[0]
            .paragraphs
            .iter()
            .map(|p| p.text.as_str())
            .collect();
        assert_eq!(body, ["The ferry is back in service at the café."]);
    }
}

#[test]
fn a_mail_of_markup_alone_is_read_as_markup() {
    let page = "<html><body><p>The ferry is back.</p><p>So are the gulls.</p></body></html>";
    let mail = format!("{HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n{page}");
    let article = articles(&mail, "a.eml").remove(0);
    assert_eq!(article.title_text(), "Ferry returns to café");
    assert_eq!(article.paragraphs().count(), 2);
}

#[test]
fn attachments_are_not_read_and_messages_are() {
    let inner = "From: Bo <bo@example.org>\r\nSubject: Gulls return\r\n\r\nThe gulls are back.\r\n";
    let mail = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\
         Content-Disposition: attachment; filename=x.txt\r\n\r\nNot this.\r\n--b\r\n\r\nThe ferry is back.\r\n\
         --b\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n\
         --b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\n%PDF\r\n--b--\r\n"
    );
    let found = read(mail.as_bytes(), "a.eml");
    let expected = [
        "#0: Ferry returns to café",
        "#1: skipped: x.txt, attached to a mail",
        "#2: Gulls return",
        "#3: skipped: application/pdf, attached to a mail",
    ];
    assert_eq!(found, expected);
}

#[test]
fn documents_that_are_attached_are_articles() {
    let attached = |name: &str, content: &str| {
        format!(
            "--b\r\nContent-Type: application/msword\r\n\
             Content-Disposition: attachment; filename={name}\r\n\r\n{content}\r\n"
        )
    };
    let mail = format!(
        "From: Ada Finch <a@example.org>\r\nSubject: Release\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPlease print this.\r\n{}{}--b--\r\n",
        attached(
            "a.rtf",
            "{\\rtf1 Ferry returns\\par The ferry is back in service.}"
        ),
        attached("b.doc", "\\")
    );
    let expected = [
        "#0: Release",
        "#1: Ferry returns",
        "#2: skipped: b.doc, attached to a mail",
    ];
    assert_eq!(read(mail.as_bytes(), "a.eml"), expected);
}

#[test]
fn documents_are_told_by_media_type_and_by_every_name_they_have() {
    let flat = String::from(
        "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
         office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>\
         <text:p>Gulls return</text:p><text:p>They are back.</text:p></office:text></office:body></office:document>",
    );
    let rtf = "{\\rtf1 Ferry returns\\par The ferry is back in service.}";
    let attached = |kind: &str, name: &str, content: &str| {
        format!(
            "--b\r\nContent-Type: {kind}\r\n\
             Content-Disposition: attachment{name}\r\n\r\n{content}\r\n"
        )
    };
    let binary = "application/octet-stream";
    let mail = format!(
        "From: Ada Finch <a@example.org>\r\nSubject: Release\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPlease print this.\r\n{}{}{}{}--b--\r\n",
        attached(binary, "; filename=a.FODT", &flat),
        attached("application/rtf", "", rtf),
        attached("application/msword", "; filename=release", rtf),
        attached(binary, "; filename=b.docm", "x"),
    );
    let expected = [
        "#0: Release",
        "#1: Gulls return",
        "#2: Ferry returns",
        "#3: Ferry returns",
        "#4: skipped: b.docm, attached to a mail",
    ];
    assert_eq!(read(mail.as_bytes(), "a.eml"), expected);
}

#[test]
fn what_a_forwarded_message_forwards_is_read_and_told() {
    let mail = |subject: &str, text: &str, boundary: &str, parts: &str| {
        format!(
            "From: Bo <bo@example.org>\r\nSubject: {subject}\r\n\
             Content-Type: multipart/mixed; boundary={boundary}\r\n\r\n\
             --{boundary}\r\n\r\n{text}\r\n{parts}--{boundary}--\r\n"
        )
    };
    let forwarded = |boundary: &str, mail: &str| {
        format!("--{boundary}\r\nContent-Type: message/rfc822\r\n\r\n{mail}\r\n")
    };
    let file = |boundary: &str, name: &str| {
        format!(
            "--{boundary}\r\nContent-Type: application/pdf\r\n\
             Content-Disposition: attachment; filename={name}\r\n\r\n%PDF\r\n"
        )
    };
    let inner = mail("Inner", "The gulls are back.", "x", &file("x", "b.pdf"));
    let parts = [file("y", "a.pdf"), forwarded("y", &inner)].concat();
    let middle = mail("Middle", "See below.", "y", &parts);
    let parts = [forwarded("z", &middle), file("z", "c.pdf")].concat();
    let outer = mail("Outer", "See both below.", "z", &parts);
    let expected = [
        "#0: Outer",
        "#1: Middle",
        "#2: skipped: a.pdf, attached to a mail",
        "#3: Inner",
        "#4: skipped: b.pdf, attached to a mail",
        "#5: skipped: c.pdf, attached to a mail",
    ];
    assert_eq!(read(outer.as_bytes(), "a.eml"), expected);
}

#[test]
fn letters_that_were_not_encoded_are_read_as_what_they_are() {
    let mail = |charset: &str| {
        let head = HEAD.replace(
            "=?iso-8859-1?Q?Ferry_returns_to_caf=E9?=",
            "Été: le bac à l'île de café",
        );
        let mail = format!("{head}{charset}\r\nLe bac est de retour.\r\n");
        encoding_rs::WINDOWS_1252.encode(&mail).0.into_owned()
    };
    for charset in ["", "Content-Type: text/plain; charset=iso-8859-1\r\n"] {
        assert_eq!(
            read(&mail(charset), "a.eml"),
            ["#0: Été: le bac à l'île de café"]
        );
    }
}

#[test]
fn a_signature_is_cut() {
    let mail = format!("{HEAD}\r\nThe ferry is back.\r\n\r\n-- \r\nAda Finch, harbour desk\r\n");
    let article = articles(&mail, "a.eml").remove(0);
    assert_eq!(article.paragraphs().count(), 1);
    let cut = &article.boilerplate[0];
    assert_eq!(
        (&*cut.rule, &*cut.passage.text),
        ("signature", "-- Ada Finch, harbour desk")
    );
}

#[test]
fn a_page_saved_without_its_pictures_has_no_sender_and_no_date() {
    let mail = "From: \"Saved by Some Browser 11\"\r\nSubject: not this\r\nDate: Thu, 10 Oct 2024 23:30:00 +0900\r\n\
        MIME-Version: 1.0\r\nContent-Type: text/html;\r\n\tcharset=\"windows-1252\"\r\n\
        Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/ferry\r\n\r\n\
        <html><h1>Ferry =E9t=E9</h1><p>The ferry is back in service.</p></html>";
    let article = articles(mail, "a.mht").remove(0);
    assert_eq!(article.title_text(), "Ferry été");
    assert_eq!((article.bylines.len(), article.published), (0, None));
    assert_eq!(article.url.unwrap().value, "https://example.org/ferry");
}

#[test]
fn a_saved_page_is_a_page() {
    let mail = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/ferry\r\n\
        Subject: not this\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--x--\"\r\n\r\n\
        ----x--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
        <html><meta charset=3D\"utf-8\"><h1>Ferry =C3=A9t=C3=A9</h1><p>The ferry is back in service.</p></html>\r\n\
        ----x--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n----x----\r\n";
    for name in ["a.mhtml", "a.txt"] {
        let article = articles(mail, name).remove(0);
        assert_eq!(article.title_text(), "Ferry été");
        assert_eq!(article.url.unwrap().value, "https://example.org/ferry");
    }
}

#[test]
fn mails_are_members_and_may_be_packed() {
    let mail = gzip(format!("{HEAD}{BOTH}").as_bytes());
    assert_eq!(read(&mail, "a.eml.gz"), ["#0: Ferry returns to café"]);
}

#[test]
fn an_article_with_a_header_is_no_mail() {
    let texts = [
        TEXT.to_owned(),
        format!("By: Ada Finch\nDate: 2024-10-10\n\n{TEXT}"),
        format!("From: Ada Finch\nDate: 2024-10-10\nSubject: Ferry\n\n{TEXT}"),
        format!("From: Ada Finch\nThe ferry is back.\nMessage-ID: <1>\n\n{TEXT}"),
    ];
    for text in texts {
        assert!(!sniff(text.as_bytes(), "a.txt"), "{text}");
    }
    assert!(!sniff(TEXT.as_bytes(), "a.eml"));
    let draft =
        "Subject: Ferry returns\nDate: Thu, 10 Oct 2024 08:00:00 +0000\n\nThe ferry is back.\n";
    assert!(sniff(draft.as_bytes(), "a.eml"));
    assert!(!sniff(draft.as_bytes(), "a.txt"));
}

#[test]
fn mails_without_text_are_told() {
    let head = "From: Ada Finch <ada@example.org>\r\nMIME-Version: 1.0\r\n";
    for subject in ["", "Subject: \r\n"] {
        let mail = format!("{head}{subject}Content-Type: image/png\r\n\r\nx");
        assert_eq!(read(mail.as_bytes(), "a.eml"), ["#0: skipped: no text"]);
    }
}

#[test]
fn parts_within_parts_are_neither_followed_nor_held_without_end() {
    let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(50_000);
    let mail = format!("{HEAD}{nested}\r\nThe end.\r\n");
    let found = read(mail.as_bytes(), "a.eml");
    assert_eq!(found.len(), 10);
    let deeper = "#9: failed: more than 8 messages around a message";
    assert_eq!(found[9], deeper);
    let multipart = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n".repeat(50_000);
    read(format!("{HEAD}{multipart}").as_bytes(), "a.eml");
    let parts = "--b\r\n\r\nx\r\n".repeat(50_000);
    let mail = format!("{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{parts}");
    read(mail.as_bytes(), "a.eml");
}

#[test]
fn parts_beyond_those_that_are_read_are_told() {
    let mail = |parts: usize| {
        let attached = "--b\r\nContent-Disposition: attachment; filename=x\r\n\r\nx\r\n";
        let parts = attached.repeat(parts);
        let mixed = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        format!("{HEAD}{mixed}--b\r\n\r\nThe ferry is back.\r\n{parts}--b--\r\n")
    };
    let found = read(mail(999).as_bytes(), "a.eml");
    assert_eq!(
        found.last().unwrap(),
        "#999: skipped: x, attached to a mail"
    );
    for more in [1000, 2000] {
        let found = read(mail(more).as_bytes(), "a.eml");
        assert_eq!(found.last().unwrap(), "#1000: failed: more than 1000 parts");
    }
    let level = |n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n");
    let mail = |levels: usize| {
        let levels: String = (0..levels).map(level).collect();
        format!("{HEAD}{levels}\r\nThe ferry.\r\n")
    };
    assert_eq!(read(mail(8).as_bytes(), "a.eml").len(), 1);
    let found = read(mail(9).as_bytes(), "a.eml");
    assert_eq!(found[1], "#1: failed: more than 8 levels of parts");
}

#[test]
fn damaged_mails_are_read_or_told() {
    damage(format!("{HEAD}{BOTH}").as_bytes(), "a.eml");
}

#[test]
fn dates_of_old_programs_are_read_or_told() {
    let read = |date: &str| {
        let mail = HEAD.replace("Thu, 10 Oct 2024 23:30:00 +0900", date);
        assert!(mail.contains(date), "{mail}");
        let article = articles(&format!("{mail}\r\nThe ferry is back.\r\n"), "a.eml").remove(0);
        let doubts: Vec<_> = article
            .doubts
            .into_iter()
            .map(|doubt| doubt.value)
            .collect();
        (article.published.map(|date| date.value.to_string()), doubts)
    };
    for date in [
        "Thu, 1 Jan 1998 12:00:00 +0100",
        "Thu, 1 Jan 1998 12:00:00",
        "Thu Jan  1 12:00:00 1998",
        "1 Jan 1998",
    ] {
        assert_eq!(
            read(date),
            (Some("1998-01-01".to_owned()), vec![]),
            "{date}"
        );
    }
    assert_eq!(read("1 Jan 1970").0.as_deref(), Some("1970-01-01"));
    for told in [
        "garbage",
        "Thu, 1 Jan 1970 00:00:00 +0000",
        "Wed, 31 Dec 1969 19:00:00 -0500",
    ] {
        assert_eq!(read(told), (None, vec![told.to_owned()]));
    }
}

/// The mail of some parts, each with a blank line before its text.
fn mail_of(kind: &str, parts: &[&str]) -> String {
    let parts: String = parts
        .iter()
        .map(|part| format!("--b\r\n{part}\r\n"))
        .collect();
    format!("{HEAD}Content-Type: multipart/{kind}; boundary=b\r\n\r\n{parts}--b--\r\n")
}

fn told(mail: &str) -> Vec<String> {
    let article = articles(mail, "a.eml").remove(0);
    let cut = article
        .boilerplate
        .iter()
        .map(|cut| format!("{}: {}", cut.rule, cut.passage.text));
    article
        .paragraphs()
        .map(|p| p.text.clone())
        .chain(cut)
        .collect()
}

const PICTURE: &str = "Content-Type: image/jpeg\r\nContent-Disposition: inline; filename=a.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/4AAQ";
const MARKUP: &str = "Content-Type: text/html\r\n\r\n<p>The ferry is back in service, the harbour office said.</p>\r\n\
    <p>Nobody was happier than the gulls, who had missed it.</p>\r\n<p>Fares stay as they were.</p>";

#[test]
fn texts_on_both_sides_of_a_picture_are_read() {
    let latin = "Content-Type: text/plain; charset=iso-8859-1\r\n\
        Content-Transfer-Encoding: quoted-printable\r\n\r\nNobody was happier at the caf=E9.";
    let mail = mail_of("mixed", &["\r\nThe ferry is back.", PICTURE, latin]);
    assert_eq!(
        told(&mail),
        ["The ferry is back.", "Nobody was happier at the café."]
    );
}

#[test]
fn a_plain_part_beside_markup_is_read_with_it() {
    let footer = "Content-Type: text/plain\r\n\r\nSent to all of AT&T,\r\nfrom <here>.";
    let mail = mail_of("mixed", &[MARKUP, footer]);
    assert_eq!(
        told(&mail),
        [
            "The ferry is back in service, the harbour office said.",
            "Nobody was happier than the gulls, who had missed it.",
            "Fares stay as they were.",
            "Sent to all of AT&T, from <here>.",
        ]
    );
    let list = format!(
        "\r\n{}\r\nHarbour mailing list\r\nharbour@example.org",
        "_".repeat(47)
    );
    let mail = mail_of("mixed", &["\r\nThe ferry is back.", &list]);
    assert_eq!(told(&mail)[0], "The ferry is back.");
    assert!(told(&mail)[1].starts_with("signature: -- ____"));
}

#[test]
fn a_plain_part_that_only_asks_to_read_the_other_is_not_read() {
    for stub in [
        "View this email in your browser: https://example.org/a/very/long/address/of/a/letter/to/all",
        "This email requires an HTML client.",
    ] {
        let stub = format!("Content-Type: text/plain\r\n\r\n{stub}");
        let related = format!(
            "Content-Type: multipart/related; boundary=c\r\n\r\n--c\r\n{MARKUP}\r\n--c\r\n{PICTURE}\r\n--c--"
        );
        for markup in [MARKUP, &related] {
            assert_eq!(told(&mail_of("alternative", &[&stub, markup])).len(), 3);
        }
    }
    let plain = "Content-Type: text/plain\r\n\r\nThe ferry is back in service. Nobody was happier than the gulls.";
    let mail = mail_of("alternative", &[plain, MARKUP]);
    assert_eq!(
        told(&mail),
        ["The ferry is back in service. Nobody was happier than the gulls."]
    );
}

#[test]
fn the_messages_of_a_digest_are_articles() {
    let message = |subject: &str| {
        format!("\r\nFrom: Bo <bo@example.org>\r\nSubject: {subject}\r\n\r\nThe gulls are back.")
    };
    let mail = mail_of("digest", &[&message("One"), &message("Two")]);
    assert_eq!(
        read(mail.as_bytes(), "a.eml"),
        ["#0: Ferry returns to café", "#1: One", "#2: Two"]
    );
}

#[test]
fn a_text_in_base64_is_read_up_to_what_stands_below_it_and_told_where_it_is_cut_off() {
    let read = |body: &str| {
        let head = "Content-Type: text/plain\r\nContent-Transfer-Encoding: BASE64\r\n\r\n";
        articles(&format!("{HEAD}{head}{body}"), "a.eml").remove(0)
    };
    let text = |article: &Article| {
        let paragraphs: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
        paragraphs.join(" / ")
    };
    let list = read("VGhlIGZlcnJ5IGlzIGJhY2su\r\n\r\n___________\r\nThe harbour list\r\n");
    assert!(text(&list).starts_with("The ferry is back. / "), "{list:?}");
    assert!(text(&list).ends_with("The harbour list"), "{list:?}");
    assert_eq!(list.damage, None);
    let wide = format!(
        "{HEAD}Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n\
        VABoAGUAIABmAGUAcgByAHkAIABpAHMAIABiAGEAYwBrAC4A\r\n\r\n___________\r\nThe harbour list\r\n"
    );
    let wide = text(&articles(&wide, "a.eml").remove(0));
    assert!(wide.starts_with("The ferry is back. / "), "{wide}");
    assert!(wide.ends_with("The harbour list"), "{wide}");
    let cut = read("VGhlIGZlcnJ5IGlzIGJhY2");
    assert_eq!(text(&cut), "The ferry is bac");
    assert_eq!(cut.damage.as_deref(), Some("the record is cut off"));
}

#[test]
fn lines_that_flow_are_one() {
    let mail = |stated: &str| {
        let head = format!("Content-Type: text/plain; {stated}\r\n\r\n");
        let body =
            "The prime \r\nminister met the council in the hall of the old \r\ntown.\r\nHe left.";
        articles(&format!("{HEAD}{head}{body}"), "a.eml").remove(0)
    };
    let text = |article: Article| -> Vec<_> {
        let paragraphs = article.paragraphs();
        paragraphs.map(|text| text.text.clone()).collect()
    };
    let whole = "The prime minister met the council in the hall of the old town.";
    assert_eq!(text(mail("format=flowed")), [whole, "He left."]);
    assert_eq!(
        text(mail("format=Flowed; delsp=yes"))[0],
        "The primeminister met the council in the hall of the oldtown."
    );
}

#[test]
fn mails_kept_by_apples_program_are_read_without_its_notes() {
    let mail = format!("{HEAD}\r\nThe ferry is back.\r\n");
    let kept = format!(
        "{:<10}\n{mail}<?xml version=\"1.0\"?><plist><true/></plist>\n",
        mail.len()
    );
    let article = articles(&kept, "1.partial.emlx").remove(0);
    assert_eq!(article.title_text(), "Ferry returns to café");
    let text: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
    assert_eq!(text, ["The ferry is back."]);
    damage(kept.as_bytes(), "1.emlx");
}
