//! Reads content outside of the element with the article's text (the root): elsewhere in the article, above or below the root, and elsewhere
//! on the page.
//!
//! A lead between headline and text is text, and so are the article's tables and lists, and elements of the same name and class as the root,
//! as pages split a text with advertisements. The rest may be anything, such as a note on the author or another article: it is kept as
//! boilerplate. Links are skipped, with the headings above them.

use std::collections::HashSet;

use super::apart::{self, Own};
use super::content::{self, Around};
use super::furniture;
use super::headline::Forms;
use super::names::is_called;
use super::outline::Outline;
use super::piece::{Apart, Found, Part, Piece};
use super::table;
use super::title::letters;
use crate::block::Kind;
use crate::sentence::{ends_sentence, ends_with_stop};

/// The boilerplate rules of content in the article but outside of its text, of other articles, and of content elsewhere on the page.
const BESIDE_RULE: &str = "beside-text";
const OTHER_RULE: &str = "other-article";
const PAGE_RULE: &str = "page-text";

/// Words in the names of elements with text.
const TEXTS: [(&str, &str); 7] = [
    ("", "text"),
    ("", "body"),
    ("", "content"),
    ("", "copy"),
    ("", "paragraph"),
    ("", "paragraphs"),
    ("", "prose"),
];

/// The shortest sentence that is not a label, in bytes.
const SHORTEST: usize = 40;
/// The shortest paragraph below a headline that may be a lead, in bytes.
const SHORTEST_LEAD: usize = 8;
/// The longest lead, in bytes.
const LONGEST_LEAD: usize = 1500;

/// Adds the content outside of the element at `root` to `pieces`, which hold the text of that element.
pub(super) fn add(outline: &Outline<'_>, root: usize, headline: &Forms, pieces: &mut Vec<Piece>) {
    let stated = outline.article_around(root);
    let whole = stated.or_else(|| outline.headed(root)).unwrap_or(root);
    let (above, below) = content::around(outline, whole, root);
    let judge = Judge {
        outline,
        root,
        whole,
        headline,
        is_stated: stated.is_some(),
    };
    let (mut leading, mut trailing) = elsewhere(outline, whole, root, headline);
    leading.extend(judge.pieces(above, true));
    trailing.splice(0..0, judge.pieces(below, false));
    let known = pieces.iter().map(|piece| letters(&piece.block.text));
    let mut known: HashSet<String> = known.collect();
    // Short pieces of text may repeat, such as cells of a table.
    let mut is_new = |piece: &Piece| {
        let is_new = known.insert(letters(&piece.block.text));
        is_new || piece.rule.is_none() && piece.block.text.len() < SHORTEST
    };
    leading.retain(&mut is_new);
    trailing.retain(&mut is_new);
    pieces.splice(0..0, leading);
    pieces.extend(trailing);
}

/// What to do with a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Text,
    /// It is kept as boilerplate.
    Cut,
    /// It is dropped.
    Gone,
}

/// Decides which blocks of the article outside of the root are text.
struct Judge<'o, 'a> {
    outline: &'o Outline<'a>,
    root: usize,
    /// The element that holds the whole article.
    whole: usize,
    headline: &'o Forms,
    /// Whether the page marks `whole` as the article.
    is_stated: bool,
}

impl Judge<'_, '_> {
    /// The pieces of the content above the root, or of that below it.
    fn pieces(&self, around: Around, is_above: bool) -> Vec<Piece> {
        let Around { mut blocks, apart } = around;
        let fates = self.fates(&mut blocks, is_above);
        let pieces = blocks.into_iter().zip(fates).enumerate();
        let pieces = pieces.filter_map(|(at, (found, fate))| match fate {
            Fate::Text => Some((at, Piece::text(found.block()))),
            Fate::Cut => Some((at, cut(found, BESIDE_RULE))),
            Fate::Gone => None,
        });
        let apart = match self.is_stated {
            true => apart,
            false => said_lists(self.outline, apart),
        };
        content::interleaved(self.outline, pieces, apart)
    }

