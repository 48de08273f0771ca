//! The grammar of header lines: lines above a text that state its authors, day, source or reading time.
//!
//! Plain texts and web pages have the same lines, so one grammar reads both. A line is read only if all of it is understood (`Oct 10, 2024 |
//! By Jane Doe | 5 min read`), because lines that are read are removed from the text. Callers decide where such a line may stand.

use jiff::civil::Date;
use newshound_article::{Article, DateOrder, Provenance};

use crate::metadata::{add_name, http_url, published, set_open};
use crate::told::{self, before_update, behind_update, is_update, reading_minutes};
use crate::words::behind;
use crate::{byline, date};

/// The rule that cuts header lines whose statement sets no field.
pub(crate) const RULE: &str = "header-line";

/// What a line, or a part of it, states.
#[derive(Clone, Debug)]
pub(crate) enum Statement {
    Url(String),
    /// A day, with the order of day and month if it is numeric and shows it.
    Published(Date, Option<DateOrder>),
    /// A numeric date that is ambiguous or not a valid day, as written.
    Doubtful(String),
    Updated,
    Minutes(u32),
    /// The page of the paper on which it was printed.
    Page,
    /// The newspaper or agency that the text was taken from.
    Source(String),
    Names {
        names: Vec<String>,
        says_more: bool,
    },
}

/// All statements of a line; `None` if any part of it is not understood.
pub(crate) fn statements(line: &str) -> Option<Vec<Statement>> {
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
        let is_life = begins_with_day(line) && begins_with_day(rest) && is_life(&head);
        return (!is_life).then_some(head);
    }
    if let Some(statement) = statement(line) {
        return Some(vec![statement]);
    }
    if let Some(day) = before_page(line).and_then(day_of) {
        return Some(vec![day, Statement::Page]);
    }
    if let Some(signed) = signed_day(line) {
        return Some(signed);
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
    // The line as a whole states nothing. Most lines have no byte that a separator begins with, and need not be split.
    memchr::memchr3(b'|', 0xc2, 0xe2, line.as_bytes())?;
    parted(line)
}

/// Whether a line begins with a digit or the name of a month.
fn begins_with_day(line: &str) -> bool {
    let mut words = line.trim_start_matches(['(', '[', '*']).split([' ', ',']);
    let is_figure = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let first = words.next();
    first.is_some_and(|word| is_figure(word) || date::is_month(word))
}

/// Whether two of the days are more than one calendar year apart, as dates of birth and death are.
fn is_life(statements: &[Statement]) -> bool {
    let years = statements.iter().filter_map(|statement| match statement {
        Statement::Published(day, _) => Some(day.year()),
        _ => None,
    });
    let ends = years.clone().min().zip(years.max());
    ends.is_some_and(|(first, last)| last - first > 1)
}

/// The statements of a line that is split at separators; `None` if it has none, or a part is not understood.
fn parted(line: &str) -> Option<Vec<Statement>> {
    let parts = told::parts(line);
    let parts = Some(parts).filter(|parts| parts.len() > 1)?;
    parts.into_iter().map(statement).collect()
}

/// The day and the names of `Posted on March 4, 2024 by Ada Finch`.
fn signed_day(line: &str) -> Option<Vec<Statement>> {
    if !date::may_have_digit(line) {
        return None;
    }
    let (day, names) = line.split_once(" by ")?;
    let day = day_of(day)?;
    Some(vec![day, names_of(names, byline::name_line(names))?])
}

