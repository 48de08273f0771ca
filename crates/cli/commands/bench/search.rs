//! `newshound bench search`

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use newshound_bench::searching::{Cold, Kind, Plan, Report, Versus, measure, questions};
use newshound_bench::{Error, Spread};

use super::bars::{bar, share};
use super::report::{fault, print};
use super::scratch::Scratch;
use crate::exit::Exit;
use crate::global::Global;
use crate::locate;
use crate::output::counted;
use crate::progress::Bar;
use crate::size::size;

/// Measure searching: how long each kind of query takes, with ten hits and their snippets, and stock tantivy beside it
///
/// A file of queries has one a line, in the language of newshound help syntax; a kind and a tab may stand before it, or else it
/// is told from the query. Each is asked one after another, once to warm up and then in rounds; its time is the median of
/// these. Cold is the first answer after the archive was opened anew, in the same process, with its files in the system's cache.
/// CPU time is that of all threads. For the comparison, stock tantivy indexes the archive's own articles in a scratch directory, with
/// as many segments, and answers with its own parser and snippet generator; queries that its syntax cannot express are left out of
/// the ratios.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The queries; newshound bench queries draws some
    #[arg(long, value_name = "FILE")]
    queries: PathBuf,
    /// How often each is asked
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// How many are asked cold
    #[arg(long, value_name = "N", default_value_t = 20)]
    cold: usize,
    /// Ask stock tantivy too
    #[arg(long)]
    baseline: bool,
    /// Memory for stock tantivy's segments under construction; 1GB by default
    #[arg(long, value_name = "SIZE", value_parser = size, default_value_t = 1_000_000_000, hide_default_value = true)]
    arena: u64,
    /// Print one JSON object, with the facts of the machine
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<Exit> {
    let path = &args.queries;
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let questions = questions(&text);
    if questions.is_empty() {
        return Err(fault(Error::NoQueries).context(path.display().to_string()));
    }
    let archive = locate::open(global.archive.as_deref())?;
    let scratch = args.baseline.then(Scratch::new).transpose()?;
    let plan = Plan {
        archive: archive.dir(),
        questions: &questions,
        rounds: args.rounds.into(),
        cold: args.cold,
        baseline: scratch.as_ref().map(Scratch::path),
        arena: args.arena,
    };
    let told = Bar::new();
    let report = measure(&plan, &|what| told.say(what));
    told.clear();
    let report = report
        .map_err(fault)
        .with_context(|| path.display().to_string())?;
    print(&report, args.json, write)?;
    Ok(Exit::Success)
}

fn write(out: &mut String, report: &Report) -> std::fmt::Result {
    let (articles, segments) = (
        counted(report.articles, "article", "articles"),
        counted(report.segments as u64, "segment", "segments"),
    );
    writeln!(out, "archive  {articles} in {segments}")?;
    let rounds = counted(report.rounds as u64, "round", "rounds");
    writeln!(
        out,
        "\nten hits with snippets, CPU milliseconds, median of {rounds}"
    )?;
    let versus = report.all.versus.is_some();
    let mut head = format!(
        "  {:12}{:>5}{:>8}{:>8}{:>8}{:>8}  {:WIDTH$}",
        "", "n", "p50", "p95", "p99", "q/s", ""
    );
    if versus {
        head.push_str(&format!(
            "{:>5}{:>8}{:>8}{:>8}{:>7}",
            "n", "stock50", "stock99", "p50 x", "p99 x"
        ));
    }
    writeln!(out, "{}", head.trim_end())?;
    let kinds = report.kinds.iter();
    let most = kinds.clone().map(|kind| kind.cpu.p50).fold(0.0, f64::max);
    for kind in kinds.chain([&report.all]) {
        write_kind(out, kind, most)?;
    }
    let Spread { p50, p95, p99, .. } = report.all.wall;
    writeln!(
        out,
        "\nby the clock, all: p50 {p50:.3}, p95 {p95:.3}, p99 {p99:.3} ms"
    )?;
    write_cold(out, &report.cold)?;
    if let (Some(versus), Some(segments)) = (&report.all.versus, report.baseline_segments) {
        let left_out = report.all.queries - versus.queries;
        writeln!(
            out,
            "stock tantivy: the same articles in {}; x is newshound's time over its, for the queries that its syntax can\n  \
             express ({left_out} are left out)",
            counted(segments as u64, "segment", "segments")
        )?;
    }
    Ok(())
}

const WIDTH: usize = 9;

fn write_kind(out: &mut String, kind: &Kind, most: f64) -> std::fmt::Result {
    let Spread { p50, p95, p99, .. } = kind.cpu;
    let bar = match kind.name == "all" {
        true => String::new(),
        false => bar(share(p50, most), WIDTH),
    };
    let mut line = format!(
        "  {:12}{:5}{p50:8.3}{p95:8.3}{p99:8.3}{:8.0}  {bar:WIDTH$}",
        kind.name, kind.queries, kind.per_second
    );
    if let Some(versus) = &kind.versus {
        let Versus {
            queries,
            stock,
            p50,
            p99,
            ..
        } = versus;
        line.push_str(&format!(
            "{queries:5}{:8.3}{:8.3}{p50:8.2}{p99:7.2}",
            stock.p50, stock.p99
        ));
    }
    writeln!(out, "{}", line.trim_end())
}

fn write_cold(out: &mut String, cold: &Cold) -> std::fmt::Result {
    if cold.queries == 0 {
        return Ok(());
    }
    let versus = cold.versus.map(|versus| {
        let asked = match versus.queries == cold.queries {
            true => String::new(),
            false => format!(
                " of the {} that it can be asked, newshound {:.3}",
                versus.queries, versus.ours.p50
            ),
        };
        format!("; stock tantivy p50 {:.3} CPU ms{asked}", versus.stock.p50)
    });
    writeln!(
        out,
        "cold, {}: p50 {:.3}, p99 {:.3} CPU ms, p50 {:.3} ms by the clock{}",
        counted(cold.queries as u64, "query", "queries"),
        cold.cpu.p50,
        cold.cpu.p99,
        cold.wall.p50,
        versus.unwrap_or_default()
    )
}
