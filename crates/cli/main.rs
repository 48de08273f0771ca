//! The `newshound` command: arguments in, text out, an exit code at the end.
//!
//! Everything that talks to the user lives in this crate and nothing else does. `args` is a pure parse; each command is
//! a file under `commands`, with its arguments and the function that runs it; `output` and `palette` decide how text
//! reaches a terminal; `fault` turns what went wrong into two lines and a code.

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
    // What panics is a record or a damaged archive; both are reported where they happened, in words.
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
