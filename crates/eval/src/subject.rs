//! Reducing the text of a topic to its subject, without the formulas in which it is asked.
//!
//! "A relevant document will discuss subsidies to Airbus" asks for subsidies and Airbus; *document* and *discuss* only
//! find articles about documents and discussions. And "Reports on fares are not relevant" asks for the opposite of what
//! its words find. The harmful words are few, but each is also a word of the news (a report was published, documents were
//! leaked), so a list of stop words would not do. A formula is recognised by its place and form: it opens a sentence, and
//! it names a document together with what the document should do. [`opening`] parses just that much grammar.
//!
//! Three rules. The formula that opens a sentence is removed; in such a sentence, *will discuss* and the like further on
//! are removed too; and a sentence which says that something is not relevant is removed entirely. The rules are for
//! English only: text in other languages has none of these words and is unchanged.

mod opening;
mod sentence;
mod vocabulary;

use std::ops::Range;

use sentence::{Word, sentences, words};
use vocabulary as is;

/// The subject of `text`, the fields of a topic: without the formulas of asking, and without the sentences that say what
/// is not relevant. Never empty unless `text` is: if nothing would be left, the result is `text`, trimmed.
pub fn subject(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for (number, sentence) in sentences(text).into_iter().enumerate() {
        let words = words(sentence);
        // A title may ask whether something is irrelevant; a narrative says that documents are.
        let is_first = number == 0;
        if is_negative(&words) && (!is_first || words.iter().any(|word| is::noun(&word.lower))) {
            continue;
        }
        let mut at = 0;
        for gone in formulas(&words, is_first) {
            kept.push_str(&sentence[at..gone.start]);
            // Removes the space or comma after it too, or before a full stop the space in front.
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

/// The byte ranges of a sentence to remove: its opening, then later parts, in order.
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

/// The number of words at the start of `words` that form a clause like *will also discuss* or *are considered relevant*;
/// 0 if none.
fn clause(words: &[Word]) -> usize {
    let word = |at: usize| words.get(at).map_or("", |word: &Word| &*word.lower);
    let between = (1..5).take_while(|&at| is::adverb(word(at)) || word(at) == "be");
    let at = 1 + between.count();
    let verb = is::modal(word(0)) && is::verb(word(at)) && word(at - 1) != "be";
    let relevant = (is::modal(word(0)) || is::copula(word(0))) && is::relevant(word(at));
    if verb || relevant { at + 1 } else { 0 }
}

/// Whether a sentence says that something is not relevant.
fn is_negative(words: &[Word]) -> bool {
    /// The largest distance in words between the two, as in "not generally be considered to be relevant".
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
