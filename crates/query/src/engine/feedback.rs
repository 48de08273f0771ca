//! Pseudo-relevance feedback: the words that the best articles have in common.
//!
//! RM3 (Lavrenko and Croft 2001; Abdul-Jaleel et al. 2004) takes the best articles of a first search for relevant, estimates from them
//! the words of a relevant article, and mixes these with the query. Here an article's share in the estimate falls exponentially with
//! its score, as its likelihood does, and a word counts with its BM25 score. The added words only order the matches: the query alone
//! decides what is found.

use std::sync::Arc;

use newshound_index::analysis::{Inflections, Kind, Scanner, Stemmer};
use newshound_index::{ArticleView, Reader, Settings};
use rustc_hash::FxHashMap;

use crate::Error;
use crate::engine::compile::Compiler;
use crate::engine::compiled::Compiled;
use crate::engine::scored_doc::ScoredDoc;
use crate::engine::tuned::norm;
use crate::lookups::Counts;
use crate::plan::Plan;
use crate::plan::forms::Forms;
use crate::plan::term_set::TermSet;
use crate::response::Added;
use crate::surface::Surface;

/// The number of articles taken for relevant.
pub(crate) const ARTICLES: usize = 8;
/// The largest number of words that they add.
const WORDS: usize = 50;
/// The number of candidates whose exact weight is computed, chosen by an upper bound of their scores. More than enough to include the
/// best [`WORDS`].
const CONSIDERED: usize = 200;
/// The smallest number of articles that a word must be in.
const LEAST_DOCUMENTS: u64 = 2;
/// The share of the original query in the mix, from 0 to 1.
const ASKED: f64 = 0.6;
/// How fast an article's share falls: by a factor of e for each drop in score by this fraction of the best score.
const FALL: f64 = 0.25;

/// An inflection class: the stemmer of the article's language and the class's name.
type Class = (Stemmer, String);

/// A word of the articles taken for relevant.
struct Candidate {
    class: Class,
    /// The first occurrence of the word in lower case, and its folded form.
    word: String,
    form: String,
    /// The word's saturated, length-normalized BM25 frequency, summed over the articles and weighted by their shares.
    strength: f64,
    weight: f64,
}

/// The words that the articles `best` add to the query, with their weights, the heaviest first; each with its compiled query.
pub(crate) fn words(
    plan: &Plan,
    compiler: &Compiler<'_>,
    best: &[ScoredDoc],
) -> Result<Vec<(Added, Compiled)>, Error> {
    let reader = compiler.reader;
    let mut found = candidates(reader, best)?;
    for candidate in &mut found {
        // The class has other forms too, so it is at least as frequent as this form: this weight is an upper bound.
        let body = reader.fields().body.surface;
        let documents = compiler.weights.documents(body, &candidate.form)?;
        candidate.weight = weight(
            compiler,
            Counts {
                documents: documents.max(LEAST_DOCUMENTS),
                occurrences: documents,
            },
        );
    }
    keep_best(&mut found, CONSIDERED);
    let mut inflections = Inflections::default();
    let mut classes: FxHashMap<Class, Arc<TermSet>> = FxHashMap::default();
    for candidate in &mut found {
        let (stemmer, class) = &candidate.class;
        let class = [(*stemmer, class.as_str())];
        let lookups = &compiler.leaves.lookups;
        let forms = Forms::of_classes(class, None, lookups, &mut inflections)?;
        let terms = Arc::new(forms.terms);
        candidate.weight = weight(compiler, compiler.counts(&terms)?);
        classes.insert(candidate.class.clone(), terms);
    }
    keep_best(&mut found, WORDS);
    let all: f64 = found.iter().map(Candidate::score).sum();
    let asked = asked(plan, compiler)?;
    let mut parts = Vec::with_capacity(found.len());
    for candidate in found {
        let share = candidate.score() / all;
        let weight = share * asked * (1.0 - ASKED) / ASKED;
        if let Some(terms) = classes.get(&candidate.class) {
            let added = Added {
                word: candidate.word,
                weight: share as f32,
            };
            parts.push((added, compiler.weighed(terms, weight)?.into()));
        }
    }
    Ok(parts)
}

