//! Articles in the shapes that corpora and exports have.

use super::*;

#[test]
fn titles_within_a_text_are_those_of_its_sections() {
    let body = "<section><title>Harbour</title><p>The ferry is back.</p></section><section><title>Fares</title><p>They stay as they were.</p>\
        </section>";
    let read = [
        "Harbour",
        "The ferry is back.",
        "Fares",
        "They stay as they were.",
    ];
    let of = |inside: &str| article(&format!("<?xml?><article>{inside}</article>"));
    let jats = format!(
        "<front><article-title>Ferry</article-title><contrib><name><surname>Finch</surname><given-names>Ada</given-names></name></contrib>\
        <pub-date><day>9</day><month>10</month><year>2024</year></pub-date></front><body>{body}</body>"
    );
    let docbook = format!(
        "<info><title>Ferry</title><author><personname><firstname>Ada</firstname><surname>Finch</surname></personname></author>\
        <pubdate>2024-10-9</pubdate></info>{body}<pages>7 or 8</pages>"
    );
    for file in [&jats, &docbook] {
        let article = of(file);
        assert_eq!(article.title_text(), "Ferry");
        assert_eq!(article.bylines[0].value, "Ada Finch");
        assert_eq!(
            article.published.as_ref().unwrap().value.to_string(),
            "2024-10-09"
        );
        assert_eq!(lines(&article), read);
    }
    assert_eq!(cut(&of(&docbook)), [("other-text", "7 or 8")]);
    // A text's own title is the article's, if that has no other.
    let own = of(&format!("<body><title>Ferry</title>{body}</body>"));
    assert_eq!((own.title_text(), &lines(&own)[..]), ("Ferry", &read[..]));
    let both = of(&format!(
        "<title>Ferry</title><body><title>Ferry</title>{body}</body>"
    ));
    assert_eq!((both.title_text(), &lines(&both)[..]), ("Ferry", &read[..]));
    let deep = "<chapter><title>Harbour</title><sec><p>The ferry is back.</p><fig><label>Figure 1</label></fig></sec></chapter>";
    let deep = of(&format!("<title>Ferry</title><body>{deep}</body>"));
    assert_eq!(lines(&deep)[..2], ["Harbour", "The ferry is back."]);
    let book = of("<title>Ferry</title><body><p>He read <title>Gulls</title> at last.</p></body>");
    assert_eq!(lines(&book), ["He read Gulls at last."]);
    // Several articles are told, each by itself.
    let several = format!("<article><title>Ferry</title><body>{body}</body></article>").repeat(2);
    let several = articles(&format!("<?xml?><r>{several}</r>"));
    assert_eq!(several.len(), 2);
    assert_eq!(lines(&several[1]), read);
    // What has a day or an address of its own is no section, and neither are items.
    for list in [
        body.replace("</title>", "</title><date>2024-10-10</date>"),
        body.replace("section>", "item>"),
    ] {
        let list = format!("<?xml?><r><title>All</title><content>{list}</content></r>");
        assert_eq!(problem(&list), "XML is not a format that is read");
    }
    let untitled = format!("<?xml?><r><content>{body}</content></r>");
    assert_eq!(problem(&untitled), "XML is not a format that is read");
}

#[test]
fn a_day_is_told_by_its_name() {
    let of = |name: &str, day: &str| {
        let file = format!(
            "<?xml?><nodes><node><title>Ferry</title><{name}>{day}</{name}><body>&lt;p&gt;The ferry is back.&lt;/p&gt;</body></node></nodes>"
        );
        let mut article = article(&file);
        assert_eq!(lines(&article), ["The ferry is back."]);
        crate::metadata::published::settle(&mut article, "", false, None);
        article
            .published
            .map(|day| (day.value.to_string(), day.provenance.to_string()))
    };
    for (name, day) in [
        ("created_on", "2024-10-10 10:00:00"),
        ("post_date", "2024-10-10"),
        ("article_date", "10 October 2024"),
        ("PUB_DT", "10-OCT-24"),
        ("dt", "2024-10-10"),
    ] {
        let told = ("2024-10-10".to_owned(), format!("markup {name}"));
        assert_eq!(of(name, day), Some(told), "{name}");
    }
    for name in ["uploaded", "date_modified"] {
        assert_eq!(of(name, "2024-10-10"), None, "{name}");
    }
}

#[test]
fn a_file_whose_first_article_is_long_is_split() {
    let long = PROSE.repeat(300);
    let several = |name: &str, all: &str| {
        let one = |title: &str, text: &str| {
            format!("<{name}><title>{title}</title><body>{text}</body></{name}>")
        };
        let file = format!(
            "<?xml?><{all}>{}{}</{all}>",
            one("Ferry", &long),
            one("Pier", PROSE)
        );
        outcomes(&file).len()
    };
    for (name, all) in [("article", "export"), ("row", "r"), ("Release", "Releases")] {
        assert_eq!(several(name, all), 2, "{name}");
    }
    assert_eq!(several("part", "file"), 1);
    let one = format!(
        "<?xml?><r><title>All</title><item><title>Ferry</title><text>{long}</text></item></r>"
    );
    assert_eq!(article(&one).title_text(), "All");
}

#[test]
fn texts_of_a_corpus_are_articles() {
    let text = |id: &str| {
        format!("<text id='{id}' title='Ferry {id}' date='2024-10-10'><p><s>{PROSE}</s></p></text>")
    };
    let file = format!("<?xml?><corpus>{}{}</corpus>", text("a"), text("b"));
    let read = articles(&file);
    let titles: Vec<_> = read.iter().map(Article::title_text).collect();
    assert_eq!(titles, ["Ferry a", "Ferry b"]);
    assert_eq!(lines(&read[1]), [PROSE]);
    let parts = "<text id='1'>One ship came.</text><text id='2'>Two came.</text>";
    let one = article(&format!(
        "<?xml?><r><title>Ferry</title><date>2024-10-10</date>{parts}</r>"
    ));
    assert_eq!(lines(&one), ["One ship came.", "Two came."]);
}

#[test]
fn escaped_markup_beside_what_is_said_of_it_is_the_text() {
    let file = "<?xml?><node><title>Ferry</title><created>1728550000</created><body><und><n0><value>&lt;p&gt;The ferry is back.&lt;/p&gt;&lt;p&gt;\
        Gulls are glad.&lt;/p&gt;</value><summary/><format>filtered html</format></n0></und></body></node>";
    let article = article(file);
    assert_eq!(lines(&article), ["The ferry is back.", "Gulls are glad."]);
    assert_eq!(cut(&article), [("other-text", "filtered html")]);
}

#[test]
fn what_a_text_states_right_in_it_is_not_lost() {
    let file = "<?xml?><article><title>Ferry</title><body><author>Ada Finch</author><date>2024-10-10</date><lead>The ferry is back.</lead>\
        <steps><step>Wait for it.</step><step>Go aboard.</step></steps></body></article>";
    let article = article(file);
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "2024-10-10"
    );
    assert_eq!(
        lines(&article),
        ["The ferry is back.", "Wait for it. Go aboard."]
    );
}
