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

/// The tag of a form whose second class who asks for the form asks for too.
pub const ASKED: Tag = 'a';

/// What is listed.
pub(crate) fn table() -> Written {
    lexicon::table()
}
