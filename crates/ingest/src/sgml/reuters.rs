//! Stories of the Reuters-21578 collection: newswire of 1987 as it was sent, with tags around its parts.
//!
//! Bodies are wrapped at 63 columns with paragraphs indented by four, so their layout need not be guessed. Everything except the headline
//! is read as a paragraph, because the many tables of company results would otherwise look like headings. The agency's name at the end of a
//! story is kept as boilerplate. A story without `BODY` is either a headline alone (`TYPE="BRIEF"`, with a placeholder as text) or
//! unprocessed text that begins with its headline (`UNPROC`).
//!
//! Source: D. Lewis, README of the collection, section VI.

use newshound_article::{Article, Provenance};

use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::layout;
use crate::mapped::Mapped;
use crate::metadata::{self, Setter};

use super::markup::{self, Field, Record, Scope};

/// The elements that are fields; any other tag is markup within a text.
const FIELDS: [&str; 16] = [
    "REUTERS",
    "DATE",
    "TOPICS",
    "PLACES",
    "PEOPLE",
    "ORGS",
    "EXCHANGES",
    "COMPANIES",
    "UNKNOWN",
    "MKNOTE",
    "D",
    "TEXT",
    "TITLE",
    "AUTHOR",
    "DATELINE",
    "BODY",
];
/// The columns at which the agency wrapped its lines.
const MARGIN: usize = 63;

/// Reads a story.
pub(super) fn read(source: &str) -> Article {
    let record = Record::new(source);
    let fields = record.fields(scope);
    let mut article = Article::default();
    state(&record, &fields, &mut article);
    let mut text = Mapped::default();
    let title = text_of(&record, &fields, &mut text);
    let mut blocks = text.blocks(|text| layout::wrapped_blocks(text, MARGIN));
    cut_signature(&mut blocks, &mut article);
    // If the headline is in the text, its block stays as it is; all others are paragraphs.
    let known = usize::from(title == Title::InText);
    for block in blocks.iter_mut().skip(known) {
        block.kind = Kind::Paragraph;
    }
    let cut = std::mem::take(&mut article.boilerplate);
    let mut article = compose(article, &blocks, title);
    article.boilerplate.extend(cut);
    article
}

/// The effect of a tag on the text around it; `None` if it is not that of a field.
fn scope(name: &str) -> Option<Scope> {
    let field = FIELDS
        .iter()
        .find(|field| name.eq_ignore_ascii_case(field))?;
    Some(match *field {
        "REUTERS" | "TEXT" => Scope::Record,
        "BODY" => Scope::Text,
        _ => Scope::Other,
    })
}

/// Adds the text of a story to `text`. Returns whether its headline is part of that.
fn text_of(record: &Record<'_>, fields: &[Field<'_>], text: &mut Mapped) -> Title {
    let mut named = |name: &str| {
        let found = fields.iter().filter(|field| field.is(name));
        found
            .map(|field| record.text(field.content.clone(), text))
            .count()
    };
    if fields.iter().any(|field| field.is("BODY")) {
        // The dateline is the beginning of the first line of the body.
        named("DATELINE");
        named("BODY");
        return Title::Stated;
    }
    let kind = fields
        .iter()
        .find(|field| field.is("TEXT"))
        .and_then(|field| markup::attribute(field.attributes, "TYPE"));
    if kind != Some("BRIEF") {
        named("TEXT");
    }
    match fields.iter().any(|field| field.is("TITLE")) {
        true => Title::Stated,
        false => Title::InText,
    }
}

/// Sets the title, fields and authors that the record states.
fn state(record: &Record<'_>, fields: &[Field<'_>], article: &mut Article) {
    let mut setter = Setter { article };
    let of = |name: &str| Provenance::Markup(name.to_owned());
    setter.set(metadata::Field::Source, "Reuters", of("reuters"));
    // The language is set because the whole collection is English, and its many tables and short items are hard to recognise.
    setter.set(metadata::Field::Language, "en", of("reuters"));
    let mut within_topics = false;
    for field in fields {
        let mut text = Mapped::default();
        let mut content = || {
            record.text(field.content.clone(), &mut text);
            text.text().to_owned()
        };
        match () {
            () if field.is("REUTERS") => {
                let id = markup::attribute(field.attributes, "NEWID").unwrap_or("");
                setter.set(metadata::Field::ExternalId, id, of("newid"));
            }
            // `26-FEB-1987 15:01:01.79`
            () if field.is("DATE") => {
                let date = content().replace('-', " ");
                setter.set(metadata::Field::Published, &date, of("date"));
            }
            () if field.is("D") && within_topics => {
                setter.set(metadata::Field::Section, &content(), of("topics"));
            }
            () if field.is("TITLE") => setter.title(&content(), text.whole(), of("title")),
            () if field.is("AUTHOR") => setter.byline(&with_capital(&content()), &of("author")),
            () => {}
        }
        if !field.is("D") && !field.name.is_empty() {
            within_topics = field.is("TOPICS");
        }
    }
}

/// Turns `by Jane Doe` into `By Jane Doe`; the wire has both.
fn with_capital(byline: &str) -> String {
    let byline = byline.trim();
    match byline.strip_prefix("by ") {
        Some(names) => format!("By {names}"),
        None => byline.to_owned(),
    }
}

/// Moves the last block to the boilerplate if it is `Reuter`, or `More`, which ends a story whose rest was sent as another one.
fn cut_signature(blocks: &mut Vec<Block<'_>>, article: &mut Article) {
    let is_signature = |block: &Block<'_>| {
        let text = block.text.trim_end_matches(['.', ' ']);
        ["reuter", "reuters", "more"]
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word))
    };
    if let Some(block) = blocks.pop_if(|block| is_signature(block)) {
        article.boilerplate.push(block.cut("agency-signature"));
    }
}
