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
fn parts_of_a_text_are_paragraphs_under_their_headings() {
    let parts = r#"[{"heading": "Fares", "text": "They stay."}, {"heading": "Gulls", "text": "They came."}]"#;
    for body in [parts.to_owned(), format!(r#"{{"sections": {parts}}}"#)] {
        let article = article(&format!(r#"{{"title": "Ferry returns", "body": {body}}}"#));
        let lines: Vec<_> = article.lines().map(|line| &*line.text).collect();
        assert_eq!(lines, ["Fares", "They stay.", "Gulls", "They came."]);
        assert_eq!(article.headings().count(), 2);
    }
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

#[test]
fn wrappings_that_have_other_names_are_opened() {
    let inside = format!(r#"{{"title": "Ferry", "created": "2024-10-10", "body": "{PROSE}"}}"#);
    for record in [
        format!(
            r#"{{"type": "node--article", "id": "7", "attributes": {inside}, "relationships": {{}}}}"#
        ),
        format!(r#"{{"data": {{"type": "articles", "id": "7", "attributes": {inside}}}}}"#),
        format!(r#"{{"row_idx": 0, "id": "7", "row": {inside}, "truncated_cells": []}}"#),
        format!(r#"{{"id": "7", "type": "Create", "object": {inside}}}"#),
        format!(r#"{{"id": "7", "key": "7", "doc": {inside}}}"#),
    ] {
        let article = article(&record);
        assert_eq!(article.title_text(), "Ferry", "{record}");
        assert_eq!(paragraphs(&article), [PROSE]);
        assert_eq!(article.external_id.unwrap().value, "7");
        assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
    }
    let post = article(&format!(
        r#"{{"uri": "at://x", "author": {{"handle": "ada", "displayName": "Ada Finch"}},
        "record": {{"createdAt": "2024-10-10", "text": "{PROSE}"}}}}"#
    ));
    assert_eq!(post.bylines[0].value, "Ada Finch");
    // What is called so and holds neither is something else.
    let other = read(r#"{"id": "x", "object": {"kind": "A pier of some length", "length": 7}}"#);
    assert!(matches!(other, Err(Problem::Skipped(Skip::NoKey { .. }))));
}

#[test]
fn lists_of_other_programs_are_split() {
    for (before, after) in [
        (
            r#"{"db": [{"meta": {"version": "5.0"}, "data": {"posts": ["#,
            r#"], "users": [{"id": 1}]}}]}"#,
        ),
        (
            r#"{"features": [{"name": "title"}], "rows": ["#,
            r#"], "num_rows_total": 2}"#,
        ),
        (r#"{"feed": {"title": "Gazette"}, "entries": ["#, "]}"),
        (r#"{"items": "2", "feed": ["#, "]}"),
        (
            r#"{"@context": "x", "type": "OrderedCollection", "orderedItems": ["#,
            "]}",
        ),
    ] {
        let items = format!(
            r#"{{"title": "One", "text": "{PROSE}"}}, {{"title": "Two", "text": "{PROSE}"}}"#
        );
        let file = format!("{before}{items}{after}");
        let options = crate::Options::default();
        let records = crate::records(file.as_bytes(), "a.json", &options);
        let titles = records.map(|record| match crate::parse(&record, "a.json", &options) {
            crate::Outcome::Article(article) => article.title_text().to_owned(),
            crate::Outcome::Problem(problem) => panic!("{file}: {problem}"),
        });
        assert_eq!(titles.collect::<Vec<_>>(), ["One", "Two"]);
    }
}

#[test]
fn fields_of_publishing_systems_are_read() {
    let drupal = article(&format!(
        r#"{{"title": [{{"value": "Ferry"}}], "created": [{{"value": "2024-10-10T08:00:00+00:00", "format": "Y-m-d"}}],
        "langcode": [{{"value": "en"}}],
        "body": [{{"value": "<p>{PROSE}</p>", "format": "basic_html", "summary": ""}}]}}"#
    ));
    assert_eq!(drupal.title_text(), "Ferry");
    assert_eq!(
        drupal.published.as_ref().unwrap().value.to_string(),
        "2024-10-10"
    );
    assert_eq!(drupal.language.as_ref().unwrap().value, "en");
    assert_eq!(paragraphs(&drupal), [PROSE]);
    let body = format!(
        r#"{{"title": "Ferry", "body": {{"value": "<p>{PROSE}</p>", "format": "basic_html"}}}}"#
    );
    assert_eq!(paragraphs(&article(&body)), [PROSE]);
    let wordpress = article(&format!(
        r#"{{"title": {{"rendered": "Ferry"}}, "author": 5, "content": {{"rendered": "<p>{PROSE}</p>"}},
        "_embedded": {{"author": [{{"id": 5, "name": "Ada Finch"}}]}}}}"#
    ));
    assert_eq!(wordpress.bylines[0].value, "Ada Finch");
    let draft = read(&format!(
        r#"{{"title": "Ferry", "status": "draft", "html": "<p>{PROSE}</p>"}}"#
    ));
    assert_eq!(draft.unwrap_err().to_string(), "a draft, not published");
    for state in [
        r#""status": "DRAFT""#,
        r#""draft": true"#,
        r#""published": false"#,
        r#""post_status": "auto-draft""#,
        r#""post_status": "trash""#,
        r#""post_type": "revision""#,
    ] {
        let withheld = read(&format!(
            r#"{{"title": "Ferry", {state}, "text": "{PROSE}"}}"#
        ));
        assert!(
            matches!(withheld, Err(Problem::Skipped(Skip::NotNews(_)))),
            "{state}"
        );
    }
    let apple = article(&format!(
        r#"{{"version": "1.7", "title": "Ferry", "subtitle": "It is back", "components": [{{"role": "title", "text": "Ferry"}},
        {{"role": "section", "components": [{{"role": "heading2", "text": "Fares"}},
        {{"role": "body", "format": "html", "text": "<p>{PROSE}</p>"}}]}}],
        "metadata": {{"authors": ["Ada Finch"], "datePublished": "2024-10-10T08:00:00Z"}}}}"#
    ));
    let lines: Vec<_> = apple
        .sections
        .iter()
        .flat_map(|section| section.heading.iter().chain(&section.paragraphs))
        .collect();
    let lines: Vec<_> = lines.iter().map(|line| &*line.text).collect();
    assert_eq!(lines, ["It is back", "Fares", PROSE]);
    assert_eq!(apple.bylines[0].value, "Ada Finch");
    assert_eq!(apple.published.unwrap().value.to_string(), "2024-10-10");
}

#[test]
fn of_several_keys_of_one_meaning_none_is_lost() {
    let reddit = article(
        r#"{"author": "ada", "title": "Ferry", "permalink": "/r/news/1", "url": "https://example.org/1", "created_utc": 1728547200, "selftext": ""}"#,
    );
    assert_eq!(reddit.url.unwrap().value, "https://example.org/1");
    assert_eq!(reddit.published.unwrap().value.to_string(), "2024-10-10");
    let several = article(&format!(
        r#"{{"title": "Ferry", "author": "Ada Finch", "contrib": "Reuters contributed to this report.", "creator": "Bo Vale", "body": "{PROSE}"}}"#
    ));
    let names: Vec<_> = several
        .bylines
        .iter()
        .map(|byline| &*byline.value)
        .collect();
    assert_eq!(names, ["Ada Finch", "Bo Vale"]);
    let cut = &several.boilerplate[0];
    assert_eq!(
        (&*cut.rule, &*cut.passage.text),
        ("byline-role", "Reuters contributed to this report.")
    );
    // A text that nobody finds is listed beside what is said of it.
    let nested = article(&format!(
        r#"{{"title": "Ferry", "description": "The ferry is back in service at last.",
        "parts": [{{"inner": [{{"said": "{PROSE} {PROSE} {PROSE}"}}]}}]}}"#
    ));
    assert_eq!(
        paragraphs(&nested),
        ["The ferry is back in service at last."]
    );
    assert_eq!(
        nested.boilerplate[0].passage.text,
        format!("{PROSE} {PROSE} {PROSE}")
    );
}

#[test]
fn a_headline_goes_without_the_name_of_its_source() {
    for (source, name) in [
        ("Harbour Gazette", "Harbour Gazette"),
        ("Dunmore Times", "The Dunmore Times"),
    ] {
        let title = format!("Ferry returns - again - {name}");
        let article = article(&format!(
            r#"{{"title": "{title}", "source": {{"id": null, "name": "{source}"}}, "body": "{PROSE}"}}"#
        ));
        assert_eq!(article.title_text(), "Ferry returns - again");
        let cut = &article.boilerplate[0];
        assert_eq!((&*cut.rule, &*cut.passage.text), ("other-text", &*title));
    }
    let other = article(&format!(
        r#"{{"title": "Ferry returns - again", "source": "Harbour Gazette", "body": "{PROSE}"}}"#
    ));
    assert_eq!(other.title_text(), "Ferry returns - again");
}

#[test]
fn of_several_keys_of_one_meaning_the_first_that_states_something_counts() {
    let of = |keys: &str| {
        article(&format!(
            r#"{{"title": "Ferry", {keys}, "body": "{PROSE}"}}"#
        ))
    };
    for keys in [
        r#""published": true, "published_at": "2024-10-10""#,
        r#""published": 0, "published_at": "2024-10-10""#,
        r#""published": "yesterday", "pubdate": "2024-10-10""#,
        r#""created": {"by": "Ada"}, "created_at": "2024-10-10""#,
    ] {
        let day = of(keys).published.map(|day| day.value.to_string());
        assert_eq!(day.as_deref(), Some("2024-10-10"), "{keys}");
    }
    let several = of(
        r#""category": [], "categories": ["News"], "cat": "x", "source": {"id": 7}, "sourceName": "Gazette",
        "url": "urn:x:1", "article_url": "https://example.org/1", "author": {"id": 7}, "creator": "Bo Vale""#,
    );
    assert_eq!(several.section.unwrap().value, "News");
    assert_eq!(several.source.unwrap().value, "Gazette");
    assert_eq!(several.url.unwrap().value, "https://example.org/1");
    let place = several.bylines[0].provenance.to_string();
    assert_eq!(
        (&*several.bylines[0].value, &*place),
        ("Bo Vale", "key creator")
    );
    let titled = article(&format!(
        r#"{{"title": {{"id": 7}}, "titel": "Ferry", "body": "{PROSE}"}}"#
    ));
    assert_eq!(titled.title_text(), "Ferry");
}

#[test]
fn only_the_number_of_an_author_gives_way_to_what_is_embedded() {
    let refused = article(&format!(
        r#"{{"title": "Ferry", "author": "Ada Finch", "body": "{PROSE}",
        "_embedded": {{"author": [{{"code": "rest_user_invalid_id", "message": "Invalid user."}}]}}}}"#
    ));
    assert_eq!(refused.bylines[0].value, "Ada Finch");
}

