//! UTF-32, which no dependency decodes: four bytes per character, recognised only by its byte order mark.

/// The byte order of UTF-32.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Utf32 {
    Little,
    Big,
}

impl Utf32 {
    /// The byte order by the byte order mark that `bytes` begin with; `None` without one. To be tried before UTF-16, whose little-endian
    /// mark is the beginning of the one here.
    pub(super) fn marked(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xff, 0xfe, 0, 0, ..] => Some(Self::Little),
            [0, 0, 0xfe, 0xff, ..] => Some(Self::Big),
            _ => None,
        }
    }

    /// Decodes bytes and drops byte order marks. An invalid or incomplete character becomes U+FFFD.
    pub(super) fn decode(self, bytes: &[u8]) -> String {
        let character = |bytes: &[u8]| {
            let unit = <[u8; 4]>::try_from(bytes).ok()?;
            char::from_u32(match self {
                Self::Little => u32::from_le_bytes(unit),
                Self::Big => u32::from_be_bytes(unit),
            })
        };
        let text = bytes
            .chunks(4)
            .map(|unit| character(unit).unwrap_or('\u{fffd}'));
        text.filter(|&c| c != '\u{feff}').collect()
    }
}
