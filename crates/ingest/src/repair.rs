//! Repairs invalid JSON that some programs write: `NaN` and `Infinity`, raw line ends and control characters, escapes of single
//! surrogates, commas after the last item.
//!
//! Only records that failed to parse are repaired. Every replacement is as long as what it replaces, so that spans stay valid.

/// The byte (DEL) that replaces raw line ends in the strings of a repaired record. The same byte in the original becomes a space.
pub(crate) const LINE_END: u8 = 0x7f;

/// `source` repaired; `None` if it has nothing to repair.
pub(crate) fn repaired(source: &str) -> Option<String> {
    let mut bytes = source.as_bytes().to_vec();
    let mut is_changed = false;
    let mut in_string = false;
    let mut comma = None;
    let mut at = 0;
    while at < bytes.len() {
        if !in_string && matches!(bytes[at], b'}' | b']') {
            // Only white space since that comma.
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
            // In a repaired record this byte stands for a line end.
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

/// Replaces `NaN` or `Infinity`, with or without sign, by an empty string or `null`. Returns the number of bytes to advance, and whether
/// something was replaced.
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

/// Replaces the escape of an unpaired surrogate by `\ufffd`, the replacement character. Returns the number of bytes to advance, and
/// whether something was replaced.
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

/// The code unit of the `\u` escape that `bytes` begins with; `None` if it begins with something else.
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
