//! What readers and parsers share, and what parsers do: from a record to the message about it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use newshound_index::{ArticleDocument, Builders};
use newshound_ingest::learned::{Learned, restore};
use newshound_ingest::{self as ingest, Article, Failure, RawRecord};

use crate::article_notices::{ArticleNotices, Notice};
use crate::budget::Budget;
use crate::changes::Work;
use crate::gate::Gate;
use crate::message::{Parsed, ParsedArticle, ParsedRecord};
use crate::options::Tuning;
use crate::parsed_early::ParsedEarly;
use crate::problem::ProblemKind;
use crate::refused::{Refused, attempt};
use crate::stages::Clocks;

/// What readers and parsers share.
pub(crate) struct Shared<'a> {
    pub(crate) work: &'a [Work],
    /// The directories, by index in the ledger.
    pub(crate) dirs: &'a [PathBuf],
    /// Adds articles to the index; `None` if the committer does that, and in a dry run.
    pub(crate) builders: Option<Builders>,
    /// Whether this is a dry run: without `builders`, articles are then only counted, and not added by the committer.
    pub(crate) counting: bool,
    /// How records are read, except for the format that the caller states for a file.
    pub(crate) ingest: ingest::Options,
    /// What was learned about the sources.
    pub(crate) learned: &'a Learned,
    /// Articles that were parsed while learning.
    pub(crate) parsed_early: &'a ParsedEarly<'a>,
    /// The most distinct words that an article may have.
    pub(crate) most_words: usize,
    pub(crate) notices: ArticleNotices,
    pub(crate) tuning: &'a Tuning,
    pub(crate) clocks: &'a Clocks,
    pub(crate) budget: &'a Budget,
    /// Closed while a commit is due.
    pub(crate) gate: Gate,
    pub(crate) stop: &'a AtomicBool,
    /// Index of the next work that no reader has begun.
    pub(crate) next: AtomicUsize,
    /// Set once a reader or a parser has found that the run was asked to stop.
    pub(crate) cut: AtomicBool,
}

impl Shared<'_> {
    /// Whether the rest of a file is left unread because the run was asked to stop. A file that replaces earlier
    /// articles is read to its end, as these may be removed already.
    pub(crate) fn is_given_up(&self, file: usize) -> bool {
        !self.work[file].replaces && self.is_stopped()
    }

    /// Whether the run was asked to stop; if so, sets `cut`.
    pub(crate) fn is_stopped(&self) -> bool {
        let stopped = self.stop.load(Ordering::Relaxed);
        if stopped {
            self.cut.store(true, Ordering::Relaxed);
        }
        stopped
    }

    /// Parses records of a file. A failure or a panic costs only the record in which it occurs.
    pub(crate) fn parse(&self, file: usize, records: Vec<RawRecord>) -> Vec<ParsedRecord> {
        let work = &self.work[file];
        let parse = |record: RawRecord| ParsedRecord {
            article: attempt(|| self.article(work, &record)),
            member: record.member,
            line: record.line,
            number: record.number,
        };
        records.into_iter().map(parse).collect()
    }

    /// What the committer is told of the records of a file. Documents for `builders` are appended to `documents`.
    pub(crate) fn documents(
        &self,
        file: usize,
        records: Vec<ParsedRecord>,
        documents: &mut Vec<ArticleDocument>,
    ) -> Vec<Parsed> {
        let work = &self.work[file];
        let make = |record: ParsedRecord| {
            let address = record.member.as_deref().unwrap_or_default();
            let document = |ParsedArticle { article, notice }| {
                let again = ingest::believed_from(&article);
                let document = attempt(|| self.document(work, address, record.number, article))?;
                Ok((document, again, notice))
            };
            match record.article.and_then(document) {
                Ok((document, again, notice)) => {
                    self.notices.add(work.path(), &notice);
                    let id = document.id();
                    let document = match self.builders {
                        Some(_) => {
                            documents.push(document);
                            None
                        }
                        None => (!self.counting).then(|| Box::new(document)),
                    };
                    Parsed::Article {
                        id,
                        again,
                        document,
                    }
                }
                Err(refused) => {
                    let member = record.member.as_deref().map(str::to_owned);
                    Parsed::Problem(refused.at(member, record.line))
                }
            }
        };
        records.into_iter().map(make).collect()
    }

    fn document(
        &self,
        work: &Work,
        member: &str,
        number: u32,
        article: Box<Article>,
    ) -> Result<ArticleDocument, Refused> {
        let document = ArticleDocument::of_member(work.path(), member, number, *article);
        match document.has_more_words_than(self.most_words) {
            true => Err(self.too_many_words()),
            false => Ok(document),
        }
    }

    /// The article of a record, parsed now or earlier, with what was learned about its source applied to it.
    fn article(&self, work: &Work, record: &RawRecord) -> Result<ParsedArticle, Refused> {
        let ingest = work.reading(&self.ingest);
        let parse = || (self.tuning.parse)(record, &work.file, &ingest);
        let handed = self.parsed_early.take(work, record);
        let mut article = match handed.map_or_else(parse, ingest::Outcome::Article) {
            ingest::Outcome::Article(article) => article,
            ingest::Outcome::Problem(problem) => return Err(self.refused(problem)),
        };
        self.learned.date(&mut article, ingest.today);
        self.learned.language(&mut article);
        let recurs = match work.manner.keeps_boilerplate {
            true => {
                restore(&mut article);
                false
            }
            false => self.learned.cut(&mut article),
        };
        let notice = Notice::of(&article, recurs);
        Ok(ParsedArticle { article, notice })
    }

    fn too_many_words(&self) -> Refused {
        let limit = self.most_words;
        let excess = format!("more than {limit} different words");
        Refused::for_want_of_memory(ProblemKind::TooManyWords { limit }, &excess)
    }

    /// Whether `limit`, in bytes, is the memory's limit of a record, so that with more memory the record might be read.
    fn is_of_memory(&self, limit: usize) -> bool {
        let most = ingest::Options::default().max_record_bytes;
        limit == self.ingest.max_record_bytes && limit < most
    }

    fn refused(&self, problem: ingest::Problem) -> Refused {
        match &problem {
            ingest::Problem::Failed(Failure::TooLarge { limit }) if self.is_of_memory(*limit) => {
                let kind = ProblemKind::TooLarge { limit: *limit };
                Refused::for_want_of_memory(kind, &problem.to_string())
            }
            _ => problem.into(),
        }
    }
}
