//! Tables: CSV and TSV, one article per row.
//!
//! A row has no meaning without the header (if there is none, one is made up: `unnamed`), and records are read independently. So the
//! splitter puts the header after each row, and spans refer to the row as written. The delimiter (comma, semicolon, tab or bar) is
//! recognised from the header. A quotation mark opens a quoted field only at its beginning, so that a stray one within a text is text. A
//! row with too few fields is read as far as it goes. Surplus fields belong to the text if that is the last column; otherwise it is
//! unclear which field belongs to which column, and the row fails.

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

/// A header, with the dialect and the columns that follow from it.
struct Header {
    line: String,
    dialect: Dialect,
    columns: Vec<(String, Option<Slot>)>,
}

impl Header {
    /// Parses a header. All rows of a table have the same one, so the last one is cached.
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

/// Checks that a table that begins with `head` has a column for a title or a text, and at most [`MAX_COLUMNS`] columns. Returns the header that
/// was made up for a table without one; `None` if the table has one.
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
        // With a single column it may be a line of text that ends with such a word.
        None => columns.len() > 1 && unfamiliar::says_text(name),
    };
    // One value may equal the name of a column by chance, two hardly. A name with an underscore counts even if it is not in the table.
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

/// The most columns of a table; limited because each row is read with the header.
const MAX_COLUMNS: usize = 1000;

fn no_column(columns: &[(String, Option<Slot>)]) -> Skip {
    Skip::NoColumn {
        columns: listed(columns),
    }
}

fn listed(columns: &[(String, Option<Slot>)]) -> String {
    keys::listed(columns.iter().map(|(name, _)| &**name))
}

/// The byte that ends lines in a table that begins with `head`; old spreadsheet programs write only carriage returns.
pub(crate) fn line_end(head: &[u8]) -> u8 {
    match head.contains(&b'\r') && !head.contains(&b'\n') {
        true => b'\r',
        false => b'\n',
    }
}

/// A line as a header, without byte order mark and white space around it; `None` for a blank line, and for `sep=;`, which tells spreadsheet
/// programs the delimiter. Tabs stay, as they delimit columns without a name.
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

/// The slot of a column's name. A column `headlines` has one headline in each row.
fn meaning(name: &str) -> Option<Slot> {
    keys::of_column(name).map(|slot| match slot {
        Slot::Headlines => Slot::Headline,
        slot => slot,
    })
}

/// The name of a column without the number that some programs add to repeated names. (pandas, R: `content.1`)
fn first_of_name(name: &str) -> Option<&str> {
    let (first, number) = name.rsplit_once('.')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(first)
}

/// Reads one row, which is followed by the header.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let (row, header) = source.trim_end().rsplit_once('\n').unwrap_or(("", source));
    let header = Header::of(header);
    let columns = &header.columns;
    let mut fields = quotes::fields(row, header.dialect);
    let mut values = Vec::new();
    let mut unknown = Vec::new();
    // Values that are objects with more strings than the one that is read.
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

/// The texts of a row. Columns of one slot keep their order.
fn texts(values: Vec<Value>, unknown: Vec<(&str, Mapped)>) -> Texts<Mapped> {
    let given = values.into_iter().map(|Value { slot, text, .. }| Given {
        slot,
        parts: vec![text],
    });
    Texts::of(given, false, unknown)
}

/// Extends the last field by surplus fields, if it is a text, whose commas were not quoted; fails if it is not.
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
