//! The common elements of the frames of several databases: labelled lines, copyright, document numbers, lengths.

use std::ops::Range;

use crate::{byline, date, language};

use super::{Line, range};

/// The meaning of a label's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Title,
    Names,
    Section,
    Source,
    Day,
    Language,
    Url,
    Id,
    /// A lead, as the newspaper printed it.
    Lead,
    /// The place where it was written.
    Dateline,
    /// The text.
    Body,
    /// Further text after the text, such as a correction.
    More,
    /// Captions of pictures.
    Caption,
    /// A summary by an indexer.
    Abstract,
    Copyright,
    /// Metadata without a field.
    Other,
}

/// The labels of a slot, separated by bars.
pub(super) type Labels = (Slot, &'static str);

/// The longest label, in bytes.
const LONGEST: usize = 40;

/// The label at the beginning of a line, its slot, and the trimmed rest of the line.
pub(super) fn labelled<'a>(
    line: &'a str,
    labels: &[Labels],
) -> Option<(&'static str, Slot, &'a str)> {
    let begin = &line.as_bytes()[..line.len().min(LONGEST)];
    let end = memchr::memchr(b':', begin)?;
    let (name, rest) = (&line[..end], &line[end + 1..]);
    let (name, slot) = known(name, labels)?;
    Some((name, slot, rest.trim()))
}

/// The label with this name, and its slot.
pub(super) fn known(name: &str, labels: &[Labels]) -> Option<(&'static str, Slot)> {
    labels.iter().find_map(|(slot, names)| {
        let name = names.split('|').find(|known| *known == name)?;
        Some((name, *slot))
    })
}

