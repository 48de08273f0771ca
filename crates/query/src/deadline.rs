//! When a search has to stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// The end of the time a search may take; copies of it agree on whether it was reached.
///
/// Whatever can go on for long asks it now and then, and stops with what it has. An answer that was cut short says so.
#[derive(Clone, Debug, Default)]
pub(crate) struct Deadline {
    at: Option<Instant>,
    passed: Arc<AtomicBool>,
}

impl Deadline {
    /// That much time from now; none if it reaches past what can be told.
    pub(crate) fn after(time: Duration) -> Self {
        Self {
            at: Instant::now().checked_add(time),
            passed: Arc::default(),
        }
    }

    /// Whether the time is over.
    pub(crate) fn is_over(&self) -> bool {
        if self.was_reached() {
            return true;
        }
        let over = self.at.is_some_and(|at| Instant::now() >= at);
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
}

impl Ticks {
    pub(crate) fn new(deadline: &Deadline, every: u32) -> Self {
        Self {
            deadline: deadline.clone(),
            every,
            left: every,
        }
    }

    /// One step; whether the time is over.
    pub(crate) fn tick(&mut self) -> bool {
        self.left -= 1;
        if self.left > 0 {
            return false;
        }
        self.left = self.every;
        self.deadline.is_over()
    }
}
