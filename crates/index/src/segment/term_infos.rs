//! The table of term infos that follows the transducer of a term dictionary.
//!
//! Terms are stored in blocks. The first of a block is stored whole, with the bit widths of the others. The others are
//! stored relative to the first: the offsets of their postings and positions, and their document counts. The engine can
//! write this table too, but only together with a transducer, and the node table of its transducer takes as long to set
//! up as some thousand terms, for each field of each segment.

use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;

use tantivy::postings::TermInfo;

use super::spill::Spill;

/// Terms of a block.
const BLOCK: usize = 256;
/// The engine's version number of dictionaries that are transducers, and the number of this kind.
const VERSION: u32 = 1;
const KIND: u32 = 1;

/// The infos of terms, in the order of the terms.
pub(super) struct TermInfos<'a> {
    terms: u64,
    /// The infos of the current block.
    block: Vec<TermInfo>,
    /// For each block: the info of its first term, and the offset and bit widths of the others.
    heads: Vec<u8>,
    /// The bit-packed infos of the other terms.
    others: Spill<'a>,
}

impl<'a> TermInfos<'a> {
    /// `dir` is the directory for what does not fit in memory.
    pub(super) fn new(dir: &'a Path) -> Self {
        Self {
            terms: 0,
            block: Vec::with_capacity(BLOCK),
            heads: Vec::new(),
            others: Spill::new(dir),
        }
    }

    /// The number of terms.
    pub(super) fn len(&self) -> u64 {
        self.terms
    }

    pub(super) fn push(&mut self, info: TermInfo) {
        self.terms += 1;
        self.block.push(info);
        if self.block.len() == BLOCK {
            self.end_block();
        }
    }

    /// Makes room in memory. To be called after each term.
    pub(super) fn settle(&mut self) -> io::Result<()> {
        self.others.settle()
    }

    fn end_block(&mut self) {
        let Some((first, others)) = self.block.split_first() else {
            return;
        };
        let last = others.last().unwrap_or(first);
        let from_first = |postings: usize, positions: usize| {
            let postings = postings - first.postings_range.start;
            [postings, positions - first.positions_range.start].map(|bytes| bytes as u64)
        };
        let ends = from_first(last.postings_range.end, last.positions_range.end);
        let most = others.iter().map(|info| info.doc_freq).max();
        let of_documents = width(most.unwrap_or_default().into());
        let [of_postings, of_positions] = ends.map(width);
        let (postings, positions) = (&first.postings_range, &first.positions_range);
        self.heads.extend(self.others.len().to_le_bytes());
        self.heads.extend(first.doc_freq.to_le_bytes());
        for range in [postings, positions] {
            self.heads.extend((range.start as u64).to_le_bytes());
            self.heads.extend((range.len() as u32).to_le_bytes());
        }
        let widths = [of_documents, of_postings, of_positions];
        self.heads.extend(widths.map(|width| width as u8));
        let mut bits = Bits::to(self.others.end());
        for info in others {
            let [postings, positions] =
                from_first(info.postings_range.start, info.positions_range.start);
            bits.push(postings, of_postings);
            bits.push(positions, of_positions);
            bits.push(info.doc_freq.into(), of_documents);
        }
        let [postings, positions] = ends;
        bits.push(postings, of_postings);
        bits.push(positions, of_positions);
        bits.end();
        self.block.clear();
    }

    /// Writes the table to `file`, which has the transducer.
    pub(super) fn write_to(mut self, file: &mut (impl Write + ?Sized)) -> io::Result<()> {
        self.end_block();
        file.write_all(&(self.heads.len() as u64).to_le_bytes())?;
        file.write_all(&self.terms.to_le_bytes())?;
        file.write_all(&self.heads)?;
        let length = (2 * size_of::<u64>() + self.heads.len()) as u64 + self.others.len();
        self.others.move_to(file)?;
        file.write_all(&length.to_le_bytes())?;
        file.write_all(&VERSION.to_le_bytes())?;
        file.write_all(&KIND.to_le_bytes())
    }
}

/// Reads the infos of a table in their order.
pub(super) struct Infos<'a> {
    heads: &'a [u8],
    others: &'a [u8],
    /// How many infos follow those of the current block.
    left: usize,
    /// The infos of the current block that were not read yet, the next one last.
    block: Vec<TermInfo>,
}

/// Bytes of a block's head: an offset, a count, two ranges and three widths.
const HEAD: usize = 8 + 4 + 2 * (8 + 4) + 3;

