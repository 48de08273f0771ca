//! `newshound completions`

use std::io::Write;

use clap_complete::Shell;

use super::Exit;

/// Print the completion script of a shell
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(
        args.shell,
        &mut crate::args::command(),
        "newshound",
        &mut script,
    );
    std::io::stdout().write_all(&script)?;
    Ok(Exit::Success)
}
