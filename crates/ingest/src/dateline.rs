//! Recognises the dateline at the beginning of a wire story.

use std::sync::LazyLock;

use newshound_article::{Span, fold_white_space};

use crate::block::{Block, Kind};
use crate::date;
use crate::words::{self, AnyOf, Words};

/// The dateline of a paragraph, up to its dash: `TOKYO, Oct. 10, 2024 (Agency)` of `TOKYO, Oct. 10, 2024 (Agency) - The
/// ferry ...`.
pub(crate) fn dateline(paragraph: &str) -> Option<String> {
    static ENDS: LazyLock<AnyOf> =
        LazyLock::new(|| AnyOf::new([" - ", " – ", " — ", " -- ", "—", "_", ".- ", ".– ", "/. "]));
    let text = paragraph.trim();
    let end = text
        .char_indices()
        .nth(100)
        .map_or(text.len(), |(at, _)| at);
    // The space lets a mark such as ` - ` be found at the end of a dateline that is a paragraph of its own.
    let head = [&text[..end], " "].concat();
    if !head.is_ascii()
        && let Some(line) = chinese(&head)
    {
        return Some(line.to_owned());
    }
    let end = ENDS.first_in(&head);
    let line = head[..end.unwrap_or(head.len())].trim();
    let place = line.find(|c: char| !c.is_alphabetic());
    let place = &line[..place.unwrap_or(line.len())];
    let shouted = place.chars().all(char::is_uppercase) && place.chars().count() > 2;
    let alone = paragraph.len() < 100 && is_place_and_day(line);
    let taken = match end {
        Some(_) => shouted && is_rest(&line[place.len()..]) || is_place_and_day(line),
        None => shouted && alone,
    };
    taken.then(|| line.to_owned())
}

/// The most bytes of a dateline in a field of its own.
const LONGEST: usize = 200;
/// How many of the first texts are compared with it.
const MOST_COMPARED: usize = 16;

/// A dateline from a field of its own as a paragraph, so that it precedes the text as it does in print. `None` if it names no place or
/// if one of the first `texts` of the article already begins with it.
pub(crate) fn dateline_block<'a>(
    line: &str,
    span: Span,
    texts: impl Iterator<Item = &'a str>,
) -> Option<Block<'static>> {
    // A date or time alone is no dateline.
    let is_line = line.len() <= LONGEST && names_place(line) && date::parse_line(line).is_none();
    let mut texts = texts.take(MOST_COMPARED);
    let is_new = is_line && !texts.any(|text| begins_with_dateline(text, line));
    is_new.then(|| Block::marked(fold_white_space(line), span, Kind::Paragraph))
}

/// Whether a dateline in a field of its own begins with what may be the name of a place: not with an address, a date, or words that say
/// who wrote or changed the article.
fn names_place(line: &str) -> bool {
    static OTHERS: Words = Words::new(
        "by created from http https last modified on posted published staff story text updated words written",
    );
    let place = place(line);
    let first = place.split([' ', ':', '.']).next().unwrap_or_default();
    let letters = place.chars().filter(|c| c.is_alphabetic()).count();
    letters > 1
        && !place.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | '|' | ':'))
        && !first.starts_with(char::is_lowercase)
        && !OTHERS.has(&first.to_lowercase())
        // Only if all words occur in dates is it no place: the first word of `El Paso` does.
        && (!place.split([' ', ':', '.']).all(date::is_word) || is_above_day(line, place))
}

/// Whether a place with the name of a month in some language is a place, as another word separates it from the day: `AUGUSTA, Ga., March
/// 20`.
fn is_above_day(line: &str, place: &str) -> bool {
    let behind = line.trim_start().strip_prefix(place).unwrap_or_default();
    let mut words = behind.split([' ', ',']).filter(|word| !word.is_empty());
    let has_day = behind.contains(|c: char| c.is_ascii_digit());
    has_day && words.next().is_some_and(|word| !is_of_day(word)) && dateline(line).is_some()
}

/// Whether a text begins with the dateline `line`, or with its place in the manner of a dateline. `New York` as the first words of a
/// sentence does not count.
pub(crate) fn begins_with_dateline(text: &str, line: &str) -> bool {
    const BEHIND: [char; 8] = ['(', '–', '—', '_', '/', ':', '|', '.'];
    let line = line.trim_end_matches(['-', '–', '—', '_', ' ']);
    let place = place(line);
    let begins = |with: &str| words::behind(text, with).is_some();
    if begins(line) || !begins(place) {
        return begins(line);
    }
    let rest = text[place.len()..].trim_start();
    let is_shouted = place.len() > 2 && !place.contains(char::is_lowercase);
    rest.is_empty()
        || rest.starts_with(BEHIND)
        // Not as in `Bahrain-based`.
        || rest.strip_prefix('-').is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
        || rest.strip_prefix(',').is_some_and(begins_with_day)
        || is_shouted && text.starts_with(place)
        || dateline(text).is_some()
}

