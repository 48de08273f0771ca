//! How fast each format is read: megabytes and records a second of one core.
//!
//! `cargo bench --bench parsers` reads `corpus/` and `tests/samples`; `NEWSHOUND_BENCH_DIR=DIR` reads another directory. Every
//! file is read into memory first, then split and parsed again and again; records are counted by the format they are read as,
//! members of containers with the time that unpacking them takes. Small records cost more a byte than large ones, so the mean
//! size of a record stands beside.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use cpu_time::ProcessTime;
use newshound_ingest::{Options, Outcome, each_record, parse};
use walkdir::WalkDir;

/// All files together are read for so long, but each for a while that is neither too short to tell nor longer than is needed, or
/// once; of its rounds the median counts.
const ALL: Duration = Duration::from_secs(10);
const LEAST: Duration = Duration::from_millis(5);
const MOST: Duration = Duration::from_millis(200);
/// A round takes at least so long, where a file is read in less.
const CLOCK: Duration = Duration::from_micros(500);

#[derive(Default)]
struct Sum {
    bytes: u64,
    records: u64,
    articles: u64,
    time: Duration,
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let given = std::env::var_os("NEWSHOUND_BENCH_DIR").map(PathBuf::from);
    let dirs = match given {
        Some(dir) => vec![dir],
        None => vec![root.join("corpus"), root.join("tests/samples")],
    };
    let entries = dirs.iter().flat_map(WalkDir::new);
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("a directory that can be read"))
        .collect();
    files.retain(|entry| entry.file_type().is_file());
    let each = (ALL / u32::try_from(files.len().max(1)).unwrap_or(u32::MAX)).clamp(LEAST, MOST);
    let mut sums: BTreeMap<&'static str, Sum> = BTreeMap::new();
    for file in files {
        let name = file.file_name().to_string_lossy().into_owned();
        let bytes = std::fs::read(file.path()).expect("a file that can be read");
        measure(&name, &bytes, each, &mut sums);
    }
    println!(
        "{:10} {:>8} {:>10} {:>10} {:>12}",
        "format", "MB/s", "records", "articles", "bytes each"
    );
    for (format, sum) in &sums {
        let rate = sum.bytes as f64 / 1e6 / sum.time.as_secs_f64().max(1e-9);
        let size = sum.bytes / sum.records.max(1);
        println!(
            "{format:10} {rate:8.1} {:10} {:10} {size:12}",
            sum.records, sum.articles
        );
    }
    assert!(
        sums.values().any(|sum| sum.articles > 0),
        "nothing was read"
    );
}

/// Reads a file once: by format, the bytes, records and articles in it.
fn read_all(name: &str, bytes: &[u8]) -> BTreeMap<&'static str, (u64, u64, u64)> {
    let options = Options::default();
    let mut read = BTreeMap::<&'static str, (u64, u64, u64)>::new();
    let end = each_record(Cursor::new(bytes), name, &options, None, &mut |record| {
        let size = record
            .content
            .as_ref()
            .map_or(0, |content| content.len() as u64);
        let is_article = matches!(parse(&record, name, &options), Outcome::Article(_));
        let (all, records, articles) = read.entry(record.format.name()).or_default();
        *all += size;
        *records += 1;
        *articles += u64::from(is_article);
        ControlFlow::Continue(())
    });
    assert!(end.is_continue(), "nothing stops it");
    read
}

/// Reads a file again and again for as long as `each`, and adds what one reading takes to its format's sum: that of most of its
/// bytes.
fn measure(name: &str, bytes: &[u8], each: Duration, sums: &mut BTreeMap<&'static str, Sum>) {
    let started = ProcessTime::now();
    let mut read = read_all(name, bytes);
    // A look at the clock costs a part of what reading a short message does: it is read so often that this is nothing.
    let once = started.elapsed().max(Duration::from_nanos(1));
    let times = (CLOCK.as_nanos() / once.as_nanos()).clamp(1, 1000);
    let times = u32::try_from(times).unwrap_or(1);
    let mut rounds = Vec::new();
    while rounds.is_empty() || started.elapsed() < each {
        let round = ProcessTime::now();
        for _ in 0..times {
            read = read_all(name, bytes);
        }
        rounds.push(round.elapsed() / times);
    }
    rounds.sort_unstable();
    let time = rounds[rounds.len() / 2];
    let most = read.iter().max_by_key(|(_, (bytes, ..))| *bytes);
    if let Some((format, (bytes, records, articles))) = most {
        let sum = sums.entry(format).or_default();
        sum.bytes += bytes;
        sum.records += records;
        sum.articles += articles;
        sum.time += time;
    }
}
