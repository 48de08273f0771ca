//! Measuring how a directory is indexed.

mod stages;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use newshound_index::{Archive, Reader};
use newshound_indexer::Options;
use newshound_ingest::Date;
use serde::Serialize;

pub use stages::{REST, Stage};

use crate::baseline::{Built, Job, build, text_bytes};
use crate::memory::Watch;
use crate::statistics::median;
use crate::{Baseline, Cost, Error, Memory, Ratio};

/// The parameters of a measurement.
#[derive(Debug)]
pub struct Plan {
    /// The directory of articles.
    pub dir: PathBuf,
    /// An empty directory, in which indexes are made and removed again.
    pub scratch: PathBuf,
    /// The numbers of threads to measure, each separately.
    pub threads: Vec<usize>,
    /// Number of rounds, at least 1.
    pub rounds: usize,
    /// Memory for the indexer, in bytes.
    pub memory: u64,
    /// The baselines to compare with.
    pub baselines: Vec<Baseline>,
    /// Memory for stock tantivy's segments under construction, in bytes.
    pub arena: u64,
    /// As in [`Options::today`].
    pub today: Option<Date>,
}

/// The results of a measurement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The input.
    pub input: Input,
    /// Number of rounds.
    pub rounds: usize,
    /// The figures, by number of threads.
    pub sweep: Vec<Threads>,
}

/// The articles of a directory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Input {
    /// Number of files.
    pub files: u64,
    /// Bytes that were read.
    pub bytes: u64,
    /// Articles that were indexed.
    pub articles: u64,
    /// Number of records that gave no article.
    pub problems: u64,
    /// Bytes of titles, headings and paragraphs in UTF-8.
    pub text_bytes: u64,
}

/// Figures for one number of threads.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Threads {
    /// Threads that parse and index.
    pub threads: usize,
    /// The sides: Newshound first, then the baselines.
    pub sides: Vec<Side>,
}

/// The figures of one side. Times are medians of the rounds; stages are those of the round nearest to the median.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Side {
    /// `newshound`, or [`Baseline::name`].
    pub name: &'static str,
    /// The whole run.
    pub cost: Cost,
    /// The cost of a second run with nothing changed; `None` for stock tantivy, which does not detect that.
    pub again: Option<Cost>,
    /// CPU seconds by stage; they add up to the whole.
    pub stages: Vec<Stage>,
    /// Articles indexed.
    pub articles: u64,
    /// Memory in the first round.
    pub memory: Option<Memory>,
    /// Number of segments.
    pub segments: usize,
    /// Bytes of the index, stored articles included.
    pub index_bytes: u64,
    /// Newshound's CPU time over that of this side.
    pub ratio: Option<Ratio>,
    /// The same without the stages that read and parse ([`Stage::is_reading`]).
    pub ratio_alone: Option<Ratio>,
}

/// One run of one side.
struct Round {
    cost: Cost,
    again: Option<Cost>,
    stages: Vec<Stage>,
    articles: u64,
    memory: Option<Memory>,
    segments: usize,
    index_bytes: u64,
}

impl Round {
    /// CPU time without reading and parsing.
    fn alone(&self) -> f64 {
        let reading = self.stages.iter().filter(|stage| stage.is_reading());
        self.cost.cpu - reading.map(|stage| stage.cpu).sum::<f64>()
    }
}

/// Indexes the directory in rounds, with each side in turn, and removes the indexes. Reports the current step to
/// `progress`.
///
/// # Errors
/// [`Error::NoArticles`] when there are none, or the error that stopped a run.
pub fn measure(plan: &Plan, progress: &dyn Fn(&str)) -> Result<Report, Error> {
    progress("reading all files once, so that nobody waits for the disk");
    warm(&plan.dir)?;
    let mut input = None;
    let mut sweep = Vec::new();
    for &threads in &plan.threads {
        let mut sides: Vec<Vec<Round>> = Vec::new();
        sides.resize_with(1 + plan.baselines.len(), Vec::new);
        for number in 1..=plan.rounds.max(1) {
            let told = |name: &str| {
                let rounds = plan.rounds.max(1);
                progress(&format!(
                    "{threads} threads, round {number} of {rounds}: {name}"
                ));
            };
            told(OURS);
            sides[0].push(ours(plan, threads, &mut input, progress)?);
            for (side, &baseline) in sides[1..].iter_mut().zip(&plan.baselines) {
                told(baseline.name());
                side.push(stock(plan, threads, baseline)?);
            }
        }
        let names = std::iter::once(OURS).chain(plan.baselines.iter().map(|side| side.name()));
        let sides = names
            .zip(&sides)
            .map(|(name, rounds)| side(name, rounds, &sides[0]));
        sweep.push(Threads {
            threads,
            sides: sides.collect(),
        });
    }
    Ok(Report {
        input: input.unwrap_or_default(),
        rounds: plan.rounds.max(1),
        sweep,
    })
}

