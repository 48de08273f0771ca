//! Formats of archives and documents that are recognised but not supported.
//!
//! They are recognised by their first bytes, so that the report can name them, and say in which format to save a document instead. Documents
//! of Office before 2007 are small file systems whose directory may stand anywhere; if it is not in the first bytes, the extension
//! decides.

use super::address::is_named;

/// First bytes, with the name of the format.
const MAGIC: [(&[u8], &str); 10] = [
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\x04\x22\x4d\x18", "lz4"),
    (b"\x02\x21\x4c\x18", "lz4"),
    (b"\x1f\x9d", "compress (.Z)"),
    (b"LZIP\x01", "lzip"),
    (b"%PDF-", "PDF"),
    // After the magic number follows the first field of a page header.
    (b"PAR1\x15", "Parquet (.parquet, to be saved as JSON Lines)"),
    (b"ARROW1\0\0", "Arrow (.arrow, to be saved as JSON Lines)"),
    (
        b"SQLite format 3\0",
        "a database of SQLite (to be saved as CSV)",
    ),
];

/// The name of the first member of a zip file, followed by the beginning of its content, with the name of the format.
const DOCUMENTS: [(&[u8], &str); 4] = [
    (
        b"mimetypeapplication/vnd.oasis.opendocument",
        "OpenDocument other than a text (.odt)",
    ),
    (b"mimetypeapplication/epub+zip", "EPUB"),
    (b"Index/Document.iwa", PAGES),
    (b"Index.zip", PAGES),
];
const PAGES: &str = "Pages (.pages, to be exported as .docx)";

/// The first bytes of a compound file, a file system in a file (MS-CFB, section 2.2).
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const WORD: &str = "Word before 2007 (.doc, to be saved as .docx)";
const LOCKED: &str = "Office with a password";
/// Names of files in a compound file, with the name of the format.
const FILES: [(&str, &str); 5] = [
    ("EncryptedPackage", LOCKED),
    ("WordDocument", WORD),
    ("Workbook", EXCEL),
    ("PowerPoint Document", POWERPOINT),
    ("__properties_version1.0", OUTLOOK),
];
const EXCEL: &str = "Excel before 2007 (.xls)";
const POWERPOINT: &str = "PowerPoint before 2007 (.ppt)";
const OUTLOOK: &str = "Outlook (.msg, to be saved as .eml)";
/// Extensions of compound files, with the name of the format.
const EXTENSIONS: [(&str, &str); 9] = [
    ("db", "a store of small pictures (Thumbs.db)"),
    ("doc", WORD),
    ("dot", WORD),
    ("docx", LOCKED),
    ("docm", LOCKED),
    ("xlsx", LOCKED),
    ("xls", EXCEL),
    ("ppt", POWERPOINT),
    ("msg", OUTLOOK),
];

/// The beginnings of a cpio header, and its least length in bytes. The header consists of octal or hexadecimal digits in ASCII.
const CPIO: [&[u8]; 3] = [b"070701", b"070702", b"070707"];
const CPIO_HEADER: usize = 76;

/// The name of the format of an input with these first bytes and this name, if it is known and not supported.
pub(super) fn unread(head: &[u8], name: &str) -> Option<&'static str> {
    let named = |known: &[(&[u8], &'static str)], bytes: &[u8]| {
        let mut known = known.iter();
        known.find_map(|(magic, name)| bytes.starts_with(magic).then_some(*name))
    };
    if head.starts_with(COMPOUND) {
        return Some(compound(head, name));
    }
    if is_cpio(head) {
        return Some("cpio");
    }
    if head.starts_with(b"\x5d\0\0") && is_named(name, &["lzma"]) {
        return Some("lzma");
    }
    let first_member = || {
        let is_zip = head.starts_with(b"PK\x03\x04");
        head.get(30..).filter(|_| is_zip)
    };
    named(&MAGIC, head).or_else(|| match first_member() {
        Some(_) if is_named(name, &["pages"]) => Some(PAGES),
        Some(first) => named(&DOCUMENTS, first),
        None => None,
    })
}

fn is_cpio(head: &[u8]) -> bool {
    let header = head.get(..CPIO_HEADER).unwrap_or_default();
    let is_marked = CPIO.iter().any(|mark| header.starts_with(mark));
    is_marked && header.iter().all(u8::is_ascii_hexdigit)
}

/// The format of a compound file.
fn compound(head: &[u8], name: &str) -> &'static str {
    let has = |file: &str| {
        let units: Vec<u8> = file.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memchr::memmem::find(head, &units).is_some()
    };
    let mut files = FILES.iter();
    let mut extensions = EXTENSIONS.iter();
    let found = files.find(|(file, _)| has(file));
    let found = found.or_else(|| extensions.find(|(extension, _)| is_named(name, &[extension])));
    found.map_or("Office before 2007 (.doc, .xls)", |(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zip(member: &str) -> Vec<u8> {
        [b"PK\x03\x04".as_slice(), &[0; 26], member.as_bytes()].concat()
    }

    #[test]
    fn documents_are_told_by_name() {
        for (head, name) in [
            (b"%PDF-1.7".to_vec(), "PDF"),
            (zip("mimetypeapplication/epub+zip"), "EPUB"),
            (
                b"PAR1\x15\x04\x15".to_vec(),
                "Parquet (.parquet, to be saved as JSON Lines)",
            ),
            (zip("Index/Document.iwa"), PAGES),
        ] {
            assert_eq!(unread(&head, "a"), Some(name));
        }
        assert_eq!(unread(&zip("preview.jpg"), "a.pages"), Some(PAGES));
        assert_eq!(unread(b"\x5d\0\0\x80\0", "a.tar.lzma"), Some("lzma"));
        let cpio = format!("070701{}a.txt", "0000A1b2".repeat(13));
        assert_eq!(unread(cpio.as_bytes(), "a"), Some("cpio"));
        assert_eq!(unread(b"070701 is the number of the ferry.", "a"), None);
        for head in [
            zip("news/a.txt"),
            b"PDF".to_vec(),
            b"PAR1 is a stop.".to_vec(),
        ] {
            assert_eq!(unread(&head, "a"), None);
        }
    }

    #[test]
    fn documents_of_old_programs_are_told_by_the_files_in_them_or_their_name() {
        let of = |file: &str| {
            let units = file.encode_utf16().flat_map(u16::to_le_bytes);
            COMPOUND.iter().copied().chain(units).collect::<Vec<_>>()
        };
        for (file, kind) in FILES {
            assert_eq!(unread(&of(file), "a.doc"), Some(kind));
        }
        let other = "Office before 2007 (.doc, .xls)";
        for (name, kind) in [
            ("a.DOC", WORD),
            ("a.docx", LOCKED),
            ("a", other),
            ("Thumbs.db", EXTENSIONS[0].1),
        ] {
            assert_eq!(unread(&of("x"), name), Some(kind));
        }
    }
}
