//! Reading the stored documents of a segment without copying them.
//!
//! The engine reads a whole block of some 16 KiB to return one document of it, as blocks are usually compressed. Here
//! they are not, as each article is compressed separately, so a document can be borrowed from the memory-mapped file. A
//! store file consists of blocks of documents, each with the offsets of its documents; of a skip index of the blocks in
//! layers, where the entries of a layer point into the next; and of a footer with the offset of that index.

use std::ops::{Deref, Range};
use std::path::PathBuf;

use tantivy::directory::{Directory, OwnedBytes};
use tantivy::store::StoreReader;
use tantivy::{DocId, Index, SegmentReader};

use crate::Error;
use crate::store::Varints;

/// Bytes of the engine's footer of a store: version, offset of the index, compression of the blocks, and reserved bytes.
const FOOTER: usize = 28;
/// The version of the layout that is read here.
const VERSION: u32 = 2;
/// The code for blocks that are not compressed.
const PLAIN: u8 = 0;

/// The stored documents of a segment.
pub(crate) enum Documents {
    Lent(Lent),
    /// Used where the file has another layout, or is gone since the segment was opened.
    Engine(Box<StoreReader>),
}

/// The bytes of a document.
pub(crate) enum Document<'d> {
    Lent(&'d [u8]),
    Engine(OwnedBytes),
}

impl Deref for Document<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Document::Lent(bytes) => bytes,
            Document::Engine(bytes) => bytes,
        }
    }
}

impl Documents {
    /// Opens the documents of a segment of `index`.
    pub(crate) fn open(index: &Index, segment: &SegmentReader) -> Result<Self, Error> {
        /// Blocks that the engine caches.
        const BLOCKS: usize = 100;
        let name = PathBuf::from(format!("{}.store", segment.segment_id().uuid_string()));
        let file = index.directory().open_read(&name);
        let bytes = file.ok().and_then(|file| file.read_bytes().ok());
        if let Some(lent) = bytes.and_then(|bytes| Lent::of(&bytes)) {
            return Ok(Self::Lent(lent));
        }
        let store = segment.get_store_reader(BLOCKS);
        let store = store.map_err(Error::engine)?;
        Ok(Self::Engine(Box::new(store)))
    }

    /// The bytes of a document of the segment; empty where a borrowed store does not have it.
    pub(crate) fn get(&self, document: DocId) -> Result<Document<'_>, Error> {
        match self {
            Self::Lent(lent) => Ok(Document::Lent(lent.get(document).unwrap_or_default())),
            Self::Engine(store) => Ok(Document::Engine(store.get_document_bytes(document)?)),
        }
    }
}

/// A store whose documents are borrowed from its mapped file.
pub(crate) struct Lent {
    blocks: OwnedBytes,
    /// The layers of the index, from the top; the entries of the last one are blocks.
    layers: Vec<OwnedBytes>,
}

impl Lent {
    fn of(bytes: &OwnedBytes) -> Option<Self> {
        let end = bytes.len().checked_sub(FOOTER)?;
        let (version, footer) = bytes[end..].split_first_chunk::<4>()?;
        let (start, footer) = footer.split_first_chunk::<8>()?;
        let start = usize::try_from(u64::from_le_bytes(*start)).ok()?;
        let known = u32::from_le_bytes(*version) == VERSION && *footer.first()? == PLAIN;
        if !known || start > end {
            return None;
        }
        let mut index = Varints(&bytes[start..end]);
        let layers = index.next()?;
        let mut ends = Vec::new();
        for _ in 0..layers {
            ends.push(usize::try_from(index.next()?).ok()?);
        }
        let first = end - index.0.len();
        let mut layers = Vec::new();
        let mut from = 0;
        for to in ends {
            (from <= to && to <= end - first).then_some(())?;
            layers.push(bytes.slice(first + from..first + to));
            from = to;
        }
        Some(Self {
            blocks: bytes.slice(0..start),
            layers,
        })
    }

    /// The bytes of a document; `None` where the store does not have it.
    fn get(&self, document: DocId) -> Option<&[u8]> {
        let (first, block) = self.block(document)?;
        let block = self.blocks.get(block)?;
        let number = |at: usize| {
            let bytes = block.get(at..)?.first_chunk::<4>()?;
            Some(u32::from_le_bytes(*bytes) as usize)
        };
        let last = block.len().checked_sub(4)?;
        let documents = number(last)?;
        let starts = last.checked_sub(documents.checked_mul(4)?)?;
        let at = (document - first) as usize;
        (at < documents).then_some(())?;
        let start = number(starts + 4 * at)?;
        let end = match at + 1 < documents {
            true => number(starts + 4 * (at + 1))?,
            false => starts,
        };
        block.get(start..end)
    }

