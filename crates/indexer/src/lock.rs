//! Locks that a panic leaves as they are: what they guard is whole at any moment.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Waits for what `mutex` guards.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
