use super::*;

const SAMPLE: &str = r#"<newsMessage><itemSet><newsItem guid="urn:1" version="2" xml:lang="en-US">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="wire.example"/><versionCreated>2024-10-11T00:24:11Z</versionCreated></itemMeta>
<contentMeta><contentCreated>2024-10-10T08:00:00Z</contentCreated><infoSource qcode="s:1"><name>Coast Wire</name></infoSource>
<creator role="r:source" literal="Wire"/><language tag="fi"/><subject type="cpnat:organisation"><name>Ferries Ltd</name></subject>
<subject type="cpnat:abstract"><name>Politics</name></subject><headline>Ferry returns</headline><by>By Ada Finch</by>
<description role="d:caption">A gull.</description><description role="d:summary">In short.</description></contentMeta>
<contentSet><inlineData encoding="base64">aGVsbG8=</inlineData><inlineXML>CONTENT</inlineXML></contentSet></newsItem></itemSet></newsMessage>"#;

fn sample(content: &str) -> String {
    SAMPLE.replace("CONTENT", content)
}

fn reason(source: &str) -> String {
    read(source).unwrap_err().to_string()
}

#[test]
fn an_item_is_read() {
    let content =
        "<html><body><p>By Ada Finch</p><p>The ferry is back.</p><h2>Next</h2></body></html>";
    let article = read(&sample(content)).unwrap();
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(article.bylines.len(), 1);
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "2024-10-10"
    );
    assert_eq!(article.external_id.as_ref().unwrap().value, "urn:1");
    assert_eq!(article.source.as_ref().unwrap().value, "Coast Wire");
    assert_eq!(article.language.as_ref().unwrap().value, "fi");
    assert_eq!(article.section.as_ref().unwrap().value, "Politics");
    let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
    assert_eq!(texts, ["In short.", "The ferry is back."]);
}

#[test]
fn a_document_of_nitf_tells_what_the_item_does_not() {
    let source = "<newsItem><contentSet><inlineXML><nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline><byline>By Ada Finch</byline></body.head><body.content><p>Back.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>";
    let article = read(source).unwrap();
    assert_eq!(article.title_text(), "Ferry");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(article.paragraphs().count(), 1);
}

#[test]
fn a_text_in_several_forms_is_read_once() {
    let html = "<html><head><title>x</title></head><body><h1>Ferry</h1><p>Back.</p></body></html>";
    let nitf = "<nitf><body><body.head><byline>By Ada Finch</byline></body.head><body.content><p>Back.</p></body.content></body></nitf>";
    let other = "<html><body><p>Fares stay.</p></body></html>";
    for forms in [[html, nitf, other], [nitf, html, other]] {
        let forms = forms
            .map(|form| format!("<inlineXML>{form}</inlineXML>"))
            .concat();
        let source = format!("<newsItem><contentMeta/><contentSet>{forms}</contentSet></newsItem>");
        let article = read(&source).unwrap();
        let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
        assert_eq!(texts, ["Back.", "Fares stay."]);
        assert_eq!(article.bylines[0].value, "Ada Finch");
    }
}

#[test]
fn the_main_headline_goes_before_others() {
    let headlines = "<headline role='hld:sub'>Sub</headline><headline>Plain</headline><headline role='http://x/hld/main'>Main</headline>";
    let source = sample("<p>Back.</p>").replace("<headline>Ferry returns</headline>", headlines);
    let article = read(&source).unwrap();
    assert_eq!(article.title_text(), "Main");
    let headings: Vec<_> = article.headings().map(|text| &*text.text).collect();
    assert_eq!(headings, ["Sub"]);
    let source = source.replace("hld/main", "hld/deck");
    assert_eq!(read(&source).unwrap().title_text(), "Plain");
}

#[test]
fn all_that_is_said_of_a_text_stands_above_it_once() {
    let text = "The ferry is back in service, the harbour office said on Monday.";
    let more = "<description role='d:teaser'>The ferry is back in service, the harbour...</description><description>Gulls rejoice.</description>";
    let source = sample(&format!("<p>{text}</p>")).replace("</by>", &format!("</by>{more}"));
    let article = read(&source).unwrap();
    let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
    assert_eq!(texts, ["Gulls rejoice.", "In short.", text]);
}

#[test]
fn what_is_no_article_is_skipped_with_what_it_is() {
    let picture = sample("").replace("ninat:text", "ninat:picture");
    assert_eq!(reason(&picture), "a picture without text");
    assert_eq!(reason("<packageItem/>"), "a package of items, no article");
    assert_eq!(reason("<n:conceptItem>"), "a concept, no article");
    assert_eq!(reason("<newsMessage/>"), "a message without items");
}

#[test]
fn any_beginning_of_an_item_is_read_or_reported() {
    let source = sample("<nitf><body><p>Été</p></body></nitf>");
    for (end, _) in source.char_indices() {
        let _ = read(&source[..end]);
    }
}
