//! Tables without a header, as of many collections: a label and a text.
//!
//! A header has no sentences, so a first line with one is a row. It may also be a row if it has a number, a day or an address, which are
//! rarely names of columns. The kinds of the columns are decided by the first rows, and a header with matching names is made up.
//!
//! Long texts are articles, whatever stands beside them. Short texts may also be answers to questions, sentences in two languages, or
//! entries of a log. These have no headlines, so short texts are articles only beside a column of headlines, and not if the only other
//! column is a running number, as in lists of all kinds.

use std::cmp::Reverse;

use super::quotes::{self, Dialect, Quotes};
use super::{MAX_COLUMNS, header, line_end};
use column::{Column, Kind, is_sentence, kind};

mod column;

/// How many rows are examined, the fewest rows that are enough, and the fewest for a table with short texts.
const ROWS: usize = 32;
const FEWEST: usize = 2;
const FEWEST_SHORT: usize = 4;
/// Texts of at most this width, in columns of print, are short: the table may be a list of questions or addresses, or a log.
const SHORT: usize = 160;

/// The possible delimiters, the rarest in prose first.
const DELIMITERS: [u8; 4] = [b'\t', b'|', b';', b','];
/// Names for columns of sentences: the one with the longest values is the text, the others are kept beside it.
const TEXTS: [&str; 4] = ["text", "content", "article", "story"];

/// Makes up a header for a table that begins with `head`; `None` if it may have a header, or no column is clearly a text.
pub(super) fn made_up(head: &str) -> Option<String> {
    let (table, end) = table(head);
    let mut dialects = [b'\'', b'"']
        .into_iter()
        .flat_map(|mark| DELIMITERS.map(|delimiter| Dialect { delimiter, mark }));
    dialects.find_map(|dialect| named(&rows(table, end, dialect)?, dialect))
}

/// Whether the first line of a table that begins with `head` is a row like those below it: it has a number, day or address in a column of such
/// values, or a label that is repeated below. If its value in the column `known` is a known name, the others may be names too; then only
/// that value counts, and only if it is repeated.
pub(super) fn begins_with_row(head: &str, known: Option<usize>) -> bool {
    let (table, end) = table(head);
    let first = table.split(end).next().unwrap_or_default();
    let rows = rows(table, end, Dialect::of(first.as_bytes())).unwrap_or_default();
    let Some((first, others)) = rows.split_first() else {
        return false;
    };
    let mut columns = (0..first.len()).map(|at| Column::of(others, at));
    columns.any(|column| {
        let own = first[column.at].as_str();
        let is_told = column.kind.is_told() && kind(own) == column.kind;
        let comes_again = || column.has_labels() && column.values.contains(&own);
        known.is_none() && is_told || known.is_none_or(|at| at == column.at) && comes_again()
    })
}

/// A table from its first row on, and the character that ends its lines.
fn table(head: &str) -> (&str, char) {
    let end = char::from(line_end(head.as_bytes()));
    let lines = head.split_inclusive(end);
    let above = lines.take_while(|line| header(line.as_bytes()).is_none());
    let table = &head[above.map(str::len).sum()..];
    (table.strip_prefix('\u{feff}').unwrap_or(table), end)
}

