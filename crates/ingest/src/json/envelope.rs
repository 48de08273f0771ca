//! The envelopes that APIs put around their items: `{"data": {"items": [{"item": {...}}]}}`.
//!
//! The response of an API is one JSON value with many articles. If its list of items begins within the first bytes, the splitter starts
//! there, and each item is a record; content around the list (queries, pages, counts) is not read. A record that is itself wrapped is
//! unwrapped here.

use serde_json::value::RawValue;

use crate::keys::{self, Slot};
use crate::{Problem, Skip};

use super::literal::string_end;
use super::object::Object;
use super::record::{self, Record};

/// Names of lists of articles. (AP Media API, Superdesk, JSON Feed, newsapi.org, Elasticsearch, Guardian, NYT.)
const LISTS: [&str; 10] = [
    "items", "item", "_items", "articles", "docs", "results", "stories", "hits", "posts", "news",
];
/// Names of lists of articles in records that are known not to be an article, which may itself have lists with these names. (X, mediastack;
/// Airtable; Trove; Hugging Face, CouchDB; feedparser; ActivityPub; Alpha Vantage; Diffbot)
const LISTS_OF_NONE: [&str; 8] = [
    "data",
    "records",
    "article",
    "rows",
    "entries",
    "orderedItems",
    "feed",
    "objects",
];
/// Names of lists that hold articles only if their items have this key. (Arc XP; Trove, whose zones hold records)
const LISTS_OF: [(&str, &str); 3] = [
    ("content_elements", "headlines"),
    ("zone", "records"),
    ("category", "records"),
];
/// Slots that, like a title or a text, show that a record with such a list is itself an article.
const STATEMENTS: [Slot; 10] = [
    Slot::Author,
    Slot::Authors,
    Slot::Byline,
    Slot::Date,
    Slot::DatePublished,
    Slot::Published,
    Slot::Created,
    Slot::Time,
    Slot::Url,
    Slot::Link,
];
/// Keys of objects that may contain such a list.
const HOLDERS: [&str; 6] = ["data", "response", "hits", "articles", "records", DATABASE];
/// The key of a list of such objects. (Ghost)
const DATABASE: &str = "db";
/// How many bytes of a record are searched for the list; each record is searched.
const LONGEST_PREFACE: usize = 4096;
/// The most wrappings around a record; known formats have at most two.
const DEEPEST: usize = 4;

/// The byte offset after the opening bracket of the list of articles, if it begins within `head`.
pub(crate) fn list(head: &[u8]) -> Option<usize> {
    has_objects(head).then(|| list_named(head, &LISTS))?
}

/// Whether a list of objects begins in `head`; a quick test before the names are searched.
fn has_objects(head: &[u8]) -> bool {
    let is_of_objects = |at: usize| head[at + 1..].trim_ascii_start().starts_with(b"{");
    memchr::memchr_iter(b'[', head).any(is_of_objects)
}

/// The offset after the opening bracket of a list of objects with one of `names`; `None` also if the record turns out to be an article.
fn list_named(head: &[u8], names: &[&str]) -> Option<usize> {
    let mut scan = Scan::default();
    let mut at = 0;
    while let Some(&byte) = head.get(at) {
        match byte {
            b'"' => {
                let end = string_end(head, at)?;
                let string = std::str::from_utf8(&head[at + 1..end]).unwrap_or("");
                scan.is_channel |= scan.depth == 1 && scan.key == "type" && is_channel(string);
                scan.key = string;
                at = end;
                scan.has_schema |= scan.is_schema(&head[end + 1..]);
                if scan.is_article(head.get(end + 1..)?, names) {
                    return None;
                }
            }
            b'{' | b'[' => {
                if byte == b'[' && scan.opens_list(&head[at + 1..], names) {
                    return Some(at + 1);
                }
                scan.open(byte);
            }
            b'}' | b']' => scan.close(),
            _ => {}
        }
        at += 1;
    }
    None
}

