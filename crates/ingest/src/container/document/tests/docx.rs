use super::*;

const SPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const COMPAT: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

const STYLES: &str = r#"
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Crosshead"><w:name w:val="Crosshead"/><w:basedOn w:val="berschrift2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Level"><w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Text"><w:name w:val="Text"/><w:basedOn w:val="Level"/>
      <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
    <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>"#;

fn relation(kind: &str, target: &str) -> String {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    format!(
        r#"<Relationships xmlns="{RELATIONS}"><Relationship Id="a" Type="{office}/{kind}" Target="{target}"/></Relationships>"#
    )
}

fn part(element: &str, inside: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{element} xmlns:w="{SPACE}" xmlns:mc="{COMPAT}">{inside}</w:{element}>"#
    )
}

/// A document with this body.
pub(super) fn docx(body: &str) -> Vec<u8> {
    with(body, &[])
}

fn with(body: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let main = part("document", &format!("<w:body>{body}</w:body>"));
    let styles = part("styles", STYLES);
    let relations = relation("officeDocument", "word/document.xml");
    let members = [
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", &relations),
        ("word/document.xml", &main),
        ("word/styles.xml", &styles),
    ];
    zip(&[&members[..], more].concat())
}

/// A paragraph of one run. The text before `::`, if any, is the name of its style.
fn p(text: &str) -> String {
    let (style, text) = match text.split_once("::") {
        Some((style, text)) => (
            format!(r#"<w:pPr><w:pStyle w:val="{style}"/></w:pPr>"#),
            text,
        ),
        None => (String::new(), text),
    };
    format!(r#"<w:p>{style}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>"#)
}

/// A document with one paragraph for each line, including empty lines.
pub(super) fn of_text(text: &str) -> Vec<u8> {
    let escaped = |line: &str| line.replace('&', "&amp;").replace('<', "&lt;");
    let paragraphs = text.lines().map(|line| match line.split_once('\t') {
        Some((one, two)) => format!(
            "<w:p><w:r><w:t>{}</w:t><w:tab/><w:t>{}</w:t></w:r></w:p>",
            escaped(one),
            escaped(two)
        ),
        None => p(&escaped(line)),
    });
    docx(&paragraphs.collect::<String>())
}

/// What is read of a body between a title and a paragraph of prose.
fn between(body: &str) -> String {
    let document = docx(&format!("{}{body}{}", p("Ferry returns"), p(PROSE)));
    let shown = shown(&article(&document, "a.docx"));
    let inside = shown.strip_prefix("Ferry returns").unwrap();
    let inside = inside.strip_suffix(PROSE).unwrap();
    inside.trim_matches([' ', '|']).to_owned()
}

#[test]
fn a_document_is_an_article_with_what_its_styles_say() {
    let body = [
        p("Harbour desk"),
        p("Titel::Ferry returns"),
        p("By Ada Finch"),
        p(PROSE),
        p("berschrift2::What it costs"),
        p("Fares stay."),
        p("Crosshead::And who pays."),
        p("Nobody knows"),
        p("Level::Later."),
        p("Text::It sails."),
        p("Loop::It turns."),
    ];
    let article = article(&docx(&body.concat()), "a.docx");
    let expected = format!(
        "Ferry returns | [Harbour desk] | {PROSE} | [What it costs] | Fares stay. | [And who pays.] | Nobody knows \
         | [Later.] | It sails. | It turns."
    );
    assert_eq!(shown(&article), expected);
    assert_eq!(article.bylines[0].value, "Ada Finch");
    let title = article.title.unwrap();
    assert_eq!(title.provenance.to_string(), "markup style Title");
}

#[test]
fn a_document_without_styles_is_read_as_a_text_is() {
    let text = format!("Ferry returns\nBy Ada Finch\nOctober 10, 2024\n\n{PROSE}\n\n{PROSE}\n");
    let found = article(&of_text(&text), "a.docx");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE} | {PROSE}"));
    assert_eq!(found.published.unwrap().value.to_string(), "2024-10-10");
    assert_eq!(found.bylines[0].value, "Ada Finch");
}

#[test]
fn runs_are_one_text() {
    let body = r#"<w:p><w:r><w:t xml:space="preserve">It is </w:t></w:r><w:proofErr/><w:hyperlink><w:r><w:t>ba</w:t></w:r></w:hyperlink>
        <w:r><w:t>ck &amp; &lt;well&gt; &#233;</w:t><w:tab/><w:t>so</w:t><w:noBreakHyphen/>
        <w:t>so, fer</w:t><w:softHyphen/><w:t>ry</w:t>
        <w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Wingdings" w:char="F04A"/><w:t>.</w:t></w:r></w:p>"#;
    assert_eq!(between(body), "It is back & <well> é so-so, ferry•.");
}

#[test]
fn numbers_of_notes_are_no_parts_of_words() {
    let raised = r#"<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>"#;
    let body = format!(
        r#"<w:p><w:r><w:t>The mayor</w:t></w:r>{raised}<w:r><w:t xml:space="preserve"> saw 100 m</w:t></w:r>{raised}
        <w:r><w:t xml:space="preserve"> of gulls</w:t></w:r>{raised}<w:r><w:t>.</w:t></w:r></w:p>"#
    );
    assert_eq!(between(&body), "The mayor 2 saw 100 m2 of gulls 2.");
}

#[test]
fn line_breaks_part_lines_as_in_a_text() {
    let lines = ["Ferry returns", "By Ada Finch", "", PROSE].join("</w:t><w:br/><w:t>");
    let found = article(&docx(&p(&lines)), "a.docx");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE}"));
    assert_eq!(found.bylines[0].value, "Ada Finch");
}

