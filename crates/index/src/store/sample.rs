//! An article that a dictionary is trained on.

use newshound_article::FloorCharBoundary;

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
        let all = || outline.strings().chain(texts(&stored.article));
        let mut sample = Self {
            text: String::with_capacity(all().map(str::len).sum()),
            ends: Vec::with_capacity(all().count()),
        };
        for text in all() {
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
    pub fn truncate(&mut self, most: usize) {
        if most >= self.text.len() {
            return;
        }
        let most = self.text.floor_char_boundary_at(most);
        self.text.truncate(most);
        self.ends.retain(|end| *end < most);
        self.ends.push(most);
        // What is kept long takes no more than it has.
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let texts = starts.zip(&self.ends);
        texts.map(|(start, end)| &self.text[start..*end])
    }
}

#[cfg(test)]
mod tests {
    use newshound_article::{Article, Section};

    use crate::ArticleDocument;

    #[test]
    fn what_is_left_of_a_long_article_takes_no_more_than_that() {
        let line = |number: usize| Article {
            sections: vec![Section {
                heading: None,
                paragraphs: (0..number)
                    .map(|at| newshound_article::Passage::new(&format!("Line {at}."), 0..9))
                    .collect(),
            }],
            ..Article::default()
        };
        let mut sample = ArticleDocument::new("a", 0, line(10_000)).sample();
        assert!(sample.len() > 80_000);
        sample.truncate(1_000);
        assert_eq!(sample.len(), 1_000);
        let held = sample.text.capacity() + sample.ends.capacity() * size_of::<usize>();
        assert!(held < 4_000, "{held}");
    }
}
