//! Documents whose parts are recognised by their order.

use newshound_article::Article;

use crate::metadata::Field;
use crate::press::frame;
use crate::press::{Database, Line, Reading, lines, range, rules};
use crate::{Problem, byline, date};

use super::{Mark, accession};

/// The most lines between the length and the language.
const MOST_ABOVE: usize = 12;
/// The longest line of the frame, in bytes.
const LONGEST: usize = 120;

pub(super) fn read(
    source: &str,
    begin: usize,
    mark: impl Fn(usize) -> Option<Mark>,
) -> Result<Article, Problem> {
    let lines = lines(source);
    let (cover, lines) = lines.split_at(lines.partition_point(|line| line.start < begin));
    let untold = || Database::Factiva.untold();
    let length = lines.iter().position(|line| frame::is_length(line.text));
    let length = length.ok_or_else(untold)?;
    let below = &lines[length + 1..];
    let taken = frame_above(below).ok_or_else(untold)?;
    let mut reading = Reading::new(Database::Factiva, source);
    reading.cut_lines(cover, rules::COVER);
    let is_joined = !lines[length].after_blank;
    masthead(&lines[..length], is_joined, &mut reading, &mark);
    reading.length(lines[length].text, range(&lines[length..=length]));
    publication(&below[..taken], &mut reading);
    let rest = &below[taken..];
    let is_frame =
        |at: usize| frame::is_length(rest[at].text) && frame_above(&rest[at + 1..]).is_some();
    if (0..rest.len()).any(is_frame) {
        return Err(untold());
    }
    let number = rest
        .iter()
        .rposition(|line| accession(line.text, true).is_some());
    let (text, closing) = rest.split_at(number.unwrap_or(rest.len()));
    if let Some((line, after)) = closing.split_first() {
        let number = accession(line.text, true).unwrap_or_default();
        reading.state(Field::ExternalId, number, Some("Document"));
        reading.cut_lines(after, rules::CLOSING);
    }
    let text = without_source(text, &below[..taken], &mut reading);
    let texts: Vec<_> = text.first().map(|_| range(text)).into_iter().collect();
    reading.finish(&texts)
}

