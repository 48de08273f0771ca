use super::OTHER;
use crate::json::read;
use crate::{csv, json, markdown, named_xml};
use newshound_article::{Article, Provenance};

const LEAD: &str = "The ferry is back, and nobody was happier about that than the gulls.";
const BODY: &str = "After a year in the yard it left the quay on Monday. The fares stay as they were, the harbour office said, until the spring.";

fn article(keys: &str) -> Article {
    read(&format!(r#"{{"title": "Ferry returns", {keys}}}"#)).unwrap()
}

fn texts(article: &Article) -> Vec<&str> {
    article.paragraphs().map(|p| &*p.text).collect()
}

fn cut(article: &Article) -> Vec<(&str, &str)> {
    let cut = article.boilerplate.iter();
    cut.map(|cut| (&*cut.rule, &*cut.passage.text)).collect()
}

#[test]
fn what_stands_above_a_text_is_put_there() {
    for key in [
        "standfirst",
        "lead",
        "lead_paragraph",
        "excerpt",
        "teaser",
        "description",
        "deck",
    ] {
        let found = article(&format!(r#""body": "{BODY}", "{key}": "<p>{LEAD}</p>""#));
        assert_eq!(texts(&found), [LEAD, BODY], "{key}");
        assert!(found.boilerplate.is_empty());
    }
    let several = article(&format!(
        r#""text": "{BODY}", "lead": "{LEAD}", "standfirst": "It was gone for a year.", "excerpt": "{LEAD}""#
    ));
    assert_eq!(texts(&several), ["It was gone for a year.", LEAD, BODY]);
}

#[test]
fn what_a_text_says_itself_is_not_repeated() {
    for copy in [
        "Ferry returns",
        "After a year in the yard it left the quay on Monday.",
        "After a year in the yard it left the quay on Mon…",
        "After a year in the yard it left the quay [&#8230;]",
        "The fares stay as they were, the harbour office said, until the spring.",
    ] {
        let found = article(&format!(
            r#""body": "{BODY}", "description": "{copy}", "excerpt": "{copy}""#
        ));
        assert_eq!(texts(&found), [BODY], "{copy}");
        assert!(found.boilerplate.is_empty());
    }
}

#[test]
fn what_is_only_said_of_a_text_is_kept_beside_it() {
    let found = article(&format!(
        r#""body": "{BODY}", "summary": "{LEAD}", "description": "News of the harbour", "excerpt": "x""#
    ));
    assert_eq!(texts(&found), [BODY]);
    assert_eq!(
        cut(&found),
        [
            ("summary", LEAD),
            ("summary", "News of the harbour"),
            ("summary", "x")
        ]
    );
}

#[test]
fn of_two_texts_the_whole_is_read() {
    let teaser = article(&format!(r#""text": "{LEAD}", "content": "{BODY}""#));
    assert_eq!(texts(&teaser), [BODY]);
    assert_eq!(cut(&teaser), [("other-text", LEAD)]);
    let short = article(&format!(r#""text": "It is back.", "content": "{BODY}""#));
    assert_eq!(texts(&short), ["It is back.", BODY]);
    let truncated = article(&format!(
        r#""content": "{LEAD} After a… [+100 chars]", "full_content": "{LEAD} {BODY}""#
    ));
    assert_eq!(texts(&truncated).concat(), format!("{LEAD} {BODY}"));
    assert!(truncated.boilerplate.is_empty());
}

#[test]
fn a_text_with_what_stood_around_it_does_not_replace_it() {
    let page = article(&format!(
        r#""text": "{LEAD} {BODY}", "content": "Home News Sport {LEAD} {BODY} Imprint""#
    ));
    assert_eq!(texts(&page).concat(), format!("{LEAD} {BODY}"));
    let form = article(&format!(
        r#""text": "{BODY}", "html": "<div><p>Home of the news</p><p>{LEAD}</p><p>{BODY}</p></div>""#
    ));
    assert_eq!(texts(&form), [BODY]);
    assert!(form.boilerplate.is_empty());
    for (key, around) in [("html", "<html>"), ("cleaned_text", "")] {
        let more = format!(
            "{around}<p>{LEAD}</p> <p>{BODY}</p> <p>{}</p>",
            BODY.replace("the", "a")
        );
        let found = article(&format!(r#""text": "{LEAD}", "{key}": "{more}""#));
        let is_page = !around.is_empty();
        assert_eq!(texts(&found).len(), if is_page { 1 } else { 3 }, "{key}");
    }
}

#[test]
fn summaries_are_the_text_where_there_is_no_other() {
    let found = article(&format!(
        r#""abstract": "{LEAD}", "lead_paragraph": "{BODY}", "snippet": "{LEAD}""#
    ));
    assert_eq!(texts(&found), [LEAD, BODY]);
    let short = article(r#""snippet": "A quay", "description": "A harbour""#);
    assert_eq!(texts(&short), ["A harbour"]);
    assert_eq!(cut(&short), [("summary", "A quay")]);
}

#[test]
fn what_says_that_there_is_nothing_is_no_value() {
    for nothing in ["nan", "None", "NULL", "null", "N/A", r"N\/A", r"\\N"] {
        let found = article(&format!(
            r#""text": "{nothing}", "content": "{BODY}", "lead": "{nothing}", "section": "{nothing}""#
        ));
        assert_eq!(texts(&found), [BODY]);
        assert_eq!(found.section, None);
    }
}

#[test]
fn two_keys_of_one_meaning_are_both_read() {
    for other in ["html", "texto", "testo", "contenido"] {
        let found = article(&format!(
            r#""text": "The captain thanked every passenger for waiting.", "{other}": "{BODY} {BODY}""#
        ));
        let captain = "The captain thanked every passenger for waiting.";
        assert_eq!(texts(&found)[0], captain, "{other}");
        assert!(texts(&found)[1].starts_with(BODY), "{other}");
    }
    let item = article(&format!(
        r#""text": "The captain thanked every passenger for waiting.", "body_html": "{BODY}", "body_text": "{BODY}""#
    ));
    assert_eq!(texts(&item), [BODY]);
    let captain = "The captain thanked every passenger for waiting.";
    assert_eq!(cut(&item), [("other-text", captain)]);
    let equal = article(&format!(r#""text": "{LEAD}", "texto": "<p>{LEAD}</p>""#));
    assert_eq!(texts(&equal), [LEAD]);
    assert!(equal.boilerplate.is_empty());
    let leads = article(&format!(
        r#""text": "{BODY}", "excerpt": "{LEAD}", "teaser": "It was gone for a year.""#
    ));
    assert_eq!(texts(&leads), [LEAD, "It was gone for a year.", BODY]);
}

#[test]
fn the_whole_of_a_short_text_is_found_under_an_unknown_key() {
    let whole = format!("{LEAD} {BODY} {LEAD}");
    for (known, key) in [
        ("Ferry back…", "content_full"),
        ("The ferry is back", "long_text"),
        (LEAD, "main_copy"),
    ] {
        let found = article(&format!(r#""text": "{known}", "{key}": "{whole}""#));
        let read = texts(&found).concat();
        assert!(read.ends_with(&whole), "{key}: {read}");
        assert_eq!(found.text_key, Some(Provenance::Key(key.to_owned())));
    }
}

#[test]
fn other_prose_beside_a_short_text_is_kept() {
    let prose = format!("{BODY} {BODY}");
    let found = article(&format!(
        r#""text": "{LEAD}", "method": "{prose}", "author_bio": "{prose}", "raw_page": "{prose}""#
    ));
    assert_eq!(texts(&found), [LEAD]);
    assert_eq!(cut(&found), [("other-text", &*prose)]);
    assert_eq!(found.text_key, None);
    let translated = article(&format!(r#""text": "{LEAD}", "text_en": "{prose}""#));
    assert_eq!(texts(&translated), [LEAD]);
    assert_eq!(cut(&translated), [("other-text", &*prose)]);
    let long = BODY.repeat(4);
    let found = article(&format!(r#""text": "{long}", "method": "{prose}""#));
    assert!(found.boilerplate.is_empty());
}

#[test]
fn no_prose_under_unknown_keys_is_lost() {
    const NEWS: &str = "The mayor resigned on Friday. She denies all of it.";
    let long = BODY.repeat(4);
    for body in [LEAD, &long] {
        for other in [
            format!(r#""box": "{NEWS}""#),
            format!(r#""box": "<p>{NEWS}</p>", "box_text": "{NEWS}""#),
            format!(r#""author_bio": "{NEWS}""#),
            format!(
                r#""posts": [{{"body": "{NEWS}", "date": "2023-05-01"}}, {{"body": "{LEAD}"}}]"#
            ),
            format!(r#""author": {{"name": "Ada Finch", "bio": "{NEWS}"}}"#),
            format!(r#""sections": {{"a": [{{"b": {{"text": "{NEWS}"}}}}]}}"#),
        ] {
            let found = article(&format!(r#""text": "{LEAD} {body}", {other}"#));
            assert_eq!(cut(&found), [("other-text", NEWS)], "{other}");
        }
        for other in [
            r#""tags": "ferries, gulls, quays, harbours, captains, boards""#.to_owned(),
            r#""image": "https://example.org/a picture of gulls on the quay.""#.to_owned(),
            r#""slug": "the-ferry-is-back-and-nobody-is-happier-than-the-gulls""#.to_owned(),
            r#""state": "{\"kind\": \"a setting of a program, which is none. Or is it?\"}""#
                .to_owned(),
            format!(r#""raw_page": "<div>Home. News. {LEAD} {body} It is over.</div>""#),
            format!(r#""parts": [{{"copy": "{LEAD}"}}]"#),
        ] {
            let found = article(&format!(r#""text": "{LEAD} {body}", {other}"#));
            assert!(found.boilerplate.is_empty(), "{other}");
        }
    }
}

#[test]
fn a_dateline_stated_apart_stands_in_front_of_the_text() {
    let read = |dateline: &str, begin: &str| {
        let json = format!(
            r#"{{"title": "T", "lead": "Gulls were glad, the mayor said.", "text": "{begin}{BODY}", "dateline": "{dateline}"}}"#
        );
        let csv = format!("\"{begin}{BODY}\",\"{dateline}\",T\ntext,dateline,title");
        let markdown = format!("---\ndateline: {dateline}\n---\n\n{begin}{BODY}\n");
        let articles = [
            json::read(&json),
            csv::read(&csv),
            markdown::read(&markdown),
        ];
        articles.map(|article| {
            let article = article.unwrap();
            let mut texts: Vec<_> = article.paragraphs().map(|text| text.text.clone()).collect();
            texts.retain(|text| !text.starts_with("Gulls"));
            texts
        })
    };
    let line = "NEW YORK, March 26 -";
    for begin in [
        "New ferries are here. ",
        "New York-based ferries are here. ",
    ] {
        for texts in read(line, begin) {
            assert_eq!(texts, [line, &format!("{begin}{BODY}")]);
        }
    }
    for line in [
        "LOS ANGELES",
        "Hai Phong, March 26",
        "AUGUSTA, Ga., March 20 -",
        "JOHANNESBURG March 13 -",
    ] {
        for texts in read(line, "New ferries are here. ") {
            assert_eq!(texts[0], line);
        }
    }
    for begin in [
        "NEW YORK, March 26 (AP) - ",
        "New York, March 26 (AP) - ",
        "New York. ",
        "New York — ",
        "NEW YORK ",
    ] {
        for texts in read(line, begin) {
            assert_eq!(texts, [format!("{begin}{BODY}")]);
        }
    }
    for none in [
        "https://www.example.org/abc, 1",
        "By Ada Finch, Staff Writer",
        "Updated: May 3, 2024 at 10:00 BST",
        "Staff",
        "Tuesday, May 3",
        "TUESDAY, MAY 3 -",
        "TUESDAY MAY 3 -",
        "UPDATED MAY 3 -",
        "Published by Ada Finch at noon",
    ] {
        let json = format!(r#"{{"text": "{BODY}", "dateline": "{none}"}}"#);
        assert_eq!(json::read(&json).unwrap().paragraphs().count(), 1, "{none}");
    }
    let parts = format!(r#"{{"text": "{BODY}", "dateline": ["LONDON", "May 3"]}}"#);
    let article = json::read(&parts).unwrap();
    assert_eq!(article.paragraphs().next().unwrap().text, "LONDON, May 3");
    let article = json::read(&format!(
        r#"{{"text": "{BODY}", "dateline": "March 26, 1987"}}"#
    ));
    let article = article.unwrap();
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "1987-03-26"
    );
    assert_eq!(article.paragraphs().count(), 1);
}

#[test]
fn other_headlines_are_headings() {
    let other = "Mayor opens pier";
    let record = format!(r#""headline": "{other}", "text": "{BODY}""#);
    let row = format!("Ferry returns,{other},\"{BODY}\"\ntitle,headline,text");
    let page = format!("---\ntitle: Ferry returns\nheadline: {other}\n---\n\n{BODY}\n");
    for read in [
        article(&record),
        csv::read(&row).unwrap(),
        markdown::read(&page).unwrap(),
    ] {
        assert_eq!(read.title_text(), "Ferry returns");
        let headings: Vec<_> = read.headings().map(|text| &*text.text).collect();
        assert_eq!((headings, texts(&read)), (vec![other], vec![BODY]));
        assert_eq!(cut(&read), []);
    }
    for (headline, expected) in [
        ("“FERRY RETURNS”", vec![]),
        ("Ferry", vec![]),
        ("N/A", vec![]),
        (
            "Ferry returns | Harbour Today",
            vec![(OTHER, "Ferry returns | Harbour Today")],
        ),
        (
            "Ferry returns - Dunmore Gazette",
            vec![(OTHER, "Ferry returns - Dunmore Gazette")],
        ),
    ] {
        let record = format!(r#""headline": "{headline}", "text": "{BODY}""#);
        let read = article(&record);
        assert_eq!((read.headings().count(), cut(&read)), (0, expected));
    }
    // What says more, and what is a part of a word alone.
    for headline in [
        "Ferry returns to Dunmore",
        "Ferry returns – gulls glad",
        "Fer",
    ] {
        let record = format!(r#""headline": "{headline}", "text": "{BODY}""#);
        let read = article(&record);
        let headings: Vec<_> = read.headings().map(|text| &*text.text).collect();
        assert_eq!((headings, cut(&read)), (vec![headline], vec![]));
    }
    let letter = "<div class=newsletter><p>Get our letter.</p></div>";
    let marked = article(&format!(
        r#""headline": "<p>{other}</p>{letter}", "text": "{BODY}""#
    ));
    let headings: Vec<_> = marked.headings().map(|text| &*text.text).collect();
    assert_eq!(headings, [other]);
    assert_eq!(cut(&marked), [("aside-text", "Get our letter.")]);
    let list = format!(r#""headline": ["{other}", "Gulls glad"], "text": "{BODY}""#);
    let list = article(&list);
    let headings: Vec<_> = list.headings().map(|text| &*text.text).collect();
    assert_eq!(headings, [other, "Gulls glad"]);
}

#[test]
fn what_stands_for_the_rest_of_a_text_is_none_of_it() {
    let read = |text: &str| {
        let record = format!("{{\"title\": \"Pier\", \"content\": \"{text}\"}}");
        (crate::json::read(&record).unwrap(), record)
    };
    let (article, record) = read("The mayor came on Monday, and the gulls\u{2026} [+1234 chars]");
    let text: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
    assert_eq!(text, ["The mayor came on Monday, and the gulls\u{2026}"]);
    let cut = &article.boilerplate[0];
    assert_eq!(
        (&*cut.rule, &*cut.passage.text),
        ("cut-off", "[+1234 chars]")
    );
    assert_eq!(
        &record[cut.passage.span.start..cut.passage.span.end],
        "[+1234 chars]"
    );
    assert_eq!(article.shortened.as_deref(), Some("[+1234 chars]"));
    assert_eq!(article.damage, None);
    let (article, _) = read("The mayor came on Monday, and the gul... [1234 chars]");
    assert_eq!(article.shortened.as_deref(), Some("[1234 chars]"));
    for whole in [
        "It has room for [+x chars]",
        "It says [+ chars]",
        "So many: 12 chars]",
        "So many. [12 chars]",
        "So many ... [x chars]",
    ] {
        let (article, _) = read(whole);
        assert_eq!(
            (article.shortened, article.boilerplate.len()),
            (None, 0),
            "{whole}"
        );
    }
}

#[test]
fn prose_with_quotations_is_prose() {
    let found = article(&format!(
        r#""text": "{BODY}", "quotes": [{{"a": "\"Yes,\" said Ada, \"it is back,\" and \"I am glad.\""}}]"#
    ));
    assert_eq!(cut(&found).len(), 1);
}

#[test]
fn in_every_format_the_first_value_that_can_be_believed_counts() {
    let article = [
        json::read(
            r#"{"date": "soon", "datum": ["later", "2024-10-10"], "url": "none given", "web_url": "https://example.org/1",
            "section": ["Harbour", "Piers"], "category": "Gulls", "author": "Ada Finch", "byline": "Bo Vale", "text": "Back."}"#,
        ),
        csv::read(
            "soon,2024-10-10,none given,https://example.org/1,Harbour,Piers,Gulls,Ada Finch,Bo Vale,Back.\n\
            date,datum,url,web_url,section,section,category,author,byline,text",
        ),
        named_xml::read(
            "<article><date>soon</date><datum>2024-10-10</datum><url>none given</url><weburl>https://example.org/1</weburl>\
            <section>Harbour</section><section>Piers</section><category>Gulls</category><author>Ada Finch</author><byline>Bo Vale</byline>\
            <text>Back.</text></article>",
        ),
        markdown::read(
            "---\ndate: soon\ndatum: [later, 2024-10-10]\nurl: none given\nweb_url: https://example.org/1\n\
            section: [Harbour, Piers]\ncategory: Gulls\nauthor: Ada Finch\nbyline: Bo Vale\n---\nBack.",
        ),
    ];
    for article in article.map(Result::unwrap) {
        let published = article.published.unwrap();
        let place = published.provenance;
        assert_eq!(published.value.to_string(), "2024-10-10", "{place:?}");
        let url = article.url.map(|url| url.value);
        assert_eq!(url.as_deref(), Some("https://example.org/1"), "{place:?}");
        assert_eq!(
            article.section.unwrap().value,
            "Harbour\nPiers",
            "{place:?}"
        );
        let names = article.bylines.iter().map(|name| &*name.value);
        assert_eq!(
            names.collect::<Vec<_>>(),
            ["Ada Finch", "Bo Vale"],
            "{place:?}"
        );
    }
}
