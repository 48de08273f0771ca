//! Days as numbers: the archive dates articles by the day, without a time zone.

use newshound_article::Date;

/// Days from 1970-01-01 to `date`.
pub fn day_of_date(date: Date) -> i64 {
    i64::from((date - Date::constant(1970, 1, 1)).get_days())
}

/// The date `day` days after 1970-01-01; `None` where it is outside the calendar.
pub fn date_of_day(day: i64) -> Option<Date> {
    Date::constant(1970, 1, 1)
        .checked_add(jiff::Span::new().try_days(day).ok()?)
        .ok()
}
