//! Academic degrees, with and without points: `PhD` and `Ph.D.`.

use std::borrow::Cow;

use crate::plan::respelled::each_word::with_each_respelled;

/// Degrees that are not just initials, in both spellings.
const DEGREES: [[&str; 2]; 3] = [["PhD", "Ph.D."], ["EdD", "Ed.D."], ["PsyD", "Psy.D."]];

/// `words` with each degree in its other spelling; `None` if there is no degree.
pub(super) fn respelled(words: &str) -> Option<String> {
    with_each_respelled(words, |word| {
        let mut others = DEGREES
            .into_iter()
            .filter_map(|[bare, pointed]| match word {
                word if word.eq_ignore_ascii_case(bare) => Some(pointed),
                word if word.eq_ignore_ascii_case(pointed) => Some(bare),
                word if Some(word) == pointed.strip_suffix('.') => Some(bare),
                _ => None,
            });
        others.next().map(Cow::Borrowed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_have_points_or_none() {
        assert_eq!(respelled("Ph.D. thesis").as_deref(), Some("PhD thesis"));
        assert_eq!(respelled("a phd").as_deref(), Some("a Ph.D."));
        assert_eq!(respelled("closer ties"), None);
    }
}
