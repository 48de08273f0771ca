use super::*;

const SAMPLE: &str = r#"<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf.dtd" [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
<nitf baselang="nb-NO"><head><title>Slug</title>
<tobject tobject.type="News"><tobject.subject tobject.subject.refnum="15000000"/></tobject>
<docdata><doc-id id-string="x-1"/><date.issue norm="20241010T191044Z"/><doc.copyright holder="The Gazette"/></docdata></head>
<body><body.head><hedline><hl1>Ferry <em>returns</em></hl1><hl2>Gulls are glad</hl2></hedline>
<byline>By <person>Ada Finch</person>, <byttl>Harbour Writer</byttl></byline>
<distributor>Coast Wire</distributor><dateline><location>LAKE</location><story.date norm="20241009"/></dateline>
<abstract><p>The ferry, again.</p><p>ferry returns</p></abstract></body.head>
<body.content><block><p>The <org>ferry</org> is back, said <person>Bo&#233;</person>.</p>
<hl2>What next</hl2><p>More<br/>boats.</p><ul><li>One</li></ul></block>
<media><media-caption>A gull.</media-caption></media>
<table><tr><th>Boats</th><td/><td>2</td></tr></table></body.content></body></nitf>"#;

fn texts(article: &Article) -> Vec<&str> {
    article.paragraphs().map(|text| &*text.text).collect()
}

#[test]
fn a_document_is_read() {
    let article = read(SAMPLE).unwrap();
    assert_eq!(article.title_text(), "Ferry returns");
    let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
    assert_eq!(names, ["Ada Finch"]);
    let published = article.published.as_ref().unwrap();
    assert_eq!(published.value.to_string(), "2024-10-10");
    assert_eq!(
        published.provenance.to_string(),
        "markup NITF date.issue norm"
    );
    assert_eq!(article.external_id.as_ref().unwrap().value, "x-1");
    assert_eq!(article.source.as_ref().unwrap().value, "Coast Wire");
    assert_eq!(article.section.as_ref().unwrap().value, "sport");
    assert_eq!(article.language.as_ref().unwrap().value, "nb");
    let headings: Vec<_> = article.headings().map(|text| &*text.text).collect();
    assert_eq!(headings, ["Gulls are glad", "What next"]);
    let expected = [
        "The ferry, again.",
        "LAKE",
        "The ferry is back, said Boé.",
        "More boats.",
        "One",
        "Boats 2",
    ];
    assert_eq!(texts(&article), expected);
}

#[test]
fn an_archive_s_second_copy_of_the_lead_is_left_out() {
    let article = read("<nitf><head><title>T</title><meta name='online_sections' content='Arts; Books'/></head><body><body.head><byline class='normalized_byline'>FINCH, ADA</byline><byline class='print_byline'>By Ada Finch</byline></body.head><body.content><block class='lead_paragraph'><p>One.</p></block><block class='full_text'><p>One.</p><p>Two.</p></block></body.content></body></nitf>").unwrap();
    assert_eq!(texts(&article), ["One.", "Two."]);
    assert_eq!(article.title_text(), "T");
    assert_eq!(article.section.unwrap().value, "Arts\nBooks");
    assert_eq!(article.bylines.len(), 1);
    assert_eq!(article.bylines[0].value, "Ada Finch");
}

#[test]
fn any_beginning_of_a_document_is_read_or_reported() {
    for (end, _) in SAMPLE.char_indices() {
        if let Ok(article) = read(&SAMPLE[..end]) {
            let passages = article.paragraphs().chain(article.headings());
            for passage in passages {
                assert!(
                    SAMPLE[..end]
                        .get(passage.span.start..passage.span.end)
                        .is_some()
                );
            }
        }
    }
}

#[test]
fn an_error_before_any_text_fails_the_document() {
    let problem = read("<nitf>\n<body><!oops").unwrap_err().to_string();
    assert!(problem.starts_with("bad XML in line 2"), "{problem}");
    let article = read("<nitf><body><body.content><p>One</p><!oops").unwrap();
    assert_eq!(texts(&article), ["One"]);
    let damage = article.damage.unwrap();
    assert!(damage.starts_with("bad XML: "), "{damage}");
}

#[test]
fn what_stands_before_the_end_of_a_document_that_is_cut_off_is_told_to_be_no_more() {
    let whole = "<nitf><body><body.content><p>One</p><p>Two</p></body.content></body></nitf>";
    for behind in ["", "<!oops", " & more <"] {
        assert_eq!(read(&format!("{whole}{behind}")).unwrap().damage, None);
    }
    for cut in [whole.find("</nitf>"), whole.find("<p>Two")] {
        let article = read(&whole[..cut.unwrap()]).unwrap();
        assert_eq!(article.damage.as_deref(), Some("the record is cut off"));
    }
}

#[test]
fn initials_are_no_byline() {
    let names = |byline: &str| {
        let source = format!(
            "<nitf><body><body.head><byline>{byline}</byline></body.head><body.content><p>Back.</p></body.content></body></nitf>"
        );
        read(&source).unwrap().bylines.len()
    };
    assert_eq!(names("af/jr"), 0);
    assert_eq!(names("By Ada Finch"), 1);
}

#[test]
fn lines_of_preformatted_text_are_kept() {
    let source = "<nitf><body><body.content><p>Results.</p><pre>Ferry Cup\n\nGulls 2 Terns 1\n\nRooks 0 Crows 3\n</pre></body.content></body></nitf>";
    let article = read(source).unwrap();
    let last = article.paragraphs().last().unwrap();
    assert_eq!(last.text, "Rooks 0 Crows 3");
    assert_eq!(&source[last.span.start..last.span.end], "Rooks 0 Crows 3");
}

#[test]
fn lines_of_scripts_without_spaces_are_one() {
    let article = read(
        "<nitf><head><title>T</title></head><body><body.content><p>会议研究部署推动\n  大规模设备更新工作</p></body.content></body></nitf>",
    );
    assert_eq!(
        texts(&article.unwrap()),
        ["会议研究部署推动大规模设备更新工作"]
    );
}

#[test]
fn an_abstract_that_is_the_beginning_of_the_text_is_left_out() {
    let text = "The ferry is back in service, the harbour office said on Monday, and nobody was happier than the gulls.";
    for (summary, count) in [
        (
            "The ferry is back in service, the harbour office said...",
            1,
        ),
        ("The ferry is back in service, and nobody knows why.", 2),
        ("Gulls", 2),
    ] {
        let head = format!("<body.head><abstract><p>{summary}</p></abstract></body.head>");
        let source =
            format!("<nitf><body>{head}<body.content><p>{text}</p></body.content></body></nitf>");
        assert_eq!(texts(&read(&source).unwrap()).len(), count, "{summary}");
    }
}
