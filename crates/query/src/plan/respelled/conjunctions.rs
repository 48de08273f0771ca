//! The `&` of a company name, which stands for *and* in each language.

/// The words that `&` stands for in languages other than English. For English, the index has *and* in place of `&`.
const CONJUNCTIONS: [(&str, &[&str]); 12] = [
    ("da", &["og"]),
    ("de", &["und"]),
    ("es", &["y", "e"]),
    ("fr", &["et"]),
    ("it", &["e"]),
    ("nb", &["og"]),
    ("nl", &["en"]),
    ("nn", &["og"]),
    ("no", &["og"]),
    ("pl", &["i"]),
    ("pt", &["e"]),
    ("sv", &["och"]),
];

/// `words` with each `&` between two words replaced by *and* in each language for which `is_there` holds, and the other way round.
pub(super) fn respelled(words: &str, is_there: impl Fn(&str) -> bool) -> Vec<String> {
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

/// The text of `pieces` with `to` in place of each `from` between two other pieces; `None` if there is none.
fn replaced(pieces: &[&str], from: &str, to: &str) -> Option<String> {
    let inner = 1..pieces.len().saturating_sub(1);
    let is_one = |at: usize| inner.contains(&at) && pieces[at] == from;
    let any = (0..pieces.len()).any(is_one);
    let replaced = (0..pieces.len()).map(|at| if is_one(at) { to } else { pieces[at] });
    any.then(|| replaced.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_sign_is_the_and_of_the_languages_that_are_there() {
        let respelled = |words, languages: &[&str]| {
            super::respelled(words, |language| languages.contains(&language))
        };
        assert_eq!(respelled("Finch & Reed", &["de"]), ["Finch und Reed"]);
        assert_eq!(respelled("Finch & Reed", &["nn"]), ["Finch og Reed"]);
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
