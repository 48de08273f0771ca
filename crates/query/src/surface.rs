//! What of an article is lit up, and sets of its texts.

use std::fmt;

pub(crate) use newshound_index::Surface;
use serde::Serialize;

/// A text of an article that is lit up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LitText {
    /// Its headline.
    Title,
    /// Its headings, each a line.
    Heading,
    /// Its paragraphs, each a line.
    Body,
}

impl fmt::Display for LitText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            LitText::Title => "title",
            LitText::Heading => "heading",
            LitText::Body => "body",
        })
    }
}

impl LitText {
    pub(crate) const ALL: [LitText; TEXTS] = [LitText::Title, LitText::Heading, LitText::Body];

    pub(crate) fn surface(self) -> Surface {
        match self {
            LitText::Title => Surface::Title,
            LitText::Heading => Surface::Heading,
            LitText::Body => Surface::Body,
        }
    }
}

/// How many texts are lit up: those whose words inflect, which are the first by [`Surface::index`].
pub(crate) const TEXTS: usize = Surface::TEXTS.len();

/// A set of surfaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Surfaces(u8);

impl Surfaces {
    pub(crate) const NONE: Surfaces = Surfaces(0);
    /// Title, heading and body.
    pub(crate) const TEXTS: Surfaces = Surfaces((1 << TEXTS) - 1);

    pub(crate) fn only(surface: Surface) -> Self {
        Self(1 << surface.index())
    }

    pub(crate) fn holds(self, surface: Surface) -> bool {
        self.0 & Self::only(surface).0 != 0
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of them inflect and are lit up.
    pub(crate) fn are_texts(self) -> bool {
        self.0 & !Self::TEXTS.0 == 0
    }

    /// Those in the set, in order.
    pub(crate) fn iter(self) -> impl Iterator<Item = Surface> {
        Surface::ALL
            .into_iter()
            .filter(move |&surface| self.holds(surface))
    }
}