const OURS: &str = "newshound";

fn side(name: &'static str, rounds: &[Round], ours: &[Round]) -> Side {
    let cost = middle(rounds.iter().map(|round| round.cost));
    let again = rounds.iter().filter_map(|round| round.again);
    let compared = |figure: fn(&Round) -> f64| match name == OURS {
        true => None,
        false => Ratio::of(ours.iter().map(figure), rounds.iter().map(figure)),
    };
    let stages = rounds
        .iter()
        .map(|round| (round.cost.cpu, &round.stages[..]));
    let last = rounds.last();
    Side {
        name,
        cost,
        again: (name == OURS).then(|| middle(again)),
        stages: stages::of_median(stages, cost.cpu),
        articles: last.map_or(0, |round| round.articles),
        memory: rounds.first().and_then(|round| round.memory),
        segments: last.map_or(0, |round| round.segments),
        index_bytes: last.map_or(0, |round| round.index_bytes),
        ratio: compared(|round| round.cost.cpu),
        ratio_alone: compared(Round::alone),
    }
}

/// The medians of CPU time and of wall-clock time.
fn middle(costs: impl Iterator<Item = Cost> + Clone) -> Cost {
    Cost {
        cpu: median(costs.clone().map(|cost| cost.cpu)),
        wall: median(costs.map(|cost| cost.wall)),
    }
}

fn ours(
    plan: &Plan,
    threads: usize,
    input: &mut Option<Input>,
    progress: &dyn Fn(&str),
) -> Result<Round, Error> {
    let to = plan.scratch.join("ours");
    let options = Options {
        threads,
        memory: plan.memory,
        today: plan.today,
        ..Options::new(vec![plan.dir.clone()], to.clone())
    };
    let watch = Watch::start();
    let (report, cost) = Cost::of(|| newshound_indexer::index(&options));
    let memory = watch.and_then(Watch::stop);
    let report = report?;
    if report.indexed == 0 {
        return Err(Error::NoArticles(plan.dir.clone()));
    }
    let (again, again_cost) = Cost::of(|| newshound_indexer::index(&options));
    again?;
    let reader = Archive::open(&to)?.reader()?;
    if input.is_none() {
        progress("adding up the text of all articles");
        *input = Some(Input {
            files: report.seen.files,
            bytes: report.bytes,
            articles: report.indexed,
            problems: report.skipped + report.failed,
            text_bytes: text(&reader)?,
        });
    }
    let round = Round {
        cost,
        again: Some(again_cost),
        stages: stages::ours(&report.stages),
        articles: report.indexed,
        memory,
        segments: reader.segment_readers().len(),
        index_bytes: directory_bytes(&to)?,
    };
    drop(reader);
    remove(&to)?;
    Ok(round)
}

fn stock(plan: &Plan, threads: usize, baseline: Baseline) -> Result<Round, Error> {
    let to = plan.scratch.join("stock");
    fs::create_dir(&to).map_err(Error::io(&to))?;
    let options = newshound_ingest::Options {
        today: plan.today,
        ..newshound_ingest::Options::default()
    };
    let Built {
        cost,
        reading,
        memory,
        segments,
    } = build(&Job {
        baseline,
        dir: &plan.dir,
        to: &to,
        threads,
        arena: plan.arena,
        options: &options,
    })?;
    let round = Round {
        cost,
        again: None,
        stages: stages::stock(&reading),
        articles: reading.articles,
        memory,
        segments,
        index_bytes: directory_bytes(&to)?,
    };
    remove(&to)?;
    Ok(round)
}

/// Reads every file once, so that the first round finds them in the cache as later rounds do.
fn warm(dir: &Path) -> Result<(), Error> {
    fs::read_dir(dir).map_err(Error::io(dir))?;
    for path in crate::baseline::files(dir) {
        // Unreadable files are reported by the rounds.
        if let Ok(mut file) = File::open(path) {
            let _ = std::io::copy(&mut file, &mut std::io::sink());
        }
    }
    Ok(())
}

/// Total bytes of text of all articles.
pub(crate) fn text(reader: &Reader) -> Result<u64, Error> {
    let mut bytes = 0;
    for address in reader.living() {
        bytes += text_bytes(&reader.article(address)?.article);
    }
    Ok(bytes)
}

/// Total size in bytes of all files below a directory.
pub(crate) fn directory_bytes(dir: &Path) -> Result<u64, Error> {
    let mut bytes = 0;
    for entry in walkdir::WalkDir::new(dir) {
        let metadata = entry.and_then(|entry| entry.metadata());
        let metadata = metadata.map_err(|error| Error::io(dir)(error.into()))?;
        bytes += metadata.len() * u64::from(metadata.is_file());
    }
    Ok(bytes)
}

fn remove(dir: &Path) -> Result<(), Error> {
    fs::remove_dir_all(dir).map_err(Error::io(dir))
}
