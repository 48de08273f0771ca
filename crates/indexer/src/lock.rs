//! Locks that ignore poisoning: what they guard is consistent at any moment, also after a panic.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks `mutex`, waiting for it if needed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
