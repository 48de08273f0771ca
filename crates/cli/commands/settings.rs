//! `newshound settings`

use std::io::Write;

use anyhow::bail;
use newshound_index::Settings;

use crate::exit::Exit;
use crate::global::Global;
use crate::locate;
use crate::output::json_line;

/// Print or change the numbers that an archive is ranked by
///
/// k1 and b are those of BM25: how soon more occurrences stop to count, and how much the length of a text does. title,
/// heading and body say how much a match there counts, lead how much more one among the first 50 words of the body. What
/// is changed holds from the next search on; nothing is indexed anew. See docs/ranking.md
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// What to change, such as k1=0.9; without any, nothing is changed
    #[arg(value_name = "NAME=NUMBER", value_parser = change)]
    changes: Vec<(String, f32)>,
    /// Go back to the defaults first
    #[arg(long)]
    reset: bool,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

fn change(text: &str) -> Result<(String, f32), String> {
    let change = text.split_once('=');
    let change = change.and_then(|(name, number)| Some((name.trim(), number.trim().parse().ok()?)));
    change
        .map(|(name, number): (&str, f32)| (name.to_owned(), number))
        .ok_or_else(|| "a name and a number, such as k1=0.9".into())
}

pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<Exit> {
    let archive = locate::open(global.archive.as_deref())?;
    let mut settings = match (args.reset, args.changes.is_empty()) {
        // Does not read the old settings, as damaged ones can be reset too.
        (true, _) => {
            let mut settings = Settings::default();
            set(&mut settings, &args.changes)?;
            archive.set_settings(&settings)?;
            settings
        }
        (false, true) => archive.settings()?,
        (false, false) => archive.change_settings(|settings| set(settings, &args.changes))?,
    };
    let mut out = std::io::stdout().lock();
    if args.json {
        // Only the numbers, so that the file can be restored from it.
        json_line(&mut out, &settings)?;
        return Ok(Exit::Success);
    }
    for (name, number) in settings.numbers_mut() {
        writeln!(out, "{name:8} {number}")?;
    }
    Ok(Exit::Success)
}

fn set(settings: &mut Settings, changes: &[(String, f32)]) -> anyhow::Result<()> {
    for (name, number) in changes {
        let mut numbers = settings.numbers_mut();
        match numbers.iter_mut().find(|(known, _)| known == name) {
            // Turns -0 into 0.
            Some((_, setting)) => **setting = *number + 0.0,
            None => {
                let names = numbers.map(|(name, _)| name).join(", ");
                bail!("no setting is named {name}; there are {names}");
            }
        }
    }
    Ok(())
}
