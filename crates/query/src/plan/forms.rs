//! Finds the forms of words that an archive has, by their inflection classes.

use newshound_index::Reader;
use newshound_index::analysis::{
    Inflections, Stemmer, StemmerSet, class_term, form_of_class, forms_prefix, is_class,
    regular_forms,
};
use rustc_hash::FxHashMap;

use crate::lookups::{Infos, Lookups, after};
use crate::plan::joined::{Pair, is_compound};
use crate::plan::names;
use crate::plan::term_set::TermSet;

/// A folded word that is not a form of the word asked for, and the stemmer that nevertheless puts both into one class.
pub(crate) type Parted = (Stemmer, String);

/// The forms of some classes that an archive has.
pub(crate) struct Forms {
    pub(crate) terms: TermSet,
    /// Words of these classes that are not forms of the word asked for, as one of the two is a name or a compound.
    pub(crate) parted: Vec<Parted>,
}

impl Forms {
    /// The forms of `classes` that the texts of an archive have. `word` is a folded word, which belongs to each of the classes by its
    /// letters.
    pub(crate) fn of_word<'c>(
        word: &str,
        classes: impl IntoIterator<Item = (Stemmer, &'c str)>,
        lookups: &Lookups,
        inflections: &mut Inflections,
    ) -> tantivy::Result<Self> {
        let classes: Vec<_> = classes.into_iter().collect();
        let mut there = Candidate::of_classes(&classes, Some(word), lookups, inflections)?;
        let mut parted = part_names(&mut there, word, &classes, lookups)?;
        part_compounds(
            &mut there,
            Some(word),
            &classes,
            &mut parted,
            lookups,
            inflections,
        )?;
        Ok(Self::new(there, parted, lookups))
    }

    /// The forms of any `classes` that the texts of an archive have. The folded `word`, if one was asked for, need not be among them.
    pub(crate) fn of_classes<'c>(
        classes: impl IntoIterator<Item = (Stemmer, &'c str)>,
        word: Option<&str>,
        lookups: &Lookups,
        inflections: &mut Inflections,
    ) -> tantivy::Result<Self> {
        let classes: Vec<_> = classes.into_iter().collect();
        let mut there = Candidate::of_classes(&classes, None, lookups, inflections)?;
        let mut parted = Vec::new();
        part_compounds(
            &mut there,
            word,
            &classes,
            &mut parted,
            lookups,
            inflections,
        )?;
        Ok(Self::new(there, parted, lookups))
    }

    fn new(there: Vec<Candidate>, parted: Vec<Parted>, lookups: &Lookups) -> Self {
        let terms = term_set(there, lookups.reader());
        Self { terms, parted }
    }
}

/// Those of `terms` that the texts of an archive have, each limited to articles of its stemmers.
pub(crate) fn of_terms(
    terms: impl IntoIterator<Item = (String, StemmerSet)>,
    lookups: &Lookups,
) -> tantivy::Result<TermSet> {
    let candidates = terms.into_iter().map(|(form, within)| Candidate {
        form,
        within,
        infos: Vec::new(),
    });
    let there = Candidate::there(candidates, lookups)?;
    Ok(term_set(there, lookups.reader()))
}

fn term_set(there: Vec<Candidate>, reader: &Reader) -> TermSet {
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
    let within = there.iter().map(|candidate| candidate.within).collect();
    let words = there.into_iter().map(|candidate| candidate.form).collect();
    TermSet::of_texts(words, within, infos, reader)
}

/// A term that may be searched for a word, as it is a form of one of the word's classes.
struct Candidate {
    form: String,
    /// The stemmers whose articles it counts in.
    within: StemmerSet,
    /// Its dictionary entries, for each text.
    infos: Vec<Infos>,
}

impl Candidate {
    /// The forms of `classes` that the texts of an archive have, each once. `word`, if given, is a form of all the classes.
    fn of_classes(
        classes: &[(Stemmer, &str)],
        word: Option<&str>,
        lookups: &Lookups,
        inflections: &mut Inflections,
    ) -> tantivy::Result<Vec<Self>> {
        let reader = lookups.reader();
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
        Self::there(found, lookups)
    }

    /// Those of `candidates` that the texts of an archive have.
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

/// Removes the forms that capitals show not to be forms of `word`, in the language whose names are recognized by capitals, and returns
/// them.
fn part_names(
    there: &mut Vec<Candidate>,
    word: &str,
    classes: &[(Stemmer, &str)],
    lookups: &Lookups,
) -> tantivy::Result<Vec<Parted>> {
    let Some(&(stemmer, class)) = names::stemmer(lookups.reader())
        .and_then(|with_names| classes.iter().rfind(|(own, _)| *own == with_names))
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

/// Removes the forms that are not forms of `word` as one of the two is a compound, and adds those without hyphens to `parted`. Where no
/// word was asked for, a compound stays if it may be a form of any word of the class.
fn part_compounds(
    there: &mut Vec<Candidate>,
    word: Option<&str>,
    classes: &[(Stemmer, &str)],
    parted: &mut Vec<Parted>,
    lookups: &Lookups,
    inflections: &mut Inflections,
) -> tantivy::Result<()> {
    let asked = word.filter(|word| is_compound(word));
    let mut stemmers: Vec<Stemmer> = classes.iter().map(|(stemmer, _)| *stemmer).collect();
    stemmers.dedup();
    for candidate in there.iter_mut() {
        let form = &*candidate.form;
        if word == Some(form) || is_class(form) {
            continue;
        }
        let pair = match (is_compound(form), asked) {
            (true, _) => Pair::new(form, word, lookups)?,
            (false, Some(compound)) => Pair::new(compound, Some(form), lookups)?,
            (false, None) => continue,
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
                    parted.push((stemmer, form.to_owned()));
                }
            }
        }
    }
    there.retain(|candidate| !candidate.within.is_empty());
    Ok(())
}

/// The folded forms that a class has by rule, whether or not the archive has them.
fn regular(stemmer: Stemmer, class: &str, inflections: &mut Inflections) -> Vec<String> {
    let mut forms: Vec<String> = regular_forms(stemmer, class).collect();
    // The word that the class is named by is not among the regular forms.
    if inflections.classes(stemmer, class).of_folded() == class {
        forms.push(class.into());
    }
    forms
}

/// The irregular forms of a class that the archive has, from its field of forms.
fn listed(reader: &Reader, stemmer: Stemmer, class: &str) -> tantivy::Result<Vec<String>> {
    let mut forms = Vec::new();
    for segment in reader.segment_readers() {
        let index = segment.inverted_index(reader.fields().forms)?;
        let listed = after(&index, &forms_prefix(stemmer, class))?;
        forms.extend(listed.iter().map(|rest| form_of_class(class, rest)));
    }
    Ok(forms)
}
