//! The present day, which libraries do not ask for themselves.

use std::time::{SystemTime, UNIX_EPOCH};

use newshound_article::Date;
use newshound_index::date_of_day;

/// The day it is at Greenwich; `None` where the clock says nothing.
pub(crate) fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    date_of_day(i64::try_from(since.as_secs() / (24 * 60 * 60)).ok()?)
}
