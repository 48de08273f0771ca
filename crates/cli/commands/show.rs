//! `newshound show`

use std::io::Write;

use newshound_index::{Reader, StoredArticle};
use newshound_query::{Highlighter, Searcher};

mod printer;
mod source;

use self::printer::{OutputFormat, Printer};
use crate::exit::Exit;
use crate::global::{Global, address};
use crate::locate;
use crate::output::{error, meant, warning};
use crate::palette::Palette;
use crate::query_args::{QueryArgs, tell_of};

/// Print an article with its metadata, where each piece came from, and what was cut
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Ids (external ones, too), paths, or PATH#RECORD; a member of an archive is FILE!MEMBER; with --source, files or such addresses in them
    #[arg(required = true, value_name = "ID|PATH", value_parser = address())]
    targets: Vec<String>,
    /// Read files as they are, without any archive
    #[arg(long)]
    source: bool,
    /// Light up what this query matches
    #[arg(
        long,
        value_name = "QUERY",
        allow_hyphen_values = true,
        conflicts_with = "source"
    )]
    highlight: Option<String>,
    #[command(flatten)]
    query: QueryArgs,
    /// Print what was cut from the text, and the rule that cut it
    #[arg(long)]
    boilerplate: bool,
    /// How to print
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: OutputFormat,
}

pub(crate) fn run(global: &Global, args: &Args) -> anyhow::Result<Exit> {
    let mut printer = Printer::new(
        std::io::BufWriter::new(std::io::stdout().lock()),
        args.format,
        args.boilerplate,
        Palette::of_stdout(global.color),
    );
    let exit = match args.source {
        true => source::run(&args.targets, &mut printer)?,
        false => from_archive(global, args, &mut printer)?,
    };
    printer.finish()?;
    Ok(exit)
}

fn from_archive(
    global: &Global,
    args: &Args,
    printer: &mut Printer<impl Write>,
) -> anyhow::Result<Exit> {
    let archive = locate::open(global.archive.as_deref())?;
    let searcher = Searcher::new(archive.reader()?);
    let mut highlighter = match &args.highlight {
        Some(query) => Some(searcher.highlighter(&args.query.request(query.clone()))?),
        None => None,
    };
    for told in highlighter.iter().flat_map(Highlighter::warnings) {
        tell_of(told);
    }
    let mut exit = Exit::Success;
    let mut by_external_id = None;
    for (at, target) in args.targets.iter().enumerate() {
        let mut found = find(searcher.reader(), target)?;
        if found.is_empty() {
            if by_external_id.is_none() {
                // This scans the whole archive, so it is done once for all remaining targets.
                let ids = args.targets[at..].iter().map(String::as_str).collect();
                by_external_id = Some(searcher.reader().articles_by_external_ids(&ids)?);
            }
            let known = by_external_id.iter().flat_map(|known| known.get(target));
            found.extend(known.flatten().cloned());
        }
        if found.is_empty() {
            error(&format!("no article {target} in this archive"));
            exit = Exit::Error;
        }
        for stored in &found {
            let StoredArticle {
                path,
                record,
                article,
                ..
            } = stored;
            let lit =
                |highlighter: &mut Highlighter| highlighter.highlights(stored).unwrap_or_default();
            let highlights = highlighter.as_mut().map(lit);
            let is_known = highlighter.as_ref().is_none_or(Highlighter::is_complete);
            if is_known && highlights.as_ref().is_some_and(Vec::is_empty) {
                let address = crate::reading::address(path, *record);
                warning(&format!(
                    "{address} does not match, or has no text that does: nothing is lit up"
                ));
            }
            printer.print(stored.id(), path, *record, article, highlights)?;
        }
    }
    Ok(exit)
}

/// The articles that `target` names. It may contain the escapes that paths are printed with.
fn find(reader: &Reader, target: &str) -> Result<Vec<StoredArticle>, newshound_index::Error> {
    let mut found = find_exactly(reader, target)?;
    if let Some(target) = meant(target).filter(|_| found.is_empty()) {
        found = find_exactly(reader, &target)?;
    }
    Ok(found)
}

/// The articles that `target` names: one by its id or by `PATH#RECORD`, or all of a file by its path.
fn find_exactly(
    reader: &Reader,
    target: &str,
) -> Result<Vec<StoredArticle>, newshound_index::Error> {
    if let Ok(id) = target.parse()
        && let Some(article) = reader.article_by_id(id)?
    {
        return Ok(vec![article]);
    }
    let by_path = reader.articles_by_path(target)?;
    match target
        .rsplit_once('#')
        .map(|(path, record)| (path, record.parse::<u32>()))
    {
        Some((path, Ok(record))) if by_path.is_empty() => {
            Ok(reader.article_at(path, record)?.into_iter().collect())
        }
        _ => Ok(by_path),
    }
}
