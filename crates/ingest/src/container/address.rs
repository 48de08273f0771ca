//! Addresses of the members of an archive.
//!
//! A member's name is only used as part of an address: nothing is written to disk under it. So a hostile name need not be refused,
//! only normalized to a relative path. An archive may hold a name twice, as does a tar archive that was appended to. Both members
//! are read: the records of all members with one name are numbered consecutively, as if they were one file, so that each address
//! is unique, and those of the first member are as if it were alone.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

/// A member's name as a relative path: separated by `/`, without `.` and `..`, and not empty. `None` for hidden files, as on disk,
/// and for the `__MACOSX` files that macOS adds.
pub(super) fn relative(name: &str) -> Option<String> {
    let parts = name.split(['/', '\\']);
    let parts: Vec<_> = parts
        .filter(|part| !matches!(*part, "" | "." | ".."))
        .collect();
    let hidden = parts.iter().any(|part| part.starts_with('.'));
    if hidden || parts.first() == Some(&"__MACOSX") {
        return None;
    }
    Some(match parts.is_empty() {
        true => "_".to_owned(),
        false => parts.join("/"),
    })
}

/// The address of the member at a relative path.
pub(super) fn member(path: &str) -> Arc<str> {
    format!("!{path}").into()
}

/// Whether a file has one of these extensions.
pub(super) fn is_named(name: &str, extensions: &[&str]) -> bool {
    let own = name.rsplit_once('.').map_or("", |(_, own)| own);
    let mut extensions = extensions.iter();
    extensions.any(|extension| own.eq_ignore_ascii_case(extension))
}

/// Whether an address is that of a named member, not an offset.
pub(super) fn is_name(address: &str) -> bool {
    address.starts_with('!')
}

/// Counts the records of each member name of an archive.
///
/// Names are kept as 64-bit hashes. On a collision, the record numbers of the second name do not begin at 0, which is harmless.
#[derive(Default)]
pub(super) struct Names {
    next: HashMap<u64, u32>,
}

impl Names {
    /// The number of the next record of the member at `path`.
    pub(super) fn next(&mut self, path: &str) -> &mut u32 {
        self.next.entry(hash(path)).or_default()
    }

    /// Whether there was a member at `path`.
    pub(super) fn has(&self, path: &str) -> bool {
        self.next.contains_key(&hash(path))
    }
}

fn hash(path: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_relative_paths() {
        let cases = [
            ("politics/0412.html", "politics/0412.html"),
            ("./a//b.txt", "a/b.txt"),
            ("/etc/passwd", "etc/passwd"),
            ("../../x.txt", "x.txt"),
            ("a\\..\\b.txt", "a/b.txt"),
            ("..", "_"),
        ];
        for (name, path) in cases {
            assert_eq!(relative(name).as_deref(), Some(path));
        }
    }

    #[test]
    fn hidden_files_and_shadow_files_are_not_seen() {
        for name in ["a/.git/x", ".DS_Store", "__MACOSX/a/._x.txt", "__MACOSX/x"] {
            assert_eq!(relative(name), None);
        }
    }

    #[test]
    fn records_of_one_name_are_numbered_through() {
        let mut names = Names::default();
        *names.next("a") += 2;
        assert!(names.has("a") && !names.has("b"));
        assert_eq!((*names.next("a"), *names.next("b")), (2, 0));
    }
}
