//! `newshound index`

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use newshound_indexer::{DEFAULT_MEMORY, Format, MAX_THREADS, Options, Report, index};

use crate::allocator;
use crate::exit::Exit;
use crate::fault::is_closed_pipe;
use crate::global::Global;
use crate::output::print_json;
use crate::progress::Bar;
use crate::size::size;
use crate::today::today;
use crate::{account, interrupt, locate};

/// Index directories of articles, or bring their index up to date
///
/// Only what is new or changed is read. Every file seen is accounted for in the last line. Options are told anew in each run;
/// search --in goes on with those of the last.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Directories of articles; the index is kept in the first, as .newshound
    #[arg(required = true, value_name = "DIR")]
    dirs: Vec<PathBuf>,
    /// Threads, 256 at most; all cores by default
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=MAX_THREADS as i64))]
    threads: Option<u16>,
    /// Memory for the whole process, such as 512MB or 2GiB; a record that takes too much of it fails and is listed
    #[arg(long, value_name = "SIZE", value_parser = size, default_value_t = DEFAULT_MEMORY, hide_default_value = true)]
    memory: u64,
    /// Only files whose path or name matches; !GLOB leaves out; the last that matches decides
    #[arg(long = "glob", short = 'g', value_name = "GLOB")]
    globs: Vec<String>,
    /// Read every file as this format instead of recognising each
    #[arg(long, value_name = "FORMAT", default_value = "auto", value_parser = format)]
    format: FormatChoice,
    /// Leave in the text what is told to be boilerplate, also lines that recur in the articles of a source
    #[arg(long)]
    keep_boilerplate: bool,
    /// Read unchanged files again, to cut from them what was learned since; where all are read, what recurs is learned anew
    #[arg(long)]
    reread: bool,
    /// Write with the engine's own writer, to compare
    #[arg(long, hide = true)]
    stock_writer: bool,
    /// Read and account, but write nothing
    #[arg(long)]
    dry_run: bool,
    /// Print the account as one JSON object
    #[arg(long)]
    json: bool,
}

/// The format of all files; `None` to recognise the format of each.
#[derive(Clone, Copy, Debug)]
struct FormatChoice(Option<Format>);

fn format(text: &str) -> Result<FormatChoice, String> {
    if text == "auto" {
        return Ok(FormatChoice(None));
    }
    let names: Vec<String> = Format::ALL.iter().map(Format::to_string).collect();
    text.parse()
        .map(|format| FormatChoice(Some(format)))
        .map_err(|_| format!("one of auto, {}", names.join(", ")))
}

pub(crate) fn run(global: &Global, args: Args) -> anyhow::Result<Exit> {
    allocator::fit(args.memory);
    let archive = locate::of_dir(global.archive.as_deref(), &args.dirs[0]);
    let bar = Arc::new(Bar::new());
    let defaults = Options::new(args.dirs, archive);
    // Held until the account is printed, as the interrupt handler depends on it.
    let stop = defaults.stop.clone();
    interrupt::stops(&stop)?;
    let report = index(&Options {
        threads: args.threads.map_or(defaults.threads, usize::from),
        memory: args.memory,
        globs: args.globs,
        format: args.format.0,
        keep_boilerplate: args.keep_boilerplate,
        reread: args.reread,
        stock: args.stock_writer,
        today: today(),
        dry_run: args.dry_run,
        progress: bar.clone(),
        ..defaults
    });
    bar.clear();
    let report = report?;
    account::tell(&report);
    match print(&report, args.json) {
        // The exit code still tells what became of the files.
        Err(error) if is_closed_pipe(&error) => {}
        printed => printed?,
    }
    Ok(match &report {
        Report {
            interrupted: true, ..
        } => Exit::Interrupted,
        Report {
            failed: 0, damaged, ..
        } if damaged.is_empty() => Exit::Success,
        Report { .. } => Exit::Error,
    })
}

fn print(report: &Report, json: bool) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    if json {
        return print_json(&mut out, report);
    }
    Ok(writeln!(out, "{}", report.line())?)
}
