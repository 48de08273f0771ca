//! A set of terms of an archive that stand for one: the words of a pattern, the forms of a word.

use std::sync::OnceLock;

use newshound_index::Reader;
use newshound_index::analysis::{Stemmer, StemmerSet};
use tantivy::index::SegmentId;
use tantivy::postings::TermInfo;
use tantivy::schema::Field;

use crate::lookups::{Counts, Infos};

/// What the dictionary of a field in a segment has of each term.
pub(crate) type InfosOfField = (SegmentId, Field, Vec<Option<TermInfo>>);

/// Distinct terms of surface fields that count as one.
#[derive(Debug, Default)]
pub(crate) struct TermSet {
    words: Vec<String>,
    /// By word, the articles in which it counts, by their stemmers; empty where all do in all.
    within: Vec<StemmerSet>,
    /// From the dictionaries they were found in: to look all of them up again would take longer than to read them all.
    infos: Vec<InfosOfField>,
    /// How many documents have any of them, by field, once it was counted.
    counts: Vec<(Field, OnceLock<Counts>)>,
}

impl TermSet {
    /// Words that count in all articles, or each in those that `within` tells, with what the dictionaries have of them.
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

    /// Words that each count in articles of some stemmers, with what the dictionaries of texts have of them.
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

    /// Takes a term away, if it is one of them.
    pub(crate) fn leave_out(&mut self, term: &str) {
        if let Some(place) = self.words.iter().position(|word| word == term) {
            self.words.remove(place);
            self.within.remove(place);
            for (_, _, infos) in &mut self.infos {
                infos.remove(place);
            }
        }
    }

    /// The terms, each at its place.
    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    /// What the dictionary of a segment's field has of each term, if they were looked for in it.
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

    /// The stemmers of the articles in which the term at `place` counts.
    pub(crate) fn within(&self, place: usize) -> StemmerSet {
        self.within.get(place).copied().unwrap_or(StemmerSet::ALL)
    }

    /// Where it is kept how many documents of `field` have any of them; `None` where it is not worth it.
    pub(crate) fn counts(&self, field: Field) -> Option<&OnceLock<Counts>> {
        let found = self.counts.iter().find(|(own, _)| *own == field);
        found.map(|(_, counts)| counts)
    }

    /// The term that alone is in `field`, and counts in all articles of the archive, as it was looked up.
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
