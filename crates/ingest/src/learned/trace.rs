//! The data of an article that is kept for learning: hashes, no text.

use newshound_article::{Article, DateOrder};
use serde::{Deserialize, Serialize};

use super::hash;
use crate::block::width;
use crate::language;
use crate::metadata;
use crate::sentence::ends_with_stop;

/// The widest line, in columns.
const WIDEST_LINE: usize = 160;
/// Blocks of fewer columns may recur by chance.
pub(super) const SHORT: usize = 30;
/// The most blocks of an article that are kept, counted from its end.
const MOST: usize = 400;

/// The hashes of an article and its blocks, and the metadata to learn from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// The [`Trace::file_key`] of its file.
    pub(super) file: u64,
    pub(super) source: u64,
    pub(super) title: u64,
    pub(super) order: Option<DateOrder>,
    /// The language, and whether it is written in Latin letters.
    pub(super) language: Option<(String, bool)>,
    pub(super) blocks: Vec<Mark>,
}

/// A block of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    pub(super) hash: u64,
    /// Whether it is short, and has text before and after it: such a block may recur by chance.
    pub(super) common: bool,
    /// Whether it is a line that does not end like a sentence: a heading or a link.
    pub(super) line: bool,
}

impl Trace {
    /// The trace of `article`, which was read from the file at `path`.
    pub fn of(article: &Article, path: &str) -> Self {
        let texts = article.lines().map(|passage| passage.text.as_str());
        let texts: Vec<&str> = texts.collect();
        let is_short = |text: &&str| width(text) < SHORT;
        let last = texts.iter().rposition(|text| !is_short(text)).unwrap_or(0);
        let marks = texts.iter().enumerate().map(|(at, text)| Mark {
            hash: hash(text),
            common: (1..last).contains(&at) && is_short(text),
            line: is_line(text),
        });
        let title = article.title_text();
        Self {
            file: Self::file_key(path),
            source: source_of(article),
            title: hash(title),
            order: article.date_order,
            language: article
                .language
                .as_ref()
                .and_then(|language| Some((language.value.clone(), language::is_latin(article)?))),
            blocks: marks.skip(texts.len().saturating_sub(MOST)).collect(),
        }
    }

    /// The key of a file, by which [`Sample::forget`](super::Sample::forget) finds its articles.
    pub fn file_key(path: &str) -> u64 {
        hash(path)
    }
}

/// The hash of an article's source: the source that it states, or else the host of its address. All articles with neither share one
/// source.
pub(super) fn source_of(article: &Article) -> u64 {
    if let Some(source) = &article.source {
        return hash(&source.value);
    }
    let url = article.url.as_ref();
    let host = url.and_then(|url| metadata::host(&url.value));
    hash(host.unwrap_or(""))
}

/// Whether a block is a line, such as a heading or a link: short, and not ending like a sentence.
pub(super) fn is_line(text: &str) -> bool {
    text.len() <= 4 * WIDEST_LINE && width(text) <= WIDEST_LINE && !ends_with_stop(text)
}
