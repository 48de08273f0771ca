//! Measuring the cost of work.

use std::time::Instant;

use cpu_time::ProcessTime;
use serde::Serialize;

/// The cost of a piece of work to the whole process, in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Cost {
    /// CPU time of all threads, user and system.
    pub cpu: f64,
    /// Wall-clock time.
    pub wall: f64,
}

impl Cost {
    /// Runs `work` and returns its result and cost.
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
