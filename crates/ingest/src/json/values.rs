//! Names and times as records state them: as strings, or within objects and lists.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::literal;
use super::object::{Object, each, list};
use crate::metadata::MOST_NAMES;

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

/// A name: a string, or one within an object: of schema.org (`name`), a byline of the NYT (`original`), a field of Drupal (`value`), a social
/// network (`displayName`), a link (`href`), or first and last name.
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
        .or_else(|| {
            held(&[
                "name",
                "original",
                "value",
                "displayName",
                "display_name",
                "href",
            ])
        })
        .or_else(joined)
}

/// The time that an object or a list states, as databases write it (`{"$date": ..}`, `{"seconds": ..}`, `[2024, 5, 6]`). For an object or
/// list in an unknown form, the whole value, so that it is reported as a doubt. `None` for values of other types, and for names.
pub(super) fn time(value: &RawValue) -> Option<Cow<'_, str>> {
    const HOLDERS: [&str; 5] = ["$date", "$numberLong", "seconds", "_seconds", "date-parts"];
    let held = |value| Object::of(value).get(&HOLDERS);
    match value.get().as_bytes().first()? {
        b'{' if name(value).is_none() => {
            let value = held(value).unwrap_or(value);
            // Such objects may be nested: `{"$date": {"$numberLong": ".."}}`.
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

/// The day in a list of year, month and day, or in the first of several such lists. (CSL: `{"date-parts": [[2024, 5, 6]]}`)
fn day_in_parts(value: &RawValue) -> Option<String> {
    let first = list(value).into_iter().next();
    let first = first.filter(|first| first.get().starts_with('['));
    let parts: Vec<u16> = serde_json::from_str(first.unwrap_or(value).get()).ok()?;
    match parts[..] {
        [year, month, day, ..] => Some(format!("{year}-{month:02}-{day:02}")),
        _ => None,
    }
}
