//! Tables without a header, as many collections come: a label and a text.
//!
//! A header has no sentences, so a first line with one is a row. What its columns are is told by the rows that are seen, and they get the
//! names that such columns have.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::quotes::{self, Dialect, Quotes};
use super::{MAX_COLUMNS, header, line_end};
use crate::block::width;
use crate::date;
use crate::sentence::ends_with_stop;

/// Rows that are looked at, and the fewest that tell what their columns are.
const ROWS: usize = 32;
const FEWEST: usize = 2;
/// Wider, in columns of print, is no name of a column; no title; no section.
const NAME: usize = 60;
const TITLE: usize = 200;
/// Most texts are wider; what is not may be a list of questions to a collection, of addresses, a log.
const SHORT: usize = 160;
const SECTION: usize = 40;

/// What parts columns, the rarest in prose first.
const DELIMITERS: [u8; 4] = [b'\t', b'|', b';', b','];
/// Names of columns of sentences: the longest is the text, the others stand beside it.
const TEXTS: [&str; 4] = ["text", "content", "article", "story"];

/// What a value looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Nothing,
    Number,
    Date,
    Url,
    Word,
    Words,
    Prose,
    Other,
}

/// A header for the table that begins with `head`, where it has none, one of its columns is a text, and no other tells against it.
pub(super) fn made_up(head: &str) -> Option<String> {
    let end = char::from(line_end(head.as_bytes()));
    let lines = head.split_inclusive(end);
    let above = lines.take_while(|line| header(line.as_bytes()).is_none());
    let table = &head[above.map(str::len).sum()..];
    let table = table.strip_prefix('\u{feff}').unwrap_or(table);
    let mut dialects = [b'\'', b'"']
        .into_iter()
        .flat_map(|mark| DELIMITERS.map(|delimiter| Dialect { delimiter, mark }));
    dialects.find_map(|dialect| named(&rows(table, end, dialect)?, dialect))
}

/// The values of the first rows of a table, but for one that may go on behind what is seen. `None` where the first has no sentence, nothing is quoted
/// as rarely is, or what would part them is the marks of prose, with a space behind.
fn rows(table: &str, end: char, dialect: Dialect) -> Option<Vec<Vec<String>>> {
    let mut quotes = Quotes::new(dialect);
    let mut is_quoted = dialect.mark == b'"';
    let mut rows = Vec::new();
    let mut begin = 0;
    let mut spaced = 0;
    for (at, byte) in table.bytes().enumerate() {
        let is_end = char::from(byte) == end;
        let ends = quotes.parts(if is_end { b'\n' } else { byte }) && is_end;
        if !ends {
            continue;
        }
        let row = &table[begin..at];
        begin = at + 1;
        if row.trim().is_empty() {
            continue;
        }
        let mut is_spaced = false;
        let fields = quotes::fields(row, dialect).map(|field| {
            is_spaced |= field.start > 0 && row[field.clone()].starts_with(' ');
            let text = quotes::unquoted(row, field.clone(), dialect);
            is_quoted |= text.text().len() + 2 <= field.len() && row[field].starts_with('\'');
            text.text().trim().to_owned()
        });
        let row: Vec<String> = fields.collect();
        if rows.is_empty() && !row.iter().any(|value| is_sentence(value)) {
            return None;
        }
        rows.push(row);
        spaced += usize::from(is_spaced);
        if rows.len() == ROWS {
            break;
        }
    }
    (is_quoted && 2 * spaced <= rows.len()).then_some(rows)
}

