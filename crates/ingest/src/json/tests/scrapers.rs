//! Records as scrapers, readers and news interfaces write them.

use super::{article, reason, texts};
use crate::json::envelope;

const FIRST: &str =
    "The ferry is back in service, the harbour office said on Monday after a long repair.";
const SECOND: &str = "Nobody had expected it to take so long, the harbour master said.";

/// The record that a template is with the two sentences in it.
fn filled(template: &str) -> String {
    template.replace("FIRST", FIRST).replace("SECOND", SECOND)
}

#[test]
fn records_of_scrapers_are_read_whole() {
    for (tool, record, source) in [
        (
            "trafilatura",
            r#"{"title": "Ferry", "author": "Ada Finch", "hostname": "gazette.example", "date": "2024-10-10", "id": null,
            "comments": "First!", "raw_text": "FIRST SECOND", "text": "FIRST\nSECOND", "source": "https://gazette.example/ferry",
            "source-hostname": "Gazette", "categories": "", "tags": "ferry"}"#,
            "Gazette",
        ),
        (
            "Readability",
            r#"{"title": "Ferry", "byline": "Ada Finch", "content": "<div><p>FIRST</p><p>SECOND</p></div>", "textContent": "FIRST\nSECOND",
            "siteName": "Gazette", "publishedTime": "2024-10-10", "url": "https://gazette.example/ferry"}"#,
            "Gazette",
        ),
        (
            "Apify",
            r#"{"url": "https://gazette.example/ferry", "crawl": {"depth": 0},
            "metadata": {"title": "Ferry", "author": "Ada Finch", "datePublished": "2024-10-10", "siteName": "Gazette"},
            "text": "FIRST\nSECOND", "markdown": "FIRST\n\nSECOND"}"#,
            "Gazette",
        ),
        (
            "Goose",
            r#"{"meta": {"canonical": "https://gazette.example/ferry", "description": "x"}, "domain": "gazette.example", "title": "Ferry",
            "cleaned_text": "FIRST\n\nSECOND", "authors": ["Ada Finch"], "publish_date": "2024-10-10"}"#,
            "gazette.example",
        ),
        (
            "Feedly",
            r#"{"id": "x", "title": "Ferry", "content": {"content": "<p>FIRST</p><p>SECOND</p>", "direction": "ltr"}, "author": "Ada Finch",
            "published": 1728518400000, "alternate": [{"href": "https://gazette.example/ferry", "type": "text/html"}],
            "origin": {"streamId": "feed/1", "title": "Gazette", "htmlUrl": "https://gazette.example"}}"#,
            "Gazette",
        ),
        (
            "Perigon",
            r#"{"title": "Ferry", "authorsByline": "Ada Finch", "source": {"domain": "gazette.example", "media": null}, "content": "FIRST\nSECOND",
            "pubDate": "2024-10-10T08:00:00Z", "url": "https://gazette.example/ferry"}"#,
            "gazette.example",
        ),
        (
            "newsdata.io",
            r#"{"title": "Ferry", "source_url": "https://gazette.example", "link": "https://gazette.example/ferry",
            "creator": ["Ada Finch"], "pubDate": "2024-10-10 08:00:00", "content": "FIRST\nSECOND", "source_name": "Gazette"}"#,
            "Gazette",
        ),
    ] {
        let article = article(&filled(record));
        assert_eq!(article.title_text(), "Ferry", "{tool}");
        assert_eq!(texts(&article), [FIRST, SECOND], "{tool}");
        assert_eq!(article.bylines[0].value, "Ada Finch", "{tool}");
        let day = article.published.as_ref().unwrap();
        assert_eq!(day.value.to_string(), "2024-10-10", "{tool}");
        let url = article.url.as_ref().unwrap();
        assert_eq!(url.value, "https://gazette.example/ferry", "{tool}");
        assert_eq!(article.source.as_ref().unwrap().value, source, "{tool}");
    }
}