    /// The fate of each block. Blocks that turn out to be a lead become paragraphs.
    fn fates(&self, blocks: &mut [Found], is_above: bool) -> Vec<Fate> {
        let is_title = |found: &Found| {
            self.headline.has(&found.text) || found.kind == Kind::Heading && !is_said(found)
        };
        let title = blocks.iter().rposition(is_title).unwrap_or(blocks.len());
        // Below the root, the text continues up to the first sentence that is not a part of it.
        let is_other = |found: &Found| is_said(found) && self.part(found).is_none();
        let end = blocks.iter().position(is_other).filter(|_| !is_above);
        let end = end.unwrap_or(blocks.len());
        let mut fates = vec![Fate::Gone; blocks.len()];
        // From the last block to the first, as a heading shares the fate of the block below it. With links it is dropped.
        let alone = if self.is_stated {
            Fate::Cut
        } else {
            Fate::Gone
        };
        let mut next = alone;
        for at in (0..blocks.len()).rev() {
            let found = &mut blocks[at];
            let is_under = match is_above {
                true => at > title,
                false => at < end,
            };
            if self.headline.has(&found.text) {
                next = alone;
                continue;
            }
            next = match found.kind {
                Kind::Links => Fate::Gone,
                _ if is_above && is_under && may_lead(found) => {
                    found.kind = Kind::Paragraph;
                    Fate::Text
                }
                Kind::Heading if next == Fate::Gone && is_said(found) => alone,
                Kind::Heading if is_under || next != Fate::Text => next,
                Kind::Heading => Fate::Cut,
                _ => self.fate(found, is_under),
            };
            fates[at] = next;
        }
        fates
    }

    /// The fate of a block that is not a heading, a lead or a block of links.
    fn fate(&self, found: &Found, may_be_text: bool) -> Fate {
        match self.part(found) {
            Some(at) if may_be_text && (self.is_stated || self.is_like_root(at)) => Fate::Text,
            Some(_) => Fate::Cut,
            None if self.is_stated || is_said(found) => Fate::Cut,
            None => Fate::Gone,
        }
    }

    /// The element around a block, outside of the root, that is a further part of the text, a table or a list.
    fn part(&self, found: &Found) -> Option<usize> {
        let around = self.outline.around(found.entry);
        let mut around = around.take_while(|at| *at != self.whole);
        around.find(|at| self.is_like_root(*at) || self.is_list(*at))
    }

    /// Whether an element has paragraphs, and either has the same name and class as the root, whose class names a text, or holds the rest of
    /// a text that is shown on demand.
    fn is_like_root(&self, at: usize) -> bool {
        let entry = &self.outline.entries[at];
        let root = &self.outline.entries[self.root].element;
        if entry.votes > 0 && furniture::is_rest(entry) {
            return true;
        }
        entry.votes > 0
            && self.outline.name(at) == root.value().name()
            && entry.element.attr("class") == root.attr("class")
            && is_called(root, &TEXTS)
    }

    /// Whether an element is a table of several rows, or a list that consists mostly of sentences, and stands directly in an element around the
    /// root: neither a list of links nor one in a box of its own.
    fn is_list(&self, at: usize) -> bool {
        let outline = self.outline;
        let entry = &outline.entries[at];
        if !matches!(outline.name(at), "table" | "ul" | "ol" | "dl") {
            return false;
        }
        let holds_root = |at: usize| (at..outline.entries[at].end).contains(&self.root);
        let is_wrapper = |at: usize| outline.entries[at].text <= entry.text + entry.text / 4;
        let mut around = outline
            .around(at)
            .skip(1)
            .skip_while(|at| is_wrapper(*at) && !holds_root(*at));
        (entry.linked * 3 <= entry.text || table::is_data(outline, at))
            && around.next().is_some_and(holds_root)
            && match outline.name(at) {
                "table" => table::has_rows(outline, at),
                _ => entry.votes * 2 >= entry.text,
            }
    }
}

fn cut(found: Found, rule: &'static str) -> Piece {
    Piece {
        block: found.block(),
        rule: Some(rule),
    }
}

/// Whether a block may be a lead: it consists of sentences, is not too long, and is not a byline.
fn may_lead(found: &Found) -> bool {
    let text = &*found.text;
    let is_whole = ends_with_stop(text) || text.ends_with(['?', '!']);
    let is_paragraph = found.marked && found.kind == Kind::Paragraph;
    let is_short = is_paragraph && text.len() >= SHORTEST_LEAD && ends_sentence(text);
    (is_said(found) || is_short)
        && text.len() <= LONGEST_LEAD
        && is_whole
        && !text.starts_with("By ")
}

