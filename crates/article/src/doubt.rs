//! Dates that an article states but that are not accepted.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Provenance;

/// A date that an article states but that was not accepted as its day of publication.
///
/// Nothing is guessed in its place: the article has no date, and this says why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// The date as it was stated.
    pub value: String,
    /// Where it was stated.
    pub provenance: Provenance,
    /// Why it was not accepted.
    pub reason: Doubtful,
}

/// Why a date was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Doubtful {
    /// It is not a date, its day does not exist, or its form is not supported.
    NoDate,
    /// It lies in the future.
    Future,
    /// It is numeric, and both orders of day and month give a valid day (`03/04/2024`).
    Ambiguous,
    /// It has no year.
    NoYear,
}

impl fmt::Display for Doubtful {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoDate => "not read as a day",
            Self::Future => "in the future",
            Self::Ambiguous => "two days, by which of them stands first",
            Self::NoYear => "without a year",
        })
    }
}
