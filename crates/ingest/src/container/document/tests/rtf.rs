use proptest::prelude::*;

use super::*;

/// A text as RTF, with one paragraph for each line.
pub(super) fn of_text(text: &str) -> Vec<u8> {
    let mut rtf =
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}\pard\f0 ".to_owned();
    for line in text.split_inclusive('\n') {
        for c in line.chars() {
            match c {
                '\n' => rtf.push_str("\\par\n"),
                '\t' => rtf.push_str("\\tab "),
                '\\' | '{' | '}' => rtf.extend(['\\', c]),
                ' '..='~' => rtf.push(c),
                c => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        let unit = i16::from_ne_bytes(unit.to_ne_bytes());
                        rtf.push_str(&format!("\\u{unit}?"));
                    }
                }
            }
        }
    }
    rtf.push('}');
    rtf.into_bytes()
}

/// The text unpacked from a document, and the reason of damage.
fn unpacked(rtf: impl AsRef<[u8]>) -> (String, Option<String>) {
    let mut draft = Draft::new(1 << 20);
    super::super::rtf::read(rtf.as_ref(), &mut draft);
    draft.finish()
}

/// The text of a document with this body.
fn text(body: &str) -> String {
    let fonts = r"{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 Mincho;}
{\f3\fcharset2 Symbol;}{\f4\fnil\fcharset238{\*\falt X} Y;}";
    let styles = r"{\s0 Normal;}{\s1\outlinelevel0\sbasedon0 heading 1;}{\*\cs10 heading 2;}{\s15 Title,Cover;}{\s16\sbasedon1\snext0 Cross;}";
    let rtf = format!(
        r"{{\rtf1\ansi\ansicpg1252\deff0{{\fonttbl{fonts}}}{{\colortbl;\red0;}}
{{\stylesheet{styles}}}{{\*\generator Pen 1;}}{{\info{{\title Old}}}}{body}}}"
    );
    let (text, damage) = unpacked(rtf);
    assert_eq!(damage, None);
    text
}

#[test]
fn paragraphs_and_characters_are_read() {
    let body = r"\pard\plain One \{1\}\par Two\line three\tab four\par\
\emdash\endash\lquote a\rquote\ldblquote b\rdblquote\bullet  c\~d\_e\-f\par
{\b Bo}ld\'e9 and {\i it}alic";
    let expected = "One {1}\nTwo\rthree\tfour\n\n—–‘a’“b”• c\u{a0}d-ef\nBoldé and italic\n";
    assert_eq!(text(body), expected);
}

#[test]
fn numbers_of_notes_are_no_parts_of_words() {
    let body = r"The mayor{\super 1} saw\super 2\nosupersub  100 m{\super 2} and 21{\super st}.\par Gulls\super 3\par\plain It";
    let expected = "The mayor 1 saw 2 100 m2 and 21st.\nGulls 3\nIt\n";
    assert_eq!(text(body), expected);
}

#[test]
fn characters_of_unicode_go_before_what_stands_for_them() {
    assert_eq!(text(r"\u233\'e9\u233 e\u8364?5"), "éé€5\n");
    assert_eq!(
        text(r"{\uc0\u233 x}{\uc2\u26085\'93\'fa}\u-10179?\u-8704?\u233{}x"),
        "éx日😀éx\n"
    );
    assert_eq!(
        text(r"\u-3913?\u233\emdash x\u55357?y\u128512?"),
        "•éxy😀\n"
    );
    assert_eq!(text(r"{\upr{Caf\'e9}{\*\ud{Caf\u233e}}}!"), "Café!\n");
}

