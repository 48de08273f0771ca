//! `newshound bench`

use std::io::Write as _;

use newshound_bench::{Baseline, Error, Machine};
use serde::Serialize;

mod bars;
mod generate;
mod index;
mod queries;
mod scratch;
mod search;

use crate::exit::Exit;
use crate::fault::hinted;
use crate::global::Global;
use crate::output::warning;
use crate::today::today;

/// Measure how fast articles are indexed and searched, beside stock tantivy
///
/// Figures are CPU time, which what else the machine does changes less than time on the clock; ratios are of rounds that both
/// sides take in turns. docs/performance.md tells the method.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Generate(generate::Args),
    Index(index::Args),
    Queries(queries::Args),
    Search(search::Args),
}

pub(crate) fn run(global: &Global, args: Args) -> anyhow::Result<Exit> {
    match args.command {
        Command::Generate(args) => generate::run(&args),
        Command::Index(args) => index::run(args),
        Command::Queries(args) => queries::run(global, &args),
        Command::Search(args) => search::run(global, &args),
    }
}

/// What to compare with.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Against {
    /// Stock tantivy: title and body as written, with positions, its default analyzer, LZ4
    Surface,
    /// Stock tantivy: the same, and once more by English stems, with frequencies
    Forms,
    /// One after the other
    Both,
}

impl Against {
    fn baselines(self) -> Vec<Baseline> {
        match self {
            Self::Surface => vec![Baseline::Surface],
            Self::Forms => vec![Baseline::Forms],
            Self::Both => vec![Baseline::Surface, Baseline::Forms],
        }
    }
}

/// A measurement with what it was measured on.
#[derive(Serialize)]
struct Measured<'a, T> {
    /// The version of this layout.
    format: u32,
    /// The day.
    date: Option<String>,
    machine: &'a Machine,
    #[serde(flatten)]
    report: &'a T,
}

/// Prints a report as one JSON object, or as `text` has it.
fn print<T: Serialize>(
    report: &T,
    json: bool,
    text: impl FnOnce(&T) -> String,
) -> anyhow::Result<()> {
    let machine = Machine::this();
    if !machine.optimized {
        warning(
            "this program was built without optimisation, so its figures say nothing; use cargo run --release",
        );
    }
    let date = today().map(|day| day.to_string());
    let mut out = std::io::stdout().lock();
    if json {
        let measured = Measured {
            format: 1,
            date,
            machine: &machine,
            report,
        };
        serde_json::to_writer(&mut out, &measured)?;
        writeln!(out)?;
    } else {
        let date = date.map(|day| format!(", {day}")).unwrap_or_default();
        write!(out, "machine  {}{date}\n{}", line(&machine), text(report))?;
    }
    Ok(())
}

fn line(machine: &Machine) -> String {
    let memory = machine
        .memory
        .map(|bytes| format!(", {:.1} GB", bytes as f64 / 1e9));
    format!(
        "{}, {} cores{}; {} {}; newshound {}",
        machine.cpu.as_deref().unwrap_or("unknown processor"),
        machine.cores,
        memory.unwrap_or_default(),
        machine.os,
        machine.arch,
        machine.version
    )
}

/// The error of a measurement as the command reports errors, with a hint.
fn fault(error: Error) -> anyhow::Error {
    let hint = match &error {
        Error::NotEmpty(_) => "name a directory that is empty or does not exist",
        Error::NoArticles(_) => {
            "newshound formats lists what is read; newshound bench generate makes articles"
        }
        Error::NoQueries => "newshound bench queries draws some from an archive",
        _ => "",
    };
    match error {
        Error::Indexing(error) => error.into(),
        Error::Archive(error) => error.into(),
        Error::Searching(error) => error.into(),
        Error::Query { line, source } => {
            anyhow::Error::from(source).context(format!("query {line}"))
        }
        error if hint.is_empty() => error.into(),
        error => hinted(error, hint),
    }
}
