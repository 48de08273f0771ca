//! Office Open XML: the format of Word since 2007.
//!
//! The parts of a document refer to each other by relationships, by which they are found. The text is that of runs (`w:t`). Tracked changes are
//! read as accepted; of alternatives, the first is read. Headers and footers, which repeat, comments, tables of contents and formulas
//! are left out, and so are the numbers of lists, which the file does not contain.
//!
//! Source: ECMA-376, part 1 (5th edition), sections 17.3 to 17.16; part 2, section 6.5; part 3, section 7.

use super::draft::{Draft, Place};
use super::markup::{Markup, Node, Tag};
use super::package::{Package, Part};
use super::style::Style;
use super::styles::Styles;
use crate::{Problem, Skip};

use fields::Fields;
use notes::Notes;

mod fields;
mod notes;
mod styles;

/// The end of the type of the relationship with the main part.
const MAIN: &str = "/officeDocument";

/// Reads a document; returns a problem if it is not a Word document.
pub(super) fn read(package: &mut Package<'_>, draft: &mut Draft) -> Result<(), Problem> {
    let [relations] = package.parts(["_rels/.rels"])?;
    let main = target(relations.as_ref(), MAIN, "");
    let main = main.unwrap_or_else(|| "word/document.xml".to_owned());
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    if let Some(kind) = other(folder) {
        return Err(Skip::Unread(kind).into());
    }
    let relations = below(folder, &format!("_rels/{name}.rels"));
    let [content, relations] = package.parts([&main, &relations])?;
    let path = |name: &str| {
        let found = target(relations.as_ref(), &format!("/{name}"), folder);
        found.unwrap_or_else(|| below(folder, &format!("{name}.xml")))
    };
    let names = [path("styles"), path("footnotes"), path("endnotes")];
    let [styles, footnotes, endnotes] = package.parts(names.each_ref().map(String::as_str))?;
    let content = content.ok_or(Skip::Unread("Office Open XML other than Word (.docx)"))?;
    let styles = styles.map_or_else(Styles::default, |part| styles::read(&part.text()));
    let mut notes = Notes::default();
    for part in [Some(content), footnotes, endnotes].into_iter().flatten() {
        let text = part.text();
        let mut reader = Reader::new(&text, &styles, &mut notes);
        reader.read(draft);
        if let Some(fault) = part.fault {
            draft.damaged(fault);
        } else if let Some(fault) = reader.markup.fault() {
            draft.damaged(fault);
        }
    }
    Ok(())
}

/// The format of an Office file that is not a text document, by the folder of its main part.
fn other(folder: &str) -> Option<&'static str> {
    match folder.to_ascii_lowercase().as_str() {
        "xl" => Some("Excel (.xlsx)"),
        "ppt" => Some("PowerPoint (.pptx)"),
        "visio" => Some("Visio (.vsdx)"),
        _ => None,
    }
}

/// The path of the target of the first relationship whose type ends with `kind`, for a part in `folder`.
fn target(relations: Option<&Part>, kind: &str, folder: &str) -> Option<String> {
    let text = relations?.text();
    let mut markup = Markup::of(&text);
    while let Some(node) = markup.next() {
        if let Node::Open(tag) = node
            && tag.name() == ("rel", "Relationship")
            && tag.attr("Type").is_some_and(|found| found.ends_with(kind))
        {
            return Some(below(folder, &tag.attr("Target")?));
        }
    }
    None
}

/// Resolves a path relative to `folder`.
fn below(folder: &str, path: &str) -> String {
    if let Some(path) = path.strip_prefix('/') {
        return path.to_owned();
    }
    let mut parts: Vec<_> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The role of an open element.
enum Role {
    Paragraph,
    ParagraphProperties,
    /// The properties of the mark at the end of a paragraph.
    MarkProperties,
    Run,
    RunProperties,
    Text,
    /// The code of a field.
    Code,
    Row,
    Cell,
    Alternatives {
        taken: bool,
    },
    /// The content of a text box, and whether it interrupts a paragraph.
    Box(bool),
    Other,
}

/// The properties of an open paragraph.
#[derive(Default)]
struct Paragraph {
    style: Option<Style>,
    /// Its own outline level, which takes precedence over that of its style.
    outline: Option<Style>,
    is_hidden: bool,
    /// Whether the next paragraph continues it, because its end mark was deleted, or it is the drop cap of the next.
    is_joined: bool,
    /// Whether it is a line of a table of contents, by a field rather than its style.
    is_listed: bool,
}

/// The properties of an open run.
#[derive(Clone, Copy, Default)]
struct Run {
    is_hidden: bool,
    /// Whether it is superscript.
    is_raised: bool,
}

struct Reader<'t> {
    markup: Markup<'t>,
    styles: &'t Styles<String>,
    open: Vec<Role>,
    /// The open paragraphs, the innermost, in text boxes, last.
    paragraphs: Vec<Paragraph>,
    runs: Vec<Run>,
    fields: Fields,
    /// Whether to skip the content of the next content control: it is a placeholder, or a table of contents.
    is_passed_over: bool,
    notes: &'t mut Notes,
}

