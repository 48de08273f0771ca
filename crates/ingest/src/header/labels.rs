//! Lines that say what they hold, as exports and scrapers write them above a text: `Title: Ferry returns`, `Author: Ada Finch`.
//!
//! A headline may begin so (`Date: the fruit of the desert`), so that several must stand together, the title among them.

use newshound_article::{Article, Passage, Provenance, Sourced};

use super::add_names;
use crate::block::Block;
use crate::byline;
use crate::metadata::{Field, Setter};

/// What a line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Title,
    Names,
    Field(Field),
}

/// The labels, in lower case.
const LABELS: [(&str, Label); 20] = [
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
];

/// The longest label and the longest line with one, in bytes.
const LONGEST_LABEL: usize = 16;
const LONGEST: usize = 500;

/// Reads such lines at the top of a text; returns how many they are.
pub(super) fn read(blocks: &[Block<'_>], article: &mut Article) -> Option<usize> {
    let lines = blocks.iter().map_while(|block| labelled(&block.text));
    let lines: Vec<_> = lines.take(super::MOST).collect();
    let has_title = lines.iter().any(|(label, _)| *label == Label::Title);
    let is_new = |(at, (label, _)): (usize, &(Label, &str))| {
        let mut before = lines[..at].iter();
        before.all(|(known, _)| known != label)
    };
    if lines.len() < 2 || !has_title || !lines.iter().enumerate().all(is_new) {
        return None;
    }
    for (block, (label, value)) in blocks.iter().zip(&lines) {
        state(*label, value, block, article);
    }
    Some(lines.len())
}

fn state(label: Label, value: &str, block: &Block<'_>, article: &mut Article) {
    match label {
        Label::Title => {
            let end = block.span.start + block.text.trim_end().len();
            let title = Passage::new(value, end - value.len()..end);
            article
                .title
                .get_or_insert(Sourced::new(title, Provenance::HeaderLine));
        }
        Label::Names => add_names(article, byline::stated_names(value, None)),
        Label::Field(field) => Setter { article }.set(field, value, Provenance::HeaderLine),
    }
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
