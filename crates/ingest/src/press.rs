//! Downloads of press databases: the files in which journalists and researchers keep what they found there.
//!
//! Such a file has many articles, each with a frame of the database's own around it: what it knows of the article in lines with
//! labels or in an order of its own, the text, terms of its index, rights. What a field has goes there, the text is read as any
//! text is, and the rest is kept apart. A database is a module with three parts: `sniff` tells a download by several of its signs
//! together, as an article may well have one of them; `Borders` finds where one article ends and the next begins; `read` reads one.
//! A download that looks like one and whose parts cannot be distinguished is a failure: read as one text, its articles would be found by
//! words that stand in different ones.

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
    /// LexisNexis as it was until 2018.
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

    /// What is told of a record that is none of this database, or lacks what its parts are told by.
    pub(crate) fn untold(self) -> Problem {
        let database = self.name();
        Failure::Parts { database }.into()
    }
}

/// What stands around an article, by these rules.
mod rules {
    /// What a database knows of an article and no field has: its length, page, index terms.
    pub(super) const LABEL: &str = "header-label";
    pub(super) const COPYRIGHT: &str = "copyright";
    pub(super) const SEPARATOR: &str = "separator";
    /// What stands before the first article of a download: who asked, for what.
    pub(super) const COVER: &str = "cover";
    /// What stands behind the last one.
    pub(super) const CLOSING: &str = "closing";
    pub(super) const CAPTION: &str = "caption";
    pub(super) const ABSTRACT: &str = "abstract";
    /// Which edition of the newspaper it was.
    pub(super) const EDITION: &str = "edition";
}

/// No more paragraphs stand above a text.
const MOST_ABOVE: usize = 8;

/// No more is told in the cover or the closing of a download, in bytes.
const MOST_TOLD: usize = 160;

/// An article with more words than a headline has text.
const MOST_UNTOLD: u32 = 50;

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
struct Line<'a> {
    /// Without the white space around it.
    text: &'a str,
    start: usize,
    /// Whether a blank line, or the beginning of the record, stands before it, or it is a paragraph as each line is.
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

/// Where lines stand, from the first to the last.
fn range(lines: &[Line<'_>]) -> Range<usize> {
    match (lines.first(), lines.last()) {
        (Some(first), Some(last)) => first.start..last.end(),
        _ => 0..0,
    }
}

/// An article of a download while it is read.
struct Reading<'a> {
    database: Database,
    source: &'a str,
    article: Article,
    above: Vec<Block<'static>>,
    /// How many bytes that tell something would be cut as cover or closing.
    told: usize,
    /// How many words it has by what the database says.
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

    /// Takes who wrote it. What says more, and who only helped, is kept apart.
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

    /// Takes the value of a label, where nothing else of the document is to be known for that. What states nothing of the kind, or
    /// something else than is known, is kept apart, as is what no field has.
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

    /// Takes the day. What else its line says, as which edition it was, is kept apart with it.
    fn day(&mut self, line: &Line<'_>) {
        self.state(Field::Published, line.text, None);
        if date::parse_line(line.text).is_none() {
            self.cut(line.start..line.end(), rules::EDITION);
        }
    }

    /// Takes the section. With its page and the like the line is kept apart too, as no field has these.
    fn section(&mut self, value: Range<usize>, whole: Range<usize>, label: &str) {
        let stated = self.text(value);
        let section = frame::section(stated);
        self.state(Field::Section, &section, Some(label));
        if section != stated {
            self.cut(whole, rules::LABEL);
        }
    }

    /// Takes how many words the database says that it has, and keeps the line apart.
    fn length(&mut self, stated: &str, whole: Range<usize>) {
        self.length = frame::words(stated);
        self.cut(whole, rules::LABEL);
    }

    /// Keeps a stretch apart.
    fn cut(&mut self, range: Range<usize>, rule: &str) {
        let passage = Passage::new(self.text(range.clone()), range);
        if !passage.text.is_empty() {
            self.article.boilerplate.push(Boilerplate {
                passage,
                rule: rule.to_owned(),
            });
        }
    }

    /// Keeps lines apart, each blank line parting two notices, and each other line.
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

    /// Puts a paragraph above the text: a lead, or the line that says where it was written.
    fn lead(&mut self, range: Range<usize>) {
        let text = self.text(range.clone()).trim();
        if self.above.len() == MOST_ABOVE {
            self.cut(range, rules::LABEL);
        } else if !text.is_empty() {
            let block = Block::marked(text.to_owned(), range, Kind::Paragraph);
            self.above.push(block);
        }
    }

    /// Puts the place where it was written above the text, if that does not begin with it, as it does in print.
    fn dateline(&mut self, line: Range<usize>, text: Option<&Range<usize>>) {
        let text = text.map_or("", |text| self.text(text.clone()));
        if !begins_with_dateline(text.trim_start(), self.text(line.clone())) {
            self.lead(line);
        }
    }

    /// The article with its text, which stands at these ranges; a failure if so much is told around it that it may be another
    /// article's, or if it has none where there should be some.
    fn finish(mut self, texts: &[Range<usize>]) -> Result<Article, Problem> {
        if self.told > MOST_TOLD {
            return Err(self.database.untold());
        }
        let mut blocks = Vec::new();
        for range in texts {
            for mut block in layout::blocks(self.text(range.clone())) {
                let Span { start, end } = block.span;
                block.span = Span::new(start + range.start, end + range.start);
                // A rule within a text says nothing.
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

/// Where a value was stated: behind a label, or in a line of the frame.
fn place(label: Option<&str>) -> Provenance {
    match label {
        Some(label) => Provenance::Key(label.to_owned()),
        None => Provenance::HeaderLine,
    }
}

/// An article whose spans count in a text, with spans that count in the source of that.
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
