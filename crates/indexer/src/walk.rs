//! Finds the files of a directory.
//!
//! Hidden files and directories are ignored, and so are directories that hold an archive. Links are not followed, and
//! what is no regular file is never opened: both are reported as skipped. The walk takes one look-up of metadata for
//! each file ([`DirStamps`]); pages of issues are opened elsewhere. Files come in the order of the ledger, so that the
//! two can be compared side by side.

use std::cmp::Ordering::{self, Equal};
use std::collections::HashSet;
use std::fs::FileType;
use std::path::{Path, PathBuf};
use std::sync::atomic::{self, AtomicBool};

use newshound_index::Archive;
use walkdir::{DirEntry, WalkDir};

use crate::dir_stamps::DirStamps;
use crate::path::portable;
use crate::problem::ProblemKind;
use crate::refused::Refused;
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

impl Found {
    /// Its path within the directory, as the system has it.
    pub(crate) fn relative(&self) -> &Path {
        self.raw.as_deref().unwrap_or(self.file.as_ref())
    }
}

/// What a walk found in a directory.
#[derive(Debug, Default)]
pub(crate) struct Walked {
    /// The directory.
    pub(crate) dir: PathBuf,
    /// The selected files, sorted by `file` as the ledger is.
    pub(crate) files: Vec<Found>,
    /// What is not read or could not be looked at, by path within the directory.
    pub(crate) problems: Vec<(String, Refused)>,
    /// Paths at and below which nothing is known: a file that is missing there cannot be called gone.
    pub(crate) blind: HashSet<String>,
    /// Files that are not selected and that the archive has; all that matters is that they still exist.
    pub(crate) others: HashSet<String>,
    /// Whether the walk was stopped before its end.
    pub(crate) stopped: bool,
}

/// Which files matter to a walk.
pub(crate) struct Interest<'a> {
    /// Whether a file is selected.
    pub(crate) selects: &'a dyn Fn(&str) -> bool,
    /// Whether the archive has a file that is not selected.
    pub(crate) knows: &'a dyn Fn(&str) -> bool,
}

/// Walks `dir`. `archive` is the directory of the archive, which need not exist yet.
pub(crate) fn walk(
    dir: &Path,
    archive: &Path,
    interest: &Interest<'_>,
    stop: &AtomicBool,
) -> Walked {
    let mut walked = Walked {
        dir: dir.to_owned(),
        ..Walked::default()
    };
    let mut dir_stamps = DirStamps::default();
    let entries = WalkDir::new(dir)
        .follow_root_links(true)
        .sort_by(by_path)
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || is_seen(entry, archive));
    for entry in entries {
        if stop.load(atomic::Ordering::Relaxed) {
            walked.stopped = true;
            return walked;
        }
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => walked.visit(dir, &entry, interest, &mut dir_stamps),
            Err(error) => walked.fail(dir, error.path(), &error),
        }
    }
    // Escaped names may sort differently.
    if !walked.files.is_sorted_by(|one, next| one.file <= next.file) {
        walked
            .files
            .sort_unstable_by(|one, next| one.file.cmp(&next.file));
    }
    walked
}

impl Walked {
    fn visit(
        &mut self,
        dir: &Path,
        entry: &DirEntry,
        interest: &Interest<'_>,
        dir_stamps: &mut DirStamps,
    ) {
        let (file, raw) = within(dir, entry.path());
        if !(interest.selects)(&file) {
            if entry.file_type().is_file() && (interest.knows)(&file) {
                self.others.insert(file);
            }
            return;
        }
        if let Some(reason) = unread(entry.file_type()) {
            let refused = Refused::new(ProblemKind::NotAFile, reason);
            self.problems.push((file, refused));
            return;
        }
        match dir_stamps.stamp(entry) {
            Ok(stamp) => self.files.push(Found { file, raw, stamp }),
            Err(error) => self.fail(dir, Some(entry.path()), &error),
        }
    }

    fn fail(&mut self, dir: &Path, path: Option<&Path>, error: &walkdir::Error) {
        let relative = path.and_then(|path| path.strip_prefix(dir).ok());
        let file = relative.map(portable).unwrap_or_default();
        self.blind.insert(file.clone());
        self.problems.push((file, refused(error)));
    }

