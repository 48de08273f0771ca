//! What an interface wraps around its items: `{"data": {"items": [{"item": {...}}]}}`.
//!
//! A feed is one JSON value with many articles in it. Where its list of items begins within the first bytes, the splitter
//! is sent there and each item is a record; what stands around the list (queries, pages, counts) is not read. A record
//! that is itself wrapped is opened here.

use crate::keys::{self, Slot};
use crate::{Problem, Skip};

use super::record::{self, Record};

/// Names of lists of articles. (AP Media API, Superdesk, JSON Feed, newsapi.org, Elasticsearch-like interfaces.)
const LISTS: [&str; 7] = [
    "items", "item", "_items", "articles", "docs", "results", "stories",
];
/// Names of what holds such a list.
const HOLDERS: [&str; 2] = ["data", "response"];
/// The most bytes before the list in a record, in each of which it is looked for.
const LONGEST_PREFACE: usize = 4096;
/// Wrappings within each other; the most that is known is two.
const DEEPEST: usize = 4;

/// Where the list of a feed begins in its first bytes: the offset after its bracket.
pub(crate) fn list(head: &[u8]) -> Option<usize> {
    let mut scan = Scan::default();
    let mut at = 0;
    while let Some(&byte) = head.get(at) {
        match byte {
            b'"' => {
                let end = string_end(head, at)?;
                scan.key = std::str::from_utf8(&head[at + 1..end]).unwrap_or("");
                at = end;
                if scan.is_article(head.get(end + 1..)?) {
                    return None;
                }
            }
            b'{' | b'[' => {
                if byte == b'[' && scan.opens_list(&head[at + 1..]) {
                    return Some(at + 1);
                }
                scan.open();
            }
            b'}' | b']' => scan.close(),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Where the list in a record begins that is a list of items or wraps one, and no article itself: the offset after its bracket.
pub(crate) fn several(record: &[u8]) -> Option<usize> {
    let start = record.len() - record.trim_ascii_start().len();
    let is_object = |inside: &[u8]| inside.trim_ascii_start().starts_with(b"{");
    match record.get(start)? {
        b'[' => is_object(&record[start + 1..]).then_some(start + 1),
        b'{' => {
            let offset = list(&record[..record.len().min(LONGEST_PREFACE)])?;
            let texts = |record: Record<'_>| record.first_text(&keys::TEXTS).is_some();
            let is_article = serde_json::from_slice(record).map_or(true, texts);
            (!is_article).then_some(offset)
        }
        _ => None,
    }
}

/// Where the string that begins at `at` ends: the offset of its closing mark.
fn string_end(head: &[u8], at: usize) -> Option<usize> {
    let mut escaped = false;
    let rest = head.get(at + 1..)?;
    let end = rest.iter().position(|&byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    })?;
    Some(at + 1 + end)
}

/// Where in a feed the search stands.
#[derive(Default)]
struct Scan<'a> {
    depth: usize,
    /// How many of the open brackets may hold the list.
    holders: usize,
    key: &'a str,
}

impl Scan<'_> {
    fn open(&mut self) {
        let holds = self.depth == 0 || HOLDERS.contains(&self.key);
        if self.holders == self.depth && holds {
            self.holders += 1;
        }
        self.depth += 1;
        self.key = "";
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.holders = self.holders.min(self.depth);
        self.key = "";
    }

    fn opens_list(&self, after: &[u8]) -> bool {
        self.depth > 0
            && self.holders == self.depth
            && LISTS.contains(&self.key)
            && after.trim_ascii_start().starts_with(b"{")
    }

    /// Whether the string just read is a key that only an article has: then this is no feed.
    fn is_article(&self, after: &[u8]) -> bool {
        let slot = keys::of_key(self.key).map(|(_, slot)| slot);
        self.holders == self.depth
            && after.trim_ascii_start().starts_with(b":")
            && slot.is_some_and(|slot| keys::TEXTS.contains(&slot))
    }
}

/// The record within its wrappings.
pub(super) fn open(mut record: Record<'_>) -> Result<Record<'_>, Problem> {
    for _ in 0..DEEPEST {
        let texts = [keys::TITLES.as_slice(), &keys::TEXTS].concat();
        if record.first_text(&texts).is_some() {
            break;
        }
        let wrapped = [Slot::Data, Slot::Item, Slot::Items];
        let Some((_, value)) = wrapped.iter().find_map(|slot| record.get(*slot)) else {
            break;
        };
        let inside = match record::objects(value)[..] {
            [] => break,
            [inside] => inside,
            _ => return Err(Skip::NotNews("several items in one record").into()),
        };
        match serde_json::from_str(inside.get()) {
            Ok(inside) => record = inside,
            Err(_) => break,
        }
    }
    Ok(record)
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
            "{\"status\": \"ok\", \"articles\": [ ",
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
    fn an_article_is_no_feed() {
        for head in [
            "{\"text\": \"x\", \"items\": [{}]}",
            "{\"associations\": {\"items\": [{}]}}",
            "{\"items\": [\"a\", \"b\"]}",
            "{\"title\": \"items\"",
            "[{\"items\": 1}]",
            "{\"open",
            "",
        ] {
            assert_eq!(rest(head), None, "{head}");
        }
    }
}
