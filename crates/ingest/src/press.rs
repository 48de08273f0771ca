//! Downloads from press databases: files in which journalists and researchers save the articles they found.
//!
//! Such a file has many articles, each with a frame of the database around it: metadata in labelled lines or in a fixed order, the text,
//! index terms, copyright. Metadata is stored in the fields that exist for it, the text is read like any text, and the rest is kept
//! as boilerplate. Each database has a module with three parts: `sniff` recognises a download by several signs together, as an article
//! may have one of them; a function for [`Borders`] recognises where articles begin; `read` reads one article. A recognised download
//! whose parts cannot be told apart is a failure: read as one text, its articles would match queries for words from different articles.

use std::ops::Range;

use newshound_article::{Article, Boilerplate, Passage, Provenance, Span};

use crate::block::{Block, Kind};
use crate::compose::{Title, compose, lead};
use crate::dateline::begins_with_dateline;
use crate::mapped::Mapped;
use crate::metadata::{Field, Setter};
use crate::{Failure, Problem, date, layout, repeated};

pub(crate) use borders::Borders;
use frame::Slot;
pub(crate) use nexis::is_list;
pub(crate) use spacing::{lines_are_broken, lines_are_paragraphs};

mod borders;
pub(crate) mod europresse;
pub(crate) mod factiva;
mod frame;
pub(crate) mod lexis;
mod markup;
pub(crate) mod nexis;
pub(crate) mod proquest;
mod sign;
mod spacing;

/// A database whose downloads hold several articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Database {
    /// LexisNexis until 2018.
    Lexis,
    /// Nexis Uni, Lexis+.
    Nexis,
    Factiva,
    ProQuest,
    Europresse,
}

impl Database {
    const fn name(self) -> &'static str {
        match self {
            Self::Lexis => "LexisNexis",
            Self::Nexis => "Nexis Uni",
            Self::Factiva => "Factiva",
            Self::ProQuest => "ProQuest",
            Self::Europresse => "Europresse",
        }
    }

    /// The failure of a record that is not of this database, or whose parts cannot be told apart.
    pub(crate) fn untold(self) -> Problem {
        let database = self.name();
        Failure::Parts { database }.into()
    }
}

/// The boilerplate rules of the parts of a frame.
mod rules {
    /// Metadata without a field: length, page, index terms.
    pub(super) const LABEL: &str = "header-label";
    pub(super) const COPYRIGHT: &str = "copyright";
    pub(super) const SEPARATOR: &str = "separator";
    /// Text before the first article of a download: who searched, and for what.
    pub(super) const COVER: &str = "cover";
    /// Text after the last article.
    pub(super) const CLOSING: &str = "closing";
    pub(super) const CAPTION: &str = "caption";
    pub(super) const ABSTRACT: &str = "abstract";
    /// The edition of the newspaper.
    pub(super) const EDITION: &str = "edition";
}

/// The most paragraphs that are put above a text.
const MOST_ABOVE: usize = 8;

/// The most bytes of sentences in the cover and the closing of a download; with more, they may be text of an article.
const MOST_TOLD: usize = 160;

/// An article with more words than this, as stated by the database, must have text beside its headline.
const MOST_UNTOLD: u32 = 50;

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
struct Line<'a> {
    /// The trimmed text.
    text: &'a str,
    start: usize,
    /// Whether a blank line or the beginning of the record precedes it, or each line of the record is a paragraph.
    after_blank: bool,
}

impl Line<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The lines of a record that are not blank.
fn lines(source: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let each = lines_are_paragraphs(source.lines());
    let mut after_blank = true;
    let mut at = 0;
    for raw in source.split_inclusive('\n') {
        let left = raw.trim_start();
        let text = left.trim_end();
        if !text.is_empty() {
            lines.push(Line {
                text,
                start: at + raw.len() - left.len(),
                after_blank,
            });
        }
        after_blank = each || text.is_empty();
        at += raw.len();
    }
    lines
}

