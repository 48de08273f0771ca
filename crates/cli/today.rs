//! The current day, which libraries are given as a parameter.

use std::time::{SystemTime, UNIX_EPOCH};

use newshound_article::Date;
use newshound_index::date_of_day;

/// The current day in UTC; `None` where the clock is before 1970.
pub(crate) fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    date_of_day(i64::try_from(since.as_secs() / (24 * 60 * 60)).ok()?)
}
