//! What stands above the text: the headline, printed once or twice, who wrote it, when, and how long it takes to read.
//!
//! The lines may come in any order, so each is asked what it is until one is none of them: there the text begins. A line
//! is taken only when all of it is understood (`Oct 10, 2024 | By Jane Doe | 5 min read`), since what is taken here is
//! lost to the text.

use newshound_article::{Article, Passage, Provenance, Sourced};

use crate::block::{Block, Kind, ListMark, list_mark, width};
use crate::metadata::{host, http_url, published};
use crate::sentence::{ends_with_stop, has_inner_stop};
use crate::told::{self, before_update, behind_update, is_update, reading_minutes};
use crate::{boilerplate, byline, date};

mod labels;
mod masthead;
mod release;
mod standfirst;

pub(crate) use labels::is_labelled;
pub(crate) use masthead::names_newspaper;

/// The rule that cuts lines that say what no field holds.
const RULE: &str = "header-line";

/// Header lines stand among the first blocks; this many are looked at.
const MOST: usize = 16;
/// No line of it is longer, in bytes.
const LONGEST: usize = 300;
/// A headline's most characters.
const LONGEST_TITLE: usize = 300;
/// The most columns of a headline that ends with a full stop.
const LONGEST_SENTENCE: usize = 100;

/// Reads the header into `article` and returns how many blocks it took. A title is read only where there is none yet.
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

/// Reads the line at a place, or a few; returns how many blocks they are.
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

/// Cuts the buttons by which a page is passed on; returns how many blocks they are.
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

/// Whether two headlines are the same but for case, quotation marks, punctuation and white space.
pub(crate) fn same_headline(one: &str, other: &str) -> bool {
    letters(one).next().is_some() && letters(one).eq(letters(other))
}

/// Whether a line is nothing but the name of an article's own source, or of its site, which is told from a name of several words.
pub(crate) fn is_source(article: &Article, line: &str) -> bool {
    let source = article.source.as_ref();
    let host = || host(&article.url.as_ref()?.value)?.split('.').next();
    let is_of_words = || line.trim().contains(' ');
    source.is_some_and(|source| same_headline(&source.value, line))
        || is_of_words() && host().is_some_and(|host| same_headline(host, line))
}

/// The letters and digits of a text, in lower case: what two forms of a line have in common.
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

/// Whether a line of several sentences is a headline (`Minister tritt zurück. Opposition jubelt`): it ends as none does, and above prose.
fn is_title_of_sentences(text: &str, rest: &[Block<'_>]) -> bool {
    let is_line = !text.contains('\n') && width(text) <= LONGEST_SENTENCE + LONGEST_SENTENCE / 5;
    // Who wrote it and when may stand between.
    let mut lines = rest.iter();
    let next = lines.find(|block| states_nothing(block));
    let is_above_prose = next.is_some_and(|next| {
        next.kind == Kind::Unknown && width(&next.text) > width(text) && ends_with_stop(&next.text)
    });
    is_line && !text.ends_with(['.', '。']) && is_above_prose
}

/// Under an address or a date a short line is the headline, even one of two sentences.
fn is_line_under_header(block: &Block<'_>, rest: &[Block<'_>]) -> bool {
    let next = rest.first().map_or(0, |next| width(&next.text));
    let line = block.kind == Kind::Unknown
        && !block.text.contains('\n')
        && list_mark(&block.text).is_none();
    line && width(&block.text) <= 2 * LONGEST_SENTENCE
        && next > 0
        && !block.text.ends_with(['。', '.'])
}

/// A lone `By` and the line of names under it.
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

/// Takes the names of a line. What else that says is kept apart.
fn take_names(article: &mut Article, names: Vec<String>, line: &Block<'_>) {
    if byline::says_more(&line.text, &names) {
        article.boilerplate.push(line.cut(byline::ROLE));
    }
    add_names(article, names);
}

fn add_names(article: &mut Article, names: Vec<String>) {
    for name in names {
        if !article
            .bylines
            .iter()
            .any(|byline| byline.value.eq_ignore_ascii_case(&name))
        {
            article.bylines.push(Sourced::new(name, Provenance::Byline));
        }
    }
}

