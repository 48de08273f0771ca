//! What stands above the text: the headline, printed once or twice, who wrote it, when, and how long it takes to read.
//!
//! The lines may come in any order, so each is asked what it is until one is none of them: there the text begins. A line
//! is taken only when all of it is understood (`Oct 10, 2024 | By Jane Doe | 5 min read`), since what is taken here is
//! lost to the text.

use newshound_article::{Article, Boilerplate, Passage, Provenance, Sourced};

use crate::block::{Block, Kind, ListMark, list_mark, width};
use crate::metadata::http_url;
use crate::sentence::{ends_with_stop, has_inner_stop};
use crate::{byline, date};

/// Header lines stand among the first blocks; this many are looked at.
const MOST: usize = 16;
/// A headline's most characters.
const LONGEST_TITLE: usize = 300;
/// The most columns of a headline that ends with a full stop.
const LONGEST_SENTENCE: usize = 100;

/// Reads the header into `article` and returns how many blocks it took. A title is read only where there is none yet.
pub(crate) fn read(blocks: &[Block<'_>], article: &mut Article, may_have_title: bool) -> usize {
    let mut at = 0;
    while at < blocks.len().min(MOST) {
        let block = &blocks[at];
        let rest = &blocks[at + 1..];
        if let Some(taken) = introduced_names(block, rest, article) {
            at += taken;
        } else if is_doubled_title(article, &block.text)
            || header_line(block, article, may_have_title)
        {
            at += 1;
        } else if !article.bylines.is_empty() && byline::is_role_line(&block.text) {
            article.boilerplate.push(Boilerplate {
                passage: Passage::new(&block.text, block.span),
                rule: "byline-role".to_owned(),
            });
            at += 1;
        } else if may_have_title
            && article.title.is_none()
            && (is_title(block, rest) || (at > 0 && is_line_under_header(block, rest)))
        {
            let passage = Passage::new(&block.text, block.span);
            article.title = Some(Sourced::new(passage, Provenance::Headline));
            at += 1;
        } else {
            break;
        }
    }
    at
}

fn is_doubled_title(article: &Article, text: &str) -> bool {
    let title = article.title_text();
    let close = text.len() <= 2 * title.len() + 16;
    !title.is_empty() && close && same_headline(title, text)
}

/// Whether two headlines are the same but for case, quotation marks, punctuation and white space.
pub(crate) fn same_headline(one: &str, other: &str) -> bool {
    let letters = |text: &'_ str| -> Vec<char> {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    let one = letters(one);
    !one.is_empty() && one == letters(other)
}

fn is_title(block: &Block<'_>, rest: &[Block<'_>]) -> bool {
    let text = &*block.text;
    match block.kind {
        Kind::Heading => return true,
        Kind::Paragraph | Kind::Links => return false,
        Kind::Unknown => {}
    }
    let columns = width(text);
    let tall = text.lines().count() > 3;
    if tall || columns > 2 * LONGEST_TITLE || text.chars().count() > LONGEST_TITLE {
        return false;
    }
    if list_mark(text) == Some(ListMark::Bullet)
        || has_inner_stop(text)
        || text.ends_with([',', ';', '，', '、'])
    {
        return false;
    }
    if !ends_with_stop(text) {
        return true;
    }
    let next = rest.first().map_or(0, |next| width(&next.text));
    columns <= LONGEST_SENTENCE && next > LONGEST_SENTENCE && next >= 2 * columns
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
    let names = byline::name_line(&rest.first()?.text);
    if names.is_empty() {
        return None;
    }
    add_names(article, names);
    Some(2)
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

/// What a header line, or a part of one, states.
enum Statement {
    Url(String),
    Published(jiff::civil::Date),
    Updated,
    Minutes(u32),
    Names(Vec<String>),
}

fn header_line(block: &Block<'_>, article: &mut Article, may_have_title: bool) -> bool {
    let text = block.text.trim();
    if text.len() > 300 {
        return false;
    }
    let is_headline = may_have_title && article.title.is_none() && byline::may_be_surname(text);
    let Some(statements) = (!is_headline).then(|| statements(text)).flatten() else {
        return false;
    };
    for statement in statements {
        apply(statement, block, article);
    }
    true
}

/// All that a line states, when all of it is understood.
fn statements(line: &str) -> Option<Vec<Statement>> {
    if let Some((head, rest)) = byline::apart(line)
        && let Some(mut head) = statements(head)
    {
        head.push(statement(rest)?);
        return Some(head);
    }
    if let Some(statement) = statement(line) {
        return Some(vec![statement]);
    }
    let parts = line.split(['|', '·', '•']).map(str::trim);
    parts.map(statement).collect()
}

/// Whether a line, or the end of one, is what a header tells beside names.
pub(crate) fn is_told(line: &str) -> bool {
    reading_minutes(line).is_some() || date::parse_line(line).is_some() || is_update(line)
}

fn apply(statement: Statement, block: &Block<'_>, article: &mut Article) {
    match statement {
        Statement::Url(url) => {
            article
                .url
                .get_or_insert(Sourced::new(url, Provenance::HeaderLine));
        }
        Statement::Published(date) => {
            article
                .published
                .get_or_insert(Sourced::new(date, Provenance::HeaderLine));
        }
        Statement::Minutes(minutes) => {
            let minutes = Sourced::new(minutes, Provenance::HeaderLine);
            article.reading_minutes.get_or_insert(minutes);
        }
        Statement::Names(names) => add_names(article, names),
        Statement::Updated => article.boilerplate.push(Boilerplate {
            passage: Passage::new(&block.text, block.span),
            rule: "updated-line".to_owned(),
        }),
    }
}

fn statement(line: &str) -> Option<Statement> {
    if let Some(url) = http_url(line) {
        return Some(Statement::Url(url));
    }
    if let Some(minutes) = reading_minutes(line) {
        return Some(Statement::Minutes(minutes));
    }
    if let Some(date) = date::parse_line(line) {
        return Some(Statement::Published(date));
    }
    if is_update(line) {
        return Some(Statement::Updated);
    }
    let names = byline::line_names(line);
    (!names.is_empty()).then_some(Statement::Names(names))
}

fn is_update(line: &str) -> bool {
    const WORDS: [&str; 4] = ["last updated", "updated", "last modified", "modified"];
    WORDS.iter().any(|words| {
        line.get(..words.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(words))
            && {
                let rest = line[words.len()..].trim_start_matches([':', ' ']);
                date::parse_line(rest).is_some() || date::is_time_of_day(rest)
            }
    })
}

/// `5 min read`, `5-minute read`, `Reading time: 5 minutes`.
fn reading_minutes(line: &str) -> Option<u32> {
    if line.len() > 40 {
        return None;
    }
    let line = line.to_lowercase();
    let words: Vec<_> = line
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | ':' | '.'))
        .filter(|word| !word.is_empty())
        .collect();
    let minutes = match words[..] {
        [minutes, unit, "read"] if is_minutes(unit) => minutes,
        ["reading", "time", minutes, unit] | ["lesezeit", minutes, unit] if is_minutes(unit) => {
            minutes
        }
        _ => return None,
    };
    minutes.parse().ok().filter(|minutes| *minutes < 1000)
}

