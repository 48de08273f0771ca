//! The keys that the records of an input have in common, to recognise a record after a damaged one.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

/// The most different first keys of records that are remembered.
const OPENINGS: usize = 16;
/// How many bytes are searched for the first key.
const LONGEST: usize = 256;

/// The keys of the records so far.
#[derive(Default)]
pub(super) struct Like {
    /// The first keys of records, as written, with their quotation marks.
    openings: Vec<Vec<u8>>,
    /// All keys of the first valid record; before there is one, the first keys of a damaged record.
    keys: BTreeSet<String>,
    is_sound: bool,
}

impl Like {
    /// Learns the keys of a record.
    pub(super) fn learn(&mut self, record: &[u8]) {
        let Some(opening) = opening(record) else {
            return;
        };
        if !self.is_sound {
            let keys = serde_json::from_slice(record).map(|Keys(keys)| keys);
            self.is_sound = keys.is_ok();
            self.keys = keys.unwrap_or_else(|_| written(record));
        }
        let is_known = self.openings.iter().any(|known| known == opening);
        if !is_known && self.openings.len() < OPENINGS {
            self.openings.push(opening.to_owned());
        }
    }

    /// Learns the first key of the first record, of which `content` was read and `more` follows.
    pub(super) fn learn_first(&mut self, content: &[u8], more: &[u8]) {
        if self.openings.is_empty() && content == b"{" {
            let begin = [content, &more[..more.len().min(LONGEST)]].concat();
            self.openings.extend(opening(&begin).map(<[u8]>::to_owned));
        }
    }

    /// Whether these bytes begin like a record: with a brace and one of the known first keys. If they end before this can be decided, returns
    /// `guessed`.
    pub(super) fn begins(&self, bytes: &[u8], guessed: bool) -> bool {
        let Some(inside) = bytes.strip_prefix(b"{").map(<[u8]>::trim_ascii_start) else {
            return false;
        };
        let begins_with = |opening: &Vec<u8>| match inside.strip_prefix(&opening[..]) {
            Some(behind) => match behind.trim_ascii_start().first() {
                Some(byte) => *byte == b':',
                None => guessed,
            },
            None => guessed && opening.starts_with(inside),
        };
        self.openings.iter().any(begins_with)
    }

    /// Whether a value is valid and has most of the keys. Objects within a record have hardly any of them.
    pub(super) fn is_record(&self, value: &[u8]) -> bool {
        let Ok(Keys(keys)) = serde_json::from_slice(value) else {
            return false;
        };
        let shared = self.keys.intersection(&keys).count();
        self.keys.is_empty() || 2 * shared > self.keys.len()
    }
}

/// The first keys of a damaged object, at most three, as further ones may belong to objects within it.
fn written(object: &[u8]) -> BTreeSet<String> {
    const MOST: usize = 3;
    let mut keys = BTreeSet::new();
    let mut parts = object.split(|&byte| byte == b'"').peekable();
    while let Some(part) = parts.next()
        && keys.len() < MOST
    {
        let is_key = |next: &&[u8]| next.trim_ascii_start().starts_with(b":");
        if parts.peek().is_some_and(is_key) {
            keys.insert(String::from_utf8_lossy(part).into_owned());
        }
    }
    keys
}

/// The first key of an object, with its quotation marks.
fn opening(object: &[u8]) -> Option<&[u8]> {
    let inside = object.strip_prefix(b"{")?.trim_ascii_start();
    let key = inside.strip_prefix(b"\"")?;
    let end = memchr::memchr2(b'"', b'\\', key).filter(|end| key[*end] == b'"')?;
    Some(&inside[..end + 2])
}

/// The keys of an object.
struct Keys(BTreeSet<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(KeysOnly)
    }
}

struct KeysOnly;

impl<'de> Visitor<'de> for KeysOnly {
    type Value = Keys;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Keys, M::Error> {
        let mut keys = BTreeSet::new();
        while let Some((key, IgnoredAny)) = map.next_entry()? {
            keys.insert(key);
        }
        Ok(Keys(keys))
    }
}
