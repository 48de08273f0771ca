//! The dateline that opens a wire story.

use crate::date;
use crate::words::Words;

/// The dateline of a paragraph, up to its dash: `TOKYO, Oct. 10, 2024 (Agency)` of `TOKYO, Oct. 10, 2024 (Agency) - The
/// ferry ...`.
pub(crate) fn dateline(paragraph: &str) -> Option<String> {
    const ENDS: [&str; 9] = [" - ", " – ", " — ", " -- ", "—", "_", ".- ", ".– ", "/. "];
    // One that stands alone in its paragraph ends with it.
    let mut head: String = paragraph.trim().chars().take(100).collect();
    head.push(' ');
    if !head.is_ascii()
        && let Some(line) = chinese(&head)
    {
        return Some(line.to_owned());
    }
    // Most openings have no byte of any of them.
    let may_end = |byte: u8| matches!(byte, b'-' | b'_' | b'/' | 0xe2);
    let end = match head.bytes().any(may_end) {
        true => ENDS.iter().filter_map(|dash| head.find(dash)).min(),
        false => None,
    };
    let line = head[..end.unwrap_or(head.len())].trim();
    let place: String = line.chars().take_while(|c| c.is_alphabetic()).collect();
    let shouted = place.chars().count() > 2 && place.chars().all(char::is_uppercase);
    let alone = paragraph.len() < 100 && is_place_and_day(line);
    let taken = match end {
        Some(_) => shouted && is_rest(&line[place.len()..]) || is_place_and_day(line),
        None => shouted && alone,
    };
    taken.then(|| line.to_owned())
}

/// Whether a text begins with the place where it was written, as it does in print, in whichever case.
pub(crate) fn begins_with_place(text: &str, place: &str) -> bool {
    let begin = text.get(..place.len());
    begin.is_some_and(|begin| begin.to_lowercase() == place.to_lowercase())
}

/// Whether nothing stands behind the first word of a place but more names, the words of a date, and an agency in brackets: `NASA will
/// launch it on March 5` is a sentence.
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

/// `Berlin, 5. März 2024`, with an agency behind it or not.
fn is_place_and_day(line: &str) -> bool {
    let Some((place, rest)) = line.split_once(", ") else {
        return false;
    };
    let day = rest.split(['(', '/']).next().unwrap_or(rest).trim();
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    (1..=3).contains(&place.split(' ').count())
        && place.split(' ').all(capital)
        && date::parse_line(day).is_some()
}

/// `新华社北京2024年10月10日电`.
fn chinese(head: &str) -> Option<&str> {
    let end = ["日电", "日電", "日讯"]
        .iter()
        .filter_map(|end| head.find(end).map(|at| at + end.len()))
        .min()?;
    let line = &head[..end];
    let whole = line.contains('月') && !line.contains(['，', '。', '、', ',', '“', '「']);
    (whole && line.chars().count() <= 40).then_some(line)
}
