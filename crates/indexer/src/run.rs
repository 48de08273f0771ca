//! A run from beginning to end.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::time::Instant;

use cpu_time::ProcessTime;
use newshound_index::{Archive, Reader, Writer, WriterOptions};

use crate::budget::Budget;
use crate::changes::{Changes, Wanted};
use crate::committer::{Committer, Since};
use crate::handed::Handed;
use crate::learn::Learner;
use crate::ledger::Ledger;
use crate::options::{MIN_MEMORY, Settings, Shares};
use crate::read::{READERS, Source};
use crate::roots::{Adopted, adopt, resolve, resolve_archive};
use crate::samples::Samples;
use crate::selection::Selection;
use crate::stages::{Clocks, Written};
use crate::walk::walk;
use crate::{Boilerplate, Error, Options, Report};

/// Parcels that may wait for the committer; their bytes are bounded by the budget.
const PARCELS: usize = 64;

/// Brings the archive up to date with its directories.
///
/// # Errors
/// [`Error`] tells what stops a run. What was committed before stays; the next run does the rest.
pub fn index(options: &Options<'_>) -> Result<Report, Error> {
    run(options, &Settings::default())
}

pub(crate) fn run(options: &Options<'_>, settings: &Settings) -> Result<Report, Error> {
    let start = Instant::now();
    if options.memory < MIN_MEMORY {
        return Err(Error::Memory {
            given: options.memory,
            least: MIN_MEMORY,
        });
    }
    let archive = resolve_archive(&options.archive);
    let run = Run {
        dirs: resolve(&options.dirs, &archive)?,
        selection: Selection::new(&options.globs)?,
        shares: Shares::of(options.memory),
        clocks: Clocks::default(),
        archive,
        options,
        settings,
    };
    let mut report = run.run()?;
    report.stages = run.clocks.stages(report.stages.written);
    report.problems.sort_unstable();
    report.seconds = start.elapsed().as_secs_f64();
    debug_assert!(report.balances());
    Ok(report)
}

struct Run<'a> {
    options: &'a Options<'a>,
    settings: &'a Settings,
    archive: PathBuf,
    dirs: Vec<PathBuf>,
    selection: Selection,
    shares: Shares,
    clocks: Clocks,
}

/// What a run found before it reads anything.
#[derive(Default)]
struct Prepared {
    ledger: Ledger,
    adopted: Adopted,
    changes: Changes,
    report: Report,
    /// Whether the ledger must be written even if no file asks for it.
    dirty: bool,
}