/// The byte offset after the opening bracket of the list of items in a record that is such a list or wraps one, and is not itself an article.
pub(crate) fn several(record: &[u8]) -> Option<usize> {
    let start = record.len() - record.trim_ascii_start().len();
    let is_object = |inside: &[u8]| inside.trim_ascii_start().starts_with(b"{");
    match record.get(start)? {
        b'[' => is_object(&record[start + 1..]).then_some(start + 1),
        b'{' => {
            let head = &record[..record.len().min(LONGEST_PREFACE)];
            if !has_objects(head) {
                return None;
            }
            let listed = list_named(head, &LISTS);
            let offset = listed.or_else(|| list_named(head, &LISTS_OF_NONE))?;
            let record: Record<'_> = serde_json::from_slice(record).ok()?;
            let states = || record.has_any(&keys::TITLES) || record.has_any(&STATEMENTS);
            let is_article =
                listed.is_none() && states() || record.first_text(&keys::TEXTS).is_some();
            (!is_article).then_some(offset)
        }
        _ => None,
    }
}

/// Whether a type is that of a Telegram channel, in contrast to chats.
fn is_channel(kind: &str) -> bool {
    matches!(kind, "public_channel" | "private_channel")
}

/// Whether the object that `list` begins with has this key, in the bytes that are known.
fn first_has(list: &[u8], key: &str) -> bool {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(&byte) = list.get(at) {
        match byte {
            b'"' => {
                let Some(end) = string_end(list, at) else {
                    return false;
                };
                let is_key = depth == 1 && list[end + 1..].trim_ascii_start().starts_with(b":");
                if is_key && &list[at + 1..end] == key.as_bytes() {
                    return true;
                }
                at = end;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth <= 1 => return false,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    false
}

/// The state of the search for a list.
#[derive(Default)]
struct Scan<'a> {
    depth: usize,
    /// How many of the open brackets, from the outermost on, may contain the list.
    holders: usize,
    key: &'a str,
    /// Whether a table schema was seen. (pandas: `{"schema": {..}, "data": [..]}`)
    has_schema: bool,
    /// Whether the type of a channel was seen. (Telegram: `{"type": "public_channel", "messages": [..]}`)
    is_channel: bool,
}

impl Scan<'_> {
    fn open(&mut self, bracket: u8) {
        let holds = self.depth == 0 || HOLDERS.contains(&self.key);
        if self.holders == self.depth && holds {
            self.holders += 1;
        }
        self.depth += 1;
        if !(bracket == b'[' && self.key == DATABASE) {
            self.key = "";
        }
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.holders = self.holders.min(self.depth);
        self.key = "";
    }

    fn opens_list(&self, after: &[u8], names: &[&str]) -> bool {
        let is_of = |(list, key): &(&str, &str)| self.key == *list && first_has(after, key);
        self.depth > 0
            && self.holders == self.depth
            && after.trim_ascii_start().starts_with(b"{")
            && (names.contains(&self.key)
                || self.has_schema && self.depth == 1 && self.key == "data"
                || self.is_channel && self.depth == 1 && self.key == "messages"
                || LISTS_OF.iter().any(is_of))
    }

    /// Whether the string just read is the key of a table's schema.
    fn is_schema(&self, after: &[u8]) -> bool {
        let value = after.trim_ascii_start().strip_prefix(b":");
        self.depth == 1
            && self.key == "schema"
            && value.is_some_and(|value| value.trim_ascii_start().starts_with(b"{"))
    }

    /// Whether the string just read is a key that only an article has, so that this is not an envelope.
    fn is_article(&self, after: &[u8], names: &[&str]) -> bool {
        let slot = keys::of_key(self.key).map(|(_, slot)| slot);
        let value = after.trim_ascii_start().strip_prefix(b":");
        let may_be_text = |value: &[u8]| match value.trim_ascii_start() {
            [b'{', ..] => false,
            [b'[', inside @ ..] if names.contains(&self.key) => {
                !inside.trim_ascii_start().starts_with(b"{")
            }
            _ => true,
        };
        self.holders == self.depth
            && value.is_some_and(may_be_text)
            && slot.is_some_and(|slot| keys::TEXTS.contains(&slot))
    }
}

/// Keys of wrappings around an item. (`article` and similar are its text if their values are not objects.)
const WRAPPINGS: [Slot; 8] = [
    Slot::Indexed,
    Slot::Data,
    Slot::Item,
    Slot::Items,
    Slot::Response,
    Slot::Article,
    Slot::Story,
    Slot::Content,
];

/// Keys of wrappings that mean something else in other records. (JSON:API; Hugging Face; ActivityPub; Bluesky; CouchDB)
const NAMED_WRAPPINGS: [&str; 5] = ["attributes", "row", "object", "record", "doc"];

/// Unwraps a record.
pub(super) fn open(record: &mut Record<'_>) -> Result<(), Problem> {
    for _ in 0..DEEPEST {
        open_fields(record);
        open_thread(record);
        open_origin(record);
        open_beside(record);
        if record.first_text(&keys::TEXTS).is_some() {
            break;
        }
        if record.first_text(&keys::TITLES).is_some() {
            open_posts(record);
            break;
        }
        let objects = |slot: &Slot| {
            let (_, value) = record.get(*slot)?;
            Some((*slot, record::objects(value))).filter(|(_, objects)| !objects.is_empty())
        };
        let Some((slot, inside)) = WRAPPINGS.iter().find_map(objects) else {
            match named(record) {
                Some(opened) => *record = opened,
                None => break,
            }
            continue;
        };
        let [inside] = inside[..] else {
            return Err(Skip::NotNews("several items in one record").into());
        };
        let Ok(mut opened) = serde_json::from_str::<Record<'_>>(inside.get()) else {
            break;
        };
        if slot == Slot::Indexed {
            opened.complete_key(record, Slot::Id);
        }
        *record = opened;
    }
    Ok(())
}

