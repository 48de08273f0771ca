//! Whether a blank line stands between paragraphs, or each line is one.
//!
//! Word processors set paragraphs apart by room that is no line, and still put an empty one before a new page, so that a blank line
//! somewhere says little. Prose tells it: where each line is a paragraph, one sentence after another ends at the end of its line and
//! the next line goes on at once. Of lines that were broken to a width most end within a sentence, and where blank lines part
//! paragraphs they stand behind such ends.

use crate::sentence::ends_with_stop;

/// A shorter line may be of a frame, in bytes.
const LEAST: usize = 60;
/// Fewer paragraphs do not tell it.
const FEWEST: usize = 2;

/// Whether each line of a text is a paragraph, though blank lines may stand somewhere.
pub(crate) fn lines_are_paragraphs<'t>(lines: impl Iterator<Item = &'t str>) -> bool {
    let (ends, others) = weigh(lines);
    ends >= FEWEST && ends > others
}

/// Whether lines of a text in which each is a paragraph elsewhere were broken to a width nevertheless.
pub(crate) fn lines_are_broken(lines: &[&str]) -> bool {
    let (ends, others) = weigh(lines.iter().copied());
    others > ends
}

/// How many lines say that each is a paragraph, and how many that none is: those that end within a sentence and those that a blank
/// line stands behind.
fn weigh<'t>(lines: impl Iterator<Item = &'t str>) -> (usize, usize) {
    let (mut ends, mut others) = (0, 0);
    let mut lines = lines.map(str::trim).peekable();
    while let Some(line) = lines.next() {
        let Some(next) = lines.peek() else {
            break;
        };
        if line.len() < LEAST {
            continue;
        }
        match (is_ended(line), next.is_empty()) {
            (true, false) => ends += 1,
            (true, true) | (false, false) => others += 1,
            (false, true) => {}
        }
    }
    (ends, others)
}

/// Whether a sentence ends with a line.
fn is_ended(line: &str) -> bool {
    let unquoted = line.trim_end_matches(['"', '\'', '”', '’', '»', '“', ')']);
    ends_with_stop(line) || unquoted.ends_with(['!', '?', '！', '？'])
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "The harbour council closed the northern pier on Tuesday for a year.";
    const SECOND: &str = "Members of the cooperative said that nobody had asked them about it.";
    const BROKEN: &str = "The harbour council voted on Tuesday to close the northern pier";

    #[test]
    fn prose_tells_whether_lines_are_paragraphs() {
        let told = |parts: &[&str]| lines_are_paragraphs(parts.iter().copied());
        assert!(told(&[
            "Title", FIRST, SECOND, FIRST, "Graphic", "", "Title"
        ]));
        assert!(!told(&["Title", FIRST, "", SECOND, "", FIRST, "Graphic"]));
        assert!(!told(&[BROKEN, BROKEN, BROKEN, FIRST, SECOND, "", BROKEN]));
        assert!(!told(&["Title", FIRST, "Document X"]));
        assert!(lines_are_broken(&[
            "Title", BROKEN, BROKEN, FIRST, "Boats."
        ]));
        assert!(!lines_are_broken(&[
            "Title", "Ada", "1 word", FIRST, SECOND
        ]));
    }
}
