//! Recurring blocks that are kept nevertheless: recipes list the same flour, tables the same results, songs their refrain.
//!
//! A common block (`is_common`) is cut wherever it stands, unless it is data: a cell of a table or an item of a list, whose
//! neighbours differ between articles, unlike those of a menu's line. A recurring block that is not common is cut at the edges of
//! the text. Within the text it is cut only if it stands apart: not in a list or a table, not in a run of such blocks, not if it
//! introduces a speaker, and not if such blocks make up much of the text.
//!
//! Recurring prose may be the background of a running story. It stays if it quotes somebody, if more prose would be cut than kept, or
//! if it shares names and figures with the rest of the article: an article names its subject more than once.

use std::collections::HashSet;

use super::Block;
use super::trace::{SHORT, is_line};
use crate::block::width;
use crate::sentence::{is_closing, is_opening_quote};

/// This many recurring blocks in a row within the text are part of it.
const STRETCH: usize = 3;
/// Short lines in a row are data if at least one in this many is not common.
const OWN: usize = 5;
/// The bytes cut within the text may be at most one part in this many of those kept.
const MOST: usize = 4;
/// The fewest columns between quotation marks that count as a quotation.
const SAID: usize = 30;

/// Clears the rule of blocks that should not be cut from the article with this title.
pub(super) fn spare(title: &str, blocks: &mut [Block]) {
    let lines: Vec<bool> = blocks
        .iter()
        .map(|block| !block.is_heading && is_line(&block.passage.text))
        .collect();
    spare_data(blocks, &lines);
    spare_lists(blocks, &lines);
    spare_prose(title, blocks, &lines);
    if is_made_of_it(blocks, &lines) {
        blocks.iter_mut().for_each(|block| block.rule = None);
        return;
    }
    let is_text = |at: &usize| blocks[*at].rule.is_none() && !blocks[*at].is_heading && !lines[*at];
    let first = (0..blocks.len()).find(is_text);
    let last = (0..blocks.len()).rfind(is_text);
    if let Some((first, last)) = first.zip(last) {
        spare_within(&mut blocks[first..=last], &lines[first..=last]);
    }
}

/// Whether a block is to be cut because it recurs, although it is not common.
fn is_doubtful(block: &Block) -> bool {
    block.rule == Some(super::RULE) && !block.is_common
}

/// Keeps short lines in a row if enough of them are not common: they are data, such as votes per party, or ingredients.
fn spare_data(blocks: &mut [Block], lines: &[bool]) {
    let is_link = |at: usize| {
        let rule = blocks.get(at).and_then(|block| block.rule);
        rule == Some(super::LINKS_RULE)
    };
    // A heading of links is not a cell.
    let is_cell = |at: usize| {
        lines[at] && width(&blocks[at].passage.text) < SHORT && !is_link(at) && !is_link(at + 1)
    };
    let cells: Vec<bool> = (0..blocks.len()).map(is_cell).collect();
    let mut at = 0;
    while at < blocks.len() {
        let length = cells[at..].iter().take_while(|is_cell| **is_cell).count();
        let run = &mut blocks[at..at + length];
        let own = run.iter().filter(|block| !block.is_common).count();
        if length >= STRETCH && own * OWN >= length {
            let common = run.iter_mut().filter(|block| block.is_common);
            common.for_each(|block| block.rule = None);
        }
        at += length.max(1);
    }
}

/// Keeps doubtful lines beside a line that stays: they form a list.
fn spare_lists(blocks: &mut [Block], lines: &[bool]) {
    let mut spare = |at: usize, beside: Option<usize>| {
        let stays = beside.is_some_and(|beside| {
            lines.get(beside) == Some(&true) && blocks[beside].rule.is_none()
        });
        if stays && lines[at] && is_doubtful(&blocks[at]) {
            blocks[at].rule = None;
        }
    };
    for at in 0..lines.len() {
        spare(at, at.checked_sub(1));
    }
    for at in (0..lines.len()).rev() {
        spare(at, Some(at + 1));
    }
}

