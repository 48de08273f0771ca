//! Stories of Arc XP, in its Arc Native Specification (ANS): a list of content elements, each of a type.
//!
//! What the story says is read: texts, headings, lists, quotations and tables, in which elements lie in elements. Pictures and videos are
//! not; links to other stories between the paragraphs are kept as such, and so are the headlines of stories that lie there themselves.
//! Addresses that lack their host are none. A record whose elements say nothing is read as any other: the name is not theirs alone.
//!
//! Source: Washington Post, ans-schema 0.10 (story.json and the schemas of its elements).

use std::borrow::Cow;

use newshound_article::{Article, Provenance};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::keys::{self, Slot};
use crate::metadata::{Field, Setter};
use crate::{Failure, Problem, Skip, keyed};

use super::literal::{Literal, Source};
use super::record::{self, Record};
use super::{Markup, body, literal, set_field, set_title, state_fields};

/// Elements in elements, at most.
const DEEPEST: usize = 16;
/// Types of elements that are no text of the story.
const APART: [&str; 10] = [
    "image",
    "video",
    "gallery",
    "audio",
    "graphic",
    "oembed_response",
    "reference",
    "custom_embed",
    "divider",
    "numeric_rating",
];

#[derive(Default, Deserialize)]
#[serde(default)]
struct Element<'a> {
    #[serde(borrow, rename = "type")]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow)]
    content: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Option<&'a RawValue>,
    #[serde(borrow)]
    items: Option<&'a RawValue>,
    #[serde(borrow)]
    content_elements: Option<&'a RawValue>,
    #[serde(borrow)]
    header: Option<&'a RawValue>,
    #[serde(borrow)]
    rows: Option<&'a RawValue>,
    #[serde(borrow)]
    citation: Option<&'a RawValue>,
    #[serde(borrow)]
    endorsement: Option<&'a RawValue>,
    #[serde(borrow)]
    headlines: Option<&'a RawValue>,
}

/// A text in the forms for different places.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Forms<'a> {
    #[serde(borrow)]
    basic: Option<&'a RawValue>,
    #[serde(borrow)]
    web: Option<&'a RawValue>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Credits<'a> {
    #[serde(borrow)]
    by: Option<&'a RawValue>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Taxonomy<'a> {
    #[serde(borrow)]
    primary_section: Option<&'a RawValue>,
}

/// A piece of the text.
struct Part<'a> {
    literal: Literal<'a>,
    kind: Kind,
}

/// Whether a record may be such a story.
pub(super) fn is_story(record: &Record<'_>) -> bool {
    let elements = record.get(Slot::Elements);
    elements.is_some_and(|(_, value)| value.get().starts_with('['))
}

/// Reads such a story; `None` for a record of another kind, whose text is not in its elements.
pub(super) fn read(record: &Record<'_>, source: Source<'_>) -> Result<Option<Article>, Problem> {
    let mut reader = Reader {
        source,
        parts: Vec::new(),
        has_stories: false,
    };
    if let Some((_, list)) = record.get(Slot::Elements) {
        reader.list(list, 0)?;
    }
    if !reader.parts.iter().any(|part| part.kind != Kind::Links) {
        if record.first_text(&keys::TEXTS).is_some() {
            return Ok(None);
        }
        if reader.has_stories {
            return Err(Skip::NotNews("several items in one record").into());
        }
        let is_titled = record.first_text(&keys::TITLES).is_some();
        if is_titled && form(record, Slot::Headlines).is_none() {
            return Ok(None);
        }
    }
    let mut article = Article::default();
    if let Some((name, value)) = headline(record) {
        set_title(name, value, source, &mut article)?;
    }
    state(
        record,
        &mut Setter {
            article: &mut article,
        },
    );
    let mut blocks = Vec::new();
    for part in &reader.parts {
        add(part, &mut blocks)?;
    }
    let mut article = compose(article, &blocks, Title::Stated);
    for slot in [Slot::About, Slot::Subheadlines] {
        if let Some((_, value)) = form(record, slot) {
            let lead = literal(value, source)?;
            keyed::add_description(&mut article, &body(&lead, Markup::Guessed)?);
        }
    }
    for (_, value) in record
        .texts(&keys::TEXTS)
        .filter(|(slot, _)| !slot.is_form())
    {
        for part in record::strings(value) {
            let text = literal(part, source)?;
            keyed::add_other(&mut article, &body(&text, Markup::Guessed)?);
        }
    }
    Ok(Some(article))
}

pub(super) fn headline<'a>(record: &Record<'a>) -> Option<(&'a str, &'a RawValue)> {
    form(record, Slot::Headlines).or_else(|| record.first_text(&[Slot::Headline, Slot::Title]))
}

