//! The text of a document while it is built, for all document formats.
//!
//! Paragraphs are put in reading order: the text of a box goes after the paragraph that the box is anchored to, notes go after all
//! other text. `crate::document` describes the form of the text.

use super::style::Style;
use crate::document::{BREAK, CELL, HEADING, TITLE, TOP};
use crate::superscript;

/// The deepest nesting of paragraphs, each interrupted by the next.
const DEEPEST: usize = 16;

/// Where paragraphs go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Body,
    /// After the paragraph that is interrupted.
    Beside,
    /// After all other text.
    Notes,
}

/// An open row of a table.
struct Row {
    /// The byte offset in the body at which it begins.
    start: usize,
    /// The number of paragraphs in the open cell.
    paragraphs: usize,
    /// Whether no cell has more than one paragraph, a heading or another table.
    is_line: bool,
}

/// The text of a document.
pub(super) struct Draft {
    body: String,
    beside: String,
    notes: String,
    /// The open paragraph.
    line: String,
    /// The byte offset in it at which superscript text begins.
    raised: Option<usize>,
    place: Place,
    interrupted: Vec<(Place, String)>,
    rows: Vec<Row>,
    limit: usize,
    damage: Option<String>,
}

impl Draft {
    /// An empty draft that may hold `limit` bytes.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            body: String::new(),
            beside: String::new(),
            notes: String::new(),
            line: String::new(),
            raised: None,
            place: Place::Body,
            interrupted: Vec::new(),
            rows: Vec::new(),
            limit,
            damage: None,
        }
    }

    /// Adds text to the open paragraph. Line breaks of the file become spaces; control characters and noncharacters are left out.
    pub(super) fn push(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '\n' | '\t' | '\r' => self.line.push(' '),
                '\u{b}' | '\u{2028}' | '\u{2029}' | '\u{85}' => self.line.push(BREAK),
                // A bullet in the fonts Symbol and Wingdings.
                '\u{f0b7}' | '\u{f0a7}' => self.line.push('•'),
                '\u{feff}' | '\u{fdd0}'..='\u{fdef}' | '\u{ad}' => {}
                c if c.is_control() || u32::from(c) & 0xfffe == 0xfffe => {}
                c => self.line.push(c),
            }
        }
    }

    /// Adds text to the open paragraph, with each run of white space folded to one space, and without white space at the beginning of
    /// the paragraph.
    pub(super) fn push_folded(&mut self, text: &str) {
        for piece in text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
            let word = piece.trim_end_matches(|c: char| c.is_ascii_whitespace());
            self.push(word);
            let is_open = !self.line.is_empty() && !self.line.ends_with([' ', '\t', BREAK]);
            if word.len() < piece.len() && is_open {
                self.line.push(' ');
            }
        }
    }

    /// Sets whether the text added next is superscript. A superscript that does not belong to the word before it is separated by a space.
    pub(super) fn raise(&mut self, is_raised: bool) {
        if is_raised {
            self.raised.get_or_insert(self.line.len());
        } else if let Some(start) = self.raised.take()
            && let Some((before, raised)) = self.line.split_at_checked(start)
            && superscript::is_apart(before, raised)
        {
            self.line.insert(start, ' ');
        }
    }

    pub(super) fn is_raised(&self) -> bool {
        self.raised.is_some()
    }

    pub(super) fn space(&mut self) {
        self.line.push(' ');
    }

    pub(super) fn tab(&mut self) {
        self.line.push('\t');
    }

    pub(super) fn line_break(&mut self) {
        self.line.push(BREAK);
    }

    /// Whether the open paragraph is empty.
    pub(super) fn is_line_empty(&self) -> bool {
        self.line.is_empty()
    }

    /// Whether the open paragraph ends with a number, as the lines of a table of contents end with that of a page.
    pub(super) fn ends_with_number(&self) -> bool {
        let line = self.line.trim_end();
        line.ends_with(|c: char| c.is_ascii_digit()) && line.contains(['\t', ' '])
    }

    /// The length of the open paragraph, in bytes.
    pub(super) fn line_len(&self) -> usize {
        self.line.len()
    }

    /// Ends the open paragraph, which has this style.
    pub(super) fn end_paragraph(&mut self, style: Style) {
        self.raise(false);
        let line = std::mem::take(&mut self.line);
        let text = line.trim_end();
        let sink = match self.place {
            Place::Body => &mut self.body,
            Place::Beside => &mut self.beside,
            Place::Notes => &mut self.notes,
        };
        if !text.trim_start().is_empty() && style != Style::Repeated {
            match style {
                Style::Title => sink.push(TITLE),
                Style::Top => sink.push(TOP),
                Style::Heading => sink.push(HEADING),
                _ => {}
            }
            sink.push_str(text);
            if let (Place::Body, Some(row)) = (self.place, self.rows.last_mut()) {
                row.paragraphs += 1;
                row.is_line &= row.paragraphs == 1 && style == Style::Plain;
            }
        }
        sink.push('\n');
        if self.place == Place::Body && !self.beside.is_empty() {
            let beside = std::mem::take(&mut self.beside);
            self.body.push_str(&beside);
            if !beside.trim().is_empty() {
                self.break_row();
            }
        }
    }

    /// Whether the open paragraph interrupts another.
    pub(super) fn is_interrupted(&self) -> bool {
        !self.interrupted.is_empty()
    }

    /// Begins paragraphs that interrupt the open one. Returns `false` if they are nested too deep; then the open paragraph continues.
    pub(super) fn interrupt(&mut self, place: Place) -> bool {
        if self.interrupted.len() == DEEPEST {
            return false;
        }
        self.raise(false);
        let line = std::mem::take(&mut self.line);
        self.interrupted.push((self.place, line));
        if self.place != Place::Notes {
            self.place = place;
        }
        true
    }

    /// Continues the paragraph that was interrupted last.
    pub(super) fn resume(&mut self) {
        if !self.line.is_empty() {
            self.end_paragraph(Style::Plain);
        }
        if let Some((place, line)) = self.interrupted.pop() {
            (self.place, self.line) = (place, line);
        }
    }

    /// Begins a row of a table. A row around it then holds another table.
    pub(super) fn begin_row(&mut self) {
        if let Some(around) = self.rows.last_mut() {
            around.is_line = false;
        }
        self.rows.push(Row {
            start: self.body.len(),
            paragraphs: 0,
            is_line: true,
        });
    }

    /// Ends the open cell of a row.
    pub(super) fn end_cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.paragraphs = 0;
        }
    }

    /// Notes that the open row holds another table, or something else that is not a paragraph.
    pub(super) fn break_row(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.is_line = false;
        }
    }

    /// Ends the open row. If each of its cells is a single line, they are joined to one line.
    pub(super) fn end_row(&mut self) {
        let Some(row) = self.rows.pop() else {
            return;
        };
        let Some(cells) = self.body.get(row.start..).filter(|_| row.is_line) else {
            return;
        };
        let mut line = String::new();
        for cell in cells.split('\n').filter(|cell| !cell.trim().is_empty()) {
            if !line.is_empty() {
                line.push(CELL);
            }
            line.push_str(cell);
        }
        self.body.truncate(row.start);
        if !line.is_empty() {
            self.body.push_str(&line);
            self.body.push('\n');
        }
    }

    /// Notes that the document is damaged; the first reason is kept.
    pub(super) fn damaged(&mut self, reason: impl Into<String>) {
        self.damage.get_or_insert(reason.into());
    }

    /// Whether it has more bytes than its limit.
    pub(super) fn is_full(&self) -> bool {
        let done = self.body.len() + self.beside.len() + self.notes.len();
        done + self.line.len() > self.limit
    }

    /// The whole text, and the reason of damage, if any.
    pub(super) fn finish(mut self) -> (String, Option<String>) {
        while !self.interrupted.is_empty() {
            self.resume();
        }
        if !self.line.is_empty() {
            self.end_paragraph(Style::Plain);
        }
        while !self.rows.is_empty() {
            self.end_row();
        }
        self.body.push_str(&self.notes);
        (self.body, self.damage)
    }
}
