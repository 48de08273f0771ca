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
pub(crate) fn lines_are_paragraphs(source: &str) -> bool {
    let (mut ends, mut others) = (0_usize, 0_usize);
    let mut lines = source.lines().map(str::trim).peekable();
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
    ends >= FEWEST && ends > others
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
        let told = |parts: &[&str]| lines_are_paragraphs(&parts.join("\n"));
        assert!(told(&[
            "Title", FIRST, SECOND, FIRST, "Graphic", "", "Title"
        ]));
        assert!(!told(&["Title", FIRST, "", SECOND, "", FIRST, "Graphic"]));
        assert!(!told(&[BROKEN, BROKEN, BROKEN, FIRST, SECOND, "", BROKEN]));
        assert!(!told(&["Title", FIRST, "Document X"]));
    }
}
