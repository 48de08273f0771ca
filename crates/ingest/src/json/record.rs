//! The known keys of a JSON record, found without decoding anything.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::keys::{self, SLOTS, Slot};

/// A record's known keys with their raw values.
pub(super) struct Record<'a> {
    slots: [Option<(&'static str, &'a RawValue)>; SLOTS],
}

impl<'a> Record<'a> {
    /// The value of a key, unless it is `null`.
    pub(super) fn get(&self, slot: Slot) -> Option<(&'static str, &'a RawValue)> {
        self.slots[slot as usize].filter(|(_, value)| value.get() != "null")
    }

    /// The first of some keys that holds a string, or a list of them, that is not empty.
    pub(super) fn first_text(&self, slots: &[Slot]) -> Option<(&'static str, &'a RawValue)> {
        slots
            .iter()
            .filter_map(|slot| self.get(*slot))
            .find(|(_, value)| {
                let raw = value.get();
                raw.len() > 2 && raw.starts_with(['"', '['])
            })
    }
}

#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

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
        let mut slots = [None; SLOTS];
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            match keys::of_key(&key) {
                Some((name, slot)) => slots[slot as usize] = Some((name, map.next_value()?)),
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Record { slots })
    }
}

/// The string that a value is, or the strings of the list that it is.
pub(super) fn strings(value: &RawValue) -> Vec<&RawValue> {
    if value.get().starts_with('[') {
        let list = serde_json::from_str::<Vec<&RawValue>>(value.get()).unwrap_or_default();
        return list
            .into_iter()
            .filter(|value| value.get().starts_with('"'))
            .collect();
    }
    vec![value]
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

/// The names in a value: a string, an object with a `name`, or a list of such.
pub(super) fn names(value: &RawValue) -> Vec<String> {
    // A list of a thousand authors is text in the wrong place.
    if value.get().len() > 16 << 10 {
        return Vec::new();
    }
    match value.get().starts_with('[') {
        true => serde_json::from_str::<Vec<&RawValue>>(value.get())
            .unwrap_or_default()
            .into_iter()
            .filter_map(name)
            .collect(),
        false => name(value).into_iter().collect(),
    }
}

fn name(value: &RawValue) -> Option<String> {
    #[derive(Deserialize)]
    struct Named {
        name: String,
    }
    match value.get().as_bytes().first()? {
        b'"' => serde_json::from_str(value.get()).ok(),
        b'{' => serde_json::from_str::<Named>(value.get())
            .ok()
            .map(|named| named.name),
        _ => None,
    }
}