fn is_minutes(unit: &str) -> bool {
    matches!(unit, "min" | "mins" | "minute" | "minutes" | "minuten")
}

/// The dateline that opens a wire story, up to its dash: `TOKYO, Oct. 10, 2024 (Agency)` of `TOKYO, Oct. 10, 2024 (Agency) -
/// The ferry ...`.
pub(crate) fn dateline(paragraph: &str) -> Option<String> {
    let head: String = paragraph.chars().take(100).collect();
    let end = [" - ", " – ", " — ", " -- ", "—", "_"]
        .iter()
        .filter_map(|dash| head.find(dash))
        .min()?;
    let place: String = head.chars().take_while(|c| c.is_alphabetic()).collect();
    let shouted = place.chars().count() > 2 && place.chars().all(char::is_uppercase);
    shouted.then(|| head[..end].trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout;

    fn header(source: &str) -> (Article, usize) {
        let mut article = Article::default();
        let taken = read(&layout::blocks(source), &mut article, true);
        (article, taken)
    }

    const BODY: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls, \
        which had missed the sandwiches.";

    #[test]
    fn a_scraped_header_is_read_in_any_order() {
        let source = format!(
            "Ferry’s “Return”\n\nFERRY'S \"RETURN\"\n\nBy\nAda Finch\n5 min read\nOct. 10, 2024\n\n{BODY}"
        );
        let (article, taken) = header(&source);
        assert_eq!((article.title_text(), taken), ("Ferry’s “Return”", 6));
        assert_eq!(article.bylines[0].value, "Ada Finch");
        assert_eq!(article.reading_minutes.unwrap().value, 5);
        assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
    }

    #[test]
    fn a_role_under_a_byline_is_no_heading() {
        let source = format!("Ferry returns\n\nBy ADA FINCH\nStaff Writer\n\n{BODY}");
        let (article, taken) = header(&source);
        assert_eq!((article.bylines.len(), taken), (1, 3));
        assert_eq!(article.boilerplate[0].rule, "byline-role");
        let source = format!("Ferry returns\n\nBy ADA FINCH\n\nBusiness News\n\n{BODY}");
        assert_eq!(header(&source).1, 2);
    }

    #[test]
    fn address_and_date_may_precede_the_headline() {
        let source =
            format!("http://example.org/1\n2010-05-22T14:30:00+0900\nFerry returns\n{BODY}");
        let (article, taken) = header(&source);
        assert_eq!((article.title_text(), taken), ("Ferry returns", 3));
        assert_eq!(article.url.unwrap().value, "http://example.org/1");
    }

    #[test]
    fn a_line_under_a_header_may_be_two_sentences() {
        let source = format!("http://example.org/1\n渡し船に問いたい。なぜ今なのか？\n{BODY}");
        assert_eq!(
            header(&source).0.title_text(),
            "渡し船に問いたい。なぜ今なのか？"
        );
    }

    #[test]
    fn one_line_may_state_several_things() {
        let source = format!(
            "Ferry returns\n\nBy Ada Finch | 10 October 2024 | 3-minute read\n\nUpdated: 11 October 2024\n\n{BODY}"
        );
        let (article, taken) = header(&source);
        assert_eq!(taken, 3);
        assert_eq!(article.bylines.len(), 1);
        assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
        assert_eq!(article.boilerplate[0].rule, "updated-line");
    }

    #[test]
    fn what_follows_the_names_on_their_line_is_read_too() {
        let source = format!(
            "Ferry returns\n\nBy Ada Finch Published March 5, 2024 Updated 5:30 PM\n\n{BODY}"
        );
        let (article, taken) = header(&source);
        assert_eq!((article.bylines[0].value.as_str(), taken), ("Ada Finch", 2));
        assert_eq!(article.published.unwrap().value.to_string(), "2024-03-05");
        let source = format!("Ferry returns\n\nBy Ada Finch, 5 min read\n\n{BODY}");
        assert_eq!(header(&source).0.reading_minutes.unwrap().value, 5);
    }

    #[test]
    fn a_headline_may_begin_with_a_surname() {
        let (article, _) = header(&format!("Di Maria Scores Twice\n\n{BODY}"));
        assert_eq!(article.title_text(), "Di Maria Scores Twice");
        let (article, _) = header(&format!("Il traghetto torna\n\nDi Mario Rossi\n\n{BODY}"));
        assert_eq!(article.bylines[0].value, "Mario Rossi");
    }

    #[test]
    fn a_paragraph_is_no_title() {
        for source in [
            BODY.to_owned(),
            format!("{BODY}\n\n{BODY}"),
            "He resigned.".to_owned(),
            "He resigned. She did not.\n\nNobody else did.".to_owned(),
            format!("- a list item\n\n{BODY}"),
        ] {
            assert_eq!(header(&source).0.title, None, "{source}");
        }
    }

    #[test]
    fn headlines_may_end_with_a_mark() {
        for title in [
            "Why now?",
            "Ferry returns to the U.S.",
            "He resigned.",
            "「帰ってきた」渡し船",
            "渡し船、月曜から運航再開！",
        ] {
            assert_eq!(header(&format!("{title}\n\n{BODY}")).0.title_text(), title);
        }
    }

    #[test]
    fn text_that_resembles_a_header_line_stays_text() {
        for line in [
            "By the time the ferry came, nobody waited.",
            "5 min to read the letter",
            "By Monday",
            "On 10 October 2024 it sank.",
        ] {
            let (_, taken) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
            assert_eq!(taken, 1, "{line}");
        }
    }

    #[test]
    fn datelines_end_with_a_dash() {
        assert_eq!(
            dateline("TOKYO, Oct. 10, 2024 (Agency) - The ferry").as_deref(),
            Some("TOKYO, Oct. 10, 2024 (Agency)")
        );
        assert_eq!(dateline("Since Oct. 10, 2024 - a Thursday - it"), None);
        assert_eq!(dateline("THE FERRY IS BACK"), None);
    }
}
