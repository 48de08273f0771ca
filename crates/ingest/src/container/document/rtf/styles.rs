//! The style sheet of a document.

use std::collections::HashMap;

use super::super::draft::Style;
use super::super::names;

/// How many styles are based on one another.
const LONGEST_CHAIN: usize = 32;
/// The number of a style that is based on none.
const NONE: i32 = 222;

/// A style as it is written.
#[derive(Clone, Debug, Default)]
struct Entry {
    number: i32,
    parent: Option<i32>,
    outline: Option<Style>,
    /// Whether it is one of characters or the like.
    is_other: bool,
    name: Vec<u8>,
    is_named: bool,
}

/// What styles say of their paragraphs.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    open: Entry,
    /// Style and parent by number.
    styles: HashMap<i32, (Option<Style>, Option<i32>)>,
}

impl Sheet {
    /// Reads a control word of the style that is open.
    pub(super) fn word(&mut self, word: &[u8], value: Option<i32>) {
        match word {
            b"s" => self.open.number = value.unwrap_or(0),
            b"cs" | b"ds" | b"ts" => self.open.is_other = true,
            b"sbasedon" => self.open.parent = value.filter(|parent| *parent != NONE),
            b"outlinelevel" => {
                self.open.outline = Some(match value {
                    Some(0..=8) => Style::Heading,
                    _ => Style::Plain,
                });
            }
            _ => {}
        }
    }

    /// Reads a byte of its name, which ends with a semicolon.
    pub(super) fn name(&mut self, byte: u8, most: usize) {
        match byte {
            b';' => self.open.is_named = true,
            _ if !self.open.is_named && self.open.name.len() < most => self.open.name.push(byte),
            _ => {}
        }
    }

    /// The style that is open ends here.
    pub(super) fn end(&mut self) {
        let entry = std::mem::take(&mut self.open);
        if entry.is_other {
            return;
        }
        let (name, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&entry.name);
        // Behind a comma other names of it may stand.
        let name = name.split(',').next().unwrap_or_default();
        let style = names::style(name).or(entry.outline);
        self.styles.insert(entry.number, (style, entry.parent));
    }

    /// What the style of a number makes of a paragraph.
    pub(super) fn style(&self, number: i32) -> Style {
        let mut next = Some(number);
        for _ in 0..LONGEST_CHAIN {
            let Some((style, parent)) = next.and_then(|number| self.styles.get(&number)) else {
                break;
            };
            if let Some(style) = style {
                return *style;
            }
            next = *parent;
        }
        Style::Plain
    }
}
