//! German.

use crate::table::{Tag, Written};

mod adjectives;
mod conjugation;
mod declension;
mod irregular;
mod lexicon;
mod nouns;
mod particles;
mod prefixed;
mod verbs;

pub use prefixed::{Kind, Prefix, Prefixed, class_of};

/// The tag of a form whose second class a query for the form asks for too.
pub const ASKED: Tag = 'a';

/// The table of listed words.
pub(crate) fn table() -> Written {
    lexicon::table()
}
