use newshound_article::Article;

use crate::{Format, Options, Outcome, parse};

mod attributes;
mod lists;
mod shapes;

fn outcomes(file: &str) -> Vec<Outcome> {
    let options = Options::default();
    let records = crate::records(file.as_bytes(), "a.xml", &options);
    records
        .map(|record| parse(&record, "a.xml", &options))
        .collect()
}

fn articles(file: &str) -> Vec<Article> {
    let article = |outcome| match outcome {
        Outcome::Article(article) => *article,
        Outcome::Problem(problem) => panic!("{problem}"),
    };
    outcomes(file).into_iter().map(article).collect()
}

fn article(file: &str) -> Article {
    let mut articles = articles(file);
    assert_eq!(articles.len(), 1);
    articles.remove(0)
}

/// The headings and paragraphs of an article.
fn lines(article: &Article) -> Vec<&str> {
    let sections = article.sections.iter();
    let lines = sections.flat_map(|section| section.heading.iter().chain(&section.paragraphs));
    lines.map(|line| &*line.text).collect()
}

fn cut(article: &Article) -> Vec<(&str, &str)> {
    let cut = article.boilerplate.iter();
    cut.map(|cut| (&*cut.rule, &*cut.passage.text)).collect()
}

fn problem(file: &str) -> String {
    match outcomes(file).remove(0) {
        Outcome::Article(article) => panic!("{article:?}"),
        Outcome::Problem(problem) => problem.to_string(),
    }
}

const PROSE: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls, who had \
    missed it. The pier is as it was. Fares will stay as they were until the spring, and then they will be looked at again.";

#[test]
fn a_file_of_the_reuters_corpus_is_one_article() {
    let file = "<?xml version=\"1.0\" encoding=\"iso-8859-1\" ?>
<newsitem itemid=\"2286\" id=\"root\" date=\"1996-08-20\" xml:lang=\"en\">
<title>ALDMOUTH: Ferry returns to work.</title>
<headline>Ferry returns to work.</headline>
<byline>Ada Finch</byline>
<dateline>ALDMOUTH</dateline>
<text>
<p>The ferry is back in service, the harbour office said.</p>
<p>&quot;Nobody is happier than the gulls,&quot; it said.</p>
</text>
<copyright>(c) Harbour Press 1996</copyright>
<metadata>
<codes class=\"places\"><code code=\"ALD\"><editdetail attribution=\"x\" date=\"1996-08-21\"/></code></codes>
</metadata>
</newsitem>";
    let article = article(file);
    assert_eq!(article.title_text(), "ALDMOUTH: Ferry returns to work.");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(article.external_id.as_ref().unwrap().value, "2286");
    assert_eq!(article.language.as_ref().unwrap().value, "en");
    let day = article.published.as_ref().unwrap();
    assert_eq!(day.value.to_string(), "1996-08-20");
    assert_eq!(
        lines(&article),
        [
            "ALDMOUTH",
            "The ferry is back in service, the harbour office said.",
            "\"Nobody is happier than the gulls,\" it said.",
        ]
    );
}

#[test]
fn a_record_of_tdm_studio_has_its_own_title_and_marks() {
    let file = "<?xml version=\"1.0\"?><RECORD><GOID>1234</GOID><DFS><PubFrosting><Title>Harbour Gazette</Title></PubFrosting></DFS>\
        <Obj><TitleAtts><Title>Mayor opens pier</Title></TitleAtts><NumericDate>2001-10-10</NumericDate>\
        <Contributors><Contributor><LastName>Finch</LastName><OriginalForm>Finch, Ada</OriginalForm></Contributor></Contributors></Obj>\
        <TextInfo><Text HTMLContent=\"true\">&lt;p&gt;The mayor opened the pier.&lt;/p&gt;&lt;p&gt;It is long.&lt;/p&gt;</Text></TextInfo></RECORD>";
    let article = article(file);
    assert_eq!(article.title_text(), "Mayor opens pier");
    assert_eq!(article.source.as_ref().unwrap().value, "Harbour Gazette");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(article.external_id.as_ref().unwrap().value, "1234");
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "2001-10-10"
    );
    assert_eq!(
        lines(&article),
        ["The mayor opened the pier.", "It is long."]
    );
    let span = article.paragraphs().next().unwrap().span;
    assert_eq!(&file[span.start..span.end], "The mayor opened the pier.");
}

