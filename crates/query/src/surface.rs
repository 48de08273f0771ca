//! The texts of an article that words are looked for in, each with positions of its own.

use std::fmt;

use newshound_index::analysis::Layout;
use newshound_index::{ArticleView, Fields, TextField};
use serde::Serialize;

/// A text of an article. Title, heading and body inflect and are lit up; the others are matched as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Surface {
    Title,
    Heading,
    Body,
    Byline,
    Section,
    Source,
    Url,
    Path,
}

/// A text of an article that is lit up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LitText {
    /// Its headline.
    Title,
    /// Its headings, each a line.
    Heading,
    /// Its paragraphs, each a line.
    Body,
}

impl fmt::Display for LitText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            LitText::Title => "title",
            LitText::Heading => "heading",
            LitText::Body => "body",
        })
    }
}

/// How many texts are lit up: title, heading and body.
pub(crate) const TEXTS: usize = 3;

impl Surface {
    pub(crate) const ALL: [Surface; 8] = [
        Surface::Title,
        Surface::Heading,
        Surface::Body,
        Surface::Byline,
        Surface::Section,
        Surface::Source,
        Surface::Url,
        Surface::Path,
    ];

    /// Its place in [`Surface::ALL`].
    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// The name of its field in queries.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Surface::Title => "title",
            Surface::Heading => "heading",
            Surface::Body => "body",
            Surface::Byline => "by",
            Surface::Section => "section",
            Surface::Source => "source",
            Surface::Url => "url",
            Surface::Path => "path",
        }
    }

    /// The fields of a text that inflects.
    pub(crate) fn text(self, fields: &Fields) -> Option<TextField> {
        match self {
            Surface::Title => Some(fields.title),
            Surface::Heading => Some(fields.heading),
            Surface::Body => Some(fields.body),
            _ => None,
        }
    }

    /// The field of folded words with positions.
    pub(crate) fn field(self, fields: &Fields) -> tantivy::schema::Field {
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

    /// How its lines share positions.
    pub(crate) fn layout(self) -> Layout {
        match self {
            Surface::Heading | Surface::Byline | Surface::Section => Layout::Strided,
            _ => Layout::Running,
        }
    }

    /// Its lines in `article`.
    pub(crate) fn lines<'a>(self, article: &ArticleView<'a>) -> Vec<&'a str> {
        let value = |text: Option<&'a str>| text.into_iter().collect();
        match self {
            Surface::Title => value(article.title.filter(|title| !title.is_empty())),
            Surface::Heading => article.headings().collect(),
            Surface::Body => article.paragraphs().collect(),
            Surface::Byline => article.bylines.clone(),
            Surface::Section => article.section.into_iter().flat_map(str::lines).collect(),
            Surface::Source => value(article.source),
            Surface::Url => value(article.url),
            Surface::Path => vec![article.path],
        }
    }
}

/// A set of surfaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Surfaces(u8);

impl Surfaces {
    pub(crate) const NONE: Surfaces = Surfaces(0);
    /// Title, heading and body.
    pub(crate) const TEXTS: Surfaces = Surfaces(0b111);

    pub(crate) fn only(surface: Surface) -> Self {
        Self(1 << surface.index())
    }

    pub(crate) fn holds(self, surface: Surface) -> bool {
        self.0 & Self::only(surface).0 != 0
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of them inflect and are lit up.
    pub(crate) fn are_texts(self) -> bool {
        self.0 & !Self::TEXTS.0 == 0
    }

    /// Those in the set, in order.
    pub(crate) fn iter(self) -> impl Iterator<Item = Surface> {
        Surface::ALL
            .into_iter()
            .filter(move |&surface| self.holds(surface))
    }
}
