//! Reads the header of a text: the headline, printed once or twice, the authors, the day and the reading time.
//!
//! The lines may come in any order. Each is classified in turn, and the text begins at the first that is not a header line. [`statements`] reads
//! the content of a line.

use newshound_article::{Article, Passage, Provenance, Sourced};

use crate::block::{Block, Kind, ListMark, list_mark, width};
use crate::metadata::{add_name, host};
use crate::sentence::{ends_with_stop, has_inner_stop};
use crate::statement::{Statement, statements};
use crate::{boilerplate, byline};

mod labels;
mod masthead;
mod release;
mod standfirst;

pub(crate) use labels::is_labelled;
pub(crate) use masthead::names_newspaper;

/// How many of the first blocks may be header lines.
const MOST: usize = 16;
/// The longest header line, in bytes.
const LONGEST: usize = 300;
/// The longest headline, in characters.
const LONGEST_TITLE: usize = 300;
/// The longest headline that ends with a full stop, in columns.
const LONGEST_SENTENCE: usize = 100;

/// Reads the header into `article` and returns how many blocks it consists of. The headline is read only if `may_have_title`, and the article
/// has no title yet.
pub(crate) fn read(blocks: &[Block<'_>], article: &mut Article, may_have_title: bool) -> usize {
    let mut at = match may_have_title && article.title.is_none() {
        true => labels::read(blocks, article).unwrap_or(0),
        false => 0,
    };
    while at < blocks.len().min(MOST)
        && let Some(taken) = line(blocks, at, article, may_have_title)
    {
        at += taken;
    }
    at
}

/// Reads the header line at index `at`, or a few lines that belong together. Returns the number of blocks read; `None` if the block is not a
/// header line.
fn line(
    blocks: &[Block<'_>],
    at: usize,
    article: &mut Article,
    may_have_title: bool,
) -> Option<usize> {
    let (above, blocks) = blocks.split_at(at);
    let (block, rest) = blocks.split_first()?;
    let may_be_title = may_have_title && article.title.is_none();
    if may_be_title && let Some(taken) = release::read(blocks, article) {
        return Some(taken);
    }
    let names = introduced_names(block, rest, article);
    let lines = || masthead::read(blocks, article).or_else(|| buttons(blocks, article));
    if let Some(taken) = names.or_else(|| (!may_be_title).then(lines).flatten()) {
        return Some(taken);
    }
    if is_doubled_title(article, &block.text) || header_line(block, rest, article, may_have_title) {
        return Some(1);
    }
    if !article.bylines.is_empty() && byline::is_role_line(&block.text) {
        article.boilerplate.push(block.cut(byline::ROLE));
        return Some(1);
    }
    if let Some(taken) = labels::read_below(above, blocks, article, may_be_title) {
        return Some(taken);
    }
    if !may_be_title {
        return standfirst::read(blocks, article).then_some(1);
    }
    let is_title = is_title(block, rest) || (at > 0 && is_line_under_header(block, rest));
    is_title.then(|| {
        let passage = Passage::new(&block.text, block.span);
        article.title = Some(Sourced::new(passage, Provenance::Headline));
        1
    })
}

/// Cuts the labels of share buttons at the beginning of `blocks`; returns how many blocks they are.
fn buttons(blocks: &[Block<'_>], article: &mut Article) -> Option<usize> {
    let count = boilerplate::buttons(blocks);
    for block in &blocks[..count] {
        article.boilerplate.push(block.cut(boilerplate::SHARES));
    }
    (count > 0).then_some(count)
}

fn is_doubled_title(article: &Article, text: &str) -> bool {
    let title = article.title_text();
    let close = text.len() <= 2 * title.len() + 16;
    !title.is_empty() && close && same_headline(title, text)
}

/// Whether two headlines have the same letters and digits, ignoring case. False if they have none.
pub(crate) fn same_headline(one: &str, other: &str) -> bool {
    letters(one).next().is_some() && letters(one).eq(letters(other))
}

/// Whether a line is nothing but the name of the article's source, or, if the line has several words, of its site.
pub(crate) fn is_source(article: &Article, line: &str) -> bool {
    let source = article.source.as_ref();
    let host = || host(&article.url.as_ref()?.value)?.split('.').next();
    let is_of_words = || line.trim().contains(' ');
    source.is_some_and(|source| same_headline(&source.value, line))
        || is_of_words() && host().is_some_and(|host| same_headline(host, line))
}

/// The letters and digits of a text, in lower case, for comparing lines.
pub(crate) fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
}

fn is_title(block: &Block<'_>, rest: &[Block<'_>]) -> bool {
    let text = &*block.text;
    match block.kind {
        Kind::Heading => return true,
        Kind::Paragraph | Kind::Links | Kind::Apart(_) => return false,
        Kind::Unknown => {}
    }
    let columns = width(text);
    let tall = text.lines().count() > 3;
    if tall || columns > 2 * LONGEST_TITLE || text.chars().count() > LONGEST_TITLE {
        return false;
    }
    if list_mark(text) == Some(ListMark::Bullet) || text.ends_with([',', ';', '，', '、']) {
        return false;
    }
    if has_inner_stop(text) {
        return is_title_of_sentences(text, rest);
    }
    if !ends_with_stop(text) {
        return true;
    }
    let next = rest.first().map_or(0, |next| width(&next.text));
    columns <= LONGEST_SENTENCE && next > LONGEST_SENTENCE && next >= 2 * columns
}

/// Whether a line of several sentences is a headline (`Minister tritt zurück. Opposition jubelt`): it ends without a full stop, and stands
/// above a longer line of prose.
fn is_title_of_sentences(text: &str, rest: &[Block<'_>]) -> bool {
    let is_line = !text.contains('\n') && width(text) <= LONGEST_SENTENCE + LONGEST_SENTENCE / 5;
    // Lines that state authors or day may stand between.
    let mut lines = rest.iter();
    let next = lines.find(|block| states_nothing(block));
    let is_above_prose = next.is_some_and(|next| {
        next.kind == Kind::Unknown && width(&next.text) > width(text) && ends_with_stop(&next.text)
    });
    is_line && !text.ends_with(['.', '。']) && is_above_prose
}

/// Whether a block below an address or a date is the headline: a short line, even one of two sentences.
fn is_line_under_header(block: &Block<'_>, rest: &[Block<'_>]) -> bool {
    let next = rest.first().map_or(0, |next| width(&next.text));
    let line = block.kind == Kind::Unknown
        && !block.text.contains('\n')
        && list_mark(&block.text).is_none();
    line && width(&block.text) <= 2 * LONGEST_SENTENCE
        && next > 0
        && !block.text.ends_with(['。', '.'])
}

/// Reads a lone `By` and the line of names under it; returns the number of blocks.
fn introduced_names(block: &Block<'_>, rest: &[Block<'_>], article: &mut Article) -> Option<usize> {
    if !byline::is_introduction(&block.text) {
        return None;
    }
    let line = rest.first()?;
    let names = byline::name_line(&line.text);
    if names.is_empty() {
        return None;
    }
    take_names(article, names, line);
    Some(2)
}

