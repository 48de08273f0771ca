//! What an article becomes in the index, and back.

use std::fmt;
use std::hash::BuildHasher as _;
use std::str::FromStr;

use newshound_article::{Article, Date, Sourced};
use rustc_hash::{FxBuildHasher, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::ArticleSample;
use crate::analysis::{Stemmer, marks};
use crate::store::texts;

/// The identity of an article in an archive: a hash of its path and its record number.
///
/// Its `Display` form is 32 hexadecimal digits, in lower case; that is how it is told everywhere, and [`str::parse`] reads it,
/// in either case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ArticleId([u8; 16]);

impl ArticleId {
    /// The id of record `record` (counted from 0) of the file at `path` (relative, `/`-separated).
    pub fn new(path: &str, record: u32) -> Self {
        Self::of_member(path, "", record)
    }

    /// The id of record `record` of what `member` addresses in the container at `path`, separator included. It is that of
    /// no file, even one that is called like the whole address: no path holds a NUL.
    pub fn of_member(path: &str, member: &str, record: u32) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher
            .update(path.as_bytes())
            .update(&[0])
            .update(&record.to_be_bytes())
            .update(member.as_bytes());
        Self(first_bytes(&hasher.finalize()))
    }

    /// The id of record `record` at `path`, of which the last `member` bytes address a member.
    pub(crate) fn of_address(path: &str, member: usize, record: u32) -> Self {
        let (file, member) = address(path, member);
        Self::of_member(file, member, record)
    }

    /// The first eight bytes, big-endian: orders ids as `Ord` does, but for the rarest ties.
    pub fn key(self) -> u64 {
        u64::from_be_bytes(std::array::from_fn(|at| self.0[at]))
    }
}

/// What is said of a text that is no [`ArticleId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id is 32 hexadecimal digits")]
#[non_exhaustive]
pub struct ParseArticleIdError;

impl FromStr for ArticleId {
    type Err = ParseArticleIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // The number alone could have a sign.
        let is_id = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = is_id.then(|| u128::from_str_radix(text, 16).ok());
        let number = number.flatten().ok_or(ParseArticleIdError)?;
        Ok(Self(number.to_be_bytes()))
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

/// What the `file` field has for the file at `path`.
pub(crate) fn file_hash(path: &str) -> [u8; 16] {
    first_bytes(&blake3::hash(path.as_bytes()))
}

/// What the `file` field has for the member of a container at `address`. It is that of no file, as no path holds a NUL:
/// removing a file can never remove a member of another that happens to be called so.
pub(crate) fn member_hash(address: &str) -> [u8; 16] {
    file_hash(&format!("{address}\0"))
}

/// The term of such a hash.
pub(crate) fn hash_term(hash: [u8; 16]) -> String {
    ArticleId(hash).to_string()
}

fn first_bytes(hash: &blake3::Hash) -> [u8; 16] {
    std::array::from_fn(|at| hash.as_bytes()[at])
}

/// An article as it lies in the archive, with its address there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredArticle {
    /// Relative path of its file, `/`-separated; for a member of a container its address, which begins with the path of
    /// that (`2024.zip!politics/0412.html`).
    pub path: String,
    /// How many bytes of `path`, at its end, address a member; 0 where the file is no container.
    pub member: usize,
    /// Its number in the file or member, counted from 0.
    pub record: u32,
    /// Headings and body in words, see [`Article::words`].
    pub words: u64,
    /// The article.
    pub article: Article,
}

impl StoredArticle {
    /// Its id.
    pub fn id(&self) -> ArticleId {
        ArticleId::of_address(&self.path, self.member, self.record)
    }

    /// The path of its file.
    pub(crate) fn file(&self) -> &str {
        address(&self.path, self.member).0
    }
}

/// The path of a file, and what addresses a member in it: the last `member` bytes of `path`.
fn address(path: &str, member: usize) -> (&str, &str) {
    let end = path.len().saturating_sub(member);
    path.split_at_checked(end).unwrap_or((path, ""))
}

