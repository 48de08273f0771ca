//! Words of a phrase that some texts write with hyphens: `minis-ter` at a line break, or `e-mail`.
//!
//! A hyphenated word takes a position for each of its parts, so the words behind it in a phrase stand further on. A phrase with such a
//! word is split into leaves at their offsets: one for what comes before it, one for the compound as the index has it, one for what
//! comes behind.

use newshound_index::analysis::Kind;

use crate::algebra::sloppy::MAX_SLOPPY;
use crate::algebra::span::Span;
use crate::plan::TextLeaf;
use crate::plan::leaf_context::LeafContext;
use crate::plan::planner::Planner;
use crate::plan::respelled::any;
use crate::plan::scanned::{Scanned, are_joined, has_any_word, has_gap};
use crate::syntax::pattern::is_pattern;
use crate::{Error, Warning};

/// Shorter words, in bytes, are not looked up as compounds unless they are designations (`F16`): lines are not broken in them.
const SHORTEST: usize = 4;

/// The largest number of ways to write a phrase that are looked for; those with the fewest compounds come first.
const MOST_WAYS: usize = 64;

/// One way to write a phrase: for each word that is written as a compound, its number and the compound, in order.
type Way<'w> = Vec<(usize, &'w str)>;

impl Planner<'_> {
    /// The span of words between quotes: as they are written, or with any of them hyphenated as it is somewhere in the archive. The
    /// words may be moved by `slop` positions in all.
    pub(crate) fn quoted(
        &mut self,
        words: &str,
        slop: u32,
        context: LeafContext<'_>,
    ) -> Result<Span, Error> {
        let mut tokens = self.pattern_tokens(words, context.at)?;
        if slop == 0 {
            self.read_in_row(&mut tokens)?;
        }
        self.warn_of_acronyms(words, &tokens);
        let mut spans = vec![self.placed(tokens.clone(), slop, context)?];
        if context.surfaces.are_texts() && !has_gap(&tokens) {
            let compounds = self.compounds(&tokens)?;
            tokens.retain(|token| token.kind != Kind::Compound);
            let (ways, left_out) = ways(&compounds, self.ways_left.min(MOST_WAYS));
            self.ways_left -= ways.len();
            if left_out {
                let phrase = words.to_owned();
                self.warnings.push(Warning::HyphensLeftOut { phrase });
            }
            for way in ways {
                spans.extend(self.hyphenated(&tokens, &way, slop, context)?);
            }
        }
        Ok(any(spans))
    }

    /// For each position, the compounds that consist of the same letters as the word there.
    fn compounds(&mut self, tokens: &[Scanned]) -> Result<Vec<Vec<String>>, Error> {
        let positions = tokens.iter().map(|token| token.position as usize + 1);
        let mut compounds = vec![Vec::new(); positions.max().unwrap_or(0)];
        let is_word = |token: &&Scanned| token.kind == Kind::Word && !is_pattern(&token.term);
        for word in tokens.iter().filter(is_word) {
            // A word that overlaps another token has a hyphen already, or is an acronym.
            let is_alone = |other: &Scanned| {
                std::ptr::eq(word, other) || other.end <= word.start || word.end <= other.start
            };
            let is_long = word.term.len() >= SHORTEST || is_designation(&word.term);
            if is_long && tokens.iter().all(is_alone) {
                let known = self.known(word)?;
                compounds[word.position as usize].extend(known.hyphenated().map(str::to_owned));
            }
        }
        Ok(compounds)
    }

    /// The span of `tokens` with the compounds of one way; `None` if it has more units than a phrase may have.
    fn hyphenated(
        &mut self,
        tokens: &[Scanned],
        way: &Way<'_>,
        slop: u32,
        context: LeafContext<'_>,
    ) -> Result<Option<Span>, Error> {
        let mut units = Vec::new();
        let is_row = slop == 0 && !has_any_word(tokens);
        let (mut rest, mut shift) = (tokens, 0);
        for (number, compound) in way {
            let is_before = |token: &Scanned| (token.position as usize) < *number;
            let (before, behind) = rest.split_at(rest.partition_point(is_before));
            self.add_units(before, shift, is_row, context, &mut units)?;
            let Some((word, behind)) = behind.split_first() else {
                continue;
            };
            let leaf = TextLeaf::Compound {
                term: (*compound).to_owned(),
                word: word.term.clone(),
            };
            units.push((word.position + shift, self.push(leaf, context)));
            shift += compound.matches('-').count() as u32;
            rest = behind;
        }
        self.add_units(rest, shift, is_row, context, &mut units)?;
        Ok(match units.len() {
            1 => units.pop().map(|(_, unit)| unit),
            2..=MAX_SLOPPY => Some(Span::Sloppy { units, slop }),
            _ => None,
        })
    }

    /// Adds the units of `tokens` at their positions plus `shift`: all in one unit if they are a row, with no other words between them and
    /// none that may be moved.
    fn add_units(
        &mut self,
        tokens: &[Scanned],
        shift: u32,
        is_row: bool,
        context: LeafContext<'_>,
        units: &mut Vec<(u32, Span)>,
    ) -> Result<(), Error> {
        let is_one = |one: &Scanned, next: &Scanned| is_row || are_joined(one, next);
        for tokens in tokens.chunk_by(is_one) {
            let unit = self.row(tokens, context)?;
            units.extend(unit.map(|unit| (tokens[0].position + shift, unit)));
        }
        Ok(())
    }
}

/// Whether a word has both letters and digits.
fn is_designation(word: &str) -> bool {
    word.contains(char::is_alphabetic) && word.contains(char::is_numeric)
}

/// The ways to write words that have these compounds, without the one that uses none. Those with few compounds come first, and there
/// are at most `most`. Also returns whether there are more.
fn ways(compounds: &[Vec<String>], most: usize) -> (Vec<Way<'_>>, bool) {
    let mut ways: Vec<Way<'_>> = vec![Vec::new()];
    let mut number = 0;
    while number < ways.len() && ways.len() <= 1 + most {
        let first = ways[number].last().map_or(0, |(at, _)| at + 1);
        for (at, compounds) in compounds.iter().enumerate().skip(first) {
            for compound in compounds {
                let mut longer = ways[number].clone();
                longer.push((at, compound));
                ways.push(longer);
            }
        }
        number += 1;
    }
    let left_out = ways.len() > 1 + most;
    ways.truncate(1 + most);
    (ways.split_off(1), left_out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_is_hyphenated_or_not() {
        let compounds = [
            vec!["pri-me".to_owned()],
            vec![],
            vec!["min-ister".to_owned(), "minis-ter".to_owned()],
        ];
        let wanted: [Way<'_>; 5] = [
            vec![(0, "pri-me")],
            vec![(2, "min-ister")],
            vec![(2, "minis-ter")],
            vec![(0, "pri-me"), (2, "min-ister")],
            vec![(0, "pri-me"), (2, "minis-ter")],
        ];
        assert_eq!(ways(&compounds, 5), (wanted.to_vec(), false));
        assert_eq!(ways(&compounds, 4), (wanted[..4].to_vec(), true));
        assert_eq!(ways(&compounds, 0), (Vec::new(), true));
        assert_eq!(ways(&[vec![], vec![]], 0), (Vec::new(), false));
        let many = vec![vec!["a-b".to_owned()]; 40];
        let (ways, _) = ways(&many, MOST_WAYS);
        assert_eq!(ways.len(), MOST_WAYS);
        assert!(ways[..40].iter().all(|way| way.len() == 1));
    }
}
