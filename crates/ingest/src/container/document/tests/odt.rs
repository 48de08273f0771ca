use super::*;

const NAMES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
    xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0""#;
const TYPE: &str = "application/vnd.oasis.opendocument.text";
const AUTOMATIC: &str = r#"<office:automatic-styles>
    <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
    <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Kopf"/>
    <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
    <style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
    <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"><style:text-properties style:font-name="S"/>
    </text:list-level-style-bullet></text:list-style>
    <style:style style:name="P3" style:family="paragraph"/>
    <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"><style:text-properties text:display="none"/>
    </text:list-level-style-bullet></text:list-style>
    </office:automatic-styles>"#;
const COMMON: &str = r#"<style:style style:name="Kopf" style:display-name="Kopf" style:parent-style-name="Heading_20_3"/>
    <style:style style:name="Heading_20_3" style:display-name="Heading 3"/><style:style style:name="Title"/>"#;

fn content(body: &str) -> String {
    format!(
        "<office:document-content {NAMES}>{AUTOMATIC}<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
}

fn odt(body: &str) -> Vec<u8> {
    let common = format!(
        "<office:document-styles {NAMES}><office:styles>{COMMON}</office:styles>
        <office:master-styles><text:p>Page</text:p></office:master-styles></office:document-styles>"
    );
    packed(&content(body), &common, "<manifest/>")
}

fn packed(content: &str, common: &str, manifest: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(::zip::CompressionMethod::Stored);
    let members = [
        ("mimetype", TYPE),
        ("content.xml", content),
        ("styles.xml", common),
        ("META-INF/manifest.xml", manifest),
    ];
    for (name, content) in members {
        zip.start_file(name, stored).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn flat(body: &str) -> Vec<u8> {
    format!(
        r#"<?xml version="1.0"?><office:document {NAMES} office:mimetype="{TYPE}"><office:meta><text:p>Old</text:p></office:meta>
        <office:styles>{COMMON}</office:styles>{AUTOMATIC}<office:body><office:text>{body}</office:text></office:body></office:document>"#
    )
    .into_bytes()
}

/// What is read of a body between a title and a paragraph of prose, zipped or not.
fn between(body: &str) -> String {
    let body = format!("<text:p>Ferry returns</text:p>{body}<text:p>{PROSE}</text:p>");
    let found = shown(&article(&odt(&body), "a.odt"));
    assert_eq!(shown(&article(&flat(&body), "a.fodt")), found);
    let inside = found.strip_prefix("Ferry returns").unwrap();
    inside
        .strip_suffix(PROSE)
        .unwrap()
        .trim_matches([' ', '|'])
        .to_owned()
}

#[test]
fn numbers_of_notes_are_no_parts_of_words() {
    let raised = r#"<text:span text:style-name="T2">2</text:span>"#;
    let body = format!("<text:p>The mayor{raised} saw 100 m{raised} of gulls{raised}.</text:p>");
    assert_eq!(between(&body), "The mayor 2 saw 100 m2 of gulls 2.");
}

#[test]
fn a_document_is_an_article_with_what_its_styles_say() {
    let body = format!(
        r#"<text:sequence-decls/><text:p text:style-name="P1">Ferry returns</text:p><text:p>By Ada Finch</text:p><text:p>{PROSE}</text:p>
        <text:h text:outline-level="2">What it costs.</text:h><text:p>Fares stay.</text:p>
        <text:p text:style-name="P2">And who pays.</text:p><text:p>Nobody.</text:p>"#
    );
    for document in [odt(&body), flat(&body)] {
        let found = article(&document, "download");
        let expected = format!(
            "Ferry returns | {PROSE} | [What it costs.] | Fares stay. | [And who pays.] | Nobody."
        );
        assert_eq!(shown(&found), expected);
        assert_eq!(found.bylines[0].value, "Ada Finch");
        assert_eq!(
            found.title.unwrap().provenance.to_string(),
            "markup style Title"
        );
    }
}

#[test]
fn white_space_is_what_elements_say() {
    let body = "<text:p>\n  It <text:span>is\n back</text:span><text:s text:c=\"2\"/>and<text:tab/>we&amp;ll<text:line-break/>  now.</text:p>";
    assert_eq!(between(body), "It is back and we&ll now.");
}

#[test]
fn what_is_no_text_is_left_out() {
    let body = r#"<text:tracked-changes><text:changed-region>
        <text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:table-of-content><text:index-body><text:p>Ferry 1</text:p></text:index-body></text:table-of-content>
        <text:p>Se<text:span text:style-name="T1">unseen</text:span>en<office:annotation
        ><text:p>Really?</text:p></office:annotation
        ><text:note><text:note-citation>1</text:note-citation>
        <text:note-body><text:p>A note.</text:p></text:note-body></text:note
        >, <draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box><svg:title>Picture</svg:title></draw:frame>said.</text:p>"#;
    let body = format!("<text:p>Ferry returns</text:p>{body}<text:p>{PROSE}</text:p>");
    let found = article(&odt(&body), "a.odt");
    assert_eq!(
        shown(&found),
        format!("Ferry returns | Seen, said. | In a box. | {PROSE} | A note.")
    );
}

#[test]
fn rows_of_tables_are_lines_and_cells_paragraphs() {
    let row = |one: &str, two: &str| {
        format!(
            "<table:table-row><table:table-cell><text:p>{one}</text:p></table:table-cell>
            <table:table-cell><text:p>{two}</text:p></table:table-cell></table:table-row>"
        )
    };
    let table = format!(
        "<table:table>{}{}</table:table>",
        row("Town", "Fare"),
        row("Hexley", "3")
    );
    assert_eq!(between(&table), "Town | Fare | Hexley | 3");
}

#[test]
fn documents_of_other_kinds_and_those_with_a_password_are_named() {
    let locked = packed("\u{1}\u{2}", "", "<m:encryption-data/>");
    assert_eq!(
        titles(&locked, "a.odt"),
        ["#0: skipped: OpenDocument with a password is not a format that is read"]
    );
    let empty = packed(&content(""), "", "");
    assert_eq!(titles(&empty, "a.odt"), ["#0: skipped: no text"]);
    let mut sheet = empty;
    let at = sheet.windows(4).position(|bytes| bytes == b"text").unwrap();
    sheet[at..at + 4].copy_from_slice(b"spre");
    assert_eq!(
        titles(&sheet, "a.ods"),
        ["#0: skipped: OpenDocument other than a text (.odt) is not a format that is read"]
    );
}

#[test]
fn what_is_damaged_is_read_as_far_as_it_goes_and_told() {
    let body = format!("<text:p>Ferry returns</text:p><text:p>{PROSE}</text:p>");
    let document = flat(&body);
    let end = document.len() - "</office:text></office:body></office:document>".len();
    let found = article(&document[..end], "a.fodt");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE}"));
    assert_eq!(found.damage.as_deref(), Some("cut off"));
    damage(&odt(&body), "a.odt");
    damage(&document, "a.fodt");
}

#[test]
fn what_is_hidden_is_left_out() {
    let body = r#"<text:section text:display="none"><text:p>Unseen.</text:p></text:section>
        <text:p>Unseen<text:hidden-paragraph text:is-hidden="true"/> too.</text:p>
        <text:p text:style-name="P3"><text:span text:style-name="P3">Seen</text:span><text:span text:style-name="T1">unseen</text:span>.
        <text:hidden-paragraph text:is-hidden="false"/></text:p>"#;
    assert_eq!(between(body), "Seen.");
}
