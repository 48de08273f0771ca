//! What a caller chooses, and the shares into which the memory is divided.

use std::fmt::Debug;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use newshound_ingest::{Date, Format, Outcome, RawRecord};

/// The memory of a run where nothing is said: 1 GiB.
pub const DEFAULT_MEMORY: u64 = 1 << 30;
/// The least memory with which a run works: 128 MB.
pub const MIN_MEMORY: u64 = 128_000_000;
/// The most threads of a run.
pub const MAX_THREADS: usize = newshound_index::WriterOptions::MAX_THREADS;

/// How [`crate::index`] works.
#[derive(Clone, Debug)]
pub struct Options {
    /// The directories to index, at least one.
    pub dirs: Vec<PathBuf>,
    /// The directory of the index itself; it is made where it is missing.
    pub archive: PathBuf,
    /// Threads that parse articles and add them to the index; 0 counts as 1, more than [`MAX_THREADS`] as that.
    pub threads: usize,
    /// Bytes of memory for the run, mapped files apart; at least [`MIN_MEMORY`]. They are those of the whole process where that does nothing
    /// else and its C library keeps few arenas: glibc takes one for each thread, unless it is told how many (`M_ARENA_MAX`, which the command
    /// sets to two, and from half a GiB on to four), and each keeps what was freed in it.
    pub memory: u64,
    /// Only files that these patterns select are seen; all where there is none. A pattern is compared with the path in
    /// its directory and with the file's name; one with a leading `!` leaves out what it matches; the last that matches
    /// decides. Of other files that the archive has it is only seen whether they are still there.
    pub globs: Vec<String>,
    /// Reads every file as this format; `None` recognises each.
    pub format: Option<Format>,
    /// The present day: what is dated later than the day after it is not believed, and read again in a run on a later day when it is. `None`
    /// where any date is.
    pub today: Option<Date>,
    /// Leaves boilerplate in the text, where it is searched like the rest: what a rule knows, and what recurs in the articles of a source.
    /// Otherwise it is kept apart from the text, and not searched.
    pub keep_boilerplate: bool,
    /// Goes on as each directory was last indexed: `globs`, `format` and `keep_boilerplate` are for directories that are new to
    /// the archive. A file that the archive has is read as it was, whatever selected it.
    pub as_before: bool,
    /// Adds no directory to an archive that has others: one that is not among these is an error.
    pub only_known: bool,
    /// Reads files that have not changed too, so that what was learned since is cut from them as well.
    pub reread: bool,
    /// Uses the engine's own writer, which is slower and there to be compared with.
    #[doc(hidden)]
    pub stock: bool,
    /// Reads and accounts, but writes nothing.
    pub dry_run: bool,
    /// Once set, the run ends soon, and the report says so. What is parsed by then is
    /// committed, and files that replace earlier articles are read to their end first. A run that is still learning what recurs,
    /// or giving articles other paths ([`Progress::learning`], [`Progress::renaming`]), commits nothing.
    ///
    /// Copies of the options share it.
    pub stop: Arc<AtomicBool>,
    /// Is told how far the run is.
    pub progress: Arc<dyn Progress>,
}

impl Options {
    /// Indexes `dirs` into `archive`, with everything else as by default: a thread for each core, [`DEFAULT_MEMORY`],
    /// all files, formats recognised, any date believed ([`Options::today`]), nobody told.
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

/// Is told how far a run is, by the thread that called [`index`](crate::index): one that takes long over it holds up what is written. All
/// numbers are those since the run began, never differences. A run that finds nothing to do tells nothing.
pub trait Progress: Debug + Send + Sync {
    /// The directories are walked: `files` files of `bytes` bytes altogether are new or changed and will be read.
    fn walked(&self, _files: u64, _bytes: u64) {}
    /// `articles` records are accounted for, those of unchanged files among them; `bytes` bytes of input are read.
    fn advanced(&self, _articles: u64, _bytes: u64) {}
    /// What recurs is being learned, before anything is indexed. How far that is nobody knows.
    fn learning(&self) {}
    /// Articles are given other paths.
    fn renaming(&self) {}
    /// A commit begins.
    fn committing(&self) {}
    /// All is committed; the engine tidies up.
    fn merging(&self) {}
}

#[derive(Debug)]
struct Silent;

impl Progress for Silent {}

/// Reads a raw record, as [`newshound_ingest::parse`] does.
pub(crate) type Parse = fn(&RawRecord, &str, &newshound_ingest::Options) -> Outcome;

/// What no caller needs to choose, but tests do.
pub(crate) struct Tuning {
    /// Bytes of input after which is committed.
    pub(crate) commit_bytes: u64,
    /// The time after which is committed, if that comes first.
    pub(crate) commit_after: Duration,
    /// A parcel of records is parsed as one piece of work when it has this many bytes
    pub(crate) batch_bytes: usize,
    /// or this many records.
    pub(crate) batch_records: usize,
    /// Bytes for records and articles between reading and writing; `None` for the memory's share.
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

/// What is not divided: the program itself, merges, and what the allocator keeps in the hands of each thread. Measured,
/// with two threads.
const RESERVE: u64 = 48 << 20;

/// The most that is kept free of what segments might take, for the documents that are about to be added to them; a fifth of it
/// where that is less.
const DOCUMENTS: u64 = 32 << 20;

/// How the memory of a run, less the reserve, is divided. What is not named (a quarter) is left to the ledger and to waste.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shares {
    /// For segments under construction.
    pub(crate) engine: usize,
    /// For records and articles between reading and writing.
    pub(crate) in_flight: u64,
    /// The largest record that is read.
    pub(crate) record: usize,
}

impl Shares {
    pub(crate) fn of(memory: u64) -> Self {
        let bytes = |share: u64| usize::try_from(share).unwrap_or(usize::MAX);
        let most = newshound_ingest::Options::default().max_record_bytes;
        let divided = memory.saturating_sub(RESERVE);
        let writing = divided / 8 * 5;
        Self {
            engine: bytes(writing - DOCUMENTS.min(writing / 5)),
            in_flight: divided / 8,
            // A record is held as bytes, as decoded text, as an article and as a document.
            record: bytes(divided / 24).min(most),
        }
    }
}
