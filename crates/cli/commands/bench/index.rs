//! `newshound bench index`

use std::fmt::Write as _;
use std::path::PathBuf;

use newshound_bench::indexing::{Input, Plan, REST, Report, Side, Stage, Threads, measure};
use newshound_bench::{Baseline, Cost, Ratio};
use newshound_indexer::DEFAULT_MEMORY;

use super::bars::{bar, mega, share};
use super::report::{fault, print};
use super::scratch::Scratch;
use crate::allocator;
use crate::exit::Exit;
use crate::output::counted;
use crate::progress::Bar;
use crate::size::size;
use crate::today::today;

/// Measure indexing: what each stage costs, threads, memory, size, and stock tantivy beside it
///
/// The directory is indexed in a scratch directory (TMPDIR says where) in rounds, each side in turn, after all files were read
/// once. A stage's figure is CPU time of all threads; what no stage measures is the last one, so they add up. Memory is
/// anonymous memory, without mapped files, looked at fifty times a second in the first round, where the system tells it. MB are
/// of input, and index/text is what is on disk for each byte of title, headings and paragraphs.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The directory of articles
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Numbers of threads, each measured for itself; all cores by default
    #[arg(long, value_name = "N,..", value_delimiter = ',', value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: Vec<u16>,
    /// How often each side is measured; the figures are medians
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Memory for the indexer, such as 512MB or 2GiB
    #[arg(long, value_name = "SIZE", value_parser = size, default_value_t = DEFAULT_MEMORY, hide_default_value = true)]
    memory: u64,
    /// Index the same articles with stock tantivy too
    #[arg(long, value_name = "WHICH", num_args = 0..=1, require_equals = true, default_missing_value = "surface")]
    baseline: Option<Against>,
    /// Memory for stock tantivy's segments under construction; 1GB by default
    #[arg(long, value_name = "SIZE", value_parser = size, default_value_t = 1_000_000_000, hide_default_value = true)]
    arena: u64,
    /// Print one JSON object, with the facts of the machine
    #[arg(long)]
    json: bool,
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

pub(crate) fn run(args: Args) -> anyhow::Result<Exit> {
    allocator::fit(args.memory);
    let scratch = Scratch::new()?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let plan = Plan {
        dir: args.dir,
        scratch: scratch.path().into(),
        threads: match args.threads.is_empty() {
            true => vec![cores],
            false => args.threads.into_iter().map(usize::from).collect(),
        },
        rounds: args.rounds.into(),
        memory: args.memory,
        baselines: args.baseline.map(Against::baselines).unwrap_or_default(),
        arena: args.arena,
        today: today(),
    };
    let told = Bar::new();
    let report = measure(&plan, &|what| told.say(what));
    told.clear();
    print(&report.map_err(fault)?, args.json, write)?;
    Ok(Exit::Success)
}

fn write(out: &mut String, report: &Report) -> std::fmt::Result {
    let Input {
        files,
        bytes,
        articles,
        problems,
        text_bytes,
    } = report.input;
    writeln!(
        out,
        "input    {}, {:.1} MB: {} with {:.1} MB of text, {problems} skipped or failed",
        counted(files, "file", "files"),
        mega(bytes),
        counted(articles, "article", "articles"),
        mega(text_bytes)
    )?;
    for threads in &report.sweep {
        write_threads(out, report, threads)?;
    }
    if report.sweep.len() > 1 {
        write_sweep(out, report)?;
    }
    Ok(())
}

