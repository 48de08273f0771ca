//! Downloads from ProQuest as text.
//!
//! Rules of underscores separate the documents. Below a rule stands the headline, perhaps with the number of the document, then metadata and
//! text in labelled lines.

use std::ops::Range;

use newshound_article::Article;

use crate::Problem;
use crate::metadata::Field;

use super::frame::{self, Below, Labels, Slot};
use super::sign::Sign;
use super::{Database, Line, Reading, lines, range, rules};

/// The fewest underscores of a rule.
const RULE: usize = 20;
/// The most lines between a rule and the first label.
pub(super) const MOST_BETWEEN: usize = 12;

/// Labels at the beginning of the frame, above the text.
const ABOVE: [Labels; 4] = [
    (Slot::Names, "Author|Authors"),
    (Slot::Other, "Publication info|Links"),
    (Slot::Abstract, "Abstract|Abstract (summary)"),
    (Slot::Body, "Full text|Full Text"),
];

/// Headings of parts, in newer downloads.
const HEADINGS: [Labels; 3] = [
    (Slot::Body, "FULL TEXT|Full text"),
    (Slot::Abstract, "ABSTRACT|ABSTRACT (ENGLISH)"),
    (Slot::Other, "LINKS|DETAILS|CITATION|BIBLIOGRAPHY"),
];

/// Labels below the text.
const BELOW: [Labels; 12] = [
    (Slot::Title, "Title"),
    (
        Slot::Other,
        "Alternate title|Subject|Subject term|Business indexing term|Location|People|Company / organization|\
        Identifier / keyword|Classification|Publication info|Publication subject|Publication year|Column|Pages|\
        First page|Number of pages|Volume|Issue|Publisher|Place of publication|Country of publication|ISSN|e-ISSN|\
        CODEN|Source type|Document type|Document feature|Last updated|Database",
    ),
    (Slot::Names, "Author|Credit"),
    (Slot::Source, "Publication title"),
    (Slot::Section, "Section"),
    (Slot::Day, "Publication date"),
    (Slot::Language, "Language of publication|Language"),
    (Slot::Url, "Document URL"),
    (Slot::Id, "ProQuest document ID"),
    (Slot::Dateline, "Dateline"),
    (Slot::Caption, "Illustration|Caption"),
    (Slot::Copyright, "Copyright"),
];

/// Whether a line is a rule between two documents.
fn is_rule(line: &str) -> bool {
    line.len() >= RULE && line.bytes().all(|byte| byte == b'_')
}

fn is_number(line: &str) -> bool {
    let words: Vec<&str> = line.split(' ').take(5).collect();
    let digits = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    matches!(words[..], ["Document", number, "of", total] if digits(number) && digits(total))
}

/// Whether an input is clearly such a download: it begins with a rule, perhaps below a cover, and below that are two labels, one of which only
/// this database has, or links to two documents.
pub(crate) fn sniff(head: &[u8]) -> bool {
    const OWN: [&str; 5] = [
        "Publication info",
        "ProQuest document ID",
        "Full text",
        "Database",
        "Document URL",
    ];
    if memchr::memmem::find(head, b"ProQuest").is_none()
        || memchr::memmem::find(head, &[b'_'; RULE]).is_none()
    {
        return false;
    }
    let head = String::from_utf8_lossy(head);
    let lines = lines(&head);
    let Some(rule) = lines.iter().position(|line| is_rule(line.text)) else {
        return false;
    };
    let (cover, rest) = lines.split_at(rule);
    if !frame::is_cover(cover) {
        // A text about downloads may quote one document.
        let ids = rest
            .iter()
            .filter(|line| line.text.starts_with("ProQuest document ID: "));
        return ids.take(2).count() == 2;
    }
    let (mut labels, mut own, mut documents) = (0, 0, 0);
    for line in rest.iter().map(|line| line.text) {
        let label = frame::labelled(line, &ABOVE).or_else(|| frame::labelled(line, &BELOW));
        labels += usize::from(label.is_some());
        own += usize::from(label.is_some_and(|(name, ..)| OWN.contains(&name)));
        documents += usize::from(line == "ProQuest document link");
        if labels >= 2 && own >= 1 || documents >= 2 {
            return true;
        }
    }
    false
}

