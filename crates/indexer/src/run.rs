//! A run from beginning to end.

use std::collections::HashSet;
use std::error::Error as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::time::Instant;

use newshound_index::{Archive, Reader, Writer, WriterOptions};

use crate::article_notices::ArticleNotices;
use crate::budget::Budget;
use crate::changes::Changes;
use crate::committer::{Committer, Target};
use crate::gate::Gate;
use crate::learn::{Late, Learner};
use crate::ledger::Ledger;
use crate::options::{MAX_THREADS, MIN_MEMORY, Shares, Tuning};
use crate::parsed_early::ParsedEarly;
use crate::prepare::{Prepared, Preparing};
use crate::read::{READERS, read_all};
use crate::roots::{Adopted, resolve_archive};
use crate::samples::Samples;
use crate::shared::Shared;
use crate::stages::{Clocks, Written};
use crate::{Error, Options, Report, Warning};

/// Brings the archive up to date with its directories. Blocks until that is done. The thread that calls commits; two others read, as many as
/// [`Options::threads`] parse, and the engine has some of its own.
///
/// ```
/// use newshound_indexer::{Options, index};
///
/// # let dir = tempfile::tempdir()?;
/// # let news = dir.path();
/// std::fs::write(news.join("ferry.txt"), "Ferry returns\n\nIt is back, the harbour office said.\n")?;
/// let options = Options::new(vec![news.into()], news.join(".newshound"));
/// assert_eq!(index(&options)?.indexed, 1);
/// // Again: nothing is read that has not changed.
/// let report = index(&options)?;
/// assert_eq!((report.indexed, report.unchanged), (0, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`Error`] tells what stops a run. What was committed before stays; the next run does the rest.
pub fn index(options: &Options) -> Result<Report, Error> {
    run(options, &Tuning::default())
}

pub(crate) fn run(options: &Options, tuning: &Tuning) -> Result<Report, Error> {
    let start = Instant::now();
    if options.memory < MIN_MEMORY {
        return Err(Error::Memory {
            given: options.memory,
            least: MIN_MEMORY,
        });
    }
    let archive = resolve_archive(&options.archive);
    let mut run = Run {
        preparing: Preparing::new(options, &archive)?,
        shares: Shares::of(options.memory, 0),
        clocks: Clocks::default(),
        archive: archive.clone(),
        options,
        tuning,
    };
    let mut report = run.run()?;
    report.stages = run.clocks.stages(report.stages.written);
    report.sort_problems();
    report.seconds = start.elapsed().as_secs_f64();
    debug_assert!(report.balances());
    Ok(report)
}

struct Run<'a> {
    options: &'a Options,
    tuning: &'a Tuning,
    archive: PathBuf,
    preparing: Preparing<'a>,
    /// How the memory is divided, as far as the files are known.
    shares: Shares,
    clocks: Clocks,
}

