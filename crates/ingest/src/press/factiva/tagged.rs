//! Documents whose parts have codes: `HD Harbour to be rebuilt`.

use std::ops::Range;

use newshound_article::Article;

use crate::Problem;
use crate::metadata::Field;
use crate::press::frame::{self, Slot};
use crate::press::{Database, Line, Reading, lines, range, rules};

use super::{accession, is_whole};

/// The codes, in the order in which they occur.
const CODES: [(&str, Slot); 28] = [
    ("CLM", Slot::Other),
    ("SE", Slot::Section),
    ("HD", Slot::Title),
    ("BY", Slot::Names),
    ("CR", Slot::Other),
    ("WC", Slot::Other),
    ("PD", Slot::Day),
    ("ET", Slot::Other),
    ("SN", Slot::Source),
    ("SC", Slot::Other),
    ("ED", Slot::Other),
    ("PG", Slot::Other),
    ("VOL", Slot::Other),
    ("LA", Slot::Language),
    ("CY", Slot::Copyright),
    ("LP", Slot::Body),
    ("TD", Slot::Body),
    ("ART", Slot::Caption),
    ("CT", Slot::Other),
    ("RF", Slot::Other),
    ("CO", Slot::Other),
    ("IN", Slot::Other),
    ("NS", Slot::Other),
    ("RE", Slot::Other),
    ("PUB", Slot::Other),
    ("IPC", Slot::Other),
    ("IPD", Slot::Other),
    ("AN", Slot::Id),
];

/// The index of `TD` in [`CODES`]. Codes after it stand below the text, in which a line may begin like a code.
const TEXT: usize = 16;

/// The index in [`CODES`] of the code at the beginning of a line, and the rest of the line.
fn code(line: &str) -> Option<(usize, &str)> {
    let end = line.find([' ', '\t', '\u{a0}']).unwrap_or(line.len());
    let (code, rest) = line.split_at(end);
    if !(2..=3).contains(&code.len()) {
        return None;
    }
    let found = CODES.iter().position(|(known, _)| *known == code)?;
    Some((found, rest.trim()))
}

/// The index of `HD` in [`CODES`]. Codes before it stand above the headline.
const HEADLINE: usize = 2;

/// The rest of a line that begins with the code `wanted`.
fn behind<'a>(line: &'a str, wanted: &str) -> Option<&'a str> {
    code(line)
        .filter(|(at, _)| CODES[*at].0 == wanted)
        .map(|(_, rest)| rest)
}

/// Whether a line begins a document: it has the code of a headline, or one above it.
pub(in crate::press) fn is_head(line: &str) -> bool {
    code(line).is_some_and(|(at, _)| at <= HEADLINE)
}

/// Whether a line states the number of words, after its code.
pub(super) fn is_length(line: &str) -> bool {
    behind(line, "WC").is_some_and(frame::is_length)
}

/// The document number in a line with the code for it, with or without the word before the number. If `is_expected`, the code may
/// stand on the line above.
pub(super) fn number(line: &str, is_expected: bool) -> Option<&str> {
    let Some(rest) = behind(line, "AN") else {
        return (is_expected && is_whole(line)).then_some(line);
    };
    accession(rest, true).or_else(|| is_whole(rest).then_some(rest))
}

/// Whether lines begin with the frame of a document: a headline, and below it a length and a day, each after its code.
fn begins_document(lines: &[Line<'_>]) -> bool {
    const NEAR: usize = 16;
    let stated = |wanted: &str, is_value: fn(&str) -> bool| {
        let near = &lines[1..lines.len().min(NEAR)];
        near.iter().enumerate().any(|(at, line)| {
            behind(line.text, wanted).is_some_and(|rest| match near.get(at + 1) {
                Some(next) if rest.is_empty() => is_value(next.text),
                _ => is_value(rest),
            })
        })
    };
    behind(lines[0].text, "HD").is_some()
        && stated("WC", frame::is_length)
        && stated("PD", frame::is_day)
}

/// Whether an input begins with such a document: a headline or a code above it, and at least three codes with which lines of a text never
/// begin.
pub(super) fn sniff(head: &[u8]) -> bool {
    const NEAR: usize = 60;
    const SURE: [&str; 5] = ["WC", "PD", "SN", "LP", "TD"];
    if !head.starts_with(b"HD") && !head.starts_with(b"SE") && !head.starts_with(b"CLM") {
        return false;
    }
    let head = String::from_utf8_lossy(head);
    let lines = head.lines().map(str::trim).filter(|line| !line.is_empty());
    let codes = lines.take(NEAR).filter_map(code);
    let mut sure = codes.filter(|(at, _)| SURE.contains(&CODES[*at].0));
    sure.by_ref().nth(2).is_some()
}

/// Whether a document has codes: at least three of its first lines do.
pub(super) fn has_codes(source: &str) -> bool {
    let lines = source
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let codes = lines.take(40).filter_map(code);
    codes.filter(|(at, _)| *at < TEXT).take(3).count() == 3
}

/// A part of a document: its slot, its code, its lines, and the byte offset at which its value begins.
struct Part<'l, 'a> {
    slot: Slot,
    name: &'static str,
    lines: &'l [Line<'a>],
    value: usize,
}

