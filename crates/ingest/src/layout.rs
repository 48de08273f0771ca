//! Lines to blocks: which line breaks of a plain text end a paragraph.
//!
//! Blank lines always do. Whether a single line break does depends on how the text was made, and that is judged once for
//! the whole text: in hard-wrapped text lines end where the next word would not have fitted, mostly in mid-sentence; where
//! each line is a paragraph they do not. Within hard-wrapped text an indented line, a list mark, or a line that ends
//! well short of the margin begins a new paragraph.

use std::borrow::Cow;

use newshound_article::Span;

use crate::block::{Block, Kind, is_unspaced, list_mark, width};
use crate::sentence::ends_sentence;

/// Lines are wrapped at a margin between these columns; text with longer lines is not hard-wrapped.
const MARGINS: std::ops::RangeInclusive<usize> = 30..=130;

/// A line that is not blank, without the white space around it.
#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    start: usize,
    indent: usize,
    /// Whether a blank line, or the beginning of the text, precedes it.
    after_blank: bool,
}

/// The blocks of a text, in order.
pub(crate) fn blocks(source: &str) -> Vec<Block<'_>> {
    let lines = lines(source);
    let margin = margin(&lines);
    let base = lines.iter().map(|line| line.indent).min().unwrap_or(0);
    let mut blocks: Vec<Block<'_>> = Vec::with_capacity(lines.len());
    let mut first = 0;
    for next in 1..=lines.len() {
        let breaks = lines.get(next).is_none_or(|line| {
            line.after_blank
                || margin
                    .is_none_or(|margin| begins_paragraph(&lines[next - 1], line, margin, base))
        });
        if breaks {
            let apart = lines.get(next).is_none_or(|line| line.after_blank);
            blocks.push(block(source, &lines[first..next], base, apart));
            first = next;
        }
    }
    blocks
}

fn lines(source: &str) -> Vec<Line<'_>> {
    let end = if source.contains('\n') { '\n' } else { '\r' };
    let mut lines = Vec::new();
    let mut after_blank = true;
    let mut offset = 0;
    for raw in source.split(end) {
        let left = raw.trim_start_matches(is_space);
        let indent = raw.len() - left.len();
        let text = left.trim_end_matches(is_space);
        if !text.is_empty() {
            lines.push(Line {
                text,
                start: offset + indent,
                indent: raw[..indent].chars().filter(|c| *c != '\r').count(),
                after_blank,
            });
        }
        after_blank = text.is_empty();
        offset += raw.len() + 1;
    }
    lines
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
}

