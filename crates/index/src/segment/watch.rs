//! How long a thread was at something.

use std::time::Duration;

use cpu_time::ThreadTime;

/// A watch of the present thread's CPU time, where the system tells it.
pub(super) struct Watch(Option<ThreadTime>);

impl Watch {
    pub(super) fn start() -> Self {
        Self(ThreadTime::try_now().ok())
    }

    /// What has passed since the start or the last lap.
    pub(super) fn lap(&mut self) -> Duration {
        let now = Self::start();
        let passed = match (self.0, now.0) {
            (Some(start), Some(now)) => now.duration_since(start),
            _ => Duration::ZERO,
        };
        *self = now;
        passed
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.0
            .and_then(|start| start.try_elapsed().ok())
            .unwrap_or_default()
    }
}
