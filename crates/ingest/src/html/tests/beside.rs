//! Text outside of paragraphs, and outside of the element with the article's text.

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
fn of_messages_of_one_kind_those_too_short_to_vote_are_text() {
    let long = "The harbour invoice is a forgery, I have the original at home.";
    for (open, close) in [
        (
            "<div class=message><div class=body><p class=from>Kay</p><div class=text>",
            "</div></div></div>",
        ),
        ("<div><p>Kay</p><div>", "</div></div>"),
        ("<section><p class=text>", "</p></section>"),
        (
            "<div><a href=/u/kay>Kay Osgood</a> <a href=/m/7>12 March, 20:01</a><p class=text>",
            "</p></div>",
        ),
    ] {
        let messages =
            [long, "Bring the gull report.", "ok"].map(|text| format!("{open}{text}{close}"));
        let read = page("", &format!("<div><div>{}</div></div>", messages.concat()));
        for text in [long, "Bring the gull report.", "ok"] {
            assert!(texts(&read).contains(&text), "{open} {text}");
        }
    }
    // Boxes beside an article do not have its structure, so they are not messages.
    let article = format!("<div class=entry><p>{long}</p></div>");
    for beside in [
        "<div class=note><div><p>Write to us.</p></div></div>",
        "<div class=sidebar><p>Write to us.</p></div>",
        "<div class=note><span>Write to us.</span></div>",
    ] {
        let read = page("", &format!("<div>{article}{beside}</div>"));
        assert_eq!(texts(&read), [long], "{beside}");
    }
    // Two messages are enough for a chat if each names its speaker.
    let two = [long, "Bring the gull report."]
        .map(|text| format!("<div><p>Kay</p><div>{text}</div></div>"));
    let read = page("", &format!("<div>{}</div>", two.concat()));
    assert_eq!(texts(&read), ["Kay", long, "Kay", "Bring the gull report."]);
}

