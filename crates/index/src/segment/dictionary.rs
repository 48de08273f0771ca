//! Building the engine's term dictionary of a field.
//!
//! It is a finite-state transducer: a graph whose arrows (transitions) are labelled with bytes, with a path for each
//! term. The sum of the outputs along a path is the term's ordinal. Behind it stands the table of where the postings of
//! each ordinal are ([`term_infos`](super::term_infos)). The engine's own builder allocates and frees memory several
//! times for each byte that a term does not share with the one before, and, as it supports arbitrary outputs, does more
//! comparisons than are needed. Here outputs are ordinals: the output of an arrow is the number of terms of its source
//! node that come before it, and is known when the arrow is created.
//!
//! Equal nodes are written once, as far as the first of them is remembered.

use std::io::{self, Write};
use std::path::Path;

use tantivy::postings::TermInfo;

use super::term_infos::TermInfos;

/// The version of the format of the engine's transducer library.
const VERSION: u64 = 2;
/// The type of a transducer; the library defines none but 0.
const KIND: u64 = 0;
/// The address that stands for a final node without arrows.
pub(super) const END: u64 = 0;
/// The bytes that an arrow can have encoded in the state byte of its node, by how frequent the library assumes them to
/// be.
pub(super) const COMMON: &[u8; 63] =
    b"te/oasripcnw.hlm-du012g=:bf3y5&_4v9678k%?xCDASFIBEjPTzRNM+LOqHG";
/// The largest number of arrows that fits into the state byte of a node.
const FEW: usize = 63;
/// Nodes with more arrows than this have an index of them.
pub(super) const INDEXED: usize = 32;

/// Builds a dictionary from sorted terms.
pub(super) struct DictionaryBuilder<'a> {
    /// The bytes not taken yet.
    bytes: Vec<u8>,
    /// Number of bytes taken before.
    taken: u64,
    /// The address of the last node written, which is that of its last byte.
    last: Option<u64>,
    /// The nodes along the path of the last term, from the root on, that are shared with other terms; entries past
    /// `depth` are not in use.
    path: Vec<Node>,
    /// Index of the last node of `path` in use. The nodes of the last term below it have one arrow each, given by the
    /// next byte of the term.
    depth: usize,
    /// The last term.
    term: Vec<u8>,
    known: Known,
    infos: TermInfos<'a>,
}

/// A node that is not written yet.
#[derive(Default)]
struct Node {
    /// Whether a term ends at this node (it is final).
    ends: bool,
    /// The ordinal of the first term through this node.
    first: u64,
    /// The arrows in the order of their bytes.
    arrows: Vec<Arrow>,
}

#[derive(Clone, Copy)]
struct Arrow {
    byte: u8,
    /// Number of terms of its node that come before it: the output of the arrow.
    before: u64,
    /// The address of the node that it leads to.
    to: u64,
}

impl Node {
    fn begin(&mut self, first: u64) {
        self.ends = false;
        self.first = first;
        self.arrows.clear();
    }
}

impl<'a> DictionaryBuilder<'a> {
    /// `dir` is the directory for what does not fit in memory.
    pub(super) fn new(dir: &'a Path) -> Self {
        let mut bytes = Vec::new();
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(KIND.to_le_bytes());
        Self {
            bytes,
            taken: 0,
            last: None,
            path: vec![Node::default()],
            depth: 0,
            term: Vec::new(),
            known: Known::default(),
            infos: TermInfos::new(dir),
        }
    }

    /// Adds a term, which must be greater than all added before.
    pub(super) fn insert(&mut self, term: &[u8], info: TermInfo) {
        let ordinal = self.infos.len();
        debug_assert!(ordinal == 0 || self.term.as_slice() < term);
        let pairs = self.term.iter().zip(term);
        let shared = pairs.take_while(|(one, other)| one == other).count();
        self.write_below(shared);
        let node = &mut self.path[shared];
        match term.get(shared) {
            Some(&byte) => node.arrows.push(Arrow {
                byte,
                before: ordinal - node.first,
                to: END,
            }),
            // The empty term, which can only be the first.
            None => node.ends = true,
        }
        self.depth = shared;
        self.term.truncate(shared);
        self.term.extend_from_slice(&term[shared..]);
        self.infos.push(info);
    }

    /// Passes the bytes written so far to `take` if there are at least `most`. To be called after each term.
    pub(super) fn flush(
        &mut self,
        most: usize,
        take: impl FnOnce(&[u8]) -> io::Result<()>,
    ) -> io::Result<()> {
        self.infos.settle()?;
        if self.bytes.len() < most {
            return Ok(());
        }
        take(&self.bytes)?;
        self.taken += self.bytes.len() as u64;
        self.bytes.clear();
        Ok(())
    }

    /// Ends the dictionary and writes the bytes not taken yet to `file`.
    pub(super) fn finish(mut self, file: &mut (impl Write + ?Sized)) -> io::Result<()> {
        self.write_below(0);
        let root = self.write(0);
        file.write_all(&self.bytes)?;
        file.write_all(&self.infos.len().to_le_bytes())?;
        file.write_all(&root.to_le_bytes())?;
        self.infos.write_to(file)
    }

