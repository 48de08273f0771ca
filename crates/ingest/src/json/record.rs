//! The known keys of a JSON record, with raw values.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::Deserializer;
use serde_json::value::RawValue;

use super::object::{Object, each, is_string, list};
use super::{literal, tree};
use crate::keys::{self, Role, SLOTS, Slot, unfamiliar};
use crate::{Failure, keyed, language, words};

/// A record's known keys with their raw values.
pub(super) struct Record<'a> {
    /// All of its keys.
    pub(super) object: Object<'a>,
    slots: [Option<(&'a str, &'a RawValue)>; SLOTS],
    /// Further keys for slots that have a first one.
    others: Vec<(Slot, (&'a str, &'a RawValue))>,
}

impl<'a> Record<'a> {
    /// The key and value of a slot, unless the value is `null` or equivalent.
    pub(super) fn get(&self, slot: Slot) -> Option<(&'a str, &'a RawValue)> {
        self.slots[slot as usize].filter(|(_, value)| !is_nothing(value))
    }

    /// Whether one of the slots has a key, with any value.
    pub(super) fn has_any(&self, slots: &[Slot]) -> bool {
        slots
            .iter()
            .any(|slot| self.slots[*slot as usize].is_some())
    }

    /// The key and text of the first of the slots that holds a text: a string or list of strings that is not empty.
    pub(super) fn first_text(&self, slots: &[Slot]) -> Option<(&'a str, &'a RawValue)> {
        slots
            .iter()
            .filter_map(|slot| self.get(*slot))
            .find_map(|(name, value)| Some((name, text(value)?)))
    }

    /// All texts of the slots. Of several for one slot, the longest comes first.
    pub(super) fn texts(&self, slots: &[Slot]) -> impl Iterator<Item = (Slot, &'a RawValue)> {
        // Few slots are given, and further keys exist only beside a first one.
        let given = slots.iter().filter(|slot| self.has_any(&[**slot]));
        let given = given.flat_map(|slot| {
            let values = self.all(*slot);
            values.map(|(_, value)| (*slot, value))
        });
        given.filter_map(|(slot, value)| Some((slot, text(value)?)))
    }

    /// All keys and values of a slot.
    pub(super) fn all(&self, slot: Slot) -> impl Iterator<Item = (&'a str, &'a RawValue)> {
        let first = self.get(slot);
        let others = self.others.iter().filter(move |(other, _)| *other == slot);
        first.into_iter().chain(others.map(|(_, other)| *other))
    }

    /// Fails if the record has too many texts, as these are compared with each other.
    pub(super) fn check_texts(&self) -> Result<(), Failure> {
        const MOST: usize = 1000;
        let is_compared = |slot: Slot| !matches!(slot.role(), Role::Field(_));
        let compared = self.others.iter().filter(|(slot, _)| is_compared(*slot));
        match compared.count() > MOST {
            true => Err(Failure::TooMany {
                limit: MOST,
                what: "texts",
            }),
            false => Ok(()),
        }
    }

    /// Whether its headline is an object with numbers as keys. Then it is a table whose columns have gaps, so that it cannot be read by rows.
    pub(super) fn is_table(&self) -> bool {
        let mut titles = keys::TITLES.iter().filter_map(|slot| self.get(*slot));
        titles.any(|(_, value)| !pieces(value).is_empty())
    }

    /// The texts of the slots in languages other than the first.
    pub(super) fn translations(&self, slots: &[Slot]) -> Vec<&'a RawValue> {
        let given = slots.iter().filter_map(|slot| self.get(*slot));
        given
            .filter(|(_, value)| value.get().starts_with('{') && text_within(value).is_none())
            .flat_map(|(_, value)| translations(value).into_iter().skip(1))
            .collect()
    }

    /// Adds the keys of another record for slots that this one does not have.
    pub(super) fn complete(&mut self, other: &Self) {
        let others = other.others.iter();
        let others = others.filter(|(slot, _)| self.slots[*slot as usize].is_none());
        self.others.extend(others.copied().collect::<Vec<_>>());
        for (slot, given) in self.slots.iter_mut().zip(&other.slots) {
            *slot = slot.or(*given);
        }
    }

    /// Removes the keys of some slots.
    pub(super) fn forget(&mut self, slots: &[Slot]) {
        for slot in slots {
            self.slots[*slot as usize] = None;
        }
        self.others.retain(|(slot, _)| !slots.contains(slot));
    }

    /// Takes the key of one slot from another record, if this one has none.
    pub(super) fn complete_key(&mut self, other: &Self, slot: Slot) {
        let own = &mut self.slots[slot as usize];
        *own = own.or(other.slots[slot as usize]);
    }

    /// States a slot that has no key, by a value under a name that means something else in other records.
    pub(super) fn state(&mut self, slot: Slot, name: &'a str, value: &'a RawValue) {
        self.slots[slot as usize].get_or_insert((name, value));
    }

    /// Replaces the key of one slot by that of another record, if that has one.
    pub(super) fn take_key(&mut self, other: &Self, slot: Slot) {
        let own = &mut self.slots[slot as usize];
        *own = other.slots[slot as usize].or(*own);
    }
}

