//! A cursor over the documents of a term and its positions in each.
//!
//! To find the positions of a document, the engine's own postings add up the term's frequencies in all earlier documents of the block,
//! anew for each document. Where nearly every document is visited, that takes longer than reading the positions. This cursor keeps a
//! running sum instead. It has to decode every block that it passes, so it is no good for skipping far ahead.

use tantivy::positions::PositionReader;
use tantivy::postings::BlockSegmentPostings;
use tantivy::{DocId, TERMINATED};

/// The documents of a term in a segment, with its positions in each.
pub(crate) struct PositionCursor {
    /// The postings, read with frequencies.
    blocks: Box<BlockSegmentPostings>,
    /// The index of the current posting in the block.
    at: usize,
    positions: PositionReader,
    /// The number of positions before those of posting `counted` of the block.
    before: u64,
    counted: usize,
    /// The number of positions before those of the next block.
    block_end: u64,
    /// The positions read last: the first `read_length` values of `read`, which begin at position number `read_from`. The rest of
    /// `read` is unused capacity.
    read: Vec<u32>,
    read_from: u64,
    read_length: usize,
}

/// How many positions are read at once when documents are visited one after the other.
const TOGETHER: usize = 256;

impl PositionCursor {
    pub(crate) fn new(blocks: BlockSegmentPostings, positions: PositionReader) -> Self {
        let mut new = Self {
            blocks: Box::new(blocks),
            at: 0,
            positions,
            before: 0,
            counted: 0,
            block_end: 0,
            read: Vec::new(),
            read_from: 0,
            read_length: 0,
        };
        new.start_block();
        new
    }

    /// How many documents have the term, counting removed ones too.
    pub(crate) fn documents(&self) -> u32 {
        self.blocks.doc_freq()
    }

    /// The current document; [`TERMINATED`] behind the last one.
    pub(crate) fn doc(&self) -> DocId {
        let doc = self.blocks.docs().get(self.at);
        doc.copied().unwrap_or(TERMINATED)
    }

    /// Moves to the next document, and returns it.
    pub(crate) fn advance(&mut self) -> DocId {
        self.at += 1;
        if self.at >= self.blocks.block_len() {
            self.next_block();
        }
        self.doc()
    }

    /// Moves to the first document from `target` on, and returns it. `target` must not be before the current document.
    pub(crate) fn seek(&mut self, target: DocId) -> DocId {
        // For a frequent word the target is mostly among the next few postings.
        const NEXT: usize = 8;
        while self.blocks.docs().last().is_some_and(|last| *last < target) {
            self.next_block();
        }
        let rest = self.blocks.docs().get(self.at..).unwrap_or_default();
        let near = rest.first_chunk::<NEXT>().map(|near| {
            let before = near.iter().map(|doc| u8::from(*doc < target));
            usize::from(before.sum::<u8>())
        });
        self.at += near
            .filter(|before| *before < NEXT)
            .unwrap_or_else(|| rest.partition_point(|doc| *doc < target));
        self.doc()
    }

    /// The term's positions in the current document as deltas: the first is relative to 0, each other to the one before it.
    pub(crate) fn deltas(&mut self) -> &[u32] {
        let passed = self.blocks.freqs().get(self.counted..self.at);
        self.before += sum(passed.unwrap_or_default());
        self.counted = self.at;
        let count = self.blocks.freqs().get(self.at).copied().unwrap_or(0) as usize;
        let read_to = self.read_from + self.read_length as u64;
        if self.before < self.read_from || self.before + count as u64 > read_to {
            self.read(count, read_to);
        }
        let first = (self.before - self.read_from) as usize;
        &self.read[first..first + count]
    }

    /// Reads the `count` positions of the current document, and some that follow if the last read ended close before. `last` is the
    /// number of the position at which that read ended.
    fn read(&mut self, count: usize, last: u64) {
        let is_near = self.before + count as u64 <= last + TOGETHER as u64;
        let rest = (self.block_end - self.before) as usize;
        let length = match is_near {
            true => rest.min(TOGETHER).max(count),
            false => count,
        };
        if self.read.len() < length {
            self.read.resize(length, 0);
        }
        self.positions.read(self.before, &mut self.read[..length]);
        self.read_from = self.before;
        self.read_length = length;
    }

    fn next_block(&mut self) {
        self.blocks.advance();
        self.before = self.block_end;
        (self.at, self.counted) = (0, 0);
        self.start_block();
    }

    fn start_block(&mut self) {
        let freqs = self.blocks.freqs().get(..self.blocks.block_len());
        self.block_end += sum(freqs.unwrap_or_default());
    }
}

fn sum(frequencies: &[u32]) -> u64 {
    u64::from(frequencies.iter().sum::<u32>())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tantivy::directory::CompositeFile;
    use tantivy::index::SegmentComponent;
    use tantivy::postings::Postings;
    use tantivy::schema::{IndexRecordOption, Schema, TEXT};
    use tantivy::{DocSet, Index, IndexWriter, Term, doc};

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// Compares with the engine's own postings, in more texts than a block holds.
        #[test]
        fn positions_are_those_of_the_engine(
            texts in prop::collection::vec(prop::collection::vec(prop::bool::weighted(0.6), 0..40), 1..600),
            steps in prop::collection::vec((0..300_u32, any::<bool>()), 1..40),
        ) {
            let mut schema = Schema::builder();
            let field = schema.add_text_field("text", TEXT);
            let index = Index::create_in_ram(schema.build());
            let mut writer: IndexWriter = index.writer_with_num_threads(1, 15 << 20).unwrap();
            for text in &texts {
                let words: Vec<&str> = text.iter().map(|is| if *is { "the" } else { "of" }).collect();
                writer.add_document(doc!(field => words.join(" "))).unwrap();
            }
            writer.commit().unwrap();
            let searcher = index.reader().unwrap().searcher();
            let segment = &searcher.segment_readers()[0];
            let inverted = segment.inverted_index(field).unwrap();
            let Some(info) = inverted.get_term_info(&Term::from_field_text(field, "the")).unwrap() else {
                return Ok(());
            };
            let all = IndexRecordOption::WithFreqsAndPositions;
            let mut expected = inverted.read_postings_from_terminfo(&info, all).unwrap();
            let file = CompositeFile::open(&segment.open_read(SegmentComponent::Positions).unwrap()).unwrap();
            let bytes = file.open_read(field).unwrap().slice(info.positions_range.clone()).read_bytes().unwrap();
            let blocks = inverted.read_block_postings_from_terminfo(&info, all).unwrap();
            let mut found = PositionCursor::new(blocks, PositionReader::open(bytes).unwrap());
            let mut same = Vec::new();
            for (step, reads) in steps {
                prop_assert_eq!(found.doc(), expected.doc());
                if expected.doc() == TERMINATED {
                    break;
                }
                if reads {
                    let deltas = found.deltas().iter();
                    let positions: Vec<u32> = deltas.scan(0, |at, delta| { *at += delta; Some(*at) }).collect();
                    expected.positions(&mut same);
                    prop_assert_eq!(&positions, &same);
                }
                match step {
                    0..100 => prop_assert_eq!(found.advance(), expected.advance()),
                    step => {
                        let target = expected.doc() + step - 99;
                        prop_assert_eq!(found.seek(target), expected.seek(target));
                    }
                }
            }
        }
    }
}
