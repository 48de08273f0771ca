//! An article as it is stored in the archive.

use newshound_article::{Article, Passage, Sourced};

use crate::article_id::address;
use crate::surface::Lines;
use crate::{ArticleId, Surface};

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

    /// All lines of the article, as [`ArticleView::lines`](crate::ArticleView::lines).
    pub(crate) fn lines(&self) -> impl Iterator<Item = (Surface, &str)> {
        fn value(sourced: &Option<Sourced<String>>) -> Option<&str> {
            sourced.as_ref().map(|sourced| sourced.value.as_str())
        }
        fn text(passage: &Passage) -> &str {
            &passage.text
        }
        let article = &self.article;
        let bylines = article.bylines.iter().map(|byline| byline.value.as_str());
        let sections = article.sections.iter().map(|section| {
            let paragraphs = section.paragraphs.iter().map(text);
            (section.heading.as_ref().map(text), paragraphs)
        });
        let lines = Lines {
            title: article.title.as_ref().map(|title| text(&title.value)),
            sections,
            bylines,
            section: value(&article.section),
            source: value(&article.source),
            url: value(&article.url),
            path: &self.path,
        };
        lines.in_order()
    }
}
