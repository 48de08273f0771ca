//! The gzip streams of one record of a web archive.
//!
//! By the standard, a record is one stream. Some writers split long records into several: a stream that does not begin with a record
//! then continues the one before.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use flate2::bufread::GzDecoder;

use super::dialect::Dialect;
use crate::container::window::{self, Window};

/// A gzip stream, joined with the streams that continue it.
pub(super) struct Joined<'w, 'a> {
    /// `None` at the end.
    decoder: Option<GzDecoder<&'w mut Window<'a>>>,
    dialect: Dialect,
    is_between: Rc<Cell<bool>>,
}

impl<'w, 'a> Joined<'w, 'a> {
    /// `is_between` tells whether a record was read to its end. A stream after that is not a continuation but a damaged record.
    pub(super) fn new(
        window: &'w mut Window<'a>,
        dialect: Dialect,
        is_between: Rc<Cell<bool>>,
    ) -> Self {
        Self {
            decoder: Some(GzDecoder::new(window)),
            dialect,
            is_between,
        }
    }
}

impl Read for Joined<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while let Some(decoder) = &mut self.decoder {
            let read = decoder.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            let Some(window) = self.decoder.take().map(GzDecoder::into_inner) else {
                break;
            };
            if self.is_between.get() {
                break;
            }
            let next = window.peek(window::SIZE)?;
            if next.starts_with(&[0x1f, 0x8b, 8]) && !begins_record(next, self.dialect) {
                self.decoder = Some(GzDecoder::new(window));
            }
        }
        Ok(0)
    }
}

/// Whether the content of a gzip stream begins with a record.
pub(super) fn begins_record(packed: &[u8], dialect: Dialect) -> bool {
    let mut first = vec![0; dialect.ahead()];
    let mut decoder = GzDecoder::new(packed);
    let mut filled = 0;
    while let Ok(read @ 1..) = decoder.read(&mut first[filled..]) {
        filled += read;
    }
    dialect.begins(&first[..filled])
}
