//! Other ways to write the same words: initials with spaces and without, the sign of a firm in letters.

use newshound_index::Reader;

use crate::Error;
use crate::algebra::span::Span;
use crate::syntax::initials::with_initials_respelled;

/// What `&` is read as in languages other than English, whose *and* the index has for it.
const CONJUNCTIONS: [(&str, &[&str]); 11] = [
    ("da", &["og"]),
    ("de", &["und"]),
    ("es", &["y", "e"]),
    ("fr", &["et"]),
    ("it", &["e"]),
    ("nb", &["og"]),
    ("nl", &["en"]),
    ("no", &["og"]),
    ("pl", &["i"]),
    ("pt", &["e"]),
    ("sv", &["och"]),
];

/// The span of `words` and of the other ways to write them, each planned by `plan`: their initials, and, unless they are `exact`, the
/// `&` of a firm in the languages of the archive.
pub(crate) fn respelled(
    words: &str,
    exact: bool,
    reader: &Reader,
    mut plan: impl FnMut(&str) -> Result<Span, Error>,
) -> Result<Span, Error> {
    let others = match exact {
        true => Vec::new(),
        false => with_conjunctions_respelled(words, |language| {
            reader.languages().iter().any(|(code, _)| code == language)
        }),
    };
    let mut spans = Vec::new();
    for words in std::iter::once(words).chain(others.iter().map(String::as_str)) {
        spans.push(plan(words)?);
        for other in with_initials_respelled(words) {
            spans.push(plan(&other)?);
        }
    }
    Ok(match spans.len() {
        1 => spans.swap_remove(0),
        _ => Span::Any(spans),
    })
}

/// `words` with each `&` between two as the *and* of a language that `is_there`, and with each of these as `&`.
fn with_conjunctions_respelled(words: &str, is_there: impl Fn(&str) -> bool) -> Vec<String> {
    let pieces: Vec<&str> = words.split_whitespace().collect();
    let mut respelled: Vec<String> = Vec::new();
    let there = CONJUNCTIONS
        .iter()
        .filter(|(language, _)| is_there(language));
    for conjunction in there.flat_map(|(_, conjunctions)| *conjunctions) {
        for (from, to) in [("&", *conjunction), (*conjunction, "&")] {
            if let Some(other) = replaced(&pieces, from, to)
                && !respelled.contains(&other)
            {
                respelled.push(other);
            }
        }
    }
    respelled
}

/// The text of `pieces` with each that is `from` and stands between two others as `to`; `None` where there is none.
fn replaced(pieces: &[&str], from: &str, to: &str) -> Option<String> {
    let inner = 1..pieces.len().saturating_sub(1);
    let is_one = |at: usize| inner.contains(&at) && pieces[at] == from;
    let any = (0..pieces.len()).any(is_one);
    let replaced = (0..pieces.len()).map(|at| if is_one(at) { to } else { pieces[at] });
    any.then(|| replaced.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_is_the_and_of_the_languages_that_are_there() {
        let respelled = |words, languages: &[&str]| {
            with_conjunctions_respelled(words, |language| languages.contains(&language))
        };
        assert_eq!(respelled("Finch & Reed", &["de"]), ["Finch und Reed"]);
        assert_eq!(
            respelled("Finch und Reed und Co", &["de", "fr"]),
            ["Finch & Reed & Co"]
        );
        assert_eq!(
            respelled("Dolce & Gabbana", &["en", "es", "it"]),
            ["Dolce y Gabbana", "Dolce e Gabbana"]
        );
        for words in ["Finch & Reed", "Finch und Reed", "& Reed"] {
            assert!(
                respelled(words, &["en", "fr", "de"][..1]).is_empty(),
                "{words}"
            );
        }
        assert!(respelled("made en France", &["fr"]).is_empty());
        assert!(respelled("und Reed und", &["de"]).is_empty());
    }
}
