use super::*;

fn paragraphs(article: &Article) -> Vec<&str> {
    article.paragraphs().map(|p| &*p.text).collect()
}

const STORY: &str = "<REUTERS TOPICS=\"YES\" OLDID=\"5\" NEWID=\"12\">
<DATE>26-FEB-1987 15:01:01.79</DATE>
<TOPICS><D>ferries</D><D>gulls</D></TOPICS>
<PLACES><D>usa</D></PLACES>
<UNKNOWN>
&#5;&#5;f0704&#31;reute</UNKNOWN>
<TEXT>&#2;
<TITLE>FERRY &lt;FRY> BACK IN
SERVICE</TITLE>
<AUTHOR>    by Ada Finch, Reuters</AUTHOR>
<DATELINE>    ALDMOUTH, Feb 26 - </DATELINE><BODY>The ferry is back in service, the
harbour office said.
    Nobody was happier than the gulls, which had missed the
sandwiches.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>";

#[test]
fn a_wire_story_is_read_with_its_dateline() {
    let article = read(STORY).unwrap();
    assert_eq!(article.title_text(), "FERRY <FRY> BACK IN SERVICE");
    assert_eq!(
        paragraphs(&article),
        [
            "ALDMOUTH, Feb 26 - The ferry is back in service, the harbour office said.",
            "Nobody was happier than the gulls, which had missed the sandwiches.",
        ]
    );
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(article.published.unwrap().value.to_string(), "1987-02-26");
    assert_eq!(article.section.unwrap().value, "ferries\ngulls");
    assert_eq!(article.external_id.unwrap().value, "12");
    assert_eq!(article.boilerplate[0].passage.text, "Reuter");
}

#[test]
fn spans_are_stretches_of_the_record() {
    let article = read(STORY).unwrap();
    let shown = |passage: &newshound_article::Passage| &STORY[passage.span.start..passage.span.end];
    let title = article.title.as_ref().unwrap();
    assert_eq!(shown(&title.value), "FERRY &lt;FRY> BACK IN\nSERVICE");
    let first = article.paragraphs().next().unwrap();
    assert!(shown(first).starts_with("ALDMOUTH") && shown(first).ends_with("office said."));
    let last = article.paragraphs().last().unwrap();
    assert!(shown(last).starts_with("Nobody") && shown(last).ends_with("sandwiches."));
}

#[test]
fn a_brief_is_a_headline_and_unprocessed_text_begins_with_one() {
    let brief = "<REUTERS NEWID=\"1\"><TEXT TYPE=\"BRIEF\">&#2;\n******<TITLE>FERRY BACK</TITLE>Blah blah blah.\n&#3;</TEXT></REUTERS>";
    let article = read(brief).unwrap();
    assert_eq!(
        (article.title_text(), article.paragraphs().count()),
        ("FERRY BACK", 0)
    );
    let raw = "<REUTERS NEWID=\"2\"><TEXT TYPE=\"UNPROC\">&#2;\nFERRY TRAFFIC REPORT 1 - FEB 26\n    Two weeks ended Feb 25\n \
        Passengers............644 vs.....1,337\n Gulls.................680 vs........56\n\n Reuter\n&#3;\n</TEXT></REUTERS>";
    let article = read(raw).unwrap();
    assert_eq!(article.title_text(), "FERRY TRAFFIC REPORT 1 - FEB 26");
    assert_eq!(paragraphs(&article).len(), 3, "{article:#?}");
    assert_eq!(
        paragraphs(&article)[2],
        "Gulls.................680 vs........56"
    );
}

const P: &str = "The ferry is back in service, the harbour office said on Monday, and nobody was happier than the gulls.";

/// The day of an article that was read in November 2026.
fn day(mut article: Article) -> Option<String> {
    let today = crate::date::date(2026, 11, 30);
    crate::metadata::published::settle(&mut article, "x", false, today);
    article.published.map(|date| date.value.to_string())
}

#[test]
fn a_newspaper_record_is_read_by_the_names_of_its_fields() {
    let source = format!(
        "<DOC>\n<DOCNO> AP880212-0001 </DOCNO>\n<FILEID>AP-NR</FILEID>\n<FIRST>r a</FIRST>\n<SECOND>no</SECOND>\n<HEAD>Ferry Returns</HEAD>\n\
        <HEAD>Gulls Rejoice</HEAD>\n<BYLINE>By ADA FINCH</BYLINE>\n<BYLINE>Associated Press Writer</BYLINE>\n<DATELINE>ALDMOUTH (AP) </DATELINE>\n\
        <NOTE>Eds: no</NOTE>\n<TEXT>\n   {P}\n</TEXT>\n<TEXT>\n   Fares &amp; timetable are unchanged.\n</TEXT>\n</DOC>"
    );
    let article = read(&source).unwrap();
    assert_eq!(article.title_text(), "Ferry Returns");
    assert_eq!(article.headings().next().unwrap().text, "Gulls Rejoice");
    assert_eq!(
        paragraphs(&article),
        ["ALDMOUTH (AP)", P, "Fares & timetable are unchanged."]
    );
    assert_eq!(article.bylines[0].value, "ADA FINCH");
    let mut cut = article.boilerplate.iter();
    let role = cut.find(|cut| cut.rule == "byline-role").unwrap();
    assert_eq!(role.passage.text, "Associated Press Writer");
    assert_eq!(article.external_id.as_ref().unwrap().value, "AP880212-0001");
    assert_eq!(day(article).as_deref(), Some("1988-02-12"));
}