/// The values of the first rows of a table, without a last one that may be incomplete. `None` if the first row may be a header, if `'` is
/// the quotation mark and nothing is quoted, or if most rows have a space after a delimiter, which is then punctuation of prose.
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
        let is_row = |value: &String| is_sentence(value) || kind(value).is_told();
        if rows.is_empty() && !row.iter().any(is_row) {
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

/// The columns of a table that are texts and titles.
struct Told {
    /// The indices of columns of sentences, the longest first.
    texts: Vec<usize>,
    title: Option<usize>,
}

impl Told {
    fn of(columns: &[Column<'_>]) -> Option<Self> {
        let mut texts: Vec<&Column<'_>> = columns
            .iter()
            .filter(|column| column.has_sentences())
            .collect();
        texts.sort_by_key(|column| Reverse(column.bytes()));
        let is_text = |column: &Column<'_>| texts.iter().any(|text| text.at == column.at);
        let is_wide = |text: &Column<'_>| {
            let wide = text.count(|value| crate::block::width(value) > SHORT);
            2 * wide > text.values.len() && is_sentence(text.values[0])
        };
        let text = texts.first()?;
        let is_wide = is_wide(text);
        let may_be_title = |column: &&Column<'_>| match is_wide {
            true => column.kind == Kind::Words,
            false => column.has_headlines(),
        };
        let others = columns.iter().filter(|column| !is_text(column));
        let titles = others.filter(may_be_title);
        let title = titles.max_by_key(|column| (column.words(), column.bytes()));
        if !is_wide && !may_be_news(columns, title?, text) {
            return None;
        }
        Some(Self {
            title: title.map(|column| column.at),
            texts: texts.iter().map(|column| column.at).collect(),
        })
    }
}

/// Whether headlines with short texts are those of articles: another column has a day, an address or a label in all rows, or a repeated
/// number, and the texts are longer than the headlines.
fn may_be_news(columns: &[Column<'_>], title: &Column<'_>, text: &Column<'_>) -> bool {
    let is_longer = 2 * text.bytes() * title.given() >= 3 * title.bytes() * text.given();
    let tells = |column: &Column<'_>| match column.kind {
        Kind::Date | Kind::Url => true,
        Kind::Number => !column.is_unique(),
        _ => column.has_labels(),
    };
    let begins_with_headline = kind(title.values[0]) == Kind::Words;
    title.values.len() >= FEWEST_SHORT
        && begins_with_headline
        && is_longer
        && columns.iter().any(tells)
}

