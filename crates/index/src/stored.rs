//! An article as it lies in the archive.

use newshound_article::Article;

use crate::ArticleId;
use crate::article_id::address;

/// An article as it lies in the archive, with its address there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredArticle {
    /// Relative path of its file, `/`-separated; for a member of a container its address, which begins with the path of
    /// that (`2024.zip!politics/0412.html`).
    pub path: String,
    /// How many bytes of `path`, at its end, address a member; 0 where the file is no container.
    pub member: usize,
    /// Its number in the file or member, counted from 0.
    pub record: u32,
    /// Headings and body in words, see [`Article::words`].
    pub words: u64,
    /// The article.
    pub article: Article,
}

impl StoredArticle {
    /// Its id.
    pub fn id(&self) -> ArticleId {
        ArticleId::of_address(&self.path, self.member, self.record)
    }

    /// The path of its file in the archive: of a member that of its container.
    pub fn file(&self) -> &str {
        address(&self.path, self.member).0
    }
}
