//! What stands around an article and is no part of it: links to others, newsletter forms, rules, rights.
//!
//! A rule names what it cut. Cutting needs the right words in the right place: what is only ever said by a page about
//! itself is cut wherever it stands (`Advertisement`), the rest only from the end of the text upward, so that an article
//! about newsletters keeps its paragraphs. A heading of links (`You May Also Like`) takes the links under it along, never
//! prose (`links`). Where nothing would be left, nothing is cut.
//!
//! All lines with their places are in one table (`rules`), as `form`s of words and of `kinds` of words. What no list of lines can tell
//! has a module of its own: links behind a cue (`link_line`), headlines in capitals (`shouted`), what is glued to a name or stands
//! between captions (`within`).

use std::borrow::Cow;
use std::sync::LazyLock;

use newshound_article::Passage;

use crate::block::{Block, Kind, width};
use crate::words::{AnyOf, lower};

use links::Flow;
pub(crate) use rules::SHARES;
use rules::{LINKS, Place, rule};

mod form;
mod kinds;
mod link_line;
mod links;
mod rules;
mod shouted;
mod within;

/// What of some blocks is no part of the article.
pub(crate) struct Found<'b, 'a> {
    /// The blocks without what a page has within them.
    pub(crate) blocks: Cow<'b, [Block<'a>]>,
    /// What that is, in its order.
    pub(crate) parts: Vec<Part>,
    /// The rule that cuts each block, or `None` for those that belong to the article.
    pub(crate) rules: Vec<Option<&'static str>>,
}

/// What was cut out of a block, of which something is left.
pub(crate) struct Part {
    /// The number of the block.
    pub(crate) block: usize,
    pub(crate) passage: Passage,
    pub(crate) rule: &'static str,
}

/// Finds what a page has within blocks, and then which blocks are no text.
pub(crate) fn find<'b, 'a>(blocks: &'b [Block<'a>]) -> Found<'b, 'a> {
    // Nearly all texts have nothing that is found in their midst, which one look at them tells.
    static WITHIN: LazyLock<AnyOf> =
        LazyLock::new(|| AnyOf::new(rules::words(Place::Anywhere).chain(within::MARKS)));
    let mut trimmed = Cow::Borrowed(blocks);
    let mut parts = Vec::new();
    let mut cues = Vec::with_capacity(blocks.len());
    for (at, block) in blocks.iter().enumerate() {
        let has_words = WITHIN.is_in(&block.text);
        let pieces = within::pieces(&block.text, has_words);
        if !pieces.is_empty() {
            parts.extend(pieces.iter().map(|piece| Part {
                block: at,
                passage: Passage::new(&block.text[piece.range.clone()], block.span),
                rule: piece.rule,
            }));
            let block = &mut trimmed.to_mut()[at];
            within::remove(block.text.to_mut(), &pieces);
            // What such things stand with is a caption or a sentence.
            if block.kind == Kind::Unknown {
                block.kind = Kind::Paragraph;
            }
        }
        cues.push(anywhere(&trimmed[at], has_words));
    }
    Found {
        rules: rules_of(&trimmed, &cues),
        blocks: trimmed,
        parts,
    }
}

/// The rule that cuts each block, by what each says of itself and where it stands.
fn rules_of(blocks: &[Block<'_>], cues: &[Cue]) -> Vec<Option<&'static str>> {
    let mut rules: Vec<_> = cues.iter().map(|cue| cue.rule()).collect();
    shouted::cut(blocks, &mut rules);
    let mut flow = None;
    let mut at = 0;
    while at < blocks.len() {
        at = match rules[at].is_none() && cues[at] == Cue::LinkHeading {
            true => {
                let flow = flow.get_or_insert_with(|| Flow::of(blocks));
                links::cut(blocks, flow, &mut rules, at)
            }
            false => at + 1,
        };
    }
    cut_tail(blocks, &mut rules);
    keep_something(&mut rules);
    rules
}

/// Where all of it was notices, nothing is known to be an article, and what they say is all there is to show. Lists of links,
/// marks of advertisements and what stands in place of a text say nothing.
fn keep_something(rules: &mut [Option<&'static str>]) {
    if rules.iter().any(Option::is_none) {
        return;
    }
    for rule in rules {
        *rule = rule.filter(|rule| matches!(*rule, "link-list" | "advertisement" | "paywall"));
    }
}

/// What a block says of itself, wherever it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    None,
    /// It is no text, by this rule.
    Cut(&'static str),
    /// Links stand under it.
    LinkHeading,
}

impl Cue {
    fn rule(self) -> Option<&'static str> {
        match self {
            Self::Cut(rule) => Some(rule),
            Self::None | Self::LinkHeading => None,
        }
    }
}

/// What it says, where it is known whether it may have words that are looked for in the midst of a text.
fn anywhere(block: &Block<'_>, has_words: bool) -> Cue {
    if block.kind == Kind::Links {
        return Cue::Cut("link-list");
    }
    if let Some(rule) = rules::rule_anywhere(&block.text, has_words) {
        return Cue::Cut(rule);
    }
    if link_line::is_link(block) {
        return Cue::Cut(LINKS);
    }
    match rule(Place::AboveLinks, &block.text) {
        Some(_) => Cue::LinkHeading,
        None => Cue::None,
    }
}

/// Cuts from the end upward while each block is a notice.
fn cut_tail(blocks: &[Block<'_>], rules: &mut [Option<&'static str>]) {
    for at in (0..blocks.len()).rev() {
        if rules[at].is_some() {
            continue;
        }
        let above = || newsletter_above(&blocks[at.checked_sub(1)?], &blocks[at]);
        let Some(rule) = tail_rule(&blocks[at]).or_else(above) else {
            return;
        };
        rules[at] = Some(rule);
    }
}

/// The line under `Subscribe to our Newsletter` says what is in it.
fn newsletter_above(heading: &Block<'_>, block: &Block<'_>) -> Option<&'static str> {
    let is_beside = width(&heading.text) <= 80
        && width(&block.text) <= 300
        && !links::is_paragraph(&block.text)
        && !kinds::is_report(&block.text);
    let rule = is_beside.then(|| tail_rule(heading)).flatten();
    rule.filter(|rule| *rule == "newsletter")
}

fn tail_rule(block: &Block<'_>) -> Option<&'static str> {
    rule(Place::End, &block.text)
}

/// How many of the first blocks under a headline are buttons by which the page is passed on. A single word alone is none, unless it
/// is never said of anything else there.
pub(crate) fn buttons(blocks: &[Block<'_>]) -> usize {
    /// The longest of them, in bytes.
    const LONGEST: usize = 40;
    let (mut count, mut is_sure) = (0, false);
    for Block { text, .. } in blocks {
        let is_button = |place| text.len() <= LONGEST && rule(place, text) == Some(SHARES);
        let is_plain = is_button(Place::Anywhere);
        if !is_plain && !is_button(Place::End) {
            break;
        }
        count += 1;
        is_sure |= is_plain || count > 1 || ["share", "tweet"].contains(&&*lower(text));
    }
    if is_sure { count } else { 0 }
}

#[cfg(test)]
mod tests;
