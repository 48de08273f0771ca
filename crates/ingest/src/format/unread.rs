//! Files that are text but no articles to us.

/// Their kinds, by extension.
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

/// What a file is called that has such a name.
pub(super) fn by_extension(extension: &str) -> Option<&'static str> {
    let mut unread = UNREAD.iter();
    unread.find_map(|(name, kind)| (*name == extension).then_some(*kind))
}

/// What such a file is by its first line, whatever it is called: read as one text, its articles would be found by words that stand in
/// different ones.
pub(super) fn by_content(head: &[u8]) -> Option<&'static str> {
    const STATEMENTS: [&[u8]; 6] = [
        b"-- MySQL dump ",
        b"-- MariaDB dump ",
        b"--\n-- PostgreSQL database dump",
        b"DROP TABLE ",
        b"CREATE TABLE ",
        b"INSERT INTO ",
    ];
    // `@article{finch2024,`
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
