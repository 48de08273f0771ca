//! Whole downloads, from the bytes to the articles.

use newshound_article::Article;

use crate::{Format, Options, Outcome, parse, records};

/// What a download gives: articles, or why there is none.
fn readings(source: &str, name: &str) -> Vec<Result<Article, String>> {
    let options = Options::default();
    let records = records(source.as_bytes(), name, &options);
    let outcomes = records.map(|record| parse(&record, name, &options));
    let readings = outcomes.map(|outcome| match outcome {
        Outcome::Article(article) => Ok(*article),
        Outcome::Problem(problem) => Err(problem.to_string()),
    });
    readings.collect()
}

fn articles(source: &str, name: &str) -> Vec<Article> {
    let readings = readings(source, name).into_iter();
    readings.map(|reading| reading.unwrap()).collect()
}

fn format(source: &str, name: &str) -> Format {
    records(source.as_bytes(), name, &Options::default()).format()
}

/// An article in short: headline, authors, day, section, source, language and paragraphs.
fn shown(article: &Article) -> String {
    let names: Vec<_> = article
        .bylines
        .iter()
        .map(|byline| &*byline.value)
        .collect();
    let day = article.published.as_ref().map(|day| day.value.to_string());
    let field = |field: &Option<newshound_article::Sourced<String>>| {
        field
            .as_ref()
            .map_or("-".to_owned(), |field| field.value.clone())
    };
    let head = [
        article.title_text().to_owned(),
        names.join(", "),
        day.unwrap_or_default(),
        field(&article.section),
        field(&article.source),
    ];
    let text = article.headings().chain(article.paragraphs());
    let text: Vec<_> = text.map(|text| &*text.text).collect();
    format!("{} | {}", head.join(" | "), text.join(" / "))
}

fn cut<'a>(article: &'a Article, rule: &str) -> Vec<&'a str> {
    let cut = article.boilerplate.iter().filter(|cut| cut.rule == rule);
    cut.map(|cut| &*cut.passage.text).collect()
}

/// Every word of a download is in its articles, or kept apart, or in a field.
fn holds_all(source: &str, articles: &[Article]) {
    let mut all = String::new();
    for article in articles {
        let cut = article.boilerplate.iter().map(|cut| &cut.passage);
        let title = article.title.iter().map(|title| &title.value);
        let passages = article
            .headings()
            .chain(article.paragraphs())
            .chain(cut)
            .chain(title);
        for passage in passages {
            let span = &passage.span;
            assert!(span.start <= span.end, "{passage:?}");
            all.push_str(&passage.text);
            all.push(' ');
        }
        let fields = [
            &article.section,
            &article.source,
            &article.external_id,
            &article.url,
        ];
        for field in fields.into_iter().flatten() {
            all.push_str(&field.value);
            all.push(' ');
        }
    }
    let known = [
        "By",
        "BYLINE:",
        "LANGUAGE:",
        "DATELINE:",
        "HIGHLIGHT:",
        "HEADLINE:",
        "BODY:",
        "Byline:",
        "Body",
        "Highlight:",
        "Language:",
        "Document",
        "English",
        "ENGLISH",
    ];
    let is_known = |word: &str| {
        let in_day = word.trim_end_matches(',').parse::<u32>().is_ok();
        let names = articles.iter().flat_map(|article| &article.bylines);
        let mut names = names.flat_map(|name| name.value.split(' '));
        known.contains(&word) || in_day || names.any(|name| name == word) || all.contains(word)
    };
    let months = ["March", "May", "June", "Tuesday", "Wednesday", "Monday"];
    let lost: Vec<_> = source
        .split_whitespace()
        .filter(|word| !is_known(word) && !months.contains(word))
        .collect();
    assert_eq!(lost, Vec::<&str>::new());
}

