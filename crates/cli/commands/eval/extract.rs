//! `newshound eval extract`

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::bail;
use cpu_time::ThreadTime;
use newshound_eval::extract::{Page, Reading, Score, Set, Summary};
use newshound_ingest::{Article, Format, Options, Outcome};
use serde::Serialize;

use crate::exit::Exit;
use crate::output::{print_json, visible};

/// Measure how truly pages are read, by collections of pages whose text and metadata are known
///
/// DIR holds one or more of: article-extraction-benchmark (ground-truth.json and html/), fundus (a folder a country) and readability
/// (test-pages.tar.zst). Bodies are headings and paragraphs, compared by shingles of four words as in the first of these; F1 is that of
/// mean precision and mean recall. Titles and authors count where they are equal, dates where they are a day apart at most; titles again,
/// under "words", where they have the same words, whatever the marks, or lack only a site's name that the page adds.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The directory with the collections
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Print every page too, the worst first
    #[arg(long)]
    per_page: bool,
    /// Print one JSON object, with every page and what was read of it
    #[arg(long)]
    json: bool,
}

/// What is printed as JSON.
#[derive(Serialize)]
struct Reports<'a> {
    sets: &'a [Report],
}

/// A collection and how well it was read.
#[derive(Serialize)]
struct Report {
    set: &'static str,
    /// Number of pages of which no article could be made.
    unread: usize,
    #[serde(flatten)]
    summary: Summary,
    /// Megabytes of markup per second of CPU time.
    mb_per_second: f64,
    /// The pages. Named `readings`, as the summary has a field for their number.
    #[serde(rename = "readings")]
    pages: Vec<Measured>,
}

/// A page and how well it was read.
#[derive(Serialize)]
struct Measured {
    id: String,
    /// `None` where the text of the page is not known.
    f1: Option<f64>,
    score: Score,
    /// Why no article could be made of it.
    problem: Option<String>,
    reading: Reading,
}

pub(super) fn run(args: &Args) -> anyhow::Result<Exit> {
    let sets: Vec<Set> = Set::ALL
        .into_iter()
        .filter(|set| set.is_in(&args.dir))
        .collect();
    if sets.is_empty() {
        let names = Set::ALL.map(Set::name).join(", ");
        bail!("none of {names} in {}", args.dir.display());
    }
    let reports = sets.into_iter().map(|set| measure(set, &args.dir));
    let reports: Vec<Report> = reports.collect::<Result<_, _>>()?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    if args.json {
        print_json(&mut out, &Reports { sets: &reports })?;
    } else {
        if args.per_page {
            pages(&mut out, &reports)?;
        }
        table(&mut out, &reports)?;
    }
    out.flush()?;
    Ok(Exit::Success)
}

fn measure(set: Set, dir: &Path) -> anyhow::Result<Report> {
    let mut time = Duration::ZERO;
    let mut bytes = 0;
    let mut pages = Vec::new();
    for page in set.read(dir)? {
        let started = ThreadTime::now();
        let outcome = read(&page);
        time += started.elapsed();
        bytes += page.html.len();
        let (reading, problem) = match outcome {
            Ok(article) => (reading(&article), None),
            Err(problem) => (Reading::default(), Some(problem)),
        };
        let score = Score::of(&reading, &page.gold);
        pages.push(Measured {
            id: page.id,
            f1: score.f1(),
            score,
            problem,
            reading,
        });
    }
    let scores: Vec<Score> = pages.iter().map(|page| page.score).collect();
    // The worst pages first; those without a text to compare last.
    let place = |page: &Measured| page.f1.unwrap_or(f64::INFINITY);
    pages.sort_by(|one, other| {
        place(one)
            .total_cmp(&place(other))
            .then_with(|| one.id.cmp(&other.id))
    });
    Ok(Report {
        set: set.name(),
        unread: pages.iter().filter(|page| page.problem.is_some()).count(),
        summary: Summary::of(&scores),
        mb_per_second: bytes as f64 / 1e6 / time.as_secs_f64().max(1e-9),
        pages,
    })
}

/// The article of a page, or the reason why there is none. A panic of a parser counts as a failure to read the page.
fn read(page: &Page) -> Result<Article, String> {
    let options = Options {
        format: Some(Format::Html),
        ..Options::default()
    };
    let parse = || {
        let mut records = newshound_ingest::records(page.html.as_slice(), "page.html", &options);
        let record = records.next();
        record.map(|record| newshound_ingest::parse(&record, "page.html", &options))
    };
    match std::panic::catch_unwind(parse) {
        Ok(Some(Outcome::Article(article))) => Ok(*article),
        Ok(Some(Outcome::Problem(problem))) => Err(problem.to_string()),
        Ok(None) => Err("no record".to_owned()),
        Err(_) => Err("panicked".to_owned()),
    }
}

fn reading(article: &Article) -> Reading {
    let mut body = String::new();
    for passage in article.lines() {
        body.push_str(&passage.text);
        body.push('\n');
    }
    Reading {
        title: article.title_text().to_owned(),
        authors: article
            .bylines
            .iter()
            .map(|byline| byline.value.clone())
            .collect(),
        published: article.published.as_ref().map(|published| published.value),
        body,
    }
}

fn table(out: &mut impl Write, reports: &[Report]) -> std::io::Result<()> {
    writeln!(
        out,
        "{:28} {:>5} {:>6} {:>9} {:>6} {:>6} {:>6} {:>6} {:>7} {:>6} {:>6}",
        "set",
        "pages",
        "unread",
        "precision",
        "recall",
        "F1",
        "title",
        "words",
        "authors",
        "date",
        "MB/s"
    )?;
    let part = |part: Option<f64>| part.map_or("-".to_owned(), |part| format!("{part:.3}"));
    for report in reports {
        let summary = &report.summary;
        writeln!(
            out,
            "{:28} {:>5} {:>6} {:>9.4} {:>6.4} {:>6.4} {:>6} {:>6} {:>7} {:>6} {:>6.1}",
            report.set,
            summary.pages,
            report.unread,
            summary.precision,
            summary.recall,
            summary.f1,
            part(summary.title),
            part(summary.title_words),
            part(summary.authors),
            part(summary.date),
            report.mb_per_second
        )?;
    }
    Ok(())
}

fn pages(out: &mut impl Write, reports: &[Report]) -> std::io::Result<()> {
    let right = |right: Option<bool>| right.map_or("-", |right| if right { "yes" } else { "no" });
    for report in reports {
        writeln!(
            out,
            "{:>9} {:>6} {:>6} {:>6} {:>6} {:>7} {:>5}   {}",
            "precision", "recall", "F1", "title", "words", "authors", "date", report.set
        )?;
        for page in &report.pages {
            let body = page.score.body.unwrap_or_default();
            let part = |part: Option<f64>| part.map_or("-".to_owned(), |part| format!("{part:.4}"));
            write!(
                out,
                "{:>9} {:>6} {:>6} {:>6} {:>6} {:>7} {:>5}   {}",
                part(body.precision()),
                part(body.recall()),
                part(page.f1),
                right(page.score.title),
                right(page.score.title_words),
                right(page.score.authors),
                right(page.score.date),
                visible(&page.id)
            )?;
            match &page.problem {
                Some(problem) => writeln!(out, " ({})", visible(problem))?,
                None => writeln!(out)?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}