#[test]
fn changes_are_read_as_made() {
    let body = r#"<w:p><w:ins><w:r><w:t>New</w:t></w:r></w:ins><w:del><w:r><w:t>Old</w:t><w:delText>Old</w:delText></w:r></w:del>
        <w:moveFrom><w:r><w:t>There</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> here.</w:t></w:r></w:moveTo></w:p>
        <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One and </w:t></w:r></w:p>
        <w:p><w:r><w:t>the same.</w:t></w:r></w:p>"#;
    assert_eq!(between(body), "New here. | One and the same.");
}

#[test]
fn what_is_hidden_or_a_code_is_no_text() {
    let body = r#"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Seen, </w:t></w:r>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>
        <w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>unseen</w:t></w:r>
        <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve">seen, </w:t></w:r>
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:t>code</w:t></w:r>
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>linked.</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>code</w:t></w:r></w:p><w:p><w:r><w:t>Its end is missing.</w:t></w:r></w:p>
        <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Enter text.</w:t></w:r></w:p></w:sdtContent></w:sdt>
        <w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Entered.</w:t></w:r></w:p></w:sdtContent></w:sdt>
        <w:p><w:pPr><w:pStyle w:val="Verzeichnis1"/></w:pPr><w:r><w:t>Ferry returns 3</w:t></w:r></w:p>
        <w:p><w:r><w:commentReference w:id="1"/><w:footnoteReference w:id="2"/></w:r></w:p>"#;
    assert_eq!(
        between(body),
        "Seen, seen, linked. | Its end is missing. | Entered."
    );
}

#[test]
fn boxes_stand_once_behind_the_paragraph_they_hang_on() {
    let boxed = r#"<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>"#;
    let body = format!(
        r#"<w:p><w:r><w:t xml:space="preserve">Before </w:t></w:r><w:r><mc:AlternateContent>
        <mc:Choice Requires="wps"><w:drawing>{boxed}</w:drawing></mc:Choice>
        <mc:Fallback><w:pict>{boxed}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>and after.</w:t></w:r></w:p>
        <w:p><w:r><w:t>Next.</w:t></w:r></w:p>"#
    );
    assert_eq!(between(&body), "Before and after. | In a box. | Next.");
}

