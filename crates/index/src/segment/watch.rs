//! Measuring CPU time of a thread.

use std::time::Duration;

use cpu_time::ThreadTime;

/// A stopwatch of the current thread's CPU time; measures 0 where the system does not tell it.
pub(crate) struct Watch(Option<ThreadTime>);

impl Watch {
    pub(crate) fn start() -> Self {
        Self(ThreadTime::try_now().ok())
    }

    /// The CPU time since the start.
    pub(crate) fn elapsed(&self) -> Duration {
        self.0
            .and_then(|start| start.try_elapsed().ok())
            .unwrap_or_default()
    }
}
