//! Splits JSON into values, by their brackets.

use std::io::{BufRead, BufReader, Read};

use super::Piece;
use crate::Failure;

use like::Like;
use scan::{End, Scan};

mod like;
mod scan;

/// The most pieces that are joined to one damaged object.
const MOST_JOINED: usize = 10_000;

/// The JSON values of an input: the items of its top-level list, or else the values that follow each other.
///
/// Only brackets and strings are followed here; whether a value is valid is found out when it is parsed. A damaged value must not
/// affect others. If it seems to end too early, what follows up to the next object is joined to it, and not taken for records. If
/// it seems to continue, as it does to the end of the input if a quotation mark is missing, it is ended where something begins like a
/// record. Only a value that is cut off within a list of objects swallows those after it, as they may belong to that list.
pub(crate) struct Values<R> {
    input: BufReader<R>,
    place: Place,
    done: bool,
    /// Whether some value was an object; then all values are taken to be objects.
    objects: bool,
    /// A record that was read while searching for the end of a damaged value.
    ahead: Option<Cut>,
}

/// A piece as its brackets delimit it.
struct Cut {
    piece: Piece,
    /// The column, in bytes from 0, at which it begins, if only white space precedes it on its line.
    column: Option<usize>,
    /// Whether its brackets or strings show that it is damaged.
    is_odd: bool,
}

/// The state of the scanner between values.
struct Place {
    limit: usize,
    line: u64,
    in_list: bool,
    started: bool,
    /// Whether the list is part of another value, so that nothing after the list is read.
    nested: bool,
    /// The column of the next byte, in bytes from 0, if only white space precedes it on its line.
    column: Option<usize>,
    /// What the records have in common.
    like: Like,
}

impl Place {
    /// Handles the next byte before a value has begun; returns whether it ends a value or the list.
    fn begin(&mut self, byte: u8, scan: &mut Scan) -> bool {
        self.line += u64::from(byte == b'\n');
        scan.line = self.line;
        if self.is_between_values(byte) {
            self.pass(byte);
            return self.is_past();
        }
        scan.begun_at = self.column.take();
        let (_, end) = scan.follow(&[byte], &self.like);
        scan.keep(&[byte], self.limit);
        end == Some(End::Closed)
    }

    /// Adds bytes to a value that has begun, up to its end. Returns how many bytes were consumed, and whether the value has ended.
    fn take(&mut self, bytes: &[u8], scan: &mut Scan) -> (usize, bool) {
        self.like.learn_first(&scan.content, bytes);
        let (length, end) = scan.follow(bytes, &self.like);
        scan.keep(&bytes[..length], self.limit);
        let separator = bytes.get(length).filter(|_| end == Some(End::Parted));
        let used = length + usize::from(separator.is_some());
        self.in_list &= separator != Some(&b']');
        if end == Some(End::Torn) {
            self.column = scan.column();
        }
        self.line += memchr::memchr_iter(b'\n', &bytes[..used]).count() as u64;
        (used, end.is_some())
    }

    /// Skips a byte that is not part of a value.
    fn pass(&mut self, byte: u8) {
        self.column = match byte {
            b'\n' => Some(0),
            b' ' | b'\t' | b'\r' => self.column.map(|column| column + 1),
            _ => None,
        };
    }

    /// Whether `rest`, which may be incomplete, may begin with an object.
    fn may_begin(rest: &[u8]) -> bool {
        let inside = rest.strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
        inside.is_some_and(|inside| matches!(inside.first(), None | Some(b'"' | b'}')))
    }

