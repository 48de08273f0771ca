//! The known keys of a JSON record, found without decoding anything.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::entries::{Entries, Key};
use crate::keys::{self, SLOTS, Slot, unfamiliar};
use crate::metadata::MOST_NAMES;
use crate::{language, words};

/// A record's known keys with their raw values.
pub(super) struct Record<'a> {
    slots: [Option<(&'a str, &'a RawValue)>; SLOTS],
    /// Texts and summaries under further keys of one meaning.
    others: Vec<(Slot, &'a RawValue)>,
}

impl<'a> Record<'a> {
    /// The value of a key, unless it is `null` or says so.
    pub(super) fn get(&self, slot: Slot) -> Option<(&'a str, &'a RawValue)> {
        self.slots[slot as usize].filter(|(_, value)| !is_nothing(value))
    }

    /// Whether one of some keys is given, whatever it holds.
    pub(super) fn has_any(&self, slots: &[Slot]) -> bool {
        slots
            .iter()
            .any(|slot| self.slots[*slot as usize].is_some())
    }

    /// The first of some keys that holds a string, or a list of them, that is not empty.
    pub(super) fn first_text(&self, slots: &[Slot]) -> Option<(&'a str, &'a RawValue)> {
        slots
            .iter()
            .filter_map(|slot| self.get(*slot))
            .find_map(|(name, value)| Some((name, text(value)?)))
    }

    /// All of some keys that hold a text; of several of one meaning the longest is the first.
    pub(super) fn texts(&self, slots: &[Slot]) -> impl Iterator<Item = (Slot, &'a RawValue)> {
        let given = slots.iter().flat_map(|slot| {
            let first = self.get(*slot).map(|(_, value)| value);
            let others = self.others.iter().filter(move |(other, _)| other == slot);
            let values = first.into_iter().chain(others.map(|(_, value)| *value));
            values.map(|value| (*slot, value))
        });
        given.filter_map(|(slot, value)| Some((slot, text(value)?)))
    }

    /// Whether its headline is in numbered pieces: then it is a table whose columns have gaps, and nobody can tell what goes with what.
    pub(super) fn is_table(&self) -> bool {
        let mut titles = keys::TITLES.iter().filter_map(|slot| self.get(*slot));
        titles.any(|(_, value)| !pieces(value).is_empty())
    }

    /// The same texts in other languages than the first.
    pub(super) fn translations(&self, slots: &[Slot]) -> Vec<&'a RawValue> {
        let given = slots.iter().filter_map(|slot| self.get(*slot));
        given
            .filter(|(_, value)| text_within(value).is_none())
            .flat_map(|(_, value)| translations(value).into_iter().skip(1))
            .collect()
    }

    /// Takes what it does not state itself from another record.
    pub(super) fn complete(&mut self, other: &Self) {
        let others = other.others.iter();
        let others = others.filter(|(slot, _)| self.slots[*slot as usize].is_none());
        self.others.extend(others.copied().collect::<Vec<_>>());
        for (slot, given) in self.slots.iter_mut().zip(&other.slots) {
            *slot = slot.or(*given);
        }
    }

    /// Takes the value of one key from another record where it has none itself.
    pub(super) fn complete_key(&mut self, other: &Self, slot: Slot) {
        let own = &mut self.slots[slot as usize];
        *own = own.or(other.slots[slot as usize]);
    }
}

/// A text with what an interface keeps beside it. (NYT: `main`; WordPress: `rendered`; a post of a stream:
/// `full_text`; a paragraph in a list: the others)
#[derive(Default, Deserialize)]
#[serde(default)]
struct Dressed<'a> {
    #[serde(borrow)]
    main: Option<&'a RawValue>,
    #[serde(borrow)]
    rendered: Option<&'a RawValue>,
    #[serde(borrow)]
    full_text: Option<&'a RawValue>,
    #[serde(borrow)]
    sentence: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Option<&'a RawValue>,
    #[serde(borrow)]
    content: Option<&'a RawValue>,
    #[serde(borrow)]
    value: Option<&'a RawValue>,
}

fn dressed(value: &RawValue) -> Dressed<'_> {
    // To be told that a text is none costs as much as to read it.
    match value.get().starts_with('{') {
        true => serde_json::from_str(value.get()).unwrap_or_default(),
        false => Dressed::default(),
    }
}

/// A value that is a string or a list of strings, or the text within one that is an object.
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

fn text_within(value: &RawValue) -> Option<&RawValue> {
    let object = dressed(value);
    let text = object.main.or(object.rendered).or(object.full_text);
    text.filter(|text| text.get().len() > 2 && text.get().starts_with('"'))
}