/// An article with its address, ready to be written. It can be made on any thread.
#[derive(Clone, Debug)]
pub struct ArticleDocument {
    stored: StoredArticle,
    id: ArticleId,
}

impl ArticleDocument {
    /// Makes a document of `article`, which is record `record` of the file at `path`.
    pub fn new(path: &str, record: u32, article: Article) -> Self {
        Self::of_member(path, "", record, article)
    }

    /// Makes a document of `article`, which is record `record` of a member of the container at `path`. Behind `path`, the
    /// member's address goes on with `member`, separator included; it is empty where the file is no container.
    ///
    /// It is removed with the container, and found by either address.
    pub fn of_member(path: &str, member: &str, record: u32, article: Article) -> Self {
        let stored = StoredArticle {
            path: format!("{path}{member}"),
            member: member.len(),
            record,
            words: article.words(),
            article,
        };
        Self {
            id: stored.id(),
            stored,
        }
    }

    /// Bytes of memory the document holds until it is written.
    pub fn size(&self) -> usize {
        size_of::<Self>() + self.stored.path.len() + self.stored.article.size()
    }

    /// Whether its texts have more than `most` different words, as [`crate::WriterOptions::most_words`] asks: each takes many
    /// times its own bytes while a segment is made, so that a record of a few megabytes could take all memory.
    pub fn has_more_words_than(&self, most: usize) -> bool {
        // There is a byte to each word at least.
        if self.size() <= most {
            return false;
        }
        let mut known = FxHashSet::default();
        let plain = self.plain().into_iter().flatten();
        for line in texts(&self.stored.article).chain(plain) {
            marks(line, &mut |mark| {
                if known.len() <= most {
                    known.insert(FxBuildHasher.hash_one(&line[mark.start..mark.end]));
                }
            });
        }
        known.len() > most
    }

    /// The article it was made of.
    pub fn into_article(self) -> Article {
        self.stored.article
    }

    /// The article as a sample of its archive: what [`crate::Writer::train`] takes.
    pub fn sample(&self) -> ArticleSample {
        ArticleSample::of(&self.stored)
    }

    pub(crate) fn stored(&self) -> &StoredArticle {
        &self.stored
    }

    /// Its id.
    pub fn id(&self) -> ArticleId {
        self.id
    }

    /// The stemmer of its language.
    pub(crate) fn stemmer(&self) -> Stemmer {
        let language = self.stored.article.language.as_ref();
        Stemmer::of_language(language.map(|language| language.value.as_str()))
    }

    /// The lines of the fields that [`Fields::plain`](crate::Fields::plain) lists, in that order.
    pub(crate) fn plain(&self) -> [Vec<&str>; 5] {
        let article = &self.stored.article;
        let bylines = article.bylines.iter().map(|byline| byline.value.as_str());
        [
            bylines.collect(),
            value(&article.section)
                .into_iter()
                .flat_map(str::lines)
                .collect(),
            value(&article.source),
            value(&article.url),
            vec![self.stored.path.as_str()],
        ]
    }
}

fn value(sourced: &Option<Sourced<String>>) -> Vec<&str> {
    sourced.iter().map(|text| text.value.as_str()).collect()
}

/// Days from 1970-01-01 to `date`: articles are dated by the day, in no time zone.
pub fn day_of_date(date: Date) -> i64 {
    i64::from((date - Date::constant(1970, 1, 1)).get_days())
}

/// The date that many days from 1970-01-01; `None` outside the calendar.
pub fn date_of_day(day: i64) -> Option<Date> {
    Date::constant(1970, 1, 1)
        .checked_add(jiff::Span::new().try_days(day).ok()?)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_it_is_told() {
        let id = ArticleId::of_member("a.zip", "!b.txt", 7);
        let told = id.to_string();
        assert_eq!(told.parse(), Ok(id));
        assert_eq!(told.to_uppercase().parse(), Ok(id));
        let signed = format!("+{}", &told[1..]);
        for other in ["", "a.txt", &told[1..], &format!("{told}0"), &signed] {
            assert_eq!(
                other.parse::<ArticleId>(),
                Err(ParseArticleIdError),
                "{other}"
            );
        }
    }
}
