//! The inflections of a word in each language of the archive.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use newshound_index::analysis::{Classes, Inflections, Kind, Stemmer, Token, class_term, is_class};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::lookups::Lookups;
use crate::plan::forms::{Forms, Parted};
use crate::plan::term_set::TermSet;

/// A word with its inflections.
#[derive(Debug)]
pub(crate) struct Inflected {
    /// The word itself, folded.
    word: String,
    /// The classes that the word belongs to, for each stemmer of the archive.
    classes: Vec<(Stemmer, Classes)>,
    /// The terms of these classes that the archive has: first those of the classes by the word's letters, then, if there are any, those
    /// of the classes by its accents.
    pub(crate) terms: Vec<Arc<TermSet>>,
    /// Folded words of its classes that are not forms of it, as one of the two is a name or a compound.
    parted: Vec<Parted>,
    /// Folded forms that are also forms of another word, each with its stemmer. Where they are forms of this word, the index has its
    /// class term.
    too: Vec<(Stemmer, String)>,
}

/// Words are equal if they belong to the same classes, as all that the archive has of them follows from the classes.
impl PartialEq for Inflected {
    fn eq(&self, other: &Self) -> bool {
        (&self.word, &self.classes) == (&other.word, &other.classes)
    }
}

impl Eq for Inflected {}

impl Hash for Inflected {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.word.hash(state);
    }
}

impl Inflected {
    /// Looks up the word `lowered`, whose folded form is `term`. `lowered` is in lower case with accents, except that it has its
    /// initial capital if it may be an acronym.
    fn of(
        lowered: &str,
        term: &str,
        lookups: &Lookups,
        inflections: &mut Inflections,
    ) -> tantivy::Result<Self> {
        // With an initial capital it is the word and not the acronym, if any text writes it so.
        let has_capital = lowered.starts_with(|c: char| c.is_ascii_uppercase());
        let is_written_so = !has_capital || lookups.written(term, lowered)? > 0;
        let lowered = if is_written_so { lowered } else { term };
        let stemmers = lookups.reader().stemmers().iter();
        let classes: Vec<(Stemmer, Classes)> = stemmers
            .map(|&stemmer| (stemmer, inflections.classes(stemmer, lowered).clone()))
            .collect();
        let by_letters = classes.iter();
        let by_letters = by_letters
            .filter_map(|(stemmer, classes)| Some((*stemmer, classes.asked_by_letters()?)));
        let by_accents: Vec<_> = classes
            .iter()
            .flat_map(|(stemmer, classes)| classes.asked_beside().map(|class| (*stemmer, class)))
            .collect();
        let Forms { terms, mut parted } = Forms::of_word(term, by_letters, lookups, inflections)?;
        let mut terms = vec![terms];
        if !by_accents.is_empty() {
            // In English a class by accents may stand for nothing but the word itself, which its letters find already: it would count
            // twice.
            let is_found = |(stemmer, class): &&(Stemmer, &str)| {
                let mut of_stemmer = classes.iter().filter(|(own, _)| own == stemmer);
                stemmer.tag() == "en"
                    && stemmer.forms_too(class).all(|form| form == term)
                    && of_stemmer.any(|(_, classes)| classes.asked_by_letters().is_some())
            };
            let found = by_accents.iter().filter(is_found);
            let found: Vec<String> = found.map(|(own, class)| class_term(*own, class)).collect();
            let beside = Forms::of_classes(by_accents, Some(term), lookups, inflections)?;
            let mut beside_terms = beside.terms;
            found.iter().for_each(|class| beside_terms.leave_out(class));
            if !beside_terms.words().is_empty() {
                terms.push(beside_terms);
                parted.extend(beside.parted);
            }
        }
        let has = |stemmer: Stemmer, class: &str| {
            let term = class_term(stemmer, class);
            terms.iter().any(|terms| terms.words().contains(&term))
        };
        let too = classes.iter().flat_map(|(stemmer, classes)| {
            let asked = classes.asked().filter(|class| has(*stemmer, class));
            let forms = asked.flat_map(|class| stemmer.forms_too(class));
            forms.map(|form| (*stemmer, form.into_owned()))
        });
        Ok(Self {
            too: too.collect(),
            word: term.into(),
            terms: terms.into_iter().map(Arc::new).collect(),
            parted,
            classes,
        })
    }

    /// Its folded forms that the archive has. Other words with an accent may belong to its classes as well, by that accent.
    pub(crate) fn forms(&self) -> impl Iterator<Item = &String> {
        let terms = self.terms.iter().flat_map(|terms| terms.words());
        let too = self.too.iter().map(|(_, form)| form);
        terms.filter(|term| !is_class(term)).chain(too)
    }

