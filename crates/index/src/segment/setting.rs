//! What a word is in a segment beside its letters.

use crate::analysis::{MarkKind, Stemmer, is_shouted};

/// What a word's terms depend on beside its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// Of its article; `None` in fields that only have a surface.
    pub(super) stemmer: Option<Stemmer>,
    /// Whether its line is all in capitals.
    pub(super) shouted: bool,
}

impl Setting {
    /// That of the words of `line`. Without a stemmer it is for fields that only have a surface.
    pub(super) fn of(line: &str, stemmer: Option<Stemmer>) -> Self {
        Self {
            stemmer,
            shouted: is_shouted(line),
        }
    }

    /// Words in different settings are different though they are written alike, and compounds are from other words: see [`kind_of_key`].
    #[inline]
    pub(super) fn kind_of_keys(self) -> u8 {
        let stemmer = self
            .stemmer
            .map_or(0, |stemmer| stemmer.ordinal() as u8 + 1);
        stemmer << 2 | u8::from(self.shouted) << 1
    }
}

/// The kind of the key of a mark, of which [`Setting::kind_of_keys`] tells all but whether it is a compound.
#[inline]
pub(super) fn kind_of_key(of_setting: u8, kind: MarkKind) -> u8 {
    of_setting | u8::from(matches!(kind, MarkKind::Compound { .. }))
}