/// What stands before the page that a line ends with: `March 5, 2024; Page A01`.
fn before_page(line: &str) -> Option<&str> {
    const LONGEST: usize = 4;
    // The page has no semicolon.
    let (head, page) = line.split_at(memchr::memrchr(b';', line.as_bytes())?);
    let page = behind(page, "; page ")?;
    let is_page = page.len() <= LONGEST && date::has_digit(page);
    (is_page && page.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(head)
}

/// Splits a line that ends with its source (`2024年04月03日14:30 来源：人民网`) into what precedes the label and the source's name.
fn origin(line: &str) -> Option<(&str, &str)> {
    /// The longest name of a source, in bytes.
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

fn statement(line: &str) -> Option<Statement> {
    if let Some(url) = http_url(line) {
        return Some(Statement::Url(url));
    }
    if let Some(minutes) = reading_minutes(line) {
        return Some(Statement::Minutes(minutes));
    }
    if let Some(day) = day_of(line) {
        return Some(day);
    }
    match is_update(line) {
        true => Some(Statement::Updated),
        false => names_of(line, byline::line_names(line)),
    }
}

/// The day that a line consists of, or [`Statement::Doubtful`] for a date that is no single valid day.
fn day_of(line: &str) -> Option<Statement> {
    if let Some(day) = date::parse_line(line).or_else(|| date_behind_place(line)) {
        let read = date::read(line).and_then(date::Stated::day);
        let order = read
            .filter(|(read, _)| *read == day)
            .and_then(|(_, order)| order);
        return Some(Statement::Published(day, order));
    }
    let open = || date::open_line(line).or_else(|| date::impossible_line(line));
    let stated = date::figures_line(line).or_else(open)?;
    Some(Statement::Doubtful(stated.to_owned()))
}

/// The statement of the `names` that were read from `line`; `None` if there are none.
fn names_of(line: &str, names: Vec<String>) -> Option<Statement> {
    (!names.is_empty()).then(|| Statement::Names {
        says_more: byline::says_more(line, &names),
        names,
    })
}

/// The day of a line that begins with a place: `Berlin, 3. März 2023`.
fn date_behind_place(line: &str) -> Option<Date> {
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

impl Statement {
    /// Whether it states a day of publication, be it a doubtful one.
    pub(crate) fn is_day(&self) -> bool {
        matches!(self, Self::Published(..) | Self::Doubtful(_))
    }

    /// Sets the field that the statement is about. Returns a rule if the line says something that no field holds, for example because the
    /// field was already set: the line is then kept as boilerplate under that rule.
    pub(crate) fn apply(self, article: &mut Article) -> Option<&'static str> {
        const PLACE: Provenance = Provenance::HeaderLine;
        let is_held = match self {
            Self::Url(url) => set_open(&mut article.url, url, PLACE),
            Self::Published(day, order) => {
                let is_taken = published::take(article, day, PLACE);
                if is_taken {
                    article.date_order = order;
                }
                is_taken
            }
            Self::Doubtful(figures) => {
                published::state(article, &figures, PLACE);
                false
            }
            Self::Minutes(minutes) => set_open(&mut article.reading_minutes, minutes, PLACE),
            Self::Source(source) => set_open(&mut article.source, source, PLACE),
            Self::Names { names, says_more } => {
                for name in names {
                    add_name(&mut article.bylines, name, &Provenance::Byline);
                }
                return says_more.then_some(byline::ROLE);
            }
            Self::Updated => return Some("updated-line"),
            Self::Page => false,
        };
        (!is_held).then_some(RULE)
    }
}

#[cfg(test)]
mod tests {
    use crate::Format;

    #[test]
    fn a_line_states_the_same_in_a_text_and_on_a_page() {
        let body = "The ferry is back in service, the harbour office said on Monday, and nobody was happier about that than the gulls.";
        for (line, day, names, minutes, source) in [
            (
                "2024年03月04日14:30 来源：人民网",
                true,
                "",
                None,
                Some("人民网"),
            ),
            ("March 4, 2024, 5 min read", true, "", Some(5), None),
            ("Berlin, 4. März 2024", true, "", None, None),
            (
                "By Ada Finch | March 4, 2024 | 5 min read",
                true,
                "Ada Finch",
                Some(5),
                None,
            ),
            (
                "Posted on March 4, 2024 by Ada Finch",
                true,
                "Ada Finch",
                None,
                None,
            ),
            (
                "By Ada Finch on March 4, 2024",
                true,
                "Ada Finch",
                None,
                None,
            ),
            ("By Ada Finch, March 4, 2024", true, "Ada Finch", None, None),
            (
                "Updated March 5, 2024; published March 4, 2024",
                true,
                "",
                None,
                None,
            ),
            ("Monday, March 4, 2024; Page A01", true, "", None, None),
            ("Updated March 4, 2024", false, "", None, None),
            (
                "On March 4, 2024 the ferry by the pier sank",
                false,
                "",
                None,
                None,
            ),
        ] {
            let text = Format::Text.read(&format!("Ferry returns\n\n{line}\n\n{body}\n"));
            let page = |name: &str| {
                let page = format!(
                    "<h1>Ferry returns</h1><{name}>{line}</{name}><p>{body}</p><p>{body}</p>"
                );
                Format::Html.read(&page)
            };
            for article in [text, page("p"), page("div")].map(Result::unwrap) {
                let published = article.published.map(|day| day.value.to_string());
                let wanted = day.then_some("2024-03-04");
                assert_eq!(published.as_deref(), wanted, "{line}");
                let known = article.bylines.into_iter().map(|name| name.value);
                assert_eq!(known.collect::<Vec<_>>().join(", "), names, "{line}");
                let read = article.reading_minutes.map(|minutes| minutes.value);
                assert_eq!(read, minutes, "{line}");
                let named = article.source.map(|source| source.value);
                assert_eq!(named.as_deref(), source, "{line}");
            }
        }
    }

    #[test]
    fn a_day_that_its_month_does_not_have_is_a_doubt() {
        let body = "The ferry is back in service, the harbour office said on Monday, and nobody was happier about that than the gulls.";
        for line in [
            "31 April 2024",
            "February 29, 2023",
            "30 February 1915",
            "Published: April 31, 2024",
            "31. Juni 2024",
        ] {
            let text = Format::Text.read(&format!("Ferry returns\n\n{line}\n\n{body}\n\n{body}\n"));
            let page = format!("<h1>Ferry returns</h1><p>{line}</p><p>{body}</p><p>{body}</p>");
            for article in [text, Format::Html.read(&page)].map(Result::unwrap) {
                assert_eq!(article.doubts[0].value, line);
                assert_eq!(article.published, None);
                let sections = article.sections.iter();
                assert!(sections.clone().all(|section| section.heading.is_none()));
                assert_eq!(article.paragraphs().next().unwrap().text, body, "{line}");
                assert_eq!(article.boilerplate[0].passage.text, line);
            }
        }
    }
}
