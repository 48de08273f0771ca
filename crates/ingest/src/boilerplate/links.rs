//! Decides which blocks below a heading of links are cut.
//!
//! Such a heading stands above links, but it may also stand above nothing, where a page's links were lost and the article continues, or
//! above more of the article (`More from the mayor:`). So the lines below decide: links are headlines, each perhaps with a teaser,
//! and prose is never cut because of the line above it.

use super::rules::{LINKS, Place, rule};
use super::tail_rule;
use crate::block::{Block, Kind, list_mark, width};
use crate::sentence::{ends_sentence, ends_with_stop, has_inner_stop, is_opening_quote};
use crate::words;

/// A line of more columns than this that ends like a sentence is a paragraph, not a link.
const PARAGRAPH: usize = 90;
/// A line of more columns than this is a paragraph, too, if a sentence ends within it, or if a line beside it ends like a sentence and is as
/// wide. Headlines of two sentences are shorter.
const TWO_SENTENCES: usize = 60;
/// If only one or two sentences stand under a heading of links, they are text only if one of them has at least this many columns.
const SENTENCE: usize = 40;
/// A quotation of more columns than this is a paragraph.
const SPEECH: usize = 40;
/// The widest teaser, in columns.
const TEASER: usize = 400;
/// After this many links without a teaser, none of them has one.
const LEAST_LINKS: usize = 2;

/// Whether a block is a paragraph by its own form.
pub(super) fn is_paragraph(text: &str) -> bool {
    width(text) > PARAGRAPH && ends_with_stop(text)
}

/// Whether a block is running text, which in a list of links can only be a teaser.
fn is_prose(block: &Block<'_>) -> bool {
    let (text, columns) = (&*block.text, width(&block.text));
    let sentence = || columns > PARAGRAPH && ends_sentence(text) && list_mark(text).is_none();
    let two = || columns > TWO_SENTENCES && ends_with_stop(text) && has_inner_stop(text);
    is_paragraph(text) || is_speech(text) || sentence() || two()
}

/// Whether a block is wide and ends like a sentence, and is not a notice or a list item.
fn is_sentence(block: &Block<'_>) -> bool {
    let text = &*block.text;
    let is_whole = ends_with_stop(text) && width(text) > TWO_SENTENCES && list_mark(text).is_none();
    is_whole && !is_cut_off(text) && tail_rule(block).is_none()
}

/// Whether a text is a quotation of a whole sentence; headlines only quote parts of one.
fn is_speech(text: &str) -> bool {
    let is_short = is_cut_off(text);
    text.starts_with(is_opening_quote) && width(text) > SPEECH && ends_with_stop(text) && !is_short
}

/// Whether a line contains an ellipsis, as shortened lines in lists of links do.
fn is_cut_off(text: &str) -> bool {
    text.contains("...") || text.contains('…')
}

/// Whether running text may be the teaser of a link.
fn may_tease(block: &Block<'_>) -> bool {
    width(&block.text) <= TEASER && !is_speech(&block.text)
}

/// Properties of all blocks of a text, computed once: `prose` says which are running text, and `left` how many such blocks there are from each
/// index on; `addressed` gives the end of the consecutive links with addresses that begin at each index (the index itself if there are none).
pub(super) struct Flow {
    prose: Vec<bool>,
    left: Vec<usize>,
    addressed: Vec<usize>,
}

