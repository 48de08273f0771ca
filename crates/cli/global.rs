//! Common options of all commands, and the parsing of their values.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use clap::builder::{OsStringValueParser, TypedValueParser};
use newshound_indexer::portable;

/// The name of an index directory that is inside the directory of its articles.
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

/// Put before a query's `-word` while clap parses the arguments, so that `-news` is not read as `-n ews`.
pub(crate) const PROTECTED: char = '\u{1}';

/// The environment variable that names the index directory where `--archive` is not given.
pub(crate) const ARCHIVE_VARIABLE: &str = "NEWSHOUND_ARCHIVE";

/// Parses a path, which may begin with a dash. It may be empty: a variable set to nothing counts as not set.
pub(crate) fn path() -> impl TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().map(|path| match path.to_str() {
        Some(text) => unprotected(text).into(),
        None => path.into(),
    })
}

/// Parses the address of an article. A file name that is not UTF-8 is converted to the form that it has in an archive.
pub(crate) fn address() -> impl TypedValueParser<Value = String> {
    OsStringValueParser::new().map(|address| {
        let text = address.into_string();
        text.unwrap_or_else(|address| portable(Path::new(&address)))
    })
}

/// Removes [`PROTECTED`] from a value.
pub(crate) fn unprotected(value: &str) -> &str {
    value.strip_prefix(PROTECTED).unwrap_or(value)
}