impl Part<'_, '_> {
    fn value(&self) -> Range<usize> {
        let end = range(self.lines).end;
        self.value.min(end)..end
    }
}

pub(super) fn read(source: &str) -> Result<Article, Problem> {
    let lines = lines(source);
    let first = lines.iter().position(|line| code(line.text).is_some());
    let first = first.ok_or_else(|| Database::Factiva.untold())?;
    let (cover, lines) = lines.split_at(first);
    let parts = parts(lines);
    let has = |slot: Slot| parts.iter().any(|part| part.slot == slot);
    let heads = (0..lines.len()).filter(|at| begins_document(&lines[*at..]));
    if !has(Slot::Title) && !has(Slot::Body) || heads.count() > 1 {
        return Err(Database::Factiva.untold());
    }
    let mut reading = Reading::new(Database::Factiva, source);
    reading.cut_lines(cover, rules::COVER);
    let mut texts = Vec::new();
    for part in &parts {
        take(part, &mut reading, &mut texts);
    }
    reading.finish(&texts)
}

fn parts<'l, 'a>(lines: &'l [Line<'a>]) -> Vec<Part<'l, 'a>> {
    let mut begins: Vec<(usize, usize, usize)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some((number, rest)) = code(line.text) else {
            continue;
        };
        let is_next = begins.last().is_none_or(|(_, last, _)| *last < number);
        let next = lines.get(at + 1).map_or("", |line| line.text);
        if is_next && (number <= TEXT || is_below(number, rest, next, line.after_blank)) {
            begins.push((at, number, line.end() - rest.len()));
        }
    }
    let ends = begins
        .iter()
        .skip(1)
        .map(|(at, ..)| *at)
        .chain([lines.len()]);
    let parts = begins.iter().zip(ends);
    parts
        .map(|((at, number, value), end)| Part {
            slot: CODES[*number].1,
            name: CODES[*number].0,
            lines: &lines[*at..end],
            value: *value,
        })
        .collect()
}

/// Whether a line below the text that begins like a code has one: its value has the form of this code's values.
fn is_below(number: usize, rest: &str, next: &str, after_blank: bool) -> bool {
    let value = if rest.is_empty() { next } else { rest };
    match CODES[number].0 {
        "CO" | "IN" | "NS" | "RE" => value.contains(" : "),
        "AN" => accession(value, true).is_some() || is_whole(value),
        "ART" | "CT" => rest.is_empty(),
        _ => rest.is_empty() || after_blank,
    }
}

fn take(part: &Part<'_, '_>, reading: &mut Reading<'_>, texts: &mut Vec<Range<usize>>) {
    let value = part.value();
    match part.slot {
        Slot::Body => texts.push(value),
        Slot::Id => {
            let found = |line: &Line<'_>| {
                let stated = number(line.text, true).or_else(|| accession(line.text, true));
                stated.map(str::to_owned)
            };
            let stated = part.lines.iter().position(|line| found(line).is_some());
            let at = stated.unwrap_or(0);
            let stated = found(&part.lines[at]).unwrap_or_default();
            reading.state(Field::ExternalId, &stated, Some(part.name));
            reading.cut_lines(&part.lines[at + 1..], rules::CLOSING);
        }
        _ => reading.take(part.name, part.slot, value, range(part.lines)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_below_a_text_are_told_by_their_values() {
        let below = |line: &str, next: &str| {
            let (number, rest) = code(line).unwrap();
            is_below(number, rest, next, true)
        };
        assert!(below("IN", "i1 : Energy") && below("NS gcat : News", ""));
        assert!(below("AN", "Document GRDN0001") && below("ART", "A gull"));
        assert!(!below("IN THE HARBOUR", "he said") && !below("CO OWNERS", ""));
        assert!(!below("AN OPENING", "") && !below("ART LOVERS", ""));
    }
}
