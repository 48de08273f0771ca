//! What one article cannot tell and the archive can: which lines recur in the articles of a source, and in which order
//! that source writes day and month.
//!
//! What a site puts under every article is known best by its being there: no list of words knows the footer of the next
//! newspaper. So before an archive is indexed, a [`Sample`] of its articles is looked at. A block (a paragraph or a
//! heading) that recurs in enough of the articles of a source is no article's own; [`Learned::cut`] takes it out, with
//! the rule [`RULE`]. A recurring line under which headlines of other articles stand is a heading of links, and these go
//! with it, though each of them is there but once.
//!
//! News repeats itself for other reasons too, and the rules are made so that it keeps what it says:
//!
//! - Versions of one story share their title or most of their sentences, and count as one (`stories`).
//! - Wire updates end with the same background, and stories quote the same minister. Prose has to recur in more articles than lines
//!   do, and stays where it quotes somebody or has the names that the rest of its article has (`restraint`).
//! - `Key points` stands in every article of some newspapers and heads what is the article's own. A recurring heading is
//!   cut only with everything under it.
//! - `Yes.` recurs in interviews. A few words within the text have to recur five times as often, and fifty times where they
//!   are a sentence.
//! - Recipes, tables and refrains repeat their lines. What less than half of the articles have is cut within a text only as
//!   a thing apart (`restraint`).
//! - Where nothing would be left, as of a notice that is all an item has, nothing is cut.
//!
//! Blocks are compared as they are, by a hash of 64 bits, case and figures included: tables and results of a kind differ
//! in their figures alone. The sample is drawn by a hash of each article's address, never by the order of arrival, so that
//! the same articles teach the same whatever the number of threads.
//!
//! A date such as `03/04/2024` is read as most of the source's other dates must be, where enough of these leave no choice
//! ([`Learned::date`]). A notice too short to tell its language is in that of its source, where this has only one
//! ([`Learned::language`]).

use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use newshound_article::{
    Article, Boilerplate, Date, DateOrder, Passage, Provenance, Section, Sourced, Span,
};
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use crate::front_matter;
use crate::language;
use crate::metadata::published;

pub use sample::{CAPACITY, Sample, Undecided};
pub use trace::Trace;

mod learn;
mod restraint;
mod sample;
mod stories;
mod trace;

#[cfg(test)]
mod tests;

/// The rule that says a block was cut because it recurs.
pub const RULE: &str = "recurring";
/// The rule of links to other articles under a recurring line.
const LINKS_RULE: &str = "recurring-links";

/// What was learned, by source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learned {
    /// Hashes of source and block.
    blocks: BTreeSet<u64>,
    /// Those of them that most articles of the source have.
    common: BTreeSet<u64>,
    /// Those under which links stand.
    headings: BTreeSet<u64>,
    /// The order of day and month, by hash of the source.
    orders: BTreeMap<u64, DateOrder>,
    /// The one language of a source, by its hash, and whether it is written in Latin letters.
    languages: BTreeMap<u64, (String, bool)>,
}

impl Learned {
    /// How many blocks are known to recur.
    pub fn blocks(&self) -> usize {
        self.blocks.len()
    }

    /// How many sources of articles that were `undecided` are known otherwise than to `before` in what would decide it.
    pub fn decided_since(&self, before: &Self, undecided: &Undecided) -> usize {
        let orders = undecided.orders.iter();
        let orders = orders.filter(|of| self.orders.get(of) != before.orders.get(of));
        let languages = undecided.languages.iter();
        let languages = languages.filter(|of| self.languages.get(of) != before.languages.get(of));
        orders.chain(languages).collect::<BTreeSet<_>>().len()
    }

    /// Adds what `other` knows: what was once learned stays.
    pub fn extend(&mut self, other: &Self) {
        self.blocks.extend(&other.blocks);
        self.common.extend(&other.common);
        self.headings.extend(&other.headings);
        self.orders.extend(&other.orders);
        let languages = other.languages.iter();
        self.languages
            .extend(languages.map(|(source, language)| (*source, language.clone())));
    }

    /// Decides a date of `article` that can be read in two ways as its source writes dates, where that is known; no day that `today` is too
    /// early for, as [`Options::today`](crate::Options::today) has it.
    pub fn date(&self, article: &mut Article, today: Option<Date>) {
        if article.doubts.is_empty() {
            return;
        }
        if let Some(order) = self.orders.get(&trace::source_of(article)) {
            published::decide(article, *order);
            published::distrust_future(article, today);
        }
    }

    /// Sets the language of an article that does not tell it to that of its source, where this is known and has letters as these.
    pub fn language(&self, article: &mut Article) {
        if article.language.is_some() {
            return;
        }
        if let Some((language, is_latin)) = self.languages.get(&trace::source_of(article))
            && language::is_latin(article) == Some(*is_latin)
        {
            article.language = Some(Sourced::new(language.clone(), Provenance::Source));
        }
    }

    /// Moves the blocks of `article` that recur in its source to its boilerplate, and puts this in the order in which it stood;
    /// whether there are any.
    pub fn cut(&self, article: &mut Article) -> bool {
        let has_cut = self.cut_recurring(article);
        let place = |cut: &Boilerplate| cut.passage.span.start;
        article.boilerplate.sort_by_key(place);
        has_cut
    }

