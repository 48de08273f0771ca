use super::*;
use newshound_article::Provenance;

const P: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls.";

fn article(source: &str) -> Article {
    read(&source.replace("P.", P)).unwrap()
}

fn headings(article: &Article) -> Vec<&str> {
    article.headings().map(|heading| &*heading.text).collect()
}

#[test]
fn yaml_front_matter_is_read() {
    let article = article(
        "---\ntitle: \"Ferry: it returns\"\nauthors: [Ada Finch, Jo Roe]\ndate: 2024-10-10\nlang: en\nurl: https://example.org/1\n\
        categories:\n  - local\ntags: [a, b]\ndraft: false\nweight: 1.5\n---\n\n# Ferry: it returns\n\nP.\n",
    );
    assert_eq!(article.title_text(), "Ferry: it returns");
    assert_eq!(article.bylines.len(), 2);
    let published = article.published.as_ref().unwrap();
    assert_eq!(published.value.to_string(), "2024-10-10");
    assert_eq!(
        published.provenance,
        Provenance::FrontMatter("date".to_owned())
    );
    assert_eq!(article.section.as_ref().unwrap().value, "local");
    assert_eq!(
        (headings(&article).len(), article.paragraphs().count()),
        (0, 1)
    );
}

#[test]
fn toml_front_matter_is_read() {
    let article = article(
        "+++\ntitle = 'Ferry'\ndate = 2024-10-10T08:00:00Z\nauthor = \"Ada Finch\"\n[extra]\nx = 1\n+++\nP.\n",
    );
    assert_eq!(article.title_text(), "Ferry");
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
    assert_eq!(article.bylines[0].value, "Ada Finch");
}

#[test]
fn front_matter_is_read_by_the_names_that_keys_have_elsewhere() {
    let lead = "Nobody was happier about the ferry than the gulls of Dunmore.";
    let article = article(&format!(
        "---\nheadline: Ferry\npublishDate: 2024-10-10\nautor: Ada Finch\nsubtitle: {lead}\ndescription: \"{P}\"\n\
        summary: It is back.\npublished: true\n2024: post\n---\nP.\n\nP. It is.\n"
    ));
    assert_eq!(article.title_text(), "Ferry");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    let published = article.published.as_ref().unwrap();
    assert_eq!(
        published.provenance,
        Provenance::FrontMatter("publishDate".to_owned())
    );
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    assert_eq!(texts, [lead, P, &format!("{P} It is.")]);
    assert_eq!(article.boilerplate[0].passage.text, "It is back.");
    assert_eq!(article.boilerplate[0].rule, "summary");
}

#[test]
fn what_front_matter_says_of_a_text_stands_where_that_of_records_does() {
    let texts = |source: &str| -> Vec<String> {
        let article = article(source);
        article.paragraphs().map(|p| p.text.clone()).collect()
    };
    // A standfirst never counts as a slogan, however short it is, and is put above the description of the page.
    let source = format!(
        "---\ntitle: Ferry\nsubtitle: Gulls are glad\ndescription: It is back.\n---\n{P}\n"
    );
    assert_eq!(texts(&source), ["Gulls are glad", "It is back.", P]);
    let source = "---\ntitle: Ferry\nsummary: The ferry is back.\n---\n";
    assert_eq!(texts(source), ["The ferry is back."]);
}

#[test]
fn the_first_key_of_a_meaning_holds_and_texts_are_kept() {
    let source = "---\ntitle: E five\nTitle: E other\ntext: The kraken sleeps below the pier.\n---\n\nThe ferry sails.\n";
    let article = article(source);
    assert_eq!(article.title_text(), "E five");
    let kept: Vec<_> = article
        .boilerplate
        .iter()
        .map(|cut| &*cut.passage.text)
        .collect();
    assert_eq!(kept, ["The kraken sleeps below the pier."]);
}

#[test]
fn what_says_that_there_is_nothing_is_no_value_of_front_matter() {
    let front = "section: \\N\ncategory: Harbour\nsource: N/A\nid: nan\n";
    let article = article(&format!("---\n{front}---\n\nThe ferry sails.\n"));
    assert_eq!(article.section.unwrap().value, "Harbour");
    assert_eq!((article.source, article.external_id), (None, None));
}

#[test]
fn unreadable_front_matter_is_kept_out_of_the_text() {
    let bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n# Ferry\n\nP.\n";
    for source in [
        bomb,
        "---\ntitle: \"Ferry\nother: [\n---\n# Ferry\n\nP.\n",
        "+++\ntitle = \n+++\n# Ferry\n\nP.\n",
    ] {
        let article = article(source);
        assert_eq!(article.title_text(), "Ferry", "{source}");
        assert_eq!(article.boilerplate[0].rule, "front-matter-unreadable");
        assert_eq!(article.paragraphs().count(), 1);
    }
}

