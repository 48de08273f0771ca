//! What Danish, Norwegian and Swedish have in common.

use std::borrow::Cow;

use super::lexicon::{Lexicon, Words};
use super::verbs::Listed;

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

/// What is listed of a language, with the forms of its verbs that are `regular` by their infinitive, and the `imperative`.
pub(super) fn lexicon(
    words: &Words,
    verbs: &Listed,
    regular: fn(&str) -> Vec<String>,
    imperative: fn(&str) -> &str,
) -> Lexicon {
    let strong = verbs.strong.iter();
    let infinitives = || {
        let strong = strong.clone().filter_map(|line| line.split(' ').next());
        strong.chain(verbs.weak.split_whitespace())
    };
    let forms = infinitives().flat_map(|infinitive| {
        let forms = regular(infinitive).into_iter();
        forms.map(move |form| (form, infinitive))
    });
    let is_verb = |form: &&(String, &str)| !verbs.others.contains(&form.0.as_str());
    let forms: Vec<(String, &str)> = verbs.forms().chain(forms).collect();
    let forms = forms.iter().filter(is_verb);
    let imperatives = infinitives().map(|infinitive| (imperative(infinitive), infinitive));
    let owned = |(form, infinitive): (&str, &str)| (form.to_owned(), infinitive.to_owned());
    Lexicon::of(
        words,
        forms.map(|(form, infinitive)| owned((form, infinitive))),
        verbs
            .prefixed_forms()
            .map(|(form, infinitive)| owned((&form, infinitive))),
        imperatives.map(owned),
    )
}

/// The class of a listed word, of a verb with something before it, of a compound, and of a noun in `quality` (`nyhet`).
pub(super) fn stem<'w>(
    lexicon: &Lexicon,
    word: &'w str,
    prefixes: &[&str],
    quality: &str,
) -> Option<Cow<'w, str>> {
    let listed = lexicon
        .class(word)
        .or_else(|| lexicon.class_of_prefixed(word, prefixes))
        .or_else(|| lexicon.class_of_compound(word))
        .map(Cow::Owned);
    let ends_so = || {
        let is_noun = NOUNS_IN_S.iter().any(|noun| word.ends_with(noun));
        is_noun.then_some(Cow::Borrowed(word))
    };
    listed
        .or_else(|| of_quality(word, quality).map(Cow::Borrowed))
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