    fn cut_recurring(&self, article: &mut Article) -> bool {
        if self.blocks.is_empty() || article.paragraphs().next().is_none() {
            return false;
        }
        let before = article.boilerplate.len();
        let source = trace::source_of(article);
        // Most articles have none.
        let recurs = |passage: &Passage| self.blocks.contains(&key(source, hash(&passage.text)));
        if !article.headings().chain(article.paragraphs()).any(recurs) {
            return false;
        }
        let mut blocks = flatten(std::mem::take(&mut article.sections));
        self.mark(source, article.title_text(), &mut blocks);
        let has_text = |block: &Block| !block.is_heading && block.rule.is_none();
        if !blocks.iter().any(has_text) {
            blocks.iter_mut().for_each(|block| block.rule = None);
        }
        for block in blocks {
            match block.rule {
                Some(rule) => article.boilerplate.push(Boilerplate {
                    passage: block.passage,
                    rule: rule.to_owned(),
                }),
                None => put(&mut article.sections, block),
            }
        }
        article.boilerplate.len() > before
    }

    fn mark(&self, source: u64, title: &str, blocks: &mut [Block]) {
        let lines: Vec<bool> = blocks
            .iter()
            .map(|block| trace::is_line(&block.passage.text))
            .collect();
        let mut under_links = false;
        for (at, block) in blocks.iter_mut().enumerate() {
            let key = key(source, hash(&block.passage.text));
            // A heading with a paragraph under it is where the article goes on.
            let resumes = block.is_heading && lines.get(at + 1) == Some(&false);
            let is_link = lines[at] && !resumes;
            if self.blocks.contains(&key) {
                under_links = self.headings.contains(&key);
                block.rule = (!block.is_heading || under_links).then_some(RULE);
                block.recurs = true;
                block.is_common = self.common.contains(&key);
            } else if under_links && is_link {
                block.rule = Some(LINKS_RULE);
            } else {
                under_links = false;
            }
        }
        restraint::spare(title, blocks);
        cut_bare_headings(blocks);
    }
}

/// Cuts the recurring headings that lost all their text, and those at the end. One right above a heading that has no text
/// either stays with it: such headings are a list.
fn cut_bare_headings(blocks: &mut [Block]) {
    let (mut has_text, mut lost_text) = (false, false);
    // Of the heading that is kept next, or the end.
    let (mut next_has_text, mut is_last) = (true, true);
    for block in blocks.iter_mut().rev() {
        if block.rule.is_some() {
            lost_text = true;
        } else if !block.is_heading {
            (has_text, is_last) = (true, false);
        } else if block.recurs && !has_text && next_has_text && (lost_text || is_last) {
            block.rule = Some(RULE);
        } else {
            next_has_text = has_text;
            (has_text, lost_text, is_last) = (false, false, false);
        }
    }
}

/// Puts back into the text of `article` what was cut from it, each where it stood. Metadata never was text: a block that cannot be read,
/// and what is kept of a value without its place.
pub fn restore(article: &mut Article) {
    let is_metadata =
        |cut: &Boilerplate| cut.rule == front_matter::RULE || cut.passage.span == Span::default();
    let cut = std::mem::take(&mut article.boilerplate);
    let (metadata, cut): (Vec<_>, Vec<_>) = cut.into_iter().partition(is_metadata);
    article.boilerplate = metadata;
    let mut cut: Vec<_> = cut.into_iter().map(|cut| cut.passage).collect();
    cut.sort_by_key(|passage| passage.span.start);
    let mut cut = cut.into_iter().peekable();
    for section in std::mem::take(&mut article.sections) {
        let first = section.heading.as_ref().or(section.paragraphs.first());
        let begin = first.map_or(0, |first| first.span.start);
        let before = iter::from_fn(|| cut.next_if(|passage| passage.span.start < begin));
        put_back(&mut article.sections, before);
        article.sections.push(section);
    }
    put_back(&mut article.sections, cut);
}

/// Puts passages, in their order, between the paragraphs of the last section.
fn put_back(sections: &mut Vec<Section>, passages: impl Iterator<Item = Passage>) {
    let mut passages = passages.peekable();
    if passages.peek().is_some() && sections.is_empty() {
        sections.push(Section::default());
    }
    let Some(section) = sections.last_mut() else {
        return;
    };
    let mut known = std::mem::take(&mut section.paragraphs)
        .into_iter()
        .peekable();
    for passage in passages {
        let before = |known: &Passage| known.span.start <= passage.span.start;
        let before = iter::from_fn(|| known.next_if(before));
        section.paragraphs.extend(before);
        section.paragraphs.push(passage);
    }
    section.paragraphs.extend(known);
}

struct Block {
    passage: Passage,
    is_heading: bool,
    recurs: bool,
    is_common: bool,
    rule: Option<&'static str>,
}

fn flatten(sections: Vec<Section>) -> Vec<Block> {
    let block = |passage, is_heading| Block {
        passage,
        is_heading,
        recurs: false,
        is_common: false,
        rule: None,
    };
    let mut blocks = Vec::new();
    for section in sections {
        blocks.extend(section.heading.map(|heading| block(heading, true)));
        let paragraphs = section.paragraphs.into_iter();
        blocks.extend(paragraphs.map(|paragraph| block(paragraph, false)));
    }
    blocks
}

fn put(sections: &mut Vec<Section>, block: Block) {
    if block.is_heading {
        sections.push(Section {
            heading: Some(block.passage),
            paragraphs: Vec::new(),
        });
        return;
    }
    if sections.is_empty() {
        sections.push(Section::default());
    }
    if let Some(section) = sections.last_mut() {
        section.paragraphs.push(block.passage);
    }
}

fn hash(text: &str) -> u64 {
    xxh3_64(text.as_bytes())
}

fn key(source: u64, block: u64) -> u64 {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&source.to_le_bytes());
    bytes[8..].copy_from_slice(&block.to_le_bytes());
    xxh3_64(&bytes)
}