/// Adds the names of a line as authors. If the line says more than names, it is also kept as boilerplate.
fn take_names(article: &mut Article, names: Vec<String>, line: &Block<'_>) {
    if byline::says_more(&line.text, &names) {
        article.boilerplate.push(line.cut(byline::ROLE));
    }
    for name in names {
        add_name(&mut article.bylines, name, &Provenance::Byline);
    }
}

/// Reads the author from the line of credits below a text, if the article has no author yet. The line stays in the text, as it may name others.
pub(crate) fn read_credits(kept: &[&Block<'_>], article: &mut Article) {
    const LINES: usize = 8;
    if !article.bylines.is_empty() || kept.len() < 2 {
        return;
    }
    let mut below = kept[1..].iter().rev().take(LINES);
    let name = below.find_map(|block| byline::closing_name(&block.text));
    // A name that is also a line by itself may be that of a column, which signs its own articles.
    let name = name.filter(|name| kept.iter().all(|block| block.text != **name));
    if let Some(name) = name {
        add_name(&mut article.bylines, name.to_owned(), &Provenance::Byline);
    }
}

fn header_line(
    block: &Block<'_>,
    rest: &[Block<'_>],
    article: &mut Article,
    may_have_title: bool,
) -> bool {
    let text = block.text.trim();
    if text.len() > LONGEST {
        return false;
    }
    let may_be_title = may_have_title && article.title.is_none();
    let is_headline = may_be_title && byline::may_be_headline(text);
    let Some(statements) = (!is_headline).then(|| statements(text)).flatten() else {
        return false;
    };
    // Not names: `By Royal Appointment`; in the place of a headline, also `By Land and Sea`, or `By Winning Twice` above a byline.
    if let [Statement::Names { names, .. }] = &statements[..] {
        let is_title =
            || names.iter().all(|name| byline::may_be_word(name)) || are_above_byline(names, rest);
        if byline::are_words(names) || may_be_title && is_title() {
            return false;
        }
    }
    let mut rule = None;
    for statement in statements {
        rule = rule.or(statement.apply(article));
    }
    article.boilerplate.extend(rule.map(|rule| block.cut(rule)));
    true
}

/// Whether a byline with other names stands right below, and no headline below that: then `names` are the headline.
fn are_above_byline(names: &[String], rest: &[Block<'_>]) -> bool {
    let is_signed = rest.first().is_some_and(|next| {
        let others = byline::line_names(&next.text);
        !others.is_empty() && others != names
    });
    let has_title = || {
        let below = rest.iter().take(MOST).position(states_nothing);
        below.is_some_and(|at| is_title(&rest[at], &rest[at + 1..]))
    };
    is_signed && !has_title()
}

/// Whether a block is not a header line.
fn states_nothing(block: &Block<'_>) -> bool {
    let text = block.text.trim();
    text.len() > LONGEST || statements(text).is_none()
}

#[cfg(test)]
mod tests;
