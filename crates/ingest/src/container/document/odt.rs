//! OpenDocument texts, as a zip file or a single XML file.
//!
//! Deleted text, comments, tables of contents and other indexes, formulas, and headers and footers are left out.
//!
//! Source: OpenDocument 1.3, part 3, sections 3 to 10.

use super::draft::{Draft, Place};
use super::markup::{Markup, Node, Tag};
use super::package::Package;
use super::style::Style;
use super::styles::Styles;
use crate::{Failure, Problem, Skip};

mod styles;

/// The most spaces that one element may stand for.
const MOST_SPACES: usize = 100;

/// Reads a document that is a zip file.
pub(super) fn read(package: &mut Package<'_>, draft: &mut Draft) -> Result<(), Problem> {
    let names = ["content.xml", "styles.xml", "META-INF/manifest.xml"];
    let [content, styles_part, manifest] = package.parts(names)?;
    if manifest.is_some_and(|part| part.text().contains("encryption-data")) {
        return Err(Skip::Unread("OpenDocument with a password").into());
    }
    let Some(content) = content else {
        return Err(Failure::damaged("its text is missing").into());
    };
    let source = content.text();
    let mut known = Styles::default();
    if let Some(styles_part) = styles_part {
        styles::read(&styles_part.text(), &mut known);
    }
    text(&source, known, draft);
    if let Some(fault) = content.fault {
        draft.damaged(fault);
    }
    Ok(())
}

/// Reads a document that is a single XML file.
pub(super) fn read_flat(source: &str, draft: &mut Draft) {
    text(source, Styles::default(), draft);
}

fn text(source: &str, mut styles: Styles<String>, draft: &mut Draft) {
    styles::read(source, &mut styles);
    let mut reader = Reader {
        markup: Markup::of(source),
        styles: &styles,
        open: Vec::new(),
        paragraphs: 0,
    };
    reader.read(draft);
    if let Some(fault) = reader.markup.fault() {
        draft.damaged(fault);
    }
}

/// Elements without text of the document.
const NO_TEXT: [(&str, &str); 28] = [
    ("office", "meta"),
    ("office", "settings"),
    ("office", "scripts"),
    ("office", "font-face-decls"),
    ("office", "styles"),
    ("office", "automatic-styles"),
    ("office", "master-styles"),
    ("office", "annotation"),
    ("office", "forms"),
    ("office", "event-listeners"),
    ("text", "tracked-changes"),
    ("text", "note-citation"),
    ("text", "number"),
    ("text", "ruby-text"),
    ("text", "script"),
    ("text", "hidden-text"),
    ("text", "table-of-content"),
    ("text", "illustration-index"),
    ("text", "table-index"),
    ("text", "object-index"),
    ("text", "user-index"),
    ("text", "alphabetical-index"),
    ("draw", "object"),
    ("draw", "object-ole"),
    ("draw", "image"),
    ("svg", "title"),
    ("svg", "desc"),
    ("math", "math"),
];

/// The role of an open element.
enum Role {
    /// A paragraph with its style, and whether it interrupts another.
    Paragraph(Style, bool),
    Row,
    Cell,
    /// Content that interrupts a paragraph, with the number of paragraphs open around it.
    Aside(usize),
    /// A container of other elements, without text of its own.
    Frame,
    /// Superscript text.
    Raised,
    Other,
}

/// Whether an element is hidden, always or because a condition is met.
fn is_hidden(tag: &Tag<'_>) -> bool {
    let is = |name: &str, value: &str| tag.attr(name).is_some_and(|found| found == value);
    is("display", "none") || is("is-hidden", "true")
}

struct Reader<'t> {
    markup: Markup<'t>,
    styles: &'t Styles<String>,
    open: Vec<Role>,
    /// How many paragraphs are open.
    paragraphs: usize,
}

