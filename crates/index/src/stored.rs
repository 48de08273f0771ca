//! An article as it is stored in the archive.

use newshound_article::Article;

use crate::ArticleId;
use crate::article_id::address;

/// An article as it is stored in the archive, with its address there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredArticle {
    /// Relative path of its file, `/`-separated. For a member of a container the member's address, which begins with the
    /// path of the container (`2024.zip!politics/0412.html`).
    pub path: String,
    /// Length in bytes of the part at the end of `path` that addresses a member; 0 where the file is no container.
    pub member: usize,
    /// Its number in the file or member, counted from 0.
    pub record: u32,
    /// Number of words in headings and body, see [`Article::words`].
    pub words: u64,
    /// The article.
    pub article: Article,
}

impl StoredArticle {
    /// The article's id.
    pub fn id(&self) -> ArticleId {
        ArticleId::of_address(&self.path, self.member, self.record)
    }

    /// The path of its file in the archive; for a member, that of its container.
    pub fn file(&self) -> &str {
        address(&self.path, self.member).0
    }
}
