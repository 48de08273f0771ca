//! Times of day, which may stand beside a day.
//!
//! `5 p.m. ET May 7, 2024` has two numbers that could be the day. A number is a time if it is written as one (`17:30`), or if a word
//! beside it says so.

use super::{has_year, is_company, is_separator, months};
use crate::words::{Words, lower};

/// The words of `text` without those of times that a separate word marks: `5 p.m.`, `17 Uhr 30`.
pub(super) fn without_hours(text: &str) -> Vec<&str> {
    let words: Vec<_> = text
        .split(is_separator)
        .filter(|word| !word.is_empty())
        .collect();
    let mut kept = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        match hours(&words[at..]) {
            0 => {
                kept.push(words[at]);
                at += 1;
            }
            hours => at += hours,
        }
    }
    kept
}

/// How many words at the beginning are such a time; 0 if there is none.
fn hours(words: &[&str]) -> usize {
    let is_number = |at: usize| {
        words.get(at).is_some_and(|word| {
            (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let is_month = |at: usize| {
        let word = words.get(at);
        word.is_some_and(|word| months::number(bare(word)).is_some())
    };
    let told = is_number(0) && words.get(1).is_some_and(|word| is_of_hour(word))
        || is_number(1) && is_before_hour(words[0]) && !is_month(2);
    match told {
        // `17 h 30`, but `17 h 7 mai`.
        true if is_number(2) && !is_month(3) => 3,
        true => 2,
        false => 0,
    }
}

/// Whether a word marks the number before it as an hour.
pub(super) fn is_of_hour(word: &str) -> bool {
    static AFTER: Words = Words::new("am pm a.m p.m uhr uur h hrs hod hodin o'clock o’clock น");
    AFTER.has_any_case(bare(word))
}

/// Whether a word marks the number after it as an hour.
pub(super) fn is_before_hour(word: &str) -> bool {
    static BEFORE: Words = Words::new("kl klo kello ore ora saat pukul pkl godz às las");
    BEFORE.has_any_case(bare(word))
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| matches!(c, ':' | '.' | ','))
}

/// Whether `text` is a time of day and nothing else: `5:30 PM`.
pub(crate) fn is_time_of_day(text: &str) -> bool {
    text.len() <= 30
        && text.contains([':', '.', 'h'])
        && text.starts_with(|c: char| c.is_ascii_digit())
        && without_hours(text).into_iter().all(is_company)
}

/// Whether a word is a time or a zone: `17:30`, `5.30pm`, `12h05`, `12-24-03`, `+0200`, `gmt+9`. A word with a year is a day instead.
pub(super) fn is_time(word: &str) -> bool {
    let word = lower(word);
    let offset = word.strip_prefix("gmt").or(word.strip_prefix("utc"));
    let offset = offset.unwrap_or(&word);
    let is_zone = offset.starts_with(['+', '-', '−']);
    if offset.len() < word.len() && !is_zone {
        return false;
    }
    let figures = offset.trim_start_matches(['+', '-', '−']);
    let digits = figures.trim_end_matches("am").trim_end_matches("pm");
    let is_marked =
        is_zone || digits.len() < figures.len() || digits.contains([':', '.', 'h', '+', '-']);
    let is_day = !is_zone && digits.contains(['-', '.']) && has_year(digits);
    is_marked
        && !is_day
        && digits.len() <= 12
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | 'h' | '+' | '-'))
}

/// Whether the text after a day in East Asian characters is only a time or a weekday.
pub(super) fn is_east_asian(rest: &str) -> bool {
    let is_part = |c: char| {
        c.is_ascii_digit()
            || c.is_whitespace()
            || "()（）:：時时点分秒时分오전후시분月火水木金土日星期一二三四五六曜午前後配信付更新월화수목금토요일"
                .contains(c)
    };
    rest.chars().all(is_part)
}