fn write_threads(out: &mut String, report: &Report, threads: &Threads) -> std::fmt::Result {
    let Threads { threads, sides } = threads;
    let Some((ours, others)) = sides.split_first() else {
        return Ok(());
    };
    let (number, rounds) = (
        counted(*threads as u64, "thread", "threads"),
        counted(report.rounds as u64, "round", "rounds"),
    );
    writeln!(out, "\n{number}, median of {rounds}")?;
    write_stages(out, ours, others)?;
    writeln!(
        out,
        "\n  {:16}{:>8}{:>8}{:>10}{:>8}{:>12}{:>9}{:>10}{:>12}",
        "",
        "CPU s",
        "wall s",
        "MB/CPU s",
        "MB/s",
        "articles/s",
        "peak MB",
        "segments",
        "index/text"
    )?;
    for side in sides {
        write_side(out, &report.input, side)?;
    }
    if let Some(Cost { cpu, wall }) = ours.again {
        writeln!(
            out,
            "\n  indexed again with nothing changed: {cpu:.3} CPU s, {wall:.3} s"
        )?;
    }
    if others.iter().any(|side| side.ratio.is_some()) {
        writeln!(
            out,
            "\n  newshound's CPU time, of     {:>20}{:>32}",
            "whole", "without reading and parsing"
        )?;
    }
    for side in others {
        let (whole, alone) = (ratio(side.ratio), ratio(side.ratio_alone));
        writeln!(out, "  {:27}{whole:>22}{alone:>32}", side.name)?;
    }
    Ok(())
}

/// Writes the stages of newshound with bars, and those of the other sides beside them.
fn write_stages(out: &mut String, ours: &Side, others: &[Side]) -> std::fmt::Result {
    let mut head = format!("  {:28}{:>9}{:>8}  {:WIDTH$}", "", "CPU s", "share", "");
    for side in others {
        head.push_str(&format!("{:>1$}", side.name, column(side)));
    }
    writeln!(out, "{}", head.trim_end())?;
    let of = |side: &Side, name| {
        side.stages
            .iter()
            .find(|stage| stage.name == name)
            .map(|stage| stage.cpu)
    };
    let tells = of(ours, "invert").is_some();
    for &Stage { name, cpu } in &ours.stages {
        // The rest of one side is split into stages on the other, so the two are compared in a separate line.
        let theirs = |side: &Side| of(side, name).filter(|_| !(tells && name == REST));
        let name = match name {
            REST if tells => "rest of the process",
            REST => "write (rest of the process)",
            name => name,
        };
        write_stage(out, name, cpu, ours, others, &theirs)?;
    }
    if tells {
        let known = ["walk", "learn", "read", "parse", "document", "commit"];
        let known = known.iter().filter_map(|name| of(ours, name));
        let cpu = whole(ours) - known.sum::<f64>();
        let theirs = |side: &Side| of(side, REST);
        write_stage(out, "write (analyze to rest)", cpu, ours, others, &theirs)?;
    }
    write_stage(out, "whole", whole(ours), ours, others, &|side| {
        Some(whole(side))
    })
}

/// The sum of a side's stages in CPU seconds, in the round that they are of.
fn whole(side: &Side) -> f64 {
    side.stages.iter().map(|stage| stage.cpu).sum()
}

/// Width of the longest bar in cells.
const WIDTH: usize = 22;

fn column(side: &Side) -> usize {
    side.name.len().max(7) + 2
}

fn write_stage(
    out: &mut String,
    name: &str,
    cpu: f64,
    ours: &Side,
    others: &[Side],
    theirs: &dyn Fn(&Side) -> Option<f64>,
) -> std::fmt::Result {
    let part = share(cpu, whole(ours));
    let percent = format!("{:.1} %", part * 100.0);
    let bar = match name {
        "whole" => String::new(),
        _ => bar(part, WIDTH),
    };
    let mut line = format!("  {name:28}{cpu:9.3}{percent:>8}  {bar:WIDTH$}");
    for side in others {
        let theirs = theirs(side).map_or("–".into(), |cpu| format!("{cpu:.3}"));
        line.push_str(&format!("{theirs:>0$}", column(side)));
    }
    writeln!(out, "{}", line.trim_end())
}

