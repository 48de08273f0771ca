//! Measuring how an archive is searched.

mod kind;
mod question;

use std::collections::BTreeMap;
use std::path::Path;

use newshound_index::Archive;
use newshound_query::{Request, Searcher, parse};
use serde::Serialize;

pub use question::{Question, questions};

use crate::baseline::{Stock, copy, stock_query};
use crate::statistics::median;
use crate::{Cost, Error, Spread};

/// Number of hits retrieved for each query.
const HITS: usize = 10;

/// The parameters of a measurement.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The directory of the index.
    pub archive: &'a Path,
    /// The queries; not empty.
    pub questions: &'a [Question],
    /// How often each is asked after one warm-up that does not count; at least once.
    pub rounds: usize,
    /// How many of the queries are also asked of an archive opened anew for each.
    pub cold: usize,
    /// An empty directory for an index of stock tantivy to compare with; `None` for no comparison.
    pub baseline: Option<&'a Path>,
    /// Memory for stock tantivy's segments under construction, in bytes.
    pub arena: u64,
}

/// The results of a measurement. Times are in milliseconds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Articles of the archive.
    pub articles: u64,
    /// Its segments.
    pub segments: usize,
    /// How often each query was asked.
    pub rounds: usize,
    /// By kind of query, in the order in which the kinds first occur.
    pub kinds: Vec<Kind>,
    /// All queries together.
    pub all: Kind,
    /// The first answers after the archive was opened anew.
    pub cold: Cold,
    /// Segments of the baseline, where there is one.
    pub baseline_segments: Option<usize>,
}

/// How long queries of a kind take, with ten hits and their snippets.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Kind {
    /// Its name.
    pub name: String,
    /// Number of queries.
    pub queries: usize,
    /// Total number of matches.
    pub total: u64,
    /// CPU time.
    pub cpu: Spread,
    /// Wall-clock time.
    pub wall: Spread,
    /// Queries per second, asked one after another.
    pub per_second: f64,
    /// The same queries asked of stock tantivy; `None` where it was not asked, or cannot express any of them.
    pub versus: Option<Versus>,
}

/// The times of stock tantivy in comparison.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Versus {
    /// Queries that its syntax can express; only these are compared.
    pub queries: usize,
    /// Total number of its matches.
    pub total: u64,
    /// Our CPU time for these queries.
    pub ours: Spread,
    /// Its CPU time.
    pub stock: Spread,
    /// Our median over its median.
    pub p50: f64,
    /// Our 99th percentile over its 99th percentile.
    pub p99: f64,
}

/// How long the first answer takes: opening, planning, searching. Files stay in the system's cache.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Cold {
    /// Number of queries asked.
    pub queries: usize,
    /// CPU time.
    pub cpu: Spread,
    /// Wall-clock time.
    pub wall: Spread,
    /// The comparison with stock tantivy; `None` where it was not asked, or cannot express any of the queries.
    pub versus: Option<ColdVersus>,
}

/// How long the first answers take, ours and those of stock tantivy.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ColdVersus {
    /// Queries that its syntax can express; only these are compared.
    pub queries: usize,
    /// Our CPU time for these queries.
    pub ours: Spread,
    /// Its CPU time.
    pub stock: Spread,
}

/// A query and its measurements.
struct Asked<'a> {
    question: &'a Question,
    kind: String,
    request: Request,
    /// The query in stock tantivy's syntax; `None` where that cannot express it.
    stock_query: Option<String>,
    total: u64,
    stock_total: u64,
    ours: Vec<Cost>,
    stock: Vec<Cost>,
}

/// Asks every query in rounds, with stock tantivy in turn. Reports the current step to `progress`.
///
/// # Errors
/// [`Error::NoQueries`] without queries, [`Error::Query`] for an invalid one, or the error that stopped a search.
pub fn measure(plan: &Plan<'_>, progress: &dyn Fn(&str)) -> Result<Report, Error> {
    if plan.questions.is_empty() {
        return Err(Error::NoQueries);
    }
    let mut asked = plan
        .questions
        .iter()
        .map(ask)
        .collect::<Result<Vec<_>, _>>()?;
    let searcher = Searcher::new(Archive::open(plan.archive)?.reader()?);
    if let Some(dir) = plan.baseline {
        progress("indexing the archive's articles with stock tantivy");
        copy(searcher.reader(), dir, plan.arena)?;
    }
    let stock = plan.baseline.map(Stock::open).transpose()?;
    let rounds = plan.rounds.max(1);
    for round in 0..=rounds {
        progress(&format!("round {round} of {rounds}"));
        for asked in &mut asked {
            let counts = round > 0;
            // The sides alternate in going first, as the second one finds the caches warmed by the first.
            if round % 2 == 0 {
                asked.ask_stock(stock.as_ref(), counts)?;
            }
            asked.ask(&searcher, counts)?;
            if round % 2 == 1 {
                asked.ask_stock(stock.as_ref(), counts)?;
            }
        }
    }
    // By kind, with the index of its first query.
    let mut kinds: BTreeMap<&str, (usize, Vec<&Asked<'_>>)> = BTreeMap::new();
    for (at, asked) in asked.iter().enumerate() {
        let (_, of_kind) = kinds.entry(&asked.kind).or_insert((at, Vec::new()));
        of_kind.push(asked);
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, (first, _))| *first);
    let kinds = kinds.into_iter();
    progress("opening the archive anew for each query");
    Ok(Report {
        articles: searcher.reader().num_docs(),
        segments: searcher.reader().segment_readers().len(),
        rounds,
        kinds: kinds
            .map(|(name, (_, asked))| kind_figures(name, &asked))
            .collect(),
        all: kind_figures("all", &asked.iter().collect::<Vec<_>>()),
        cold: cold(plan, &asked)?,
        baseline_segments: stock.as_ref().map(Stock::segments),
    })
}

