//! What the words of an article are to a query.

use std::sync::Arc;

use newshound_index::analysis::{Beginnings, Inflections, Kind, Stemmer, Token};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::plan::expansion::Expansion;
use crate::plan::{Element, TextLeaf};

/// What a word is to the plan.
#[derive(Clone, Debug, Default)]
pub(crate) struct TokenRole {
    /// Leaves of which every occurrence is an interval.
    pub(crate) leaves: Vec<usize>,
    /// Phrases and the number of their element.
    pub(crate) elements: Vec<(usize, usize)>,
    /// The same, where the word must be written so.
    pub(crate) exact: Vec<(usize, usize)>,
}

/// What words are to the plan's leaves.
///
/// Nearly every word of an article is nothing to a query, and that is told by its folded form: the plan knows all forms
/// that matter. Only a word that keeps accents can belong to a class by these, and has to be stemmed; and any word of a language whose
/// rules read some in two ways.
pub(crate) struct TokenMatcher {
    leaves: Arc<[TextLeaf]>,
    inflections: Inflections,
    /// The folded forms that are something to a leaf; patterns have their own.
    forms: FxHashSet<Box<str>>,
    /// How they and the words of patterns begin.
    beginnings: Arc<Beginnings>,
    /// Bits of [`TokenMatcher::bit`] that any of the forms has.
    bits: [u64; 4],
    expansions: Vec<Expansion>,
    stems: bool,
    /// What was worked out before, by stemmer and kind of token: nearly always a few.
    known: Vec<(Stemmer, Kind, Known)>,
    /// The first is that of a word that means nothing to the plan.
    roles: Vec<TokenRole>,
}

/// Places among the roles, by what tells the role of a token.
type Known = FxHashMap<Box<str>, usize>;

impl TokenMatcher {
    pub(crate) fn new(leaves: Arc<[TextLeaf]>) -> Self {
        let mut matcher = Self {
            leaves: leaves.clone(),
            inflections: Inflections::default(),
            forms: FxHashSet::default(),
            beginnings: Arc::default(),
            bits: [0; 4],
            expansions: Vec::new(),
            stems: false,
            known: Vec::new(),
            roles: vec![TokenRole::default()],
        };
        for leaf in leaves.iter() {
            matcher.stems |= is_stemmed(leaf);
            match leaf {
                TextLeaf::Expansion(expansion) => matcher.expand(expansion),
                TextLeaf::Phrase { elements, .. } => {
                    for (_, element) in elements {
                        match element {
                            Element::Expansion(expansion) => matcher.expand(expansion),
                            element => element.each_form(&mut |form| matcher.want(form)),
                        }
                    }
                }
                leaf => leaf.each_form(&mut |form| matcher.want(form)),
            }
        }
        matcher
    }

    fn want(&mut self, form: &str) {
        let bit = Self::bit(form);
        self.bits[bit / 64] |= 1 << (bit % 64);
        Arc::make_mut(&mut self.beginnings).add(form);
        self.forms.insert(form.into());
    }

    /// How the words begin that may be something to the plan; words that are not ASCII may be in any case.
    pub(crate) fn beginnings(&self) -> Arc<Beginnings> {
        self.beginnings.clone()
    }

    fn expand(&mut self, expansion: &Expansion) {
        // A few words are looked up with the others, thousands where they are.
        const FEW: usize = 64;
        if expansion.terms.words().len() <= FEW {
            let terms = expansion.terms.clone();
            terms.words().iter().for_each(|term| self.want(term));
        } else {
            let beginnings = Arc::make_mut(&mut self.beginnings);
            expansion
                .terms
                .words()
                .iter()
                .for_each(|term| beginnings.add(term));
            self.expansions.push(expansion.clone());
        }
    }

    /// A number below 256 that hardly two words in a hundred share with one: of its ends and its length.
    fn bit(form: &str) -> usize {
        let bytes = form.as_bytes();
        let (Some(&first), Some(&last)) = (bytes.first(), bytes.last()) else {
            return 0;
        };
        let middle = bytes[bytes.len() / 2];
        let mixed = usize::from(first) * 31 + usize::from(last) * 7 + usize::from(middle) * 113;
        (mixed + bytes.len() * 59) % 256
    }

