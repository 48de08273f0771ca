//! Whole downloads, from the bytes to the articles.

use newshound_article::Article;

use crate::{Format, Options, Outcome, parse, records};

mod factiva;
mod lexis;
mod proquest;

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
fn titles_in_a_cover_may_be_questions() {
    let listed = |from: u32, between: &str| -> String {
        let line = |n| {
            format!("{n}. Who counts the bridges of Hexley, and who counts the gulls?{between}")
        };
        (from..from + 9).map(line).collect()
    };
    let nexis = NEXIS.replace("Search Terms", &(listed(3, "\n") + "Search Terms"));
    assert_eq!(articles(&nexis, "a.txt").len(), 2);
    let proquest = PROQUEST.replacen("1. School", &(listed(3, "\n\n") + "1. School"), 1);
    assert_eq!(articles(&proquest, "a.txt").len(), 2);
}

#[test]
fn a_line_of_a_text_may_be_a_heading_of_nexis_uni() {
    let said = "Classification\n\nof soups is hard.\n\nSubject: Soup\n\n\"Soup first";
    let source = NEXIS.replace("\"Soup first", said);
    let source = source.replace("Load-Date: May 5", "Size: large\n\nLoad-Date: May 5");
    let found = articles(&source, "a.txt");
    let text = shown(&found[0]);
    for line in ["Classification", "of soups is hard.", "Subject: Soup"] {
        assert!(text.contains(line), "{text}");
    }
    let index = "Subject: LIGHTHOUSES (90%); COOKERY (78%)";
    assert!(cut(&found[0], "header-label").contains(&index));
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
        format!(
            "Papers found\n\n{prose}\n\nEnd of Document\n\n{prose}\n\nEnd of Document\n\n{prose}\n"
        ),
        format!(
            "Papers found\n\nLength: 9 pages\n\nBody\n\n{prose}\n\nEnd of Document\n\n{prose}\n\nEnd of Document\n"
        ),
        format!(
            "Story prize\n\n412 words\n\n{prose}\n\nDocument HXML000020160606ec660000b\n\n{prose}\n"
        ),
        format!("HD is the new normal\n\n{prose}\n\nIN THE CELLAR\n\n{prose}\n"),
        format!("ProQuest is sold\n\n____________________________\n\nAuthor: nobody\n\n{prose}\n"),
    ] {
        assert_eq!(format(&text, "a.txt"), Format::Text, "{text}");
    }
    let begin = "Into the stacks\n\nBy Carl Oster\n\nWhoever asks LexisNexis or ProQuest is given pages like this one:\n\n";
    for (source, second) in [
        (LEXIS, "2 of 2"),
        (NEXIS, "Council counts its bridges\nHexley"),
        (PROQUEST, "Document 2 of"),
    ] {
        let (one, _) = source.split_once(second).unwrap();
        let text = format!("{begin}{one}\n\n{prose}\n");
        assert_eq!(format(&text, "a.txt"), Format::Text, "{text}");
        assert_ne!(format(&format!("{begin}{source}"), "a.txt"), Format::Text);
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
        &format!("Length: 19 words\n\nBody\n\n{prose}\nEnd of Document\n\n").repeat(2),
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
fn what_never_closes_makes_no_trouble() {
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