    /// Whether the archive keeps its articles of a file that is not among `files`: the file is not selected but exists,
    /// or this cannot be told.
    pub(crate) fn keeps(&self, file: &str) -> bool {
        self.others.contains(file) || self.is_blind_to(file)
    }

    /// Whether the walk could not look at the place where `file` is.
    fn is_blind_to(&self, file: &str) -> bool {
        let dirs = file.match_indices('/').map(|(end, _)| &file[..end]);
        let mut places = ["", file].into_iter().chain(dirs);
        places.any(|place| self.blind.contains(place))
    }
}

/// Whether `file` is `place`, or lies in a directory `place`. Everything lies in the empty place.
pub(crate) fn is_within(file: &str, place: &str) -> bool {
    let below = file.strip_prefix(place);
    place.is_empty() || below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Compares directory names as if they ended in `/`, so that the walk yields files in the order of their full paths.
fn by_path(one: &DirEntry, other: &DirEntry) -> Ordering {
    let path = |entry| DirEntry::path(entry).as_os_str().as_encoded_bytes();
    let (a, b) = (path(one), path(other));
    let shared = a.len().min(b.len());
    let end = |entry: &DirEntry| entry.file_type().is_dir().then_some(b'/');
    match a[..shared].cmp(&b[..shared]) {
        Equal => {
            let next = |path: &[u8], entry| path.get(shared).copied().or_else(|| end(entry));
            next(a, one).cmp(&next(b, other))
        }
        order => order,
    }
}

/// The path of a file within `dir`; and the same as the system has it, if the first is escaped.
fn within(dir: &Path, path: &Path) -> (String, Option<PathBuf>) {
    let [dir_bytes, bytes] = [dir, path].map(|path| path.as_os_str().as_encoded_bytes());
    let plain = bytes
        .strip_prefix(dir_bytes)
        .and_then(|rest| rest.strip_prefix(b"/"))
        .filter(|rest| rest.is_ascii() && cfg!(unix));
    if let Some(Ok(plain)) = plain.map(std::str::from_utf8) {
        return (plain.to_owned(), None);
    }
    let relative = path.strip_prefix(dir).unwrap_or(path);
    let file = portable(relative);
    let raw = (Path::new(&file) != relative).then(|| relative.to_owned());
    (file, raw)
}

fn is_seen(entry: &DirEntry, archive: &Path) -> bool {
    let is_index = || entry.path() == archive || Archive::exists(entry.path());
    !(is_hidden(entry) || entry.file_type().is_dir() && is_index())
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn unread(kind: FileType) -> Option<&'static str> {
    match () {
        () if kind.is_symlink() => Some("symbolic link"),
        () if !kind.is_file() => Some("not a regular file"),
        () => None,
    }
}

fn refused(error: &walkdir::Error) -> Refused {
    let (kind, reason) = match error.io_error() {
        Some(error) => (error.kind(), error.to_string()),
        // A loop of links, which cannot occur as links are not followed.
        None => (std::io::ErrorKind::Other, error.to_string()),
    };
    let reason = format!("cannot read: {reason}");
    Refused::new(ProblemKind::Unreadable(kind), reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_as_the_ledger_has_them() {
        let dir = tempfile::tempdir().unwrap();
        let files = ["a-b", "a.txt", "a/c", "a/é/x", "a/\u{fffd}", "a0", "b"];
        for file in files {
            let path = dir.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
        }
        let all = Interest {
            selects: &|_| true,
            knows: &|_| false,
        };
        let (none, stop) = (Path::new("/none"), AtomicBool::default());
        let found = walk(dir.path(), none, &all, &stop);
        let found_files: Vec<_> = found.files.iter().map(|found| &found.file[..]).collect();
        let mut sorted: Vec<_> = files.iter().map(|file| portable(Path::new(file))).collect();
        sorted.sort();
        assert_eq!(found_files, sorted);
        let raw: Vec<_> = (found.files.iter().filter_map(|found| found.raw.as_ref())).collect();
        assert_eq!(raw, [Path::new("a/\u{fffd}")]);
    }

    #[test]
    fn what_is_below_an_unreadable_directory_is_not_called_gone() {
        let walked = Walked {
            blind: HashSet::from(["a/b".into()]),
            ..Walked::default()
        };
        assert!(walked.is_blind_to("a/b/c"));
        assert!(walked.is_blind_to("a/b"));
        assert!(!walked.is_blind_to("a/bc"));
        assert!(!walked.is_blind_to("a"));
    }
}
