//! A query's tree made definite for one archive: words become terms and classes.
//!
//! The plan is what both sides read. The index side turns it into postings ([`crate::compile`]), the article side into
//! highlights ([`crate::light`]). Whatever depends on the archive as a whole (its languages, the words that a prefix
//! stands for) is settled here once, so that the sides cannot differ in it.

use std::collections::HashMap;
use std::sync::Arc;

use newshound_article::Date;
use newshound_index::analysis::{Classes, Inflections, Kind, Scanner, Stemmer};
use newshound_index::{Reader, TextField};

use crate::expansion::Expansion;
use crate::interval::Span;
use crate::metadata::Metadata;
use crate::phrase::Scanned;
use crate::tree::{Boolean, Field, Leaf, Node};
use crate::{Error, Parsed, QueryError};

/// The three texts of an article, as indices into [`newshound_index::Fields::texts`].
pub(crate) const TITLE: usize = 0;
pub(crate) const HEADING: usize = 1;
pub(crate) const BODY: usize = 2;

/// Which of the texts a clause looks in.
pub(crate) type Texts = [bool; 3];

/// What a query asks of this archive.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) clause: Clause,
    /// Conditions on text that clauses and spans refer to.
    pub(crate) leaves: Arc<[TextLeaf]>,
    pub(crate) warnings: Vec<String>,
}

#[derive(Debug)]
pub(crate) enum Clause {
    Boolean {
        must: Vec<Clause>,
        should: Vec<Clause>,
        must_not: Vec<Clause>,
    },
    /// A leaf or several near each other, within one of the texts.
    Text {
        texts: Texts,
        span: Span,
    },
    /// Words of a field that is not one of the texts.
    Metadata {
        field: Metadata,
        leaf: TextLeaf,
    },
    Language(String),
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

/// A condition on the tokens of a text.
#[derive(Debug)]
pub(crate) enum TextLeaf {
    /// A word with its inflections, by stemmer of the archive.
    Word(Vec<(Stemmer, Classes)>),
    /// An acronym in capitals.
    Acronym(String),
    /// One of many terms.
    Expansion(Expansion),
    /// Terms at offsets from the first, and how many positions they take in all.
    Phrase {
        elements: Vec<(u32, Element)>,
        length: u32,
    },
}

#[derive(Debug)]
pub(crate) enum Element {
    Term(String),
    Expansion(Expansion),
}

/// Makes the plan of `parsed` for the archive that `reader` reads.
pub(crate) fn plan(parsed: &Parsed, query: &str, reader: &Reader) -> Result<Plan, Error> {
    let mut planner = Planner {
        query,
        reader,
        all_capitals: parsed.all_capitals,
        scanner: Scanner::default(),
        inflections: Inflections::default(),
        leaves: Vec::new(),
        warnings: parsed.warnings.clone(),
        expanded: HashMap::new(),
    };
    let clause = planner.clause(&parsed.tree)?;
    Ok(Plan {
        clause,
        leaves: planner.leaves.into(),
        warnings: planner.warnings,
    })
}

pub(crate) struct Planner<'a> {
    query: &'a str,
    pub(crate) reader: &'a Reader,
    pub(crate) all_capitals: bool,
    pub(crate) scanner: Scanner,
    inflections: Inflections,
    leaves: Vec<TextLeaf>,
    pub(crate) warnings: Vec<String>,
    /// What prefixes stand for, by field and prefix: the same one is looked up once.
    pub(crate) expanded: HashMap<(Vec<u32>, String), Expansion>,
}

