//! Reading the postings of a segment that is merged.

use std::io;
use std::sync::Arc;

use tantivy::directory::{CompositeFile, OwnedBytes};
use tantivy::index::SegmentComponent;
use tantivy::positions::PositionReader;
use tantivy::postings::TermInfo;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{InvertedIndexReader, Segment, SegmentReader};

use super::super::positions::BLOCK;
use crate::Error;
use crate::store::Varints;

/// A segment that is merged.
pub(super) struct Part {
    pub(super) reader: SegmentReader,
    pub(super) segment: Segment,
    numbering: Numbering,
    terms: CompositeFile,
    postings: CompositeFile,
    positions: CompositeFile,
}

impl Part {
    /// Opens a segment whose first document gets the number `first` in the merged one; also returns the number for the first
    /// document of the next segment.
    pub(super) fn open(segment: Segment, first: u32) -> Result<(Self, u32), Error> {
        let reader = SegmentReader::open(&segment)?;
        let next = first.checked_add(reader.num_docs());
        let next = next.filter(|&next| next < MOST_DOCUMENTS).ok_or_else(|| {
            let reason = "the merged segment would have too many documents";
            Error::engine(io::Error::other(reason))
        })?;
        let open = |component| {
            let file = segment.open_read(component).map_err(Error::engine)?;
            CompositeFile::open(&file).map_err(Error::engine)
        };
        let part = Self {
            numbering: Numbering::of(&reader, first),
            terms: open(SegmentComponent::Terms)?,
            postings: open(SegmentComponent::Postings)?,
            positions: open(SegmentComponent::Positions)?,
            reader,
            segment,
        };
        Ok((part, next))
    }

    /// A field of the segment.
    pub(super) fn source(&self, field: Field) -> Result<Source<'_>, Error> {
        // The engine's writer leaves out fields that no document has.
        let read = |file: &CompositeFile| -> Result<OwnedBytes, Error> {
            let bytes = file.open_read(field).map(|part| part.read_bytes());
            let bytes = bytes.transpose().map_err(Error::engine)?;
            Ok(bytes.unwrap_or_else(OwnedBytes::empty))
        };
        let mut postings = read(&self.postings)?;
        postings.advance(TOKENS.min(postings.len()));
        Ok(Source {
            index: self.reader.inverted_index(field)?,
            terms: read(&self.terms)?,
            postings,
            positions: read(&self.positions)?,
            numbering: &self.numbering,
        })
    }
}

/// The engine's limit of a segment.
const MOST_DOCUMENTS: u32 = 1 << 31;
/// Bytes before the postings of a field: the number of its tokens.
const TOKENS: usize = size_of::<u64>();

/// The numbers of a segment's documents in the merged segment.
enum Numbering {
    /// No document was removed: all move up by so many.
    Moved(u32),
    /// By document, its new number; `None` where it was removed.
    Numbered(Vec<Option<u32>>),
}

impl Numbering {
    /// The numbering of a segment whose first document gets the number `first`.
    fn of(reader: &SegmentReader, first: u32) -> Self {
        if !reader.has_deletes() {
            return Self::Moved(first);
        }
        let mut numbers = vec![None; reader.max_doc() as usize];
        for (document, number) in reader.doc_ids_alive().zip(first..) {
            numbers[document as usize] = Some(number);
        }
        Self::Numbered(numbers)
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
    index: Arc<InvertedIndexReader>,
    /// The dictionary; empty where no document has the field.
    pub(super) terms: OwnedBytes,
    postings: OwnedBytes,
    positions: OwnedBytes,
    numbering: &'a Numbering,
}

impl Source<'_> {
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

    /// Appends the postings of a term to `gathered` in pieces, and calls `each_piece` after each. With `frequencies` the field
    /// has positions too: no field of the schema has the one without the other.
    pub(super) fn read(
        &self,
        info: &TermInfo,
        frequencies: bool,
        gathered: &mut Gathered,
        mut each_piece: impl FnMut(&mut Gathered) -> io::Result<()>,
    ) -> io::Result<()> {
        if (info.doc_freq as usize) < BLOCK && !has_many_positions(info) {
            self.read_short(info, frequencies, gathered)
                .ok_or_else(damaged)?;
            return each_piece(gathered);
        }
        self.read_blocks(info, frequencies, gathered, each_piece)
    }

    fn read_blocks(
        &self,
        info: &TermInfo,
        frequencies: bool,
        gathered: &mut Gathered,
        mut each_piece: impl FnMut(&mut Gathered) -> io::Result<()>,
    ) -> io::Result<()> {
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
            let mut documents = blocks.docs().iter().copied();
            let mut counts = blocks.freqs();
            while documents.len() > 0 {
                let (from, deltas) = (gathered.documents.len(), gathered.deltas.len());
                if let Some(positions) = &mut positions {
                    let (piece, rest) = counts.split_at(first_piece(counts));
                    counts = rest;
                    let piece = piece.iter().copied();
                    let total: u64 = piece.clone().map(u64::from).sum();
                    gathered
                        .documents
                        .extend(documents.by_ref().take(piece.len()).zip(piece));
                    gathered.deltas.resize(deltas + total as usize, 0);
                    positions.read(offset, &mut gathered.deltas[deltas..]);
                    offset += total;
                } else {
                    gathered
                        .documents
                        .extend(documents.by_ref().map(|document| (document, 0)));
                }
                gathered.renumber(self.numbering, from, deltas);
                each_piece(gathered)?;
            }
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
        let range = info.positions_range.clone();
        match self.positions.get(range.clone()) {
            Some(_) => PositionReader::open(self.positions.slice(range)),
            None => Err(damaged()),
        }
    }
}

/// Of the documents with these term frequencies, how many are read together: few enough that their positions take little
/// memory, but one at least.
fn first_piece(frequencies: &[u32]) -> usize {
    const POSITIONS: u64 = 1 << 14;
    let mut total = 0;
    let fits = |&&frequency: &&u32| {
        let is_first = total == 0;
        total += u64::from(frequency);
        is_first || total <= POSITIONS
    };
    frequencies.iter().take_while(fits).count()
}

/// Whether a term has more positions than are read at a time, by the bytes they take.
pub(super) fn has_many_positions(info: &TermInfo) -> bool {
    const BYTES: usize = 1 << 16;
    info.positions_range.len() > BYTES
}

fn damaged() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "postings are not what was written",
    )
}
