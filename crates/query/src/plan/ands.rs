//! Words that join the parts of a name in some languages (`Ramón y Cajal`). In these languages such a letter without a point is no
//! initial.
//!
//! Bylines are indexed without capitals, so in articles in such a language nothing distinguishes `E. Lee` from `e Lee`. In articles in
//! all other languages the letter is an initial.

use newshound_index::analysis::{Stemmer, StemmerSet};

const ANDS: [(&str, &str); 3] = [("es", "y"), ("it", "e"), ("pt", "e")];

/// Whether a word joins the parts of a name in any language.
pub(super) fn is_and(word: &str) -> bool {
    ANDS.iter().any(|(_, and)| *and == word)
}

/// The stemmers whose articles a folded letter may be an initial in.
pub(super) fn articles_of_initial(letter: &str) -> StemmerSet {
    let mut articles = StemmerSet::ALL;
    for (language, _) in ANDS.iter().filter(|(_, and)| *and == letter) {
        articles.remove(Stemmer::of_language(Some(language)));
    }
    articles
}
