//! Decides what a word in capitals in a query means: an acronym, or the ordinary word with these letters.
//!
//! It is read as the acronym where the archive has that acronym; between quotes, where the archive has it next to the words that it is
//! quoted with. Otherwise it is read as the word, so that text in capitals for emphasis (`ME TOO`) is found. Some words always mean the
//! acronym (`US`), and so does a word with points between its letters.

use std::ops::Range;

use newshound_index::analysis::{Kind, ends_with_hour, means_acronym};

use crate::plan::inflected::Inflected;
use crate::plan::planner::Planner;
use crate::plan::scanned::{Reading, Scanned};
use crate::syntax::chunk::is_in_capitals;
use crate::syntax::operator::CONNECTIVES;
use crate::syntax::pattern::is_pattern;
use crate::{Error, Warning};

impl Planner<'_> {
    /// Sets the reading of the words in capitals among `tokens`, the tokens of the query text at `at`.
    pub(crate) fn read_acronyms(
        &self,
        tokens: &mut [Scanned],
        at: &Range<usize>,
    ) -> Result<(), Error> {
        let is_phrase = tokens.iter().any(|token| token.position > 0);
        let mut for_want = false;
        for token in tokens
            .iter_mut()
            .filter(|token| token.kind == Kind::Acronym)
        {
            let is_plain = means_acronym(&token.term);
            token.reading = match () {
                () if self.is_time(token, at) => Reading::Word,
                () if token.is_dotted => Reading::Acronym,
                () if is_operator(token) => Reading::Word,
                // In a query all in capitals, letter case tells nothing: its other words have to.
                () if self.all_capitals && (is_phrase || !is_plain) => Reading::Word,
                () if is_plain => Reading::Acronym,
                () if self.lookups.is_in_texts(&token.term)? => Reading::Acronym,
                () => Reading::WordForWant,
            };
            for_want |= token.reading == Reading::WordForWant;
        }
        if is_phrase && for_want {
            read_as_shouted(tokens);
        }
        Ok(())
    }

    /// The same for tokens in a row: unless each acronym occurs next to its neighbours somewhere, they are read as words.
    pub(crate) fn read_in_row(&self, tokens: &mut [Scanned]) -> Result<(), Error> {
        if !self.are_beside(tokens)? {
            read_as_shouted(tokens);
        }
        Ok(())
    }

    /// Whether each acronym among `tokens` that may be an emphasized word occurs somewhere in the archive next to each of its
    /// neighbours here. Neighbours that are patterns are not checked. `true` also when the time is over.
    fn are_beside(&self, tokens: &[Scanned]) -> Result<bool, Error> {
        let reads =
            |token: &Scanned| token.kind == Kind::Acronym && token.reading == Reading::Acronym;
        let words = tokens
            .iter()
            .filter(|token| token.kind == Kind::Word || reads(token));
        let mut words: Vec<&Scanned> = words.collect();
        // An acronym token comes behind the word token at the same position; reversed, `dedup` keeps the acronym.
        words.reverse();
        words.dedup_by_key(|token| token.position);
        for pair in words.windows(2) {
            if let [term, before] = pair
                && before.position + 1 == term.position
                && (term.may_be_shouted() || before.may_be_shouted())
                && !is_pattern(&term.term)
                && !is_pattern(&before.term)
                && !self
                    .lookups
                    .are_side_by_side(&before.term, &term.term, self.deadline)?
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether a token of the query text at `at` is *am* or *pm* directly behind an hour, where the hour is a separate word of the
    /// query.
    fn is_time(&self, token: &Scanned, at: &Range<usize>) -> bool {
        let before = self.query.get(..at.start).unwrap_or_default();
        matches!(&*token.term, "AM" | "PM") && token.position == 0 && ends_with_hour(before)
    }

    /// Warns if a word with an initial capital is searched as a word although the archive has the acronym. There is no warning where
    /// more texts have the word with this capital than the acronym (`Ms Smith`, `Go`), as the acronym is hardly meant then.
    pub(crate) fn warn_of_capital(
        &mut self,
        word: &Scanned,
        known: &Inflected,
    ) -> Result<(), Error> {
        let acronym = word.term.to_ascii_uppercase();
        let has_capital = word.asked().starts_with(|c: char| c.is_ascii_uppercase());
        if !has_capital || !known.leaves_out_acronym() {
            return Ok(());
        }
        let acronyms = self.lookups.in_texts(&acronym)?;
        let words = self.lookups.written(&word.term, &word.written)?;
        if acronyms > 0 && acronyms >= words {
            self.warnings.push(Warning::CapitalIsWord {
                word: word.written.clone(),
                acronym,
            });
        }
        Ok(())
    }

    /// The warning for a word in capitals that is searched as an acronym. `None` for acronyms that everybody means (`US` is not the
    /// pronoun), except in a query all in capitals, where some of these may be pronouns or names.
    pub(crate) fn read_as_acronym(&self, capitals: &str) -> Option<Warning> {
        const PLAIN: [&str; 6] = ["AI", "CIA", "EU", "GPS", "UN", "US"];
        const PRONOUNS_AND_NAMES: [&str; 2] = ["UN", "US"];
        let is_plain = match self.all_capitals {
            true => PLAIN.contains(&capitals) && !PRONOUNS_AND_NAMES.contains(&capitals),
            false => PLAIN.contains(&capitals),
        };
        (!is_plain).then(|| Warning::ReadAsAcronym {
            acronym: capitals.to_owned(),
        })
    }

    /// The warning for a word in capitals that is searched as a word. In a query all in capitals, there is one only for acronyms that
    /// are likely to be meant; in a headline IT is not.
    pub(crate) fn read_as_word(&self, token: &Scanned) -> Option<Warning> {
        const LIKELY: [&str; 10] = [
            "COP", "DOE", "ERA", "ICE", "PM", "SALT", "SAP", "SNAP", "START", "WHO",
        ];
        let capitals = &*token.term;
        let acronym = capitals.to_owned();
        if token.reading == Reading::WordForWant {
            return Some(Warning::AcronymIsMissing { acronym });
        }
        let is_likely =
            LIKELY.contains(&capitals) || capitals == "IT" && !is_in_capitals(self.query);
        (is_likely && self.all_capitals).then_some(Warning::AcronymIsWord { acronym })
    }
}

/// Reads the acronyms among `tokens` that may be emphasized words as words.
fn read_as_shouted(tokens: &mut [Scanned]) {
    let acronyms = tokens.iter_mut().filter(|token| token.may_be_shouted());
    acronyms.for_each(|token| token.reading = Reading::WordForWant);
}

/// Whether a word in capitals is spelled like an operator. It has to be quoted to be read as a word.
fn is_operator(token: &Scanned) -> bool {
    CONNECTIVES.contains(&token.term.as_str())
}
