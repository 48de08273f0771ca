//! Reads word processor documents from the text that `container::document` unpacked them to.
//!
//! A document is unpacked before its format is recognised, to a plain text with one paragraph per line, so that spans refer to
//! something that can be shown. The style of a paragraph is one character before its line. These characters are Unicode noncharacters,
//! which are reserved for use within programs and are removed from the text of the document itself. Control characters are not used,
//! because they would make the text look like a binary file.
//!
//! Each paragraph is a block, as a word processor marks where it ends; line breaks within a paragraph are judged as in plain text. If
//! the paragraphs are really the lines of a text that was pasted in, the text as a whole is split into blocks anew. If a document
//! marks headings by style, no other line becomes a heading.

use std::ops::Range;

use newshound_article::{Article, Passage, Provenance, Sourced};

use crate::block::{Block, Kind, width};
use crate::compose::{Title, compose, lead};
use crate::sentence::ends_with_stop;
use crate::{Problem, byline, header, layout};

/// Stands before a line in the style of a title.
pub(crate) const TITLE: char = '\u{fdd0}';
/// Stands before a line in the style of a first-level heading.
pub(crate) const TOP: char = '\u{fdd4}';
/// Stands before a line in the style of any other heading.
pub(crate) const HEADING: char = '\u{fdd1}';
/// Stands between two cells of a table row.
pub(crate) const CELL: char = '\u{fdd2}';
/// Stands before the description of what is damaged in the document, which is the last line.
pub(crate) const DAMAGE: char = '\u{fdd3}';
/// A line break within a paragraph.
pub(crate) const BREAK: char = '\r';

/// A title is one of this many first blocks.
const MOST_ABOVE: usize = 16;
/// The most lines above a first-level heading that is the title; below, the most columns of each of them.
const MOST_LINES: usize = 4;
const LONGEST_LINE: usize = 60;
/// A paragraph with more characters is text, whatever its style.
const LONGEST_HEADING: usize = 300;

/// Reads the article from the unpacked text of a document.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let (text, damage) = match source.rsplit_once(DAMAGE) {
        Some((text, damage)) => (text, Some(damage.trim().to_owned())),
        None => (source, None),
    };
    let lines = Lines::of(text);
    let mut article = Article::default();
    let Some((range, style)) = lines.title() else {
        article.damage = damage;
        return Ok(compose(article, &lines.blocks, Title::InText));
    };
    let (above, below) = (&lines.blocks[..range.start], &lines.blocks[range.end..]);
    let title = &lines.blocks[range];
    let words: Vec<_> = title.iter().map(|block| &*block.text).collect();
    let span = title[0].span.start..title[title.len() - 1].span.end;
    let place = Provenance::Markup(format!("style {style}"));
    article.title = Some(Sourced::new(Passage::new(&words.join(" "), span), place));
    let above = without_header(above, &mut article);
    let mut article = compose(article, below, Title::Stated);
    lead(&mut article, &above);
    article.damage = damage;
    Ok(article)
}

/// The blocks above a title without the lines that state the author or date, which are read into `article`. A short line, such as one
/// that says what kind of text follows, becomes a heading.
fn without_header<'a>(above: &[Block<'a>], article: &mut Article) -> Vec<Block<'a>> {
    let mut others = Vec::new();
    let mut at = 0;
    while let Some(block) = above.get(at) {
        match header::read(&above[at..], article, false) {
            0 => {
                let kind = match is_line(block) {
                    true => Kind::Heading,
                    false => block.kind,
                };
                others.push(Block {
                    kind,
                    ..block.clone()
                });
                at += 1;
            }
            taken => at += taken,
        }
    }
    others
}

/// The number of cell separators and of line breaks within paragraphs in the text of a document. A `\r\n` is not counted: it is the line
/// end of a text that was not unpacked.
pub(crate) fn breaks(content: &[u8]) -> usize {
    let count = |mark: &str| memchr::memmem::find_iter(content, mark).count();
    let returns = memchr::memchr_iter(BREAK as u8, content).count();
    count(CELL.encode_utf8(&mut [0; 4])) + returns - count("\r\n")
}