/// The byte range of the value of the label in the first of `lines`, and the number of its lines. The value is `rest`, the rest of the
/// first line, and the lines below up to a blank line or another label.
pub(super) fn value(
    lines: &[Line<'_>],
    rest: &str,
    is_label: impl Fn(&Line<'_>) -> bool,
) -> (Range<usize>, usize) {
    let more = lines.iter().skip(1);
    let more = more.take_while(|line| !line.after_blank && !is_label(line));
    let count = 1 + more.count();
    let all = range(&lines[..count]);
    let first = lines.first().map_or(all.start, Line::end) - rest.len();
    let start = match rest.is_empty() {
        true => lines
            .get(1)
            .filter(|_| count > 1)
            .map_or(first, |line| line.start),
        false => first,
    };
    (start..all.end.max(start), count)
}

/// The most paragraphs in a row that belong to a label below the text.
const MOST_PLAIN: usize = 3;

/// The role of a line in the frame below a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Below {
    /// A label whose value ends with its paragraph.
    Closed,
    /// A label, heading or notice to which further paragraphs may belong.
    Open,
    /// Possibly an unknown label.
    Aside,
    /// Any other line.
    Plain,
}

impl Below {
    /// The role of a line with a label, by the label's slot and value. A value that begins in lower case and has no digits is text.
    pub(super) fn of(slot: Slot, value: &str) -> Self {
        let is_word = value.chars().next().is_some_and(char::is_lowercase);
        let is_named = value.bytes().any(|byte| byte.is_ascii_digit());
        match slot {
            Slot::Url => Self::Closed,
            _ if is_word && !is_named => Self::Plain,
            Slot::Caption | Slot::More | Slot::Copyright => Self::Open,
            // The value stands in the next paragraph, or continues there.
            _ if value.is_empty() || value.ends_with([';', ',']) => Self::Open,
            _ => Self::Closed,
        }
    }

    /// The role of a line without a known label. Labels begin with a capital, or consist of capitals if `are_capitals`.
    pub(super) fn unknown(line: &str, are_capitals: bool) -> Self {
        let label = line.split_once(": ").map_or("", |(label, _)| label);
        let is_letter = |c: char| c.is_uppercase() || !are_capitals && c.is_alphabetic();
        let is_label = (2..=LONGEST).contains(&label.len())
            && label.starts_with(char::is_uppercase)
            && label
                .chars()
                .all(|c| is_letter(c) || matches!(c, '-' | ' ' | '&' | '/'));
        if is_label { Self::Aside } else { Self::Plain }
    }
}

/// The index of the line at which the frame below a text begins: from there on, there are labels, with few other paragraphs between them. It
/// is searched from the end upward, as a paragraph of the text may begin like a label.
pub(super) fn below(lines: &[Line<'_>], is: impl Fn(&Line<'_>) -> Below) -> usize {
    let mut found = lines.len();
    let mut plain = 0;
    for (at, line) in lines.iter().enumerate().rev() {
        // Lines at the very end may have no label, such as the number of a page.
        let is_end = || found == lines.len() && told(&lines[at + 1..]) == 0;
        match is(line) {
            Below::Closed if plain > 0 && !is_end() => break,
            Below::Closed | Below::Open => (found, plain) = (at, 0),
            Below::Plain if line.after_blank => {
                plain += 1;
                if plain > MOST_PLAIN {
                    break;
                }
            }
            Below::Aside | Below::Plain => {}
        }
    }
    found
}

/// Whether a line is a copyright notice.
pub(super) fn is_copyright(line: &str) -> bool {
    const BEGINS: [&str; 5] = ["Copyright ", "(c) ", "(C) ", "© ", "©"];
    const ENDS: [&str; 4] = [
        "all rights reserved",
        "alle rechte vorbehalten",
        "tous droits réservés",
        "todos los derechos reservados",
    ];
    let ends = || {
        let line = line.trim_end_matches('.').to_lowercase();
        ENDS.iter().any(|end| line.ends_with(end))
    };
    BEGINS.iter().any(|begin| line.starts_with(begin)) || line.len() < 200 && ends()
}

/// Whether a line of a frame is short and states a day.
pub(super) fn is_day(line: &str) -> bool {
    const LONGEST: usize = 90;
    line.len() <= LONGEST && !is_copyright(line) && date::parse(line).is_some()
}

/// The two numbers of a line such as `1 of 3 DOCUMENTS`.
pub(super) fn number(line: &str) -> Option<(u32, u32)> {
    if line.len() > 40 {
        return None;
    }
    let words: Vec<&str> = line.split_ascii_whitespace().collect();
    let (number, total) = match words[..] {
        [number, "of", total, "DOCUMENTS" | "DOCUMENT"] => (number, total),
        ["Dokument", number, "von", total] | ["Document", number, "de", total] => (number, total),
        _ => return None,
    };
    let (number, total) = (number.parse().ok()?, total.parse().ok()?);
    (number > 0 && number <= total).then_some((number, total))
}

/// Whether a line is a number of words, and nothing else: `1,204 words`.
pub(super) fn is_length(line: &str) -> bool {
    const WORDS: [&str; 10] = [
        "words", "word", "mots", "Wörter", "palabras", "parole", "palavras", "woorden", "слов",
        "ord",
    ];
    let Some((number, word)) = line.split_once([' ', '\u{a0}']) else {
        return false;
    };
    number.len() <= 9
        && number.starts_with(|c: char| c.is_ascii_digit())
        && number
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.'))
        && WORDS.contains(&word)
}

/// The number of words that a line states: 1204 for `1,204 words`; 0 if it states none.
pub(super) fn words(line: &str) -> u32 {
    let number = line.split([' ', '\u{a0}']).next().unwrap_or_default();
    number.replace([',', '.'], "").parse().unwrap_or(0)
}

/// Whether an address is that of a page, not of a whole site.
pub(super) fn is_page(url: &str) -> bool {
    let path = url
        .split_once("://")
        .and_then(|(_, rest)| rest.split_once('/'));
    path.is_some_and(|(_, path)| !path.is_empty())
}

/// Whether lines hold more prose than any frame does, so that it must be text.
pub(super) fn has_prose<'l>(lines: impl IntoIterator<Item = &'l Line<'l>>) -> bool {
    const LEAST: usize = 300;
    let prose = lines
        .into_iter()
        .map(|line| line.text.len())
        .filter(|length| *length > 60);
    prose.sum::<usize>() >= LEAST
}

