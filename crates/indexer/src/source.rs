//! What readers and parsers share, and what parsers do with it: from a record to what is told of it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

use newshound_index::{ArticleDocument, Builders};
use newshound_ingest::learned::{Learned, restore};
use newshound_ingest::{self as ingest, Article, Failure, RawRecord};

use crate::budget::Budget;
use crate::changes::Work;
use crate::gate::Gate;
use crate::message::{Parsed, ParsedRecord};
use crate::options::Tuning;
use crate::parsed_early::ParsedEarly;
use crate::problem::ProblemKind;
use crate::refused::{Refused, attempt};
use crate::stages::Clocks;
use crate::textless::Textless;

/// What readers and parsers share.
pub(crate) struct Source<'a> {
    pub(crate) work: &'a [Work],
    /// The directories, by number in the ledger.
    pub(crate) dirs: &'a [PathBuf],
    /// What adds articles to the index.
    pub(crate) builders: Option<Builders>,
    /// Whether articles are only counted where there is none, and not added by the committer.
    pub(crate) counting: bool,
    /// How records are read, but for the format that a file is told to be.
    pub(crate) ingest: ingest::Options,
    /// What was learned of the sources.
    pub(crate) learned: &'a Learned,
    /// What was parsed to learn it.
    pub(crate) parsed_early: &'a ParsedEarly<'a>,
    /// The most different words of an article.
    pub(crate) most_words: usize,
    /// How many articles state a date that is not believed.
    pub(crate) undated: AtomicU64,
    pub(crate) damaged: AtomicU64,
    /// Articles of records without a text.
    pub(crate) textless: Textless,
    /// How many articles have blocks that recur in their source, which were cut.
    pub(crate) recurring: AtomicU64,
    pub(crate) tuning: &'a Tuning,
    pub(crate) clocks: &'a Clocks,
    pub(crate) budget: &'a Budget,
    /// Is closed where a commit is due.
    pub(crate) gate: Gate,
    pub(crate) stop: &'a AtomicBool,
    /// The next work nobody has begun.
    pub(crate) next: AtomicUsize,
    /// Whether a reader stopped before all was read.
    pub(crate) cut: AtomicBool,
}

impl Source<'_> {
    /// Whether a file that is being read is left at that. One that replaces its earlier articles is read to its end: these
    /// are gone.
    pub(crate) fn is_given_up(&self, file: usize) -> bool {
        !self.work[file].replaces && self.is_stopped()
    }

    /// Whether the run was asked to stop.
    pub(crate) fn is_stopped(&self) -> bool {
        let stopped = self.stop.load(Ordering::Relaxed);
        if stopped {
            self.cut.store(true, Ordering::Relaxed);
        }
        stopped
    }

    /// Parses records of a file; whatever goes wrong in one costs only it.
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

    /// What is told of the records of a file. What is to be added to the index is added to `documents`.
    pub(crate) fn documents(
        &self,
        file: usize,
        records: Vec<ParsedRecord>,
        documents: &mut Vec<ArticleDocument>,
    ) -> Vec<Parsed> {
        let work = &self.work[file];
        let make = |record: ParsedRecord| {
            let address = record.member.as_deref().unwrap_or_default();
            let document =
                |article| attempt(|| self.document(work, address, record.number, article));
            let again = record.article.as_deref().map(ingest::believed_from);
            let again = again.unwrap_or_default();
            match record.article.and_then(document) {
                Ok(document) => {
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
        let document = ArticleDocument::of_member(&work.path, member, number, *article);
        match document.has_more_words_than(self.most_words) {
            true => Err(self.too_many_words()),
            false => Ok(document),
        }
    }

    /// The article of a record, with what was learned of its source.
    fn article(&self, work: &Work, record: &RawRecord) -> Result<Box<Article>, Refused> {
        let ingest = work.reading(&self.ingest);
        let parse = || (self.tuning.parse)(record, &work.file, &ingest);
        let handed = self.parsed_early.take(work, record);
        let mut article = match handed.map_or_else(parse, ingest::Outcome::Article) {
            ingest::Outcome::Article(article) => article,
            ingest::Outcome::Problem(problem) => return Err(self.refused(problem)),
        };
        self.learned.date(&mut article, ingest.today);
        self.learned.language(&mut article);
        match work.manner.keeps_boilerplate {
            true => restore(&mut article),
            false if self.learned.cut(&mut article) => {
                self.recurring.fetch_add(1, Ordering::Relaxed);
            }
            false => {}
        }
        if !article.doubts.is_empty() {
            self.undated.fetch_add(1, Ordering::Relaxed);
        }
        if article.damage.is_some() {
            self.damaged.fetch_add(1, Ordering::Relaxed);
        }
        if let Some(keys) = &article.unread {
            self.textless.add(&work.path, keys);
        }
        Ok(article)
    }

    fn too_many_words(&self) -> Refused {
        let limit = self.most_words;
        let excess = format!("more than {limit} different words");
        Refused::for_want_of_memory(ProblemKind::TooManyWords { limit }, &excess)
    }

    /// Whether a record might have more than `limit` bytes if there were more memory.
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
