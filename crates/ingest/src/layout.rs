//! Makes blocks of lines: decides which line breaks of a plain text end a paragraph.
//!
//! Blank lines always do. Whether a single line break does depends on how the text was made, which is judged once for the whole text: in
//! hard-wrapped text, lines end where the next word would not have fitted, mostly in mid-sentence; in text with one paragraph
//! per line they do not. In hard-wrapped text, a new paragraph begins at an indented line, at a list mark, and after a line that
//! ends a sentence well short of the margin.

use std::borrow::Cow;
use std::cell::OnceCell;

use newshound_article::Span;

use crate::block::{Block, Kind, is_unspaced, list_mark, width};
use crate::metadata::http_url;
use crate::sentence::{ends_midway, ends_sentence};
use crate::words::Words;
use crate::{byline, date, header, words};

mod dash;

/// The fewest columns of a first line that was shortened by taking a dateline from its beginning.
const SHORT_HALF: usize = 15;

/// The margins, in columns, at which lines may be wrapped. Text with longer lines is not hard-wrapped.
const MARGINS: std::ops::RangeInclusive<usize> = 30..=130;

/// A line that is not blank, trimmed, with properties that are needed more than once.
struct Line<'a> {
    text: &'a str,
    /// In columns; computed on first use, as texts with a blank line after each line never need it.
    width: OnceCell<usize>,
    /// Whether it begins with a list mark.
    is_marked: bool,
    start: usize,
    indent: usize,
    /// Whether a blank line, or the beginning of the text, precedes it.
    after_blank: bool,
    /// Whether it is one of the first [`HEADER`] lines, and an address, a date or a labelled line.
    is_header: bool,
}

impl Line<'_> {
    fn width(&self) -> usize {
        *self.width.get_or_init(|| width(self.text))
    }
}

/// How many of the first lines may be an address, a date or a line with a label (`Title: ..`) above the text.
const HEADER: usize = 5;

/// The blocks of a text, in order.
pub(crate) fn blocks(source: &str) -> Vec<Block<'_>> {
    let lines = lines(source);
    blocks_within(source, &lines, margin(&lines))
}

/// The blocks of a mail's text, which mail programs wrap. If no margin is found, and the longest line is 60 to 80 columns wide, its width is
/// taken as the margin, provided that some line ends with a full stop: a list of headlines has none.
pub(crate) fn mailed_blocks(source: &str) -> Vec<Block<'_>> {
    const MARGINS: std::ops::RangeInclusive<usize> = 60..=80;
    let lines = lines(source);
    let longest = lines.iter().map(|line| width(line.text)).max();
    let longest = longest.filter(|width| MARGINS.contains(width));
    let is_prose = || {
        lines
            .iter()
            .any(|line| crate::sentence::ends_with_stop(line.text))
    };
    let margin = margin(&lines).or_else(|| longest.filter(|_| is_prose()));
    blocks_within(source, &lines, margin)
}

fn blocks_within<'a>(source: &'a str, lines: &[Line<'a>], margin: Option<usize>) -> Vec<Block<'a>> {
    let base = lines.iter().map(|line| line.indent).min().unwrap_or(0);
    let indents = match lines.iter().any(|line| line.indent > base) {
        true => Indents::Often,
        false => Indents::Never,
    };
    let style = margin.map(|margin| Style {
        margin,
        base,
        indents,
    });
    blocks_of(source, lines, base, style)
}

/// The blocks of a text whose format has one paragraph per line, if the text is nevertheless hard-wrapped; `None` if it is not.
pub(crate) fn rewrapped(source: &str) -> Option<Vec<Block<'_>>> {
    margin(&lines(source)).map(|_| blocks(source))
}

