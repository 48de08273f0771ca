//! Collects the text of an element as blocks, in order, each with its element.
//!
//! Elements that the caller sets apart are left out of the blocks. If they are to be kept as boilerplate, their place is noted, so that
//! they can be read by themselves and inserted there.

use ego_tree::iter::Edge;
use newshound_article::{LINE_SEPARATOR, fold_white_space};
use scraper::{ElementRef, Node};

use super::entry::Entry;
use super::line::{is_heading, is_note, is_text};
use super::loose::{self, Places};
use super::outline::Outline;
use super::piece::{Apart, Found, Part, Piece, Scope};
use super::{preformatted, table};
use crate::block::Kind;

/// Whether an element is to be separated from the one right before it: both are `span`s of different classes, such as a keyword and a
/// source. A single letter before it is the beginning of a word in large type.
fn is_part_beside(element: ElementRef<'_>) -> bool {
    let class = |element: ElementRef<'_>| {
        let is_part = element.value().name() == "span";
        is_part.then(|| element.attr("class").map(str::to_owned))?
    };
    let before = element.prev_sibling().and_then(ElementRef::wrap);
    let Some((before, this)) = before.zip(class(element)) else {
        return false;
    };
    let letters = before.text().flat_map(str::chars).take(2).count();
    letters == 2 && class(before).is_some_and(|class| class != this)
}

/// Whether an element is crossed out. Its text stays, but is not part of the word beside it.
fn is_crossed_out(name: &str) -> bool {
    matches!(name, "s" | "strike")
}

/// A space between two elements of a line. It is a no-break space, as that stays a space in all scripts.
const SPACE: char = '\u{a0}';

/// Blocks of at least this many bytes are text, not teasers.
const LONG: usize = 160;

/// Collects blocks while the tree is walked.
#[derive(Default)]
pub(super) struct Collector {
    pub(super) blocks: Vec<Found>,
    pub(super) apart: Vec<Apart>,
    /// The text of the current block so far.
    text: String,
    /// Whether crossed-out text begins or ends at the end of the collected text.
    is_parted: bool,
    /// Whether the current block is in a heading.
    heading: bool,
    /// The nesting depth in elements for text, in links, and in bold type.
    marked: usize,
    links: usize,
    bold: usize,
    /// The nesting depth in preformatted elements, whose line breaks count.
    preformatted: usize,
    /// How many bytes of the current block are in links, and in bold type.
    link_bytes: usize,
    bold_bytes: usize,
    /// The open elements that break lines, by number (from 1), and for each such element so far the number of the one around it.
    open: Vec<usize>,
    around_each: Vec<usize>,
    /// For each of those its index in the outline, and the index of the element that is read.
    entries: Vec<usize>,
    root: usize,
    /// The last data row that was opened, and whether a cell of it is open; such a cell is text even if it is a link.
    row: Option<usize>,
    in_data: bool,
    /// The number of the element around the outermost open element for text.
    around: usize,
    /// An element that is left out, and the number of blocks above it.
    hole: Option<usize>,
    pub(super) above: usize,
}

impl Collector {
    /// A collector that leaves out the element at index `hole`.
    pub(super) fn around(hole: usize) -> Self {
        Self {
            hole: Some(hole),
            ..Self::default()
        }
    }

    /// Collects the blocks of the element at `root`; `part` decides about each element in it.
    pub(super) fn collect(
        &mut self,
        outline: &Outline<'_>,
        root: usize,
        part: impl Fn(usize) -> Part,
    ) {
        self.root = root;
        let mut skipped = None;
        let mut lines = Vec::new();
        let mut at = root;
        for edge in outline.entries[root].element.traverse() {
            match edge {
                Edge::Open(node) => match node.value() {
                    Node::Text(text) if skipped.is_none() => self.push(text),
                    Node::Element(_) => {
                        if self.hole == Some(at) {
                            self.flush();
                            self.above = self.blocks.len();
                            skipped = Some(node.id());
                        } else if skipped.is_none() && at > root {
                            let part = match outline.name(at) {
                                // Deleted text.
                                "del" => Part::Nothing,
                                _ => part(at),
                            };
                            match part {
                                Part::Text => {
                                    let line = line_name(&outline.entries[at]);
                                    lines.push(line);
                                    self.open_element(outline.entries[at].element, line, at);
                                    self.open_cell(outline, line, at);
                                }
                                Part::Nothing => skipped = Some(node.id()),
                                Part::Apart(rule) => {
                                    self.set_apart(at, rule);
                                    skipped = Some(node.id());
                                }
                            }
                        }
                        at += 1;
                    }
                    _ => {}
                },
                Edge::Close(node) => {
                    if skipped == Some(node.id()) {
                        skipped = None;
                    } else if skipped.is_none()
                        && let Some(element) = node.value().as_element()
                        && let Some(line) = lines.pop()
                    {
                        self.close(line);
                        self.is_parted |= is_crossed_out(element.name());
                    }
                }
            }
        }
        self.flush();
    }

