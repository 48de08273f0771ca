//! What work costs.

use std::time::Instant;

use cpu_time::ProcessTime;
use serde::Serialize;

/// What a piece of work cost the process, in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Cost {
    /// CPU time of all threads, user and system.
    pub cpu: f64,
    /// Time on the clock.
    pub wall: f64,
}

impl Cost {
    /// Does `work` and says what it cost.
    pub fn of<T>(work: impl FnOnce() -> T) -> (T, Self) {
        let (cpu, wall) = (ProcessTime::now(), Instant::now());
        let result = work();
        let cost = Self {
            cpu: cpu.elapsed().as_secs_f64(),
            wall: wall.elapsed().as_secs_f64(),
        };
        (result, cost)
    }
}
