//! The options of a run, and the shares into which its memory is divided.

use std::fmt::Debug;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use newshound_index::WriterOptions;
use newshound_ingest::{Date, Format, Outcome, RawRecord};

/// The default memory of a run in bytes: 1 GiB.
pub const DEFAULT_MEMORY: u64 = 1 << 30;
/// The least memory with which a run works, in bytes: 128 MB.
pub const MIN_MEMORY: u64 = 128_000_000;
/// The most threads that a run uses for parsing.
pub const MAX_THREADS: usize = newshound_index::WriterOptions::MAX_THREADS;

/// The options of [`crate::index`].
#[derive(Clone, Debug)]
pub struct Options {
    /// The directories to index, at least one.
    pub dirs: Vec<PathBuf>,
    /// The directory of the archive itself; it is created if it is missing.
    pub archive: PathBuf,
    /// Threads that parse articles and add them to the index; 0 counts as 1, more than [`MAX_THREADS`] as that.
    pub threads: usize,
    /// Bytes of memory for the run, without mapped files; at least [`MIN_MEMORY`]. The whole process stays within them
    /// if it does nothing else and its C library keeps few allocation arenas: each keeps the memory that was freed in
    /// it, and glibc makes one for each thread, unless it is told how many (`M_ARENA_MAX`, which the command sets to
    /// two, and from half a GiB on to four).
    pub memory: u64,
    /// Patterns that select the files to index; without any, all files are. A pattern is compared with the path within
    /// the directory and with the file's name. One with a leading `!` excludes what it matches. The last pattern that
    /// matches decides; a file that none matches is selected if all patterns exclude. Of files that the archive has and
    /// that are not selected, the run only checks whether they still exist.
    pub globs: Vec<String>,
    /// The format of all files; `None` recognises that of each file.
    pub format: Option<Format>,
    /// The present day. A date later than the following day is not accepted until a later run, which reads the file
    /// again. `None` accepts any date.
    pub today: Option<Date>,
    /// Leaves boilerplate in the text, where it is searched like the rest. Boilerplate is what a rule recognises, and
    /// what recurs in the articles of a source. Otherwise it is kept apart from the text, and not searched.
    pub keep_boilerplate: bool,
    /// Indexes each directory with the choices with which it was last indexed: `globs`, `format` and `keep_boilerplate`
    /// are then only for directories that are new to the archive. A file that the archive has is read as before,
    /// whatever selected it.
    pub as_before: bool,
    /// Adds no directory to an archive that has some already: a directory that is not among these is an error.
    pub only_known: bool,
    /// Reads unchanged files too, so that what was learned since is applied to them as well.
    pub reread: bool,
    /// Uses the engine's own writer, which is slower, for comparison.
    #[doc(hidden)]
    pub stock: bool,
    /// Reads and accounts for files, but writes nothing.
    pub dry_run: bool,
    /// Once set, the run ends soon, and the report says so. What is parsed by then is committed, after files that
    /// replace earlier articles were read to their end. A run that is still learning what recurs or giving articles new
    /// paths ([`Progress::learning`], [`Progress::renaming`]) commits nothing.
    ///
    /// Copies of the options share it.
    pub stop: Arc<AtomicBool>,
    /// Is told about the progress of the run.
    pub progress: Arc<dyn Progress>,
}

impl Options {
    /// Indexes `dirs` into `archive`, with defaults for everything else: a thread for each core, [`DEFAULT_MEMORY`],
    /// all files, formats recognised, any date accepted ([`Options::today`]), progress not reported.
    pub fn new(dirs: Vec<PathBuf>, archive: PathBuf) -> Self {
        Self {
            dirs,
            archive,
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            memory: DEFAULT_MEMORY,
            globs: Vec::new(),
            format: None,
            today: None,
            keep_boilerplate: false,
            as_before: false,
            only_known: false,
            reread: false,
            stock: false,
            dry_run: false,
            stop: Arc::default(),
            progress: Arc::new(Silent),
        }
    }
}

