//! Reading the terms of a dictionary in their order, with where their postings are.
//!
//! The engine can do this too, but takes several times as long: it decodes every node in full, with the outputs of its
//! arrows, and keeps a state for each byte of a term. As a term's ordinal is the number of terms before it, outputs are
//! not needed here, and only nodes with several arrows are returned to. The encoding is described where it is written
//! ([`dictionary`](super::dictionary)); nodes are read from their last byte.

use std::io;

use tantivy::postings::TermInfo;

use super::dictionary::{COMMON, END, INDEXED};
use super::term_infos::Infos;

/// A walk through the terms of a dictionary.
pub(super) struct Walk<'a> {
    /// The transducer.
    nodes: &'a [u8],
    infos: Infos<'a>,
    term: Vec<u8>,
    info: TermInfo,
    /// The nodes along the path of the current term that have arrows which were not followed yet.
    open: Vec<Open>,
    /// The address of the root, until the first term was read.
    root: Option<u64>,
}

/// A node that was not left yet.
struct Open {
    arrows: Arrows,
    /// The arrow to be followed next.
    next: usize,
    /// Length in bytes of what leads to the node.
    depth: usize,
}

/// Where the arrows of a node with any number of them are.
#[derive(Clone, Copy)]
struct Arrows {
    count: usize,
    /// Where the bytes of the arrows end; they are in reverse order, and the distances before them too.
    end: usize,
    /// Bytes that a distance takes.
    width: usize,
    /// Where the node starts.
    start: usize,
}

/// Bytes before the nodes: two numbers.
const HEAD: usize = 16;
/// Bytes behind the nodes: the number of terms and the address of the root.
const TAIL: usize = 16;

impl<'a> Walk<'a> {
    /// A walk through the terms of `dictionary`, the whole dictionary of a field.
    ///
    /// # Errors
    /// An error where it is too short to be a dictionary.
    pub(super) fn of(dictionary: &'a [u8]) -> io::Result<Self> {
        let parts = parts(dictionary).filter(|(nodes, _)| nodes.len() >= HEAD + TAIL);
        let (nodes, infos) = parts.ok_or_else(damaged)?;
        let (_, root) = nodes.split_last_chunk().ok_or_else(damaged)?;
        Ok(Self {
            nodes,
            infos: Infos::of(infos).ok_or_else(damaged)?,
            term: Vec::new(),
            info: TermInfo::default(),
            open: Vec::new(),
            root: Some(u64::from_le_bytes(*root)),
        })
    }

    /// The current term.
    pub(super) fn term(&self) -> &[u8] {
        &self.term
    }

    /// Where its postings are.
    pub(super) fn info(&self) -> &TermInfo {
        &self.info
    }

    /// Goes on to the next term, at first to the first; returns false where there is none.
    ///
    /// # Errors
    /// An error where the dictionary is not what was written.
    pub(super) fn advance(&mut self) -> io::Result<bool> {
        let next = match self.root.take() {
            Some(root) => Some(root),
            None => self.next_arrow(),
        };
        let found = match next {
            Some(address) => self.descend(address).ok_or_else(damaged)?,
            None => false,
        };
        // At the end of the terms that of the infos is reached, too.
        match (found, self.infos.next()) {
            (true, Some(info)) => self.info = info,
            (false, None) => {}
            _ => return Err(damaged()),
        }
        Ok(found)
    }

    /// Follows the next arrow of the last node that has one left, and returns where it leads.
    fn next_arrow(&mut self) -> Option<u64> {
        let open = self.open.last_mut()?;
        self.term.truncate(open.depth);
        let (byte, to) = open.arrows.get(self.nodes, open.next)?;
        self.term.push(byte);
        open.next += 1;
        if open.next == open.arrows.count {
            self.open.pop();
        }
        Some(to)
    }