#[test]
fn rows_of_tables_are_lines_and_cells_paragraphs() {
    let cell = |inside: &str| format!("<w:tc><w:tcPr/>{inside}</w:tc>");
    let row = |cells: &[&str]| {
        let cells: String = cells.iter().map(|text| cell(&p(text))).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let table = format!(
        "<w:tbl>{}{}</w:tbl>",
        row(&["Town", "", "Fare"]),
        row(&["Hexley", "", "3"])
    );
    assert_eq!(between(&table), "Town | Fare | Hexley | 3");
    let layout = format!(
        "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
        cell(&format!("{}{}", p("One."), p("Two."))),
        cell(&table)
    );
    assert_eq!(between(&layout), "One. | Two. | Town | Fare | Hexley | 3");
    let headline = format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cell(&p("Ferry returns")));
    let article = article(&docx(&format!("{headline}{}", p(PROSE))), "a.docx");
    assert_eq!(article.title_text(), "Ferry returns");
}

#[test]
fn a_box_in_a_cell_keeps_its_styles() {
    let boxed = |text: &str| format!("<w:r><w:txbxContent>{}</w:txbxContent></w:r>", p(text));
    let cell = |inside: &str| format!("<w:tc><w:p>{inside}</w:p></w:tc>");
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let row = |inside: &str| {
        let cells = [
            cell(&run("Town")),
            cell(&format!("{}{inside}", run("Fare"))),
        ];
        format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cells.concat())
    };
    let plain = format!("{}{}", row(&boxed("In a box.")), row(""));
    assert_eq!(between(&plain), "Town | Fare | In a box. | Town | Fare");
    let styled = format!("{}{}", row(&boxed("berschrift2::Costs")), p("Fares stay."));
    assert_eq!(between(&styled), "Town | Fare | [Costs] | Fares stay.");
}

#[test]
fn notes_stand_behind_the_text_and_what_repeats_nowhere() {
    let note = format!(
        r#"<w:footnote w:type="separator" w:id="0">{}</w:footnote><w:footnote w:id="1">{}</w:footnote>"#,
        p("-----"),
        p("A note.")
    );
    let body = format!("{}{}", p("Ferry returns"), p(PROSE));
    let document = with(
        &body,
        &[
            ("word/footnotes.xml", &part("footnotes", &note)),
            ("word/header1.xml", &part("hdr", &p("Page"))),
            ("word/comments.xml", &part("comments", &p("Really?"))),
        ],
    );
    let found = article(&document, "a.docx");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE} | A note."));
}

#[test]
fn parts_are_found_wherever_they_are_and_whatever_their_prefix() {
    let main = format!(
        r#"<d:document xmlns:d="{STRICT}"><d:body><d:p><d:pPr><d:pStyle d:val="T"/></d:pPr><d:r><d:t>Ferry returns</d:t></d:r></d:p>
        <d:p><d:r><d:t>{PROSE}</d:t></d:r></d:p></d:body></d:document>"#
    );
    let styles = format!(
        r#"<styles xmlns="{STRICT}"><style styleId="T"><name val="Title"/></style></styles>"#
    );
    let document = zip(&[
        ("word/numbering.xml", "<x/>"),
        ("text/main.xml", &main),
        (
            "text/_rels/main.xml.rels",
            &relation("styles", "../look/styles2.xml"),
        ),
        ("look/styles2.xml", &styles),
        ("_rels/.rels", &relation("officeDocument", "/text/main.xml")),
        ("[Content_Types].xml", "<Types/>"),
    ]);
    let found = article(&document, "download");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE}"));
    assert!(
        found
            .title
            .unwrap()
            .provenance
            .to_string()
            .contains("Title")
    );
}

#[test]
fn a_folder_that_is_called_like_that_of_word_makes_no_document() {
    let news = format!("Ferry returns\n\n{PROSE}\n");
    let archive = zip(&[("word/a.txt", &news)]);
    assert_eq!(titles(&archive, "a.zip"), ["!word/a.txt#0: Ferry returns"]);
}

