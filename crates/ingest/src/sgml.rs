//! SGML news collections: Reuters-21578, and the `<DOC>` records in which TREC and its successors distribute newspapers.
//!
//! Neither is a document with a root element. A file is a sequence of records, often without a declaration and with end tags missing. The
//! splitter finds the records. Here, one record is read by the tags that its collection is known to use. Any other tag is markup within the
//! text.

use newshound_article::Article;

use crate::Problem;

mod markup;
mod reuters;
mod trec;

/// Whether an input begins with a record of these collections, after declarations and comments.
pub(crate) fn sniff(head: &[u8]) -> bool {
    let mut head = head;
    loop {
        let end: &[u8] = match () {
            () if head.starts_with(b"<!--") => b"-->",
            () if head.starts_with(b"<!") => b">",
            () => break,
        };
        let Some(at) = head.windows(end.len()).position(|window| window == end) else {
            return false;
        };
        head = head[at + end.len()..].trim_ascii_start();
    }
    if begins_with(head, b"<REUTERS ") {
        return true;
    }
    // `<doc>` alone may be the root of any XML file, so one of these fields must follow.
    const FIELDS: [&[u8]; 8] = [
        b"<docno>",
        b"<docid>",
        b"<text>",
        b"<headline>",
        b"<title>",
        b"<contenttitle>",
        b"<head>",
        b"<hl>",
    ];
    let opens = begins_with(head, b"<doc>") || begins_with(head, b"<doc ");
    opens && {
        let start = head[..head.len().min(8192)].to_ascii_lowercase();
        FIELDS
            .iter()
            .any(|field| start.windows(field.len()).any(|window| window == *field))
    }
}

/// Whether `head` begins with `tag`, ignoring case.
fn begins_with(head: &[u8], tag: &[u8]) -> bool {
    head.get(..tag.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(tag))
}

/// Reads one record.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    match begins_with(source.trim_start().as_bytes(), b"<REUTERS") {
        true => Ok(reuters::read(source)),
        false => Ok(trec::read(source)),
    }
}

#[cfg(test)]
mod tests;
