//! Where records are found in a file.

use std::sync::Arc;

use crate::stated::Stated;

/// Where records are found.
pub(super) struct Place {
    pub(super) member: Option<Arc<str>>,
    /// The number of the next record there.
    pub(super) number: u32,
    pub(super) stated: Stated,
}

impl Place {
    /// The file itself.
    pub(super) fn file() -> Self {
        Self {
            member: None,
            number: 0,
            stated: Stated::default(),
        }
    }

    pub(super) fn member(address: Arc<str>, number: u32) -> Self {
        Self {
            member: Some(address),
            number,
            stated: Stated::default(),
        }
    }

    /// A place that records can be handed out at later; `most` of them.
    pub(super) fn reserve(&mut self, most: usize) -> Self {
        let number = self.number;
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        self.number = number.saturating_add(most);
        Self {
            member: self.member.clone(),
            number,
            stated: Stated::default(),
        }
    }
}