#[test]
fn documents_of_other_kinds_are_named() {
    let other = |folder: &str| {
        let relations = relation("officeDocument", &format!("{folder}/main.xml"));
        zip(&[("[Content_Types].xml", "<x/>"), ("_rels/.rels", &relations)])
    };
    for (folder, name) in [("xl", "Excel (.xlsx)"), ("ppt", "PowerPoint (.pptx)")] {
        let reason = format!("#0: skipped: {name} is not a format that is read");
        assert_eq!(titles(&other(folder), "a.xlsx"), [reason]);
    }
    let found = titles(&other("x"), "a.docx");
    assert!(
        found[0].starts_with("#0: skipped: Office Open XML other"),
        "{found:?}"
    );
    assert_eq!(titles(&docx(""), "a.docx"), ["#0: skipped: no text"]);
}

#[test]
fn a_document_is_read_in_archives_and_packed() {
    let document = of_text(&format!("Ferry returns\n{PROSE}\n"));
    let mut outer = ZipWriter::new(Cursor::new(Vec::new()));
    outer
        .start_file("a.docx", SimpleFileOptions::default())
        .unwrap();
    outer.write_all(&document).unwrap();
    let outer = outer.finish().unwrap().into_inner();
    assert_eq!(titles(&outer, "a.zip"), ["!a.docx#0: Ferry returns"]);
    assert_eq!(titles(&gzip(&document), "a.docx.gz"), ["#0: Ferry returns"]);
    let mut header = ::tar::Header::new_gnu();
    header.set_size(document.len() as u64);
    let mut tar = ::tar::Builder::new(Vec::new());
    tar.append_data(&mut header, "a.docx", &document[..])
        .unwrap();
    let tar = tar.into_inner().unwrap();
    assert_eq!(titles(&gzip(&tar), "a.tgz"), ["!a.docx#0: Ferry returns"]);
    damage(&document, "a.docx");
}

#[test]
fn a_document_is_unpacked_whatever_it_is_to_be_read_as() {
    let options = Options {
        format: Some(Format::Markdown),
        ..Options::default()
    };
    let body = format!("{}{}", p("Titel::# Ferry returns"), p(PROSE));
    let found = readings(&docx(&body), "a.docx", &options);
    let found = found[0].as_ref().unwrap();
    assert_eq!(shown(found), format!("Ferry returns | {PROSE}"));
}

#[test]
fn what_is_damaged_is_read_as_far_as_it_goes_and_told() {
    let body = format!("{}{}<w:p><w:r><w:t>It is ", p("Ferry returns"), p(PROSE));
    let found = article(&docx(&body), "a.docx");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE} | It is"));
    assert!(found.damage.is_some());
    let nested = format!("{}{}", p(PROSE), "<w:sdt>".repeat(100_000));
    let found = article(&docx(&nested), "a.docx");
    assert_eq!(found.damage.unwrap(), "nested deeper than 512 levels");
}

#[test]
fn a_part_that_is_too_large_is_not_held() {
    let body = p(&"gull ".repeat(1 << 20));
    let options = Options {
        max_record_bytes: 1 << 20,
        ..Options::default()
    };
    let found = readings(&docx(&body), "a.docx", &options);
    assert_eq!(found, [Err("larger than 1 MiB".to_owned())]);
}

#[test]
fn an_initial_belongs_to_the_paragraph_behind_it() {
    let body = format!(
        r#"<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr><w:r><w:t>T</w:t></w:r></w:p>{}"#,
        p("he gulls are back.")
    );
    assert_eq!(between(&body), "The gulls are back.");
}

