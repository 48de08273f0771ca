//! Makes blocks of elements, in reading order.
//!
//! Each format provides a function from element to [`Role`]; the joining of text is the same for all. The text of inline elements joins the
//! text around it directly, a break joins with a space, and every other element ends the block before it.

use newshound_article::{LINE_SEPARATOR, Passage, Span};

use super::embedded::{flat, preformatted};
use super::{Edge, Element, tidy};
use crate::block::{Block, Kind};
use crate::superscript;

/// The effect of an element on the text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A part of its line.
    Inline,
    /// A part of its line that is a link.
    Link,
    /// A part of its line that is bold.
    Bold,
    /// A line break. Two of them in a row end the block.
    Break,
    /// A line or cell of its own, in one block with its neighbours.
    Line,
    /// The end of a printed line between words.
    Wrap,
    /// The end of a printed line within a word, whose halves are joined.
    Joint,
    /// A paragraph, list item, table row or similar, or a container of these.
    Block,
    Heading,
    /// A block whose line ends are significant.
    Preformatted,
    /// Without text of the article.
    Skipped,
}

/// The blocks of the content of `root`.
pub(crate) fn blocks(root: Element<'_>, role: fn(&Element<'_>) -> Role) -> Vec<Block<'static>> {
    let mut collector = Collector::default();
    let mut open = Vec::new();
    let mut walk = root.walk();
    while let Some(edge) = walk.next() {
        match edge {
            Edge::Text(text) => {
                let lead = text.raw.len() - text.raw.trim_start().len();
                let end = text.start + text.raw.trim_end().len();
                collector.push(&text.decoded(), Span::new(text.start + lead, end));
            }
            Edge::Open(element) => {
                let role = role(&element);
                if element.name() == "sup" && is_note(&element, &collector.text) {
                    collector.text.push(' ');
                }
                open.push(role);
                match role {
                    Role::Skipped => walk.pass_over(),
                    Role::Preformatted => {
                        collector.flush();
                        collector.blocks.extend(preformatted(&flat(element)));
                        walk.pass_over();
                    }
                    role => collector.open(role),
                }
            }
            Edge::Close => collector.close(open.pop().unwrap_or(Role::Inline)),
        }
    }
    collector.flush();
    collector.blocks
}

/// Whether a superscript element is not part of the word at the end of `before`, but a note mark or similar.
fn is_note(element: &Element<'_>, before: &str) -> bool {
    /// Longer elements, in bytes including tags, hold more than a number.
    const LONGEST: usize = 200;
    let Span { start, end } = element.span();
    end - start <= LONGEST && superscript::is_apart(before, &element.text())
}

#[derive(Default)]
struct Collector {
    blocks: Vec<Block<'static>>,
    text: String,
    span: Option<Span>,
    /// Whether the text so far ends within a word.
    broken: bool,
    /// The nesting depths in headings, links and bold type.
    headings: usize,
    links: usize,
    bold: usize,
    link_bytes: usize,
    bold_bytes: usize,
}

impl Collector {
    fn push(&mut self, text: &str, span: Span) {
        let text = match std::mem::take(&mut self.broken) {
            true => text.trim_start(),
            false => text,
        };
        let weight = text.trim().len();
        if weight > 0 {
            self.link_bytes += if self.links > 0 { weight } else { 0 };
            self.bold_bytes += if self.bold > 0 { weight } else { 0 };
            let start = self.span.map_or(span.start, |known| known.start);
            self.span = Some(Span::new(start, span.end));
        }
        self.text.push_str(text);
    }

    fn open(&mut self, role: Role) {
        match role {
            Role::Inline | Role::Skipped | Role::Preformatted => {}
            Role::Link => self.links += 1,
            Role::Bold => self.bold += 1,
            Role::Break => self.line_break(),
            Role::Line => self.text.push(' '),
            Role::Wrap => self.text.push('\n'),
            Role::Joint => {
                self.text.truncate(self.text.trim_end().len());
                self.broken = true;
            }
            Role::Block => self.flush(),
            Role::Heading => {
                self.flush();
                self.headings += 1;
            }
        }
    }

    fn close(&mut self, role: Role) {
        match role {
            Role::Inline | Role::Skipped | Role::Preformatted | Role::Break => {}
            Role::Wrap | Role::Joint => {}
            Role::Link => self.links = self.links.saturating_sub(1),
            Role::Bold => self.bold = self.bold.saturating_sub(1),
            Role::Line => self.text.push(' '),
            Role::Block => self.flush(),
            Role::Heading => {
                self.flush();
                self.headings = self.headings.saturating_sub(1);
            }
        }
    }

    fn line_break(&mut self) {
        let blank = |c: char| c.is_whitespace() && c != LINE_SEPARATOR;
        if self.text.trim_end_matches(blank).ends_with(LINE_SEPARATOR) {
            self.flush();
        } else {
            self.text.push(LINE_SEPARATOR);
        }
    }

    fn flush(&mut self) {
        let collected = std::mem::take(&mut self.text);
        self.broken = false;
        let (links, bold) = (self.link_bytes * 10, self.bold_bytes * 10);
        (self.link_bytes, self.bold_bytes) = (0, 0);
        let Some(span) = self.span.take() else {
            return;
        };
        let weight = || collected.split_whitespace().map(str::len).sum::<usize>();
        let most = |marked: usize| marked > 0 && marked >= weight() * 9;
        let kind = match () {
            () if self.headings > 0 => Kind::Heading,
            () if most(links) => Kind::Links,
            () if most(bold) => Kind::Unknown,
            () => Kind::Paragraph,
        };
        let text = Passage::new(&tidy(&collected), span).text;
        if !text.is_empty() {
            self.blocks.push(Block::marked(text, span, kind));
        }
    }
}
