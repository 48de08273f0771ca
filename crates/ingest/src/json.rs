//! JSON records: one object per line, a list of objects, or a single object.
//!
//! Most records are flat, whatever program wrote them, and are read by the names of their keys. Formats with an inner structure (ninjs,
//! ANS including the Washington Post's variant) are recognised by their own keys, and have modules of their own.
//!
//! Values are found as raw JSON first, and decoded only when they are needed. So other keys cost no more than being skipped, and the
//! span of a passage refers to the bytes of the record as written. A key with a value of an unexpected type counts as not given; only
//! the record itself must be valid JSON.

use std::borrow::Cow;

use newshound_article::{Article, Provenance, Span};
use serde_json::value::RawValue;

use crate::block::Block;
use crate::compose::Title;
use crate::keyed::{self, Given, Markup, Texts};
use crate::keys::{self, Slot, withheld};
use crate::metadata::{Field, Setter};
use crate::{Failure, Problem, Skip, repair, xml};

use literal::{Literal, Source};
use object::Object;
use record::Record;

mod ans;
pub(crate) mod envelope;
mod literal;
mod live;
mod ninjs;
pub(crate) mod object;
mod record;
mod tree;
mod values;

/// Whether an input begins like a JSON object or a list of objects.
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

/// Whether an input begins with an object that ends with its line, or whose line continues beyond `head`.
pub(crate) fn sniff_lines(head: &[u8]) -> bool {
    if head.first() != Some(&b'{') || !sniff(head) {
        return false;
    }
    let end = memchr::memchr(b'\n', head);
    let first = head[..end.unwrap_or(head.len())].trim_ascii_end();
    match end.map(|end| head[end + 1..].trim_ascii_start()) {
        Some(rest) => first.ends_with(b"}") && rest.first().is_none_or(|&byte| byte == b'{'),
        None => !first.ends_with(b"}"),
    }
}

/// Whether the list that an input begins with, or the object that is begun on a line of its own, does not end with its line.
pub(crate) fn is_over_lines(head: &[u8]) -> bool {
    let Some(end) = memchr::memchr(b'\n', head) else {
        return false;
    };
    match head[..end].trim_ascii_end() {
        b"{" => true,
        [b'[', .., last] => *last != b']',
        first => first == b"[",
    }
}

/// Reads one JSON object. Invalid JSON of kinds that some programs are known to write is repaired and read again.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let article = read_sound(Source::sound(source));
    if let Err(Problem::Failed(Failure::BadJson { .. })) = article
        && let Some(repaired) = repair::repaired(source)
    {
        return read_sound(Source::repaired(&repaired)).or(article);
    }
    article
}

fn read_sound(source: Source<'_>) -> Result<Article, Problem> {
    let mut record: Record<'_> = match serde_json::from_str(source.text) {
        Ok(record) => record,
        Err(error) => return Err(failure(source.text, &error).into()),
    };
    envelope::open(&mut record)?;
    record.check_texts()?;
    if let Some(other) = no_article(&record) {
        return Err(other.into());
    }
    if record.is_table() {
        let keys = record.object.keys();
        return Err(Skip::NoKey { keys }.into());
    }
    let is_story = ans::is_story(&record);
    if is_story && let Some(article) = ans::read(&record, source)? {
        return Ok(article);
    }
    if !is_story && ninjs::is_item(&record) {
        return ninjs::read(&record, source);
    }
    let strings = record.first_text(&keys::TEXTS).map(|(_, text)| text);
    let mut blocks = match strings {
        Some(_) => Vec::new(),
        None => tree_of(&record, source)?,
    };
    blocks.extend(live::posts(&record, strings, source)?);
    let mut unread = None;
    let is_missing = strings.is_some() || blocks.is_empty();
    let texts = texts(&record, source, is_missing, &mut unread)?;
    let has_text = !blocks.is_empty() || !texts.body.is_empty();
    if !has_text {
        check_keys(&record)?;
    }
    let mut article = Article::default();
    let headline = || ans::headline(&record).filter(|_| is_story);
    let heading = heading(&record);
    let title = record.first_text(&keys::TITLES).or_else(headline);
    if let Some((name, value)) = title.or(heading) {
        set_title(name, value, source, &mut article)?;
    }
    let mut setter = Setter {
        article: &mut article,
    };
    match is_story {
        true => ans::state(&record, &mut setter),
        false => keys::state(&mut setter, |slot, field| stated(&record, slot, field)),
    }
    if title.is_none()
        && heading.is_some()
        && let Some((key, name)) = newspaper(&record)
    {
        setter.set(Field::Source, &name, Provenance::Key(key.to_owned()));
    }
    let mut article = texts.compose(article, blocks, Title::Stated, |part| {
        body(part, Markup::Guessed)
    })?;
    article.unread = unread.filter(|_| !has_text);
    Ok(article)
}

