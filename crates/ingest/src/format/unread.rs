//! Kinds of text files that hold no articles or are not supported.

/// Extensions of such files, each with a name of the kind for users.
const UNREAD: [(&str, &str); 10] = [
    ("xml", "XML"),
    ("svg", "SVG"),
    ("sgm", "SGML"),
    ("sgml", "SGML"),
    ("css", "CSS"),
    ("js", "JavaScript"),
    ("ris", RIS),
    ("bib", BIBTEX),
    ("enw", "a list of citations (EndNote)"),
    ("sql", SQL),
];
pub(super) const RIS: &str = "a list of citations (RIS)";
pub(super) const BIBTEX: &str = "a list of citations (BibTeX)";
pub(super) const SQL: &str = "a dump of a database (SQL)";

/// The kind of a file with this extension; `None` if it is not listed.
pub(super) fn by_extension(extension: &str) -> Option<&'static str> {
    let mut unread = UNREAD.iter();
    unread.find_map(|(name, kind)| (*name == extension).then_some(*kind))
}

/// The kind of a file by its first line, whatever its name. Such a file has many entries; read as a single article, it would match queries
/// whose words occur in different entries.
pub(super) fn by_content(head: &[u8]) -> Option<&'static str> {
    const STATEMENTS: [&[u8]; 6] = [
        b"-- MySQL dump ",
        b"-- MariaDB dump ",
        b"--\n-- PostgreSQL database dump",
        b"DROP TABLE ",
        b"CREATE TABLE ",
        b"INSERT INTO ",
    ];
    // The first line of a BibTeX entry: `@article{finch2024,`
    let is_entry = || {
        let line = head.split(|byte| *byte == b'\n').next()?.trim_ascii();
        let inside = line.strip_prefix(b"@")?.strip_suffix(b",")?;
        let open = inside.iter().position(|byte| *byte == b'{')?;
        let (kind, key) = inside.split_at(open);
        let is_word = !kind.is_empty() && kind.iter().all(u8::is_ascii_alphabetic);
        (is_word && !key.contains(&b' ')).then_some(())
    };
    match () {
        () if head.starts_with(b"TY  - ") => Some(RIS),
        () if STATEMENTS.iter().any(|begin| head.starts_with(begin)) => Some(SQL),
        () if is_entry().is_some() => Some(BIBTEX),
        () => None,
    }
}
