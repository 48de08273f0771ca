//! Stories of Arc XP in the Arc Native Specification (ANS): a list of content elements, each with a type. The Washington Post, where ANS
//! originated, gave its articles to TREC in a similar list, with other types and with metadata among the elements.
//!
//! Texts, headings, lists, quotations and tables are read, including nested elements; pictures and videos are not. Links to other stories
//! between paragraphs are kept as links, and so are the headlines of embedded stories. Addresses without a host are ignored, except those
//! of the Post. A record whose elements have no text is read like any other record, as other formats use the key name, too.
//!
//! Source: Washington Post, ans-schema 0.10 (story.json and the schemas of its elements).

use newshound_article::{Article, Provenance};
use serde_json::value::RawValue;

use crate::block::{Block, Kind};
use crate::compose::Title;
use crate::keyed::{Given, Markup, Texts};
use crate::keys::{self, Slot};
use crate::metadata::{Field, Setter};
use crate::words::{self, Words};
use crate::{Failure, Problem, Skip};

use super::literal::{Literal, Source};
use super::object::{self, Object, is_string};
use super::record::{self, Record};
use super::values;
use super::{body, dateline, given, literal, set_field, set_title, state_authors, state_fields};

/// The deepest nesting of elements that is read.
const DEEPEST: usize = 16;
/// The host of the Post's addresses.
const HOST: &str = "https://www.washingtonpost.com";
/// Types of elements that are not text of the story.
static APART: Words = Words::new(
    "image video gallery audio graphic oembed_response reference custom_embed divider numeric_rating title tweet instagram \
    author_info",
);

/// A part of the text.
struct Part<'a> {
    literal: Literal<'a>,
    kind: Kind,
}

/// Whether a record may be an ANS story.
pub(super) fn is_story(record: &Record<'_>) -> bool {
    elements(record).is_some()
}

/// The list of a record's elements.
fn elements<'a>(record: &Record<'a>) -> Option<&'a RawValue> {
    let list = |slot| {
        let (_, value) = record.get(slot)?;
        value.get().starts_with('[').then_some(value)
    };
    let of_objects = |list: &&RawValue| !record::objects(list).is_empty();
    list(Slot::Elements).or_else(|| list(Slot::Contents).filter(of_objects))
}

/// Reads an ANS story; `None` for a record of another kind, whose text is not in its elements.
pub(super) fn read(record: &Record<'_>, source: Source<'_>) -> Result<Option<Article>, Problem> {
    let mut reader = Reader {
        source,
        parts: Vec::new(),
        stated: Vec::new(),
        has_stories: false,
        is_of_post: false,
    };
    if let Some(list) = elements(record) {
        reader.list(list, 0)?;
    }
    let has_text = reader.parts.iter().any(|part| part.kind != Kind::Links);
    // Records of other kinds may have a key `contents` beside their text.
    let is_own = reader.is_of_post || record.get(Slot::Elements).is_some();
    if !(has_text && is_own) && record.first_text(&keys::TEXTS).is_some() {
        return Ok(None);
    }
    if !has_text {
        if reader.has_stories {
            return Err(Skip::NotNews("several items in one record").into());
        }
        let is_titled = record.first_text(&keys::TITLES).is_some();
        if is_titled && reader.stated.is_empty() && form(record, Slot::Headlines).is_none() {
            return Ok(None);
        }
    }
    let mut article = Article::default();
    if let Some((name, value)) = headline(record) {
        set_title(name, value, source, &mut article)?;
    }
    let mut setter = Setter {
        article: &mut article,
    };
    state(record, &mut setter);
    reader.state(record, &mut setter);
    let mut blocks = Vec::new();
    for part in &reader.parts {
        add(part, &mut blocks)?;
    }
    // The Post's contents have been read already.
    let is_read = |slot| slot == Slot::Contents && reader.is_of_post;
    let others = keys::TEXTS.into_iter();
    let others = others.filter(|slot| !slot.is_form() && !is_read(*slot));
    let others = given(record, &others.collect::<Vec<_>>(), source)?;
    let mut leads = Vec::new();
    for slot in [Slot::Subheadlines, Slot::About] {
        if let Some((_, value)) = form(record, slot) {
            leads.push(Given {
                slot: Slot::About,
                parts: vec![literal(value, source)?],
            });
        }
    }
    let texts = Texts::beside(others, leads).under(dateline(record, source)?);
    let body = |part| body(part, Markup::Guessed);
    Ok(Some(texts.compose(article, blocks, Title::Stated, body)?))
}

pub(super) fn headline<'a>(record: &Record<'a>) -> Option<(&'a str, &'a RawValue)> {
    form(record, Slot::Headlines).or_else(|| record.first_text(&[Slot::Headline, Slot::Title]))
}

/// The text under a key whose value has variants for different uses, in the general one.
fn form<'a>(record: &Record<'a>, slot: Slot) -> Option<(&'a str, &'a RawValue)> {
    let (name, value) = record.get(slot)?;
    Some((name, form_of(value)?))
}

fn form_of(value: &RawValue) -> Option<&RawValue> {
    let forms = Object::of(value);
    let form = |key| forms.get(&[key]).filter(|value| is_string(value));
    form("basic").or_else(|| form("web"))
}

