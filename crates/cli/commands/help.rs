//! `newshound help`

use std::io::Write;

use super::Exit;

/// Explain a command, or the query language with "help syntax"
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A command, or "syntax"
    topic: Option<String>,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Exit> {
    let mut command = crate::args::command();
    let text = match args.topic.as_deref() {
        None => command.render_long_help().to_string(),
        Some("syntax") => include_str!("syntax.txt").to_owned(),
        Some(name) => {
            command.build();
            match command.find_subcommand_mut(name) {
                Some(found) => found.render_long_help().to_string(),
                None => anyhow::bail!("there is no help on {name}; see \"newshound help\""),
            }
        }
    };
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(Exit::Success)
}