/// The text of a value: the value itself if it is a string or list of strings that is not empty, or the text within an object.
fn text(value: &RawValue) -> Option<&RawValue> {
    match value.get().as_bytes() {
        [b'"', _, _, ..] => Some(value),
        [b'[', ..] => Some(value).filter(|value| !strings(value).is_empty()),
        [b'{', ..] => {
            let first = || translations(value).into_iter().next();
            let within = text_within(value).or_else(first);
            within.or_else(|| Some(value).filter(|value| !strings(value).is_empty()))
        }
        _ => None,
    }
}

/// The text in an object that holds other properties beside it. (NYT: `main`; WordPress: `rendered`; posts of a stream: `full_text`; Drupal:
/// `value`)
fn text_within(value: &RawValue) -> Option<&RawValue> {
    let object = Object::of(value);
    let formatted = || {
        object
            .get(&["format", "processed"])
            .and(object.get(&["value"]))
    };
    let text = object.get(&["main", "rendered", "full_text", "content"]);
    let text = text.or_else(formatted);
    text.filter(|text| is_string(text))
}

/// The strings of an object whose keys are language codes. (`{"en": .., "de": ..}`)
fn translations(value: &RawValue) -> Vec<&RawValue> {
    entries_named(value, |key| {
        let is_code = key.len() <= 5 && key.as_bytes().get(2).is_none_or(|c| b"-_".contains(c));
        is_code.then(|| language::declared(key)).flatten()
    })
    .into_iter()
    .map(|(_, value)| value)
    .collect()
}

/// The strings of an object whose keys are numbers, in numeric order. (`{"0": .., "1": ..}`)
fn pieces(value: &RawValue) -> Vec<&RawValue> {
    let mut pieces = entries_named(value, |key| key.parse::<u32>().ok());
    pieces.sort_by_key(|(number, _)| *number);
    pieces.into_iter().map(|(_, value)| value).collect()
}

/// The strings of an object, if `named` accepts all its keys, and all values are strings or empty.
fn entries_named<N>(value: &RawValue, named: impl Fn(&str) -> Option<N>) -> Vec<(N, &RawValue)> {
    let mut found = Vec::new();
    for (key, value) in Object::of(value).0 {
        match named(&key) {
            Some(_) if is_nothing(value) => {}
            Some(name) if value.get().starts_with('"') => found.push((name, value)),
            _ => return Vec::new(),
        }
    }
    found
}

impl<'de> Deserialize<'de> for Record<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Object::deserialize(deserializer).map(Self::of)
    }
}

impl<'a> Record<'a> {
    fn of(object: Object<'a>) -> Self {
        let mut slots: [Option<(&'a str, &'a RawValue)>; SLOTS] = [None; SLOTS];
        let mut others = Vec::new();
        for (key, value) in &object.0 {
            // In other formats these names may mean the subject of a text.
            let domain = || matches!(&**key, "site" | "domain").then_some(Slot::SourceDomain);
            let known = keys::of_key(key).or_else(|| Some(("domain", domain()?)));
            let Some((known, slot)) = known else {
                continue;
            };
            let name = match key {
                Cow::Borrowed(name) => name,
                Cow::Owned(_) => known,
            };
            let place = &mut slots[slot as usize];
            // Of several keys for a slot, some are often empty; of texts, one is often the beginning of another, so the longest is preferred.
            let is_title = slot.role() == Role::Title;
            let is_none = |value: &RawValue| {
                is_nothing(value) || is_path(slot, value) || is_title && text(value).is_none()
            };
            let is_kept = |(key, known): (&str, &RawValue)| match slot.is_prose() {
                true => known.get().len() >= value.get().len(),
                false => !is_none(known) && key != name,
            };
            let other = match *place {
                Some(_) if is_none(value) => None,
                Some(known) if is_kept(known) => Some((name, *value)),
                known => {
                    *place = Some((name, value));
                    known
                }
            };
            let other = other.filter(|(_, value)| !is_nothing(value));
            others.extend(other.map(|other| (slot, other)));
        }
        Self {
            object,
            slots,
            others,
        }
    }
}

