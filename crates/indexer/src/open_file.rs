//! A file that is being read, as the committer knows it.

use std::collections::HashSet;

use newshound_index::ArticleId;
use newshound_ingest::Date;

use crate::account::{Account, RecordProblem};
use crate::changes::Work;
use crate::ledger::Entry;
use crate::stamp::AsRead;

/// A file of which some records are there.
#[derive(Default)]
pub(crate) struct OpenFile {
    pub(crate) batches: u32,
    /// Set once it was read: how many batches it has, and its state, which is `None` if it was not read to its end.
    pub(crate) end: Option<(u32, Option<AsRead>)>,
    /// How many articles the archive has of it from before. They are removed when the first of now comes.
    pub(crate) earlier: u64,
    /// How many articles have come now.
    pub(crate) articles: u64,
    /// The keys of the ids of the earlier articles that have not come again, where they are known.
    pub(crate) missing_ids: Option<HashSet<u64>>,
    pub(crate) account: Account,
    /// Whether more memory would have given more.
    pub(crate) lacks_memory: bool,
    /// The day from which more of its articles may have a date.
    again: Option<Date>,
    /// Whether some of its records were not parsed.
    pub(crate) cut: bool,
}

impl OpenFile {
    /// A file of which the archive has `earlier` articles, and of which nothing is there yet.
    pub(crate) fn new(earlier: u64) -> Self {
        Self {
            earlier,
            ..Self::default()
        }
    }

    /// Its state when it was read, once all its batches are there. The inner `None` means that it was not read to its end.
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

    /// How many of its earlier articles have not come again.
    pub(crate) fn removed(&self) -> u64 {
        match &self.missing_ids {
            Some(missing) => missing.len() as u64,
            None => self.earlier.saturating_sub(self.articles),
        }
    }

    /// Whether its earlier articles are gone and not all of its new ones there.
    pub(crate) fn is_replacing(&self) -> bool {
        self.articles > 0 && self.earlier > 0
    }

    /// What the ledger keeps of it where it was read to its end, in a run with that much memory.
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
