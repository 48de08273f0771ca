//! Downloads of Factiva.

use super::{CODES, FACTIVA, articles, cut, format, readings, shown};
use crate::Format;

#[test]
fn documents_of_factiva_are_articles_with_codes_or_without() {
    let gulls = "Gulls return to the fish market |  | 2016-06-05 | - | The Ostby Gazette | \
         The gulls are back at the fish market, and so is the noise.";
    let bell = |more: &str| {
        format!(
            "Ferry bell found in a garden | Nadia Brandvold | 2016-06-06 | Local | Hexley Mail | {more}\
             The bell of the old ferry has been found in a garden in Hexley, under a plum tree. / \
             Nobody can say how it came there. It still rings."
        )
    };
    let plain = articles(FACTIVA, "a.txt");
    assert_eq!(
        plain.iter().map(shown).collect::<Vec<_>>(),
        [bell(""), gulls.to_owned()]
    );
    assert_eq!(cut(&plain[1], "closing").len(), 2);
    let coded = articles(CODES, "a.txt");
    let expected = [bell("IN THE GARDEN / "), gulls.to_owned()];
    assert_eq!(coded.iter().map(shown).collect::<Vec<_>>(), expected);
    assert!(cut(&coded[0], "header-label").contains(&"IN i74 : Shipping"));
    for found in [&plain, &coded] {
        let ids = found
            .iter()
            .map(|article| article.external_id.as_ref().unwrap());
        let ids: Vec<_> = ids.map(|id| &*id.value).collect();
        assert_eq!(
            ids,
            ["HXML000020160606ec660000b", "OSTG000020160605ec650001x"]
        );
    }
}

#[test]
fn lines_above_a_length_are_headline_and_names() {
    let read = |above: &str| {
        let source = FACTIVA.replace(
            "Gulls return to the fish market\n\n233 words",
            &format!("{above}233 words"),
        );
        let found = articles(&source, "a.txt");
        let article = &found[1];
        let names: Vec<_> = article
            .bylines
            .iter()
            .map(|byline| &*byline.value)
            .collect();
        format!("{} | {}", article.title_text(), names.join(", "))
    };
    assert_eq!(
        read("Gulls return\nto the market\n\n"),
        "Gulls return to the market | "
    );
    assert_eq!(
        read("Gulls return\n\nOur Correspondent\n"),
        "Gulls return | Our Correspondent"
    );
    assert_eq!(
        read("Gulls return\n\nAda Finch\n\n"),
        "Gulls return | Ada Finch"
    );
    assert_eq!(
        read("Gulls return\nBy Ada Finch\n"),
        "Gulls return | Ada Finch"
    );
    assert_eq!(read("Gulls return\n"), "Gulls return | ");
    assert_eq!(read(""), " | ");
}

#[test]
fn factiva_in_html_is_read_as_its_text() {
    let document = |title: &str, names: &str| {
        format!(
            "<div class=\"article enArticle\"><p>\n<div>Local</div><div id=\"hd\"><span class='enHeadline'>{title}</span></div></p>{names}\
             <div>412 words</div><div>6 June 2016</div><div>Hexley Mail</div><div>HXML</div><div>English</div>\
             <div>(c) 2016 Hexley Mail</div><p class=\"articleParagraph enarticleParagraph\">The bell of the <b>old</b> ferry is found.</p>\
             <p class=\"articleParagraph enarticleParagraph\">It still rings.</p><p>Document HXML1</p></div><br/>"
        )
    };
    let source = format!(
        "<html><body><div class=\"deliveryHeader\">Factiva</div>{}{}</body></html>",
        document(
            "Bell found",
            "<div class=\"author\">By Nadia Brandvold</div>"
        ),
        document("Bell lost", "")
    );
    assert_eq!(format(&source, "a.html"), Format::Factiva);
    let found = articles(&source, "a.html");
    let expected = [
        "Bell found | Nadia Brandvold | 2016-06-06 | Local | Hexley Mail | The bell of the old ferry is found. / It still rings.",
        "Bell lost |  | 2016-06-06 | Local | Hexley Mail | The bell of the old ferry is found. / It still rings.",
    ];
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
    assert_eq!(cut(&found[0], "cover"), ["Factiva"]);
}

