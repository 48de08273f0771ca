//! A file that is being read, as the committer sees it.

use std::collections::HashSet;

use newshound_index::ArticleId;
use newshound_ingest::Date;

use crate::account::{Account, RecordProblem};
use crate::changes::Work;
use crate::ledger::Entry;
use crate::stamp::AsRead;

/// A file about which some messages were received, but not all.
#[derive(Default)]
pub(crate) struct OpenFile {
    pub(crate) batches: u32,
    /// Set once the file was read: the number of its batches, and its state, which is `None` if it was not read to its
    /// end.
    pub(crate) end: Option<(u32, Option<AsRead>)>,
    /// Number of articles that the archive had of it before. They are removed when the first new one comes.
    pub(crate) earlier: u64,
    /// Number of articles that have come in this run.
    pub(crate) articles: u64,
    /// The id keys of the earlier articles that have not come again so far; `None` if they are not known.
    pub(crate) missing_ids: Option<HashSet<u64>>,
    pub(crate) account: Account,
    /// Whether more memory would give more articles.
    pub(crate) lacks_memory: bool,
    /// The first day on which an article of it may get a date that is in the future now.
    again: Option<Date>,
    /// Whether some of its records were not parsed, because the run was stopped.
    pub(crate) cut: bool,
}

impl OpenFile {
    /// A file of which the archive has `earlier` articles, and about which no message was received yet.
    pub(crate) fn new(earlier: u64) -> Self {
        Self {
            earlier,
            ..Self::default()
        }
    }

    /// Its state when it was read; `None` until all its batches were received. The inner `None` means that it was not
    /// read to its end.
    pub(crate) fn ended(&self) -> Option<Option<AsRead>> {
        let (batches, reading) = self.end?;
        (batches == self.batches).then_some(reading)
    }

    pub(crate) fn add_article(&mut self, id: ArticleId, again: Option<Date>) {
        self.articles += 1;
        self.again = [self.again, again].into_iter().flatten().min();
        if let Some(missing) = &mut self.missing_ids {
            missing.remove(&id.key());
        }
    }

    pub(crate) fn add_problem(&mut self, problem: RecordProblem) {
        self.lacks_memory |= problem.kind.lacks_memory();
        self.account.add(problem);
    }

    /// Number of its earlier articles that have not come again.
    pub(crate) fn removed(&self) -> u64 {
        match &self.missing_ids {
            Some(missing) => missing.len() as u64,
            None => self.earlier.saturating_sub(self.articles),
        }
    }

    /// Whether its earlier articles are removed, and its new ones perhaps not all added.
    pub(crate) fn is_replacing(&self) -> bool {
        self.articles > 0 && self.earlier > 0
    }

    /// The ledger entry of a file that was read to its end, in a run with `memory` bytes of memory.
    pub(crate) fn entry(self, work: &Work, reading: &AsRead, memory: u64) -> Entry {
        Entry {
            stamp: reading.stamp,
            hash: reading.hash,
            racy: reading.racy,
            complete: true,
            role: work.role.clone(),
            manner: work.manner,
            articles: self.articles,
            memory: self.lacks_memory.then_some(memory),
            again: self.again,
            account: self.account.kept(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_not_come_again_is_removed() {
        let id = |number| ArticleId::new("a", number);
        let ids = |count| (0..count).map(|number| id(number).key()).collect();
        for (missing_ids, removed) in [(Some(ids(3)), 2), (None, 1)] {
            let mut open = OpenFile {
                missing_ids,
                ..OpenFile::new(3)
            };
            open.add_article(id(2), None);
            open.add_article(id(7), None);
            assert_eq!(open.removed(), removed);
        }
        assert_eq!(OpenFile::new(4).removed(), 4);
    }
}
