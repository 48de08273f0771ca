//! `newshound man`

use std::io::Write;

use super::Exit;

/// Print the manual page, in roff
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The command whose page is wanted
    command: Option<String>,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Exit> {
    let mut command = crate::args::command();
    command.build();
    let wanted = match &args.command {
        None => command,
        Some(name) => match command.find_subcommand(name) {
            Some(found) => found.clone(),
            None => anyhow::bail!("there is no command {name}"),
        },
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(wanted).render(&mut page)?;
    std::io::stdout().write_all(&page)?;
    Ok(Exit::Success)
}
