//! What is not cut although it recurs: recipes list the same flour, tables the same results, songs their refrain.
//!
//! A block that most articles of a source have is cut wherever it stands. One that fewer have is cut at the edges of the
//! text, and within it only as a thing apart: not in a list or a table, not as a stretch, not as who is speaking, and not
//! where much of the text is made so.

use super::Block;
use super::trace::is_line;

/// So many blocks in a row within the text are a part of it.
const STRETCH: usize = 3;
/// Within the text at most this part of what stays is cut.
const MOST: usize = 4;

/// Takes back what should not have been cut.
pub(super) fn spare(blocks: &mut [Block]) {
    let lines: Vec<bool> = blocks
        .iter()
        .map(|block| !block.is_heading && is_line(&block.passage.text))
        .collect();
    spare_lists(blocks, &lines);
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

fn is_doubtful(block: &Block) -> bool {
    block.rule == Some(super::RULE) && !block.is_common
}

/// A line beside a line that stays is one of a list.
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

/// Whether no sentence would stay, and less than goes.
fn is_made_of_it(blocks: &[Block], lines: &[bool]) -> bool {
    let stays = |at: &usize| blocks[*at].rule.is_none() && !blocks[*at].is_heading;
    let bytes = |at: usize| blocks[at].passage.text.len();
    let kept = || (0..blocks.len()).filter(stays);
    let all: usize = (0..blocks.len()).map(bytes).sum();
    let kept_bytes: usize = kept().map(bytes).sum();
    kept().all(|at| lines[at]) && kept_bytes * 2 < all
}

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
