//! When a search has to stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::Request;

/// Stops a search from elsewhere, as whoever asked may lose interest. Clones of it stop the same searches.
#[derive(Clone, Debug, Default)]
pub struct CancelToken(Arc<AtomicBool>);

impl CancelToken {
    /// Stops the searches that were given it, and those that will be: they answer soon with what they have.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was told to stop.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The end of the time a search may take; copies of it agree on whether it was reached.
///
/// Whatever can go on for long asks it now and then, and stops with what it has. An answer that was cut short says so.
#[derive(Clone, Debug, Default)]
pub(crate) struct Deadline {
    at: Option<Instant>,
    /// How long it was away at first.
    time: Option<Duration>,
    cancelled: CancelToken,
    passed: Arc<AtomicBool>,
}

impl Deadline {
    /// The time that `request` may take, from now on; without end if it reaches past what can be told.
    pub(crate) fn of(request: &Request) -> Self {
        Self {
            at: Instant::now().checked_add(request.timeout),
            time: Some(request.timeout),
            cancelled: request.cancel.clone(),
            passed: Arc::default(),
        }
    }

    /// Does `work` in as much time again. Where that is not enough, this one is reached too.
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

    /// Whether the time is over.
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

    /// Whether something was stopped by it.
    pub(crate) fn was_reached(&self) -> bool {
        self.passed.load(Ordering::Relaxed)
    }
}

/// Asks a deadline at every so many steps: the clock costs more than most steps do.
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

    /// One step; whether the time is over. Where it was, it stays so: one who stopped and one who follows are told the same.
    pub(crate) fn tick(&mut self) -> bool {
        self.left -= 1;
        if self.left == 0 {
            self.left = self.every;
            self.over = self.deadline.is_over();
        }
        self.over
    }
}
