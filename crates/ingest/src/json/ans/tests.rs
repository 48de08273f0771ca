use crate::json::read;

const STORY: &str = r#"{"type": "story", "_id": "X1", "headlines": {"basic": "Ferry returns", "web": "no"},
    "subheadlines": {"basic": "Gulls of the harbour rejoice, and so do all who live there"},
    "description": {"basic": "News"}, "credits": {"by": [{"type": "author", "name": "Ada Finch"}, {"name": "Jo Roe"}]},
    "display_date": "2024-10-10T08:00:00Z", "publish_date": "2024-10-11T08:00:00Z",
    "taxonomy": {"primary_section": {"name": "Harbour"}, "sections": [{"_id": "/h", "name": "Harbour"}, {"name": "Gulls"}]}, "canonical_url": "/a/1",
    "content_elements": [{"type": "text", "content": "The ferry is <b>back</b>."}, {"type": "header", "level": 2, "content": "Next"},
    {"type": "image", "caption": "no"}, {"type": "list", "items": [{"type": "text", "content": "One."},
        {"type": "text", "content": "Two."}]},
    {"type": "quote", "content_elements": [{"type": "text", "content": "<p>She said so.</p><p>Twice.</p>"}]},
    {"type": "raw_html", "content": "<div><p>Raw.</p></div>"},
    {"type": "table", "header": [{"type": "text", "content": "Fare"}], "rows": [[{"type": "text", "content": "7"}]]}]}"#;

#[test]
fn a_story_is_read_by_its_elements() {
    let article = read(STORY).unwrap();
    assert_eq!(article.title_text(), "Ferry returns");
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    let lead = "Gulls of the harbour rejoice, and so do all who live there";
    assert_eq!(
        texts,
        [
            lead,
            "The ferry is back.",
            "One.",
            "Two.",
            "She said so.",
            "Twice.",
            "Raw.",
            "Fare",
            "7"
        ]
    );
    assert_eq!(article.headings().next().unwrap().text, "Next");
    let span = article.paragraphs().nth(2).unwrap().span;
    assert_eq!(&STORY[span.start..span.end], "One.");
    let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
    assert_eq!(names, ["Ada Finch", "Jo Roe"]);
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
    assert_eq!(article.section.unwrap().value, "Harbour\nGulls");
    assert_eq!(article.external_id.unwrap().value, "X1");
    assert_eq!(article.boilerplate[0].passage.text, "News");
}

#[test]
fn a_record_whose_elements_say_nothing_is_read_as_any_other() {
    let text = "The ferry is back in service.";
    for elements in [
        "[]",
        r#"[{"type": "image", "caption": "no"}]"#,
        r#"[{"type": "text", "content": ""}]"#,
        r#"[{"type": "story", "headlines": {"basic": "Gulls"}}]"#,
    ] {
        for title in [r#""title": "Ferry""#, r#""headlines": {"basic": "Ferry"}"#] {
            let source =
                format!(r#"{{{title}, "text": "{text}", "content_elements": {elements}}}"#);
            let article = read(&source).unwrap();
            assert_eq!(article.title_text(), "Ferry", "{source}");
            assert_eq!(article.paragraphs().next().unwrap().text, text, "{source}");
        }
    }
    let strings = read(r#"{"title": "Ferry", "content_elements": ["It came.", "It went."]}"#);
    assert_eq!(strings.unwrap().paragraphs().count(), 2);
}

#[test]
fn what_lies_among_the_elements_is_not_lost() {
    let source = r#"{"headlines": {"basic": "Ferry"}, "body": "It had been away.", "content_elements": [
        {"type": "element_group", "content_elements": [{"type": "text", "content": "It is back."}]},
        {"type": "story", "headlines": {"basic": "Gulls rejoice"}},
        {"type": "quote", "citation": {"type": "text", "content": "Ada Finch, captain"},
            "content_elements": [{"type": "text", "content": "I am glad."}]},
        {"type": "code", "content": "sail now"}, {"type": "endorsement", "endorsement": "Four anchors"}]}"#;
    let article = read(source).unwrap();
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    let expected = [
        "It is back.",
        "I am glad.",
        "Ada Finch, captain",
        "sail now",
        "Four anchors",
    ];
    assert_eq!(texts, expected);
    let cut: Vec<_> = article
        .boilerplate
        .iter()
        .map(|cut| &*cut.passage.text)
        .collect();
    assert_eq!(cut, ["Gulls rejoice", "It had been away."]);
}