#[test]
fn paragraphs_that_say_what_they_are_stay_paragraphs() {
    for key in ["content", "value"] {
        let read = article(&format!(
            r#"{{"title": "Ferry", "paragraphs": [{{"role": "p", "{key}": "{PROSE}"}}]}}"#
        ));
        assert_eq!(paragraphs(&read), [PROSE], "{key}");
    }
}

#[test]
fn a_headline_repeated_with_its_source_is_read_once() {
    let read = article(&format!(
        r#"{{"title": "Ferry returns - Gazette", "source": "Gazette", "body": "Ferry returns - Gazette\n\n{PROSE}"}}"#
    ));
    assert_eq!(read.title_text(), "Ferry returns");
    assert_eq!(
        (read.headings().count(), &*paragraphs(&read)),
        (0, &[PROSE][..])
    );
}

#[test]
fn what_is_said_beside_the_parts_of_a_page_takes_no_place_of_theirs() {
    let read = article(&format!(
        r#"{{"title": "Ferry", "components": [{{"role": "body", "text": "{PROSE}"}}],
        "metadata": {{"text": "Other words of some length.", "datePublished": "2024-10-10"}}}}"#
    ));
    assert_eq!(paragraphs(&read), [PROSE]);
    assert_eq!(read.published.unwrap().value.to_string(), "2024-10-10");
}