    /// Opens the element at index `at`, displayed like one named `line`, and separates it from the text before it where needed.
    fn open_element(&mut self, element: ElementRef<'_>, line: &str, at: usize) {
        if is_part_beside(element) || is_note(&element, &self.text) {
            self.text.push(SPACE);
        }
        self.is_parted |= is_crossed_out(element.value().name());
        self.open(line, at);
    }

    /// Notes whether a data row is open, and a cell of it.
    fn open_cell(&mut self, outline: &Outline<'_>, line: &str, at: usize) {
        match line {
            "tr" => self.row = Some(at).filter(|row| table::is_row(outline, *row)),
            "td" | "th" => {
                self.in_data = self.row.is_some() && outline.around(at).nth(1) == self.row;
            }
            _ => {}
        }
    }

    /// Notes an element that is set apart. A block that it interrupts counts as standing before it.
    fn set_apart(&mut self, entry: usize, rule: &'static str) {
        let interrupts = self.text.contains(|c: char| !c.is_whitespace());
        self.apart.push(Apart {
            entry,
            rule,
            before: self.blocks.len() + usize::from(interrupts),
        });
    }

    /// Adds a text node to the current block.
    fn push(&mut self, text: &str) {
        let weight = text.trim().len();
        let is_parted = std::mem::take(&mut self.is_parted);
        if is_parted
            && self.text.ends_with(char::is_alphanumeric)
            && text.starts_with(char::is_alphanumeric)
        {
            self.text.push(SPACE);
        }
        let is_break = self.preformatted > 0 && text.contains('\n');
        if weight == 0 && !text.is_empty() && !is_break && !self.text.ends_with(LINE_SEPARATOR) {
            self.text.push(SPACE);
            return;
        }
        self.link_bytes += if self.links > 0 { weight } else { 0 };
        self.bold_bytes += if self.bold > 0 { weight } else { 0 };
        match is_break {
            true => self.text.extend(text.chars().map(set_break)),
            false => self.text.push_str(text),
        }
    }

    /// Opens an element displayed like one named `name`. If it is a block, the current block ends.
    fn open(&mut self, name: &str, entry: usize) {
        match name {
            "a" => self.links += 1,
            "b" | "strong" => self.bold += 1,
            "br" if self.ends_with_break() => self.flush(),
            "br" => self.text.push(LINE_SEPARATOR),
            "span" => {}
            _ => {
                self.flush();
                self.preformatted += usize::from(name == "pre");
                self.heading = is_heading(name);
                if self.marked == 0 && (self.heading || is_text(name)) {
                    self.around = self.open.last().copied().unwrap_or(0);
                }
                self.marked += usize::from(is_text(name));
                self.around_each
                    .push(self.open.last().copied().unwrap_or(0));
                self.entries.push(entry);
                self.open.push(self.around_each.len());
            }
        }
    }

    /// Whether the current block ends with a line break, perhaps with white space after it. A second line break then ends the paragraph.
    fn ends_with_break(&self) -> bool {
        let is_blank = |c: char| c.is_whitespace() && c != LINE_SEPARATOR;
        let text = self.text.trim_end_matches(is_blank);
        text.ends_with(LINE_SEPARATOR)
    }

    /// Closes an element displayed like one named `name`. If it is a block, the current block ends.
    fn close(&mut self, name: &str) {
        match name {
            "a" => self.links = self.links.saturating_sub(1),
            "b" | "strong" => self.bold = self.bold.saturating_sub(1),
            "span" | "br" => {}
            _ => {
                self.flush();
                self.in_data &= !matches!(name, "td" | "th");
                self.marked = self.marked.saturating_sub(usize::from(is_text(name)));
                self.preformatted = self.preformatted.saturating_sub(usize::from(name == "pre"));
                self.open.pop();
            }
        }
    }

