//! `newshound search`

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use clap::ValueEnum;
use newshound_index::Archive;
use newshound_indexer::{Options, index, outlook};
use newshound_query::{Request, Response, Searcher, Sort};

use crate::exit::Exit;
use crate::fault::{hinted, told};
use crate::global::{Global, path, unprotected};
use crate::output::{counted, json_line, tell, visible, warning};
use crate::palette::Palette;
use crate::progress::Bar;
use crate::query_args::{QueryArgs, tell_of};
use crate::ranking_args::RankingArgs;
use crate::today::today;
use crate::{account, hits, interrupt, locate, reading};

/// Search an archive
///
/// Several words are one query, and all of them must match. The query language: newshound help syntax
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The query
    #[arg(required = true, value_name = "QUERY")]
    words: Vec<String>,
    /// Index this directory first, as it was indexed before, if it has no index or has changed; then search it
    #[arg(long = "in", value_name = "DIR", value_parser = path())]
    pub(crate) dir: Option<PathBuf>,
    /// Hits to print at most
    #[arg(short = 'n', long, value_name = "N", default_value_t = 10)]
    pub(crate) limit: usize,
    /// Hits to pass over first
    #[arg(long, value_name = "N", default_value_t = 0)]
    offset: usize,
    #[command(flatten)]
    query: QueryArgs,
    #[command(flatten)]
    ranking: RankingArgs,
    /// The order of hits: relevance, date (oldest first) or -date (newest first)
    #[arg(long, value_name = "ORDER", default_value = "relevance", allow_hyphen_values = true, value_parser = sort)]
    pub(crate) sort: SortBy,
    /// How to print
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: OutputFormat,
    /// Body fragments of a hit at most
    #[arg(long, value_name = "N", default_value_t = 3)]
    fragments: usize,
    /// Characters of a fragment at most
    #[arg(long, value_name = "N", default_value_t = 200)]
    fragment_chars: usize,
    /// Print only how many articles match
    #[arg(long, conflicts_with = "paths")]
    count: bool,
    /// Print only the hits' paths
    #[arg(long)]
    paths: bool,
    /// Print how the query was understood, the forms of its words, what its patterns stand for, and each hit's score by clause
    #[arg(long, conflicts_with_all = ["count", "paths"])]
    explain: bool,
    /// In CSV, leave fields as they are, also what a spreadsheet would take for a formula and control characters
    #[arg(long)]
    csv_raw: bool,
}

/// The order of hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SortBy {
    Relevance,
    Date,
    DateDescending,
}

