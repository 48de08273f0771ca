//! Decoding files into numbered lines.
//!
//! Many test collections are older than Unicode, with topics in Latin-1. So text that is not UTF-8 is read as
//! Windows-1252, a superset of its printable characters. A byte order mark marks UTF-16, which spreadsheets write.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1252};

/// The text of a file, without a byte order mark.
pub(crate) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    match str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// Whether a file has no byte order mark and is not UTF-8, so that it is read as Windows-1252.
pub fn is_encoding_guessed(bytes: &[u8]) -> bool {
    Encoding::for_bom(bytes).is_none() && str::from_utf8(bytes).is_err()
}

/// The lines that are not blank, with their line numbers from 1.
pub(crate) fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = (1..).zip(text.lines());
    lines.filter(|(_, line)| !line.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_tells_the_encoding() {
        let wide = |mark: &[u8], big: bool| {
            let units = "1\tÉire".encode_utf16();
            let bytes = units.flat_map(|unit| match big {
                true => unit.to_be_bytes(),
                false => unit.to_le_bytes(),
            });
            mark.iter().copied().chain(bytes).collect::<Vec<u8>>()
        };
        let files = [
            (wide(b"\xff\xfe", false), false),
            (wide(b"\xfe\xff", true), false),
            ("\u{feff}1\tÉire".as_bytes().to_vec(), false),
            ("1\tÉire".as_bytes().to_vec(), false),
            (b"1\t\xc9ire".to_vec(), true),
        ];
        for (bytes, is_guessed) in files {
            assert_eq!(decoded(&bytes), "1\tÉire");
            assert_eq!(is_encoding_guessed(&bytes), is_guessed);
        }
    }
}
