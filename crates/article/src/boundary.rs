//! Character boundaries of a text.

/// Rounds byte offsets down to character boundaries.
pub trait FloorCharBoundary {
    /// The last character boundary at or before byte `index`; the length of the text if `index` is past its end.
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