#[test]
fn of_front_matter_with_a_slip_each_entry_is_read_by_itself() {
    for (line, title) in [
        ("title: Ferry: it returns", "Ferry: it returns"),
        ("title: \"The \"new\" ferry\"", "The \"new\" ferry"),
        (
            "title: \"Ferry\" is back: \"glad\"",
            "\"Ferry\" is back: \"glad\"",
        ),
        ("title: 'Finch's ferry'", "Finch's ferry"),
        ("title: 'The gulls' ferry: back'", "The gulls' ferry: back"),
        ("title: \"Ferry", "Ferry"),
        ("title: @ferry returns", "@ferry returns"),
        ("title: %100 sure", "%100 sure"),
        ("title: *Ferry* returns", "*Ferry* returns"),
        ("title: [Video] Ferry returns", "[Video] Ferry returns"),
        ("title: Ferry\ntags: [a, b", "Ferry"),
        ("title: Ferry\ntitle\tx: y: z", "Ferry"),
    ] {
        let front = format!(
            "layout: post\n{line}\nauthors:\n  - Ada Finch\n  - Jo Roe\ndate: 2024-10-10 # day\nnote: a long note, and no text of the ferry."
        );
        let article = article(&format!("---\n{front}\n---\n\nP.\n"));
        assert_eq!(article.title_text(), title);
        assert_eq!(article.bylines.len(), 2, "{line}");
        let day = article.published.as_ref().unwrap().value.to_string();
        assert_eq!(day, "2024-10-10", "{line}");
        let cut: Vec<_> = article.boilerplate.iter().map(|cut| &*cut.rule).collect();
        assert_eq!(cut, ["front-matter-unreadable"], "{line}");
        assert_eq!(article.paragraphs().count(), 1);
    }
    let article = article(
        "+++\ntitle = \"The \"new\" ferry\"\ndate = 2024-10-10\nauthors = [\n  'Ada Finch',\n]\n[extra]\nauthor = 'Jo Roe'\n+++\nP.\n",
    );
    assert_eq!(article.title_text(), "The \"new\" ferry");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(article.bylines.len(), 1);
    assert!(article.published.is_some());
    let draft = "---\ntitle: Ferry: it returns\ndraft: true\n---\n\nThe ferry.\n";
    assert!(read(draft).is_err());
}

#[test]
fn a_rule_above_a_text_is_no_front_matter() {
    let article = article("---\n\nP.\n\n---\n\nP.\n");
    assert_eq!(article.paragraphs().count(), 2);
    assert_eq!(article.boilerplate, []);
}

#[test]
fn headings_of_both_kinds_are_read_and_markup_is_dropped() {
    let article = article(
        "Ferry *returns*\n===============\n\nBy Ada Finch\n\nA [link](https://example.org) and ![a gull](x.png) &amp; **more**\non two lines.\n\n\
        Next\n----\n\n- one\n- two `three`\n\n```\ncode here\n```\n",
    );
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(headings(&article), ["Next"]);
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    assert_eq!(
        texts,
        [
            "A link and & more on two lines.",
            "one",
            "two three",
            "code here"
        ]
    );
}

#[test]
fn html_in_markdown_is_read_as_text() {
    let article = article(
        "# T\n\n<p><strong>Bold</strong> start&nbsp;here.</p><p>Second.</p>\n<script>no()</script>\n\nLine<br>break.\n",
    );
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    assert_eq!(texts, ["Bold start here.", "Second.", "Line", "break."]);
}

#[test]
fn html_over_several_lines_is_read_as_a_whole() {
    let source = "# T\n\n<!--\nTODO ask the mayor\n-->\n\n<iframe\n src=\"a.html\" title=\"A map\"></iframe>\n\n\
        <div\n class=\"box\">\n<p>Fährt für 3 &lt; 5 Pfund.</p>\n\n*Fares*\n</div>\n\n\
        > <h2\n> class=x>Next</h2>\n> <p>Gulls &amp;\n> möwen.</p>\n\nUse <script> tags.\n\nThe <script>a()</script>b end.\n";
    let article = read(source).unwrap();
    assert_eq!(headings(&article), ["Next"]);
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    let expected = [
        "Fährt für 3 < 5 Pfund.",
        "Fares",
        "Gulls & möwen.",
        "Use tags.",
        "The b end.",
    ];
    assert_eq!(texts, expected);
    let spans = article
        .paragraphs()
        .map(|p| &source[p.span.start..p.span.end]);
    let spans: Vec<_> = spans.collect();
    assert!(
        spans[0].starts_with("Fährt") && spans[0].ends_with("Pfund."),
        "{spans:?}"
    );
    assert!(
        spans[2].starts_with("Gulls") && spans[2].ends_with("möwen."),
        "{spans:?}"
    );
}

