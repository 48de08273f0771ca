//! The `newshound` command: arguments in, text out, an exit code at the end.
//!
//! All interaction with the user is in this crate. `args` only parses; each command has a file under `commands` with its
//! arguments and the function that runs it; `output` and `palette` control how text is written to a terminal; `fault`
//! turns errors into messages and exit codes.

mod account;
mod allocator;
mod args;
mod commands;
mod exit;
mod fault;
mod global;
mod hits;
mod interrupt;
mod locate;
mod output;
mod palette;
mod place;
mod progress;
mod query_args;
mod ranking_args;
mod reading;
mod size;
mod today;

use std::process::ExitCode;

fn main() -> ExitCode {
    allocator::limit_arenas();
    // Silences panic messages: panics come from a record or a damaged archive, and are reported as errors where they are
    // caught.
    std::panic::set_hook(Box::new(|_| {}));
    let cli = match args::parse(std::env::args_os()) {
        Ok(cli) => cli,
        Err(error) => return fault::usage(&error),
    };
    let code = std::panic::catch_unwind(|| match commands::run(cli) {
        Ok(code) => code.into(),
        Err(error) => fault::report(&error),
    });
    code.unwrap_or_else(fault::panicked)
}