#[test]
fn stories_in_a_story_are_not_one() {
    let source = format!(r#"{{"content_elements": [{STORY}, {STORY}]}}"#);
    assert_eq!(
        read(&source).unwrap_err().to_string(),
        "several items in one record"
    );
}

#[test]
fn elements_of_other_kinds_make_no_trouble() {
    for list in [
        "[]",
        "[1, \"x\", [[[]]], {\"type\": 7}, {\"content\": {}}]",
        "[{\"items\": 1, \"rows\": [[1]]}]",
    ] {
        let source = format!(r#"{{"headlines": {{"basic": "T"}}, "content_elements": {list}}}"#);
        assert_eq!(read(&source).unwrap().title_text(), "T");
    }
    let deep = "{\"content_elements\": [".repeat(60) + &"]}".repeat(60);
    assert!(read(&deep).unwrap().is_empty());
}

#[test]
fn contents_are_read_by_their_types() {
    let source = r#"{"id": "7", "title": "Ferry returns", "author": "Ada Finch", "article_url": "/local/1.html", "published_date": 1728518400000,
        "contents": [null, {"type": "kicker", "content": "Local"}, {"type": "title", "content": "Ferry returns"},
        {"type": "byline", "content": "By Jo Roe"},
        {"type": "sanitized_html", "subtype": "paragraph", "content": "The <b>ferry</b> &amp; the gulls."}, {"type": "image", "fullcaption": "no"},
        {"type": "sanitized_html", "subtype": "subhead", "content": "<b>Next</b>"}, {"type": "sanitized_html", "content": 5},
        {"type": "sanitized_html", "subtype": "paragraph", "content": "Fares stay."}, {"type": "tweet", "content": "no"}], "source": "The Post"}"#;
    let article = read(source).unwrap();
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    assert_eq!(texts, ["The ferry & the gulls.", "Fares stay."]);
    assert_eq!(article.headings().next().unwrap().text, "Next");
    let last = article.paragraphs().last().unwrap();
    assert_eq!(&source[last.span.start..last.span.end], "Fares stay.");
    let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
    assert_eq!(names, ["Ada Finch", "Jo Roe"]);
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
    assert_eq!(article.section.unwrap().value, "Local");
    assert_eq!(
        article.url.unwrap().value,
        "https://www.washingtonpost.com/local/1.html"
    );
    assert_eq!(article.boilerplate, []);
}

#[test]
fn dates_may_stand_among_the_contents() {
    let article =
        read(r#"{"title": "T", "contents": [{"type": "date", "content": 1728518400000}]}"#)
            .unwrap();
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
    let article = read(r#"{"title": "T", "contents": [{"type": "date", "content": 99}]}"#).unwrap();
    assert_eq!(article.published, None);
}

#[test]
fn contents_of_others_are_not_read_as_the_posts() {
    let text = "The ferry is back in service.";
    for (contents, expected) in [
        (r#"[{"id": 1}]"#, text),
        (r#"[{"type": "chapter", "content": "One"}]"#, text),
        (
            r#"[{"type": "sanitized_html", "content": "The ferry."}]"#,
            "The ferry.",
        ),
    ] {
        let source = format!(r#"{{"title": "Ferry", "text": "{text}", "contents": {contents}}}"#);
        let article = read(&source).unwrap();
        assert!(article.paragraphs().any(|p| p.text == expected), "{source}");
    }
    let source = format!(
        r#"{{"title": "Ferry", "url": "/a", "contents": [{{"type": "paragraph", "content": "{text}"}}]}}"#
    );
    let article = read(&source).unwrap();
    assert_eq!(article.paragraphs().next().unwrap().text, text);
    assert_eq!(article.url, None);
}
