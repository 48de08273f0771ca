//! How a command ended, as its exit code tells.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Hits, or all went well.
    Success,
    /// A search without a hit.
    NoHit,
    /// Something failed.
    Error,
    /// Stopped by the user.
    Interrupted,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Success => 0,
            Exit::NoHit => 1,
            Exit::Error => 2,
            Exit::Interrupted => 130,
        })
    }
}
