//! Recognises statements above a text that an article was updated, and how long it takes to read.
//!
//! They are lines of their own, ends of bylines, or parts of date values; the readers of all of these use this module.

use std::sync::LazyLock;

use newshound_article::FloorCharBoundary;

use crate::date;
use crate::words::{Phrases, behind};

/// The characters that separate the parts of a line.
const PARTING: [char; 3] = ['|', '·', '•'];

/// Whether a line, or the end of one, is a date, an update or a reading time, which may follow names.
pub(crate) fn is_beside_names(line: &str) -> bool {
    // All of these have digits, though those of a date may be of another script.
    date::may_have_digit(line)
        && (reading_minutes(line).is_some() || date::parse_line(line).is_some() || is_update(line))
}

/// A line split before the words of an update within it; `None` if there are none.
pub(crate) fn before_update(line: &str) -> Option<(&str, &str)> {
    const LONGEST: usize = 160;
    if line.len() > LONGEST {
        return None;
    }
    // Figures follow the word.
    let last = line.bytes().rposition(|byte| byte.is_ascii_digit())?;
    // A line may lack the space that its page shows: `Oct. 10, 2024Updated Oct. 11`.
    let is_mark = |byte: &u8| matches!(byte, b' ' | b',' | b'(' | b'0'..=b'9');
    let bytes = line.as_bytes()[..last].iter().enumerate();
    let marks = bytes.filter(|(_, byte)| is_mark(byte));
    let mut begins = marks.map(|(mark, _)| mark + 1);
    let at = begins.find(|at| after_update_words(&line[*at..]).is_some())?;
    let published = line[..at].trim_end_matches([' ', ',', '-', '–', '|', '•', '(', ';', '/']);
    Some((published, line[at..].trim_end_matches(')')))
}

/// Whether a line says that the article was changed, and when: the year may be known from what stands before it.
pub(crate) fn is_update(line: &str) -> bool {
    after_update_words(line)
        .is_some_and(|rest| is_day(rest) || date::is_line_without_year(rest) || is_while_ago(rest))
}

/// Whether a line states a day and nothing else, be it one of two.
pub(crate) fn is_day(line: &str) -> bool {
    date::parse_line(line).is_some() || date::figures_line(line).is_some()
}

/// The parts of a line, those last that only say of which day the text is (`Stand: 06.05.2023`): another may tell when it was published.
pub(crate) fn parts(line: &str) -> Vec<&str> {
    let parts = line.split(PARTING).map(str::trim);
    let mut parts: Vec<_> = parts.flat_map(behind_as_of).collect();
    parts.sort_by_key(|part| is_as_of(part));
    parts
}

/// A part of a line, or the two that a dash parts where the first says so: elsewhere a day and its time may stand around one.
fn behind_as_of(part: &str) -> impl Iterator<Item = &str> {
    let dash = [" - ", " – ", " — "].into_iter().filter(|_| is_as_of(part));
    let two = dash.filter_map(|dash| part.split_once(dash)).next();
    let (first, rest) = two.map_or((part, None), |(first, rest)| (first, Some(rest)));
    std::iter::once(first).chain(rest).map(str::trim)
}

/// Whether a line begins with `Stand` (German for `as of`).
pub(crate) fn is_as_of(line: &str) -> bool {
    behind(line, "stand").is_some_and(|rest| rest.starts_with([':', ' ']))
}

/// The day that a value states behind that of an update: `Updated March 6, 2024; published March 5, 2024`.
pub(crate) fn behind_update(value: &str) -> Option<&str> {
    let value = value.trim();
    let rest = after_update_words(value)?;
    // `Updated at 5 p.m. March 6, 2024` has one day.
    let has_own = |head: &str| {
        let head = head.trim_end_matches([' ', ',', '-', '–', '|', '•', ';', '/']);
        let is_time = date::is_line_without_year(after_update_words(head).unwrap_or_default())
            && date::day_and_month(head).is_none();
        is_update(head) && !is_time
    };
    let mut spaces = rest.match_indices(' ');
    spaces.find_map(|(at, _)| {
        let behind = rest[at..].trim_start();
        let head = &value[..value.len() - behind.len()];
        (is_day(behind) && has_own(head)).then_some(behind)
    })
}