#[test]
fn bytes_are_read_in_the_charset_of_their_font() {
    assert_eq!(
        text(r"{\f1 \'cf\'f0\'e8}{\f0 \'e9}\'e9 {\f4 \'e8}"),
        "Приéé č\n"
    );
    // The second byte of a character may be a letter, or a character that has a meaning in RTF.
    assert_eq!(
        text(r"{\f2 \'93\'fa\'96{\b\'7b}\'83A\'83\\}{\f3\'b7x}"),
        "日本アソ•x\n"
    );
    let cyrillic = r"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}}\f0 \'cf\'f0\'e8}";
    assert_eq!(unpacked(cyrillic).0, "При\n");
    let western =
        r"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f0 \'e9\f1 \'e9}";
    assert_eq!(unpacked(western).0, "éй\n");
    let raw = "{\\rtf1\\ansi\\ansicpg1252 é\\'e9}";
    assert_eq!(unpacked(raw).0, "éé\n");
    assert_eq!(unpacked(r"{\rtf1\mac \'8e}").0, "é\n");
    assert_eq!(unpacked(r"{\rtf1\pc \'82}").0, "é\n");
    assert_eq!(
        unpacked("{\\rtf1\\ansi\\ansicpg65001 é\\'c3\\'a9}").0,
        "éé\n"
    );
}

#[test]
fn code_pages_that_are_not_read_are_told_where_they_have_letters() {
    let of = |page: &str, body: &str| unpacked(format!(r"{{\rtf1\ansi{page} {body}}}"));
    for (page, body) in [
        (r"\ansicpg866", r"\'8f\'e0\'a8"),
        (r"\ansicpg20866", r"\'f0\'d2\'c9"),
    ] {
        assert_eq!(of(page, body), ("При\n".to_owned(), None));
    }
    for page in [r"", r"\ansicpg", r"\ansicpg0", r"\ansicpg28591"] {
        assert_eq!(of(page, r"caf\'e9"), ("café\n".to_owned(), None));
    }
    let told = Some("code page 852 is not read".to_owned());
    assert_eq!(of(r"\ansicpg852", r"caf\'e9").1, told);
    assert_eq!(
        of(r"\ansicpg852", r"Ferry\u233?"),
        ("Ferryé\n".to_owned(), None)
    );
}

