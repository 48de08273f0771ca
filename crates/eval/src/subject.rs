//! What a topic is about, without the formulas in which it is asked.
//!
//! "A relevant document will discuss subsidies to Airbus" wants subsidies and Airbus; *document* and *discuss* only
//! find articles about documents and discussions. And "Reports on fares are not relevant" wants the opposite of what its
//! words find. The words that do harm are few, but each is also a word of the news (a report was published, documents
//! were leaked), so a list of words to leave out would not do. What tells a formula is its place and its build: it opens a
//! sentence, and it names a document together with what the document should do. [`opening`] reads that much
//! grammar and no more.
//!
//! Three rules. The formula that opens a sentence goes; so do, in such a sentence, *will discuss* and its like further on; and
//! a sentence which says that something is not relevant goes whole. For English only: text in other languages has none of
//! these words and stays as it is.

mod opening;
mod sentence;
mod vocabulary;

use std::ops::Range;

use sentence::{Word, sentences, words};
use vocabulary as is;

/// What `text`, the fields of a topic, is about: without the formulas of asking, and without the sentences that tell what
/// is not relevant. Never empty, unless `text` is: where nothing would be left, `text` is the answer, trimmed.
pub fn subject(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for (number, sentence) in sentences(text).into_iter().enumerate() {
        let words = words(sentence);
        // A headline may ask whether something is irrelevant; a narrative tells that documents are.
        let is_first = number == 0;
        if is_negative(&words) && (!is_first || words.iter().any(|word| is::noun(&word.lower))) {
            continue;
        }
        let mut at = 0;
        for gone in formulas(&words, is_first) {
            kept.push_str(&sentence[at..gone.start]);
            // The space or comma behind it goes with it, or before a full stop the space in front.
            let rest = &sentence[gone.end..];
            let after = rest.trim_start_matches([' ', ',', ':']);
            at = sentence.len() - after.len();
            if after.starts_with(['.', '?', '!', ';']) {
                kept.truncate(kept.trim_end_matches(' ').len());
            }
        }
        kept.push_str(&sentence[at..]);
    }
    let kept = kept.trim();
    match kept.contains(char::is_alphanumeric) {
        true => kept.to_owned(),
        false => text.trim().to_owned(),
    }
}

/// What goes of a sentence: its opening, then parts behind it, in order.
fn formulas(words: &[Word], is_first: bool) -> Vec<Range<usize>> {
    let span = |from: usize, to: usize| words[from].at.start..words[to - 1].at.end;
    let opening = opening::length(words);
    let mut gone = Vec::new();
    if opening > 0 {
        gone.push(span(0, opening));
    }
    let names_document = words.iter().any(|word| is::document(&word.lower));
    if opening == 0 && (is_first || !names_document) {
        return gone;
    }
    let mut from = opening;
    while from < words.len() {
        match clause(&words[from..]) {
            0 => from += 1,
            length => {
                gone.push(span(from, from + length));
                from += length;
            }
        }
    }
    gone
}

/// How many words at the start of `words` are of the kind of *will also discuss* or *are considered relevant*.
fn clause(words: &[Word]) -> usize {
    let word = |at: usize| words.get(at).map_or("", |word: &Word| &*word.lower);
    let between = (1..5).take_while(|&at| is::adverb(word(at)) || word(at) == "be");
    let at = 1 + between.count();
    let verb = is::modal(word(0)) && is::verb(word(at)) && word(at - 1) != "be";
    let relevant = (is::modal(word(0)) || is::copula(word(0))) && is::relevant(word(at));
    if verb || relevant { at + 1 } else { 0 }
}

/// Whether a sentence tells that something is not relevant.
fn is_negative(words: &[Word]) -> bool {
    /// Words from the one to the other at most, as in "not generally be considered to be relevant".
    const APART: usize = 6;
    let negated = |at: usize| {
        let mut before = at.saturating_sub(APART)..at;
        before.any(|at| is::negation(&words[at].lower) && words[at + 1].lower != "only")
    };
    (0..words.len()).any(|at| {
        let word = &words[at].lower;
        is::irrelevant(word) || (is::relevant(word) && negated(at))
    })
}

#[cfg(test)]
#[path = "subject_tests.rs"]
mod tests;
