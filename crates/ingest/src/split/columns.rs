//! Tables in a single JSON value, in four forms: for each column a list of values, or an object with row numbers as keys; the column names
//! once and a list for each row; or an object for each row under its number or name (pandas: `to_dict('list')`, `orient='columns'`,
//! `orient='split'` and `orient='index'`).
//!
//! Such a value is rewritten as a list of records. It is recognised by its beginning: the first value of other objects is hardly ever a
//! list or an object of strings.

use std::borrow::Cow;

use serde_json::value::RawValue;

use crate::json::object::Object;
use crate::keys::{self, Role, Slot};
use crate::repair;

/// The most columns of a table.
const MOST_COLUMNS: usize = 1000;

/// Rewrites a table as a JSON list of records; `None` if `value` is not a table.
pub(super) fn records(value: &[u8]) -> Option<Vec<u8>> {
    if !may_be_table(value) {
        return None;
    }
    // pandas writes NaN for missing values, which is not valid JSON.
    let repaired = match memchr::memmem::find(value, b"NaN") {
        Some(_) => repair::repaired(std::str::from_utf8(value).ok()?),
        None => None,
    };
    let value = repaired.as_deref().map_or(value, str::as_bytes);
    let Object(entries) = serde_json::from_slice(value).ok()?;
    if is_by_row(&entries) {
        let rows: Vec<&str> = entries.iter().map(|(_, row)| row.get()).collect();
        return Some(format!("[{}]", rows.join(",")).into_bytes());
    }
    if entries.len() > MOST_COLUMNS {
        return None;
    }
    let columns = split(&entries).or_else(|| by_column(&entries))?;
    let names: Vec<String> = columns
        .iter()
        .map(|(name, _)| serde_json::to_string(name).unwrap_or_default())
        .collect();
    let rows = columns.first().map_or(0, |(_, values)| values.len());
    let mut records = Vec::with_capacity(value.len() + rows * 16);
    for row in 0..rows {
        records.push(if row == 0 { b'[' } else { b',' });
        for (at, (name, (_, values))) in names.iter().zip(&columns).enumerate() {
            records.push(if at == 0 { b'{' } else { b',' });
            records.extend_from_slice(name.as_bytes());
            records.push(b':');
            records.extend_from_slice(values[row].get().as_bytes());
        }
        records.push(b'}');
    }
    records.push(b']');
    Some(records)
}

/// A column's name and its values.
type Column<'a> = (Cow<'a, str>, Vec<&'a RawValue>);

/// Whether the first value of an object is a list or an object whose first value is a string or a number.
fn may_be_table(value: &[u8]) -> bool {
    let first = || {
        let inside = value.trim_ascii_start().strip_prefix(b"{")?;
        let key = inside.trim_ascii_start().strip_prefix(b"\"")?;
        let end = key.iter().position(|&byte| byte == b'"')?;
        let after = key[end + 1..].trim_ascii_start().strip_prefix(b":")?;
        let (open, inside) = after.trim_ascii_start().split_first()?;
        Some((*open, inside.trim_ascii_start().first().copied()?))
    };
    match first() {
        Some((b'[', first)) => !matches!(first, b'{' | b'[' | b']'),
        Some((b'{', first)) => first == b'"',
        _ => false,
    }
}

