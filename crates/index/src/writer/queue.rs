//! Documents on their way to the threads that build segments.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// A queue of things of known sizes, which holds a bounded number of bytes and any number of readers.
pub(super) struct Queue<T> {
    limit: usize,
    state: Mutex<State<T>>,
    changed: Condvar,
}

struct State<T> {
    waiting: VecDeque<(T, usize)>,
    bytes: usize,
    closed: bool,
}

impl<T> Queue<T> {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            state: Mutex::new(State {
                waiting: VecDeque::new(),
                bytes: 0,
                closed: false,
            }),
            changed: Condvar::new(),
        }
    }

    /// Adds `item` once there is room for its `bytes`; one that is larger than the queue has it to itself. `false` when
    /// the queue is closed.
    pub(super) fn push(&self, item: T, bytes: usize) -> bool {
        let full = |state: &mut State<T>| {
            !state.closed && !state.waiting.is_empty() && state.bytes + bytes > self.limit
        };
        let mut state = self
            .changed
            .wait_while(self.lock(), full)
            .unwrap_or_else(PoisonError::into_inner);
        if state.closed {
            return false;
        }
        state.bytes += bytes;
        state.waiting.push_back((item, bytes));
        drop(state);
        self.changed.notify_all();
        true
    }

    /// Takes the next item; `None` once the queue is closed and empty.
    pub(super) fn pop(&self) -> Option<T> {
        let empty = |state: &mut State<T>| !state.closed && state.waiting.is_empty();
        let mut state = self
            .changed
            .wait_while(self.lock(), empty)
            .unwrap_or_else(PoisonError::into_inner);
        let (item, bytes) = state.waiting.pop_front()?;
        state.bytes -= bytes;
        drop(state);
        self.changed.notify_all();
        Some(item)
    }

    /// Lets nothing more in.
    pub(super) fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_waits_and_comes_out_in_order() {
        let queue = Queue::new(10);
        assert!(queue.push('a', 100));
        std::thread::scope(|threads| {
            let pushing = threads.spawn(|| queue.push('b', 1));
            // Time enough for it to come in where there is no room.
            for _ in 0..10_000 {
                std::thread::yield_now();
                assert!(!pushing.is_finished());
            }
            assert_eq!(queue.pop(), Some('a'));
            assert!(pushing.join().unwrap());
            assert_eq!(queue.pop(), Some('b'));
            let waiting = threads.spawn(|| queue.pop());
            queue.close();
            assert_eq!(waiting.join().unwrap(), None);
        });
        assert!(!queue.push('c', 1));
    }
}
