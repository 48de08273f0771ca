use super::*;
use newshound_article::Provenance;

mod beside;
mod line;
mod names;
mod table;

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
    for breaks in ["<br><br>", "<br />\n<br />\n", "<br> <br>&nbsp;<br>"] {
        let source =
            format!("<html><body><div>P.{breaks}Second line.</div><div>Third.</div></body></html>");
        assert_eq!(texts(&article(&source)), [P, "Second line.", "Third."]);
    }
}

#[test]
fn a_form_around_the_page_is_not_the_page_s_end() {
    let source = "<html><body><form><article><p>P.</p><p>P.</p><form><p>Your name</p></form></article></form></body></html>";
    assert_eq!(texts(&article(source))[..2], [P, P]);
}

/// A page with `head` and `body`.
fn page(head: &str, body: &str) -> Article {
    article(&format!(
        "<html><head>{head}</head><body>{body}</body></html>"
    ))
}

#[test]
fn teasers_and_footers_do_not_outvote_a_short_article() {
    let teaser =
        "<article><h3><a href=/2>Mayor opens pier</a></h3><p><a href=/2>P.</a></p></article>";
    let footer = "<div class=siteFooter><p>P.</p><p>P.</p><p>P.</p></div>";
    let body = format!(
        "<article><p>P.</p><p>P.</p></article><div>{}</div>{footer}",
        teaser.repeat(6)
    );
    assert_eq!(texts(&page("", &body)), [P, P]);
    let body = "<div><div itemprop=articleBody>P.</div></div><div><p>P.</p><p>P.</p></div>";
    assert_eq!(texts(&page("", body)), [P]);
}

#[test]
fn names_of_furniture_are_words_and_not_believed_of_most_of_the_text() {
    let around = "<div class='post-caption'><p>P.</p></div><div class=shareholders><p>P.</p></div><p class=wp-caption-text>P.</p>";
    let text = "<p>P.</p>".repeat(4);
    assert_eq!(
        texts(&page("", &format!("<main>{text}{around}</main>"))).len(),
        5
    );
    let part = format!("<div class=related-teaser>{}</div>", "<p>P.</p>".repeat(3));
    let apart = part.repeat(4);
    assert_eq!(texts(&page("", &apart)).len(), 12);
}

#[test]
fn what_is_quoted_from_a_social_network_is_text() {
    let quoted = "<div class='social-media-embed'><blockquote><p>P.</p></blockquote></div>";
    let buttons = "<div class='social-buttons'><p>Share this with all your friends.</p></div>";
    let body = format!("<article><p>P.</p>{quoted}<p>P.</p>{buttons}<p>P.</p></article>");
    assert_eq!(texts(&page("", &body)).len(), 4);
}

#[test]
fn headings_that_are_links_need_text_under_them() {
    let heading = "<h3><a href=/2>Mayor opens pier</a></h3>";
    let body = format!(
        "<article>{heading}<p>P. P.</p>{heading}<p>In short.</p><p>P.</p>{heading}<h3>More</h3></article>"
    );
    let article = page("<title>Ferry</title>", &body);
    let headings: Vec<_> = article.headings().map(|heading| &*heading.text).collect();
    assert_eq!(headings, ["Mayor opens pier"]);
}

#[test]
fn loose_paragraphs_between_others_are_text() {
    let body =
        "<article><div><p>P.</p>P. P.<p>P. P. P.</p><p>P.</p></div><div>P. P.</div></article>";
    assert_eq!(
        texts(&page("", body))[1..3],
        [[P; 2].join(" "), [P; 3].join(" ")]
    );
    assert_eq!(texts(&page("", body)).len(), 4);
}

#[test]
fn a_standfirst_is_read_where_it_is_shown() {
    let lead = "The old ferry returns to the harbour, and with it the gulls and the sandwiches.";
    let head = format!("<meta property=og:description content='{lead}'>");
    let text = "<article><p>P.</p><p>P.</p></article>";
    let shown = format!("<header><h1>Ferry</h1><div><h2>{lead}</h2></div></header>{text}");
    assert_eq!(texts(&page(&head, &shown)), [lead, P, P]);
    assert_eq!(texts(&page(&head, text)), [P, P]);
    let below = format!("{text}<footer><p>{lead}</p></footer>");
    assert_eq!(texts(&page(&head, &below)), [P, P]);
    let within = format!("<article><p>{lead}</p><p>P.</p></article>");
    assert_eq!(texts(&page(&head, &within)), [lead, P]);
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
        "nested deeper than 512 levels"
    );
}

#[test]
fn wide_and_nested_pages_make_no_trouble() {
    let around = |class: &str| format!("<div class={class}>").repeat(400);
    let page = format!(
        "{}<h1>Ferry</h1>By Ada Finch {}",
        around("byline"),
        "<b></b><i>x</i>".repeat(50_000)
    );
    assert!(read(&page).is_ok());
    // Very many paragraphs in a table of one row outside the text.
    let table = format!("<table><tr><td>{}</table>", "<p>Gull.".repeat(50_000));
    let text = format!("<div class=text>{}</div>", "<p>P.</p>".repeat(20));
    let page = format!("<article><h1>Ferry</h1>{text}{table}</article>");
    assert_eq!(texts(&article(&page)).len(), 20);
}

