//! Files that are read together with another.
//!
//! An issue of a newspaper is a METS file and its pages. Whoever hands over a file knows where its neighbours are, on disk
//! or in an archive, and lends them through [`Siblings`]; nothing here opens a file by a name that it read somewhere.

use std::io::{self, Read};

/// Lends the files that lie about another one.
pub trait Siblings {
    /// Opens the file at `path`, which is relative to where the other's name is: `/`-separated, without `.` and `..`
    /// after its first name. `None` where there is none.
    ///
    /// # Errors
    /// Whatever keeps a file that is there from being read.
    fn open(&mut self, path: &str) -> io::Result<Option<Box<dyn Read + '_>>>;
}

/// The path of what a file calls `href`, by the file's own path; `None` for what is no file about it.
///
/// Addresses are written in many ways: `0001.xml`, `./ALTO/0001.xml`, `file://./ALTO/0001.xml`, `..\alto\0001.xml`. None
/// may leave the place where the file's own path begins.
pub(crate) fn beside(name: &str, href: &str) -> Option<String> {
    let href = href.trim();
    let href = href.strip_prefix("file:").unwrap_or(href);
    let href = href.strip_prefix("//").unwrap_or(href).replace('\\', "/");
    if href.starts_with('/') || href.contains("://") {
        return None;
    }
    let href = decoded(&href);
    let name = name.replace('\\', "/");
    let mut parts: Vec<_> = name.split('/').collect();
    parts.pop();
    let own = parts.len();
    for part in href.split('/').filter(|part| !matches!(*part, "" | ".")) {
        match part {
            ".." => drop(
                parts
                    .pop()
                    .filter(|part| !matches!(*part, "" | "." | ".."))?,
            ),
            part if part.starts_with('.') || part.contains('\0') => return None,
            part => parts.push(part),
        }
    }
    (parts.len() > own || !href.is_empty()).then(|| parts.join("/"))
}

/// An address without its escapes (`%20`).
fn decoded(href: &str) -> String {
    let mut bytes = Vec::with_capacity(href.len());
    let mut rest = href.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).filter(|_| *first == b'%');
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_from_where_they_are_written() {
        let cases = [
            ("0001.xml", "gazette/1824/0001.xml"),
            ("file://./ALTO/0001.xml", "gazette/1824/ALTO/0001.xml"),
            ("./ALTO\\a%20b.xml", "gazette/1824/ALTO/a b.xml"),
            ("../alto/0001.xml", "gazette/alto/0001.xml"),
        ];
        for (href, path) in cases {
            let found = beside("gazette/1824/issue-mets.xml", href);
            assert_eq!(found.as_deref(), Some(path), "{href}");
        }
        assert_eq!(beside("mets.xml", "a.xml").as_deref(), Some("a.xml"));
    }

    #[test]
    fn addresses_do_not_lead_out() {
        let hrefs = [
            "/etc/passwd",
            "file:///etc/passwd",
            "http://example.org/0001.xml",
            "../../../0001.xml",
            "%2e%2e/../../0001.xml",
            ".git/config",
            "",
        ];
        for href in hrefs {
            assert_eq!(beside("1824/mets.xml", href), None, "{href}");
        }
        assert_eq!(beside("../mets.xml", "../0001.xml"), None);
    }
}
