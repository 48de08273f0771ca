//! A set of terms of an archive that count as one: the words of a pattern, the forms of a word.

use std::sync::OnceLock;

use newshound_index::Reader;
use newshound_index::analysis::{Stemmer, StemmerSet};
use tantivy::index::SegmentId;
use tantivy::postings::TermInfo;
use tantivy::schema::Field;

use crate::lookups::{Counts, Infos};

/// The entries of all terms in the dictionary of a segment's field.
pub(crate) type InfosOfField = (SegmentId, Field, Vec<Option<TermInfo>>);

/// Distinct terms of surface fields that count as one term.
#[derive(Debug, Default)]
pub(crate) struct TermSet {
    words: Vec<String>,
    /// For each word, the stemmers whose articles it counts in; empty if all words count in all articles.
    within: Vec<StemmerSet>,
    /// The dictionary entries found so far, as looking them all up again would take longer than reading them.
    infos: Vec<InfosOfField>,
    /// The counts of documents with any of the words, by field, set when first computed.
    counts: Vec<(Field, OnceLock<Counts>)>,
}

impl TermSet {
    /// Words that count in all articles, or in those of the stemmers that `within` returns, with their dictionary entries.
    pub(crate) fn new(
        words: Vec<String>,
        within: Option<fn(&str) -> StemmerSet>,
        infos: Vec<InfosOfField>,
    ) -> Self {
        let within = within.map(|within| words.iter().map(|word| within(word)).collect());
        Self {
            words,
            within: within.unwrap_or_default(),
            infos,
            counts: Vec::new(),
        }
    }

    /// Words that each count in articles of certain stemmers, with their entries in the dictionaries of texts.
    pub(crate) fn of_texts(
        words: Vec<String>,
        within: Vec<StemmerSet>,
        infos: Vec<InfosOfField>,
        reader: &Reader,
    ) -> Self {
        let texts = reader.fields().texts();
        let counts = texts.map(|text| (text.surface, OnceLock::new()));
        Self {
            words,
            within,
            infos,
            counts: counts.into(),
        }
    }

    /// Removes a term, if it is in the set.
    pub(crate) fn leave_out(&mut self, term: &str) {
        if let Some(place) = self.words.iter().position(|word| word == term) {
            self.words.remove(place);
            self.within.remove(place);
            for (_, _, infos) in &mut self.infos {
                infos.remove(place);
            }
        }
    }

    /// The terms; other methods refer to a term by its index here (`place`).
    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    /// The terms' entries in the dictionary of a segment's field; `None` if they were not looked up there.
    pub(crate) fn infos(&self, segment: SegmentId, field: Field) -> Option<&[Option<TermInfo>]> {
        let mut known = self.infos.iter();
        let found = known.find(|(of, in_field, _)| (*of, *in_field) == (segment, field));
        found.map(|(_, _, infos)| infos.as_slice())
    }

    /// The terms that count in articles of `stemmer`.
    pub(crate) fn words_in(&self, stemmer: Stemmer) -> impl Iterator<Item = &String> {
        let stemmer = StemmerSet::of(stemmer);
        let words = self.words.iter().enumerate();
        let counts = move |place: usize| stemmer.is_within(self.within(place));
        words.filter_map(move |(place, word)| counts(place).then_some(word))
    }

    /// The stemmers whose articles the term at `place` counts in.
    pub(crate) fn within(&self, place: usize) -> StemmerSet {
        self.within.get(place).copied().unwrap_or(StemmerSet::ALL)
    }

    /// The cell that caches the counts in `field`; `None` if they are not cached.
    pub(crate) fn counts(&self, field: Field) -> Option<&OnceLock<Counts>> {
        let found = self.counts.iter().find(|(own, _)| *own == field);
        found.map(|(_, counts)| counts)
    }

    /// The only one of the terms that `field` has, with its entries, if it counts in all articles of the archive; otherwise `None`.
    pub(crate) fn only(&self, reader: &Reader, field: Field) -> Option<(&str, Infos)> {
        let has = |place: usize| {
            let of_field = self.infos.iter().filter(|(_, own, _)| *own == field);
            let mut of_term = of_field.map(|(_, _, infos)| &infos[place]);
            of_term.any(Option::is_some)
        };
        let mut there = (0..self.words.len()).filter(|place| has(*place));
        let first = there.next()?;
        let stemmers = reader.stemmers().iter().copied();
        let all: StemmerSet = stemmers.map(StemmerSet::of).collect();
        let is_only = there.next().is_none() && all.is_within(self.within(first));
        is_only.then(|| {
            let of_field = self.infos.iter().filter(|(_, own, _)| *own == field);
            let infos = of_field.map(|(segment, _, infos)| (*segment, infos[first].clone()));
            (&*self.words[first], infos.collect())
        })
    }
}
