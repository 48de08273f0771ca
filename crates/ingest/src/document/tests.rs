use super::*;

/// The blocks of a text as kind, text and where it stands.
fn shown(source: &str) -> Vec<(Kind, String)> {
    let lines = Lines::of(source);
    let blocks = lines.blocks.iter();
    let shown = blocks.map(|block| {
        assert_eq!(&source[block.span.start..block.span.end], block.text);
        (block.kind, block.text.to_string())
    });
    shown.collect()
}

#[test]
fn lines_are_blocks_and_breaks_in_them_lines() {
    let source = format!(
        "{HEADING} Ferry \nschools get\n by then{CELL}{CELL}Fare \nBy Ada Finch\rOctober 10, 2024\r\rIt is back."
    );
    let expected = [
        (Kind::Heading, "Ferry"),
        (Kind::Unknown, "schools get"),
        (Kind::Paragraph, "by then"),
        (Kind::Paragraph, "Fare"),
        (Kind::Unknown, "By Ada Finch"),
        (Kind::Unknown, "October 10, 2024"),
        (Kind::Unknown, "It is back."),
    ];
    let expected = expected.map(|(kind, text)| (kind, text.to_owned()));
    assert_eq!(shown(&source), expected);
}

#[test]
fn where_headings_are_marked_others_are_not_looked_for() {
    let source = format!("Ferry returns\n{HEADING}Fares\nNobody knows\n");
    let kinds: Vec<_> = shown(&source).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [Kind::Unknown, Kind::Heading, Kind::Paragraph]);
    let only_first = format!("{HEADING}Ferry returns\nFares\nNobody knows\n");
    assert_eq!(shown(&only_first)[1].0, Kind::Unknown);
    let long = format!("{HEADING}{}", "gulls ".repeat(60));
    assert_eq!(shown(&long)[0].0, Kind::Unknown);
}

#[test]
fn a_title_may_be_broken_and_stand_under_other_lines() {
    let title = |source: &str| read(source).unwrap().title_text().to_owned();
    let text = "The ferry is back in service, the harbour office said on Monday.\n";
    let broken = format!("Harbour\n{TITLE}Ferry\n{TITLE}returns\n{text}{TITLE}Other\n");
    assert_eq!(title(&broken), "Ferry returns");
    let under =
        format!("For release\nOctober 10, 2024\n{TOP}Ferry returns\n{text}{HEADING}Fares\n{text}");
    assert_eq!(title(&under), "Ferry returns");
    let article = read(&under).unwrap();
    let headings: Vec<_> = article.headings().map(|heading| &*heading.text).collect();
    assert_eq!(headings, ["For release", "Fares"]);
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
    for others in [
        format!("Ferry returns\nBy Ada Finch\n{TOP}Fares\n{text}"),
        format!("Ferry returns\n{TOP}Fares\n{text}{TOP}Gulls\n{text}"),
        format!("Ferry returns\n{text}{TOP}Fares\n{text}"),
    ] {
        assert_eq!(title(&others), "Ferry returns");
    }
}

#[test]
fn a_mark_with_white_space_behind_it_is_no_line() {
    for mark in [TITLE, TOP, HEADING] {
        let empty = format!("{mark} ");
        assert_eq!(read(&empty).unwrap().title_text(), "");
        let above = format!("{empty}\n{TITLE}Ferry returns\nIt is back in service.\n");
        let article = read(&above).unwrap();
        assert_eq!(article.title_text(), "Ferry returns");
        assert_eq!(article.paragraphs().count(), 1);
    }
}

#[test]
fn a_text_that_was_pasted_line_by_line_is_laid_out_anew() {
    let line = "The ferry is back in service, the harbour office said on\n\
                Monday, and so are the gulls, which had been missed by\nnobody but the keeper.\n\n";
    let found = shown(&line.repeat(3).replace("keeper.", "keeper of it."));
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn line_ends_of_two_characters_are_no_breaks() {
    let lines = "Ferry returns\nIt is back in service.\n\nFares stay.\n";
    assert_eq!(breaks(lines.replace('\n', "\r\n").as_bytes()), 0);
    let wrapped = "The ferry is back in service, the harbour office said on\n\
                   Monday, and so are the gulls, which had been missed by\nnobody but the keeper.\n\n";
    for source in [
        lines.to_owned(),
        format!("{HEADING}{lines}"),
        wrapped.repeat(3),
    ] {
        let blocks = |source: &str| {
            let blocks = Lines::of(source).blocks.into_iter();
            let parts = blocks.map(|block| {
                let text = block.text.replace("\r\n", "\n");
                (block.kind, text, block.isolated)
            });
            parts.collect::<Vec<_>>()
        };
        assert_eq!(blocks(&source.replace('\n', "\r\n")), blocks(&source));
    }
}

#[test]
fn damage_is_told_by_the_article() {
    let source = format!("Ferry returns\n\nIt is back in service.\n{DAMAGE}cut off");
    let article = read(&source).unwrap();
    assert_eq!(article.damage.as_deref(), Some("cut off"));
    assert_eq!(article.paragraphs().count(), 1);
}
