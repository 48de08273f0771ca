//! Merging segments into one.
//!
//! The engine can merge segments too, but takes three times as long: it opens the postings of each term of each segment
//! by themselves, computes positions from their distances and distances from the positions, and builds the dictionary
//! with a general builder. Here the documents of the segments are written one segment after another, so a list of
//! postings is that of the first segment followed by those of the others, with higher documents, and the distances
//! between positions stay as they are ([`source`]). The dictionaries are read side by side ([`terms`]). The files are
//! written as those of any segment ([`output`](super::output)); removed documents are left out.
//!
//! `tests/oracle/merging.rs` compares merged segments with those that the engine merges.

mod source;
mod terms;

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use tantivy::columnar::{
    ColumnType, ColumnarReader, MergeRowOrder, RowAddr, ShuffleMergeOrder, StackMergeOrder,
    merge_columnar,
};
use tantivy::directory::TerminatingWrite as _;
use tantivy::fieldnorm::{FieldNormReaders, FieldNormsSerializer};
use tantivy::index::SegmentComponent;
use tantivy::schema::{Field, Schema, Type};
use tantivy::store::StoreWriter;
use tantivy::{Directory as _, HasLen as _, Index, Segment, SegmentMeta, SegmentReader};

use self::source::{Gathered, Part, Source, has_many_positions};
use self::terms::Terms;
use super::output::{FieldOutput, Output};
use super::positions::BLOCK;
use crate::{Archive, Error};

/// Merges segments of `archive` into a new one, without their removed documents. The caller has to add it to the index in
/// place of the others. Returns `None` if no document is left, or if `is_stopped` became true meanwhile.
///
/// # Errors
/// [`Error::Engine`] when a file cannot be read or written. As after a stop, no file of the new segment is left then.
pub(crate) fn merge(
    archive: &Archive,
    segments: &[SegmentMeta],
    is_stopped: &AtomicBool,
) -> Result<Option<SegmentMeta>, Error> {
    let index = &archive.index;
    let merging = Merging::of(archive, segments, is_stopped)?;
    if merging.documents == 0 {
        return Ok(None);
    }
    let target = index.new_segment();
    let done = merging.write(&target);
    let merged = target.with_max_doc(merging.documents).meta().clone();
    match done {
        Ok(true) => Ok(Some(merged)),
        Ok(false) => {
            remove(index, &merged);
            Ok(None)
        }
        Err(error) => {
            remove(index, &merged);
            Err(error)
        }
    }
}

/// Removes the files of a merged segment that was not added to the index. What cannot be removed now is removed when a
/// writer is opened.
pub(crate) fn remove(index: &Index, segment: &SegmentMeta) {
    use SegmentComponent::{FastFields, FieldNorms, Positions, Postings, Store, Terms};

    for component in [FastFields, FieldNorms, Positions, Postings, Store, Terms] {
        let _ = index.directory().delete(&segment.relative_path(component));
    }
}

/// What is merged.
struct Merging<'a> {
    parts: Vec<Part>,
    /// Number of documents of the merged segment.
    documents: u32,
    archive: &'a Archive,
    is_stopped: &'a AtomicBool,
}

/// About how many blocks the store of a segment must have to be copied as it is: its last block may be small.
const ENOUGH_BLOCKS: usize = 6;

impl<'a> Merging<'a> {
    fn of(
        archive: &'a Archive,
        segments: &[SegmentMeta],
        is_stopped: &'a AtomicBool,
    ) -> Result<Self, Error> {
        let mut documents = 0;
        let mut parts = Vec::new();
        for segment in segments.iter().filter(|segment| segment.num_docs() > 0) {
            let (part, next) = Part::open(archive.index.segment(segment.clone()), documents)?;
            parts.push(part);
            documents = next;
        }
        Ok(Self {
            parts,
            documents,
            archive,
            is_stopped,
        })
    }