/// The reason for skipping a record that is not an article: a bulk instruction for the next record (Elasticsearch: `{"index": {"_id": ..}}`), a
/// service message of a channel (Telegram: `{"type": "service", "action": ..}`), or an unpublished article.
fn no_article(record: &Record<'_>) -> Option<Skip> {
    const ACTIONS: [&str; 4] = ["index", "create", "update", "delete"];
    let keys = &record.object.0;
    if let [(action, of)] = &keys[..]
        && ACTIONS.contains(&&**action)
        && of.get().starts_with('{')
        && (Object::of(of).0.iter()).all(|(key, _)| key.starts_with('_'))
    {
        return Some(Skip::NotNews("an instruction to a search engine"));
    }
    let kind = record.object.get(&["type"]);
    let is_notice = kind.is_some_and(|kind| kind.get() == "\"service\"")
        && record.object.get(&["action"]).is_some()
        && record.first_text(&keys::TEXTS).is_none()
        && record.first_text(&keys::SUMMARIES).is_none()
        && !record.object.unknown().has_prose;
    if is_notice {
        return Some(Skip::NotNews("a notice of a service, no message"));
    }
    let states = keys
        .iter()
        .filter(|(_, value)| value.get().len() <= withheld::LONGEST_STATE + 2);
    let mut reasons = states.filter_map(|(key, value)| {
        let state = value.get().trim_matches('"');
        withheld::reason(key, state)
    });
    reasons.next().map(Skip::NotNews)
}

/// The headline in a record of Trove, where the title is the newspaper.
fn heading<'a>(record: &Record<'a>) -> Option<(&'a str, &'a RawValue)> {
    newspaper(record)?;
    let heading = record.object.get(&["heading"]);
    let heading = heading.filter(|heading| object::is_string(heading))?;
    Some(("heading", heading))
}

/// The newspaper of a record of Trove, with its key.
fn newspaper<'a>(record: &Record<'a>) -> Option<(&'a str, Cow<'a, str>)> {
    record.object.get(&["articleText", "troveUrl"])?;
    let (key, title) = record.get(Slot::Title)?;
    let name = Object::of(title).get(&["value", "title"]);
    Some((key, name.and_then(literal::text)?))
}

