//! A limit on the bytes that are on their way from file to index.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::lock::lock;

/// A number of bytes that are taken and given back.
///
/// Only readers wait for it, and never while they hold some of it. Parsing and writing never wait and give back what
/// they hold, so nothing can wait forever.
pub(crate) struct Budget {
    state: Mutex<State>,
    freed: Condvar,
}

struct State {
    /// All bytes except those that are set aside.
    capacity: u64,
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
            state: Mutex::new(State {
                capacity,
                used: 0,
                closed: false,
            }),
            freed: Condvar::new(),
        }
    }

    /// Waits until `bytes` are free and takes them; `None` once the budget is closed. A request for more than the whole
    /// budget takes all of it.
    pub(crate) fn take(&self, bytes: u64) -> Option<Permit<'_>> {
        self.take_when(bytes, |state| self.wait(state))
    }

    fn wait<'b>(&self, state: MutexGuard<'b, State>) -> MutexGuard<'b, State> {
        let woken = self.freed.wait(state);
        woken.unwrap_or_else(PoisonError::into_inner)
    }

    /// As [`Budget::take`]. Calls `wait` as long as the bytes are not free; `wait` may unlock the state meanwhile.
    fn take_when<'b>(
        &'b self,
        bytes: u64,
        mut wait: impl FnMut(MutexGuard<'b, State>) -> MutexGuard<'b, State>,
    ) -> Option<Permit<'b>> {
        let mut state = lock(&self.state);
        while !state.closed && state.used + bytes.min(state.capacity) > state.capacity {
            state = wait(state);
        }
        if state.closed {
            return None;
        }
        let bytes = bytes.min(state.capacity);
        state.used += bytes;
        Some(Permit {
            budget: self,
            bytes,
        })
    }

    /// Sets bytes aside for articles that are held before anybody takes from the budget.
    pub(crate) fn set_aside(&self, bytes: u64) {
        let mut state = lock(&self.state);
        state.capacity = state.capacity.saturating_sub(bytes);
    }

    /// Gives back bytes that were set aside.
    pub(crate) fn give_back(&self, bytes: u64) {
        lock(&self.state).capacity += bytes;
        self.freed.notify_all();
    }

    /// All bytes except those that are set aside.
    #[cfg(test)]
    pub(crate) fn capacity(&self) -> u64 {
        lock(&self.state).capacity
    }

    /// A guard that closes the budget when dropped, so that nobody is left waiting after a return, error or panic.
    pub(crate) fn closing(&self) -> Closing<'_> {
        Closing(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        lock(&self.budget.state).used -= self.bytes;
        self.budget.freed.notify_all();
    }
}

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        lock(&self.0.state).closed = true;
        self.0.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    /// Whether somebody who begins to wait before `free` gets some of the budget.
    fn while_one_waits(budget: &Budget, free: impl FnOnce()) -> bool {
        let (waits, waiting) = channel();
        std::thread::scope(|threads| {
            let taking = threads.spawn(move || {
                let wait = |state| {
                    // Nobody else has the state until it is given up to wait.
                    waits.send(()).unwrap();
                    budget.wait(state)
                };
                budget.take_when(1, wait).is_some()
            });
            waiting.recv().unwrap();
            free();
            taking.join().unwrap()
        })
    }

    #[test]
    fn what_exceeds_the_budget_waits_until_all_is_free() {
        let budget = Budget::new(10);
        let mut small = vec![budget.take(1), budget.take(1)];
        let large = budget.take_when(1000, |state| {
            drop(state);
            small.pop().expect("it waits only while one holds some");
            lock(&budget.state)
        });
        assert_eq!(large.map(|permit| permit.bytes), Some(10));
        assert!(small.is_empty());
        assert_eq!(lock(&budget.state).used, 0);
    }

    #[test]
    fn what_is_given_back_wakes_those_who_wait() {
        let budget = Budget::new(10);
        let all = budget.take(10);
        assert!(while_one_waits(&budget, || drop(all)));
    }

    #[test]
    fn what_was_set_aside_can_be_taken_once_it_is_given_back() {
        let budget = Budget::new(10);
        budget.set_aside(6);
        let _taken = budget.take(4);
        let mut waited = 0;
        let more = budget.take_when(6, |state| {
            drop(state);
            waited += 1;
            budget.give_back(6);
            lock(&budget.state)
        });
        assert_eq!((waited, more.map(|permit| permit.bytes)), (1, Some(6)));
    }

    #[test]
    fn closing_sends_those_who_wait_home() {
        let budget = Budget::new(10);
        let _all = budget.take(10);
        assert!(!while_one_waits(&budget, || drop(budget.closing())));
    }
}
