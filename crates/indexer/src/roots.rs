//! The directories of an archive, and how a run matches the directories it is given with them.
//!
//! Paths in an archive with one directory are relative to it; with several, they begin with the directory's name. So
//! adding a second directory changes the paths of the first. The stored articles of the first get their new paths
//! without being read again, because a run may lose articles only under directories that it was given.

use std::collections::{BTreeSet, HashSet};
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

use newshound_index::Archive;
use newshound_ingest::learned::Trace;

use crate::choices::Choices;
use crate::ledger::{Ledger, Place, Root};
use crate::path::{native, portable};
use crate::{Error, Warning};

/// A directory that a run was given.
#[derive(Debug)]
pub(crate) struct Given {
    /// The path that was given, as an absolute path. If a link in it is changed later, it is still the same directory
    /// of the archive, with other files.
    called: PathBuf,
    /// The path with all links resolved.
    dir: PathBuf,
}

/// What a run is to do with the directories of a ledger.
#[derive(Debug, Default)]
pub(crate) struct Adopted {
    /// The resolved path of each directory of the ledger.
    pub(crate) dirs: Vec<PathBuf>,
    /// Which of them were given in this run, by index.
    pub(crate) given: BTreeSet<usize>,
    /// Files whose paths in the archive change: old path and new path.
    pub(crate) renamed: Vec<(String, String)>,
    /// Whether the ledger was changed.
    pub(crate) changed: bool,
}

/// Resolves the directories that were given.
///
/// # Errors
/// [`Error::NoDirectories`], [`Error::Directory`], [`Error::NotADirectory`], [`Error::IsArchive`], [`Error::ArchiveOfItself`].
pub(crate) fn resolve(dirs: &[PathBuf], archive: &Path) -> Result<Vec<Given>, Error> {
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
            Ok(Given {
                called: called(dir).unwrap_or_else(|| resolved.clone()),
                dir: resolved,
            })
        })
        .collect()
}

/// The absolute path of a directory, in which links are not resolved, except before a `..`: behind a link, `..` is
/// another place. `None` if that fails.
fn called(dir: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(dir).ok()?;
    let parts: Vec<_> = absolute.components().collect();
    let up = parts.iter().rposition(|part| *part == Component::ParentDir);
    let Some(up) = up else {
        return Some(absolute);
    };
    let (before, rest) = parts.split_at(up + 1);
    let mut called = PathBuf::from_iter(before).canonicalize().ok()?;
    called.extend(rest);
    Some(called)
}

/// The resolved path of the archive's directory, which need not exist yet.
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

/// Enters the directories that were given into the ledger. Those that are new to it are indexed with `choices`.
///
/// # Errors
/// [`Error::Nested`], [`Error::Clash`].
pub(crate) fn adopt(
    ledger: &mut Ledger,
    given: &[Given],
    archive: &Path,
    choices: &Choices,
) -> Result<Adopted, Error> {
    let called: Vec<_> = ledger
        .roots
        .iter()
        .map(|root| root.place.resolve(archive))
        .collect();
    let at = |dir: &PathBuf| dir.canonicalize().unwrap_or_else(|_| dir.clone());
    let mut adopted = Adopted {
        dirs: called.iter().map(at).collect(),
        ..Adopted::default()
    };
    let before = ledger.roots.len();
    for new in given {
        let so_called = called.iter().position(|known| *known == new.called);
        let known = so_called.or_else(|| adopted.dirs.iter().position(|known| *known == new.dir));
        let root = match known {
            Some(root) => adopted.follow(ledger, root, new)?,
            None => adopted.enter(ledger, new, given, archive, choices)?,
        };
        adopted.given.insert(root);
    }
    if before == 1 && ledger.roots.len() > 1 {
        adopted.rename(ledger);
    }
    Ok(adopted)
}

impl Adopted {
    fn enter(
        &mut self,
        ledger: &mut Ledger,
        new: &Given,
        given: &[Given],
        archive: &Path,
        choices: &Choices,
    ) -> Result<usize, Error> {
        let Given { called, dir } = new;
        // If the name of the given path is taken, the name of the directory that it leads to is used.
        let names = [called, dir].map(|path| name(path));
        let place = match archive.parent() {
            Some(parent) if parent == dir => Place::AroundArchive,
            _ => Place::At {
                called: portable(called),
                dir: portable(dir),
            },
        };
        let is_given = |known: &Path| given.iter().any(|given| given.dir == known);
        let mut roots = ledger.roots.iter().zip(&self.dirs);
        let moved = roots.position(|(root, known)| {
            let is_elsewhere = match root.place {
                // The archive may have been moved out of that directory, and be in any other now.
                Place::AroundArchive => !is_given(known) && !holds_files_of(known, root),
                Place::At { .. } => names.contains(&root.name) && !known.is_dir(),
            };
            is_elsewhere && holds_files_of(dir, root)
        });
        if let Some(root) = moved {
            self.check_apart(ledger, new, None, Some(root))?;
            self.follow(ledger, root, new)?;
            self.changed = true;
            ledger.roots[root].place = place;
            return Ok(root);
        }
        let is_free = |name: &&String| ledger.roots.iter().all(|root| root.name != **name);
        let name = names.iter().find(is_free).unwrap_or(&names[0]).clone();
        self.check_apart(ledger, new, Some(&name), None)?;
        self.changed = true;
        ledger.roots.push(Root {
            place,
            name,
            choices: choices.clone(),
            files: Default::default(),
        });
        self.dirs.push(dir.into());
        Ok(ledger.roots.len() - 1)
    }

