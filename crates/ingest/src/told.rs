//! What stands beside names above a text: that it was changed since, and how long it takes to read.
//!
//! Lines state it, and so do the ends of bylines and the values of days; so all that read these ask here.

use std::sync::LazyLock;

use crate::date;
use crate::words::Beginnings;

/// Whether a line, or the end of one, is what a header tells beside names.
pub(crate) fn is_told(line: &str) -> bool {
    // All of that has figures, if only a date in those of another script.
    let may_be = date::has_digit(line) || !line.is_ascii();
    may_be
        && (reading_minutes(line).is_some() || date::parse_line(line).is_some() || is_update(line))
}

/// What stands before the word that an update begins with, within a line, and the rest.
pub(crate) fn before_update(line: &str) -> Option<(&str, &str)> {
    const LONGEST: usize = 160;
    if line.len() > LONGEST {
        return None;
    }
    // Figures follow the word.
    let last = line.bytes().rposition(|byte| byte.is_ascii_digit())?;
    let marks = memchr::memchr3_iter(b' ', b',', b'(', &line.as_bytes()[..last]);
    let mut begins = marks.map(|mark| mark + 1);
    let at = begins.find(|at| after_update_words(&line[*at..]).is_some())?;
    let published = line[..at].trim_end_matches([' ', ',', '-', '–', '|', '•', '(', ';']);
    Some((published, line[at..].trim_end_matches(')')))
}

/// Whether a line says that the article was changed, and when: the year may be told by what stands before it.
pub(crate) fn is_update(line: &str) -> bool {
    after_update_words(line).is_some_and(|rest| {
        date::parse_line(rest).is_some()
            || date::figures_line(rest).is_some()
            || date::is_line_without_year(rest)
            || is_while_ago(rest)
    })
}

/// The day that a value states behind that of an update: `Updated March 6, 2024; published March 5, 2024`.
pub(crate) fn behind_update(value: &str) -> Option<&str> {
    let rest = after_update_words(value.trim())?;
    let is_day =
        |line: &str| date::parse_line(line).is_some() || date::figures_line(line).is_some();
    let mut spaces = rest.match_indices(' ');
    spaces.find_map(|(at, _)| Some(rest[at..].trim()).filter(|behind| is_day(behind)))
}

/// What follows the words that a line about an update begins with.
fn after_update_words(line: &str) -> Option<&str> {
    const WORDS: [&str; 27] = [
        "last updated",
        "updated",
        "last modified",
        "modified",
        "zuletzt aktualisiert",
        "aktualisiert",
        "geändert",
        "수정",
        "최종수정",
        "업데이트",
        "mis à jour",
        "mise à jour",
        "modifié",
        "última actualización",
        "actualizado",
        "actualizada",
        "ultimo aggiornamento",
        "aggiornato",
        "atualizado",
        "atualizada",
        "laatst bijgewerkt",
        "bijgewerkt",
        "uppdaterad",
        "oppdatert",
        "opdateret",
        "обновлено",
        "güncelleme",
    ];
    static BEGINNINGS: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::new(WORDS));
    const LONGEST: usize = 120;
    if line.len() > LONGEST {
        return None;
    }
    let rest = BEGINNINGS.of(line).find_map(|at| {
        let words = *WORDS.get(at)?;
        let head = line.get(..words.len())?;
        let is_one = match words.is_ascii() {
            true => head.eq_ignore_ascii_case(words),
            false => !head.is_ascii() && head.to_lowercase() == words,
        };
        let rest = is_one.then(|| &line[words.len()..])?;
        let rest = rest.strip_prefix([':', ' '])?;
        Some(rest.trim_start_matches([':', ' ']))
    });
    rest.filter(|_| date::has_digit(line))
}

/// `há 2 dias`, `hace 3 horas`, `2 hours ago`.
fn is_while_ago(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    match words[..] {
        ["há" | "hace" | "vor", count, _] | [count, _, "ago" | "fa" | "geleden" | "önce"] => {
            is_number(count)
        }
        ["il", "y", "a", count, _] | ["för", count, _, "sedan"] => is_number(count),
        _ => false,
    }
}

/// `5 min read`, `5-minute read`, `Reading time: 5 minutes`, `5min`.
pub(crate) fn reading_minutes(line: &str) -> Option<u32> {
    let has_unit = || {
        let mut threes = line.as_bytes().windows(3);
        threes.any(|three| three.eq_ignore_ascii_case(b"min"))
    };
    if line.len() > 40 || !date::has_digit(line) || !has_unit() {
        return None;
    }
    let line = line.to_lowercase();
    let words: Vec<_> = line
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | ':' | '.'))
        .filter(|word| !word.is_empty())
        .collect();
    let minutes = match words[..] {
        [minutes, unit, "read"] if is_minutes(unit) => minutes,
        [minutes] => minutes.strip_suffix("min")?,
        ["reading", "time", minutes, unit] | ["lesezeit", minutes, unit] if is_minutes(unit) => {
            minutes
        }
        _ => return None,
    };
    minutes.parse().ok().filter(|minutes| *minutes < 1000)
}

fn is_minutes(unit: &str) -> bool {
    matches!(unit, "min" | "mins" | "minute" | "minutes" | "minuten")
}
