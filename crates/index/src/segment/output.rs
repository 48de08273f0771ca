//! Writing the engine's files of terms, postings and positions.
//!
//! They are written by parts of the engine in a new arrangement. The engine's field serializer takes a term document by
//! document, and prepares the maximum scores of blocks before it knows whether the term fills a block. Here a term is
//! written as a whole; most have less than a block of documents, for which a few numbers suffice.

use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;

use tantivy::directory::CompositeWrite;
use tantivy::fieldnorm::{FieldNormReader, FieldNormReaders};
use tantivy::index::SegmentComponent;
use tantivy::postings::TermInfo;
use tantivy::postings::serializer::PostingsSerializer;
use tantivy::schema::{Field, IndexRecordOption, Schema};
use tantivy::{Score, Segment};

use super::dictionary::DictionaryBuilder;
use super::positions::{BLOCK, LongPositions, write_positions};
use crate::Error;
use crate::store::write_varint;

/// Bytes of postings or positions that are written to the file at a time.
const CHUNK: usize = 64 << 10;

/// The files that are being written.
pub(super) struct Output<'a> {
    terms: CompositeWrite,
    postings: CompositeWrite,
    positions: CompositeWrite,
    schema: &'a Schema,
    lengths: &'a FieldNormReaders,
    /// The directory for what does not fit in memory.
    dir: &'a Path,
}

impl<'a> Output<'a> {
    pub(super) fn open(
        segment: &Segment,
        schema: &'a Schema,
        lengths: &'a FieldNormReaders,
        dir: &'a Path,
    ) -> Result<Self, Error> {
        let open = |component| {
            let file = segment.open_write(component);
            file.map(CompositeWrite::wrap).map_err(Error::engine)
        };
        Ok(Self {
            terms: open(SegmentComponent::Terms)?,
            postings: open(SegmentComponent::Postings)?,
            positions: open(SegmentComponent::Positions)?,
            schema,
            lengths,
            dir,
        })
    }

    /// Writes a field that has `tokens` tokens in all.
    pub(super) fn field(
        &mut self,
        field: Field,
        tokens: u64,
        write: impl FnOnce(&mut FieldOutput<'_>) -> io::Result<()>,
    ) -> Result<(), Error> {
        let lengths = self.lengths.get_field(field)?;
        let entry = self.schema.get_field_entry(field);
        let record = entry.field_type().index_record_option();
        self.write_field(field, record.unwrap_or_default(), tokens, lengths, write)
            .map_err(Error::engine)
    }

    fn write_field(
        &mut self,
        field: Field,
        record: IndexRecordOption,
        tokens: u64,
        lengths: Option<FieldNormReader>,
        write: impl FnOnce(&mut FieldOutput<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let terms = self.terms.for_field(field);
        let postings = self.postings.for_field(field);
        postings.write_all(&tokens.to_le_bytes())?;
        let positions = self.positions.for_field(field);
        let average = lengths
            .as_ref()
            .map_or(0.0, |lengths| tokens as Score / lengths.num_docs() as Score);
        let mut output = FieldOutput {
            dictionary: DictionaryBuilder::new(self.dir),
            terms,
            postings: Chunks::to(postings),
            positions: record.has_positions().then(|| Chunks::to(positions)),
            long: LongPositions::new(self.dir),
            record,
            average,
            lengths,
        };
        write(&mut output)?;
        output.close()
    }

    pub(super) fn close(self) -> Result<(), Error> {
        self.terms.close().map_err(Error::engine)?;
        self.postings.close().map_err(Error::engine)?;
        self.positions.close().map_err(Error::engine)
    }
}

/// A field that is being written.
pub(super) struct FieldOutput<'a> {
    dictionary: DictionaryBuilder<'a>,
    /// The file of the dictionary.
    terms: &'a mut dyn Write,
    postings: Chunks<'a>,
    positions: Option<Chunks<'a>>,
    long: LongPositions<'a>,
    record: IndexRecordOption,
    average: Score,
    lengths: Option<FieldNormReader>,
}

impl FieldOutput<'_> {
    /// Whether terms are written with frequencies.
    pub(super) fn has_frequencies(&self) -> bool {
        self.record.has_freq()
    }

    /// Writes a term. `documents` has each document with its term frequency; `deltas` has the distances between
    /// positions, the first in each document counted from 0. Without `frequencies` only the documents are written.
    pub(super) fn term(
        &mut self,
        term: &[u8],
        documents: &[(u32, u32)],
        deltas: &[u32],
        frequencies: bool,
    ) -> io::Result<()> {
        if documents.len() >= BLOCK {
            let count = documents.len() as u32;
            return self.long_term(term, count, frequencies, |term| term.add(documents, deltas));
        }
        let start = self.postings.place();
        self.write_short(documents, frequencies);
        let postings = start..self.postings.place();
        let mut positions = 0..0;
        if let Some(chunks) = &mut self.positions {
            let start = chunks.place();
            write_positions(deltas, &mut chunks.chunk)?;
            positions = start..chunks.place();
        }
        self.end_term(term, documents.len() as u32, postings, positions)
    }

