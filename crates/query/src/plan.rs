//! A query's tree resolved against one archive: words become terms and inflection classes.
//!
//! Both sides read the plan. The index side turns it into postings ([`crate::engine::compile`]), the article side into highlights
//! ([`crate::highlight::light`]). Whatever depends on the whole archive (its languages, the words that a pattern stands for, its newest
//! article) is decided here once, so that the two sides cannot differ.

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

/// A query resolved against one archive.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) clause: Clause,
    /// The conditions on text that spans refer to by index, without duplicates.
    pub(crate) leaves: Arc<[TextLeaf]>,
    pub(crate) warnings: Vec<Warning>,
    /// The words that each pattern of the query stands for, in the query's order.
    pub(crate) expansions: Vec<(String, Expansion)>,
    /// The cache of look-ups made while planning, for use in later steps.
    pub(crate) lookups: Arc<Lookups>,
}

/// A part of the query that a document matches or not.
#[derive(Clone, Debug)]
pub(crate) struct Clause {
    /// This part in the query language.
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
    /// At least `at_least` non-overlapping matches of a span, counted over all its texts.
    Text {
        span: Span,
        at_least: u32,
    },
    Language(String),
    /// Articles that have a value in this field; with `None`, all articles.
    Present(Option<Field>),
    /// Days of publication, inclusive; `None` for an open end.
    Published {
        from: Option<Date>,
        to: Option<Date>,
    },
    /// Lengths in words, inclusive; `None` for an open end.
    Words {
        from: Option<u64>,
        to: Option<u64>,
    },
}

impl Clause {
    /// A clause that corresponds to no part of the query text.
    pub(crate) fn unnamed(condition: Condition) -> Self {
        Self {
            text: String::new(),
            condition,
        }
    }

    /// Calls `visit` with every span, including those of negated clauses.
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
    /// A hyphenated word, `term`, that counts as `word`, its spelling without hyphens.
    Compound { term: String, word: String },
    /// Any one of many terms.
    Expansion(Expansion),
    /// Elements, each at an offset in positions from the first, and the number of positions that the phrase takes up.
    Phrase {
        elements: Vec<(u32, Element)>,
        length: u32,
    },
}

impl TextLeaf {
    /// Calls `visit` with the folded forms that this condition accepts; for a phrase, with those of all its elements.
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
    /// A term that its diacritics distinguish from other words, in articles in the language that makes the distinction.
    Toned(Arc<Toned>),
    Expansion(Expansion),
    /// A term only where it is spelled exactly like `written`.
    Exact {
        term: String,
        written: String,
    },
}

impl Element {
    /// Calls `visit` with the folded forms that this element accepts.
    pub(crate) fn each_form(&self, visit: &mut impl FnMut(&str)) {
        match self {
            Self::Term(term) | Self::Exact { term, .. } => visit(term),
            Self::Toned(word) => visit(&word.term),
            Self::Expansion(expansion) => expansion.each_form(visit),
        }
    }

    /// The single index term of this element, or `None` if there is no single one. `by_marks` asks for the term in articles of a
    /// language that distinguishes words by diacritics; `false` for all other articles.
    pub(crate) fn term(&self, by_marks: bool) -> Option<String> {
        match self {
            Self::Term(term) => Some(term.clone()),
            Self::Toned(word) if by_marks => Some(word.class_term()),
            Self::Toned(word) => Some(word.term.clone()),
            Self::Expansion(_) | Self::Exact { .. } => None,
        }
    }

    /// The word, if this element is one that its diacritics distinguish.
    pub(crate) fn toned(&self) -> Option<&Toned> {
        match self {
            Self::Toned(word) => Some(word),
            _ => None,
        }
    }
}