/// The strings of an object whose keys are languages. (`{"en": .., "de": ..}`)
fn translations(value: &RawValue) -> Vec<&RawValue> {
    entries_named(value, |key| {
        let is_code = key.len() <= 5 && key.as_bytes().get(2).is_none_or(|c| b"-_".contains(c));
        is_code.then(|| language::declared(key)).flatten()
    })
    .into_iter()
    .map(|(_, value)| value)
    .collect()
}

/// The strings of an object in the order of the numbers that its keys are. (`{"0": .., "1": ..}`)
fn pieces(value: &RawValue) -> Vec<&RawValue> {
    let mut pieces = entries_named(value, |key| key.parse::<u32>().ok());
    pieces.sort_by_key(|(number, _)| *number);
    pieces.into_iter().map(|(_, value)| value).collect()
}

/// The strings of an object all of whose keys are named so, and whose values are strings or nothing.
fn entries_named<N>(value: &RawValue, named: impl Fn(&str) -> Option<N>) -> Vec<(N, &RawValue)> {
    if !value.get().starts_with('{') {
        return Vec::new();
    }
    let Entries(entries) = serde_json::from_str(value.get()).unwrap_or_default();
    let mut found = Vec::new();
    for (key, value) in entries {
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
        deserializer.deserialize_map(Keys)
    }
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Record<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Record<'de>, M::Error> {
        let mut slots: [Option<(&'de str, &'de RawValue)>; SLOTS] = [None; SLOTS];
        let mut others = Vec::new();
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            match keys::of_key(&key) {
                Some((known, slot)) => {
                    let value: &'de RawValue = map.next_value()?;
                    let name = match key {
                        Cow::Borrowed(name) => name,
                        Cow::Owned(_) => known,
                    };
                    let place = &mut slots[slot as usize];
                    // Of several keys of one meaning some are often given as nothing, and of texts one is the beginning of another.
                    let is_text = slot.is_text() || keys::SUMMARIES.contains(&slot);
                    let is_shorter = |(_, known): (&str, &RawValue)| {
                        is_text && known.get().len() >= value.get().len()
                    };
                    let other = match *place {
                        Some(_) if is_nothing(value) => None,
                        Some(known) if is_shorter(known) => Some(value),
                        known => {
                            *place = Some((name, value));
                            known.map(|(_, value)| value)
                        }
                    };
                    let other = other.filter(|value| is_text && !is_nothing(value));
                    others.extend(other.map(|value| (slot, value)));
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Record { slots, others })
    }
}

/// Whether a value is none: `null`, or a string that says as much.
fn is_nothing(value: &RawValue) -> bool {
    let raw = value.get();
    let string = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"'));
    raw == "null" || string.is_some_and(words::is_nothing)
}

/// The string that a value is, or the strings of the list that it is, or of an object whose keys number them.
pub(super) fn strings(value: &RawValue) -> Vec<&RawValue> {
    match value.get().as_bytes().first() {
        Some(b'{') => pieces(value),
        Some(b'[') => {
            let list = serde_json::from_str::<Vec<&RawValue>>(value.get()).unwrap_or_default();
            let texts = list.into_iter().filter_map(|value| match value.get() {
                object if object.starts_with('{') => {
                    let object = dressed(value);
                    let text = object.text.or(object.content).or(object.value);
                    text.or(object.sentence)
                }
                _ => Some(value),
            });
            let says = |value: &&RawValue| value.get().starts_with('"') && !is_nothing(value);
            texts.filter(says).collect()
        }
        _ => vec![value],
    }
}

/// The object that a value is, or the objects of the list that it is.
pub(super) fn objects(value: &RawValue) -> Vec<&RawValue> {
    let list = match value.get().starts_with('[') {
        true => serde_json::from_str::<Vec<&RawValue>>(value.get()).unwrap_or_default(),
        false => vec![value],
    };
    list.into_iter()
        .filter(|value| value.get().starts_with('{'))
        .collect()
}

/// The strings of an object under keys that are not known, with these.
pub(super) fn unknown_strings(object: &str) -> Vec<(Cow<'_, str>, &RawValue)> {
    let Entries(mut entries) = serde_json::from_str(object).unwrap_or_default();
    entries.retain(|(key, value)| value.get().starts_with('"') && keys::of_key(key).is_none());
    entries
}

/// The keys of an object that are known for something else, or hold no string, and yet hold prose, with that.
pub(super) fn odd_prose(object: &str) -> Vec<(Cow<'_, str>, &RawValue)> {
    let Entries(mut entries) = serde_json::from_str(object).unwrap_or_default();
    entries.retain(|(key, value)| {
        let raw = value.get();
        match keys::of_key(key) {
            Some((_, slot)) => raw.starts_with('"') && slot.is_odd(raw.trim_matches('"')),
            None => !raw.starts_with('"') && holds_prose(raw),
        }
    });
    entries
}

