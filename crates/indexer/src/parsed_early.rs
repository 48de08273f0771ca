//! Articles that the first look parsed, kept for the reading that follows.
//!
//! The first look at a small archive parses everything, and parsing it again would take as long. The kept articles
//! count as bytes on their way, of which they may take half.

use std::collections::HashMap;
use std::sync::Mutex;

use newshound_ingest::learned::Sample;
use newshound_ingest::{Article, RawRecord};

use crate::budget::Budget;
use crate::changes::Work;
use crate::lock::lock;

/// Articles by the key of their address, each with the record it was parsed from.
pub(crate) struct ParsedEarly<'a> {
    state: Mutex<State>,
    /// The most bytes that the articles may take.
    limit: u64,
    /// The budget from which the bytes of the articles are set aside until they are taken.
    budget: &'a Budget,
}

#[derive(Default)]
struct State {
    articles: HashMap<u64, HandedOn>,
    bytes: u64,
}

struct HandedOn {
    origin: Origin,
    article: Box<Article>,
    /// Bytes that the article takes.
    size: u64,
}

/// A record without its content, and the hash of that: the file may change between the first look and the reading.
#[derive(PartialEq)]
struct Origin {
    record: RawRecord,
    content: blake3::Hash,
}

impl Origin {
    fn of(record: &RawRecord, bytes: &[u8]) -> Self {
        Self {
            record: RawRecord {
                member: record.member.clone(),
                content: Ok(Vec::new()),
                stated: record.stated.clone(),
                ..*record
            },
            content: blake3::hash(bytes),
        }
    }
}

impl<'a> ParsedEarly<'a> {
    /// Keeps articles of at most `limit` bytes, which are set aside from `budget` until they are taken.
    pub(crate) fn new(limit: u64, budget: &'a Budget) -> Self {
        Self {
            state: Mutex::default(),
            limit,
            budget,
        }
    }

    /// Keeps the article that `record` gave, if there is room for it.
    pub(crate) fn give(&self, work: &Work, record: &RawRecord, article: Box<Article>) {
        let Ok(bytes) = &record.content else { return };
        let size = (article.size() + size_of::<Article>()) as u64;
        let mut state = lock(&self.state);
        if state.bytes + size > self.limit {
            return;
        }
        state.bytes += size;
        drop(state);
        self.budget.set_aside(size);
        let handed = HandedOn {
            origin: Origin::of(record, bytes),
            article,
            size,
        };
        let before = lock(&self.state).articles.insert(key(work, record), handed);
        if let Some(before) = before {
            self.freed(before.size);
        }
    }

    /// Takes the article that `record` gave, if it was kept and the record has not changed since. Its bytes are
    /// returned to the budget here, so the caller must already hold a permit for the record.
    pub(crate) fn take(&self, work: &Work, record: &RawRecord) -> Option<Box<Article>> {
        let key = {
            let state = lock(&self.state);
            (!state.articles.is_empty()).then(|| key(work, record))?
        };
        let handed = lock(&self.state).articles.remove(&key)?;
        self.freed(handed.size);
        let bytes = record.content.as_ref().ok()?;
        (Origin::of(record, bytes) == handed.origin).then_some(handed.article)
    }

    fn freed(&self, size: u64) {
        lock(&self.state).bytes -= size;
        self.budget.give_back(size);
    }
}

/// The key of the record's address.
pub(crate) fn key(work: &Work, record: &RawRecord) -> u64 {
    let member = record.member.as_deref().unwrap_or_default();
    Sample::key(&format!("{}{member}#{}", work.path(), record.number))
}

#[cfg(test)]
mod tests {
    use newshound_ingest::{Options, Outcome, parse, records};

    use super::*;
    use crate::issue_role::IssueRole;

    fn record(text: &str) -> RawRecord {
        let mut records = records(text.as_bytes(), "a.txt", &Options::default());
        records.next().unwrap()
    }

    fn work() -> Work {
        Work {
            root: 0,
            is_new: true,
            replaces: false,
            file: "a.txt".into(),
            raw: None,
            renamed: None,
            size: 0,
            known: None,
            role: IssueRole::default(),
            manner: Default::default(),
        }
    }

    fn article(record: &RawRecord) -> Box<Article> {
        match parse(record, "a.txt", &Options::default()) {
            Outcome::Article(article) => article,
            Outcome::Problem(problem) => panic!("{problem:?}"),
        }
    }

    #[test]
    fn an_article_is_handed_on_once_and_only_to_the_record_it_is_of() {
        let work = work();
        let (old, new) = (
            record("Port reopens\n\nIt did."),
            record("Port reopens\n\nIt did not."),
        );
        let budget = Budget::new(1 << 20);
        let parsed_early = ParsedEarly::new(1 << 20, &budget);
        parsed_early.give(&work, &old, article(&old));
        assert!(parsed_early.take(&work, &old).is_some());
        assert!(parsed_early.take(&work, &old).is_none());
        parsed_early.give(&work, &old, article(&old));
        assert!(parsed_early.take(&work, &new).is_none());
    }

    #[test]
    fn what_there_is_no_room_for_is_not_handed_on() {
        let work = work();
        let record = record("Port reopens\n\nIt did.");
        let budget = Budget::new(20);
        let parsed_early = ParsedEarly::new(10, &budget);
        parsed_early.give(&work, &record, article(&record));
        assert_eq!(budget.capacity(), 20);
        assert!(parsed_early.take(&work, &record).is_none());
    }

    #[test]
    fn what_is_handed_on_leaves_the_budget_free_once_it_is_taken() {
        let work = work();
        let (old, new) = (
            record("Port reopens\n\nIt did."),
            record("Another\n\nStory."),
        );
        let budget = Budget::new(1 << 20);
        // Room for one.
        let size = (article(&old).size() + size_of::<Article>()) as u64;
        let parsed_early = ParsedEarly::new(size, &budget);
        for taken in [&old, &new] {
            parsed_early.give(&work, &old, article(&old));
            assert_eq!(budget.capacity(), (1 << 20) - size);
            parsed_early.take(&work, taken);
            assert_eq!(budget.capacity(), 1 << 20, "also where it is of no use");
        }
    }
}
