//! Finds text around an article that is not part of it: links to other articles, newsletter forms, comment rules, copyright notices.
//!
//! Each cut is recorded with the name of its rule. A line is cut only for the right words in the right place: words that only a page says
//! about itself are cut anywhere (`Advertisement`), the rest only from the end of the text upward, so that an article about
//! newsletters keeps its paragraphs. A heading of links (`You May Also Like`) is cut with the links under it, but never with prose
//! (`links`). If nothing would be left, nothing is cut.
//!
//! One table (`rules`) lists all lines with their places, as `form`s of words and of `kinds` of words. Cases that no list of lines covers
//! have modules of their own: links after a cue (`link_line`), headlines in capitals (`shouted`), and text that is glued to a name or
//! stands between captions (`within`).

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

/// The parts of some blocks that do not belong to the article.
pub(crate) struct Found<'b, 'a> {
    /// The blocks, without the parts that were cut out of their text.
    pub(crate) blocks: Cow<'b, [Block<'a>]>,
    /// Those parts, in their order.
    pub(crate) parts: Vec<Part>,
    /// The rule that cuts each block, or `None` for those that belong to the article.
    pub(crate) rules: Vec<Option<&'static str>>,
}

/// Text that was cut out of a block, the rest of which stays.
pub(crate) struct Part {
    /// The index of the block.
    pub(crate) block: usize,
    pub(crate) passage: Passage,
    pub(crate) rule: &'static str,
}

/// Finds first the parts to cut out of blocks, then the blocks to cut as a whole.
pub(crate) fn find<'b, 'a>(blocks: &'b [Block<'a>]) -> Found<'b, 'a> {
    // One search for all these words rules out nearly all texts.
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
            // Text that such parts stand in is a caption or a sentence, never a heading.
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

/// The rule that cuts each block, by its cue and its position; `None` for blocks that stay.
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

/// If every block is cut, keeps all except lists of links and marks of advertisements: the notices are then all there is to show.
fn keep_something(rules: &mut [Option<&'static str>]) {
    if rules.iter().any(Option::is_none) {
        return;
    }
    for rule in rules {
        *rule = rule.filter(|rule| matches!(*rule, "link-list" | "advertisement" | "paywall"));
    }
}

/// What the text of a block shows, wherever it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    None,
    /// It is boilerplate, by this rule.
    Cut(&'static str),
    /// It is a heading above links.
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

/// The cue of a block. `has_words` says whether it may contain any of the words of rules for [`Place::Anywhere`].
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

/// Cuts blocks from the end upward, up to the first that is not a notice.
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

/// The rule for a line that describes a newsletter, below a line such as `Subscribe to our Newsletter`.
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

/// How many of the first blocks under a headline are labels of share buttons. A single one counts only if it is unmistakable, such as
/// `Share` or `Tweet`.
pub(crate) fn buttons(blocks: &[Block<'_>]) -> usize {
    /// The longest label, in bytes.
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
