//! The present day, which libraries do not ask for themselves.

use jiff::Zoned;
use newshound_article::Date;

/// The day it is here.
pub(crate) fn today() -> Date {
    Zoned::now().date()
}
