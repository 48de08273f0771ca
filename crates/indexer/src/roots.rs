//! Which directories an archive covers, and what a run makes of those it is given.
//!
//! Paths of an archive with one directory are relative to it, with several they start with the directory's name. So
//! the second directory changes the paths of the first, and the first is read again.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ffi::OsStr;
use std::fs::File;
use std::path::{Path, PathBuf};

use newshound_index::Archive;
use newshound_ingest::Format;

use crate::Error;
use crate::ledger::{Entry, Ledger, Place, Reading, Root};
use crate::walk::{Found, Walked, portable};

/// What a run is to do with the directories of a ledger.
#[derive(Debug, Default)]
pub(crate) struct Adopted {
    /// Where each directory of the ledger lies.
    pub(crate) dirs: Vec<PathBuf>,
    /// Which of them were given in this run.
    pub(crate) given: BTreeSet<usize>,
    /// Files of the first directory whose articles must be removed, because they are called otherwise now.
    pub(crate) renamed: BTreeMap<String, Entry>,
    /// Whether the ledger was changed.
    pub(crate) changed: bool,
}

/// The directories that were given, as the system knows them.
///
/// # Errors
/// [`Error::NoDirectories`], [`Error::Directory`], [`Error::NotADirectory`], [`Error::IsArchive`], [`Error::ArchiveOfItself`].
pub(crate) fn resolve(dirs: &[PathBuf], archive: &Path) -> Result<Vec<PathBuf>, Error> {
    if dirs.is_empty() {
        return Err(Error::NoDirectories);
    }
    dirs.iter()
        .map(|dir| {
            let resolved = dir.canonicalize().map_err(|source| Error::Directory {
                dir: dir.clone(),
                source,
            })?;
            if !resolved.is_dir() {
                return Err(Error::NotADirectory(dir.clone()));
            }
            if resolved == archive && !Archive::exists(archive) {
                return Err(Error::ArchiveOfItself(dir.clone()));
            }
            if resolved.starts_with(archive) || Archive::exists(&resolved) {
                return Err(Error::IsArchive(dir.clone()));
            }
            Ok(resolved)
        })
        .collect()
}

/// The archive's directory as the system knows it; it need not be there yet.
pub(crate) fn resolve_archive(archive: &Path) -> PathBuf {
    let absolute = std::path::absolute(archive).unwrap_or_else(|_| archive.into());
    if let Ok(resolved) = absolute.canonicalize() {
        return resolved;
    }
    match (absolute.parent(), absolute.file_name()) {
        (Some(parent), Some(name)) => resolve_archive(parent).join(name),
        _ => absolute,
    }
}

/// Enters the directories that were given into the ledger.
///
/// # Errors
/// [`Error::Nested`], [`Error::Clash`], [`Error::Gone`].
pub(crate) fn adopt(
    ledger: &mut Ledger,
    given: &[PathBuf],
    archive: &Path,
) -> Result<Adopted, Error> {
    let mut adopted = Adopted {
        dirs: ledger
            .roots
            .iter()
            .map(|root| root.place.resolve(archive))
            .collect(),
        ..Adopted::default()
    };
    let before = ledger.roots.len();
    for dir in given {
        let known = (adopted.dirs.iter()).position(|known| portable(known) == portable(dir));
        let root = match known {
            Some(root) => root,
            None => adopted.enter(ledger, dir, archive)?,
        };
        adopted.given.insert(root);
    }
    if before == 1 && ledger.roots.len() > 1 {
        adopted.rename(&mut ledger.roots[0])?;
    }
    Ok(adopted)
}

impl Adopted {
    fn enter(&mut self, ledger: &mut Ledger, dir: &Path, archive: &Path) -> Result<usize, Error> {
        let name = name(dir);
        for (root, known) in ledger.roots.iter().zip(&self.dirs) {
            let nested = |inner: &Path, outer: &Path| Error::Nested {
                inner: inner.into(),
                outer: outer.into(),
            };
            if dir.starts_with(known) {
                return Err(nested(dir, known));
            }
            if known.starts_with(dir) {
                return Err(nested(known, dir));
            }
            if root.name == name {
                return Err(Error::Clash {
                    name,
                    first: known.clone(),
                    second: dir.into(),
                });
            }
        }
        let place = match archive.parent() {
            Some(parent) if parent == dir => Place::AroundArchive,
            _ => Place::At(portable(dir)),
        };
        ledger.roots.push(Root {
            place,
            name,
            files: Default::default(),
            pending: BTreeSet::new(),
            reading: Reading::default(),
        });
        self.dirs.push(dir.into());
        self.changed = true;
        Ok(ledger.roots.len() - 1)
    }