#[test]
fn a_text_goes_on_after_what_is_noted_in_it() {
    for name in ["DOCTITLE", "DATE", "BYLINE", "SECTION", "NOTE", "H3", "SO"] {
        let article = read(&format!(
            "<DOC><DOCNO>F1</DOCNO>\n<TEXT>\n<USDEPT>HARBOUR OFFICE</USDEPT>\n<{name}>Ferries</{name}>\n<SUMMARY>{P}</SUMMARY>\n</TEXT>\n</DOC>"
        ))
        .unwrap();
        assert!(paragraphs(&article).contains(&P), "{name}: {article:#?}");
    }
    let mentions = STORY.replace(
        "which had",
        "of <TITLE>Gulls</TITLE> and <BODY>all</BODY>\nwhich had",
    );
    let article = read(&mentions).unwrap();
    assert_eq!(article.title_text(), "FERRY <FRY> BACK IN SERVICE");
    let last = article.paragraphs().last().unwrap();
    assert!(last.text.ends_with("sandwiches."), "{article:#?}");
}

#[test]
fn marked_paragraphs_and_missing_end_tags_are_understood() {
    let source = format!(
        "<DOC><DOCNO>LA010189-0001<DOCID>1<DATE><P>January 1, 1989, Sunday, Home Edition</P></DATE><SECTION><P>Business</P></SECTION>\n\
        <HEADLINE>\n<P>\nFerry returns;\nGulls rejoice\n</P>\n</HEADLINE>\n<TEXT>\n<P>\n{}\n</P>\n<P>\nFares stay.\n</P>\n<GRAPHIC><P>Photo, gull</P>",
        P.replace("service, ", "service,\n")
    );
    let article = read(&source).unwrap();
    assert_eq!(article.title_text(), "Ferry returns; Gulls rejoice");
    assert_eq!(paragraphs(&article), [P, "Fares stay."]);
    assert_eq!(article.published.unwrap().value.to_string(), "1989-01-01");
    assert_eq!(article.section.unwrap().value, "Business");
}

#[test]
fn short_years_are_completed() {
    let stated = |field: &str| {
        let source = format!("<DOC><DOCNO>x</DOCNO>{field}<TEXT>{P}</TEXT></DOC>");
        day(read(&source).unwrap())
    };
    assert_eq!(
        stated("<DATE>01/04/63</DATE>").as_deref(),
        Some("1963-01-04")
    );
    assert_eq!(
        stated("<DATE>02/03/04</DATE>").as_deref(),
        Some("2004-02-03")
    );
    assert_eq!(
        stated("<DATE>910514\n</DATE>").as_deref(),
        Some("1991-05-14")
    );
    assert_eq!(stated("<DD> 03/24/87</DD>").as_deref(), Some("1987-03-24"));
    assert_eq!(
        stated("<DATE1> 16 March 1994 </DATE1>").as_deref(),
        Some("1994-03-16")
    );
    assert_eq!(stated("<DATE>999999</DATE>"), None);
    assert_eq!(
        stated("<DATE>03/24/24</DATE>").as_deref(),
        Some("2024-03-24")
    );
    let number = |number: &str| {
        let source = format!("<DOC><DOCNO>{number}</DOCNO><TEXT>{P}</TEXT></DOC>");
        day(read(&source).unwrap())
    };
    assert_eq!(number("TIME630104-0017").as_deref(), Some("1963-01-04"));
    assert_eq!(number("AP880212-0001").as_deref(), Some("1988-02-12"));
    assert_eq!(number("GAZ240324-0001").as_deref(), Some("2024-03-24"));
    assert_eq!(number("AP8é9-1"), None);
}

#[test]
fn text_outside_of_any_field_is_the_text_of_a_record_without_one() {
    let article = read(&format!(
        "<DOC id=\"7\">\n<HEADLINE>Ferry</HEADLINE>\n{P}\n</DOC>"
    ))
    .unwrap();
    assert_eq!(paragraphs(&article), [P]);
    assert_eq!(article.external_id.unwrap().value, "7");
    assert!(read("<DOC><DOCNO>1</DOCNO></DOC>").unwrap().is_empty());
}

#[test]
fn what_is_no_text_beside_one_is_kept_apart() {
    let record = format!(
        "<DOC>\n<DOCNO>LA1</DOCNO>\n<TEXT>{P}</TEXT>\n<GRAPHIC><P>Photo, A gull</P></GRAPHIC>\n<CORRECTION><P>For the record: \
        It was a tern.</P></CORRECTION>\n<ABS>The ferry is back.</ABS>\n<LENGTH>40 words</LENGTH>\n</DOC>"
    );
    let article = read(&record).unwrap();
    assert_eq!(paragraphs(&article), [P, "For the record: It was a tern."]);
    let cut = article.boilerplate.iter();
    let cut: Vec<_> = cut.map(|cut| (&*cut.rule, &*cut.passage.text)).collect();
    assert_eq!(
        cut,
        [
            ("caption", "Photo, A gull"),
            ("other-text", "The ferry is back."),
            ("header-label", "40 words"),
        ]
    );
}

