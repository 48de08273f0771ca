//! Cutting long lines into parts.
//!
//! All tokens of a line are held at once, with some eighty bytes for each. A paragraph of megabytes, as in a text without
//! line breaks, would take many times its size. So it is cut before a space: except for gaps, the tokens between two
//! spaces do not depend on the text around them.

/// The maximum number of bytes of a part; more only where there is no space to cut at.
const MOST: usize = 64 << 10;

/// The parts of `line` in order, each with its byte offset.
pub(super) fn parts(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = line.get(at..).filter(|rest| !rest.is_empty() || at == 0)?;
        let part = &rest[..end_of_part(rest.as_bytes())];
        let start = at;
        // The least step is 1, so that an empty line gives one part.
        at += part.len().max(1);
        Some((start, part))
    })
}

fn end_of_part(bytes: &[u8]) -> usize {
    if bytes.len() <= MOST {
        return bytes.len();
    }
    let is_space = |byte: &u8| *byte == b' ';
    let before = bytes[1..MOST].iter().rposition(is_space);
    let after = || bytes[MOST..].iter().position(is_space);
    match before {
        Some(at) => at + 1,
        None => after().map_or(bytes.len(), |at| at + MOST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{marks, marks_of};

    fn all(line: &str) -> Vec<&str> {
        let mut end = 0;
        let parts = parts(line).map(|(at, part)| {
            assert_eq!(at, end);
            end += part.len();
            part
        });
        parts.collect()
    }

    #[test]
    fn parts_are_the_line_and_have_its_words() {
        let line = "Rick’s e-mails – «no» 10,000 l'homme U.S. 日本語。 27, 日本 ".repeat(3_000);
        let parts = all(&line);
        assert!(parts.len() > 2 && parts.iter().all(|part| part.len() <= MOST));
        assert_eq!(parts.concat(), line);
        let (mut whole, mut found) = (Vec::new(), Vec::new());
        marks(&line, &mut |mark| whole.push(mark));
        for (at, part) in super::parts(&line) {
            marks_of(&line, at..at + part.len(), &mut |mark| found.push(mark));
        }
        assert_eq!(found, whole);
    }

    #[test]
    fn what_has_no_space_is_not_cut() {
        assert_eq!(all(""), [""]);
        let long = "a".repeat(3 * MOST);
        assert_eq!(all(&long), [&long]);
        assert_eq!(all(&format!("{long} b")), [&long[..], " b"]);
    }
}
