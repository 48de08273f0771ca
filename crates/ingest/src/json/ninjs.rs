//! News items in ninjs, the IPTC's JSON format (1.x, 2.x and 3.x), and the similar formats of Superdesk and the AP.
//!
//! A body may come in several forms. The HTML form is preferred, as it has paragraphs and headings, then plain text. An item that only
//! describes something else (a picture, an event), and has no text, is not an article. A text item without a body has its
//! description as text. Associated items would be articles of their own, and are not read.
//!
//! Source: IPTC, ninjs User Guide; ninjs 3.0 schema.

use newshound_article::{Article, Provenance};
use serde_json::value::RawValue;

use crate::compose::Title;
use crate::keyed::{Markup, Texts};
use crate::keys::{self, Slot};
use crate::metadata::{Field, Setter};
use crate::{Problem, Skip, repeated};

use super::literal::Source;
use super::object::{Object, is_string};
use super::record::{self, Record};
use super::values;
use super::{body, dateline, given, literal, set_field, set_title, state_authors, state_fields};

/// Keys that only ninjs items have.
const MARKS: [Slot; 8] = [
    Slot::VersionCreated,
    Slot::FirstCreated,
    Slot::ContentCreated,
    Slot::BodyHtml,
    Slot::Bodies,
    Slot::Headlines,
    Slot::EventDetails,
    Slot::PubStatus,
];
/// Keys that state a field, most trusted first for each. The keys of other records are read after these.
const FIELDS: [(Slot, Field); 13] = [
    (Slot::FirstCreated, Field::Published),
    (Slot::VersionCreated, Field::Published),
    (Slot::ContentCreated, Field::Published),
    (Slot::Uri, Field::Url),
    (Slot::Services, Field::Section),
    (Slot::Subjects, Field::Section),
    (Slot::Source, Field::Source),
    (Slot::Provider, Field::Source),
    (Slot::InfoSources, Field::Source),
    (Slot::Holder, Field::Source),
    (Slot::Uri, Field::ExternalId),
    (Slot::Guid, Field::ExternalId),
    (Slot::Id, Field::ExternalId),
];
/// A description of more bytes than this says more than when and where an event takes place.
const PROSE: usize = 200;
/// Types of items that are not texts, and the reason for skipping them if they have no text; captions do not count.
const KINDS: [(&str, &str); 9] = [
    ("picture", "a picture, no article"),
    ("image", "a picture, no article"),
    ("audio", "an audio item, no article"),
    ("video", "a video, no article"),
    ("graphic", "a graphic, no article"),
    ("composite", "a composite item, no article"),
    ("package", "a package, no article"),
    ("event", "an event, no article"),
    ("planning", "a planning item, no article"),
];

/// A form of a headline, description or body.
struct Form<'a>(Object<'a>);

impl<'a> Form<'a> {
    fn is(&self, word: &str) -> bool {
        let said = [&["role"][..], &["contentType", "contenttype"]];
        let mut said = said.into_iter().filter_map(|keys| self.0.get(keys));
        said.any(|value| value.get().to_ascii_lowercase().contains(word))
    }

    fn value(&self) -> Option<&'a RawValue> {
        self.0.get(&["value"]).filter(|value| is_string(value))
    }
}

/// Whether a record is a ninjs item.
pub(super) fn is_item(record: &Record<'_>) -> bool {
    MARKS.iter().any(|slot| record.get(*slot).is_some())
}

pub(super) fn read(record: &Record<'_>, source: Source<'_>) -> Result<Article, Problem> {
    let mut article = Article::default();
    state(record, source, &mut article)?;
    let kind = kind(record);
    let described = || description(record).filter(|value| may_be_text(kind, value));
    let text = text(record).or_else(|| Some((described()?, Markup::Guessed)));
    if let Some((value, markup)) = text {
        let text = literal(value, source)?;
        // Texts under the keys of other records, unless they are clearly other forms of this text.
        let mut others = given(record, &keys::TEXTS, source)?;
        let is_akin =
            |other: &str| repeated::is_akin([other].into_iter(), [&*text.text].into_iter());
        for other in &mut others {
            other.parts.retain(|part| !is_akin(&part.text));
        }
        let others = Texts::beside(others, Vec::new()).under(dateline(record, source)?);
        let blocks = body(&text, markup)?;
        article = others.compose(article, blocks, Title::Stated, |part| {
            body(part, Markup::Guessed)
        })?;
    }
    // A text that only repeats the headline does not count.
    match kind {
        Some(called) if article.paragraphs().next().is_none() => Err(Skip::NotNews(called).into()),
        _ => Ok(article),
    }
}

/// Whether the description of an item may be its text: for text items, and for events with a long description. `kind` is the result of
/// [`kind`].
fn may_be_text(kind: Option<&str>, description: &RawValue) -> bool {
    match kind {
        None => true,
        Some(called) => called.starts_with("an event") && description.get().len() > PROSE,
    }
}