/// The text under a key, in the form for most places.
fn form<'a>(record: &Record<'a>, slot: Slot) -> Option<(&'a str, &'a RawValue)> {
    let (name, value) = record.get(slot)?;
    Some((name, form_of(value)?))
}

fn form_of(value: &RawValue) -> Option<&RawValue> {
    let forms: Forms<'_> = serde_json::from_str(value.get()).ok()?;
    let is_text = |value: &&RawValue| value.get().len() > 2 && value.get().starts_with('"');
    forms.basic.filter(is_text).or(forms.web.filter(is_text))
}

pub(super) fn state(record: &Record<'_>, setter: &mut Setter<'_>) {
    set_field(record, Slot::DisplayDate, Field::Published, setter);
    if let Some((key, value)) = record.get(Slot::Taxonomy)
        && let Ok(taxonomy) = serde_json::from_str::<Taxonomy<'_>>(value.get())
        && let Some(section) = taxonomy.primary_section
        && let Some(name) = record::names(section).first()
    {
        setter.set(Field::Section, name, Provenance::Key(key.to_owned()));
    }
    if let Some((key, value)) = record.get(Slot::Credits)
        && let Ok(credits) = serde_json::from_str::<Credits<'_>>(value.get())
    {
        for name in credits.by.map(record::names).unwrap_or_default() {
            setter.byline(&name, &Provenance::Key(key.to_owned()));
        }
    }
    state_fields(record, setter);
}

struct Reader<'a, 's> {
    source: Source<'s>,
    parts: Vec<Part<'a>>,
    has_stories: bool,
}

impl<'a> Reader<'a, '_> {
    /// Reads the elements in a list, which may be lists of a table's cells, or paragraphs as they are.
    fn list(&mut self, list: &'a RawValue, depth: usize) -> Result<(), Problem> {
        let values: Vec<&RawValue> = serde_json::from_str(list.get()).unwrap_or_default();
        for value in values.into_iter().filter(|_| depth < DEEPEST) {
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
        let element: Element<'a> = serde_json::from_str(value.get()).unwrap_or_default();
        let kind = element.kind.as_deref().unwrap_or_default();
        if kind == "story" {
            self.has_stories = true;
            let headline = element.headlines.and_then(form_of);
            return headline.map_or(Ok(()), |headline| self.add(headline, Kind::Links));
        }
        if APART.contains(&kind) {
            return Ok(());
        }
        let block = match kind {
            "header" => Kind::Heading,
            "interstitial_link" | "link_list" => Kind::Links,
            _ => Kind::Paragraph,
        };
        let text = element.content.or(element.text).or(element.endorsement);
        if let Some(text) = text {
            self.add(text, block)?;
        }
        let inner = [
            element.content_elements,
            element.items,
            element.header,
            element.rows,
        ];
        for list in inner.into_iter().flatten() {
            self.list(list, depth)?;
        }
        match element.citation {
            Some(citation) if depth < DEEPEST => self.element(citation, depth + 1),
            _ => Ok(()),
        }
    }

    /// Adds a value that is a string and says something.
    fn add(&mut self, value: &'a RawValue, kind: Kind) -> Result<(), Problem> {
        if value.get().starts_with('"') {
            let literal = literal(value, self.source)?;
            if !keys::is_nothing(literal.text.trim()) {
                self.parts.push(Part { literal, kind });
            }
        }
        Ok(())
    }
}

