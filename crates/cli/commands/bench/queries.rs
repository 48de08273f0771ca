//! `newshound bench queries`

use std::io::Write as _;

use newshound_bench::{Error, draw};

use super::report::fault;
use crate::exit::Exit;
use crate::global::Global;
use crate::locate;
use crate::output::warning;

/// Draw queries of all kinds from an archive's own articles, the same for the same archive and seed
///
/// One a line, with its kind and a tab before it: words that are frequent and rare, AND, OR, phrases without and with stop
/// words, prefixes, in turns. Each finds something.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// How many, 100,000 at most
    #[arg(short = 'n', value_name = "N", default_value_t = 300, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    number: u32,
    /// What all draws begin with
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
}

pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<Exit> {
    let archive = locate::open(global.archive.as_deref())?;
    let queries =
        draw::queries(&archive.reader()?, args.seed, args.number as usize).map_err(fault)?;
    if queries.is_empty() {
        let error = anyhow::Error::from(Error::NoQueries);
        return Err(error.context("the archive has no words that suit"));
    }
    if queries.len() < args.number as usize {
        let found = queries.len();
        warning(&format!(
            "{found} of {} queries: the archive has no words for more",
            args.number
        ));
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for draw::Drawn { kind, query } in queries {
        writeln!(out, "{kind}\t{query}")?;
    }
    out.flush()?;
    Ok(Exit::Success)
}
