//! Sentences beside the element that holds an article's text: in the article as a whole, above or below that element, and in other
//! articles of the page.
//!
//! A lead between headline and text is text. The rest may be anything, a note on the author or what another article says: it is cut,
//! and kept apart.

use std::collections::HashSet;
use std::ops::Range;

use super::content::{self, Piece};
use super::headline::{Forms, letters};
use super::outline::Outline;
use crate::block::{Block, Kind};
use crate::sentence::{ends_sentence, ends_with_stop};

/// The rules that cut what stands in the article but not in its text, and what other articles say.
const BESIDE_RULE: &str = "beside-text";
const OTHER_RULE: &str = "other-article";

/// Shorter sentences are labels. In bytes.
const SHORTEST: usize = 40;
/// Longer ones are no lead. In bytes.
const LONGEST_LEAD: usize = 1500;
/// Other articles that are looked at.
const MOST: usize = 50;

/// Adds to `pieces`, the text of the element at `root`, what stands beside it.
pub(super) fn add(outline: &Outline<'_>, root: usize, headline: &Forms, pieces: &mut Vec<Piece>) {
    let whole = outline.article_around(root);
    let mut known: HashSet<String> = pieces
        .iter()
        .map(|piece| letters(&piece.block.text))
        .collect();
    let mut is_new = |block: &Block<'_>| known.insert(letters(&block.text));
    let (above, below) = content::around(outline, whole, root);
    let is_title = |block: &Block<'_>| {
        headline.has(&block.text) || block.kind == Kind::Heading && !is_said(block)
    };
    let title = above.iter().rposition(is_title);
    let mut leading = others(outline, 0..whole);
    for (at, block) in above
        .into_iter()
        .enumerate()
        .filter(|(_, block)| is_said(block))
    {
        let is_lead = title.is_some_and(|title| at > title) && may_lead(&block.text);
        let rule = (!is_lead).then_some(BESIDE_RULE);
        leading.push(Piece { block, rule });
    }
    leading.retain_mut(|piece| {
        piece.block.kind = Kind::Paragraph;
        is_new(&piece.block)
    });
    let cut = |block| Piece {
        block,
        rule: Some(BESIDE_RULE),
    };
    let mut trailing: Vec<Piece> = below.into_iter().filter(is_said).map(cut).collect();
    let end = outline.entries[whole].end;
    trailing.extend(others(outline, end..outline.entries.len()));
    trailing.retain(|piece| is_new(&piece.block));
    pieces.splice(0..0, leading);
    pieces.extend(trailing);
}

/// Whether a sentence may be a lead: it is no longer than one, and neither names the author nor the hour.
fn may_lead(text: &str) -> bool {
    let is_whole = ends_with_stop(text) || text.ends_with(['?', '!']);
    text.len() <= LONGEST_LEAD && is_whole && !text.starts_with("By ")
}

fn is_said(block: &Block<'_>) -> bool {
    block.kind != Kind::Links && block.text.len() >= SHORTEST && ends_sentence(&block.text)
}

/// The blocks of the articles in a part of the page that have paragraphs and a headline of their own, which is no link as those of
/// teasers are.
fn others(outline: &Outline<'_>, part: Range<usize>) -> Vec<Piece> {
    let mut found = Vec::new();
    let (mut at, mut count) = (part.start, 0);
    while at < part.end && count < MOST {
        let entry = &outline.entries[at];
        if outline.name(at) != "article" || entry.end > part.end {
            at += 1;
            continue;
        }
        if entry.votes > 0 && has_headline(outline, at) {
            let blocks = content::blocks(outline, at, content::Scope::Page).into_iter();
            let blocks = blocks.filter(|piece| piece.block.kind != Kind::Links);
            found.extend(blocks.map(|piece| Piece {
                rule: Some(OTHER_RULE),
                ..piece
            }));
            count += 1;
        }
        at = entry.end;
    }
    found
}

fn has_headline(outline: &Outline<'_>, article: usize) -> bool {
    let mut headings = outline
        .descendants(article)
        .filter(|at| matches!(outline.name(*at), "h1" | "h2" | "h3"));
    headings.next().is_some_and(|at| {
        let heading = &outline.entries[at];
        heading.text > 0 && heading.linked == 0
    })
}