    /// Writes the files of `target`; returns false if it was stopped.
    fn write(&self, target: &Segment) -> Result<bool, Error> {
        self.write_articles(target)?;
        if !self.is_stopped() {
            self.write_columns(target)?;
            self.write_lengths(target)?;
            self.write_postings(target)?;
        }
        Ok(!self.is_stopped())
    }

    fn is_stopped(&self) -> bool {
        self.is_stopped.load(Ordering::Relaxed)
    }

    fn schema(&self) -> Schema {
        self.archive.index.schema()
    }

    fn readers(&self) -> impl Iterator<Item = &SegmentReader> {
        self.parts.iter().map(|part| &part.reader)
    }

    fn write_articles(&self, target: &Segment) -> Result<(), Error> {
        let settings = self.archive.index.settings();
        let file = target.open_write(SegmentComponent::Store);
        let block = settings.docstore_blocksize;
        let compression = settings.docstore_compression;
        let store = StoreWriter::new(file.map_err(Error::engine)?, compression, block, false);
        let mut store = store.map_err(Error::engine)?;
        for Part {
            reader, segment, ..
        } in &self.parts
        {
            let length = segment.open_read(SegmentComponent::Store);
            let length = length.map_err(Error::engine)?.len();
            let articles = reader.get_store_reader(1).map_err(Error::engine)?;
            if !reader.has_deletes() && length > ENOUGH_BLOCKS * block {
                store.stack(articles).map_err(Error::engine)?;
            } else {
                for document in reader.doc_ids_alive() {
                    let bytes = articles.get_document_bytes(document)?;
                    store.store_bytes(&bytes).map_err(Error::engine)?;
                }
            }
            if self.is_stopped() {
                break;
            }
        }
        store.close().map_err(Error::engine)
    }

    fn write_columns(&self, target: &Segment) -> Result<(), Error> {
        let columns = self.parts.iter().map(|part| {
            let file = part.segment.open_read(SegmentComponent::FastFields);
            ColumnarReader::open(file.map_err(Error::engine)?).map_err(Error::engine)
        });
        let columns: Vec<ColumnarReader> = columns.collect::<Result<_, _>>()?;
        let columns: Vec<&ColumnarReader> = columns.iter().collect();
        let has_removed = self.readers().any(SegmentReader::has_deletes);
        let order = match has_removed {
            false => MergeRowOrder::Stack(StackMergeOrder::stack(&columns)),
            true => self.order_of_rows(),
        };
        let file = target.open_write(SegmentComponent::FastFields);
        let mut file = file.map_err(Error::engine)?;
        merge_columnar(
            &columns,
            &required_columns(&self.schema()),
            order,
            &mut file,
        )
        .map_err(Error::engine)?;
        file.terminate().map_err(Error::engine)
    }

    fn order_of_rows(&self) -> MergeRowOrder {
        let rows = (0..).zip(self.readers()).flat_map(|(segment_ord, reader)| {
            reader.doc_ids_alive().map(move |row_id| RowAddr {
                segment_ord,
                row_id,
            })
        });
        let alive = self.readers().map(|reader| {
            let alive = reader.alive_bitset();
            alive.map(|alive| alive.bitset().clone())
        });
        MergeRowOrder::Shuffled(ShuffleMergeOrder {
            new_row_id_to_old_row_id: rows.collect(),
            alive_bitsets: alive.collect(),
        })
    }

    fn write_lengths(&self, target: &Segment) -> Result<(), Error> {
        let file = target.open_write(SegmentComponent::FieldNorms);
        let serializer = FieldNormsSerializer::from_write(file.map_err(Error::engine)?);
        let mut serializer = serializer.map_err(Error::engine)?;
        let mut lengths = Vec::new();
        for (field, entry) in self.schema().fields() {
            if !(entry.is_indexed() && entry.has_fieldnorms()) {
                continue;
            }
            lengths.clear();
            for reader in self.readers() {
                let of_segment = reader.get_fieldnorms_reader(field)?;
                let alive = reader.doc_ids_alive();
                lengths.extend(alive.map(|document| of_segment.fieldnorm_id(document)));
            }
            serializer
                .serialize_field(field, &lengths)
                .map_err(Error::engine)?;
        }
        serializer.close().map_err(Error::engine)
    }