#[test]
fn collections_are_recognised_and_other_roots_are_not() {
    for head in [
        "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS TOPICS=\"NO\">",
        "<DOC>\n<DOCNO> 1 </DOCNO>",
        "<!-- x --><doc id=\"1\"><text>",
    ] {
        assert!(sniff(head.as_bytes()), "{head}");
    }
    for head in [
        "<?xml version=\"1.0\"?><doc>",
        "<doc><p>",
        "<document>",
        "<!DOCTYPE x",
        "",
        "<DOCS>",
    ] {
        assert!(!sniff(head.as_bytes()), "{head}");
    }
}

#[test]
fn no_part_of_a_record_is_too_short_to_be_read() {
    for end in (0..STORY.len()).filter(|end| STORY.is_char_boundary(*end)) {
        let article = read(&STORY[..end]).unwrap();
        for passage in article.paragraphs() {
            assert!(
                STORY[..end]
                    .get(passage.span.start..passage.span.end)
                    .is_some()
            );
        }
    }
}

#[test]
fn what_never_closes_makes_no_trouble() {
    for piece in ["<", "<!--", "<P ", "&", "<TEXT>", "</", "<a=\""] {
        let source = format!("<DOC><TEXT>{}", piece.repeat(50_000));
        read(&source).unwrap();
    }
}

#[test]
fn all_topics_of_a_story_are_its_sections() {
    let story = format!(
        "<REUTERS NEWID=\"1\"><TOPICS><D>tea</D><D>cocoa</D></TOPICS><PLACES><D>usa</D></PLACES>\n\
        <TEXT><TITLE>FERRY</TITLE><BODY>{P}</BODY></TEXT></REUTERS>"
    );
    assert_eq!(read(&story).unwrap().section.unwrap().value, "tea\ncocoa");
}

#[test]
fn fields_of_other_collections_are_read() {
    let sogou = read("<doc>\n<url>http://example.org/1.shtml</url>\n<docno>fdaa-33</docno>\n<contenttitle>渡轮恢复</contenttitle>\n<content>\
        渡轮恢复通航。</content>\n</doc>")
    .unwrap();
    assert_eq!(
        (sogou.title_text(), &*paragraphs(&sogou)),
        ("渡轮恢复", &["渡轮恢复通航。"][..])
    );
    let clef = read(
        "<DOC><DOCNO>AD19940103-0001</DOCNO><DATE>19940103</DATE><BODY><TI><P>Veer weer terug</P></TI><LE><P>De veerboot vaart.</P></LE>\
        <TE><P>De meeuwen zijn blij.</P></TE></BODY></DOC>",
    )
    .unwrap();
    assert_eq!(clef.title_text(), "Veer weer terug");
    assert_eq!(
        paragraphs(&clef),
        ["De veerboot vaart.", "De meeuwen zijn blij."]
    );
    let hamshahri = read(
        "<DOC><DOCID>H-1</DOCID><DATE calendar=\"Western\">1996-06-22</DATE><CAT xml:lang=\"en\">Literature</CAT>\
        <TITLE><![CDATA[The play & the pier]]></TITLE><TEXT><![CDATA[It [the play] is on. <b>Nobody</b> was sad.]]></TEXT></DOC>",
    )
    .unwrap();
    assert_eq!(hamshahri.title_text(), "The play & the pier");
    assert_eq!(
        paragraphs(&hamshahri),
        ["It [the play] is on. Nobody was sad."]
    );
    assert_eq!(hamshahri.published.unwrap().value.to_string(), "1996-06-22");
    assert_eq!(hamshahri.section.unwrap().value, "Literature");
    let ntcir = read(
        "<DOC><DOCNO>EN-980101001</DOCNO><LANG>EN</LANG><SECTION>Local</SECTION><AE>No</AE><WORDS>7</WORDS><HEADLINE>Ferry back</HEADLINE>\
        <DATE>1998-01-01</DATE><TEXT>The ferry is back, and gulls are glad.</TEXT></DOC>",
    )
    .unwrap();
    assert_eq!(
        paragraphs(&ntcir),
        ["The ferry is back, and gulls are glad."]
    );
    let notes: Vec<_> = ntcir
        .boilerplate
        .iter()
        .map(|cut| (&*cut.rule, &*cut.passage.text))
        .collect();
    assert_eq!(notes, [("header-label", "No"), ("header-label", "7")]);
    let aquaint = read(
        "<DOC><DOCNO>APW19980601.0001</DOCNO><DATE_TIME>1998-06-02 01:04:00</DATE_TIME><BODY><HEADLINE>Ferry back</HEADLINE>\
        <TEXT><P>The ferry is back.</P></TEXT></BODY></DOC>",
    )
    .unwrap();
    assert_eq!(aquaint.published.unwrap().value.to_string(), "1998-06-02");
}