/// Whether the value of an address key is only a path within a site. (Reddit: `permalink` beside `url`)
fn is_path(slot: Slot, value: &RawValue) -> bool {
    let path = value.get().strip_prefix("\"/");
    slot == Slot::Url && path.is_some_and(|path| !path.starts_with('/'))
}

/// Whether a value is empty: `null`, or a string that means the same.
fn is_nothing(value: &RawValue) -> bool {
    /// The longest such string, with quotes and one escape, in bytes.
    const LONGEST: usize = 7;
    let raw = value.get();
    if raw.len() > LONGEST {
        return false;
    }
    let string = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"'));
    // `"\\N"`, `"N\/A"`
    let has_escape = raw.contains('\\');
    let escaped = has_escape.then(|| literal::text(value)).flatten();
    raw == "null"
        || string.is_some_and(words::is_nothing)
        || escaped.is_some_and(|text| words::is_nothing(&text))
}

/// The strings of a value: the value itself, the strings of a list, or those of an object with numbers as keys. Empty for lists that are
/// read as a tree.
pub(super) fn strings(value: &RawValue) -> Vec<&RawValue> {
    match value.get().as_bytes().first() {
        Some(b'{') => pieces(value),
        Some(b'[') => {
            let values = list(value);
            if is_of_pieces(&values) || is_of_parts(&values) || has_headings(&values) {
                return Vec::new();
            }
            let texts = (values.into_iter()).filter_map(|value| match is_object(value) {
                true => {
                    Object::of(value).get(&["text", "content", "value", "sentence", "paragraph"])
                }
                false => Some(value),
            });
            let says = |value: &&RawValue| value.get().starts_with('"') && !is_nothing(value);
            texts.filter(says).collect()
        }
        _ => vec![value],
    }
}

/// Whether a list holds the parts of a page: objects with a role and a text or further parts. (Apple News)
fn is_of_parts(values: &[&RawValue]) -> bool {
    let mut objects = values.iter().filter(|value| is_object(value));
    objects.any(|part| {
        let part = Object::of(part);
        let holds = part.get(&["text", "components"]);
        holds.is_some() && part.get(&["role"]).is_some_and(is_string)
    })
}

/// Whether a list holds parts without a type that have a heading beside their text.
fn has_headings(values: &[&RawValue]) -> bool {
    let mut objects = values.iter().filter(|value| is_object(value));
    objects.any(|part| {
        let part = Object::of(part);
        let is_part = part.get(&["text"]).is_some() && part.get(&["type", "role"]).is_none();
        is_part && part.get(&tree::HEADINGS).is_some_and(is_string)
    })
}

fn is_object(value: &RawValue) -> bool {
    value.get().starts_with('{')
}

/// Whether a list is one text in pieces, some of them formatted. (Telegram: `["Ferry ", {"type": "bold", "text": "returns"}]`) Some piece
/// begins or ends with white space, and no two strings follow each other.
fn is_of_pieces(values: &[&RawValue]) -> bool {
    let is_string = |value: &RawValue| value.get().starts_with('"');
    let is_piece = |piece: &&RawValue| {
        let piece = Object::of(piece);
        let kind = piece.get(&["type"]).and_then(literal::text);
        kind.is_some_and(|kind| tree::is_piece(&kind))
            && piece.get(&["text"]).is_some_and(is_string)
    };
    let is_open = |value: &&RawValue| {
        let text = literal::text(value).unwrap_or_default();
        text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace)
    };
    let mut objects = values.iter().filter(|value| is_object(value)).peekable();
    objects.peek().is_some()
        && objects.all(is_piece)
        && values.iter().any(is_open)
        && !values
            .windows(2)
            .any(|two| two.iter().all(|value| is_string(value)))
}