    /// Writes the nodes of the last term deeper than `depth`; those up to `depth` are put into `path`.
    fn write_below(&mut self, depth: usize) {
        self.branch(depth);
        let mut to = END;
        for at in (self.depth + 1..self.term.len()).rev() {
            to = self.write_link(self.term[at], to);
        }
        if self.depth < self.term.len() {
            self.lead(self.depth, to);
        }
        for at in (depth + 1..=self.depth).rev() {
            let address = self.write(at);
            self.lead(at - 1, address);
        }
    }

    /// Puts the nodes of the last term up to `depth` into `path`.
    fn branch(&mut self, depth: usize) {
        let last = self.infos.len().saturating_sub(1);
        if self.path.len() <= depth {
            self.path.resize_with(depth + 1, Node::default);
        }
        for at in self.depth + 1..=depth {
            let node = &mut self.path[at];
            node.begin(last);
            match self.term.get(at) {
                Some(&byte) => node.arrows.push(Arrow {
                    byte,
                    before: 0,
                    to: END,
                }),
                None => node.ends = true,
            }
        }
        self.depth = self.depth.max(depth);
    }

    /// Sets the target of the last arrow of the node at `depth`.
    fn lead(&mut self, depth: usize, to: u64) {
        if let Some(arrow) = self.path[depth].arrows.last_mut() {
            arrow.to = to;
        }
    }

    /// Writes a non-final node with one arrow, and returns its address.
    fn write_link(&mut self, byte: u8, to: u64) -> u64 {
        let slot = Slot::of_link(byte, to);
        if let Some(address) = slot.as_ref().and_then(|slot| self.known.get(slot)) {
            return address;
        }
        match self.last == Some(to) {
            true => write_head(&mut self.bytes, 0b1100_0000, byte),
            false => {
                let distance = distance(self.end(), to);
                write_one(&mut self.bytes, byte, distance);
            }
        }
        self.remember(slot)
    }

    /// Writes the node `at` of the path, and returns its address.
    fn write(&mut self, at: usize) -> u64 {
        let node = &self.path[at];
        match node.arrows[..] {
            [] if node.ends => return END,
            [Arrow { byte, to, .. }] if !node.ends => return self.write_link(byte, to),
            _ => {}
        }
        let slot = Slot::of(node);
        if let Some(address) = slot.as_ref().and_then(|slot| self.known.get(slot)) {
            return address;
        }
        write_many(&mut self.bytes, self.taken, node);
        self.remember(slot)
    }

    /// Number of bytes written so far.
    fn end(&self) -> u64 {
        self.taken + self.bytes.len() as u64
    }

    /// Returns the address of the node just written, and remembers the node under it.
    fn remember(&mut self, slot: Option<Slot>) -> u64 {
        let address = self.end() - 1;
        self.last = Some(address);
        if let Some(slot) = slot {
            self.known.add(&slot, address);
        }
        address
    }
}

/// Writes the byte of an arrow and the state byte of its node, which comes last.
fn write_head(bytes: &mut Vec<u8>, kind: u8, byte: u8) {
    let common = COMMON_NUMBERS[usize::from(byte)];
    if common == 0 {
        bytes.push(byte);
    }
    bytes.push(kind | common);
}

/// By byte, one more than its index in [`COMMON`]; 0 where it is not there.
const COMMON_NUMBERS: [u8; 256] = {
    let mut numbers = [0; 256];
    let mut at = 0;
    while at < COMMON.len() {
        numbers[COMMON[at] as usize] = at as u8 + 1;
        at += 1;
    }
    numbers
};

/// Writes a non-final node with one arrow, whose output is 0 and which leads to the node `distance` bytes back.
fn write_one(bytes: &mut Vec<u8>, byte: u8, distance: u64) {
    write_number(bytes, distance, width(distance));
    bytes.push(widths(width(distance), 0));
    write_head(bytes, 0b1000_0000, byte);
}

/// Writes a node in the general form, behind `taken` bytes that `bytes` does not have.
fn write_many(bytes: &mut Vec<u8>, taken: u64, node: &Node) {
    let start = taken + bytes.len() as u64;
    let arrows = &node.arrows;
    let greatest = |numbers: &dyn Fn(&Arrow) -> u64| arrows.iter().map(numbers).max();
    let outputs = match greatest(&|arrow| arrow.before).unwrap_or_default() {
        0 => 0,
        greatest => width(greatest),
    };
    let distances = greatest(&|arrow| distance(start, arrow.to)).map_or(0, width);
    if outputs > 0 && node.ends {
        // The term that ends at this node is its first, so the final output is 0.
        write_number(bytes, 0, outputs);
    }
    for arrow in arrows.iter().rev() {
        write_number(bytes, arrow.before, outputs);
    }
    for arrow in arrows.iter().rev() {
        write_number(bytes, distance(start, arrow.to), distances);
    }
    bytes.extend(arrows.iter().rev().map(|arrow| arrow.byte));
    if arrows.len() > INDEXED {
        let mut index = [u8::MAX; 256];
        for (number, arrow) in arrows.iter().enumerate() {
            index[usize::from(arrow.byte)] = number as u8;
        }
        bytes.extend_from_slice(&index);
    }
    bytes.push(widths(distances, outputs));
    let few = match arrows.len() {
        count @ 1..=FEW => count as u8,
        count => {
            // Counts of 1 fit into the state byte, so a 1 here stands for 256.
            bytes.push(u8::try_from(count).unwrap_or(1));
            0
        }
    };
    bytes.push(u8::from(node.ends) << 6 | few);
}

