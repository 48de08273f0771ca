//! Wildcards in words: which `*` and `?` of a text are meant as wildcards.
//!
//! A `*` is a wildcard where it touches a word (`indo-pac*`, `*erman`), a `?` within a word (`wi?d`). At either end of a word and in
//! web addresses `?` is a question mark, as pasted text has them. Between quotes, a `*` that stands alone or next to a hyphen stands
//! for any one word. Wildcards are replaced by noncharacters that the scanner takes for letters, so a pattern is split into words like
//! any other text.

use newshound_index::analysis::{ANY_CHARACTER, ANY_CHARACTERS, is_of_word};

/// As a word of its own, stands for any initial of a name. A query cannot contain it, as `?` alone is a question mark there.
pub(crate) const ANY_INITIAL: char = ANY_CHARACTER;

/// `text` with its wildcards replaced by placeholders; `None` if it has none. In `quoted` text a `*` may stand for a whole word.
pub(crate) fn with_placeholders(text: &str, quoted: bool) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_wild = |c: char| matches!(c, '*' | '?');
    let word = |c: Option<&char>| c.is_some_and(|c| is_of_word(*c));
    let space = |c: Option<&char>| c.is_none_or(|c| c.is_whitespace());
    // `covid-*` is a word followed by any word behind its hyphen.
    let hyphen = |c: Option<&char>| matches!(c, Some('-' | '‐' | '‑'));
    let edge = |c: Option<&char>| space(c) || hyphen(c);
    let mut found = false;
    let mut pattern = String::with_capacity(text.len() + 8);
    for (at, &c) in chars.iter().enumerate() {
        let before = chars[..at].iter().rev().find(|&&c| !is_wild(c));
        let after = chars[at..].iter().find(|&&c| !is_wild(c));
        let alone = quoted && edge(chars[..at].last()) && edge(chars.get(at + 1));
        let placeholder = match c {
            '*' if alone || word(before) || word(after) => ANY_CHARACTERS,
            '?' if word(before)
                && (word(after) || ends_in_star(&chars[at..]))
                && !in_address(&chars, at) =>
            {
                ANY_CHARACTER
            }
            _ => {
                pattern.push(c);
                continue;
            }
        };
        found = true;
        if placeholder == ANY_CHARACTER || !pattern.ends_with(ANY_CHARACTERS) {
            pattern.push(placeholder);
        }
    }
    found.then_some(pattern)
}

/// Whether the text around `at`, up to white space, is a web address or the like, in which question marks are literal.
fn in_address(chars: &[char], at: usize) -> bool {
    let of_address = |c: &char| matches!(c, '/' | '=' | '&' | '@' | ':');
    let before = chars[..at].iter().rev().take_while(|c| !c.is_whitespace());
    let after = chars[at..].iter().take_while(|c| !c.is_whitespace());
    before.chain(after).any(of_address)
}

/// Whether the wildcards at the start of `rest` include a `*`: `minist?*` stands for one letter or more.
fn ends_in_star(rest: &[char]) -> bool {
    rest.iter()
        .take_while(|c| matches!(c, '*' | '?'))
        .any(|&c| c == '*')
}

/// Whether a folded word contains a placeholder.
pub(crate) fn is_pattern(term: &str) -> bool {
    term.contains([ANY_CHARACTER, ANY_CHARACTERS])
}

/// Whether a folded word is just the placeholder for any characters, which stands for any one word.
pub(crate) fn is_any_word(term: &str) -> bool {
    let mut chars = term.chars();
    chars.next() == Some(ANY_CHARACTERS) && chars.next().is_none()
}

/// Whether a word is [`ANY_INITIAL`].
pub(crate) fn is_any_initial(term: &str) -> bool {
    term.strip_prefix(ANY_INITIAL) == Some("")
}

/// A folded pattern with its placeholders written as `*` and `?`.
pub(crate) fn shown(term: &str) -> String {
    term.chars()
        .map(|c| match c {
            ANY_CHARACTERS => '*',
            ANY_CHARACTER => '?',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wild(text: &str, quoted: bool) -> Option<String> {
        with_placeholders(text, quoted).map(|pattern| {
            pattern
                .replace(ANY_CHARACTERS, "[*]")
                .replace(ANY_CHARACTER, "[?]")
        })
    }

    #[test]
    fn a_star_beside_a_hyphen_is_any_word_between_quotes() {
        assert_eq!(wild("covid-* cases", true), Some("covid-[*] cases".into()));
        assert_eq!(
            wild("the *-19 pandemic", true),
            Some("the [*]-19 pandemic".into())
        );
    }

    #[test]
    fn stars_beside_words_and_question_marks_before_letters_are_wildcards() {
        assert_eq!(wild("indo-pac*", false), Some("indo-pac[*]".into()));
        assert_eq!(wild("*erman**", false), Some("[*]erman[*]".into()));
        assert_eq!(wild("wo??n?", false), Some("wo[?][?]n?".into()));
        assert_eq!(wild("minist?*", false), Some("minist[?][*]".into()));
        // These letters end in a combining mark.
        assert_eq!(wild("cafe\u{301}*", false), Some("cafe\u{301}[*]".into()));
        assert_eq!(wild("राष्ट्*", false), Some("राष्ट्[*]".into()));
        for plain in [
            "Why?",
            "now??",
            "* ",
            "?",
            "a - * b",
            "ties",
            "?finish",
            "x.org/a?b=c",
        ] {
            assert_eq!(wild(plain, false), None, "{plain}");
        }
    }

    #[test]
    fn a_star_between_quotes_is_any_word() {
        assert_eq!(wild("closer * ties", true), Some("closer [*] ties".into()));
    }
}
