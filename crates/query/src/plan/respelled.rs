//! Other ways to write the same words: initials with or without spaces, `&` as a word, numbers with or without groups of digits.

mod conjunctions;
mod degrees;
mod each_word;
mod groups;
mod hours;
mod initials;

use newshound_index::Reader;

pub(crate) use self::groups::{is_all_numbers, with_groups};
pub(crate) use self::initials::is_beside_name;
use crate::Error;
use crate::algebra::span::Span;
use crate::plan::leaf_context::LeafContext;

/// Another way to write some words.
pub(crate) struct Spelling {
    pub(crate) text: String,
    /// Whether letter case must match.
    pub(crate) exact: bool,
}

/// The span of `words` and of their other spellings, each planned by `plan`. Spellings vary initials and degrees and, unless the words
/// are exact, times of day and the `&` of a company name in the archive's languages. Two separate letters are always planned as exact.
pub(crate) fn respelled(
    words: &str,
    context: LeafContext<'_>,
    reader: &Reader,
    mut plan: impl FnMut(&str, LeafContext<'_>) -> Result<Span, Error>,
) -> Result<Span, Error> {
    let mut spans = Vec::new();
    if context.exact {
        spans.push(plan(words, context)?);
        for other in with_letters_respelled(words) {
            spans.push(plan(&other, context)?);
        }
        return Ok(any(spans));
    }
    let is_there = |language: &str| {
        let mut languages = reader.languages().iter();
        languages.any(|(code, _)| code == language)
    };
    let others = conjunctions::respelled(words, is_there);
    for words in std::iter::once(words).chain(others.iter().map(String::as_str)) {
        spans.push(plan(words, context)?);
        for Spelling { text, exact } in spellings(words, false) {
            spans.push(plan(&text, LeafContext { exact, ..context })?);
        }
    }
    Ok(any(spans))
}

/// The other ways to write the initials, degrees and times of day in `words`; `beside_name` tells whether they may be a word next to a
/// name. A spelling of just two letters is exact, as two letters often stand side by side by chance (`s—t`, `w/o`); if typed in lower
/// case, they are also looked for in capitals.
pub(crate) fn spellings(words: &str, beside_name: bool) -> impl Iterator<Item = Spelling> {
    let mut ways = with_letters_respelled(words);
    ways.extend(hours::respelled(words));
    if beside_name {
        ways.extend(initials::respelled_beside_name(words));
    }
    ways.into_iter().flat_map(|way| {
        let exact = initials::is_pair(&way);
        let capitals = Some(way.to_uppercase()).filter(|capitals| exact && *capitals != way);
        let ways = std::iter::once(way).chain(capitals);
        ways.map(move |text| Spelling { text, exact })
    })
}

/// The other ways to write the initials and degrees in `words`.
fn with_letters_respelled(words: &str) -> Vec<String> {
    let mut ways = initials::respelled(words);
    ways.extend(degrees::respelled(words));
    ways
}

/// The span that matches where any of `spans` does. The first should be that of the words as typed, whose weight the ranking uses.
pub(crate) fn any(mut spans: Vec<Span>) -> Span {
    match spans.len() {
        1 => spans.swap_remove(0),
        _ => Span::Any(spans),
    }
}