/// How much a word helps to tell relevant articles from others. It is 0 for a word in fewer than [`LEAST_DOCUMENTS`] articles, which
/// finds no others, and for a word in so many that it tells nothing.
fn weight(compiler: &Compiler<'_>, counts: Counts) -> f64 {
    let Counts { documents, .. } = counts;
    match documents >= LEAST_DOCUMENTS && compiler.weights.is_telling(documents) {
        true => compiler.weights.of_counts(counts),
        false => 0.0,
    }
}

impl Candidate {
    fn score(&self) -> f64 {
        self.strength * self.weight
    }
}

/// Keeps the `count` best candidates with a weight above 0, the best first.
fn keep_best(found: &mut Vec<Candidate>, count: usize) {
    found.retain(|candidate| candidate.weight > 0.0);
    found.sort_by(|a, b| {
        let by_score = b.score().total_cmp(&a.score());
        by_score.then_with(|| a.class.cmp(&b.class))
    });
    found.truncate(count);
}

/// The sum of the weights of the query's own words.
fn asked(plan: &Plan, compiler: &Compiler<'_>) -> Result<f64, Error> {
    let mut leaves = Vec::new();
    plan.clause.spans(&mut |span| {
        span.leaves(&mut |leaf| leaves.extend(leaf.wanted.then_some(leaf)));
    });
    let mut sum = 0.0;
    for leaf in leaves {
        sum += f64::from(leaf.weight) * compiler.word_weight(leaf.number)?.weight;
    }
    Ok(sum)
}

/// The words of the articles `best`, without weights yet.
fn candidates(reader: &Reader, best: &[ScoredDoc]) -> Result<Vec<Candidate>, Error> {
    let most = best.first().map_or(0.0, |placed| placed.score);
    let shares: Vec<f64> = best
        .iter()
        .map(|placed| ((placed.score - most) / (most * FALL).max(f64::MIN_POSITIVE)).exp())
        .collect();
    let all: f64 = shares.iter().sum();
    let average = reader.average_length(reader.fields().body.surface)?;
    let mut found: FxHashMap<Class, Candidate> = FxHashMap::default();
    let mut scanner = Scanner::default();
    let mut inflections = Inflections::default();
    let mut buffer = Vec::new();
    for (placed, share) in best.iter().zip(shares) {
        let article = reader.view(placed.address, &mut buffer)?;
        let mut class_counts = FxHashMap::default();
        let counted = count(&article, &mut scanner, &mut inflections, &mut class_counts);
        let Some(length) = counted else {
            continue;
        };
        let settings = reader.settings();
        let norm = norm(settings, length, average);
        for (class, ClassCount { times, word, form }) in class_counts {
            let strength = saturated(settings, f64::from(times), norm) * share / all;
            let candidate = found.entry(class.clone()).or_insert(Candidate {
                class,
                word,
                form,
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

/// How often an article has a class, and the first form of it there, in lower case and folded.
struct ClassCount {
    times: u32,
    word: String,
    form: String,
}

/// Counts the inflection classes of an article's words, and returns the number of words. `None` where most of the text is in a script
/// that is searched by characters: the figures and foreign names that are words there do not tell what the article is about.
fn count(
    article: &ArticleView<'_>,
    scanner: &mut Scanner,
    inflections: &mut Inflections,
    class_counts: &mut FxHashMap<Class, ClassCount>,
) -> Option<u32> {
    let stemmer = Stemmer::of_language(article.language);
    let (mut words, mut grams) = (0, 0);
    for surface in Surface::TEXTS {
        for line in surface.lines(article) {
            scanner.scan(line, 0, &mut |token| {
                if token.kind != Kind::Word {
                    grams += u32::from(token.kind == Kind::Gram);
                    return;
                }
                words += 1;
                let classes = inflections.classes(stemmer, token.lowered);
                let by_marks = classes.second().filter(|_| stemmer.has_tones());
                let class = by_marks.unwrap_or(classes.of_folded());
                let new = || ClassCount {
                    times: 0,
                    word: token.lowered.to_owned(),
                    form: token.term.to_owned(),
                };
                let count = class_counts.entry((stemmer, class.to_owned()));
                count.or_insert_with(new).times += 1;
            });
        }
    }
    (words >= grams).then_some(words)
}
