//! When a search has to stop: its time limit and its cancellation.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::Request;

/// Cancels searches from another thread. All clones of a token cancel the same searches.
#[derive(Clone, Debug, Default)]
pub struct CancelToken(Arc<AtomicBool>);

impl CancelToken {
    /// Cancels the searches that hold this token, now and in future: they return soon, with what they have found.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether [`cancel`](Self::cancel) was called.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The time at which a search has to stop. Clones share whether it was reached.
///
/// Long loops check it now and then, and stop with what they have. An answer that was cut short says so.
#[derive(Clone, Debug, Default)]
pub(crate) struct Deadline {
    at: Option<Instant>,
    /// How long it was away at first.
    time: Option<Duration>,
    cancelled: CancelToken,
    passed: Arc<AtomicBool>,
}

impl Deadline {
    /// A deadline [`Request::timeout`] from now; none if that time is too far away for [`Instant`] to represent.
    pub(crate) fn of(request: &Request) -> Self {
        Self {
            at: Instant::now().checked_add(request.timeout),
            time: Some(request.timeout),
            cancelled: request.cancel.clone(),
            passed: Arc::default(),
        }
    }

    /// Does `work` with as much time again. If that is not enough, this deadline counts as reached too.
    pub(crate) fn again<T>(&self, work: impl FnOnce(&Self) -> T) -> T {
        let again = Self {
            at: self.time.and_then(|time| Instant::now().checked_add(time)),
            passed: Arc::default(),
            ..self.clone()
        };
        let done = work(&again);
        if again.was_reached() {
            self.passed.store(true, Ordering::Relaxed);
        }
        done
    }

    /// Whether the time is over or the search was cancelled. Remembers when it is.
    pub(crate) fn is_over(&self) -> bool {
        if self.was_reached() {
            return true;
        }
        let is_late = || self.at.is_some_and(|at| Instant::now() >= at);
        let over = self.cancelled.is_cancelled() || is_late();
        if over {
            self.passed.store(true, Ordering::Relaxed);
        }
        over
    }

    /// Whether [`is_over`](Self::is_over) has been true for this deadline or a clone of it, which means that some work was cut short.
    /// Does not read the clock.
    pub(crate) fn was_reached(&self) -> bool {
        self.passed.load(Ordering::Relaxed)
    }
}

/// Checks a deadline only at every `every`th step, as reading the clock costs more than most steps do.
#[derive(Clone, Debug)]
pub(crate) struct Ticks {
    deadline: Deadline,
    every: u32,
    left: u32,
    over: bool,
}

impl Ticks {
    pub(crate) fn new(deadline: &Deadline, every: u32) -> Self {
        Self {
            deadline: deadline.clone(),
            every,
            left: every,
            over: false,
        }
    }

    /// Counts one step, and returns whether the time is over. `false` at steps that do not check the deadline.
    pub(crate) fn tick(&mut self) -> bool {
        self.left -= 1;
        if self.left == 0 {
            self.left = self.every;
            self.over = self.deadline.is_over();
        }
        self.over
    }
}
