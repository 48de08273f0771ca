use super::*;

const SAMPLE: &str = r#"<NewsML><NewsEnvelope/><NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId>
<DateId>20241010T135002Z</DateId><NewsItemId>TX-1</NewsItemId><RevisionId>2</RevisionId></NewsIdentifier></Identification>
<NewsComponent><NewsLines><DateLine>LAKE, Oct 10</DateLine><HeadLine>Ferry returns</HeadLine><SubHeadLine>Gulls rejoice</SubHeadLine><ByLine>By Ada Finch</ByLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="Coast Wire"/></Provider></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="en"/><SubjectCode><SubjectDetail FormalName="04011002"/></SubjectCode></DescriptiveMetadata>
<NewsComponent><ContentItem><MediaType FormalName="Photo"/><DataContent><p>A gull.</p></DataContent></ContentItem></NewsComponent>
<NewsComponent><ContentItem><MediaType FormalName="Text"/><DataContent>CONTENT</DataContent></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>"#;

fn sample(content: &str) -> String {
    SAMPLE.replace("CONTENT", content)
}

fn texts(source: &str) -> Vec<String> {
    let article = read(source).unwrap();
    article.paragraphs().map(|text| text.text.clone()).collect()
}

#[test]
fn an_item_is_read() {
    let article = read(&sample("<p>The ferry is back.</p><p>Good.</p>")).unwrap();
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "2024-10-10"
    );
    assert_eq!(article.external_id.as_ref().unwrap().value, "TX-1");
    assert_eq!(article.source.as_ref().unwrap().value, "Coast Wire");
    assert_eq!(article.language.as_ref().unwrap().value, "en");
    assert_eq!(
        article.section.as_ref().unwrap().value,
        "economy, business and finance"
    );
    assert_eq!(article.paragraphs().count(), 3);
    assert_eq!(article.headings().next().unwrap().text, "Gulls rejoice");
}

#[test]
fn content_may_be_of_several_kinds() {
    let expected = ["The ferry is back.", "It is full, they said."];
    for content in [
        "<p>The ferry is back.</p><p>It is full, they said.</p>",
        "<nitf><body><body.content><p>The ferry is back.</p><p>It is full, they said.</p></body.content></body></nitf>",
        "<html><head><title>x</title></head><body><p>The ferry is back.</p><p>It is full, they said.</p></body></html>",
        "<![CDATA[<p>The ferry is back.</p><p>It is full, they said.</p>]]>",
        "The ferry is back.\n\nIt is full, they said.",
    ] {
        assert_eq!(texts(&sample(content))[1..], expected, "{content}");
    }
}

#[test]
fn an_item_of_pictures_is_skipped() {
    let picture = "<NewsML><NewsItem><HeadLine>H</HeadLine><ContentItem><MediaType FormalName='Photo'/></ContentItem></NewsItem></NewsML>";
    let reason = |source: &str| read(source).unwrap_err().to_string();
    assert_eq!(reason(picture), "a picture without text");
    let cut = picture.trim_end_matches("</NewsML>");
    assert_eq!(reason(cut), "the record is cut off");
    let data = sample("<events><event>x</event></events>");
    assert_eq!(reason(&data), "a picture without text");
    assert_eq!(reason("<NewsML/>"), "an envelope without news items");
}

#[test]
fn any_beginning_of_an_item_is_read_or_reported() {
    let source = sample("<nitf><body><p>Été</p></body></nitf>");
    for (end, _) in source.char_indices() {
        let _ = read(&source[..end]);
    }
}

#[test]
fn a_dateline_that_stands_apart_leads_the_text() {
    let apart = texts(&sample("<p>The ferry is back.</p>"));
    assert_eq!(apart, ["LAKE, Oct 10", "The ferry is back."]);
    let known = texts(&sample("<p>Lake (CW) - The ferry is back.</p>"));
    assert_eq!(known, ["Lake (CW) - The ferry is back."]);
    let time = sample("<p>Back.</p>").replace("LAKE, Oct 10", "2024-10-10T08:00:00Z");
    assert_eq!(texts(&time), ["Back."]);
}
