//! A block that is no YAML or TOML as a whole: by hand a title is written that should have stood in quotes (`title: Bridge: it opens`).
//!
//! Each entry is read by itself, and of one that cannot be the first line as it is written.

use super::{Keys, Value, key_of, parse};

/// What the entries of a block say, of those of one key the first.
pub(super) fn read(inside: &str, fence: &str) -> Keys {
    let mut keys = Keys::new();
    for entry in entries(inside, fence) {
        let stated = parse(entry, fence).unwrap_or_else(|| as_written(entry, fence));
        for (key, value) in stated {
            keys.entry(key).or_insert(value);
        }
    }
    keys
}

/// The stretches of a block that a key at the margin begins.
fn entries<'a>(inside: &'a str, fence: &str) -> Vec<&'a str> {
    let begins = |line: &str| {
        let is_within = line.starts_with([' ', '\t', '-', '#', '.']);
        !is_within && key_of(line, fence).is_some()
    };
    let mut entries = Vec::new();
    let (mut at, mut start) = (0, None);
    for line in inside.split_inclusive('\n') {
        // The keys of a table are not those of the article.
        let is_table = fence == "+++" && line.starts_with('[');
        if is_table || begins(line) {
            entries.extend(start.map(|start| &inside[start..at]));
            start = (!is_table).then_some(at);
        }
        if is_table {
            break;
        }
        at += line.len();
    }
    entries.extend(start.map(|start| &inside[start..]));
    entries
}

/// What an entry says that cannot be parsed: what stands behind its key, or a list below it.
fn as_written(entry: &str, fence: &str) -> Keys {
    let mut lines = entry.lines();
    let Some((key, said)) = lines.next().and_then(|line| key_of(line, fence)) else {
        return Keys::new();
    };
    let items = lines.filter_map(|line| line.trim().strip_prefix("- "));
    let value = match said.is_empty() {
        true => Value::List(items.map(text).collect()),
        false => value(said),
    };
    Keys::from([(key.to_owned(), value)])
}

fn value(said: &str) -> Value {
    let inner = said.strip_prefix('[');
    // Else it is a word in brackets, as before a title.
    let inner = inner.and_then(|inner| inner.strip_suffix(']').or(Some(inner)));
    match inner.filter(|inner| !inner.contains(']')) {
        Some(inner) => Value::List(inner.split(',').map(text).collect()),
        None => text(said),
    }
}

/// A text without the quotes around it, those within it or not; one that is left open is none.
fn text(said: &str) -> Value {
    let said = said.trim();
    let unquoted = |quote: char| {
        let inner = said.strip_prefix(quote)?;
        match inner.strip_suffix(quote) {
            Some(inner) => (!closes(inner, quote)).then_some(inner),
            None => (!inner.contains(quote)).then_some(inner),
        }
    };
    let inner = unquoted('"').or_else(|| unquoted('\''));
    Value::Text(inner.unwrap_or(said).trim().to_owned())
}

/// Whether the first double quote in a text closes what stands before it. A single one may be an apostrophe.
fn closes(inner: &str, quote: char) -> bool {
    let first = inner.find(quote).filter(|_| quote == '"');
    first.is_some_and(|at| !inner[..at].ends_with(char::is_whitespace) && at > 0)
}
