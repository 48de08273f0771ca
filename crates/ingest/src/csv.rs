//! Tables: CSV and TSV, a row an article.
//!
//! A row means nothing without the header (where there is none, one is made up: `unnamed`), and records are read apart from each other. So
//! the splitter hands each row out with the header under it: spans then count in the row as it stands. What parts the columns (comma,
//! semicolon, tab or bar) is known from the header. Quotation marks open only at the beginning of a field, so that a stray one within a text
//! is text. A row with too few fields is read as far as it goes. What a row has too many is part of the text where that is
//! its last column; else nobody can tell which field is which, and the row has failed.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use newshound_article::{Article, Provenance};

use crate::block::Block;
use crate::compose::Title;
use crate::keyed::{self, Given, Markup, Texts};
use crate::keys::{self, Role, Slot, unfamiliar, withheld};
use crate::mapped::Mapped;
use crate::metadata::Setter;
use crate::{Failure, Problem, Skip, words, xml};

pub(crate) use quotes::{Dialect, Quotes, has_escapes, unescape, width};
pub(crate) use sniff::is_table;

mod literal;
mod quotes;
mod sniff;
mod unnamed;

/// A named value of a row.
struct Value {
    column: String,
    slot: Slot,
    text: Mapped,
}

/// A header, with what is known from it.
struct Header {
    line: String,
    dialect: Dialect,
    columns: Vec<(String, Option<Slot>)>,
}

impl Header {
    /// The header that a line is. It is the same for all rows of a table, so the last one is kept.
    fn of(line: &str) -> Rc<Self> {
        thread_local! {
            static LAST: RefCell<Rc<Header>> = RefCell::new(Rc::new(Header::new("")));
        }
        LAST.with_borrow_mut(|last| {
            if last.line != line {
                *last = Rc::new(Self::new(line));
            }
            Rc::clone(last)
        })
    }

    fn new(line: &str) -> Self {
        Self {
            line: line.to_owned(),
            dialect: Dialect::of(line.as_bytes()),
            columns: columns(line),
        }
    }
}

/// Whether a table that begins with `head` has a column for a title or a text, and no more columns than are read; with the header that is
/// made up for one without.
pub(crate) fn check(head: &str) -> Result<Option<String>, Problem> {
    let made_up = unnamed::made_up(head);
    if made_up.is_some() {
        return Ok(made_up);
    }
    let mut lines = head.split(char::from(line_end(head.as_bytes())));
    let header = lines.find_map(|line| header(line.as_bytes()));
    let columns = columns(&String::from_utf8_lossy(header.unwrap_or_default()));
    if columns.len() > MAX_COLUMNS {
        let limit = MAX_COLUMNS;
        return Err(Failure::TooMany {
            limit,
            what: "columns",
        }
        .into());
    }
    let holds_text = |(name, slot): &(String, Option<Slot>)| match slot {
        Some(slot) => slot.is_prose() || slot.role() == Role::Title,
        // A line of a text may end so.
        None => columns.len() > 1 && unfamiliar::says_text(name),
    };
    // A value may well be called as a column is; two are no chance. With an underscore it is a name, be it known or not.
    let is_known = |(name, slot): &(String, Option<Slot>)| {
        slot.is_some() || name.contains('_') && unfamiliar::says_text(name)
    };
    let known = (0..columns.len()).filter(|at| is_known(&columns[*at]));
    let known: Vec<usize> = known.take(2).collect();
    if known.len() < 2 && unnamed::begins_with_row(head, known.first().copied()) {
        let columns = listed(&columns);
        return Err(Skip::NoHeader { columns }.into());
    }
    match columns.iter().any(holds_text) {
        true => Ok(None),
        false => Err(no_column(&columns).into()),
    }
}

/// The most columns of a table: every row is read with its header.
const MAX_COLUMNS: usize = 1000;

fn no_column(columns: &[(String, Option<Slot>)]) -> Skip {
    Skip::NoColumn {
        columns: listed(columns),
    }
}

fn listed(columns: &[(String, Option<Slot>)]) -> String {
    keys::listed(columns.iter().map(|(name, _)| &**name))
}

/// What ends the lines of a table that begins with `head`: old spreadsheets write carriage returns alone.
pub(crate) fn line_end(head: &[u8]) -> u8 {
    match head.contains(&b'\r') && !head.contains(&b'\n') {
        true => b'\r',
        false => b'\n',
    }
}

/// The header that a line is, without what stands around it; `None` for one that is blank, which may well be the first, or is
/// `sep=;`, which tells spreadsheets what parts the columns. A tab stays, as it parts off a column without a name.
pub(crate) fn header(line: &[u8]) -> Option<&[u8]> {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    let is_text = |byte: &u8| !matches!(byte, b' ' | b'\r' | b'\n');
    let begin = line.iter().position(is_text)?;
    let end = line.iter().rposition(is_text)?;
    let line = &line[begin..=end];
    let names_delimiter = line.len() <= 5
        && line
            .get(..4)
            .is_some_and(|begin| begin.eq_ignore_ascii_case(b"sep="));
    (!names_delimiter && !line.trim_ascii().is_empty()).then_some(line)
}

fn columns(header: &str) -> Vec<(String, Option<Slot>)> {
    let dialect = Dialect::of(header.as_bytes());
    let mut columns: Vec<_> = quotes::fields(header, dialect)
        .map(|field| quotes::unquoted(header, field, dialect))
        .map(|name| (name.text().trim().to_owned(), meaning(name.text())))
        .collect();
    for at in 0..columns.len() {
        if columns[at].1.is_none()
            && let Some(first) = first_of_name(&columns[at].0)
            && columns.iter().any(|(name, _)| name == first)
        {
            columns[at].1 = meaning(first);
        }
    }
    columns
}

