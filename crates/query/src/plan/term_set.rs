//! A set of terms of an archive that stand for one: the words of a pattern, the forms of a word.

use std::sync::OnceLock;

use newshound_index::Reader;
use newshound_index::analysis::{
    Inflections, Stemmer, StemmerSet, class_term, form_of_class, forms_prefix, is_class,
    regular_forms,
};
use rustc_hash::FxHashMap;
use tantivy::InvertedIndexReader;
use tantivy::index::SegmentId;
use tantivy::postings::TermInfo;
use tantivy::schema::Field;

use crate::lookups::{Counts, Infos, Lookups, started};
use crate::plan::joined::{Pair, is_compound};
use crate::plan::names;

/// What the dictionary of a field in a segment has of each term.
pub(crate) type InfosOfField = (SegmentId, Field, Vec<Option<TermInfo>>);

/// Distinct terms of surface fields that count as one.
#[derive(Debug, Default)]
pub(crate) struct TermSet {
    words: Vec<String>,
    /// By word, the articles in which it counts, told by their stemmers; empty where all do in all.
    within: Vec<StemmerSet>,
    /// From the dictionaries they were found in: to look all of them up again would take longer than to read them all.
    infos: Vec<InfosOfField>,
    /// Words of the class that are no forms of the word that was asked for, as one of both is a name or a compound.
    parted: Vec<(Stemmer, String)>,
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
            parted: Vec::new(),
            counts: Vec::new(),
        }
    }

    /// The terms that the texts of an archive have of `classes`: the forms of each, and the term of those words that belong to it by
    /// their accents. The folded `word` that is asked for is a form of all of them if it is `by_letters`.
    pub(crate) fn of_classes<'c>(
        classes: impl IntoIterator<Item = (Stemmer, &'c str)>,
        word: &str,
        by_letters: bool,
        lookups: &Lookups,
        inflections: &mut Inflections,
    ) -> tantivy::Result<Self> {
        let reader = lookups.reader();
        let classes: Vec<(Stemmer, &str)> = classes.into_iter().collect();
        let form = by_letters.then_some(word);
        let candidates = Candidate::of_classes(&classes, form, reader, inflections)?;
        let mut there = Candidate::there(candidates, lookups)?;
        let mut parted = match form {
            Some(word) => part_names(&mut there, word, &classes, lookups)?,
            None => Vec::new(),
        };
        part_compounds(
            &mut there,
            word,
            &classes,
            &mut parted,
            lookups,
            inflections,
        )?;
        Ok(Self {
            parted,
            ..Self::of_candidates(there, reader)
        })
    }

    /// Those of `terms` that the texts of an archive have, each in articles of some stemmers.
    pub(crate) fn of_terms(
        terms: impl IntoIterator<Item = (String, StemmerSet)>,
        lookups: &Lookups,
    ) -> tantivy::Result<Self> {
        let candidates = terms.into_iter().map(|(form, within)| Candidate {
            form,
            within,
            infos: Vec::new(),
        });
        let there = Candidate::there(candidates, lookups)?;
        Ok(Self::of_candidates(there, lookups.reader()))
    }

    fn of_candidates(there: Vec<Candidate>, reader: &Reader) -> Self {
        let texts = reader.fields().texts();
        let mut infos = Vec::new();
        for segment in reader.segment_readers() {
            for (text, field) in texts.iter().enumerate() {
                let of_candidate =
                    |candidate: &Candidate| candidate.infos[text].in_segment(segment).cloned();
                let all = there.iter().map(of_candidate).collect();
                infos.push((segment.segment_id(), field.surface, all));
            }
        }
        let counts = texts.map(|text| (text.surface, OnceLock::new()));
        let within = there.iter().map(|candidate| candidate.within).collect();
        Self {
            within,
            words: there.into_iter().map(|candidate| candidate.form).collect(),
            infos,
            parted: Vec::new(),
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

    /// Folded words that are none of them though the class that a stemmer gives them is that of the word that was asked for.
    pub(crate) fn parted(&self) -> &[(Stemmer, String)] {
        &self.parted
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

/// A term that may stand for a word, as it is a form of one of its classes.
struct Candidate {
    form: String,
    /// The articles in which it does, by their stemmers.
    within: StemmerSet,
    /// What the dictionaries have of it, by text.
    infos: Vec<Infos>,
}

impl Candidate {
    /// The forms of `classes` that there may be, each once. `word` is a form of all of them.
    fn of_classes(
        classes: &[(Stemmer, &str)],
        word: Option<&str>,
        reader: &Reader,
        inflections: &mut Inflections,
    ) -> tantivy::Result<Vec<Self>> {
        let mut found: Vec<Self> = Vec::new();
        let mut places: FxHashMap<String, usize> = FxHashMap::default();
        for &(stemmer, class) in classes {
            let mut forms = listed(reader, stemmer, class)?;
            forms.extend(regular(stemmer, class, inflections));
            forms.push(class_term(stemmer, class));
            forms.extend(word.map(str::to_owned));
            for form in forms {
                let place = *places.entry(form).or_insert_with_key(|form| {
                    found.push(Self {
                        form: form.clone(),
                        within: StemmerSet::default(),
                        infos: Vec::new(),
                    });
                    found.len() - 1
                });
                found[place].within.add(StemmerSet::of(stemmer));
            }
        }
        Ok(found)
    }

    /// Those that the texts of an archive have.
    fn there(
        candidates: impl IntoIterator<Item = Self>,
        lookups: &Lookups,
    ) -> tantivy::Result<Vec<Self>> {
        let mut there = Vec::new();
        for mut candidate in candidates {
            candidate.look_up(lookups)?;
            if candidate.is_there() {
                there.push(candidate);
            }
        }
        Ok(there)
    }

    fn look_up(&mut self, lookups: &Lookups) -> tantivy::Result<()> {
        let texts = lookups.reader().fields().texts();
        let infos = texts.map(|text| lookups.text(text.surface, &self.form));
        self.infos = infos.into_iter().collect::<tantivy::Result<_>>()?;
        Ok(())
    }

    fn is_there(&self) -> bool {
        self.infos.iter().any(|infos| infos.documents() > 0)
    }
}

/// Takes those forms of `word` away that are none in the language whose names are told by their capitals, and returns them.
fn part_names(
    there: &mut Vec<Candidate>,
    word: &str,
    classes: &[(Stemmer, &str)],
    lookups: &Lookups,
) -> tantivy::Result<Vec<(Stemmer, String)>> {
    let Some(&(stemmer, class)) = names::stemmer(lookups.reader())
        .and_then(|told_apart| classes.iter().rfind(|(own, _)| *own == told_apart))
    else {
        return Ok(Vec::new());
    };
    let own = StemmerSet::of(stemmer);
    let of_class: Vec<&mut Candidate> = there
        .iter_mut()
        .filter(|candidate| own.is_within(candidate.within))
        .collect();
    let forms: Vec<&str> = of_class.iter().map(|candidate| &*candidate.form).collect();
    let are_parted = names::parted(stemmer, word, class, &forms, lookups)?;
    let mut parted = Vec::new();
    for (candidate, is_parted) in of_class.into_iter().zip(are_parted) {
        if is_parted {
            candidate.within.remove(stemmer);
            parted.push((stemmer, candidate.form.clone()));
        }
    }
    there.retain(|candidate| !candidate.within.is_empty());
    Ok(parted)
}

/// Takes those forms away that are none of `word` as one of both is a compound, and adds words in one to those that are `parted` from it.
fn part_compounds(
    there: &mut Vec<Candidate>,
    word: &str,
    classes: &[(Stemmer, &str)],
    parted: &mut Vec<(Stemmer, String)>,
    lookups: &Lookups,
    inflections: &mut Inflections,
) -> tantivy::Result<()> {
    let is_asked = is_compound(word);
    let mut stemmers: Vec<Stemmer> = classes.iter().map(|(stemmer, _)| *stemmer).collect();
    stemmers.dedup();
    for candidate in there.iter_mut() {
        let form = &candidate.form;
        if form == word || is_class(form) || !is_asked && !is_compound(form) {
            continue;
        }
        let pair = match is_compound(form) {
            true => Pair::new(form, word, lookups)?,
            false => Pair::new(word, form, lookups)?,
        };
        for &stemmer in &stemmers {
            if !StemmerSet::of(stemmer).is_within(candidate.within) {
                continue;
            }
            let own = inflections.classes(stemmer, pair.compound).of_folded();
            let is_own = classes.contains(&(stemmer, own));
            let is_parted = |letters: &str| {
                let mut parted = parted.iter();
                parted.any(|(own, form)| *own == stemmer && form == letters)
            };
            if !pair.are_one(stemmer, is_own, is_parted) {
                candidate.within.remove(stemmer);
                if !is_compound(form) {
                    parted.push((stemmer, form.clone()));
                }
            }
        }
    }
    there.retain(|candidate| !candidate.within.is_empty());
    Ok(())
}

/// The folded forms that a class has by rule, whether an archive has them or not.
fn regular(stemmer: Stemmer, class: &str, inflections: &mut Inflections) -> Vec<String> {
    let mut forms: Vec<String> = regular_forms(stemmer, class).collect();
    // The class as a word of its own is not among the listed forms.
    if inflections.classes(stemmer, class).of_folded() == class {
        forms.push(class.into());
    }
    forms
}

/// The others that an archive has, by its field of forms.
fn listed(reader: &Reader, stemmer: Stemmer, class: &str) -> tantivy::Result<Vec<String>> {
    let mut forms = Vec::new();
    for segment in reader.segment_readers() {
        let index = segment.inverted_index(reader.fields().forms)?;
        let listed = after(&index, &forms_prefix(stemmer, class))?;
        forms.extend(listed.iter().map(|rest| form_of_class(class, rest)));
    }
    Ok(forms)
}

/// What follows `prefix` in the terms that start so.
pub(crate) fn after(index: &InvertedIndexReader, prefix: &str) -> tantivy::Result<Vec<String>> {
    let mut terms = started(index.terms(), prefix)?;
    let mut found = Vec::new();
    while let Some((term, _)) = terms.next() {
        let rest = std::str::from_utf8(&term[prefix.len()..]);
        found.extend(rest.map(str::to_owned).ok());
    }
    Ok(found)
}
