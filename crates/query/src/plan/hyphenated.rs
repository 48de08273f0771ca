//! Words of a phrase that some texts write with hyphens: `minis-ter`, as a line was broken there, or `e-mail`.
//!
//! Such a word takes a position for each of its parts, so what comes behind it in a phrase stands further on. A phrase that has one
//! is a leaf for what comes before it, one for the compound as the index has it, and one for what comes behind, each at its offset.

use newshound_index::analysis::Kind;

use crate::Error;
use crate::algebra::sloppy::MAX_SLOPPY;
use crate::algebra::span::Span;
use crate::plan::phrase::{Scanned, has_gap};
use crate::plan::planner::{LeafContext, LeafKey, Planner};
use crate::plan::respelled::any;
use crate::plan::{Element, TextLeaf};
use crate::syntax::pattern::with_placeholders;

/// Words of fewer bytes are not looked up: a line is not broken in them.
const SHORTEST: usize = 4;

/// Ways to write a phrase that are looked for at most: those with the fewest compounds.
const MOST_WAYS: usize = 64;

/// A way to write a phrase: the numbers of words that are compounds, in order, each with its compound.
type Way<'w> = Vec<(usize, &'w str)>;

impl Planner<'_> {
    /// Words between quotes: as they are written, and with any of them hyphenated as it is somewhere in the archive.
    pub(crate) fn quoted(&mut self, words: &str, context: LeafContext<'_>) -> Result<Span, Error> {
        let mut spans = vec![self.written(words, false, context)?];
        if context.surfaces.are_texts() && with_placeholders(words, true).is_none() {
            let mut tokens = self.scan(words, context.at)?;
            if !has_gap(&tokens) {
                let compounds = self.compounds(&tokens)?;
                tokens.retain(|token| token.kind != Kind::Compound);
                for way in ways(&compounds) {
                    spans.extend(self.hyphenated(&tokens, &way, context)?);
                }
            }
        }
        Ok(any(spans))
    }

    /// By position, the compounds that are the same as the word there.
    fn compounds(&mut self, tokens: &[Scanned]) -> Result<Vec<Vec<String>>, Error> {
        let positions = tokens.iter().map(|token| token.position as usize + 1);
        let mut compounds = vec![Vec::new(); positions.max().unwrap_or(0)];
        for word in tokens.iter().filter(|token| token.kind == Kind::Word) {
            // What has a hyphen already, or is an acronym, is no such word.
            let is_alone = |other: &Scanned| {
                std::ptr::eq(word, other) || other.end <= word.start || word.end <= other.start
            };
            if word.term.len() >= SHORTEST && tokens.iter().all(is_alone) {
                let known = self.known(word)?;
                compounds[word.position as usize].extend(known.hyphenated().map(str::to_owned));
            }
        }
        Ok(compounds)
    }

    /// The span of `tokens` with the compounds of a way; `None` where it has more parts than a phrase may have.
    fn hyphenated(
        &mut self,
        tokens: &[Scanned],
        way: &Way<'_>,
        context: LeafContext<'_>,
    ) -> Result<Option<Span>, Error> {
        let mut units = Vec::new();
        let (mut rest, mut offset) = (tokens, 0);
        for (number, compound) in way {
            let is_before = |token: &Scanned| (token.position as usize) < *number;
            let (before, behind) = rest.split_at(rest.partition_point(is_before));
            if let Some(first) = before.first() {
                let unit = self.unit(before, false, context)?;
                units.extend(unit.map(|unit| (offset, unit)));
                offset += *number as u32 - first.position;
            }
            let length = 1 + compound.matches('-').count() as u32;
            let leaf = TextLeaf::Phrase {
                elements: vec![(0, Element::Term((*compound).to_owned()))],
                length,
            };
            let key = LeafKey::Compound((*compound).to_owned());
            units.push((offset, self.push(key, leaf, context)));
            offset += length;
            rest = behind.get(1..).unwrap_or_default();
        }
        if !rest.is_empty() {
            let unit = self.unit(rest, false, context)?;
            units.extend(unit.map(|unit| (offset, unit)));
        }
        Ok(match units.len() {
            1 => units.pop().map(|(_, unit)| unit),
            2..=MAX_SLOPPY => Some(Span::Sloppy { units, slop: 0 }),
            _ => None,
        })
    }
}

/// The ways to write words that have these compounds, but for the one without any, those with few compounds first.
fn ways(compounds: &[Vec<String>]) -> Vec<Way<'_>> {
    let mut ways: Vec<Way<'_>> = vec![Vec::new()];
    let mut number = 0;
    while number < ways.len() && ways.len() <= MOST_WAYS {
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
    ways.truncate(1 + MOST_WAYS);
    ways.split_off(1)
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
        assert_eq!(ways(&compounds), wanted);
        assert!(ways(&[vec![], vec![]]).is_empty());
        let many = vec![vec!["a-b".to_owned()]; 40];
        assert_eq!(ways(&many).len(), MOST_WAYS);
        assert!(ways(&many)[..40].iter().all(|way| way.len() == 1));
    }
}