    /// Follows the first arrow of each node from that at `address` on, as far as the first term. Returns false where
    /// there is none, which is so in an empty dictionary only; `None` where the nodes are not what was written.
    fn descend(&mut self, mut address: u64) -> Option<bool> {
        while address != END {
            let at = usize::try_from(address).ok()?;
            let state = *self.nodes.get(at)?;
            if state & ONE != 0 {
                let (byte, to) = one_arrow(self.nodes, at, state)?;
                self.term.push(byte);
                address = to;
                continue;
            }
            let arrows = Arrows::of(self.nodes, at, state)?;
            let open = Open {
                arrows,
                next: 0,
                depth: self.term.len(),
            };
            if arrows.count > 0 {
                self.open.push(open);
            }
            if state & FINAL != 0 {
                return Some(true);
            }
            if arrows.count == 0 {
                return Some(false);
            }
            address = self.next_arrow()?;
        }
        Some(true)
    }
}

/// The bit of the state byte of a node that has one arrow and at which no term ends.
const ONE: u8 = 0b1000_0000;
/// Of such a node: the bit that says that its arrow leads to the node before it.
const NEXT: u8 = 0b0100_0000;
/// Of another node: the bit that says that a term ends there.
const FINAL: u8 = 0b0100_0000;
/// The bits of the number of a common byte, or of the number of arrows.
const NUMBER: u8 = 0b0011_1111;

/// The arrow of a node that has one, and where it leads.
fn one_arrow(nodes: &[u8], at: usize, state: u8) -> Option<(u8, u64)> {
    let (byte, before) = match state & NUMBER {
        0 => (*nodes.get(at.checked_sub(1)?)?, at - 1),
        number => (COMMON[usize::from(number) - 1], at),
    };
    if state & NEXT != 0 {
        return Some((byte, before.checked_sub(1)? as u64));
    }
    let widths = before.checked_sub(1)?;
    let [width, output] = widths_of(*nodes.get(widths)?);
    let start = widths.checked_sub(width + output)?;
    let to = target(nodes, widths - width, width, start)?;
    Some((byte, to))
}

impl Arrows {
    fn of(nodes: &[u8], at: usize, state: u8) -> Option<Self> {
        let (count, widths) = match state & NUMBER {
            0 => match *nodes.get(at.checked_sub(1)?)? {
                // A count of 1 stands in the state byte, so a 1 here is 256.
                1 => (256, at.checked_sub(2)?),
                count => (usize::from(count), at.checked_sub(2)?),
            },
            count => (usize::from(count), at.checked_sub(1)?),
        };
        let [width, output] = widths_of(*nodes.get(widths)?);
        let index = if count > INDEXED { 256 } else { 0 };
        let end = widths.checked_sub(index)?;
        let outputs = output * (count + usize::from(state & FINAL != 0));
        let start = end.checked_sub(count + count * width + outputs)?;
        Some(Self {
            count,
            end,
            width,
            start,
        })
    }

    fn get(self, nodes: &[u8], number: usize) -> Option<(u8, u64)> {
        let byte = *nodes.get(self.end - 1 - number)?;
        let distance = self.end - self.count - (number + 1) * self.width;
        Some((byte, target(nodes, distance, self.width, self.start)?))
    }
}

/// How many bytes distances and outputs take.
fn widths_of(byte: u8) -> [usize; 2] {
    [byte >> 4, byte & 0xf].map(usize::from)
}

/// The address that is as far before `start` as the number of `width` bytes at `at` says.
fn target(nodes: &[u8], at: usize, width: usize, start: usize) -> Option<u64> {
    // The nodes are followed by more bytes than a number can have.
    let (bytes, _) = nodes.get(at..)?.split_first_chunk()?;
    let unused = u64::BITS.checked_sub(8 * width as u32)?;
    let distance = match width {
        0 => 0,
        _ => u64::from_le_bytes(*bytes) << unused >> unused,
    };
    match distance {
        0 => Some(END),
        distance => (start as u64).checked_sub(distance),
    }
}

/// The transducer of a dictionary and its table of term infos, which is followed by its length and two numbers.
fn parts(dictionary: &[u8]) -> Option<(&[u8], &[u8])> {
    let (rest, _) = dictionary.split_last_chunk::<{ 2 * size_of::<u32>() }>()?;
    let (rest, length) = rest.split_last_chunk()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    rest.split_at_checked(rest.len().checked_sub(length)?)
}

fn damaged() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "a dictionary is not what was written",
    )
}
