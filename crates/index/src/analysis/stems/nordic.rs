//! Common code for Danish, Norwegian and Swedish.

use std::borrow::Cow;

use super::lexicon::Lexicon;

/// Nouns whose final *-s* the stemmers take for a genitive, except before an article.
const NOUNS_IN_S: &str = "allians ambulans balans bors börs børs chans dans distans existens finans frekvens grans gräns \
    hals instans kompetens konferens konkurrens konsekvens kurs licens plads plats puls resurs \
    ressurs sats tips";

/// The class of a listed word, of a prefixed verb, of a compound, or of a noun in `quality` (`nyhet`); `None` for other
/// words.
pub(super) fn stem<'w>(
    lexicon: &Lexicon,
    word: &'w str,
    prefixes: &[&str],
    quality: &str,
) -> Option<Cow<'w, str>> {
    let listed = lexicon
        .class(word)
        .or_else(|| lexicon.class_of_prefixed(word, prefixes))
        .or_else(|| lexicon.class_of_compound(word));
    let ends_so = || {
        let mut nouns = NOUNS_IN_S.split(' ');
        let is_noun = word.ends_with('s') && nouns.any(|noun| word.ends_with(noun));
        is_noun.then_some(Cow::Borrowed(word))
    };
    listed
        .or_else(|| of_quality(word, quality).map(Cow::Borrowed))
        .or_else(ends_so)
}

/// The base form of a noun in `quality`: `nyheterna` to `nyhet`. The stemmers remove that suffix with the ending, which
/// would join rights and court (`rettigheter`, `rett`).
fn of_quality<'w>(word: &'w str, quality: &str) -> Option<&'w str> {
    /// The minimum number of bytes before the ending.
    const LEAST: usize = 2;
    const ARTICLES: [&str; 6] = ["", "en", "er", "ene", "erna", "erne"];
    let bare = word.strip_suffix('s').unwrap_or(word);
    let mut nouns = ARTICLES
        .iter()
        .filter_map(|article| bare.strip_suffix(article));
    let noun = nouns.find(|noun| noun.ends_with(quality))?;
    (noun.len() >= quality.len() + LEAST).then_some(noun)
}
