//! Learns from the articles of a source what a single article cannot show: which blocks recur, in which order the source writes
//! day and month, and its language.
//!
//! The text that a site puts under every article is best recognised by its recurring: no list of words knows the footer of the next
//! newspaper. So before an archive is indexed, a [`Sample`] of its articles is examined. A block (a paragraph or a heading) that
//! recurs in enough articles of a source belongs to none of them; [`Learned::cut`] removes it, with the rule [`RULE`]. A recurring
//! line above headlines of other articles is a heading of links, and the links are cut with it, although each occurs only once.
//!
//! News has other reasons to repeat itself, so the rules are cautious:
//!
//! - Versions of one story share their title or most of their sentences, and count as one (`stories`).
//! - Wire updates end with the same background, and stories quote the same minister. Prose has to recur in more articles than lines
//!   do, and stays if it quotes somebody or has the names that the rest of its article has (`restraint`).
//! - `Key points` stands in every article of some newspapers, above the article's own text. A recurring heading is cut only if
//!   everything under it is.
//! - `Yes.` recurs in interviews. A few words within the text have to recur five times as often, and fifty times if they are a
//!   sentence.
//! - Recipes, tables and refrains repeat their lines. A block that less than half of the articles have is cut within a text only if it
//!   stands apart (`restraint`).
//! - If nothing would be left, as in an item that consists of a notice, nothing is cut.
//!
//! Blocks are compared verbatim, by a 64-bit hash, including case and digits: similar tables and results differ only in their
//! digits. The sample is drawn by a hash of each article's address, never by the order of arrival, so that the result does not
//! depend on the number of threads.
//!
//! An ambiguous date such as `03/04/2024` is read in the order of the source's unambiguous dates, if there are enough of them
//! ([`Learned::date`]). An article too short for detecting its language gets that of its source, if this has only one
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

/// The boilerplate rule of blocks that were cut because they recur.
pub const RULE: &str = "recurring";
/// The boilerplate rule of links to other articles under a recurring line.
const LINKS_RULE: &str = "recurring-links";

/// What was learned, by source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learned {
    /// Hashes of source and block.
    blocks: BTreeSet<u64>,
    /// Those of `blocks` that a large share of the source's articles have: half for lines, a quarter for prose.
    common: BTreeSet<u64>,
    /// Those of `blocks` that are headings above links.
    headings: BTreeSet<u64>,
    /// The order of day and month, by hash of the source.
    orders: BTreeMap<u64, DateOrder>,
    /// The only language of a source, by hash of the source, and whether it is written in Latin letters.
    languages: BTreeMap<u64, (String, bool)>,
}

impl Learned {
    /// How many blocks are known to recur.
    pub fn blocks(&self) -> usize {
        self.blocks.len()
    }

    /// The number of sources in `undecided` for which the language, or the order of dates, differs from that in `before`, so that their articles
    /// may now be decided.
    pub fn decided_since(&self, before: &Self, undecided: &Undecided) -> usize {
        let orders = undecided.orders.iter();
        let orders = orders.filter(|of| self.orders.get(of) != before.orders.get(of));
        let languages = undecided.languages.iter();
        let languages = languages.filter(|of| self.languages.get(of) != before.languages.get(of));
        orders.chain(languages).collect::<BTreeSet<_>>().len()
    }

    /// Adds everything that `other` has learned. Nothing is removed; orders and languages of `other` take precedence.
    pub fn extend(&mut self, other: &Self) {
        self.blocks.extend(&other.blocks);
        self.common.extend(&other.common);
        self.headings.extend(&other.headings);
        self.orders.extend(&other.orders);
        let languages = other.languages.iter();
        self.languages
            .extend(languages.map(|(source, language)| (*source, language.clone())));
    }

    /// Decides an ambiguous date of `article` by the order of its source, if known. Days that are too late for `today` are not accepted, as with
    /// [`Options::today`](crate::Options::today).
    pub fn date(&self, article: &mut Article, today: Option<Date>) {
        if article.doubts.is_empty() {
            return;
        }
        if let Some(order) = self.orders.get(&trace::source_of(article)) {
            published::decide(article, *order);
            published::distrust_future(article, today);
        }
    }

    /// Sets the language of an article without one to that of its source, if known, and if both are written in Latin letters, or neither is.
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

    /// Moves the blocks of `article` that recur in its source to its boilerplate, and sorts the boilerplate by position. Returns
    /// whether any block was moved.
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
        // Most articles have no recurring block.
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

    /// Sets the rule of each block that should be cut from the article with this title.
    fn mark(&self, source: u64, title: &str, blocks: &mut [Block]) {
        let lines: Vec<bool> = blocks
            .iter()
            .map(|block| trace::is_line(&block.passage.text))
            .collect();
        let mut under_links = false;
        for (at, block) in blocks.iter_mut().enumerate() {
            let key = key(source, hash(&block.passage.text));
            // At a heading with a paragraph under it, the article continues.
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

/// Cuts recurring headings that lost all their text, and those at the end. A heading right above another one without text stays: such
/// headings are a list.
fn cut_bare_headings(blocks: &mut [Block]) {
    let (mut has_text, mut lost_text) = (false, false);
    // Whether the next heading that is kept has text, or the article ends; and whether no kept block follows.
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

/// Moves the boilerplate of `article` back into its text, each passage to its position. Metadata stays boilerplate, as it was never text: a
/// front matter block that could not be read, and values that were kept without a span.
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

/// Inserts passages, which must be sorted by position, between the paragraphs of the last section.
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

/// A heading or paragraph of an article.
struct Block {
    passage: Passage,
    is_heading: bool,
    /// Whether it recurs in the source.
    recurs: bool,
    /// Whether it is common in the source, see [`Learned::common`].
    is_common: bool,
    /// The rule that cuts it, if it is to be cut.
    rule: Option<&'static str>,
}

/// The headings and paragraphs of sections, in order.
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

/// Appends a block to `sections`; the reverse of [`flatten`].
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

/// The hash of a source and a block in it, from the hash of each.
fn key(source: u64, block: u64) -> u64 {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&source.to_le_bytes());
    bytes[8..].copy_from_slice(&block.to_le_bytes());
    xxh3_64(&bytes)
}
