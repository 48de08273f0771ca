//! The known keys of a JSON record, found without decoding anything.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::Deserializer;
use serde_json::value::RawValue;

use super::object::{Object, each, is_string, list};
use super::{literal, tree};
use crate::keys::{self, Role, SLOTS, Slot, unfamiliar};
use crate::metadata::MOST_NAMES;
use crate::{Failure, keyed, language, words};

/// A record's known keys with their raw values.
pub(super) struct Record<'a> {
    /// All of its keys.
    pub(super) object: Object<'a>,
    slots: [Option<(&'a str, &'a RawValue)>; SLOTS],
    /// Further keys of one meaning.
    others: Vec<(Slot, (&'a str, &'a RawValue))>,
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
        // Few of them are given, and further keys of one meaning only beside a first.
        let given = slots.iter().filter(|slot| self.has_any(&[**slot]));
        let given = given.flat_map(|slot| {
            let values = self.all(*slot);
            values.map(|(_, value)| (*slot, value))
        });
        given.filter_map(|(slot, value)| Some((slot, text(value)?)))
    }

    /// The values of all keys of one meaning, with their names.
    pub(super) fn all(&self, slot: Slot) -> impl Iterator<Item = (&'a str, &'a RawValue)> {
        let first = self.get(slot);
        let others = self.others.iter().filter(move |(other, _)| *other == slot);
        first.into_iter().chain(others.map(|(_, other)| *other))
    }

    /// Whether it has no more texts than are compared with one another.
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

    /// Whether its headline is in numbered pieces: then it is a table whose columns have gaps, and nobody can tell what goes with what.
    pub(super) fn is_table(&self) -> bool {
        let mut titles = keys::TITLES.iter().filter_map(|slot| self.get(*slot));
        titles.any(|(_, value)| !pieces(value).is_empty())
    }

    /// The same texts in other languages than the first.
    pub(super) fn translations(&self, slots: &[Slot]) -> Vec<&'a RawValue> {
        let given = slots.iter().filter_map(|slot| self.get(*slot));
        given
            .filter(|(_, value)| value.get().starts_with('{') && text_within(value).is_none())
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

    /// Leaves out some keys.
    pub(super) fn forget(&mut self, slots: &[Slot]) {
        for slot in slots {
            self.slots[*slot as usize] = None;
        }
        self.others.retain(|(slot, _)| !slots.contains(slot));
    }

    /// Takes the value of one key from another record where it has none itself.
    pub(super) fn complete_key(&mut self, other: &Self, slot: Slot) {
        let own = &mut self.slots[slot as usize];
        *own = own.or(other.slots[slot as usize]);
    }

    /// Takes the value of one key from another record that has it.
    pub(super) fn take_key(&mut self, other: &Self, slot: Slot) {
        let own = &mut self.slots[slot as usize];
        *own = other.slots[slot as usize].or(*own);
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

/// A text with what an interface keeps beside it. (NYT: `main`; WordPress: `rendered`; a post of a stream:
/// `full_text`; Feedly: `content`; Drupal: `value`)
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
            // What elsewhere may be the subject of a text.
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
            // Of several keys of one meaning some are often given as nothing, and of texts one is the beginning of another.
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

/// Whether what should be an address is one within a site. (Reddit: `permalink` beside `url`)
fn is_path(slot: Slot, value: &RawValue) -> bool {
    let path = value.get().strip_prefix("\"/");
    slot == Slot::Url && path.is_some_and(|path| !path.starts_with('/'))
}

/// Whether a value is none: `null`, or a string that says as much.
fn is_nothing(value: &RawValue) -> bool {
    /// No string that says so is longer, with quotes and one escape.
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

/// The string that a value is, or the strings of the list that it is, or of an object whose keys number them.
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

/// Whether a list has the parts of a page, in objects that say what each is and hold a text or others. (Apple News)
fn is_of_parts(values: &[&RawValue]) -> bool {
    let mut objects = values.iter().filter(|value| is_object(value));
    objects.any(|part| {
        let part = Object::of(part);
        let holds = part.get(&["text", "components"]);
        holds.is_some() && part.get(&["role"]).is_some_and(is_string)
    })
}

/// Whether a list has parts without a type that have headings beside their texts.
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

/// Whether a list is a text in pieces, some of which are marked. (Telegram: `["Ferry ", {"type": "bold", "text": "returns"}]`) Such strings
/// begin or end with white space, and none follows another.
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

/// The object that a value is, or the objects of the list that it is.
pub(super) fn objects(value: &RawValue) -> Vec<&RawValue> {
    let mut objects = each(value);
    objects.retain(|value| is_object(value));
    objects
}

/// The strings that stand anywhere in a value, with their quotes.
fn strings_in(value: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let begin = at + memchr::memchr(b'"', &value.as_bytes()[at..])?;
        let end = literal::string_end(value.as_bytes(), begin)?;
        at = end + 1;
        value.get(begin..at)
    })
}

