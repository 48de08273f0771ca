//! Decides which words in capitals of a query are acronyms, independently of the planner.

use std::collections::BTreeMap;

use newshound_index::analysis::{Kind, is_ambiguous, means_acronym};

use super::elements::Typed;
use super::matches::BYLINE;
use super::naive::Matcher;

impl Matcher<'_> {
    /// The acronyms in `words` by their positions. `slop` is that of the phrase.
    pub(super) fn acronyms(
        &self,
        words: &str,
        typed: &[Typed],
        slop: u32,
    ) -> BTreeMap<u32, String> {
        let is_phrase = typed.iter().any(|token| token.position > 0);
        let (mut read, mut doubtful) = (BTreeMap::new(), BTreeMap::new());
        for token in typed.iter().filter(|token| token.kind == Kind::Acronym) {
            let is_dotted = words[token.start..token.end].contains('.');
            let is_plain = means_acronym(&token.term);
            let (position, term) = (token.position, token.term.clone());
            match (is_dotted, self.all_capitals, is_plain) {
                (true, ..) => read.insert(position, term),
                (_, true, _) if is_phrase || !is_plain => None,
                (_, _, true) => read.insert(position, term),
                _ => doubtful.insert(position, term),
            };
        }
        let mut all: BTreeMap<u32, &str> = BTreeMap::new();
        for token in typed.iter().filter(|token| token.kind == Kind::Word) {
            let acronym = doubtful.get(&token.position).or(read.get(&token.position));
            all.insert(token.position, acronym.unwrap_or(&token.term));
        }
        let are_there = doubtful.iter().all(|(position, term)| {
            let beside = |one: Option<&&str>, other: Option<&&str>| match (one, other) {
                (Some(one), Some(other)) if slop == 0 => self.are_beside(one, other),
                _ => true,
            };
            let before = position.checked_sub(1).and_then(|before| all.get(&before));
            self.is_there(term)
                && beside(before, all.get(position))
                && beside(all.get(position), all.get(&(position + 1)))
        });
        if are_there {
            read.extend(doubtful);
        }
        read
    }

    /// The word to look up for one that is not read as an acronym: with its initial capital, if some text has it with that.
    pub(super) fn asked<'w>(&self, word: &'w Typed) -> &'w str {
        let mut articles = self.archive.articles.iter();
        let is_written = articles.any(|article| {
            let mut tokens = article.texts[..BYLINE].iter().flat_map(|text| &text.tokens);
            tokens.any(|token| token.term == word.term && token.written == word.written)
        });
        match is_ambiguous(&word.term) && word.written.is_ascii() {
            false => &word.lowered,
            true if word.written.to_uppercase() == word.written => &word.term,
            true if is_written => &word.written,
            true => &word.term,
        }
    }

    fn is_there(&self, term: &str) -> bool {
        let mut articles = self.archive.articles.iter();
        articles.any(|article| {
            let mut texts = article.texts[..BYLINE].iter();
            texts.any(|text| text.tokens.iter().any(|token| token.term == term))
        })
    }

    fn are_beside(&self, one: &str, other: &str) -> bool {
        let mut articles = self.archive.articles.iter();
        articles.any(|article| {
            let mut texts = article.texts[..BYLINE].iter();
            texts.any(|text| {
                let ones = text.tokens.iter().filter(|token| token.term == one);
                let behind = |at: u32| text.at.get(&(at + 1)).into_iter().flatten();
                ones.clone().any(|token| {
                    behind(token.position).any(|&place| text.tokens[place].term == other)
                })
            })
        })
    }
}