/// Whether a block is a sentence and not only a label or a link.
fn is_said(found: &Found) -> bool {
    found.kind != Kind::Links && found.text.len() >= SHORTEST && ends_sentence(&found.text)
}

/// The content of the page above and below the article at `whole`: other articles that are not teasers, and sentences.
fn elsewhere(
    outline: &Outline<'_>,
    whole: usize,
    root: usize,
    headline: &Forms,
) -> (Vec<Piece>, Vec<Piece>) {
    if whole == 0 {
        return (Vec::new(), Vec::new());
    }
    let own = Own::of(outline, root);
    let part = |at: usize| {
        let is_article =
            outline.name(at) == "article" && !(at..outline.entries[at].end).contains(&whole);
        match is_article {
            true if outline.entries[at].votes > 0 && !is_teaser(outline, at) => {
                Part::Apart(OTHER_RULE)
            }
            true => Part::Nothing,
            false if holds_no_text(outline, at) => Part::Nothing,
            false if own.is_apart(outline, at) => match is_said_list(outline, at) {
                true => Part::Apart(PAGE_RULE),
                false => Part::Nothing,
            },
            false => Part::Text,
        }
    };
    let (above, below) = content::outside(outline, 0, whole, part);
    let pieces = |around: Around| {
        let mut is_teased = false;
        let blocks = around.blocks.into_iter().enumerate();
        let pieces = blocks.filter_map(|(at, found)| {
            let is_link = found.kind == Kind::Links;
            let was_link = std::mem::replace(&mut is_teased, is_link);
            let is_kept = !was_link && is_said(&found) && !headline.has(&found.text);
            is_kept.then(|| (at, cut(found, PAGE_RULE)))
        });
        content::interleaved(outline, pieces, around.apart)
    };
    (pieces(above), pieces(below))
}

/// The lists of sentences among the elements that are apart, for a page that does not mark its article.
fn said_lists(outline: &Outline<'_>, apart: Vec<Apart>) -> Vec<Apart> {
    let lists = apart
        .into_iter()
        .filter(|part| is_said_list(outline, part.entry));
    let rule = PAGE_RULE;
    lists.map(|part| Apart { rule, ..part }).collect()
}

/// Whether an element consists mostly of a list of sentences outside links, such as an article's key points in a box with a name of
/// furniture.
fn is_said_list(outline: &Outline<'_>, at: usize) -> bool {
    let entry = &outline.entries[at];
    if entry.prose * 2 < entry.text || entry.prose == 0 || apart::within(outline, at) != Part::Text
    {
        return false;
    }
    let items = outline.descendants(at);
    let items = items.filter(|at| outline.name(*at) == "li" && outline.own_votes(*at) > 0);
    let (mut count, mut said) = (0, 0);
    for item in items {
        let text: String = outline.entries[item].element.text().collect();
        if ends_sentence(text.trim()) {
            count += 1;
            said += outline.own_votes(item);
        }
    }
    count >= 2 && said * 2 >= entry.text
}

/// Whether an element holds only links, and is wider than the headline of a teaser.
fn holds_no_text(outline: &Outline<'_>, at: usize) -> bool {
    /// The most elements in and around a heading.
    const WIDEST: usize = 8;
    let entry = &outline.entries[at];
    let is_wide = entry.linked == 0 || entry.end - at > WIDEST;
    is_wide
        && entry.text < entry.linked + SHORTEST
        && matches!(
            outline.name(at),
            "div" | "section" | "nav" | "ul" | "ol" | "li" | "table"
        )
}

/// Whether an article is only a teaser: its headline is a link, or empty.
fn is_teaser(outline: &Outline<'_>, article: usize) -> bool {
    let mut headings = outline
        .descendants(article)
        .filter(|at| matches!(outline.name(*at), "h1" | "h2" | "h3"));
    headings.next().is_some_and(|at| {
        let heading = &outline.entries[at];
        heading.text == 0 || heading.linked > 0
    })
}
