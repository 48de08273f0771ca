//! Pseudo-relevance feedback: the words that the best articles have in common.
//!
//! RM3 (Lavrenko and Croft 2001; Abdul-Jaleel et al. 2004) takes the best articles of a first search for relevant,
//! estimates from them what a relevant article says, and mixes that with the query. Here an article's share in the
//! estimate falls off exponentially with its score, as its likelihood does, and a word counts in it as its BM25 score. The
//! words added only order what matches: the query still decides what is found.

use newshound_index::analysis::{Inflections, Kind, Scanner, Stemmer, class_term};
use newshound_index::{ArticleView, Reader, Settings};
use rustc_hash::FxHashMap;

use crate::Error;
use crate::engine::compile::Compiler;
use crate::engine::compiled::Compiled;
use crate::engine::rank::Placed;
use crate::engine::tuned::norm;
use crate::engine::weights::Counts;
use crate::plan::Plan;
use crate::response::Added;
use crate::surface::Surfaces;

/// How many articles are taken for relevant.
pub(crate) const ARTICLES: usize = 8;
/// How many words they add.
const WORDS: usize = 50;
/// Words whose weight is looked up, by the most that they could have: more than enough for the best of them.
const CONSIDERED: usize = 200;
/// The share of the query as it was asked.
const ASKED: f64 = 0.6;
/// How fast an article's share falls: by a factor of e for each such part of the best score.
const FALL: f64 = 0.25;

/// A word of the articles taken for relevant.
struct Candidate {
    /// Its term in the inflected fields.
    term: String,
    /// As written first.
    word: String,
    /// Its frequency, cut down for what long articles say more often, over the articles by their shares.
    strength: f64,
    weight: f64,
}

/// The words that `best` add to the query, with their weights, the heaviest first; each also as a part of a query.
pub(crate) fn words(
    reader: &Reader,
    plan: &Plan,
    compiler: &Compiler<'_>,
    best: &[Placed],
) -> Result<Vec<(Added, Compiled)>, Error> {
    let mut found = candidates(reader, best)?;
    let inflected = reader.fields().body.inflected;
    for candidate in &mut found {
        let documents = compiler.weights.documents(inflected, &candidate.term)?;
        // A word of this one article finds no others, and one of most articles none in particular.
        candidate.weight = match documents >= 2 && compiler.weights.is_telling(documents) {
            true => compiler.weights.of_counts(Counts {
                documents,
                occurrences: documents,
            }),
            false => 0.0,
        };
    }
    found.retain(|candidate| candidate.weight > 0.0);
    keep_best(&mut found, CONSIDERED);
    for candidate in &mut found {
        let counts = compiler
            .weights
            .counts(inflected, std::slice::from_ref(&candidate.term))?;
        candidate.weight = compiler.weights.of_counts(counts);
    }
    keep_best(&mut found, WORDS);
    let all: f64 = found.iter().map(Candidate::score).sum();
    let asked = asked(plan, compiler)?;
    let parts = found.into_iter().map(|candidate| {
        let share = candidate.score() / all;
        let weight = share * asked * (1.0 - ASKED) / ASKED;
        let compiled = compiler.class(&candidate.term, weight)?;
        let added = Added {
            word: candidate.word,
            weight: share as f32,
        };
        Ok((added, compiled))
    });
    parts.collect()
}

impl Candidate {
    fn score(&self) -> f64 {
        self.strength * self.weight
    }
}

fn keep_best(found: &mut Vec<Candidate>, count: usize) {
    found.sort_by(|a, b| {
        let by_score = b.score().total_cmp(&a.score());
        by_score.then_with(|| a.term.cmp(&b.term))
    });
    found.truncate(count);
}

/// What the words of the query weigh together.
fn asked(plan: &Plan, compiler: &Compiler<'_>) -> Result<f64, Error> {
    let mut leaves = Vec::new();
    plan.clause.spans(&mut |span| {
        span.leaves(&mut |leaf, wanted, _, weight| {
            leaves.extend(wanted.then_some((leaf, weight)));
        });
    });
    let mut sum = 0.0;
    for (leaf, weight) in leaves {
        sum += f64::from(weight) * compiler.tells(leaf)?.0;
    }
    Ok(sum)
}

/// The words of the articles at `best`.
fn candidates(reader: &Reader, best: &[Placed]) -> Result<Vec<Candidate>, Error> {
    let most = best.first().map_or(0.0, |placed| f64::from(placed.score));
    let shares: Vec<f64> = best
        .iter()
        .map(|placed| {
            ((f64::from(placed.score) - most) / (most * FALL).max(f64::MIN_POSITIVE)).exp()
        })
        .collect();
    let all: f64 = shares.iter().sum();
    let average = average_length(reader)?;
    let mut found: FxHashMap<String, Candidate> = FxHashMap::default();
    let mut scanner = Scanner::default();
    let mut inflections = Inflections::default();
    let mut buffer = Vec::new();
    for (placed, share) in best.iter().zip(shares) {
        let article = reader.view(placed.address, &mut buffer)?;
        let mut said: FxHashMap<String, (u32, String)> = FxHashMap::default();
        let length = count(&article, &mut scanner, &mut inflections, &mut said);
        let settings = reader.settings();
        let norm = norm(settings, length, average);
        for (term, (frequency, word)) in said {
            let strength = saturated(settings, f64::from(frequency), norm) * share / all;
            let candidate = found.entry(term.clone()).or_insert(Candidate {
                term,
                word,
                strength: 0.0,
                weight: 0.0,
            });
            candidate.strength += strength;
        }
    }
    Ok(found.into_values().collect())
}

fn saturated(settings: &Settings, frequency: f64, norm: f64) -> f64 {
    frequency * (f64::from(settings.k1) + 1.0) / (frequency + norm)
}

fn average_length(reader: &Reader) -> Result<f64, Error> {
    let (mut tokens, mut documents) = (0, 0);
    for segment in reader.segment_readers() {
        let index = segment.inverted_index(reader.fields().body.inflected)?;
        tokens += index.total_num_tokens();
        documents += u64::from(segment.max_doc());
    }
    Ok(tokens.max(1) as f64 / documents.max(1) as f64)
}

/// Counts the classes of an article's words, each with the first form it has; how many words there are.
fn count(
    article: &ArticleView<'_>,
    scanner: &mut Scanner,
    inflections: &mut Inflections,
    said: &mut FxHashMap<String, (u32, String)>,
) -> u32 {
    let stemmer = Stemmer::of_language(article.language);
    let mut words = 0;
    for surface in Surfaces::TEXTS.iter() {
        for line in surface.lines(article) {
            scanner.scan(line, 0, &mut |token| {
                if token.kind != Kind::Word {
                    return;
                }
                words += 1;
                let class = inflections.classes(stemmer, token.lowered).of_folded();
                let form = || (0, token.lowered.to_owned());
                said.entry(class_term(stemmer, class))
                    .or_insert_with(form)
                    .0 += 1;
            });
        }
    }
    words
}
