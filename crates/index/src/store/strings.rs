//! A list of strings in one allocation.

use newshound_article::FloorCharBoundary;

/// Concatenated strings with their ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Strings {
    all: String,
    /// The byte offset at which each string ends.
    ends: Vec<usize>,
}

impl Strings {
    pub(super) fn with_capacity(bytes: usize, number: usize) -> Self {
        Self {
            all: String::with_capacity(bytes),
            ends: Vec::with_capacity(number),
        }
    }

    pub(super) fn push(&mut self, string: &str) {
        self.all.push_str(string);
        self.ends.push(self.all.len());
    }

    pub(super) fn clear(&mut self) {
        self.all.clear();
        self.ends.clear();
    }

    /// Keeps only the first `most` bytes, or fewer so as not to cut a character, and releases the rest of the memory.
    pub(super) fn truncate(&mut self, most: usize) {
        if most >= self.all.len() {
            return;
        }
        let most = self.all.floor_char_boundary_at(most);
        self.all.truncate(most);
        self.ends.retain(|end| *end < most);
        self.ends.push(most);
        self.all.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// Length in bytes of all strings together.
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let strings = starts.zip(&self.ends);
        strings.map(|(start, end)| &self.all[start..*end])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_of_long_strings_takes_no_more_than_that() {
        let mut strings = Strings::default();
        (0..10_000).for_each(|at| strings.push(&format!("Line {at}.")));
        assert!(strings.len() > 80_000);
        strings.truncate(1_000);
        assert_eq!(
            (strings.len(), strings.iter().map(str::len).sum()),
            (1_000, 1_000)
        );
        let held = strings.all.capacity() + strings.ends.capacity() * size_of::<usize>();
        assert!(held < 4_000, "{held}");
    }
}
