//! Makes a plan, by walking the query's tree once.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use newshound_article::Date;
use newshound_index::Reader;
use newshound_index::analysis::{Inflections, Kind, Scanner, without_elided};
use tantivy::schema::Field as EngineField;

use crate::algebra::span::Span;
use crate::deadline::Deadline;
use crate::lookups::Lookups;
use crate::plan::expansion::{Expansion, Pattern};
use crate::plan::inflected::{Inflected, KnownWords};
use crate::plan::leaf_context::LeafContext;
use crate::plan::respelled::{
    any, is_all_numbers, is_beside_name, respelled, spellings, with_groups,
};
use crate::plan::scanned::{Reading, Scanned};
use crate::plan::toned::has_tones;
use crate::plan::{Clause, Condition, Plan, TextLeaf};
use crate::surface::{Surface, Surfaces};
use crate::syntax::tree::{Boolean, Field, Leaf, Node, Positional, surfaces_of};
use crate::{Error, Parsed, QueryError, QueryErrorKind, Request, Warning};

/// Plans `parsed`, the query of `request`, for the archive that `reader` reads. `words` caches the words looked up in that archive.
pub(crate) fn plan(
    parsed: &Parsed,
    request: &Request,
    reader: &Reader,
    words: &KnownWords,
    deadline: &Deadline,
) -> Result<Plan, Error> {
    let mut planner = Planner {
        request,
        reader,
        words,
        deadline,
        query: &parsed.query,
        all_capitals: parsed.all_capitals,
        has_tones: has_tones(&parsed.query, reader),
        scanner: Scanner::default(),
        inflections: Inflections::default(),
        lookups: Arc::new(Lookups::new(reader)),
        leaves: HashMap::new(),
        warnings: parsed.warnings.clone(),
        expanded: HashMap::new(),
        expansions: Vec::new(),
        terms_left: request.expansions.saturating_mul(PATTERNS),
        ways_left: WAYS,
    };
    let clause = planner.clause(&parsed.tree, 1.0)?;
    let mut leaves: Vec<(TextLeaf, usize)> = planner.leaves.into_iter().collect();
    leaves.sort_unstable_by_key(|(_, number)| *number);
    let mut given = HashSet::new();
    planner
        .warnings
        .retain(|warning| given.insert(warning.clone()));
    Ok(Plan {
        clause,
        leaves: leaves.into_iter().map(|(leaf, _)| leaf).collect(),
        warnings: planner.warnings,
        expansions: planner.expansions,
        lookups: planner.lookups,
    })
}

/// All patterns of a query together may stand for this many times [`Request::expansions`] words.
pub(crate) const PATTERNS: usize = 16;
/// The largest number of hyphenated ways to write a query's phrases that are looked for.
const WAYS: usize = 512;

pub(crate) struct Planner<'a> {
    pub(crate) request: &'a Request,
    pub(crate) reader: &'a Reader,
    words: &'a KnownWords,
    pub(crate) deadline: &'a Deadline,
    /// The query text that the places in the tree refer to.
    pub(crate) query: &'a str,
    pub(crate) all_capitals: bool,
    /// Whether any word of the query is typed with diacritics that distinguish it in a language of the archive.
    pub(crate) has_tones: bool,
    pub(crate) scanner: Scanner,
    pub(crate) inflections: Inflections,
    pub(crate) lookups: Arc<Lookups>,
    /// The leaves so far, with their numbers.
    leaves: HashMap<TextLeaf, usize>,
    pub(crate) warnings: Vec<Warning>,
    /// The expansions of patterns, by fields, so that each is looked up once.
    pub(crate) expanded: HashMap<(Vec<EngineField>, Pattern), Expansion>,
    pub(crate) expansions: Vec<(String, Expansion)>,
    pub(crate) terms_left: usize,
    /// How many more hyphenated ways to write phrases may be looked for.
    pub(crate) ways_left: usize,
}