/// What a line says about a border.
pub(super) fn sign(line: &str) -> Sign {
    if is_rule(line) {
        return Sign::MayBegin;
    }
    if is_number(line)
        || line == "ProQuest document link"
        || frame::labelled(line, &ABOVE).is_some()
        || frame::known(line, &HEADINGS).is_some()
    {
        return Sign::Frame;
    }
    match frame::labelled(line, &BELOW) {
        // The last rule stood within or below a text.
        Some(_) => Sign::Closing,
        None => Sign::None,
    }
}

fn label<'a>(line: &Line<'a>) -> Option<(&'static str, Slot, &'a str)> {
    let heading = frame::known(line.text, &HEADINGS).map(|(name, slot)| (name, slot, ""));
    heading
        .or_else(|| frame::labelled(line.text, &ABOVE))
        .or_else(|| frame::labelled(line.text, &BELOW))
}

/// Reads one document.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let lines = lines(source);
    let first = lines.iter().position(|line| label(line).is_some());
    let first = first.ok_or_else(|| Database::ProQuest.untold())?;
    let mut documents = lines
        .iter()
        .filter(|line| line.text.starts_with("ProQuest document ID:"));
    if documents.by_ref().nth(1).is_some() {
        return Err(Database::ProQuest.untold());
    }
    let mut reading = Reading::new(Database::ProQuest, source);
    masthead(&lines[..first], &mut reading);
    let mut document = Document::default();
    document.read(&lines[first..], &mut reading);
    let is_text = document.text.is_some() || document.summary.is_some();
    // There is prose, but not under a known label.
    if !is_text && frame::has_prose(lines.iter().filter(|line| label(line).is_none())) {
        return Err(Database::ProQuest.untold());
    }
    document.finish(reading)
}