    /// Writes a term of `count` documents, whose postings `add` gives in pieces.
    pub(super) fn long_term(
        &mut self,
        term: &[u8],
        count: u32,
        frequencies: bool,
        add: impl FnOnce(&mut LongTerm<'_, '_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let start = self.postings.place();
        let start_of_positions = self.positions.as_ref().map_or(0, Chunks::place);
        let documents = match (count as usize) < BLOCK {
            true => Documents::Few(Vec::new()),
            false => {
                let lengths = self.lengths.clone();
                let mut documents = PostingsSerializer::new(self.average, self.record, lengths);
                documents.new_term(count, frequencies);
                Documents::Many(Box::new(documents))
            }
        };
        let mut long = LongTerm {
            documents,
            positions: &mut self.long,
        };
        add(&mut long)?;
        match long.documents {
            Documents::Few(documents) => self.write_short(&documents, frequencies),
            Documents::Many(mut documents) => documents.close_term(count, &mut self.postings)?,
        }
        if let Some(positions) = &mut self.positions {
            self.long.write_to(positions)?;
        }
        let end_of_positions = self.positions.as_ref().map_or(0, Chunks::place);
        let postings = start..self.postings.place();
        self.end_term(term, count, postings, start_of_positions..end_of_positions)
    }

    /// Adds a term whose postings and positions are written to the dictionary.
    fn end_term(
        &mut self,
        term: &[u8],
        doc_freq: u32,
        postings_range: Range<usize>,
        positions_range: Range<usize>,
    ) -> io::Result<()> {
        self.postings.flush_full()?;
        if let Some(positions) = &mut self.positions {
            positions.flush_full()?;
        }
        let info = TermInfo {
            doc_freq,
            postings_range,
            positions_range,
        };
        self.dictionary.insert(term, info);
        self.dictionary
            .flush(CHUNK, |bytes| self.terms.write_all(bytes))
    }

    /// Writes postings of less than a block, which have no maximum scores: the deltas of the documents, then the
    /// frequencies.
    fn write_short(&mut self, documents: &[(u32, u32)], frequencies: bool) {
        let mut before = 0;
        for &(document, _) in documents {
            write_varint((document - before).into(), &mut self.postings.chunk);
            before = document;
        }
        if frequencies {
            for &(_, frequency) in documents {
                write_varint(frequency.into(), &mut self.postings.chunk);
            }
        }
    }

    fn close(self) -> io::Result<()> {
        for chunks in [Some(self.postings), self.positions].into_iter().flatten() {
            chunks.close()?;
        }
        self.dictionary.finish(self.terms)
    }
}

/// A term that is written in pieces.
pub(super) struct LongTerm<'a, 'f> {
    documents: Documents,
    positions: &'a mut LongPositions<'f>,
}

/// The documents of a term that is written in pieces.
enum Documents {
    /// Less than a block.
    Few(Vec<(u32, u32)>),
    Many(Box<PostingsSerializer>),
}

impl LongTerm<'_, '_> {
    /// Adds the next documents, as [`FieldOutput::term`] takes them.
    pub(super) fn add(&mut self, documents: &[(u32, u32)], deltas: &[u32]) -> io::Result<()> {
        match &mut self.documents {
            Documents::Few(few) => few.extend_from_slice(documents),
            Documents::Many(many) => {
                for &(document, frequency) in documents {
                    many.write_doc(document, frequency);
                }
            }
        }
        self.positions.add(deltas)
    }
}

/// A buffer that writes to a file in large pieces.
struct Chunks<'a> {
    file: &'a mut dyn Write,
    /// Bytes not written to the file yet.
    chunk: Vec<u8>,
    /// Number of bytes written to the file.
    written: usize,
}

impl<'a> Chunks<'a> {
    fn to(file: &'a mut dyn Write) -> Self {
        Self {
            file,
            chunk: Vec::with_capacity(CHUNK),
            written: 0,
        }
    }

    /// Offset of the next byte.
    fn place(&self) -> usize {
        self.written + self.chunk.len()
    }

    /// Writes the buffer to the file if it has at least [`CHUNK`] bytes.
    fn flush_full(&mut self) -> io::Result<()> {
        match self.chunk.len() < CHUNK {
            true => Ok(()),
            false => self.flush(),
        }
    }

    fn close(self) -> io::Result<()> {
        self.file.write_all(&self.chunk)
    }
}

impl Write for Chunks<'_> {
    /// Large pieces go straight to the file: the postings of a frequent word may take as much memory as all else.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() < CHUNK {
            self.chunk.extend_from_slice(bytes);
        } else {
            self.flush()?;
            self.file.write_all(bytes)?;
            self.written += bytes.len();
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.write_all(&self.chunk)?;
        self.written += self.chunk.len();
        self.chunk.clear();
        Ok(())
    }
}