#[test]
fn what_is_no_text_is_left_out() {
    let body = r"{\header Page}{\footerf Page}{\*\unknown{\b bold} x}{\pict\picw1 0a0b}{\annotation No}{\*\bkmkstart a}
\v unseen\v0 A{\v unseen}\deleted gone\deleted0
{\listtext 1.\tab}{\field{\*\fldinst{HYPERLINK x}}{\fldrslt{link}}}{\object{\*\objdata 00}{\result table}}
{\pict\bin5 {{{{{}{\xe{\v word}}{\*\shppict{\pict 00}}";
    assert_eq!(text(body), "Alinktable\n");
    assert_eq!(text(r"a\bin3 }}}b{\*\x\bin2 }}c}"), "ab\n");
}

#[test]
fn an_initial_belongs_to_the_paragraph_behind_it() {
    let body = r"{\pard\dropcapli3\dropcapt1 T\par}\pard he gulls.\par";
    assert_eq!(text(body), "The gulls.\n");
    let body = r"\pard\dropcapli3 The gulls are back at the market.\par Boats.\par\par";
    assert_eq!(text(body), "The gulls are back at the market.\nBoats.\n");
}

#[test]
fn pictures_and_tables_of_contents_are_no_text() {
    let body = r"Gulls.{{\NeXTGraphic gull.jpg \width640 \height480
}\'ac}\par {\field{\*\fldinst { TOC \\o }}{\fldrslt Gulls 3\par Boats 4}}\par {\field{\*\fldinst PAGE}{\fldrslt 7}}";
    assert_eq!(text(body), "Gulls.\n\n7\n");
    let body = r#"Gulls {\field{\*\fldinst SYMBOL 74 \\f "Wingdings"}{\fldrslt J}}eat.\par"#;
    assert_eq!(text(body), "Gulls eat.\n");
    let body = r"{\fonttbl{\f9\fcharset2{\*\panose 05}Wingdings;}}A{\f9 Jnk}B";
    assert_eq!(text(body), "A•B\n");
}

#[test]
fn a_line_may_stand_before_a_document() {
    let rtf = format!(
        r"ZCZC
{{\rtf1\ansi Ferry returns\par {PROSE}\par}}"
    );
    let found = article(rtf.as_bytes(), "a.rtf");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE}"));
    assert_eq!(found.damage.unwrap(), "a line before its beginning");
    // A document that begins at the first line may contain another one.
    let rtf = format!("{{\\rtf1\n{{\\rtf1 Ferry returns\\par {PROSE}\\par}}}}");
    let found = article(rtf.as_bytes(), "a.rtf");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE}"));
    assert_eq!(found.damage, None);
}

#[test]
fn a_brace_too_many_ends_nothing() {
    let (text, damage) = unpacked(r"{\rtf1\ansi One.}\par Two.\par}}");
    assert_eq!(text, "One.\nTwo.\n");
    assert_eq!(damage.unwrap(), "a group ends that has not begun");
}

#[test]
fn headings_are_told_by_style_or_level() {
    let body = r"\pard\s15 Ferry\par\pard\s16 Fares\par\pard\s0\outlinelevel3 Gulls\par
\pard\s1\outlinelevel9 Text\par\pard{\s1 In a group}\par\pard Plain\par{\pard\s1 Last";
    let body = format!("{body}}}");
    let expected = format!(
        "{TITLE}Ferry\n{TOP}Fares\n{HEADING}Gulls\nText\n{TOP}In a group\nPlain\n{TOP}Last\n"
    );
    assert_eq!(text(&body), expected);
}

#[test]
fn notes_and_boxes_interrupt_nothing() {
    let body = r"One{\super\chftn}{\footnote\pard A note.\par Of two.} goes on
{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt\pard In a box.\par}}{\shprslt{\*\do{\dptxbxtext In a box.}}}}.\par Two";
    assert_eq!(
        text(body),
        "One goes on.\nIn a box.\nTwo\nA note.\nOf two.\n"
    );
}

#[test]
fn rows_are_lines() {
    let row = r"\trowd\cellx1\cellx2\pard\intbl Town\cell{\b Fare}\cell\row";
    let body = format!(r"Before\par {row}\pard\intbl Hexley\cell 3\cell\row\pard After\par {row}");
    let rows = format!("Before\nTown{CELL}Fare\nHexley{CELL}3\nAfter\nTown{CELL}Fare\n");
    assert_eq!(text(&body), rows);
    let layout = r"\trowd\pard\intbl One\par Two\cell Three\cell\row\pard Four";
    assert_eq!(text(layout), "One\nTwo\nThree\nFour\n");
    let nested = r"\trowd\pard\intbl\itap2 a\nestcell b\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl c\cell\row";
    assert_eq!(text(nested), "a\nb\nc\n");
}

#[test]
fn a_document_is_an_article() {
    let source = format!("Ferry returns\nBy Ada Finch\nOctober 10, 2024\n\n{PROSE}\n\n{PROSE}\n");
    for name in ["a.rtf", "a.doc", "a"] {
        let found = article(&of_text(&source), name);
        assert_eq!(shown(&found), format!("Ferry returns | {PROSE} | {PROSE}"));
        assert_eq!(found.published.unwrap().value.to_string(), "2024-10-10");
        assert_eq!(found.bylines[0].value, "Ada Finch");
    }
    assert_eq!(
        titles(&gzip(&of_text(&source)), "a.rtf.gz"),
        ["#0: Ferry returns"]
    );
    let marked = [b"\xef\xbb\xbf", &of_text(&source)[..]].concat();
    assert_eq!(titles(&marked, "a.rtf"), ["#0: Ferry returns"]);
    assert_eq!(titles(br"{\rtf1}", "a.rtf"), ["#0: skipped: no text"]);
    damage(&of_text(&source), "a.rtf");
}

#[test]
fn what_is_cut_off_is_read_and_told() {
    let source = format!("Ferry returns\n{PROSE}\nIt is back.\n");
    let rtf = of_text(&source);
    let found = article(&rtf[..rtf.len() - 13], "a.rtf");
    assert_eq!(shown(&found), format!("Ferry returns | {PROSE} | It i"));
    assert_eq!(found.damage.as_deref(), Some("cut off"));
    assert_eq!(
        titles(&rtf[..30], "a.rtf"),
        ["#0: failed: damaged: cut off"]
    );
    assert_eq!(
        unpacked(r"{\rtf1 a\bin2147483647 bc}"),
        ("a\n".into(), Some("cut off".into()))
    );
    assert_eq!(
        unpacked(r"{\rtf1 a\bin-5 b\bin99999999999999999999"),
        ("ab\n".into(), Some("cut off".into()))
    );
    // Data after the end of a document is not part of it.
    assert_eq!(unpacked(b"{\\rtf1 a}}}b\0\0\0"), ("a\n".into(), None));
}

#[test]
fn groups_may_lie_in_one_another_a_million_deep() {
    let deep = 1_000_000;
    let whole = format!("{{\\rtf1 a{}b{}c}}", "{\\b ".repeat(deep), "}".repeat(deep));
    assert_eq!(unpacked(&whole), ("abc\n".into(), None));
    let notes = format!("{{\\rtf1 a{}b", "{\\footnote x".repeat(deep / 10));
    let (text, damage) = unpacked(&notes);
    assert!(text.starts_with("a\n") && damage.is_some());
    let shapes = format!(
        "{{\\rtf1 a{}",
        "{\\shp{\\shptxt \\trowd x\\cell".repeat(deep / 10)
    );
    assert!(unpacked(&shapes).1.is_some());
}

/// Pieces of RTF, to be put together at random.
const PIECES: [&str; 28] = [
    "{",
    "}",
    "\\",
    "{\\rtf1",
    "\\par",
    "\\u-10179",
    "\\u233?",
    "\\uc2 ",
    "\\'e9",
    "\\'9",
    "\\bin3",
    "\\trowd",
    "\\cell",
    "\\row",
    "{\\footnote",
    "{\\*\\",
    "{\\fonttbl",
    "\\f2",
    "\\fcharset128 ",
    "{\\stylesheet",
    "\\s1 ",
    ";",
    "{\\upr",
    "{\\shp{\\shptxt",
    "\\v ",
    "\\deleted0 ",
    "a b",
    "\u{e9}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        unpacked([b"{\\rtf1 ", &bytes[..]].concat());
        titles(&[b"{\\rtf1 ", &bytes[..]].concat(), "a.rtf");
    }

    #[test]
    fn no_pieces_make_it_panic(pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..60)) {
        let rtf = format!("{{\\rtf1 {}", pieces.concat());
        let (text, _) = unpacked(&rtf);
        prop_assert!(text.len() <= 3 * rtf.len());
        titles(rtf.as_bytes(), "a.rtf");
    }

    #[test]
    fn a_text_comes_back(lines in proptest::collection::vec("[ -~àéßЖ日本語😀\t]{0,40}", 0..12)) {
        let source: String = lines.iter().map(|line| format!("{}\n", line.trim_end())).collect();
        let (text, damage) = unpacked(of_text(&source));
        prop_assert_eq!(damage, None);
        prop_assert_eq!(text, source);
    }
}

#[test]
fn a_document_of_too_many_lines_is_not_laid_out() {
    for line in [r"a\par ", r"a\line ", r"a\cell "] {
        let document = format!(r"{{\rtf1 {}}}", line.repeat(200_001));
        let input = Cursor::new(document.as_bytes());
        let options = Options::default();
        let mut found = Vec::new();
        let ended = each_record(input, "a.rtf", &options, None, &mut |record| {
            found.push(record.content.err().map(|problem| problem.to_string()));
            ControlFlow::Continue(())
        });
        assert!(ended.is_continue());
        assert_eq!(found, [Some("more than 200000 lines".to_owned())]);
    }
    let document = format!(r"{{\rtf1 {PROSE}{}}}", r"\par".repeat(300_000));
    assert_eq!(
        article(document.as_bytes(), "a.rtf").paragraphs().count(),
        1
    );
}
