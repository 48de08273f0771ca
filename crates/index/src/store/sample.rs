//! An article that a dictionary is trained on.

use newshound_article::Article;

use super::outline::{Outline, texts};
use super::strings::Strings;

/// The texts and strings of an article: what [`crate::Writer::train`] takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleSample(Strings);

impl ArticleSample {
    /// That of `article`, which lies at `path`: that of its file, with the address of a member behind it where the file is a container.
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