/// Whether the values of an object are rows: each has a headline or a text, and the same keys as the first, in the same order. The keys of
/// the rows must contain digits; the parts of a page have names without digits.
fn is_by_row(entries: &[(Cow<'_, str>, &RawValue)]) -> bool {
    let row = |value: &RawValue| -> Option<Vec<String>> {
        let Object(row) = Object::of(value);
        let holds_text = |(name, value): &(Cow<'_, str>, &RawValue)| {
            keys::of_column(name).is_some_and(is_text) && value.get().starts_with('"')
        };
        let has_text = row.iter().any(holds_text);
        has_text.then(|| row.into_iter().map(|(name, _)| name.into_owned()).collect())
    };
    let first = entries.first().and_then(|(_, value)| row(value));
    let is_like_it = |(_, value): &(Cow<'_, str>, &RawValue)| row(value) == first;
    let is_numbered =
        |(name, _): &(Cow<'_, str>, &RawValue)| name.bytes().any(|c| c.is_ascii_digit());
    entries.len() > 1
        && first.is_some()
        && entries.iter().all(is_numbered)
        && entries[1..].iter().all(is_like_it)
}

/// Reads columns whose values are lists of equal length, or objects with the same row numbers in the same order. `None` if they differ, as
/// values under different numbers belong to different rows.
fn by_column<'a>(entries: &[(Cow<'a, str>, &'a RawValue)]) -> Option<Vec<Column<'a>>> {
    let mut columns: Vec<Column<'a>> = Vec::with_capacity(entries.len());
    let mut numbers: Option<Vec<Cow<'_, str>>> = None;
    for (name, value) in entries {
        let values: Vec<&RawValue> = match value.get().as_bytes().first()? {
            b'[' => serde_json::from_str(value.get()).ok()?,
            b'{' => {
                let Object(values) = serde_json::from_str(value.get()).ok()?;
                let is_number = |key: &str| key.bytes().all(|byte| byte.is_ascii_digit());
                let (keys, values): (Vec<_>, Vec<_>) = values.into_iter().unzip();
                let known = numbers.get_or_insert_with(|| keys.clone());
                if *known != keys || !keys.iter().all(|key| is_number(key)) {
                    return None;
                }
                values
            }
            _ => return None,
        };
        let rows = columns
            .first()
            .map_or(values.len(), |(_, values)| values.len());
        if values.len() != rows || rows == 0 {
            return None;
        }
        columns.push((name.clone(), values));
    }
    is_table(&columns).then_some(columns)
}

/// Reads the form with the column names under `columns` and a list for each row under `data`.
fn split<'a>(entries: &[(Cow<'a, str>, &'a RawValue)]) -> Option<Vec<Column<'a>>> {
    let list = |name: &str| entries.iter().find(|(key, _)| key == name);
    let (_, names) = list("columns")?;
    let (_, rows) = list("data")?;
    let names: Vec<Cow<'a, str>> = serde_json::from_str::<Vec<String>>(names.get())
        .ok()?
        .into_iter()
        .map(Cow::Owned)
        .collect();
    let rows: Vec<Vec<&RawValue>> = serde_json::from_str(rows.get()).ok()?;
    if rows.is_empty() || rows.iter().any(|row| row.len() != names.len()) {
        return None;
    }
    let values = |at: usize| rows.iter().map(|row| row[at]).collect();
    let columns = names.into_iter().enumerate();
    let columns: Vec<Column<'a>> = columns.map(|(at, name)| (name, values(at))).collect();
    is_table(&columns).then_some(columns)
}

fn is_text(slot: Slot) -> bool {
    matches!(slot.role(), Role::Title | Role::Text)
}

/// Whether columns are those of articles: there are at least two, and one holds headlines or texts, all strings or null.
fn is_table(columns: &[Column<'_>]) -> bool {
    let is_string = |value: &&RawValue| value.get().starts_with('"') || value.get() == "null";
    let holds_text = |(name, values): &Column<'_>| {
        keys::of_column(name).is_some_and(is_text) && values.iter().all(is_string)
    };
    columns.len() > 1 && columns.iter().any(holds_text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> Option<String> {
        records(value.as_bytes()).map(|records| String::from_utf8(records).unwrap())
    }

    #[test]
    fn tables_become_records_in_all_their_forms() {
        let expected =
            r#"[{"title":"A","body":"One.","n":1},{"title":"B \"b\"","body":null,"n":[2]}]"#;
        for table in [
            r#"{"title": ["A", "B \"b\""], "body": ["One.", null], "n": [1, [2]]}"#,
            r#"{ "title": {"0": "A", "7": "B \"b\""}, "body": {"0": "One.", "7": null}, "n": {"0": 1, "7": [2]}}"#,
            r#"{"columns": ["title", "body", "n"], "index": [0, 1], "data": [["A", "One.", 1], ["B \"b\"", null, [2]]]}"#,
        ] {
            assert_eq!(read(table).as_deref(), Some(expected), "{table}");
        }
    }

    #[test]
    fn an_object_of_rows_is_a_list_of_them() {
        let (one, two) = (r#"{"title":"A","n":1}"#, r#"{"title":"B","n":null}"#);
        let expected = format!("[{one},{two}]");
        for (first, second) in [("0", "1"), ("a7", "b9")] {
            let table = format!(r#"{{"{first}": {one}, "{second}": {two}}}"#);
            assert_eq!(read(&table), Some(expected.clone()));
        }
        for other in [
            format!(r#"{{"0": {one}}}"#),
            format!(r#"{{"home": {one}, "imprint": {two}}}"#),
            format!(r#"{{"story": {one}, "author": {{"name": "Ada"}}}}"#),
            r#"{"0": {"n": 1}, "1": {"n": 2}}"#.to_owned(),
        ] {
            assert_eq!(read(&other), None, "{other}");
        }
    }

    #[test]
    fn numbers_that_are_none_are_nothing() {
        let table = r#"{"title": ["A", "NaN b"], "n": [NaN, 2]}"#;
        let expected = r#"[{"title":"A","n":""},{"title":"NaN b","n":2}]"#;
        assert_eq!(read(table).as_deref(), Some(expected));
    }

    #[test]
    fn records_of_other_shapes_stay_as_they_are() {
        for record in [
            r#"{"authors": ["A", "B"], "title": "T", "text": "x"}"#,
            r#"{"authors": ["A"], "paragraphs": ["One.", "Two."]}"#,
            r#"{"title": {"rendered": "T"}, "content": {"rendered": "x"}}"#,
            r#"{"tags": ["a", "b"], "codes": ["c", "d"]}"#,
            r#"{"title": ["A", "B"]}"#,
            r#"{"title": ["A", "B"], "body": ["One."]}"#,
            r#"{"title": {"0": "A", "1": "B"}, "text": {"1": "Two.", "0": "One."}}"#,
            r#"{"title": {"0": "A", "1": "B"}, "text": {"0": "One.", "2": "Three."}}"#,
            r#"{"columns": ["a"], "data": [[1], [1, 2]]}"#,
            r#"{"columns": ["a"], "data": 1}"#,
            "{",
            "{}",
            "[1]",
            r#"{"title""#,
            r#"{"title": ["a"#,
        ] {
            assert_eq!(read(record), None, "{record}");
        }
    }
}