    /// The first document of the block that has `document`, and the block's byte range.
    fn block(&self, document: DocId) -> Option<(DocId, Range<usize>)> {
        let mut found = (0, 0..0);
        for layer in &self.layers {
            found = entry(layer.get(found.1.start..)?, document)?;
        }
        (!self.layers.is_empty()).then_some(found)
    }
}

/// The entry of a layer that covers `document`: its first document, and the byte range that it points to. Entries come in
/// groups, each with its number of entries in front.
fn entry(layer: &[u8], document: DocId) -> Option<(DocId, Range<usize>)> {
    let mut numbers = Varints(layer);
    while !numbers.0.is_empty() {
        let entries = numbers.next()?;
        if entries == 0 {
            continue;
        }
        let mut first = numbers.next()?;
        let mut start = usize::try_from(numbers.next()?).ok()?;
        for _ in 0..entries {
            let next = first.checked_add(numbers.next()?)?;
            let end = start.checked_add(usize::try_from(numbers.next()?).ok()?)?;
            if u64::from(document) < next {
                let first = u32::try_from(first)
                    .ok()
                    .filter(|first| *first <= document)?;
                return Some((first, start..end));
            }
            (first, start) = (next, end);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use tantivy::schema::{BytesOptions, Schema};
    use tantivy::store::Compressor;
    use tantivy::{IndexSettings, IndexWriter, TantivyDocument};

    use super::*;

    /// A store of some thousand documents, of which some are empty and some larger than a block.
    fn index(compressor: Compressor) -> Index {
        let mut schema = Schema::builder();
        let field = schema.add_bytes_field("bytes", BytesOptions::default().set_stored());
        let settings = IndexSettings {
            docstore_compression: compressor,
            docstore_blocksize: 512,
            ..IndexSettings::default()
        };
        let builder = Index::builder().schema(schema.build()).settings(settings);
        let index = builder.create_in_ram().unwrap();
        let mut writer: IndexWriter = index.writer_with_num_threads(1, 15 << 20).unwrap();
        for number in 0..3000_usize {
            let mut document = TantivyDocument::default();
            let length = number * 37 % 200 + usize::from(number % 500 == 0) * 2000;
            document.add_bytes(field, &vec![number as u8; length]);
            writer.add_document(document).unwrap();
        }
        writer.commit().unwrap();
        index
    }

    #[test]
    fn lent_documents_are_those_of_the_engine() {
        for (compressor, lends) in [(Compressor::None, true), (Compressor::Lz4, false)] {
            let index = index(compressor);
            let searcher = index.reader().unwrap().searcher();
            let segment = searcher.segment_reader(0);
            let documents = Documents::open(&index, segment).unwrap();
            assert_eq!(matches!(documents, Documents::Lent(_)), lends);
            let store = segment.get_store_reader(10).unwrap();
            for document in 0..segment.max_doc() {
                let bytes = store.get_document_bytes(document).unwrap();
                assert_eq!(*documents.get(document).unwrap(), *bytes, "{document}");
            }
        }
    }

    #[test]
    fn what_is_no_store_lends_nothing() {
        let index = index(Compressor::None);
        let searcher = index.reader().unwrap().searcher();
        let name = searcher.segment_reader(0).segment_id().uuid_string();
        let file = index
            .directory()
            .open_read(format!("{name}.store").as_ref())
            .unwrap();
        let bytes = file.read_bytes().unwrap();
        let whole = Lent::of(&bytes).unwrap();
        assert_eq!(whole.get(3000), None);
        let start = whole.blocks.len();
        for part in (0..start).step_by(7) {
            assert!(Lent::of(&bytes.slice(0..part)).is_none(), "{part}");
            let rest = bytes.slice(bytes.len() - part..bytes.len());
            assert!(Lent::of(&rest).is_none(), "{part}");
        }
        // Whatever the index says, no read goes beyond the blocks.
        for at in start..bytes.len() {
            let mut altered = bytes.to_vec();
            altered[at] ^= 0x55;
            if let Some(altered) = Lent::of(&OwnedBytes::new(altered)) {
                let lent = [0, 1, 1500, 2999].map(|document| altered.get(document));
                let most = altered.blocks.len();
                assert!(lent.iter().flatten().all(|bytes| bytes.len() < most));
            }
        }
    }
}