/// Distance from `start` back to the node at an address; 0 for [`END`].
fn distance(start: u64, to: u64) -> u64 {
    match to {
        END => 0,
        to => start - to,
    }
}

/// How many bytes a number takes, at least 1.
fn width(number: u64) -> usize {
    let bits = (u64::BITS - number.leading_zeros()) as usize;
    bits.div_ceil(8).max(1)
}

fn widths(distances: usize, outputs: usize) -> u8 {
    (distances << 4 | outputs) as u8
}

fn write_number(bytes: &mut Vec<u8>, number: u64, width: usize) {
    // Appends all eight bytes and truncates: copying a variable number of bytes would be a library call.
    let end = bytes.len() + width;
    bytes.extend_from_slice(&number.to_le_bytes());
    bytes.truncate(end);
}

/// A cache of written nodes by their content, as many words have the same ending.
struct Known {
    pairs: Vec<[Cell; 2]>,
}

/// The content of a node with few arrows, and its address. There is one number for each arrow (its byte, output and
/// target); the last number has the count of arrows, whether a term ends there, and the node's own address. No node is
/// all zeros, so a zeroed table, which costs nothing until it is used, is an empty one.
type Cell = [u64; SHARED + 1];

/// The content of a node and its place in the cache.
struct Slot {
    /// The content, without the address.
    node: Cell,
    pair: usize,
}

/// The most arrows of a node that is remembered; nodes with more are rarely equal.
const SHARED: usize = 3;
/// Number of pairs; each is as large as a cache line.
const PAIRS: usize = 1 << 13;

impl Default for Known {
    fn default() -> Self {
        Self {
            pairs: vec![[[0; SHARED + 1]; 2]; PAIRS],
        }
    }
}

impl Slot {
    /// The slot of `node`; `None` where it is not one to be remembered.
    fn of(node: &Node) -> Option<Self> {
        // The root of an empty dictionary has no arrows and is not remembered.
        if !(1..=SHARED).contains(&node.arrows.len()) {
            return None;
        }
        let mut cell = Cell::default();
        let mut hash = u64::from(node.ends);
        for (key, arrow) in cell.iter_mut().zip(&node.arrows) {
            let to = u32::try_from(arrow.to).ok()?;
            let before = u32::try_from(arrow.before).ok().filter(|n| n >> 24 == 0)?;
            *key = u64::from(to) << 32 | u64::from(before << 8 | u32::from(arrow.byte));
            hash = hash_on(hash, *key);
        }
        cell[SHARED] = (2 * node.arrows.len() as u64 + u64::from(node.ends)) << 32;
        Some(Self::with(cell, hash))
    }

    /// The slot of a non-final node with one arrow, whose output is 0.
    fn of_link(byte: u8, to: u64) -> Option<Self> {
        let to = u32::try_from(to).ok()?;
        let key = u64::from(to) << 32 | u64::from(byte);
        let mut cell = Cell::default();
        (cell[0], cell[SHARED]) = (key, 2 << 32);
        Some(Self::with(cell, hash_on(0, key)))
    }

    fn with(node: Cell, hash: u64) -> Self {
        Self {
            node,
            pair: (hash >> (u64::BITS - PAIRS.ilog2())) as usize,
        }
    }

    fn is(&self, [arrows @ .., last]: &Cell) -> bool {
        let [own @ .., own_last] = &self.node;
        // Comparing arrays would be a library call.
        let pairs = own.iter().zip(arrows);
        let others = pairs.fold(0, |others, (one, other)| others | one ^ other);
        others | (own_last ^ last) >> 32 == 0
    }
}

fn hash_on(hash: u64, key: u64) -> u64 {
    (hash.rotate_left(5) ^ key).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl Known {
    fn get(&mut self, slot: &Slot) -> Option<u64> {
        let pair = &mut self.pairs[slot.pair];
        if slot.is(&pair[1]) {
            pair.swap(0, 1);
        }
        let address = u64::from(pair[0][SHARED] as u32);
        slot.is(&pair[0]).then_some(address)
    }

    /// Replaces the node of the pair that was used longer ago.
    fn add(&mut self, slot: &Slot, address: u64) {
        if address <= u64::from(u32::MAX) {
            let pair = &mut self.pairs[slot.pair];
            pair[1] = slot.node;
            pair[1][SHARED] |= address;
            pair.swap(0, 1);
        }
    }
}

#[cfg(test)]
#[path = "dictionary_tests.rs"]
mod tests;
