//! Spanish.

use crate::romance;
use crate::table::Written;

mod adjectives;
mod irregular;
mod irregular_verbs;
mod nouns;
mod verbs;
mod words;

/// The table of listed words.
pub(crate) fn table() -> Written {
    romance::table(
        &[
            words::LISTED,
            irregular::LISTED,
            nouns::LISTED,
            adjectives::LISTED,
        ],
        &[irregular_verbs::LISTED, verbs::LISTED],
        &words::SHARED,
    )
}
