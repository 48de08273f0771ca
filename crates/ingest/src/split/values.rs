//! The values of JSON, found by their brackets.

use std::io::{BufRead, BufReader, Read};

use super::Piece;
use crate::Failure;

use scan::Scan;

mod scan;

/// The JSON values of an input: those of the list it is, or else those that follow each other in it.
///
/// Only brackets and strings are understood here; whether a value is valid is found out when it is read. A damaged value
/// therefore costs itself, and its neighbours too only where its brackets do not match. Where a quotation mark is missing
/// an object seems to end within itself: what follows up to the next one is then a part of it, and not records of its own.
pub(crate) struct Values<R> {
    input: BufReader<R>,
    place: Place,
    done: bool,
    /// Whether a value was an object: then all are.
    objects: bool,
}

/// Where in the input the scanner stands, between values.
struct Place {
    limit: usize,
    line: u64,
    in_list: bool,
    started: bool,
    /// Whether the list is part of something else, of which nothing is read after the list.
    nested: bool,
    /// How far in its line the next byte is, where nothing but white space precedes it.
    column: Option<usize>,
    /// The same of the first value, which the others are written like.
    first_column: Option<usize>,
}

impl Place {
    /// Takes the next byte where no value has begun; `true` when it ends the value, or the list.
    fn begin(&mut self, byte: u8, scan: &mut Scan) -> bool {
        self.line += u64::from(byte == b'\n');
        scan.line = self.line;
        if self.is_between_values(byte) {
            self.pass(byte);
            return self.is_past();
        }
        self.first_column = self.first_column.or(self.column);
        let (_, ended) = scan.follow(&[byte]);
        scan.keep(&[byte], self.limit);
        ended
    }

    /// Takes the bytes of a value that has begun, up to its end; how many, and whether they end it.
    fn take(&mut self, bytes: &[u8], scan: &mut Scan) -> (usize, bool) {
        let (length, ended) = scan.follow(bytes);
        scan.keep(&bytes[..length], self.limit);
        let after = bytes.get(length).filter(|_| !ended);
        let used = length + usize::from(after.is_some());
        self.in_list &= after != Some(&b']');
        self.line += memchr::memchr_iter(b'\n', &bytes[..used]).count() as u64;
        (used, ended || after.is_some())
    }

    /// Goes past a byte that is part of no value.
    fn pass(&mut self, byte: u8) {
        self.column = match byte {
            b'\n' => Some(0),
            b' ' | b'\t' | b'\r' => self.column.map(|column| column + 1),
            _ => None,
        };
    }

    /// Whether an object may begin here with these bytes, as far as they are seen.
    fn may_begin(&self, rest: &[u8]) -> bool {
        let inside = rest.strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
        let is_object =
            inside.is_some_and(|inside| matches!(inside.first(), None | Some(b'"' | b'}')));
        let columns = self.first_column.zip(self.column);
        is_object && columns.is_none_or(|(first, this)| first == this)
    }

    /// Whether the list that was to be read has ended.
    fn is_past(&self) -> bool {
        self.nested && !self.in_list
    }

    fn is_between_values(&mut self, byte: u8) -> bool {
        let opens = byte == b'[' && !self.started;
        let closes = byte == b']' && self.in_list;
        let blank = matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        self.started |= !blank;
        self.in_list = (self.in_list || opens) && !closes;
        opens || closes || blank || byte == b','
    }
}

impl<R: Read> Values<R> {
    pub(crate) fn new(input: BufReader<R>, limit: usize) -> Self {
        Self {
            input,
            place: Place {
                limit,
                line: 1,
                in_list: false,
                started: false,
                nested: false,
                column: Some(0),
                first_column: None,
            },
            done: false,
            objects: false,
        }
    }

    /// The values of a list whose bracket ends at `offset`. What stands before and after the list is not read.
    pub(crate) fn within(input: BufReader<R>, limit: usize, offset: usize) -> Self {
        let mut values = Self::new(input, limit);
        values.place.in_list = true;
        values.place.started = true;
        values.place.nested = true;
        values.place.column = None;
        let mut before = Vec::new();
        let skipped = (&mut values.input)
            .take(offset as u64)
            .read_to_end(&mut before);
        let lines = before.iter().filter(|&&byte| byte == b'\n');
        values.place.line += lines.count() as u64;
        // An input that breaks here breaks again on the next read, and is reported then.
        values.done = skipped.is_ok_and(|length| length < offset);
        values
    }

    fn read_value(&mut self, scan: &mut Scan) -> Result<bool, Failure> {
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Ok(false);
            }
            let mut at = 0;
            let mut ended = false;
            while !ended && at < buffer.len() {
                let used = match scan.has_begun() {
                    true => {
                        let (used, is_end) = self.place.take(&buffer[at..], scan);
                        ended = is_end;
                        used
                    }
                    false => {
                        ended = self.place.begin(buffer[at], scan);
                        1
                    }
                };
                at += used;
            }
            self.input.consume(at);
            if ended {
                return Ok(true);
            }
        }
    }
}

