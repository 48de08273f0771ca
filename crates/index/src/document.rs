//! What an article becomes in the index, and back.

use std::fmt;

use newshound_article::{Article, Date, Passage};
use serde::{Deserialize, Serialize};
use tantivy::schema::Field;
use tantivy::schema::document::{Document, ReferenceValue, ReferenceValueLeaf, Value};

use crate::analysis::Stemmer;
use crate::{Error, Fields};

/// The identity of an article in an archive: a hash of its path and its record number.
///
/// Its `Display` form is 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ArticleId([u8; 16]);

impl ArticleId {
    /// The id of record `record` (counted from 0) of the file at `path` (relative, `/`-separated).
    pub fn new(path: &str, record: u32) -> Self {
        Self::of_member(path, "", record)
    }

    /// The id of record `record` of what `member` addresses in the container at `path`, separator included. It is that of
    /// no file, even one that is called like the whole address: no path holds a NUL.
    pub fn of_member(path: &str, member: &str, record: u32) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher
            .update(path.as_bytes())
            .update(&[0])
            .update(&record.to_be_bytes())
            .update(member.as_bytes());
        Self(first_bytes(&hasher.finalize()))
    }

    /// The first eight bytes, big-endian: orders ids as `Ord` does, but for the rarest ties.
    pub(crate) fn key(self) -> u64 {
        u64::from_be_bytes(std::array::from_fn(|at| self.0[at]))
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The term of the `file` field for the file at `path`.
pub(crate) fn file_term(path: &str) -> String {
    ArticleId(first_bytes(&blake3::hash(path.as_bytes()))).to_string()
}

/// The term of the `file` field for the member of a container at `address`. It is that of no file, as no path holds a
/// NUL: removing a file can never remove a member of another that happens to be called so.
pub(crate) fn member_term(address: &str) -> String {
    file_term(&format!("{address}\0"))
}

fn first_bytes(hash: &blake3::Hash) -> [u8; 16] {
    std::array::from_fn(|at| hash.as_bytes()[at])
}

/// An article as it lies in the archive, with its address there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
        let end = self.path.len().saturating_sub(self.member);
        let (file, member) = self.path.split_at_checked(end).unwrap_or((&self.path, ""));
        ArticleId::of_member(file, member, self.record)
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }
}

/// An article made ready to be written: all work that needs no writer is done, so it can be made on any thread.
#[derive(Clone, Debug)]
pub struct ArticleDocument {
    values: Vec<(Field, Content)>,
    /// Heap bytes it holds, for bounding what is in flight.
    size: usize,
}

#[derive(Clone, Debug)]
enum Content {
    /// One value in several fields would be copied for each; the text is kept once and lent to all.
    Text(std::sync::Arc<str>),
    Bytes(Vec<u8>),
    Number(u64),
    Day(i64),
}

impl ArticleDocument {
    /// Makes a document of `article`, which is record `record` of the file at `path`.
    ///
    /// # Errors
    /// [`Error::Unstorable`] when the article cannot be serialized.
    pub fn new(fields: &Fields, path: &str, record: u32, article: Article) -> Result<Self, Error> {
        Self::of_member(fields, path, "", record, article)
    }

    /// Makes a document of `article`, which is record `record` of a member of the container at `path`. Behind `path`, the
    /// member's address goes on with `member`, separator included; it is empty where the file is no container.
    ///
    /// It is removed with the container, and found by either address.
    ///
    /// # Errors
    /// As [`ArticleDocument::new`].
    pub fn of_member(
        fields: &Fields,
        path: &str,
        member: &str,
        record: u32,
        article: Article,
    ) -> Result<Self, Error> {
        let stored = StoredArticle {
            path: format!("{path}{member}"),
            member: member.len(),
            record,
            words: article.words(),
            article,
        };
        let bytes = postcard::to_stdvec(&stored).map_err(|reason| Error::Unstorable {
            path: stored.path.clone(),
            reason: reason.to_string(),
        })?;
        let mut document = Self {
            values: Vec::with_capacity(24),
            size: bytes.len(),
        };
        let id = stored.id();
        document.text(fields.id, id.to_string());
        document
            .values
            .push((fields.id_key, Content::Number(id.key())));
        document.text(fields.file, file_term(path));
        if !member.is_empty() {
            document.text(fields.file, member_term(&stored.path));
        }
        document.texts(fields, &stored.article);
        document.metadata(fields, &stored);
        document
            .values
            .push((fields.article, Content::Bytes(bytes)));
        Ok(document)
    }

