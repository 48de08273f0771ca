use newshound_article::{Article, Provenance};

const P: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls.";

fn article(head: &str, body: &str) -> Article {
    let page = format!(
        "<html><head>{head}</head><body>{body}<article><p>{P}</p><p>{P}</p></article></body></html>"
    );
    crate::html::read(&page).unwrap()
}

fn json_ld(properties: &str) -> String {
    format!(
        r#"<script type="application/ld+json">{{"@type": "NewsArticle", {properties}}}</script>"#
    )
}

fn names(article: &Article) -> Vec<&str> {
    article
        .bylines
        .iter()
        .map(|byline| &*byline.value)
        .collect()
}

fn markup(place: &str) -> Provenance {
    Provenance::Markup(place.to_owned())
}

#[test]
fn what_is_stated_for_machines_is_the_headline_before_what_is_shared() {
    let shared = "<meta property=og:title content='Ferry is back - Gazette'><meta property=og:site_name content=Gazette>";
    let window = "<title>Ferry news: Gazette</title>";
    let title = |head: &str| {
        let title = article(head, "<h1>The ferry</h1>").title.unwrap();
        (title.value.text, title.provenance)
    };
    let stated = json_ld(r#""headline": "Ferry &amp; gulls return""#);
    assert_eq!(
        title(&format!("{window}{shared}{stated}")),
        (
            "Ferry & gulls return".to_owned(),
            markup("json-ld headline")
        )
    );
    assert_eq!(
        title(&format!("{window}{shared}")),
        ("Ferry is back".to_owned(), markup("meta og:title"))
    );
    assert_eq!(
        title("<title>The ferry | X</title>"),
        ("The ferry".to_owned(), markup("h1"))
    );
}

/// The title of a page and the place it is taken from.
fn title(head: &str, body: &str) -> String {
    let title = article(head, body).title.unwrap();
    format!("{} ({})", title.value.text, title.provenance)
}

#[test]
fn what_is_shared_and_shown_is_the_headline_before_what_is_only_stated() {
    let stated = json_ld(r#""headline": "All about the ferry: ‘back’""#);
    let head = format!("{stated}<meta property=og:title content='Ferry is \"back\"'>");
    let (own, shared) = (
        "All about the ferry: ‘back’ (markup json-ld headline)",
        "Ferry is \"back\" (markup meta og:title)",
    );
    assert_eq!(title(&head, "<h1>Fer&shy;ry is \"back\"</h1>"), shared);
    assert_eq!(title(&head, "<h1>Ferry is back</h1>"), own);
    let stated_too = "<h1>All about the ferry: \"back\"</h1><h1>Ferry is \"back\"</h1>";
    assert_eq!(title(&head, stated_too), own);
    for path in [
        "<nav><ol><li><h1>H</h1></ol></nav>",
        "<h1 class=Site_breadcrumbLast>H</h1>",
        "<a href=/><h1>H</h1></a>",
    ] {
        assert_eq!(title(&head, &path.replace('H', "Ferry is \"back\"")), own);
    }
}

#[test]
fn smaller_headings_are_headlines_where_they_are_marked_so_or_have_a_kicker() {
    let stated = json_ld(r#""headline": "All about the ferry""#);
    let head = format!("{stated}<meta property=og:title content='Harbour: Ferry is back'>");
    let (own, shared) = (
        "All about the ferry (markup json-ld headline)",
        "Harbour: Ferry is back (markup meta og:title)",
    );
    let path = "<nav><h1>All about the ferry</h1></nav>";
    let with = |heading: &str| title(&head, &format!("{path}{heading}"));
    assert_eq!(with("<h2>Harbour: Ferry is back</h2>"), own);
    assert_eq!(
        with("<h2 itemprop=headline>Harbour: Ferry is back</h2>"),
        shared
    );
    assert_eq!(
        with("<h2><span>Harbour</span> <span>Ferry is back</span></h2>"),
        shared
    );
    assert_eq!(
        with("<h2><i>Harbour</i> <b>Ferry</b> <b>is back</b></h2>"),
        own
    );
}

#[test]
fn a_kicker_is_no_part_of_the_headline_where_a_place_goes_without() {
    let heading = "<h1><span>Harbour</span> - <span>The ferry is back</span></h1>";
    let shared = |shared: &str| format!("<meta property=og:title content='{shared}'>");
    let stated = json_ld(r#""headline": "Harbour: The ferry is back""#);
    let bare = "The ferry is back (markup meta og:title)";
    assert_eq!(
        title(&(stated.clone() + &shared("The ferry is back")), heading),
        bare
    );
    assert_eq!(title(&shared("Islands: The ferry is back"), heading), bare);
    assert_eq!(
        title(&(stated + &shared("Islands: The ferry is back")), heading),
        "Harbour: The ferry is back (markup json-ld headline)"
    );
    assert_eq!(
        title(&shared("Harbour: The ferry is back"), heading),
        "Harbour: The ferry is back (markup meta og:title)"
    );
}

#[test]
fn the_name_of_what_is_described_is_its_headline_where_that_is_shown() {
    let stated = json_ld(r#""headline": "boat between islands", "name": "Ferry""#);
    assert_eq!(
        title(&stated, "<h1>Ferry</h1>"),
        "Ferry (markup json-ld name)"
    );
    assert_eq!(
        title(&stated, "<h1>Boats</h1>"),
        "boat between islands (markup json-ld headline)"
    );
}

#[test]
fn a_title_ends_where_the_marked_headline_does() {
    let shared = "<meta property=og:title content='Ferry is back - Islands | Gazette'><meta property=og:site_name content=Gazette>";
    let marked = "<meta itemprop=headline content='Ferry is back'>";
    assert_eq!(
        title(shared, ""),
        "Ferry is back - Islands (markup meta og:title)"
    );
    assert_eq!(
        title(&format!("{shared}{marked}"), ""),
        "Ferry is back (markup meta og:title)"
    );
}

#[test]
fn a_property_may_have_several_names() {
    let listed = "<meta property='x:title dc:title' content='Ferry is back'>";
    assert_eq!(title(listed, ""), "Ferry is back (markup meta dc:title)");
}

#[test]
fn a_house_gives_way_to_a_person() {
    let house = r#"<meta property=og:site_name content="Harbour Gazette"><meta name=author content="Harbour Gazette">"#;
    let person = "<p><span class=byline>By Ada Finch</span></p>";
    let found = article(house, person);
    assert_eq!(
        (names(&found), &found.bylines[0].provenance),
        (vec!["Ada Finch"], &Provenance::Byline)
    );
    assert_eq!(
        names(&article(house, "<span class=byline>By the sea</span>")),
        ["Harbour Gazette"]
    );
    let marked = "<div itemprop=author><b itemprop=name>Ada Finch</b>, harbour</div>";
    assert_eq!(
        article(house, marked).bylines[0].provenance,
        markup("microdata author")
    );
    let link =
        "<a href='https://example.org/author/ada-finch'>Ada Finch</a><a href='/author/'>All</a>";
    assert_eq!(names(&article(house, link)), ["Ada Finch"]);
}

#[test]
fn handles_are_no_names() {
    assert_eq!(
        names(&article("<meta name=twitter:creator content=@ada>", "")),
        Vec::<&str>::new()
    );
}

#[test]
fn the_day_is_read_from_a_line_in_sight_where_nothing_states_it() {
    let day = |head: &str, body: &str| {
        article(head, body)
            .published
            .map(|day| (day.value.to_string(), day.provenance))
    };
    let line = "<div class='meta_date'>created: 1 May 2024, 15:25</div>";
    assert_eq!(
        day("", line),
        Some(("2024-05-01".to_owned(), Provenance::HeaderLine))
    );
    assert_eq!(
        day("", "<p class=date>2 May 2024, 5 min</p>").unwrap().0,
        "2024-05-02"
    );
    let stated = json_ld(r#""datePublished": "2024-05-03T23:30:00-07:00""#);
    assert_eq!(
        day(&stated, line),
        Some(("2024-05-03".to_owned(), markup("json-ld datePublished")))
    );
    let marked = "<span itemprop=datePublished content='2024-05-04'>Saturday</span>";
    assert_eq!(
        day("", marked).unwrap().1,
        markup("microdata datePublished")
    );
    assert_eq!(day("", "<a class=date href=/2>5 May 2024</a>"), None);
}

#[test]
fn the_day_is_that_of_the_article_and_not_of_its_change_or_of_what_stands_beside() {
    let day = |body: &str| article("", body).published.map(|day| day.value.to_string());
    let changed = "<div class=date>Updated: 6 March 2024 | First published: 5 March 2024</div>";
    assert_eq!(day(changed).as_deref(), Some("2024-03-05"));
    let beside = "<aside><time datetime=2019-01-01>1 Jan 2019</time></aside>";
    let own = "<time datetime=2024-03-05T10:00>Tuesday</time>";
    assert_eq!(
        day(&format!("{beside}{own}")).as_deref(),
        Some("2024-03-05")
    );
    assert_eq!(
        day("<time>5 March 2024</time>").as_deref(),
        Some("2024-03-05")
    );
}

#[test]
fn the_day_of_an_update_is_told_by_words_and_names_and_is_none() {
    let day = |body: &str| {
        let body = format!("<h1>Pier is Updated</h1>{body}");
        article("", &body)
            .published
            .map(|day| day.value.to_string())
    };
    let first = "<time datetime=2024-10-10>Oct 10, 2024</time>";
    let later = "<time datetime=2024-10-12>Oct 12, 2024</time>";
    for lines in [
        format!("<p>Updated {later}</p><p>Published {first}</p>"),
        format!("<p>By Ada Finch, last updated on {later} {first}</p>"),
        format!("<span>Last updated: </span>{later}<span>First published: </span>{first}"),
        format!("<div><b>Updated</b></div><div>{later}</div><div>Posted</div><div>{first}</div>"),
        format!("<time class=updated datetime=2024-10-12>Oct 12, 2024</time>{first}"),
        format!("<time itemprop=dateModified datetime=2024-10-12>Oct 12</time>{first}"),
        format!("<li class=modified-date>{later}</li><li class=post-date>{first}</li>"),
        format!("<time datetime=2024-10-12>Updated 8:00 AM, Oct 12, 2024</time> {first}"),
        format!("<time datetime=2024-10-12>Aktualisiert am 12.10.2024</time>{first}"),
        format!("<time datetime=2024-10-12>Mis à jour le 12 octobre</time>{first}"),
        format!("<time datetime=2024-10-12>最終更新：2024年10月12日</time>{first}"),
        "<div class=date>Updated: Oct 12, 2024</div><div class=date>First published: Oct 10, 2024</div>".to_owned(),
        "<div class=date>Updated on Oct 12, 2024, published on Oct 10, 2024</div>".to_owned(),
        "<div class=date>Oct 10, 2024Updated Oct 12, 2024</div>".to_owned(),
        "<time class='entry-date updated' datetime=2024-10-10>Oct 10, 2024</time>".to_owned(),
        "<p>Posted on <time class=updated datetime=2024-10-10>Oct 10, 2024</time></p>".to_owned(),
        "<span class='post-date updated'>October 10, 2024</span>".to_owned(),
        "<time class='date updated' datetime=2024-10-10>Oct 10, 2024</time>".to_owned(),
        // An element with this many others in it is not a label.
        format!("<div>{}Updated</div>{first}", "<i></i>".repeat(30)),
        first.to_owned(),
    ] {
        assert_eq!(day(&lines).as_deref(), Some("2024-10-10"), "{lines}");
    }
    for lines in [
        format!("<p>Updated {later}</p>"),
        "<time datetime=2024-10-12>Updated Oct 12, 2024</time>".to_owned(),
        "<div class=date>Updated: Oct 12, 2024</div>".to_owned(),
        "<div class=date>Page updated: Oct 12, 2024</div>".to_owned(),
        "<li class=modified-date><time class=updated datetime=2024-10-12>Oct 12, 2024</time></li>"
            .to_owned(),
        "<div class=updated-date>Oct 12, 2024</div>".to_owned(),
        "<div class='date updated-date updated'>Updated Oct 12, 2024</div>".to_owned(),
    ] {
        assert_eq!(day(&lines), None, "{lines}");
    }
}

#[test]
fn lines_under_a_headline_name_author_and_day() {
    for line in [
        "<div class=meta><span>By <a href=/a>Ada Finch</a></span> <span>Published: 10:15, 4 March 2024</span> | <span>Updated: 12:15, 5 March 2024</span></div>",
        "<p class=meta>Posted on March 4, 2024 by Ada Finch</p>",
        "<p>By Ada Finch</p><div class=meta>Published March 4, 2024, updated March 5</div>",
        "<p>By Ada Finch on March 4, 2024</p>",
        "<div class=author>Ada Finch</div><div class=date>4 March 2024</div>",
        "<p><b>Ada Finch</b>, Dunmore</p><p>Mon 4 Mar 2024 10.15 GMT</p>",
        "<font size=2>By ADA FINCH<br>March 4, 2024</font>",
        "<ul><li>By Ada Finch</li><li>4 March 2024</li></ul>",
    ] {
        let text =
            "<p>The ferry is back in service, the harbour office said on Monday.</p>".repeat(3);
        let page =
            format!("<html><title>Ferry</title><body><h1>Ferry</h1>{line}{text}</body></html>");
        let article = crate::html::read(&page).unwrap();
        let names: Vec<_> = article
            .bylines
            .iter()
            .map(|name| name.value.to_lowercase())
            .collect();
        let day = article.published.as_ref().map(|day| day.value.to_string());
        assert_eq!(
            (names.join(","), day.as_deref()),
            ("ada finch".to_owned(), Some("2024-03-04")),
            "{line}"
        );
        assert_eq!(article.paragraphs().count(), 3, "{line}");
    }
}

#[test]
fn lines_under_a_headline_that_say_more_stay() {
    for line in [
        "<p><b>Ada Finch</b>, Dunmore</p>",
        "<p>Ferry owners met on 4 March 2024 by the harbour</p>",
    ] {
        let text =
            "<p>The ferry is back in service, the harbour office said on Monday.</p>".repeat(3);
        let page =
            format!("<html><title>Ferry</title><body><h1>Ferry</h1>{line}{text}</body></html>");
        let article = crate::html::read(&page).unwrap();
        assert_eq!(
            (article.paragraphs().count(), article.bylines.len()),
            (4, 0),
            "{line}"
        );
    }
}

/// The day of a page with `line` under its headline, `text` between its paragraphs, and `above` and `below` around its article.
fn day_of(above: &str, line: &str, text: &str, below: &str) -> Option<String> {
    let article =
        format!("<article><h1>Ferry</h1>{line}<div><p>{P}</p>{text}<p>{P}</p></div></article>");
    let page = format!(
        "<html><title>Ferry</title><body>{above}<main>{article}{below}</main></body></html>"
    );
    let day = crate::html::read(&page).unwrap().published?;
    Some(day.value.to_string())
}

#[test]
fn a_time_is_the_day_of_the_article_by_where_it_stands() {
    const LATER: &str = "<time datetime=2024-11-11>November 11, 2024</time>";
    let line = "<p>Published: May 1, 2023</p>";
    let event = format!("<p>The pier will open on {LATER}, the board said on Tuesday.</p>");
    let boxes = [
        format!("<div class=ticker><a href=/x>Mayor opens pier</a> {LATER}</div>"),
        format!("<aside><a href=/x>Mayor opens pier</a> {LATER}</aside>"),
        format!("<header>Today is {LATER}</header>"),
        format!("<footer>Page generated {LATER}</footer>"),
        format!("<div id=comments><p>Jo {LATER}</p></div>"),
        "<div class=related><span class=date>November 11, 2024</span></div>".to_owned(),
        format!("<section><h2>More</h2><ul><li><a href=/x>Gulls</a>{LATER}</li></ul></section>"),
    ];
    for found in &boxes {
        let days = [day_of(found, line, "", ""), day_of("", line, "", found)];
        assert_eq!(days.map(|day| day.unwrap()), ["2023-05-01"; 2], "{found}");
        assert_eq!(day_of("", "", "", found), None, "{found}");
    }
    assert_eq!(day_of("", line, &event, "").as_deref(), Some("2023-05-01"));
    assert_eq!(day_of("", "", &event, "").as_deref(), Some("2024-11-11"));
    let own = "<time datetime=2023-05-01>May 1</time>";
    for lines in [
        own.to_owned(),
        format!("<p>By Ada Finch (joined {LATER})</p><p>Published: {own}</p>"),
        format!("<p>Reviewed {LATER}</p><p>{own}</p>"),
        format!("<p>Revised on {LATER}</p><p>{own}</p>"),
        format!("<p>Corrected: {LATER}</p><p>{own}</p>"),
        format!("<p>{LATER} (updated)</p><p>{own}</p>"),
        format!("<p>{own} (this story was updated)</p><p>{LATER}</p>"),
    ] {
        assert_eq!(
            day_of("", &lines, &event, &boxes[1]).as_deref(),
            Some("2023-05-01"),
            "{lines}"
        );
    }
    let marked = format!("<footer>Posted {own}</footer>");
    assert_eq!(day_of("", "", &marked, "").as_deref(), Some("2023-05-01"));
    // Not even a stated day in the future is replaced by the day of a box.
    let ahead = "<p>Published <time datetime=2131-05-01>May 1, 2131</time></p>";
    assert_eq!(
        day_of("", ahead, "", &boxes[1]).as_deref(),
        Some("2131-05-01")
    );
}

#[test]
fn a_line_that_names_the_update_first_states_the_day_behind_it() {
    for line in [
        "Mis à jour le 6 mai 2023 - Publié le 1er mai 2023",
        "Last updated: 6 May 2023, first published: 1 May 2023",
        "Last updated 6 May 2023, published 1 May 2023",
        "Bijgewerkt 6 mei 2023, gepubliceerd 1 mei 2023",
        "Päivitetty 6.5.2023. Julkaistu 1.5.2023",
        "Aktualizacja: 6 maja 2023, Publikacja: 1 maja 2023",
        "更新 2023年5月6日 公開 2023年5月1日",
        "公開 2023年5月1日 更新 2023年5月6日",
        "수정 2023.05.06 11:00 입력 2023.05.01 10:00",
        "آخر تحديث 6 مايو 2023 - نشر في 1 مايو 2023",
        "Stand: 06.05.2023, 10:00 Uhr | Veröffentlicht: 01.05.2023, 9:00 Uhr",
        "Stand: 06.05.2023, 10:00 Uhr – Veröffentlicht am 01.05.2023",
        "By Ada Finch, May 1, 2023",
    ] {
        for line in [
            format!("<div>{line}</div>"),
            format!("<p class=meta>{line}</p>"),
            format!("<span>{line}</span>"),
        ] {
            let day = day_of("", &line, "", "");
            assert_eq!(day.as_deref(), Some("2023-05-01"), "{line}");
        }
    }
}