#[test]
fn boxes_and_teasers_beside_a_short_article_are_no_messages() {
    let text = "The harbour office said on Monday that the ferry would be sailing again.";
    for (before, beside) in [
        (
            "<div><h1>Ferry sails</h1></div><div><p>",
            "<div><p>Pier 4, Dunmore</p></div>",
        ),
        (
            "<div><p>By Ada Finch</p><p>",
            "<div><p>Gazette House</p><p>Pier 4, Dunmore</p></div>",
        ),
        (
            "<div><h1>Ferry sails</h1><p class=t>",
            "<div><h2>Weather</h2><p class=t>Rain.</p></div><div><p class=t>Sun.</p></div>",
        ),
        (
            "<div><a href=/1><h3>Ferry</h3></a><p class=t>",
            "<div><a href=/2><h3>Gulls</h3></a><p class=t>They did it.</p></div>",
        ),
        (
            "<div><a href=/1>Ferry</a><p class=t>",
            "<div><a href=/2>Gulls win in the first round</a><p class=t>They did it.</p></div>",
        ),
    ] {
        let read = page("", &format!("<div>{before}{text}</p></div>{beside}</div>"));
        let read = texts(&read);
        let expected = read
            .iter()
            .all(|read| *read == text || *read == "By Ada Finch");
        assert!(expected && read.contains(&text), "{beside}: {read:?}");
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
    let bare = "<article><header><p>Gulls counted</p></header><p>P. Gulls.</p></article>";
    let read = page("", &format!("{own}{bare}"));
    assert_eq!(read.boilerplate.len(), 2);
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

#[test]
fn headings_in_the_headers_of_sections_are_text() {
    let section = "<section><header><h2>Who pays</h2></header><p>P. Pays.</p></section>";
    let read = page(
        "",
        &format!("<article><h1>Ferry</h1><p>P.</p>{section}</article>"),
    );
    let headings: Vec<_> = read.headings().map(|heading| &*heading.text).collect();
    assert_eq!(headings, ["Who pays"]);
    let entry = |at: usize, line: &str| {
        format!(
            "<article class=block><header><time>{at}.00 GMT</time><h2>{line}</h2></header><div><p>P. {at}.</p><p>P.</p></div></article>"
        )
    };
    let entries = [
        entry(1, "Sea wall breached"),
        entry(2, "Ferries cancelled"),
        entry(3, "Wind falls"),
    ]
    .concat();
    let live = page(
        "<title>Storm live</title>",
        &format!("<main><h1>Storm live</h1><div class=live>{entries}</div></main>"),
    );
    let headings: Vec<_> = live.headings().map(|heading| &*heading.text).collect();
    assert_eq!(
        headings,
        ["Sea wall breached", "Ferries cancelled", "Wind falls"]
    );
    let player = "<section class=video-player><header><h5>Back to video</h5></header><p>P. Player.</p></section>";
    let read = page(
        "",
        &format!("<article><p>P.</p>{player}<p>P.</p></article>"),
    );
    assert_eq!(read.headings().count(), 0);
}

/// The boilerplate of a page: rules and texts.
fn cut(read: &Article) -> Vec<(&str, &str)> {
    let cut = read.boilerplate.iter();
    cut.map(|cut| (&*cut.rule, &*cut.passage.text)).collect()
}

/// Paragraphs that are long enough for an article.
fn paragraphs() -> String {
    "<p>P. More.</p>".repeat(20)
}

#[test]
fn lists_and_tables_of_an_article_are_text_beside_its_element() {
    let paragraphs = paragraphs();
    let list = "<ul><li>The harbour master has served for eleven years</li><li>The pilot retired</li></ul>";
    let table =
        "<table><tr><th>Ward</th><th>Votes</th></tr><tr><td>Ostby</td><td>1,234</td></tr></table>";
    let box_of_lines = "<div><p>Subscribe to all that we write about.</p><ul><li>All the news of the harbour on every day</li></ul></div>";
    let body = format!(
        "<h1>Ferry</h1><div class=rich-text>{paragraphs}</div>{list}<h2>Result</h2>{table}{box_of_lines}"
    );
    let read = page("", &format!("<article>{body}</article>"));
    let last = [
        "The harbour master has served for eleven years",
        "The pilot retired",
        "Ward",
        "Votes",
        "Ostby",
        "1,234",
    ];
    assert_eq!(texts(&read)[20..], last);
    assert_eq!(read.headings().next().unwrap().text, "Result");
    let cut = cut(&read);
    assert_eq!(
        cut.last().unwrap(),
        &("beside-text", "All the news of the harbour on every day")
    );
}

#[test]
fn further_parts_of_a_text_are_text() {
    let paragraphs = paragraphs();
    let last = "The police said that the pilot had gone to sea.";
    let advert = "<div class=advert>Advertisement</div>";
    let note = "<div class=note><p>Ada Finch has written on the harbour for years.</p></div>";
    for (part, count) in [
        (format!("<div class=text><p>{last}</p></div>"), 21),
        (
            format!("<div class=read-more-content><p>{last}</p></div>"),
            21,
        ),
        (format!("<div class=other><p>{last}</p></div>"), 20),
        (format!("{note}<div class=text><p>{last}</p></div>"), 20),
    ] {
        let body = format!("<h1>Ferry</h1><div class=text>{paragraphs}</div>{advert}{part}{note}");
        let read = page("", &format!("<article>{body}</article>"));
        assert_eq!(texts(&read).len(), count, "{part}");
        let is_kept = texts(&read).contains(&last) || cut(&read).contains(&("beside-text", last));
        assert!(is_kept, "{part}");
    }
}

#[test]
fn short_lines_of_an_article_are_not_lost() {
    let paragraphs = paragraphs();
    let body = format!(
        "<h1>Ferry</h1><p>It is over.</p><div class=body>{paragraphs}</div><p>The end.</p>"
    );
    let read = page("", &format!("<article>{body}</article>"));
    assert_eq!(texts(&read)[0], "It is over.");
    assert_eq!(cut(&read), [("beside-text", "The end.")]);
    let items = "<li>This town has a harbour, a church and much else to please.</li>".repeat(9);
    let read = page(
        "",
        &format!(
            "<article><h1>Best towns</h1><p>Our list.</p><ol>{items}</ol><p>Your turn.</p></article>"
        ),
    );
    assert_eq!(
        (texts(&read)[0], texts(&read)[10]),
        ("Our list.", "Your turn.")
    );
}

#[test]
fn corrections_and_boxes_are_kept_apart() {
    let notice = "Correction: The cost of the works was misstated.";
    for (part, rule) in [
        (format!("<footer><p>{notice}</p></footer>"), "aside-text"),
        (
            format!("<aside class=factbox><p>{notice}</p></aside>"),
            "aside-text",
        ),
        (
            format!("<div class=factbox><p>{notice}</p></div>"),
            "aside-text",
        ),
        (
            format!("</article><div class=correction><p>{notice}</p></div>"),
            "page-text",
        ),
    ] {
        let read = page("", &format!("<article><h1>Ferry</h1><p>P.</p>{part}"));
        assert_eq!(
            (texts(&read), cut(&read)),
            (vec![P], vec![(rule, notice)]),
            "{part}"
        );
    }
    for part in [
        "<div class=shares><p>Acme rose 4%.</p></div>",
        "<table class=share-prices><tr><td>Acme rose 4%.</td></tr></table>",
        "<ul class=social-care><li>Acme rose 4%.</li></ul>",
        "<div class=shares><p>Acme rose 4%.</p><p>:</p></div>",
    ] {
        let article = format!("<article><h1>Ferry</h1><p>P.</p>{part}<p>P.</p></article>");
        let read = page("", &article);
        assert_eq!(cut(&read), [("aside-text", "Acme rose 4%.")], "{part}");
    }
    let links =
        "<footer><ul><li><a href=/1>All about the harbour and its ferries</a></li></ul></footer>";
    let comments = "<div class=comments><p>P. No.</p></div>";
    let read = page(
        "",
        &format!("<article><h1>Ferry</h1><p>P.</p>{links}{comments}</article>"),
    );
    assert_eq!(cut(&read), []);
}

#[test]
fn what_is_called_a_picture_and_has_parts_is_kept_apart() {
    let said = "The pier was closed for a year, and the gulls came back.";
    for (part, cut_texts) in [
        (
            format!("<section class=big-picture><h2>Elsewhere</h2><p>{said}</p></section>"),
            vec!["Elsewhere", said],
        ),
        (
            format!("<div class=photo-essay><p>{said}</p><p>{said} Then they left.</p></div>"),
            vec![
                said,
                "The pier was closed for a year, and the gulls came back. Then they left.",
            ],
        ),
        (format!("<div class=image-text><p>{said}</p></div>"), vec![]),
    ] {
        let read = page(
            "",
            &format!("<article><h1>Ferry</h1><p>P.</p>{part}<p>P. Two.</p>"),
        );
        assert_eq!(texts(&read).len(), 2, "{part}");
        let cut: Vec<_> = cut(&read).into_iter().map(|(_, text)| text).collect();
        assert_eq!(cut, cut_texts, "{part}");
    }
}

#[test]
fn the_points_above_a_text_are_the_article_s_own() {
    let points =
        "<div class=key-points><h2>Key points</h2><ul><li>The ferry is back.</li></ul></div>";
    let read = page(
        "",
        &format!("<article><h1>Ferry</h1>{points}<p>P.</p></article>"),
    );
    assert_eq!(texts(&read), ["The ferry is back.", P]);
    assert_eq!(read.headings().count(), 1);
}

#[test]
fn questions_that_open_their_answers_are_text() {
    let asked = "<details><summary>When will it start?</summary><p>P. Soon.</p></details>";
    let read = page(
        "",
        &format!("<article><h1>Ferry</h1><p>P.</p>{asked}</article>"),
    );
    assert_eq!(texts(&read)[1], "When will it start?");
}

#[test]
fn what_is_said_to_those_without_frames_is_no_text() {
    let frames = "<frameset cols='20%,80%'><frame src=a.html><noframes><body><p>No frames here.</p></body></noframes></frameset>";
    let read = article(&format!(
        "<html><head><title>Ferry</title></head>{frames}</html>"
    ));
    assert_eq!(
        (texts(&read), cut(&read)),
        (vec![], vec![("noframes", "No frames here.")])
    );
    // Longer content is the article, unless the page has another text.
    let frames = frames.replace("No frames here.", &format!("{P}</p><p>{P}"));
    let page = |text: &str| format!("<title>Ferry</title>{text}{frames}");
    let (alone, beside) = (article(&page("")), article(&page("<p>It is back.</p>")));
    assert_eq!((texts(&alone), cut(&alone)), (vec![P; 2], vec![]));
    assert_eq!(texts(&beside), ["It is back."]);
}

#[test]
fn a_text_stated_beside_an_empty_page_is_read() {
    let stated = |body: &str| {
        format!(
            r#"<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Ferry","articleBody":"{body}"}}</script>"#
        )
    };
    let body = format!("{P} First.\\n\\n{P} Last.");
    let both = [format!("{P} First."), format!("{P} Last.")];
    let read = page(&stated(&body), "<div id=root><p>Loading ..</p></div>");
    assert_eq!(
        (texts(&read), cut(&read)),
        (
            both.iter().map(String::as_str).collect(),
            vec![("page-text", "Loading ..")]
        )
    );
    let marked = format!("<p>{P} First.</p><p>{P} Last.</p>");
    assert_eq!(texts(&page(&stated(&marked), "")), both);
    let shown = page(&stated(&body), "<article><p>P. Shown.</p></article>");
    assert_eq!(texts(&shown), [format!("{P} Shown.")]);
}

#[test]
fn headers_footers_and_asides_of_a_fragment_are_text() {
    let source = "<header><h2>Who pays</h2></header><p>One.</p><aside><p>Two.</p></aside><footer>Three.</footer><nav>Home</nav>";
    let blocks = fragment(source).unwrap();
    let texts: Vec<_> = blocks.iter().map(|block| &*block.text).collect();
    assert_eq!(texts, ["Who pays", "One.", "Two.", "Three."]);
}

#[test]
fn sentences_in_a_list_that_is_called_furniture_are_kept_apart() {
    let points = [
        "<li>The vicar has found the keys of the lighthouse in his own coat.</li>",
        "<li>Nobody had looked for them there, the clerk of Dunmore said.</li>",
    ];
    let points = points.concat();
    let list = format!("<div class=FactBox><ul>{points}</ul></div>");
    let text = format!("<div class=ArticleBody>{}</div>", paragraphs());
    for body in [
        format!("<main><div><h1>Ferry</h1></div>{list}{text}</main>"),
        format!("<div><div><h1>Ferry</h1></div>{list}{text}</div>"),
        format!("<main>{list}<article><h1>Ferry</h1>{text}</article></main>"),
    ] {
        let read = page("", &body);
        let rules: Vec<_> = cut(&read).into_iter().map(|(rule, _)| rule).collect();
        assert_eq!(rules, ["page-text", "page-text"], "{body}");
        assert_eq!(texts(&read).len(), 20);
    }
    let links = points
        .replace("<li>", "<li><a href=/>")
        .replace("</li>", "</a></li>");
    let links =
        format!("<main><h1>Ferry</h1><div class=related><ul>{links}</ul></div>{text}</main>");
    assert_eq!(cut(&page("", &links)), []);
}