/// What an object says of the keys that are not known.
pub(super) struct Unknown {
    /// All of its keys, as users read them.
    pub(super) keys: String,
    /// Whether one that is not known holds a text: a string of many words.
    pub(super) has_prose: bool,
    /// Whether one holds such a string in an object or a list, and what it holds may be the text.
    pub(super) has_nested_prose: bool,
}

pub(super) fn unknown(object: &str) -> Unknown {
    let Entries(entries) = serde_json::from_str(object).unwrap_or_default();
    let unknown = entries
        .iter()
        .filter(|(key, _)| keys::of_key(key).is_none());
    let mut prose = unknown
        .filter(|(_, value)| holds_prose(value.get()))
        .peekable();
    Unknown {
        has_prose: prose.peek().is_some(),
        has_nested_prose: prose
            .any(|(key, value)| !value.get().starts_with('"') && !unfamiliar::is_beside(key)),
        keys: keys::listed(entries.iter().map(|(key, _)| &**key)),
    }
}

/// Whether a value is a string as long as prose that has spaces, or letters that need none, or has one in it: that is no name and no
/// address.
fn holds_prose(raw: &str) -> bool {
    holds_text(raw, unfamiliar::PROSE)
}

/// The same of strings of more than that many bytes.
pub(super) fn holds_text(raw: &str, longer_than: usize) -> bool {
    raw.split('"').any(|stretch| {
        stretch.len() > longer_than && (stretch.contains(' ') || !stretch.is_ascii())
    })
}

/// The names in a value: a string, an object with a `name`, or a list of such.
pub(super) fn names(value: &RawValue) -> Vec<String> {
    match value.get().starts_with('[') {
        true => serde_json::from_str::<Vec<&RawValue>>(value.get())
            .unwrap_or_default()
            .into_iter()
            .filter_map(name)
            .take(MOST_NAMES)
            .collect(),
        false => name(value).into_iter().collect(),
    }
}

fn name(value: &RawValue) -> Option<String> {
    /// An author of schema.org, or a byline of the NYT.
    #[derive(Deserialize)]
    struct Named {
        name: Option<String>,
        original: Option<String>,
    }
    /// A name in its parts.
    #[derive(Deserialize)]
    struct Parts {
        #[serde(alias = "firstName", alias = "first_name", alias = "givenName")]
        firstname: Option<String>,
        #[serde(alias = "lastName", alias = "last_name", alias = "familyName")]
        lastname: Option<String>,
    }
    let raw = value.get();
    let whole = || {
        let named: Named = serde_json::from_str(raw).ok()?;
        named.name.or(named.original)
    };
    // Apart, so that nothing in the parts spoils a name that is whole.
    let joined = || {
        let Parts {
            firstname,
            lastname,
        } = serde_json::from_str(raw).ok()?;
        let parts: Vec<String> = [firstname, lastname].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    };
    match raw.as_bytes().first()? {
        b'"' => serde_json::from_str(raw).ok(),
        b'{' => whole().or_else(joined),
        _ => None,
    }
}

/// The time that an object or a list states, as databases write it (`{"$date": ..}`, `{"seconds": ..}`, `[2024, 5, 6]`): what such a value
/// holds, or all of it where it is none of these, so that it is said not to be understood. `None` for another kind of value.
pub(super) fn time(value: &RawValue) -> Option<Cow<'_, str>> {
    #[derive(Deserialize)]
    struct Time<'a> {
        #[serde(borrow, rename = "$date")]
        date: Option<&'a RawValue>,
        #[serde(borrow, rename = "$numberLong")]
        number: Option<&'a RawValue>,
        #[serde(borrow, alias = "_seconds")]
        seconds: Option<&'a RawValue>,
    }
    let raw = value.get();
    let bare = |value: &'_ RawValue| value.get().trim_matches('"').to_owned();
    match raw.as_bytes().first()? {
        b'{' if name(value).is_none() => {
            let time: Option<Time<'_>> = serde_json::from_str(raw).ok();
            let held = time.and_then(|time| time.date.or(time.number).or(time.seconds));
            Some(match held {
                Some(held) => self::time(held)
                    .map_or_else(|| bare(held), Cow::into_owned)
                    .into(),
                None => Cow::Borrowed(raw),
            })
        }
        b'[' if names(value).is_empty() => {
            let parts: Option<Vec<u16>> = serde_json::from_str(raw).ok();
            Some(match parts.as_deref() {
                Some([year, month, day, ..]) => Cow::Owned(format!("{year}-{month:02}-{day:02}")),
                _ => Cow::Borrowed(raw),
            })
        }
        _ => None,
    }
}