/// Whether a text has a bracket or dash with only words of a date before it.
fn begins_with_day(rest: &str) -> bool {
    let day = rest
        .split(['(', '–', '—', '-', '_'])
        .next()
        .unwrap_or_default();
    let mut words = day.split_whitespace().peekable();
    day.len() < rest.len() && words.peek().is_some() && words.all(is_of_day)
}

/// Whether a word is a number or a word of dates, such as a month.
fn is_of_day(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.']);
    word.bytes().all(|byte| byte.is_ascii_digit()) || date::is_word(word)
}

/// The place that a dateline begins with.
fn place(line: &str) -> &str {
    let end = line.find([',', ';', '(', '-', '–', '—', '_']);
    let place = line[..end.unwrap_or(line.len())].trim();
    before_day(place).unwrap_or(place)
}

/// The place before a month and a day that no comma separates from it: `JOHANNESBURG` of `JOHANNESBURG March 13`. `None` if there are
/// none.
fn before_day(place: &str) -> Option<&str> {
    let (head, day) = place.rsplit_once(' ')?;
    let (head, month) = head.rsplit_once(' ')?;
    let is_day = day.bytes().all(|byte| byte.is_ascii_digit()) && date::is_word(month);
    (is_day && !head.contains(char::is_lowercase)).then(|| head.trim_end())
}

/// Whether only names, words of a date, and an agency in brackets follow the first word of a place: `NASA will launch it on March 5` is a
/// sentence.
fn is_rest(rest: &str) -> bool {
    static WITHIN_NAMES: Words = Words::new(
        "of the and in near on aboard via de del la las los les el al y e et di da do dos das du sur sous und bei im an van der ob nad",
    );
    let mut is_agency = false;
    let outside = rest.split_inclusive(['(', ')']).filter(|part| {
        let was_agency = std::mem::replace(&mut is_agency, part.ends_with('('));
        !was_agency
    });
    let mut words = outside.flat_map(|part| part.split([' ', ',', '(', ')']));
    words.all(|word| {
        !word.starts_with(char::is_lowercase) || WITHIN_NAMES.has(word) || date::is_word(word)
    })
}

/// Whether a line is a place and a date, with or without an agency after them: `Berlin, 5. März 2024`.
fn is_place_and_day(line: &str) -> bool {
    let Some((place, rest)) = line.split_once(", ") else {
        return false;
    };
    let day = rest.split(['(', '/']).next().unwrap_or(rest).trim();
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    (1..=3).contains(&place.split(' ').count())
        && place.split(' ').all(capital)
        && (date::parse_line(day).is_some() || rest.contains('(') && is_day_of_month(day))
}

/// `10 octobre`, `10. Oktober`: no time of day.
fn is_day_of_month(day: &str) -> bool {
    date::is_line_without_year(day) && date::day_and_month(day).is_some()
}

/// The Chinese dateline at the beginning of a text: `新华社北京2024年10月10日电`.
fn chinese(head: &str) -> Option<&str> {
    let end = ["日电", "日電", "日讯"]
        .iter()
        .filter_map(|end| head.find(end).map(|at| at + end.len()))
        .min()?;
    let line = &head[..end];
    let whole = line.contains('月') && !line.contains(['，', '。', '、', ',', '“', '「']);
    (whole && line.chars().count() <= 40).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn datelines_end_with_a_dash() {
        assert_eq!(
            dateline("TOKYO, Oct. 10, 2024 (Agency) - The ferry").as_deref(),
            Some("TOKYO, Oct. 10, 2024 (Agency)")
        );
        for (line, paragraph) in [
            (
                "Paris, 10 octobre (AFP)",
                "Paris, 10 octobre (AFP) - Le bac",
            ),
            (
                "Berlin, 10. Oktober (dpa)",
                "Berlin, 10. Oktober (dpa) - Die",
            ),
            ("Madrid, 10 oct (EFE)", "Madrid, 10 oct (EFE).- El barco"),
            (
                "Roma, 10 ott. (AdnKronos)",
                "Roma, 10 ott. (AdnKronos) - Il",
            ),
        ] {
            assert_eq!(dateline(paragraph).as_deref(), Some(line));
        }
        assert_eq!(dateline("Paris, 10 octobre - Le bac"), None);
        assert_eq!(dateline("Paris, 10 heures (AFP) - Le bac"), None);
        assert_eq!(dateline("Since Oct. 10, 2024 - a Thursday - it"), None);
        assert_eq!(dateline("THE FERRY IS BACK"), None);
    }
}