    fn write_postings(&self, target: &Segment) -> Result<(), Error> {
        let lengths = target.open_read(SegmentComponent::FieldNorms);
        let lengths = FieldNormReaders::open(lengths.map_err(Error::engine)?)?;
        let (schema, dir) = (self.schema(), self.archive.index_dir());
        let mut output = Output::open(target, &schema, &lengths, &dir)?;
        for (field, entry) in schema.fields() {
            if !entry.is_indexed() {
                continue;
            }
            let sources = self.parts.iter().map(|part| part.source(field));
            let sources = sources.collect::<Result<Vec<Source<'_>>, Error>>()?;
            let tokens = self.readers().map(|reader| tokens(reader, field));
            let tokens = tokens.sum::<Result<u64, Error>>()?;
            output.field(field, tokens, |output| self.write_terms(&sources, output))?;
        }
        output.close()
    }

    fn write_terms(&self, sources: &[Source<'_>], output: &mut FieldOutput<'_>) -> io::Result<()> {
        let frequencies = output.has_frequencies();
        let mut terms = Terms::of(sources)?;
        let mut gathered = Gathered::default();
        while terms.advance()? && !self.is_stopped() {
            let at_most = terms.found().map(|(_, info)| info.doc_freq as usize);
            let is_short = at_most.sum::<usize>() < BLOCK
                && !terms.found().any(|(_, info)| has_many_positions(info));
            if !is_short {
                write_in_pieces(&terms, frequencies, &mut gathered, output)?;
                continue;
            }
            // Most terms are short, and need not be counted before they are read.
            for (source, info) in terms.found() {
                source.read(info, frequencies, &mut gathered, |_| Ok(()))?;
            }
            let Gathered { documents, deltas } = &gathered;
            if !documents.is_empty() {
                output.term(terms.term(), documents, deltas, frequencies)?;
            }
            gathered.clear();
        }
        Ok(())
    }
}

/// Writes the current term while it is read.
fn write_in_pieces(
    terms: &Terms<'_>,
    frequencies: bool,
    gathered: &mut Gathered,
    output: &mut FieldOutput<'_>,
) -> io::Result<()> {
    let counts = terms.found().map(|(source, info)| source.count(info));
    let count = counts.sum::<io::Result<usize>>()?;
    if count == 0 {
        return Ok(());
    }
    output.long_term(terms.term(), count as u32, frequencies, |term| {
        terms.found().try_for_each(|(source, info)| {
            source.read(info, frequencies, gathered, |gathered| {
                term.add(&gathered.documents, &gathered.deltas)?;
                gathered.clear();
                Ok(())
            })
        })
    })
}

/// The columns that a segment of the schema must have: its fast fields, which are numbers.
fn required_columns(schema: &Schema) -> Vec<(String, ColumnType)> {
    let fast = schema.fields().filter(|(_, entry)| entry.is_fast());
    let columns = fast.filter_map(|(_, entry)| {
        let kind = match entry.field_type().value_type() {
            Type::U64 => ColumnType::U64,
            Type::I64 => ColumnType::I64,
            _ => return None,
        };
        Some((entry.name().to_owned(), kind))
    });
    columns.collect()
}

/// The number of tokens of a field in a segment, as the engine counts them: where documents were removed, by the lengths
/// of the others, which are rounded; without lengths by their share.
fn tokens(reader: &SegmentReader, field: Field) -> Result<u64, Error> {
    let all = reader.inverted_index(field)?.total_num_tokens();
    if !reader.has_deletes() {
        return Ok(all);
    }
    Ok(match reader.fieldnorms_readers().get_field(field)? {
        Some(lengths) => {
            let alive = reader.doc_ids_alive();
            let lengths = alive.map(|document| u64::from(lengths.fieldnorm(document)));
            lengths.sum()
        }
        None => {
            let share = f64::from(reader.num_docs()) / f64::from(reader.max_doc().max(1));
            (all as f64 * share) as u64
        }
    })
}