/// Whether lines begin with the frame of a document: a length, and below it the lines that always follow.
pub(super) fn begins(lines: &[Line<'_>]) -> bool {
    const NEAR: usize = 40;
    let near = 0..lines.len().min(NEAR);
    let mut lengths = near.filter(|at| frame::is_length(lines[*at].text));
    lengths.any(|at| frame_above(&lines[at + 1..]).is_some())
}

/// How many lines below the length belong to the frame: up to the language and the copyright, or up to a blank line if there is no language.
fn frame_above(lines: &[Line<'_>]) -> Option<usize> {
    let near = &lines[..lines.len().min(MOST_ABOVE)];
    let day = near
        .iter()
        .take(2)
        .position(|line| frame::is_day(line.text))?;
    let language = near
        .iter()
        .skip(day + 2)
        .position(|line| frame::is_language(line.text));
    let mut end = match language {
        Some(at) => day + 2 + at + 1,
        None => {
            let blank = near
                .iter()
                .skip(day + 1)
                .position(|line| line.after_blank)?;
            // At least the publication follows the day.
            (blank > 0).then_some(day + 1 + blank)?
        }
    };
    // The copyright may have several lines. A line with a sentence, or after all of them, is text.
    let mut has_rights = false;
    while let Some(line) = lines.get(end) {
        let is_rights = frame::is_copyright(line.text);
        let is_touching = language.is_some() && !line.after_blank && line.text.len() < LONGEST;
        let goes_on = || {
            let begins_so = line.text.starts_with(char::is_lowercase);
            begins_so || frame::is_notice(line.text) || !has_rights && !frame::is_told(&[*line])
        };
        let is_frame = is_rights || is_touching && goes_on();
        if !is_frame {
            break;
        }
        has_rights |= is_rights;
        end += 1;
    }
    Some(end)
}

/// Reads the lines above the length: section, headline and authors.
fn masthead(
    lines: &[Line<'_>],
    is_joined: bool,
    reading: &mut Reading<'_>,
    mark: impl Fn(usize) -> Option<Mark>,
) {
    let is = |line: &Line<'_>, wanted: Mark| mark(line.start) == Some(wanted);
    let headline = lines.iter().position(|line| is(line, Mark::Headline));
    if let Some(at) = headline {
        let title = lines[at..]
            .iter()
            .take_while(|line| is(line, Mark::Headline))
            .count();
        let names = lines[at + title..]
            .iter()
            .filter(|line| is(line, Mark::Names));
        reading.title(range(&lines[at..at + title]), None);
        for line in names {
            reading.names(line.start..line.end(), None);
        }
        let others = lines[at + title..]
            .iter()
            .filter(|line| !is(line, Mark::Names));
        let others: Vec<_> = others.copied().collect();
        reading.cut_lines(&others, rules::LABEL);
        section(&lines[..at], reading);
        return;
    }
    let (above, names) = lines.split_at(names_begin(lines, is_joined));
    if !names.is_empty() {
        reading.names(range(names), None);
    }
    let begin = above.iter().rposition(|line| line.after_blank).unwrap_or(0);
    if begin < above.len() {
        reading.title(range(&above[begin..]), None);
    }
    section(&above[..begin], reading);
}

/// The index among the lines above the length at which the authors begin. They stand in one paragraph with the length, below that of the
/// headline, or in a paragraph of their own.
fn names_begin(lines: &[Line<'_>], is_joined: bool) -> usize {
    let begin = lines.iter().rposition(|line| line.after_blank).unwrap_or(0);
    // A headline in capitals, or with each word capitalized, may look like a name; so a line that is introduced as a byline takes
    // precedence.
    let first = begin.max(1);
    let near = lines.get(first..).unwrap_or_default();
    let says_so = |line: &Line<'_>| !byline::line_names(line.text).is_empty();
    let is_name = |line: &Line<'_>| !byline::name_line(line.text).is_empty();
    let found = near.iter().position(says_so);
    match found.or_else(|| near.iter().position(is_name)) {
        Some(at) => first + at,
        // The author may also be an organization.
        None if is_joined && begin > 0 => begin,
        None => lines.len(),
    }
}

/// Reads a single short line above the headline as the section; anything else is the cover.
fn section(lines: &[Line<'_>], reading: &mut Reading<'_>) {
    const LONGEST_SECTION: usize = 40;
    match lines.split_last() {
        Some((line, before)) if line.text.len() <= LONGEST_SECTION && before.is_empty() => {
            reading.state(Field::Section, line.text, None);
        }
        _ => reading.cut_lines(lines, rules::COVER),
    }
}

/// Reads the lines below the length: day, time, publication, code, page, language, copyright.
fn publication(lines: &[Line<'_>], reading: &mut Reading<'_>) {
    let mut has_source = false;
    for line in lines {
        let whole = line.start..line.end();
        let is_dated = reading.article.published.is_some();
        if !is_dated && frame::is_day(line.text) {
            reading.state(Field::Published, line.text, None);
        } else if frame::is_copyright(line.text) {
            reading.cut(whole, rules::COPYRIGHT);
        } else if date::is_time_of_day(line.text) || !is_dated {
            reading.cut(whole, rules::LABEL);
        } else if !has_source {
            has_source = true;
            reading.state(Field::Source, line.text, None);
        } else if frame::is_language(line.text) && reading.article.language.is_none() {
            reading.state(Field::Language, line.text, None);
        } else {
            reading.cut(whole, rules::LABEL);
        }
    }
}

/// The text without a last line that repeats the publication, or names the publisher as in the copyright.
fn without_source<'l, 'a>(
    text: &'l [Line<'a>],
    frame: &[Line<'_>],
    reading: &mut Reading<'_>,
) -> &'l [Line<'a>] {
    let Some((last, rest)) = text.split_last().filter(|(_, rest)| !rest.is_empty()) else {
        return text;
    };
    let source = reading.article.source.as_ref();
    let source = source.map_or("", |source| &source.value);
    let mut rights = frame.iter().filter(|line| frame::is_copyright(line.text));
    let is_named = last.text == source
        || last.after_blank
            && (is_publisher(last.text, source)
                || last.text.contains(' ') && rights.any(|line| line.text.contains(last.text)));
    if !is_named {
        return text;
    }
    reading.cut(last.start..last.end(), rules::LABEL);
    rest
}

/// Whether a line is a publication's name followed by a few words, as the name of its publisher may be: `Hexley Mail Company`.
fn is_publisher(line: &str, source: &str) -> bool {
    const MOST: usize = 3;
    let more = line.strip_prefix(source).filter(|_| !source.is_empty());
    more.is_some_and(|more| {
        let mut words = more.split(' ').skip(1);
        more.starts_with(' ')
            && words.clone().count() <= MOST
            && words.all(|word| word.starts_with(char::is_uppercase))
    })
}
