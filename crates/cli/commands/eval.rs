//! `newshound eval`

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::ValueEnum;
use newshound_eval::experiment;
use newshound_eval::{
    Evaluation, Measure, Qrels, Report, Run, Topic, TopicFields, is_encoding_guessed,
};
use newshound_index::Settings;
use newshound_query::{Dialect, Request, Searcher, Syntax};

mod extract;
mod run_file;
mod told;

use run_file::RunFile;

use crate::exit::Exit;
use crate::global::Global;
use crate::output::{self, visible};
use crate::ranking_args::RankingArgs;
use crate::{locate, query_args};

/// Measure how well an archive is searched, by the topics and judgements of a test collection
///
/// Every topic is searched for as plain words of which any may match; nothing in it is an operator. A title is searched for as it is, of a
/// description or a narrative what it asks for (--verbatim: all its words). Articles go by their
/// external id, or by path#record where they have none, with white space as %20; of several that share one the first counts. A
/// topic may have 1,024 different words. Numbers of topics are compared without leading zeros (051 is 51). The measures are
/// those of trec_eval, over the judged topics that have a relevant article: one that was not searched for counts 0. The scores of
/// a written run fall from line to line, by the smallest step where articles are equal.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// Topics: TREC's form, id and query with a tab between, or JSON lines
    #[arg(long, value_name = "FILE", required = true)]
    topics: Option<PathBuf>,
    /// Judgements, as lines of `topic 0 article grade`
    #[arg(long, value_name = "FILE", required_unless_present = "run")]
    qrels: Option<PathBuf>,
    /// Write what was found as a TREC run
    #[arg(long, value_name = "FILE")]
    run: Option<PathBuf>,
    /// Compare with this TREC run, with a paired randomisation test
    #[arg(long, value_name = "RUN", requires = "qrels")]
    baseline: Option<PathBuf>,
    /// The parts of a topic that are searched for; the description stands for a title that is missing
    #[arg(
        long,
        value_name = "PARTS",
        default_value = "title",
        value_delimiter = ','
    )]
    fields: Vec<Field>,
    /// Search for all of a topic's words, also for `a relevant document will discuss` and its like
    #[arg(long)]
    verbatim: bool,
    /// Articles found for a topic at most
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = depth)]
    depth: usize,
    #[command(flatten)]
    ranking: RankingArgs,
    /// The day that --half-life counts back from, as YYYY-MM-DD; by default that of the newest article
    #[arg(long, value_name = "DATE", value_parser = query_args::date)]
    now: Option<newshound_article::Date>,
    /// Print every topic too
    #[arg(long)]
    per_query: bool,
    /// Print one JSON object, with every topic
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Extract(extract::Args),
}

fn depth(text: &str) -> Result<usize, String> {
    let number = text.parse().ok();
    number
        .filter(|number| *number > 0)
        .ok_or_else(|| "a number of 1 or more".into())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Field {
    Title,
    #[value(alias = "desc")]
    Description,
    #[value(alias = "narr")]
    Narrative,
}

pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<Exit> {
    if let Some(Command::Extract(args)) = &args.command {
        return extract::run(args);
    }
    let topics_file = args.topics.as_deref().context("no topics")?;
    let topics = read(topics_file, Topic::read)?;
    let qrels = args.qrels.as_deref();
    let qrels = qrels.map(|path| read(path, Qrels::read)).transpose()?;
    let baseline = args.baseline.as_deref();
    let baseline = baseline.map(|path| read(path, Run::read)).transpose()?;
    if let Some(qrels) = &qrels {
        told::check(qrels, baseline.as_ref())?;
    }
    let inputs = [
        Some(topics_file),
        args.qrels.as_deref(),
        args.baseline.as_deref(),
    ];
    let run_file = args.run.as_deref().map(|path| RunFile::new(path, &inputs));
    let run_file = run_file.transpose()?;
    let archive = locate::open(global.archive.as_deref())?;
    let searcher = Searcher::new(archive.reader()?);
    let options = options(args, searcher.reader().settings());
    let outcome = experiment::run(&searcher, &topics, &options)?;
    told::searches(&outcome);
    if let Some(file) = run_file {
        file.write(&outcome.run)?;
    }
    let Some(qrels) = qrels else {
        return Ok(Exit::Success);
    };
    let report = Report::new(&outcome.run, &qrels, baseline.as_ref());
    told::means(&report, &outcome, &qrels, baseline.as_ref());
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    if args.json {
        output::print_json(&mut out, &report)?;
    } else {
        print(&mut out, &report, args.per_query)?;
    }
    out.flush()?;
    Ok(Exit::Success)
}

fn read<T>(
    path: &Path,
    parse: impl FnOnce(&[u8]) -> Result<T, newshound_eval::Error>,
) -> anyhow::Result<T> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    if is_encoding_guessed(&bytes) {
        output::warning(&format!(
            "{} is not UTF-8, and was read as Windows-1252",
            path.display()
        ));
    }
    parse(&bytes).with_context(|| path.display().to_string())
}