/// The objects in a list, or the value itself if it is an object.
pub(super) fn objects(value: &RawValue) -> Vec<&RawValue> {
    let mut objects = each(value);
    objects.retain(|value| is_object(value));
    objects
}

/// All strings in a value, at any depth, with their quotes.
fn strings_in(value: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let begin = at + memchr::memchr(b'"', &value.as_bytes()[at..])?;
        let end = literal::string_end(value.as_bytes(), begin)?;
        at = end + 1;
        value.get(begin..at)
    })
}

/// Whether the unknown keys of an object hold prose.
pub(super) struct Unknown {
    /// Whether an unknown key holds a long string of words.
    pub(super) has_prose: bool,
    /// Whether one holds such a string within an object or a list, and may be the text.
    pub(super) has_nested_prose: bool,
}

impl<'a> Object<'a> {
    /// Its keys for a message to users.
    pub(super) fn keys(&self) -> String {
        keys::listed(self.0.iter().map(|(key, _)| &**key))
    }

    fn unknown_entries(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.unknown_of(|_| true)
    }

    /// The unknown keys whose raw value satisfies `is_such`. The value is tested first, as that is faster than looking up the key.
    fn unknown_of(
        &self,
        is_such: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = (&str, &'a RawValue)> {
        let entries = self.0.iter().map(|(key, value)| (&**key, *value));
        let such = entries.filter(move |(_, value)| is_such(value.get()));
        such.filter(|(key, _)| keys::of_key(key).is_none())
    }

    /// The unknown keys with string values of at least `least` bytes.
    pub(super) fn unknown_strings(
        &self,
        least: usize,
    ) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.unknown_of(move |raw| raw.starts_with('"') && raw.len() >= least)
    }

    /// The keys that hold prose although they are known for something else, or their value is not a string.
    pub(super) fn odd_prose(&self) -> impl Iterator<Item = (&str, &'a str)> {
        let entries = self.0.iter().map(|(key, value)| (&**key, value.get()));
        entries.filter(|(key, raw)| match keys::of_key(key) {
            Some((_, slot)) => raw.starts_with('"') && slot.is_odd(raw.trim_matches('"')),
            None => !raw.starts_with('"') && holds_prose(raw),
        })
    }

    /// The strings that may be prose in objects and lists, under unknown keys or keys for metadata.
    pub(super) fn nested_prose(&self) -> impl Iterator<Item = &'a RawValue> {
        let entries = self.0.iter();
        let nested = entries.filter(|(key, value)| {
            let is_name = |slot: Slot| matches!(slot.role(), Role::Author | Role::Field(_));
            value.get().starts_with(['{', '['])
                && keys::of_key(key).is_none_or(|(_, slot)| is_name(slot))
        });
        let strings = nested.flat_map(|(_, value)| strings_in(value.get()));
        let may_be_prose = |string: &&str| {
            string.len() >= keyed::SENTENCE && (string.contains(' ') || !string.is_ascii())
        };
        let prose = strings.filter(may_be_prose);
        prose.filter_map(|string| serde_json::from_str(string).ok())
    }

    pub(super) fn unknown(&self) -> Unknown {
        let prose = self.unknown_entries();
        let mut prose = prose
            .filter(|(_, value)| holds_prose(value.get()))
            .peekable();
        Unknown {
            has_prose: prose.peek().is_some(),
            has_nested_prose: prose
                .any(|(key, value)| !value.get().starts_with('"') && !unfamiliar::is_beside(key)),
        }
    }
}

/// Whether a value is, or contains, a string as long as prose, with spaces or with characters beyond ASCII: neither a name nor an address.
fn holds_prose(raw: &str) -> bool {
    holds_text(raw, unfamiliar::PROSE)
}

/// Like [`holds_prose`], for strings of more than `longer_than` bytes.
pub(super) fn holds_text(raw: &str, longer_than: usize) -> bool {
    raw.split('"').any(|stretch| {
        stretch.len() > longer_than && (stretch.contains(' ') || !stretch.is_ascii())
    })
}
