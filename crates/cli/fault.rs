//! Reporting errors on stderr, with a hint and an exit code.

use std::any::Any;
use std::io::{ErrorKind, Write};
use std::ops::Range;
use std::path::Path;
use std::process::ExitCode;

use newshound_index::Archive;
use newshound_query::{QueryError, QueryErrorKind};
use unicode_width::UnicodeWidthStr;

use crate::exit::Exit;
use crate::global::{ARCHIVE_VARIABLE, NAME};
use crate::output::visible;

/// An error with a hint on what to do about it.
#[derive(Debug, thiserror::Error)]
#[error("{error:#}")]
pub(crate) struct Hinted {
    error: anyhow::Error,
    hint: String,
}

/// Adds a hint to `error`.
pub(crate) fn hinted(error: impl Into<anyhow::Error>, hint: impl Into<String>) -> anyhow::Error {
    Hinted {
        error: error.into(),
        hint: hint.into(),
    }
    .into()
}

/// Prints an error of a command and returns its exit code.
pub(crate) fn report(error: &anyhow::Error) -> ExitCode {
    if is_closed_pipe(error) {
        return Exit::Success.into();
    }
    let mut text = match query_error(error) {
        Some(query) => caret(query, &causes(error)),
        None => format!("error: {}\n", visible(&causes(error))),
    };
    if let Some(hint) = hint(error) {
        text.push_str(&format!("hint: {}\n", visible(&hint)));
    }
    // If stderr is closed there is no way to report that.
    let _ = std::io::stderr().write_all(text.as_bytes());
    Exit::Error.into()
}

/// Prints clap's message on a command line. Help goes to stdout and is no error.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    if error.use_stderr() {
        Exit::Error.into()
    } else {
        Exit::Success.into()
    }
}

/// Reports a panic that reached `main`.
pub(crate) fn panicked(panic: Box<dyn Any + Send>) -> ExitCode {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "no message".into());
    let error = anyhow::anyhow!("internal error: {text}");
    report(&hinted(error, AFTER_PANIC))
}

/// The hint after a panic.
const AFTER_PANIC: &str = "newshound stats --verify tells whether the archive is damaged; if it is, remove its directory and index again, \
    if not, this is a fault of newshound: please report it with the command";

/// The messages of the error and its causes. Messages of this workspace do not include their causes; those of some
/// libraries do, and are not repeated.
fn causes(error: &anyhow::Error) -> String {
    told(error.as_ref())
}

/// As [`causes`], for any error type.
pub(crate) fn told(error: &(dyn std::error::Error + 'static)) -> String {
    let mut told = String::new();
    let chain = std::iter::successors(Some(error), |error| error.source());
    for cause in chain.map(ToString::to_string) {
        if told.is_empty() {
            told = cause;
        } else if !told.ends_with(&cause) {
            told = format!("{told}: {cause}");
        }
    }
    told
}

/// Whether the error is that stdout is closed.
pub(crate) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause
            .downcast_ref::<std::io::Error>()
            .map(std::io::Error::kind);
        let json = cause
            .downcast_ref::<serde_json::Error>()
            .and_then(serde_json::Error::io_error_kind);
        let csv = cause
            .downcast_ref::<csv::Error>()
            .and_then(|error| match error.kind() {
                csv::ErrorKind::Io(io) => Some(io.kind()),
                _ => None,
            });
        io.or(json).or(csv) == Some(ErrorKind::BrokenPipe)
    })
}

fn query_error(error: &anyhow::Error) -> Option<&QueryError> {
    error.chain().find_map(
        |cause| match cause.downcast_ref::<newshound_query::Error>() {
            Some(newshound_query::Error::Query(query)) => Some(&**query),
            _ => cause.downcast_ref::<QueryError>(),
        },
    )
}

fn hint(error: &anyhow::Error) -> Option<String> {
    error.chain().find_map(|cause| {
        if let Some(hinted) = cause.downcast_ref::<Hinted>() {
            return Some(hinted.hint.clone());
        }
        if let Some(indexing) = cause.downcast_ref::<newshound_indexer::Error>() {
            return indexing_hint(indexing);
        }
        match cause.downcast_ref::<newshound_query::Error>() {
            Some(newshound_query::Error::Archive(error)) => archive_hint(error),
            _ => cause
                .downcast_ref::<newshound_index::Error>()
                .and_then(archive_hint),
        }
    })
}

/// The hint where there is no archive in `dir`.
fn no_archive_hint(dir: &Path) -> String {
    let within = dir.join(NAME);
    let source = source(dir);
    if Archive::exists(&within) {
        return format!("{source}did you mean {}?", within.display());
    }
    match dir.parent().filter(|_| dir.ends_with(NAME)) {
        Some(articles) => format!(
            "{source}run \"newshound index {}\" first",
            articles.display()
        ),
        None if holds_anything(dir) => format!(
            "{source}an archive is the directory of an index; if {0} holds articles, run \"newshound index {0}\" first, and name {1}",
            dir.display(),
            within.display()
        ),
        None => format!(
            "{source}run \"newshound index DIR --archive {}\" first, with the directory of the articles",
            dir.display()
        ),
    }
}

fn holds_anything(dir: &Path) -> bool {
    std::fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some())
}

/// A note that the environment variable names `archive`, if it does.
fn source(archive: &Path) -> String {
    let variable = std::env::var_os(ARCHIVE_VARIABLE).filter(|named| Path::new(named) == archive);
    let named = variable.map(|_| format!("{ARCHIVE_VARIABLE} names it; "));
    named.unwrap_or_default()
}