#[test]
fn records_are_elements_with_siblings_of_their_name() {
    let file = "<archive>\n<title>Our archive</title>\n<issue><article id='1'><title>Ferry</title><text>The ferry is back.</text></article>\
        <article id='2'><title>Pier</title><text>The pier is long.</text></article></issue>\n<issue><article id='3'>\
        <title>Gull</title><story>Gulls are glad.</story></article></issue></archive>";
    let read = articles(file);
    let shown: Vec<_> = read
        .iter()
        .map(|article| (article.title_text(), lines(article)[0]))
        .collect();
    assert_eq!(
        shown,
        [
            ("Ferry", "The ferry is back."),
            ("Pier", "The pier is long."),
            ("Gull", "Gulls are glad.")
        ]
    );
    // Repeated parts within a titled record are not records.
    let parts = "<r><doc><title>Ferry</title><sec><text>The ferry is back.</text></sec><sec><text>It was late.</text></sec></doc>\
        <doc><title>Pier</title><sec><text>The pier is long.</text></sec></doc></r>";
    let read = articles(parts);
    assert_eq!(lines(&read[0]), ["The ferry is back.", "It was late."]);
    assert_eq!(read.len(), 2);
    let marked = articles(&format!("\u{feff}<?xml version='1.0'?>\n{parts}"));
    assert_eq!(marked.len(), 2);
    let bare = "<r><article date='2024-10-10'>The ferry is back.</article><article date='2024-10-11'>The pier is long.</article></r>";
    let read = articles(bare);
    assert_eq!(lines(&read[1]), ["The pier is long."]);
    assert_eq!(
        read[1].published.as_ref().unwrap().value.to_string(),
        "2024-10-11"
    );
}

#[test]
fn several_articles_that_the_head_does_not_show_have_failed() {
    let long = PROSE.repeat(300);
    let items = format!("<item><text>{long}</text></item><item><text>{PROSE}</text></item>");
    let reason = "several articles, and not told where each of them begins";
    assert_eq!(problem(&format!("<?xml?><r>{items}</r>")), reason);
    assert_eq!(
        problem(&format!("<?xml?><r><title>All</title>{items}</r>")),
        reason
    );
    let apart = "<article><title>Ferry</title><text>It is back.</text></article>";
    let several = format!("<?xml?><r>{apart}{apart}</r>");
    assert!(super::read(&several).is_err());
    // Repeated elements after a text contain other texts.
    let related = "<rel><title>Pier</title><text>It is long.</text></rel>".repeat(2);
    let file = format!(
        "<?xml?><r><title>All</title><date>2024-10-10</date><text>The ferry is back.</text>{related}</r>"
    );
    let whole = article(&file);
    assert_eq!(lines(&whole), ["The ferry is back."]);
    let others: Vec<_> = cut(&whole).into_iter().map(|(_, text)| text).collect();
    assert_eq!(others, ["Pier", "It is long."]);
    let untitled =
        format!("<?xml?><r><author>A</author><text>The ferry is back.</text>{related}</r>");
    assert_eq!(articles(&untitled).len(), 2);
    let one = format!("<?xml?><r><title>All</title><item><text>{long}</text></item></r>");
    assert_eq!(article(&one).title_text(), "All");
}

#[test]
fn what_is_no_text_stands_beside_it() {
    let file = format!(
        "<?xml?><article><headline>Ferry</headline><summary>It came back.</summary><date>2024-10-10</date>\
        <image><title>A gull</title><caption>{PROSE} One.</caption></image>\
        <body><paragraph>The <place>ferry</place> is back.</paragraph><subhead>Gulls</subhead><paragraph>They are glad.</paragraph></body>\
        <notes>{PROSE} Two.</notes><comments><comment><date>2020-01-01</date><text>{PROSE} Three.</text></comment>\
        <comment><text>No. {PROSE}</text></comment></comments></article>"
    );
    let article = article(&file);
    assert_eq!(article.title_text(), "Ferry");
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "2024-10-10"
    );
    assert_eq!(
        lines(&article),
        ["The ferry is back.", "Gulls", "They are glad."]
    );
    let rules: Vec<_> = cut(&article)
        .iter()
        .map(|(rule, text)| (*rule, text.len()))
        .collect();
    let long = PROSE.len() + " One.".len();
    let others = rules.iter().filter(|(rule, _)| *rule == "other-text");
    assert_eq!((rules.len(), others.count()), (7, 6), "{rules:?}");
    for told in [
        ("other-text", "A gull".len()),
        ("other-text", "2020-01-01".len()),
        ("other-text", long),
        ("summary", 13),
    ] {
        assert!(rules.contains(&told), "{told:?}");
    }
}

