//! Finds the files of a directory.
//!
//! Hidden files and directories are not seen, and neither are directories that hold an index. Links are not followed, and
//! what is no regular file is never opened: both are told, as skipped. One look at each file's metadata is all it costs.

use std::fs::FileType;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use newshound_index::Archive;
use walkdir::{DirEntry, WalkDir};

use crate::report::Outcome;
use crate::stamp::Stamp;

/// A regular file.
#[derive(Debug)]
pub(crate) struct Found {
    /// `/`-separated path within the directory.
    pub(crate) file: String,
    /// The path as the system has it, where `file` had to be escaped.
    pub(crate) raw: Option<PathBuf>,
    pub(crate) stamp: Stamp,
}

/// What is in a directory.
#[derive(Debug, Default)]
pub(crate) struct Walked {
    /// Where it is.
    pub(crate) dir: PathBuf,
    /// Sorted by directory and name.
    pub(crate) files: Vec<Found>,
    /// What is not read or could not be looked at, by path within the directory.
    pub(crate) problems: Vec<(String, Outcome, String)>,
    /// Paths below which nothing is known: what is missing there cannot be called gone.
    pub(crate) blind: Vec<String>,
    /// Whether the walk was stopped before its end.
    pub(crate) stopped: bool,
}

/// Walks `dir`. `archive` is where the index is or will be; `select` is asked for each file.
pub(crate) fn walk(
    dir: &Path,
    archive: &Path,
    select: &dyn Fn(&str) -> bool,
    stop: &AtomicBool,
) -> Walked {
    let mut walked = Walked {
        dir: dir.to_owned(),
        ..Walked::default()
    };
    let entries = WalkDir::new(dir)
        .follow_root_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || is_seen(entry, archive));
    for entry in entries {
        if stop.load(Ordering::Relaxed) {
            walked.stopped = true;
            return walked;
        }
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => walked.visit(dir, &entry, select),
            Err(error) => walked.fail(dir, error.path(), reason(&error)),
        }
    }
    walked
}

impl Walked {
    fn visit(&mut self, dir: &Path, entry: &DirEntry, select: &dyn Fn(&str) -> bool) {
        let relative = entry.path().strip_prefix(dir).unwrap_or(entry.path());
        let file = portable(relative);
        if !select(&file) {
            return;
        }
        if let Some(reason) = unread(entry.file_type()) {
            self.problems.push((file, Outcome::Skipped, reason.into()));
            return;
        }
        match entry.metadata() {
            Ok(metadata) => self.files.push(Found {
                raw: (Path::new(&file) != relative).then(|| relative.to_owned()),
                stamp: Stamp::of(&metadata),
                file,
            }),
            Err(error) => self.fail(dir, Some(entry.path()), reason(&error)),
        }
    }

    fn fail(&mut self, dir: &Path, path: Option<&Path>, reason: String) {
        let relative = path.and_then(|path| path.strip_prefix(dir).ok());
        let file = relative.map(portable).unwrap_or_default();
        self.blind.push(file.clone());
        self.problems.push((file, Outcome::Failed, reason));
    }

    /// Whether the walk could not look at the place where `file` is.
    pub(crate) fn is_blind_to(&self, file: &str) -> bool {
        self.blind.iter().any(|blind| {
            let below = file.strip_prefix(blind.as_str());
            blind.is_empty() || below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }
}

fn is_seen(entry: &DirEntry, archive: &Path) -> bool {
    let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
    let index = || entry.path() == archive || Archive::exists(entry.path());
    !(hidden || entry.file_type().is_dir() && index())
}

fn unread(kind: FileType) -> Option<&'static str> {
    match () {
        () if kind.is_symlink() => Some("symbolic link"),
        () if !kind.is_file() => Some("not a regular file"),
        () => None,
    }
}

fn reason(error: &walkdir::Error) -> String {
    match error.io_error() {
        Some(error) => format!("cannot read: {error}"),
        None => format!("cannot read: {error}"),
    }
}

/// A path as text, `/`-separated.
///
/// Bytes that are not UTF-8 appear as U+FFFD and two hexadecimal digits each, and so does a U+FFFD that was there before:
/// no two paths give the same text.
pub(crate) fn portable(path: &Path) -> String {
    let parts: Vec<_> = path
        .iter()
        .map(|part| escape(part.as_encoded_bytes()))
        .collect();
    match parts.split_first() {
        // An absolute path begins with the separator itself.
        Some((root, rest)) if root == "/" => format!("/{}", rest.join("/")),
        _ => parts.join("/"),
    }
}

fn escape(name: &[u8]) -> String {
    let mut text = String::with_capacity(name.len());
    for chunk in name.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\u{fffd}' => hex(&mut text, c.to_string().as_bytes()),
                c => text.push(c),
            }
        }
        hex(&mut text, chunk.invalid());
    }
    text
}

fn hex(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        text.push_str(&format!("\u{fffd}{byte:02x}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_not_utf_8_stay_apart() {
        assert_eq!(escape("café".as_bytes()), "café");
        assert_eq!(escape(b"caf\xe9"), "caf\u{fffd}e9");
        assert_eq!(escape(b"caf\xe8"), "caf\u{fffd}e8");
        assert_ne!(escape("caf\u{fffd}e9".as_bytes()), escape(b"caf\xe9"));
    }

    #[test]
    fn paths_are_separated_by_slashes() {
        let path: PathBuf = ["a", "b", "c.txt"].iter().collect();
        assert_eq!(portable(&path), "a/b/c.txt");
        assert_eq!(portable(Path::new("/a/b")), "/a/b");
    }

    #[test]
    fn what_is_below_an_unreadable_directory_is_not_called_gone() {
        let walked = Walked {
            blind: vec!["a/b".into()],
            ..Walked::default()
        };
        assert!(walked.is_blind_to("a/b/c"));
        assert!(walked.is_blind_to("a/b"));
        assert!(!walked.is_blind_to("a/bc"));
        assert!(!walked.is_blind_to("a"));
    }
}
