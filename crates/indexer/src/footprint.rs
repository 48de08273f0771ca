//! The memory that a record takes on its way from file to index, which the budget is asked for.

use newshound_ingest::{Format, RawRecord};

/// Bytes for each piece of a record besides its text: `PIECE` for a line, which is held as a line, a block and a
/// passage; `ELEMENT` for an element in the tree of markup.
const PIECE: u64 = 200;
const ELEMENT: u64 = 400;

/// An estimate of the most memory that parsing a record takes, in bytes: for the record, its decoded text, the article
/// and the document, for the tree of elements of markup, and for each line besides its text.
pub(crate) fn footprint(record: &RawRecord) -> u64 {
    let (factor, piece) = match record.format {
        // Feeds contain HTML.
        Format::Html | Format::Feed => (16, ELEMENT),
        _ => (6, PIECE),
    };
    let bytes = record.content.as_ref().map_or(0, Vec::len) as u64;
    1024 + factor * bytes + piece * record.pieces() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use newshound_ingest::{Options, records};

    fn of(content: &str, name: &str) -> u64 {
        let record = records(content.as_bytes(), name, &Options::default()).next();
        footprint(&record.unwrap())
    }

    #[test]
    fn short_lines_weigh_more_than_their_letters() {
        let (short, long) = (
            of(&"a\n".repeat(9000), "a.txt"),
            of(&"a ".repeat(9000), "a.txt"),
        );
        assert!(short > 9000 * PIECE && short > 10 * long);
        let (tags, text) = (
            of(&"<p>a".repeat(9000), "a.html"),
            of(&"abcd".repeat(9000), "a.html"),
        );
        assert!(tags > 9000 * ELEMENT && tags > 2 * text);
    }
}
