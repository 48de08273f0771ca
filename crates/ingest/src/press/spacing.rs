//! Decides whether blank lines separate paragraphs, or each line is a paragraph.
//!
//! Word processors separate paragraphs by spacing, but may still put an empty paragraph before a new page, so a single blank line says
//! little. Prose decides: if each line is a paragraph, lines end with a sentence, and the next line follows directly. Wrapped lines
//! mostly end within a sentence, and blank lines between paragraphs stand after lines that end a sentence.

use crate::sentence::ends_with_stop;

/// Lines of fewer bytes may belong to a frame, and do not count.
const LEAST: usize = 60;
/// The fewest lines that must be paragraphs by themselves.
const FEWEST: usize = 2;

/// Whether each line of a text is a paragraph, even if there are blank lines.
pub(crate) fn lines_are_paragraphs<'t>(lines: impl Iterator<Item = &'t str>) -> bool {
    let (ends, others) = weigh(lines);
    ends >= FEWEST && ends > others
}

/// Whether lines were wrapped, in a text whose other lines are paragraphs.
pub(crate) fn lines_are_broken(lines: &[&str]) -> bool {
    let (ends, others) = weigh(lines.iter().copied());
    others > ends
}

/// The number of lines that suggest that each line is a paragraph, and the number of those that suggest the opposite: lines that end
/// within a sentence with text on the next line, and lines that end a sentence before a blank line.
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

/// Whether a line ends a sentence.
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
