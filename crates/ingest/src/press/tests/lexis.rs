//! Downloads of LexisNexis.

use super::{LEXIS, articles, cut, format, holds_all, readings, shown};
use crate::Format;

#[test]
fn documents_of_lexisnexis_are_articles() {
    let found = articles(LEXIS, "a.txt");
    let expected = [
        "Lock keeper retires after forty years | Hanna Quist | 2012-03-14 | LOCAL | The Ostby Gazette | \
         The Carrow's longest serving lock keeper hands over his key. / OSTBY / \
         Torben Aske has opened the lower lock of the river Carrow at Ostby for more than forty years. On Wednesday \
         he closed it for the last time, and the barges waited. / \"The water does the work,\" he said. \"I only ask it to.\" / \
         His daughter takes over on Monday.",
        "Tram line to reach the pier | JORUN ALDEHEY | 2003-05-06 | Section B | Hexley Mail | \
         The tram will reach the pier by autumn, the council of Hexley said. / Tickets cost the same as before.",
    ];
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
    assert_eq!(
        cut(&found[0], "caption"),
        ["GRAPHIC: Torben Aske at the lower lock"]
    );
    assert_eq!(cut(&found[0], "edition"), ["First Edition"]);
    assert_eq!(
        cut(&found[0], "copyright"),
        ["Copyright 2012 Ostby Press Ltd All Rights Reserved"]
    );
    holds_all(LEXIS, &found);
}

#[test]
fn a_correction_behind_an_article_is_text() {
    let source = LEXIS.replace(
        "LOAD-DATE: March 15",
        "CORRECTION-DATE: March 20, 2012\n\nCORRECTION:\n\nThe lock is the upper one.\n\nLOAD-DATE: March 15",
    );
    let found = articles(&source, "a.txt");
    assert!(shown(&found[0]).ends_with("CORRECTION: / The lock is the upper one."));
    assert_eq!(cut(&found[0], "header-label").len(), 6);
}

#[test]
fn what_is_stated_otherwise_than_is_known_is_kept_apart() {
    let source = LEXIS.replace(
        "LOAD-DATE: March 15",
        "LANGUAGE: SWEDISH\n\nLANGUAGE: GERMAN\n\nLOAD-DATE: March 15",
    );
    let found = articles(&source, "a.txt");
    let labels = cut(&found[0], "header-label");
    assert!(labels.contains(&"LANGUAGE: GERMAN"), "{labels:?}");
}

#[test]
fn a_frame_in_german_is_read() {
    let source = "                            Dokument 1 von 2\n\n                     Ostbyer Zeitung\n\n          Mittwoch 14. März 2012\n\n\
         Schleusenwärter geht in Rente\n\nAUTOR: Hanna Quist\n\nRUBRIK: LOKALES; S. 7\n\nLÄNGE: 61 Wörter\n\n\
         Torben Aske hat die Schleuse vierzig Jahre lang bedient.\n\nUPDATE: 15. März 2012\n\nSPRACHE: GERMAN; Deutsch\n\n\
         PUBLICATION-TYPE: Zeitung\n\n       Copyright 2012 Ostby Verlag\n         Alle Rechte vorbehalten\n\n\
                                     Dokument 2 von 2\n\nX\n\n15. März 2012\n\nNoch eins\n\nLÄNGE: 2 Wörter\n\nKurz gesagt.\n";
    let found = articles(source, "a.txt");
    let expected = "Schleusenwärter geht in Rente | Hanna Quist | 2012-03-14 | LOKALES | Ostbyer Zeitung | \
         Torben Aske hat die Schleuse vierzig Jahre lang bedient.";
    assert_eq!(shown(&found[0]), expected);
    assert_eq!(found[0].language.as_ref().unwrap().value, "de");
    assert_eq!(found.len(), 2);
}

#[test]
fn lexisnexis_in_html_is_read_as_its_text() {
    let document = |number: u32, title: &str| {
        format!(
            "<DOCFULL> --><BR><DIV CLASS=\"c0\"><P CLASS=\"c1\"><SPAN CLASS=\"c2\">{number} of 2 DOCUMENTS</SPAN></P></DIV>\
             <BR><DIV><P>Hexley Mail</P></DIV><BR><DIV><P><SPAN>May </SPAN><SPAN>6, 2003 Tuesday</SPAN><BR>Late Edition</P></DIV>\
             <BR><DIV><P>{title}</P></DIV><BR><DIV><P><SPAN>BYLINE: </SPAN><SPAN>Carl Oster</SPAN></P></DIV>\
             <BR><DIV><P><SPAN>LENGTH: </SPAN><SPAN>12 words</SPAN></P></DIV><BR><DIV><P>The tram &amp; the\npier said no.</P>\
             <P>Tickets cost as before.</P></DIV><BR><DIV><P><SPAN>LOAD-DATE: </SPAN>May 7, 2003</P></DIV><BR>\
             <!-- Hide XML section from browser\n</DOCFULL> --><BR><HR><!-- Hide XML section from browser\n"
        )
    };
    let source = format!(
        "<HTML><HEAD><TITLE>x</TITLE></HEAD><BODY><!-- Hide XML section from browser\n{}{}--></BODY></HTML>",
        document(1, "Tram &amp; pier"),
        document(2, "Trams")
    );
    assert_eq!(format(&source, "a.html"), Format::Lexis);
    let found = articles(&source, "a.html");
    let text = "The tram & the pier said no. / Tickets cost as before.";
    let expected = [
        format!("Tram & pier | Carl Oster | 2003-05-06 | - | Hexley Mail | {text}"),
        format!("Trams | Carl Oster | 2003-05-06 | - | Hexley Mail | {text}"),
    ];
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
    let span = found[0].paragraphs().next().unwrap().span;
    assert_eq!(
        &source[span.start..span.end],
        "The tram &amp; the\npier said no."
    );
}