#[test]
fn what_is_no_text_of_html_in_markdown_is_kept_apart() {
    let source = "# T\n\nFirst of all.\n\n<div class=\"sidebar\">The pier is 90 metres long.</div>\n\n\
        <aside>Beside it.</aside>\n\n<div class=\"share\"><a href=\"/x\">Send it</a></div>\n\nLast.\n\nSubscribe to our newsletter\n";
    let article = read(source).unwrap();
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    assert_eq!(texts, ["First of all.", "Beside it.", "Last."]);
    let cut = article.boilerplate.iter().map(|cut| {
        let span = cut.passage.span;
        assert_eq!(&source[span.start..span.end], cut.passage.text);
        (&*cut.rule, &*cut.passage.text)
    });
    let expected = [
        ("aside-text", "The pier is 90 metres long."),
        ("newsletter", "Subscribe to our newsletter"),
    ];
    assert_eq!(cut.collect::<Vec<_>>(), expected);
}

#[test]
fn html_that_nests_too_deep_is_read_without_its_tags_and_told() {
    let deep = "<div>".repeat(600);
    let source = format!("# T\n\nOne.\n\n{deep}\nAT&amp;T said <em>so</em>.\n\nTwo.\n");
    let article = read(&source).unwrap();
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    assert_eq!(texts, ["One.", "AT&T said so.", "Two."]);
    let span = article.paragraphs().nth(1).unwrap().span;
    assert_eq!(&source[span.start..span.end], "AT&amp;T said <em>so</em>.");
    assert_eq!(
        article.damage.as_deref(),
        Some("nested deeper than 512 levels")
    );
}

#[test]
fn spans_lie_where_the_text_stands() {
    let source = "---\ntitle: Ferry\n---\n\n## Next *now*\n\n- one thing\n";
    let article = read(source).unwrap();
    let slice =
        |passage: &newshound_article::Passage| &source[passage.span.start..passage.span.end];
    assert_eq!(slice(&article.title.as_ref().unwrap().value), "Ferry");
    assert!(slice(article.headings().next().unwrap()).starts_with("Next *now"));
    assert_eq!(slice(article.paragraphs().next().unwrap()), "one thing");
}

#[test]
fn text_without_marked_headings_is_judged_like_plain_text() {
    let article = article("Ferry returns\n\nP.\n\nWhat happens next\n\nP.\n");
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(headings(&article), ["What happens next"]);
    let bold = self::article("# Ferry\n\nP.\n\n**What happens next**\n\nP.\n");
    assert_eq!(headings(&bold), ["What happens next"]);
}

#[test]
fn front_matter_is_recognised() {
    assert!(sniff(b"---\ntitle: x\n"));
    assert!(sniff("+++\r\ntitle = 'ä'\r\n".as_bytes()));
    assert!(!sniff(b"---\n\nText: yes"));
    assert!(!sniff(b"--- a/file"));
}

#[test]
fn lines_of_scripts_without_spaces_are_one() {
    let article = read("# T\n\n会议研究部署推动\n大规模设备更新工作。  \n第二行。\n").unwrap();
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    assert_eq!(texts, ["会议研究部署推动大规模设备更新工作。 第二行。"]);
}

#[test]
fn all_categories_of_front_matter_are_sections() {
    let article = read("---\ncategories: [Harbour, Boats]\n---\n\nThe ferry is back.\n").unwrap();
    assert_eq!(article.section.unwrap().value, "Harbour\nBoats");
}

#[test]
fn prose_in_front_matter_is_kept_and_drafts_are_skipped() {
    let news = "The mayor resigned on Friday. She denies all of it.";
    for block in [
        format!("box: \"{news}\""),
        format!("extra:\n  name: x\n  notes:\n    - {news}"),
    ] {
        let kept = article(&format!("---\ntitle: Ferry\n{block}\n---\nP.\n"));
        let cut = &kept.boilerplate[0];
        assert_eq!((&*cut.rule, &*cut.passage.text), ("other-text", news));
    }
    for block in [
        "---\nstatus: draft\n---\n",
        "---\ntitle: Ferry\ndraft: true\n---\n",
        "+++\ndraft = true\n+++\n",
        "---\ntitle: Ferry\npublished: false\n---\n",
    ] {
        let skipped = read(&format!("{block}{P}\n"));
        assert!(
            matches!(skipped, Err(Problem::Skipped(Skip::NotNews(_)))),
            "{block}"
        );
    }
}

#[test]
fn long_lines_below_front_matter_are_paragraphs() {
    let second = "It was repaired in a yard that nobody on the island had heard of, for a sum that neither he nor anybody else there would name, he added.";
    let lines =
        format!("---\ntitle: Ferry\nsitename: Gazette\n---\nP. And so it went on.\n{second}\n");
    let lined = article(&lines);
    let texts: Vec<_> = lined.paragraphs().map(|text| &*text.text).collect();
    assert_eq!(texts, [&format!("{P} And so it went on."), second]);
    assert_eq!(lined.source.as_ref().unwrap().value, "Gazette");
    let wrapped = article("---\ntitle: Ferry\n---\nThe ferry is back.\nNobody was happier.\n");
    assert_eq!(wrapped.paragraphs().count(), 1);
}
