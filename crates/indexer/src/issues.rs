//! Issues of newspapers that are several files: a METS file and the pages it names.
//!
//! An issue is read with its METS file. So what becomes of a page depends on two files, and what becomes of the METS
//! file depends on all its pages. This must be known before any of them is compared with the ledger: a page whose METS
//! file is new or gone must be read again even if it has not changed itself. So after a directory is walked, new and
//! changed METS files are read for the pages they name. For the others, the ledger has each file's [`IssueRole`].

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use newshound_ingest::{self as ingest, Siblings};

use crate::issue_role::{IssueRole, Page};
use crate::ledger::Entry;
use crate::stamp::{Stamp, open};
use crate::walk::{Found, Walked};

/// The roles of the files of a directory that are part of an issue.
#[derive(Debug, Default)]
pub(crate) struct Issues {
    roles: HashMap<String, IssueRole>,
}

impl Issues {
    /// Finds the issues among the files that a walk found, and among those that the ledger knows and that are kept as
    /// they are. A file for which `is_given_format` holds is no METS file, as the caller states its format. The pages
    /// of an unchanged METS file are taken from the ledger, unless something in it failed, in which case another issue
    /// may have had its pages, or all files are read again (`reread`).
    pub(crate) fn find(
        walked: &Walked,
        known: &BTreeMap<String, Entry>,
        is_given_format: &dyn Fn(&str) -> bool,
        reread: bool,
    ) -> Self {
        let dir = &walked.dir;
        let mut issues = Self::default();
        for (file, entry) in known {
            if !entry.role.pages().is_empty() && walked.keeps(file) {
                issues.add(dir, file, names(&entry.role));
            }
        }
        let named = walked.files.iter();
        let named =
            named.filter(|found| ingest::names_issue(&found.file) && !is_given_format(&found.file));
        for found in named {
            let entry = known.get(&found.file).filter(|entry| {
                entry.stamp == found.stamp
                    && entry.complete
                    && !entry.racy
                    && entry.account.failed == 0
                    && !reread
            });
            let pages = match entry {
                Some(entry) => names(&entry.role),
                None => pages(dir, found),
            };
            issues.add(dir, &found.file, pages);
        }
        issues
    }

    /// Adds an issue. A page belongs to the first issue that names it. An issue whose pages all belong to others has
    /// failed, and so is looked into again.
    fn add(&mut self, dir: &Path, issue: &str, pages: Vec<String>) {
        if pages.is_empty() {
            return;
        }
        let mut own = Vec::new();
        for file in pages {
            let stamp = stamp(dir, &file);
            if self.roles.contains_key(&file) {
                continue;
            }
            if stamp.is_some() {
                self.roles
                    .insert(file.clone(), IssueRole::PageOf(issue.to_owned()));
            }
            own.push(Page { file, stamp });
        }
        self.roles.insert(issue.to_owned(), IssueRole::Issue(own));
    }

    /// The role of a file.
    pub(crate) fn role(&self, file: &str) -> IssueRole {
        self.roles.get(file).cloned().unwrap_or_default()
    }
}

fn names(role: &IssueRole) -> Vec<String> {
    let pages = role.pages().iter();
    pages.map(|page| page.file.clone()).collect()
}

/// The pages that a METS file names. Empty if it cannot be read or the parser panics, which is reported when the file
/// is read.
fn pages(dir: &Path, found: &Found) -> Vec<String> {
    let Ok((file, _)) = open(&dir.join(found.relative())) else {
        return Vec::new();
    };
    let options = ingest::Options::default();
    let read = || ingest::issue_pages(file, &found.file, &options);
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_default()
}

/// Opens a page. The METS file states its path, so it must be beneath the directory and not behind a link. `None` if
/// there is no such file.
fn open_page(dir: &Path, file: &str) -> io::Result<Option<(File, Stamp)>> {
    let mut path = dir.to_owned();
    let mut parts = file.split('/').peekable();
    while let Some(part) = parts.next() {
        path.push(part);
        let is_last = parts.peek().is_none();
        match path.symlink_metadata() {
            Ok(found) if found.is_file() && is_last || found.is_dir() && !is_last => {}
            Ok(_) => return Ok(None),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        }
    }
    open(&path).map(Some)
}

fn stamp(dir: &Path, file: &str) -> Option<Stamp> {
    let page = open_page(dir, file).ok().flatten();
    page.map(|(_, stamp)| stamp)
}

/// Opens the pages of one issue.
pub(crate) struct Pages<'a> {
    dir: &'a Path,
    pages: &'a [Page],
    /// Total size of the pages that were opened, in bytes.
    pub(crate) bytes: u64,
    /// Whether a page that exists could not be opened.
    pub(crate) failed: bool,
}

impl<'a> Pages<'a> {
    pub(crate) fn new(dir: &'a Path, role: &'a IssueRole) -> Self {
        Self {
            dir,
            pages: role.pages(),
            bytes: 0,
            failed: false,
        }
    }

    /// The hash of an issue: of its METS file's hash, `mets`, followed by those of its pages. Also whether a page may
    /// have changed since the run began.
    pub(crate) fn hash(&self, mets: [u8; 32]) -> io::Result<([u8; 32], bool)> {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&mets);
        let mut racy = false;
        for page in self.pages {
            let opened = open_page(self.dir, &page.file)?;
            racy |= opened.as_ref().map(|(_, stamp)| *stamp) != page.stamp;
            let Some((mut file, stamp)) = opened else {
                continue;
            };
            let mut own = blake3::Hasher::new();
            own.update_reader(&mut file)?;
            hasher.update(own.finalize().as_bytes());
            racy |= stamp.is_racy(&file);
        }
        Ok((hasher.finalize().into(), racy))
    }
}

impl Siblings for Pages<'_> {
    fn open(&mut self, path: &str) -> io::Result<Option<Box<dyn Read + '_>>> {
        if !self.pages.iter().any(|page| page.file == path) {
            return Err(io::Error::other("it is read with another issue"));
        }
        let opened = open_page(self.dir, path);
        self.failed |= opened.is_err();
        Ok(opened?.map(|(file, stamp)| {
            self.bytes += stamp.size;
            Box::new(file) as Box<dyn Read>
        }))
    }
}