/// Reads the author from the line of credits below a text, where nothing above it names one. The line stays: others are named in it.
pub(crate) fn read_credits(kept: &[&Block<'_>], article: &mut Article) {
    const LINES: usize = 8;
    if !article.bylines.is_empty() || kept.len() < 2 {
        return;
    }
    let mut below = kept[1..].iter().rev().take(LINES);
    let name = below.find_map(|block| byline::closing_name(&block.text));
    // A column signs its own articles, and is named elsewhere too.
    let name = name.filter(|name| kept.iter().all(|block| block.text != **name));
    add_names(article, name.map(str::to_owned).into_iter().collect());
}

/// What a header line, or a part of one, states.
enum Statement {
    Url(String),
    Published(jiff::civil::Date),
    /// Figures of a day that may be another, or none.
    Doubtful(String),
    Updated,
    Minutes(u32),
    /// The paper or agency that it was taken from.
    Source(String),
    Names {
        names: Vec<String>,
        says_more: bool,
    },
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
    // `By Land and Sea`, or `By Royal Appointment` above who wrote it.
    if may_be_title
        && let [Statement::Names { names, .. }] = &statements[..]
        && (names.iter().all(|name| byline::may_be_word(name)) || are_above_byline(names, rest))
    {
        return false;
    }
    let mut rule = None;
    for statement in statements {
        rule = rule.or(apply(statement, article));
    }
    article.boilerplate.extend(rule.map(|rule| block.cut(rule)));
    true
}

/// Whether the byline of others stands right below names, and no headline does under it.
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

/// Whether a block is no line of the header.
fn states_nothing(block: &Block<'_>) -> bool {
    let text = block.text.trim();
    text.len() > LONGEST || statements(text).is_none()
}

/// All that a line states, when all of it is understood.
fn statements(line: &str) -> Option<Vec<Statement>> {
    let line = line.trim();
    if told::is_as_of(line)
        && let Some(parts) = parted(line)
    {
        return Some(parts);
    }
    if let Some((head, rest)) = byline::apart(line)
        && let Some(mut head) = statements(head)
    {
        head.push(statement(rest)?);
        return Some(head);
    }
    if let Some(statement) = statement(line) {
        return Some(vec![statement]);
    }
    if let Some((head, source)) = origin(line)
        && let Some(mut head) = statements(head)
    {
        head.push(Statement::Source(source.to_owned()));
        return Some(head);
    }
    if let Some((published, updated)) = before_update(line)
        && let Some(mut statements) = statements(published)
        && is_update(updated)
    {
        statements.push(Statement::Updated);
        return Some(statements);
    }
    if let Some(published) = behind_update(line) {
        return Some(vec![Statement::Updated, statement(published)?]);
    }
    // As a whole it states nothing, and most lines have no byte that such a mark begins with.
    memchr::memchr3(b'|', 0xc2, 0xe2, line.as_bytes())?;
    parted(line)
}

/// What the parts of a line state, when each is understood.
fn parted(line: &str) -> Option<Vec<Statement>> {
    let parts = told::parts(line);
    let parts = Some(parts).filter(|parts| parts.len() > 1)?;
    parts.into_iter().map(statement).collect()
}

/// What stands before the source that a line ends with, and that: `2024年04月03日14:30 来源：人民网`.
fn origin(line: &str) -> Option<(&str, &str)> {
    /// No name is longer, in bytes.
    const LONGEST: usize = 60;
    const LABELS: [&str; 4] = ["来源：", "来源:", "來源：", "來源:"];
    if !line.contains('源') {
        return None;
    }
    let parted = LABELS.iter().find_map(|label| line.split_once(label));
    let (head, source) = parted.map(|(head, source)| (head.trim(), source.trim()))?;
    let is_name = !source.is_empty() && source.len() <= LONGEST;
    let is_whole = !source.contains(['：', ':', '，', '。', '|']);
    (is_name && is_whole && date::has_digit(head)).then_some((head, source))
}

/// Sets what a line states. Where no field holds that, as the field was set before, it returns the rule by which the line is kept apart.
fn apply(statement: Statement, article: &mut Article) -> Option<&'static str> {
    let is_held = match statement {
        Statement::Url(url) => set(&mut article.url, url),
        Statement::Published(date) => published::take(article, date, Provenance::HeaderLine),
        Statement::Doubtful(figures) => {
            published::state(article, &figures, Provenance::HeaderLine);
            false
        }
        Statement::Minutes(minutes) => set(&mut article.reading_minutes, minutes),
        Statement::Source(source) => set(&mut article.source, source),
        Statement::Names { names, says_more } => {
            add_names(article, names);
            return says_more.then_some(byline::ROLE);
        }
        Statement::Updated => return Some("updated-line"),
    };
    (!is_held).then_some(RULE)
}

/// Sets a field that is open; returns whether it was.
fn set<T>(field: &mut Option<Sourced<T>>, value: T) -> bool {
    let is_open = field.is_none();
    field.get_or_insert_with(|| Sourced::new(value, Provenance::HeaderLine));
    is_open
}

fn statement(line: &str) -> Option<Statement> {
    if let Some(url) = http_url(line) {
        return Some(Statement::Url(url));
    }
    if let Some(minutes) = reading_minutes(line) {
        return Some(Statement::Minutes(minutes));
    }
    if let Some(date) = date::parse_line(line).or_else(|| date_behind_place(line)) {
        return Some(Statement::Published(date));
    }
    if let Some(stated) = date::figures_line(line).or_else(|| date::open_line(line)) {
        return Some(Statement::Doubtful(stated.to_owned()));
    }
    if is_update(line) {
        return Some(Statement::Updated);
    }
    let names = byline::line_names(line);
    (!names.is_empty()).then(|| Statement::Names {
        says_more: byline::says_more(line, &names),
        names,
    })
}

/// The day of a line that has a place before it: `Berlin, 3. März 2023`.
fn date_behind_place(line: &str) -> Option<jiff::civil::Date> {
    const WORDS: usize = 3;
    const LONGEST: usize = 60;
    if line.len() > LONGEST || !date::has_digit(line) {
        return None;
    }
    let (place, date) = line.split_once(", ")?;
    let mut words = place.split(' ');
    let is_name = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
    };
    let is_place = words.clone().count() <= WORDS && words.all(is_name);
    is_place.then(|| date::parse_line(date)).flatten()
}

#[cfg(test)]
mod tests;
