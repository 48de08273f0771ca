//! The account of a run.

use serde::Serialize;

use crate::ledger::Entry;
use crate::refused::Refused;
use crate::{Disposition, ProblemKind, Stages, Warning};

/// What a run did. Serialized it is the object of `index --json`.
///
/// `seen.articles` is at all times `indexed + unchanged + duplicate + skipped + failed`; a file that gives no record
/// counts as one.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// What was looked at.
    pub seen: Seen,
    /// Articles added to the index.
    pub indexed: u64,
    /// Articles of files that have not changed.
    pub unchanged: u64,
    /// Articles folded into others; always 0 so far.
    pub duplicate: u64,
    /// Records that hold nothing to index.
    pub skipped: u64,
    /// Records that should have been readable and were not.
    pub failed: u64,
    /// Articles removed and not replaced: those of files that are gone, and of records that a changed file no longer has.
    pub removed: u64,
    /// Bytes of input that were read.
    pub bytes: u64,
    /// How long the run took, in seconds.
    pub seconds: f64,
    /// Every record that was skipped or failed, by path and line; of each file at most a thousand.
    pub problems: Vec<ProblemReport>,
    /// Number of problems that are counted but not listed; absent from the JSON if 0.
    #[serde(skip_serializing_if = "is_zero")]
    pub unlisted: u64,
    /// Whether the run was stopped before its end; absent from the JSON if not. What the account counts is committed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub interrupted: bool,
    /// Damage on the disk, one text for each part of the archive that was not merged because of it; absent from the
    /// JSON if there is none. All that the account counts is in the archive, but damaged parts may be found wrongly or
    /// not at all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub damaged: Vec<String>,
    /// What the user should know besides the account.
    #[serde(skip)]
    pub warnings: Vec<Warning>,
    /// What its stages cost. Not part of the JSON, on which scripts rely.
    #[serde(skip)]
    pub stages: Stages,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// What a run looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Seen {
    /// Number of files, including those that could not be opened. If the run was stopped, only files of which something
    /// is accounted for.
    pub files: u64,
    /// Number of records, including those that gave no article.
    pub articles: u64,
}

/// A record that gave no article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ProblemReport {
    /// Path of its file in the archive; for a member of a container, the address of the member.
    pub path: String,
    /// 1-based line where it begins; `None` if the record is the whole file or member.
    pub line: Option<u64>,
    /// What became of it.
    #[serde(rename = "outcome")]
    pub disposition: Disposition,
    /// The reason, short, without path and line.
    pub reason: String,
    /// The reason as a kind to match on; [`ProblemKind::Kept`] if only the text is known. Not part of the JSON.
    #[serde(skip)]
    pub kind: ProblemKind,
}

impl Report {
    /// The account as one line. Its rates are those of the input read and the articles added in this run.
    pub fn line(&self) -> String {
        let rate = |amount: f64| amount / self.seconds.max(1e-9);
        format!(
            "seen {} = indexed {} + unchanged {} + duplicate {} + skipped {} + failed {}; removed {}; \
             {:.1} s, {:.1} MB/s, {:.0} articles/s",
            self.seen.articles,
            self.indexed,
            self.unchanged,
            self.duplicate,
            self.skipped,
            self.failed,
            self.removed,
            self.seconds,
            rate(self.bytes as f64 / 1e6),
            rate(self.indexed as f64),
        )
    }

    /// The report of a run that was stopped before it changed anything.
    pub(crate) fn interrupted() -> Self {
        Self {
            interrupted: true,
            ..Self::default()
        }
    }

    /// As [`Report::interrupted()`], for a run that had found `files` files to read.
    pub(crate) fn interrupted_before(files: u64) -> Self {
        Self {
            warnings: vec![Warning::Interrupted { left: files, files }],
            ..Self::interrupted()
        }
    }

