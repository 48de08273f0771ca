//! Keeps readers from beginning files that a commit would have to wait for.

use std::sync::{Condvar, Mutex, PoisonError};

use crate::lock::lock;

/// A gate before the files that replace earlier articles. A reader hands over all it has before it waits there, and
/// goes on once it has passed, so every file that was begun comes to its end.
#[derive(Default)]
pub(crate) struct Gate {
    is_closed: Mutex<bool>,
    opened: Condvar,
}

/// Opens a gate when dropped.
pub(crate) struct Opening<'a>(&'a Gate);

impl Gate {
    pub(crate) fn close(&self) {
        *lock(&self.is_closed) = true;
    }

    pub(crate) fn open(&self) {
        *lock(&self.is_closed) = false;
        self.opened.notify_all();
    }

    pub(crate) fn is_closed(&self) -> bool {
        *lock(&self.is_closed)
    }

    /// Waits until it is open.
    pub(crate) fn pass(&self) {
        let is_closed = lock(&self.is_closed);
        let woken = self.opened.wait_while(is_closed, |is_closed| *is_closed);
        drop(woken.unwrap_or_else(PoisonError::into_inner));
    }

    /// A guard that opens the gate when dropped, so that nobody is left waiting after a return, error or panic.
    pub(crate) fn opening(&self) -> Opening<'_> {
        Opening(self)
    }
}

impl Drop for Opening<'_> {
    fn drop(&mut self) {
        self.0.open();
    }
}
