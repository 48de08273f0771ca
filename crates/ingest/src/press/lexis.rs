//! Downloads from LexisNexis until 2018, as text or HTML.
//!
//! Each document begins with its number (`1 of 3 DOCUMENTS`). Publication and day stand in the middle of the page, the headline below
//! them or after a label; then follow lines with labels in capitals, the text, and more such lines. The frame is in the language of the
//! interface: English, German or French.

use std::ops::Range;

use newshound_article::Article;

use crate::Problem;
use crate::metadata::Field;

use super::frame::{self, Below, Labels, Slot};
use super::markup::Page;
use super::{Database, Line, Reading, in_source, lines, range, rules};

/// Labels above the text.
const ABOVE: [Labels; 7] = [
    (Slot::Title, "HEADLINE|TITLE"),
    (Slot::Names, "BYLINE|AUTOR|AUTEUR|AUTHOR"),
    (Slot::Section, "SECTION|RUBRIK|RUBRIQUE"),
    (
        Slot::Other,
        "LENGTH|LÄNGE|LONGUEUR|SERIES|SERIE|COLUMN|EDITION|TYPE|DISTRIBUTION|CONTACT|SOURCE",
    ),
    (Slot::Dateline, "DATELINE"),
    (Slot::Lead, "HIGHLIGHT|SUBTITLE"),
    (Slot::Body, "BODY"),
];

/// Labels below the text.
const BELOW: [Labels; 5] = [
    (Slot::Language, "LANGUAGE|SPRACHE|LANGUE"),
    (Slot::Url, "URL"),
    (Slot::More, "CORRECTION"),
    (Slot::Caption, "GRAPHIC|GRAFIK|ILLUSTRATION|PHOTO"),
    (
        Slot::Other,
        "LOAD-DATE|UPDATE|DATE-CHARGEMENT|PUBLICATION-TYPE|TYPE-PUBLICATION|PUB-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|\
        CORRECTION-DATE|SUBJECT|PERSON|COMPANY|ORGANIZATION|TICKER|INDUSTRY|GEOGRAPHIC|CITY|STATE|COUNTRY|NAME|TYPE|\
        SERIES|ISSN|ISBN|ACC-NO|DOC-ID|SIC|NAICS|NOTES",
    ),
];

/// The first document number stands within this many bytes from the beginning of a download.
const COVER: usize = 1 << 13;
/// The most lines of a frame above the text before its first label.
pub(super) const MOST_UNLABELLED: usize = 40;

/// Whether an input is clearly such a download: it has a numbered document with a day or a length and two labels below, or two numbered
/// documents. Only a cover may stand before them, unless two of them have lengths.
pub(crate) fn sniff(head: &[u8]) -> bool {
    if head.first() == Some(&b'<') {
        return memchr::memmem::find(head, b"<DOCFULL>").is_some()
            && memchr::memmem::find(head, b" DOCUMENT").is_some();
    }
    let near = &head[..head.len().min(COVER)];
    let starts = [&b" DOCUMENT"[..], b"Dokument ", b"Document "];
    if !starts
        .iter()
        .any(|start| memchr::memmem::find(near, start).is_some())
    {
        return false;
    }
    let head = String::from_utf8_lossy(head);
    let lines = lines(&head);
    let is_number = |line: &Line<'_>| frame::number(line.text).is_some();
    let Some(number) = lines.iter().position(is_number) else {
        return false;
    };
    let (cover, rest) = (&lines[..number], &lines[number + 1..]);
    if lines[number].start > COVER {
        return false;
    }
    if !frame::is_cover(cover) {
        // A text about downloads may quote one document.
        let lengths = rest.iter().filter(|line| states_length(line.text));
        return rest.iter().any(is_number) && lengths.take(2).count() == 2;
    }
    let (mut labels, mut is_frame) = (0, false);
    for line in rest {
        if is_number(line) {
            return true;
        }
        labels += usize::from(is_above(line) || is_below(line));
        is_frame |= states_length(line.text) || labels == 0 && frame::is_day(line.text);
        if labels >= 2 && is_frame {
            return true;
        }
    }
    false
}

/// Whether a tag begins a document.
pub(super) fn begins(tag: &[u8]) -> bool {
    tag == b"<DOCFULL>"
}

/// Reads one document.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    if source.trim_start().starts_with('<') {
        let page = Page::of(source, |_| None::<()>);
        let article = document(page.text.text())?;
        return Ok(in_source(article, &page.text));
    }
    document(source)
}

fn is_above(line: &Line<'_>) -> bool {
    frame::labelled(line.text, &ABOVE).is_some()
}

fn is_below(line: &Line<'_>) -> bool {
    frame::labelled(line.text, &BELOW).is_some()
}

/// Whether a line states the number of words of a document.
pub(super) fn states_length(line: &str) -> bool {
    frame::labelled(line, &ABOVE).is_some_and(|(label, _, value)| {
        matches!(label, "LENGTH" | "LÄNGE" | "LONGUEUR") && frame::is_length(value)
    })
}

