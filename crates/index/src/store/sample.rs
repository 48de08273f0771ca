//! A sample article for training a dictionary.

use newshound_article::Article;

use super::outline::{Outline, texts};
use super::strings::Strings;

/// The texts and strings of an article, for [`crate::Writer::train`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleSample(Strings);

impl ArticleSample {
    /// The sample of `article`. `path` is the path of its file, followed by the address of the member where that is a
    /// container.
    pub fn of(path: &str, article: &Article) -> Self {
        let mut outline = Outline::default();
        outline.string(path);
        outline.article(article);
        let all = || outline.strings.iter().chain(texts(article));
        let bytes = all().map(str::len).sum();
        let mut sample = Strings::with_capacity(bytes, all().count());
        all().for_each(|text| sample.push(text));
        Self(sample)
    }

    /// Length in bytes of all its strings.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Keeps only the first `most` bytes, or fewer so as not to cut a character.
    pub fn truncate(&mut self, most: usize) {
        self.0.truncate(most);
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter()
    }
}
