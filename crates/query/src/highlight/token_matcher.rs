//! Finds which leaves of a plan a token of an article matters to.

use std::sync::Arc;

use newshound_index::analysis::{Beginnings, Inflections, Kind, Stemmer, Token};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::plan::expansion::Expansion;
use crate::plan::{Element, TextLeaf};

/// The leaves and phrase elements that a token matches.
#[derive(Clone, Debug, Default)]
pub(crate) struct TokenRole {
    /// Leaves for which every such token is an interval.
    pub(crate) leaves: Vec<usize>,
    /// Pairs of a phrase's leaf and the number of its element.
    pub(crate) elements: Vec<(usize, usize)>,
    /// The same, for elements that also require the spelling of the token.
    pub(crate) exact: Vec<(usize, usize)>,
}

/// Finds the roles of tokens in a plan.
///
/// Nearly every word of an article matches no leaf, and its folded form is enough to tell, as the plan knows all forms that matter.
/// Only two kinds of words have to be stemmed: those with accents, which may belong to a class by these, and any word of a language
/// whose rules read some words in two ways.
pub(crate) struct TokenMatcher {
    leaves: Arc<[TextLeaf]>,
    inflections: Inflections,
    /// The folded forms that matter to a leaf, without the words of large expansions.
    forms: FxHashSet<Box<str>>,
    /// The beginnings of these forms and of the words of large expansions.
    beginnings: Arc<Beginnings>,
    /// A filter: the bits ([`TokenMatcher::bit`]) of these forms.
    bits: [u64; 4],
    expansions: Vec<Expansion>,
    stems: bool,
    /// Roles found so far, by stemmer and kind of token; these are nearly always few.
    known: Vec<(Stemmer, Kind, Known)>,
    /// All roles. The first is that of tokens that match nothing.
    roles: Vec<TokenRole>,
}

/// Indices into the roles, by the form that decides a token's role.
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

    /// The beginnings of words that may matter to the plan. Words beyond ASCII may matter whatever they begin with.
    pub(crate) fn beginnings(&self) -> Arc<Beginnings> {
        self.beginnings.clone()
    }

    fn expand(&mut self, expansion: &Expansion) {
        // The words of a small expansion are looked up with the other forms, those of a large one in its own set.
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

    /// A hash below 256, of a form's first, middle and last byte and its length.
    fn bit(form: &str) -> usize {
        let bytes = form.as_bytes();
        let (Some(&first), Some(&last)) = (bytes.first(), bytes.last()) else {
            return 0;
        };
        let middle = bytes[bytes.len() / 2];
        let mixed = usize::from(first) * 31 + usize::from(last) * 7 + usize::from(middle) * 113;
        (mixed + bytes.len() * 59) % 256
    }

    /// A quick check whether `form` may matter to the plan.
    fn may_be(&self, form: &str) -> bool {
        let bit = Self::bit(form);
        self.bits[bit / 64] & (1 << (bit % 64)) != 0 || !self.expansions.is_empty()
    }

    fn is_wanted(&self, form: &str) -> bool {
        self.forms.contains(form) || self.expansions.iter().any(|words| words.contains(form))
    }

    /// Whether each word of an article with this stemmer has to be stemmed, whatever it begins with.
    pub(crate) fn asks_each(&self, stemmer: Stemmer) -> bool {
        self.stems && stemmer.reads_in_two_ways()
    }

    /// The role of `token`; `None` if it matches nothing.
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

/// Whether a token may match `leaf` by the class of its word.
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