impl Reader<'_> {
    fn read(&mut self, draft: &mut Draft) {
        while let Some(node) = self.markup.next() {
            match node {
                Node::Open(tag) => match self.open(&tag, draft) {
                    Some(role) => self.open.push(role),
                    None => self.markup.skip(),
                },
                Node::Close => self.close(draft),
                Node::Text(text) => {
                    let is_line = matches!(
                        self.open.last(),
                        Some(Role::Paragraph(..) | Role::Raised | Role::Other)
                    );
                    if is_line && self.paragraphs > 0 {
                        draft.raise(self.is_raised());
                        draft.push_folded(&text);
                    }
                }
            }
            if draft.is_full() {
                break;
            }
        }
        while !self.open.is_empty() {
            self.close(draft);
        }
    }

    fn is_raised(&self) -> bool {
        let open = self.open.iter().rev();
        let mut spans = open.take_while(|role| !matches!(role, Role::Paragraph(..)));
        spans.any(|role| matches!(role, Role::Raised))
    }

    /// The role of an element; `None` if its content is skipped.
    fn open(&mut self, tag: &Tag<'_>, draft: &mut Draft) -> Option<Role> {
        let name = tag.name();
        if NO_TEXT.contains(&name) {
            return None;
        }
        let style = || tag.attr("style-name");
        Some(match name {
            ("text", "p" | "h") => {
                let style = style().unwrap_or_default();
                if self.styles.hides(&style) {
                    return None;
                }
                let level = tag.attr("outline-level");
                let level = level.as_deref().and_then(styles::outline);
                let own = (name.1 == "h").then(|| level.unwrap_or(Style::Heading));
                let style = match self.styles.style(&style) {
                    Some(Style::Title) => Style::Title,
                    style => own.or(style).unwrap_or_default(),
                };
                let interrupts = self.paragraphs > 0 && draft.interrupt(Place::Beside);
                self.paragraphs += 1;
                Role::Paragraph(style, interrupts)
            }
            ("text", "span") if style().is_some_and(|style| self.styles.hides(&style)) => {
                return None;
            }
            ("text", "span") if style().is_some_and(|style| self.styles.raises(&style)) => {
                Role::Raised
            }
            ("text", "section") if is_hidden(tag) => return None,
            ("text", "hidden-paragraph") => {
                let mut open = self.open.iter_mut().rev();
                let style = open.find_map(|role| match role {
                    Role::Paragraph(style, _) => Some(style),
                    _ => None,
                });
                if let Some(style) = style.filter(|_| is_hidden(tag)) {
                    *style = Style::Repeated;
                }
                Role::Other
            }
            ("text", "s") => {
                let count = tag.attr("c").and_then(|count| count.parse().ok());
                for _ in 0..count.unwrap_or(1).min(MOST_SPACES) {
                    draft.space();
                }
                Role::Other
            }
            ("text", "tab") => {
                draft.tab();
                Role::Other
            }
            ("text", "line-break") => {
                draft.line_break();
                Role::Other
            }
            ("text", "note-body") => self.aside(Place::Notes, draft),
            ("draw", "text-box") => self.aside(Place::Beside, draft),
            ("text", "note") | ("draw", _) => Role::Frame,
            ("table", "table-row") => {
                draft.begin_row();
                Role::Row
            }
            ("table", "table-cell" | "covered-table-cell") => Role::Cell,
            _ => Role::Other,
        })
    }

    /// Begins content that interrupts the open paragraph, unless it is nested too deep.
    fn aside(&mut self, place: Place, draft: &mut Draft) -> Role {
        match draft.interrupt(place) {
            true => Role::Aside(std::mem::take(&mut self.paragraphs)),
            false => Role::Other,
        }
    }

    fn close(&mut self, draft: &mut Draft) {
        match self.open.pop() {
            Some(Role::Paragraph(style, interrupts)) => {
                self.paragraphs -= 1;
                draft.end_paragraph(style);
                if interrupts {
                    draft.resume();
                }
            }
            Some(Role::Cell) => draft.end_cell(),
            Some(Role::Row) => draft.end_row(),
            Some(Role::Aside(paragraphs)) => {
                self.paragraphs = paragraphs;
                draft.resume();
            }
            _ => {}
        }
    }
}
