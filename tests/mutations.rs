//! Damaged files: each is accounted for, and none takes another one with it.
//!
//! Every sample of `corpus/` and `tests/samples`, of each format, and some of them in containers are damaged in ways that disks, transfers
//! and programs damage files: bits flipped, ends cut off, stretches doubled, lost, filled with zeros or swapped between
//! files. How many are made is told by `NEWSHOUND_MUTATIONS`, 100 without it; what is made depends on nothing else.

use std::io::Write;
use std::path::Path;

use serde_json::Value;
use walkdir::WalkDir;

use crate::archive::{Archive, workspace};

/// Files indexed at a time, each lot with good neighbours.
const LOT: usize = 250;

/// Numbers that look random and are the same everywhere: SplitMix64 (Steele, Lea and Flood 2014).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `end`; 0 where nothing is.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

struct Sample {
    name: String,
    bytes: Vec<u8>,
}

/// The sample articles, and some of them in each container.
fn samples() -> Vec<Sample> {
    let corpus = workspace().join("corpus");
    let files = WalkDir::new(&corpus).sort_by_file_name().into_iter();
    let files = files.map(Result::unwrap);
    let files = files.filter(|entry| {
        let hidden =
            |part: std::path::Component<'_>| part.as_os_str().as_encoded_bytes().starts_with(b".");
        let below = entry.path().strip_prefix(&corpus).unwrap();
        entry.file_type().is_file() && !below.components().any(hidden)
    });
    let mut samples: Vec<Sample> = files.map(|entry| read(entry.path())).collect();
    let formats = WalkDir::new(workspace().join("tests/samples")).sort_by_file_name();
    let formats = formats.into_iter().map(Result::unwrap);
    let formats = formats.filter(|entry| entry.file_type().is_file());
    samples.extend(formats.map(|entry| read(entry.path())));
    let some: Vec<usize> = (0..samples.len()).step_by(9).collect();
    let some: Vec<&Sample> = some.into_iter().map(|at| &samples[at]).collect();
    let containers = containers(&some);
    samples.extend(containers);
    samples
}

fn read(path: &Path) -> Sample {
    Sample {
        name: path.file_name().unwrap().to_str().unwrap().to_owned(),
        bytes: std::fs::read(path).unwrap(),
    }
}

fn containers(samples: &[&Sample]) -> Vec<Sample> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let mut tar = tar::Builder::new(Vec::new());
    let mut warc = Vec::new();
    for Sample { name, bytes } in samples {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(bytes).unwrap();
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, bytes.as_slice())
            .unwrap();
        let page = [
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
            bytes.as_slice(),
        ]
        .concat();
        let head = format!(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/{name}\r\n\
             Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n",
            page.len()
        );
        warc.extend([head.as_bytes(), &page, b"\r\n\r\n"].concat());
    }
    let tar = tar.into_inner().unwrap();
    let sample = |name: &str, bytes| Sample {
        name: name.into(),
        bytes,
    };
    vec![
        sample("some.zip", zip.finish().unwrap().into_inner()),
        sample("some.tar.zst", zstd::encode_all(tar.as_slice(), 3).unwrap()),
        sample("some.tar", tar),
        sample(
            "some.warc.zst",
            zstd::encode_all(warc.as_slice(), 3).unwrap(),
        ),
        sample("some.warc", warc),
    ]
}

/// A damaged copy of `sample`; what is put in comes from `other`.
fn damaged(sample: &Sample, other: &Sample, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = sample.bytes.clone();
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len());
        let length = 1 + dice.below(64);
        let end = bytes.len().min(at + length);
        match dice.below(7) {
            0 if !bytes.is_empty() => bytes[at] ^= 1 << dice.below(8),
            1 => bytes.truncate(at),
            2 => bytes.extend_from_within(at..end),
            3 => drop(bytes.drain(at..end)),
            4 => bytes[at..end].fill(0),
            5 => {
                let from = dice.below(other.bytes.len());
                let until = other.bytes.len().min(from + length * 8);
                bytes.splice(at..at, other.bytes[from..until].iter().copied());
            }
            _ => bytes[at..end]
                .iter_mut()
                .for_each(|byte| *byte = byte.wrapping_mul(31).wrapping_add(7)),
        }
    }
    bytes
}

/// Indexes a lot of damaged files among good ones, and checks the account.
fn check(lot: &[(String, Vec<u8>)], number: usize) {
    let archive = Archive::of(&[]);
    for (at, (name, bytes)) in lot.iter().enumerate() {
        archive.write(&format!("{at:05}/{name}"), bytes);
        archive.write(
            &format!("{at:05}/neighbour.txt"),
            format!("Neighbour {at}\n\nThe neighbourly article stands beside a damaged one.\n"),
        );
    }
    let run = archive.run(&["index", "--json", "--memory", "256MiB", "."]);
    assert!(
        matches!(run.code, 0 | 2),
        "lot {number}: {}: {}",
        run.code,
        run.stderr
    );
    let account = run.json();
    let count = |key: &str| account[key].as_u64().unwrap();
    let ways = ["indexed", "unchanged", "duplicate", "skipped", "failed"];
    let seen = account["seen"]["articles"].as_u64().unwrap();
    assert_eq!(seen, ways.map(count).iter().sum::<u64>(), "lot {number}");
    assert_eq!(account["seen"]["files"], 2 * lot.len(), "lot {number}");
    let problems = account["problems"].as_array().unwrap();
    assert_eq!(problems.len() as u64, count("skipped") + count("failed"));
    let reason = |problem: &Value| problem["reason"].as_str().unwrap().to_owned();
    for problem in problems {
        let reason = reason(problem);
        assert!(
            !reason.contains("internal error"),
            "lot {number}: {}: {reason}",
            problem["path"]
        );
    }
    let found = archive.run(&["search", "--count", "\"neighbourly article stands\""]);
    assert_eq!(found.stdout.trim(), lot.len().to_string(), "lot {number}");
}

#[test]
fn damaged_files_are_accounted_for_and_leave_their_neighbours_alone() {
    let wanted = std::env::var("NEWSHOUND_MUTATIONS").ok();
    let wanted: usize = wanted.map_or(100, |number| number.parse().unwrap());
    let samples = samples();
    let mut dice = Dice(1987);
    let mut made = 0;
    while made < wanted {
        let lot: Vec<(String, Vec<u8>)> = (made..wanted.min(made + LOT))
            .map(|number| {
                // Every sample has its turn before one has another.
                let sample = &samples[number % samples.len()];
                let other = &samples[dice.below(samples.len())];
                (sample.name.clone(), damaged(sample, other, &mut dice))
            })
            .collect();
        check(&lot, made / LOT);
        made += lot.len();
    }
}
