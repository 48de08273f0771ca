//! `newshound show --source`: reading files directly, without an archive.

use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;

use newshound_index::ArticleId;
use newshound_ingest::{Outcome, Problem, RawRecord, Siblings, each_record, parse};

use super::printer::Printer;
use crate::exit::Exit;
use crate::output::{error, warning};
use crate::place::{Place, on_disk};
use crate::today::today;

/// Prints the articles of the files and records that `targets` name.
pub(super) fn run(targets: &[String], printer: &mut Printer<impl Write>) -> anyhow::Result<Exit> {
    let mut exit = Exit::Success;
    let places: Vec<Place> = targets.iter().map(|target| Place::of(target)).collect();
    let mut targets = targets.iter();
    // All targets in one file are found in one pass over it.
    for places in places.chunk_by(|one, other| one.file == other.file) {
        let file = &places[0].file;
        let targets = targets.by_ref().take(places.len());
        let failed = match open(file) {
            Ok(opened) => from_file(places, opened, printer)?,
            Err(error) => {
                for target in targets {
                    refuse(target, None, true, &error.to_string());
                }
                true
            }
        };
        exit = if failed { Exit::Error } else { exit };
    }
    Ok(exit)
}

/// Opens a regular file. Its type is checked first, because opening a named pipe waits for a writer.
fn open(path: &str) -> io::Result<File> {
    let path = on_disk(path);
    match std::fs::metadata(&path)?.is_file() {
        true => File::open(path),
        false => Err(io::Error::other("not a regular file")),
    }
}

/// Opens the pages that a METS file names; their paths start in the directory of the METS file.
struct OnDisk;

impl Siblings for OnDisk {
    fn open(&mut self, path: &str) -> io::Result<Option<Box<dyn Read + '_>>> {
        match open(path) {
            Ok(file) => Ok(Some(Box::new(file))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Prints the articles of `places`, all in one file, in their order. Returns whether any failed or was not found.
fn from_file(
    places: &[Place],
    file: File,
    printer: &mut Printer<impl Write>,
) -> anyhow::Result<bool> {
    let options = newshound_ingest::Options {
        today: today(),
        ..newshound_ingest::Options::default()
    };
    let path = &*places[0].file;
    let mut found = vec![false; places.len()];
    // Records of later places wait until those of earlier places are printed.
    let mut waiting: Vec<Vec<ReadRecord>> = places.iter().map(|_| Vec::new()).collect();
    let mut failed = false;
    let mut printed = Ok(());
    let _ = each_record(file, path, &options, Some(&mut OnDisk), &mut |record| {
        for (at, place) in places.iter().enumerate() {
            if !place.holds(&record) {
                continue;
            }
            found[at] = true;
            let read = ReadRecord::of(path, &record, &options);
            if at > 0 {
                waiting[at].push(read);
                continue;
            }
            match show(&read, printer) {
                Ok(fails) => failed |= fails,
                Err(error) => {
                    printed = Err(error);
                    return ControlFlow::Break(());
                }
            }
        }
        ControlFlow::Continue(())
    });
    printed?;
    for ((place, found), waiting) in places.iter().zip(found).zip(waiting) {
        for read in &waiting {
            failed |= show(read, printer)?;
        }
        if !found {
            refuse(&place.address(), None, true, "no such record in it");
            failed = true;
        }
    }
    Ok(failed)
}

/// A record of a file, parsed.
struct ReadRecord {
    id: ArticleId,
    address: String,
    number: u32,
    line: Option<u64>,
    outcome: Outcome,
}

impl ReadRecord {
    fn of(path: &str, record: &RawRecord, options: &newshound_ingest::Options) -> Self {
        let member = record.member.as_deref().unwrap_or_default();
        Self {
            id: ArticleId::of_member(path, member, record.number),
            address: format!("{path}{member}"),
            number: record.number,
            line: record.line,
            outcome: parse(record, path, options),
        }
    }
}

/// Prints why a record gave no article.
fn refuse(address: &str, line: Option<u64>, failed: bool, reason: &str) {
    let line = line.map(|line| format!(":{line}")).unwrap_or_default();
    match failed {
        true => error(&format!("{address}{line}: failed: {reason}")),
        false => warning(&format!("{address}{line}: skipped: {reason}")),
    }
}

/// Prints the article of a record or why it has none. Returns whether it failed.
fn show(read: &ReadRecord, printer: &mut Printer<impl Write>) -> anyhow::Result<bool> {
    let (failed, reason) = match &read.outcome {
        Outcome::Article(article) => {
            printer.print(read.id, &read.address, read.number, article, None)?;
            return Ok(false);
        }
        Outcome::Problem(Problem::Skipped(reason)) => (false, reason.to_string()),
        Outcome::Problem(Problem::Failed(reason)) => (true, reason.to_string()),
    };
    refuse(&read.address, read.line, failed, &reason);
    Ok(failed)
}
