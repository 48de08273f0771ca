//! The document that an article becomes in the index.

use std::hash::BuildHasher as _;

use newshound_article::Article;
use rustc_hash::{FxBuildHasher, FxHashSet};

use crate::analysis::{Stemmer, marks};
use crate::{ArticleId, StoredArticle};

/// An article with its address, ready to be written. It can be made on any thread.
#[derive(Clone, Debug)]
pub struct ArticleDocument {
    stored: StoredArticle,
    id: ArticleId,
}

impl ArticleDocument {
    /// Makes a document of `article`, which is record `record` of the file at `path`. Its words are stemmed by the
    /// rules of its [language](Article::language); without a language they are not stemmed.
    pub fn new(path: &str, record: u32, article: Article) -> Self {
        Self::of_member(path, "", record, article)
    }

    /// Makes a document of `article`, which is record `record` of a member of the container at `path`. `member` is what
    /// follows `path` in the member's address, separator included; it is empty if the file is no container.
    ///
    /// The article is removed together with the container, and is found by the path of the container and by the address
    /// of the member.
    pub fn of_member(path: &str, member: &str, record: u32, article: Article) -> Self {
        let stored = StoredArticle {
            path: format!("{path}{member}"),
            member: member.len(),
            record,
            words: article.words(),
            article,
        };
        Self {
            id: stored.id(),
            stored,
        }
    }

    /// Bytes of memory the document holds until it is written.
    pub fn size(&self) -> usize {
        size_of::<Self>() + self.stored.path.len() + self.stored.article.size()
    }

    /// Whether its texts have more than `most` distinct words; see [`crate::WriterOptions::most_words`]. While a
    /// segment is built, a distinct word takes many times its own bytes, so a record of a few megabytes could take all
    /// memory.
    pub fn has_more_words_than(&self, most: usize) -> bool {
        // Each word takes at least one byte.
        if self.size() <= most {
            return false;
        }
        let mut known = FxHashSet::default();
        for (_, line) in self.stored.lines() {
            marks(line, &mut |mark| {
                if known.len() <= most {
                    known.insert(FxBuildHasher.hash_one(&line[mark.start..mark.end]));
                }
            });
        }
        known.len() > most
    }

    pub(crate) fn stored(&self) -> &StoredArticle {
        &self.stored
    }

    /// Its id.
    pub fn id(&self) -> ArticleId {
        self.id
    }

    /// The stemmer of its language.
    pub(crate) fn stemmer(&self) -> Stemmer {
        let language = self.stored.article.language.as_ref();
        Stemmer::of_language(language.map(|language| language.value.as_str()))
    }
}
