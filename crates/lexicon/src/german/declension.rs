//! Deriving the forms of nouns and adjectives.

use super::{adjectives, irregular, nouns};

/// The endings of adjectives, and of participles.
pub(super) const DECLENSION: [&str; 5] = ["e", "em", "en", "er", "es"];

/// The forms in `lines`, each with the first form of its line.
pub(super) fn lines(lines: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    lines.split("; ").flat_map(|line| {
        let first = line.split(' ').next().unwrap_or(line);
        line.split(' ').map(move |form| (form, first))
    })
}

/// The forms of nouns, each with the word it is a form of.
pub(super) fn nouns() -> Vec<(String, &'static str)> {
    let irregular = lines(irregular::NOUNS).map(|(form, word)| (form.to_owned(), word));
    let regular = nouns::NOUNS.iter().flat_map(|(endings, words)| {
        words.split(' ').flat_map(move |word| {
            let forms = endings
                .split(' ')
                .map(move |ending| match ending.strip_prefix('¨') {
                    Some(ending) => [&with_umlaut(word), ending].concat(),
                    None => [word, ending].concat(),
                });
            let forms = std::iter::once(word.to_owned()).chain(forms);
            forms.map(move |form| (form, word))
        })
    });
    irregular.chain(regular).collect()
}

/// `word` with an umlaut in place of the last vowel that can have one.
fn with_umlaut(word: &str) -> String {
    let Some(mut at) = word.rfind(['a', 'o', 'u']) else {
        return word.to_owned();
    };
    if word[..at].ends_with('a') && word[at..].starts_with('u') {
        at -= 1;
    }
    let umlaut = match &word[at..=at] {
        "a" => "ä",
        "o" => "ö",
        _ => "ü",
    };
    [&word[..at], umlaut, &word[at + 1..]].concat()
}

/// The forms of adjectives, each with the word it is a form of.
pub(super) fn adjectives() -> Vec<(String, &'static str)> {
    let mut forms: Vec<(String, &'static str)> = lines(adjectives::IRREGULAR)
        .map(|(form, word)| (form.to_owned(), word))
        .collect();
    let mut decline = |stem: &str, word: &'static str| {
        let stem = stem.strip_suffix('e').unwrap_or(stem);
        for ending in DECLENSION {
            forms.push(([stem, ending].concat(), word));
        }
        forms.push((stem.to_owned(), word));
        forms.push((word.to_owned(), word));
    };
    for word in adjectives::PLAIN.split(' ') {
        decline(word, word);
    }
    let compared = adjectives::COMPARED
        .split(' ')
        .map(|word| (word.to_owned(), word));
    let with_umlaut = adjectives::WITH_UMLAUT
        .split(' ')
        .map(|word| (with_umlaut(word), word));
    for (stem, word) in compared.chain(with_umlaut) {
        decline(word, word);
        let stem = stem.strip_suffix('e').unwrap_or(&stem);
        decline(&[stem, "er"].concat(), word);
        let needs_e = stem.ends_with(['d', 't', 's', 'ß', 'z']) || stem.ends_with("sch");
        if needs_e || stem.ends_with(['u', 'i', 'h']) {
            decline(&[stem, "est"].concat(), word);
        }
        if !needs_e {
            decline(&[stem, "st"].concat(), word);
        }
    }
    forms
}
