//! Handling signals while an archive is written: what was read so far is committed and reported.
//!
//! A signal that was ignored when the command started stays ignored, so that `nohup` and background commands of a shell
//! keep running.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Sets `stop` at the first signal that asks the command to end. At a second signal, or at any once all other owners of
/// `stop` are gone, the process exits with code 130. Must be called only once.
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

    /// Those of the handled signals that are ignored now.
    pub(super) fn ignored() -> impl Iterator<Item = c_int> {
        let is_ignored = |signal: &c_int| {
            // SAFETY: an action is plain data that may be all zeros, and the call only reads the current one.
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

/// On other systems no signal is ignored.
#[cfg(not(unix))]
mod signals {
    pub(super) fn ignored() {}

    pub(super) fn ignore((): ()) {}
}
