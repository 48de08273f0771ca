//! The exit codes of commands.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// There were hits, or the command succeeded.
    Success,
    /// A search found nothing.
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
