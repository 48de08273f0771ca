//! Standfirsts: a sentence between the headline and the byline, or a line of credits above the day.
//!
//! A standfirst is text, although the lines below it still belong to the header.

use newshound_article::{Article, Passage, Section};

use crate::block::{Block, Kind, list_mark, width};
use crate::boilerplate;
use crate::byline;
use crate::sentence::ends_sentence;
use crate::statement::{Statement, statements};

/// The longest standfirst, in bytes.
const LONGEST: usize = 400;
/// The fewest columns of a standfirst that does not end like a sentence; shorter lines are kickers and headings.
const FEWEST: usize = 40;

/// Takes the first of `blocks` as text if it is a standfirst: a byline stands below it, and text below that; or it is a line of credits
/// with a day below it. Returns whether it was taken.
pub(super) fn read(blocks: &[Block<'_>], article: &mut Article) -> bool {
    let Some((block, rest)) = blocks.split_first() else {
        return false;
    };
    let is_known = |name: &String| article.bylines.iter().any(|byline| byline.value == *name);
    let is_author = |names: &[String]| article.bylines.is_empty() || names.iter().all(is_known);
    let is_credit = || byline::is_credit(&block.text) && stands_over_day(rest);
    let is_standfirst = || may_be(block) && stands_over(rest, is_author);
    if !article.sections.is_empty() || !is_credit() && !is_standfirst() {
        return false;
    }
    article.sections.push(Section {
        heading: None,
        paragraphs: vec![Passage::new(&block.text, block.span)],
    });
    true
}

fn may_be(block: &Block<'_>) -> bool {
    let text = &*block.text;
    matches!(block.kind, Kind::Unknown | Kind::Paragraph)
        && text.len() <= LONGEST
        && list_mark(text).is_none()
        && (ends_sentence(text) || width(text) >= FEWEST)
}

/// Whether `blocks` begin with a byline of the article's authors, or with another header line, such as a day, and then such a byline, and the
/// byline is not the last block. Share buttons may precede it.
fn stands_over(blocks: &[Block<'_>], is_author: impl Fn(&[String]) -> bool) -> bool {
    let blocks = &blocks[boilerplate::buttons(blocks)..];
    for at in 0..2 {
        let Some(stated) = blocks.get(at).and_then(|block| stated(block)) else {
            return false;
        };
        let mut names = stated.iter().filter_map(|statement| match statement {
            Statement::Names { names, .. } => Some(names),
            _ => None,
        });
        if let Some(names) = names.next() {
            return is_author(names) && blocks.len() > at + 1;
        }
    }
    false
}

fn stands_over_day(blocks: &[Block<'_>]) -> bool {
    let stated = blocks.first().and_then(stated).unwrap_or_default();
    let mut days = stated
        .iter()
        .filter(|statement| matches!(statement, Statement::Published(..)));
    days.next().is_some() && blocks.len() > 1
}

fn stated(block: &Block<'_>) -> Option<Vec<Statement>> {
    let text = block.text.trim();
    (text.len() <= 300).then(|| statements(text)).flatten()
}