#[test]
fn what_is_not_read_is_listed() {
    let file = format!(
        "<?xml?><item><kicker>Harbour</kicker><title>Ferry</title><strap>Gulls are glad.</strap><date>2024-10-10</date>\
        <author><name>Ada Finch</name><bio>She writes.</bio></author><body>{PROSE} {PROSE}</body><photo><by>Bo Vale</by><text>A gull.</text></photo>\
        <status>published</status><pagenum>7</pagenum><uploaded>2024-10-11 10:00</uploaded><note>To be <b>checked</b></note></item>"
    );
    let article = article(&file);
    assert_eq!(lines(&article)[0], "Gulls are glad.");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    let cut: Vec<_> = cut(&article).into_iter().map(|(_, text)| text).collect();
    assert_eq!(
        cut,
        [
            "Harbour",
            "She writes.",
            "Bo Vale",
            "A gull.",
            "2024-10-11 10:00",
            "To be checked"
        ]
    );
    // Of two elements with prose and unknown names, neither is taken for the text.
    let file = format!(
        "<?xml?><item><title>Ferry</title><date>2024-10-10</date><a>{PROSE} One.</a><b>{PROSE} Two.</b></item>"
    );
    let read = super::read(&file).unwrap();
    assert_eq!(read.unread.unwrap(), ["a", "b"]);
    assert_eq!(read.boilerplate.len(), 2);
}

#[test]
fn lines_and_elements_part_a_text() {
    let of = |body: &str| {
        let file = format!("<?xml?><r><title>T</title><date>2024-10-10</date>{body}</r>");
        let article = article(&file);
        lines(&article)
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of("<text>One ship came.\n\nTwo came.</text>"),
        ["One ship came.", "Two came."]
    );
    assert_eq!(
        of("<text><x>One ship came.</x><x>Two came.</x></text>"),
        ["One ship came.", "Two came."]
    );
    assert_eq!(
        of("<text>One <x>big</x> ship came.</text>"),
        ["One big ship came."]
    );
    assert_eq!(
        of("<text><s>One ship came.</s><s>Two came.</s></text>"),
        ["One ship came. Two came."]
    );
    assert_eq!(
        of("<text><![CDATA[<p>One ship came.</p><p>Two &amp; three.]]></text>"),
        ["One ship came.", "Two & three."]
    );
    assert_eq!(
        of("<text>One ship came.</text><text>Two came.</text>"),
        ["One ship came.", "Two came."]
    );
}

#[test]
fn other_xml_is_not_read() {
    let unread = "XML is not a format that is read";
    for file in [
        "<project><name>x</name><description>A library of many words.</description></project>",
        "<opml><head><title>Feeds</title></head><body><outline text='The news of all days.'/></body></opml>",
        "<urlset><url><loc>https://example.org/</loc><title>Ferry</title></url></urlset>",
        "<svg><title>Chart</title><date>2024-10-10</date><text>Ferries by the year.</text></svg>",
        "<tmx><header/><body><tu><tuv><seg>The ferry is back.</seg></tuv></tu></body></tmx>",
        "<book><title>T</title><section><title>S</title><para>The ferry is back.</para></section></book>",
        "<interface><method><doc>Callers need this, always.</doc></method><method><doc>Callers do not.</doc></method></interface>",
        "<strings><title>Save</title><text>Save file</text></strings>",
        "<dialogs><dialog><title>Save</title><text>Do you want to save the file?</text></dialog></dialogs>",
    ] {
        assert_eq!(
            problem(&format!("<?xml version='1.0'?>{file}")),
            unread,
            "{file}"
        );
    }
    let prose = &PROSE[..PROSE.find(" The pier").unwrap()];
    let page = article(&format!(
        "<?xml?><page><title>Ferry</title><content>{prose}</content></page>"
    ));
    assert_eq!(lines(&page), [prose]);
    let wiki = "<mediawiki><page><title>Pier</title><timestamp>2024-10-10</timestamp><text>The mayor came.</text></page></mediawiki>";
    assert_eq!(
        problem(wiki),
        "wikitext, in an export of MediaWiki, is not a format that is read"
    );
    let deep = "<a>".repeat(600);
    assert_eq!(problem(&format!("<?xml?>{deep}")), unread);
}

#[test]
fn the_format_is_asked_last() {
    let kind = |name: &str, head: &str| crate::format::recognise(name, head.as_bytes());
    let record = "<article><title>Ferry</title><text>The ferry is back.</text></article>";
    assert_eq!(kind("a.xml", record), Ok(Format::Xml));
    assert_eq!(kind("a.txt", record), Ok(Format::Text));
    assert_eq!(
        kind("a.txt", &format!("<?xml version='1.0'?>{record}")),
        Ok(Format::Xml)
    );
    assert_eq!(
        kind("a.html", &format!("<?xml version='1.0'?>{record}")),
        Ok(Format::Html)
    );
    let nitf = format!("<nitf><body><body.content>{record}</body.content></body></nitf>");
    assert_eq!(kind("a.xml", &nitf), Ok(Format::Nitf));
    assert_eq!(
        kind("a.rss", &format!("<?xml version='1.0'?>{record}")),
        Ok(Format::Feed)
    );
}

