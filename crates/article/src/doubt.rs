//! What an article states and is not believed.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Provenance;

/// A date that an article states and that was not taken for its day of publication.
///
/// Nothing is guessed in its place: the article has no date, and this says why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// The date as it was stated.
    pub value: String,
    /// Where it was stated.
    pub provenance: Provenance,
    /// Why it is not believed.
    pub reason: Doubtful,
}

/// Why a date is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Doubtful {
    /// It is no date, one of a day that does not exist, or one in a form that is not read.
    NoDate,
    /// It lies in the future.
    Future,
    /// It is one day where the day is written first and another where the month is.
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
