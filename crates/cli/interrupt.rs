//! What a signal does while an archive is written to: what was read is committed, and accounted for.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Sets `stop` at the first signal that asks the command to end. At a second one the process ends, as with any kill, and at any once nobody
/// has `stop` any more. To be called once.
pub(crate) fn stops(stop: &Arc<AtomicBool>) -> Result<(), ctrlc::Error> {
    let stop = Arc::downgrade(stop);
    ctrlc::set_handler(move || {
        let stop = stop.upgrade();
        if stop.is_none_or(|stop| stop.swap(true, Ordering::Relaxed)) {
            std::process::exit(130);
        }
    })
}
