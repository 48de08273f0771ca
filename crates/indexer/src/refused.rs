//! Why a record gives no article.
//!
//! That more memory would help is a fact of its own beside the reason, which is text for people.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::report::Outcome;

/// What became of a record that gave no article.
pub(crate) struct Refused {
    pub(crate) outcome: Outcome,
    pub(crate) reason: String,
    /// Whether it would give one with more memory.
    pub(crate) lacks_memory: bool,
}

impl Refused {
    pub(crate) fn skipped(reason: String) -> Self {
        Self {
            outcome: Outcome::Skipped,
            ..Self::failed(reason)
        }
    }

    pub(crate) fn failed(reason: String) -> Self {
        Self {
            outcome: Outcome::Failed,
            reason,
            lacks_memory: false,
        }
    }

    /// `excess` says what is more than there is memory for.
    pub(crate) fn for_want_of_memory(excess: &str) -> Self {
        Self {
            lacks_memory: true,
            ..Self::failed(format!(
                "{excess}, the most that fits into the memory of the run"
            ))
        }
    }
}

/// What `work` gives, or that it panicked.
pub(crate) fn attempt<T>(work: impl FnOnce() -> Result<T, Refused>) -> Result<T, Refused> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|panic| Err(Refused::failed(internal_error(&*panic))))
}

/// The reason that is given where reading panicked.
pub(crate) fn internal_error(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    let text = text.unwrap_or("a panic without a message");
    format!("internal error: {text}")
}
