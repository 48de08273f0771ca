//! Tracks which notes the text of a document refers to, as the notes of deleted text stay in the file.

use std::collections::HashSet;

use super::super::markup::Tag;

/// The notes that are referred to, by the name of their element and their identifier. `named` are those that the text refers to.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) named: HashSet<(&'static str, String)>,
    /// Notes that skipped text refers to.
    pub(super) deleted: HashSet<(&'static str, String)>,
}

impl Notes {
    /// The note that an element refers to, if it is a reference.
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