    /// Whether every record seen is accounted for.
    pub(crate) fn balances(&self) -> bool {
        let parts = [
            self.indexed,
            self.unchanged,
            self.duplicate,
            self.skipped,
            self.failed,
        ];
        self.seen.articles == parts.iter().sum::<u64>()
    }

    pub(crate) fn count_indexed(&mut self) {
        self.seen.articles += 1;
        self.indexed += 1;
    }

    pub(crate) fn count_problem(&mut self, disposition: Disposition) {
        self.count_problems(disposition, 1);
    }

    fn count_problems(&mut self, disposition: Disposition, number: u64) {
        self.seen.articles += number;
        match disposition {
            Disposition::Skipped => self.skipped += number,
            Disposition::Failed => self.failed += number,
        }
    }

    /// Accounts for an unchanged file at `path` by its ledger entry. `path` is called only if something of it must be
    /// listed.
    pub(crate) fn unchanged(&mut self, path: impl FnOnce() -> String, entry: &Entry) {
        self.seen.files += 1;
        self.seen.articles += entry.articles;
        self.unchanged += entry.articles;
        self.count_problems(Disposition::Skipped, entry.account.skipped);
        self.count_problems(Disposition::Failed, entry.account.failed);
        if !entry.account.is_empty() {
            self.list(&path(), &entry.account);
        }
    }

    /// Accounts for an entry of the tree that is not read, or cannot be read.
    pub(crate) fn unread(&mut self, path: String, refused: Refused) {
        self.seen.files += 1;
        let disposition = refused.disposition();
        self.count_problem(disposition);
        self.problems.push(ProblemReport {
            path,
            line: None,
            disposition,
            reason: refused.reason,
            kind: refused.kind,
        });
    }

    /// Sorts the problems by path and line, as threads find them in any order.
    pub(crate) fn sort_problems(&mut self) {
        fn order(problem: &ProblemReport) -> (&str, Option<u64>, Disposition, &str) {
            let ProblemReport {
                path,
                line,
                disposition,
                reason,
                ..
            } = problem;
            (path, *line, *disposition, reason)
        }
        self.problems
            .sort_unstable_by(|one, other| order(one).cmp(&order(other)));
    }

    /// Lists the problems of a file.
    pub(crate) fn list(&mut self, path: &str, account: &crate::account::Account) {
        let problems = account.problems.iter().map(|problem| ProblemReport {
            path: format!("{path}{}", problem.member.as_deref().unwrap_or_default()),
            line: problem.line,
            disposition: problem.disposition,
            reason: problem.reason.clone(),
            kind: problem.kind.clone(),
        });
        self.problems.extend(problems);
        self.unlisted += account.unlisted();
        match account.unlisted() {
            0 => {}
            records => self.warnings.push(Warning::Unlisted {
                path: path.to_owned(),
                records,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_that_of_the_contract() {
        let report = Report {
            seen: Seen {
                files: 2226,
                articles: 2226,
            },
            indexed: 2226,
            bytes: 5_000_000,
            seconds: 0.4,
            ..Report::default()
        };
        assert_eq!(
            report.line(),
            "seen 2226 = indexed 2226 + unchanged 0 + duplicate 0 + skipped 0 + failed 0; removed 0; \
             0.4 s, 12.5 MB/s, 5565 articles/s"
        );
    }

    #[test]
    fn the_object_is_that_of_the_contract() {
        let mut report = Report::default();
        let kind = ProblemKind::Unreadable(std::io::ErrorKind::NotFound);
        report.unread("a/b".into(), Refused::new(kind, "gone"));
        assert_eq!(
            serde_json::to_string(&report).unwrap(),
            "{\"seen\":{\"files\":1,\"articles\":1},\"indexed\":0,\"unchanged\":0,\"duplicate\":0,\"skipped\":0,\
             \"failed\":1,\"removed\":0,\"bytes\":0,\"seconds\":0.0,\"problems\":[{\"path\":\"a/b\",\"line\":null,\
             \"outcome\":\"failed\",\"reason\":\"gone\"}]}"
        );
        assert!(report.balances());
    }
}
