//! Lines that say what they hold, as exports and scrapers write them above a text: `Title: Ferry returns`, `Author: Ada Finch`.
//!
//! A headline may begin so (`Date: the fruit of the desert`), so that several must stand together, the title among them, or a day or an
//! address that is one.

use newshound_article::{Article, Boilerplate, Passage, Provenance, Section, Sourced};

use super::add_names;
use crate::block::Block;
use crate::metadata::{Field, Setter, http_url};
use crate::{byline, date, language};

/// The rule that cuts lines whose label no field has.
const RULE: &str = "header-label";

/// What a line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Title,
    Names,
    Field(Field),
    /// Text that leads the article.
    Lead,
    /// What no field has.
    Other,
}

/// The labels, in lower case.
const LABELS: [(&str, Label); 30] = [
    ("title", Label::Title),
    ("headline", Label::Title),
    ("author", Label::Names),
    ("authors", Label::Names),
    ("byline", Label::Names),
    ("by", Label::Names),
    ("date", Label::Field(Field::Published)),
    ("published", Label::Field(Field::Published)),
    ("date published", Label::Field(Field::Published)),
    ("publication date", Label::Field(Field::Published)),
    ("pubdate", Label::Field(Field::Published)),
    ("source", Label::Field(Field::Source)),
    ("publication", Label::Field(Field::Source)),
    ("publisher", Label::Field(Field::Source)),
    ("newspaper", Label::Field(Field::Source)),
    ("url", Label::Field(Field::Url)),
    ("link", Label::Field(Field::Url)),
    ("section", Label::Field(Field::Section)),
    ("category", Label::Field(Field::Section)),
    ("language", Label::Field(Field::Language)),
    ("subtitle", Label::Lead),
    ("subheadline", Label::Lead),
    ("standfirst", Label::Lead),
    ("summary", Label::Lead),
    ("tags", Label::Other),
    ("keywords", Label::Other),
    ("topics", Label::Other),
    ("words", Label::Other),
    ("word count", Label::Other),
    ("length", Label::Other),
];

/// The longest label and the longest line with one, in bytes.
const LONGEST_LABEL: usize = 16;
const LONGEST: usize = 500;

/// Reads such lines at the top of a text; returns how many they are.
pub(super) fn read(blocks: &[Block<'_>], article: &mut Article) -> Option<usize> {
    let lines = blocks.iter().map_while(|block| labelled(&block.text));
    let lines: Vec<_> = lines.take(super::MOST).collect();
    let tells = |(label, value): &(Label, &str)| match label {
        Label::Title => true,
        Label::Field(Field::Published) => date::parse_line(value).is_some(),
        Label::Field(Field::Url) => http_url(value).is_some(),
        _ => false,
    };
    let is_new = |(at, (label, _)): (usize, &(Label, &str))| {
        let mut before = lines[..at].iter();
        before.all(|(known, _)| known != label || *label == Label::Other)
    };
    if lines.len() < 2 || !lines.iter().any(tells) || !lines.iter().enumerate().all(is_new) {
        return None;
    }
    for (block, (label, value)) in blocks.iter().zip(&lines) {
        let label = Some(*label).filter(|label| fits(*label, value));
        state(label.unwrap_or(Label::Other), value, block, article);
    }
    Some(lines.len())
}

/// Whether a value is one of its kind (`URL: none` is not). What is no day is kept as a doubt.
fn fits(label: Label, value: &str) -> bool {
    match label {
        Label::Names => !byline::stated_names(value, None).is_empty(),
        Label::Field(Field::Url) => http_url(value).is_some(),
        Label::Field(Field::Language) => language::declared(value).is_some(),
        _ => true,
    }
}

fn state(label: Label, value: &str, block: &Block<'_>, article: &mut Article) {
    match label {
        Label::Title => {
            let title = Sourced::new(passage(value, block), Provenance::HeaderLine);
            article.title.get_or_insert(title);
        }
        Label::Names => add_names(article, byline::stated_names(value, None)),
        Label::Lead => article.sections.push(Section {
            heading: None,
            paragraphs: vec![passage(value, block)],
        }),
        Label::Other => article.boilerplate.push(Boilerplate {
            passage: Passage::new(&block.text, block.span),
            rule: RULE.to_owned(),
        }),
        Label::Field(field) => Setter { article }.set(field, value, Provenance::HeaderLine),
    }
}

/// What stands behind the label of a line.
fn passage(value: &str, block: &Block<'_>) -> Passage {
    let end = block.span.start + block.text.trim_end().len();
    Passage::new(value, end - value.len()..end)
}

/// Whether a line has a label and something behind it.
pub(crate) fn is_labelled(line: &str) -> bool {
    labelled(line).is_some()
}

fn labelled(line: &str) -> Option<(Label, &str)> {
    if line.len() > LONGEST {
        return None;
    }
    let end = line
        .bytes()
        .take(LONGEST_LABEL + 1)
        .position(|byte| byte == b':')?;
    let (label, value) = (line[..end].trim_end(), line[end + 1..].trim());
    let known = LABELS
        .iter()
        .find(|(known, _)| label.eq_ignore_ascii_case(known));
    let (_, label) = known.filter(|_| !value.is_empty() && !value.contains('\n'))?;
    Some((*label, value))
}
