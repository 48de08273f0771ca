//! What stands around an article and is no part of it: links to others, newsletter forms, rules, rights.
//!
//! A rule names what it cut. Cutting needs the right words in the right place: what is only ever said by a page about
//! itself is cut wherever it stands (`Advertisement`), the rest only from the end of the text upward, so that an article
//! about newsletters keeps its paragraphs. A heading of links (`You May Also Like`) takes the links under it along, never
//! prose (`links`). Where nothing would be left, nothing is cut.

use std::borrow::Cow;

use newshound_article::Passage;

use crate::block::{Block, Kind, width};
use crate::sentence::ends_with_stop;

use links::Flow;

mod cues;
mod lines;
mod links;
pub(crate) mod shares;
mod shouted;
mod signoff;
mod within;

/// No rule looks at longer blocks, and most not at blocks that are half as long; those for lines that may stand anywhere, and
/// for headings of links, look at lines alone. All in bytes.
const LONGEST: usize = 1200;
const LONGEST_NOTICE: usize = 400;
const LONGEST_CUE: usize = 120;
const LONGEST_LINK_HEADING: usize = 80;

/// What was cut out of a block, of which something is left.
pub(crate) struct Part {
    /// The number of the block.
    pub(crate) block: usize,
    pub(crate) passage: Passage,
    pub(crate) rule: &'static str,
}

/// The blocks without what a page has within them, and what that is, in their order.
pub(crate) fn trim<'b, 'a>(blocks: &'b [Block<'a>]) -> (Cow<'b, [Block<'a>]>, Vec<Part>) {
    let mut trimmed = Cow::Borrowed(blocks);
    let mut parts = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let pieces = within::pieces(&block.text);
        if pieces.is_empty() {
            continue;
        }
        for within::Piece { range, rule } in &pieces {
            parts.push(Part {
                block: at,
                passage: Passage::new(&block.text[range.clone()], block.span),
                rule,
            });
        }
        let block = &mut trimmed.to_mut()[at];
        within::remove(block.text.to_mut(), &pieces);
        // What such things stand with is a caption or a sentence.
        if block.kind == Kind::Unknown {
            block.kind = Kind::Paragraph;
        }
    }
    (trimmed, parts)
}

/// The rule that cuts each block, or `None` for those that belong to the article.
pub(crate) fn rules(blocks: &[Block<'_>]) -> Vec<Option<&'static str>> {
    let cues: Vec<_> = blocks.iter().map(anywhere).collect();
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

/// Where all of it was notices, nothing is known to be an article, and what they say is all there is to show. Lists of links
/// and marks of advertisements say nothing.
fn keep_something(rules: &mut [Option<&'static str>]) {
    if rules.iter().any(Option::is_none) {
        return;
    }
    for rule in rules {
        *rule = rule.filter(|rule| matches!(*rule, "link-list" | "advertisement"));
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

fn anywhere(block: &Block<'_>) -> Cue {
    if block.kind == Kind::Links {
        return Cue::Cut("link-list");
    }
    if let Some(rule) = lines::rule(&block.text) {
        return Cue::Cut(rule);
    }
    if block.text.len() > LONGEST_CUE {
        return Cue::None;
    }
    let stopped = ends_with_stop(&block.text);
    if cues::is_bracketed_link(&block.text) || !stopped && cues::is_media_link(&block.text) {
        return Cue::Cut("related-links");
    }
    if !cues::may_be_cue(&block.text) {
        return Cue::None;
    }
    if stopped && !block.text.ends_with(['…', '.']) {
        return Cue::None;
    }
    let Some(text) = cues::folded(&block.text, LONGEST_CUE) else {
        return Cue::None;
    };
    if !stopped && cues::is_advertisement(&text) {
        return Cue::Cut("advertisement");
    }
    if !stopped && block.kind != Kind::Heading && cues::is_inline_link(&text, &block.text) {
        return Cue::Cut("related-links");
    }
    match block.text.len() <= LONGEST_LINK_HEADING && cues::is_link_heading(&text) {
        true => Cue::LinkHeading,
        false => Cue::None,
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
        && !links::is_paragraph(&block.text);
    let rule = is_beside.then(|| tail_rule(heading)).flatten();
    rule.filter(|rule| *rule == "newsletter")
}

fn tail_rule(block: &Block<'_>) -> Option<&'static str> {
    if block.text.len() > LONGEST_NOTICE && !cues::may_be_long_notice(&block.text) {
        return None;
    }
    let rule =
        cues::folded(&block.text, LONGEST).and_then(|text| cues::tail_rule(&text, &block.text));
    rule.or_else(|| signoff::is_signoff(&block.text).then_some("sign-off"))
}

#[cfg(test)]
mod tests;