/// Words by which lines say that an article was changed.
const UPDATED: [&str; 113] = [
    "last updated",
    "updated",
    "last modified",
    "modified",
    "last edited",
    "edited",
    "last reviewed",
    "reviewed",
    "last revised",
    "revised",
    "corrected",
    "zuletzt aktualisiert",
    "zuletzt geändert",
    "zuletzt bearbeitet",
    "letzte aktualisierung",
    "letzte änderung",
    "aktualisiert",
    "geändert",
    "mis à jour",
    "mise à jour",
    "dernière mise à jour",
    "dernière modification",
    "modifié",
    "actualisé",
    "actualizado",
    "actualizada",
    "modificado",
    "ultimo aggiornamento",
    "ultima modifica",
    "aggiornato",
    "modificato",
    "atualizado",
    "atualizada",
    "laatst bijgewerkt",
    "laatste update",
    "laatst gewijzigd",
    "bijgewerkt",
    "gewijzigd",
    "senast uppdaterad",
    "uppdaterad",
    "senast ändrad",
    "sist oppdatert",
    "oppdatert",
    "sist endret",
    "endret",
    "sidst opdateret",
    "opdateret",
    "senest opdateret",
    "päivitetty",
    "muokattu",
    "ostatnia aktualizacja",
    "zaktualizowano",
    "aktualizacja",
    "aktualizováno",
    "aktualizace",
    "aktualizované",
    "posodobljeno",
    "zadnja posodobitev",
    "zadnja izmjena",
    "ažurirano",
    "izmenjeno",
    "frissítve",
    "frissült",
    "utolsó frissítés",
    "ultima actualizare",
    "actualizat",
    "actualitzat",
    "diperbarui",
    "son güncelleme tarihi",
    "son güncelleme",
    "son güncellenme",
    "güncelleme tarihi",
    "güncelleme",
    "güncellendi",
    "수정일시",
    "수정",
    "최종수정",
    "최종 수정",
    "업데이트",
    "última actualización",
    "última modificación",
    "última atualização",
    "última modificação",
    "ändrad",
    "última actualització",
    "обновлено",
    "изменено",
    "последнее обновление",
    "оновлено",
    "останнє оновлення",
    "ажурирано",
    "измењено",
    "обновена",
    "обновено",
    "последна актуализация",
    "ενημερώθηκε",
    "τελευταία ενημέρωση",
    "τελευταία τροποποίηση",
    "最終更新日時",
    "最終更新日",
    "最終更新",
    "更新日時",
    "更新日",
    "更新时间",
    "更新時間",
    "最后更新",
    "最後更新",
    "更新于",
    "更新於",
    "更新",
    "آخر تحديث",
    "تم التحديث",
    "تحديث",
];

/// Whether a text begins with words of an update.
pub(crate) fn begins_update(text: &str) -> bool {
    behind_words(text).is_some()
}

/// Whether a text is the label of a day of an update, or ends with one: `Last updated on:`, `By Ada Finch, updated`.
pub(crate) fn ends_with_update(text: &str) -> bool {
    /// What may stand between the words and the day.
    const BETWEEN: [&str; 16] = [
        " on", " at", " am", " um", " le", " el", " il", " em", " op", " den", " la", " på", " pe",
        " în", " dne", " dnia",
    ];
    /// More bytes than a label has, so that of a text only its end is looked at.
    const LONGEST: usize = 120;
    let from = text.len().saturating_sub(LONGEST);
    let end = &text[text.floor_char_boundary_at(from)..];
    let label = end.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：'));
    let label = label.to_lowercase();
    let bare = BETWEEN.iter().find_map(|word| label.strip_suffix(word));
    let label = bare.map_or(&*label, |bare| bare.trim_end_matches(':'));
    UPDATED.iter().any(|words| {
        let before = label.strip_suffix(words);
        before.is_some_and(|before| !before.ends_with(char::is_alphabetic))
    })
}

/// The text after the words of an update that a line begins with; `None` if it has none, no digit, or is too long.
fn after_update_words(line: &str) -> Option<&str> {
    const LONGEST: usize = 120;
    if line.len() > LONGEST {
        return None;
    }
    behind_words(line).filter(|_| date::has_digit(line))
}

fn behind_words(line: &str) -> Option<&str> {
    static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(UPDATED));
    let is_mark = |c: char| matches!(c, ':' | '：' | ' ' | '\u{a0}');
    let is_whole = |rest: &str| rest.starts_with(|c: char| is_mark(c) || c.is_ascii_digit());
    let mut rests = PHRASES.begin(line).map(|(_, rest)| rest);
    let rest = rests.find(|rest| is_whole(rest))?;
    Some(rest.trim_start_matches(is_mark))
}

/// Whether a text is a time relative to now: `há 2 dias`, `hace 3 horas`, `2 hours ago`.
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

/// The minutes of a reading time: `5 min read`, `5-minute read`, `Reading time: 5 minutes`, `5min`. `None` for another line.
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
