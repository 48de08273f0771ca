//! Surveys the attributes of a record, and those of elements within it if the record's text is in an attribute.

use std::borrow::Cow;

use crate::keys::{self, Slot, unfamiliar};
use crate::xml::{Element, Text};

use super::{Place, Survey, Value};

impl<'t> Survey<'t> {
    /// Takes the attributes of a record: values with known names, texts of at least a few words, and prose under other names.
    pub(super) fn take_attributes(&mut self, record: Element<'t>) {
        for (name, text) in record.attribute_texts() {
            let slot = keys::of_column(name);
            let is_said = match slot {
                Some(slot) if !slot.is_prose() => !text.decoded().trim().is_empty(),
                _ => is_text(slot, &text),
            };
            match slot.filter(|_| is_said) {
                Some(slot) => self.values.push(Value {
                    slot,
                    name: Cow::Borrowed(name),
                    element: record,
                    depth: 0,
                    attribute: Some((name, text)),
                }),
                None if is_said => self.unknown.push(Place::Attribute(record, name, text)),
                None => {}
            }
        }
    }

    /// If a record has its text in an attribute, takes such attributes of elements within it as unknown places, such as the answers to a
    /// question.
    pub(super) fn take_attributes_within(&mut self, record: Element<'t>) {
        if !self.strings().any(|value| value.attribute.is_some()) {
            return;
        }
        for element in record.descendants() {
            let texts = element.attribute_texts();
            let texts = texts.filter(|(name, text)| is_text(keys::of_column(name), text));
            let texts = texts.map(|(name, text)| Place::Attribute(element, name, text));
            self.unknown.extend(texts);
        }
    }
}

/// Whether an attribute holds a text, by its name, or under an unknown name by its content.
fn is_text(slot: Option<Slot>, text: &Text<'_>) -> bool {
    match slot {
        Some(slot) => slot.is_prose() && unfamiliar::has_words(&text.decoded()),
        None => text.raw.len() >= unfamiliar::PROSE && unfamiliar::is_prose(&text.decoded()),
    }
}
