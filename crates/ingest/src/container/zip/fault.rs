//! Errors of zip archives.

use std::io;

use ::zip::result::ZipError;

use crate::Failure;
use crate::container::tally::Tally;

/// The reason for an archive whose list of members is missing, or only covers some of them.
pub(super) const MISSING: &str = "the list of its members is missing";

/// Converts an error of the `zip` crate.
pub(in crate::container) fn failure(tally: &Tally, error: ZipError) -> Failure {
    let error = match error {
        ZipError::Io(error) => error,
        error => match error.to_string() {
            // Errors about the record at the end of the archive, which states where the list is, and about the beginning of the list.
            told if ["EOCD", "No CDFH"].iter().any(|part| told.contains(part)) => {
                io::Error::other(MISSING)
            }
            told => io::Error::other(told),
        },
    };
    tally.failure(error)
}