    /// Ends the current block, and adds it unless it is empty.
    fn flush(&mut self) {
        let weight = self.text.split_whitespace().map(str::len).sum::<usize>();
        let kind = match () {
            () if !self.in_data && weight > 0 && self.link_bytes * 10 >= weight * 9 => Kind::Links,
            () if self.heading => Kind::Heading,
            () if weight > 0 && self.bold_bytes * 10 >= weight * 9 => Kind::Unknown,
            () => Kind::Paragraph,
        };
        let laid_out = self.preformatted > 0 && kind == Kind::Paragraph;
        let blocks = laid_out.then(|| preformatted::blocks(&self.text)).flatten();
        let blocks = blocks.unwrap_or_else(|| vec![(fold_white_space(&self.text), kind)]);
        for (text, kind) in blocks {
            self.add(text, kind);
        }
        self.text.clear();
        self.heading = false;
        (self.link_bytes, self.bold_bytes) = (0, 0);
    }

    fn add(&mut self, text: String, kind: Kind) {
        if text.is_empty() {
            return;
        }
        let marked = self.marked > 0 || self.heading;
        let within = match marked {
            true => self.around,
            false => self.open.last().copied().unwrap_or(0),
        };
        let entry = within.checked_sub(1).and_then(|at| self.entries.get(at));
        self.blocks.push(Found {
            text,
            kind,
            linked_heading: self.heading && kind == Kind::Links,
            marked,
            within,
            entry: entry.copied().unwrap_or(self.root),
        });
    }

    /// Makes headings of linked headings that are followed by text. Without text, they are headlines of other articles.
    pub(super) fn keep_headings(&mut self) {
        let mut text_follows = false;
        for found in self.blocks.iter_mut().rev() {
            if found.linked_heading && text_follows {
                found.kind = Kind::Heading;
            }
            text_follows = found.kind == Kind::Paragraph && found.text.len() >= LONG;
        }
    }

    /// Makes links of headings at the end, which have nothing below them: they are headlines of other articles.
    fn cut_last_headings(&mut self) {
        for found in self.blocks.iter_mut().rev() {
            match found.kind {
                Kind::Heading => found.kind = Kind::Links,
                Kind::Links => {}
                _ => return,
            }
        }
    }

    /// The pieces that are text or cut, with their numbers, and the elements set apart. If most text of a page is marked up, loose text is
    /// furniture, unless it is a long paragraph between paragraphs, or sentences beside them; otherwise loose text is the article.
    pub(super) fn finish(mut self, scope: Scope) -> (Vec<(usize, Piece)>, Vec<Apart>) {
        self.keep_headings();
        if scope == Scope::Page {
            self.cut_last_headings();
        }
        let weigh = |marked: bool| {
            let found = self
                .blocks
                .iter()
                .filter(|found| found.marked == marked && found.kind != Kind::Heading);
            found.map(|found| found.text.len()).sum::<usize>()
        };
        let drop_loose = scope == Scope::Page && weigh(true) > weigh(false);
        let places = Places::of(&self.blocks, &self.around_each);
        let pieces = self.blocks.into_iter().enumerate();
        let pieces = pieces.filter_map(|(at, found)| {
            let is_text = found.marked || !drop_loose || places.have(at, &found);
            let piece = |found: Found| Piece {
                rule: (!is_text).then_some(loose::RULE),
                block: found.block(),
            };
            (is_text || found.kind != Kind::Links).then(|| (at, piece(found)))
        });
        (pieces.collect(), self.apart)
    }
}

/// The name of an element, or that of an element that is displayed in the same way: `div` for blocks, `span` for inline elements.
fn line_name<'a>(entry: &Entry<'a>) -> &'a str {
    let is_block = |style: &str| {
        let style = style.to_ascii_lowercase().replace(' ', "");
        style.contains("display:block")
    };
    match entry.element.value().name() {
        "span" if entry.element.attr("style").is_some_and(is_block) => "div",
        name @ ("a" | "b" | "strong" | "br") => name,
        _ if entry.runs_on => "span",
        name => name,
    }
}

/// Turns a line break of preformatted text into a line separator, which is not folded with other white space.
fn set_break(c: char) -> char {
    if c == '\n' { LINE_SEPARATOR } else { c }
}
