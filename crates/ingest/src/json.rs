//! JSON records: one object a line, a list of objects, or a single one.
//!
//! Only the keys that are known are read, and each is read from the very bytes of the record: a value is first found as
//! raw JSON and then decoded, so that other keys cost no more than being skipped and a passage's span can be told in the
//! line as it stands. A key with a value of an unexpected type is a key not given; only the record itself must be sound.

use std::borrow::Cow;

use newshound_article::{Article, Provenance, Span};
use serde_json::value::RawValue;

use crate::block::Block;
use crate::compose::{Title, compose};
use crate::metadata::{Field, Setter};
use crate::{Failure, Problem, html, layout};

use literal::Literal;
use record::{Record, Slot};

mod literal;
mod record;

/// Whether an input begins like a JSON object or a list of objects that is not one object a line.
pub(crate) fn sniff(head: &[u8]) -> bool {
    let inside = match head.first() {
        Some(b'{') => &head[1..],
        Some(b'[') => match head[1..].trim_ascii_start().strip_prefix(b"{") {
            Some(inside) => inside,
            None => return head[1..].trim_ascii() == b"]",
        },
        _ => return false,
    };
    matches!(inside.trim_ascii_start().first(), Some(b'"' | b'}'))
}

/// Whether an input begins with an object that ends with its line, or whose line goes on beyond what is seen.
pub(crate) fn sniff_lines(head: &[u8]) -> bool {
    if head.first() != Some(&b'{') || !sniff(head) {
        return false;
    }
    let mut lines = head.splitn(2, |&byte| byte == b'\n');
    let first = lines.next().unwrap_or(head).trim_ascii_end();
    match lines.next().map(<[u8]>::trim_ascii_start) {
        Some(rest) => first.ends_with(b"}") && rest.first().is_none_or(|&byte| byte == b'{'),
        None => !first.ends_with(b"}"),
    }
}

/// Reads one JSON object.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let record: Record<'_> = match serde_json::from_str(source) {
        Ok(record) => record,
        Err(error) => return Err(failure(source, &error).into()),
    };
    let mut article = Article::default();
    metadata(&record, source, &mut article)?;
    let key = record.first_text(&[Slot::Body, Slot::Text, Slot::MainText, Slot::Content]);
    let Some((_, value)) = key else {
        return Ok(article);
    };
    let mut literals = Vec::new();
    for value in record::strings(value) {
        literals.push(Literal::read(value, source).map_err(|error| failure(source, &error))?);
    }
    let mut blocks = Vec::new();
    for literal in &literals {
        blocks.extend(body(literal)?);
    }
    Ok(compose(article, &blocks, Title::Stated))
}

/// The blocks of a body, with their spans in the record.
fn body<'a>(literal: &'a Literal<'_>) -> Result<Vec<Block<'a>>, Failure> {
    let text: &'a str = &literal.text;
    let mut blocks = match html::is_markup(text) {
        true => html::fragment(text)?,
        false => layout::blocks(text),
    };
    let mut places = literal.places();
    for block in &mut blocks {
        block.span = Span::new(places.at(block.span.start), places.at(block.span.end));
    }
    Ok(blocks)
}

fn failure(source: &str, error: &serde_json::Error) -> Failure {
    if serde_json::from_str::<serde::de::IgnoredAny>(source).is_ok()
        && !source.trim_start().starts_with('{')
    {
        return Failure::NotAnObject;
    }
    let shown = error.to_string();
    let reason = shown.split(" at line ").next().unwrap_or(&shown).to_owned();
    if error.is_eof() {
        return Failure::CutOff;
    }
    Failure::BadJson {
        column: error.column(),
        reason,
    }
}

fn metadata(record: &Record<'_>, source: &str, article: &mut Article) -> Result<(), Failure> {
    let mut setter = Setter { article };
    if let Some((name, value)) = record.first_text(&[Slot::Title]) {
        let title = Literal::read(value, source).map_err(|error| failure(source, &error))?;
        let span = Span::new(title.start, title.start + title.raw.len());
        setter.title(&title.text, span, Provenance::Key(name.to_owned()));
    }
    for slot in [Slot::Author, Slot::Authors, Slot::Byline] {
        let Some((name, value)) = record.get(slot) else {
            continue;
        };
        for author in record::names(value) {
            setter.byline(&author, &Provenance::Key(name.to_owned()));
        }
    }
    let fields: [(Slot, Field); 10] = [
        (Slot::Date, Field::Published),
        (Slot::DatePublished, Field::Published),
        (Slot::Published, Field::Published),
        (Slot::Url, Field::Url),
        (Slot::Section, Field::Section),
        (Slot::Category, Field::Section),
        (Slot::Source, Field::Source),
        (Slot::SourceDomain, Field::Source),
        (Slot::Language, Field::Language),
        (Slot::Id, Field::ExternalId),
    ];
    for (slot, field) in fields {
        if let Some((name, value)) = record.get(slot)
            && let Some(text) = scalar(value)
        {
            setter.set(field, &text, Provenance::Key(name.to_owned()));
        }
    }
    Ok(())
}

/// The text of a string, a number, or an object or list that begins with a name.
fn scalar(value: &RawValue) -> Option<Cow<'_, str>> {
    let raw = value.get();
    match raw.as_bytes().first()? {
        b'0'..=b'9' => Some(Cow::Borrowed(raw)),
        b'"' | b'{' | b'[' => record::names(value).into_iter().next().map(Cow::Owned),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
