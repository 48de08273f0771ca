//! What of a mail is text, what is told of, and who sent it.

use super::*;

#[test]
fn files_are_told_of_however_they_are_to_be_shown() {
    let pdf =
        "Content-Type: application/pdf; name=a.pdf\r\nContent-Disposition: inline\r\n\r\n%PDF";
    let rtf = "Content-Type: application/rtf; name=b.rtf\r\n\r\n{\\rtf1 Ferry returns\\par The ferry is back in service.}";
    let calendar = "Content-Type: text/calendar; name=c.ics\r\n\r\nBEGIN:VCALENDAR";
    let bare = "Content-Type: application/pdf\r\n\r\n%PDF";
    let text = "\r\nThe ferry is back.";
    let mail = mail_of("mixed", &[text, PICTURE, pdf, rtf, calendar, bare]);
    let found = read(mail.as_bytes(), "a.eml");
    assert_eq!(
        found[1..],
        [
            "#1: skipped: a.pdf, attached to a mail",
            "#2: Ferry returns",
            "#3: skipped: c.ics, attached to a mail",
            "#4: skipped: application/pdf, attached to a mail",
        ]
    );
}

#[test]
fn a_mail_may_be_no_more_than_its_subject() {
    let pdf = "Content-Type: application/pdf; name=a.pdf\r\n\r\n%PDF";
    let attached = mail_of("mixed", &["Content-Type: text/plain\r\n\r\n", pdf]);
    for mail in [format!("{HEAD}\r\n"), HEAD.to_owned(), attached.clone()] {
        let found = read(mail.as_bytes(), "a.eml");
        assert_eq!(found[0], "#0: Ferry returns to café", "{mail}");
    }
    assert_eq!(
        read(attached.as_bytes(), "a.eml")[1],
        "#1: skipped: a.pdf, attached to a mail"
    );
    let article = articles(HEAD, "a.eml").remove(0);
    assert_eq!(article.bylines[0].value, "Ada Fínch");
    // It is told that it has no text.
    assert_eq!(article.unread, Some(vec![]));
}

#[test]
fn parts_that_are_no_text_are_told_without_a_name() {
    let part = |kind: &str| format!("Content-Type: {kind}\r\n\r\nThe gulls are back.");
    let kinds = ["text/calendar", "text/csv", "text/x-vcard"];
    let parts = kinds.map(part);
    let text = part("text/plain");
    let parts: Vec<_> = [&text]
        .into_iter()
        .chain(&parts)
        .map(String::as_str)
        .collect();
    let found = read(mail_of("mixed", &parts).as_bytes(), "a.eml");
    for (number, kind) in (1..).zip(kinds) {
        let told = format!("#{number}: skipped: {kind}, attached to a mail");
        assert_eq!(found[number], told);
    }
    // There they say the same.
    let found = read(mail_of("alternative", &parts).as_bytes(), "a.eml");
    assert_eq!(found, ["#0: Ferry returns to café"]);
}

#[test]
fn markdown_in_a_mail_is_text() {
    let plain = "Content-Type: text/plain\r\n\r\nThe ferry is back.";
    let marked = "Content-Type: text/markdown\r\n\r\nThe *gulls* are back.";
    let mixed = mail_of("mixed", &[plain, marked]);
    assert_eq!(
        told(&mixed),
        ["The ferry is back.", "The *gulls* are back."]
    );
    let same = mail_of("alternative", &[plain, marked]);
    assert_eq!(told(&same), ["The ferry is back."]);
}

#[test]
fn all_senders_are_authors() {
    let from = "From: \"Finch, Ada\" <ada@example.org>, =?utf-8?q?J=C3=B6rg?= Vale <j@example.org>";
    let mail = format!("{from}\r\nSubject: Ferry\r\n\r\nThe ferry is back.\r\n");
    let article = articles(&mail, "a.eml").remove(0);
    let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
    assert_eq!(names, ["Ada Finch", "Jörg Vale"]);
}

#[test]
fn what_is_quoted_below_a_signature_is_text() {
    let quoted =
        "> The gulls have left the pier for good, the harbour office\r\n> said on Monday.\r\n";
    let mail = format!(
        "{HEAD}\r\nYes, I think so.\r\n\r\n-- \r\nAda Finch\r\n\r\nBo Vale wrote:\r\n{quoted}"
    );
    assert_eq!(
        told(&mail),
        [
            "Yes, I think so.",
            "Bo Vale wrote:",
            "> The gulls have left the pier for good, the harbour office said on Monday.",
            "signature: -- Ada Finch",
        ]
    );
}