fn sort(text: &str) -> Result<SortBy, String> {
    match unprotected(text) {
        "relevance" => Ok(SortBy::Relevance),
        "date" => Ok(SortBy::Date),
        "-date" => Ok(SortBy::DateDescending),
        _ => Err("one of relevance, date, -date".into()),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum OutputFormat {
    /// For people
    Text,
    /// One object with all hits
    Json,
    /// One object a hit
    Jsonl,
    /// One line a hit, without snippets
    Csv,
}

impl Args {
    /// The words as one query.
    pub(crate) fn text(&self) -> String {
        self.words
            .iter()
            .map(|word| unprotected(word))
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn request(&self) -> Request {
        let shown = !(self.count || self.paths || self.format == OutputFormat::Csv);
        Request {
            limit: if self.count { 0 } else { self.limit },
            offset: self.offset,
            sort: match self.sort {
                SortBy::Relevance => Sort::Relevance,
                SortBy::Date => Sort::Date,
                SortBy::DateDescending => Sort::DateDescending,
            },
            snippets: shown,
            fragments: self.fragments,
            fragment_chars: self.fragment_chars,
            explain: self.explain,
            ..self.ranking.apply(self.query.request(self.text()))
        }
    }
}

pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<Exit> {
    if args.explain && args.format == OutputFormat::Csv {
        return Err(hinted(
            anyhow::anyhow!("--explain has no column in CSV"),
            "use --format json",
        ));
    }
    if args.csv_raw && args.format != OutputFormat::Csv {
        return Err(hinted(
            anyhow::anyhow!("--csv-raw says how CSV is written, and another format was asked for"),
            "use --format csv",
        ));
    }
    // Report an invalid query before indexing for it.
    let request = args.request();
    newshound_query::parse(&request.query, request.syntax)?;
    let archive = match &args.dir {
        Some(dir) => match freshened(global.archive.as_deref(), dir)? {
            Some(archive) => archive,
            None => return Ok(Exit::Interrupted),
        },
        None => locate::open(global.archive.as_deref())?,
    };
    let reader = archive.reader()?;
    if reader.num_docs() == 0 {
        warning(&format!(
            "the archive at {} holds no article yet; if it is not being indexed, index it again",
            archive.dir().display()
        ));
    }
    let response = Searcher::new(reader).search(&request)?;
    for told in &response.warnings {
        tell_of(told);
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    print(&mut out, args, &response, Palette::of_stdout(global.color))?;
    out.flush()?;
    Ok(match response.total {
        0 if response.complete => Exit::NoHit,
        0 => Exit::Error,
        _ => Exit::Success,
    })
}

/// The archive of `dir`, indexed again where needed; `None` where that was interrupted. Problems with single files are
/// only warnings here.
fn freshened(archive: Option<&Path>, dir: &Path) -> anyhow::Result<Option<Archive>> {
    let index_dir = locate::of_dir(archive, dir);
    let mut options = Options {
        as_before: true,
        only_known: true,
        today: today(),
        ..Options::new(vec![dir.into()], index_dir.clone())
    };
    let outlook = outlook(&options)?;
    if outlook.is_stale {
        let bar = Arc::new(Bar::new());
        options.progress = bar.clone();
        interrupt::stops(&options.stop)?;
        let report = index(&options);
        bar.clear();
        match report {
            Ok(report) => {
                account::tell(&report);
                tell(&report.line());
                if report.interrupted || options.stop.load(Ordering::Relaxed) {
                    return Ok(None);
                }
            }
            Err(newshound_indexer::Error::Archive(error))
                if is_unwritable(&error) && Archive::exists(&index_dir) =>
            {
                warning(&format!("{}; searching what was committed", told(&error)));
            }
            Err(error) => return Err(error.into()),
        }
    }
    if let others @ 1.. = outlook.others {
        let others = counted(
            others as u64,
            "more directory, which is",
            "more directories, which are",
        );
        let archive = index_dir.display();
        warning(&format!(
            "the archive at {archive} holds {others} searched too"
        ));
    }
    Ok(Some(Archive::open(&index_dir)?))
}

/// Whether the error only prevents writing, so that the archive can still be read: another process writes to it, or this
/// process has no permission.
fn is_unwritable(error: &newshound_index::Error) -> bool {
    match error {
        newshound_index::Error::Locked { .. } => true,
        newshound_index::Error::Io { source, .. } => matches!(
            source.kind(),
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem
        ),
        _ => false,
    }
}

fn print(
    out: &mut impl Write,
    args: &Args,
    response: &Response,
    palette: Palette,
) -> anyhow::Result<()> {
    if args.count {
        writeln!(out, "{}", response.total)?;
        return Ok(());
    }
    if args.paths {
        for hit in &response.hits {
            writeln!(out, "{}", visible(&reading::address(&hit.path, hit.record)))?;
        }
        return Ok(());
    }
    match args.format {
        OutputFormat::Text => hits::print(out, response, args.explain, &palette),
        OutputFormat::Json => json_line(out, response),
        OutputFormat::Jsonl => (response.hits.iter()).try_for_each(|hit| json_line(out, hit)),
        OutputFormat::Csv => csv(out, args, response),
    }
}

fn csv(out: &mut impl Write, args: &Args, response: &Response) -> anyhow::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    table.write_record([
        "rank",
        "score",
        "id",
        "external_id",
        "path",
        "record",
        "title",
        "bylines",
        "published",
        "section",
        "source",
        "url",
        "language",
        "words",
    ])?;
    for hit in &response.hits {
        let field = |value: &Option<String>| value.clone().unwrap_or_default();
        let row = [
            hit.rank.to_string(),
            // The same digits as in JSON: a number may have two shortest representations, and another formatter may
            // choose the other.
            serde_json::to_string(&hit.score)?,
            hit.id.to_string(),
            field(&hit.external_id),
            hit.path.clone(),
            hit.record.to_string(),
            field(&hit.title),
            hit.bylines.join("; "),
            field(&hit.published.map(|day| day.to_string())),
            field(&hit.section),
            field(&hit.source),
            field(&hit.url),
            field(&hit.language),
            hit.words.to_string(),
        ];
        table.write_record(row.iter().map(|value| cell(value, args.csv_raw)))?;
    }
    Ok(table.flush()?)
}

/// A field of CSV, safe for spreadsheets unless `raw`: one that would run as a formula gets an apostrophe, and control
/// characters are escaped as in all other output.
fn cell(value: &str, raw: bool) -> String {
    let formula = value.starts_with(['=', '+', '-', '@', '\t', '\r']);
    match (raw, formula) {
        (true, _) => value.into(),
        (false, true) => format!("'{}", visible(value)),
        (false, false) => visible(value).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_defused_in_csv() {
        assert_eq!(cell("=1+1", false), "'=1+1");
        assert_eq!(cell("=1+1", true), "=1+1");
        assert_eq!(cell("ties", false), "ties");
    }
}
