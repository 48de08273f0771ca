//! Splitting text into sentences and words.

use std::ops::Range;

/// A word of a sentence.
pub(super) struct Word {
    /// In lower case.
    pub(super) lower: String,
    /// Its bytes in the sentence.
    pub(super) at: Range<usize>,
}

/// Splits `text` into sentences that cover all of it. A line break ends a sentence, and so does a full stop unless a
/// single letter stands before it or a lower-case letter after it.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let after = &text[end..];
        let ends = match c {
            '\n' | '!' | '?' => true,
            '.' => {
                let next = after.trim_start().chars().next();
                let word = text[start..at]
                    .rsplit(|c: char| !c.is_alphanumeric())
                    .next();
                let initial = word.is_some_and(|word| word.chars().count() < 2);
                !initial && !next.is_some_and(char::is_lowercase)
            }
            _ => false,
        };
        if ends && (c == '\n' || after.starts_with(char::is_whitespace)) {
            sentences.push(&text[start..end]);
            start = end;
        }
    }
    sentences.push(&text[start..]);
    sentences
}

/// The words of a sentence.
pub(super) fn words(sentence: &str) -> Vec<Word> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\'' | '\u{2019}');
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in sentence.char_indices().chain([(sentence.len(), ' ')]) {
        match (start, is_part(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let lower = sentence[from..at].to_lowercase();
                words.push(Word {
                    lower,
                    at: from..at,
                });
                start = None;
            }
            _ => {}
        }
    }
    words
}