impl Planner<'_> {
    pub(crate) fn fault<T>(
        &self,
        at: &Range<usize>,
        message: impl Into<String>,
    ) -> Result<T, Error> {
        Err(QueryError::new(self.query, at.clone(), message).into())
    }

    /// The same for a part of the query that has nothing to search for.
    pub(crate) fn nothing<T>(
        &self,
        at: &Range<usize>,
        message: impl Into<String>,
    ) -> Result<T, Error> {
        let error = QueryError::new(self.query, at.clone(), message);
        Err(error.of_kind(QueryErrorKind::Empty).into())
    }

    /// Plans a clause, with the scores multiplied by `weight`.
    fn clause(&mut self, node: &Node, weight: f32) -> Result<Clause, Error> {
        let text = node.to_string();
        let condition = match node {
            Node::Boolean(Boolean {
                must,
                should,
                must_not,
            }) => Condition::Boolean {
                must: self.clauses(must, weight)?,
                should: self.clauses(should, weight)?,
                must_not: self.clauses(must_not, weight)?,
            },
            Node::Weighted {
                node,
                weight: factor,
            } => {
                let weight = self.product(weight, *factor, node)?;
                let inner = self.clause(node, weight)?;
                inner.condition
            }
            Node::AtLeast { count, node } => Condition::Text {
                span: self.span(node, weight)?,
                at_least: *count,
            },
            Node::Positional(_) => Condition::Text {
                span: self.span(node, weight)?,
                at_least: 1,
            },
            Node::Leaf { field, leaf, at } => self.condition(node, *field, leaf, at, weight)?,
        };
        Ok(Clause { text, condition })
    }

    fn clauses(&mut self, nodes: &[Node], weight: f32) -> Result<Vec<Clause>, Error> {
        self.warn_of_words_behind_fields(nodes)?;
        nodes.iter().map(|node| self.clause(node, weight)).collect()
    }

    fn condition(
        &mut self,
        node: &Node,
        field: Option<Field>,
        leaf: &Leaf,
        at: &Range<usize>,
        weight: f32,
    ) -> Result<Condition, Error> {
        Ok(match (field, leaf) {
            (_, Leaf::Published(bounds)) => {
                let (from, to) = bounds.days();
                Condition::Published { from, to }
            }
            (_, Leaf::Last(age)) => {
                let to = self.now(at)?;
                Condition::Published {
                    from: Some(age.first_day(to)),
                    to: Some(to),
                }
            }
            (_, Leaf::Words(bounds)) => {
                let (from, to) = bounds.numbers();
                Condition::Words { from, to }
            }
            (Some(Field::Published), Leaf::Anything) => Condition::Published {
                from: None,
                to: None,
            },
            (field, Leaf::Anything) => Condition::Present(field),
            (Some(Field::Language), Leaf::Word(code) | Leaf::Phrase { words: code, .. }) => {
                let code = code.trim().to_lowercase();
                if !self.reader.has_language(&code)? {
                    let known = self.reader.living_languages()?.into_iter();
                    self.warnings.push(Warning::UnknownLanguage {
                        code: code.clone(),
                        known: known.map(|(code, _)| code).collect(),
                    });
                }
                Condition::Language(code)
            }
            _ => Condition::Text {
                span: self.span(node, weight)?,
                at_least: 1,
            },
        })
    }

    /// The day that `last:` counts back from; an error if it is not given and the archive has no dated article.
    fn now(&mut self, at: &Range<usize>) -> Result<Date, Error> {
        if let Some(now) = self.request.now {
            return Ok(now);
        }
        let Some(newest) = self.reader.newest()? else {
            return self.fault(at, "last: needs a dated article, and the archive has none");
        };
        self.warnings.push(Warning::LastCountsFrom { day: newest });
        Ok(newest)
    }

    /// The weight of `node`: its own `factor` times the `weight` of what it stands in.
    fn product(&self, weight: f32, factor: f32, node: &Node) -> Result<f32, Error> {
        /// A larger weight would leave nothing of all other scores.
        const MOST: f32 = 1e6;
        let product = weight * factor;
        match product <= MOST {
            true => Ok(product),
            false => {
                let message = format!("weights that come to more than {MOST} together");
                self.fault(&node.at(), message)
            }
        }
    }

    /// Plans an operand of a positional operator. Nodes that cannot be operands were refused by the parser.
    fn span(&mut self, node: &Node, weight: f32) -> Result<Span, Error> {
        match node {
            Node::Weighted {
                node,
                weight: factor,
            } => {
                let weight = self.product(weight, *factor, node)?;
                self.span(node, weight)
            }
            Node::AtLeast { count, node } => Ok(Span::AtLeast {
                count: *count,
                span: Box::new(self.span(node, weight)?),
            }),
            Node::Positional(Positional {
                operator,
                negated,
                left,
                right,
                ..
            }) => Ok(Span::Near {
                operator: *operator,
                negated: *negated,
                left: Box::new(self.span(left, weight)?),
                right: Box::new(self.span(right, weight)?),
            }),
            Node::Boolean(boolean) => {
                let alternatives = boolean.should.iter().map(|node| self.span(node, weight));
                Ok(Span::Any(alternatives.collect::<Result<_, _>>()?))
            }
            Node::Leaf { field, leaf, at } => {
                let context = LeafContext {
                    at,
                    surfaces: surfaces_of(*field).unwrap_or(Surfaces::NONE),
                    weight,
                    exact: matches!(leaf, Leaf::Exact { .. }),
                };
                let span = self.text_span(leaf, context)?;
                Ok(match field {
                    Some(Field::Lead(words)) => Span::Lead {
                        words: *words,
                        span: Box::new(span),
                    },
                    _ => span,
                })
            }
        }
    }

    /// Adds a leaf, unless an equal one is there, and returns its span.
    pub(crate) fn push(&mut self, leaf: TextLeaf, context: LeafContext<'_>) -> Span {
        let next = self.leaves.len();
        Span::Leaf {
            leaf: *self.leaves.entry(leaf).or_insert(next),
            surfaces: context.surfaces,
            weight: context.weight,
        }
    }

    fn text_span(&mut self, leaf: &Leaf, context: LeafContext<'_>) -> Result<Span, Error> {
        let texts = context.surfaces.are_texts();
        match leaf {
            Leaf::Word(word) if texts => {
                with_groups(word, self.reader, |word| match word.contains(' ') {
                    true => self.written(word, context),
                    false => self.inflected(word, context),
                })
            }
            Leaf::Phrase { words, slop: 0 } if texts && is_all_numbers(words) => {
                with_groups(words, self.reader, |words| self.written(words, context))
            }
            Leaf::Word(words) => self.written(words, context),
            Leaf::Phrase { words, slop: 0 }
                if context.surfaces == Surfaces::only(Surface::Byline) =>
            {
                self.name(words, context)
            }
            Leaf::Phrase { words, slop } => self.phrase(words, *slop, context),
            Leaf::Exact { words, .. } => {
                respelled(words, context, self.reader, |words, context| {
                    self.written(words, context)
                })
            }
            Leaf::Wildcard(text) => self.written(text, context),
            Leaf::Fuzzy { word, edits } => self.fuzzy(word, *edits, context),
            Leaf::Regex(pattern) => {
                let pattern = Pattern::Regex(pattern.clone());
                self.expanded(&leaf.to_string(), pattern, context)
            }
            Leaf::Published(_) | Leaf::Last(_) | Leaf::Words(_) | Leaf::Anything => {
                self.fault(context.at, "a date or a length is no text")
            }
        }
    }

    /// The span of words between quotes, moved by at most `slop` positions in all, with the other ways to write them as alternatives.
    pub(crate) fn phrase(
        &mut self,
        words: &str,
        slop: u32,
        context: LeafContext<'_>,
    ) -> Result<Span, Error> {
        let span = respelled(
            words,
            context,
            self.reader,
            |words, context| match context.exact {
                true => self.written(words, context),
                false => self.quoted(words, slop, context),
            },
        )?;
        // `"5 pm"~3` can be written as a single word, which cannot be moved, and as two, which can.
        let is_moved = |span: &Span| matches!(span, Span::Sloppy { slop: 1.., .. });
        if slop > 0 && !span.any(&is_moved) {
            let words = words.to_owned();
            self.warnings.push(Warning::IdleSlop { slop, words });
        }
        Ok(span)
    }

    /// The span of a word searched with its inflections. If the scanner finds several words in it, it is searched as written. An elided
    /// article before the word is dropped, as other articles are.
    fn inflected(&mut self, word: &str, context: LeafContext<'_>) -> Result<Span, Error> {
        let word = without_elided(word);
        let tokens = self.scan(word, context.at)?;
        if let Some(leaf) = self.inflections(&tokens)? {
            let is_acronym = matches!(leaf, TextLeaf::Acronym(_));
            let one = self.push(leaf, context);
            return match is_acronym {
                true => Ok(one),
                false => self.or_initials(one, word, context),
            };
        }
        let last = tokens.iter().map(|token| token.end).max();
        let whole = |token: &&Scanned| {
            // `example.com/white-house` contains a compound, but is not one.
            token.kind == Kind::Compound && token.position == 0 && Some(token.end) == last
        };
        if let Some(whole) = tokens.iter().find(whole) {
            let joined = self.word(whole)?;
            let written = self.written(word, context)?;
            return Ok(Span::Any(vec![written, self.push(joined, context)]));
        }
        let written = self.written(word, context)?;
        self.or_initials(written, word, context)
    }

    /// `one`, the span of `word`, with the other spellings of `word` as alternatives if it consists of initials (`H.W.`). For acronyms
    /// this is not called: they are words of their own, and often among the most frequent ones.
    fn or_initials(
        &mut self,
        one: Span,
        word: &str,
        context: LeafContext<'_>,
    ) -> Result<Span, Error> {
        let mut spans = vec![one];
        let beside_name = !self.all_capitals && is_beside_name(self.query, context.at);
        for other in spellings(word.trim_end_matches(','), beside_name) {
            let exact = other.exact;
            spans.push(self.written(&other.text, LeafContext { exact, ..context })?);
        }
        Ok(any(spans))
    }

    /// The leaf of a single word that is searched with its inflections or as an acronym; `None` for any other tokens.
    fn inflections(&mut self, tokens: &[Scanned]) -> Result<Option<TextLeaf>, Error> {
        let single = tokens
            .iter()
            .all(|token| token.position == 0 && token.kind != Kind::Gram);
        let Some(first) = tokens.first().filter(|_| single) else {
            return Ok(None);
        };
        let acronym = tokens.iter().find(|token| token.kind == Kind::Acronym);
        if let Some(acronym) = acronym.filter(|token| token.reading == Reading::Acronym) {
            // Points between the letters make clear that the acronym is meant.
            let warning = self.read_as_acronym(&acronym.term);
            self.warnings.extend(warning.filter(|_| !acronym.is_dotted));
            return Ok(Some(TextLeaf::Acronym(acronym.term.clone())));
        }
        let warning = acronym.and_then(|acronym| self.read_as_word(acronym));
        self.warnings.extend(warning);
        self.word(first).map(Some)
    }

    fn word(&mut self, word: &Scanned) -> Result<TextLeaf, Error> {
        let known = self.known(word)?;
        self.warn_of_capital(word, &known)?;
        Ok(TextLeaf::Word(known))
    }

    /// The forms of a word that the archive has.
    pub(crate) fn known(&mut self, word: &Scanned) -> Result<Arc<Inflected>, Error> {
        let Self {
            words,
            lookups,
            inflections,
            ..
        } = self;
        Ok(words.word(word.asked(), &word.term, lookups, inflections)?)
    }
}
