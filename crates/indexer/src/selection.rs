//! Selecting the files that a run indexes.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use crate::Error;

/// Patterns that select files, as [`crate::Options::globs`] describes them.
pub(crate) struct Selection {
    globs: GlobSet,
    /// For each pattern, whether it excludes what it matches.
    leaves_out: Vec<bool>,
}

impl Selection {
    pub(crate) fn new(patterns: &[String]) -> Result<Self, Error> {
        let mut builder = GlobSetBuilder::new();
        let mut leaves_out = Vec::with_capacity(patterns.len());
        let bad = |glob: &str, error: globset::Error| Error::Glob {
            glob: glob.into(),
            reason: error.kind().to_string(),
        };
        for pattern in patterns {
            let glob = pattern.strip_prefix('!').unwrap_or(pattern);
            let parsed = GlobBuilder::new(glob).literal_separator(true).build();
            builder.add(parsed.map_err(|error| bad(pattern, error))?);
            leaves_out.push(glob.len() < pattern.len());
        }
        let globs = builder.build().map_err(|error| bad("", error))?;
        Ok(Self { globs, leaves_out })
    }

    /// Whether the file at `path` within its directory is selected.
    pub(crate) fn selects(&self, path: &str) -> bool {
        if self.leaves_out.is_empty() {
            return true;
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        let last = |text| self.globs.matches(text).last().copied();
        match last(path).max(last(name)) {
            Some(pattern) => !self.leaves_out[pattern],
            // A file that no pattern matches is selected only if all patterns exclude.
            None => self.leaves_out.iter().all(|&out| out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selected(patterns: &[&str], path: &str) -> bool {
        let patterns: Vec<_> = patterns.iter().map(|&pattern| pattern.into()).collect();
        Selection::new(&patterns).unwrap().selects(path)
    }

    #[test]
    fn patterns_match_paths_and_names() {
        assert!(selected(&[], "a/b.txt"));
        assert!(selected(&["*.txt"], "a/b.txt"));
        assert!(selected(&["a/*"], "a/b.txt"));
        assert!(!selected(&["a/*"], "a/b/c.txt"));
        assert!(selected(&["a/**"], "a/b/c.txt"));
        assert!(selected(&["b.*"], "a/b.txt"));
        assert!(!selected(&["*.md"], "a/b.txt"));
    }

    #[test]
    fn the_last_pattern_that_matches_decides() {
        assert!(!selected(&["*.txt", "!a/*"], "a/b.txt"));
        assert!(selected(&["*.txt", "!a/*", "b.txt"], "a/b.txt"));
        assert!(selected(&["!*.md"], "a/b.txt"));
        assert!(!selected(&["!*.md"], "a/b.md"));
    }

    #[test]
    fn a_bad_pattern_is_named() {
        let error = Selection::new(&["a[".into()]).err().unwrap();
        assert!(error.to_string().contains("\"a[\""), "{error}");
    }
}