impl Flow {
    pub(super) fn of(blocks: &[Block<'_>]) -> Self {
        let sentences: Vec<bool> = blocks.iter().map(is_sentence).collect();
        let is_text = |(at, block): (usize, &Block<'_>)| {
            let is_beside = sentences.get(at + 1) == Some(&true) || at > 0 && sentences[at - 1];
            let is_notice = || !sentences[at] && tail_rule(block).is_some();
            sentences[at] && is_beside || is_prose(block) && !is_notice()
        };
        let prose: Vec<bool> = blocks.iter().enumerate().map(is_text).collect();
        let mut left = vec![0; blocks.len() + 1];
        let mut addressed: Vec<usize> = (0..=blocks.len()).collect();
        for at in (0..blocks.len()).rev() {
            left[at] = left[at + 1] + usize::from(prose[at]);
            addressed[at] = link_at(blocks, at).map_or(at, |end| addressed[end]);
        }
        Self {
            prose,
            left,
            addressed,
        }
    }

    /// The index at which the article continues after a heading of links: at running text that is not a teaser, with the lines right
    /// above it that end like sentences, and a marked heading. `None` if it does not continue.
    fn resumption(&self, blocks: &[Block<'_>], heading: usize) -> Option<usize> {
        if let Some(behind) = self.behind_addresses(blocks, heading) {
            return Some(behind);
        }
        if are_sentences(&blocks[heading + 1..]) {
            return Some(heading + 1);
        }
        let after = heading + 1..self.prose.len();
        let left = self.left[heading + 1];
        // With several paragraphs that outnumber the links, what follows is not a list of links with teasers.
        let has_more = left >= 2 && left * 2 > after.len();
        let mut has_teasers = false;
        for at in after {
            if heads_more(&blocks[heading], blocks, at) {
                return Some(at);
            }
            if !self.prose[at] {
                continue;
            }
            let under_link = at > heading + 1 && !self.prose[at - 1];
            let above_link = self.prose.get(at + 1).map(|prose| !prose);
            let is_between = under_link && above_link.unwrap_or(has_teasers);
            if self.is_notice(blocks, heading, at) {
                continue;
            }
            // Text after links without teasers, and right above another heading of links, is the article's.
            let is_framed = !has_teasers
                && at > heading + LEAST_LINKS
                && blocks.get(at + 1).is_some_and(is_link_heading);
            if has_more || !is_between || is_framed || !may_tease(&blocks[at]) {
                return Some(beginning(blocks, heading, at));
            }
            has_teasers = true;
        }
        None
    }

    /// Whether the block is the last running text, below the article's, and stands between a heading of links and a call to readers:
    /// then it is a notice, whatever it says.
    fn is_notice(&self, blocks: &[Block<'_>], heading: usize, at: usize) -> bool {
        let is_below = self.left[0] > self.left[heading] && self.left[at + 1] == 0;
        is_below && may_tease(&blocks[at]) && blocks.get(at + 1).is_some_and(asks_readers)
    }

    /// The index of the first sentence after links that state their addresses, each below or after its headline. A block without an address is
    /// then not a link; it may only be a teaser, which has another link below it.
    fn behind_addresses(&self, blocks: &[Block<'_>], heading: usize) -> Option<usize> {
        let end = self.addressed[heading + 1];
        let next = blocks.get(end)?;
        let is_sentence = ends_with_stop(&next.text) && tail_rule(next).is_none();
        let is_teaser = link_at(blocks, end + 1).is_some() && !is_link_heading(&blocks[end + 1]);
        (end > heading + 1 && is_sentence && !is_teaser).then_some(end)
    }
}

/// Whether only sentences stand under a heading of links, up to the next such heading or a notice. Few headlines end with a full stop; those
/// that do are short and come in groups. Text above a call to readers may belong to that call, and does not count.
fn are_sentences(under: &[Block<'_>]) -> bool {
    let (mut count, mut widest) = (0, 0);
    for block in under {
        if asks_readers(block) {
            return false;
        }
        if is_link_heading(block) || tail_rule(block).is_some() {
            break;
        }
        let is_cut_off = is_cut_off(&block.text) || ends_with_address(block);
        if !ends_with_stop(&block.text) || is_cut_off || list_mark(&block.text).is_some() {
            return false;
        }
        count += 1;
        widest = widest.max(width(&block.text));
    }
    let least = if count > LEAST_LINKS {
        TWO_SENTENCES
    } else {
        SENTENCE
    };
    count > 0 && widest >= least
}

/// The index after a link that begins at `at`: a headline with its address on the same or the next line, or an address alone.
fn link_at(blocks: &[Block<'_>], at: usize) -> Option<usize> {
    let is_addressed = |at: usize| blocks.get(at).is_some_and(ends_with_address);
    let lines = (1..=2).find(|lines| is_addressed(at + lines - 1))?;
    Some(at + lines)
}

fn ends_with_address(block: &Block<'_>) -> bool {
    let is_address = |word: &str| word.starts_with("http://") || word.starts_with("https://");
    // Most lines have no colon, and searching for one is cheaper than finding the last word.
    memchr::memchr(b':', block.text.as_bytes()).is_some()
        && words::last(&block.text).is_some_and(is_address)
}

/// Whether a block is a page's call to its readers. Other notices do not count: agencies put copyright lines and end marks under their text.
fn asks_readers(block: &Block<'_>) -> bool {
    const ASKS: [&str; 4] = [
        "newsletter",
        "submission-rules",
        "share-prompt",
        "comment-prompt",
    ];
    tail_rule(block).is_some_and(|rule| ASKS.contains(&rule))
}

/// The index of the first block of the text whose first long paragraph is at `at`. It never includes another heading of links, so
/// that no block is visited twice.
fn beginning(blocks: &[Block<'_>], links: usize, at: usize) -> usize {
    let own = |block: &Block<'_>| {
        ends_with_stop(&block.text) && !is_link_heading(block) && tail_rule(block).is_none()
    };
    let mut first = at;
    while first > links + 1 && own(&blocks[first - 1]) {
        first -= 1;
    }
    match first > links + 1 && blocks[first - 1].kind == Kind::Heading {
        true => first - 1,
        false => first,
    }
}

/// Whether the lines under a heading `Up next` say whom teams play next, each with the team before a colon, as at the end of agencies' match
/// reports.
fn is_schedule(blocks: &[Block<'_>], heading: usize) -> bool {
    let is_of_team = |block: &&Block<'_>| {
        let team = block.text.split_once(": ").map(|(team, _)| team);
        team.is_some_and(|team| team.split(' ').count() <= 3) && ends_with_stop(&block.text)
    };
    let lines = &blocks[heading + 1..];
    let teams = lines.iter().take(2).take_while(is_of_team).count();
    let text = blocks[heading].text.trim_end_matches(':');
    let is_next = text.eq_ignore_ascii_case("up next");
    is_next && teams > 0 && teams == lines.iter().take(2).count()
}

/// Whether a block is a heading with the same Japanese heading mark as that of the links, or in `＜＞`, but above other content, such as the
/// address of a shop or the features of a car.
fn heads_more(links: &Block<'_>, blocks: &[Block<'_>], at: usize) -> bool {
    /// The longest such heading, in characters.
    const LONGEST: usize = 12;
    let text = &*blocks[at].text;
    let marked = |text: &str| text.starts_with(HEADING_MARKS);
    let bare = match text.strip_prefix(HEADING_MARKS) {
        Some(bare) if links.text.chars().next() == text.chars().next() => Some(bare),
        Some(_) => None,
        None => text
            .strip_prefix('＜')
            .and_then(|text| text.strip_suffix('＞')),
    };
    let is_heading = bare.is_some_and(|bare| (1..=LONGEST).contains(&bare.chars().count()));
    let is_above_text = blocks.get(at + 1).is_some_and(|next| {
        !marked(&next.text) && list_mark(&next.text).is_none() && !ends_with_address(next)
    });
    is_heading && is_above_text && !is_link_heading(&blocks[at])
}

/// Marks that Japanese newspapers put before headings.
const HEADING_MARKS: [char; 8] = ['■', '□', '◆', '◇', '●', '▼', '★', '☆'];

/// Whether a block is a heading of links.
fn is_link_heading(block: &Block<'_>) -> bool {
    rule(Place::AboveLinks, &block.text).is_some()
}

/// Cuts a heading of links with what follows it; returns the index at which the article resumes.
pub(super) fn cut(
    blocks: &[Block<'_>],
    flow: &Flow,
    rules: &mut [Option<&'static str>],
    heading: usize,
) -> usize {
    if is_schedule(blocks, heading) {
        return heading + 1;
    }
    let mut end = flow.resumption(blocks, heading).unwrap_or(blocks.len());
    let is_in = |place| rule(place, &blocks[heading].text).is_some();
    if end < blocks.len() && end > heading + 1 && is_in(Place::AboveText) {
        // The line right above the text may as well be its heading as a link, and stays.
        end -= usize::from(list_mark(&blocks[end - 1].text).is_none());
    }
    if end == heading + 1 && is_in(Place::AboveLinksAlone) {
        return end;
    }
    for at in heading..end {
        // Below the links may stand the page's other notices, which have rules of their own.
        let own = (at > heading).then(|| tail_rule(&blocks[at])).flatten();
        rules[at] = rules[at].or(own).or(Some(LINKS));
    }
    end
}
