//! A query's tree made definite for one archive: words become terms and classes.
//!
//! The plan is what both sides read. The index side turns it into postings ([`crate::engine::compile`]), the article side into
//! highlights ([`crate::highlight::light`]). Whatever depends on the archive as a whole (its languages, the words that a pattern
//! stands for, its newest article) is settled here once, so that the sides cannot differ in it.

mod acronyms;
mod ands;
mod attached;
pub(crate) mod automaton;
mod byline;
mod capitals;
pub(crate) mod expansion;
pub(crate) mod forms;
mod hyphenated;
pub(crate) mod inflected;
mod joined;
mod leaf_context;
mod names;
mod phrase;
pub(crate) mod planner;
mod respelled;
pub(crate) mod scanned;
pub(crate) mod term_set;
pub(crate) mod toned;

use std::sync::Arc;

use newshound_article::Date;

pub(crate) use self::planner::plan;
use crate::Warning;
use crate::algebra::span::Span;
use crate::lookups::Lookups;
use crate::plan::expansion::Expansion;
use crate::plan::inflected::Inflected;
use crate::plan::toned::Toned;
use crate::syntax::tree::Field;

/// What a query asks of this archive.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) clause: Clause,
    /// Conditions on text that spans refer to; alike ones are there once.
    pub(crate) leaves: Arc<[TextLeaf]>,
    /// Pairs of leaves of which the second follows the first in a phrase, with no word between: they are lit up as one.
    pub(crate) rows: Vec<(usize, usize)>,
    pub(crate) warnings: Vec<Warning>,
    /// The words that each pattern of the query stands for, in the query's order.
    pub(crate) expansions: Vec<(String, Expansion)>,
    /// What was looked up to make it, for those who look up more.
    pub(crate) lookups: Arc<Lookups>,
}

/// A part of the query that matches or does not.
#[derive(Clone, Debug)]
pub(crate) struct Clause {
    /// The part in the query language.
    pub(crate) text: String,
    pub(crate) condition: Condition,
}

#[derive(Clone, Debug)]
pub(crate) enum Condition {
    Boolean {
        must: Vec<Clause>,
        should: Vec<Clause>,
        must_not: Vec<Clause>,
    },
    /// At least so many matches of a span that do not overlap, over all its texts.
    Text {
        span: Span,
        at_least: u32,
    },
    Language(String),
    /// Articles that hold anything in a field; all of them where it is none.
    Present(Option<Field>),
    /// Days, inclusive.
    Published {
        from: Option<Date>,
        to: Option<Date>,
    },
    /// Lengths, inclusive.
    Words {
        from: Option<u64>,
        to: Option<u64>,
    },
}

impl Clause {
    /// A clause that no part of the query stands for.
    pub(crate) fn unnamed(condition: Condition) -> Self {
        Self {
            text: String::new(),
            condition,
        }
    }

    /// Calls `visit` with every span, of negated clauses too.
    pub(crate) fn spans(&self, visit: &mut impl FnMut(&Span)) {
        match &self.condition {
            Condition::Boolean {
                must,
                should,
                must_not,
            } => must
                .iter()
                .chain(should)
                .chain(must_not)
                .for_each(|clause| clause.spans(visit)),
            Condition::Text { span, .. } => visit(span),
            _ => {}
        }
    }
}

/// A condition on the tokens of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TextLeaf {
    /// A word with its inflections.
    Word(Arc<Inflected>),
    /// An acronym in capitals.
    Acronym(String),
    /// A word with hyphens that is `word` without them, and counts as that.
    Compound { term: String, word: String },
    /// One of many terms.
    Expansion(Expansion),
    /// Terms at offsets from the first, and how many positions they take in all.
    Phrase {
        elements: Vec<(u32, Element)>,
        length: u32,
    },
}

impl TextLeaf {
    /// Calls `visit` with the folded forms that it is a condition on; with those of all elements of a phrase.
    pub(crate) fn each_form(&self, visit: &mut impl FnMut(&str)) {
        match self {
            Self::Word(word) => word.forms().for_each(|form| visit(form)),
            Self::Acronym(term) | Self::Compound { term, .. } => visit(term),
            Self::Expansion(expansion) => expansion.each_form(visit),
            Self::Phrase { elements, .. } => {
                let elements = elements.iter();
                elements.for_each(|(_, element)| element.each_form(visit));
            }
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Element {
    Term(String),
    /// A term that is another word by its marks, in articles of the language that distinguishes it.
    Toned(Arc<Toned>),
    Expansion(Expansion),
    /// A term where it is written so.
    Exact {
        term: String,
        written: String,
    },
}

impl Element {
    /// Calls `visit` with the folded forms that it stands for.
    pub(crate) fn each_form(&self, visit: &mut impl FnMut(&str)) {
        match self {
            Self::Term(term) | Self::Exact { term, .. } => visit(term),
            Self::Toned(word) => visit(&word.term),
            Self::Expansion(expansion) => expansion.each_form(visit),
        }
    }

    /// The one term that it is in the index: in articles of a language that distinguishes it by its marks, or in others.
    pub(crate) fn term(&self, by_marks: bool) -> Option<String> {
        match self {
            Self::Term(term) => Some(term.clone()),
            Self::Toned(word) if by_marks => Some(word.class_term()),
            Self::Toned(word) => Some(word.term.clone()),
            Self::Expansion(_) | Self::Exact { .. } => None,
        }
    }

    /// It as a word that is distinguished by its marks.
    pub(crate) fn toned(&self) -> Option<&Toned> {
        match self {
            Self::Toned(word) => Some(word),
            _ => None,
        }
    }
}
