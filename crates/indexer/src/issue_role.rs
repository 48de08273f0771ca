//! The role of a file in an issue of several files, as the ledger keeps it.

use serde::{Deserialize, Serialize};

use crate::stamp::Stamp;

/// The role of a file in an issue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum IssueRole {
    /// It is part of no issue.
    #[default]
    Alone,
    /// The METS file of an issue, with the pages that are read with it; without pages if other issues have them all.
    Issue(Vec<Page>),
    /// A page of the issue whose METS file has that path; it is read with that file.
    PageOf(String),
}

/// A page as it was when its issue was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Page {
    /// Its path within the directory.
    pub(crate) file: String,
    /// `None` if there is no such file.
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

    /// Whether it is a METS file, even if all its pages belong to other issues.
    pub(crate) fn is_issue(&self) -> bool {
        matches!(self, Self::Issue(_))
    }

    /// Whether `now` is the same role with the same pages, of the same sizes, so that only the content can tell whether
    /// anything changed.
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
