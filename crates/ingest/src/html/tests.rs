use super::*;
use newshound_article::Provenance;

const P: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls.";

fn article(source: &str) -> Article {
    read(&source.replace("P.", P)).unwrap()
}

fn texts(article: &Article) -> Vec<&str> {
    article.paragraphs().map(|p| &*p.text).collect()
}

const PAGE: &str = r#"<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Ferry returns | The Harbour Gazette</title>
<meta property="og:title" content="Ferry returns &mdash; The Harbour Gazette"><meta property="og:site_name" content="The Harbour Gazette">
<meta property="article:published_time" content="2024-10-10T08:00:00Z"><link rel="canonical" href="https://example.org/1">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"author":[{"name":"Ada Finch"}],"articleSection":"Local"}]}</script>
<style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav><header><p>P. In the header.</p></header>
<article><h1>Ferry returns</h1><div class="body"><p>By Ada Finch</p><p>P.</p><figure><img><figcaption>A gull.</figcaption></figure>
<h2>What <em>happens</em> next</h2><p>P. <a href="x">And</a> more&hellip;<br>on a line.</p><ul><li>A point of order.</li></ul>
<p><a href="/2">Mayor opens pier</a></p><div class="related-links"><p>P. Related.</p></div></div></article>
<aside><p>P. Aside.</p></aside><footer><p>P. Footer.</p></footer></body></html>"#;

#[test]
fn a_page_is_read() {
    let article = article(PAGE);
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "2024-10-10"
    );
    assert_eq!(article.language.as_ref().unwrap().value, "en");
    assert_eq!(article.url.as_ref().unwrap().value, "https://example.org/1");
    assert_eq!(article.section.as_ref().unwrap().value, "Local");
    assert_eq!(
        article.source.as_ref().unwrap().value,
        "The Harbour Gazette"
    );
    let headings: Vec<_> = article.headings().map(|heading| &*heading.text).collect();
    assert_eq!(headings, ["What happens next"]);
    let more = format!("{P} And more… on a line.");
    assert_eq!(texts(&article), [P, &more, "A point of order."]);
    assert_eq!(article.boilerplate[0].rule, "link-list");
    let place = &article.published.unwrap().provenance;
    assert_eq!(
        *place,
        Provenance::Markup("meta article:published_time".to_owned())
    );
}

#[test]
fn spans_lie_where_the_text_stands() {
    let source = PAGE.replace("P.", P);
    let article = read(&source).unwrap();
    let slice = |passage: &Passage| &source[passage.span.start..passage.span.end];
    let paragraphs: Vec<_> = article.paragraphs().map(slice).collect();
    assert_eq!(paragraphs[0], P);
    assert!(
        paragraphs[1].ends_with("more&hellip;<br>on a line."),
        "{}",
        paragraphs[1]
    );
    assert_eq!(
        slice(article.headings().next().unwrap()),
        "What <em>happens</em> next"
    );
    assert_eq!(
        slice(&article.title.as_ref().unwrap().value),
        "Ferry returns"
    );
}

#[test]
fn titles_lose_the_name_of_the_site() {
    let title = |head: &str, body: &str| {
        article(&format!(
            "<html><head>{head}</head><body>{body}<p>P.</p></body>"
        ))
        .title_text()
        .to_owned()
    };
    let site = "<meta property=og:site_name content=Gazette>";
    assert_eq!(
        title(&format!("<title>Ferry - Gulls - Gazette</title>{site}"), ""),
        "Ferry - Gulls"
    );
    assert_eq!(title("<title>Ferry - Gulls</title>", ""), "Ferry - Gulls");
    assert_eq!(
        title("<title>Ferry | X</title>", "<h1>Gazette</h1><h1>Ferry</h1>"),
        "Ferry"
    );
    assert_eq!(title("", "<h1>Ferry</h1>"), "Ferry");
}

#[test]
fn pages_without_paragraph_elements_are_read() {
    let source = "<html><body><div>P.<br><br>Second line.</div><div>Third.</div></body></html>";
    assert_eq!(texts(&article(source)), [P, "Second line.", "Third."]);
}

#[test]
fn a_form_around_the_page_is_not_the_page_s_end() {
    let source = "<html><body><form><article><p>P.</p><p>P.</p><form><p>Your name</p></form></article></form></body></html>";
    assert_eq!(texts(&article(source))[..2], [P, P]);
}

#[test]
fn charsets_are_found_in_the_head() {
    let found = |head: &str| declared_charset(head.as_bytes());
    assert_eq!(
        found("<html><meta charset=\"Shift_JIS\">").as_deref(),
        Some("shift_jis")
    );
    let long = "<META http-equiv=Content-Type content='text/html; charset=windows-1252'>";
    assert_eq!(found(long).as_deref(), Some("windows-1252"));
    assert_eq!(
        found("<?xml version='1.0' encoding='EUC-JP'?>").as_deref(),
        Some("euc-jp")
    );
    assert_eq!(found("<p>charset=x</p>"), None);
}

#[test]
fn pages_are_recognised() {
    assert!(sniff(b"<!-- saved --><!doctype HTML>"));
    assert!(sniff(b"<?xml version=\"1.0\"?>\n<html xmlns=\"x\">"));
    assert!(!sniff(b"<?xml version=\"1.0\"?><rss>"));
    assert!(!sniff(b"<3 this"));
}

#[test]
fn deep_pages_fail_with_their_reason() {
    let deep = "<div>".repeat(2000);
    assert_eq!(
        read(&deep).unwrap_err().to_string(),
        "markup nested deeper than 512 levels"
    );
}
