//! Polish: irregular forms of what news is full of.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Table, by_word, folded};

/// Irregular forms, each line a class, folded.
const LISTED: &[&str] = &[
    "czlowiek czlowieka czlowiekowi czlowiekiem czlowieku ludzie ludzi ludziom ludzmi ludziach",
    "dzien dnia dniu dniem dni dniom dniami dniach",
    "minister ministra ministrowi ministrem ministrze ministrowie ministrow ministrom ministrami",
    "polska polske polsce polsko",
    "rok roku rokiem rokowi lata lat latom latami latach",
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Table = LazyLock::new(|| by_word(LISTED));
    if let Some(class) = TABLE.get(&*folded(word)) {
        return Cow::Borrowed(class);
    }
    let stemmer = Stemmer::new(Algorithm::Polish);
    // `partii` is of `partia`.
    match word.strip_suffix("ii") {
        Some(kept) => Cow::Owned(stemmer.stem(&[kept, "ia"].concat()).into_owned()),
        None => stemmer.stem(word),
    }
}