/// The record under one of [`NAMED_WRAPPINGS`], completed by the keys beside it, if it has a headline or a text.
fn named<'a>(record: &Record<'a>) -> Option<Record<'a>> {
    let inside = record.object.get(&NAMED_WRAPPINGS)?;
    let mut opened: Record<'a> = serde_json::from_str(inside.get()).ok()?;
    let title = opened.first_text(&keys::TITLES);
    title.or_else(|| opened.first_text(&keys::TEXTS))?;
    opened.complete(record);
    Some(opened)
}

/// Adds the optional fields of an article, which an API returns under a key of their own. (Guardian: `fields.body`)
fn open_fields(record: &mut Record<'_>) {
    let Some((_, fields)) = record.get(Slot::Fields) else {
        return;
    };
    if let Some(fields) = record::objects(fields).first()
        && let Ok(fields) = serde_json::from_str::<Record<'_>>(fields.get())
    {
        record.complete(&fields);
    }
}

/// Adds section and site, which are stated about the thread that the article begins. (Webhose: `thread.site`)
fn open_thread(record: &mut Record<'_>) {
    let Some(thread) = record.object.get(&["thread"]) else {
        return;
    };
    if let Ok(thread) = serde_json::from_str::<Record<'_>>(thread.get()) {
        for slot in [Slot::Section, Slot::SourceDomain] {
            record.complete_key(&thread, slot);
        }
    }
}

/// Adds the feed and the address of an item that a feed reader has saved. (Feedly, Inoreader: `origin`, `alternate`)
fn open_origin(record: &mut Record<'_>) {
    let origin = record.object.get(&["origin"]);
    let is_feed = |origin: &&RawValue| Object::of(origin).get(&["streamId"]).is_some();
    let Some(origin) = origin.filter(is_feed) else {
        return;
    };
    record.state(Slot::Source, "origin", origin);
    if let Some(address) = record.object.get(&["alternate"]) {
        record.state(Slot::Link, "alternate", address);
    }
}

/// Adds the metadata of an article that is stored in parts (Apple News: `metadata`), and the names of authors for whom the record itself has
/// only numbers (WordPress: `_embedded`).
fn open_beside(record: &mut Record<'_>) {
    if let Some(stated) = record.object.get(&["metadata", "meta"])
        && let Ok(mut stated) = serde_json::from_str::<Record<'_>>(stated.get())
    {
        // The text is that of the parts.
        stated.forget(&keys::TEXTS);
        let has_title = record.first_text(&keys::TITLES).is_some();
        match has_title && record.get(Slot::Blocks).is_none() {
            true => record.complete_key(&stated, Slot::Url),
            false => record.complete(&stated),
        }
    }
    if let Some(named) = record.object.get(&["_embedded"])
        && let Ok(named) = serde_json::from_str::<Record<'_>>(named.get())
    {
        let own = record.get(Slot::Author);
        if own.is_none_or(|(_, own)| own.get().starts_with(|c: char| c.is_ascii_digit())) {
            record.take_key(&named, Slot::Author);
        }
    }
}