/// The byte range from the first to the last of `lines`.
fn range(lines: &[Line<'_>]) -> Range<usize> {
    match (lines.first(), lines.last()) {
        (Some(first), Some(last)) => first.start..last.end(),
        _ => 0..0,
    }
}

/// An article of a download that is being read.
struct Reading<'a> {
    database: Database,
    source: &'a str,
    article: Article,
    above: Vec<Block<'static>>,
    /// The bytes of sentences that were cut as cover or closing.
    told: usize,
    /// The number of words that the database states; 0 if it states none.
    length: u32,
}

impl<'a> Reading<'a> {
    fn new(database: Database, source: &'a str) -> Self {
        Self {
            database,
            source,
            article: Article::default(),
            above: Vec::new(),
            told: 0,
            length: 0,
        }
    }

    fn setter(&mut self) -> Setter<'_> {
        Setter {
            article: &mut self.article,
        }
    }

    fn text(&self, range: Range<usize>) -> &'a str {
        self.source.get(range).unwrap_or_default()
    }

    fn title(&mut self, range: Range<usize>, label: Option<&str>) {
        let text = self.text(range.clone());
        self.setter().title(text, range, place(label));
    }

    /// Takes the authors. A value that says more, and the names of people who only contributed, are also kept as boilerplate.
    fn names(&mut self, mut range: Range<usize>, label: Option<&str>) {
        let mut value = self.text(range.clone());
        if let Some((names, helpers)) = value
            .split_once(';')
            .filter(|(_, rest)| rest.contains(" contributed "))
        {
            self.cut(range.end - helpers.len()..range.end, rules::LABEL);
            range.end = range.start + names.len();
            value = names;
        }
        let provenance = match label {
            Some(label) => Provenance::Key(label.to_owned()),
            None => Provenance::Byline,
        };
        if !self.setter().take_byline(value, &provenance) {
            self.cut(range, rules::LABEL);
        }
    }

    fn state(&mut self, field: Field, value: &str, label: Option<&str>) {
        self.setter().set(field, value, place(label));
    }

    /// Takes the value of a label that can be handled independently of other lines. `whole` is kept as boilerplate if no field takes the value: it
    /// is invalid, differs from a known value, or has no field.
    fn take(&mut self, label: &str, slot: Slot, value: Range<usize>, whole: Range<usize>) {
        let field = match slot {
            Slot::Title if self.article.title.is_none() => return self.title(value, Some(label)),
            Slot::Names => return self.names(value, Some(label)),
            Slot::Section => return self.section(value, whole, label),
            Slot::Lead => return self.lead(value),
            Slot::Caption => return self.cut(whole, rules::CAPTION),
            Slot::Copyright => return self.cut(whole, rules::COPYRIGHT),
            Slot::Source => Field::Source,
            Slot::Day => Field::Published,
            Slot::Language => Field::Language,
            Slot::Url => Field::Url,
            Slot::Id => Field::ExternalId,
            _ => return self.cut(whole, rules::LABEL),
        };
        let value = self.text(value);
        if !self.setter().take(field, value, place(Some(label))) {
            self.cut(whole, rules::LABEL);
        }
    }

    /// Takes the day. If its line says more, such as the edition, the line is also kept as boilerplate.
    fn day(&mut self, line: &Line<'_>) {
        self.state(Field::Published, line.text, None);
        if date::parse_line(line.text).is_none() {
            self.cut(line.start..line.end(), rules::EDITION);
        }
    }

    /// Takes the section. If its line says more, such as the page, the line is also kept as boilerplate.
    fn section(&mut self, value: Range<usize>, whole: Range<usize>, label: &str) {
        let stated = self.text(value);
        let section = frame::section(stated);
        self.state(Field::Section, &section, Some(label));
        if section != stated {
            self.cut(whole, rules::LABEL);
        }
    }

    /// Takes the number of words that the database states, and keeps the line as boilerplate.
    fn length(&mut self, stated: &str, whole: Range<usize>) {
        self.length = frame::words(stated);
        self.cut(whole, rules::LABEL);
    }

    /// Keeps a byte range of the source as boilerplate.
    fn cut(&mut self, range: Range<usize>, rule: &str) {
        let passage = Passage::new(self.text(range.clone()), range);
        if !passage.text.is_empty() {
            self.article.boilerplate.push(Boilerplate {
                passage,
                rule: rule.to_owned(),
            });
        }
    }

    /// Keeps lines as boilerplate, one entry per paragraph.
    fn cut_lines(&mut self, lines: &[Line<'_>], rule: &str) {
        if matches!(rule, rules::COVER | rules::CLOSING) {
            self.told += frame::told(lines);
        }
        let source = self.source;
        let touch = |line: &Line<'_>, next: &Line<'_>| {
            let between = source.get(line.end()..next.start).unwrap_or_default();
            !next.after_blank && between.trim().is_empty()
        };
        for paragraph in lines.chunk_by(touch) {
            self.cut(range(paragraph), rule);
        }
    }

    /// Puts a paragraph above the text: a lead or a dateline.
    fn lead(&mut self, range: Range<usize>) {
        let text = self.text(range.clone()).trim();
        if self.above.len() == MOST_ABOVE {
            self.cut(range, rules::LABEL);
        } else if !text.is_empty() {
            let block = Block::marked(text.to_owned(), range, Kind::Paragraph);
            self.above.push(block);
        }
    }

    /// Puts a dateline above the text, unless the text begins with it, as in print.
    fn dateline(&mut self, line: Range<usize>, text: Option<&Range<usize>>) {
        let text = text.map_or("", |text| self.text(text.clone()));
        if !begins_with_dateline(text.trim_start(), self.text(line.clone())) {
            self.lead(line);
        }
    }

    /// Completes the article with its text, at these ranges. Fails if there are so many sentences around it that they may belong to another
    /// article, or if it has no text although it should have some.
    fn finish(mut self, texts: &[Range<usize>]) -> Result<Article, Problem> {
        if self.told > MOST_TOLD {
            return Err(self.database.untold());
        }
        let mut blocks = Vec::new();
        for range in texts {
            for mut block in layout::blocks(self.text(range.clone())) {
                let Span { start, end } = block.span;
                block.span = Span::new(start + range.start, end + range.start);
                // A line of rules or similar within a text is not text.
                match block.text.contains(char::is_alphanumeric) {
                    true => blocks.push(block),
                    false => self.cut(block.span.start..block.span.end, rules::SEPARATOR),
                }
            }
        }
        if blocks.is_empty() && self.above.is_empty() && self.length > MOST_UNTOLD {
            return Err(self.database.untold());
        }
        let mut article = self.article;
        let cut = std::mem::take(&mut article.boilerplate);
        let title = std::iter::once(article.title_text());
        let known = title.chain(blocks.iter().map(|block| &*block.text));
        let above = repeated::unsaid(self.above, known);
        let mut article = compose(article, &blocks, Title::Stated);
        lead(&mut article, &above);
        article.boilerplate.extend(cut);
        article
            .boilerplate
            .sort_by_key(|cut| cut.passage.span.start);
        Ok(article)
    }
}

/// The provenance of a value: its label, or a line of the frame without one.
fn place(label: Option<&str>) -> Provenance {
    match label {
        Some(label) => Provenance::Key(label.to_owned()),
        None => Provenance::HeaderLine,
    }
}

/// Converts the spans of an article from offsets in `text` to offsets in its source.
fn in_source(mut article: Article, text: &Mapped) -> Article {
    let title = article.title.iter_mut().map(|title| &mut title.value);
    let sections = article.sections.iter_mut();
    let passages = sections.flat_map(|section| {
        let heading = section.heading.iter_mut();
        heading.chain(&mut section.paragraphs)
    });
    let cut = article.boilerplate.iter_mut().map(|cut| &mut cut.passage);
    for passage in title.chain(passages).chain(cut) {
        passage.span = text.span(passage.span);
    }
    article
}

#[cfg(test)]
mod tests;
