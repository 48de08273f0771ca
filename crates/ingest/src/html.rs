//! HTML pages: the metadata that a page states, and the text of its article.
//!
//! A page is walked once to build an outline, on which everything else is based: where the article is (`root`), the furniture around it
//! (`furniture`), what the page states (`statements`) and which of these statements are accepted (`page`, `headline`).
//! `docs/reading.md` lists the rules with the effect of each.
//!
//! Pages are untrusted, and building a tree takes time quadratic in its depth. So a page is measured first (`guard`), and nothing here
//! recurses over the tree. The parser keeps no positions: a passage's span is found by searching its letters in the source, in order
//! (`locate`), and covers its first to last letter, including tags between them. A passage that is not found has the span of
//! the whole page.

use newshound_article::{Article, Passage, Span};
use scraper::Html;

use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::{Failure, Problem};

use headline::Forms;
pub(crate) use line::{ends_line, is_inline};
use locate::Locator;
use outline::Outline;
pub(crate) use piece::Piece;
use piece::Scope;
use statements::Statements;

pub(crate) use value::{blank_lines, is_markup, marked_up, value, without_tags};

mod apart;
mod beside;
mod collector;
mod content;
mod described;
mod entry;
mod escaped;
mod furniture;
mod guard;
mod headline;
mod json_ld;
mod line;
mod locate;
mod loose;
mod names;
mod outline;
mod page;
mod piece;
mod preformatted;
mod root;
mod shown;
mod signed;
mod standfirst;
mod statements;
mod table;
mod times;
mod title;
mod update;
mod value;

/// Whether an input begins like an HTML page.
pub(crate) fn sniff(head: &[u8]) -> bool {
    let mut head = &head[..head.len().min(4096)];
    // Comments and an XML declaration may come first.
    loop {
        let end: &[u8] = match () {
            () if head.starts_with(b"<!--") => b"-->",
            () if head.starts_with(b"<?xml") => b"?>",
            () => break,
        };
        let Some(at) = head.windows(end.len()).position(|window| window == end) else {
            return false;
        };
        head = head[at + end.len()..].trim_ascii_start();
    }
    ["<!doctype html", "<html", "<head", "<body"]
        .iter()
        .any(|tag| {
            head.get(..tag.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()))
        })
}

/// The charset that the page's first bytes declare.
pub(crate) fn declared_charset(bytes: &[u8]) -> Option<String> {
    let head = bytes[..bytes.len().min(4096)].to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    let after = ["<meta", "<?xml"].into_iter().find_map(|tag| {
        head.match_indices(tag).find_map(|(at, _)| {
            let element = head[at..].split('>').next()?;
            let key = if tag == "<?xml" {
                "encoding="
            } else {
                "charset="
            };
            element.split_once(key).map(|(_, after)| after)
        })
    })?;
    let label = after.trim_start_matches(['"', '\'', ' ']);
    let end =
        label.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.')));
    Some(label[..end.unwrap_or(label.len())].to_owned())
}

/// Reads a page.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    guard::check(source)?;
    let page = Html::parse_document(source);
    let outline = Outline::of(page.root_element());
    let root = root::main_element(&outline);
    let statements = Statements::of(&outline, root);
    let mut article = Article::default();
    page::read(&statements, &mut article);
    let mut pieces = content::blocks(&outline, root, Scope::Page);
    let headline = Forms::of(&statements);
    pieces.retain(|piece| !headline.has(&piece.block.text));
    cut_signed(&statements, &mut pieces);
    beside::add(&outline, root, &headline, &mut pieces);
    described::replace(&outline, &statements, article.title_text(), &mut pieces);
    content::take_frames(&mut pieces);
    if let Some(standfirst) = standfirst::find(&outline, root, &statements, &mut pieces) {
        put_first(&mut pieces, standfirst);
    }
    // The headline that readers saw is kept for searching, even if the article has another title.
    if let Some(shown) = headline::shown_beside(&statements, article.title_text()) {
        let shown = Block::marked(shown.to_owned(), 0..0, Kind::Heading);
        put_first(&mut pieces, shown);
    }
    locate(source, &mut pieces, &mut article);
    let blocks = take_cut(pieces, &mut article);
    let mut article = compose(article, &blocks, Title::InText);
    page::read_rest(&statements, &mut article);
    Ok(article)
}

/// Inserts a block before all text, but after pieces that were cut above it, so that all are located in order.
fn put_first(pieces: &mut Vec<Piece>, block: Block<'static>) {
    let first = pieces.iter().position(|piece| piece.rule.is_none());
    pieces.insert(first.unwrap_or(0), Piece::text(block));
}

/// Cuts the lines above the text whose statements were read.
fn cut_signed(statements: &Statements, pieces: &mut [Piece]) {
    const MOST: usize = 8;
    let text = pieces.iter_mut().filter(|piece| piece.rule.is_none());
    for piece in text.take(MOST) {
        if statements.are_in(&piece.block.text) {
            piece.rule = Some("header-line");
        }
    }
}

/// Returns the blocks that no rule has cut yet. The others are added to the boilerplate, if they have letters or digits.
pub(crate) fn take_cut(pieces: Vec<Piece>, article: &mut Article) -> Vec<Block<'static>> {
    let mut blocks = Vec::with_capacity(pieces.len());
    for Piece { block, rule } in pieces {
        match rule {
            None => blocks.push(block),
            Some(rule) if block.text.contains(char::is_alphanumeric) => {
                article.boilerplate.push(block.cut(rule));
            }
            Some(_) => {}
        }
    }
    blocks
}

/// The blocks of a fragment of HTML, such as a value in another format. Blocks that are kept apart are marked with [`Kind::Apart`]. Spans are
/// byte ranges of `source`.
pub(crate) fn fragment(source: &str) -> Result<Vec<Block<'static>>, Failure> {
    let block = |Piece { block, rule }| Block {
        kind: rule.map_or(block.kind, Kind::Apart),
        ..block
    };
    Ok(pieces(source)?.into_iter().map(block).collect())
}

/// Reads a fragment of HTML: its text, and the pieces that are kept apart. Spans are byte ranges of `source`.
pub(crate) fn pieces(source: &str) -> Result<Vec<Piece>, Failure> {
    guard::check(source)?;
    let page = Html::parse_document(source);
    let outline = Outline::of(page.root_element());
    let mut pieces = content::blocks(&outline, 0, Scope::Fragment);
    locate_pieces(source, Locator::new(source), &mut pieces);
    Ok(pieces)
}

fn locate(source: &str, pieces: &mut [Piece], article: &mut Article) {
    let mut locator = Locator::new(source);
    if let Some(title) = &mut article.title {
        let Passage { text, span } = &mut title.value;
        let found = locator.find_anywhere(text);
        *span = found.unwrap_or(Span::new(0, source.len()));
    }
    locate_pieces(source, locator, pieces);
}

fn locate_pieces(source: &str, mut locator: Locator<'_>, pieces: &mut [Piece]) {
    for Piece { block, .. } in pieces {
        let found = locator.find(&block.text);
        block.span = found.unwrap_or(Span::new(0, source.len()));
    }
}

#[cfg(test)]
mod tests;