const LEXIS: &str = include_str!("../../../../tests/samples/lexisnexis.txt");
const NEXIS: &str = include_str!("../../../../tests/samples/nexis-uni.txt");
const FACTIVA: &str = include_str!("../../../../tests/samples/factiva.txt");
const CODES: &str = include_str!("../../../../tests/samples/factiva-codes.txt");
const PROQUEST: &str = include_str!("../../../../tests/samples/proquest.txt");
const EUROPRESSE: &str = include_str!("../../../../tests/samples/europresse.html");

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
fn documents_of_nexis_uni_are_articles() {
    let found = articles(NEXIS, "a.txt");
    let expected = [
        "Lighthouse keeper writes a cookbook | Hanna Quist | 2021-05-04 | FEATURES | The Ostby Gazette | \
         Soup for storms and pancakes for calm days / The keeper of the Skerrow light has written a cookbook for people who live \
         alone in towers. / \"Soup first,\" said Ilse Varga. \"Then the lamp.\"",
        "Council counts its bridges | Carl Oster | 2021-05-03 | - | Hexley Mail | \
         Hexley has eleven bridges, one more than it thought, the council said on Monday. / The eleventh is behind the library.",
    ];
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
    assert_eq!(cut(&found[0], "cover").len(), 1);
    assert_eq!(
        cut(&found[0], "caption"),
        ["Graphic", "Ilse Varga at her stove"]
    );
    let index = "Subject: LIGHTHOUSES (90%); COOKERY (78%)";
    assert!(cut(&found[0], "header-label").contains(&index));
    holds_all(NEXIS, &found);
}

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

#[test]
fn documents_of_proquest_are_articles() {
    let found = articles(PROQUEST, "a.txt");
    let expected = [
        "School orchestra tunes a bridge | Ilse Varga, Carl Oster | 2015-01-28 | Culture | The Ostby Gazette | \
         The pupils of Ostby have tuned the foot bridge and play it on Fridays. / It has four notes and a rattle.",
        "Windmill turns again | Hanna Quist | 2015-01-27 | - | Hexley Mail | \
         After sixty years the windmill of Hexley turns again.",
    ];
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
    assert_eq!(
        cut(&found[0], "abstract"),
        ["The article reports on pupils who play a bridge."]
    );
    assert_eq!(cut(&found[0], "cover").len(), 4);
    assert_eq!(cut(&found[1], "closing").len(), 3);
    assert_eq!(found[0].external_id.as_ref().unwrap().value, "201");
}

