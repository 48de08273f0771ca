//! `newshound completions`

use std::io::Write;

use clap::Command;
use clap_complete::Shell;

use crate::exit::Exit;

/// Print the completion script of a shell
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(args: &Args, mut command: Command) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "newshound", &mut script);
    std::io::stdout().write_all(&script)?;
    Ok(Exit::Success)
}
