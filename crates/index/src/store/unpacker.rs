//! Unpacking articles.

use std::sync::{Arc, Mutex, PoisonError};

use zstd::bulk::Decompressor;

use super::HEADER;
use super::decoder::Decoder;
use super::dictionary::Dictionary;

/// Unpacks articles, for any number of threads.
#[derive(Clone)]
pub(crate) struct Unpacker(Way);

#[derive(Clone)]
enum Way {
    Dictionary(Arc<Decoder>),
    /// Those at rest; making one costs more than unpacking.
    Alone(Arc<Mutex<Vec<Decompressor<'static>>>>),
}

impl Unpacker {
    pub(crate) fn new(dictionary: Option<&Dictionary>) -> Self {
        Self(match dictionary {
            Some(dictionary) => Way::Dictionary(Arc::new(Decoder::new(dictionary))),
            None => Way::Alone(Arc::default()),
        })
    }

    /// Unpacks to `plain` what [`super::Packer::pack`] packed with the same dictionary: a serialized article. Tells in a few
    /// words what is wrong.
    pub(crate) fn unpack(&self, packed: &[u8], plain: &mut Vec<u8>) -> Result<(), String> {
        let (length, packed) = packed
            .split_first_chunk::<HEADER>()
            .ok_or("a packed article without its length")?;
        let length = u32::from_le_bytes(*length) as usize;
        // A block of zstd unpacks to 128 KiB at most and takes four bytes at least, a code to sixteen bytes.
        if length >> 15 > packed.len() {
            return Err("a packed article of an impossible length".into());
        }
        match &self.0 {
            Way::Dictionary(decoder) => decoder
                .decode(packed, length, plain)
                .ok_or_else(|| "a packed article that was altered".into()),
            Way::Alone(idle) => decompress(idle, packed, length, plain),
        }
    }
}

fn decompress(
    idle: &Mutex<Vec<Decompressor<'static>>>,
    packed: &[u8],
    length: usize,
    plain: &mut Vec<u8>,
) -> Result<(), String> {
    let lock = || idle.lock().unwrap_or_else(PoisonError::into_inner);
    let waiting = lock().pop();
    let mut decompressor = match waiting {
        Some(decompressor) => decompressor,
        None => Decompressor::new().map_err(|error| error.to_string())?,
    };
    plain.clear();
    plain.reserve(length);
    let unpacked = decompressor.decompress_to_buffer(packed, plain);
    lock().push(decompressor);
    unpacked.map(drop).map_err(|error| error.to_string())
}
