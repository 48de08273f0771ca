//! Reads front matter that is not valid YAML or TOML as a whole, such as a title written by hand without the quotes that it needs
//! (`title: Bridge: it opens`).
//!
//! Each entry is parsed by itself. If that fails, its first line is taken as written.

use super::{Keys, Value, key_of, parse};

/// The keys and values of a block. Of several entries with the same key the first wins.
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

/// Divides a block into entries: each begins with an unindented key and reaches to the next one. In TOML the entries end at the first table
/// header.
fn entries<'a>(inside: &'a str, fence: &str) -> Vec<&'a str> {
    let begins = |line: &str| {
        let is_within = line.starts_with([' ', '\t', '-', '#', '.']);
        !is_within && key_of(line, fence).is_some()
    };
    let mut entries = Vec::new();
    let (mut at, mut start) = (0, None);
    for line in inside.split_inclusive('\n') {
        // Keys in a table are not about the article.
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

/// The key and value of an entry that cannot be parsed: the rest of its first line after the key, or else the list below.
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

/// A value as written on one line: a list in brackets (which may continue on the next line), or a text.
fn value(said: &str) -> Value {
    let inner = said.strip_prefix('[');
    // With a closing bracket inside it is not a list, but a text with a word in brackets, such as `[Video] Ferry returns`.
    let inner = inner.and_then(|inner| inner.strip_suffix(']').or(Some(inner)));
    match inner.filter(|inner| !inner.contains(']')) {
        Some(inner) => Value::List(inner.split(',').map(text).collect()),
        None => text(said),
    }
}

/// A text without the quotes around it, or without a quote at its beginning that is never closed. Other quotes in it are kept.
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

/// Whether the first double quote in `inner` follows a word, and so closes the quote that was removed before `inner`: the quotes around
/// `"Gulls" and "Ferries"` do not belong together. Single quotes do not count, as they may be apostrophes.
fn closes(inner: &str, quote: char) -> bool {
    let first = inner.find(quote).filter(|_| quote == '"');
    first.is_some_and(|at| !inner[..at].ends_with(char::is_whitespace) && at > 0)
}
