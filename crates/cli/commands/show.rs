//! `newshound show`

use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;

use clap::ValueEnum;
use newshound_index::{ArticleId, Reader, StoredArticle};
use newshound_ingest::{Outcome, Problem, RawRecord, Siblings, each_record, parse};
use newshound_query::{Highlight, Highlighter, Searcher};

use crate::exit::Exit;
use crate::global::{Global, address};
use crate::locate;
use crate::output::{error, meant, warning};
use crate::palette::Palette;
use crate::place::{Place, on_disk};
use crate::query_args::QueryArgs;
use crate::reading::Reading;
use crate::today::today;

/// Print an article with its metadata, where each piece came from, and what was cut
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Ids (external ones, too), paths, or PATH#RECORD; a member of an archive is FILE!MEMBER; with --source, files or such addresses in them
    #[arg(required = true, value_name = "ID|PATH", value_parser = address())]
    targets: Vec<String>,
    /// Read files as they are, without any archive
    #[arg(long)]
    source: bool,
    /// Light up what this query matches
    #[arg(
        long,
        value_name = "QUERY",
        allow_hyphen_values = true,
        conflicts_with = "source"
    )]
    highlight: Option<String>,
    #[command(flatten)]
    query: QueryArgs,
    /// Print what was cut from the text, and the rule that cut it
    #[arg(long)]
    boilerplate: bool,
    /// How to print
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: OutputFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum OutputFormat {
    /// For people
    Text,
    /// An array of objects
    Json,
    /// One object an article
    Jsonl,
}

pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<Exit> {
    let mut printer = Printer {
        out: std::io::BufWriter::new(std::io::stdout().lock()),
        args,
        palette: Palette::of_stdout(global.color),
        printed: 0,
    };
    let exit = if args.source {
        from_files(args, &mut printer)?
    } else {
        from_archive(global, args, &mut printer)?
    };
    printer.finish()?;
    Ok(exit)
}

fn from_archive(
    global: &Global,
    args: &Args,
    printer: &mut Printer<impl Write>,
) -> anyhow::Result<Exit> {
    let archive = locate::open(global.archive.as_deref())?;
    let searcher = Searcher::new(archive.reader()?);
    let mut highlighter = match &args.highlight {
        Some(query) => Some(searcher.highlighter(&args.query.request(query.clone()))?),
        None => None,
    };
    for told in highlighter.iter().flat_map(Highlighter::warnings) {
        warning(&told.to_string());
    }
    let mut exit = Exit::Success;
    let mut by_external_id = None;
    for (at, target) in args.targets.iter().enumerate() {
        let mut found = find(searcher.reader(), target)?;
        if found.is_empty() {
            if by_external_id.is_none() {
                // The whole archive is looked through: once, for all that follow too.
                let ids = args.targets[at..].iter().map(String::as_str).collect();
                by_external_id = Some(searcher.reader().articles_by_external_ids(&ids)?);
            }
            let known = by_external_id.iter().flat_map(|known| known.get(target));
            found.extend(known.flatten().cloned());
        }
        if found.is_empty() {
            error(&format!("no article {target} in this archive"));
            exit = Exit::Error;
        }
        for stored in &found {
            let StoredArticle {
                path,
                record,
                article,
                ..
            } = stored;
            let lit =
                |highlighter: &mut Highlighter| highlighter.highlights(stored).unwrap_or_default();
            let highlights = highlighter.as_mut().map(lit);
            if highlights.as_ref().is_some_and(Vec::is_empty) {
                let address = crate::reading::address(path, *record);
                warning(&format!(
                    "{address} does not match, or has no text that does: nothing is lit up"
                ));
            }
            printer.print(stored.id(), path, *record, article, highlights)?;
        }
    }
    Ok(exit)
}

/// The articles that `target` names, which may be written with the escapes that paths are printed with.
fn find(reader: &Reader, target: &str) -> Result<Vec<StoredArticle>, newshound_index::Error> {
    let mut found = find_exactly(reader, target)?;
    if let Some(target) = meant(target).filter(|_| found.is_empty()) {
        found = find_exactly(reader, &target)?;
    }
    Ok(found)
}

