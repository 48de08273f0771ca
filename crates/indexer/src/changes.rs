//! The work of a run: the differences between the tree and the ledger.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::path::{Path, PathBuf};

use newshound_ingest::Date;

use crate::choices::Manner;
use crate::issue_role::IssueRole;
use crate::issues::Issues;
use crate::ledger::{Entry, Ledger};
use crate::problem::ProblemKind;
use crate::report::Report;
use crate::stamp::Stamp;
use crate::walk::{Walked, is_within};
use crate::warning::counted;

/// A file to be read.
#[derive(Debug)]
pub(crate) struct Work {
    /// Index of its directory in the ledger.
    pub(crate) root: usize,
    /// `/`-separated path within that directory.
    pub(crate) file: String,
    /// The same path as the system has it, if `file` is escaped.
    pub(crate) raw: Option<PathBuf>,
    /// Its path in the archive; `None` if that is the same.
    pub(crate) renamed: Option<String>,
    /// Size in bytes when the walk found it.
    pub(crate) size: u64,
    /// Whether the ledger does not know it.
    pub(crate) is_new: bool,
    /// Whether the archive has articles of it from before, which those read now replace.
    pub(crate) replaces: bool,
    /// The hash of its content when it was last read, if its stamp does not tell whether it changed since. A file with
    /// the same hash is unchanged.
    pub(crate) known: Option<Box<[u8; 32]>>,
    /// Its role in an issue.
    pub(crate) role: IssueRole,
    pub(crate) manner: Manner,
}

/// Everything a run has to do.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    pub(crate) work: Vec<Work>,
    /// Files of the ledger that are gone: index of the directory, and path within it.
    pub(crate) vanished: Vec<(usize, String)>,
}

/// How the files of a directory are to be read; a file that was read otherwise is read again.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) manner: Manner,
    /// Whether `manner` is for new files only, and files that were read before are read as then.
    pub(crate) as_before: bool,
    /// Whether all files are read again.
    pub(crate) reread: bool,
    /// Bytes of memory of the run.
    pub(crate) memory: u64,
    /// The present day; `None` if any date is accepted.
    pub(crate) today: Option<Date>,
}

impl Wanted {
    /// The manner in which a file with this ledger entry is to be read; without an entry it is new.
    pub(crate) fn manner(&self, entry: Option<&Entry>) -> Manner {
        match entry {
            Some(entry) if self.as_before => entry.manner,
            _ => self.manner,
        }
    }
}

/// What is to be done with a file.
#[derive(Debug, PartialEq, Eq)]
enum Change {
    None,
    /// The size is the same, but time or inode differ or prove nothing, so the content decides. Holds the hash of the
    /// content when it was last read.
    Compare([u8; 32]),
    Read,
}

impl Work {
    /// Its path in the archive.
    pub(crate) fn path(&self) -> &str {
        self.renamed.as_ref().unwrap_or(&self.file)
    }

    /// Its path within its directory, as the system has it.
    pub(crate) fn relative(&self) -> &Path {
        self.raw.as_deref().unwrap_or(self.file.as_ref())
    }

    /// The options to read it with: `ingest`, with the format that this file is told to be.
    pub(crate) fn reading(&self, ingest: &newshound_ingest::Options) -> newshound_ingest::Options {
        newshound_ingest::Options {
            format: self.manner.format,
            ..ingest.clone()
        }
    }
}

impl Changes {
    pub(crate) fn is_empty(&self) -> bool {
        self.work.is_empty() && self.vanished.is_empty()
    }

    /// Total size of the files to be read, in bytes.
    pub(crate) fn bytes(&self) -> u64 {
        self.work.iter().map(|work| work.size).sum()
    }

    /// Adds the work in one directory. Files that need no reading are accounted for in `report` at once.
    pub(crate) fn add(
        &mut self,
        ledger: &Ledger,
        root: usize,
        mut walked: Walked,
        wanted: Wanted,
        report: &mut Report,
    ) {
        let known = &ledger.roots[root].files;
        // A file whose format the caller states is not looked into for the pages of an issue.
        let is_given_format = |file: &str| wanted.manner(known.get(file)).format.is_some();
        let issues = match wanted.manner.format {
            Some(_) if !wanted.as_before => Issues::default(),
            _ => Issues::find(&walked, known, &is_given_format, wanted.reread),
        };
        for (file, mut refused) in std::mem::take(&mut walked.problems) {
            if let ProblemKind::Unreadable(_) = refused.kind {
                refused.reason += &staying(known, &file);
            }
            let path = match &file[..] {
                "" => ledger.roots[root].name.clone(),
                file => ledger.path(root, file),
            };
            report.unread(path, refused);
        }
        // Both are sorted by path.
        let mut entries = known.iter().peekable();
        let mut gone = Vec::new();
        for found in std::mem::take(&mut walked.files) {
            while let Some((file, _)) = entries.next_if(|(file, _)| **file < found.file) {
                gone.push(file);
            }
            let entry = entries.next_if(|(file, _)| **file == found.file);
            let entry = entry.map(|(_, entry)| entry);
            let role = issues.role(&found.file);
            let known = match (change(entry, found.stamp, &role, wanted), entry) {
                (Change::None, Some(entry)) => {
                    report.unchanged(|| ledger.path(root, &found.file), entry);
                    continue;
                }
                (Change::Compare(hash), _) => Some(Box::new(hash)),
                _ => None,
            };
            self.work.push(Work {
                root,
                renamed: ledger.renamed(root, &found.file),
                file: found.file,
                raw: found.raw,
                size: found.stamp.size,
                is_new: entry.is_none(),
                replaces: entry.is_some_and(|entry| entry.articles > 0),
                known,
                role,
                manner: wanted.manner(entry),
            });
        }
        gone.extend(entries.map(|(file, _)| file));
        gone.retain(|file| !walked.keeps(file));
        let gone = gone.into_iter().map(|file| (root, file.clone()));
        self.vanished.extend(gone);
    }
}