fn options(args: &Args, settings: &Settings) -> experiment::Options {
    let has = |field| args.fields.contains(&field);
    let defaults = experiment::Options::default();
    let request = args.ranking.apply(Request {
        syntax: Syntax {
            dialect: Dialect::Words,
            ..Syntax::default()
        },
        now: args.now,
        ..defaults.request
    });
    experiment::Options {
        tag: tag(args, &request, settings),
        fields: TopicFields {
            title: has(Field::Title),
            description: has(Field::Description),
            narrative: has(Field::Narrative),
        },
        subject: !args.verbatim,
        depth: args.depth,
        request,
    }
}

/// The tag of a run: names everything that its order depends on besides the archive and the topics.
fn tag(args: &Args, request: &Request, settings: &Settings) -> String {
    let Settings {
        k1,
        b,
        title,
        heading,
        body,
        lead,
    } = settings;
    let ranking = request.ranking.name();
    let mut more = String::new();
    if let Some(days) = request.half_life {
        more.push_str(&format!("-halflife={days}"));
        more.push_str(
            &request
                .now
                .map_or(String::new(), |now| format!("-now={now}")),
        );
    }
    if !args.fields.iter().all(|field| *field == Field::Title) {
        let named = Field::value_variants().iter();
        let named = named.filter(|field| args.fields.contains(field));
        let names = named.filter_map(ValueEnum::to_possible_value);
        let names: Vec<String> = names.map(|value| value.get_name().to_owned()).collect();
        more.push_str(&format!("-fields={}", names.join("+")));
    }
    if args.verbatim {
        more.push_str("-verbatim");
    }
    format!(
        "newshound-{ranking}-k1={k1}-b={b}-title={title}-heading={heading}-body={body}-lead={lead}{more}"
    )
}

fn print(out: &mut impl Write, report: &Report, per_query: bool) -> anyhow::Result<()> {
    let evaluation = &report.evaluation;
    if per_query {
        topics(out, evaluation)?;
    }
    writeln!(out, "run          {}", visible(&report.tag))?;
    let totals = &evaluation.totals;
    writeln!(
        out,
        "topics       {} measured, {} without a hit; {} of {} relevant articles found",
        evaluation.topics.len(),
        evaluation.missing.len(),
        totals.num_rel_ret,
        totals.num_rel
    )?;
    let Some(comparison) = &report.comparison else {
        for measure in Measure::ALL {
            let value = evaluation.means.value(measure);
            writeln!(out, "{:12} {value:.4}", measure.name())?;
        }
        return Ok(());
    };
    writeln!(out, "baseline     {}", visible(&comparison.baseline))?;
    writeln!(
        out,
        "{:12} {:>7} {:>9} {:>11} {:>8}   better/worse/equal",
        "", "run", "baseline", "difference", "p"
    )?;
    for compared in &comparison.measures {
        writeln!(
            out,
            "{:12} {:>7.4} {:>9.4} {:>+11.4} {:>8}   {}/{}/{}",
            compared.measure.name(),
            compared.ours,
            compared.baseline,
            compared.difference,
            probability(compared.p),
            compared.better,
            compared.worse,
            compared.equal
        )?;
    }
    Ok(())
}

/// A probability with four digits, but never as 0, as a randomisation test cannot give that.
fn probability(p: f64) -> String {
    match p < 0.000_05 {
        true => "<0.0001".to_owned(),
        false => format!("{p:.4}"),
    }
}

fn topics(out: &mut impl Write, evaluation: &Evaluation) -> anyhow::Result<()> {
    write!(out, "{:12}", "topic")?;
    for measure in Measure::ALL {
        write!(out, " {:>11}", measure.name())?;
    }
    writeln!(out, " {:>8} {:>8} {:>8}", "found", "relevant", "both")?;
    for topic in &evaluation.topics {
        write!(out, "{:12}", visible(topic.topic.as_str()))?;
        for measure in Measure::ALL {
            write!(out, " {:>11.4}", topic.measures.value(measure))?;
        }
        let counts = &topic.counts;
        writeln!(
            out,
            " {:>8} {:>8} {:>8}",
            counts.num_ret, counts.num_rel, counts.num_rel_ret
        )?;
    }
    Ok(writeln!(out)?)
}
