//! An article that a dictionary is trained on.

use super::outline::{Outline, texts};
use super::strings::Strings;
use crate::StoredArticle;

/// The texts and strings of an article: what [`crate::Writer::train`] takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleSample(Strings);

impl ArticleSample {
    pub(crate) fn of(stored: &StoredArticle) -> Self {
        let mut outline = Outline::default();
        outline.set(stored);
        let all = || outline.strings.iter().chain(texts(&stored.article));
        let bytes = all().map(str::len).sum();
        let mut sample = Strings::with_capacity(bytes, all().count());
        all().for_each(|text| sample.push(text));
        Self(sample)
    }

    /// How many bytes it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Leaves only the first `most` bytes, or fewer where that would be within a character.
    pub fn truncate(&mut self, most: usize) {
        self.0.truncate(most);
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter()
    }
}