fn indexing_hint(error: &newshound_indexer::Error) -> Option<String> {
    use newshound_index::Error as Archive;
    use newshound_indexer::Error as Fault;
    let hint = match error {
        Fault::Unwritable { .. } => "keep the index elsewhere with --archive PATH",
        Fault::Clash { .. } | Fault::Nested { .. } => {
            "give it an index of its own with --archive PATH"
        }
        Fault::NotOfArchive { archive, dir } => {
            return Some(format!(
                "{}run \"newshound index {} --archive {}\" to add it, or give it an index of its own with --archive PATH",
                source(archive),
                dir.display(),
                archive.display()
            ));
        }
        Fault::ArchiveOfItself(_) => {
            "leave out --archive (and NEWSHOUND_ARCHIVE), which name the directory of the index"
        }
        Fault::IsArchive(_) => "name the directory that holds the articles",
        Fault::Memory { .. } => "give more with --memory SIZE",
        Fault::Archive(Archive::Locked { .. }) => {
            "wait until it is done, searching works meanwhile"
        }
        Fault::Archive(error) => return archive_hint(error),
        _ => return None,
    };
    Some(hint.into())
}

fn archive_hint(error: &newshound_index::Error) -> Option<String> {
    use newshound_index::Error as Fault;
    match error {
        Fault::NoArchive(dir) => Some(no_archive_hint(dir)),
        Fault::Format { dir, .. } | Fault::Damaged { dir, .. } => {
            Some(format!("remove {} and index again", dir.display()))
        }
        Fault::Panicked { .. } => Some(AFTER_PANIC.into()),
        Fault::Settings { .. } => {
            Some("go back to the defaults with newshound settings --reset".into())
        }
        _ => None,
    }
}

/// The suggested query, with the option that would help.
fn suggestion(error: &QueryError) -> Option<String> {
    let suggestion = error.suggestion.as_ref()?.to_string();
    Some(match error.kind {
        QueryErrorKind::TooManyWords => {
            format!("{suggestion}, or a larger number of --expansions")
        }
        QueryErrorKind::OtherHouse(dialects) => {
            let names = dialects.iter().map(|dialect| dialect.name().to_lowercase());
            let names: Vec<String> = names.collect();
            format!("{suggestion}; or use --dialect {}", names.join(" or "))
        }
        _ => suggestion,
    })
}

/// The message `told` above the query, with carets under the faulty part.
fn caret(error: &QueryError, told: &str) -> String {
    let (shown, at) = around(&error.query, error.at.clone());
    let before = visible(&shown[..at.start]);
    let fault = visible(&shown[at]);
    let query = visible(&shown);
    let suggestion = suggestion(error)
        .map(|suggestion| format!("hint: {}\n", visible(&suggestion)))
        .unwrap_or_default();
    if query.trim().is_empty() {
        return format!("error: {}\n{suggestion}", visible(told));
    }
    let carets = "^".repeat(fault.width().max(1));
    let indent = " ".repeat(before.width());
    format!(
        "error: {}\n  {query}\n  {indent}{carets}\n{suggestion}",
        visible(told)
    )
}

/// The query, or for a long one the part around the fault, and the byte range of the fault in that.
fn around(query: &str, at: Range<usize>) -> (String, Range<usize>) {
    const WHOLE: usize = 200;
    const BESIDE: usize = 60;
    if query.chars().count() <= WHOLE {
        return (query.into(), at);
    }
    let before: Vec<(usize, char)> = query[..at.start]
        .char_indices()
        .rev()
        .take(BESIDE)
        .collect();
    let start = before.last().map_or(at.start, |(at, _)| *at);
    let fault: String = query[at.clone()].chars().take(BESIDE).collect();
    let after: String = query[at.start + fault.len()..]
        .chars()
        .take(BESIDE)
        .collect();
    let left = if start > 0 { "…" } else { "" };
    let end = at.start + fault.len() + after.len();
    let right = if end < query.len() { "…" } else { "" };
    let shown = format!("{left}{}{right}", &query[start..end]);
    let from = left.len() + at.start - start;
    let place = from..from + fault.len();
    (shown, place)
}

#[cfg(test)]
mod tests {
    use newshound_query::Syntax;

    use super::*;

    #[test]
    fn the_caret_stands_under_the_fault() {
        let error =
            newshound_query::parse("minister AND \"closer ties", Syntax::default()).unwrap_err();
        assert_eq!(
            caret(&error, &error.message),
            "error: unclosed quote\n  minister AND \"closer ties\n               ^\nhint: minister AND \"closer ties\"\n"
        );
    }

    #[test]
    fn of_a_long_query_the_part_around_the_fault_is_shown() {
        let query = format!("{}(tie {}", "harbour ".repeat(60), "ferry ".repeat(60));
        let error = newshound_query::parse(&query, Syntax::default()).unwrap_err();
        let told = caret(&error, &error.message);
        let lines: Vec<&str> = told.lines().collect();
        assert!(
            lines[1].width() < 140 && lines[1].starts_with("  …"),
            "{told}"
        );
        let column = lines[2].find('^').unwrap();
        assert_eq!(lines[1].chars().nth(column), Some('('), "{told}");
    }

    #[test]
    fn a_fault_at_the_end_of_a_long_text_is_shown_there() {
        let syntax = Syntax {
            dialect: newshound_query::Dialect::Words,
            any: false,
        };
        let error = newshound_query::parse(&"首相が辞任".repeat(6_000), syntax).unwrap_err();
        let told = caret(&error, &error.message);
        assert!(told.contains("64 KiB") && told.contains("…"), "{told}");
    }

    #[test]
    fn wide_characters_move_the_caret_by_two() {
        let error = newshound_query::parse("首相 (a", Syntax::default()).unwrap_err();
        let told = caret(&error, &error.message);
        assert!(told.contains("\n  首相 (a\n       ^\n"), "{told}");
    }
}
