//! Downloads from Nexis Uni and Lexis+ as text.
//!
//! A document begins with headline, publication and day, a line each, and the copyright. Then follow labelled lines, the text under `Body`,
//! and metadata under `Classification`. `End of Document` ends it.

use std::ops::Range;

use newshound_article::Article;

use crate::Problem;
use crate::metadata::Field;

use super::frame::{self, Below, Labels, Slot};
use super::sign::Sign;
use super::{Database, Line, Reading, lines, range, rules};

const END: &str = "End of Document";
const BODY: &str = "Body";
const CLASSIFICATION: &str = "Classification";

/// Labels above the text.
const ABOVE: [Labels; 5] = [
    (Slot::Section, "Section"),
    (Slot::Other, "Length|Series|Distribution|Column"),
    (Slot::Names, "Byline"),
    (Slot::Lead, "Highlight"),
    (Slot::Dateline, "Dateline"),
];

/// Labels below the text.
const BELOW: [Labels; 3] = [
    (Slot::Language, "Language"),
    (Slot::Url, "URL"),
    (
        Slot::Other,
        "Load-Date|Publication-Type|Journal Code|Correction-Date|Subject|Company|Organization|Ticker|Industry|Person|\
        Geographic|Acc-No|ISSN|Series",
    ),
];

/// Headings below the text.
const HEADINGS: [Labels; 4] = [
    (Slot::Caption, "Graphic"),
    (Slot::Other, "Classification|Notes"),
    (Slot::More, "Correction"),
    (Slot::Copyright, "End of Document"),
];

/// The longest frame above the first text, in bytes.
const LONGEST_FRAME: usize = 1 << 14;
/// The most lines of a headline.
const MOST_TITLE: usize = 3;

/// The most lines from the headline to the length.
const MOST_HEAD: usize = 8;

/// Whether an input is clearly such a download: it begins with lines for copyright, length and `Body`, in this order; or two documents end in
/// it, and it has a `Body` and a length or a load date.
pub(crate) fn sniff(head: &[u8]) -> bool {
    let near = &head[..head.len().min(LONGEST_FRAME)];
    let has = |line: &[u8], within: &[u8]| memchr::memmem::find(within, line).is_some();
    if has(b"\nBody", near) && has(b"\nLength:", near) {
        let near = String::from_utf8_lossy(near);
        if begins(&lines(&near)) {
            return true;
        }
    }
    let mut ends = memchr::memmem::find_iter(head, b"\nEnd of Document");
    if ends.by_ref().take(2).count() < 2 || !has(b"\nBody", head) {
        return false;
    }
    let head = String::from_utf8_lossy(head);
    let count = |is: fn(&str) -> bool| head.lines().filter(|line| is(line.trim())).count();
    count(|line| line == END) > 1
        && count(|line| line == BODY) > 0
        && count(|line| states_length(line) || is_loaded(line)) > 0
}

/// Whether lines begin with the frame of a document, perhaps below a cover.
fn begins(lines: &[Line<'_>]) -> bool {
    let Some(length) = lines.iter().position(|line| states_length(line.text)) else {
        return false;
    };
    let (above, below) = lines.split_at(length);
    let (cover, frame) = above.split_at(length.saturating_sub(MOST_HEAD));
    frame.iter().any(|line| frame::is_copyright(line.text))
        && below.iter().any(|line| line.text == BODY)
        && frame::is_cover(cover)
        // A headline may be a sentence, but does not end with a colon.
        && !frame.iter().any(|line| line.text.ends_with(':'))
}

/// Whether a text is the list of documents that comes with a download of separate files: it states the user and the number of documents, and
/// contains no document.
pub(crate) fn is_list(text: &str) -> bool {
    const NEAR: usize = 8;
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let near: Vec<_> = lines.clone().take(NEAR).collect();
    let begins = |start: &str| near.iter().any(|line| line.starts_with(start));
    let is_count = |line: &&str| {
        let count = line.strip_prefix("Documents (");
        let count = count.and_then(|count| count.strip_suffix(')'));
        count.is_some_and(|count| count.parse::<u32>().is_ok())
    };
    begins("User Name:")
        && begins("Job Number:")
        && near.iter().any(is_count)
        && !lines.any(|line| line == BODY || line == END)
}

fn states_length(line: &str) -> bool {
    line.strip_prefix("Length:")
        .is_some_and(|length| frame::is_length(length.trim()))
}

fn is_loaded(line: &str) -> bool {
    line.strip_prefix("Load-Date:").is_some_and(frame::is_day)
}

/// What a line says about a border.
pub(super) fn sign(line: &str) -> Sign {
    if line == END {
        return Sign::MayEnd;
    }
    let is_frame = line == BODY
        || line.starts_with("Length: ")
        || line.starts_with("Copyright ")
        || line.starts_with("Load-Date: ");
    if is_frame { Sign::Frame } else { Sign::None }
}

/// Reads one document.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let lines = lines(source);
    let body = lines.iter().position(|line| line.text == BODY);
    let is_above = |line: &Line<'_>| {
        frame::is_copyright(line.text) || frame::labelled(line.text, &ABOVE).is_some()
    };
    let above = lines.iter().position(is_above);
    let above = above.filter(|above| *above > 0 && body.is_none_or(|body| *above < body));
    let above = above.ok_or_else(|| Database::Nexis.untold())?;
    let mut reading = Reading::new(Database::Nexis, source);
    masthead(&lines[..above], &mut reading);
    let labels = &lines[above..body.unwrap_or(lines.len())];
    let text = body.map_or(&lines[lines.len()..], |body| &lines[body + 1..]);
    if body.is_none() && frame::has_prose(labels.iter().filter(|line| !is_above(line))) {
        return Err(Database::Nexis.untold());
    }
    let end = frame_below(text);
    let (text, frame) = text.split_at(end);
    let mut texts = Vec::new();
    if !text.is_empty() {
        texts.push(range(text));
    }
    read_labels(labels, &mut reading, texts.first().cloned());
    below(frame, &mut reading, &mut texts);
    reading.finish(&texts)
}