#[test]
fn newer_downloads_of_proquest_have_headings() {
    let document = |title: &str| {
        format!(
            "____________________________________________________________\n\n{title}\n\nVarga, Ilse. Hexley Mail; Hexley. 27 Jan 2020: 3.\n\n\
             ProQuest document link\n\nABSTRACT\n\nA mill turns.\n\nFULL TEXT\nThe windmill of Hexley turns again.\nIt took years.\n\n\
             DETAILS\n\nSubject: Windmills\nPublication title: Hexley Mail; Hexley\nPublication date: Jan 27, 2020\n\nDatabase: ProQuest\n\n"
        )
    };
    let found = articles(
        &format!("{}{}", document("Mill"), document("Mill two")),
        "a.txt",
    );
    let text =
        "2020-01-27 | - | Hexley Mail | The windmill of Hexley turns again. / It took years.";
    let expected = [format!("Mill |  | {text}"), format!("Mill two |  | {text}")];
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
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
fn documents_of_europresse_are_articles() {
    for name in ["a.html", "a.txt", "a"] {
        let found = articles(EUROPRESSE, name);
        let expected = [
            "Le phare est rallumé | Ilse Varga | 2019-10-10 | Région | Le Phare d'Ostby | Dix ans dans le noir / \
             Le phare de Skerrow a été rallumé jeudi soir, après dix ans d'obscurité. / Les pêcheurs l'ont vu de loin.",
            "Le tram revient | Carl Oster | 2019-10-08 | - | Courrier de Hexley | \
             Le tram circule de nouveau à Hexley depuis mardi.",
        ];
        assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn texts_that_only_speak_of_downloads_are_texts() {
    let prose = "The clerk found the papers in the cellar, and nobody was happier than the gulls of the old pier.";
    for text in [
        format!("1 of 3 DOCUMENTS\n\n{prose}\n\n{prose}\n"),
        format!("Papers found\n\n{prose}\n\n1 of 3 DOCUMENTS\n\nLENGTH: nobody knows\n\n{prose}\n"),
        format!("Papers found\n\n{prose}\n\nBody\n\n{prose}\n\nEnd of Document\n"),
        format!("Papers found\n\n412 words\n\n{prose}\n\nDocument 4 of the file\n"),
        format!("HD is the new normal\n\n{prose}\n\nIN THE CELLAR\n\n{prose}\n"),
        format!("ProQuest is sold\n\n____________________________\n\nAuthor: nobody\n\n{prose}\n"),
    ] {
        assert_eq!(format(&text, "a.txt"), Format::Text, "{text}");
    }
    let page =
        format!("<html><body><article><h1>Factiva</h1><p>{prose}</p></article></body></html>");
    assert_eq!(format(&page, "a.html"), Format::Html);
}

#[test]
fn a_download_whose_parts_cannot_be_told_is_a_failure() {
    let prose = "The clerk found the papers in the cellar, and nobody was happier than the gulls of the old pier.";
    let told = |source: &str, database: &str| {
        let expected = Err(format!(
            "a download of {database} whose parts cannot be told"
        ));
        let found = readings(source, "a.txt");
        assert_eq!(found.len(), 2, "{source}");
        assert!(
            found.iter().all(|reading| *reading == expected),
            "{found:?}"
        );
    };
    told(
        &format!("1 of 2 DOCUMENTS\n\n{prose}\n\n2 of 2 DOCUMENTS\n\n{prose}\n"),
        "LexisNexis",
    );
    told(
        &format!("{prose}\nEnd of Document\n\n{prose}\nEnd of Document\n"),
        "Nexis Uni",
    );
    let number = "Document HXML000020160606ec660000b";
    told(
        &format!("{prose}\n\n{number}\n\n{prose}\n\n{number}\n"),
        "Factiva",
    );
}

#[test]
fn any_part_of_a_download_is_read_without_panic() {
    for source in [LEXIS, NEXIS, FACTIVA, CODES, PROQUEST, EUROPRESSE] {
        let lines: Vec<&str> = source.split_inclusive('\n').collect();
        for from in 0..lines.len() {
            let rest = lines[from..].concat();
            for name in [
                "lexisnexis",
                "nexis-uni",
                "factiva",
                "proquest",
                "europresse",
            ] {
                let format = name.parse().ok();
                let options = Options {
                    format,
                    ..Options::default()
                };
                for record in records(rest.as_bytes(), "a.txt", &options) {
                    let Outcome::Article(article) = parse(&record, "a.txt", &options) else {
                        continue;
                    };
                    let content = record.content.unwrap_or_default();
                    let content = String::from_utf8(content).unwrap();
                    let cut = article.boilerplate.iter().map(|cut| &cut.passage);
                    for passage in article.paragraphs().chain(cut) {
                        let span = passage.span;
                        assert!(content.get(span.start..span.end).is_some(), "{passage:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn what_never_closes_costs_no_more_than_its_length() {
    for piece in [
        "<a b='",
        "<div",
        "&",
        "<!--",
        "<script>",
        "<article class=\"",
        "</",
        "____________________\n",
        "HD x\n",
        "Body\n\n",
    ] {
        let source = format!("<html>{}", piece.repeat(20_000));
        for name in [
            "lexisnexis",
            "nexis-uni",
            "factiva",
            "proquest",
            "europresse",
        ] {
            let options = Options {
                format: name.parse().ok(),
                ..Options::default()
            };
            for source in [&source, &source[6..]] {
                for record in records(source.as_bytes(), "a", &options) {
                    parse(&record, "a", &options);
                }
            }
        }
    }
}
