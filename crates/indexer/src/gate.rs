//! Keeps readers from beginning what a commit would have to wait for.

use std::sync::{Condvar, Mutex, PoisonError};

use crate::lock::lock;

/// A gate before the files that replace earlier articles. Readers wait at it only with nothing in their hands; whoever passed it goes on,
/// so that all they have begun ends.
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

    /// Whoever waits when the guard is dropped, by return, error or panic, goes on.
    pub(crate) fn opening(&self) -> Opening<'_> {
        Opening(self)
    }
}

impl Drop for Opening<'_> {
    fn drop(&mut self) {
        self.0.open();
    }
}
