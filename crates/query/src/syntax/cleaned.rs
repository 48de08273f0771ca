//! Removes from a query what was not typed on purpose: invisible characters, and accents in place of apostrophes.
//!
//! People who write from right to left need direction marks to place a minus sign, and copied text often contains such marks, joiners
//! and zero-width spaces. Next to an operator, a field name or a quote they would make it part of a word.

use std::borrow::Cow;

use newshound_article::{ZERO_WIDTH_SPACE, is_within_word};

use crate::syntax::chunk::is_quote;

/// `query` without invisible characters, except for those within a word, and with an apostrophe for each accent between two letters
/// (``O`Neill``). The length of `query` must have been checked before.
pub(crate) fn cleaned(query: &str) -> Cow<'_, str> {
    if !query.contains(|c| is_unseen(c) || is_accent(c)) {
        return query.into();
    }
    let mut cleaned = String::with_capacity(query.len());
    for (at, c) in query.char_indices() {
        let mut rest = query[at + c.len_utf8()..].chars();
        let after = rest.find(|&c| !is_unseen(c));
        // Indexed text has no zero-width space within a word either.
        let is_space =
            || c == ZERO_WIDTH_SPACE && is_within_word(cleaned.chars().next_back(), after);
        let in_word = || cleaned.ends_with(is_in_word) && after.is_some_and(is_in_word);
        if is_accent(c) {
            let is_between =
                cleaned.ends_with(char::is_alphabetic) && after.is_some_and(char::is_alphabetic);
            cleaned.push(if is_between { '\'' } else { c });
        } else if !is_unseen(c) || in_word() && !is_space() {
            cleaned.push(c);
        }
    }
    cleaned.into()
}

/// Whether a character is a grave or acute accent by itself.
fn is_accent(c: char) -> bool {
    matches!(c, '`' | '´')
}

/// Whether a character is invisible and has no width.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// Whether a character may stand within a word: not if it ends a stretch of a query or may be an operator.
fn is_in_word(c: char) -> bool {
    !c.is_whitespace() && !c.is_ascii_punctuation() && !is_quote(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_no_one_sees_are_kept_within_words_alone() {
        for (query, expected) in [
            ("غزة \u{200e}-القتلى", "غزة -القتلى"),
            ("غزة -\u{200f}القتلى", "غزة -القتلى"),
            ("obama\u{200b} OR\u{200b} trump", "obama OR trump"),
            ("\u{feff}title:\u{202b}ties\u{202c}", "title:ties"),
            ("\u{200d}می\u{200c}شود\u{200c}", "می\u{200c}شود"),
            ("ភាសា\u{200b}ខ្មែរ\u{200b}*", "ភាសា\u{200b}ខ្មែរ*"),
            ("Ferry\u{200b}gate", "Ferrygate"),
            ("\u{200b}\u{200b}\"closer\u{ad} ties\"", "\"closer ties\""),
            ("O`Neill O´Neill", "O'Neill O'Neill"),
            ("``closer ties´´ `a", "``closer ties´´ `a"),
            // The index splits words at this mark, too, so it is kept.
            ("و\u{202a}BBC", "و\u{202a}BBC"),
            ("closer ties", "closer ties"),
        ] {
            assert_eq!(cleaned(query), expected, "{query:?}");
        }
    }
}
