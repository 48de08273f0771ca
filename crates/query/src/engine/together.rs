//! The bonus for words that stand together.
//!
//! A query's words mean more side by side than scattered: `white house` is a house. The sequential dependence model (Metzler and Croft
//! 2005) adds to the words' own scores those of each pair of neighbours, as an ordered and as an unordered window. Its customary shares
//! are 0.85, 0.10 and 0.05, which are kept here relative to the words. People who search for a name or a headline mean all of it, so a
//! short query that occurs as a whole, in its order, gets another bonus.
//!
//! Positions cost more than postings, so only the best of the list are looked at, with the same interval code that matches and
//! highlights. The bonus is never negative, so documents further down keep their places.

use newshound_index::{Reader, Settings};

use crate::Error;
use crate::algebra::evaluate::Evaluator;
use crate::algebra::span::Span;
use crate::deadline::{Deadline, Ticks};
use crate::engine::compile::Compiler;
use crate::engine::plan_leaves::PlanLeaves;
use crate::engine::postings::Opener;
use crate::engine::scored_doc::ScoredDoc;
use crate::engine::together::parts::{
    ProximityFeature, QueryWord, is_counted, neighbours, pairs, typed, whole, word,
};
use crate::engine::together::text::TextScorer;
use crate::plan::{Clause, Plan, TextLeaf};
use crate::surface::{Surface, TEXTS};

mod parts;
mod text;

/// The number of first words of a body that make up its lead.
const LEAD: u32 = 50;
/// The score of the query's words in an article about them, relative to the most that they can score in a body. It is above 1, as such
/// an article has them in its title, too.
const FULL: f64 = 2.0;
/// The number of articles looked at times the number of features checked in each. At least [`LEAST_ARTICLES`] articles are looked at.
const LOOKS: usize = 800;
const LEAST_ARTICLES: usize = 100;

/// The features of a query that give a bonus for words that stand together.
pub(crate) struct Together {
    parts: Vec<ProximityFeature>,
    /// The plan's leaves, followed by the query as typed if that is looked for as a phrase.
    leaves: PlanLeaves,
    settings: Settings,
    /// The average length of each text, in tokens, by surface.
    averages: [f64; TEXTS],
    /// The score of the query's words in an article that is about them.
    full: f64,
}

/// The bonus of an article.
#[derive(Clone, Copy, Default)]
pub(crate) struct Addition {
    /// The part that grows with the number of occurrences.
    counted: f64,
    /// The part for features that occur at all, before it is scaled by how far the article is about the query's words.
    once: f64,
}

/// The words of a query that may stand together; `None` for clauses that are not a word.
fn words<'p>(
    plan: &'p Plan,
    compiler: &Compiler<'_>,
    clauses: &[(Option<usize>, &'p Clause)],
) -> Result<Vec<Option<QueryWord<'p>>>, Error> {
    let words = clauses.iter().map(|&(number, clause)| {
        let Some((span, leaf, weight)) = word(clause) else {
            return Ok(None);
        };
        let word_weight = compiler.word_weight(leaf)?;
        let meaning = &plan.leaves[leaf];
        let is_leaf = matches!(span, Span::Leaf { .. });
        let is_word = matches!(meaning, TextLeaf::Word(_));
        Ok(Some(QueryWord {
            span,
            typed: typed(meaning),
            weight: f64::from(weight) * word_weight.weight,
            length: match meaning {
                TextLeaf::Phrase { length, .. } => *length,
                _ => 1,
            },
            can_name: word_weight.can_name,
            inflects: is_leaf && is_word,
            number: number.filter(|_| is_counted(span, meaning)),
        }))
    });
    words.collect()
}

impl Together {
    /// The features that `plan` has; `None` if it has none. Unless `is_news`, the only feature is a word in the lead.
    pub(crate) fn of(
        plan: &Plan,
        compiler: &Compiler<'_>,
        is_news: bool,
    ) -> Result<Option<Self>, Error> {
        let reader = compiler.reader;
        let settings = *reader.settings();
        let clauses = neighbours(&plan.clause);
        // A single word stands together with nothing.
        if settings.lead == 0.0 && !(is_news && clauses.len() > 1) {
            return Ok(None);
        }
        let words = words(plan, compiler, &clauses)?;
        let weights = words.iter().flatten().map(|word| word.weight);
        let full = FULL * weights.sum::<f64>() * f64::from(settings.k1 + 1.0);
        let mut parts = Vec::new();
        let mut leaves = compiler.leaves.clone();
        if is_news {
            parts.extend(pairs(&words));
            if let Some(phrase) = whole(&words, plan.leaves.len(), &mut parts) {
                leaves = leaves.and(phrase);
            }
        }
        if settings.lead > 0.0 {
            parts.extend(words.iter().flatten().map(|word| {
                let span = Span::Lead {
                    words: LEAD,
                    span: Box::new(word.span.clone()),
                };
                let once = f64::from(settings.lead) * word.weight;
                ProximityFeature::new(span, once, 0.0).of([word])
            }));
        }
        if parts.is_empty() {
            return Ok(None);
        }
        let mut averages = [1.0; TEXTS];
        for surface in Surface::TEXTS {
            let field = surface.field(reader.fields());
            averages[surface.index()] = reader.average_length(field)?;
        }
        Ok(Some(Self {
            parts,
            leaves,
            settings,
            averages,
            full,
        }))
    }

    /// The number of best articles to look at.
    pub(crate) fn depth(&self) -> usize {
        (LOOKS / self.parts.len()).max(LEAST_ARTICLES)
    }

    /// The total bonus for an article whose words score `score`. An article that mentions a name in passing gets less of `once` than
    /// one that is about it: the factor is the square root of the score's share in what the words can score.
    pub(crate) fn sum(&self, addition: Addition, score: f64) -> f64 {
        let share = (score / self.full).clamp(0.0, 1.0).sqrt();
        addition.counted + addition.once * share
    }

    /// The bonuses of documents, whose addresses must be in order. When time runs out, the remaining ones get none.
    pub(crate) fn additions(
        &self,
        reader: &Reader,
        documents: &[ScoredDoc],
        deadline: &Deadline,
    ) -> Result<Vec<Addition>, Error> {
        let mut found = Vec::with_capacity(documents.len());
        let mut evaluator = Evaluator::default();
        let mut there = vec![false; self.parts.len()];
        let mut here = vec![None; self.parts.len()];
        let mut ticks = Ticks::new(deadline, 16);
        let mut is_over = deadline.is_over();
        let of_segment = |placed: &ScoredDoc| placed.address.segment_ord;
        for documents in documents.chunk_by(|a, b| of_segment(a) == of_segment(b)) {
            let segment = reader.segment_reader(of_segment(&documents[0]));
            let mut texts = Vec::with_capacity(TEXTS);
            for surface in Surface::TEXTS {
                let opener = Opener {
                    leaves: &self.leaves,
                    segment,
                    deadline,
                };
                texts.push(TextScorer::new(self, opener, surface)?);
            }
            for document in documents {
                is_over = is_over || ticks.tick();
                if is_over {
                    found.push(Addition::default());
                    continue;
                }
                there.fill(false);
                let mut counted = 0.0;
                for text in &mut texts {
                    counted += text.addition(document, &mut evaluator, &mut here, &mut there)?;
                }
                let once = self.parts.iter().zip(&there).filter(|(_, there)| **there);
                let once = once.map(|(part, _)| part.once).sum();
                found.push(Addition { counted, once });
            }
        }
        Ok(found)
    }
}
