//! Lines to blocks: which line breaks of a plain text end a paragraph.
//!
//! Blank lines always do. Whether a single line break does depends on how the text was made, and that is judged once for
//! the whole text: in hard-wrapped text lines end where the next word would not have fitted, mostly in mid-sentence; where
//! each line is a paragraph they do not. Within hard-wrapped text an indented line, a list mark, or a line that ends
//! well short of the margin begins a new paragraph.

use std::borrow::Cow;

use newshound_article::Span;

use crate::block::{Block, Kind, is_unspaced, list_mark, width};
use crate::date;
use crate::metadata::http_url;
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
    /// Whether it is one of the first lines, and an address or a date.
    is_header: bool,
}

/// An address or a date above the text stands in one of so many lines.
const HEADER: usize = 5;

/// The blocks of a text, in order.
pub(crate) fn blocks(source: &str) -> Vec<Block<'_>> {
    let lines = lines(source);
    let base = lines.iter().map(|line| line.indent).min().unwrap_or(0);
    let indents = match lines.iter().any(|line| line.indent > base) {
        true => Indents::Often,
        false => Indents::Never,
    };
    let style = margin(&lines).map(|margin| Style {
        margin,
        base,
        indents,
    });
    blocks_of(source, &lines, base, style)
}

/// The blocks of a text that is known to be hard-wrapped at a margin, each indented line beginning a paragraph.
pub(crate) fn wrapped_blocks(source: &str, margin: usize) -> Vec<Block<'_>> {
    let style = Style {
        margin,
        base: 0,
        indents: Indents::Always,
    };
    blocks_of(source, &lines(source), 0, Some(style))
}

fn blocks_of<'a>(
    source: &'a str,
    lines: &[Line<'a>],
    base: usize,
    style: Option<Style>,
) -> Vec<Block<'a>> {
    let mut blocks: Vec<Block<'_>> = Vec::with_capacity(lines.len());
    let mut first = 0;
    for next in 1..=lines.len() {
        let breaks = lines.get(next).is_none_or(|line| {
            let before = &lines[next - 1];
            // An address or a date above the text is a line of its own, whatever comes after it.
            let header = next + 1 < HEADER && (before.is_header || line.is_header);
            line.after_blank || header || style.is_none_or(|style| style.breaks(before, line))
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
    let bytes = source.as_bytes();
    let line_end = match memchr::memchr(b'\n', bytes) {
        Some(_) => b'\n',
        None => b'\r',
    };
    let mut lines = Vec::new();
    let mut after_blank = true;
    let mut start = 0;
    for end in memchr::memchr_iter(line_end, bytes).chain([bytes.len()]) {
        let raw = &source[start..end];
        let left = trim_start(raw);
        let indent = raw.len() - left.len();
        let text = trim_end(left);
        if !text.is_empty() {
            lines.push(Line {
                text,
                start: start + indent,
                indent: raw[..indent].chars().filter(|c| *c != '\r').count(),
                after_blank,
                is_header: lines.len() < HEADER && is_header(text),
            });
        }
        after_blank = text.is_empty();
        start = end + 1;
    }
    lines
}

fn trim_start(text: &str) -> &str {
    match text.as_bytes().first() {
        // Nothing to trim, as for most lines, and no character to decode.
        Some(b'!'..=b'~') => text,
        _ => text.trim_start_matches(is_space),
    }
}

fn trim_end(text: &str) -> &str {
    match text.as_bytes().last() {
        Some(b'!'..=b'~') => text,
        _ => text.trim_end_matches(is_space),
    }
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
        after_blank: first.after_blank,
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
            .filter(|pair| !(pair[0].is_header || pair[1].is_header))
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
    let beyond = || {
        lines
            .iter()
            .filter(|line| width(line.text) * 4 > margin * 5)
            .count()
    };
    (evidence && beyond() * 10 <= lines.len()).then_some(margin)
}

/// Whether the first word of `next` would not have fitted on `line`.
fn is_full(line: &str, next: &str, margin: usize) -> bool {
    let word = match next.chars().next() {
        Some(c) if is_unspaced(c) => 2,
        _ => 1 + next.split_whitespace().next().map_or(0, width),
    };
    width(line) + word + margin / 8 > margin
}

fn is_header(line: &str) -> bool {
    http_url(line).is_some()
        || date::parse_line(line).is_some()
        || date::figures_line(line).is_some()
}

/// How the lines of a hard-wrapped text are broken.
#[derive(Clone, Copy)]
struct Style {
    margin: usize,
    base: usize,
    indents: Indents,
}

/// Whether paragraphs are told by white space at their beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Indents {
    Never,
    /// They are, so that a short line tells nothing; but lists and quotations are indented too.
    Often,
    /// Each indented line begins a paragraph, or is a line of a table.
    Always,
}

impl Style {
    /// Whether a paragraph begins with `next`.
    fn breaks(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        if list_mark(next.text).is_some() {
            return true;
        }
        let full = is_full(line.text, next.text, self.margin);
        let always = self.indents == Indents::Always;
        if next.indent > self.base && (always || next.indent != line.indent || !full) {
            return true;
        }
        let short = self.indents == Indents::Never && width(line.text) * 5 < self.margin * 3;
        !full && (ends_sentence(line.text) || short) && !next.text.starts_with(char::is_lowercase)
    }
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
    fn a_short_line_is_no_paragraph_where_paragraphs_are_indented() {
        let source = format!(
            "The Harbour\nOffice announced the return of the ferry, to\nthe joy of everybody at the pier.\n    {}",
            &WRAPPED[..88]
        );
        assert!(
            read(&source)[0].starts_with("The Harbour Office announced"),
            "{:#?}",
            read(&source)
        );
    }

    #[test]
    fn known_wrapping_needs_no_evidence() {
        let source = "    ALDMOUTH - The ferry is back in service, the\noffice said.\n Reuter";
        assert_eq!(wrapped_blocks(source, 63).len(), 2);
        let table = " Passengers.......644 vs.......1,337\n Gulls............680 vs..........56";
        assert_eq!(wrapped_blocks(table, 63).len(), 2);
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
    fn lines_beyond_the_margin_show_that_there_is_none() {
        let long = "港の渡し船は月曜日に運航を再開し乗客は列を作って待っていた".repeat(6);
        let title = "港の渡し船は月曜日に運航を再開し乗客は列を";
        assert_eq!(
            read(&format!(
                "{title}\n{title}\n{title}\n{title}\n{long}\n\n{long}。"
            ))
            .len(),
            6
        );
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
