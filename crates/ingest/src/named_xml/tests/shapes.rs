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
    // The title in a text is that of the article if the article has no other.
    let own = of(&format!("<body><title>Ferry</title>{body}</body>"));
    assert_eq!((own.title_text(), &lines(&own)[..]), ("Ferry", &read[..]));
    let both = of(&format!(
        "<title>Ferry</title><body><title>Ferry</title>{body}</body>"
    ));
    assert_eq!((both.title_text(), &lines(&both)[..]), ("Ferry", &read[..]));
    let deep = "<chapter><title>Harbour</title><sec><p>The ferry is back.</p><fig><label>Figure 1</label></fig></sec></chapter>";
    let deep = of(&format!("<title>Ferry</title><body>{deep}</body>"));
    assert_eq!(lines(&deep)[..2], ["Harbour", "The ferry is back."]);
    for book in [
        "<p>He read <title>Gulls</title> at last.</p>",
        "He read <title>Gulls</title> at last.",
    ] {
        let book = of(&format!(
            "<title>Ferry</title><date>2024-10-10</date><body>{book}</body>"
        ));
        assert_eq!(lines(&book), ["He read Gulls at last."]);
        assert!(cut(&book).is_empty());
    }
    // Each of several articles is read by itself.
    let several = format!("<article><title>Ferry</title><body>{body}</body></article>").repeat(2);
    let several = articles(&format!("<?xml?><r>{several}</r>"));
    assert_eq!(several.len(), 2);
    assert_eq!(lines(&several[1]), read);
    // An element with a day or an address of its own is not a section, and neither are items.
    for list in [
        body.replace("</title>", "</title><date>2024-10-10</date>"),
        body.replace("section>", "item>"),
        body.replace("section>", "report>"),
        body.replace("section>", "Meldung>")
            .replace("<Meldung>", "<Meldung id='1'>"),
    ] {
        let list = format!(
            "<?xml?><r><title>All</title><date>2024-10-10</date><content>{list}</content></r>"
        );
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
    // A day in an inner element is that of something else, unless the element is a header.
    let of = |inside: &str| {
        article(&format!(
            "<?xml?><article><title>Ferry</title>{inside}<body>The ferry is back.</body></article>"
        ))
    };
    for other in [
        "<event><day>1999-10-10</day></event>",
        "<event><time>1999-10-10</time></event>",
        "<see><news_date>1999-10-10</news_date></see>",
        "<img><date_posted>1999-10-10</date_posted></img>",
    ] {
        let article = of(other);
        assert!(article.published.is_none(), "{other}");
        assert_eq!(cut(&article), [("other-text", "1999-10-10")]);
    }
    for own in ["<day>1999-10-10</day>", "<time>1999-10-10</time>"] {
        for own in [own.to_owned(), format!("<meta>{own}</meta>")] {
            let article = of(&own);
            assert!(article.published.is_some(), "{own}");
            assert!(cut(&article).is_empty());
        }
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
        let titles = |bytes: &[u8]| {
            let options = Options::default();
            let read = crate::records(bytes, "a.xml", &options);
            let read = read.map(|record| match parse(&record, "a.xml", &options) {
                Outcome::Article(article) => article.title_text().to_owned(),
                Outcome::Problem(problem) => problem.to_string(),
            });
            read.collect::<Vec<_>>()
        };
        let wide = format!("\u{feff}{file}");
        let wide: Vec<u8> = wide.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let read = titles(file.as_bytes());
        assert_eq!(titles(&wide), read, "{name}");
        read
    };
    for (name, all) in [("article", "export"), ("row", "r"), ("Release", "Releases")] {
        assert_eq!(several(name, all), ["Ferry", "Pier"], "{name}");
    }
    let reason = "several articles, and not told where each of them begins";
    assert_eq!(several("part", "file"), [reason]);
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
    // A text with only an id is a part of an article if something is stated about an article around it.
    let of = |inside: &str| article(&format!("<?xml?>{inside}"));
    let day = "<date>2024-10-10</date>";
    for one in [
        format!("<article title='Ferry'>{day}{parts}</article>"),
        format!("<article>{day}<author>Ada Finch</author>{parts}</article>"),
        format!("<article author='Ada Finch'>{parts}</article>"),
    ] {
        let one = of(&one);
        assert_eq!(lines(&one), ["One ship came.", "Two came."]);
        assert!(one.published.is_some() || !one.bylines.is_empty());
    }
    let row = format!("<row><author>Ada Finch</author>{day}{parts}</row>");
    let rows = articles(&format!("<?xml?><r>{row}{row}</r>"));
    assert_eq!(rows.len(), 2);
    assert_eq!(lines(&rows[1]), ["One ship came.", "Two came."]);
    assert_eq!(articles(&format!("<?xml?><r>{parts}</r>")).len(), 2);
}

#[test]
fn escaped_markup_beside_what_is_said_of_it_is_the_text() {
    let file = "<?xml?><node><title>Ferry</title><created>1728550000</created><body><und><n0><value>&lt;p&gt;The ferry is back.&lt;/p&gt;&lt;p&gt;\
        Gulls are glad.&lt;/p&gt;</value><summary>&lt;p&gt;All is well.&lt;/p&gt;</summary><format>filtered html</format></n0></und></body></node>";
    let article = article(file);
    assert_eq!(lines(&article), ["The ferry is back.", "Gulls are glad."]);
    assert_eq!(
        cut(&article),
        [
            ("other-text", "All is well."),
            ("other-text", "filtered html")
        ]
    );
    let value = "<value>&lt;p&gt;The ferry is back.&lt;/p&gt;</value>";
    for body in [
        format!("<item>{value}</item><item>{value}</item>"),
        format!("<und><n0>{value}</n0><n1>{value}</n1></und>"),
    ] {
        let file = format!(
            "<?xml?><node><title>Ferry</title><date>2024-10-10</date><body>{body}</body></node>"
        );
        let article = self::article(&file);
        let text = lines(&article).concat();
        assert_eq!(text.matches("The ferry is back.").count(), 2, "{text}");
        assert!(cut(&article).is_empty());
    }
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

#[test]
fn pages_as_a_scraper_writes_them_are_articles() {
    let page = |title: &str| {
        format!(
            "<doc sitename=\"Gazette\" title=\"{title}\" author=\"Ada Finch\" date=\"2024-10-10\" source=\"https://gazette.example/{title}\" \
            hostname=\"gazette.example\" fingerprint=\"abc\"><main><p>It is back.</p><head rend=\"h2\">Fares</head><list><item>One.</item>\
            <item>Two.</item></list></main><comments><p>First, as ever, he said here.</p></comments></doc>"
        )
    };
    let one = article(&page("Ferry"));
    assert_eq!(one.title_text(), "Ferry");
    assert_eq!(lines(&one), ["It is back.", "Fares", "One.", "Two."]);
    let stated = [&one.url, &one.source].map(|stated| &*stated.as_ref().unwrap().value);
    assert_eq!(stated, ["https://gazette.example/Ferry", "Gazette"]);
    assert_eq!(one.bylines[0].value, "Ada Finch");
    let several = articles(&format!(
        "<corpus>{}{}</corpus>",
        page("Ferry"),
        page("Pier")
    ));
    let titles: Vec<_> = several.iter().map(Article::title_text).collect();
    assert_eq!(titles, ["Ferry", "Pier"]);
}
