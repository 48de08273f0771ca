//! The style sheet of a document.

use super::super::style::Style;
use super::super::styles::{Entry, Styles};

/// The number that stands for no parent style.
const NONE: i32 = 222;

/// A style that is being read.
#[derive(Default)]
struct Open {
    number: i32,
    parent: Option<i32>,
    outline: Option<Style>,
    /// Whether it is not a paragraph style, but one of characters, sections or tables.
    is_other: bool,
    name: Vec<u8>,
    is_named: bool,
}

/// The paragraph styles, by their numbers.
#[derive(Default)]
pub(super) struct Sheet {
    open: Open,
    styles: Styles<i32>,
}

impl Sheet {
    /// Reads a control word of the open style.
    pub(super) fn word(&mut self, word: &[u8], value: Option<i32>) {
        match word {
            b"s" => self.open.number = value.unwrap_or(0),
            b"cs" | b"ds" | b"ts" => self.open.is_other = true,
            b"sbasedon" => self.open.parent = value.filter(|parent| *parent != NONE),
            b"outlinelevel" => {
                self.open.outline = Some(Style::of_outline(value.unwrap_or(0)));
            }
            _ => {}
        }
    }

    /// Reads a byte of the open style's name, which ends with a semicolon. At most `most` bytes are kept.
    pub(super) fn name(&mut self, byte: u8, most: usize) {
        match byte {
            b';' => self.open.is_named = true,
            _ if !self.open.is_named && self.open.name.len() < most => self.open.name.push(byte),
            _ => {}
        }
    }

    /// Ends the open style, and adds it to the sheet.
    pub(super) fn end(&mut self) {
        let open = std::mem::take(&mut self.open);
        if open.is_other {
            return;
        }
        let (name, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&open.name);
        // Alternative names may follow after a comma.
        let name = name.split(',').next().unwrap_or_default();
        let entry = Entry {
            parent: open.parent,
            style: Style::of_name(name).or(open.outline),
            is_hidden: None,
            is_raised: None,
        };
        self.styles.add(open.number, entry);
    }

    /// The meaning of the style with this number.
    pub(super) fn style(&self, number: i32) -> Style {
        self.styles.known(&number).unwrap_or_default()
    }
}
