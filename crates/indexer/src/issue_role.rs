//! What a file is to an issue of several files, as the ledger keeps it.

use serde::{Deserialize, Serialize};

use crate::stamp::Stamp;

/// What a file is to an issue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum IssueRole {
    /// Part of none.
    #[default]
    Alone,
    /// Its METS file, with the pages that are read with it: none where another issue has them all.
    Issue(Vec<Page>),
    /// A page, which is read with the METS file at that path.
    PageOf(String),
}

/// A page as it was when its issue was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Page {
    /// Its path in the directory.
    pub(crate) file: String,
    /// `None` while it is not there.
    pub(crate) stamp: Option<Stamp>,
}

impl IssueRole {
    /// The pages that are read with a METS file.
    pub(crate) fn pages(&self) -> &[Page] {
        match self {
            Self::Issue(pages) => pages,
            Self::Alone | Self::PageOf(_) => &[],
        }
    }

    /// Whether it is a METS file, be its pages all those of another.
    pub(crate) fn is_issue(&self) -> bool {
        matches!(self, Self::Issue(_))
    }

    /// Whether content alone can tell if anything changed: the same files, of the same sizes.
    pub(crate) fn is_comparable(&self, now: &Self) -> bool {
        let size = |page: &Page| page.stamp.map(|stamp| stamp.size);
        let same = |(old, new): (&Page, &Page)| old.file == new.file && size(old) == size(new);
        match (self, now) {
            (Self::Issue(old), Self::Issue(new)) => {
                old.len() == new.len() && old.iter().zip(new).all(same)
            }
            (old, new) => old == new,
        }
    }
}
