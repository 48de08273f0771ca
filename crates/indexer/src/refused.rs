//! Why a record gives no article.
//!
//! The kind of problem is kept beside the reason, which is text for people.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use newshound_ingest as ingest;

use crate::account::RecordProblem;
use crate::problem::{Disposition, ProblemKind};

/// Why a record gave no article. [`Refused::at`] makes its [`RecordProblem`].
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) kind: ProblemKind,
    pub(crate) reason: String,
}

impl Refused {
    pub(crate) fn new(kind: ProblemKind, reason: impl Into<String>) -> Self {
        Self {
            kind,
            reason: reason.into(),
        }
    }

    /// The problem of a record that can be read with more memory; `excess` says what exceeds the memory of the run.
    pub(crate) fn for_want_of_memory(kind: ProblemKind, excess: &str) -> Self {
        let reason = format!("{excess}, the most that fits into the memory of the run");
        Self::new(kind, reason)
    }

    /// The problem of a record at that place in its file.
    pub(crate) fn at(self, member: Option<String>, line: Option<u64>) -> RecordProblem {
        RecordProblem {
            member,
            line,
            disposition: self.disposition(),
            reason: self.reason,
            kind: self.kind,
        }
    }

    pub(crate) fn disposition(&self) -> Disposition {
        self.kind.disposition().unwrap_or(Disposition::Failed)
    }
}

impl From<ingest::Problem> for Refused {
    fn from(problem: ingest::Problem) -> Self {
        let reason = problem.to_string();
        Self::new(problem.into(), reason)
    }
}

/// The result of `work`, or an internal error if it panics.
pub(crate) fn attempt<T>(work: impl FnOnce() -> Result<T, Refused>) -> Result<T, Refused> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(internal_error(&*panic)))
}

/// The problem of a record that made the program panic.
pub(crate) fn internal_error(panic: &(dyn Any + Send)) -> Refused {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    let text = text.unwrap_or("a panic without a message");
    Refused::new(ProblemKind::Panicked, format!("internal error: {text}"))
}
