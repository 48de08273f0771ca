use crate::Article;
use crate::json::read;

const TEXT: &str = "The ferry is back in service, the harbour office said on Monday.";
const WIND: &str = "Strong winds have closed the northern pier, the coastguard said.";
const END: &str = "The last ferry of the day was cancelled because of the storm.";

/// The headings and paragraphs of a record, headings behind `#`.
fn lines(record: &str) -> Vec<String> {
    let article: Article = read(record).unwrap();
    assert!(article.boilerplate.is_empty(), "{:?}", article.boilerplate);
    let sections = article.sections.iter();
    let lines = sections.flat_map(|section| {
        let heading = section
            .heading
            .iter()
            .map(|line| format!("# {}", line.text));
        let paragraphs = section.paragraphs.iter().map(|line| line.text.clone());
        heading.chain(paragraphs).collect::<Vec<_>>()
    });
    lines.collect()
}

fn posts(title: &str, text: &str) -> String {
    format!(
        r#"[{{"{title}": "Wind rises", "{text}": "{WIND}"}}, {{"datePublished": "2024-10-10", "{text}": "<p>{END}</p>"}}]"#
    )
}

#[test]
fn posts_of_a_live_blog_stand_below_its_text_in_their_order() {
    let expected = [TEXT, "# Wind rises", WIND, END];
    let schema = posts("headline", "articleBody");
    for (text, expected) in [("articleBody", &expected[..]), ("description", &expected)] {
        let record = format!(
            r#"{{"@type": "LiveBlogPosting", "headline": "Ferry live", "{text}": "{TEXT}", "liveBlogUpdate": {schema}}}"#
        );
        assert_eq!(lines(&record), expected, "{text}");
    }
    let record = format!(
        r#"{{"@type": "LiveBlogPosting", "headline": "Ferry", "liveBlogUpdate": {schema}}}"#
    );
    assert_eq!(lines(&record), expected[1..]);
    for (kind, key) in [("liveblog", "posts"), ("live-blog", "entries")] {
        let record = format!(
            r#"{{"type": "{kind}", "title": "Ferry live", "body": "{TEXT}", "{key}": {}}}"#,
            posts("title", "body")
        );
        assert_eq!(lines(&record), expected, "{key}");
    }
}

#[test]
fn posts_that_the_text_says_too_are_read_once() {
    let record = format!(
        r#"{{"@type": "LiveBlogPosting", "headline": "Ferry", "articleBody": "{TEXT}\n\n{WIND}\n\n{END}", "liveBlogUpdate": {}}}"#,
        posts("headline", "articleBody")
    );
    assert_eq!(lines(&record), [TEXT, WIND, END]);
}

#[test]
fn posts_of_what_is_no_live_blog_are_no_text() {
    let record = format!(
        r#"{{"title": "Ferry", "body": "{TEXT}", "posts": {}}}"#,
        posts("title", "body")
    );
    let article = read(&record).unwrap();
    assert_eq!(article.paragraphs().count(), 1);
}