/// Keeps doubtful prose if it quotes somebody, or at least half of its names occur in the rest of the article, or more prose would be cut
/// than kept. Common prose is kept only if at least two of its names, and more than half of them, occur in the rest.
fn spare_prose(title: &str, blocks: &mut [Block], lines: &[bool]) {
    let prose: Vec<usize> = (0..blocks.len())
        .filter(|&at| !blocks[at].is_heading && !lines[at])
        .collect();
    let (cut, kept): (Vec<usize>, Vec<usize>) = prose
        .into_iter()
        .partition(|&at| blocks[at].rule == Some(super::RULE));
    if cut.is_empty() {
        return;
    }
    let bytes = |of: &[usize]| {
        of.iter()
            .map(|&at| blocks[at].passage.text.len())
            .sum::<usize>()
    };
    let is_most = bytes(&cut) > bytes(&kept);
    let staying = blocks.iter().filter(|block| block.rule.is_none());
    let staying = staying.map(|block| block.passage.text.as_str());
    let words = staying.chain([title]).flat_map(words);
    let known: HashSet<&str> = words.map(|(_, word)| word).collect();
    let told: Vec<usize> = cut
        .into_iter()
        .filter(|&at| {
            let text = &blocks[at].passage.text;
            let names: HashSet<&str> = names(text).collect();
            let shared = names.iter().filter(|name| known.contains(*name)).count();
            match blocks[at].is_common {
                true => shared >= 2 && 2 * shared > names.len(),
                false => is_most || quotes(text) || shared >= 1 && 2 * shared >= names.len(),
            }
        })
        .collect();
    told.into_iter().for_each(|at| blocks[at].rule = None);
}

/// The words of a text, each with the byte offset at which it begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_no_part = |c: char| !c.is_alphanumeric();
    let mut next = 0;
    text.split_inclusive(is_no_part).map(move |piece| {
        let at = next;
        next += piece.len();
        (at, piece.trim_end_matches(is_no_part))
    })
}

/// The words of a text that name something: numbers of two digits or more, and capitalized words that do not begin a sentence.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let begins_sentence = |at: usize| {
        let before = text[..at].trim_end().chars().next_back();
        before.is_none_or(|c| is_opening_quote(c) || is_closing(c) || ".!?:".contains(c))
    };
    let is_name = move |(at, word): &(usize, &str)| {
        let is_figure = word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_digit());
        is_figure || word.starts_with(char::is_uppercase) && !begins_sentence(*at)
    };
    words(text).filter(is_name).map(|(_, word)| word)
}

/// Whether a text contains a quotation of at least [`SAID`] columns.
fn quotes(text: &str) -> bool {
    let is_mark = |c: char| !matches!(c, '\'' | '‘' | '’' | '‚' | ')' | ']' | '）' | '】');
    let mut rest = text;
    while let Some(open) = rest.find(|c| is_opening_quote(c) && is_mark(c)) {
        let mut said = rest[open..].chars();
        said.next();
        let said = said.as_str();
        let end = said.find(|c| is_closing(c) && is_mark(c));
        let end = end.unwrap_or(said.len());
        if width(&said[..end]) >= SAID {
            return true;
        }
        let mut after = said[end..].chars();
        after.next();
        rest = after.as_str();
    }
    false
}

/// Whether no prose would stay, and less text than would be cut.
fn is_made_of_it(blocks: &[Block], lines: &[bool]) -> bool {
    let stays = |at: &usize| blocks[*at].rule.is_none() && !blocks[*at].is_heading;
    let bytes = |at: usize| blocks[at].passage.text.len();
    let kept = || (0..blocks.len()).filter(stays);
    let all: usize = (0..blocks.len()).map(bytes).sum();
    let kept_bytes: usize = kept().map(bytes).sum();
    kept().all(|at| lines[at]) && kept_bytes * 2 < all
}

/// Keeps doubtful blocks within the text if they form a run of [`STRETCH`] or end with a colon, and all of them if they make up too much of
/// the text.
fn spare_within(blocks: &mut [Block], lines: &[bool]) {
    let mut at = 0;
    while at < blocks.len() {
        let run = blocks[at..].iter().take_while(|block| is_doubtful(block));
        let length = run.count();
        for block in &mut blocks[at..at + length] {
            let speaks = block.passage.text.ends_with([':', '：']);
            if length >= STRETCH || speaks {
                block.rule = None;
            }
        }
        at += length.max(1);
    }
    let bytes = |block: &&Block| block.passage.text.len();
    let cut = blocks.iter().filter(|block| is_doubtful(block));
    let cut: usize = cut.map(|block| block.passage.text.len()).sum();
    let kept = blocks.iter().zip(lines);
    let kept = kept.filter(|(block, line)| block.rule.is_none() && !block.is_heading && !**line);
    let kept: usize = kept.map(|(block, _)| bytes(&block)).sum();
    if cut * MOST > kept {
        let doubtful = blocks.iter_mut().filter(|block| is_doubtful(block));
        doubtful.for_each(|block| block.rule = None);
    }
}