impl Run<'_> {
    fn run(&self) -> Result<Report, Error> {
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
        let clock = &self.clocks.walk;
        let prepared = clock.time(|| self.prepare(ledger))?;
        if prepared.report.interrupted || !prepared.dirty && prepared.changes.is_empty() {
            return Ok(prepared.report);
        }
        if self.options.dry_run {
            return self.execute(prepared, None, None);
        }
        let archive = existing.map_or_else(|| self.create(), Ok)?;
        let writer = archive.writer(&self.writing())?;
        // Another run may have committed before this one had the lock.
        let prepared = match Ledger::load_if_changed(&archive, mark)? {
            Some(now) => clock.time(|| self.prepare(now))?,
            None => prepared,
        };
        let before = archive.reader()?;
        self.execute(prepared, Some(writer), Some(&before))
    }

    fn writing(&self) -> WriterOptions {
        WriterOptions {
            stock: self.options.stock,
            ..WriterOptions::new(self.options.threads.max(1), self.shares.engine)
        }
    }

    fn wanted(&self, ledger: &Ledger) -> Wanted {
        Wanted {
            format: self.options.format,
            whole: match self.options.boilerplate {
                Boilerplate::AsBefore => ledger.whole,
                Boilerplate::Cut => false,
                Boilerplate::Keep => true,
            },
            reread: self.options.reread,
        }
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

    /// Walks the directories and compares them with the ledger.
    fn prepare(&self, mut ledger: Ledger) -> Result<Prepared, Error> {
        let adopted = adopt(&mut ledger, &self.dirs, &self.archive)?;
        let mut prepared = Prepared {
            ledger,
            dirty: adopted.changed,
            adopted,
            ..Prepared::default()
        };
        for root in 0..prepared.adopted.dirs.len() {
            self.prepare_root(root, &mut prepared);
            if prepared.report.interrupted {
                prepared.report = Report::interrupted();
                break;
            }
        }
        Ok(prepared)
    }

    fn prepare_root(&self, root: usize, prepared: &mut Prepared) {
        let dir = &prepared.adopted.dirs[root];
        let given = prepared.adopted.given.contains(&root);
        let known = &prepared.ledger.roots[root];
        if !dir.is_dir() {
            let articles = known.articles();
            prepared.report.warnings.push(format!(
                "{} is gone; its {articles} articles stay in the archive",
                dir.display()
            ));
            return;
        }
        if !given {
            return;
        }
        let covers = |file: &str| self.selection.selects(file);
        let walked = walk(dir, &self.archive, &covers, &self.options.stop);
        if walked.stopped {
            prepared.report.interrupted = true;
            return;
        }
        prepared.changes.add(
            &prepared.ledger,
            root,
            walked,
            &covers,
            self.wanted(&prepared.ledger),
            &mut prepared.report,
        );
    }

    /// Reads and writes what has to be.
    fn execute(
        &self,
        prepared: Prepared,
        mut writer: Option<Writer>,
        view: Option<&Reader>,
    ) -> Result<Report, Error> {
        let Prepared {
            mut ledger,
            adopted,
            changes,
            mut report,
            dirty,
        } = prepared;
        let files = changes.work.len() as u64;
        self.options.progress.walked(files, changes.bytes());
        let ingest = newshound_ingest::Options {
            format: self.options.format,
            max_record_bytes: self.shares.record,
            today: self.options.today,
        };
        let wanted = self.wanted(&ledger);
        ledger.whole = wanted.whole;
        let handed = Handed::new(self.shares.in_flight / 2);
        if let Some(writer) = &mut writer {
            let found = self.learn(writer, &mut ledger, &adopted, &changes, (&ingest, &handed))?;
            if found > 0 && report.unchanged > 0 && !wanted.whole {
                report.warnings.push(late(found));
            }
        }
        let learned = ledger.learned.clone();
        let (undated, recurring) = (AtomicU64::new(0), AtomicU64::new(0));
        // What is handed on is on its way too.
        let budget = Budget::new(self.shares.in_flight - handed.bytes());
        let source = Source {
            work: &changes.work,
            dirs: &adopted.dirs,
            counting: writer.is_none(),
            ingest,
            learned: &learned,
            handed: &handed,
            most_words: self.writing().most_words(),
            whole: wanted.whole,
            undated: &undated,
            recurring: &recurring,
            settings: self.settings,
            clocks: &self.clocks,
            budget: &budget,
            stop: &self.options.stop,
            next: AtomicUsize::new(0),
            cut: AtomicBool::new(false),
        };
        let mut committer = Committer {
            writer,
            archive: &self.archive,
            ledger,
            report,
            wanted,
            settings: self.settings,
            progress: self.options.progress,
            clock: &self.clocks.commit,
            dirty,
            published: false,
            since: Since::now(),
            open: HashMap::new(),
        };
        let before = committer.report.seen.files;
        committer.report.warnings.extend(adopted.renaming());
        if let Some(view) = view.filter(|_| !adopted.renamed.is_empty())
            && !committer.rename(view, &adopted.renamed, &self.options.stop)?
        {
            return Ok(Report::interrupted());
        }
        committer.remove(&changes)?;
        self.read(&source, &mut committer)?;
        let warnings = &mut committer.report.warnings;
        warnings.extend(disbelieved(undated.load(Ordering::Relaxed)));
        warnings.extend(left_out(recurring.load(Ordering::Relaxed)));
        if source.cut.load(Ordering::Relaxed) {
            committer.report.interrupted = true;
            let left = files - (committer.report.seen.files - before).min(files);
            let warning = format!("interrupted: {left} of {files} files are not read to their end");
            committer.report.warnings.push(warning);
        }
        committer.commit_last()?;
        if let Some(writer) = committer.writer.take() {
            committer.report.stages.written = self.finish(writer)?;
        }
        Ok(committer.report)
    }

    /// The first look at what is new: what recurs in it goes to the ledger, and a sample of it trains the writer. Returns how many
    /// blocks were not known to recur before.
    fn learn(
        &self,
        writer: &mut Writer,
        ledger: &mut Ledger,
        adopted: &Adopted,
        changes: &Changes,
        (ingest, handed): (&newshound_ingest::Options, &Handed),
    ) -> Result<usize, Error> {
        self.options.progress.learning();
        let samples = Samples::default();
        let learner = Learner {
            work: &changes.work,
            dirs: &adopted.dirs,
            ingest,
            parse: self.settings.parse,
            samples: &samples,
            handed,
            memory: self.shares.in_flight / 2,
            stop: &self.options.stop,
            clock: &self.clocks.learn,
        };
        if self.options.reread && is_all_read(ledger, changes) {
            // What no article tells any more is not to stay known for ever.
            ledger.sample = Default::default();
            ledger.learned = Default::default();
        }
        let found = learner.learn(ledger, &changes.vanished, &self.pool()?);
        writer.train(&samples.into_articles())?;
        Ok(found)
    }

    /// Waits for the last merges. Returns what writing cost, as far as the writer tells.
    fn finish(&self, writer: Writer) -> Result<Option<Written>, Error> {
        self.options.progress.merging();
        let (stages, merging) = (writer.stages(), ProcessTime::try_now().ok());
        writer.finish()?;
        Ok((!self.options.stock).then(|| Written {
            analyze: stages.analyze,
            invert: stages.invert,
            serialize: stages.serialize,
            store: stages.store,
            merge: merging
                .and_then(|start| start.try_elapsed().ok())
                .unwrap_or_default(),
        }))
    }

    fn pool(&self) -> Result<rayon::ThreadPool, Error> {
        Ok(rayon::ThreadPoolBuilder::new()
            .num_threads(self.options.threads.max(1))
            .thread_name(|number| format!("parse-{number}"))
            .build()?)
    }

    fn read<'s>(&self, source: &'s Source<'s>, committer: &mut Committer<'_>) -> Result<(), Error> {
        self.pool()?.in_place_scope(|pool: &rayon::Scope<'s>| {
            std::thread::scope(|threads| {
                let (sender, parcels) = sync_channel(PARCELS);
                // However this ends, nobody is left waiting: neither for the budget nor for the channel.
                let _closing = source.budget.closing();
                for _ in 0..READERS {
                    let sender = sender.clone();
                    threads.spawn(move || source.read_all(pool, sender));
                }
                drop(sender);
                committer.receive(source.work, &parcels)
            })
        })
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

/// What is said when something was learned that articles read before may hold.
fn late(learned: usize) -> String {
    let (lines, them) = match learned {
        1 => ("line was", "it"),
        _ => ("lines were", "them"),
    };
    format!(
        "{learned} recurring {lines} found that unchanged files may hold too; --reread cuts {them} there as well"
    )
}

/// What is said of what is not searched because it recurs.
fn left_out(articles: u64) -> Option<String> {
    let articles = match articles {
        0 => return None,
        1 => "1 article has".to_owned(),
        articles => format!("{articles} articles have"),
    };
    Some(format!(
        "{articles} blocks that recur in their source, which are not searched; show --boilerplate tells them, \
         --keep-boilerplate keeps them"
    ))
}

/// What is said of dates that were stated and not believed.
fn disbelieved(articles: u64) -> Option<String> {
    let articles = match articles {
        0 => return None,
        1 => "1 article states a date".to_owned(),
        articles => format!("{articles} articles state a date"),
    };
    Some(format!(
        "{articles} that does not exist, lies in the future or can be read in two ways; it was left undated, \
         and show tells why"
    ))
}
