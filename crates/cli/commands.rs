//! The commands, one file for each.

pub(crate) mod bench;
pub(crate) mod completions;
pub(crate) mod eval;
pub(crate) mod formats;
pub(crate) mod help;
pub(crate) mod index;
pub(crate) mod man;
pub(crate) mod search;
pub(crate) mod settings;
pub(crate) mod show;
pub(crate) mod stats;

use crate::args::{Cli, Command, command as grammar};
use crate::exit::Exit;

/// Runs what the command line asks for.
pub(crate) fn run(cli: Cli) -> anyhow::Result<Exit> {
    let Cli { global, command } = cli;
    match command {
        Command::Index(args) => index::run(&global, args),
        Command::Search(args) => search::run(&global, &args),
        Command::Show(args) => show::run(&global, &args),
        Command::Settings(args) => settings::run(&global, &args),
        Command::Stats(args) => stats::run(&global, &args),
        Command::Eval(args) => eval::run(&global, &args),
        Command::Bench(args) => bench::run(&global, args),
        Command::Formats(args) => formats::run(&args),
        Command::Completions(args) => completions::run(&args, grammar()),
        Command::Man(args) => man::run(&args, grammar()),
        Command::Help(args) => help::run(&args, grammar()),
    }
}