/// What an object says of the keys that are not known.
pub(super) struct Unknown {
    /// Whether one that is not known holds a text: a string of many words.
    pub(super) has_prose: bool,
    /// Whether one holds such a string in an object or a list, and what it holds may be the text.
    pub(super) has_nested_prose: bool,
}

impl<'a> Object<'a> {
    /// Its keys, as users read them.
    pub(super) fn keys(&self) -> String {
        keys::listed(self.0.iter().map(|(key, _)| &**key))
    }

    fn unknown_entries(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.unknown_of(|_| true)
    }

    /// The keys that are not known with their values, if these, as they stand, are of some kind: that is told sooner than what a key means.
    fn unknown_of(
        &self,
        is_such: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = (&str, &'a RawValue)> {
        let entries = self.0.iter().map(|(key, value)| (&**key, *value));
        let such = entries.filter(move |(_, value)| is_such(value.get()));
        such.filter(|(key, _)| keys::of_key(key).is_none())
    }

    /// The strings under keys that are not known, with these, that have no fewer bytes.
    pub(super) fn unknown_strings(
        &self,
        least: usize,
    ) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.unknown_of(move |raw| raw.starts_with('"') && raw.len() >= least)
    }

    /// The keys that are known for something else, or hold no string, and yet hold prose, with that.
    pub(super) fn odd_prose(&self) -> impl Iterator<Item = (&str, &'a str)> {
        let entries = self.0.iter().map(|(key, value)| (&**key, value.get()));
        entries.filter(|(key, raw)| match keys::of_key(key) {
            Some((_, slot)) => raw.starts_with('"') && slot.is_odd(raw.trim_matches('"')),
            None => !raw.starts_with('"') && holds_prose(raw),
        })
    }

    /// The strings that lie in objects and lists under keys that are not known, or are of names, and may be prose.
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

/// The names in a value: a string, an object with a `name`, which may be several, or a list of such.
pub(super) fn names(value: &RawValue) -> Vec<String> {
    let several = |value| Object::of(value).get(&["name"]).map(list);
    let names = each(value)
        .into_iter()
        .flat_map(|value| match several(value) {
            Some(names) if !names.is_empty() => names,
            _ => vec![value],
        });
    names.filter_map(name).take(MOST_NAMES).collect()
}

/// A name: a string, that of an author of schema.org or of a byline of the NYT (`original`), what a field of Drupal holds (`value`), that which
/// a network shows, or one in its parts.
fn name(value: &RawValue) -> Option<String> {
    const FIRST: [&str; 5] = ["firstname", "firstName", "first_name", "givenName", "given"];
    const LAST: [&str; 5] = ["lastname", "lastName", "last_name", "familyName", "family"];
    let object = Object::of(value);
    let string = |value| literal::text(value).map(Cow::into_owned);
    let held = |keys: &[&str]| object.get(keys).and_then(string);
    let joined = || {
        let parts: Vec<String> = [held(&FIRST), held(&LAST)].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    };
    string(value)
        .or_else(|| held(&["name", "original", "value", "displayName", "display_name"]))
        .or_else(joined)
}

/// The time that an object or a list states, as databases write it (`{"$date": ..}`, `{"seconds": ..}`, `[2024, 5, 6]`): what such a value
/// holds, or all of it where it is none of these, so that it is said not to be understood. `None` for another kind of value.
pub(super) fn time(value: &RawValue) -> Option<Cow<'_, str>> {
    const HOLDERS: [&str; 5] = ["$date", "$numberLong", "seconds", "_seconds", "date-parts"];
    let held = |value| Object::of(value).get(&HOLDERS);
    match value.get().as_bytes().first()? {
        b'{' if name(value).is_none() => {
            let value = held(value).unwrap_or(value);
            // One that holds another (`{"$date": {"$numberLong": ".."}}`).
            let value = held(value).unwrap_or(value);
            Some(
                day_in_parts(value).map_or_else(|| value.get().trim_matches('"').into(), Cow::from),
            )
        }
        b'[' if !list(value).is_empty() && names(value).is_empty() => {
            Some(day_in_parts(value).map_or_else(|| value.get().into(), Cow::from))
        }
        _ => None,
    }
}

/// The day that a list of year, month and day is, or one of several such. (CSL: `{"date-parts": [[2024, 5, 6]]}`)
fn day_in_parts(value: &RawValue) -> Option<String> {
    let first = list(value).into_iter().next();
    let first = first.filter(|first| first.get().starts_with('['));
    let parts: Vec<u16> = serde_json::from_str(first.unwrap_or(value).get()).ok()?;
    match parts[..] {
        [year, month, day, ..] => Some(format!("{year}-{month:02}-{day:02}")),
        _ => None,
    }
}