/// Reads the lines between the rule and the first label: the headline.
fn masthead(lines: &[Line<'_>], reading: &mut Reading<'_>) {
    let rule = lines.iter().rposition(|line| is_rule(line.text));
    let (before, lines) = lines.split_at(rule.map_or(0, |rule| rule + 1));
    let (separators, cover): (Vec<_>, Vec<_>) = before.iter().partition(|line| is_rule(line.text));
    reading.cut_lines(&separators, rules::SEPARATOR);
    reading.cut_lines(&cover, rules::COVER);
    let mut has_title = false;
    for paragraph in lines.chunk_by(|_, next| !next.after_blank) {
        let whole = range(paragraph);
        let text = paragraph[0].text;
        let is_link =
            text.starts_with("http") || text == "ProQuest document link" || text == "Find a copy";
        if is_number(text) {
            reading.cut(whole, rules::SEPARATOR);
        } else if is_link || has_title {
            reading.cut(whole, rules::LABEL);
        } else {
            reading.title(whole, None);
            has_title = true;
        }
    }
}

/// Values of labels that are used later.
#[derive(Default)]
struct Document {
    text: Option<Range<usize>>,
    summary: Option<Range<usize>>,
    dateline: Option<Range<usize>>,
    /// The line with both publication and day.
    info: Option<Range<usize>>,
}

impl Document {
    fn read(&mut self, lines: &[Line<'_>], reading: &mut Reading<'_>) {
        // Below the last document is a rule without a label after it.
        let last = lines
            .iter()
            .rposition(|line| is_rule(line.text) || label(line).is_some());
        let end = last.filter(|at| is_rule(lines[*at].text));
        let (lines, closing) = lines.split_at(end.unwrap_or(lines.len()));
        reading.cut_lines(closing, rules::CLOSING);
        let mut at = 0;
        while at < lines.len() {
            let line = &lines[at];
            let Some((name, slot, rest)) = label(line) else {
                // A line of an unknown label.
                reading.cut(line.start..line.end(), rules::LABEL);
                at += 1;
                continue;
            };
            let (value, count) = match slot {
                Slot::Body => body(&lines[at..], rest),
                Slot::Abstract => until_label(&lines[at..], rest),
                _ => frame::value(&lines[at..], rest, |line| label(line).is_some()),
            };
            self.take(name, slot, value, range(&lines[at..at + count]), reading);
            at += count;
        }
    }

    fn take(
        &mut self,
        name: &str,
        slot: Slot,
        value: Range<usize>,
        whole: Range<usize>,
        reading: &mut Reading<'_>,
    ) {
        match slot {
            Slot::Body if self.text.is_none() && !is_none(reading.text(value.clone())) => {
                self.text = Some(value)
            }
            Slot::Abstract if !is_none(reading.text(value.clone())) => self.summary = Some(value),
            Slot::Source => {
                let stated = reading.text(value.clone());
                let publication = stated.split([';', '[']).next().unwrap_or(stated).trim();
                reading.state(Field::Source, publication, Some(name));
                if publication != stated {
                    reading.cut(whole, rules::LABEL);
                }
            }
            Slot::Dateline => self.dateline = Some(value),
            _ if name == "Publication info" => {
                reading.cut(whole, rules::LABEL);
                self.info = Some(value);
            }
            _ => reading.take(name, slot, value, whole),
        }
    }

    fn finish(self, mut reading: Reading<'_>) -> Result<Article, Problem> {
        if let Some(info) = self.info {
            // `The Guardian ; London (UK) [London (UK)]. Oct 10, 2014: 4.`
            let info = reading.text(info);
            let publication = info.split([';', '[']).next().unwrap_or(info).trim();
            reading.state(Field::Source, publication, Some("Publication info"));
            let day = info.rsplit("]. ").next().unwrap_or(info);
            let day = day.rsplit_once(':').map_or(day, |(day, _)| day);
            if frame::is_day(day) {
                reading.state(Field::Published, day, Some("Publication info"));
            }
        }
        // An abstract was written by an indexer. It is the text only if there is no other.
        let text = match (self.text, self.summary) {
            (Some(text), Some(summary)) => {
                reading.cut(summary, rules::ABSTRACT);
                Some(text)
            }
            (text, summary) => text.or(summary),
        };
        if let Some(line) = self.dateline {
            reading.dateline(line, text.as_ref());
        }
        let texts: Vec<_> = text.into_iter().collect();
        reading.finish(&texts)
    }
}

/// Whether a value says that there is none: `None available.` for an abstract, `Not available.` for a text.
fn is_none(text: &str) -> bool {
    const NONE: [&str; 4] = [
        "",
        "None available",
        "Not available",
        "Full text not available",
    ];
    NONE.contains(&text.trim().trim_end_matches('.'))
}

/// The byte range of the text under its label, up to the frame below it, and its number of lines.
fn body(lines: &[Line<'_>], rest: &str) -> (Range<usize>, usize) {
    let below = &lines[1..];
    let is = |line: &Line<'_>| {
        let is_heading = frame::known(line.text, &HEADINGS).is_some();
        match line.after_blank && (is_heading || frame::labelled(line.text, &BELOW).is_some()) {
            true => Below::Open,
            false => Below::Plain,
        }
    };
    let count = 1 + frame::below(below, is);
    stretch(&lines[..count], rest)
}

/// The byte range of a value up to the next label, and its number of lines.
fn until_label(lines: &[Line<'_>], rest: &str) -> (Range<usize>, usize) {
    let more = lines[1..].iter().take_while(|line| label(line).is_none());
    stretch(&lines[..1 + more.count()], rest)
}

/// The byte range of `lines` after the label of the first, and their number.
fn stretch(lines: &[Line<'_>], rest: &str) -> (Range<usize>, usize) {
    let start = lines[0].end() - rest.len();
    (start..range(lines).end.max(start), lines.len())
}