    /// Records where a directory of the ledger is now. If that is another place, sizes and times prove nothing, and its
    /// files are compared by content.
    fn follow(&mut self, ledger: &mut Ledger, root: usize, new: &Given) -> Result<usize, Error> {
        self.dirs[root].clone_from(&new.dir);
        if ledger.roots[root].place.was_elsewhere(&new.dir) {
            self.check_apart(ledger, new, None, Some(root))?;
            self.changed = true;
            let known = &mut ledger.roots[root];
            if let Place::At { dir, .. } = &mut known.place {
                *dir = portable(&new.dir);
            }
            for entry in known.files.values_mut() {
                entry.racy = true;
            }
        }
        Ok(root)
    }

    /// Checks that a directory neither lies within another one of the ledger nor contains it and, if `name` is given,
    /// that no other has this name. `own` is the index of the directory itself, if it is in the ledger.
    fn check_apart(
        &self,
        ledger: &Ledger,
        Given { called, dir }: &Given,
        name: Option<&str>,
        own: Option<usize>,
    ) -> Result<(), Error> {
        let nested = |inner: &Path, outer: &Path| Error::Nested {
            inner: inner.into(),
            outer: outer.into(),
        };
        let others = ledger.roots.iter().zip(&self.dirs).enumerate();
        for (_, (root, known)) in others.filter(|(at, _)| own != Some(*at)) {
            if dir.starts_with(known) {
                return Err(nested(called, known));
            }
            if known.starts_with(dir) {
                return Err(nested(known, called));
            }
            if let Some(name) = name.filter(|name| root.name == *name) {
                return Err(Error::Clash {
                    name: name.into(),
                    first: known.clone(),
                    second: called.clone(),
                });
            }
        }
        Ok(())
    }

    /// Whether boilerplate is cut from new files of some directory that was given.
    pub(crate) fn is_cut(&self, ledger: &Ledger) -> bool {
        let mut given = self.given.iter();
        given.any(|&root| !ledger.roots[root].choices.manner.keeps_boilerplate)
    }

    /// The warning that paths change: paths and ids that somebody has kept are no longer found. `None` if no path
    /// changes.
    pub(crate) fn renaming(&self, ledger: &Ledger, archive: &Path) -> Option<Warning> {
        let first = ledger.roots.first().filter(|_| !self.renamed.is_empty())?;
        Some(Warning::PathsChanged {
            dir: first.place.resolve(archive),
            name: first.name.clone(),
        })
    }

    /// Finds which paths change now that the first directory is no longer the only one.
    fn rename(&mut self, ledger: &mut Ledger) {
        let files = ledger.roots[0].files.iter();
        let indexed = files.filter(|(_, entry)| entry.articles > 0);
        self.renamed = indexed
            .map(|(file, _)| (file.clone(), ledger.path(0, file)))
            .collect();
        // What was learned stays. But the sample knows articles by their old paths, and would never remove them.
        let before = ledger.roots[0].files.keys();
        let before: HashSet<u64> = before.map(|file| Trace::file_key(file)).collect();
        ledger.sample.forget(|key| before.contains(&key));
    }
}

/// Whether `dir` holds the files of `root`, wherever that was before: more than half of its first files are there, with
/// the same sizes.
fn holds_files_of(dir: &Path, root: &Root) -> bool {
    const LOOKED_AT: usize = 64;
    let (mut there, mut all) = (0, 0);
    for (file, entry) in root.files.iter().take(LOOKED_AT) {
        let found = dir.join(native(file)).metadata();
        there += usize::from(found.is_ok_and(|found| found.len() == entry.stamp.size));
        all += 1;
    }
    there * 2 > all
}

fn name(dir: &Path) -> String {
    let name = dir.file_name().unwrap_or(OsStr::new("root"));
    portable(Path::new(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::Entry;

    fn given(dir: &&str) -> Given {
        Given {
            called: dir.into(),
            dir: dir.into(),
        }
    }

    fn adopt_at(ledger: &mut Ledger, dirs: &[&str]) -> Result<Adopted, Error> {
        let dirs: Vec<_> = dirs.iter().map(given).collect();
        adopt(
            ledger,
            &dirs,
            Path::new("/news/a/.newshound"),
            &Choices::default(),
        )
    }

    #[test]
    fn a_directory_around_its_index_is_the_same_wherever_both_are() {
        let mut ledger = Ledger::default();
        adopt_at(&mut ledger, &["/news/a"]).unwrap();
        let moved = Path::new("/moved/b/.newshound");
        let adopted = adopt(
            &mut ledger,
            &[given(&"/moved/b")],
            moved,
            &Choices::default(),
        )
        .unwrap();
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
    fn a_second_directory_changes_the_paths_of_a_first_that_is_gone() {
        let mut ledger = Ledger::default();
        adopt_at(&mut ledger, &["/news/a"]).unwrap();
        let entry = Entry {
            articles: 1,
            ..Entry::default()
        };
        ledger.roots[0].files.insert("x".into(), entry);
        ledger.roots[0]
            .files
            .insert("empty".into(), Entry::default());
        let adopted = adopt_at(&mut ledger, &["/news/b"]).unwrap();
        assert_eq!(adopted.renamed, [("x".to_owned(), "a/x".to_owned())]);
        assert_eq!(ledger.roots[0].files.len(), 2);
    }
}
