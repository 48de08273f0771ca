//! Which notes the text of a document still refers to: those of deleted text stay in the file.

use std::collections::HashSet;

use super::super::markup::Tag;

/// The notes that the text refers to, by the element that they are in and their number there.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) named: HashSet<(&'static str, String)>,
    /// Those that only text refers to which is not read.
    pub(super) deleted: HashSet<(&'static str, String)>,
}

impl Notes {
    /// The note that an element refers to.
    pub(super) fn reference(tag: &Tag<'_>) -> Option<(&'static str, String)> {
        let kind = match tag.name() {
            ("w", "footnoteReference") => "footnote",
            ("w", "endnoteReference") => "endnote",
            _ => return None,
        };
        Some((kind, tag.attr("id")?))
    }

    pub(super) fn is_gone(&self, kind: &'static str, tag: &Tag<'_>) -> bool {
        let note = (kind, tag.attr("id").unwrap_or_default());
        self.deleted.contains(&note) && !self.named.contains(&note)
    }
}
