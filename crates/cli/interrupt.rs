//! What a signal does while an archive is written to: what was read is committed, and accounted for.
//!
//! A signal that was ignored when the command began stays ignored: so `nohup` and a shell that starts a command in the background keep it
//! running.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Sets `stop` at the first signal that asks the command to end. At a second one the process ends, as with any kill, and at any once nobody
/// has `stop` any more. To be called once.
pub(crate) fn stops(stop: &Arc<AtomicBool>) -> Result<(), ctrlc::Error> {
    let stop = Arc::downgrade(stop);
    let ignored = signals::ignored();
    ctrlc::set_handler(move || {
        let stop = stop.upgrade();
        if stop.is_none_or(|stop| stop.swap(true, Ordering::Relaxed)) {
            std::process::exit(130);
        }
    })?;
    signals::ignore(ignored);
    Ok(())
}

#[cfg(unix)]
#[expect(
    unsafe_code,
    reason = "the standard library has no interface to signals"
)]
mod signals {
    use libc::{SIG_IGN, SIGHUP, SIGINT, SIGTERM, c_int};

    /// The signals that are handled, as far as they are ignored now.
    pub(super) fn ignored() -> impl Iterator<Item = c_int> {
        let is_ignored = |signal: &c_int| {
            // SAFETY: an action is plain data that may be all zeros, and all that is asked is to be told the present one.
            unsafe {
                let mut action: libc::sigaction = std::mem::zeroed();
                let told = libc::sigaction(*signal, std::ptr::null(), &raw mut action);
                told == 0 && action.sa_sigaction == SIG_IGN
            }
        };
        let ignored = [SIGINT, SIGTERM, SIGHUP].into_iter().filter(is_ignored);
        ignored.collect::<Vec<_>>().into_iter()
    }

    pub(super) fn ignore(signals: impl Iterator<Item = c_int>) {
        for signal in signals {
            // SAFETY: a signal that is ignored runs no code.
            unsafe {
                libc::signal(signal, SIG_IGN);
            }
        }
    }
}

/// Elsewhere no signal is ignored.
#[cfg(not(unix))]
mod signals {
    pub(super) fn ignored() {}

    pub(super) fn ignore((): ()) {}
}
