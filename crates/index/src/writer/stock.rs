//! Documents for the engine's own writer, which analyzes every field for itself.
//!
//! Slower, and held to give the same index: the oracle for [`crate::segment`].

use std::sync::Arc;

use tantivy::schema::Field;

use crate::article_id::{file_hash, hash_term, member_hash};
use crate::engine_document::{Content, Values};
use crate::{ArticleDocument, Fields};

/// All values of `document`, of which `packed` is the article as it is stored.
pub(super) fn values(fields: &Fields, document: &ArticleDocument, packed: &[u8]) -> Values {
    let stored = document.stored();
    let article = &stored.article;
    let mut values = Values::of_columns(fields, document);
    let mut text = |field: Field, value: String| {
        values.0.push((field, Content::Text(value.into())));
    };
    text(fields.file, hash_term(file_hash(stored.file())));
    if stored.member > 0 {
        text(fields.file, hash_term(member_hash(&stored.path)));
    }
    if let Some(language) = &article.language {
        text(fields.language, language.value.clone());
    }
    for ((field, _), lines_of) in fields.plain().into_iter().zip(document.plain()) {
        if let Some(value) = lines("", lines_of.into_iter()) {
            text(field, value);
        }
    }
    let tag = document.stemmer().tag();
    let title = Some(article.title_text()).filter(|title| !title.is_empty());
    let parts = [
        (fields.title, lines(tag, title.into_iter())),
        (
            fields.heading,
            lines(tag, article.headings().map(|passage| passage.text.as_str())),
        ),
        (
            fields.body,
            lines(
                tag,
                article.paragraphs().map(|passage| passage.text.as_str()),
            ),
        ),
    ];
    for (field, value) in parts {
        let Some(value) = value else { continue };
        let value: Arc<str> = value.into();
        let mut views = vec![field.surface, field.written, fields.forms];
        if field.surface == fields.body.surface {
            views.push(fields.borders);
        }
        let shared = views
            .into_iter()
            .map(|view| (view, Content::Text(value.clone())));
        values.0.extend(shared);
    }
    let packed = Content::Bytes(packed.to_vec());
    values.0.push((fields.article, packed));
    values
}

/// A field's value as its analyzers take it: the stemmer's tag, then the lines. Nothing where there is no line.
fn lines<'a>(tag: &str, lines: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut value = String::from(tag);
    for line in lines {
        value.push('\n');
        // Passages promise to hold no line break; metadata does not.
        value.extend(line.chars().map(|c| if c == '\n' { ' ' } else { c }));
    }
    (value.len() > tag.len()).then_some(value)
}