/// Is told about the progress of a run, on the thread that called [`index`](crate::index): a method that takes long
/// delays writing. All numbers are totals since the run began, not differences. A run that finds nothing to do calls no
/// method.
pub trait Progress: Debug + Send + Sync {
    /// The directories were walked: `files` files of `bytes` bytes in all are new or changed and will be read.
    fn walked(&self, _files: u64, _bytes: u64) {}
    /// `articles` records are accounted for so far, including those of unchanged files; `bytes` bytes of input were
    /// read.
    fn advanced(&self, _articles: u64, _bytes: u64) {}
    /// The run begins to learn what recurs, before anything is indexed. How much of that is left is not known.
    fn learning(&self) {}
    /// The run begins to give articles new paths.
    fn renaming(&self) {}
    /// A commit begins.
    fn committing(&self) {}
    /// Everything is committed; the run waits for the last merges.
    fn merging(&self) {}
}

#[derive(Debug)]
struct Silent;

impl Progress for Silent {}

/// Parses a raw record, as [`newshound_ingest::parse`] does.
pub(crate) type Parse = fn(&RawRecord, &str, &newshound_ingest::Options) -> Outcome;

/// What only tests need to choose.
pub(crate) struct Tuning {
    /// Bytes of input after which the run commits.
    pub(crate) commit_bytes: u64,
    /// The time after which it commits, if that comes first.
    pub(crate) commit_after: Duration,
    /// A parcel of records is parsed as one piece of work once it has this many bytes
    pub(crate) batch_bytes: usize,
    /// or this many records.
    pub(crate) batch_records: usize,
    /// Bytes for records and articles between reading and writing; `None` for their share of the memory.
    pub(crate) in_flight: Option<u64>,
    pub(crate) parse: Parse,
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            commit_bytes: 1 << 30,
            commit_after: Duration::from_secs(30),
            batch_bytes: 256 << 10,
            batch_records: 64,
            in_flight: None,
            parse: newshound_ingest::parse,
        }
    }
}

/// Bytes that are not divided: for the program itself, for merges, and for what the allocator keeps for each thread.
/// Measured with two threads.
const RESERVE: u64 = 32 << 20;

/// The most bytes withheld from segments for the documents that are about to be added to them; a fifth of their share
/// if that is less.
const DOCUMENTS: u64 = 32 << 20;

/// The fewest bytes that are divided, so that segments get half of them.
const LEAST: u64 = 2 * WriterOptions::MIN_MEMORY as u64;

/// How the memory of a run without [`RESERVE`] is divided. The rest, a quarter, is left for what is held of each file,
/// and for waste. If it would not suffice for that, less is divided.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shares {
    /// Bytes for segments under construction.
    pub(crate) engine: usize,
    /// Bytes for records and articles between reading and writing.
    pub(crate) in_flight: u64,
    /// Bytes of the largest record that is read.
    pub(crate) record: usize,
}

impl Shares {
    /// The shares of a run with `memory` bytes, `files` of which are taken by what is held of each file.
    pub(crate) fn of(memory: u64, files: u64) -> Self {
        let bytes = |share: u64| usize::try_from(share).unwrap_or(usize::MAX);
        let most = newshound_ingest::Options::default().max_record_bytes;
        let all = memory.saturating_sub(RESERVE);
        // How large a record may be must not depend on the other files.
        let record = bytes(all / 24).min(most);
        let beyond = files.saturating_sub(all / 8);
        let divided = all.saturating_sub(beyond).max(LEAST);
        let writing = divided / 8 * 5;
        Self {
            engine: bytes(writing - DOCUMENTS.min(writing / 5)),
            in_flight: divided / 8,
            // A record is held as bytes, as decoded text, as an article and as a document.
            record,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_files_leave_less_for_segments_but_never_too_little() {
        let [none, few, many, more] =
            [0, 5 << 20, 40 << 20, 1 << 30].map(|files| Shares::of(MIN_MEMORY, files));
        assert_eq!((few.engine, few.in_flight), (none.engine, none.in_flight));
        assert!(many.engine < none.engine && many.in_flight < none.in_flight);
        assert_eq!(many.record, none.record);
        assert!(more.engine >= WriterOptions::MIN_MEMORY && more.in_flight > 0);
        let all = Shares::of(1 << 30, 500 << 20);
        let taken = (all.engine as u64 + all.in_flight) + (500 << 20) + RESERVE;
        assert!(taken < 1 << 30, "{taken}");
    }
}