    /// Bytes of memory the document holds until it is written.
    pub fn size(&self) -> usize {
        self.size
    }

    fn texts(&mut self, fields: &Fields, article: &Article) {
        let language = article
            .language
            .as_ref()
            .map(|language| language.value.as_str());
        let tag = Stemmer::of_language(language).tag();
        let title = [article.title_text()];
        let title = title.into_iter().filter(|title| !title.is_empty());
        let parts = [
            (fields.title, lines(tag, title)),
            (fields.heading, lines(tag, article.headings().map(text))),
            (fields.body, lines(tag, article.paragraphs().map(text))),
        ];
        for (field, value) in parts {
            let Some(value) = value else { continue };
            self.size += value.len();
            let value: std::sync::Arc<str> = value.into();
            for field in [field.surface, field.inflected, field.written, fields.forms] {
                self.values.push((field, Content::Text(value.clone())));
            }
        }
        if let Some((_, Content::Text(body))) = self
            .values
            .iter()
            .rfind(|(field, _)| *field == fields.body.surface)
        {
            let body = body.clone();
            self.values.push((fields.borders, Content::Text(body)));
        }
    }

    fn metadata(&mut self, fields: &Fields, stored: &StoredArticle) {
        let article = &stored.article;
        let bylines = article.bylines.iter().map(|byline| byline.value.as_str());
        let value = |sourced: &Option<newshound_article::Sourced<String>>| {
            sourced.as_ref().map(|text| text.value.clone())
        };
        let single = |text: Option<String>| lines("", text.iter().map(String::as_str));
        for (field, value) in [
            (fields.byline, lines("", bylines)),
            (fields.section, single(value(&article.section))),
            (fields.source, single(value(&article.source))),
            (fields.url, single(value(&article.url))),
            (fields.path, single(Some(stored.path.clone()))),
            (fields.language, value(&article.language)),
        ] {
            if let Some(value) = value {
                self.text(field, value);
            }
        }
        self.values
            .push((fields.words, Content::Number(stored.words)));
        if let Some(published) = &article.published {
            self.values
                .push((fields.published, Content::Day(day_of_date(published.value))));
        }
    }

    fn text(&mut self, field: Field, value: String) {
        self.size += value.len();
        self.values.push((field, Content::Text(value.into())));
    }
}

fn text(passage: &Passage) -> &str {
    &passage.text
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

/// Days from 1970-01-01 to `date`: articles are dated by the day, in no time zone.
pub fn day_of_date(date: Date) -> i64 {
    i64::from((date - Date::constant(1970, 1, 1)).get_days())
}

/// The date that many days from 1970-01-01; `None` outside the calendar.
pub fn date_of_day(day: i64) -> Option<Date> {
    Date::constant(1970, 1, 1)
        .checked_add(jiff::Span::new().try_days(day).ok()?)
        .ok()
}

/// A value lent to the engine.
#[derive(Clone, Debug)]
pub struct Lent<'a>(ReferenceValueLeaf<'a>);

impl<'a> Value<'a> for Lent<'a> {
    type ArrayIter = std::iter::Empty<Self>;
    type ObjectIter = std::iter::Empty<(&'a str, Self)>;

    fn as_value(&self) -> ReferenceValue<'a, Self> {
        ReferenceValue::Leaf(self.0.clone())
    }
}

impl Document for ArticleDocument {
    type Value<'a> = Lent<'a>;
    type FieldsValuesIter<'a> = Box<dyn Iterator<Item = (Field, Lent<'a>)> + 'a>;

    fn iter_fields_and_values(&self) -> Self::FieldsValuesIter<'_> {
        Box::new(self.values.iter().map(|(field, content)| {
            let leaf = match content {
                Content::Text(text) => ReferenceValueLeaf::Str(text),
                Content::Bytes(bytes) => ReferenceValueLeaf::Bytes(bytes),
                Content::Number(number) => ReferenceValueLeaf::U64(*number),
                Content::Day(day) => ReferenceValueLeaf::I64(*day),
            };
            (*field, Lent(leaf))
        }))
    }
}
