//! How long a thread was at something.

use std::time::Duration;

use cpu_time::ThreadTime;

/// A watch of the present thread's CPU time, where the system tells it.
pub(super) struct Watch(Option<ThreadTime>);

impl Watch {
    pub(super) fn start() -> Self {
        Self(ThreadTime::try_now().ok())
    }

    /// What has passed since the start.
    pub(super) fn elapsed(&self) -> Duration {
        self.0
            .and_then(|start| start.try_elapsed().ok())
            .unwrap_or_default()
    }
}