/// The articles that `target` names: one by id or `PATH#RECORD`, all of a file by path.
fn find_exactly(
    reader: &Reader,
    target: &str,
) -> Result<Vec<StoredArticle>, newshound_index::Error> {
    if let Ok(id) = target.parse()
        && let Some(article) = reader.article_by_id(id)?
    {
        return Ok(vec![article]);
    }
    let by_path = reader.articles_by_path(target)?;
    match target
        .rsplit_once('#')
        .map(|(path, record)| (path, record.parse::<u32>()))
    {
        Some((path, Ok(record))) if by_path.is_empty() => {
            Ok(reader.article_at(path, record)?.into_iter().collect())
        }
        _ => Ok(by_path),
    }
}

fn from_files(args: &Args, printer: &mut Printer<impl Write>) -> anyhow::Result<Exit> {
    let mut exit = Exit::Success;
    let places: Vec<Place> = args
        .targets
        .iter()
        .map(|target| Place::of(target))
        .collect();
    let mut targets = args.targets.iter();
    // What is asked for of one file is found in one pass.
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

/// Asked what it is before it is opened: opening a named pipe waits for somebody to write to it.
fn open(path: &str) -> io::Result<File> {
    let path = on_disk(path);
    match std::fs::metadata(&path)?.is_file() {
        true => File::open(path),
        false => Err(io::Error::other("not a regular file")),
    }
}

/// The pages that a METS file names, whose paths begin where its own does.
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

/// Prints the articles of places in one file, in the order of the places, and tells whether any failed or is not there.
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
    // The records of all places but the first wait for those of the places before.
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
            match printer.show(&read) {
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
            failed |= printer.show(read)?;
        }
        if !found {
            refuse(&place.address(), None, true, "no such record in it");
            failed = true;
        }
    }
    Ok(failed)
}

/// A record of a file, read.
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

/// Tells why a record gave no article.
fn refuse(address: &str, line: Option<u64>, failed: bool, reason: &str) {
    let line = line.map(|line| format!(":{line}")).unwrap_or_default();
    match failed {
        true => error(&format!("{address}{line}: failed: {reason}")),
        false => warning(&format!("{address}{line}: skipped: {reason}")),
    }
}

struct Printer<'a, W> {
    out: W,
    args: &'a Args,
    palette: Palette,
    printed: usize,
}

impl<W: Write> Printer<'_, W> {
    /// Prints the article of a record or why it has none, and tells whether it failed.
    fn show(&mut self, read: &ReadRecord) -> anyhow::Result<bool> {
        let (failed, reason) = match &read.outcome {
            Outcome::Article(article) => {
                self.print(read.id, &read.address, read.number, article, None)?;
                return Ok(false);
            }
            Outcome::Problem(Problem::Skipped(reason)) => (false, reason.to_string()),
            Outcome::Problem(Problem::Failed(reason)) => (true, reason.to_string()),
        };
        refuse(&read.address, read.line, failed, &reason);
        Ok(failed)
    }

    fn print(
        &mut self,
        id: ArticleId,
        path: &str,
        record: u32,
        article: &newshound_article::Article,
        highlights: Option<Vec<Highlight>>,
    ) -> anyhow::Result<()> {
        let reading = Reading::new(id, path, record, article, highlights);
        let first = self.printed == 0;
        self.printed += 1;
        match self.args.format {
            OutputFormat::Text => {
                let separator = if first { "" } else { "\n" };
                write!(
                    self.out,
                    "{separator}{}",
                    reading.text(self.args.boilerplate, &self.palette)
                )?;
            }
            OutputFormat::Json => {
                self.out.write_all(if first { b"[" } else { b"," })?;
                serde_json::to_writer(&mut self.out, &reading)?;
            }
            OutputFormat::Jsonl => {
                serde_json::to_writer(&mut self.out, &reading)?;
                writeln!(self.out)?;
            }
        }
        Ok(())
    }

    fn finish(mut self) -> anyhow::Result<()> {
        if self.args.format == OutputFormat::Json {
            writeln!(self.out, "{}", if self.printed == 0 { "[]" } else { "]" })?;
        }
        Ok(self.out.flush()?)
    }
}