fn write_side(out: &mut String, input: &Input, side: &Side) -> std::fmt::Result {
    let Cost { cpu, wall } = side.cost;
    let peak = side
        .memory
        .map_or("?".into(), |memory| format!("{:.0}", mega(memory.peak)));
    let size = share(side.index_bytes as f64, input.text_bytes as f64);
    writeln!(
        out,
        "  {:16}{cpu:8.2}{wall:8.2}{:10.1}{:8.1}{:12.0}{peak:>9}{:10}{size:12.2}",
        side.name,
        share(mega(input.bytes), cpu),
        share(mega(input.bytes), wall),
        share(side.articles as f64, wall),
        side.segments
    )?;
    if side.articles != input.articles {
        let articles = counted(side.articles, "article", "articles");
        writeln!(
            out,
            "  {:16}  (of {articles}, which is not the same input)",
            ""
        )?;
    }
    match side.memory {
        Some(memory) if memory.before > 1 << 25 => writeln!(
            out,
            "  {:16}  ({:.0} MB of the peak were held before it began)",
            "",
            mega(memory.before)
        ),
        _ => Ok(()),
    }
}

fn ratio(ratio: Option<Ratio>) -> String {
    ratio.map_or("–".into(), |ratio| {
        let Ratio {
            median,
            least,
            greatest,
        } = ratio;
        format!("{median:.2} ({least:.2} to {greatest:.2})")
    })
}

/// Writes how the speed grows with the number of threads.
fn write_sweep(out: &mut String, report: &Report) -> std::fmt::Result {
    writeln!(
        out,
        "\n  {:>7}{:>9}{:>9}{:>10}",
        "threads", "CPU s", "wall s", "speed-up"
    )?;
    let costs = report
        .sweep
        .iter()
        .filter_map(|threads| Some((threads.threads, threads.sides.first()?.cost)));
    let costs: Vec<(usize, Cost)> = costs.collect();
    let first = costs.first().map_or(0.0, |(_, cost)| cost.wall);
    let most = costs
        .iter()
        .map(|(_, cost)| share(first, cost.wall))
        .fold(0.0, f64::max);
    for (threads, Cost { cpu, wall }) in costs {
        let speed = share(first, wall);
        let bar = bar(share(speed, most), 40);
        let line = format!("  {threads:7}{cpu:9.2}{wall:9.2}{speed:10.2}  {bar}");
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(name: &'static str, stages: &[(&'static str, f64)]) -> Side {
        let stages: Vec<Stage> = stages
            .iter()
            .map(|&(name, cpu)| Stage { name, cpu })
            .collect();
        let cpu = stages.iter().map(|stage| stage.cpu).sum();
        Side {
            name,
            cost: Cost { cpu, wall: cpu },
            again: None,
            stages,
            articles: 1,
            memory: None,
            segments: 1,
            index_bytes: 1,
            ratio: None,
            ratio_alone: None,
        }
    }

    #[test]
    fn a_writer_that_tells_its_stages_is_compared_as_a_whole() {
        let ours = side(
            "newshound",
            &[
                ("parse", 1.0),
                ("invert", 2.0),
                ("commit", 0.5),
                (REST, 1.5),
            ],
        );
        let stock = side("stock", &[("parse", 1.0), (REST, 7.0)]);
        let mut text = String::new();
        write_stages(&mut text, &ours, &[stock]).unwrap();
        let of = |name: &str| {
            let line = text.lines().find(|line| line.contains(name)).unwrap();
            // Leaves out the shares (percentages).
            let cells: Vec<&str> = line.split_whitespace().chain([""]).collect();
            let figures = cells.windows(2).filter(|pair| pair[1] != "%");
            figures
                .filter_map(|pair| pair[0].parse().ok())
                .collect::<Vec<f64>>()
        };
        assert_eq!(of("parse"), [1.0, 1.0]);
        assert_eq!(of("rest of the process"), [1.5]);
        assert_eq!(of("write (analyze to rest)"), [3.5, 7.0]);
        assert_eq!(of("whole"), [5.0, 8.0]);
    }
}
