//! The commands, a file each.

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

use std::process::ExitCode;

use crate::args::{Cli, Command};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Hits, or all went well.
    Success,
    /// A search without a hit.
    NoHit,
    /// Something failed.
    Error,
    /// Stopped by the user.
    Interrupted,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Success => 0,
            Exit::NoHit => 1,
            Exit::Error => 2,
            Exit::Interrupted => 130,
        })
    }
}

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
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
        Command::Help(args) => help::run(&args),
    }
}
