//! Reading the postings of a segment that is merged.

use std::io;
use std::sync::Arc;

use tantivy::directory::{CompositeFile, OwnedBytes};
use tantivy::index::SegmentComponent;
use tantivy::positions::PositionReader;
use tantivy::postings::TermInfo;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{InvertedIndexReader, Segment, SegmentReader};

use super::super::output::BLOCK;
use crate::Error;
use crate::store::Varints;

/// The numbers of a segment's documents in the merged segment.
pub(super) enum Numbering {
    /// No document was removed: all move up by so many.
    Moved(u32),
    /// By document, its new number; `None` where it was removed.
    Numbered(Vec<Option<u32>>),
}

impl Numbering {
    /// The numbering of a segment whose first document gets the number `first`, with the number for the next segment's.
    pub(super) fn of(reader: &SegmentReader, first: u32) -> Result<(Self, u32), Error> {
        let next = first.checked_add(reader.num_docs());
        let next = next.ok_or_else(|| Error::engine(damaged()))?;
        if !reader.has_deletes() {
            return Ok((Self::Moved(first), next));
        }
        let mut numbers = vec![None; reader.max_doc() as usize];
        for (document, number) in reader.doc_ids_alive().zip(first..) {
            numbers[document as usize] = Some(number);
        }
        Ok((Self::Numbered(numbers), next))
    }
}

/// Documents of a term and their positions, as [`FieldOutput::term`](super::FieldOutput::term) takes them.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) documents: Vec<(u32, u32)>,
    pub(super) deltas: Vec<u32>,
}

impl Gathered {
    pub(super) fn clear(&mut self) {
        self.documents.clear();
        self.deltas.clear();
    }

    /// Gives the documents from the index `documents` on, whose positions begin at the index `deltas`, their new numbers,
    /// and takes out the removed ones.
    fn renumber(&mut self, numbering: &Numbering, documents: usize, deltas: usize) {
        let numbers = match numbering {
            Numbering::Moved(first) => {
                let moved = self.documents[documents..].iter_mut();
                moved.for_each(|(document, _)| *document += first);
                return;
            }
            Numbering::Numbered(numbers) => numbers,
        };
        let has_positions = self.deltas.len() > deltas;
        let (mut kept, mut from, mut to) = (documents, deltas, deltas);
        for at in documents..self.documents.len() {
            let (document, frequency) = self.documents[at];
            let own = from..from + if has_positions { frequency as usize } else { 0 };
            from = own.end;
            if let Some(number) = numbers.get(document as usize).copied().flatten() {
                self.documents[kept] = (number, frequency);
                kept += 1;
                let length = own.len();
                self.deltas.copy_within(own, to);
                to += length;
            }
        }
        self.documents.truncate(kept);
        self.deltas.truncate(to);
    }
}

/// A field of a segment.
pub(super) struct Source<'a> {
    pub(super) index: Arc<InvertedIndexReader>,
    /// The dictionary of the field.
    pub(super) terms: OwnedBytes,
    postings: OwnedBytes,
    positions: OwnedBytes,
    numbering: &'a Numbering,
}

/// Bytes before the postings of a field: the number of its tokens.
const TOKENS: usize = size_of::<u64>();

impl<'a> Source<'a> {
    pub(super) fn open(
        reader: &SegmentReader,
        segment: &Segment,
        field: Field,
        numbering: &'a Numbering,
    ) -> Result<Self, Error> {
        let open = |component| -> Result<OwnedBytes, Error> {
            let file = segment.open_read(component).map_err(Error::engine)?;
            let file = CompositeFile::open(&file).map_err(Error::engine)?;
            let bytes = file.open_read(field).map(|part| part.read_bytes());
            let bytes = bytes.transpose().map_err(Error::engine)?;
            Ok(bytes.unwrap_or_else(OwnedBytes::empty))
        };
        let mut postings = open(SegmentComponent::Postings)?;
        postings.advance(TOKENS.min(postings.len()));
        Ok(Self {
            index: reader.inverted_index(field)?,
            terms: open(SegmentComponent::Terms)?,
            postings,
            positions: open(SegmentComponent::Positions)?,
            numbering,
        })
    }

