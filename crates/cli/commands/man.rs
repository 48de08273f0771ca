//! `newshound man`

use std::io::Write;

use clap::Command;

use crate::exit::Exit;

/// Print the manual page, in roff
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The command whose page is wanted, `bench index` or `bench-index` for one of another
    command: Vec<String>,
}

pub(crate) fn run(args: &Args, mut command: Command) -> anyhow::Result<Exit> {
    command.build();
    let mut wanted = &command;
    for name in args
        .command
        .iter()
        .flat_map(|names| names.split([' ', '-']))
    {
        wanted = match wanted.find_subcommand(name) {
            Some(found) => found,
            None => anyhow::bail!("there is no command {}", args.command.join(" ")),
        };
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(wanted.clone()).render(&mut page)?;
    std::io::stdout().write_all(&page)?;
    Ok(Exit::Success)
}
