//! Articles without a text, for the warnings of a run.
//!
//! An article without a text, from a record or a page, is found only by its headline. If the record has nothing else,
//! that is no problem. But its text may be under a key that is not known, and then its owner must be told. So the
//! warning of a file names those of its keys that were not read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use crate::Warning;
use crate::lock::lock;

/// The most files that get a warning each.
const FILES: usize = 8;
/// The most keys that are named for a file.
const KEYS: usize = 12;

/// Articles without a text, by file. The warnings do not depend on the order in which articles are added.
#[derive(Default)]
pub(crate) struct Textless {
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    /// The first files by path, at most [`FILES`].
    files: BTreeMap<String, File>,
    /// Number of articles of all other files.
    more: u64,
}

#[derive(Default)]
struct File {
    articles: u64,
    /// The first of its keys in sort order, at most [`KEYS`].
    keys: BTreeSet<String>,
    has_more: bool,
}

impl Textless {
    /// Adds an article of the file at `path`; `keys` are those of its keys that were not read.
    pub(crate) fn add(&self, path: &str, keys: &[String]) {
        let mut seen = lock(&self.seen);
        let last = seen.files.last_key_value();
        if last.is_some_and(|(last, _)| last.as_str() < path) && seen.files.len() == FILES {
            seen.more += 1;
            return;
        }
        let file = seen.files.entry(path.to_owned()).or_default();
        file.articles += 1;
        for key in keys {
            if key == "…" {
                file.has_more = true;
            } else if !file.keys.contains(key) {
                file.keys.insert(key.clone());
            }
            if file.keys.len() > KEYS {
                file.has_more = true;
                file.keys.pop_last();
            }
        }
        if seen.files.len() > FILES
            && let Some((_, file)) = seen.files.pop_last()
        {
            seen.more += file.articles;
        }
    }

    /// One warning for each file in `files`, and one for all other files.
    pub(crate) fn warnings(&self) -> Vec<Warning> {
        let seen = lock(&self.seen);
        let files = seen.files.iter().map(|(path, file)| file.warning(path));
        let more = (seen.more > 0).then_some(Warning::Textless {
            path: None,
            articles: seen.more,
            keys: Vec::new(),
        });
        files.chain(more).collect()
    }
}

impl File {
    fn warning(&self, path: &str) -> Warning {
        let mut keys: Vec<String> = self.keys.iter().cloned().collect();
        keys.extend(self.has_more.then(|| "…".to_owned()));
        Warning::Textless {
            path: Some(path.to_owned()),
            articles: self.articles,
            keys,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(textless: &Textless) -> Vec<String> {
        let warnings = textless.warnings();
        warnings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn articles_are_told_by_file_in_whatever_order_they_come() {
        let told = |reversed: bool| {
            let textless = Textless::default();
            let mut articles: Vec<_> = (0..30).map(|at| (format!("f{}", at % 10), at)).collect();
            if reversed {
                articles.reverse();
            }
            for (path, at) in articles {
                textless.add(&path, &["a".to_owned(), format!("k{at}"), "…".to_owned()]);
            }
            lines(&textless)
        };
        let warnings = told(false);
        assert_eq!(
            warnings[0],
            "f0: 3 articles have no text and are found by their titles alone; keys that are not read: a, k0, k10, k20, …"
        );
        assert_eq!(warnings.len(), 9);
        assert_eq!(
            warnings[8],
            "in further files 6 articles have no text and are found by their titles alone"
        );
        assert_eq!(told(true), warnings);
    }

    #[test]
    fn a_file_of_headlines_has_no_keys_to_tell() {
        let textless = Textless::default();
        textless.add("a", &[]);
        assert_eq!(
            lines(&textless),
            ["a: 1 article has no text and is found by its title alone"]
        );
    }

    #[test]
    fn the_first_keys_of_a_file_are_told_in_whatever_order_they_come() {
        let told = |keys: &mut dyn Iterator<Item = u32>| {
            let textless = Textless::default();
            keys.for_each(|key| textless.add("a", &[format!("k{key}")]));
            lines(&textless)
        };
        let warnings = told(&mut (10..40));
        assert!(warnings[0].ends_with("k20, k21, …"), "{warnings:?}");
        assert_eq!(told(&mut (10..40).rev()), warnings);
    }

    #[test]
    fn a_key_with_a_comma_is_one() {
        let textless = Textless::default();
        textless.add("a", &["Name, first".to_owned()]);
        let keys = match &textless.warnings()[..] {
            [Warning::Textless { keys, .. }] => keys.clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!(keys, ["Name, first"]);
    }
}
