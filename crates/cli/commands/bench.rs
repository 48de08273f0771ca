//! `newshound bench`

mod bars;
mod generate;
mod index;
mod queries;
mod report;
mod scratch;
mod search;

use crate::exit::Exit;
use crate::global::Global;

/// Measure how fast articles are indexed and searched, beside stock tantivy
///
/// Figures are CPU time, which what else the machine does changes less than time on the clock; ratios are of rounds that both
/// sides take in turns. docs/performance.md tells the method.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Generate(generate::Args),
    Index(index::Args),
    Queries(queries::Args),
    Search(search::Args),
}

pub(crate) fn run(global: &Global, args: Args) -> anyhow::Result<Exit> {
    match args.command {
        Command::Generate(args) => generate::run(&args),
        Command::Index(args) => index::run(args),
        Command::Queries(args) => queries::run(global, &args),
        Command::Search(args) => search::run(global, &args),
    }
}
