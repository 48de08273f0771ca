//! Reading and parsing the articles of a directory in parallel, with the readers that the indexer uses.

use std::fs::File;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use cpu_time::ThreadTime;
use newshound_article::Article;
use newshound_ingest::{Options, Outcome, RawRecord, each_record, parse};
use walkdir::WalkDir;

use crate::Error;

/// Number of files read at a time, as in the indexer.
const READERS: usize = 2;
/// The maximum number of batches waiting between readers and parsers.
const BATCHES: usize = 64;
/// The size of a full batch, in bytes or in records.
const BATCH: (usize, usize) = (256 << 10, 64);

/// The cost of reading, in CPU seconds of all threads, and the number of articles.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reading {
    pub(crate) walk: f64,
    pub(crate) read: f64,
    pub(crate) parse: f64,
    pub(crate) articles: u64,
}

/// Reads every article below `dir` and calls `deliver` with an id and the article, on `threads` threads.
pub(crate) fn read(
    dir: &Path,
    threads: usize,
    options: &Options,
    deliver: &(impl Fn(String, Article) -> Result<(), Error> + Sync),
) -> Result<Reading, Error> {
    let started = ThreadTime::now();
    let files = files(dir);
    let walk = started.elapsed().as_secs_f64();
    let shared = Shared {
        dir,
        files: &files,
        options,
        next: AtomicUsize::new(0),
        read: AtomicU64::new(0),
        parse: AtomicU64::new(0),
        articles: AtomicU64::new(0),
        failed: Mutex::new(None),
    };
    let (sender, receiver) = sync_channel(BATCHES);
    let receiver = Mutex::new(receiver);
    std::thread::scope(|scope| {
        for _ in 0..READERS {
            let sender = sender.clone();
            scope.spawn(|| shared.read_all(sender));
        }
        drop(sender);
        for _ in 0..threads.max(1) {
            scope.spawn(|| shared.parse_all(&receiver, deliver));
        }
    });
    let seconds = |nanos: AtomicU64| Duration::from_nanos(nanos.into_inner()).as_secs_f64();
    let failed = shared.failed.into_inner();
    match failed.unwrap_or_else(PoisonError::into_inner) {
        Some(error) => Err(error),
        None => Ok(Reading {
            walk,
            read: seconds(shared.read),
            parse: seconds(shared.parse),
            articles: shared.articles.into_inner(),
        }),
    }
}

/// The files below `dir`, except hidden ones, sorted by name.
pub(crate) fn files(dir: &Path) -> Vec<PathBuf> {
    let is_hidden = |entry: &walkdir::DirEntry| {
        entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
    };
    WalkDir::new(dir)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !is_hidden(entry))
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect()
}

struct Batch {
    /// The number of the file.
    file: usize,
    records: Vec<RawRecord>,
}

struct Shared<'a> {
    dir: &'a Path,
    files: &'a [PathBuf],
    options: &'a Options,
    /// The index of the next file to be read.
    next: AtomicUsize,
    /// CPU time in nanoseconds.
    read: AtomicU64,
    parse: AtomicU64,
    articles: AtomicU64,
    /// The first error; after it nothing more is delivered.
    failed: Mutex<Option<Error>>,
}

impl Shared<'_> {
    fn read_all(&self, sender: SyncSender<Batch>) {
        let started = ThreadTime::now();
        loop {
            let file = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = self.files.get(file) else {
                break;
            };
            // Unreadable files are reported by the indexer's own run.
            if let Ok(input) = File::open(path) {
                self.read_file(file, &input, &sender);
            }
        }
        add(&self.read, started.elapsed());
    }

    fn read_file(&self, file: usize, input: &File, sender: &SyncSender<Batch>) {
        let (mut records, mut bytes) = (Vec::new(), 0);
        let name = self.name(file);
        let ended = each_record(input, &name, self.options, None, &mut |record| {
            bytes += record.content.as_ref().map_or(0, Vec::len);
            records.push(record);
            if bytes < BATCH.0 && records.len() < BATCH.1 {
                return ControlFlow::Continue(());
            }
            bytes = 0;
            let records = std::mem::take(&mut records);
            match sender.send(Batch { file, records }) {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        });
        if ended.is_continue() {
            // Sending fails only if the parsers panicked.
            let _ = sender.send(Batch { file, records });
        }
    }

    fn parse_all(
        &self,
        receiver: &Mutex<Receiver<Batch>>,
        deliver: &impl Fn(String, Article) -> Result<(), Error>,
    ) {
        loop {
            let lock = receiver.lock().unwrap_or_else(PoisonError::into_inner);
            let batch = lock.recv();
            drop(lock);
            let Ok(Batch { file, records }) = batch else {
                return;
            };
            if self.failed().is_some() {
                continue;
            }
            if let Err(error) = self.parse_batch(&self.name(file), records, deliver) {
                self.failed().get_or_insert(error);
            }
        }
    }

    fn parse_batch(
        &self,
        name: &str,
        records: Vec<RawRecord>,
        deliver: &impl Fn(String, Article) -> Result<(), Error>,
    ) -> Result<(), Error> {
        for record in records {
            let started = ThreadTime::now();
            let outcome = parse(&record, name, self.options);
            let member = record.member.as_deref().unwrap_or_default();
            let id = format!("{name}{member}#{}", record.number);
            add(&self.parse, started.elapsed());
            if let Outcome::Article(article) = outcome {
                self.articles.fetch_add(1, Ordering::Relaxed);
                deliver(id, *article)?;
            }
        }
        Ok(())
    }

    /// The path of a file below the directory.
    fn name(&self, file: usize) -> String {
        let path = &self.files[file];
        let below = path.strip_prefix(self.dir).unwrap_or(path);
        below.to_string_lossy().into_owned()
    }

    fn failed(&self) -> std::sync::MutexGuard<'_, Option<Error>> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn add(clock: &AtomicU64, time: Duration) {
    let nanos = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
    clock.fetch_add(nanos, Ordering::Relaxed);
}
