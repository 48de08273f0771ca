//! The context of a word that decides, together with its text, what it is in a segment.

use crate::analysis::{MarkKind, Stemmer, is_shouted};

/// The context that a word's terms depend on besides its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// The stemmer of its article; `None` in fields that only have a surface.
    pub(super) stemmer: Option<Stemmer>,
    /// Whether its line is all in capitals.
    pub(super) shouted: bool,
}

impl Setting {
    /// The setting of the words of `line`. Without a stemmer it is for fields that only have a surface.
    pub(super) fn of(line: &str, stemmer: Option<Stemmer>) -> Self {
        Self {
            stemmer,
            shouted: is_shouted(line),
        }
    }

    /// The part of the kind of a word's key that depends on the setting: equal words in different settings count as
    /// different. See [`kind_of_key`].
    #[inline]
    pub(super) fn kind_of_keys(self) -> u8 {
        let stemmer = self
            .stemmer
            .map_or(0, |stemmer| stemmer.ordinal() as u8 + 1);
        stemmer << 2 | u8::from(self.shouted) << 1
    }
}

/// The kind of the key of a mark: [`Setting::kind_of_keys`], with a bit that says whether it is a compound.
#[inline]
pub(super) fn kind_of_key(of_setting: u8, kind: MarkKind) -> u8 {
    of_setting | u8::from(matches!(kind, MarkKind::Compound { .. }))
}
