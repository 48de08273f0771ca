//! Dates as publishers write them, read to a calendar day.
//!
//! Two questions are asked: what day does this value state ([`parse`], for keys and attributes), and is this line nothing
//! but a date ([`parse_line`], for text). Only days that exist are dates, and only those of the years in which news is
//! printed; `03/04/2024` is two different days in two countries and therefore none.

use jiff::civil::Date;

/// Years that a publication date can have; others are placeholders (`0001-01-01`) or slips.
const YEARS: std::ops::RangeInclusive<i16> = 1500..=2200;

/// The day that `value` begins with or states.
pub(crate) fn parse(value: &str) -> Option<Date> {
    let value = value.trim();
    iso(value)
        .or_else(|| cjk(value).map(|(date, _)| date))
        .or_else(|| words(value.get(..80).unwrap_or(value), false))
}

/// The day of a line that states a date, perhaps with weekday, time and `Published:`, and nothing else.
pub(crate) fn parse_line(line: &str) -> Option<Date> {
    if line.len() > 100 || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let line = line.trim();
    if let Some((date, rest)) = cjk(line) {
        return is_clock(rest).then_some(date);
    }
    // All dates have a year; most lines with digits have no number that could be one.
    has_year(line).then(|| words(line, true)).flatten()
}

/// Whether four digits stand in a row.
fn has_year(line: &str) -> bool {
    line.as_bytes()
        .windows(4)
        .any(|digits| digits.iter().all(u8::is_ascii_digit))
}

fn date(year: i16, month: i8, day: i8) -> Option<Date> {
    YEARS
        .contains(&year)
        .then(|| Date::new(year, month, day).ok())
        .flatten()
}

fn number<T: std::str::FromStr>(digits: &str) -> Option<T> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())
        .flatten()
}

/// `2024-10-10`, `2024/10/10`, `2024.10.10` or `20241010`, with anything but a digit after it.
fn iso(value: &str) -> Option<Date> {
    let bytes = value.as_bytes();
    let ends = |at: usize| bytes.get(at).is_none_or(|byte| !byte.is_ascii_digit());
    if bytes.len() >= 8 && bytes[..8].iter().all(u8::is_ascii_digit) && ends(8) {
        return date(
            number(&value[..4])?,
            number(&value[4..6])?,
            number(&value[6..8])?,
        );
    }
    let head = value.get(..10)?;
    let separator = head.as_bytes()[4];
    if !matches!(separator, b'-' | b'/' | b'.') || head.as_bytes()[7] != separator || !ends(10) {
        return None;
    }
    date(
        number(head.get(..4)?)?,
        number(head.get(5..7)?)?,
        number(head.get(8..)?)?,
    )
}

/// `2024年10月10日` and what follows it; the reader of a Korean paper knows `2024년 10월 10일`.
fn cjk(value: &str) -> Option<(Date, &str)> {
    if value.is_ascii() {
        return None;
    }
    let (year, rest) = value.split_once(['年', '년'])?;
    let (month, rest) = rest.split_once(['月', '월'])?;
    let (day, rest) = rest.split_once(['日', '일'])?;
    let date = date(
        number(year.trim())?,
        number(month.trim())?,
        number(day.trim())?,
    )?;
    Some((date, rest))
}

fn is_clock(rest: &str) -> bool {
    let is_part = |c: char| {
        c.is_ascii_digit()
            || c.is_whitespace()
            || "()（）:：時時点分秒时分오전후시분月火水木金土日星期一二三四五六曜午前後配信付更新"
                .contains(c)
    };
    rest.chars().all(is_part)
}

#[derive(Default)]
struct Parts {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    whole: Option<Date>,
}

/// A date in words. `strict`: every word must belong to it, and after its end only a time may follow.
fn words(value: &str, strict: bool) -> Option<Date> {
    let mut parts = Parts::default();
    let separators = |c: char| c.is_whitespace() || matches!(c, ',' | '|' | '·' | '•' | '(' | ')');
    for word in value.split(separators).filter(|word| !word.is_empty()) {
        let known = parts.take(word) || is_company(word);
        if strict && !known {
            return None;
        }
        if !strict && parts.is_complete() {
            break;
        }
    }
    parts
        .whole
        .or_else(|| date(parts.year?, parts.month?, parts.day?))
}

impl Parts {
    fn is_complete(&self) -> bool {
        self.whole.is_some() || (self.year.is_some() && self.month.is_some() && self.day.is_some())
    }

    fn take(&mut self, word: &str) -> bool {
        if self.whole.is_none()
            && let Some(date) = iso(word).or_else(|| numeric(word))
        {
            self.whole = Some(date);
            return true;
        }
        let bare = word.trim_end_matches('.');
        if self.month.is_none()
            && let Some(month) = month(bare)
        {
            self.month = Some(month);
            return true;
        }
        let digits = bare
            .strip_suffix("st")
            .or_else(|| bare.strip_suffix("nd"))
            .or_else(|| bare.strip_suffix("rd"))
            .or_else(|| bare.strip_suffix("th"))
            .or_else(|| bare.strip_suffix("er"))
            .unwrap_or(bare);
        match digits.len() {
            1 | 2 if self.day.is_none() => {
                self.day = number(digits);
                self.day.is_some()
            }
            4 if self.year.is_none() => {
                self.year = number(digits);
                self.year.is_some()
            }
            _ => false,
        }
    }
}

