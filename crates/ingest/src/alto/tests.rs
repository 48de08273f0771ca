use super::*;

fn texts(blocks: &str) -> Vec<String> {
    let source = format!("<alto><Layout><Page>{blocks}</Page></Layout></alto>");
    let article = read(&source).unwrap();
    article.paragraphs().map(|text| text.text.clone()).collect()
}

#[test]
fn words_make_lines_and_blocks_make_paragraphs() {
    let page = "<TextBlock><TextLine><String CONTENT='The'/><SP/><String CONTENT='ferry'/><String CONTENT=','/><SP/><String CONTENT='har' SUBS_TYPE='HypPart1' SUBS_CONTENT='harbour'/><HYP CONTENT='-'/></TextLine><TextLine><String CONTENT='bour' SUBS_TYPE='HypPart2' SUBS_CONTENT='harbour'/><SP/><String CONTENT='and'/></TextLine><TextLine><String CONTENT='mo'/><HYP/></TextLine><TextLine><String CONTENT='re'/></TextLine></TextBlock><ComposedBlock><TextBlock><TextLine><String CONTENT='&quot;Two&quot;'/></TextLine></TextBlock></ComposedBlock><TextBlock/>";
    assert_eq!(texts(page), ["The ferry, harbour and more", "\"Two\""]);
}

#[test]
fn pages_without_spaces_have_one_before_each_word() {
    let page = "<TextBlock><TextLine><String CONTENT='The'/><String CONTENT='har'/><HYP/></TextLine><TextLine><String CONTENT='bour'/><String CONTENT='and'/></TextLine></TextBlock>";
    assert_eq!(texts(page), ["The harbour and"]);
}

#[test]
fn the_language_is_stated_by_page_or_block() {
    let source = "<alto><Layout><Page><TextBlock LANG='fr-FR'><String CONTENT='Oui'/></TextBlock></Page></Layout></alto>";
    let language = read(source).unwrap().language.unwrap();
    assert_eq!(language.value, "fr");
    assert_eq!(language.provenance.to_string(), "markup ALTO LANG");
}

#[test]
fn an_inventory_is_passed_over() {
    assert!(sniff_inventory(b"<mets:mets xmlns:mets='x'>"));
    let problem = skip_inventory("<mets/>").unwrap_err();
    assert_eq!(
        problem.to_string(),
        "a METS inventory, whose pages are read instead"
    );
}
