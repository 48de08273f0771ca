//! Downloads from Factiva: with a code before each part, without codes, or in HTML.
//!
//! Without codes (`plain`) the parts have a fixed order: headline, authors, number of words, day and time, publication with its code,
//! page, language, copyright, text, and document number. With codes (`tagged`) a code begins the line of each part (`HD`, `BY`, `WC`). In
//! HTML the same lines are elements.

use newshound_article::Article;

use crate::Problem;

use super::frame;
use super::markup::{Page, has_class};
use super::sign::Sign;
use super::{in_source, lines};

mod plain;
mod tagged;

pub(super) use tagged::is_head;

/// The part that an element of a page marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Document,
    Headline,
    Names,
    Text,
    Other,
}

/// The words before the number at the end of a document, in the languages of the interface.
const DOCUMENT: [&str; 3] = ["Document ", "Dokument ", "Documento "];

/// The document number in a line that contains nothing else. If none is expected there, it must be complete: the code of the publication,
/// the day, and a number for the day.
fn accession(line: &str, is_expected: bool) -> Option<&str> {
    let number = DOCUMENT.iter().find_map(|word| line.strip_prefix(word))?;
    let is_number = is_whole(number) || is_expected && is_like(number);
    is_number.then_some(number)
}

/// Whether a word may be a document number.
fn is_like(number: &str) -> bool {
    (2..=40).contains(&number.len())
        && number.starts_with(|c: char| c.is_ascii_uppercase())
        && number.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && number.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a word is a complete document number, which can be nothing else.
fn is_whole(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    number.len() >= 16 && digits >= 10 && is_like(number)
}

/// Whether an input is clearly such a download.
pub(crate) fn sniff(head: &[u8]) -> bool {
    let has = |text: &[u8]| memchr::memmem::find(head, text).is_some();
    if head.first() == Some(&b'<') {
        let is_plain = || has(b"articleParagraph") && has(b"Headline");
        let is_tagged = || has(b"<b>HD</b>") && has(b"<b>WC</b>");
        return has(b"class=\"article ") && (is_plain() || is_tagged());
    }
    if tagged::sniff(head) {
        return true;
    }
    if !DOCUMENT[..2].iter().any(|word| has(word.trim().as_bytes())) {
        return false;
    }
    let head = String::from_utf8_lossy(head);
    let lines = lines(&head);
    let documents = lines
        .iter()
        .filter(|line| accession(line.text, false).is_some());
    match documents.take(2).count() {
        0 => false,
        1 => plain::begins(&lines),
        _ => true,
    }
}

/// Whether a tag begins a document.
pub(super) fn begins(tag: &[u8]) -> bool {
    let is_div = tag.len() > 4 && tag[..4].eq_ignore_ascii_case(b"<div");
    is_div && has_class(tag, "article")
}

/// What a line says about a border.
pub(super) fn sign(line: &str, is_tagged: bool) -> Sign {
    if accession(line, is_tagged).is_some() || tagged::number(line, is_tagged).is_some() {
        return Sign::MayEnd;
    }
    match frame::is_length(line) || tagged::is_length(line) || is_tagged && tagged::is_head(line) {
        true => Sign::Frame,
        false => Sign::None,
    }
}

/// Reads one document.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    if !source.trim_start().starts_with('<') {
        return document(source, 0, |_| None);
    }
    let page = Page::of(source, |tag| match () {
        () if begins(tag) => Some(Mark::Document),
        () if has_class(tag, "articleParagraph") => Some(Mark::Text),
        () if has_class(tag, "author") => Some(Mark::Names),
        () if begins_headline(tag) => Some(Mark::Headline),
        () => tag.starts_with(b"<div").then_some(Mark::Other),
    });
    let mut marks = page.marks.iter();
    let begin = marks.find(|(_, mark)| *mark == Mark::Document);
    let begin = begin.map_or(0, |(at, _)| *at);
    let article = document(page.text.text(), begin, |start| page.at(start))?;
    Ok(in_source(article, &page.text))
}

/// Whether a tag has the class of a headline, which begins with the language: `enHeadline`, `frHeadline`.
fn begins_headline(tag: &[u8]) -> bool {
    let class = crate::xml::scan::attribute(tag, "class").unwrap_or_default();
    class.ends_with(b"Headline")
}

/// Reads the text of a document that begins at byte `begin`.
fn document(
    source: &str,
    begin: usize,
    mark: impl Fn(usize) -> Option<Mark>,
) -> Result<Article, Problem> {
    match tagged::has_codes(source) {
        true => tagged::read(source),
        false => plain::read(source, begin, mark),
    }
}
