//! Sentences beside the element that holds an article's text: in the article as a whole, above or below that element, and in other
//! articles of the page.
//!
//! A lead between headline and text is text. The rest may be anything, a note on the author or what another article says: it is cut,
//! and kept apart.

use std::collections::HashSet;
use std::ops::Range;

use super::content::{self, Piece};
use super::headline::{Forms, letters};
use super::outline::{Entry, Outline};
use crate::block::{Block, Kind};
use crate::sentence::{ends_sentence, ends_with_stop};

/// The rules that cut what stands in the article but not in its text, and what other articles say.
const BESIDE_RULE: &str = "beside-text";
const OTHER_RULE: &str = "other-article";

/// Shorter sentences are labels. In bytes.
const SHORTEST: usize = 40;
/// Longer ones are no lead. In bytes.
const LONGEST_LEAD: usize = 1500;
/// What an article beside the one that is read has of text, without a headline that is marked up, if it is no teaser. In bytes.
const LEAST: usize = 100;
/// Other articles that are looked at.
const MOST: usize = 1000;

/// Adds to `pieces`, the text of the element at `root`, what stands beside it.
pub(super) fn add(outline: &Outline<'_>, root: usize, headline: &Forms, pieces: &mut Vec<Piece>) {
    let stated = outline.article_around(root);
    let whole = stated.or_else(|| outline.headed(root)).unwrap_or(root);
    let (above, below) = content::around(outline, whole, root);
    let mut leading = others(outline, 0..whole, whole);
    leading.extend(leads(above, headline));
    let mut trailing: Vec<Piece> = below.into_iter().filter(is_said).map(beside).collect();
    trailing.extend(others(
        outline,
        outline.entries[whole].end..outline.entries.len(),
        whole,
    ));
    if stated.is_none() {
        // What else the page says beside its text is none of an article.
        let is_beside = |piece: &Piece| piece.rule == Some(BESIDE_RULE);
        leading.retain(|piece| !is_beside(piece));
        trailing.retain(|piece| !is_beside(piece));
    }
    let known = pieces.iter().map(|piece| letters(&piece.block.text));
    let mut known: HashSet<String> = known.collect();
    let mut is_new = |piece: &Piece| known.insert(letters(&piece.block.text));
    leading.retain(&mut is_new);
    trailing.retain(&mut is_new);
    pieces.splice(0..0, leading);
    pieces.extend(trailing);
}

/// The sentences above a text: those under the headline lead it, those above are cut.
fn leads(above: Vec<Block<'static>>, headline: &Forms) -> impl Iterator<Item = Piece> {
    let is_title = |block: &Block<'_>| {
        headline.has(&block.text) || block.kind == Kind::Heading && !is_said(block)
    };
    let title = above.iter().rposition(is_title).unwrap_or(above.len());
    let said = above.into_iter().enumerate();
    let said = said.filter(|(_, block)| is_said(block));
    said.map(move |(at, mut block)| {
        block.kind = Kind::Paragraph;
        match at > title && may_lead(&block.text) {
            true => Piece::text(block),
            false => beside(block),
        }
    })
}

fn beside(block: Block<'static>) -> Piece {
    Piece {
        block,
        rule: Some(BESIDE_RULE),
    }
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
/// teasers are, or that are set beside the one at `whole` and are like it.
fn others(outline: &Outline<'_>, part: Range<usize>, whole: usize) -> Vec<Piece> {
    let mut found = Vec::new();
    let (mut at, mut count) = (part.start, 0);
    while at < part.end && count < MOST {
        let entry = &outline.entries[at];
        if outline.name(at) != "article" || entry.end > part.end {
            at += 1;
            continue;
        }
        let is_headed = headed(outline, at).unwrap_or_else(|| is_like(outline, at, whole));
        if entry.votes > 0 && is_headed {
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

/// Whether an article has text, stands in one element with the one at `whole`, and is called as that is.
fn is_like(outline: &Outline<'_>, article: usize, whole: usize) -> bool {
    let (one, other) = (&outline.entries[article], &outline.entries[whole]);
    let parent = |entry: &Entry<'_>| entry.element.parent().map(|parent| parent.id());
    one.votes >= LEAST
        && outline.name(whole) == "article"
        && parent(one) == parent(other)
        && one.element.attr("class") == other.element.attr("class")
}

/// Whether the headline of an article is one of its own and no link; `None` where none is marked up.
fn headed(outline: &Outline<'_>, article: usize) -> Option<bool> {
    let mut headings = outline
        .descendants(article)
        .filter(|at| matches!(outline.name(*at), "h1" | "h2" | "h3"));
    let heading = &outline.entries[headings.next()?];
    Some(heading.text > 0 && heading.linked == 0)
}

#[cfg(test)]
mod tests {
    use newshound_article::Article;

    const P: &str = "The ferry is back in service, the harbour office said on Monday, and nobody was happier than the gulls of the \
        old pier, who had missed the sandwiches of the passengers.";

    const Q: &str = "The tram is late again, the council said on Tuesday, and nobody was surprised but the man who sells the tickets.";

    fn others(source: &str) -> Vec<String> {
        let source = source.replace("P.", P).replace("Q.", Q);
        let source = format!("<html><body>{source}</body></html>");
        let article: Article = crate::html::read(&source).unwrap();
        let cut = article.boilerplate.into_iter();
        let cut = cut.filter(|cut| cut.rule == super::OTHER_RULE);
        cut.map(|cut| cut.passage.text).collect()
    }

    #[test]
    fn articles_like_the_one_that_is_read_are_kept_apart() {
        let long = "<p>P.</p>".repeat(9);
        let exported = "<article><div>One</div>LONG</article><article><div>Two</div><p>Q.</p><p>Gulls are glad.</p></article>";
        let found = others(&exported.replace("LONG", &long));
        assert_eq!(found, ["Two", Q, "Gulls are glad."]);
    }

    #[test]
    fn comments_and_teasers_are_no_articles_like_it() {
        let long = "<p>P.</p>".repeat(9);
        for other in [
            "<article><h2><a href='/2'>Pier</a></h2><p>Q.</p></article>",
            "<article class='comment'><p>Q.</p></article>",
            "<div><article><p>Q.</p></article></div>",
            "<article><p>Gulls are glad.</p></article>",
        ] {
            let page = format!("<article>{long}</article>{other}");
            assert_eq!(others(&page), [""; 0], "{other}");
        }
    }
}
