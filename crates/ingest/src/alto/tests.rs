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
fn a_hyphen_at_a_line_s_end_is_a_break_only_where_no_other_is_marked() {
    let lines = |second: &str| {
        format!(
            "<TextBlock><TextLine><String CONTENT='The'/><SP/><String CONTENT='har-'/></TextLine><TextLine><String CONTENT='{second}'/><SP/><String CONTENT='gate'/></TextLine></TextBlock>"
        )
    };
    assert_eq!(texts(&lines("bour")), ["The harbour gate"]);
    assert_eq!(texts(&lines("Bour")), ["The har- Bour gate"]);
    let marked = format!(
        "{}<TextBlock><String CONTENT='mo'/><HYP/><String CONTENT='re'/></TextBlock>",
        lines("bour")
    );
    assert_eq!(texts(&marked), ["The har- bour gate", "more"]);
}

#[test]
fn words_are_taken_once_and_what_is_left_is_left_over() {
    let block = |words: &[&str]| {
        let words = words
            .iter()
            .map(|word| format!("<String CONTENT='{word}'/>"));
        format!("<TextBlock>{}</TextBlock>", words.collect::<String>())
    };
    let source = format!(
        "<alto>{}{}</alto>",
        block(&["one", "two", "three"]),
        block(&["four", "five"])
    );
    let tree = Tree::parse(&source).unwrap();
    let at = |word: &str| source.find(&format!("<String CONTENT='{word}'")).unwrap();
    let mut page = Page::of(layout(&tree));
    let mut take = |from: &str, to: usize| -> Vec<String> {
        let taken = page.take(newshound_article::Span::new(at(from), to));
        taken.into_iter().map(|taken| taken.text).collect()
    };
    assert_eq!(take("two", at("three")), ["two"]);
    assert_eq!(take("two", at("five")), ["three", "four"]);
    assert!(take("two", at("five")).is_empty());
    assert_eq!(take("one", usize::MAX), ["one", "five"]);
}

#[test]
fn characters_of_scripts_without_spaces_have_only_those_that_are_marked() {
    let page = "<TextBlock><TextLine><String CONTENT='推'/><String CONTENT='动'/></TextLine><TextLine><String CONTENT='大'/><String CONTENT='x'/></TextLine></TextBlock>";
    assert_eq!(texts(page), ["推动大 x"]);
    let marked = "<TextBlock><TextLine><String CONTENT='推动'/><SP/><String CONTENT='大'/></TextLine><TextLine><String CONTENT='规模'/></TextLine></TextBlock>";
    assert_eq!(texts(marked), ["推动 大规模"]);
}
