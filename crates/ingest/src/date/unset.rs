//! Values that programs write for a time that was never set.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::fmt::rfc2822;
use jiff::tz::Offset;

/// Days at whose beginning programs start to count time: Windows, two column types of SQL Server, spreadsheets, and Unix.
const ZEROS: [Date; 5] = [
    Date::constant(1601, 1, 1),
    Date::constant(1753, 1, 1),
    Date::constant(1899, 12, 30),
    Date::constant(1900, 1, 1),
    Date::constant(1970, 1, 1),
];

/// Whether a value that states `day` is the zero of a clock, in any time zone: `1970-01-01T00:00:00Z`. A day without a time is not a
/// zero.
pub(crate) fn is_unset(value: &str, day: Date) -> bool {
    // In other time zones it may be the day before.
    let is_near = |zero: &Date| day.year() == zero.year() || day.year() + 1 == zero.year();
    if !ZEROS.iter().any(is_near) || !value.contains(':') {
        return false;
    }
    let value = value.trim();
    // Databases print a space before the offset.
    let joined = value.replace(" +", "+").replace(" -", "-");
    let instant = joined.parse::<Timestamp>().or_else(|_| {
        let parsed = rfc2822::parse(value);
        parsed.map(|zoned| zoned.timestamp())
    });
    match instant {
        Ok(instant) => {
            let time = Offset::UTC.to_datetime(instant);
            ZEROS.iter().any(|zero| time == zero.at(0, 0, 0, 0))
        }
        Err(_) => ZEROS.contains(&day) && has_midnight(value),
    }
}

/// Whether a value states midnight, without a zone or with a named one: `Thu Jan 01 00:00:00 UTC 1970`, `Jan 1, 1970, 12:00:00 AM`.
fn has_midnight(value: &str) -> bool {
    let mut words = value.split([' ', 'T', ',']);
    words.any(|word| match word.split('.').next() {
        Some("0:00" | "0:00:00" | "00:00" | "00:00:00") => true,
        Some("12:00" | "12:00:00") => value.ends_with("AM"),
        _ => false,
    })
}
