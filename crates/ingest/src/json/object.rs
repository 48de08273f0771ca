//! A JSON object with all its keys, and values that are parsed on demand.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The keys and raw values of an object, in order; a repeated key occurs repeatedly.
#[derive(Default)]
pub(crate) struct Object<'a>(pub(crate) Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'a> Object<'a> {
    /// Parses an object; returns one without keys for another value. The first character is tested, as the parser would read all of a long
    /// string to report that it is not an object.
    pub(crate) fn of(value: &'a RawValue) -> Self {
        match value.get().starts_with('{') {
            true => serde_json::from_str(value.get()).unwrap_or_default(),
            false => Self::default(),
        }
    }

    /// The value of the first of `keys` that has one other than `null`.
    pub(super) fn get(&self, keys: &[&str]) -> Option<&'a RawValue> {
        keys.iter().find_map(|key| {
            let mut held = self.0.iter().filter(|(own, _)| own == key);
            held.find_map(|(_, value)| Some(*value).filter(|value| value.get() != "null"))
        })
    }
}

/// The items of a list; empty for another value.
pub(super) fn list(value: &RawValue) -> Vec<&RawValue> {
    match value.get().starts_with('[') {
        true => serde_json::from_str(value.get()).unwrap_or_default(),
        false => Vec::new(),
    }
}

/// The items of a list, or the value itself if it is not a list.
pub(super) fn each(value: &RawValue) -> Vec<&RawValue> {
    match value.get().starts_with('[') {
        true => list(value),
        false => vec![value],
    }
}

/// Whether a value is a string that is not empty.
pub(super) fn is_string(value: &RawValue) -> bool {
    value.get().len() > 2 && value.get().starts_with('"')
}

/// A key, borrowed where it has no escapes.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Keys)
    }
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Object<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Object<'de>, M::Error> {
        let mut entries = Vec::new();
        while let Some((Key(key), value)) = map.next_entry::<Key<'de>, &'de RawValue>()? {
            entries.push((key, value));
        }
        Ok(Object(entries))
    }
}