#[test]
fn the_day_is_known_by_more_names_which_come_after_the_better_ones() {
    for key in [
        "timestamp",
        "posted_at",
        "posted",
        "first_published",
        "firstPublishedAt",
        "created_time",
        "release_date",
        "issue_date",
        "issued",
        "pub_time",
        "date_of_publication",
    ] {
        let of = |other: &str| {
            let found = article(&format!(
                r#"{{"title": "Ferry", "{key}": "2024-10-10", {other}"text": "It is back."}}"#
            ));
            found.published.unwrap().value.to_string()
        };
        assert_eq!(of(""), "2024-10-10", "{key}");
        assert_eq!(
            of(r#""published_at": "2024-11-11", "#),
            "2024-11-11",
            "{key}"
        );
    }
    let cited = article(
        r#"{"title": "Ferry", "issued": {"date-parts": [[2024, 10, 10]]}, "text": "It is back."}"#,
    );
    assert_eq!(cited.published.unwrap().value.to_string(), "2024-10-10");
}

#[test]
fn the_house_behind_an_author_is_none() {
    let found = article(
        r#"{"title": "Ferry", "author": "Ada Finch, Harbour Today", "source": "Harbour Today", "text": "It is back."}"#,
    );
    let names: Vec<_> = found.bylines.iter().map(|name| &*name.value).collect();
    assert_eq!(names, ["Ada Finch"]);
    let house = article(
        r#"{"title": "Ferry", "author": "Harbour Today", "source": "Harbour Today", "text": "It is back."}"#,
    );
    assert_eq!(house.bylines[0].value, "Harbour Today");
}
