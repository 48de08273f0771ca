//! `newshound search`

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use newshound_index::Archive;
use newshound_indexer::{Options, index, is_stale};
use newshound_query::{Explanation, Hit, Part, Request, Response, Searcher, Sort};

use super::Exit;
use crate::args::{Global, unprotected};
use crate::output::{lit, visible};
use crate::palette::Palette;
use crate::progress::Bar;
use crate::query_args::QueryArgs;
use crate::ranking_args::RankingArgs;
use crate::{locate, reading};

/// Search an archive
///
/// Several words are one query, and all of them must match. The query language: newshound help syntax
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The query
    #[arg(required = true, value_name = "QUERY")]
    words: Vec<String>,
    /// Index this directory first if it has no index or has changed, then search it
    #[arg(long = "in", value_name = "DIR")]
    dir: Option<PathBuf>,
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
    /// Print how the query was understood, the words its patterns stand for, and each hit's score by clause
    #[arg(long)]
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
            fragments: if shown { self.fragments } else { 0 },
            fragment_chars: self.fragment_chars,
            explain: self.explain,
            ..self.ranking.apply(self.query.request(self.text()))
        }
    }
}

pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<Exit> {
    // A wrong query is told before an archive is indexed for it.
    let request = args.request();
    newshound_query::parse(&request.query, request.syntax)?;
    let archive = match &args.dir {
        Some(dir) => freshened(global.archive.as_deref(), dir)?,
        None => locate::open(global.archive.as_deref())?,
    };
    let response = Searcher::new(archive.reader()?).search(&request)?;
    for warning in &response.warnings {
        writeln!(std::io::stderr(), "warning: {}", visible(warning))?;
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    print(&mut out, args, &response, Palette::of_stdout(global.color))?;
    out.flush()?;
    Ok(if response.total > 0 {
        Exit::Success
    } else {
        Exit::NoHit
    })
}

/// The archive of `dir`, indexed anew where that is needed. What goes wrong with single files is a warning here.
fn freshened(archive: Option<&Path>, dir: &Path) -> anyhow::Result<Archive> {
    let index_dir = locate::of_dir(archive, dir);
    if is_stale(&index_dir, dir)? {
        let bar = Bar::new();
        let report = index(&Options {
            progress: &bar,
            ..Options::new(vec![dir.into()], index_dir.clone())
        });
        bar.clear();
        match report {
            Ok(report) => {
                super::index::warn(&report)?;
                writeln!(std::io::stderr(), "{}", report.line())?;
            }
            Err(newshound_indexer::Error::Archive(
                error @ newshound_index::Error::Locked { .. },
            )) if Archive::exists(&index_dir) => {
                writeln!(
                    std::io::stderr(),
                    "warning: {error}; searching what was committed"
                )?;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Archive::open(&index_dir)?)
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
        OutputFormat::Text => text(out, args, response, &palette),
        OutputFormat::Json => {
            serde_json::to_writer(&mut *out, response)?;
            Ok(writeln!(out)?)
        }
        OutputFormat::Jsonl => response.hits.iter().try_for_each(|hit| {
            serde_json::to_writer(&mut *out, hit)?;
            Ok(writeln!(out)?)
        }),
        OutputFormat::Csv => csv(out, args, response),
    }
}

fn text(
    out: &mut impl Write,
    args: &Args,
    response: &Response,
    palette: &Palette,
) -> anyhow::Result<()> {
    let Palette { faint, reset, .. } = palette;
    if let Some(explanation) = &response.explanation {
        understood(out, response, explanation, palette)?;
    }
    if !response.feedback.is_empty() {
        let words = response.feedback.iter();
        let words: Vec<String> = words
            .map(|added| format!("{} {:.3}", visible(&added.word), added.weight))
            .collect();
        writeln!(out, "{faint}added{reset} {}\n", words.join(", "))?;
    }
    for hit in &response.hits {
        print_hit(out, args, hit, palette)?;
    }
    let articles = if response.total == 1 {
        "article"
    } else {
        "articles"
    };
    let more = match response.next {
        Some(next) => format!("; more with --offset {next}"),
        None => String::new(),
    };
    writeln!(
        out,
        "{faint}{} {articles}, {:.1} ms{more}{reset}",
        response.total, response.took_ms
    )?;
    Ok(())
}

/// Words of a pattern that are printed; JSON has them all.
const SHOWN_WORDS: usize = 20;

fn understood(
    out: &mut impl Write,
    response: &Response,
    explanation: &Explanation,
    palette: &Palette,
) -> anyhow::Result<()> {
    let Palette { faint, reset, .. } = palette;
    writeln!(
        out,
        "{faint}understood{reset} {}",
        visible(&response.query.parsed)
    )?;
    for line in explanation.tree.lines() {
        writeln!(out, "  {}", visible(line))?;
    }
    for expanded in &explanation.expansions {
        let words = &expanded.words;
        let shown = words.iter().take(SHOWN_WORDS).map(String::as_str);
        let shown: Vec<&str> = shown.collect();
        let more = match words.len() - shown.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let left_out = match expanded.left_out {
            0 => String::new(),
            left_out => format!("; {left_out} left out"),
        };
        writeln!(
            out,
            "{faint}expanded{reset} {} to {} words: {}{more}{left_out}",
            visible(&expanded.pattern),
            words.len(),
            visible(&shown.join(" "))
        )?;
    }
    Ok(writeln!(out)?)
}

fn parts(
    out: &mut impl Write,
    parts: &[Part],
    depth: usize,
    palette: &Palette,
) -> anyhow::Result<()> {
    let Palette { faint, reset, .. } = palette;
    for part in parts {
        let indent = "  ".repeat(depth);
        writeln!(
            out,
            "    {faint}{indent}{:>8.3} {}{reset}",
            part.score,
            visible(&part.clause)
        )?;
        self::parts(out, &part.parts, depth + 1, palette)?;
    }
    Ok(())
}

fn print_hit(
    out: &mut impl Write,
    args: &Args,
    hit: &Hit,
    palette: &Palette,
) -> anyhow::Result<()> {
    let Palette {
        faint,
        reset,
        strong,
        ..
    } = palette;
    let title = hit.snippets.iter().find(|snippet| snippet.field == "title");
    let ranges = title
        .map(|snippet| snippet.ranges.as_slice())
        .unwrap_or_default();
    let title = hit.title.as_deref().unwrap_or("(no title)");
    writeln!(
        out,
        "{faint}{:>2}.{reset} {}",
        hit.rank,
        lit(title, ranges, strong, palette)
    )?;
    let mut facts = vec![reading::address(&hit.path, hit.record)];
    facts.extend(hit.published.clone());
    facts.extend((!hit.bylines.is_empty()).then(|| hit.bylines.join(", ")));
    facts.extend(hit.source.clone());
    if args.explain {
        facts.push(format!("score {:.3}", hit.score));
    }
    writeln!(out, "    {faint}{}{reset}", visible(&facts.join(" · ")))?;
    parts(
        out,
        hit.explanation.as_deref().unwrap_or_default(),
        0,
        palette,
    )?;
    let mut under = None;
    for snippet in hit
        .snippets
        .iter()
        .filter(|snippet| snippet.field == "heading")
    {
        writeln!(
            out,
            "    {faint}#{reset} {}",
            lit(&snippet.text, &snippet.ranges, strong, palette)
        )?;
        under = snippet.heading.clone();
    }
    for snippet in hit
        .snippets
        .iter()
        .filter(|snippet| snippet.field == "body")
    {
        if snippet.heading != under
            && let Some(heading) = &snippet.heading
        {
            writeln!(out, "    {faint}# {}{reset}", visible(heading))?;
        }
        under = snippet.heading.clone();
        writeln!(
            out,
            "      {}",
            lit(&snippet.text, &snippet.ranges, "", palette)
        )?;
    }
    Ok(writeln!(out)?)
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
            hit.score.to_string(),
            hit.id.clone(),
            field(&hit.external_id),
            hit.path.clone(),
            hit.record.to_string(),
            field(&hit.title),
            hit.bylines.join("; "),
            field(&hit.published),
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

/// A field as a spreadsheet should see it: what it would run as a formula gets an apostrophe, and control characters are
/// shown as in every other text.
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