/// A document with each code and its value in one line, and what stands under it.
fn coded(title: &str, number: &str) -> String {
    format!(
        "SE  Local\nHD  {title}\nBY  Nadia Brandvold\nWC  412 words\nPD  6 June 2016\nSN  Hexley Mail\nLA  English\n\
         LP  The bell of the old ferry is found.\nTD  It still rings.\n\nIN  i74 : Shipping\nPUB Hexley Mail\n{number}\n\n"
    )
}

#[test]
fn a_code_may_stand_in_one_line_with_the_number_of_a_document() {
    for (number, between) in [
        ("AN  Document HXML000020160606ec660000", ""),
        ("AN\tDocument HXML000020160606ec660000", "\u{c}\n"),
        ("AN  HXML000020160606ec660000", "----------\n\n"),
        ("AN\nHXML000020160606ec660000", "\n\n"),
    ] {
        let source: String = (1..4)
            .map(|n| coded(&format!("Bell {n}"), &format!("{number}{n}")) + between)
            .collect();
        let found = articles(&source, "a.txt");
        let titles: Vec<_> = found.iter().map(|article| article.title_text()).collect();
        assert_eq!(titles, ["Bell 1", "Bell 2", "Bell 3"], "{number}");
        let id = found[2].external_id.as_ref().unwrap();
        assert_eq!(id.value, "HXML000020160606ec6600003");
    }
}

#[test]
fn another_document_of_factiva_is_never_cut() {
    let failure = Err("a download of Factiva whose parts cannot be told".to_owned());
    let merged = format!("{}{}", coded("Bell", "AN"), coded("Gulls", "AN"));
    assert_eq!(readings(&merged, "a.txt"), std::slice::from_ref(&failure));
    let prose = "The gulls are back at the fish market, and so is the noise of the harbour.\n\n";
    for source in [FACTIVA, CODES] {
        let found = readings(&format!("{source}\n\n{}", prose.repeat(3)), "a.txt");
        assert_eq!(found[1], failure);
        let found = readings(&format!("{source}\n\n{prose}"), "a.txt");
        assert!(found.iter().all(Result::is_ok));
    }
}

#[test]
fn the_publisher_below_a_text_is_none_of_it() {
    for (line, is_cut) in [
        ("Hexley Mail Company", true),
        ("Hexley Mail Group Ltd", true),
        ("Hexley Mail rings a bell", false),
        ("Nobody rings", false),
    ] {
        let source = FACTIVA.replace("\nHexley Mail\n\nDoc", &format!("\n{line}\n\nDoc"));
        let found = articles(&source, "a.txt");
        assert_eq!(
            cut(&found[0], "header-label").contains(&line),
            is_cut,
            "{line}"
        );
    }
}

#[test]
fn a_headline_that_looks_like_a_name_is_none() {
    for headline in ["Tensions Flare With Ostby", "GULLS RETURN"] {
        let source = FACTIVA.replace(
            "Gulls return to the fish market\n\n233 words",
            &format!("{headline}\nBy Nadia Brandvold\n233 words"),
        );
        let article = &articles(&source, "a.txt")[1];
        assert_eq!(article.title_text(), headline);
        assert_eq!(article.bylines[0].value, "Nadia Brandvold");
    }
}

#[test]
fn each_line_may_be_a_paragraph() {
    let text = "The gulls are back at the fish market, and so is all of the noise.\n\
        They left in the spring of last year and had not been seen since then.\nThey eat.";
    let source = FACTIVA.replace(
        "\n\nThe gulls are back at the fish market, and so is the noise.\n\n",
        &format!("\n{text}\n"),
    );
    let found = articles(&source, "a.txt");
    assert_eq!(found[1].paragraphs().count(), 3);
    assert!(cut(&found[1], "header-label").contains(&"OSTG"));
}

#[test]
fn an_article_of_many_words_that_has_none_is_a_failure() {
    let text = "The gulls are back at the fish market, and so is the noise.\n\n";
    let found = readings(&FACTIVA.replace(text, ""), "a.txt");
    assert!(found[0].is_ok());
    assert_eq!(
        found[1].as_ref().unwrap_err(),
        "a download of Factiva whose parts cannot be told"
    );
}

#[test]
fn a_text_that_is_a_download_after_all_is_no_article() {
    let long = "The gulls are back at the fish market, and so is the noise.\n\n".repeat(1500);
    let source = FACTIVA.replacen("Nobody can say", &format!("{long}Nobody can say"), 1);
    let failure = Err("a download of Factiva whose parts cannot be told".to_owned());
    assert_eq!(readings(&source, "a.txt"), [failure]);
}
