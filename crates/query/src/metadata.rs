//! The fields of words beside the three texts.

use newshound_index::{Fields, StoredArticle};

use crate::tree::Field;

/// A field of words that is not one of the texts: matched as written, never lit.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Metadata {
    Byline,
    Section,
    Source,
    Url,
    Path,
}

impl Metadata {
    pub(crate) fn of(field: Field) -> Option<Self> {
        Some(match field {
            Field::Byline => Self::Byline,
            Field::Section => Self::Section,
            Field::Source => Self::Source,
            Field::Url => Self::Url,
            Field::Path => Self::Path,
            _ => return None,
        })
    }

    /// The field of the index.
    pub(crate) fn field(self, fields: &Fields) -> tantivy::schema::Field {
        match self {
            Self::Byline => fields.byline,
            Self::Section => fields.section,
            Self::Source => fields.source,
            Self::Url => fields.url,
            Self::Path => fields.path,
        }
    }

    /// The values an article has in it.
    pub(crate) fn values(self, stored: &StoredArticle) -> Vec<&str> {
        let article = &stored.article;
        let value = match self {
            Self::Byline => {
                return article
                    .bylines
                    .iter()
                    .map(|byline| byline.value.as_str())
                    .collect();
            }
            Self::Section => article.section.as_ref(),
            Self::Source => article.source.as_ref(),
            Self::Url => article.url.as_ref(),
            Self::Path => return vec![stored.path.as_str()],
        };
        value
            .map(|value| value.value.as_str())
            .into_iter()
            .collect()
    }
}