/// `10.10.2024` (day first, as everywhere it is written with points) and `10/25/2024` where only one order can be meant.
fn numeric(word: &str) -> Option<Date> {
    let separator = ['.', '/', '-'].into_iter().find(|c| word.contains(*c))?;
    let mut parts = word.trim_end_matches('.').split(separator);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || c.len() != 4 {
        return None;
    }
    let (a, b, year) = (number(a)?, number(b)?, number(c)?);
    match (date(year, b, a), date(year, a, b)) {
        (Some(date), _) if separator == '.' => Some(date),
        (Some(one), Some(other)) => (one == other).then_some(one),
        (one, other) => one.or(other),
    }
}

fn month(word: &str) -> Option<i8> {
    if !(3..=12).contains(&word.len()) || word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let word = word.to_lowercase();
    MONTHS
        .iter()
        .find(|(names, _)| names.split(' ').any(|name| name == word))
        .map(|(_, month)| *month)
}

/// English, German, French, Spanish, Italian, Portuguese and Dutch, with the abbreviations newspapers use.
const MONTHS: [(&str, i8); 12] = [
    (
        "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari",
        1,
    ),
    (
        "february feb februar février févr fév febrero febbraio fevereiro fev februari",
        2,
    ),
    ("march mar märz mär mars marzo março maart mrt", 3),
    ("april apr avril avr abril abr aprile", 4),
    ("may mai mayo maggio mag maio mei", 5),
    ("june jun juni juin junio giugno giu junho", 6),
    ("july jul juli juillet juil julio luglio lug julho", 7),
    ("august aug août agosto ago augustus", 8),
    (
        "september sept sep septembre septiembre settembre set setembro",
        9,
    ),
    (
        "october oct oktober okt octobre octubre ottobre ott outubro out",
        10,
    ),
    ("november nov novembre noviembre novembro", 11),
    (
        "december dec dezember dez décembre déc diciembre dic dicembre dezembro",
        12,
    ),
];

/// Words that keep a date company: what happened then, the weekday, the time and its zone.
fn is_company(word: &str) -> bool {
    const WORDS: &str = " published posted date dated on at de del le den der am um à the \
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
        montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche \
        lunes martes miércoles jueves viernes sábado domingo uhr am pm a.m p.m \
        utc gmt est edt et ct cst cdt mt mst mdt pt pst pdt bst cet cest ist jst - – — publié veröffentlicht publicado ";
    let bare = word
        .trim_matches(|c: char| matches!(c, ':' | '.' | ','))
        .to_lowercase();
    bare.is_empty() || WORDS.contains(&format!(" {bare} ")) || is_time(&bare)
}

/// `17:30`, `5.30pm`, `12h05`, `+0200`.
fn is_time(word: &str) -> bool {
    let word = word
        .trim_start_matches(['+', '-', '−'])
        .trim_end_matches("am")
        .trim_end_matches("pm");
    !word.is_empty()
        && word.len() <= 12
        && word.starts_with(|c: char| c.is_ascii_digit())
        && word
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | 'h' | '+' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> Option<String> {
        parse(value).map(|date| date.to_string())
    }

    #[test]
    fn common_forms_are_read() {
        let forms = [
            "2024-10-10",
            "2024-10-10T08:00:00+0900",
            "2024/10/10 08:00",
            "20241010",
            "Thu, 10 Oct 2024 12:00:00 +0000",
            "October 10, 2024",
            "Oct. 10th, 2024",
            "10. Oktober 2024",
            "10 octobre 2024",
            "10 de octubre de 2024",
            "10.10.2024",
            "10/10/2024",
            "2024年10月10日",
            "2024년 10월 10일",
        ];
        for form in forms {
            assert_eq!(read(form).as_deref(), Some("2024-10-10"), "{form}");
        }
        assert_eq!(read("9/16/2019").as_deref(), Some("2019-09-16"));
    }

    #[test]
    fn what_is_no_day_is_no_date() {
        for form in [
            "",
            "2024-02-30",
            "0001-01-01",
            "0001-01-",
            "2050",
            "9/16/2",
            "03/04/2024",
            "2024-13-01",
            "yesterday",
            "20241010123",
            "May 2024",
        ] {
            assert_eq!(read(form), None, "{form}");
        }
    }

    #[test]
    fn a_date_line_holds_nothing_else() {
        let line = |line| parse_line(line).map(|date| date.to_string());
        for form in [
            "Published: 10 October 2024",
            "Thursday, October 10, 2024 at 5:30 p.m. ET",
            "2010-10-28T14:00:00+0900",
            "Oct 10, 2024 | 17:30 GMT",
            "2024年10月10日 08:00",
        ] {
            assert!(line(form).is_some(), "{form}");
        }
        for form in [
            "On October 10, 2024, the council met.",
            "October 10, 2024: a day to remember",
            "2024年10月10日、市議会は開かれた。",
            "In 2024",
            "12 May",
        ] {
            assert_eq!(line(form), None, "{form}");
        }
    }
}
