//! What all commands share of the command line: its common options, and values that are read alike.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use clap::builder::{OsStringValueParser, TypedValueParser};
use newshound_indexer::portable;

/// The name of an index directory that lies in the directory of its articles.
pub(crate) const NAME: &str = ".newshound";

/// What every command understands.
#[derive(Debug, clap::Args)]
pub(crate) struct Global {
    /// The index directory; by default DIR/.newshound, or the nearest .newshound upward from here
    #[arg(long, global = true, env = ARCHIVE_VARIABLE, value_name = "PATH", value_parser = path())]
    pub(crate) archive: Option<PathBuf>,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ColorChoice {
    /// On a terminal, unless NO_COLOR says otherwise
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Stands before a query's `-word` while clap looks at the arguments, so that `-news` is not read as `-n ews`.
pub(crate) const PROTECTED: char = '\u{1}';

/// What names the index directory where `--archive` is not given.
pub(crate) const ARCHIVE_VARIABLE: &str = "NEWSHOUND_ARCHIVE";

/// A path, which may begin with a dash, or be empty: a variable that is set to nothing is as good as not set.
pub(crate) fn path() -> impl TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().map(|path| match path.to_str() {
        Some(text) => unprotected(text).into(),
        None => path.into(),
    })
}

/// The address of an article; of a file whose name is not UTF-8, as it is in an archive.
pub(crate) fn address() -> impl TypedValueParser<Value = String> {
    OsStringValueParser::new().map(|address| {
        let text = address.into_string();
        text.unwrap_or_else(|address| portable(Path::new(&address)))
    })
}

/// Takes the mark [`PROTECTED`] off a value.
pub(crate) fn unprotected(value: &str) -> &str {
    value.strip_prefix(PROTECTED).unwrap_or(value)
}
