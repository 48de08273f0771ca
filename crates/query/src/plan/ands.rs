//! What joins names in some languages (`Ramón y Cajal`), and is no initial there without a point.
//!
//! Bylines are indexed without their capitals, so in an article of such a language nothing tells `E. Lee` from `e Lee`; in all others it is an
//! initial.

use newshound_index::analysis::{Stemmer, StemmerSet};

const ANDS: [(&str, &str); 3] = [("es", "y"), ("it", "e"), ("pt", "e")];

/// Whether a word joins names in any language.
pub(super) fn is_and(word: &str) -> bool {
    ANDS.iter().any(|(_, and)| *and == word)
}

/// The articles in which a folded letter may be an initial, by their stemmers.
pub(super) fn articles_of_initial(letter: &str) -> StemmerSet {
    let mut articles = StemmerSet::ALL;
    for (language, _) in ANDS.iter().filter(|(_, and)| *and == letter) {
        articles.remove(Stemmer::of_language(Some(language)));
    }
    articles
}