#[test]
fn a_source_that_is_an_address_is_that_of_the_article() {
    let stated = |record: &str| {
        let article = article(&format!(
            r#"{{"title": "Ferry", "text": "It is back.", {record}}}"#
        ));
        [article.url, article.source].map(|stated| stated.map(|stated| stated.value))
    };
    let [page, site] = ["https://gazette.example/ferry", "https://gazette.example"];
    let some = |value: &str| Some(value.to_owned());
    assert_eq!(
        stated(&format!(r#""source": "{page}""#)),
        [some(page), None]
    );
    let host = some("gazette.example");
    assert_eq!(stated(&format!(r#""source": "{site}""#)), [None, host]);
    let both = stated(&format!(r#""source": "{site}/feed/x", "url": "{page}""#));
    assert_eq!(both, [some(page), None]);
    let only = stated(&format!(r#""source_url": "{page}""#));
    assert_eq!(only, [some(page), None]);
    assert_eq!(stated(r#""source": "Reuters/AP""#)[1], some("Reuters/AP"));
}

#[test]
fn the_marks_of_a_page_are_kept_where_its_bare_text_stands_beside_it() {
    let record = filled(
        r#"{"title": "Ferry", "content": "<p>FIRST</p><h2>Fares</h2><p>SECOND</p>", "textContent": "FIRST Fares SECOND"}"#,
    );
    let article = article(&record);
    let headings: Vec<_> = article.headings().map(|heading| &*heading.text).collect();
    assert_eq!(headings, ["Fares"]);
    assert_eq!(texts(&article), [FIRST, SECOND]);
}

#[test]
fn references_of_zotero_have_authors_and_newspapers() {
    let article = article(
        r#"{"itemType": "newspaperArticle", "title": "Ferry", "abstractNote": "It is back.", "publicationTitle": "Gazette",
        "date": "2024-10-10", "creators": [{"firstName": "Ada", "lastName": "Finch", "creatorType": "author"}]}"#,
    );
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(article.source.as_ref().unwrap().value, "Gazette");
    assert_eq!(texts(&article), ["It is back."]);
}

#[test]
fn objects_of_an_extraction_are_articles() {
    let answer = r#"{"request": {"pageUrl": "https://gazette.example/ferry"}, "objects": [{"title": "Ferry"}]}"#;
    let at = envelope::several(answer.as_bytes()).unwrap();
    assert_eq!(&answer[at..], r#"{"title": "Ferry"}]}"#);
    let article = article(&filled(
        r#"{"title": "Ferry", "text": "FIRST\nSECOND", "objects": [{"title": "A gull"}]}"#,
    ));
    assert_eq!(article.title_text(), "Ferry");
}

#[test]
fn what_stands_for_a_text_that_is_not_given_is_none() {
    let removed = r#"{"title": "[Removed]", "description": "[Removed]", "content": "[Removed]", "url": "https://removed.com"}"#;
    assert_eq!(reason(removed), "removed by its publisher");
    let unpaid = article(
        r#"{"title": "Ferry", "description": "It is back.", "content": "ONLY AVAILABLE IN PAID PLANS"}"#,
    );
    assert_eq!(texts(&unpaid), ["It is back."]);
    assert_eq!(unpaid.boilerplate[0].rule, "paywall");
    let dated = article(r#"{"title": "Ferry", "text": "It is back.", "date": []}"#);
    assert_eq!(dated.doubts, []);
}

#[test]
fn a_number_that_is_no_day_is_a_doubt() {
    let article = article(&format!(r#"{{"date": -86400, "text": "{FIRST}"}}"#));
    assert_eq!(article.doubts[0].value, "-86400");
}

#[test]
fn authors_are_read_however_they_are_held() {
    for (author, names) in [
        (r#""Jane Doe\nJohn Roe""#, &["Jane Doe", "John Roe"][..]),
        (
            r#"{"name": ["Jane Doe", "John Roe"]}"#,
            &["Jane Doe", "John Roe"],
        ),
        (r#"[{"given": "John", "family": "Roe"}]"#, &["John Roe"]),
        (r#""Photos by John Roe""#, &[]),
    ] {
        let article = article(&format!(r#"{{"author": {author}, "text": "{FIRST}"}}"#));
        let read: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
        assert_eq!(read, names, "{author}");
        let rules: Vec<_> = article.boilerplate.iter().map(|cut| &*cut.rule).collect();
        let kept: &[&str] = if names.is_empty() {
            &["byline-role"]
        } else {
            &[]
        };
        assert_eq!(rules, kept, "{author}");
    }
}
