//! Reading the dictionaries of several segments side by side.

use std::io;

use tantivy::postings::TermInfo;

use super::super::walk::Walk;
use super::source::Source;

/// The terms of all sources in their order.
pub(super) struct Terms<'a> {
    cursors: Vec<Cursor<'a>>,
    /// The indices of the sources that have the current term, in ascending order.
    found: Vec<usize>,
}

/// The current term of a source.
struct Cursor<'a> {
    source: &'a Source<'a>,
    /// `None` where the source has no terms.
    terms: Option<Walk<'a>>,
    order: Order,
}

/// A number that orders terms: the first bytes, then the length. Only terms longer than [`PREFIX`] can differ and have
/// the same number.
type Order = u128;

/// The bytes of a term that its number has.
const PREFIX: usize = size_of::<Order>() - 1;
/// The last byte of the number of a term that has more.
const LONGER: u8 = PREFIX as u8 + 1;
/// After the last term.
const END: Order = Order::MAX;

fn order(term: &[u8]) -> Order {
    let mut bytes = [0; size_of::<Order>()];
    let length = term.len().min(PREFIX);
    bytes[..length].copy_from_slice(&term[..length]);
    bytes[PREFIX] = match term.len() <= PREFIX {
        true => length as u8,
        false => LONGER,
    };
    Order::from_be_bytes(bytes)
}

impl<'a> Cursor<'a> {
    fn of(source: &'a Source<'a>) -> io::Result<Self> {
        let mut cursor = Self {
            source,
            terms: match source.terms.is_empty() {
                true => None,
                false => Some(Walk::of(&source.terms)?),
            },
            order: END,
        };
        cursor.advance()?;
        Ok(cursor)
    }

    fn advance(&mut self) -> io::Result<()> {
        self.order = END;
        if let Some(terms) = &mut self.terms
            && terms.advance()?
        {
            self.order = order(terms.term());
        }
        Ok(())
    }

    fn term(&self) -> &[u8] {
        self.terms.as_ref().map_or(&[], Walk::term)
    }
}

impl<'a> Terms<'a> {
    pub(super) fn of(sources: &'a [Source<'a>]) -> io::Result<Self> {
        let cursors = sources.iter().map(Cursor::of);
        Ok(Self {
            cursors: cursors.collect::<io::Result<_>>()?,
            found: Vec::new(),
        })
    }

    /// Goes on to the next term, at first to the first; returns false where there is none.
    pub(super) fn advance(&mut self) -> io::Result<bool> {
        for &source in &self.found {
            self.cursors[source].advance()?;
        }
        self.found.clear();
        let orders = self.cursors.iter().map(|cursor| cursor.order);
        let least = orders.min().unwrap_or(END);
        if least == END {
            return Ok(false);
        }
        let is_least = |&source: &usize| self.cursors[source].order == least;
        self.found.extend((0..self.cursors.len()).filter(is_least));
        if least as u8 == LONGER {
            let cursors = &self.cursors;
            let terms = self.found.iter().map(|&source| cursors[source].term());
            if let Some(first) = terms.min() {
                self.found.retain(|&source| cursors[source].term() == first);
            }
        }
        Ok(true)
    }

    /// The current term.
    pub(super) fn term(&self) -> &[u8] {
        let first = self.found.first();
        first.map_or(&[], |&source| self.cursors[source].term())
    }

    /// The sources that have the current term, each with where its postings are.
    pub(super) fn found(&self) -> impl Iterator<Item = (&'a Source<'a>, &TermInfo)> {
        let found = self.found.iter().map(|&source| &self.cursors[source]);
        found.filter_map(|cursor| Some((cursor.source, cursor.terms.as_ref()?.info())))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn terms_are_ordered_as_their_bytes(
            one in prop::collection::vec(prop::sample::select(vec![0, 1, b'a', 255]), 0..18),
            cut in 0..18_usize,
            other in prop::collection::vec(prop::sample::select(vec![0, 1, b'a', 255]), 0..4),
        ) {
            // Two that begin alike.
            let mut second = one[..cut.min(one.len())].to_vec();
            second.extend(other);
            let numbers = order(&one).cmp(&order(&second));
            let is_decided = one.len() <= PREFIX || second.len() <= PREFIX;
            prop_assert!(numbers == one.cmp(&second) || numbers.is_eq() && !is_decided);
            prop_assert!(order(&one) < END);
        }
    }
}