impl Planner<'_> {
    pub(crate) fn fault<T>(&self, message: impl Into<String>) -> Result<T, Error> {
        Err(QueryError::new(self.query, 0..self.query.len(), message).into())
    }

    fn clause(&mut self, node: &Node) -> Result<Clause, Error> {
        match node {
            Node::Boolean(Boolean {
                must,
                should,
                must_not,
            }) => Ok(Clause::Boolean {
                must: self.clauses(must)?,
                should: self.clauses(should)?,
                must_not: self.clauses(must_not)?,
            }),
            Node::Positional { .. } => {
                let mut texts = [true; 3];
                let span = self.span(node, &mut texts)?;
                Ok(Clause::Text { texts, span })
            }
            Node::Leaf { field, leaf } => self.leaf(*field, leaf),
        }
    }

    fn clauses(&mut self, nodes: &[Node]) -> Result<Vec<Clause>, Error> {
        nodes.iter().map(|node| self.clause(node)).collect()
    }

    fn leaf(&mut self, field: Option<Field>, leaf: &Leaf) -> Result<Clause, Error> {
        let fields = *self.reader.fields();
        match (field, leaf) {
            (_, Leaf::Published(bounds)) => {
                let (from, to) = bounds.days();
                Ok(Clause::Published { from, to })
            }
            (_, Leaf::Words(bounds)) => {
                let (from, to) = bounds.numbers();
                Ok(Clause::Words { from, to })
            }
            (None | Some(Field::Title | Field::Heading | Field::Body), _) => Ok(Clause::Text {
                texts: texts(field),
                span: self.text_span(leaf)?,
            }),
            (Some(Field::Language), Leaf::Word(code) | Leaf::Phrase(code)) => {
                Ok(Clause::Language(code.trim().to_lowercase()))
            }
            (Some(field), _) => {
                let Some(metadata) = Metadata::of(field) else {
                    return self.fault(format!("{}: does not take this value", field.name()));
                };
                let leaf = self.written(leaf, &[metadata.field(&fields)])?;
                Ok(Clause::Metadata {
                    field: metadata,
                    leaf,
                })
            }
        }
    }

    /// An operand of a proximity operator; narrows `texts` to those in which all its leaves can lie.
    fn span(&mut self, node: &Node, allowed: &mut Texts) -> Result<Span, Error> {
        match node {
            Node::Positional {
                operator,
                left,
                right,
            } => {
                let (left, right) = (self.span(left, allowed)?, self.span(right, allowed)?);
                if !allowed.contains(&true) {
                    return self.fault(format!("both sides of {operator} must be in one field"));
                }
                Ok(Span::Near {
                    operator: *operator,
                    left: Box::new(left),
                    right: Box::new(right),
                })
            }
            Node::Boolean(Boolean {
                must,
                should,
                must_not,
            }) if must.is_empty() && must_not.is_empty() => {
                let mut spans = Vec::new();
                for node in should {
                    let mut own = [true; 3];
                    spans.push(self.span(node, &mut own)?);
                    if own != [true; 3] && own != *allowed {
                        return self.fault("alternatives near something must be in one field");
                    }
                }
                Ok(Span::Any(spans))
            }
            Node::Boolean(_) => {
                self.fault("AND and NOT cannot stand inside NEAR, ADJ, /s or /p; OR can")
            }
            Node::Leaf {
                field: field @ (None | Some(Field::Title | Field::Heading | Field::Body)),
                leaf,
            } => {
                let own = texts(*field);
                allowed
                    .iter_mut()
                    .zip(own)
                    .for_each(|(allowed, own)| *allowed &= own);
                self.text_span(leaf)
            }
            Node::Leaf { field, .. } => {
                let name = field.map_or("", Field::name);
                self.fault(format!("{name}: cannot stand inside NEAR, ADJ, /s or /p"))
            }
        }
    }

    fn push(&mut self, leaf: TextLeaf) -> Span {
        self.leaves.push(leaf);
        Span::Leaf(self.leaves.len() - 1)
    }

    /// A condition on title, headings and body.
    fn text_span(&mut self, leaf: &Leaf) -> Result<Span, Error> {
        if let Leaf::Word(word) = leaf {
            let tokens = self.scan(word)?;
            if let Some(leaf) = self.inflected(&tokens) {
                return Ok(self.push(leaf));
            }
            if let Some(whole) = tokens.iter().find(|token| token.kind == Kind::Compound) {
                let joined = self.word(&whole.lowered.clone());
                let written = self.phrase(&tokens, None, &self.text_fields())?;
                return Ok(Span::Any(vec![self.push(written), self.push(joined)]));
            }
        }
        let fields = self.text_fields();
        let leaf = self.written(leaf, &fields)?;
        Ok(self.push(leaf))
    }

    fn text_fields(&self) -> [tantivy::schema::Field; 3] {
        self.reader
            .fields()
            .texts()
            .map(|text: TextField| text.surface)
    }

    /// The leaf of a single word that is searched with its inflections; `None` for anything else.
    fn inflected(&mut self, tokens: &[Scanned]) -> Option<TextLeaf> {
        let single = tokens
            .iter()
            .all(|token| token.position == 0 && token.kind != Kind::Gram);
        let first = tokens.first().filter(|_| single)?;
        if let Some(acronym) = tokens
            .iter()
            .find(|token| token.kind == Kind::Acronym && !self.all_capitals)
        {
            return Some(TextLeaf::Acronym(acronym.term.clone()));
        }
        Some(self.word(&first.lowered.clone()))
    }

    fn word(&mut self, lowered: &str) -> TextLeaf {
        let stemmers = self.reader.stemmers();
        TextLeaf::Word(
            stemmers
                .iter()
                .map(|&stemmer| (stemmer, self.inflections.classes(stemmer, lowered).clone()))
                .collect(),
        )
    }

    /// The leaf of a condition that is matched as written.
    fn written(
        &mut self,
        leaf: &Leaf,
        fields: &[tantivy::schema::Field],
    ) -> Result<TextLeaf, Error> {
        match leaf {
            Leaf::Word(text) | Leaf::Phrase(text) => {
                let tokens = self.scan(text)?;
                self.phrase(&tokens, None, fields)
            }
            Leaf::Prefix(start) => {
                let tokens = self.scan(start)?;
                let open = tokens
                    .iter()
                    .rfind(|token| token.kind == Kind::Word && token.end == start.len());
                let open = open.map(|token| token.position);
                self.phrase(&tokens, open, fields)
            }
            Leaf::Published(_) | Leaf::Words(_) => self.fault("a date or a length is no text"),
        }
    }
}

fn texts(field: Option<Field>) -> Texts {
    match field {
        Some(Field::Title) => [true, false, false],
        Some(Field::Heading) => [false, true, false],
        Some(Field::Body) => [false, false, true],
        _ => [true; 3],
    }
}
