//! Finds the words of the archive that a pattern stands for.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::hash::{Hash, Hasher};
use std::io;
use std::sync::Arc;

use newshound_index::Reader;
use newshound_index::analysis::{
    ANY_CHARACTERS, StemmerSet, first_cell, is_class, is_of_cells, nasalized,
};
use rustc_hash::FxHashSet;
use tantivy::postings::TermInfo;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;
use tantivy::termdict::{TermDictionary, TermStreamer};
use tantivy::{InvertedIndexReader, SegmentReader, TantivyError, Term};
use tantivy_fst::Automaton;

use crate::Error;
use crate::deadline::{Deadline, Ticks};
use crate::lookups::{living, started};
use crate::plan::ands::articles_of_initial;
use crate::plan::automaton::{OneLetter, WholeTerm, numbers_of};
use crate::plan::term_set::TermSet;
use crate::syntax::pattern::is_pattern;

/// A pattern that stands for words; its text is folded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Pattern {
    /// A character of a script without spaces between words. Stands for the bigrams that start with it, all of which are needed to find
    /// it, so none is left out.
    Gram(String),
    /// Any single letter, as an initial. None is left out, as the user did not type this pattern.
    Initial,
    /// A word with wildcards.
    Wildcards(String),
    /// A word, and the largest edit distance.
    Fuzzy(String, u8),
    /// A regular expression.
    Regex(String),
}

/// The terms that a pattern stands for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Expansion {
    /// The terms that are searched, the most frequent first.
    pub(crate) terms: Arc<TermSet>,
    set: Arc<FxHashSet<String>>,
    /// The number of further terms, which are not searched.
    pub(crate) left_out: usize,
}

/// A pattern is looked up only once, so expansions are equal if they share one term set in memory.
impl PartialEq for Expansion {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.terms, &other.terms)
    }
}

impl Eq for Expansion {}

impl Hash for Expansion {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.terms).hash(state);
    }
}

impl Expansion {
    /// Whether `term` is searched.
    pub(crate) fn contains(&self, term: &str) -> bool {
        self.set.contains(term)
    }

    /// Calls `visit` with each term that is searched.
    pub(crate) fn each_form(&self, visit: &mut impl FnMut(&str)) {
        self.terms.words().iter().for_each(|term| visit(term));
    }
}

/// The terms of `fields` that match `pattern`. If there are more than `most`, the most frequent ones are kept. `None` if no automaton
/// can be made of the pattern, mostly because it would be too large.
pub(crate) fn expand(
    reader: &Reader,
    pattern: &Pattern,
    fields: &[Field],
    most: usize,
    deadline: &Deadline,
) -> Result<Option<Expansion>, Error> {
    let terms = Dictionaries::of(reader, fields, deadline)?;
    let mut kept = Kept::new(most, terms.all.len(), deadline);
    match pattern {
        Pattern::Gram(cell) => {
            kept.most = usize::MAX;
            let starts = |terms| started(terms, cell);
            terms.visit(starts, |term, infos| {
                first_cell(term) != cell || kept.add(term, infos)
            })?;
        }
        Pattern::Initial => {
            kept.most = usize::MAX;
            kept.within = Some(articles_of_initial);
            let is_other = |term: &str| !term.chars().all(char::is_alphabetic);
            terms.visit(
                |terms| terms.search(OneLetter).into_stream(),
                |term, infos| is_other(term) || kept.add_word(term, infos),
            )?;
        }
        Pattern::Wildcards(word) => match word.strip_suffix(ANY_CHARACTERS) {
            Some(start) if !is_pattern(start) && numbers_of(word).is_none() => {
                for start in std::iter::once(start.to_owned()).chain(nasalized(start)) {
                    let starts = |terms| started(terms, &start);
                    terms.visit(starts, |term, infos| kept.add_word(term, infos))?;
                }
            }
            _ => match WholeTerm::of_wildcards(word) {
                Some(automaton) => terms.search(&automaton, &mut kept)?,
                None => return Ok(None),
            },
        },
        Pattern::Fuzzy(word, edits) => {
            let term = Term::from_field_text(fields[0], word);
            let automaton = FuzzyTermQuery::new(term, *edits, true).automaton()?;
            // The word itself is always kept.
            kept.first = Some(word.clone());
            terms.search(&automaton, &mut kept)?;
        }
        Pattern::Regex(pattern) => match WholeTerm::of_regex(pattern) {
            Some(automaton) => terms.search(&automaton, &mut kept)?,
            None => return Ok(None),
        },
    }
    Ok(Some(kept.expansion(&terms)))
}

/// Whether a term is a folded word, and not one of the acronyms, class terms or bigrams that share its field.
fn is_word(term: &str) -> bool {
    let is_acronym = term.bytes().any(|b| b.is_ascii_uppercase());
    !is_acronym && !is_class(term) && !term.starts_with(is_of_cells)
}

/// The dictionaries of several fields in all segments.
struct Dictionaries<'r> {
    all: Vec<(&'r SegmentReader, Field, Arc<InvertedIndexReader>)>,
    deadline: &'r Deadline,
}

impl<'r> Dictionaries<'r> {
    fn of(reader: &'r Reader, fields: &[Field], deadline: &'r Deadline) -> Result<Self, Error> {
        let mut all = Vec::new();
        for segment in reader.segment_readers() {
            for field in fields {
                let index = segment.inverted_index(*field)?;
                all.push((segment, *field, index));
            }
        }
        Ok(Self { all, deadline })
    }

