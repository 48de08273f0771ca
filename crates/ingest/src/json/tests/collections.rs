//! Records as interfaces and collections of news give them.

use crate::json::read;
use crate::{Article, Problem, Skip};

const PROSE: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls.";

fn article(record: &str) -> Article {
    read(record).unwrap()
}

fn paragraphs(article: &Article) -> Vec<&str> {
    article.paragraphs().map(|text| &*text.text).collect()
}

#[test]
fn a_message_in_pieces_is_one_text_and_a_notice_none() {
    let record = format!(
        r#"{{"id": 7, "type": "message", "date": "2024-10-10T08:00:00", "date_unixtime": "1728547200", "from": "Gazette",
        "text": [{{"type": "bold", "text": "Ferry returns"}}, "\n\n{PROSE} See ", {{"type": "link", "text": "example.org"}}, "."],
        "text_entities": [{{"type": "bold", "text": "Ferry returns"}}]}}"#
    );
    let message = article(&record);
    let text = paragraphs(&message).join(" / ");
    let whole = format!("{PROSE} See example.org.");
    assert!(text.ends_with(&whole), "{text}");
    assert_eq!(message.published.unwrap().value.to_string(), "2024-10-10");
    // Paragraphs among which an object stands are none.
    let list = article(
        r#"{"title": "Pier", "text": ["One came.", {"type": "image", "text": "A gull."}, "Two."]}"#,
    );
    assert_eq!(paragraphs(&list), ["One came.", "A gull.", "Two."]);
    for list in [
        r#"["One came.", "Two came.", {"type": "link", "text": "More"}]"#,
        r#"["One came. ", "Two came.", {"type": "link", "text": "More"}]"#,
        r#"["One came.", "Two came.", {"type": "blockquote", "content": "More"}]"#,
    ] {
        let list = article(&format!(r#"{{"title": "Pier", "text": {list}}}"#));
        assert_eq!(paragraphs(&list), ["One came.", "Two came.", "More"]);
    }
    for told in [
        r#"{"type": "service", "action": "x", "title": "Ferry", "summary": "It is back."}"#,
        r#"{"update": "The ferry is back."}"#,
    ] {
        let problem = read(told).err();
        let is_notice = |problem| matches!(problem, Problem::Skipped(Skip::NotNews(_)));
        assert!(!problem.is_some_and(is_notice), "{told}");
    }
    let notice = r#"{"id": 1, "type": "service", "action": "create_channel", "title": "Gazette", "text": ""}"#;
    let action = r#"{"index": {"_index": "news", "_id": "7"}}"#;
    for other in [notice, action] {
        let problem = read(other).unwrap_err();
        assert!(matches!(problem, Problem::Skipped(Skip::NotNews(_))));
    }
    let index = r#"{"index": {"title": "Ferry"}}"#;
    assert!(matches!(
        read(index).unwrap_err(),
        Problem::Skipped(Skip::NoKey { .. })
    ));
}

#[test]
fn a_title_that_is_the_newspaper_is_the_source() {
    let record = format!(
        r#"{{"id": "18", "heading": "FERRY RETURNS.", "title": {{"id": "77", "value": "Hexley Chronicle"}}, "date": "1916-03-04",
        "articleText": "<p>{PROSE}</p>"}}"#
    );
    let found = article(&record);
    assert_eq!(found.title_text(), "FERRY RETURNS.");
    assert_eq!(found.source.unwrap().value, "Hexley Chronicle");
    let own = article(r#"{"title": "Ferry", "heading": "Gulls", "text": "It is back."}"#);
    assert_eq!(own.title_text(), "Ferry");
    for (record, title) in [
        (r#"{"heading": "Page 3", "text": "It is back."}"#, ""),
        (
            r#"{"title": {"value": "Ferry"}, "heading": "News", "text": "It is back."}"#,
            "",
        ),
        (
            r#"{"title": {"title": "Gazette"}, "heading": "Ferry", "troveUrl": "https://example.org/1"}"#,
            "Ferry",
        ),
    ] {
        let found = article(record);
        assert_eq!(found.title_text(), title, "{record}");
        let source = found.source.map(|source| source.value);
        assert_eq!(source.is_some(), !title.is_empty(), "{record}");
    }
}

#[test]
fn sources_and_days_are_known_by_the_names_of_interfaces() {
    for (stated, wanted) in [
        (
            r#""source": {"uri": "example.org", "title": "Gazette"}"#,
            "Gazette",
        ),
        (
            r#""name_source": "Gazette", "domain_url": "example.org""#,
            "Gazette",
        ),
        (r#""clean_url": "example.org""#, "example.org"),
        (
            r#""thread": {"site": "example.org", "title": "Gulls"}"#,
            "example.org",
        ),
        (r#""domain": "example.org""#, "example.org"),
        (r#""clean_url": "https://www.example.org/a""#, "example.org"),
    ] {
        let found = article(&format!(
            r#"{{"title": "Ferry", "text": "It is back.", {stated}}}"#
        ));
        assert_eq!(found.source.unwrap().value, wanted, "{stated}");
    }
    for other in [
        r#""domain": "Politics""#,
        r#""domain": ["politics", "health"]"#,
        r#""site": "5""#,
    ] {
        let found = article(&format!(
            r#"{{"title": "Ferry", "text": "It is back.", {other}}}"#
        ));
        assert_eq!(found.source, None, "{other}");
    }
    for (stated, is_dated) in [
        (r#""seendate": "20241010T080000Z""#, true),
        (r#""time": "2024-10-10 08:00""#, true),
        (r#""time": "Jul 18 2020""#, true),
        (r#""time": "08:00:00""#, false),
        (r#""time": "10.11.12""#, false),
        (r#""time": "1/2/03""#, false),
    ] {
        let found = article(&format!(
            r#"{{"title": "Ferry", "text": "It is back.", {stated}}}"#
        ));
        assert_eq!(found.published.is_some(), is_dated, "{stated}");
        assert!(found.doubts.is_empty(), "{stated}");
    }
}

#[test]
fn a_long_code_under_a_key_for_texts_is_none() {
    let found = article(r#"{"title": "Ferry returns", "story": "ddUyU0VZz0BRneMioxUPQVP6sIxvM"}"#);
    assert_eq!(found.paragraphs().count(), 0);
    assert_eq!(found.boilerplate[0].rule, "other-text");
    for word in [
        "Back2Sea",
        "COVID19-pandemic",
        "Bundesliga-Spieltag-2024",
        "G20Gipfel-in-Hamburg",
    ] {
        let found = article(&format!(
            r#"{{"title": "Ferry returns", "story": "{word}"}}"#
        ));
        assert_eq!(paragraphs(&found), [word]);
    }
}
