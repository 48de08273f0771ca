//! `newshound stats`

use std::io::Write;

use newshound_indexer::{Directory, Holdings};
use newshound_query::{Searcher, Stats};
use serde::Serialize;

use crate::exit::Exit;
use crate::global::Global;
use crate::locate;
use crate::output::{counted, print_json, visible};

/// Print what the archive holds
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// Read all files of the index and compare them with their checksums first
    #[arg(long)]
    verify: bool,
}

/// What is printed as JSON.
#[derive(Serialize)]
struct Summed<'a> {
    #[serde(flatten)]
    stats: &'a Stats,
    #[serde(flatten)]
    holdings: &'a Holdings,
    /// Whether all files are as they were written; absent unless `--verify` was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    verified: Option<bool>,
}

pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<Exit> {
    let archive = locate::open(global.archive.as_deref())?;
    if args.verify {
        archive.verify()?;
    }
    let stats = Searcher::new(archive.reader()?).stats()?;
    let holdings = newshound_indexer::holdings(archive.dir())?;
    let mut out = std::io::stdout().lock();
    if args.json {
        let summed = Summed {
            stats: &stats,
            holdings: &holdings,
            verified: args.verify.then_some(true),
        };
        print_json(&mut out, &summed)?;
        return Ok(Exit::Success);
    }
    print(&mut out, &archive.dir().to_string_lossy(), stats, &holdings)?;
    if args.verify {
        writeln!(out, "verified   every file is as it was written")?;
    }
    Ok(Exit::Success)
}

fn print(
    out: &mut impl Write,
    archive: &str,
    stats: Stats,
    holdings: &Holdings,
) -> anyhow::Result<()> {
    let Stats {
        articles,
        words,
        undated,
        languages,
        first_published,
        last_published,
        index_bytes,
        segments,
        ..
    } = stats;
    writeln!(out, "archive    {}", visible(archive))?;
    for Directory { path, articles, .. } in &holdings.directories {
        writeln!(out, "directory  {} {articles}", visible(path))?;
    }
    writeln!(out, "articles   {articles}")?;
    if holdings.partly_indexed > 0 {
        let files = counted(holdings.partly_indexed, "file is", "files are");
        writeln!(out, "partly     {files} indexed in part; index again")?;
    }
    writeln!(out, "words      {words}")?;
    if let (Some(first), Some(last)) = (first_published, last_published) {
        writeln!(out, "published  {first} to {last}, {undated} undated")?;
    }
    let known: u64 = languages.iter().map(|(_, articles)| articles).sum();
    let unknown = articles.checked_sub(known).filter(|&unknown| unknown > 0);
    let languages: Vec<String> = languages
        .iter()
        .map(|(code, articles)| format!("{} {articles}", visible(code)))
        .chain(unknown.map(|unknown| format!("unknown {unknown}")))
        .collect();
    writeln!(out, "languages  {}", languages.join(", "))?;
    let megabytes = index_bytes as f64 / 1e6;
    writeln!(out, "index      {megabytes:.1} MB in {segments} segments")?;
    Ok(())
}