#[test]
fn a_collection_in_a_root_of_its_own_is_read() {
    let file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<HAMSHAHRI2 xmlns:xml=\"x\">\n<DOC>\n<DOCID>HAM2-1</DOCID>\n<DOCNO>HAM2-1</DOCNO>\n\
        <DATE calendar=\"Western\">1996-06-22</DATE>\n<DATE calendar=\"Persian\">1375/4/2</DATE>\n<CAT xml:lang=\"en\">Literature and Art</CAT>\n\
        <TITLE><![CDATA[The play is on]]></TITLE>\n<TEXT><![CDATA[The play is on again.\n\nNobody was sad.]]></TEXT>\n</DOC>\n\
        <DOC><DOCID>HAM2-2</DOCID><DATE calendar=\"Western\">1996-06-23</DATE><TITLE><![CDATA[X]]></TITLE>\
        <TEXT><![CDATA[Nobody came <b>late</b> today.]]></TEXT></DOC></HAMSHAHRI2>";
    let read = articles(file);
    assert_eq!(read.len(), 2);
    assert_eq!(read[0].title_text(), "The play is on");
    assert_eq!(
        read[0].published.as_ref().unwrap().value.to_string(),
        "1996-06-22"
    );
    assert_eq!(
        read[0].section.as_ref().unwrap().value,
        "Literature and Art"
    );
    assert_eq!(
        lines(&read[0]),
        ["The play is on again.", "Nobody was sad."]
    );
    assert_eq!(lines(&read[1]), ["Nobody came late today."]);
}

#[test]
fn fields_are_known_by_the_names_that_they_state() {
    let row = |title: &str, text: &str| {
        format!(
            "<row><field name=\"id\">{title}-1</field><field name=\"title\">{title}</field><field name=\"published_at\">2024-10-10</field>\
            <field name=\"article\">{text}</field><field name=\"type\">{PROSE} Type.</field><field name=\"source\">{PROSE} Source.</field></row>"
        )
    };
    let rows = [
        row("Ferry", "The ferry is back."),
        row("Pier", "The pier is long."),
    ]
    .concat();
    let read = articles(&format!(
        "<?xml?><resultset statement=\"select *\">{rows}</resultset>"
    ));
    assert_eq!(read.len(), 2);
    assert_eq!(read[1].title_text(), "Pier");
    assert_eq!(read[1].external_id.as_ref().unwrap().value, "Pier-1");
    assert_eq!(
        read[1].published.as_ref().unwrap().value.to_string(),
        "2024-10-10"
    );
    assert_eq!(lines(&read[1]), ["The pier is long."]);
    let ends: Vec<_> = cut(&read[1])
        .iter()
        .map(|(rule, text)| (*rule, text.rsplit(' ').next().unwrap()))
        .collect();
    assert_eq!(ends, [("other-text", "Source."), ("other-text", "Type.")]);
}

#[test]
fn what_stands_beside_an_article_tells_nothing_of_it() {
    let said = "<quote><text>We are glad at last. So are the gulls.</text></quote>";
    let beside = "<comments><comment><author>Bob</author><date>2024-05-05</date><text>I do not like it at all.</text></comment></comments>\
        <related><item><title>Other</title><url>https://example.org/other</url><date>2020-01-01</date></item></related>\
        <image><author>Peter</author><source>Agency</source></image>";
    let list = "<list><item>One goat</item><item>Two goats</item></list>";
    let file = format!(
        "<?xml?><article><title>Pier</title><body><p>{PROSE}</p>{said}{list}</body>{beside}</article>"
    );
    let article = article(&file);
    assert_eq!(article.title_text(), "Pier");
    assert!(article.bylines.is_empty() && article.published.is_none());
    assert!(article.url.is_none() && article.source.is_none());
    let lines = lines(&article);
    assert_eq!(lines[0], PROSE);
    assert!(
        lines.contains(&"One goat") && lines.contains(&"Two goats"),
        "{lines:?}"
    );
}

#[test]
fn drafts_are_no_articles() {
    for (attribute, element) in [
        ("", "<status>draft</status>"),
        ("", "<post_status>Trash</post_status>"),
        (" status='draft'", ""),
        ("", "<published>false</published>"),
    ] {
        let record = format!(
            "<article{attribute}><title>Ferry</title>{element}<text>The ferry is back.</text></article>"
        );
        let outcomes = outcomes(&record);
        let problems = outcomes.iter().map(|outcome| match outcome {
            Outcome::Article(_) => String::new(),
            Outcome::Problem(problem) => problem.to_string(),
        });
        let reason: String = problems.collect();
        let reasons = [
            "a draft, not published",
            "a post in the trash",
            "not published",
        ];
        assert!(reasons.contains(&&*reason), "{record}: {reason}");
    }
}