#[test]
fn pages_over_sixteen_mebibytes_fail_with_their_reason() {
    let options = crate::Options::default();
    let read = |length: usize| {
        let page = format!("<html><p>{P}</p>{}", " ".repeat(length));
        let record = crate::records(page.as_bytes(), "page.html", &options)
            .next()
            .unwrap();
        crate::parse(&record, "page.html", &options)
    };
    let crate::Outcome::Problem(problem) = read(16 << 20) else {
        panic!("a page over the limit");
    };
    assert!(problem.to_string().contains("16"), "{problem}");
}

#[test]
fn long_comments_beside_an_article_are_not_its_text() {
    let beside = |name: &str, inner: &str| {
        let page = format!(
            "<html><body><article><h1>Ferry returns</h1><p>P.</p></article><div class='{name}'>{}</div></body>",
            inner.repeat(30)
        );
        texts(&article(&page)).join("|")
    };
    assert_eq!(
        beside("comments", "<div class='comment'><p>P. No.</p></div>"),
        P
    );
    assert_eq!(
        beside("comments-area", "<article><p>P. No.</p></article>"),
        P
    );
    assert_eq!(
        beside("related-articles", "<div><h3>Pier</h3><p>P. No.</p></div>"),
        P
    );
    let page = "<html><body><div class='no-comments'><h1>Ferry returns</h1><p>P.</p><p>P. Yes.</p></div><article><p>P. Gulls.</p></article></body>";
    assert!(texts(&article(page)).join("|").contains("Yes."));
}

#[test]
fn the_name_of_the_site_is_no_headline() {
    let title = |head: &str, body: &str| {
        let page = format!("<html><head>{head}</head><body>{body}<p>P.</p></body>");
        article(&page).title_text().to_owned()
    };
    let window = "<title>Ferry returns - The Gazette</title>";
    let logo = "<h1>The Gazette</h1><h2>Ferry returns</h2>";
    assert_eq!(title(window, logo), "Ferry returns");
    assert_eq!(
        title(
            window,
            "<h1><img alt='The Gazette'></h1><h2>Ferry returns</h2>"
        ),
        "Ferry returns"
    );
    let site = "<meta property='og:site_name' content='The Gazette'>";
    let shared = "<title>The Gazette</title><meta property='og:title' content='The Gazette'>";
    assert_eq!(
        title(&format!("{site}{shared}"), "<h1>Ferry returns</h1>"),
        "Ferry returns"
    );
    let before = "<title>The Gazette | Ferry returns</title>";
    assert_eq!(title(before, "<h1>Ferry returns</h1>"), "Ferry returns");
}

#[test]
fn of_several_described_articles_the_one_shown_is_read() {
    let described = |headline: &str, author: &str| {
        format!(
            r#"<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{headline}","author":{{"name":"{author}"}}}}</script>"#
        )
    };
    let other = described("Gulls, a survey", "Jo Gull");
    let own = described("Ferry returns", "Ada Finch");
    let page = |head: &str, shown: &str| {
        let read = article(&format!(
            "<html><head>{head}</head><body><article><h1>{shown}</h1><p>P.</p></article></body>"
        ));
        let names: Vec<_> = read
            .bylines
            .iter()
            .map(|name| name.value.as_str())
            .collect();
        format!("{}: {}", read.title_text(), names.join(", "))
    };
    let both = format!("{other}{own}");
    assert_eq!(page(&both, "Ferry returns"), "Ferry returns: Ada Finch");
    assert_eq!(page(&both, "Neither"), "Gulls, a survey: Jo Gull");
}

#[test]
fn spans_shown_as_blocks_are_paragraphs() {
    let span = "<span style='display: block'>P.</span>".repeat(2);
    let article = article(&format!(
        "<html><body><article>{span}</article></body></html>"
    ));
    assert_eq!(texts(&article), [P, P]);
}

#[test]
fn all_cells_of_a_table_are_text() {
    let table = "<table><caption>By town</caption><tr><th>Town</th><th>Winner</th></tr><tr><th>Ostby</th><td>Amara Finch</td></tr></table>";
    let article = page(
        "",
        &format!("<article><h1>Votes</h1><p>P.</p>{table}<p>P.</p></article>"),
    );
    let cells = ["By town", "Town", "Winner", "Ostby", "Amara Finch"];
    assert_eq!(texts(&article)[1..6], cells);
}

#[test]
fn tables_in_figures_are_text_and_captions_are_not() {
    let figure =
        "<figure><table><tr><td>Ostby</td></tr></table><figcaption>A gull.</figcaption></figure>";
    let article = page(
        "",
        &format!("<article><p>P.</p>{figure}<p>P.</p></article>"),
    );
    assert_eq!(texts(&article), [P, "Ostby", P]);
}

