//! Downloads of Factiva.

use super::{CODES, FACTIVA, articles, cut, format, shown};
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
