use super::*;

const SAMPLE: &str = r##"<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="issue_3"><teiHeader><fileDesc>
<titleStmt><title>The Gazette, no. 3</title><author><persName>Ed Itor</persName></author></titleStmt>
<publicationStmt><date when="2015-01-01"/></publicationStmt>
<sourceDesc><bibl><title level="j">The Gazette</title><date when="1909-03-23"/></bibl></sourceDesc></fileDesc></teiHeader>
<text xml:lang="fr"><body>BODY</body></text></TEI>"##;

const ITEM: &str = r##"<div type="item" xml:id="d1" xml:lang="en"><head>The <persName>Ferry</persName></head>
<p>It is <choice><sic>bakc</sic><corr>back</corr></choice> in the har<lb break="no"/>
bour<note>Sic.</note> of the <pb n="2"/>lake.</p>
<div><head>Verses</head><lg><l>One gull</l><l>two gulls</l></lg></div>
<table><row><cell>a</cell><cell>b</cell></row></table>
<byline>Lake, <persName><forename>Ada</forename> <surname>Finch</surname></persName></byline></div>"##;

fn sample(body: &str) -> String {
    SAMPLE.replace("BODY", body)
}

fn texts(article: &Article) -> Vec<&str> {
    article.paragraphs().map(|text| &*text.text).collect()
}

#[test]
fn an_item_is_an_article_of_its_own() {
    let article = read(&sample(ITEM)).unwrap();
    assert_eq!(article.title_text(), "The Ferry");
    let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
    assert_eq!(names, ["Ada Finch"]);
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "1909-03-23"
    );
    assert_eq!(article.source.as_ref().unwrap().value, "The Gazette");
    assert_eq!(article.language.as_ref().unwrap().value, "en");
    assert_eq!(article.external_id.as_ref().unwrap().value, "issue_3#d1");
    let headings: Vec<_> = article.headings().map(|text| &*text.text).collect();
    assert_eq!(headings, ["Verses"]);
    let expected = [
        "It is back in the harbour of the lake.",
        "One gull two gulls",
        "a b",
    ];
    assert_eq!(texts(&article), expected);
}

#[test]
fn an_edition_without_items_is_one_article() {
    let body = "<div type='section'><head>First</head><p>One.</p></div><div><head>Second</head><p>Two.</p></div>";
    let article = read(&sample(body)).unwrap();
    assert_eq!(article.title_text(), "The Gazette, no. 3");
    assert_eq!(article.bylines[0].value, "Ed Itor");
    assert_eq!(article.language.as_ref().unwrap().value, "fr");
    assert_eq!(article.external_id.as_ref().unwrap().value, "issue_3");
    assert_eq!(article.headings().count(), 2);
    assert_eq!(texts(&article), ["One.", "Two."]);
}

#[test]
fn each_edition_of_a_corpus_is_an_article() {
    let body = "<div type='item'><head>First</head><p>One.</p></div><div type='item'><head>Second</head><p>Two.</p></div>";
    let edition = sample(body).replace("<?xml version=\"1.0\"?>", "");
    let corpus = format!(
        "<teiCorpus><teiHeader><title>All</title></teiHeader>{edition}{}</teiCorpus>",
        edition.replace("no. 3", "no. 4")
    );
    assert!(sniff(corpus.as_bytes()));
    let options = crate::Options::default();
    let records: Vec<_> = crate::records(corpus.as_bytes(), "a.xml", &options)
        .map(|record| crate::parse(&record, "a.xml", &options))
        .collect();
    let titles = records.iter().map(|outcome| match outcome {
        crate::Outcome::Article(article) => {
            assert_eq!(texts(article), ["One.", "Two."]);
            assert_eq!(article.external_id.as_ref().unwrap().value, "issue_3");
            article.title_text()
        }
        crate::Outcome::Problem(problem) => panic!("{problem}"),
    });
    assert_eq!(
        titles.collect::<Vec<_>>(),
        ["The Gazette, no. 3", "The Gazette, no. 4"]
    );
}

#[test]
fn a_place_does_not_run_into_the_byline() {
    let item = "<div type='item'><head>F</head><byline><placeName>Lake</placeName>A <hi>R</hi>eader</byline><p>One.</p></div>";
    let article = read(&sample(item)).unwrap();
    assert_eq!(article.bylines[0].value, "Lake A Reader");
}

#[test]
fn a_masthead_is_no_article() {
    let body = "<div type='item' subtype='masthead'><p>The Gazette</p></div>";
    let problem = read(&sample(body)).unwrap_err();
    assert_eq!(problem.to_string(), "a masthead, no article");
}

#[test]
fn any_beginning_of_an_edition_is_read_or_reported() {
    let source = sample(ITEM);
    for (end, _) in source.char_indices() {
        let _ = read(&source[..end]);
    }
}

#[test]
fn an_item_is_in_the_section_whose_heading_stands_above_it() {
    let source = "<TEI><text><body><div type='section'><head>News of the <hi>coast</hi></head><div type='item'><head>Gulls</head><p>They are back.</p></div></div></body></text></TEI>";
    let article = read(source).unwrap();
    assert_eq!(article.section.unwrap().value, "News of the coast");
    assert_eq!(article.title.unwrap().value.text, "Gulls");
}

#[test]
fn lines_of_scripts_without_spaces_are_one() {
    let article = read("<TEI><text><body><div><head>T</head><p>会议研究部署推动<lb/>大规模\n设备更新工作。</p></div></body></text></TEI>").unwrap();
    let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
    assert_eq!(texts, ["会议研究部署推动大规模设备更新工作。"]);
}

#[test]
fn bylines_of_an_edition_without_items_are_read() {
    let body = "<div><head>First</head><p>One.</p><byline>By Ada Finch</byline></div><div><p>Two.</p><byline>Staff Writer</byline></div>";
    let article = read(&sample(body)).unwrap();
    let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
    assert_eq!(names, ["Ed Itor", "Ada Finch"]);
    assert_eq!(texts(&article), ["One.", "Two."]);
    assert_eq!(article.boilerplate[0].passage.text, "Staff Writer");
}

#[test]
fn a_page_that_was_made_an_edition_keeps_its_address_and_no_comments() {
    let edition = r##"<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Ferry</title></titleStmt><sourceDesc>
<bibl>Ferry, Gazette</bibl><biblFull><publicationStmt><publisher>Gazette</publisher><ptr type="URL" target="https://gazette.example/ferry"/>
<date>2024-10-10</date></publicationStmt><profileDesc><textClass><keywords><term type="categories">Islands</term><term type="tags">gulls</term>
</keywords></textClass></profileDesc></biblFull></sourceDesc></fileDesc></teiHeader><text><body><div type="entry"><p>It is back.</p></div>
<div type="comments"><p>First!</p></div></body></text></TEI>"##;
    let article = read(edition).unwrap();
    assert_eq!(texts(&article), ["It is back."]);
    let stated = [&article.url, &article.source, &article.section];
    let stated = stated.map(|stated| &*stated.as_ref().unwrap().value);
    assert_eq!(
        stated,
        ["https://gazette.example/ferry", "Gazette", "Islands"]
    );
}
