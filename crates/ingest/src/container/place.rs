//! The place of records in a file.

use std::sync::Arc;

use crate::stated::Stated;

/// The place of the next records in a file.
pub(super) struct Place {
    pub(super) member: Option<Arc<str>>,
    /// The number of the next record at this address.
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

    /// The member at `address`, from the record with this number on.
    pub(super) fn member(address: Arc<str>, number: u32) -> Self {
        Self {
            member: Some(address),
            number,
            stated: Stated::default(),
        }
    }

    /// Reserves the next `most` numbers, and returns the place at which these records can be passed on later.
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
