//! Measuring the memory of the process.

use std::fs;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use serde::Serialize;

use crate::machine::{bytes, value};

/// The interval between samples. A sample costs some fifty microseconds.
const EVERY: Duration = Duration::from_millis(20);

/// Anonymous memory of the process: heap and stacks, without mapped files, which the system can take back at any time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Memory {
    /// Bytes before the work: the program, and memory that the allocator retained.
    pub before: u64,
    /// The maximum number of bytes sampled during the work, fifty times a second.
    pub peak: u64,
}

/// Samples the memory of the process from a thread of its own.
pub(crate) struct Watch {
    before: u64,
    stop: Sender<()>,
    watcher: JoinHandle<u64>,
}

impl Watch {
    /// Starts sampling; `None` where the system does not provide it (it is read from `/proc/self/status`).
    pub(crate) fn start() -> Option<Self> {
        let before = anonymous()?;
        let (stop, stopped) = channel();
        let watcher = std::thread::spawn(move || {
            let mut peak = before;
            while stopped.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                peak = peak.max(anonymous().unwrap_or(0));
            }
            peak.max(anonymous().unwrap_or(0))
        });
        Some(Self {
            before,
            stop,
            watcher,
        })
    }

    /// Stops sampling and returns the result.
    pub(crate) fn stop(self) -> Option<Memory> {
        drop(self.stop);
        let peak = self.watcher.join().ok()?;
        Some(Memory {
            before: self.before,
            peak,
        })
    }
}

/// The value of `RssAnon` in bytes (Linux 4.5 and later).
fn anonymous() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    value(&status, "RssAnon").and_then(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_peak_is_seen() {
        let Some(watch) = Watch::start() else { return };
        let held = vec![1_u8; 64 << 20];
        let memory = watch.stop().unwrap();
        assert!(
            memory.peak >= memory.before + (32 << 20),
            "{memory:?} {}",
            held.len()
        );
    }
}