impl<R: Read> Values<R> {
    /// Whether what follows is neither the end nor the beginning of another object.
    fn is_broken_off(&mut self) -> bool {
        // An error is met again by whoever reads on.
        while let Ok(buffer) = self.input.fill_buf() {
            if self.done || self.place.is_past() || buffer.is_empty() {
                return false;
            }
            let is_between = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',');
            let at = buffer.iter().position(|byte| !is_between(byte));
            let passed = at.unwrap_or(buffer.len());
            for &byte in &buffer[..passed] {
                self.place.line += u64::from(byte == b'\n');
                self.place.pass(byte);
            }
            let rest = &buffer[passed..];
            let ends = rest.first() == Some(&b']') && self.place.in_list;
            let broken = !ends && !self.place.may_begin(rest);
            self.input.consume(passed);
            if at.is_some() {
                return broken;
            }
        }
        false
    }

    /// Adds to a value that is broken off what belongs to it.
    fn join(&mut self, content: &mut Vec<u8>) -> Result<(), Failure> {
        while self.is_broken_off() {
            let piece = self.piece();
            self.place.column = None;
            match piece.map(|piece| piece.content) {
                Some(Ok(more)) if content.len() + more.len() < self.place.limit => {
                    content.push(b' ');
                    content.extend(more);
                }
                Some(Err(failure)) if failure.ends_input() => return Err(failure),
                Some(_) => {}
                None => break,
            }
        }
        Ok(())
    }

    /// The next value as its brackets tell.
    fn piece(&mut self) -> Option<Piece> {
        if self.done || self.place.is_past() {
            return None;
        }
        let mut scan = Scan::default();
        let content = match self.read_value(&mut scan) {
            Err(failure) => {
                self.done = true;
                Err(failure)
            }
            Ok(true) if scan.content.is_empty() && !scan.too_large => return None,
            Ok(true) if scan.too_large => Err(Failure::TooLarge {
                limit: self.place.limit,
            }),
            Ok(true) => Ok(scan.content),
            Ok(false) => {
                self.done = true;
                if scan.content.is_empty() {
                    return None;
                }
                match (scan.too_large, scan.depth > 0 || scan.in_string) {
                    (true, _) => Err(Failure::TooLarge {
                        limit: self.place.limit,
                    }),
                    (false, true) => Err(Failure::CutOff),
                    (false, false) => Ok(scan.content),
                }
            }
        };
        Some(Piece {
            line: scan.line,
            content,
        })
    }
}

impl<R: Read> Iterator for Values<R> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let mut piece = self.piece()?;
        self.place.column = None;
        if let Ok(content) = &mut piece.content {
            self.objects |= content.starts_with(b"{");
            let joined = match self.objects && self.is_broken_off() && !is_sound(content) {
                true => self.join(content),
                false => Ok(()),
            };
            if let Err(failure) = joined {
                piece.content = Err(failure);
            }
        }
        Some(piece)
    }
}

fn is_sound(value: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(value).is_ok()
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn values(input: &str) -> Vec<(u64, String)> {
        shown(Values::new(BufReader::new(input.as_bytes()), 40))
    }

    #[test]
    fn lists_single_objects_and_sequences_are_split_alike() {
        let one = "{\"a\": \"x]}\\\"\"}";
        let both = vec![(1, one.to_owned()), (2, "{}".to_owned())];
        assert_eq!(values(&format!("[{one},\n{{}}]\n")), both);
        assert_eq!(values(&format!("{one}\n{{}}")), both);
        assert_eq!(values(one), both[..1]);
        assert_eq!(values("[]"), []);
        assert_eq!(
            values("[[1, 2], 3]"),
            vec![(1, "[1, 2]".to_owned()), (1, "3".to_owned())]
        );
    }

    #[test]
    fn a_list_within_something_else_is_read_alone() {
        for (list, expected) in [
            ("{\"a\": [\n{}, {\"b\": []} ], \"c\": [1]}", 2),
            ("{\"a\": [1, 2], \"c\": [1]}", 2),
            ("{\"a\": [], \"c\": {}}", 0),
        ] {
            let offset = list.find('[').unwrap() + 1;
            let found = shown(Values::within(BufReader::new(list.as_bytes()), 40, offset));
            assert_eq!(found.len(), expected, "{list}: {found:?}");
        }
        let cut = shown(Values::within(
            BufReader::new(&b"{\"a\": [{}, {"[..]),
            40,
            7,
        ));
        assert_eq!(cut[1].1, "! the record is cut off");
    }

    #[test]
    fn a_value_that_does_not_end_or_is_too_large_is_reported() {
        let cut = "! the record is cut off".to_owned();
        assert_eq!(
            values("[{}, {\"a\": "),
            vec![(1, "{}".to_owned()), (1, cut)]
        );
        let long = format!("[\"{}\", {{}}]", "x".repeat(60));
        let large = "! larger than 0 MiB".to_owned();
        assert_eq!(values(&long), vec![(1, large), (1, "{}".to_owned())]);
    }

    #[test]
    fn a_damaged_object_is_one_value() {
        let damaged = "{\n  \"a\": 1,\n  b\": \"x {y} [z]\",\n  \"c\": [\n    {\n      \"d\": 1\n    }\n  ]\n}\n";
        for end in [0, 1] {
            let input = format!("{damaged}{}", "{\"e\": 1}\n".repeat(end));
            let found = shown(Values::new(BufReader::new(input.as_bytes()), 400));
            assert!(found.len() <= 2, "{found:?}");
            assert_eq!(found[0].0, 1);
        }
        let stray = "{\n  \"a\": 1}\n, \"b\": [1, 2],\n  \"c\": {\"d\": 1}\n}\n{\"e\": 1}";
        let found = shown(Values::new(BufReader::new(stray.as_bytes()), 400));
        assert_eq!(found[0].1, "{\n  \"a\": 1}", "what is sound is kept");
        let cut = stray.replace("1}\n,", "}\n,");
        let found = shown(Values::new(BufReader::new(cut.as_bytes()), 400));
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found[1], (6, "{\"e\": 1}".to_owned()));
    }

    #[test]
    fn every_part_of_an_input_is_split() {
        let input = "[{\"a\": \"x\\\"\"}, {\"b\": [1, {}]},\n{\"c\": }, ]]";
        for start in 0..input.len() {
            for end in start..=input.len() {
                assert!(values(&input[start..end]).len() <= input.len());
            }
        }
    }
}
