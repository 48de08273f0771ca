//! The first step of a run, before it reads articles: walking the directories and comparing them with the ledger.

use std::path::Path;

use crate::changes::{Changes, Wanted, Work};
use crate::choices::Choices;
use crate::ledger::{Entry, Ledger};
use crate::roots::{Adopted, Given, adopt, resolve};
use crate::selection::Selection;
use crate::walk::{Interest, walk};
use crate::{Error, Options, Report, Warning};

/// What a run has to do, and the report of what needed no reading.
#[derive(Default)]
pub(crate) struct Prepared {
    pub(crate) ledger: Ledger,
    pub(crate) adopted: Adopted,
    pub(crate) changes: Changes,
    pub(crate) report: Report,
    /// Whether the ledger must be written even if no file has changed.
    pub(crate) dirty: bool,
}

impl Prepared {
    /// Whether the archive is up to date.
    pub(crate) fn is_done(&self) -> bool {
        !self.dirty && self.changes.is_empty()
    }

    /// About how many bytes the ledger and the list of files take, once all files are entered.
    pub(crate) fn memory(&self) -> u64 {
        /// Bytes that a heap allocation takes besides its content.
        const ALLOCATION: usize = 16;
        /// Bytes of an entry as it is written, besides its path.
        const ENCODED: usize = 64;
        let roots = self.ledger.roots.iter();
        let known = roots.flat_map(|root| root.files.keys());
        let new = self.changes.work.iter().filter(|work| work.is_new);
        let entered = known.chain(new.map(|work| &work.file)).map(|file| {
            // The nodes of a tree that grows at its end are half empty, and so may be the buffer of the encoded ledger.
            2 * (size_of::<(String, Entry)>() + ENCODED + file.len()) + file.len() + ALLOCATION
        });
        let work = self.changes.work.iter();
        let work = work.map(|work| size_of::<Work>() + work.file.len() + ALLOCATION);
        entered.chain(work).map(|bytes| bytes as u64).sum()
    }

    /// Whether the run ends here: nothing is to be done, or it was asked to stop before all was found.
    pub(crate) fn is_over(&self) -> bool {
        self.report.interrupted || self.is_done()
    }
}

/// The options of a run, as far as they matter before articles are read.
pub(crate) struct Preparing<'a> {
    options: &'a Options,
    archive: &'a Path,
    dirs: Vec<Given>,
    choices: Choices,
}

impl<'a> Preparing<'a> {
    /// `archive` is the resolved path of the archive.
    ///
    /// # Errors
    /// When a directory of `options` cannot be indexed, or a pattern is no glob.
    pub(crate) fn new(options: &'a Options, archive: &'a Path) -> Result<Self, Error> {
        let dirs = resolve(&options.dirs, archive)?;
        Selection::new(&options.globs)?;
        Ok(Self {
            options,
            archive,
            dirs,
            choices: Choices::of(options),
        })
    }

    /// Walks the directories and compares them with the ledger.
    pub(crate) fn prepare(&self, mut ledger: Ledger) -> Result<Prepared, Error> {
        let known = ledger.roots.len();
        let adopted = adopt(&mut ledger, &self.dirs, self.archive, &self.choices)?;
        if self.options.only_known
            && known > 0
            && let Some(dir) = adopted.dirs.get(known)
        {
            return Err(Error::NotOfArchive {
                archive: self.options.archive.clone(),
                dir: dir.clone(),
            });
        }
        let mut prepared = Prepared {
            ledger,
            dirty: adopted.changed,
            adopted,
            ..Prepared::default()
        };
        for root in 0..prepared.adopted.dirs.len() {
            let dir = &prepared.adopted.dirs[root];
            if !dir.is_dir() {
                let articles = prepared.ledger.roots[root].articles();
                let warning = Warning::gone(dir, articles);
                prepared.report.warnings.extend(warning);
            } else if prepared.adopted.given.contains(&root) {
                self.compare(root, &mut prepared)?;
            } else if prepared.ledger.roots[root].place.was_elsewhere(dir) {
                let known = &prepared.ledger.roots[root];
                let warning =
                    Warning::elsewhere(known.place.resolve(self.archive), known.articles());
                prepared.report.warnings.extend(warning);
            }
            if prepared.report.interrupted {
                prepared.report = Report::interrupted();
                break;
            }
        }
        Ok(prepared)
    }

    fn compare(&self, root: usize, prepared: &mut Prepared) -> Result<(), Error> {
        let as_before = self.options.as_before;
        let known = &mut prepared.ledger.roots[root];
        if !as_before && known.choices != self.choices {
            known.choices = self.choices.clone();
            prepared.dirty = true;
        }
        let known = &prepared.ledger.roots[root];
        let (files, choices) = (&known.files, &known.choices);
        let selection = Selection::new(&choices.globs)?;
        // With `as_before`, files that the archive has are kept up to date whether or not the globs select them.
        let covers = |file: &str| selection.selects(file) || as_before && files.contains_key(file);
        let dir = &prepared.adopted.dirs[root];
        let interest = Interest {
            selects: &covers,
            knows: &|file| files.contains_key(file),
        };
        let walked = walk(dir, self.archive, &interest, &self.options.stop);
        if walked.stopped {
            prepared.report.interrupted = true;
            return Ok(());
        }
        if walked.files.is_empty() && walked.problems.is_empty() {
            let had = known.articles();
            let warning = Warning::none_found(dir, had, !choices.globs.is_empty());
            prepared.report.warnings.extend(warning);
        }
        let others = walked.others.iter().filter_map(|file| files.get(file));
        let warning = Warning::passed_over(dir, others.map(|entry| entry.articles).sum());
        prepared.report.warnings.extend(warning);
        let wanted = Wanted {
            manner: choices.manner,
            as_before,
            reread: self.options.reread,
            memory: self.options.memory,
            today: self.options.today,
        };
        prepared
            .changes
            .add(&prepared.ledger, root, walked, wanted, &mut prepared.report);
        Ok(())
    }
}
