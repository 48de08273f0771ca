//! What Danish, Norwegian and Swedish have in common.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use super::folded;
use super::verbs::Verbs;

/// Nouns whose *-s* the stemmers take for that of a genitive, but not before an article.
const NOUNS_IN_S: [&str; 29] = [
    "allians",
    "ambulans",
    "balans",
    "bors",
    "börs",
    "børs",
    "chans",
    "dans",
    "distans",
    "existens",
    "finans",
    "frekvens",
    "grans",
    "gräns",
    "hals",
    "instans",
    "kompetens",
    "konferens",
    "konkurrens",
    "konsekvens",
    "kurs",
    "licens",
    "plads",
    "plats",
    "puls",
    "resurs",
    "ressurs",
    "sats",
    "tips",
];

/// The class of a word that is `listed`, the stem of a form of a verb by its infinitive, and of a noun in `quality` (`nyhet`). Words
/// are listed without accents, but as they are written they may be verbs (`far` is none, `får` is).
pub(super) fn stem<'w>(
    algorithm: Algorithm,
    word: &'w str,
    listed: &'static FxHashMap<&str, String>,
    verbs: &Verbs,
    quality: &str,
) -> Option<Cow<'w, str>> {
    let class = |word: &str| listed.get(word).map(|class| Cow::Borrowed(class.as_str()));
    let own = || word.is_ascii().then(|| class(word)).flatten();
    let verb = || {
        let infinitive = verbs.infinitive(word)?;
        let stem = Stemmer::new(algorithm).stem(&infinitive).into_owned();
        Some(Cow::Owned(stem))
    };
    let bare = || class(&folded(word));
    let noun = || of_quality(word, quality).map(Cow::Borrowed);
    let ends_so = || {
        let is_noun = NOUNS_IN_S.iter().any(|noun| word.ends_with(noun));
        is_noun.then_some(Cow::Borrowed(word))
    };
    own()
        .or_else(verb)
        .or_else(bare)
        .or_else(noun)
        .or_else(ends_so)
}

/// `nyheterna` as `nyhet`: what the stemmers take off with the word's ending, so that rights would be the court (`rettigheter`, `rett`).
fn of_quality<'w>(word: &'w str, quality: &str) -> Option<&'w str> {
    /// Bytes before the ending at least.
    const LEAST: usize = 2;
    const ARTICLES: [&str; 6] = ["", "en", "er", "ene", "erna", "erne"];
    let bare = word.strip_suffix('s').unwrap_or(word);
    let mut nouns = ARTICLES
        .iter()
        .filter_map(|article| bare.strip_suffix(article));
    let noun = nouns.find(|noun| noun.ends_with(quality))?;
    (noun.len() >= quality.len() + LEAST).then_some(noun)
}
