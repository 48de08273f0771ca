//! Downloads from Europresse: an HTML page with an `article` for each document.
//!
//! Classes mark the parts: the publication, a line with section, day, length and page, the headline, the authors, the text.

use newshound_article::Article;

use crate::Problem;
use crate::metadata::Field;
use crate::xml::scan;

use super::markup::{Page, has_class};
use super::{Database, Line, Reading, in_source, lines, range, rules};

/// The part of a document that an element holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Source,
    /// Section, day, length and page.
    Header,
    Title,
    Lead,
    Names,
    Text,
    /// The number of the document.
    Id,
    Footer,
}

/// Whether an input is clearly such a download.
pub(crate) fn sniff(head: &[u8]) -> bool {
    let has = |text: &[u8]| memchr::memmem::find(head, text).is_some();
    head.first() == Some(&b'<')
        && has(b"<article")
        && has(b"titreArticle")
        && (has(b"DocPublicationName") || has(b"docOcurrContainer"))
}

/// Whether a tag begins a document.
pub(super) fn begins(tag: &[u8]) -> bool {
    tag.starts_with(b"<article") && scan::local_name(tag) == b"article"
}

fn part(tag: &[u8]) -> Option<Part> {
    const CLASSES: [(&str, Part); 9] = [
        ("DocPublicationName", Part::Source),
        ("DocHeader", Part::Header),
        ("titreArticle", Part::Title),
        ("titreArticleVisu", Part::Title),
        ("rdp__subtitle", Part::Lead),
        ("docAuthors", Part::Names),
        ("sm-margin-bottomNews", Part::Names),
        ("docOcurrContainer", Part::Text),
        ("publiC-lblNodoc", Part::Id),
    ];
    let part = CLASSES.iter().find(|(class, _)| has_class(tag, class));
    match (part, scan::local_name(tag)) {
        (Some((_, part)), _) => Some(*part),
        (None, b"section") => Some(Part::Text),
        (None, b"footer") => Some(Part::Footer),
        (None, _) => None,
    }
}

/// Reads one document.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let page = Page::of(source, part);
    let lines = lines(page.text.text());
    let of = |part: Part| -> Vec<Line<'_>> {
        let found = lines
            .iter()
            .filter(|line| page.at(line.start) == Some(part));
        found.copied().collect()
    };
    let (title, text) = (of(Part::Title), of(Part::Text));
    if title.is_empty() || text.is_empty() {
        return Err(Database::Europresse.untold());
    }
    let mut reading = Reading::new(Database::Europresse, page.text.text());
    reading.title(range(&title), Some("titreArticle"));
    for line in of(Part::Names) {
        reading.names(line.start..line.end(), Some("docAuthors"));
    }
    source_line(&of(Part::Source), &mut reading);
    header(&of(Part::Header), &mut reading);
    for line in of(Part::Lead) {
        reading.lead(line.start..line.end());
    }
    if let Some(line) = of(Part::Id).first() {
        reading.state(Field::ExternalId, line.text, Some("publiC-lblNodoc"));
    }
    let before = lines.iter().filter(|line| page.at(line.start).is_none());
    // Within a document these are notes of the database, of any length.
    for line in before {
        reading.cut(line.start..line.end(), rules::COVER);
    }
    reading.cut_lines(&of(Part::Footer), rules::COPYRIGHT);
    let article = reading.finish(&[range(&text)])?;
    Ok(in_source(article, &page.text))
}

fn source_line(lines: &[Line<'_>], reading: &mut Reading<'_>) {
    if let Some((name, more)) = lines.split_first() {
        reading.state(Field::Source, name.text, Some("DocPublicationName"));
        reading.cut_lines(more, rules::LABEL);
    }
}

/// Reads the line with section, day, length and page: `France, jeudi 10 octobre 2019 412 mots, p. 4`.
fn header(lines: &[Line<'_>], reading: &mut Reading<'_>) {
    const DAYS: &str = "lundi mardi mercredi jeudi vendredi samedi dimanche \
        monday tuesday wednesday thursday friday saturday sunday";
    for line in lines {
        reading.cut(line.start..line.end(), rules::LABEL);
        let lower = line.text.to_lowercase();
        let found = DAYS.split(' ').filter_map(|day| lower.find(day)).min();
        let day = found
            .filter(|at| line.text.is_char_boundary(*at))
            .unwrap_or(0);
        let (section, day) = line.text.split_at(day);
        let section = section.trim().trim_end_matches([',', '-', '–']).trim_end();
        if !section.is_empty() && !section.contains(|c: char| c.is_ascii_digit()) {
            reading.state(Field::Section, section, Some("DocHeader"));
        }
        if super::frame::is_day(day) {
            reading.state(Field::Published, day, Some("DocHeader"));
        }
    }
}