/// The meaning of a column's name. One of headlines has one in each row.
fn meaning(name: &str) -> Option<Slot> {
    keys::of_column(name).map(|slot| match slot {
        Slot::Headlines => Slot::Headline,
        slot => slot,
    })
}

/// The name of the column whose name this one shares: programs for tables number those that come twice. (pandas, R: `content.1`)
fn first_of_name(name: &str) -> Option<&str> {
    let (first, number) = name.rsplit_once('.')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(first)
}

/// Reads one row with the header under it.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let (row, header) = source.trim_end().rsplit_once('\n').unwrap_or(("", source));
    let header = Header::of(header);
    let columns = &header.columns;
    let mut fields = quotes::fields(row, header.dialect);
    let mut values = Vec::new();
    let mut unknown = Vec::new();
    // Those of a program that say more than what is read of them.
    let mut objects = Vec::new();
    for (at, (column, slot)) in columns.iter().enumerate() {
        let Some(mut field) = fields.next() else {
            break;
        };
        if at + 1 == columns.len() {
            take_surplus(row, &mut field, &mut fields, *slot, column, at + 1)?;
        }
        let state = row[field.clone()].trim_matches('"');
        if let Some(reason) = withheld::reason(column, state) {
            return Err(Skip::NotNews(reason).into());
        }
        match *slot {
            Some(slot) => {
                let mut text = quotes::unquoted(row, field.clone(), header.dialect);
                if matches!(slot.role(), Role::Title | Role::Author)
                    && let Some((said, rest)) = literal::said(text.text())
                {
                    let is_title = slot.role() == Role::Title;
                    let is_more = (is_title || said.is_empty()) && literal::says_more(rest);
                    let mut own = Mapped::default();
                    own.replace(&said, field);
                    let whole = std::mem::replace(&mut text, own);
                    objects.extend(is_more.then_some(whole));
                }
                if !words::is_nothing(text.text().trim()) {
                    let column = column.clone();
                    values.push(Value { column, slot, text });
                }
            }
            None if !field.is_empty() => unknown.push((column.as_str(), field)),
            None => {}
        }
    }
    let mut article = Article::default();
    state(&values, &mut article);
    let is_missing = !values.iter().any(|value| value.slot.role() == Role::Text);
    let unknown: Vec<_> = unknown
        .into_iter()
        .filter(|(_, field)| is_missing || field.len() >= keyed::SENTENCE)
        .map(|(column, field)| (column, quotes::unquoted(row, field, header.dialect)))
        .collect();
    let strings = unknown.iter().map(|(column, text)| (*column, text.text()));
    let odd = values
        .iter()
        .filter(|value| value.slot.is_odd(value.text.text()));
    let unread = keyed::unread(strings.chain(odd.map(|value| (&*value.column, value.text.text()))));
    let mut texts = texts(values, unknown);
    objects.into_iter().for_each(|object| texts.keep(object));
    if texts.body.is_empty() && article.title.is_none() && !unread.is_empty() {
        return Err(no_column(columns).into());
    }
    let mut article = texts.compose(article, Vec::new(), Title::Stated, blocks)?;
    article.unread = texts.body.is_empty().then_some(unread);
    Ok(article)
}

/// The texts of a row. Of columns of one meaning the first comes first.
fn texts(values: Vec<Value>, unknown: Vec<(&str, Mapped)>) -> Texts<Mapped> {
    let given = values.into_iter().map(|Value { slot, text, .. }| Given {
        slot,
        parts: vec![text],
    });
    Texts::of(given, false, unknown)
}

/// Adds to the last field what stands behind it, where that is a text whose own commas nobody quoted.
fn take_surplus(
    row: &str,
    field: &mut Range<usize>,
    rest: &mut impl Iterator<Item = Range<usize>>,
    slot: Option<Slot>,
    column: &str,
    columns: usize,
) -> Result<(), Failure> {
    let (mut end, mut fields) = (field.end, columns);
    for surplus in rest {
        fields += 1;
        // Spreadsheets end rows with empty fields.
        if !row[surplus.clone()].trim().is_empty() {
            end = surplus.end;
        }
    }
    if end == field.end {
        return Ok(());
    }
    if !slot.map_or_else(|| unfamiliar::says_text(column), Slot::is_prose) {
        return Err(Failure::TooManyFields { fields, columns });
    }
    field.end = end;
    Ok(())
}

fn first<'a>(values: &'a [Value], slots: &[Slot]) -> Option<&'a Value> {
    slots
        .iter()
        .find_map(|slot| values.iter().find(|value| value.slot == *slot))
}

fn state(values: &[Value], article: &mut Article) {
    let mut setter = Setter { article };
    let key = |value: &Value| Provenance::Key(value.column.clone());
    if let Some(value) = first(values, &keys::TITLES) {
        setter.title(
            &xml::tidy(value.text.text()),
            value.text.whole(),
            key(value),
        );
    }
    keys::state(&mut setter, |slot, _| {
        let of_slot = values.iter().filter(move |value| value.slot == slot);
        of_slot.map(|value| (value.text.text().into(), key(value)))
    });
}

fn blocks(text: &Mapped) -> Result<Vec<Block<'_>>, Failure> {
    keyed::blocks(text.text(), Markup::Guessed, |span| text.span(span))
}

#[cfg(test)]
mod tests;
