//! Where characters begin.

/// Finds boundaries of characters by their bytes.
pub trait FloorCharBoundary {
    /// The last boundary of characters at byte `index` or before it; the end of the text where that comes first.
    fn floor_char_boundary_at(&self, index: usize) -> usize;
}

impl FloorCharBoundary for str {
    fn floor_char_boundary_at(&self, index: usize) -> usize {
        let mut index = index.min(self.len());
        while !self.is_char_boundary(index) {
            index -= 1;
        }
        index
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_boundary_is_within_a_character() {
        let text = "aé首";
        let found = (0..8).map(|index| text.floor_char_boundary_at(index));
        assert_eq!(found.collect::<Vec<_>>(), [0, 1, 1, 3, 3, 3, 6, 6]);
    }
}
