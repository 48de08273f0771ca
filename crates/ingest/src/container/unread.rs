//! What is not read: archives and documents whose formats are known by name and no more.
//!
//! They are told by their first bytes, so that the account says what they are, and of a document what to save it as.

/// First bytes, and what has them.
const MAGIC: [(&[u8], &str); 8] = [
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\x04\x22\x4d\x18", "lz4"),
    (b"\x02\x21\x4c\x18", "lz4"),
    (b"\x1f\x9d", "compress (.Z)"),
    (b"LZIP\x01", "lzip"),
    (b"%PDF-", "PDF"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "Office before 2007 (.doc, .xls)",
    ),
];

/// What the first member of a zip file that is a document is called, with what it holds, and what the document is.
const DOCUMENTS: [(&[u8], &str); 3] = [
    (b"[Content_Types].xml", "Office Open XML (.docx, .xlsx)"),
    (
        b"mimetypeapplication/vnd.oasis.opendocument",
        "OpenDocument (.odt)",
    ),
    (b"mimetypeapplication/epub+zip", "EPUB"),
];

/// The name of the format of an input with these first bytes, if it is not read.
pub(super) fn unread(head: &[u8]) -> Option<&'static str> {
    let named = |known: &[(&[u8], &'static str)], bytes: &[u8]| {
        let mut known = known.iter();
        known.find_map(|(magic, name)| bytes.starts_with(magic).then_some(*name))
    };
    let first_member = || {
        let is_zip = head.starts_with(b"PK\x03\x04");
        head.get(30..).filter(|_| is_zip)
    };
    named(&MAGIC, head).or_else(|| named(&DOCUMENTS, first_member()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_told_by_name() {
        let zip = |member: &str| [b"PK\x03\x04".as_slice(), &[0; 26], member.as_bytes()].concat();
        for (head, name) in [
            (b"%PDF-1.7".to_vec(), "PDF"),
            (zip("[Content_Types].xml"), "Office Open XML (.docx, .xlsx)"),
            (zip("mimetypeapplication/epub+zip"), "EPUB"),
        ] {
            assert_eq!(unread(&head), Some(name));
        }
        for head in [zip("news/a.txt"), b"PDF".to_vec(), b"{\"rtf\": 1}".to_vec()] {
            assert_eq!(unread(&head), None);
        }
    }
}