    /// Whether `form` may be something to the plan: what is quick to see.
    fn may_be(&self, form: &str) -> bool {
        let bit = Self::bit(form);
        self.bits[bit / 64] & (1 << (bit % 64)) != 0 || !self.expansions.is_empty()
    }

    fn is_wanted(&self, form: &str) -> bool {
        self.forms.contains(form) || self.expansions.iter().any(|words| words.contains(form))
    }

    /// Whether each word of an article with that stemmer has to be asked, however it begins.
    pub(crate) fn asks_each(&self, stemmer: Stemmer) -> bool {
        self.stems && stemmer.reads_in_two_ways()
    }

    /// What `token` is; `None` for nothing.
    pub(crate) fn of(&mut self, stemmer: Stemmer, token: &Token<'_>) -> Option<&TokenRole> {
        let is_stemmed = token.kind == Kind::Word
            && (self.stems && token.lowered != token.term || self.asks_each(stemmer));
        if !is_stemmed && !self.may_be(token.term) {
            return None;
        }
        let key = if is_stemmed {
            token.lowered
        } else {
            token.term
        };
        let own = |(of, kind, _): &(Stemmer, Kind, Known)| (*of, *kind) == (stemmer, token.kind);
        let at = self.known.iter().position(own).unwrap_or_else(|| {
            self.known.push((stemmer, token.kind, Known::default()));
            self.known.len() - 1
        });
        let place = match self.known[at].2.get(key) {
            Some(&place) => place,
            None => {
                let is_wanted = is_stemmed || self.is_wanted(key);
                let role =
                    is_wanted.then(|| role(&self.leaves, &mut self.inflections, stemmer, token));
                let place = match role.flatten() {
                    None => 0,
                    Some(role) => {
                        self.roles.push(role);
                        self.roles.len() - 1
                    }
                };
                self.known[at].2.insert(key.into(), place);
                place
            }
        };
        (place > 0).then(|| &self.roles[place])
    }
}

/// Whether a token may be of `leaf` by the class of its word.
fn is_stemmed(leaf: &TextLeaf) -> bool {
    match leaf {
        TextLeaf::Word(_) => true,
        TextLeaf::Phrase { elements, .. } => {
            let mut elements = elements.iter();
            elements.any(|(_, element)| element.toned().is_some())
        }
        _ => false,
    }
}

fn role(
    leaves: &[TextLeaf],
    inflections: &mut Inflections,
    stemmer: Stemmer,
    token: &Token<'_>,
) -> Option<TokenRole> {
    let mut role = TokenRole::default();
    for (leaf, kind) in leaves.iter().enumerate() {
        let is_one = match kind {
            TextLeaf::Word(word) => word.has(stemmer, token, inflections),
            TextLeaf::Acronym(capitals) => token.kind == Kind::Acronym && token.term == capitals,
            TextLeaf::Compound { term, .. } => token.kind == Kind::Compound && token.term == term,
            TextLeaf::Expansion(expansion) => expansion.contains(token.term),
            TextLeaf::Phrase { elements, .. } => {
                for (at, (_, element)) in elements.iter().enumerate() {
                    match element {
                        Element::Term(term) if term == token.term => {
                            role.elements.push((leaf, at));
                        }
                        Element::Toned(word) if word.is(stemmer, token, inflections) => {
                            role.elements.push((leaf, at));
                        }
                        Element::Expansion(expansion) if expansion.contains(token.term) => {
                            role.elements.push((leaf, at));
                        }
                        Element::Exact { term, .. }
                            if term == token.term && token.kind == Kind::Word =>
                        {
                            role.exact.push((leaf, at));
                        }
                        _ => {}
                    }
                }
                false
            }
        };
        if is_one {
            role.leaves.push(leaf);
        }
    }
    let found = !(role.leaves.is_empty() && role.elements.is_empty() && role.exact.is_empty());
    found.then_some(role)
}
