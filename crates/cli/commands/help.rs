//! `newshound help`

use std::io::Write;

use clap::Command;

use crate::exit::Exit;

/// Explain a command, or the query language with "help syntax"
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A command, one of another (`bench index`), or "syntax"
    topic: Vec<String>,
}

pub(crate) fn run(args: &Args, mut command: Command) -> anyhow::Result<Exit> {
    command.build();
    let mut found = &mut command;
    let text = match &*args.topic {
        [syntax] if syntax == "syntax" => include_str!("syntax.txt").to_owned(),
        names => {
            for name in names {
                found = found.find_subcommand_mut(name).ok_or_else(|| {
                    let topic = names.join(" ");
                    anyhow::anyhow!("there is no help on {topic}; see \"newshound help\"")
                })?;
            }
            found.render_long_help().to_string()
        }
    };
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(Exit::Success)
}
