//! Swedish.

use crate::nordic;
use crate::table::Written;
use crate::words::Words;

mod nouns;
pub(crate) mod verbs;
mod words;

const WORDS: Words = Words {
    alone: words::ALONE,
    lines: words::LINES,
    nouns: nouns::LINES,
    declined: &[nouns::DECLINED],
    inflected: &[words::ADJECTIVES],
    verbs: &[words::VERBS],
    spelled_nouns: &[],
    spelled: &[],
    plain: &[],
    rare: "finns finnas funnits",
    mostly_others: "",
    asking: &[],
    has_genitive: true,
};

/// The table of listed words.
pub(crate) fn table() -> Written {
    nordic::table(&WORDS, &verbs::LISTED, verbs::present, verbs::imperative)
}
