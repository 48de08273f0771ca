//! What is kept of an article to learn from: hashes, no text.

use newshound_article::{Article, DateOrder};
use serde::{Deserialize, Serialize};

use super::hash;
use crate::block::width;
use crate::language;
use crate::metadata;
use crate::sentence::ends_with_stop;

/// No line is wider, in columns.
const WIDEST_LINE: usize = 160;
/// Of fewer columns are blocks that may recur by chance.
pub(super) const SHORT: usize = 30;
/// No more blocks of an article are looked at; its end counts more than its middle.
const MOST: usize = 400;

/// An article as it is learned from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// Which file it came from, as [`Trace::file_key`] has it.
    pub(super) file: u64,
    pub(super) source: u64,
    pub(super) title: u64,
    pub(super) order: Option<DateOrder>,
    /// With whether it is written in Latin letters.
    pub(super) language: Option<(String, bool)>,
    pub(super) blocks: Vec<Mark>,
}

/// A block of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    pub(super) hash: u64,
    /// Short, with text before and after it: such a block may recur by chance.
    pub(super) common: bool,
    /// A line that does not end like a sentence: a heading, or a link.
    pub(super) line: bool,
}

impl Trace {
    /// What is to be remembered of `article`, from the file at `path`.
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

    /// The key by which the articles of a file are found again.
    pub fn file_key(path: &str) -> u64 {
        hash(path)
    }
}

/// The source that an article's blocks recur in: what it names, or else the host of its address; articles that tell neither
/// are of one source.
pub(super) fn source_of(article: &Article) -> u64 {
    if let Some(source) = &article.source {
        return hash(&source.value);
    }
    let url = article.url.as_ref();
    let host = url.and_then(|url| metadata::host(&url.value));
    hash(host.unwrap_or(""))
}

/// Whether a block is a line as headings and links are: short, and not ending like a sentence.
pub(super) fn is_line(text: &str) -> bool {
    text.len() <= 4 * WIDEST_LINE && width(text) <= WIDEST_LINE && !ends_with_stop(text)
}