/// The texts of a record. `is_missing` says that no text of another kind was found; then, if there is none here either, the keys that may
/// hold one are stored in `unread`.
fn texts<'a>(
    record: &Record<'a>,
    source: Source<'_>,
    is_missing: bool,
    unread: &mut Option<Vec<String>>,
) -> Result<Texts<Literal<'a>>, Failure> {
    let mut unknown = Vec::new();
    let mut values = given(record, &keys::TEXTS, source)?;
    let is_missing_all = values.is_empty() && is_missing;
    let least = if is_missing_all { 0 } else { keyed::SENTENCE };
    for (key, value) in record.object.unknown_strings(least) {
        unknown.push((key, literal(value, source)?));
    }
    if is_missing_all {
        let strings = unknown.iter().map(|(key, value)| (*key, &*value.text));
        *unread = Some(keyed::unread(strings.chain(record.object.odd_prose())));
    }
    // A single headline is the title, which need not be decoded again.
    let headlines = record.texts(&keys::TITLES);
    let mut headlines = headlines.flat_map(|(_, value)| record::strings(value));
    let titles = headlines.nth(1).map_or(&[][..], |_| &keys::TITLES);
    for slots in [&keys::SUMMARIES[..], titles, &[Slot::Dateline]] {
        values.extend(given(record, slots, source)?);
    }
    let mut texts = Texts::of(values, !is_missing, unknown);
    let nested = record.object.nested_prose();
    let nested = nested.map(|prose| literal(prose, source));
    texts.keep_prose(nested.collect::<Result<Vec<_>, _>>()?);
    for translation in record.translations(&keys::TEXTS) {
        texts.keep(literal(translation, source)?);
    }
    Ok(texts)
}

/// The texts that the keys of some slots hold, decoded.
fn given<'a>(
    record: &Record<'a>,
    slots: &[Slot],
    source: Source<'_>,
) -> Result<Vec<Given<Literal<'a>>>, Failure> {
    let given = record.texts(slots).map(|(slot, value)| {
        let parts = record::strings(value).into_iter();
        let parts = parts.map(|part| literal(part, source));
        let parts = parts.collect::<Result<_, _>>()?;
        Ok(Given { slot, parts })
    });
    given.collect()
}

/// The parts of the dateline of a record.
fn dateline<'a>(record: &Record<'a>, source: Source<'_>) -> Result<Vec<Literal<'a>>, Failure> {
    let lines = given(record, &[Slot::Dateline], source)?;
    Ok(lines
        .into_iter()
        .next()
        .map_or_else(Vec::new, |line| line.parts))
}

fn literal<'a>(value: &'a RawValue, source: Source<'_>) -> Result<Literal<'a>, Failure> {
    Literal::read(value, source).map_err(|error| failure(source.text, &error))
}

/// Under a key for text, a string of more bytes than this is not just a label.
const LABEL: usize = 60;

/// The blocks of a text that an editor stores as a tree.
fn tree_of(record: &Record<'_>, source: Source<'_>) -> Result<Vec<Block<'static>>, Problem> {
    let values = keys::TEXTS.iter().filter_map(|slot| record.get(*slot));
    // `sections` may also be a list of names, the departments of a newspaper.
    let are_parts = |parts: &&RawValue| {
        let parts = object::list(parts);
        parts.iter().all(|part| part.get().starts_with('{'))
    };
    let parts = record.object.get(&["sections"]).filter(are_parts);
    let values = values.chain(parts.map(|parts| ("sections", parts)));
    for (_, value) in values.filter(|(_, value)| value.get().starts_with(['{', '['])) {
        let start = (value.get().as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
        let blocks = tree::blocks(value.get(), Span::new(start, start + value.get().len()))?;
        if !blocks.is_empty() {
            return Ok(blocks);
        }
    }
    Ok(Vec::new())
}

/// Checks that a record without a text may really have none. Fails if the text may be in a value that is not understood, or, for a record
/// without a headline, under an unknown key.
fn check_keys(record: &Record<'_>) -> Result<(), Problem> {
    let texts = keys::TEXTS.iter().filter_map(|slot| record.get(*slot));
    let is_unread = |(_, value): &(&str, &RawValue)| {
        value.get().starts_with(['{', '[']) && record::holds_text(value.get(), LABEL)
    };
    let mut unread = texts.filter(is_unread);
    if let Some((name, value)) = unread.next() {
        let inner = Object::of(value).keys();
        let keys = if inner.is_empty() {
            name.to_owned()
        } else {
            inner
        };
        return Err(Skip::NoKey { keys }.into());
    }
    let keys = record.object.keys();
    let record::Unknown {
        has_prose,
        has_nested_prose,
    } = record.object.unknown();
    let has_title = record.first_text(&keys::TITLES).is_some();
    let known = record.has_any(&keys::TITLES) || record.has_any(&keys::TEXTS);
    match keys.is_empty() || (known && !has_prose) || (has_title && !has_nested_prose) {
        true => Ok(()),
        false => Err(Skip::NoKey { keys }.into()),
    }
}

