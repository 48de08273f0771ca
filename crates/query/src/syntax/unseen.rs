//! Marks in a query that no one sees: those that tell which way writing goes, joiners, spaces without width.
//!
//! Whoever writes from right to left needs them to place a minus, and pages are full of them. Beside an operator, a field's name
//! or a quote they would make a word of it.

use std::borrow::Cow;

use crate::syntax::chunk::is_quote;

/// `query` without the marks that no one sees, but for those within a word.
pub(crate) fn without_unseen(query: &str) -> Cow<'_, str> {
    if !query.contains(is_unseen) {
        return query.into();
    }
    let mut seen = String::with_capacity(query.len());
    for (at, c) in query.char_indices() {
        let after = query[at..].chars().find(|&c| !is_unseen(c));
        let in_word = || seen.ends_with(is_in_word) && after.is_some_and(is_in_word);
        if !is_unseen(c) || shapes_words(c) && in_word() {
            seen.push(c);
        }
    }
    seen.into()
}

/// Whether a character has neither shape nor width.
fn is_unseen(c: char) -> bool {
    shapes_words(c)
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        )
        || matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether it tells within a word how letters join, or where words or their parts end.
fn shapes_words(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}')
}

/// Whether a character may stand within a word; not what ends a stretch of a query or may be an operator.
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
            ("\u{200b}\u{200b}\"closer\u{ad} ties\"", "\"closer ties\""),
            ("closer ties", "closer ties"),
        ] {
            assert_eq!(without_unseen(query), expected, "{query:?}");
        }
    }
}