    /// How many documents of a term are left.
    pub(super) fn count(&self, info: &TermInfo) -> io::Result<usize> {
        let Numbering::Numbered(numbers) = self.numbering else {
            return Ok(info.doc_freq as usize);
        };
        let mut blocks = self
            .index
            .read_block_postings_from_terminfo(info, IndexRecordOption::Basic)?;
        let mut count = 0;
        while !blocks.docs().is_empty() {
            let is_left =
                |document: &&u32| matches!(numbers.get(**document as usize), Some(Some(_)));
            count += blocks.docs().iter().filter(is_left).count();
            blocks.advance();
        }
        Ok(count)
    }

    /// Appends the postings of a term to `gathered` in blocks, and calls `full` after each.
    pub(super) fn read(
        &self,
        info: &TermInfo,
        frequencies: bool,
        gathered: &mut Gathered,
        mut full: impl FnMut(&mut Gathered),
    ) -> io::Result<()> {
        if (info.doc_freq as usize) < BLOCK {
            self.read_short(info, frequencies, gathered)
                .ok_or_else(damaged)?;
            full(gathered);
            return Ok(());
        }
        let record = match frequencies {
            true => IndexRecordOption::WithFreqs,
            false => IndexRecordOption::Basic,
        };
        let mut blocks = self.index.read_block_postings_from_terminfo(info, record)?;
        let mut positions = match frequencies {
            true => Some(self.positions(info)?),
            false => None,
        };
        let mut offset = 0;
        while !blocks.docs().is_empty() {
            let (documents, deltas) = (gathered.documents.len(), gathered.deltas.len());
            let mut total = 0;
            match &mut positions {
                Some(positions) => {
                    let block = blocks.docs().iter().zip(blocks.freqs());
                    gathered
                        .documents
                        .extend(block.map(|(&document, &frequency)| (document, frequency)));
                    total = blocks
                        .freqs()
                        .iter()
                        .map(|&frequency| frequency as usize)
                        .sum();
                    gathered.deltas.resize(deltas + total, 0);
                    positions.read(offset, &mut gathered.deltas[deltas..]);
                }
                None => {
                    let block = blocks.docs().iter();
                    gathered
                        .documents
                        .extend(block.map(|&document| (document, 0)));
                }
            }
            offset += total as u64;
            gathered.renumber(self.numbering, documents, deltas);
            full(gathered);
            blocks.advance();
        }
        Ok(())
    }

    /// Appends postings of less than a block, which are numbers of variable length: the distances between documents,
    /// then the frequencies. `None` where they are not what was written.
    fn read_short(
        &self,
        info: &TermInfo,
        frequencies: bool,
        gathered: &mut Gathered,
    ) -> Option<()> {
        let (from, deltas) = (gathered.documents.len(), gathered.deltas.len());
        let mut bytes = Varints(self.postings.get(info.postings_range.clone())?);
        let mut document = 0_u32;
        for _ in 0..info.doc_freq {
            document = document.checked_add(u32::try_from(bytes.next()?).ok()?)?;
            gathered.documents.push((document, 0));
        }
        if frequencies {
            let mut total = 0;
            for (_, frequency) in &mut gathered.documents[from..] {
                *frequency = u32::try_from(bytes.next()?).ok()?;
                total += *frequency as usize;
            }
            let mut bytes = Varints(self.positions.get(info.positions_range.clone())?);
            if bytes.next()? == 0 {
                for _ in 0..total {
                    gathered.deltas.push(u32::try_from(bytes.next()?).ok()?);
                }
            } else {
                gathered.deltas.resize(deltas + total, 0);
                let mut positions = self.positions(info).ok()?;
                positions.read(0, &mut gathered.deltas[deltas..]);
            }
        }
        gathered.renumber(self.numbering, from, deltas);
        Some(())
    }

    fn positions(&self, info: &TermInfo) -> io::Result<PositionReader> {
        PositionReader::open(self.positions.slice(info.positions_range.clone()))
    }
}

fn damaged() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "postings are not what was written",
    )
}