fn block<'a>(source: &'a str, lines: &[Line<'a>], base: usize, apart: bool) -> Block<'a> {
    let (first, last) = (lines[0], lines[lines.len() - 1]);
    let span = Span::new(first.start, last.start + last.text.len());
    let text = if lines.len() > 1 && lines.iter().any(|line| ends_unspaced(line.text)) {
        Cow::Owned(join(lines))
    } else {
        Cow::Borrowed(&source[span.start..span.end])
    };
    Block {
        text,
        span,
        kind: Kind::Unknown,
        isolated: first.after_blank && apart,
        indented: first.indent > base,
    }
}

/// Joins wrapped lines; between two characters of a script without spaces the line break stood for nothing.
fn join(lines: &[Line<'_>]) -> String {
    let mut text = String::new();
    for line in lines {
        let glued = ends_unspaced(&text) && line.text.starts_with(is_unspaced);
        if !text.is_empty() && !glued {
            text.push(' ');
        }
        text.push_str(line.text);
    }
    text
}

fn ends_unspaced(text: &str) -> bool {
    text.ends_with(is_unspaced)
}

/// The margin at which a hard-wrapped text breaks its lines, or `None` for a text that is not hard-wrapped.
fn margin(lines: &[Line<'_>]) -> Option<usize> {
    let breaks = || {
        lines
            .windows(2)
            .filter(|pair| !pair[1].after_blank && list_mark(pair[1].text).is_none())
    };
    let mut widths: Vec<usize> = breaks().map(|pair| width(pair[0].text)).collect();
    if widths.is_empty() {
        return None;
    }
    widths.sort_unstable();
    let margin = widths[(widths.len() - 1) * 9 / 10];
    if !MARGINS.contains(&margin) {
        return None;
    }
    let (mut full, mut open, mut lower, mut cased) = (0, 0, 0, 0);
    for pair in breaks() {
        full += usize::from(is_full(pair[0].text, pair[1].text, margin));
        open += usize::from(!ends_sentence(pair[0].text));
        lower += usize::from(pair[1].text.starts_with(char::is_lowercase));
        cased += usize::from(pair[1].text.contains(char::is_lowercase));
    }
    let count = widths.len();
    let evidence = if cased * 2 > count {
        lower * 4 >= count && full * 2 >= count
    } else {
        count >= 3 && full * 5 >= count * 4 && open * 10 >= count * 6
    };
    evidence.then_some(margin)
}

/// Whether the first word of `next` would not have fitted on `line`.
fn is_full(line: &str, next: &str, margin: usize) -> bool {
    let word = match next.chars().next() {
        Some(c) if is_unspaced(c) => 2,
        _ => 1 + next.split_whitespace().next().map_or(0, width),
    };
    width(line) + word + margin / 8 > margin
}

fn begins_paragraph(line: &Line<'_>, next: &Line<'_>, margin: usize, base: usize) -> bool {
    if list_mark(next.text).is_some() {
        return true;
    }
    let full = is_full(line.text, next.text, margin);
    if next.indent > base && (next.indent != line.indent || !full) {
        return true;
    }
    let short = width(line.text) * 5 < margin * 3;
    !full && (ends_sentence(line.text) || short) && !next.text.starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Vec<String> {
        blocks(source)
            .iter()
            .map(|block| block.text.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    }

    #[test]
    fn one_line_is_one_paragraph_where_lines_are_not_wrapped() {
        let source = "The ferry is back in service, the harbour office said on Monday, after eleven weeks in the dry dock at Aldmouth and two inspections.\n\
            Nobody was happier than the gulls.\n\nFares are unchanged.\r\nSo is the timetable.";
        assert_eq!(read(source).len(), 4);
    }

    const WRAPPED: &str = "The ferry is back in service, the harbour\noffice said on Monday, after eleven weeks in\n\
        the dry dock and two inspections.\n    Nobody was happier than the gulls, which had\nmissed the sandwiches of the \
        passengers and\nfollowed the ship out to sea.\n Agency\n";

    #[test]
    fn wrapped_lines_are_joined_and_indents_begin_paragraphs() {
        let blocks = read(WRAPPED);
        assert_eq!(blocks.len(), 3, "{blocks:#?}");
        assert!(blocks[0].ends_with("two inspections."));
        assert!(blocks[1].starts_with("Nobody") && blocks[1].ends_with("out to sea."));
    }

    #[test]
    fn windows_line_ends_change_nothing() {
        assert_eq!(read(&WRAPPED.replace('\n', "\r\n")), read(WRAPPED));
        assert_eq!(read("One.\rTwo."), ["One.", "Two."]);
    }

    #[test]
    fn short_lines_in_wrapped_text_stand_alone() {
        let source = "What happens next\nThe council will vote on the new pier in the\nspring, and then the work can begin at once,\n\
            the mayor said.\nShe did not say what it would cost, or who is\ngoing to pay for it.\n";
        let blocks = read(source);
        assert_eq!(blocks[0], "What happens next");
        assert_eq!(blocks.len(), 3, "{blocks:#?}");
    }

    #[test]
    fn wrapped_lines_of_a_script_without_spaces_are_glued() {
        let line = "港の渡し船は月曜日に運航を再開し乗客は列を作っ";
        let source = format!("{line}\n{line}\n{line}\n{line}\nていた。");
        assert_eq!(read(&source), [format!("{line}{line}{line}{line}ていた。")]);
    }

    #[test]
    fn lists_and_headlines_are_not_taken_for_wrapped_text() {
        let list = "Ferry returns to Aldmouth after refit\nMayor opens the new pier in the rain\nGulls of the harbour are counted again\n\
            Council votes on fares this Thursday";
        assert_eq!(read(list).len(), 4);
        assert_eq!(read("- one thing\n- another thing").len(), 2);
    }

    #[test]
    fn spans_cover_the_block_and_nothing_around_it() {
        for block in blocks("  One two \r\n\r\n\u{3000}三。\n") {
            assert!(["One two", "三。"].contains(&&*block.text));
        }
        let wrapped = blocks(WRAPPED);
        assert!(WRAPPED[wrapped[1].span.start..wrapped[1].span.end].starts_with("Nobody"));
    }
}
