//! Encoding the positions of a term.
//!
//! The distances between positions are encoded in blocks of [`BLOCK`]. Before the blocks stand their number and the bit
//! width of each, so a block cannot be written before all are encoded.

use std::io::{self, Write};
use std::path::Path;

use tantivy::positions::PositionSerializer;

use super::spill::Spill;
use crate::store::{Varints, write_varint};

/// Documents or positions in a block; a list with fewer has another encoding.
pub(super) const BLOCK: usize = 128;

/// Appends the encoded `deltas` of a term to `bytes`.
pub(super) fn write_positions(deltas: &[u32], bytes: &mut Vec<u8>) -> io::Result<()> {
    if deltas.len() < BLOCK {
        write_varint(0, bytes);
        write_rest(deltas, bytes);
        return Ok(());
    }
    let mut positions = PositionSerializer::new(bytes);
    positions.write_positions_delta(deltas);
    positions.close_term()
}

/// Appends deltas that are no whole block.
fn write_rest(deltas: &[u32], bytes: &mut Vec<u8>) {
    for &delta in deltas {
        write_varint(delta.into(), bytes);
    }
}

/// Position deltas that are encoded together; a multiple of [`BLOCK`].
const TOGETHER: usize = 1 << 14;

/// Encodes the positions of one term after another, which come in pieces. The memory it takes does not depend on their
/// number.
pub(super) struct LongPositions<'a> {
    /// The deltas that are not encoded yet.
    deltas: Vec<u32>,
    widths: Vec<u8>,
    blocks: Spill<'a>,
    /// Deltas as they were encoded together.
    encoded: Vec<u8>,
}

impl<'a> LongPositions<'a> {
    /// `dir` is the directory for what does not fit in memory.
    pub(super) fn new(dir: &'a Path) -> Self {
        Self {
            deltas: Vec::new(),
            widths: Vec::new(),
            blocks: Spill::new(dir),
            encoded: Vec::new(),
        }
    }

    /// Adds the next deltas of the current term.
    pub(super) fn add(&mut self, deltas: &[u32]) -> io::Result<()> {
        self.deltas.extend_from_slice(deltas);
        while self.deltas.len() >= TOGETHER {
            self.encode(TOGETHER)?;
        }
        Ok(())
    }

    /// Encodes the first `count` deltas, a multiple of [`BLOCK`].
    fn encode(&mut self, count: usize) -> io::Result<()> {
        self.encoded.clear();
        write_positions(&self.deltas[..count], &mut self.encoded)?;
        self.deltas.drain(..count);
        let mut encoded = Varints(&self.encoded);
        let widths = encoded.next().unwrap_or_default() as usize;
        let (widths, blocks) = encoded.0.split_at(widths);
        self.widths.extend_from_slice(widths);
        self.blocks.end().extend_from_slice(blocks);
        self.blocks.settle()
    }

    /// Ends the term and writes its positions to `file`.
    pub(super) fn write_to(&mut self, file: &mut impl Write) -> io::Result<()> {
        if self.widths.is_empty() {
            self.encoded.clear();
            write_positions(&self.deltas, &mut self.encoded)?;
            self.deltas.clear();
            return file.write_all(&self.encoded);
        }
        self.encode(self.deltas.len() / BLOCK * BLOCK)?;
        self.encoded.clear();
        write_varint(self.widths.len() as u64, &mut self.encoded);
        self.encoded.append(&mut self.widths);
        file.write_all(&self.encoded)?;
        self.blocks.move_to(file)?;
        self.encoded.clear();
        write_rest(&self.deltas, &mut self.encoded);
        self.deltas.clear();
        file.write_all(&self.encoded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_that_come_in_pieces_are_encoded_as_those_that_come_together() {
        let dir = tempfile::tempdir().unwrap();
        let mut positions = LongPositions::new(dir.path());
        let lengths = [
            0,
            1,
            BLOCK - 1,
            BLOCK,
            TOGETHER - 1,
            TOGETHER,
            TOGETHER + BLOCK,
        ];
        for length in lengths
            .into_iter()
            .chain([3 * TOGETHER - 3, 40 * TOGETHER + 200])
        {
            let deltas: Vec<u32> = (0..length as u32)
                .map(|at| at.wrapping_mul(7919) % (at % 5000 + 1))
                .collect();
            let mut together = Vec::new();
            write_positions(&deltas, &mut together).unwrap();
            let mut from = 0;
            for piece in (0..).map(|at| at * 37 % 1000) {
                let to = deltas.len().min(from + piece);
                positions.add(&deltas[from..to]).unwrap();
                from = to;
                if from == deltas.len() {
                    break;
                }
            }
            let mut in_pieces = Vec::new();
            positions.write_to(&mut in_pieces).unwrap();
            assert!(in_pieces == together, "{length}");
        }
    }
}
