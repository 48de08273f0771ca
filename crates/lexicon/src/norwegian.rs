//! Norwegian, bokmål and nynorsk.

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
    plain: &["dommer"],
    rare: "",
    mostly_others: "bar sang",
    asking: &[("tre", "treet")],
    has_genitive: true,
};

/// The table of listed words.
pub(crate) fn table() -> Written {
    nordic::table(&WORDS, &verbs::LISTED, nordic::present, verbs::imperative)
}