/// Makes up a header for these rows; `None` if the first may be a header, or the rows are not a table of articles.
fn named(rows: &[Vec<String>], dialect: Dialect) -> Option<String> {
    let (first, others) = rows.split_first()?;
    let is_table = (2..=MAX_COLUMNS).contains(&first.len())
        && rows.len() >= FEWEST
        && others.iter().all(|row| row.len() == first.len());
    if !is_table {
        return None;
    }
    let columns: Vec<_> = (0..first.len()).map(|at| Column::of(rows, at)).collect();
    let Told { texts, title } = Told::of(&columns)?;
    let mut names: Vec<String> = Vec::new();
    for column in &columns {
        let at = column.at;
        let below = Column::of(others, at).kind;
        let of_first = kind(&first[at]);
        // The first value has another kind than those below it, so it may be a name.
        if below.is_told() && !of_first.is_told() && of_first != Kind::Nothing {
            return None;
        }
        let rank = texts.iter().position(|text| *text == at);
        let name = match column.kind {
            _ if rank.is_some() => rank.and_then(|rank| TEXTS.get(rank)).copied(),
            _ if title == Some(at) => Some("title"),
            Kind::Number if column.is_unique() => Some("id"),
            Kind::Date => Some("date"),
            Kind::Url => Some("url"),
            Kind::Word if !column.is_unique() => Some("section"),
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

    /// Rows of a table: the number of a row, and a text that differs in each, stand for `#` and `~`.
    fn rows_of(row: &str, texts: &[&str]) -> String {
        let rows = texts.iter().enumerate();
        let rows =
            rows.map(|(at, text)| row.replace('#', &(at + 1).to_string()).replace('~', text));
        rows.map(|row| row + "\n").collect()
    }

    const HEADLINES: [&str; 5] = [
        "Ferry returns to Hexley pier",
        "Mayor walks out of talks (Coastwire)",
        "Gulls win the harbour again",
        "Dunmore council cuts winter fares",
        "Fishermen blame the new tunnel",
    ];
    const SHORT: &str = "Coastwire - The ferry is back in service and nobody was happier than the gulls\\of Hexley.";

    #[test]
    fn short_texts_are_articles_beside_headlines() {
        let entity = "[{\"Label\": \"Hexley\", \"Type\": \"G\"}]";
        for (row, wanted) in [
            (format!("\"3\",\"~\",\"{SHORT}\""), "column 1,title,text"),
            (format!("3,~,{SHORT}"), "column 1,title,text"),
            (
                format!("N1#\tnews\tnewsworld\t~\t{SHORT}\thttps://example.org/#\t{entity}\t[]"),
                "column 1\tsection\tcolumn 3\ttitle\ttext\turl\tcolumn 7\tcolumn 8",
            ),
            (format!("2024101#,~,{SHORT}"), "date,title,text"),
        ] {
            let table = rows_of(&row, &HEADLINES);
            assert_eq!(made_up(&table).as_deref(), Some(wanted), "{table}");
        }
        let missing = "N9\tnews\tlocal\tOne more comes without a text\t\thttps://example.org/9\n";
        let row = format!("N1#\tnews\tworld\t~\t{SHORT}\thttps://example.org/#");
        let table = missing.to_owned() + &rows_of(&row, &HEADLINES);
        let wanted = "column 1\tsection\tcolumn 3\ttitle\ttext\turl";
        assert_eq!(made_up(&table).as_deref(), Some(wanted));
    }

    #[test]
    fn an_id_may_look_like_a_day() {
        let rows = ["19990101", "19990132", "19990199"];
        let rows = rows.map(|id| [id, ",Ferry returns to Hexley,\"", LONG, "\"\n"].concat());
        assert_eq!(made_up(&rows.concat()).as_deref(), Some("id,title,text"));
    }

    #[test]
    fn short_texts_without_headlines_are_no_articles() {
        let questions = HEADLINES.map(|headline| format!("Why is it said that {headline}?"));
        let statements = HEADLINES.map(|headline| format!("It is said that {headline}."));
        let questions = questions.each_ref().map(String::as_str);
        let statements = statements.each_ref().map(String::as_str);
        for table in [
            rows_of(&format!("3,~,{SHORT}"), &questions),
            rows_of(&format!("0\t#\t7#\t~\t{SHORT}"), &statements),
            rows_of(&format!("~\t{SHORT}"), &HEADLINES),
            rows_of("2024101#,~", &HEADLINES),
            rows_of("~\thttps://example.org/#", &HEADLINES),
            rows_of("toys,~,https://example.org/#", &HEADLINES),
            rows_of(&format!("#,~,{SHORT}"), &HEADLINES),
            "0,headline,text\n".to_owned()
                + &rows_of(&format!("1,~,{SHORT}"), &HEADLINES.repeat(2)),
            rows_of(&format!("3,~,{SHORT}"), &HEADLINES[..3]),
            rows_of(&format!("3,~,{SHORT}"), &[HEADLINES[0]; 5]),
            rows_of("3,~,12 Pier Road in the upper town", &HEADLINES),
            rows_of(&format!("3,Ferry # Ltd,{SHORT}"), &HEADLINES),
            rows_of("news\thttps://example.org/#\t<title>~</title>", &HEADLINES),
            format!("class,title,{SHORT}\n") + &rows_of(&format!("3,~,{SHORT}"), &HEADLINES),
        ] {
            assert_eq!(made_up(&table), None, "{table}");
        }
    }

    #[test]
    fn a_row_is_told_from_a_header_by_what_stands_below() {
        for row in ["#,~", "x,~,https://example.org/#", "~,2024-10-1#"] {
            let table = rows_of(row, &HEADLINES);
            assert!(begins_with_row(&table, None), "{table}");
            assert!(!begins_with_row(&table, Some(1)), "{table}");
            let table = format!("n,text,url\n{table}");
            assert!(!begins_with_row(&table, None), "{table}");
        }
        let labelled = rows_of(&format!("x,{SHORT}"), &HEADLINES);
        assert!(begins_with_row(&labelled, None) && begins_with_row(&labelled, Some(0)));
        assert!(!begins_with_row(&rows_of("x,~", &HEADLINES), None));
        assert!(!begins_with_row("2024,text\nx,y\n", None));
        assert!(!begins_with_row("", None));
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
