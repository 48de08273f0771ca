//! Bounds the bytes that are on their way from file to index.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// A number of bytes that is handed out and taken back.
///
/// Only readers wait for it, and never while they hold some: parsing and writing always go on and give back what they
/// hold, so nothing can wait forever.
pub(crate) struct Budget {
    capacity: u64,
    state: Mutex<State>,
    freed: Condvar,
}

#[derive(Default)]
struct State {
    used: u64,
    closed: bool,
}

/// Bytes taken from a [`Budget`]; dropping it gives them back.
pub(crate) struct Permit<'a> {
    budget: &'a Budget,
    bytes: u64,
}

/// Closes a budget when dropped.
pub(crate) struct Closing<'a>(&'a Budget);

impl Budget {
    pub(crate) fn new(capacity: u64) -> Self {
        Self {
            capacity,
            state: Mutex::default(),
            freed: Condvar::new(),
        }
    }

    /// Waits until `bytes` are free and takes them; `None` once the budget is closed. What is more than the whole budget
    /// takes all of it, and so travels alone.
    pub(crate) fn take(&self, bytes: u64) -> Option<Permit<'_>> {
        let bytes = bytes.min(self.capacity);
        let mut state = self.lock();
        while !state.closed && state.used + bytes > self.capacity {
            state = self
                .freed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        if state.closed {
            return None;
        }
        state.used += bytes;
        Some(Permit {
            budget: self,
            bytes,
        })
    }

    /// Whoever waits when the guard is dropped, by return, error or panic, is sent home.
    pub(crate) fn closing(&self) -> Closing<'_> {
        Closing(self)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.budget.lock().used -= self.bytes;
        self.budget.freed.notify_all();
    }
}

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.lock().closed = true;
        self.0.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_exceeds_the_budget_waits_until_all_is_free() {
        let budget = Budget::new(10);
        let small = budget.take(1).unwrap();
        std::thread::scope(|threads| {
            let large = threads.spawn(|| budget.take(1000).map(|permit| permit.bytes));
            // Time enough for it to take what is not there.
            for _ in 0..10_000 {
                std::thread::yield_now();
                assert!(!large.is_finished());
            }
            drop(small);
            assert_eq!(large.join().unwrap(), Some(10));
        });
        assert_eq!(budget.lock().used, 0);
    }

    #[test]
    fn closing_sends_those_who_wait_home() {
        let budget = Budget::new(10);
        let _all = budget.take(10);
        std::thread::scope(|threads| {
            let waiting = threads.spawn(|| budget.take(1).is_none());
            drop(budget.closing());
            assert!(waiting.join().unwrap());
        });
    }
}