/// The header of these rows, where they have none.
fn named(rows: &[Vec<String>], dialect: Dialect) -> Option<String> {
    let (first, others) = rows.split_first()?;
    let columns = first.len();
    let is_table = (2..=MAX_COLUMNS).contains(&columns)
        && rows.len() >= FEWEST
        && others.iter().all(|row| row.len() == columns);
    if !is_table {
        return None;
    }
    let bytes = |at: &usize| rows.iter().map(|row| row[*at].len()).sum::<usize>();
    let has_sentences = |at: &usize| {
        let sentences = rows.iter().filter(|row| is_sentence(&row[*at]));
        sentences.count() * 2 >= rows.len()
    };
    let mut texts: Vec<usize> = (0..columns).filter(has_sentences).collect();
    texts.sort_by_key(|at| Reverse(bytes(at)));
    let text = *texts.first()?;
    let is_long = rows.iter().filter(|row| width(&row[text]) > SHORT).count() * 2 > rows.len();
    if !is_sentence(&first[text]) || !is_long {
        return None;
    }
    let kinds: Vec<Kind> = (0..columns)
        .map(|at| kind_of(rows.iter().map(|row| &*row[at])))
        .collect();
    let is_title = |at: &usize| kinds[*at] == Kind::Words && !texts.contains(at);
    // Names have fewer words than headlines.
    let words = |at: &usize| -> usize {
        let values = rows.iter().map(|row| row[*at].split_whitespace().count());
        values.sum()
    };
    let title = (0..columns)
        .filter(is_title)
        .max_by_key(|at| (words(at), bytes(at)));
    let mut names: Vec<String> = Vec::new();
    for at in 0..columns {
        let below = kind_of(others.iter().map(|row| &*row[at]));
        let is_told = matches!(below, Kind::Number | Kind::Date | Kind::Url);
        let of_first = kind(&first[at]);
        if is_told && of_first != below && of_first != Kind::Nothing {
            return None;
        }
        let values: HashSet<&str> = rows.iter().map(|row| &*row[at]).collect();
        let is_unique = values.len() == rows.len();
        let rank = texts.iter().position(|text| *text == at);
        let name = match kinds[at] {
            _ if rank.is_some() => rank.and_then(|rank| TEXTS.get(rank)).copied(),
            _ if title == Some(at) => Some("title"),
            Kind::Number if is_unique => Some("id"),
            Kind::Date => Some("date"),
            Kind::Url => Some("url"),
            Kind::Word if !is_unique => Some("section"),
            _ => None,
        };
        let name = name.filter(|name| names.iter().all(|known| known != name));
        names.push(name.map_or_else(|| format!("column {}", at + 1), str::to_owned));
    }
    if dialect.mark != b'"' {
        let mark = char::from(dialect.mark);
        names
            .iter_mut()
            .for_each(|name| *name = format!("{mark}{name}{mark}"));
    }
    Some(names.join(&char::from(dialect.delimiter).to_string()))
}

/// What the values of a column are, where all that are any are alike.
fn kind_of<'v>(values: impl Iterator<Item = &'v str>) -> Kind {
    let kinds = values.map(kind).filter(|kind| *kind != Kind::Nothing);
    let together = |one: Kind, other: Kind| match (one, other) {
        _ if one == other => one,
        (Kind::Word, Kind::Words) | (Kind::Words, Kind::Word) => Kind::Words,
        (Kind::Word | Kind::Words, Kind::Prose) | (Kind::Prose, Kind::Word | Kind::Words) => {
            Kind::Prose
        }
        _ => Kind::Other,
    };
    kinds.reduce(together).unwrap_or(Kind::Nothing)
}

/// Whether a value is none that a header may have: it is long, and ends as a sentence does that asks nothing, or is longer than any name.
fn is_sentence(value: &str) -> bool {
    let is_long = width(value) > NAME && matches!(kind(value), Kind::Words | Kind::Prose);
    is_long && (width(value) > TITLE || ends_with_stop(value) && !value.ends_with(['?', '？']))
}

