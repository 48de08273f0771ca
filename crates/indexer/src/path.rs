//! Paths as text and back.

use std::path::{Path, PathBuf};

/// A path as text, `/`-separated.
///
/// Bytes that are not UTF-8 appear as U+FFFD and two hexadecimal digits each, and so does a U+FFFD that was there before:
/// no two paths give the same text.
pub fn portable(path: &Path) -> String {
    let parts: Vec<_> = path
        .iter()
        .map(|part| escape(part.as_encoded_bytes()))
        .collect();
    match parts.split_first() {
        // An absolute path begins with the separator itself.
        Some((root, rest)) if root == "/" => format!("/{}", rest.join("/")),
        _ => parts.join("/"),
    }
}

/// The path of which [`portable`] gives `text`.
pub fn native(text: &str) -> PathBuf {
    let mut pieces = text.split('\u{fffd}');
    let mut bytes = Vec::from(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (escaped, plain) = piece.split_at_checked(2).unwrap_or_default();
        bytes.extend(u8::from_str_radix(escaped, 16).ok());
        bytes.extend_from_slice(plain.as_bytes());
    }
    of_bytes(bytes)
}

#[cfg(unix)]
fn of_bytes(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt as _;

    std::ffi::OsString::from_vec(bytes).into()
}

#[cfg(not(unix))]
fn of_bytes(bytes: Vec<u8>) -> PathBuf {
    String::from_utf8_lossy(&bytes).into_owned().into()
}

fn escape(name: &[u8]) -> String {
    let mut text = String::with_capacity(name.len());
    for chunk in name.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\u{fffd}' => hex(&mut text, c.to_string().as_bytes()),
                c => text.push(c),
            }
        }
        hex(&mut text, chunk.invalid());
    }
    text
}

fn hex(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        text.push_str(&format!("\u{fffd}{byte:02x}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_not_utf_8_stay_apart() {
        assert_eq!(escape("café".as_bytes()), "café");
        assert_eq!(escape(b"caf\xe9"), "caf\u{fffd}e9");
        assert_eq!(escape(b"caf\xe8"), "caf\u{fffd}e8");
        assert_ne!(escape("caf\u{fffd}e9".as_bytes()), escape(b"caf\xe9"));
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_got_back_from_its_text() {
        use std::os::unix::ffi::OsStrExt as _;

        let names = [
            &b"/caf\xe9/b"[..],
            b"/caf\xe9e9/\xff\xfe",
            "/\u{fffd}e9/é".as_bytes(),
            b"a/b",
            b"/",
        ];
        for name in names {
            let path = Path::new(std::ffi::OsStr::from_bytes(name));
            assert_eq!(native(&portable(path)), path);
        }
        // What it never gives costs nothing but a name.
        assert_eq!(native("a\u{fffd}\u{fffd}éb"), Path::new("ab"));
    }

    #[test]
    fn paths_are_separated_by_slashes() {
        let path: PathBuf = ["a", "b", "c.txt"].iter().collect();
        assert_eq!(portable(&path), "a/b/c.txt");
        assert_eq!(portable(Path::new("/a/b")), "/a/b");
    }
}
