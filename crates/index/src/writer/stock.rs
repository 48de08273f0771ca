//! Documents for the engine's own writer, which analyzes every field for itself.
//!
//! Slower, and held to give the same index: the oracle for [`crate::segment`].

use std::sync::Arc;

use tantivy::schema::Field;

use crate::article_id::{file_hash, hash_term, member_hash};
use crate::engine_document::{Content, Values};
use crate::{ArticleDocument, Fields, Surface};

/// All values of `document`, of which `packed` is the article as it is stored.
pub(super) fn values(fields: &Fields, document: &ArticleDocument, packed: &[u8]) -> Values {
    let stored = document.stored();
    let mut values = Values::of_columns(fields, document);
    let mut text = |field: Field, value: String| {
        values.0.push((field, Content::Text(value.into())));
    };
    text(fields.file, hash_term(file_hash(stored.file())));
    if stored.member > 0 {
        text(fields.file, hash_term(member_hash(&stored.path)));
    }
    if let Some(language) = &stored.article.language {
        text(fields.language, language.value.clone());
    }
    for surface in Surface::ALL {
        let inflected = surface.text(fields);
        let tag = inflected.map_or("", |_| document.stemmer().tag());
        let own = stored.lines().filter(|(of, _)| *of == surface);
        let Some(value) = value(tag, own.map(|(_, line)| line)) else {
            continue;
        };
        let value: Arc<str> = value.into();
        let mut views = vec![surface.field(fields)];
        if let Some(text) = inflected {
            views.extend([text.written, fields.forms]);
        }
        if surface == Surface::Body {
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
fn value<'a>(tag: &str, lines: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut value = String::from(tag);
    for line in lines {
        value.push('\n');
        // Passages promise to hold no line break; metadata does not.
        value.extend(line.chars().map(|c| if c == '\n' { ' ' } else { c }));
    }
    (value.len() > tag.len()).then_some(value)
}
