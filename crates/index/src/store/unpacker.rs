//! Unpacking articles.

use std::sync::{Arc, Mutex};

use zstd::bulk::Decompressor;

use super::decoder::Decoder;
use super::dictionary::Dictionary;
use super::unpacked::Unpacked;
use super::{CHECKSUM, Header};
use crate::lock::lock;

/// Unpacks articles; can be shared by any number of threads.
#[derive(Clone)]
pub(crate) struct Unpacker(Way);

#[derive(Clone)]
enum Way {
    Dictionary(Arc<Decoder>),
    /// Idle decompressors, kept because making one costs more than unpacking an article.
    Alone(Arc<Mutex<Vec<Decompressor<'static>>>>),
}

impl Unpacker {
    pub(crate) fn new(dictionary: Option<&Dictionary>) -> Self {
        Self(match dictionary {
            Some(dictionary) => Way::Dictionary(Arc::new(Decoder::new(dictionary))),
            None => Way::Alone(Arc::default()),
        })
    }

    /// Unpacks what [`super::Packer`] packed with the same dictionary. The result borrows from `packed` and from `plain`,
    /// which may contain other bytes behind it. The error is a short description.
    pub(crate) fn unpack<'n, 'p>(
        &self,
        packed: &'n [u8],
        plain: &'p mut Vec<u8>,
    ) -> Result<Unpacked<'n, 'p>, String> {
        let altered = || "a packed article that was altered".to_owned();
        let (checksum, packed) = packed
            .split_first_chunk::<CHECKSUM>()
            .ok_or("a packed article without its checksum")?;
        if crc32fast::hash(packed) != u32::from_le_bytes(*checksum) {
            return Err(altered());
        }
        let (header, packed) = postcard::take_from_bytes::<Header>(packed)
            .map_err(|_| "a packed article without its length")?;
        let [numbers, texts, strings] =
            [header.numbers, header.texts, header.strings].map(|length| length as usize);
        let (numbers, packed) = packed.split_at_checked(numbers).ok_or_else(altered)?;
        let length = texts + strings;
        // Limits the allocation for invalid lengths: a zstd block of at least four bytes unpacks to at most 128 KiB, a
        // code to at most sixteen bytes.
        if length >> 15 > packed.len() {
            return Err("a packed article of an impossible length".into());
        }
        let plain = match &self.0 {
            Way::Dictionary(decoder) => {
                decoder.decode(packed, length, plain).ok_or_else(altered)?
            }
            Way::Alone(idle) => decompress(idle, packed, length, plain)?,
        };
        let text = std::str::from_utf8(plain).map_err(|error| error.to_string())?;
        let (texts, strings) = text.split_at_checked(texts).ok_or_else(altered)?;
        Ok(Unpacked::new(numbers, texts, strings))
    }
}

fn decompress<'p>(
    idle: &Mutex<Vec<Decompressor<'static>>>,
    packed: &[u8],
    length: usize,
    plain: &'p mut Vec<u8>,
) -> Result<&'p [u8], String> {
    let waiting = lock(idle).pop();
    let mut decompressor = match waiting {
        Some(decompressor) => decompressor,
        None => Decompressor::new().map_err(|error| error.to_string())?,
    };
    plain.clear();
    plain.reserve(length);
    let unpacked = decompressor.decompress_to_buffer(packed, plain);
    lock(idle).push(decompressor);
    unpacked.map_err(|error| error.to_string())?;
    Ok(plain)
}