/// The reason for skipping an item without text, by its type; `None` for text items.
fn kind(record: &Record<'_>) -> Option<&'static str> {
    let stated = record
        .get(Slot::Type)
        .map(|(_, value)| value.get().trim_matches('"'));
    let event = record.get(Slot::EventDetails).map(|_| "event");
    let stated = stated.or(event)?;
    KINDS
        .iter()
        .find(|(kind, _)| *kind == stated)
        .map(|(_, called)| *called)
}

fn state(record: &Record<'_>, source: Source<'_>, article: &mut Article) -> Result<(), Problem> {
    let headlines = record.get(Slot::Headlines);
    let headline = headlines
        .and_then(|(name, value)| Some((name, best(value, |form| !form.is("main"))?.value()?)));
    let headline = headline.or_else(|| record.first_text(&[Slot::Headline, Slot::Title]));
    if let Some((name, value)) = headline {
        set_title(name, value, source, article)?;
    }
    let mut setter = Setter { article };
    for (slot, field) in FIELDS {
        match slot {
            Slot::Subjects => subjects(record, &mut setter),
            _ => set_field(record, slot, field, &mut setter),
        }
    }
    state_fields(record, &mut setter);
    // After the language, which decides which words introduce names.
    state_authors(record, &[Slot::Byline, Slot::By], &mut setter);
    if setter.article.bylines.is_empty() {
        state_authors(record, &keys::AUTHORS, &mut setter);
    }
    Ok(())
}

/// Takes the subjects with a name as sections. A single ASCII character is the code of an agency's category, not a name.
fn subjects(record: &Record<'_>, setter: &mut Setter<'_>) {
    let Some((key, value)) = record.get(Slot::Subjects) else {
        return;
    };
    let names = values::names(value).into_iter();
    for name in names.filter(|name| name.chars().nth(1).is_some() || !name.is_ascii()) {
        setter.set(Field::Section, &name, Provenance::Key(key.to_owned()));
    }
}

/// The first form with the lowest rank among those with a value.
fn best<'a, R: Ord>(list: &'a RawValue, rank: impl Fn(&Form<'a>) -> R) -> Option<Form<'a>> {
    record::objects(list)
        .into_iter()
        .map(|value| Form(Object::of(value)))
        .filter(|form| form.value().is_some())
        .min_by_key(rank)
}

fn text<'a>(record: &Record<'a>) -> Option<(&'a RawValue, Markup)> {
    // NITF marks paragraphs like HTML, but little else.
    let rank = |form: &Form<'_>| match () {
        () if form.is("nitf") => 2,
        () if form.is("html") => 0,
        () => 1,
    };
    let bodies = record
        .get(Slot::Bodies)
        .and_then(|(_, list)| best(list, rank));
    if let Some(form) = bodies {
        let markup = match rank(&form) {
            1 => Markup::Guessed,
            _ => Markup::Known,
        };
        return Some((form.value()?, markup));
    }
    let of = |slot: Slot| {
        record
            .get(slot)
            .map(|(_, value)| value)
            .filter(|value| is_string(value))
    };
    let html = of(Slot::BodyHtml).map(|value| (value, Markup::Known));
    let others = [Slot::BodyText].into_iter().chain(keys::TEXTS);
    html.or_else(|| {
        others
            .into_iter()
            .find_map(of)
            .map(|value| (value, Markup::Guessed))
    })
}

fn description<'a>(record: &Record<'a>) -> Option<&'a RawValue> {
    let single = record.get(Slot::Description).map(|(_, value)| value);
    let list = record.get(Slot::Descriptions).map(|(_, value)| value);
    single
        .filter(|value| is_string(value))
        .or_else(|| best(list?, |form| !form.is("text"))?.value())
}

#[cfg(test)]
mod tests {
    use newshound_article::Article;

    use crate::Problem;
    use crate::json::read;

    const P: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls.";

    fn paragraphs(article: &Article) -> Vec<&str> {
        article.paragraphs().map(|p| &*p.text).collect()
    }

    fn reason(source: &str) -> String {
        read(source)
            .as_ref()
            .map_err(Problem::to_string)
            .unwrap_err()
            .clone()
    }

