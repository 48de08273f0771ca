//! Author and newspaper on lines of their own above the text: `Ada Finch`, `HARBOUR TODAY`.
//!
//! A line of names alone could be a heading, so both lines must match, and text must follow.

use newshound_article::{Article, Provenance};

use super::take_names;
use crate::block::{Block, width};
use crate::byline;
use crate::dateline::dateline;
use crate::metadata::set_open;
use crate::sentence::ends_with_stop;
use crate::statement::RULE;
use crate::words::Words;

/// The last words of newspapers' names, without those that also end roles and sections (`Business News`, `Film Review`).
static NEWSPAPERS: Words = Words::new(
    "advertiser chronicle courier dispatch enquirer gazette globe herald inquirer journal mercury messenger network newspapers \
    observer post press register republic sentinel star sun telegraph times today tribune",
);

/// The fewest columns of a block of running text.
const TEXT: usize = 80;

/// Reads such lines at the beginning of `blocks`; returns how many blocks they are.
pub(super) fn read(blocks: &[Block<'_>], article: &mut Article) -> Option<usize> {
    let first = &*blocks.first()?.text;
    if is_newspaper(first) {
        // A newspaper's name alone could be a heading; above a dateline it is not.
        dateline(&blocks.get(1)?.text)?;
        state_source(article, &blocks[0]);
        return Some(1);
    }
    let second = blocks.get(1)?;
    let (is_newspaper, is_role) = (is_newspaper(&second.text), is_role(&second.text));
    if !(is_newspaper || is_role) || !is_text(blocks.get(2)?) {
        return None;
    }
    let names = match byline::line_names(first) {
        introduced if introduced.is_empty() => byline::name_line(first),
        introduced => introduced,
    };
    if !byline::are_whole(&names) {
        return None;
    }
    take_names(article, names, &blocks[0]);
    match is_newspaper {
        true => state_source(article, second),
        false => article.boilerplate.push(second.cut(byline::ROLE)),
    }
    Some(2)
}

fn state_source(article: &mut Article, line: &Block<'_>) {
    if !set_open(
        &mut article.source,
        line.text.trim().to_owned(),
        Provenance::HeaderLine,
    ) {
        article.boilerplate.push(line.cut(RULE));
    }
}

/// Whether a line looks like the name of a newspaper: two to five capitalized words, the last of which is one of [`NEWSPAPERS`].
fn is_newspaper(line: &str) -> bool {
    let words = || line.split_whitespace();
    let is_capital = |word: &str| {
        word.chars().all(char::is_alphabetic)
            && (word.starts_with(char::is_uppercase) || matches!(word, "of" | "and" | "the"))
    };
    let ends_name = |word: &str| NEWSPAPERS.has_any_case(word);
    line.len() <= 50
        && words().next_back().is_some_and(ends_name)
        && (2..=5).contains(&words().count())
        && words().all(is_capital)
}

/// Whether a line is the name of a newspaper, or its last word alone, as in a logo: `Dunmore Gazette`, `Gazette`.
pub(crate) fn names_newspaper(line: &str) -> bool {
    is_newspaper(line) || line.starts_with(char::is_uppercase) && NEWSPAPERS.has_any_case(line)
}

/// Whether a line states the role of an author: `Staff Writer`, `Special to HARBOUR TODAY`.
fn is_role(line: &str) -> bool {
    let special = line
        .strip_prefix("Special to ")
        .or_else(|| line.strip_prefix("Special for "));
    byline::is_role_line(line) || special.is_some_and(is_newspaper)
}

fn is_text(block: &Block<'_>) -> bool {
    let text = &block.text;
    width(text) >= TEXT && ends_with_stop(text) || dateline(text).is_some()
}
