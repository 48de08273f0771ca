//! Classes and ids that name furniture, and ids that are link targets derived from headings.

use super::*;

#[test]
fn an_id_made_of_a_heading_is_no_name() {
    for (id, heading) in [
        ("photo-finish-at-the-regatta", "Photo finish at the regatta"),
        ("related-claims", "Related claims are dropped"),
        ("navigation", "Navigation"),
        ("share-prices", "Share prices¶"),
    ] {
        let body = format!("<p>P.</p><h2 id={id}>{heading}</h2><p>P.</p>");
        let read = page("", &format!("<article><h1>Ferry</h1>{body}</article>"));
        let headings: Vec<_> = read.headings().map(|heading| &*heading.text).collect();
        assert_eq!(headings, [heading], "{id}");
    }
    let wiki =
        "<article><p>P.</p><h2><span id=Social_care>Social care</span></h2><p>P.</p></article>";
    assert_eq!(page("", wiki).headings().count(), 1);
}

#[test]
fn an_id_like_a_sentence_or_of_a_section_among_sections_is_no_name() {
    let section = |id: &str, heading: &str| {
        format!("<section id={id}><h2>{heading}</h2><p>P. Of {heading}.</p></section>")
    };
    for (id, heading) in [
        ("comments-by-the-vicar", "The vicar speaks"),
        ("social-costs", "Social costs"),
    ] {
        let body = [
            section("the-quay", "The quay"),
            section(id, heading),
            section("the-boats", "The boats"),
        ];
        let read = page(
            "",
            &format!("<article><h1>Ferry</h1>{}</article>", body.concat()),
        );
        assert!(
            texts(&read).contains(&&*format!("{P} Of {heading}.")),
            "{id}"
        );
        assert_eq!(texts(&read).len(), 3, "{id}");
    }
}

#[test]
fn an_id_of_few_words_is_still_a_name() {
    for id in ["related-posts", "comments", "sign-up-to-the-newsletter"] {
        let aside =
            format!("<div id={id}><h3>Ours</h3><p>Have a look at what else we say.</p></div>");
        let body = format!("<article><h1>Ferry</h1><p>P. One.</p>{aside}<p>P. Two.</p></article>");
        assert_eq!(texts(&page("", &body)).len(), 2, "{id}");
    }
    let caption = "<article><p>P.</p><p id=photo-caption>Gulls at the harbour of Dunmore.</p><p>P. More.</p></article>";
    assert_eq!(texts(&page("", caption)).len(), 2);
    let heading =
        "<article><h1>Ferry</h1><p>P.</p><h2 id=related-title>Ours</h2><p>P. More.</p></article>";
    assert_eq!(page("", heading).headings().count(), 0);
}

#[test]
fn an_address_that_a_link_shows_above_the_text_is_not_the_page_s_own() {
    let link = "https://news.example/gazette";
    let header = format!("<h1>Ferry</h1><div><a href='{link}'>{link}</a></div>");
    let read = page(
        "",
        &format!("<article>{header}<p>P.</p><p>P.</p></article>"),
    );
    assert_eq!(read.url, None);
}
