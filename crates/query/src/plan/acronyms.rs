//! What a word in capitals of a query asks for: an acronym, or the word that its letters are.
//!
//! It is the acronym where the archive has that; between quotes, where it has it beside the words that it stands beside there. So what is
//! shouted (`ME TOO`) is found. Some mean the acronym wherever they stand (`US`), and so does who writes points.

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
    /// Tells what the words in capitals among the `tokens` of a text at `at` are read as.
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
                // Words beside it tell what letter case does not.
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

    /// The same of words that stand in a row: what is nowhere the acronym beside the others is the word.
    pub(crate) fn read_in_row(&self, tokens: &mut [Scanned]) -> Result<(), Error> {
        if !self.are_beside(tokens)? {
            read_as_shouted(tokens);
        }
        Ok(())
    }

    /// Whether each acronym among `tokens` that may be shouted stands somewhere beside each word that it stands beside there. Of patterns
    /// it is not asked, nor of anything when the time is over.
    fn are_beside(&self, tokens: &[Scanned]) -> Result<bool, Error> {
        let reads =
            |token: &Scanned| token.kind == Kind::Acronym && token.reading == Reading::Acronym;
        let words = tokens
            .iter()
            .filter(|token| token.kind == Kind::Word || reads(token));
        let mut words: Vec<&Scanned> = words.collect();
        // An acronym comes behind its word.
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

    /// Whether a word of the text at `at` is *am* or *pm* behind an hour, which is a word of its own in the query.
    fn is_time(&self, token: &Scanned, at: &Range<usize>) -> bool {
        let before = self.query.get(..at.start).unwrap_or_default();
        matches!(&*token.term, "AM" | "PM") && token.position == 0 && ends_with_hour(before)
    }

    /// Says of a word with a capital, of which this is known, that the acronym is left out for it. Where more texts have the word so than the
    /// acronym (`Ms Smith`, `Go`) it is hardly meant.
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

    /// What is said of a word in capitals that is found in capitals alone. That `US` is no pronoun is what everybody means, unless all is in
    /// capitals.
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

    /// What is said of a word in capitals that is found as a word. Of a query all in capitals most are hardly meant as anything else, and
    /// in a headline IT is not.
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

/// Reads the acronyms among `tokens` as words that may be shouted.
fn read_as_shouted(tokens: &mut [Scanned]) {
    let acronyms = tokens.iter_mut().filter(|token| token.may_be_shouted());
    acronyms.for_each(|token| token.reading = Reading::WordForWant);
}

/// Whether a word in capitals is called like an operator: whoever wants the word has to quote it.
fn is_operator(token: &Scanned) -> bool {
    CONNECTIVES.contains(&token.term.as_str())
}