    /// The folded forms that count in articles of `stemmer`.
    pub(crate) fn forms_in(&self, stemmer: Stemmer) -> impl Iterator<Item = &String> {
        let terms = self.terms.iter();
        let terms = terms.flat_map(move |terms| terms.words_in(stemmer));
        let too = self.too.iter().filter(move |(own, _)| *own == stemmer);
        terms
            .filter(|term| !is_class(term))
            .chain(too.map(|(_, form)| form))
    }

    /// The listed forms that belong to it only by their diacritics, as they are written, whether or not the archive has them.
    pub(crate) fn forms_by_marks(&self, stemmer: Stemmer) -> Vec<Cow<'static, str>> {
        let own = self.classes.iter().filter(|(own, _)| *own == stemmer);
        let asked = own.flat_map(|(_, classes)| classes.asked());
        let forms = asked.flat_map(|class| stemmer.forms_by_marks(class));
        forms.collect()
    }

    /// Its forms that are the word itself with hyphens: `minis-ter` for `minister`.
    pub(crate) fn hyphenated(&self) -> impl Iterator<Item = &str> {
        let is_the_word = |form: &&str| {
            form.contains('-') && form.chars().filter(|&c| c != '-').eq(self.word.chars())
        };
        self.forms().map(String::as_str).filter(is_the_word)
    }

    /// The word itself, folded.
    pub(crate) fn word(&self) -> &str {
        &self.word
    }

    /// Folded words of its classes that are not forms of it, as one of the two is a name or a compound.
    pub(crate) fn parted(&self) -> impl Iterator<Item = &Parted> {
        self.parted.iter()
    }

    /// Whether a token of an article that was analyzed with `stemmer` is a form of it.
    pub(crate) fn has(
        &self,
        stemmer: Stemmer,
        token: &Token<'_>,
        inflections: &mut Inflections,
    ) -> bool {
        // Whether a compound is a form depends on how often the archive has its letters in one, so only the looked-up terms tell.
        if token.kind == Kind::Compound {
            let mut terms = self.terms.iter();
            return terms.any(|terms| terms.words_in(stemmer).any(|word| word == token.term));
        }
        let Some((_, own)) = self.classes.iter().find(|(known, _)| *known == stemmer) else {
            return false;
        };
        // The first class of a token is that by its letters. Only that class can have words that are not forms.
        let mut classes = inflections.of_token(stemmer, token).enumerate();
        classes.any(|(at, class)| {
            let by_letters = at == 0 && Some(class) == own.asked_by_letters();
            own.asked().any(|asked| asked == class)
                && !(by_letters && self.parts(stemmer, token.term))
        })
    }

    fn parts(&self, stemmer: Stemmer, word: &str) -> bool {
        let mut parted = self.parted();
        parted.any(|(by, parted)| *by == stemmer && parted == word)
    }

    /// Whether it has an initial capital and is not to be found where it is an acronym.
    pub(crate) fn leaves_out_acronym(&self) -> bool {
        let mut classes = self.classes.iter();
        classes.any(|(own, classes)| own.tag() == "en" && classes.asked_by_letters().is_none())
    }

    /// Whether part of a compound form is itself a form (`govern-ment`).
    pub(crate) fn has_parts(&self) -> bool {
        let compounds: Vec<_> = self.forms().filter(|form| form.contains('-')).collect();
        if compounds.is_empty() {
            return false;
        }
        let forms: FxHashSet<&str> = self.forms().map(String::as_str).collect();
        let mut parts = compounds.iter().flat_map(|form| form.split('-'));
        parts.any(|part| forms.contains(part))
    }

    /// Whether the archive has words that are forms of it only by their accents.
    pub(crate) fn has_accents(&self) -> bool {
        let mut terms = self.terms.iter().flat_map(|terms| terms.words());
        terms.any(|term| is_class(term))
    }
}

/// A cache of the words asked for in one view of an archive. The same words recur in many queries, and looking up all forms of a word
/// takes as long as reading the postings of some.
#[derive(Default)]
pub(crate) struct KnownWords(Mutex<FxHashMap<Box<str>, Arc<Inflected>>>);

impl KnownWords {
    /// The largest number of words in the cache, each of some kilobytes. It is cleared when full.
    const MOST: usize = 1 << 12;

    /// The cached or newly looked-up word; see [`Inflected::of`].
    pub(crate) fn word(
        &self,
        lowered: &str,
        term: &str,
        lookups: &Lookups,
        inflections: &mut Inflections,
    ) -> tantivy::Result<Arc<Inflected>> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(word) = known().get(lowered) {
            return Ok(word.clone());
        }
        let word = Arc::new(Inflected::of(lowered, term, lookups, inflections)?);
        let mut known = known();
        if known.len() >= Self::MOST {
            known.clear();
        }
        known.insert(lowered.into(), word.clone());
        Ok(word)
    }
}

impl std::fmt::Debug for KnownWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KnownWords").finish_non_exhaustive()
    }
}
