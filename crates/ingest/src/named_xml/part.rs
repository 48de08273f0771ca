//! A text in a record, with its place.

use std::borrow::Cow;

use crate::Failure;
use crate::block::Block;
use crate::mapped::Mapped;
use crate::xml::{self, Element, Plain};

use super::survey::{Place, Value, name_in_parts};
use super::{slots, text};

/// A text with its place.
pub(super) struct Part<'t> {
    pub(super) place: Place<'t>,
    /// The text, decoded.
    flat: Mapped,
}

impl AsRef<str> for Part<'_> {
    fn as_ref(&self) -> &str {
        self.flat.text()
    }
}

impl<'t> Part<'t> {
    /// The text at a place.
    pub(super) fn at(place: Place<'t>) -> Self {
        let flat = match place {
            Place::Whole(element) => xml::flat(element),
            Place::Loose(element) => xml::flat_texts(text::own(element)),
            Place::Attribute(_, _, text) => xml::flat_texts(std::iter::once(text)),
        };
        Self { place, flat }
    }

    /// The text of a value.
    pub(super) fn of(value: &Value<'t>) -> Self {
        Self::at(match value.attribute {
            Some((name, text)) => Place::Attribute(value.element, name, text),
            None => Place::Whole(value.element),
        })
    }

    /// The texts at a place that may contain several things, each as a part of its own.
    pub(super) fn several(place: Place<'t>) -> Vec<Self> {
        let Place::Whole(element) = place else {
            return vec![Self::at(place)];
        };
        let is_name = |element: &Element<'_>| name_in_parts(*element).is_some();
        let apart = text::apart(element, is_name).into_iter();
        let parts = apart.map(|element| match name_in_parts(element) {
            Some(name) => Self::named(element, &name),
            None => Self::at(Place::Whole(element)),
        });
        parts.collect()
    }

    /// A name that was joined from its parts in an element.
    fn named(element: Element<'t>, name: &str) -> Self {
        let span = element.text_span();
        let mut flat = Mapped::default();
        flat.replace(name, span.start..span.end);
        let place = Place::Loose(element);
        Self { place, flat }
    }

    /// The name of its attribute or element.
    pub(super) fn name(&self) -> Cow<'t, str> {
        match self.place {
            Place::Attribute(_, name, _) => Cow::Borrowed(name),
            Place::Whole(element) | Place::Loose(element) => slots::name(&element),
        }
    }

    /// The blocks of the text, by the element's markup, or else as embedded HTML or lines.
    pub(super) fn blocks(&self) -> Result<Vec<Block<'static>>, Failure> {
        if let Place::Whole(element) = self.place
            && let Some(role) = text::role_in(element)
        {
            return Ok(xml::blocks(element, role));
        }
        xml::embedded(&self.flat, Plain::Lines)
    }
}
