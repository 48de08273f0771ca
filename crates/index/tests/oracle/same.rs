//! Comparing two archives of one segment each as the engine reads them.

use newshound_index::Reader;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet as _, SegmentReader, TERMINATED};

/// Compares terms in their order, documents, frequencies, positions, lengths, columns and stored articles.
pub(crate) fn assert_same(own: &Reader, stock: &Reader) {
    assert_eq!(own.segment_readers().len(), 1);
    assert_eq!(stock.segment_readers().len(), 1);
    let (ours, theirs) = (own.segment_reader(0), stock.segment_reader(0));
    assert_eq!(ours.max_doc(), theirs.max_doc());
    for (field, entry) in ours
        .schema()
        .fields()
        .filter(|(_, entry)| entry.is_indexed())
    {
        let name = entry.name();
        let (own, stock) = (postings(ours, field), postings(theirs, field));
        // Shows only the first difference, as all of them would fill pages.
        let differ = own.iter().zip(&stock).find(|(one, other)| one != other);
        let term = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if let Some(((one, in_one), (other, in_other))) = differ {
            let (one, other) = (term(one), term(other));
            assert_eq!((one, in_one), (other, in_other), "{name}");
        }
        assert_eq!(own.len(), stock.len(), "{name}");
        let lengths = |segment: &SegmentReader| {
            let lengths = segment.fieldnorms_readers().get_field(field).unwrap();
            lengths.map(|lengths| {
                let ids = (0..segment.max_doc()).map(|document| lengths.fieldnorm_id(document));
                ids.collect::<Vec<_>>()
            })
        };
        assert_eq!(lengths(ours), lengths(theirs), "{name}");
        let tokens =
            |segment: &SegmentReader| segment.inverted_index(field).unwrap().total_num_tokens();
        // How often a document lists a form is irrelevant: the field has neither frequencies nor field norms.
        if name != "forms" {
            assert_eq!(tokens(ours), tokens(theirs), "{name}");
        }
    }
    for document in 0..ours.max_doc() {
        assert_eq!(columns(ours, document), columns(theirs, document));
        let address = tantivy::DocAddress::new(0, document);
        let stored = own.article(address).unwrap();
        assert_eq!(stored, stock.article(address).unwrap());
    }
}

/// A term with its documents, and the positions in each as far as the field keeps them.
type Posting = (Vec<u8>, Vec<(u32, u32, Vec<u32>)>);

fn postings(segment: &SegmentReader, field: tantivy::schema::Field) -> Vec<Posting> {
    let index = segment.inverted_index(field).unwrap();
    let mut terms = index.terms().stream().unwrap();
    let mut found = Vec::new();
    while let Some((term, info)) = terms.next() {
        let option = IndexRecordOption::WithFreqsAndPositions;
        let mut postings = index.read_postings_from_terminfo(info, option).unwrap();
        let mut documents = Vec::new();
        let mut positions = Vec::new();
        while postings.doc() != TERMINATED {
            tantivy::postings::Postings::positions(&mut postings, &mut positions);
            let frequency = tantivy::postings::Postings::term_freq(&postings);
            documents.push((postings.doc(), frequency, positions.clone()));
            postings.advance();
        }
        assert_eq!(info.doc_freq as usize, documents.len());
        found.push((term.to_vec(), documents));
    }
    found
}

fn columns(segment: &SegmentReader, document: u32) -> (Option<u64>, Option<u64>, Option<i64>) {
    let columns = segment.fast_fields();
    (
        columns.u64("id_key").unwrap().first(document),
        columns.u64("words").unwrap().first(document),
        columns.i64("published").unwrap().first(document),
    )
}
