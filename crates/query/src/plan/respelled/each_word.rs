//! Respells some of several words.

use std::borrow::Cow;

/// `words` with each word replaced by its `other` spelling if it has one; `None` if no word has one.
pub(super) fn with_each_respelled<'w>(
    words: &'w str,
    other: impl Fn(&'w str) -> Option<Cow<'w, str>>,
) -> Option<String> {
    let others: Vec<_> = words.split_whitespace().map(&other).collect();
    let any = others.iter().any(Option::is_some);
    let words = words.split_whitespace().zip(others);
    let respelled = words.map(|(word, other)| other.unwrap_or(word.into()));
    any.then(|| respelled.collect::<Vec<_>>().join(" "))
}