#[test]
fn tables_of_contents_are_left_out() {
    let control = format!(
        r#"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>
        <w:sdtContent>{}</w:sdtContent></w:sdt>"#,
        p("Gulls")
    );
    let mark = |kind: &str| format!(r#"<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>"#);
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let field = format!(
        "<w:p>{}<w:r><w:instrText> TOC \\o </w:instrText></w:r>{}{}</w:p>{}<w:p>{}{}</w:p>",
        mark("begin"),
        mark("separate"),
        run("Gulls 3"),
        p("Boats 4"),
        run("Crabs 5"),
        mark("end"),
    );
    let body = format!("{control}{}{field}{}", p("Boats."), p("It was in 1984."));
    assert_eq!(between(&body), "Boats. | It was in 1984.");
    let last = format!("{}{}</w:p>", run("Crabs 5"), mark("end"));
    for end in [
        format!("{}</w:p>", run("Crabs 5")),
        format!("{}<w:del>{}</w:del></w:p>", run("Crabs 5"), mark("end")),
    ] {
        let field = field.replace(&last, &format!("{end}<w:p/>{}", p("Gulls 6")));
        let body = format!("{field}{}{}", p("Boats."), p("It was in 1984"));
        assert_eq!(between(&body), "Boats. | [It was in 1984]");
    }
}

#[test]
fn what_stands_behind_a_code_without_end_is_text() {
    let body = r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>
        <w:r><w:t>The gulls are back.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p>"#;
    assert_eq!(between(body), "The gulls are back.");
}

#[test]
fn a_part_in_another_format_is_told() {
    let body = format!(
        "{}{}<w:altChunk/>{}",
        p("Ferry returns"),
        p(PROSE),
        p("Gulls.")
    );
    let found = article(&docx(&body), "a.docx");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE} | Gulls."));
    let damage = found.damage.unwrap();
    assert_eq!(damage, "a part in another format is not read");
}

#[test]
fn one_whose_parts_have_a_password_is_skipped() {
    let mut bytes = docx(&p(PROSE));
    let names: Vec<_> = memchr::memmem::find_iter(&bytes, "word/document.xml").collect();
    let [local, list] = names[..] else {
        panic!("{names:?}");
    };
    bytes[local - 24] |= 1;
    bytes[list - 38] |= 1;
    let reason = "#0: skipped: a document with a password is not a format that is read";
    assert_eq!(titles(&bytes, "a.docx"), [reason]);
}

#[test]
fn a_note_that_only_deleted_text_refers_to_is_gone() {
    let note = |id: u32| {
        format!(
            r#"<w:footnote w:id="{id}">{}</w:footnote>"#,
            p(&format!("Note {id}."))
        )
    };
    let at = |id: u32| format!(r#"<w:r><w:footnoteReference w:id="{id}"/></w:r>"#);
    let body = format!(
        "{}{}<w:p><w:del>{}</w:del><w:moveFrom>{}</w:moveFrom><w:moveTo>{}</w:moveTo></w:p>",
        p("Ferry returns"),
        p(PROSE),
        at(1),
        at(2),
        at(2)
    );
    let notes = part("footnotes", &format!("{}{}", note(1), note(2)));
    let found = article(&with(&body, &[("word/footnotes.xml", &notes)]), "a.docx");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE} | Note 2."));
}

#[test]
fn a_paragraph_without_end_does_not_run_into_the_next() {
    let body = format!(
        "{}{}<w:p><w:r><w:t>Gulls.</w:r></w:p>{}",
        p("Ferry returns"),
        p(PROSE),
        p("Boats.")
    );
    let found = article(&docx(&body), "a.docx");
    assert_eq!(
        shown(&found),
        format!("Ferry returns | {PROSE} | Gulls. | Boats.")
    );
    assert!(found.damage.is_some());
}

#[test]
fn some_bytes_may_stand_before_a_document() {
    let body = format!("{}{}", p("Ferry returns"), p(PROSE));
    let mut bytes = b"JUNKJUNK".to_vec();
    bytes.extend(docx(&body));
    let found = article(&bytes, "a.docx");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE}"));
}

#[test]
fn the_list_that_goes_with_separate_documents_is_skipped() {
    let list = "User Name: reader\nDate and Time: Monday, June 3, 2024\nJob Number: 2253\nDocuments (2)\n1. Gulls return\n\
        Client/Matter: -None-\nSearch Terms: gulls\n2. Ferry returns\nSearch Terms: gulls";
    let found = readings(&of_text(list), "a.docx", &Options::default());
    let reason = "a list of the documents of a download";
    assert_eq!(found, [Err(reason.to_owned())]);
}
