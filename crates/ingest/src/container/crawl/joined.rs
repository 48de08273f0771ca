//! The gzip streams of one record of a crawl.
//!
//! A record is one stream, as the standard asks for. Some writers cut long records into several: what follows a stream and
//! does not begin with a record is then its continuation.

use std::io::{self, Read};

use flate2::bufread::GzDecoder;

use super::dialect::Dialect;
use crate::container::window::{self, Window};

/// A gzip stream with those that continue it.
pub(super) struct Joined<'w, 'a> {
    /// `None` at the end.
    decoder: Option<GzDecoder<&'w mut Window<'a>>>,
    dialect: Dialect,
}

impl<'w, 'a> Joined<'w, 'a> {
    pub(super) fn new(window: &'w mut Window<'a>, dialect: Dialect) -> Self {
        Self {
            decoder: Some(GzDecoder::new(window)),
            dialect,
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
            let next = window.peek(window::SIZE)?;
            if next.starts_with(&[0x1f, 0x8b, 8]) && !begins_record(next, self.dialect) {
                self.decoder = Some(GzDecoder::new(window));
            }
        }
        Ok(0)
    }
}

/// Whether what a gzip stream holds begins with a record.
pub(super) fn begins_record(packed: &[u8], dialect: Dialect) -> bool {
    let mut first = vec![0; dialect.ahead()];
    let mut decoder = GzDecoder::new(packed);
    let mut filled = 0;
    while let Ok(read @ 1..) = decoder.read(&mut first[filled..]) {
        filled += read;
    }
    dialect.begins(&first[..filled])
}