    #[test]
    fn an_item_of_the_first_version_is_read() {
        let source = format!(
            r#"{{"uri": "https://example.org/1", "type": "text", "versioncreated": "2024-10-10T08:00:00Z", "headline": "Ferry returns", "title": "ferry slug",
            "byline": "By Ada Finch", "authors": [{{"name": "A. F."}}], "language": "en-GB", "subject": [{{"code": "1", "name": "transport"}}],
            "copyrightholder": "Harbour Agency", "body_text": "no", "body_xhtml": "<p>{P}</p><h2>Next</h2>Fares <i>stay</i>.",
            "associations": {{"x": {{"type": "picture", "headline": "Gull", "body_text": "no"}}}}}}"#
        );
        let article = read(&source).unwrap();
        assert_eq!(article.title_text(), "Ferry returns");
        assert_eq!(paragraphs(&article), [P, "Fares stay."]);
        assert_eq!(article.headings().next().unwrap().text, "Next");
        let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
        assert_eq!(names, ["Ada Finch"]);
        assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
        assert_eq!(article.section.unwrap().value, "transport");
        assert_eq!(article.source.unwrap().value, "Harbour Agency");
        assert_eq!(article.url.unwrap().value, "https://example.org/1");
        assert_eq!(article.external_id.unwrap().value, "https://example.org/1");
    }

    #[test]
    fn the_third_version_has_lists_of_forms() {
        let source = format!(
            r#"{{"uri": "urn:x:1", "headlines": [{{"role": "sub", "value": "Gulls rejoice"}}, {{"role": "main", "value": "Ferry returns"}}],
            "bodies": [{{"contentType": "text/vnd.IPTC.NITF", "value": "<nitf/>"}}, 7, {{"contentType": "text/plain", "value": "{P}\n\nFares stay."}}],
            "by": "Von Freeman Finch", "language": "en", "firstCreated": "2024-10-10T08:00:00Z",
            "infoSources": [{{"name": "Harbour Agency"}}], "subjects": [{{"name": "transport"}}]}}"#
        );
        let article = read(&source).unwrap();
        assert_eq!(article.title_text(), "Ferry returns");
        assert_eq!(paragraphs(&article), [P, "Fares stay."]);
        let last = article.paragraphs().last().unwrap();
        assert_eq!(&source[last.span.start..last.span.end], "Fares stay.");
        assert_eq!(article.bylines[0].value, "Von Freeman Finch");
        assert_eq!(article.source.unwrap().value, "Harbour Agency");
        assert_eq!(article.external_id.unwrap().value, "urn:x:1");
        let html = r#"{"headlines": [], "bodies": [{"role": "text", "value": "plain"}, {"role": "html5", "value": "<html><head><title>no</title></head><p>marked"}]}"#;
        assert_eq!(paragraphs(&read(html).unwrap()), ["marked"]);
    }

    #[test]
    fn what_has_no_text_and_is_none_is_skipped() {
        let picture = r#"{"type": "picture", "versioncreated": "2024-10-10", "headline": "Gull", "description_text": "A gull"}"#;
        assert_eq!(reason(picture), "a picture, no article");
        let repeated = r#"{"type": "picture", "versioncreated": "2024-10-10", "headline": "Gull", "body_text": "Gull"}"#;
        assert_eq!(reason(repeated), "a picture, no article");
        assert_eq!(
            reason(r#"{"uri": "x", "title": "Council", "eventDetails": {}}"#),
            "an event, no article"
        );
        let story = "The council met on the quay, and the ferry was late. ".repeat(5);
        let event = format!(
            r#"{{"type": "event", "title": "Council", "eventDetails": {{}}, "descriptions": [{{"role": "text", "value": "{story}"}}]}}"#
        );
        assert_eq!(paragraphs(&read(&event).unwrap()), [story.trim()]);
        let text = r#"{"type": "text", "versioncreated": "2024-10-10", "headline": "Gull", "description_text": "A gull came by."}"#;
        assert_eq!(paragraphs(&read(text).unwrap()), ["A gull came by."]);
    }

    #[test]
    fn the_letter_of_a_category_is_no_section() {
        let source = r#"{"type": "text", "versioncreated": "2024-10-10", "headline": "Ferry", "body_text": "Back.",
            "subject": [{"code": "s", "name": "s"}, {"name": "Rowing"}]}"#;
        assert_eq!(read(source).unwrap().section.unwrap().value, "Rowing");
    }

    #[test]
    fn parts_of_a_line_of_other_classes_do_not_run_together() {
        let source = r#"{"versioncreated": "2024-10-10", "headline": "T",
            "body_html": "<div><span class='k'>Ferry</span><span class='s'>CW</span></div><p><span class='d'>T</span><span class='e'>he end.</span></p>"}"#;
        let article = read(source).unwrap();
        assert_eq!(paragraphs(&article), ["Ferry CW", "The end."]);
    }

    #[test]
    fn wrapped_items_are_opened() {
        let item = format!(
            r#"{{"type": "text", "versioncreated": "2024-10-10", "headline": "Ferry returns", "body_html": "<p>{P}</p>"}}"#
        );
        for (before, after) in [
            ("{\"data\": {\"meta\": 1, \"item\": ", "}}"),
            ("{\"item\": [", "]}"),
            ("{\"meta\": {}, \"item\": ", "}"),
        ] {
            let source = format!("{before}{item}{after}");
            let article = read(&source).unwrap();
            assert_eq!(article.title_text(), "Ferry returns");
            let first = article.paragraphs().next().unwrap();
            assert_eq!(&source[first.span.start..first.span.end], P);
        }
        assert_eq!(
            reason(&format!("{{\"items\": [{item}, {item}]}}")),
            "several items in one record"
        );
        for empty in ["{\"data\": {\"item\": {}}}", "{\"data\": [1]}"] {
            assert!(read(empty).map_or(true, |article| article.is_empty()));
        }
    }

    #[test]
    fn values_of_other_types_are_values_not_given() {
        let source = r#"{"versioncreated": 7, "headlines": {"value": 3}, "bodies": "x", "body_html": ["y"], "type": [], "subject": 1, "by": {}, "descriptions": [[]]}"#;
        assert!(read(source).unwrap().is_empty());
    }
}