impl<'a> Infos<'a> {
    /// The infos of `table`, as [`TermInfos::write_to`] writes it, without the three numbers at its end. `None` where it is
    /// too short.
    pub(super) fn of(table: &'a [u8]) -> Option<Self> {
        let (length, rest) = table.split_first_chunk()?;
        let (terms, rest) = rest.split_first_chunk()?;
        let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        let (heads, others) = rest.split_at_checked(length)?;
        Some(Self {
            heads,
            others,
            left: usize::try_from(u64::from_le_bytes(*terms)).ok()?,
            block: Vec::with_capacity(BLOCK),
        })
    }

    /// The next info; `None` at the end, or where the table is not what was written.
    pub(super) fn next(&mut self) -> Option<TermInfo> {
        if self.block.is_empty() {
            self.read_block()?;
        }
        self.block.pop()
    }

    fn read_block(&mut self) -> Option<()> {
        let count = self.left.min(BLOCK);
        if count == 0 {
            return None;
        }
        let (head, heads) = self.heads.split_first_chunk::<HEAD>()?;
        (self.heads, self.left) = (heads, self.left - count);
        let mut head = Head(head);
        let offset = head.number::<8>()?;
        let doc_freq = head.number::<4>()? as u32;
        let [postings, positions] = [head.range()?, head.range()?];
        let [of_documents, of_postings, of_positions] = *head.0.first_chunk()?;
        let mut bits = BitReader {
            bytes: self.others.get(offset..)?,
            at: 0,
        };
        let starts = [postings.start, positions.start];
        let places = |bits: &mut BitReader<'_>| {
            Some([
                starts[0].checked_add(bits.next(of_postings)? as usize)?,
                starts[1].checked_add(bits.next(of_positions)? as usize)?,
            ])
        };
        self.block.push(TermInfo {
            doc_freq,
            postings_range: postings,
            positions_range: positions,
        });
        if count > 1 {
            let mut start = places(&mut bits)?;
            for _ in 1..count {
                let doc_freq = bits.next(of_documents)? as u32;
                let end = places(&mut bits)?;
                self.block.push(TermInfo {
                    doc_freq,
                    postings_range: start[0]..end[0],
                    positions_range: start[1]..end[1],
                });
                start = end;
            }
        }
        self.block.reverse();
        Some(())
    }
}

/// The rest of a block's head.
struct Head<'a>(&'a [u8]);

impl Head<'_> {
    /// The next number, of `BYTES` bytes.
    fn number<const BYTES: usize>(&mut self) -> Option<usize> {
        let (bytes, rest) = self.0.split_first_chunk::<BYTES>()?;
        self.0 = rest;
        let mut number = [0; size_of::<u64>()];
        number[..BYTES].copy_from_slice(bytes);
        usize::try_from(u64::from_le_bytes(number)).ok()
    }

    /// A range, of which the start and the length are written.
    fn range(&mut self) -> Option<Range<usize>> {
        let start = self.number::<8>()?;
        let length = self.number::<4>()?;
        Some(start..start.checked_add(length)?)
    }
}

/// A reader of bit-packed numbers.
struct BitReader<'a> {
    bytes: &'a [u8],
    /// The next bit.
    at: usize,
}

impl BitReader<'_> {
    fn next(&mut self, width: u8) -> Option<u64> {
        let (byte, shift) = (self.at / 8, self.at % 8);
        self.at += usize::from(width);
        let rest = self.bytes.get(byte..)?;
        let number = match rest.first_chunk() {
            Some(bytes) => u128::from_le_bytes(*bytes),
            None => {
                let mut bytes = [0; size_of::<u128>()];
                bytes[..rest.len()].copy_from_slice(rest);
                u128::from_le_bytes(bytes)
            }
        };
        let unused = u64::BITS.checked_sub(width.into())?;
        let mask = u64::MAX.checked_shr(unused).unwrap_or(0);
        Some((number >> shift) as u64 & mask)
    }
}

/// How many bits a number takes.
fn width(number: u64) -> u32 {
    u64::BITS - number.leading_zeros()
}

/// A writer of bit-packed numbers.
struct Bits<'b> {
    bytes: &'b mut Vec<u8>,
    /// Bits not written yet; fewer than 64 of them, `filled`, are in use.
    rest: u128,
    filled: u32,
}

impl<'b> Bits<'b> {
    fn to(bytes: &'b mut Vec<u8>) -> Self {
        Self {
            bytes,
            rest: 0,
            filled: 0,
        }
    }

    fn push(&mut self, number: u64, width: u32) {
        self.rest |= u128::from(number) << self.filled;
        self.filled += width;
        if self.filled >= u64::BITS {
            self.bytes.extend((self.rest as u64).to_le_bytes());
            self.rest >>= u64::BITS;
            self.filled -= u64::BITS;
        }
    }

    /// Writes the last bits, padded to a byte.
    fn end(self) {
        let bytes = self.filled.div_ceil(8) as usize;
        self.bytes.extend(&self.rest.to_le_bytes()[..bytes]);
    }
}