/// Whether a paragraph is a sentence that may belong to an article. Lines with labels, lists and copyright notices do not count.
pub(super) fn is_told(paragraph: &[Line<'_>]) -> bool {
    const LEAST: usize = 40;
    const ENDS: [char; 8] = ['.', '!', '?', ':', '…', '。', '！', '？'];
    let (Some(first), Some(last)) = (paragraph.first(), paragraph.last()) else {
        return false;
    };
    let label = &first.text.as_bytes()[..first.text.len().min(LONGEST)];
    let has_label = memchr::memchr(b':', label).is_some_and(|at| at + 1 < first.text.len());
    range(paragraph).len() >= LEAST
        && last.text.ends_with(ENDS)
        && !has_label
        && !paragraph.iter().any(|line| is_listed(line.text))
        && !is_copyright(first.text)
        && !is_copyright(last.text)
}

/// Whether a line is an item of a numbered list, such as the titles in a download: `12. Who counts the gulls?`
fn is_listed(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < line.len() && rest.starts_with(['.', ')'])
}

/// Whether a line mentions copyright or permission.
pub(super) fn is_notice(line: &str) -> bool {
    const RIGHTS: [&str; 6] = [
        "copyright",
        "all rights",
        "permission",
        "reproduc",
        "redistribut",
        "licen",
    ];
    let line = line.to_lowercase();
    RIGHTS.iter().any(|word| line.contains(word))
}

/// The bytes of paragraphs that are sentences ([`is_told`]), without notices about rights.
pub(super) fn told(lines: &[Line<'_>]) -> usize {
    let is_notice = |line: &Line<'_>| is_notice(line.text);
    let paragraphs = lines.chunk_by(|_, next| !next.after_blank);
    let told =
        paragraphs.filter(|paragraph| is_told(paragraph) && !paragraph.iter().any(is_notice));
    told.map(|paragraph| range(paragraph).len()).sum()
}

/// Whether lines may be the cover of a download, rather than the beginning of an article: they have no sentences and no byline.
pub(super) fn is_cover(lines: &[Line<'_>]) -> bool {
    let mut paragraphs = lines.chunk_by(|_, next| !next.after_blank);
    let mut alone = lines.iter().filter(|line| line.text.starts_with("By "));
    !paragraphs.any(is_told) && alone.all(|line| byline::line_names(line.text).is_empty())
}

/// Whether a line is the name of a language.
pub(super) fn is_language(line: &str) -> bool {
    (4..=40).contains(&line.len()) && language::declared(line).is_some()
}

/// A section without the page and similar parts after it: `GUARDIAN HOME PAGES; Pg. 4`.
pub(super) fn section(value: &str) -> String {
    const OTHER: [&str; 7] = ["Pg.", "Pg ", "Page ", "Column", "Version", "S.", "p. "];
    let parts = value.split(';').map(str::trim);
    let kept: Vec<_> = parts
        .filter(|part| !part.is_empty() && !OTHER.iter().any(|other| part.starts_with(other)))
        .collect();
    kept.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::press::lines;

    #[test]
    fn numbers_of_documents_are_lines_of_their_own() {
        assert_eq!(number("1 of 3 DOCUMENTS"), Some((1, 3)));
        assert_eq!(number("2   of 2 DOCUMENT"), Some((2, 2)));
        assert_eq!(number("Dokument 4 von 12"), Some((4, 12)));
        for line in [
            "1 of 3 documents",
            "4 of 3 DOCUMENTS",
            "0 of 3 DOCUMENTS",
            "He lost 1 of 3 DOCUMENTS",
            "1 of many DOCUMENTS",
        ] {
            assert_eq!(number(line), None, "{line}");
        }
    }

    #[test]
    fn lengths_and_sections_are_told() {
        assert!(is_length("1,204 words") && is_length("412 mots"));
        assert!(!is_length("412 words were said") && !is_length("many words"));
        assert_eq!(section("GUARDIAN HOME PAGES; Pg. 4"), "GUARDIAN HOME PAGES");
        assert_eq!(
            section("Section A; Column 0; Desk; Pg. 1"),
            "Section A; Desk"
        );
    }

    /// The line that the frame begins with below a text.
    fn found(source: &str) -> &str {
        let lines = lines(source);
        let found = below(&lines, |line| match line.text.split_once(": ") {
            Some(("GRAPHIC", value)) => Below::of(Slot::Caption, value),
            Some(("SUBJECT", value)) => Below::of(Slot::Other, value),
            _ => Below::unknown(line.text, true),
        });
        lines.get(found).map_or("", |line| line.text)
    }

    #[test]
    fn the_frame_below_is_found_from_the_end() {
        let frame = "GRAPHIC: A gull\n\nTwo gulls\n\nBOATS: none\n\nSUBJECT: GULLS\n";
        let source = format!("SUBJECT: was the line.\n\nb\n\nc\n\nd\n\ne\n\n{frame}");
        assert_eq!(found(&source), "GRAPHIC: A gull");
    }

    #[test]
    fn no_paragraph_belongs_to_a_label_whose_value_has_ended() {
        let plain = "SUBJECT: GULLS\n\nThe gulls left.\n\n";
        let source = format!("{plain}SUBJECT: BOATS\n");
        assert_eq!(found(&source), "SUBJECT: BOATS");
        let source = "SUBJECT: GULLS\n\nPage 9\n";
        assert_eq!(found(source), "SUBJECT: GULLS");
        let source = "SUBJECT: GULLS\n\nThe gulls left the harbour for the night.\n";
        assert_eq!(found(source), "");
        let source = "SUBJECT: GULLS;\n\nBOATS\n\nSUBJECT: BOATS\n";
        assert_eq!(found(source), "SUBJECT: GULLS;");
        let source = "GRAPHIC: was her word.\n\nThe gulls left.\n\nSUBJECT: BOATS\n";
        assert_eq!(found(source), "SUBJECT: BOATS");
    }
}
