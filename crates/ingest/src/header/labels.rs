//! Labelled lines, as exports and scrapers write them above a text: `Title: Ferry returns`, `Author: Ada Finch`.
//!
//! A headline may look like one (`Date: the fruit of the desert`), so they are read only if several stand together, and one of them is a title,
//! a valid day or a valid address.

use newshound_article::{Article, Passage, Provenance, Section, Sourced};

use crate::block::{Block, Kind};
use crate::date;
use crate::keys::{self, Role, Slot};
use crate::metadata::{Field, Setter, address};
use crate::sentence::ends_with_stop;
use crate::words::behind;

/// The rule that cuts labelled lines that set no field.
const RULE: &str = "header-label";

/// Labels for which there is no field. All other labels are found in the table of keys.
const OTHERS: [&str; 6] = [
    "keywords",
    "length",
    "tags",
    "topics",
    "word count",
    "words",
];

/// Labels of a mail that was saved as text, whose first line is `From:`.
const MAIL: [(&str, Role); 8] = [
    ("from", Role::Author),
    ("sent", Role::Field(Field::Published)),
    ("subject", Role::Title),
    ("re", Role::Title),
    ("to", Role::Other),
    ("cc", Role::Other),
    ("received", Role::Other),
    ("type", Role::Other),
];

/// The longest label and the longest labelled line, in bytes.
const LONGEST_LABEL: usize = 24;
const LONGEST: usize = 500;

/// Reads labelled lines at the top of a text; returns how many they are.
pub(super) fn read(blocks: &[Block<'_>], article: &mut Article) -> Option<usize> {
    let is_mail = blocks.first().is_some_and(|first| begins_mail(&first.text));
    let lines = blocks
        .iter()
        .map_while(|block| labelled(&block.text, is_mail));
    let lines: Vec<_> = lines.take(super::MOST).collect();
    if lines.len() < 2 || !lines.iter().any(tells) {
        return None;
    }
    state_all(&lines, blocks, article);
    Some(lines.len())
}

/// Reads labelled lines below other header lines (`above`), which count toward the required number. Lines of prose are excluded, as they may
/// begin with a word like a label, and so is a title below a headline: that of a book.
pub(super) fn read_below(
    above: &[Block<'_>],
    blocks: &[Block<'_>],
    article: &mut Article,
    may_be_title: bool,
) -> Option<usize> {
    let is_prose = |(label, value): &(Role, &str)| {
        let is_day = || date::parse_line(value).is_some();
        *label != Role::Summary && ends_with_stop(value) && !is_day()
    };
    let lines = blocks.iter().map_while(line);
    let lines = lines.take_while(|line| !is_prose(line) && (may_be_title || line.0 != Role::Title));
    let lines: Vec<_> = lines.take(super::MOST).collect();
    if lines.is_empty() {
        return None;
    }
    let others = above.iter().filter_map(line);
    let mut others = others.filter(|line| line.0 != Role::Title).peekable();
    let are_several = lines.len() > 1 || others.peek().is_some();
    if !are_several || !others.chain(lines.iter().copied()).any(|line| tells(&line)) {
        return None;
    }
    state_all(&lines, blocks, article);
    Some(lines.len())
}

/// The label and the value of a block that is not a heading, links or set apart.
fn line<'b>(block: &'b Block<'_>) -> Option<(Role, &'b str)> {
    let is_line = matches!(block.kind, Kind::Unknown | Kind::Paragraph);
    is_line.then(|| labelled(&block.text, false)).flatten()
}

/// Whether a line states a title, a valid day or a valid address.
fn tells((label, value): &(Role, &str)) -> bool {
    match label {
        Role::Title => true,
        Role::Field(Field::Published) => date::parse_line(value).is_some(),
        Role::Field(Field::Url) => address(value).is_some(),
        _ => false,
    }
}

/// Sets the fields that `lines` state, which are the first of `blocks`.
fn state_all(lines: &[(Role, &str)], blocks: &[Block<'_>], article: &mut Article) {
    // The authors last: which words introduce names depends on the language that other lines may state.
    let each = blocks.iter().zip(lines);
    let (names, others): (Vec<_>, Vec<_>) = each.partition(|(_, line)| line.0 == Role::Author);
    for (block, (label, value)) in others.into_iter().chain(names) {
        state(*label, value, block, article);
    }
}

/// Sets the field that a line states. A line whose value is not valid (`URL: none`), or whose field is already set (`Created` below
/// `Published`), is kept as boilerplate.
fn state(label: Role, value: &str, block: &Block<'_>, article: &mut Article) {
    let is_taken = match label {
        Role::Title if article.title.is_none() => {
            article.title = Some(Sourced::new(passage(value, block), Provenance::HeaderLine));
            true
        }
        Role::Author => Setter { article }.take_byline(value, &Provenance::Byline),
        Role::Summary => {
            article.sections.push(Section {
                heading: None,
                paragraphs: vec![passage(value, block)],
            });
            true
        }
        Role::Title | Role::Text | Role::Other => false,
        Role::Field(field) => Setter { article }.take(field, value, Provenance::HeaderLine),
    };
    if !is_taken {
        article.boilerplate.push(block.cut(RULE));
    }
}

/// The value of a labelled line as a passage.
fn passage(value: &str, block: &Block<'_>) -> Passage {
    let end = block.span.start + block.text.trim_end().len();
    Passage::new(value, end - value.len()..end)
}

/// Whether a line has a known label and a value.
pub(crate) fn is_labelled(line: &str) -> bool {
    labelled(line, false).is_some()
}

fn begins_mail(line: &str) -> bool {
    labelled(line, true).is_some_and(|(label, _)| label == Role::Author)
        && behind(line, "from:").is_some()
}

/// The label and the value of a line. `is_mail` allows the labels of mails, too.
fn labelled(line: &str, is_mail: bool) -> Option<(Role, &str)> {
    if line.len() > LONGEST {
        return None;
    }
    let begin = line.as_bytes();
    let begin = begin.get(..=LONGEST_LABEL).unwrap_or(begin);
    let end = memchr::memchr(b':', begin)?;
    let (label, value) = (line[..end].trim_end(), line[end + 1..].trim());
    let is_value = !value.is_empty() && !value.contains('\n');
    if !is_value {
        return None;
    }
    let of_mail = MAIL.iter().filter(|_| is_mail);
    let mut of_mail = of_mail.filter(|(known, _)| label.eq_ignore_ascii_case(known));
    let meaning = of_mail.next().map(|(_, label)| *label);
    Some((meaning.or_else(|| self::meaning(label, value))?, value))
}

/// The role that a label gives to its value; `None` if the label is unknown, or the value cannot be of its kind.
fn meaning(label: &str, value: &str) -> Option<Role> {
    if OTHERS.iter().any(|other| label.eq_ignore_ascii_case(other)) {
        return Some(Role::Other);
    }
    let (_, slot) = keys::of_key(label).filter(|(_, slot)| slot.may_state(value))?;
    match slot {
        Slot::Id | Slot::DocumentId => None,
        Slot::By => Some(Role::Author),
        _ => Some(slot.role()).filter(|role| !matches!(role, Role::Text | Role::Other)),
    }
}
