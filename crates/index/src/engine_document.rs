//! Documents in the form in which the engine takes them: borrowed values, field by field.

use tantivy::schema::Field;
use tantivy::schema::document::{Document, ReferenceValue, ReferenceValueLeaf, Value};

use crate::{ArticleDocument, Fields, day_of_date};

/// A value of a document.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// Shared by the fields of the same text.
    Text(std::sync::Arc<str>),
    Bytes(Vec<u8>),
    Number(u64),
    Day(i64),
}

/// A document made of values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Values(pub(crate) Vec<(Field, Content)>);

impl Values {
    /// The values of the fast fields.
    pub(crate) fn of_columns(fields: &Fields, document: &ArticleDocument) -> Self {
        let stored = document.stored();
        let published = stored.article.published.as_ref();
        let mut values = vec![
            (fields.id_key, Content::Number(document.id().key())),
            (fields.words, Content::Number(stored.words)),
        ];
        values.extend(
            published.map(|date| (fields.published, Content::Day(day_of_date(date.value)))),
        );
        Self(values)
    }
}

/// A value that the engine borrows.
#[derive(Clone, Debug)]
pub(crate) struct LentValue<'a>(ReferenceValueLeaf<'a>);

impl<'a> Value<'a> for LentValue<'a> {
    type ArrayIter = std::iter::Empty<Self>;
    type ObjectIter = std::iter::Empty<(&'a str, Self)>;

    fn as_value(&self) -> ReferenceValue<'a, Self> {
        ReferenceValue::Leaf(self.0.clone())
    }
}

impl Document for Values {
    type Value<'a> = LentValue<'a>;
    type FieldsValuesIter<'a> = Box<dyn Iterator<Item = (Field, LentValue<'a>)> + 'a>;

    fn iter_fields_and_values(&self) -> Self::FieldsValuesIter<'_> {
        Box::new(self.0.iter().map(|(field, content)| {
            let leaf = match content {
                Content::Text(text) => ReferenceValueLeaf::Str(text),
                Content::Bytes(bytes) => ReferenceValueLeaf::Bytes(bytes),
                Content::Number(number) => ReferenceValueLeaf::U64(*number),
                Content::Day(day) => ReferenceValueLeaf::I64(*day),
            };
            (*field, LentValue(leaf))
        }))
    }
}