/// The blocks of a body, with their spans in the record.
fn body<'a>(literal: &'a Literal<'_>, markup: Markup) -> Result<Vec<Block<'a>>, Failure> {
    let text: &'a str = &literal.text;
    let mut places = literal.places();
    keyed::blocks(text, markup, |span| {
        Span::new(places.at(span.start), places.at(span.end))
    })
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

fn set_title(
    name: &str,
    value: &RawValue,
    source: Source<'_>,
    article: &mut Article,
) -> Result<(), Failure> {
    // The first of a list of headlines is the title.
    let Some(value) = record::strings(value).into_iter().next() else {
        return Ok(());
    };
    let title = literal(value, source)?;
    let span = Span::new(title.start, title.start + title.raw.len());
    let key = Provenance::Key(name.to_owned());
    Setter { article }.title(&xml::tidy(&title.text), span, key);
    Ok(())
}

/// Sets all fields that keys state, except authors.
fn state_fields(record: &Record<'_>, setter: &mut Setter<'_>) {
    keys::state_fields(setter, |slot, field| stated(record, slot, field));
}

/// Adds the authors that the keys of some slots name.
fn state_authors(record: &Record<'_>, slots: &[Slot], setter: &mut Setter<'_>) {
    for (value, place) in slots.iter().flat_map(|slot| stated(record, *slot, None)) {
        setter.byline(&value, &place);
    }
}

fn set_field(record: &Record<'_>, slot: Slot, field: Field, setter: &mut Setter<'_>) {
    for (value, place) in stated(record, slot, Some(field)) {
        setter.set(field, &value, place);
    }
}

/// All values of a slot, each with its provenance.
fn stated<'a>(
    record: &Record<'a>,
    slot: Slot,
    field: Option<Field>,
) -> impl Iterator<Item = (Cow<'a, str>, Provenance)> {
    let held = (record.all(slot)).map(move |(key, value)| (key, held(value, field)));
    held.flat_map(move |(key, (one, several))| {
        let texts = one.into_iter().chain(several.into_iter().map(Cow::Owned));
        texts.map(move |text| (text, Provenance::Key(key.to_owned())))
    })
}

/// The texts of a value: either one text or time, or those of a list. `field` is `None` for names of authors.
fn held(value: &RawValue, field: Option<Field>) -> (Option<Cow<'_, str>>, Vec<String>) {
    let time = || values::time(value).filter(|_| field == Some(Field::Published));
    let is_several = field.is_none() || value.get().starts_with('[');
    match time() {
        None if is_several => (None, values::names(value)),
        // What no day is, is said not to be one.
        None if field == Some(Field::Published) && value.get().starts_with('-') => {
            (Some(Cow::Borrowed(value.get())), Vec::new())
        }
        None if field == Some(Field::Source) => {
            (scalar(value).or_else(|| titled(value)), Vec::new())
        }
        None => (scalar(value), Vec::new()),
        time => (time, Vec::new()),
    }
}

/// The text of a string, a number, or an object with a name.
fn scalar(value: &RawValue) -> Option<Cow<'_, str>> {
    let raw = value.get();
    match raw.as_bytes().first()? {
        b'0'..=b'9' => Some(Cow::Borrowed(raw)),
        b'"' => literal::text(value),
        b'{' => values::names(value).into_iter().next().map(Cow::Owned),
        _ => None,
    }
}

/// The title of an object without a name, or its domain. (Event Registry, Feedly; Perigon)
fn titled(value: &RawValue) -> Option<Cow<'_, str>> {
    Object::of(value)
        .get(&["title", "domain"])
        .and_then(literal::text)
}

#[cfg(test)]
mod tests;
