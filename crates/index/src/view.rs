//! A stored article whose texts are borrowed.
//!
//! Showing a hit takes a few strings of an article; copying all its passages would cost more than decompressing them.
//! Code that only reads an article therefore uses a view, which borrows from the decompressed bytes or from an article in
//! memory.

use newshound_article::{Date, Passage, Sourced};

use crate::surface::Lines;
use crate::{ArticleId, StoredArticle, Surface};

/// The parts of a stored article that are shown and searched, borrowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleView<'a> {
    /// As [`StoredArticle::path`].
    pub path: &'a str,
    /// As [`StoredArticle::member`].
    pub member: usize,
    /// As [`StoredArticle::record`].
    pub record: u32,
    /// As [`StoredArticle::words`].
    pub words: u64,
    /// The headline; `None` for an article without one.
    pub title: Option<&'a str>,
    /// The authors.
    pub bylines: Vec<&'a str>,
    /// Each heading with the paragraphs under it, in reading order.
    pub sections: Vec<SectionView<'a>>,
    /// The day of publication.
    pub published: Option<Date>,
    /// The section of the publication; several stand one per line, as in
    /// [`Article::section`](newshound_article::Article::section).
    pub section: Option<&'a str>,
    /// The publication.
    pub source: Option<&'a str>,
    /// The URL where it was published.
    pub url: Option<&'a str>,
    /// The language code.
    pub language: Option<&'a str>,
    /// The record's own identifier.
    pub external_id: Option<&'a str>,
}

/// A heading and the paragraphs under it, borrowed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SectionView<'a> {
    /// `None` for the paragraphs that precede the first heading.
    pub heading: Option<&'a str>,
    /// The paragraphs, in order.
    pub paragraphs: Vec<&'a str>,
}

impl<'a> ArticleView<'a> {
    /// The article's id.
    pub fn id(&self) -> ArticleId {
        ArticleId::of_address(self.path, self.member, self.record)
    }

    /// The headings, in reading order.
    pub fn headings(&self) -> impl Iterator<Item = &'a str> {
        self.sections.iter().filter_map(|section| section.heading)
    }

    /// The paragraphs of all sections, in reading order: the body.
    pub fn paragraphs(&self) -> impl Iterator<Item = &'a str> {
        let sections = self.sections.iter();
        sections.flat_map(|section| section.paragraphs.iter().copied())
    }

    /// All lines of the article, each with the text it belongs to: title, headings and paragraphs in reading order,
    /// then the metadata.
    pub fn lines(&self) -> impl Iterator<Item = (Surface, &'a str)> {
        let sections = self.sections.iter();
        let lines = Lines {
            title: self.title,
            sections: sections.map(|section| (section.heading, section.paragraphs.iter().copied())),
            bylines: self.bylines.iter().copied(),
            section: self.section,
            source: self.source,
            url: self.url,
            path: self.path,
        };
        lines.in_order()
    }
}

impl<'a> From<&'a StoredArticle> for ArticleView<'a> {
    fn from(stored: &'a StoredArticle) -> Self {
        fn value(sourced: &Option<Sourced<String>>) -> Option<&str> {
            sourced.as_ref().map(|sourced| sourced.value.as_str())
        }
        fn text(passage: &Passage) -> &str {
            &passage.text
        }
        let article = &stored.article;
        let bylines = article.bylines.iter().map(|byline| byline.value.as_str());
        let sections = article.sections.iter().map(|section| SectionView {
            heading: section.heading.as_ref().map(text),
            paragraphs: section.paragraphs.iter().map(text).collect(),
        });
        Self {
            path: &stored.path,
            member: stored.member,
            record: stored.record,
            words: stored.words,
            title: article.title.as_ref().map(|title| text(&title.value)),
            bylines: bylines.collect(),
            sections: sections.collect(),
            published: article.published.as_ref().map(|sourced| sourced.value),
            section: value(&article.section),
            source: value(&article.source),
            url: value(&article.url),
            language: value(&article.language),
            external_id: value(&article.external_id),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use newshound_article::{Article, Provenance};

    use super::*;

    /// An article with every field, of every provenance.
    pub(crate) fn stored() -> StoredArticle {
        use Provenance::{
            Byline, Dateline, Detected, FileName, FrontMatter, HeaderLine, Headline, Key, Markup,
        };
        let passage = |text: &str| Passage::new(text, 300..300 + text.len());
        let text = |value: &str, from| Some(Sourced::new(value.to_owned(), from));
        StoredArticle {
            path: "2024.zip!politics/0412.html".into(),
            member: 19,
            record: 3,
            words: 1234,
            article: Article {
                title: Some(Sourced::new(passage("Closer ties — again"), Headline)),
                bylines: vec![
                    Sourced::new("A. Tanaka".into(), Byline),
                    Sourced::new("Ö. Çelik".into(), Dateline),
                ],
                sections: vec![
                    newshound_article::Section {
                        heading: None,
                        paragraphs: vec![passage("One."), passage("Two. “Three.”")],
                    },
                    newshound_article::Section {
                        heading: Some(passage("Further")),
                        paragraphs: vec![],
                    },
                ],
                published: Some(Sourced::new(Date::constant(2024, 10, 5), HeaderLine)),
                reading_minutes: Some(Sourced::new(300, FrontMatter("minutes".into()))),
                section: text("politics", Key("section".into())),
                source: text("The Gazette", Markup("meta og:site_name".into())),
                url: text("https://example.org/1", FileName),
                language: text("en", Detected),
                external_id: text("x-1", Headline),
                text_key: Some(Key("was_said".into())),
                ..Article::default()
            },
        }
    }

    #[test]
    fn a_view_has_the_texts_of_its_article() {
        let stored = stored();
        let view = ArticleView::from(&stored);
        let texts = |passages: Vec<&Passage>| -> Vec<String> {
            passages
                .into_iter()
                .map(|passage| passage.text.clone())
                .collect()
        };
        assert!(
            view.headings()
                .eq(texts(stored.article.headings().collect()))
        );
        assert!(
            view.paragraphs()
                .eq(texts(stored.article.paragraphs().collect()))
        );
        assert_eq!(view.title, Some(stored.article.title_text()));
    }
}