pub(super) fn state(record: &Record<'_>, setter: &mut Setter<'_>) {
    set_field(record, Slot::DisplayDate, Field::Published, setter);
    if let Some((key, value)) = record.get(Slot::Taxonomy) {
        let taxonomy = Object::of(value);
        let others = taxonomy.get(&["sections"]).map(record::objects);
        let sections = taxonomy.get(&["primary_section"]).into_iter();
        let sections = sections.chain(others.unwrap_or_default());
        for name in sections.filter_map(|section| values::names(section).into_iter().next()) {
            setter.set(Field::Section, &name, Provenance::Key(key.to_owned()));
        }
    }
    state_fields(record, setter);
    // After the language, which decides which words introduce names.
    if let Some((key, value)) = record.get(Slot::Credits) {
        let by = Object::of(value).get(&["by"]);
        for name in by.map(values::names).unwrap_or_default() {
            setter.byline(&name, &Provenance::Key(key.to_owned()));
        }
    }
    state_authors(record, &keys::AUTHORS, setter);
}

struct Reader<'a, 's> {
    source: Source<'s>,
    parts: Vec<Part<'a>>,
    /// Metadata that the Post states among its contents: type and value.
    stated: Vec<(&'static str, &'a RawValue)>,
    has_stories: bool,
    is_of_post: bool,
}

impl<'a> Reader<'a, '_> {
    /// Reads the elements of a list, which may also be lists of table cells or plain strings.
    fn list(&mut self, list: &'a RawValue, depth: usize) -> Result<(), Problem> {
        for value in object::list(list).into_iter().filter(|_| depth < DEEPEST) {
            match value.get().as_bytes().first() {
                Some(b'[') => self.list(value, depth + 1)?,
                Some(b'{') => self.element(value, depth + 1)?,
                Some(b'"') if depth == 0 => self.add(value, Kind::Paragraph)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn element(&mut self, value: &'a RawValue, depth: usize) -> Result<(), Problem> {
        let element = Object::of(value);
        let held = |key| element.get(&[key]);
        let kind = held("type").map(plain).unwrap_or_default();
        if kind == "story" {
            self.has_stories = true;
            let headline = held("headlines").and_then(form_of);
            return headline.map_or(Ok(()), |headline| self.add(headline, Kind::Links));
        }
        if APART.has(kind) {
            return Ok(());
        }
        let stated = ["date", "kicker", "byline"];
        if let Some(kind) = stated.into_iter().find(|stated| *stated == kind) {
            self.stated
                .extend(held("content").map(|value| (kind, value)));
            return Ok(());
        }
        self.is_of_post |= kind == "sanitized_html";
        let is_subhead = held("subtype").is_some_and(|subtype| plain(subtype) == "subhead");
        let block = match kind {
            "header" => Kind::Heading,
            "sanitized_html" if is_subhead => Kind::Heading,
            "interstitial_link" | "link_list" => Kind::Links,
            _ => Kind::Paragraph,
        };
        if let Some(text) = element.get(&["content", "text", "endorsement"]) {
            self.add(text, block)?;
        }
        let inner = ["content_elements", "items", "header", "rows"];
        for list in inner.into_iter().filter_map(held) {
            self.list(list, depth)?;
        }
        match held("citation") {
            Some(citation) if depth < DEEPEST => self.element(citation, depth + 1),
            _ => Ok(()),
        }
    }

    /// Sets the metadata stated among the elements, and an address of the Post, which may lack its host.
    fn state(&self, record: &Record<'_>, setter: &mut Setter<'_>) {
        if self.is_of_post
            && let Some((name, value)) = record.get(Slot::Url)
            && plain(value).starts_with('/')
        {
            let url = format!("{HOST}{}", plain(value));
            setter.set(Field::Url, &url, Provenance::Key(name.to_owned()));
        }
        for (kind, value) in &self.stated {
            let key = Provenance::Key(format!("contents {kind}"));
            match *kind {
                "date" => setter.set(Field::Published, plain(value), key),
                "kicker" => values::names(value)
                    .iter()
                    .for_each(|text| setter.set(Field::Section, text, key.clone())),
                _ => values::names(value)
                    .iter()
                    .for_each(|text| setter.byline(text, &key)),
            }
        }
    }

    /// Adds a value if it is a string that says something.
    fn add(&mut self, value: &'a RawValue, kind: Kind) -> Result<(), Problem> {
        if value.get().starts_with('"') {
            let literal = literal(value, self.source)?;
            if !words::is_nothing(literal.text.trim()) {
                self.parts.push(Part { literal, kind });
            }
        }
        Ok(())
    }
}

fn plain(value: &RawValue) -> &str {
    value.get().trim_matches('"')
}

/// Adds the blocks of a part. Blocks of a heading or of links get that kind; those of a paragraph keep theirs, if it is known.
fn add<'p>(part: &'p Part<'_>, blocks: &mut Vec<Block<'p>>) -> Result<(), Failure> {
    let from = blocks.len();
    blocks.extend(body(&part.literal, Markup::Known)?);
    for block in &mut blocks[from..] {
        let is_other = part.kind != Kind::Paragraph || block.kind == Kind::Unknown;
        if is_other && block.apart().is_none() {
            block.kind = part.kind;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