/// Adds the blocks of a part. A paragraph may hold several; a heading or a link is one.
fn add<'p>(part: &'p Part<'_>, blocks: &mut Vec<Block<'p>>) -> Result<(), Failure> {
    let from = blocks.len();
    blocks.extend(body(&part.literal, Markup::Known)?);
    if part.kind != Kind::Paragraph {
        blocks[from..]
            .iter_mut()
            .for_each(|block| block.kind = part.kind);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::json::read;

    const STORY: &str = r#"{"type": "story", "_id": "X1", "headlines": {"basic": "Ferry returns", "web": "no"},
        "subheadlines": {"basic": "Gulls of the harbour rejoice, and so do all who live there"},
        "description": {"basic": "News"}, "credits": {"by": [{"type": "author", "name": "Ada Finch"}, {"name": "Jo Roe"}]},
        "display_date": "2024-10-10T08:00:00Z", "publish_date": "2024-10-11T08:00:00Z",
        "taxonomy": {"primary_section": {"name": "Harbour"}}, "canonical_url": "/a/1",
        "content_elements": [{"type": "text", "content": "The ferry is <b>back</b>."}, {"type": "header", "level": 2, "content": "Next"},
        {"type": "image", "caption": "no"}, {"type": "list", "items": [{"type": "text", "content": "One."},
            {"type": "text", "content": "Two."}]},
        {"type": "quote", "content_elements": [{"type": "text", "content": "<p>She said so.</p><p>Twice.</p>"}]},
        {"type": "raw_html", "content": "<div><p>Raw.</p></div>"},
        {"type": "table", "header": [{"type": "text", "content": "Fare"}], "rows": [[{"type": "text", "content": "7"}]]}]}"#;

    #[test]
    fn a_story_is_read_by_its_elements() {
        let article = read(STORY).unwrap();
        assert_eq!(article.title_text(), "Ferry returns");
        let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
        let lead = "Gulls of the harbour rejoice, and so do all who live there";
        assert_eq!(
            texts,
            [
                lead,
                "The ferry is back.",
                "One.",
                "Two.",
                "She said so.",
                "Twice.",
                "Raw.",
                "Fare",
                "7"
            ]
        );
        assert_eq!(article.headings().next().unwrap().text, "Next");
        let span = article.paragraphs().nth(2).unwrap().span;
        assert_eq!(&STORY[span.start..span.end], "One.");
        let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
        assert_eq!(names, ["Ada Finch", "Jo Roe"]);
        assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
        assert_eq!(article.section.unwrap().value, "Harbour");
        assert_eq!(article.external_id.unwrap().value, "X1");
        assert_eq!(article.boilerplate[0].passage.text, "News");
    }

    #[test]
    fn a_record_whose_elements_say_nothing_is_read_as_any_other() {
        let text = "The ferry is back in service.";
        for elements in [
            "[]",
            r#"[{"type": "image", "caption": "no"}]"#,
            r#"[{"type": "text", "content": ""}]"#,
            r#"[{"type": "story", "headlines": {"basic": "Gulls"}}]"#,
        ] {
            for title in [r#""title": "Ferry""#, r#""headlines": {"basic": "Ferry"}"#] {
                let source =
                    format!(r#"{{{title}, "text": "{text}", "content_elements": {elements}}}"#);
                let article = read(&source).unwrap();
                assert_eq!(article.title_text(), "Ferry", "{source}");
                assert_eq!(article.paragraphs().next().unwrap().text, text, "{source}");
            }
        }
        let strings = read(r#"{"title": "Ferry", "content_elements": ["It came.", "It went."]}"#);
        assert_eq!(strings.unwrap().paragraphs().count(), 2);
    }

    #[test]
    fn what_lies_among_the_elements_is_not_lost() {
        let source = r#"{"headlines": {"basic": "Ferry"}, "body": "It had been away.", "content_elements": [
            {"type": "element_group", "content_elements": [{"type": "text", "content": "It is back."}]},
            {"type": "story", "headlines": {"basic": "Gulls rejoice"}},
            {"type": "quote", "citation": {"type": "text", "content": "Ada Finch, captain"},
                "content_elements": [{"type": "text", "content": "I am glad."}]},
            {"type": "code", "content": "sail now"}, {"type": "endorsement", "endorsement": "Four anchors"}]}"#;
        let article = read(source).unwrap();
        let texts: Vec<_> = article.paragraphs().map(|p| &*p.text).collect();
        let expected = [
            "It is back.",
            "I am glad.",
            "Ada Finch, captain",
            "sail now",
            "Four anchors",
        ];
        assert_eq!(texts, expected);
        let cut: Vec<_> = article
            .boilerplate
            .iter()
            .map(|cut| &*cut.passage.text)
            .collect();
        assert_eq!(cut, ["Gulls rejoice", "It had been away."]);
    }

    #[test]
    fn stories_in_a_story_are_not_one() {
        let source = format!(r#"{{"content_elements": [{STORY}, {STORY}]}}"#);
        assert_eq!(
            read(&source).unwrap_err().to_string(),
            "several items in one record"
        );
    }

    #[test]
    fn elements_of_other_kinds_make_no_trouble() {
        for list in [
            "[]",
            "[1, \"x\", [[[]]], {\"type\": 7}, {\"content\": {}}]",
            "[{\"items\": 1, \"rows\": [[1]]}]",
        ] {
            let source =
                format!(r#"{{"headlines": {{"basic": "T"}}, "content_elements": {list}}}"#);
            assert_eq!(read(&source).unwrap().title_text(), "T");
        }
        let deep = "{\"content_elements\": [".repeat(60) + &"]}".repeat(60);
        assert!(read(&deep).unwrap().is_empty());
    }
}