/// The index of the line at which the frame below a text begins. If there is a `Classification` heading, labels with values count only
/// below the last one.
fn frame_below(text: &[Line<'_>]) -> usize {
    let labels = text.iter().rfind(|line| line.text == CLASSIFICATION);
    frame::below(text, |line| {
        let is_above = labels.is_some_and(|labels| line.start < labels.start);
        let stands_alone = line.after_blank || is_unmistakable(line.text);
        match heading(line).filter(|_| stands_alone) {
            Some((CLASSIFICATION, ..)) => Below::Closed,
            Some((_, _, value)) if is_above && !value.is_empty() => Below::Plain,
            Some((_, slot, value)) => Below::of(slot, value),
            None if is_above => Below::Plain,
            None => Below::unknown(line.text, false),
        }
    })
}

/// Whether a line belongs to the frame even without a blank line before it: some documents have no blank lines between paragraphs.
fn is_unmistakable(line: &str) -> bool {
    is_loaded(line) || [CLASSIFICATION, END, "Graphic"].contains(&line)
}

/// Reads the lines above the copyright: headline, publication, day and edition.
fn masthead(lines: &[Line<'_>], reading: &mut Reading<'_>) {
    let day = lines.iter().rposition(|line| frame::is_day(line.text));
    // An invalid day is still the last line, and is reported as a doubt.
    let is_dated = |line: &&Line<'_>| line.text.contains(|c: char| c.is_ascii_digit());
    let day = day.or_else(|| {
        lines
            .last()
            .filter(|_| lines.len() > 2)
            .filter(is_dated)
            .map(|_| lines.len() - 1)
    });
    let (before, below) = match day {
        Some(day) => {
            reading.day(&lines[day]);
            (&lines[..day], &lines[day + 1..])
        }
        None => (lines, &lines[lines.len()..]),
    };
    reading.cut_lines(below, rules::EDITION);
    let title = match before.split_last() {
        Some((publication, title)) if !title.is_empty() => {
            reading.state(Field::Source, publication.text, None);
            title
        }
        _ => before,
    };
    // A cover may precede the first document: who searched, for what, and what was found.
    let start = title.iter().rposition(|line| line.after_blank).unwrap_or(0);
    let start = if title.len() - start > MOST_TITLE {
        title.len() - 1
    } else {
        start
    };
    reading.cut_lines(&title[..start], rules::COVER);
    if start < title.len() {
        reading.title(range(&title[start..]), None);
    }
}

/// Reads the lines between copyright and text.
fn read_labels(lines: &[Line<'_>], reading: &mut Reading<'_>, text: Option<Range<usize>>) {
    let mut at = 0;
    while at < lines.len() {
        let line = &lines[at];
        let Some((label, slot, rest)) = frame::labelled(line.text, &ABOVE) else {
            let is_rights = frame::is_copyright(line.text);
            let below = heading(line).is_some();
            let rule = if is_rights || !below {
                rules::COPYRIGHT
            } else {
                rules::LABEL
            };
            reading.cut(range(&lines[at..=at]), rule);
            at += 1;
            continue;
        };
        // A label begins a value even without a blank line before it.
        let is_label = |line: &Line<'_>| frame::labelled(line.text, &ABOVE).is_some();
        let (value, count) = frame::value(&lines[at..], rest, is_label);
        let whole = range(&lines[at..at + count]);
        match slot {
            Slot::Dateline => reading.dateline(value, text.as_ref()),
            Slot::Other if frame::is_length(rest) => reading.length(rest, whole),
            _ => reading.take(label, slot, value, whole),
        }
        at += count;
    }
}

/// The heading or label of a line below the text: name, slot and value.
fn heading<'a>(line: &Line<'a>) -> Option<(&'static str, Slot, &'a str)> {
    let heading = frame::known(line.text, &HEADINGS).map(|(name, slot)| (name, slot, ""));
    heading.or_else(|| frame::labelled(line.text, &BELOW))
}

/// Reads the frame below the text.
fn below(lines: &[Line<'_>], reading: &mut Reading<'_>, texts: &mut Vec<Range<usize>>) {
    let mut part = Slot::Other;
    for line in lines {
        let whole = line.start..line.end();
        let found = heading(line);
        if let Some((_, slot, "")) = found {
            part = slot;
        }
        match (found, part) {
            (Some((label, slot, value)), _)
                if slot == Slot::Language || slot == Slot::Url && frame::is_page(value) =>
            {
                reading.take(label, slot, line.end() - value.len()..line.end(), whole);
            }
            (None, Slot::More) => texts.push(whole),
            (Some((END, ..)), _) => reading.cut(whole, rules::SEPARATOR),
            (_, Slot::Caption) => reading.cut(whole, rules::CAPTION),
            (_, Slot::Copyright) => reading.cut_lines(&[*line], rules::CLOSING),
            _ => reading.cut(whole, rules::LABEL),
        }
    }
}
