//! Articles as the Washington Post gave them to TREC: a list of contents, each of a type.
//!
//! Only what the article says is read: paragraphs, sub-headings and the deck. Pictures, tweets and notes on the author are
//! left out. Dates are milliseconds since 1970; addresses of later years lack the host.

use newshound_article::{Article, Provenance, Span};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::keys::Slot;
use crate::metadata::{Field, Setter};
use crate::{Failure, Problem, html};

use super::literal::{Literal, Source};
use super::record::{self, Record};
use super::{set_title, state_fields};

const HOST: &str = "https://www.washingtonpost.com";

#[derive(Default, Deserialize)]
#[serde(default)]
struct Content<'a> {
    #[serde(borrow, rename = "type")]
    kind: Option<&'a RawValue>,
    #[serde(borrow)]
    subtype: Option<&'a RawValue>,
    #[serde(borrow)]
    content: Option<&'a RawValue>,
}

/// A piece of the text.
struct Part<'a> {
    literal: Literal<'a>,
    kind: Kind,
}

/// Whether a record is such an article.
pub(super) fn is_article(record: &Record<'_>) -> bool {
    record
        .get(Slot::Contents)
        .is_some_and(|(_, value)| !record::objects(value).is_empty())
}

pub(super) fn read(record: &Record<'_>, source: Source<'_>) -> Result<Article, Problem> {
    let mut article = Article::default();
    if let Some((name, value)) = record.first_text(&[Slot::Title]) {
        set_title(name, value, source, &mut article)?;
    }
    let mut setter = Setter {
        article: &mut article,
    };
    state_fields(record, &mut setter);
    address(record, &mut setter);
    let mut parts = Vec::new();
    for content in contents(record) {
        match (content.kind.map(plain), content.content) {
            (Some("sanitized_html" | "deck"), Some(value)) if value.get().starts_with('"') => {
                let literal = Literal::read(value, source)
                    .map_err(|error| super::failure(source.text, &error))?;
                let kind = match content.subtype.map(plain) {
                    Some("subhead") => Kind::Heading,
                    _ => Kind::Paragraph,
                };
                parts.push(Part { literal, kind });
            }
            (Some(kind), Some(value)) => state(kind, value, &mut setter),
            _ => {}
        }
    }
    let mut blocks = Vec::new();
    for part in &parts {
        part.blocks(&mut blocks)?;
    }
    Ok(compose(article, &blocks, Title::Stated))
}

fn contents<'a>(record: &Record<'a>) -> Vec<Content<'a>> {
    let list = record.get(Slot::Contents);
    list.map_or(Vec::new(), |(_, list)| record::objects(list))
        .into_iter()
        .filter_map(|value| serde_json::from_str(value.get()).ok())
        .collect()
}

fn plain(value: &RawValue) -> &str {
    value.get().trim_matches('"')
}

fn state(kind: &str, value: &RawValue, setter: &mut Setter<'_>) {
    let key = || Provenance::Key(format!("contents {kind}"));
    match kind {
        "date" => {
            setter.set(Field::Published, plain(value), key());
        }
        "kicker" | "byline" => {
            for text in record::names(value) {
                match kind {
                    "kicker" => setter.set(Field::Section, &text, key()),
                    _ => setter.byline(&text, &key()),
                }
            }
        }
        _ => {}
    }
}

/// The address, which may lack its host.
fn address(record: &Record<'_>, setter: &mut Setter<'_>) {
    if let Some((name, value)) = record.get(Slot::Url)
        && plain(value).starts_with('/')
    {
        let url = format!("{HOST}{}", plain(value));
        setter.set(Field::Url, &url, Provenance::Key(name.to_owned()));
    }
}

impl Part<'_> {
    fn blocks<'a>(&'a self, blocks: &mut Vec<Block<'a>>) -> Result<(), Failure> {
        let text = &self.literal.text;
        let span = Span::new(
            self.literal.start,
            self.literal.start + self.literal.raw.len(),
        );
        if !text.contains(['<', '&']) {
            blocks.push(Block::marked(&**text, span, self.kind));
            return Ok(());
        }
        let mut places = self.literal.places();
        for mut block in html::fragment(text)? {
            block.span = Span::new(places.at(block.span.start), places.at(block.span.end));
            // A sub-heading is none for its tags; a paragraph is one even where nothing in it is marked up.
            if self.kind == Kind::Heading || block.kind == Kind::Unknown {
                block.kind = self.kind;
            }
            blocks.push(block);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::json::read;

    #[test]
    fn contents_are_read_by_their_types() {
        let source = r#"{"id": "7", "title": "Ferry returns", "author": "Ada Finch", "article_url": "/local/1.html", "published_date": 1728518400000,
            "contents": [null, {"type": "kicker", "content": "Local"}, {"type": "title", "content": "Ferry returns"}, {"type": "byline", "content": "By Jo Roe"},
            {"type": "sanitized_html", "subtype": "paragraph", "content": "The <b>ferry</b> &amp; the gulls."}, {"type": "image", "fullcaption": "no"},
            {"type": "sanitized_html", "subtype": "subhead", "content": "<b>Next</b>"}, {"type": "sanitized_html", "content": 5},
            {"type": "sanitized_html", "subtype": "paragraph", "content": "Fares stay."}, {"type": "tweet", "content": "no"}], "source": "The Post"}"#;
        let article = read(source).unwrap();
        let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
        assert_eq!(texts, ["The ferry & the gulls.", "Fares stay."]);
        assert_eq!(article.headings().next().unwrap().text, "Next");
        let last = article.paragraphs().last().unwrap();
        assert_eq!(&source[last.span.start..last.span.end], "Fares stay.");
        let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
        assert_eq!(names, ["Ada Finch", "Jo Roe"]);
        assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
        assert_eq!(article.section.unwrap().value, "Local");
        assert_eq!(
            article.url.unwrap().value,
            "https://www.washingtonpost.com/local/1.html"
        );
    }

    #[test]
    fn dates_may_stand_among_the_contents() {
        let article =
            read(r#"{"title": "T", "contents": [{"type": "date", "content": 1728518400000}]}"#)
                .unwrap();
        assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
        let article =
            read(r#"{"title": "T", "contents": [{"type": "date", "content": 99}]}"#).unwrap();
        assert_eq!(article.published, None);
    }
}
