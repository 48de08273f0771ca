//! What some programs write as JSON and is none: numbers that are none, raw line ends in strings, halves of characters, commas behind the
//! last item.
//!
//! Only a record that cannot be read as it stands comes here. Everything is replaced by something as long, so that spans
//! still count in the record.

/// What stands in a repaired record for a raw line end. It is as long, and no text has it.
pub(crate) const LINE_END: u8 = 0x7f;

/// `source` with such damage undone; `None` where there is none of it.
pub(crate) fn repaired(source: &str) -> Option<String> {
    let mut bytes = source.as_bytes().to_vec();
    let mut is_changed = false;
    let mut in_string = false;
    let mut comma = None;
    let mut at = 0;
    while at < bytes.len() {
        if !in_string && matches!(bytes[at], b'}' | b']') {
            // Nothing but blanks since.
            if let Some(comma) = comma.take() {
                bytes[comma] = b' ';
                is_changed = true;
            }
        } else if in_string || bytes[at] > b' ' {
            comma = (!in_string && bytes[at] == b',').then_some(at);
        }
        let (length, changed) = match (in_string, bytes[at]) {
            (true, b'\\') => escape(&mut bytes[at..]),
            (_, b'"') => {
                in_string = !in_string;
                (1, false)
            }
            (true, 0..=31) => {
                bytes[at] = if bytes[at] == b'\n' { LINE_END } else { b' ' };
                (1, true)
            }
            // It will mean a line end.
            (true, LINE_END) => {
                bytes[at] = b' ';
                (1, false)
            }
            (false, b'N' | b'I' | b'-') => number(&mut bytes[at..]),
            (false, 0..=8 | 11 | 12 | 14..=31) => {
                bytes[at] = b' ';
                (1, true)
            }
            _ => (1, false),
        };
        is_changed |= changed;
        at += length;
    }
    is_changed.then(|| String::from_utf8(bytes).ok())?
}

/// Replaces a number that is none by nothing: an empty string, or `null`. Gives how far it went and whether it did.
fn number(bytes: &mut [u8]) -> (usize, bool) {
    let names: [(&[u8], &[u8]); 4] = [
        (b"NaN", b"\"\" "),
        (b"Infinity", b"null    "),
        (b"-Infinity", b"null     "),
        (b"-NaN", b"null"),
    ];
    match names.iter().find(|(name, _)| bytes.starts_with(name)) {
        Some((name, nothing)) => {
            bytes[..name.len()].copy_from_slice(nothing);
            (name.len(), true)
        }
        None => (1, false),
    }
}

/// Replaces the escape of half a surrogate pair by that of the sign for an unknown character.
fn escape(bytes: &mut [u8]) -> (usize, bool) {
    let Some(number) = code(bytes) else {
        return (2, false);
    };
    match number {
        0xd800..=0xdbff if matches!(bytes.get(6..).and_then(code), Some(0xdc00..=0xdfff)) => {
            (12, false)
        }
        0xd800..=0xdfff => {
            bytes[2..6].copy_from_slice(b"fffd");
            (6, true)
        }
        _ => (6, false),
    }
}

/// The number of the `\u` escape that `bytes` begins with.
fn code(bytes: &[u8]) -> Option<u32> {
    let digits = bytes.strip_prefix(b"\\u")?.get(..4)?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_repaired_stays_as_long() {
        for (damaged, expected) in [
            (
                r#"{"a": NaN, "b": [-Infinity]}"#,
                r#"{"a": "" , "b": [null     ]}"#,
            ),
            (r#"["\ud83d", "\udc00 x"]"#, r#"["\ufffd", "\ufffd x"]"#),
            ("[\"a\tb\nc\"]", "[\"a b\u{7f}c\"]"),
            ("[\"a\u{7f}b\nc\"]", "[\"a b\u{7f}c\"]"),
            (
                r#"{"a": ["b,]", ], "c": [1,"",2],}"#,
                r#"{"a": ["b,]"  ], "c": [1,"",2] }"#,
            ),
            ("[1,\u{b}]", "[1  ]"),
        ] {
            assert_eq!(repaired(damaged).as_deref(), Some(expected));
        }
    }

    #[test]
    fn what_is_sound_or_otherwise_damaged_is_left() {
        for source in [
            r#"["NaN", "\ud83d\ude00", "\\ud83d", -1]"#,
            "{\"a\": \n}",
            "\"\\",
            "\"\\u12",
            "",
        ] {
            assert_eq!(repaired(source), None, "{source}");
        }
    }
}