    /// Whether a nested list has ended.
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
                like: Like::default(),
            },
            done: false,
            objects: false,
            ahead: None,
        }
    }

    /// The items of a list whose opening bracket ends at byte `offset`. Content before and after the list is not read.
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
        // An error here occurs again on the next read, and is reported then.
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
    /// Skips separators between values; returns what follows.
    fn pass_separators(&mut self) -> Ahead {
        while !self.is_at_end() {
            let Ok(buffer) = self.input.fill_buf() else {
                break;
            };
            let is_between = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',');
            let at = buffer.iter().position(|byte| !is_between(byte));
            let passed = at.unwrap_or(buffer.len());
            for &byte in &buffer[..passed] {
                self.place.line += u64::from(byte == b'\n');
                self.place.pass(byte);
            }
            let ahead = match &buffer[passed..] {
                [b']', ..] if self.place.in_list => Ahead::ListEnd,
                [b'[', ..] => Ahead::ListBegin,
                rest if Place::may_begin(rest) => Ahead::Object,
                _ => Ahead::Other,
            };
            self.input.consume(passed);
            if at.is_some() {
                return ahead;
            }
        }
        Ahead::End
    }

    /// Whether nothing more is read. An error of the input counts as more, and is reported by the next read.
    fn is_at_end(&mut self) -> bool {
        self.done || self.place.is_past() || self.input.fill_buf().is_ok_and(<[u8]>::is_empty)
    }

    /// Whether an invalid value that begins at `column` seems to continue after its end.
    fn is_broken_off(&mut self, column: Option<usize>, is_odd: bool) -> bool {
        match self.pass_separators() {
            Ahead::End => false,
            Ahead::Object => {
                let columns = column.zip(self.place.column);
                columns.map_or(is_odd, |(own, next)| own != next)
            }
            Ahead::ListBegin | Ahead::ListEnd | Ahead::Other => true,
        }
    }

    /// Joins to a value that ended too early the pieces that belong to it. Pieces after the end of a list are dropped, as that may be the list of
    /// records.
    fn join(&mut self, content: &mut Vec<u8>, column: Option<usize>) -> Result<(), Failure> {
        let mut is_past_list = false;
        for _ in 0..MOST_JOINED {
            let ahead = self.pass_separators();
            match ahead {
                Ahead::End => break,
                Ahead::Object if column.is_some() && column == self.place.column => break,
                Ahead::ListBegin | Ahead::ListEnd => {
                    is_past_list |= ahead == Ahead::ListEnd;
                    self.input.consume(1);
                    self.place.column = None;
                    self.place.in_list = true;
                    continue;
                }
                Ahead::Object | Ahead::Other => {}
            }
            let Some(cut) = self.cut() else { break };
            self.place.in_list = true;
            match &cut.piece.content {
                Ok(more) if self.place.like.is_record(more) => {
                    self.ahead = Some(cut);
                    break;
                }
                Ok(more) if !is_past_list && content.len() + more.len() < self.place.limit => {
                    content.push(b' ');
                    content.extend(more);
                }
                Err(failure) if failure.ends_input() => return Err(failure.clone()),
                _ => {}
            }
        }
        Ok(())
    }

    /// The next value, with what is needed to decide whether what follows belongs to it.
    fn cut(&mut self) -> Option<Cut> {
        let mut scan = Scan::default();
        let piece = self.piece(&mut scan)?;
        Some(Cut {
            piece,
            column: scan.begun_at,
            is_odd: scan.torn || scan.is_odd,
        })
    }

    /// The next value as its brackets delimit it.
    fn piece(&mut self, scan: &mut Scan) -> Option<Piece> {
        if self.done || self.place.is_past() {
            return None;
        }
        let content = match self.read_value(scan) {
            Err(failure) => {
                self.done = true;
                Err(failure)
            }
            Ok(true) if scan.content.is_empty() && !scan.too_large => return None,
            Ok(true) if scan.too_large => Err(Failure::TooLarge {
                limit: self.place.limit,
            }),
            Ok(true) => Ok(std::mem::take(&mut scan.content)),
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
                    (false, false) => Ok(std::mem::take(&mut scan.content)),
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
        let Cut {
            mut piece,
            column,
            is_odd,
        } = self.ahead.take().or_else(|| self.cut())?;
        if let Ok(content) = &mut piece.content {
            self.objects |= content.starts_with(b"{");
            let is_broken =
                self.objects && self.is_broken_off(column, is_odd) && !is_sound(content);
            if !self.is_at_end() {
                self.place.like.learn(content);
            }
            let joined = match is_broken {
                true => self.join(content, column),
                false => Ok(()),
            };
            if let Err(failure) = joined {
                piece.content = Err(failure);
            }
        }
        Some(piece)
    }
}

/// What follows a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ahead {
    /// Nothing that is read.
    End,
    ListBegin,
    ListEnd,
    /// Possibly an object.
    Object,
    Other,
}

fn is_sound(value: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(value).is_ok()
}

#[cfg(test)]
mod tests;