fn kind(value: &str) -> Kind {
    let columns = width(value);
    let has_space = value.contains(char::is_whitespace);
    match () {
        () if value.is_empty() => Kind::Nothing,
        () if value.bytes().all(|byte| byte.is_ascii_digit()) => Kind::Number,
        // Data of programs.
        () if value.starts_with(['{', '[']) => Kind::Other,
        () if value.starts_with("http://") || value.starts_with("https://") => Kind::Url,
        () if columns <= NAME && date::parse(value).is_some() => Kind::Date,
        () if columns <= SECTION && value.chars().all(char::is_alphabetic) => Kind::Word,
        () if columns > TITLE => Kind::Prose,
        () if has_space || columns > value.chars().count() => Kind::Words,
        () => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "Nobody had asked them whether they wanted it to be, and of those who had waited on the pier for a week all were glad. The ferry is back in service, and nobody was happier than the gulls.";

    const CHINESE: &str = "市长说渡轮恢复运营，海鸥比任何人都高兴，因为它们想念三明治和炸薯条很久了。谁也没有问过它们愿不愿意，\
        等了一个星期的人们都很高兴，办公室说票价不会改变。码头上的钟也修好了。";

    fn table(rows: &[&[&str]], part: &str) -> String {
        let rows = rows.iter().map(|row| row.join(part) + "\n");
        rows.collect()
    }

    #[test]
    fn a_table_of_labels_and_texts_gets_the_names_of_what_it_holds() {
        let long = LONG.replace(',', ";");
        let quoted = format!("'{}'", LONG.replace("is", "''is''"));
        let whole = [
            (
                table(
                    &[&["Kultur", &quoted], &["Sport", LONG], &["Kultur", LONG]],
                    ";",
                ),
                "'section';'text'",
            ),
            (
                table(
                    &[&["3", "Gulls win", &long], &["3", "Mayor walks", &long]],
                    ",",
                ),
                "column 1,title,text",
            ),
            (
                table(
                    &[
                        &["1", "2024-10-10", "x", &long],
                        &["2", "2024-10-11", "y", &long],
                    ],
                    ",",
                ),
                "id,date,column 3,text",
            ),
            (
                table(
                    &[
                        &["https://example.org/a", LONG],
                        &["https://example.org/b", LONG],
                    ],
                    "\t",
                ),
                "url\ttext",
            ),
            (
                table(&[&["本地", CHINESE], &["本地", CHINESE]], "\t"),
                "section\ttext",
            ),
        ];
        for (table, wanted) in whole {
            for head in ["", "\u{feff}", "\nsep=;\n"] {
                assert_eq!(
                    made_up(&format!("{head}{table}")).as_deref(),
                    Some(wanted),
                    "{table}"
                );
            }
            assert_eq!(made_up(&table.replace('\n', "\r")).as_deref(), Some(wanted));
        }
    }

    #[test]
    fn a_table_with_a_header_keeps_it() {
        let long = LONG.replace(',', ";");
        let question = "What do you think of the way in which the council runs the harbour ferry?";
        for table in [
            table(&[&["id", "text"], &["1", &long], &["2", &long]], ","),
            table(&[&["id", &long], &["1", &long], &["2", &long]], ","),
            table(
                &[&["name", question], &["Ada", &long], &["Joan", &long]],
                ",",
            ),
            table(
                &[
                    &[
                        "name",
                        "The full text of the article as it was printed in the newspaper of that day",
                    ],
                    &["a", &long],
                    &["b", &long],
                ],
                ",",
            ),
            table(&[&[LONG], &[LONG], &[LONG]], ","),
            table(
                &[
                    &[
                        "1",
                        "Efforts of the mayor to get the harbour office to change its policy of fares.",
                    ],
                    &[
                        "2",
                        "What the pier in Dunmore cost, in the year in which it burned.",
                    ],
                ],
                "\t",
            ),
            table(&[&["a", &long], &["b", &long, "c"]], ","),
            table(&[&["Gulls", "Mayor"], &["Ferry", "Pier"]], ","),
            table(&[&[&long], &[&long]], ","),
            LONG.to_owned(),
            String::new(),
        ] {
            assert_eq!(made_up(&table), None, "{table}");
        }
    }
}
