use proptest::prelude::*;

use super::*;

const ALPHABET: [&str; 11] = ["a", "S", "s", "1", ".", ",", "'", "’", "-", "é", "&"];

#[test]
fn plain_words_are_found_as_any_others_are() {
    for number in 0..ALPHABET.len().pow(5) {
        let mut line = String::new();
        let mut rest = number;
        for _ in 0..5 {
            line.push_str(ALPHABET[rest % ALPHABET.len()]);
            rest /= ALPHABET.len();
        }
        if line.starts_with(|c: char| c.is_alphanumeric()) {
            assert_eq!(find_part(&line, 0), find_any_part(&line, 0), "{line}");
        }
    }
}

/// The marks of `line`, found without blocks.
fn slow_marks(line: &str) -> Vec<Mark> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < line.len() {
        at = any_mark(line, at, &mut |mark| found.push(mark));
    }
    found
}

fn assert_blocks(line: &str) {
    let mut found = Vec::new();
    marks(line, &mut |mark| found.push(mark));
    assert_eq!(found, slow_marks(line), "{line}");
    if let Some(alone) = only_word(line, 0..line.len()) {
        assert_eq!(found, [alone], "{line}");
    }
}

/// Asserts that every mark of `line` is found again in its own text alone, so that facts about a word can be stored by
/// its text.
fn assert_alone(line: &str) {
    marks(line, &mut |mark| {
        if mark.kind == MarkKind::Gap {
            // A gap has no text, and no facts.
            return assert_eq!(mark.start, mark.end);
        }
        let mut alone = Vec::new();
        marks(&line[mark.start..mark.end], &mut |mark| alone.push(mark));
        let found = match mark.kind {
            MarkKind::Compound { .. } => alone.last().copied(),
            _ => alone.first().copied(),
        };
        let kind = match mark.kind {
            MarkKind::Word { dotted, .. } => MarkKind::Word {
                dotted,
                joined: false,
            },
            kind => kind,
        };
        let end = mark.end - mark.start;
        let start = 0;
        assert_eq!(found, Some(Mark { kind, start, end }), "{line}");
    });
}

#[test]
fn gaps_are_where_marks_stand_between_a_cell_and_a_word() {
    let gaps = |line: &str| {
        let mut found = Vec::new();
        marks(line, &mut |mark| {
            if mark.kind == MarkKind::Gap {
                found.push(mark.start);
            }
        });
        found
    };
    assert_eq!(gaps("死亡。27日"), [6]);
    assert_eq!(gaps("iPhone、発売"), ["iPhone、".len()]);
    assert_eq!(gaps("코로나, 19 (백신)"), [9, "코로나, 19 (".len()]);
    assert_eq!(gaps("「G7」が『G20』"), ["「G7」".len(), "「G7」が".len()]);
    for line in [
        "死亡27日",
        "iPhone 15 発売",
        "歼-20 歼–20",
        "会談。日本",
        "「日本」",
        "27, 28",
        "日\u{200b}a",
    ] {
        assert!(gaps(line).is_empty(), "{line}");
    }
}

proptest! {
    #[test]
    fn a_mark_depends_on_its_own_text_alone(
        line in "[a-cSUl1-3.,'’& \\-–é\u{ad}\u{301}日本가ก่x๐“—]{0,16}"
    ) {
        assert_alone(&line);
    }

    #[test]
    fn blocks_hold_the_marks_that_characters_tell(
        line in "[a-cSU0-3]{0,3}([a-cSUl1-3.,'’& \\-–é\u{ad}\u{301}日ก๐“—] ?| [a-zA-Z0-9]{1,12}){0,60}[a-z]{0,130}"
    ) {
        assert_blocks(&line);
    }

    #[test]
    fn blocks_hold_the_marks_of_any_text(line in "\\PC{0,200}") {
        assert_blocks(&line);
    }

    #[test]
    fn a_mark_of_any_text_depends_on_it_alone(line in "\\PC{0,24}") {
        assert_alone(&line);
    }
}