/// Adds the text of a post, which a network stores apart from its metadata. (Facebook: `data`, a list with a `post`)
fn open_posts(record: &mut Record<'_>) {
    let Some((_, data)) = record.get(Slot::Data) else {
        return;
    };
    let inside = record::objects(data).into_iter();
    let mut inside =
        inside.filter_map(|inside| serde_json::from_str::<Record<'_>>(inside.get()).ok());
    if let Some(post) = inside.find(|inside| inside.first_text(&keys::TEXTS).is_some()) {
        record.complete(&post);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rest(head: &str) -> Option<&str> {
        list(head.as_bytes()).map(|at| &head[at..])
    }

    #[test]
    fn the_list_of_a_feed_is_found() {
        for around in [
            "{\"data\": {\"query\": \"[{\", \"meta\": [{\"items\": [{}]}], \"items\": [",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Harbour \\\"Gazette\\\"\", \"items\":[",
            "{\"total\": 1, \"item\": [",
            "{\"took\": 1, \"hits\": {\"total\": {\"value\": 2}, \"hits\": [",
            "{\"response\": {\"status\": \"ok\", \"results\": [",
            "{\"status\": \"ok\", \"articles\": [ ",
            "{\"count\": 1, \"posts\": [",
            "{\"articles\": {\"results\": [",
            "{\"schema\": {\"fields\": [{\"name\": \"title\"}], \"primaryKey\": [\"n\"]}, \"data\": [",
        ] {
            let head = format!("{around}{{\"title\": \"x\"");
            assert_eq!(
                rest(&head).map(str::trim),
                Some("{\"title\": \"x\""),
                "{head}"
            );
        }
    }

    #[test]
    fn a_list_of_stories_is_one_where_these_have_headlines() {
        let list =
            |item: &str| format!("{{\"type\": \"results\", \"content_elements\": [{item}, {{}}]}}");
        let story = "{\"type\": \"story\", \"content_elements\": [{\"headlines\": 1}], \"headlines\": {\"basic\": \"x\"}}";
        assert_eq!(rest(&list(story)), Some(&*format!("{story}, {{}}]}}")));
        for part in [
            "{\"type\": \"text\"}",
            "{\"a\": {\"headlines\": 1}}",
            "{\"a\": \"headlines\"}",
            "{\"headlines",
        ] {
            assert_eq!(rest(&list(part)), None, "{part}");
        }
    }

    #[test]
    fn lists_of_other_things_are_told_by_what_these_hold() {
        for (list, other) in [
            (
                "{\"name\": \"Gazette\", \"type\": \"public_channel\", \"messages\": [{\"date\": 1}",
                "{\"name\": \"Ada\", \"type\": \"personal_chat\", \"messages\": [{\"date\": 1}",
            ),
            (
                "{\"response\": {\"zone\": [{\"records\": {",
                "{\"category\": [{\"name\": 1}",
            ),
        ] {
            assert!(
                rest(list).is_some_and(|rest| rest.starts_with('{')),
                "{list}"
            );
            assert_eq!(rest(other), None, "{other}");
        }
    }

    #[test]
    fn lists_that_articles_may_have_are_told_by_the_whole_of_a_record() {
        for list in [
            "{\"n\": 2, \"data\": [",
            "{\"records\": [",
            "{\"name\": \"Gazette\", \"records\": {\"n\": 2, \"article\": [",
        ] {
            let brackets = list.bytes().filter(|byte| *byte == b'{').count();
            let record = format!("{list}{{\"id\": 1}}]{}", "}".repeat(brackets));
            assert_eq!(several(record.as_bytes()), Some(list.len()), "{record}");
            assert_eq!(rest(&record), None, "{record}");
            for own in ["title", "url", "date", "author"] {
                let article = record.replacen('{', &format!("{{\"{own}\": \"x\", "), 1);
                assert_eq!(several(article.as_bytes()), None, "{article}");
            }
        }
        let nested = b"{\"a\": {\"data\": [{\"id\": 1}]}}";
        assert_eq!(several(nested), None);
    }

    #[test]
    fn an_article_is_no_feed() {
        for head in [
            "{\"text\": \"x\", \"items\": [{}]}",
            "{\"associations\": {\"items\": [{}]}}",
            "{\"items\": [\"a\", \"b\"]}",
            "{\"title\": \"items\"",
            "[{\"items\": 1}]",
            "{\"title\": \"schema\", \"data\": [{}]}",
            "{\"open",
            "",
        ] {
            assert_eq!(rest(head), None, "{head}");
        }
    }
}
