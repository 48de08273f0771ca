//! What is wrong with a zip archive.

use std::io;

use ::zip::result::ZipError;

use crate::Failure;
use crate::container::tally::Tally;

/// What is wrong with an archive that has no list of its members, or only that of some.
pub(super) const MISSING: &str = "the list of its members is missing";

/// The reason behind an error of the crate.
pub(in crate::container) fn failure(tally: &Tally, error: ZipError) -> Failure {
    let error = match error {
        ZipError::Io(error) => error,
        error => match error.to_string() {
            // The record at the end of the archive, which tells where the list is, and what the list begins with.
            told if ["EOCD", "No CDFH"].iter().any(|part| told.contains(part)) => {
                io::Error::other(MISSING)
            }
            told => io::Error::other(told),
        },
    };
    tally.failure(error)
}
