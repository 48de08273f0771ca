//! Quoted words that some text writes with hyphens.

use std::collections::BTreeSet;

use newshound_index::analysis::{Classes, Kind, Stemmer};

use crate::articles::{Text, Token};
use crate::elements::{Element, Placed};
use crate::matches::{BYLINE, has_gap};
use crate::naive::Matcher;
use crate::names::are_parted;

impl Matcher<'_> {
    /// The ways to write quoted words, as rows of elements. `slop` is that of the phrase.
    pub(crate) fn ways(&self, words: &[&str], slop: u32, metadata: bool) -> Vec<Vec<Placed>> {
        let placed = self.elements(&words.join(" "), slop, metadata);
        match metadata {
            true => vec![placed],
            false => self.hyphenated(&placed),
        }
    }

    /// `placed`, and all variants of it in which words are replaced by compounds of the archive that are the same word.
    fn hyphenated(&self, placed: &[Placed]) -> Vec<Vec<Placed>> {
        if placed.windows(2).any(has_gap) {
            return vec![placed.to_vec()];
        }
        let mut ways: Vec<Vec<Placed>> = vec![Vec::new()];
        for (_, length, element) in placed {
            let mut alternatives = vec![(*length, element.clone())];
            if let Element::Term(term) = element {
                let compounds = self.compounds(term).into_iter();
                alternatives
                    .extend(compounds.map(|(term, parts)| (parts, Element::Compound(term))));
            }
            let longer = ways.iter().flat_map(|way| {
                let end = way.last().map_or(0, |(offset, length, _)| offset + length);
                let with = move |(length, element): (u32, Element)| {
                    let mut way = way.clone();
                    way.push((end, length, element));
                    way
                };
                alternatives.clone().into_iter().map(with)
            });
            ways = longer.collect();
        }
        ways
    }

    /// The compounds of the archive that equal `word` without their hyphens, with the number of their parts.
    fn compounds(&self, word: &str) -> BTreeSet<(String, u32)> {
        let mut inflections = self.inflections.borrow_mut();
        let mut found = BTreeSet::new();
        let has_both = word.contains(char::is_alphabetic) && word.contains(char::is_numeric);
        let is_looked_up = word.len() > 3 || has_both;
        for article in self.archive.articles.iter().filter(|_| is_looked_up) {
            let classes = inflections.classes(article.stemmer, word).clone();
            let tokens = article.texts[..BYLINE].iter().flat_map(|text| &text.tokens);
            for token in tokens.filter(|token| token.kind == Kind::Compound) {
                let letters = token.term.replace('-', "");
                let own = inflections.classes(article.stemmer, &token.lowered);
                let first = own.iter().next();
                if letters == word
                    && (first.is_some_and(|own| classes.asked().any(|asked| asked == own))
                        || self.is_broken(article.stemmer, token, word, &classes))
                    && !are_parted(&self.archive.usage, word, &token.term)
                {
                    found.insert((token.term.clone(), token.length));
                }
            }
        }
        found
    }

    /// Whether a compound is `word` broken by a hyphen, where `word` has `classes`. Its letters must be those of `word`, or of a form
    /// of it that more texts have without a hyphen than with it.
    pub(crate) fn is_broken(
        &self,
        stemmer: Stemmer,
        token: &Token,
        word: &str,
        classes: &Classes,
    ) -> bool {
        let is_compound = token.kind == Kind::Compound;
        let class = stemmer.class_in_one(&token.term).filter(|_| is_compound);
        if class.is_none() || class.as_deref() != classes.asked_by_letters() {
            return false;
        }
        let letters = token.term.replace('-', "");
        letters == word
            || !are_parted(&self.archive.usage, word, &letters)
                && self.texts_with(&letters) > self.texts_with(&token.term)
    }

    /// Whether a compound that shares the class by parts with `word` is a form of it: it has the same letters, it has all parts but the
    /// last in common, some text of the archive has its letters without hyphens, or its last part inflects to that of `word`.
    pub(crate) fn is_of_parts(&self, stemmer: Stemmer, compound: &str, word: &str) -> bool {
        let first = |term: &str| term.rsplit_once('-').map(|(first, _)| first.to_owned());
        let [letters, whole] = [compound, word].map(|term| term.replace('-', ""));
        letters == whole
            || first(word).is_some() && first(word) == first(compound)
            || self.texts_with(&letters) > 0
            || stemmer.inflects_to(compound, &whole)
    }

    /// The number of texts of the archive that have a term.
    fn texts_with(&self, term: &str) -> usize {
        let articles = self.archive.articles.iter();
        let texts = articles.flat_map(|article| &article.texts[..BYLINE]);
        let has = |text: &&Text| text.tokens.iter().any(|token| token.term == term);
        texts.filter(has).count()
    }
}