/// Text for a place that cannot be looked at now: how many articles that were read there before stay. Empty if there
/// are none.
fn staying(known: &BTreeMap<String, Entry>, place: &str) -> String {
    let from = known.range::<str, _>((Bound::Included(place), Bound::Unbounded));
    let alike = from.take_while(|(file, _)| file.starts_with(place));
    let within = alike.filter(|(file, _)| is_within(file, place));
    match within.map(|(_, entry)| entry.articles).sum::<u64>() {
        0 => String::new(),
        articles => format!(
            "; {} in the archive",
            counted(
                articles,
                "article that was read of it before stays",
                "articles that were read of it before stay"
            )
        ),
    }
}

fn change(entry: Option<&Entry>, found: Stamp, role: &IssueRole, wanted: Wanted) -> Change {
    let Some(entry) = entry else {
        return Change::Read;
    };
    let as_wanted = entry.manner == wanted.manner(Some(entry));
    let has_more_memory = entry.memory.is_some_and(|had| wanted.memory > had);
    let has_come = |day| wanted.today.is_none_or(|today| day <= today);
    let has_dates = entry.again.is_some_and(has_come);
    let same = as_wanted && entry.role.is_comparable(role) && !has_more_memory && !has_dates;
    if !same || !entry.complete || wanted.reread || entry.stamp.size != found.size {
        return Change::Read;
    }
    if entry.stamp == found && entry.role == *role && !entry.racy {
        return Change::None;
    }
    entry.hash.map_or(Change::Read, Change::Compare)
}

#[cfg(test)]
mod tests {
    use newshound_ingest::Format;

    use super::*;

    const SAME: Stamp = Stamp {
        size: 10,
        mtime: 5,
        inode: 7,
    };

    fn entry() -> Entry {
        Entry {
            stamp: SAME,
            hash: Some([1; 32]),
            complete: true,
            ..Entry::default()
        }
    }

    fn changed(entry: Entry, found: Stamp) -> Change {
        change(Some(&entry), found, &IssueRole::Alone, Wanted::default())
    }

    #[test]
    fn size_time_and_inode_decide_before_the_content() {
        let later = Stamp { mtime: 6, ..SAME };
        let other = Stamp { inode: 8, ..SAME };
        let larger = Stamp { size: 11, ..SAME };
        assert_eq!(changed(entry(), SAME), Change::None);
        assert_eq!(changed(entry(), later), Change::Compare([1; 32]));
        assert_eq!(changed(entry(), other), Change::Compare([1; 32]));
        assert_eq!(changed(entry(), larger), Change::Read);
        assert_eq!(
            change(None, SAME, &IssueRole::Alone, Wanted::default()),
            Change::Read
        );
    }

    #[test]
    fn what_the_stamp_cannot_tell_is_looked_into() {
        let racy = Entry {
            racy: true,
            ..entry()
        };
        assert_eq!(changed(racy, SAME), Change::Compare([1; 32]));
        let unhashed = Entry {
            hash: None,
            ..entry()
        };
        let later = Stamp { mtime: 6, ..SAME };
        assert_eq!(changed(unhashed, later), Change::Read);
        let half = Entry {
            complete: false,
            ..entry()
        };
        assert_eq!(changed(half, SAME), Change::Read);
        let told = Entry {
            manner: Manner {
                format: Some(Format::Html),
                keeps_boilerplate: false,
            },
            ..entry()
        };
        assert_eq!(changed(told, SAME), Change::Read);
        let kept = Entry {
            manner: Manner {
                format: None,
                keeps_boilerplate: true,
            },
            ..entry()
        };
        assert_eq!(changed(kept, SAME), Change::Read);
        let starved = Entry {
            memory: Some(7),
            ..entry()
        };
        let with = |memory| Wanted {
            memory,
            ..Wanted::default()
        };
        let again = |memory| change(Some(&starved), SAME, &IssueRole::Alone, with(memory));
        assert_eq!((again(7), again(8)), (Change::None, Change::Read));
        let reread = Wanted {
            reread: true,
            ..Wanted::default()
        };
        assert_eq!(
            change(Some(&entry()), SAME, &IssueRole::Alone, reread),
            Change::Read
        );
    }
}
