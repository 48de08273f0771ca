use super::*;
use crate::block::Kind;

fn shown(source: &str) -> Vec<(String, Kind)> {
    let tree = Tree::parse(source).unwrap();
    let blocks = blocks(tree.top(), role).into_iter();
    blocks
        .map(|block| (block.text.into_owned(), block.kind))
        .collect()
}

fn texts(source: &str) -> Vec<String> {
    shown(source).into_iter().map(|(text, _)| text).collect()
}

#[test]
fn elements_are_found_by_their_local_names() {
    let tree = Tree::parse("<x:a><n:b C='1 &amp; 2'>t</n:b><b/></x:a>").unwrap();
    let b = tree.top().path("a/B").unwrap();
    assert_eq!(
        (b.qualified_name(), b.name(), b.prefix()),
        ("n:b", "b", "n")
    );
    assert_eq!(b.attr("c").as_deref(), Some("1 & 2"));
    assert_eq!(b.attr("d"), None);
    assert_eq!(b.parent().unwrap().name(), "a");
    let a = tree.top().child("a").unwrap();
    assert_eq!(a.children().count(), 2);
    assert_eq!(a.all("b").count(), 2);
}

#[test]
fn inline_elements_join_and_others_part() {
    let source = "<p>The <em>old</em> f<b>er</b>ry,<br/>said <person>Ada <x>F</x></person>.</p><hl2>Next <em>day</em></hl2>loose<table><tr><td>1</td><td>2</td></tr></table>";
    let paragraph = |text: &str| (text.to_owned(), Kind::Paragraph);
    assert_eq!(
        shown(source),
        [
            paragraph("The old ferry, said Ada F."),
            ("Next day".to_owned(), Kind::Heading),
            paragraph("loose"),
            paragraph("1 2"),
        ]
    );
}

#[test]
fn numbers_of_notes_are_no_parts_of_words() {
    let source = "<a><p>The mayor<sup>1</sup> saw 100 m<sup>2</sup>.</p></a>";
    let tree = Tree::parse(source).unwrap();
    let blocks = blocks(tree.top(), |element| match element.name() {
        "sup" => Role::Inline,
        _ => Role::Block,
    });
    assert_eq!(blocks[0].text, "The mayor 1 saw 100 m2.");
}

#[test]
fn links_alone_and_bold_lines_are_told_apart() {
    let source = "<p><a href='x'>More</a></p><p><b>What next</b></p><p>One<br/> <br/>two</p>";
    let kinds: Vec<_> = shown(source).into_iter().map(|(_, kind)| kind).collect();
    let expected = [Kind::Links, Kind::Unknown, Kind::Paragraph, Kind::Paragraph];
    assert_eq!(kinds, expected);
}

#[test]
fn spans_cover_the_text_as_it_stands() {
    let source = "<p>\n  Caf&eacute; &quot;<em>here</em>&quot; </p><p><![CDATA[ a<b ]]></p>";
    let tree = Tree::parse(source).unwrap();
    let blocks = blocks(tree.top(), role);
    let slices: Vec<_> = blocks
        .iter()
        .map(|block| &source[block.span.start..block.span.end])
        .collect();
    assert_eq!(slices, ["Caf&eacute; &quot;<em>here</em>&quot;", "a<b"]);
    assert_eq!(blocks[0].text, "Café \"here\"");
}

#[test]
fn entities_of_a_document_type_are_not_expanded() {
    let source = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">\n<!ENTITY d SYSTEM 'file:///etc/passwd'>]><p>&c;&d; &lt;&#65;&#x42;&hellip;&#0;</p>";
    assert_eq!(texts(source), ["&c;&d; <AB…&#0;"]);
}

#[test]
fn missing_and_stray_end_tags_are_forgiven() {
    assert_eq!(texts("<p>One<p>Two</x></p>three"), ["One", "Two", "three"]);
    assert_eq!(texts("<a><p>One</a>two"), ["One", "two"]);
    assert_eq!(texts("<p>3 < 5 & more</p><p>x</p>"), ["3 < 5 & more", "x"]);
}

#[test]
fn an_error_is_kept_beside_what_stands_before_it() {
    let tree = Tree::parse("<a>\n<p>One</p>\n<!oops").unwrap();
    assert_eq!(tree.top().text().trim(), "One");
    let problem = tree.problem(crate::Skip::NoText).to_string();
    assert!(problem.starts_with("bad XML in line 3: "), "{problem}");
    let whole = Tree::parse("<a/>").unwrap();
    assert_eq!(whole.problem(crate::Skip::NoText).to_string(), "no text");
    let cut = Tree::parse("<a>").unwrap();
    let problem = cut.problem(crate::Skip::NoText).to_string();
    assert_eq!(problem, "the record is cut off");
}

#[test]
fn nesting_is_limited() {
    for unit in ["<a>", "<a b='1'>x", "<p><i>"] {
        let deep = unit.repeat(100_000);
        assert_eq!(
            Tree::parse(&deep).unwrap_err().to_string(),
            "nested deeper than 512 levels"
        );
        assert!(Tree::parse(&unit.repeat(200)).is_ok());
    }
    assert!(Tree::parse(&"<a/><b></b>".repeat(100_000)).is_ok());
}

#[test]
fn a_huge_attribute_is_passed_over() {
    let source = format!("<p a='{}' b='1'>One</p>", "x".repeat(1 << 20));
    let tree = Tree::parse(&source).unwrap();
    let p = tree.top().child("p").unwrap();
    assert_eq!(p.attr("a"), None);
    assert_eq!(p.attr("b").as_deref(), Some("1"));
}
