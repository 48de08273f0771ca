//! Lines all in capitals, in which `IT` and `WHO` are no acronyms.
//!
//! Headlines are set so, and telegrams and old agency copy. In 24,473 articles of press `IT` stands 121 times in such lines, and `WHO`
//! 15 times: always the pronoun. `US`, `AIDS` and a few more mostly mean there what they mean elsewhere.

use std::cell::OnceCell;

use super::acronyms::{is_ambiguous, means_acronym};

/// The least words that show a line to be in capitals: two letters or more, and none of those that may be acronyms.
const WORDS: usize = 3;

/// Whether a line is all in capitals. Most lines are told by their first letters.
pub(crate) fn is_shouted(line: &str) -> bool {
    let bytes = line.as_bytes();
    if bytes.iter().any(u8::is_ascii_lowercase)
        || !line.is_ascii() && line.contains(char::is_lowercase)
    {
        return false;
    }
    let is_plain = |word: &&[u8]| {
        word.len() > 1
            && word.iter().all(u8::is_ascii_uppercase)
            && !str::from_utf8(word).is_ok_and(|word| is_ambiguous(&word.to_ascii_lowercase()))
    };
    let words = bytes.split(|byte| !byte.is_ascii_alphanumeric());
    words.filter(is_plain).nth(WORDS - 1).is_some()
}

/// A line that is asked at most once whether it is all in capitals: long ones have thousands of words that ask.
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    is_shouted: OnceCell<bool>,
}

impl<'a> Line<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            is_shouted: OnceCell::new(),
        }
    }

    /// Whether a word in capitals is the acronym here.
    pub(super) fn has_acronym(&self, capitals: &str) -> bool {
        means_acronym(capitals) || !self.is_shouted.get_or_init(|| is_shouted(self.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_in_capitals_where_its_other_words_are() {
        for line in [
            "MAYOR SAYS IT IS OVER",
            "WHO OPENS THE NEW PIER?",
            "HOW IT WAS DONE",
            "ÜBER DAS MEER",
        ] {
            assert!(is_shouted(line), "{line}");
        }
        for line in [
            "IT IS THE WHO",
            "IT AND HR",
            "WHO: COVID-19",
            "MAYOR SAYS it IS OVER",
            "MAYOR OPENS PIER für ALLE",
            "U.S. A.M. P.M. 1990",
            "",
        ] {
            assert!(!is_shouted(line), "{line}");
        }
    }
}