impl Run<'_> {
    fn run(&mut self) -> Result<Report, Error> {
        let existing = match Archive::exists(&self.archive) {
            true => {
                let archive = Archive::open(&self.archive)?;
                // What cannot be searched is not called unchanged.
                archive.reader()?;
                Some(archive)
            }
            false => None,
        };
        let (ledger, mark) = match &existing {
            Some(archive) => Ledger::load(archive)?,
            None => Default::default(),
        };
        let prepared = self.prepare(ledger)?;
        if prepared.is_over() {
            return Ok(prepared.report);
        }
        if self.options.dry_run {
            return self.execute(prepared, existing, None);
        }
        let archive = existing.map_or_else(|| self.create(), Ok)?;
        let writer = archive.writer(&self.writing())?;
        // Another run may have committed before this one had the lock.
        let prepared = match Ledger::load_if_changed(&archive, mark)? {
            Some(now) => self.prepare(now)?,
            None => prepared,
        };
        if prepared.is_over() {
            return Ok(prepared.report);
        }
        // The stored articles are needed only when paths change, so a reader is opened only then.
        let is_renaming = !prepared.adopted.renamed.is_empty();
        let view = is_renaming.then(|| archive.reader()).transpose()?;
        self.execute(prepared, Some(archive), Some((writer, view)))
    }

    /// Compares the directories with the ledger, and divides the memory that this leaves.
    fn prepare(&mut self, ledger: Ledger) -> Result<Prepared, Error> {
        let prepared = self.clocks.walk.time(|| self.preparing.prepare(ledger))?;
        self.shares = Shares::of(self.options.memory, prepared.memory());
        if let Some(in_flight) = self.tuning.in_flight {
            self.shares.in_flight = in_flight;
        }
        Ok(prepared)
    }

    fn writing(&self) -> WriterOptions {
        WriterOptions {
            stock: self.options.stock,
            ..WriterOptions::new(self.threads(), self.shares.engine)
        }
    }

    fn threads(&self) -> usize {
        self.options.threads.clamp(1, MAX_THREADS)
    }

    fn create(&self) -> Result<Archive, Error> {
        Archive::create(&self.archive).map_err(|error| match error {
            newshound_index::Error::Io { source, .. } => Error::Unwritable {
                dir: self.options.archive.clone(),
                source,
            },
            error => error.into(),
        })
    }

    /// Reads what is new or changed and writes it to `target`, which is `None` in a dry run. Its reader, of the last commit, is there if
    /// paths change.
    fn execute(
        &self,
        mut prepared: Prepared,
        existing: Option<Archive>,
        target: Option<(Writer, Option<Reader>)>,
    ) -> Result<Report, Error> {
        let files = prepared.changes.work.len() as u64;
        let bytes = prepared.changes.bytes();
        self.options.progress.walked(files, bytes);
        let (mut writer, view) = target.unzip();
        let budget = Budget::new(self.shares.in_flight);
        let parsed_early = ParsedEarly::new(self.shares.in_flight / 2, &budget);
        let late = match &mut writer {
            Some(writer) => self.learn(writer, &mut prepared, &parsed_early)?,
            None => Some(Late::default()),
        };
        let Some(late) = late else {
            return Ok(Report::interrupted_before(files));
        };
        let Prepared {
            ledger,
            adopted,
            changes,
            mut report,
            dirty,
        } = prepared;
        report
            .warnings
            .extend(adopted.renaming(&ledger, &self.archive));
        let target = Target {
            path: &self.archive,
            archive: existing,
            writer,
        };
        let (options, tuning, clock) = (self.options, self.tuning, &self.clocks.commit);
        let mut committer = Committer::new(target, options, tuning, clock, ledger, report, dirty);
        if let Some(view) = view.flatten()
            && !committer.rename(&view, &adopted.renamed, &self.options.stop)?
        {
            return Ok(Report::interrupted_before(files));
        }
        committer.remove(&changes)?;
        self.read(&adopted, &changes, &parsed_early, &budget, &mut committer)?;
        // Only now it is known of all files whether they are as they were.
        if committer.report.unchanged > 0 {
            let warnings = late.warnings(adopted.is_cut(&committer.ledger));
            committer.report.warnings.extend(warnings);
        }
        committer.commit_last()?;
        if let Some(writer) = committer.target.writer.take() {
            self.finish(writer, &mut committer.report)?;
        }
        Ok(committer.report)
    }

    fn ingest(&self) -> newshound_ingest::Options {
        newshound_ingest::Options {
            format: None,
            max_record_bytes: self.shares.record,
            today: self.options.today,
        }
    }

    /// The first look at what is new: what recurs in it goes to the ledger, and a sample of it trains the writer. Returns
    /// what was not known before, or `None` if the run was asked to stop meanwhile. Then nothing may be committed: an archive keeps the
    /// dictionary of its first commit, so that of a part of the articles, or none at all, would stay for good.
    fn learn(
        &self,
        writer: &mut Writer,
        prepared: &mut Prepared,
        parsed_early: &ParsedEarly<'_>,
    ) -> Result<Option<Late>, Error> {
        self.options.progress.learning();
        let Prepared {
            ledger,
            adopted,
            changes,
            ..
        } = prepared;
        let samples = Samples::of(changes.work.iter().map(|work| work.size).sum());
        let learner = Learner {
            work: &changes.work,
            dirs: &adopted.dirs,
            ingest: &self.ingest(),
            parse: self.tuning.parse,
            samples: &samples,
            parsed_early,
            memory: self.shares.in_flight / 2,
            stop: &self.options.stop,
            clock: &self.clocks.learn,
        };
        if self.options.reread && is_all_read(ledger, changes) {
            // What no article tells any more is not to stay known for ever.
            ledger.sample = Default::default();
            ledger.learned = Default::default();
        }
        let late = learner.learn(ledger, &changes.vanished, &self.pool()?);
        if self.options.stop.load(Ordering::Relaxed) && !changes.work.is_empty() {
            return Ok(None);
        }
        writer.train(&samples.into_articles())?;
        Ok(Some(late))
    }

    /// Reads what is new or changed and has the committer write it, and tells what became of it as a whole.
    fn read(
        &self,
        adopted: &Adopted,
        changes: &Changes,
        parsed_early: &ParsedEarly<'_>,
        budget: &Budget,
        committer: &mut Committer<'_>,
    ) -> Result<(), Error> {
        let learned = committer.ledger.learned.clone();
        let shared = Shared {
            work: &changes.work,
            dirs: &adopted.dirs,
            builders: committer.builders()?,
            counting: committer.target.writer.is_none(),
            ingest: self.ingest(),
            learned: &learned,
            parsed_early,
            most_words: self.writing().most_words(),
            notices: ArticleNotices::default(),
            tuning: self.tuning,
            clocks: &self.clocks,
            budget,
            gate: Gate::default(),
            stop: &self.options.stop,
            next: AtomicUsize::new(0),
            cut: AtomicBool::new(false),
        };
        let before = committer.files_read;
        self.pass(&shared, committer)?;
        let read = committer.files_read - before;
        let report = &mut committer.report;
        report.warnings.extend(shared.notices.warnings());
        report.warnings.extend(committer.lessened.warning());
        if shared.cut.load(Ordering::Relaxed) {
            report.interrupted = true;
            let files = changes.work.len() as u64;
            let left = files - read.min(files);
            report.warnings.push(Warning::Interrupted { left, files });
        }
        Ok(())
    }

    /// Passes everything from the readers over the parsers to the committer.
    fn pass<'s>(&self, shared: &'s Shared<'s>, committer: &mut Committer<'_>) -> Result<(), Error> {
        self.pool()?.in_place_scope(|pool: &rayon::Scope<'s>| {
            std::thread::scope(|threads| {
                // Bounded by the budget. Who sends never waits, as the committer may be waiting for it.
                let (sender, parcels) = channel();
                // However this ends, nobody is left waiting: neither for the budget, nor at the gate, nor for the channel.
                let _closing = shared.budget.closing();
                let _opening = shared.gate.opening();
                for _ in 0..READERS {
                    let sender = sender.clone();
                    threads.spawn(move || read_all(shared, pool, sender));
                }
                drop(sender);
                committer.receive(shared.work, &shared.gate, &parcels)
            })
        })
    }

    /// Waits for the last merges, and tells what they found and what writing cost, as far as the writer tells that.
    fn finish(&self, mut writer: Writer, report: &mut Report) -> Result<(), Error> {
        self.options.progress.merging();
        writer.merge(&|| self.options.stop.load(Ordering::Relaxed))?;
        let stages = writer.stages();
        let unmerged = writer.finish()?;
        let damage = unmerged.damage.iter();
        report.damaged = damage.map(ToString::to_string).collect();
        if let Some(error) = unmerged.failed {
            let reason = error
                .source()
                .map_or_else(|| error.to_string(), ToString::to_string);
            report.warnings.push(Warning::Unmerged { reason });
        }
        report.stages.written = (!self.options.stock).then_some(Written {
            analyze: stages.analyze,
            invert: stages.invert,
            serialize: stages.serialize,
            store: stages.store,
            merge: stages.merge,
        });
        Ok(())
    }

    fn pool(&self) -> Result<rayon::ThreadPool, Error> {
        Ok(rayon::ThreadPoolBuilder::new()
            .num_threads(self.threads())
            .thread_name(|number| format!("parse-{number}"))
            .build()?)
    }
}

/// Whether every file that the ledger knows is read in this run, or gone.
fn is_all_read(ledger: &Ledger, changes: &Changes) -> bool {
    let work = changes.work.iter().map(|work| (work.root, &work.file));
    let vanished = changes.vanished.iter().map(|(root, file)| (*root, file));
    let looked_at: HashSet<(usize, &String)> = work.chain(vanished).collect();
    let roots = ledger.roots.iter().enumerate();
    let mut known =
        roots.flat_map(|(root, known)| known.files.keys().map(move |file| (root, file)));
    known.all(|file| looked_at.contains(&file))
}