impl<'t> Reader<'t> {
    fn new(source: &'t str, styles: &'t Styles<String>, notes: &'t mut Notes) -> Self {
        Self {
            markup: Markup::of(source),
            styles,
            open: Vec::new(),
            paragraphs: Vec::new(),
            runs: Vec::new(),
            fields: Fields::default(),
            is_passed_over: false,
            notes,
        }
    }

    fn read(&mut self, draft: &mut Draft) {
        while let Some(node) = self.markup.next() {
            match node {
                Node::Open(tag) => match self.open(&tag, draft) {
                    Some(role) => self.open.push(role),
                    None => self.pass_over(),
                },
                Node::Close => self.close(draft),
                Node::Text(text) => match self.open.last() {
                    Some(Role::Text) if self.is_shown() => {
                        draft.raise(self.runs.last().is_some_and(|run| run.is_raised));
                        draft.push(&text);
                    }
                    Some(Role::Text) if !self.is_hidden() => self.fields.withhold(&text),
                    Some(Role::Code) if self.fields.are_codes() => self.fields.code.push_str(&text),
                    _ => {}
                },
            }
            if draft.is_full() {
                break;
            }
        }
        while !self.open.is_empty() {
            self.close(draft);
        }
    }

    /// Skips the content of the element that was opened last, and notes the footnotes and endnotes that it refers to.
    fn pass_over(&mut self) {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.markup.next() {
                Some(Node::Open(tag)) => {
                    self.notes.deleted.extend(Notes::reference(&tag));
                    depth += 1;
                }
                Some(Node::Close) => depth -= 1,
                Some(Node::Text(_)) => {}
                None => break,
            }
        }
    }

    /// Whether the content of a run is shown to readers.
    fn is_shown(&self) -> bool {
        !self.is_hidden() && !self.fields.are_codes()
    }

    /// Whether the open run or paragraph is hidden.
    fn is_hidden(&self) -> bool {
        let mut paragraphs = self.paragraphs.last().into_iter();
        paragraphs.any(|paragraph| paragraph.is_hidden)
            || self.runs.last().is_some_and(|run| run.is_hidden)
    }

    /// The role of an element; `None` if its content is skipped.
    fn open(&mut self, tag: &Tag<'_>, draft: &mut Draft) -> Option<Role> {
        let (space, name) = tag.name();
        if space == "mc" {
            return self.open_alternative(name);
        }
        if space != "w" {
            return (space != "math").then_some(Role::Other);
        }
        let is_in_run = matches!(self.open.last(), Some(Role::Run));
        if is_in_run && self.run_content(tag, name, draft) {
            return Some(Role::Other);
        }
        if let Some(role) = self.open_text(name, draft) {
            return Some(role);
        }
        match (self.open.last(), name) {
            (Some(Role::Paragraph), "pPr") => Some(Role::ParagraphProperties),
            (Some(Role::ParagraphProperties), "rPr") => Some(Role::MarkProperties),
            (Some(Role::Run), "rPr") => Some(Role::RunProperties),
            (Some(Role::ParagraphProperties), _) => self.paragraph_property(tag, name),
            (Some(Role::MarkProperties), _) => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.is_joined |= matches!(name, "del" | "moveFrom");
                }
                Some(Role::Other)
            }
            (Some(Role::RunProperties), _) => {
                self.run_property(tag, name);
                Some(Role::Other)
            }
            _ => self.open_part(tag, name, draft),
        }
    }

    /// Opens a paragraph, or an element within one; `None` if the element is neither.
    fn open_text(&mut self, name: &str, draft: &mut Draft) -> Option<Role> {
        Some(match name {
            "p" => {
                // A paragraph cannot stand within the line of another, so the end of that one is missing.
                let around = self.open.last();
                let is_line = matches!(around, Some(Role::Text | Role::Run | Role::Paragraph));
                if is_line && !draft.is_line_empty() {
                    draft.end_paragraph(Style::Plain);
                }
                self.paragraphs.push(Paragraph::default());
                self.list();
                Role::Paragraph
            }
            "r" => {
                self.runs.push(Run::default());
                Role::Run
            }
            "t" => Role::Text,
            "instrText" => Role::Code,
            "altChunk" => {
                draft.damaged("a part in another format is not read");
                Role::Other
            }
            _ => return None,
        })
    }

    /// Opens an element that contains paragraphs or stands beside them; `None` if its content is skipped.
    fn open_part(&mut self, tag: &Tag<'_>, name: &str, draft: &mut Draft) -> Option<Role> {
        match name {
            "del" | "moveFrom" | "rt" | "comment" => return None,
            "tr" => {
                draft.begin_row();
                return Some(Role::Row);
            }
            "tc" => return Some(Role::Cell),
            "txbxContent" => return Some(Role::Box(draft.interrupt(Place::Beside))),
            "footnote" => return self.open_note(tag, "footnote"),
            "endnote" => return self.open_note(tag, "endnote"),
            "docPartGallery" => {
                let gallery = tag.attr("val");
                self.is_passed_over |= gallery.is_some_and(|val| val == "Table of Contents");
            }
            "sdtPr" => self.is_passed_over = false,
            "showingPlcHdr" => self.is_passed_over = tag.is_on(),
            "sdtContent" if std::mem::take(&mut self.is_passed_over) => return None,
            _ => {}
        }
        Some(Role::Other)
    }

    fn open_note(&self, tag: &Tag<'_>, note: &'static str) -> Option<Role> {
        // The separators between text and notes have other types.
        let is_note = tag.attr("type").is_none_or(|kind| kind == "normal");
        (is_note && !self.notes.is_gone(note, tag)).then_some(Role::Other)
    }

    /// Opens an element of markup compatibility. Of alternative forms for different programs, the first is read.
    fn open_alternative(&mut self, name: &str) -> Option<Role> {
        match (self.open.last_mut(), name) {
            (_, "AlternateContent") => Some(Role::Alternatives { taken: false }),
            (Some(Role::Alternatives { taken }), _) => {
                (!std::mem::replace(taken, true)).then_some(Role::Other)
            }
            _ => Some(Role::Other),
        }
    }

    fn paragraph_property(&mut self, tag: &Tag<'_>, name: &str) -> Option<Role> {
        let paragraph = self.paragraphs.last_mut()?;
        match name {
            "pStyle" => {
                let style = tag.attr("val").unwrap_or_default();
                paragraph.style = self.styles.style(&style);
                paragraph.is_hidden = self.styles.hides(&style);
            }
            // A drop cap; the next paragraph continues it.
            "framePr" => {
                paragraph.is_joined |= tag.attr("dropCap").is_some_and(|cap| cap != "none")
            }
            "outlineLvl" => paragraph.outline = styles::outline(tag),
            // The properties before a tracked change.
            "pPrChange" => return None,
            _ => {}
        }
        Some(Role::Other)
    }

    fn run_property(&mut self, tag: &Tag<'_>, name: &str) {
        let Some(run) = self.runs.last_mut() else {
            return;
        };
        match name {
            "vanish" => run.is_hidden = tag.is_on(),
            "rStyle" => {
                let style = tag.attr("val").unwrap_or_default();
                run.is_hidden = self.styles.hides(&style);
                run.is_raised = self.styles.raises(&style);
            }
            "vertAlign" => run.is_raised = styles::is_superscript(tag),
            _ => {}
        }
    }

    /// Marks the open paragraph as part of a table of contents, if the field of one is open.
    fn list(&mut self) {
        if let (Some(_), Some(paragraph)) = (self.fields.contents, self.paragraphs.last_mut()) {
            paragraph.is_listed = true;
        }
    }

    /// Reads content of a run other than text, such as tabs; `false` if the element is something else.
    fn run_content(&mut self, tag: &Tag<'_>, name: &str, draft: &mut Draft) -> bool {
        if name == "fldChar" {
            match tag.attr("fldCharType").as_deref() {
                Some("begin") => self.fields.begin(),
                Some("separate") => {
                    self.fields.separate();
                    self.list();
                }
                _ => self.fields.end(),
            }
            return true;
        }
        self.notes.named.extend(Notes::reference(tag));
        let is_shown = self.is_shown();
        match name {
            "tab" | "ptab" if is_shown => draft.tab(),
            "br" | "cr" if is_shown => draft.line_break(),
            "noBreakHyphen" if is_shown => draft.push("-"),
            "sym" if is_shown => {
                let code = tag.attr("char");
                let code = code.and_then(|code| u32::from_str_radix(&code, 16).ok());
                // Characters for private use are glyphs of a certain font.
                let is_known =
                    |c: &char| !('\u{e000}'..='\u{f8ff}').contains(c) || *c == '\u{f0b7}';
                if let Some(c) = code.and_then(char::from_u32).filter(is_known) {
                    draft.push(c.encode_utf8(&mut [0; 4]));
                }
            }
            "tab" | "ptab" | "br" | "cr" | "noBreakHyphen" | "sym" | "softHyphen" => {}
            _ => return false,
        }
        true
    }

    fn close(&mut self, draft: &mut Draft) {
        match self.open.pop() {
            Some(Role::Paragraph) => {
                let paragraph = self.paragraphs.pop().unwrap_or_default();
                draft.push(&self.fields.end_codes());
                // A line without a page number is not one of a table of contents: the end of the field is missing.
                let is_listed = paragraph.is_listed && draft.ends_with_number();
                if paragraph.is_listed && !is_listed && !draft.is_line_empty() {
                    self.fields.contents = None;
                }
                if is_listed {
                    draft.end_paragraph(Style::Repeated);
                } else if !paragraph.is_joined {
                    let style = paragraph.outline.or(paragraph.style);
                    draft.end_paragraph(style.unwrap_or_default());
                }
            }
            Some(Role::Run) => drop(self.runs.pop()),
            Some(Role::Cell) => draft.end_cell(),
            Some(Role::Row) => draft.end_row(),
            Some(Role::Box(true)) => draft.resume(),
            _ => {}
        }
    }
}