#[test]
fn the_headline_that_is_shown_is_found_whatever_the_title() {
    let body = "<article><h1>The gulls are back on the pier</h1><p>P.</p><p>P.</p></article>";
    let read = |title: &str| {
        let article = page(&format!("<title>{title}</title>"), body);
        let headings: Vec<_> = article
            .headings()
            .map(|heading| heading.text.clone())
            .collect();
        (article.title_text().to_owned(), headings)
    };
    let shown = "The gulls are back on the pier".to_owned();
    assert_eq!(read("Harbour Post"), (shown.clone(), vec![]));
    let other = "Birds return to the pier after the storm".to_owned();
    assert_eq!(read(&other), (other.clone(), vec![shown.clone()]));
    assert_eq!(read(&format!("{shown} | Harbour Post")), (shown, vec![]));
}

#[test]
fn a_short_headline_in_the_article_is_no_site_s_name() {
    let read = |title: &str, h1: &str| {
        let body = format!("<article><h1>{h1}</h1><p>P.</p><p>P.</p></article>");
        let article = page(&format!("<title>{title}</title>"), &body);
        let headings: Vec<_> = article.headings().map(|h| h.text.clone()).collect();
        format!("{}/{}", article.title_text(), headings.join(","))
    };
    assert_eq!(read("Gazette", "Harbour"), "Harbour/");
    assert_eq!(read("Gazette", "Harbour plan"), "Harbour plan/");
    let window = "Dunmore harbour plan approved";
    assert_eq!(
        read(&format!("{window} | Gazette"), "Council says yes"),
        format!("{window}/Council says yes")
    );
    let long = "The council of Dunmore says yes to it";
    assert_eq!(read(long, "Harbour"), format!("{long}/Harbour"));
    let logo = "<h1>Gazette</h1><article><p>P.</p><p>P.</p></article>";
    assert_eq!(
        page("<title>Ferry returns</title>", logo).title_text(),
        "Ferry returns"
    );
}

#[test]
fn the_name_of_a_newspaper_is_no_headline_beside_another() {
    let title = |window: &str, headings: &str| {
        let body = format!("{headings}<p>P.</p><p>P.</p>");
        let read = page(&format!("<title>{window}</title>"), &body);
        read.title_text().to_owned()
    };
    let harbour = "<h1>Harbour to be rebuilt</h1>";
    for logo in [
        "<h1>Dunmore Gazette</h1>",
        "<h1><a href=/>Dunmore Gazette</a></h1>",
        "",
    ] {
        let read = title("Dunmore Gazette", &format!("{logo}{harbour}"));
        assert_eq!(read, "Harbour to be rebuilt", "{logo}");
    }
    let home = format!("<h1><a href='https://example.org/'>Dunmore Online</a></h1>{harbour}");
    assert_eq!(title("Dunmore Online", &home), "Harbour to be rebuilt");
    let entry = "<h1>Gazette</h1><h2 class=entry-title>Harbour to be rebuilt</h2>";
    assert_eq!(title("Gazette", entry), "Harbour to be rebuilt");
    assert_eq!(
        title("Dunmore Gazette", "<h1>Earthquake</h1>"),
        "Earthquake"
    );
    assert_eq!(
        title(
            "Meet the Press",
            "<h1>Meet the Press</h1><h2>Who talks</h2>"
        ),
        "Meet the Press"
    );
    for window in [
        "Storm live | Dunmore Gazette",
        "Dunmore Gazette -- Storm live",
    ] {
        assert_eq!(
            title(window, "<h1>All that is known now</h1>"),
            "Storm live"
        );
    }
}

#[test]
fn readings_over_words_are_no_text() {
    let ruby = "<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で会見した。";
    let source = format!("<html><body><article><p>P. {ruby}</p></article></body></html>");
    let article = article(&source);
    assert_eq!(texts(&article), [format!("{P} 東京で会見した。")]);
    let span = article.paragraphs().next().map(|text| text.span);
    let source = source.replace("P.", P);
    let marked = span.map(|span| &source[span.start..span.end]);
    assert_eq!(marked, Some(&*format!("{P} {ruby}")));
}

#[test]
fn lines_of_scripts_without_spaces_are_one() {
    let page = "<html><head><title>会议研究\n部署</title></head><body><article><h1>会议研究\n部署</h1>
        <p>会议研究部署推动\n    <b>大规模</b>\n设备更新工作。</p><p>第一行<br>\n第二行 空格。</p><pre>床前明月光\n疑是地上霜</pre></article></body></html>";
    let article = read(page).unwrap();
    assert_eq!(article.title_text(), "会议研究部署");
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    assert_eq!(
        texts,
        [
            "会议研究部署推动大规模设备更新工作。",
            "第一行 第二行 空格。",
            "床前明月光 疑是地上霜"
        ]
    );
    let span = article.paragraphs().next().unwrap().span;
    assert_eq!(
        &page[span.start..span.end],
        "会议研究部署推动\n    <b>大规模</b>\n设备更新工作。"
    );
}
