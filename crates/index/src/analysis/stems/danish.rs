//! Danish and Norwegian: irregular plurals, and words that are too short for the stemmers.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Table, by_word, folded};

/// Irregular forms, each line a class, folded (`å` is *a*, `ø` *o*, `æ` *ae*).
const LISTED: &[&str] = &[
    "ar aret arene arets ars",
    "barn barnet barna born bornene barnets barns",
    "bok boka boken boker bokene",
    "bog bogen boger bogerne",
    "by byen byer byene byerne byens",
    "far faren fedre fedrene",
    "fot foten fotter fottene",
    "hand handen hender hendene haender haenderne",
    "land landet landene landets lands",
    "mann mannen menn mennene mannens",
    "mand manden maend maendene mandens",
    "minister ministeren ministre ministrene ministerens ministers",
    "mor moren modre modrene",
    "natt netter nettene",
    "nat natten naetter naetterne",
    "ny nyt nytt nye",
    "stor stort store",
];

/// The stem of a word by the stemmer of `algorithm`.
pub(in crate::analysis) fn stem(algorithm: Algorithm, word: &str) -> Cow<'_, str> {
    static TABLE: Table = LazyLock::new(|| by_word(LISTED));
    match TABLE.get(&*folded(word)) {
        Some(class) => Cow::Borrowed(class),
        None => Stemmer::new(algorithm).stem(word),
    }
}
