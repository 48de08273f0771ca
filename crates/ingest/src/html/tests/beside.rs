//! What stands outside paragraphs, and beside the element of the text.

use super::*;

#[test]
fn a_sentence_of_an_article_is_text_in_whichever_element() {
    let said = "Dunmore is to have a new harbour, the council said.";
    for tag in ["div", "section", "span", "strong", "em", "font", "center"] {
        let loose = format!("<{tag}>{said}</{tag}>");
        for body in [
            format!("{loose}<p>P.</p><p>P.</p>"),
            format!("<p>P.</p>{loose}<p>P.</p>"),
            format!("<p>P.</p><p>P.</p><div>{loose}</div>"),
            format!("<div itemprop=articleBody>{loose}<p>P.</p><p>P.</p></div>"),
        ] {
            let read = page("", &format!("<article><h1>Ferry</h1>{body}</article>"));
            assert!(texts(&read).contains(&said), "{body}");
            assert_eq!(texts(&read).len(), 3, "{body}");
        }
    }
}

#[test]
fn loose_text_that_is_no_sentence_is_cut_and_kept_apart() {
    let body = "<article><div>Advert</div><p>P.</p><p>P.</p><div>12 May, 10:00</div></article>";
    let read = page("", body);
    assert_eq!(texts(&read), [P, P]);
    let cut = read
        .boilerplate
        .iter()
        .map(|cut| (&*cut.rule, &*cut.passage.text));
    let cut: Vec<_> = cut.collect();
    assert_eq!(
        cut,
        [("loose-text", "Advert"), ("loose-text", "12 May, 10:00")]
    );
}

#[test]
fn sentences_beside_the_text_are_a_lead_or_cut() {
    let lead = "Dunmore is to have a new harbour, the council said.";
    let note = "Ada Finch has written on the harbour for years.";
    let title = "<title>Ferry returns</title>";
    let body = format!(
        "<div class=article-body>{}</div>",
        "<p>P. More.</p>".repeat(9)
    );
    for head in [
        format!("<h1>Ferry returns</h1><p>{lead}</p>"),
        format!("<h1>Ferry returns</h1><div>{lead}</div>"),
        format!("<header><h1>Ferry returns</h1><p>{lead}</p></header>"),
    ] {
        let whole = format!("<article>{head}{body}<p>{note}</p></article>");
        let read = page(title, &whole);
        assert_eq!(texts(&read)[..2], [lead, &*format!("{P} More.")], "{head}");
        assert_eq!(texts(&read).len(), 10, "{head}");
        let cut = &read.boilerplate[0];
        assert_eq!((&*cut.rule, &*cut.passage.text), ("beside-text", note));
    }
}

#[test]
fn a_lead_under_the_headline_needs_no_article_around_it() {
    let lead = "Dunmore is to have a new harbour, the council said.";
    let note = "Read all about the harbours of the world here.";
    let body = format!(
        "<div class=article-body>{}</div>",
        "<p>P. More.</p>".repeat(9)
    );
    let whole = format!(
        "<div><p>{note}</p><h1>Ferry returns</h1><div>{lead}</div>{body}<p>{note}</p></div>"
    );
    let read = page("<title>Ferry returns</title>", &whole);
    assert_eq!(texts(&read)[..2], [lead, &*format!("{P} More.")]);
    assert_eq!(texts(&read).len(), 10);
    let cut = &read.boilerplate[0];
    assert_eq!((&*cut.rule, &*cut.passage.text), ("beside-text", note));
}

#[test]
fn a_byline_under_a_lead_is_no_text() {
    let lead = "Dunmore is to have a new harbour, the council said.";
    let body = format!("<h1>Ferry</h1><div>{lead}</div><p>By Ada Finch</p><p>P.</p><p>P.</p>");
    let author = "<meta name=author content='Ada Finch'>";
    for head in ["", author] {
        let read = page(head, &format!("<article>{body}</article>"));
        assert_eq!(texts(&read), [lead, P, P], "{head}");
        assert_eq!(read.bylines[0].value, "Ada Finch");
    }
    let another = "<meta name=author content='Jo Reed'>";
    let read = page(another, &format!("<article>{body}</article>"));
    assert_eq!(texts(&read)[1], "By Ada Finch");
}

#[test]
fn what_another_article_of_the_page_says_is_cut() {
    let other = "<article><h2>Gulls counted</h2><p>P. Gulls.</p></article>";
    let teaser = "<article><h2><a href=/2>Pier</a></h2><p>P. Pier.</p></article>";
    let own = "<article><h1>Ferry returns</h1><p>P.</p><p>P.</p></article>";
    let read = page("", &format!("{own}{other}{teaser}"));
    assert_eq!(texts(&read), [P, P]);
    let cut: Vec<_> = read.boilerplate.iter().map(|cut| &*cut.rule).collect();
    assert_eq!(cut, ["other-article", "other-article"]);
    assert_eq!(read.boilerplate[1].passage.text, format!("{P} Gulls."));
}

#[test]
fn a_lead_may_have_an_element_beside_those_of_the_paragraphs() {
    let said = "Dunmore is to have a new harbour, the council said.";
    let part = "<div><p>P.</p><p>P.</p></div>";
    let lead = format!("<div><span>{said}</span></div>");
    let read = page(
        "",
        &format!("<article><h1>Ferry</h1>{lead}{part}{part}</article>"),
    );
    assert_eq!(texts(&read), [said, P, P, P, P]);
    let note = page(
        "",
        &format!("<article><h1>Ferry</h1>{part}{lead}{part}</article>"),
    );
    assert_eq!(texts(&note), [P, P, P, P]);
    assert_eq!(note.boilerplate[0].rule, "loose-text");
}