/// The lines of a document as blocks.
struct Lines<'a> {
    blocks: Vec<Block<'a>>,
    /// The indices of those among the first blocks that have the style of a title.
    titles: Vec<usize>,
    /// The indices of the blocks that are first-level headings.
    tops: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        let mut lines = Self {
            blocks: Vec::new(),
            titles: Vec::new(),
            tops: Vec::new(),
        };
        if !text.contains([TITLE, TOP, HEADING])
            && breaks(text.as_bytes()) == 0
            && let Some(blocks) = layout::rewrapped(text)
        {
            lines.blocks = blocks;
            return lines;
        }
        let mut after_blank = true;
        let mut at = 0;
        for line in text.split('\n') {
            let is_blank = line.trim().is_empty();
            if is_blank {
                lines.end_stretch();
            } else {
                lines.add(line.strip_suffix(BREAK).unwrap_or(line), at, after_blank);
            }
            after_blank = is_blank;
            at += line.len() + 1;
        }
        lines.end_stretch();
        lines.believe_marks();
        lines
    }

    fn add(&mut self, line: &'a str, at: usize, after_blank: bool) {
        let text = line.strip_prefix([TITLE, TOP, HEADING]);
        let text = text.filter(|text| text.chars().count() <= LONGEST_HEADING);
        if let Some(text) = text {
            let block = self.blocks.len();
            self.push(text, at + line.len() - text.len(), Kind::Heading);
            // After a mark there may be only white space, which makes no block.
            let is_one = self.blocks.len() > block;
            if is_one && line.starts_with(TITLE) && block < MOST_ABOVE {
                self.titles.push(block);
            }
            if is_one && line.starts_with(TOP) {
                self.tops.push(block);
            }
        } else if line.contains(CELL) {
            let mut start = at;
            for cell in line.split(CELL) {
                self.push(cell, start, Kind::Paragraph);
                start += cell.len() + CELL.len_utf8();
            }
        } else {
            let text = line.trim_start_matches([TITLE, TOP, HEADING]);
            let start = at + line.len() - text.len();
            let first = self.blocks.len();
            match text.contains(BREAK) {
                true => self.blocks.extend(moved(layout::blocks(text), start)),
                false => self.push(text, start, Kind::Unknown),
            }
            if let Some(block) = self.blocks.get_mut(first) {
                (block.after_blank, block.isolated) = (after_blank, false);
                block.indented = text.starts_with(char::is_whitespace);
            }
        }
    }

    /// Adds a block of this kind, unless `text` is blank. `at` is the byte position of `text`.
    fn push(&mut self, text: &'a str, at: usize, kind: Kind) {
        let left = text.trim_start();
        let start = at + text.len() - left.len();
        let text = left.trim_end();
        if !text.is_empty() {
            let span = start..start + text.len();
            self.blocks.push(Block::marked(text, span, kind));
        }
    }

    /// Records that the last block is followed by a blank line or the end of the text.
    fn end_stretch(&mut self) {
        if let Some(last) = self.blocks.last_mut() {
            last.isolated = last.after_blank;
        }
    }

    /// The range of blocks that make up the title, and the name of its style. The title may be several consecutive paragraphs. Without a
    /// title style, the only first-level heading is the title if at most a few short lines are above it, such as what kind of text it is.
    fn title(&self) -> Option<(Range<usize>, &'static str)> {
        if let Some(&first) = self.titles.first() {
            let more = self.titles.iter().zip(first..);
            let count = more.take_while(|(at, next)| **at == *next).count();
            return Some((first..first + count, "Title"));
        }
        let &[at] = &self.tops[..] else {
            return None;
        };
        // A line that names an author belongs below the title, not above it.
        let may_be_above =
            |block: &Block<'_>| is_line(block) && byline::line_names(&block.text).is_empty();
        let is_title = at <= MOST_LINES && self.blocks[..at].iter().all(may_be_above);
        is_title.then_some((at..at + 1, "Heading 1"))
    }

    /// Makes all unmarked blocks below the first marked heading paragraphs: a document that marks one heading marks all. The title does not
    /// count as such a heading.
    fn believe_marks(&mut self) {
        let is_heading = |block: &Block<'_>| block.kind == Kind::Heading;
        let title = self.title().map_or(1, |(range, _)| range.end);
        let first = self.blocks.iter().skip(title).position(is_heading);
        let below = first.map_or(self.blocks.len(), |first| title + first);
        for block in &mut self.blocks[below..] {
            if block.kind == Kind::Unknown {
                block.kind = Kind::Paragraph;
            }
        }
    }
}

/// Whether a block is a short line that does not end like a sentence.
fn is_line(block: &Block<'_>) -> bool {
    let text = &block.text;
    block.kind == Kind::Unknown && width(text) <= LONGEST_LINE && !ends_with_stop(text)
}

/// The blocks of a part of the text, their spans moved by `start`, the byte position of that part.
fn moved(mut blocks: Vec<Block<'_>>, start: usize) -> Vec<Block<'_>> {
    for block in &mut blocks {
        block.span.start += start;
        block.span.end += start;
    }
    blocks
}

#[cfg(test)]
mod tests;
