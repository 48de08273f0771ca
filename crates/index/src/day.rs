//! Days as the archive has them: articles are dated by the day, in no time zone.

use newshound_article::Date;

/// Days from 1970-01-01 to `date`.
pub fn day_of_date(date: Date) -> i64 {
    i64::from((date - Date::constant(1970, 1, 1)).get_days())
}

/// The date that many days from 1970-01-01; `None` outside the calendar.
pub fn date_of_day(day: i64) -> Option<Date> {
    Date::constant(1970, 1, 1)
        .checked_add(jiff::Span::new().try_days(day).ok()?)
        .ok()
}
