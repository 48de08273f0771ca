//! The texts of an article in which words are searched. Each has positions of its own.
//!
//! This module alone defines which texts there are, their order, their lines, and how their lines share positions. Both
//! the code that builds the index and the code that analyzes an article again for highlighting use it, as both must
//! arrive at the same positions.

use tantivy::schema::Field;

use crate::analysis::Layout;
use crate::{ArticleView, Fields, TextField};

/// A text of an article. Words of title, headings and body are stemmed, so that queries can match all their inflected
/// forms; words of the other texts, which are metadata, are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Surface {
    /// The headline.
    Title,
    /// The headings, each a line.
    Heading,
    /// The paragraphs, each a line.
    Body,
    /// The authors, each a line.
    Byline,
    /// The sections of the publication, each a line.
    Section,
    /// The publication.
    Source,
    /// The URL.
    Url,
    /// The path of the file or the address of the container member.
    Path,
}

impl Surface {
    /// All texts; those whose words are stemmed come first.
    pub const ALL: [Surface; 8] = [
        Surface::Title,
        Surface::Heading,
        Surface::Body,
        Surface::Byline,
        Surface::Section,
        Surface::Source,
        Surface::Url,
        Surface::Path,
    ];

    /// The texts whose words are stemmed, in which a query word without a field is searched. Their
    /// [indices](Surface::index) come first.
    pub const TEXTS: [Surface; 3] = [Surface::Title, Surface::Heading, Surface::Body];

    /// Its place in [`Surface::ALL`].
    #[inline]
    pub fn index(self) -> usize {
        self as usize
    }

    /// Whether its words are stemmed.
    #[inline]
    pub fn inflects(self) -> bool {
        self.index() < Self::TEXTS.len()
    }

    /// The fields of a text whose words are stemmed; `None` for metadata.
    pub fn text(self, fields: &Fields) -> Option<TextField> {
        match self {
            Surface::Title => Some(fields.title),
            Surface::Heading => Some(fields.heading),
            Surface::Body => Some(fields.body),
            Surface::Byline | Surface::Section | Surface::Source | Surface::Url | Surface::Path => {
                None
            }
        }
    }

    /// The field of folded words with positions.
    pub fn field(self, fields: &Fields) -> Field {
        match self {
            Surface::Title => fields.title.surface,
            Surface::Heading => fields.heading.surface,
            Surface::Body => fields.body.surface,
            Surface::Byline => fields.byline,
            Surface::Section => fields.section,
            Surface::Source => fields.source,
            Surface::Url => fields.url,
            Surface::Path => fields.path,
        }
    }

    /// The name of that field in the schema.
    pub(crate) fn field_name(self) -> &'static str {
        match self {
            Surface::Title => "title",
            Surface::Heading => "heading",
            Surface::Body => "body",
            Surface::Byline => "byline",
            Surface::Section => "section",
            Surface::Source => "source",
            Surface::Url => "url",
            Surface::Path => "path",
        }
    }

    /// How its lines share positions.
    #[inline]
    pub fn layout(self) -> Layout {
        match self {
            Surface::Heading | Surface::Byline | Surface::Section => Layout::Strided,
            Surface::Title | Surface::Body | Surface::Source | Surface::Url | Surface::Path => {
                Layout::Running
            }
        }
    }

    /// Its lines in `article`.
    pub fn lines<'a>(self, article: &ArticleView<'a>) -> Vec<&'a str> {
        let own = article.lines().filter(|(surface, _)| *surface == self);
        own.map(|(_, line)| line).collect()
    }
}

/// The texts of an article, borrowed from whatever holds it, for [`Lines::in_order`].
pub(crate) struct Lines<'a, Sections, Bylines> {
    pub(crate) title: Option<&'a str>,
    /// Headings, each with the paragraphs under it.
    pub(crate) sections: Sections,
    pub(crate) bylines: Bylines,
    pub(crate) section: Option<&'a str>,
    pub(crate) source: Option<&'a str>,
    pub(crate) url: Option<&'a str>,
    pub(crate) path: &'a str,
}

impl<'a, Sections, Paragraphs, Bylines> Lines<'a, Sections, Bylines>
where
    Sections: Iterator<Item = (Option<&'a str>, Paragraphs)>,
    Paragraphs: Iterator<Item = &'a str>,
    Bylines: Iterator<Item = &'a str>,
{
    /// All lines, each with the text it belongs to: title, headings and paragraphs in reading order, then the metadata.
    pub(crate) fn in_order(self) -> impl Iterator<Item = (Surface, &'a str)> {
        let of = |surface| move |line| (surface, line);
        let sections = self.sections.flat_map(move |(heading, paragraphs)| {
            let heading = heading.into_iter().map(of(Surface::Heading));
            heading.chain(paragraphs.map(of(Surface::Body)))
        });
        // An empty title counts as none.
        let title = self.title.filter(|title| !title.is_empty());
        let section = self.section.into_iter().flat_map(str::lines);
        let title = title.into_iter().map(of(Surface::Title));
        title
            .chain(sections)
            .chain(self.bylines.map(of(Surface::Byline)))
            .chain(section.map(of(Surface::Section)))
            .chain(self.source.into_iter().map(of(Surface::Source)))
            .chain(self.url.into_iter().map(of(Surface::Url)))
            .chain(std::iter::once((Surface::Path, self.path)))
    }
}

#[cfg(test)]
mod tests {
    use newshound_article::{Passage, Provenance, Sourced};

    use super::*;
    use crate::view::tests::stored;

    #[test]
    fn texts_that_inflect_are_the_first_ones() {
        let (_, fields) = Fields::schema();
        for (at, surface) in Surface::ALL.into_iter().enumerate() {
            assert_eq!(surface.index(), at);
            let text = surface.text(&fields).map(|text| text.surface);
            assert_eq!(
                text,
                Some(surface.field(&fields)).filter(|_| surface.inflects())
            );
        }
        assert_eq!(Surface::ALL[..Surface::TEXTS.len()], Surface::TEXTS);
        let texts = fields.texts().map(|text| text.surface);
        assert_eq!(texts, Surface::TEXTS.map(|surface| surface.field(&fields)));
    }

    /// What is indexed and what is lit up have the same positions only where they have the same lines.
    #[test]
    fn a_view_has_the_lines_of_its_article() {
        let mut stored = stored();
        stored.article.section = Some(Sourced::new("Politics\nWorld".into(), Provenance::Source));
        let view = ArticleView::from(&stored);
        assert!(stored.lines().eq(view.lines()));
        let lines: Vec<_> = stored.lines().collect();
        let expected = [
            (Surface::Title, "Closer ties — again"),
            (Surface::Body, "One."),
            (Surface::Body, "Two. “Three.”"),
            (Surface::Heading, "Further"),
            (Surface::Byline, "A. Tanaka"),
            (Surface::Byline, "Ö. Çelik"),
            (Surface::Section, "Politics"),
            (Surface::Section, "World"),
            (Surface::Source, "The Gazette"),
            (Surface::Url, "https://example.org/1"),
            (Surface::Path, "2024.zip!politics/0412.html"),
        ];
        assert_eq!(lines, expected);
        assert_eq!(Surface::Section.lines(&view), ["Politics", "World"]);
    }

    #[test]
    fn an_empty_title_is_none() {
        let mut stored = stored();
        stored.article.title = Some(Sourced::new(Passage::default(), Provenance::Headline));
        let has_title = |(surface, _): (Surface, &str)| surface == Surface::Title;
        assert!(!stored.lines().any(has_title));
        assert!(!ArticleView::from(&stored).lines().any(has_title));
    }
}
