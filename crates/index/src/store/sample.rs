//! An article that a dictionary is trained on.

use super::outline::{Outline, texts};
use crate::StoredArticle;

/// The texts and strings of an article: what [`crate::Writer::train`] takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleSample {
    text: String,
    /// Where each text ends.
    ends: Vec<usize>,
}

impl ArticleSample {
    pub(crate) fn of(stored: &StoredArticle) -> Self {
        let mut outline = Outline::default();
        outline.set(stored);
        let mut sample = Self::default();
        for text in outline.strings().chain(texts(&stored.article)) {
            sample.text.push_str(text);
            sample.ends.push(sample.text.len());
        }
        sample
    }

    /// How many bytes it has.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Leaves only the first `most` bytes, or fewer where that would be within a character.
    pub fn truncate(&mut self, mut most: usize) {
        if most >= self.text.len() {
            return;
        }
        while !self.text.is_char_boundary(most) {
            most -= 1;
        }
        self.text.truncate(most);
        self.ends.retain(|end| *end < most);
        self.ends.push(most);
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let texts = starts.zip(&self.ends);
        texts.map(|(start, end)| &self.text[start..*end])
    }
}