    /// Gives up the articles of what was the only directory: the paths they are called by no longer hold.
    fn rename(&mut self, first: &mut Root) -> Result<(), Error> {
        if first.files.is_empty() {
            return Ok(());
        }
        if !self.dirs[0].is_dir() {
            return Err(Error::Gone(self.dirs[0].clone()));
        }
        self.renamed = std::mem::take(&mut first.files);
        first.pending.extend(self.renamed.keys().cloned());
        Ok(())
    }

    /// Makes sure that the first directory, as `walked`, can be read again as it was read before, where its paths change: no
    /// article is to be lost of it because another directory is added.
    ///
    /// # Errors
    /// [`Error::NotReadAgain`], [`Error::OtherFormat`].
    pub(crate) fn check_rereading(
        &self,
        walked: &Walked,
        format: Option<Format>,
    ) -> Result<(), Error> {
        let dir = || self.dirs[0].clone();
        let held = || self.renamed.iter().filter(|(_, entry)| entry.articles > 0);
        if held().any(|(_, entry)| entry.format != format) {
            return Err(Error::OtherFormat(dir()));
        }
        let can_open = |found: &Found| {
            let path = found.raw.as_deref().unwrap_or(found.file.as_ref());
            File::open(self.dirs[0].join(path)).is_ok()
        };
        let readable: HashSet<&str> = (walked.files.iter().filter(|found| can_open(found)))
            .map(|found| found.file.as_str())
            .collect();
        let mut lost = held().filter(|(file, _)| !readable.contains(file.as_str()));
        match lost.next() {
            None => Ok(()),
            Some((first, _)) => Err(Error::NotReadAgain {
                dir: dir(),
                first: first.clone(),
                files: 1 + lost.count(),
            }),
        }
    }
}

fn name(dir: &Path) -> String {
    let name = dir.file_name().unwrap_or(OsStr::new("root"));
    portable(Path::new(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn adopt_at(ledger: &mut Ledger, dirs: &[&str]) -> Result<Adopted, Error> {
        let dirs: Vec<_> = dirs.iter().map(PathBuf::from).collect();
        adopt(ledger, &dirs, Path::new("/news/a/.newshound"))
    }

    #[test]
    fn a_directory_around_its_index_is_the_same_wherever_both_are() {
        let mut ledger = Ledger::default();
        adopt_at(&mut ledger, &["/news/a"]).unwrap();
        let moved = Path::new("/moved/b/.newshound");
        let adopted = adopt(&mut ledger, &["/moved/b".into()], moved).unwrap();
        assert!(!adopted.changed);
        assert_eq!(ledger.roots.len(), 1);
        assert!(adopted.given.contains(&0));
    }

    #[test]
    fn directories_given_twice_are_one() {
        let mut ledger = Ledger::default();
        let adopted = adopt_at(&mut ledger, &["/news/a", "/news/a"]).unwrap();
        assert_eq!((ledger.roots.len(), adopted.given.len()), (1, 1));
    }

    #[test]
    fn names_that_clash_and_nested_directories_are_errors() {
        let mut ledger = Ledger::default();
        adopt_at(&mut ledger, &["/news/a"]).unwrap();
        let error = |dir| adopt_at(&mut ledger.clone(), &[dir]).unwrap_err();
        assert!(matches!(error("/other/a"), Error::Clash { .. }));
        assert!(matches!(error("/news/a/b"), Error::Nested { .. }));
        assert!(matches!(error("/news"), Error::Nested { .. }));
        assert!(adopt_at(&mut ledger, &["/news/ab"]).is_ok());
    }

    #[test]
    fn a_second_directory_cannot_rename_a_first_that_is_gone() {
        let mut ledger = Ledger::default();
        adopt_at(&mut ledger, &["/news/a"]).unwrap();
        ledger.roots[0].files.insert("x".into(), Entry::default());
        let error = adopt_at(&mut ledger, &["/news/b"]).unwrap_err();
        assert!(matches!(error, Error::Gone(_)));
    }
}
