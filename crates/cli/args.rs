//! Parsing the command line. Nothing here looks at a disk or a terminal.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{ArgGroup, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::commands::{
    bench, completions, eval, formats, help, index, man, search, settings, show, stats,
};
use crate::global::{Global, PROTECTED};

/// Full-text search for news archives.
///
/// Point it at a directory of articles and search it a moment later. The index is kept in DIR/.newshound; nothing else
/// is written, and articles are never changed.
#[derive(Debug, Parser)]
#[command(
    name = "newshound",
    version,
    disable_help_subcommand = true,
    subcommand_required = true
)]
#[command(
    after_help = "Exit codes: 0 hits or success, 1 no hit, 2 error, 130 interrupted.\n\
                  The query language: newshound help syntax"
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Index(index::Args),
    Search(search::Args),
    Show(show::Args),
    Settings(settings::Args),
    Stats(stats::Args),
    Eval(eval::Args),
    Bench(bench::Args),
    Formats(formats::Args),
    Completions(completions::Args),
    Man(man::Args),
    Help(help::Args),
}

/// Parses a command line.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Cli, clap::Error> {
    let mut command = command();
    let matches = command.try_get_matches_from_mut(protect(arguments))?;
    if let Some(("show", show)) = matches.subcommand()
        && show.get_flag("source")
        && show.contains_id("QueryArgs")
        && let Some(command) = command.find_subcommand_mut("show")
    {
        let told = "--source reads files without a query, and an option tells how one is read";
        return Err(command.error(ErrorKind::ArgumentConflict, told));
    }
    let mut cli = Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))?;
    let archive = cli.global.archive.take();
    cli.global.archive = archive.filter(|path| !path.as_os_str().is_empty());
    Ok(cli)
}

/// The definition of the command line for clap, from which completions and manual pages are generated too.
pub(crate) fn command() -> clap::Command {
    // Options of a query are an error for `show` without a query.
    let of_query = |group: ArgGroup| group.requires("highlight");
    Cli::command().mut_subcommand("show", |show| show.mut_group("QueryArgs", of_query))
}

/// Marks the words of a search that start with a single dash but are no option of `search`, so that clap takes them for
/// words.
fn protect(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    // The command is the first argument, after the program's name, that is neither an option nor the value of one.
    let (mut command, mut is_value, mut is_name) = (None, false, true);
    let mut plain = false;
    arguments
        .into_iter()
        .map(|argument| {
            let Some(text) = argument.to_str() else {
                return argument;
            };
            if command != Some(true) {
                let is_command = command.is_none() && !is_name && !is_value;
                (is_name, is_value) = (false, matches!(text, "--archive" | "--color"));
                if is_command && !text.starts_with('-') {
                    command = Some(text == "search");
                }
                return argument;
            }
            plain |= text == "--";
            let option = matches!(text, "-" | "-n" | "-h" | "-V")
                || text.strip_prefix("-n").is_some_and(|number| {
                    number
                        .trim_start_matches('=')
                        .bytes()
                        .all(|b| b.is_ascii_digit())
                });
            if plain || option || !text.starts_with('-') || text.starts_with("--") {
                return argument;
            }
            format!("{PROTECTED}{text}").into()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(arguments: &[&str]) -> search::Args {
        let arguments = ["newshound", "search"]
            .iter()
            .chain(arguments)
            .map(OsString::from);
        match parse(arguments).unwrap().command {
            Command::Search(args) => args,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_command_line_is_consistent() {
        command().debug_assert();
    }

    #[test]
    fn what_is_called_search_is_no_command_where_none_stands() {
        let arguments = [
            "newshound",
            "--archive",
            "search",
            "index",
            "search",
            "-g",
            "*.md",
        ];
        let parsed = parse(arguments.map(OsString::from)).unwrap();
        let Command::Index(args) = parsed.command else {
            panic!("{parsed:?}");
        };
        assert_eq!(format!("{:?}", args).matches("*.md").count(), 1);
        assert!(!format!("{args:?}").contains("\\u{1}"), "{args:?}");
        let arguments = ["newshound", "--color", "never", "search", "-news"];
        let parsed = parse(arguments.map(OsString::from)).unwrap();
        assert!(matches!(parsed.command, Command::Search(args) if args.text() == "-news"));
    }

    #[test]
    fn a_negated_word_needs_no_dashes_before_it() {
        assert_eq!(search(&["-minister"]).text(), "-minister");
        assert_eq!(search(&["prime", "-news", "-n", "5"]).text(), "prime -news");
        assert_eq!(search(&["a", "-n5"]).limit, 5);
        assert_eq!(search(&["--", "-n", "b"]).text(), "-n b");
        assert_eq!(
            search(&["a", "--sort", "-date"]).sort,
            search::SortBy::DateDescending
        );
        assert_eq!(
            search(&["a", "--sort=-date"]).sort,
            search::SortBy::DateDescending
        );
    }

    #[test]
    fn a_path_may_begin_with_a_dash() {
        let arguments = [
            "newshound",
            "search",
            "-a",
            "--in",
            "-dir",
            "--archive",
            "-index",
        ];
        let parsed = parse(arguments.map(OsString::from)).unwrap();
        assert_eq!(parsed.global.archive, Some("-index".into()));
        let Command::Search(args) = parsed.command else {
            panic!("{:?}", parsed.command);
        };
        assert_eq!((args.text(), args.dir), ("-a".into(), Some("-dir".into())));
    }

    #[test]
    fn several_words_are_one_query() {
        assert_eq!(search(&["closer", "ties", "--any"]).text(), "closer ties");
    }
}