fn document(source: &str) -> Result<Article, Problem> {
    let lines = lines(source);
    let number = lines
        .iter()
        .position(|line| frame::number(line.text).is_some());
    let number = number.ok_or_else(|| Database::Lexis.untold())?;
    let (before, rest) = (&lines[..number], &lines[number + 1..]);
    let first = rest.iter().take(MOST_UNLABELLED).position(is_above);
    let first = first.ok_or_else(|| Database::Lexis.untold())?;
    // Another document, which was not split off.
    let is_frame = |at: usize| {
        let mut near = rest[at..].iter().take(MOST_UNLABELLED);
        frame::number(rest[at].text).is_some() && near.any(|line| states_length(line.text))
    };
    if (0..rest.len()).any(is_frame) {
        return Err(Database::Lexis.untold());
    }
    let mut reading = Reading::new(Database::Lexis, source);
    reading.cut_lines(before, rules::COVER);
    reading.cut_lines(&lines[number..=number], rules::SEPARATOR);
    masthead(&rest[..first], &mut reading);
    let mut above = Above::default();
    let body = above.read(&rest[first..], &mut reading);
    let text = &rest[first + body..];
    let end = frame::below(text, frame_below);
    let (text, frame) = text.split_at(end);
    let mut texts: Vec<_> = text
        .last()
        .map(|last| above.start(text)..last.end())
        .into_iter()
        .collect();
    below(frame, &mut reading, &mut texts);
    if let Some(line) = above.dateline {
        reading.dateline(line, texts.first());
    }
    reading.finish(&texts)
}

/// The role of a line in the frame below the text.
fn frame_below(line: &Line<'_>) -> Below {
    if !line.after_blank {
        return Below::Plain;
    }
    match frame::labelled(line.text, &BELOW) {
        Some((_, slot, value)) => Below::of(slot, value),
        None if frame::is_copyright(line.text) => Below::Open,
        None => Below::unknown(line.text, true),
    }
}

/// Reads the lines above the first label: copyright, publication, day with edition, headline.
fn masthead(lines: &[Line<'_>], reading: &mut Reading<'_>) {
    let (rights, lines): (Vec<_>, Vec<_>) = lines
        .iter()
        .partition(|line| frame::is_copyright(line.text));
    reading.cut_lines(&rights, rules::COPYRIGHT);
    let has_year =
        |line: &Line<'_>| crate::date::numbers(line.text).any(|n| (1500..2200).contains(&n));
    let day = lines.iter().position(|line| frame::is_day(line.text));
    // A magazine may state only month and year, in the line below its name.
    let day = day.or_else(|| lines.get(1).filter(|line| has_year(line)).map(|_| 1));
    let (publication, rest) = lines.split_at(day.unwrap_or(1.min(lines.len())));
    if let Some((name, more)) = publication.split_first() {
        reading.state(Field::Source, name.text, None);
        reading.cut_lines(more, rules::LABEL);
    }
    let mut rest = rest;
    if let Some((day, below)) = rest.split_first().filter(|_| day.is_some()) {
        reading.day(day);
        let mut edition = below.iter().take_while(|line| !line.after_blank).count();
        while edition + 1 < below.len() && is_edition(below[edition].text) {
            edition += 1;
        }
        reading.cut_lines(&below[..edition], rules::EDITION);
        rest = &below[edition..];
    }
    let mut paragraphs = rest.chunk_by(|_, next| !next.after_blank);
    if let Some(title) = paragraphs.next() {
        reading.title(range(title), None);
    }
    for more in paragraphs {
        reading.lead(range(more));
    }
}

/// Whether a line below the day is that of the edition, not a headline: `Late Edition - Final`.
fn is_edition(line: &str) -> bool {
    const LONGEST_EDITION: usize = 40;
    let mut words = line.split([' ', ';', ',']);
    line.len() <= LONGEST_EDITION && words.any(|word| word == "Edition" || word == "Ausgabe")
}

/// Values of labels above the text that are used later.
#[derive(Default)]
struct Above {
    /// The byte offset at which the text begins, if it has a label.
    body: Option<usize>,
    dateline: Option<Range<usize>>,
}

impl Above {
    /// The byte offset at which a text of these lines begins.
    fn start(&self, text: &[Line<'_>]) -> usize {
        self.body.unwrap_or_else(|| range(text).start)
    }

    /// Reads the labelled lines; returns how many lines they are.
    fn read(&mut self, lines: &[Line<'_>], reading: &mut Reading<'_>) -> usize {
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            let Some((label, slot, rest)) = frame::labelled(line.text, &ABOVE) else {
                break;
            };
            if slot == Slot::Body {
                self.body = Some(line.end() - rest.len());
                return at + usize::from(rest.is_empty());
            }
            let (value, count) = frame::value(&lines[at..], rest, is_above);
            match slot {
                Slot::Dateline => self.dateline = Some(value),
                _ => reading.take(label, slot, value, range(&lines[at..at + count])),
            }
            at += count;
        }
        at
    }
}

/// Reads the frame below the text.
fn below(lines: &[Line<'_>], reading: &mut Reading<'_>, texts: &mut Vec<Range<usize>>) {
    let mut slot = Slot::Other;
    for paragraph in lines.chunk_by(|_, next| !next.after_blank && !is_below(next)) {
        let whole = range(paragraph);
        let Some((label, found, rest)) = frame::labelled(paragraph[0].text, &BELOW) else {
            match slot {
                _ if frame::is_copyright(paragraph[0].text) => {
                    reading.cut(whole, rules::COPYRIGHT);
                    slot = Slot::Copyright;
                }
                Slot::More => texts.push(whole),
                Slot::Caption => reading.cut(whole, rules::CAPTION),
                Slot::Copyright => reading.cut_lines(paragraph, rules::CLOSING),
                _ => reading.cut(whole, rules::LABEL),
            }
            continue;
        };
        slot = found;
        let (value, _) = frame::value(paragraph, rest, is_below);
        match slot {
            Slot::More => texts.push(whole),
            Slot::Url if !frame::is_page(reading.text(value.clone())) => {
                reading.cut(whole, rules::LABEL)
            }
            _ => reading.take(label, slot, value, whole),
        }
    }
}