fn ask(question: &Question) -> Result<Asked<'_>, Error> {
    let mut request = Request::new(question.query.as_str());
    request.limit = HITS;
    request.timeout = question::LONGEST;
    let parsed =
        parse(&question.query, request.syntax).map_err(|error| question.fault(error.into()))?;
    let kind = question.kind.clone();
    Ok(Asked {
        question,
        kind: kind.unwrap_or_else(|| kind::of(&parsed.tree).to_owned()),
        request,
        stock_query: stock_query(&parsed.tree),
        total: 0,
        stock_total: 0,
        ours: Vec::new(),
        stock: Vec::new(),
    })
}

impl Asked<'_> {
    fn ask(&mut self, searcher: &Searcher, counts: bool) -> Result<(), Error> {
        let (response, cost) = Cost::of(|| searcher.search(&self.request));
        let response = response.map_err(|error| self.question.fault(error))?;
        self.question.check(&response)?;
        self.total = response.total;
        if counts {
            self.ours.push(cost);
        }
        Ok(())
    }

    fn ask_stock(&mut self, stock: Option<&Stock>, counts: bool) -> Result<(), Error> {
        if let (Some(stock), Some(query)) = (stock, &self.stock_query) {
            let (total, cost) = Cost::of(|| stock.search(query, HITS));
            self.stock_total = total?;
            if counts {
                self.stock.push(cost);
            }
        }
        Ok(())
    }
}

fn kind_figures(name: &str, asked: &[&Asked<'_>]) -> Kind {
    let of = |figure: fn(&Asked<'_>) -> f64| -> Vec<f64> {
        asked.iter().map(|asked| figure(asked)).collect()
    };
    let wall = Spread::of(&of(|asked| middle(&asked.ours, |cost| cost.wall)));
    Kind {
        name: name.into(),
        queries: asked.len(),
        total: asked.iter().map(|asked| asked.total).sum(),
        cpu: Spread::of(&of(|asked| middle(&asked.ours, |cost| cost.cpu))),
        wall,
        per_second: asked.len() as f64 / (wall.sum / 1e3).max(f64::MIN_POSITIVE),
        versus: versus(asked),
    }
}

fn versus(asked: &[&Asked<'_>]) -> Option<Versus> {
    let both: Vec<_> = asked
        .iter()
        .filter(|asked| !asked.stock.is_empty())
        .collect();
    if both.is_empty() {
        return None;
    }
    let spread = |of_stock: bool| {
        let times = both.iter().map(|asked| match of_stock {
            true => middle(&asked.stock, |cost| cost.cpu),
            false => middle(&asked.ours, |cost| cost.cpu),
        });
        Spread::of(&times.collect::<Vec<_>>())
    };
    let (ours, stock) = (spread(false), spread(true));
    Some(Versus {
        queries: both.len(),
        total: both.iter().map(|asked| asked.stock_total).sum(),
        p50: ours.p50 / stock.p50.max(f64::MIN_POSITIVE),
        p99: ours.p99 / stock.p99.max(f64::MIN_POSITIVE),
        ours,
        stock,
    })
}

/// The median of the rounds, in milliseconds.
fn middle(costs: &[Cost], figure: fn(&Cost) -> f64) -> f64 {
    median(costs.iter().map(figure)) * 1e3
}

fn cold(plan: &Plan<'_>, asked: &[Asked<'_>]) -> Result<Cold, Error> {
    let wanted = plan.cold.min(asked.len());
    let some = (0..wanted).map(|at| &asked[at * asked.len() / wanted]);
    let (mut cpu, mut wall) = (Vec::new(), Vec::new());
    let (mut shared, mut stock) = (Vec::new(), Vec::new());
    for asked in some {
        let (response, cost) = Cost::of(|| {
            let reader = Archive::open(plan.archive)?.reader()?;
            Ok::<_, Error>(Searcher::new(reader).search(&asked.request)?)
        });
        asked.question.check(&response?)?;
        cpu.push(cost.cpu * 1e3);
        wall.push(cost.wall * 1e3);
        if let (Some(dir), Some(query)) = (plan.baseline, &asked.stock_query) {
            shared.push(cost.cpu * 1e3);
            let (total, cost) = Cost::of(|| Stock::open(dir)?.search(query, HITS));
            total?;
            stock.push(cost.cpu * 1e3);
        }
    }
    Ok(Cold {
        queries: cpu.len(),
        cpu: Spread::of(&cpu),
        wall: Spread::of(&wall),
        versus: (!stock.is_empty()).then(|| ColdVersus {
            queries: stock.len(),
            ours: Spread::of(&shared),
            stock: Spread::of(&stock),
        }),
    })
}