    fn search<'a, A>(&'a self, automaton: &'a A, kept: &mut Kept) -> Result<(), Error>
    where
        &'a A: Automaton,
        <&'a A as Automaton>::State: Clone,
    {
        let matching = |terms: &'a TermDictionary| terms.search(automaton).into_stream();
        self.visit(matching, |term, infos| kept.add_word(term, infos))
    }

    /// Calls `visit` with the terms that `open` streams, each once and in order, and with the term's entry in each dictionary. Stops
    /// when `visit` returns false.
    fn visit<'a, A>(
        &'a self,
        open: impl Fn(&'a TermDictionary) -> io::Result<TermStreamer<'a, A>>,
        mut visit: impl FnMut(&str, &[Option<TermInfo>]) -> bool,
    ) -> Result<(), Error>
    where
        A: Automaton,
        A::State: Clone,
    {
        let mut streams = Vec::new();
        for (number, (_, _, index)) in self.all.iter().enumerate() {
            let mut stream = open(index.terms()).map_err(TantivyError::from)?;
            if stream.advance() {
                streams.push((number, stream));
            }
        }
        let mut term = Vec::new();
        let mut infos = vec![None; self.all.len()];
        while let Some(least) = streams.iter().map(|(_, stream)| stream.key()).min() {
            term.clear();
            term.extend_from_slice(least);
            infos.fill(None);
            streams.retain_mut(|(number, stream)| {
                if stream.key() != term {
                    return true;
                }
                infos[*number] = Some(stream.value().clone());
                stream.advance()
            });
            // `visit` checks the deadline, but is not called for removed terms.
            if self.are_removed(&infos)? {
                if self.deadline.is_over() {
                    break;
                }
                continue;
            }
            let goes_on = std::str::from_utf8(&term).is_ok_and(|term| visit(term, &infos));
            if !goes_on {
                break;
            }
        }
        Ok(())
    }
}

impl Dictionaries<'_> {
    /// Whether all documents of a rare term were removed. Such a term must not take the place of one that is still in use.
    fn are_removed(&self, infos: &[Option<TermInfo>]) -> Result<bool, Error> {
        /// More frequent terms are not checked: that would take too long, and some of their documents are mostly left.
        const FEW: u32 = 64;
        let found = || {
            infos
                .iter()
                .zip(&self.all)
                .filter_map(|(info, of)| Some((info.as_ref()?, of)))
        };
        let is_whole = |segment: &SegmentReader| segment.alive_bitset().is_none();
        if found().any(|(info, (segment, ..))| info.doc_freq > FEW || is_whole(segment)) {
            return Ok(false);
        }
        for (info, (segment, field, _)) in found() {
            if living(segment, *field, info)? > 0 {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// The most frequent terms seen so far.
struct Kept {
    most: usize,
    /// A term that is kept before all others.
    first: Option<String>,
    /// Returns the stemmers whose articles a term counts in; `None` if all terms count in all articles.
    within: Option<fn(&str) -> StemmerSet>,
    seen: usize,
    /// The kept terms, each with a number. The least frequent one is on top; of equally frequent ones the last in the alphabet.
    terms: BinaryHeap<(Reverse<u64>, String, usize)>,
    dictionaries: usize,
    /// For each term, by its number, its entry in each dictionary.
    infos: Vec<Option<TermInfo>>,
    ticks: Ticks,
}

impl Kept {
    fn new(most: usize, dictionaries: usize, deadline: &Deadline) -> Self {
        Self {
            most,
            first: None,
            within: None,
            seen: 0,
            terms: BinaryHeap::new(),
            dictionaries,
            infos: Vec::new(),
            ticks: Ticks::new(deadline, 1024),
        }
    }

    fn add_word(&mut self, term: &str, infos: &[Option<TermInfo>]) -> bool {
        !is_word(term) || self.add(term, infos)
    }

    /// Adds a term, and returns whether there is time for more.
    fn add(&mut self, term: &str, infos: &[Option<TermInfo>]) -> bool {
        self.seen += 1;
        let documents = infos.iter().flatten();
        let documents = documents.map(|info| u64::from(info.doc_freq)).sum();
        let documents = match self.first.as_deref() == Some(term) {
            true => u64::MAX,
            false => documents,
        };
        let full = self.terms.len() >= self.most;
        let least = self.terms.peek().filter(|_| full);
        if least.is_none_or(|(Reverse(least), ..)| documents > *least) && self.most > 0 {
            let left_out = if full { self.terms.pop() } else { None };
            let number = match left_out {
                Some((.., number)) => {
                    let first = number * self.dictionaries;
                    self.infos[first..first + infos.len()].clone_from_slice(infos);
                    number
                }
                None => {
                    self.infos.extend_from_slice(infos);
                    self.terms.len()
                }
            };
            self.terms.push((Reverse(documents), term.into(), number));
        }
        !self.ticks.tick()
    }

    fn expansion(self, dictionaries: &Dictionaries) -> Expansion {
        let sorted = self.terms.into_sorted_vec();
        let infos = dictionaries.all.iter().enumerate();
        let infos = infos.map(|(dictionary, (segment, field, _))| {
            let of_term = |(.., number): &(_, _, usize)| {
                let at = number * self.dictionaries + dictionary;
                self.infos[at].clone()
            };
            (
                segment.segment_id(),
                *field,
                sorted.iter().map(of_term).collect(),
            )
        });
        let infos = infos.collect();
        let words: Vec<String> = sorted.into_iter().map(|(_, term, _)| term).collect();
        Expansion {
            set: Arc::new(words.iter().cloned().collect()),
            left_out: self.seen - words.len(),
            terms: Arc::new(TermSet::new(words, self.within, infos)),
        }
    }
}
