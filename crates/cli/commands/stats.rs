//! `newshound stats`

use std::io::Write;

use newshound_query::{Searcher, Stats};

use super::Exit;
use crate::args::Global;
use crate::locate;
use crate::output::visible;

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

pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<Exit> {
    let archive = locate::open(global.archive.as_deref())?;
    if args.verify {
        archive.verify()?;
    }
    let stats = Searcher::new(archive.reader()?).stats()?;
    let mut out = std::io::stdout().lock();
    if args.json {
        serde_json::to_writer(&mut out, &stats)?;
        writeln!(out)?;
        return Ok(Exit::Success);
    }
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
    writeln!(
        out,
        "archive    {}",
        visible(&archive.dir().to_string_lossy())
    )?;
    writeln!(out, "articles   {articles}")?;
    writeln!(out, "words      {words}")?;
    if let (Some(first), Some(last)) = (first_published, last_published) {
        writeln!(out, "published  {first} to {last}, {undated} undated")?;
    }
    let languages: Vec<String> = languages
        .iter()
        .map(|(code, articles)| format!("{} {articles}", visible(code)))
        .collect();
    writeln!(out, "languages  {}", languages.join(", "))?;
    writeln!(
        out,
        "index      {:.1} MB in {segments} segments",
        index_bytes as f64 / 1e6
    )?;
    if args.verify {
        writeln!(out, "verified   every file is as it was written")?;
    }
    Ok(Exit::Success)
}