/// The blocks of a text that is known to be hard-wrapped at `margin` columns, where each indented line begins a paragraph.
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
            // An address or a date above the text is a block of its own, whatever follows it.
            let header = next + 1 < HEADER && (before.is_header || line.is_header);
            line.after_blank
                || header
                || match style {
                    Some(style) if dash::is_in_sentence(lines, next, style) => false,
                    Some(style) => style.breaks(before, line),
                    None => !is_half(before, line, first + 1 < next),
                }
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
    /// A typical length of a line.
    const BYTES: usize = 128;
    let mut lines = Vec::with_capacity(bytes.len() / BYTES + 1);
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
                width: OnceCell::new(),
                is_marked: list_mark(text).is_some(),
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
        // Most lines begin with printable ASCII: nothing to trim, no character to decode.
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
    let (first, last) = (&lines[0], &lines[lines.len() - 1]);
    let span = Span::new(first.start, last.start + last.text.len());
    let is_glued = |pair: &[Line<'_>]| glue(pair[0].text, pair[1].text);
    let text = if lines.windows(2).any(is_glued) {
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

/// Joins wrapped lines, with a space where [`glue`] says that one belongs.
fn join(lines: &[Line<'_>]) -> String {
    let mut text = String::new();
    for line in lines {
        if !text.is_empty() && !glue(&text, line.text) {
            text.push(' ');
        }
        text.push_str(line.text);
    }
    text
}

/// Whether lines are joined without a space: between two characters of a script without spaces, and within a word.
fn glue(before: &str, after: &str) -> bool {
    before.ends_with(is_unspaced) && after.starts_with(is_unspaced) || is_in_word(before, after)
}

/// Whether a line ends within a word: `govern-`, and `ment` on the next. The hyphen stays, as it cannot be told from that of a
/// compound, and the index also finds a compound as one word.
fn is_in_word(before: &str, after: &str) -> bool {
    // Before these words a hyphen stands for the rest of a word: `pre- and post-war`.
    static JOINING: Words = Words::new("and or nor but to und oder bis y o et ou e of en");
    // Most lines end with ASCII that is not a hyphen: no character to decode.
    if !matches!(before.as_bytes().last(), Some(b'-' | 128..)) {
        return false;
    }
    let hyphens = ['-', '\u{ad}', '\u{2010}'];
    let is_hyphenated = before
        .strip_suffix(hyphens)
        .is_some_and(|word| word.ends_with(char::is_alphabetic));
    if !is_hyphenated || !after.starts_with(char::is_lowercase) {
        return false;
    }
    let end = after.find(|c: char| !c.is_alphabetic());
    let (word, rest) = after.split_at(end.unwrap_or(after.len()));
    // A conjunction is not followed by punctuation; with it, this is the end of the broken word (`mark-`, `et.`).
    !JOINING.has(word) || rest.starts_with(['.', ',', ';', ':', '?', '!'])
}

/// The margin of a hard-wrapped text, in columns; `None` for a text that is not hard-wrapped.
fn margin(lines: &[Line<'_>]) -> Option<usize> {
    let breaks = || {
        lines
            .windows(2)
            .filter(|pair| !(pair[0].is_header || pair[1].is_header))
            .filter(|pair| !pair[1].after_blank && !begins_item(&pair[0], &pair[1]))
    };
    let mut widths: Vec<usize> = breaks().map(|pair| pair[0].width()).collect();
    if widths.is_empty() {
        return None;
    }
    widths.sort_unstable();
    let margin = widths[(widths.len() - 1) * 9 / 10];
    if !MARGINS.contains(&margin) {
        return None;
    }
    let (mut count, mut full, mut ends, mut open, mut running, mut cased) = (0, 0, 0, 0, 0, 0);
    // A line indented further than the one above begins a paragraph or a table, and is no evidence.
    for pair in breaks().filter(|pair| pair[1].indent <= pair[0].indent) {
        count += 1;
        let is_full = is_full(&pair[0], &pair[1], margin);
        full += usize::from(is_full);
        ends += usize::from(!is_full && ends_paragraph(pair[0].text));
        open += usize::from(!ends_sentence(pair[0].text));
        // Digits at the beginning do not count as continuing: rows of a table begin with them, too.
        running += usize::from(goes_on(pair[0].text, pair[1].text));
        cased += usize::from(pair[1].text.contains(char::is_lowercase));
    }
    let evidence = if cased * 2 > count {
        // A scanned page has columns of several widths, so that not all lines reach one margin.
        let columns = count >= 20 && running * 3 >= count && open * 3 >= count * 2;
        running * 4 >= count && full > 0 && (full * 2 >= count - ends || columns)
    } else {
        count >= 3 && full * 5 >= count * 4 && open * 10 >= count * 6
    };
    let beyond = || {
        lines
            .iter()
            .filter(|line| line.width() * 4 > margin * 5)
            .count()
    };
    (evidence && beyond() * 10 <= lines.len()).then_some(margin)
}

/// Whether `next` continues the sentence of `line`: it begins in lower case, or `line` ends with a word that cannot end a sentence.
pub(crate) fn goes_on(line: &str, next: &str) -> bool {
    next.starts_with(char::is_lowercase) || ends_midway(line)
}

/// Whether `next` begins with a number that continues the sentence of `line`, and is not an item of a list: `scheduled to close March` and
/// `16. The company`.
fn goes_on_with_figure(line: &str, next: &str) -> bool {
    static BEFORE_FIGURES: Words = Words::new(
        "to by at of from than the a about over under only nearly almost around between until till since least most vs versus \
        bis auf um etwa rund fast knapp mindestens höchstens von der die das",
    );
    let awaits =
        || words::last(line).is_some_and(|word| BEFORE_FIGURES.has(word) || date::is_month(word));
    next.starts_with(|c: char| c.is_ascii_digit()) && awaits()
}

/// Whether a line that begins with a month and a number is the end of a sentence (`October 1986.`), not a date or an entry about one.
fn is_day_of_sentence(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let is_month = words.next().is_some_and(date::is_month);
    let is_figure = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    is_month
        && words.next().is_some_and(is_figure)
        && ends_sentence(line)
        && !line.contains([':', '–', '—'])
        && !line.contains(" - ")
}

/// Whether `next` is an item of a list.
fn begins_item(line: &Line<'_>, next: &Line<'_>) -> bool {
    next.is_marked && !goes_on_with_figure(line.text, next.text)
}

/// Whether `line` and `next` are one sentence, in a text too short to show how its lines are wrapped, such as a wrapped paragraph whose
/// dateline was taken. `line` must begin like a sentence, or continue the line above (`is_joined`), and `next` must continue
/// it. Lines that all begin in lower case are a list or verse.
fn is_half(line: &Line<'_>, next: &Line<'_>, is_joined: bool) -> bool {
    if is_in_word(line.text, next.text) {
        return true;
    }
    let is_open = |text: &str| !ends_sentence(text) || ends_midway(text);
    let long = |line: &Line<'_>| MARGINS.contains(&line.width());
    // A line that lost its dateline is shorter than it was.
    let may_be_cut = |line: &Line<'_>| {
        (SHORT_HALF..=*MARGINS.end()).contains(&line.width()) && !line.text.contains(is_unspaced)
    };
    // A comma counts only within a paragraph that is already joined: it ends lines of verse, too.
    let awaits_more = || {
        let is_midway = is_joined || long(line);
        (is_midway && ends_midway(line.text) || is_joined && line.text.ends_with(','))
            && !next.is_marked
    };
    let goes_on = next.text.starts_with(char::is_lowercase)
        || goes_on_with_figure(line.text, next.text)
        || long(line) && is_day_of_sentence(next.text)
        || awaits_more();
    goes_on
        && next.indent <= line.indent
        && (is_joined || !line.text.starts_with(char::is_lowercase))
        && !line.is_marked
        && is_open(line.text)
        && !line.text.ends_with([':', ';'])
        && (long(line) || may_be_cut(line) && http_url(next.text).is_none())
        && (long(next) || ends_sentence(next.text))
        && byline::line_names(next.text).is_empty()
}

/// Whether a paragraph may end with `line`: it ends a sentence, and not with an initial or an abbreviated title.
fn ends_paragraph(line: &str) -> bool {
    ends_sentence(line) && !ends_midway(line)
}

/// Whether the first word of `next` would not have fitted on `line`.
fn is_full(line: &Line<'_>, next: &Line<'_>, margin: usize) -> bool {
    let least = line.width() + margin / 8;
    let word = || match next.text.starts_with(is_unspaced) {
        true => 2,
        false => 1 + words::first(next.text).map_or(0, width),
    };
    // The word has at least one letter, and a space before it.
    least + 2 > margin || least + word() > margin
}

fn is_header(line: &str) -> bool {
    http_url(line).is_some()
        || date::parse_line(line).is_some()
        || date::figures_line(line).is_some()
        || header::is_labelled(line)
}

/// How a hard-wrapped text is laid out; `margin` and `base`, the least indentation, are in columns.
#[derive(Clone, Copy)]
struct Style {
    margin: usize,
    base: usize,
    indents: Indents,
}

/// Whether paragraphs are marked by indentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Indents {
    Never,
    /// They may be, so that a short line is no evidence; but lists and quotations are indented too.
    Often,
    /// Each indented line begins a paragraph, or is a line of a table.
    Always,
}

impl Style {
    /// Whether a paragraph begins with `next`.
    fn breaks(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        let full = is_full(line, next, self.margin);
        if begins_item(line, next) || !full && next.is_marked {
            return true;
        }
        if is_in_word(line.text, next.text) {
            return false;
        }
        let always = self.indents == Indents::Always;
        if next.indent > self.base && (always || next.indent != line.indent || !full) {
            return true;
        }
        let short = self.indents == Indents::Never && line.width() * 5 < self.margin * 3;
        !full && (ends_paragraph(line.text) || short) && !goes_on(line.text, next.text)
    }
}

#[cfg(test)]
mod tests;