#[test]
fn labels_may_stand_without_blank_lines_between() {
    let source = LEXIS
        .replace("\n\nLENGTH", "\nLENGTH")
        .replace("\n\nLANGUAGE", "\nLANGUAGE");
    let found = articles(&source, "a.txt");
    assert_eq!(found[0].section.as_ref().unwrap().value, "LOCAL");
    assert_eq!(
        found[0].language.as_ref().unwrap().provenance.to_string(),
        "key LANGUAGE"
    );
}

#[test]
fn who_only_helped_is_no_author() {
    let source = LEXIS.replace(
        "Hanna Quist",
        "By HANNA QUIST; Carl Oster contributed reporting\nfrom Hexley.",
    );
    let found = articles(&source, "a.txt");
    assert_eq!(found[0].bylines.len(), 1);
    assert!(
        cut(&found[0], "header-label").contains(&"Carl Oster contributed reporting from Hexley.")
    );
}

#[test]
fn the_address_of_a_site_is_none_of_an_article() {
    for (url, expected) in [
        ("http://hexley.example", None),
        ("http://hexley.example/a1", Some("http://hexley.example/a1")),
    ] {
        let source = LEXIS.replace(
            "LOAD-DATE: March",
            &format!("URL: {url}\n\nLOAD-DATE: March"),
        );
        let found = articles(&source, "a.txt");
        assert_eq!(found[0].url.as_ref().map(|url| &*url.value), expected);
        assert_eq!(
            cut(&found[0], "header-label").contains(&&*format!("URL: {url}")),
            expected.is_none()
        );
    }
}

#[test]
fn an_edition_under_the_day_is_no_headline() {
    let source = LEXIS.replace("Wednesday\n", "Wednesday\n\n");
    let found = articles(&source, "a.txt");
    assert_eq!(
        found[0].title_text(),
        "Lock keeper retires after forty years"
    );
    assert_eq!(cut(&found[0], "edition"), ["First Edition"]);
}

#[test]
fn documents_whose_numbers_do_not_go_on_are_told_by_their_frames() {
    let source = LEXIS
        .replace("1 of 2 DOCUMENTS", "7 of 9 DOCUMENTS")
        .replace("2 of 2 DOCUMENTS", "3 of 9 DOCUMENTS");
    let titles = |source: &str| -> Vec<String> {
        let found = articles(source, "a.txt").into_iter();
        found
            .map(|article| article.title_text().to_owned())
            .collect()
    };
    assert_eq!(titles(&source), titles(LEXIS));
    let quoted = LEXIS.replace("   His daughter", "2 of 3 DOCUMENTS\n\n   His daughter");
    assert_eq!(titles(&quoted), titles(LEXIS));
}

#[test]
fn paragraphs_of_a_text_may_begin_like_labels() {
    let said = "COMPANY: Aske & Daughter.\n\nGRAPHIC: is not the word for it.\n\n   His daughter";
    let found = articles(&LEXIS.replace("   His daughter", said), "a.txt");
    let text = shown(&found[0]);
    assert!(text.ends_with("COMPANY: Aske & Daughter. / GRAPHIC: is not the word for it. / His daughter takes over on Monday."));
    assert_eq!(cut(&found[0], "caption").len(), 1);
}

#[test]
fn what_is_told_behind_a_document_is_never_cut() {
    let read = |more: &str| {
        let source = format!("{LEXIS}\n       Copyright 2003 Hexley Mail Company\n\n{more}");
        readings(&source, "a.txt")
    };
    let prose = "The gulls are back at the fish market, and so is the noise of the harbour.\n\n";
    let failure = "a download of LexisNexis whose parts cannot be told".to_owned();
    assert_eq!(read(&prose.repeat(3))[1], Err(failure));
    let notice =
        "Nobody may reproduce the noise of the gulls, nor what is said of it in the harbour.\n\n";
    for more in ["Page 9", prose, &notice.repeat(3)] {
        let found = read(more);
        let article = found[1].as_ref().unwrap();
        assert_eq!(cut(article, "closing")[0], more.split('\n').next().unwrap());
    }
}
