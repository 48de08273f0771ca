//! The records of a file that gave no article.

use serde::{Deserialize, Serialize};

use crate::problem::{Disposition, ProblemKind};

/// How many problems of one file are kept with their reasons; all are counted. A damaged file of a million lines would
/// otherwise fill the ledger.
const LISTED: usize = 1000;

/// Appended to the reason if what was read of the file before stays.
const STAYS: &str = "; what was read of it before stays in the archive";

/// The problems of one file, as the ledger keeps them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Account {
    pub(crate) skipped: u64,
    pub(crate) failed: u64,
    /// The first of them, sorted by member and line once [`Account::settle`] was called.
    pub(crate) problems: Vec<RecordProblem>,
}

/// A record that gave no article, with its position in its file. [`ProblemReport`](crate::ProblemReport) has its path
/// in the archive instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RecordProblem {
    /// What follows the file's path in the record's address, if the file is a container.
    pub(crate) member: Option<String>,
    pub(crate) line: Option<u64>,
    pub(crate) disposition: Disposition,
    pub(crate) reason: String,
    /// Not written to the ledger; read from there, it is [`ProblemKind::Kept`].
    #[serde(skip)]
    pub(crate) kind: ProblemKind,
}

impl RecordProblem {
    /// The key by which problems are sorted.
    fn order(&self) -> (Option<&str>, Option<u64>, Disposition, &str) {
        let member = self.member.as_deref();
        (member, self.line, self.disposition, &self.reason)
    }
}

impl Account {
    pub(crate) fn add(&mut self, problem: RecordProblem) {
        match problem.disposition {
            Disposition::Skipped => self.skipped += 1,
            Disposition::Failed => self.failed += 1,
        }
        self.problems.push(problem);
        // Batches come in any order, so which problems are the first is known only later.
        if self.problems.len() >= 2 * LISTED {
            self.settle();
        }
    }

    /// Sorts the list, so that it does not depend on the order in which records were parsed, and keeps its first
    /// [`LISTED`] problems.
    pub(crate) fn settle(&mut self) {
        let order = |one: &RecordProblem, other: &RecordProblem| one.order().cmp(&other.order());
        self.problems.sort_unstable_by(order);
        self.problems.truncate(LISTED);
    }

    /// Appends to the problems that the disk, the program or too little memory caused that what was read before stays.
    pub(crate) fn tell_that_it_stays(&mut self) {
        let problems = self.problems.iter_mut();
        for problem in problems.filter(|problem| problem.kind.is_of_the_run()) {
            problem.reason += STAYS;
        }
    }

    /// The account as the ledger keeps it: without the kinds of problems.
    pub(crate) fn kept(mut self) -> Self {
        for problem in &mut self.problems {
            problem.kind = ProblemKind::Kept;
        }
        self
    }

    /// Whether there is no problem.
    pub(crate) fn is_empty(&self) -> bool {
        self.skipped + self.failed == 0
    }

    /// How many problems are counted but not listed.
    pub(crate) fn unlisted(&self) -> u64 {
        self.skipped + self.failed - self.problems.len() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ledger_has_no_kinds() {
        let problem = |kind| RecordProblem {
            member: None,
            line: Some(7),
            disposition: Disposition::Failed,
            reason: "gone".into(),
            kind,
        };
        let [kept, known] = [ProblemKind::Kept, ProblemKind::Panicked]
            .map(|kind| postcard::to_stdvec(&problem(kind)).unwrap());
        assert_eq!(kept, known);
        let read: RecordProblem = postcard::from_bytes(&known).unwrap();
        assert_eq!(read, problem(ProblemKind::Kept));
    }

    #[test]
    fn the_first_problems_are_listed_and_all_are_counted() {
        let mut account = Account::default();
        for line in (1..=5000).rev() {
            account.add(RecordProblem {
                member: None,
                line: Some(line),
                disposition: Disposition::Failed,
                reason: String::new(),
                kind: ProblemKind::NotAFile,
            });
        }
        account.settle();
        assert_eq!((account.failed, account.unlisted()), (5000, 4000));
        assert_eq!(account.problems[0].line, Some(1));
        assert_eq!(account.problems[999].line, Some(1000));
    }
}
