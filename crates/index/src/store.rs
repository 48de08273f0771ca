//! How articles lie in the store: packed one by one.
//!
//! A snippet needs one article, and blocks of many would have to be unpacked whole. What articles have in common (names of
//! fields, phrases of the trade) is in a dictionary that is trained once for each archive, on a sample of its own articles, and
//! shared by all its segments; so a packed article is about as small as in a large block.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::schema::Field;
use zstd::bulk::{Compressor, Decompressor};

use crate::{Error, StoredArticle};

/// How hard articles are packed. Level 1 makes the store a seventh larger and takes a fifth less time.
const LEVEL: i32 = 3;
/// The most that a dictionary is, in bytes: the size that its makers recommend.
const DICTIONARY_BYTES: usize = 110 << 10;
/// A dictionary of fewer bytes of articles is larger than what it saves.
const LEAST_SAMPLE_BYTES: usize = 512 << 10;
/// Bytes before a packed article, which tell how large it is unpacked.
const HEADER: usize = 4;

/// What the articles of an archive have in common.
#[derive(Clone)]
pub(crate) struct Dictionary(Arc<[u8]>);

impl fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dictionary")
            .field("bytes", &self.0.len())
            .finish()
    }
}

impl Dictionary {
    /// A dictionary for articles like `samples`; `None` where these are too few, or too much alike to make one.
    pub(crate) fn train(samples: &[Vec<u8>]) -> Option<Self> {
        if samples.iter().map(Vec::len).sum::<usize>() < LEAST_SAMPLE_BYTES {
            return None;
        }
        let bytes = zstd::dict::from_samples(samples, DICTIONARY_BYTES).ok()?;
        Some(Self(bytes.into()))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The name of its file, which tells whether it is what was written.
    pub(crate) fn file_name(&self) -> String {
        format!("{}{}", Self::PREFIX, blake3::hash(&self.0).to_hex())
    }

    /// What the names of dictionaries begin with.
    pub(crate) const PREFIX: &str = "dictionary-";

    /// Reads the dictionary called `name` in `dir`.
    pub(crate) fn read(dir: &Path, name: &str) -> Result<Self, Error> {
        let damaged = |reason: String| Error::Damaged {
            dir: dir.into(),
            reason,
        };
        let bytes =
            std::fs::read(dir.join(name)).map_err(|error| damaged(format!("{name}: {error}")))?;
        let dictionary = Self(bytes.into());
        match dictionary.file_name() == name {
            true => Ok(dictionary),
            false => Err(damaged(format!("{name} was altered"))),
        }
    }
}

/// Packs articles; keeps its buffers between them.
pub(crate) struct Packer {
    compressor: Compressor<'static>,
    plain: Vec<u8>,
    packed: Vec<u8>,
}

impl Packer {
    pub(crate) fn new(dictionary: Option<&Dictionary>) -> Result<Self, Error> {
        let compressor = match dictionary {
            Some(dictionary) => Compressor::with_dictionary(LEVEL, dictionary.bytes()),
            None => Compressor::new(LEVEL),
        };
        Ok(Self {
            compressor: compressor.map_err(tantivy::TantivyError::from)?,
            plain: Vec::new(),
            packed: Vec::new(),
        })
    }

    /// Packs an article.
    ///
    /// # Errors
    /// [`Error::Unstorable`] when it cannot be serialized or is larger than 4 GiB.
    pub(crate) fn pack(&mut self, article: &StoredArticle) -> Result<&[u8], Error> {
        let unstorable = |reason: String| Error::Unstorable {
            path: article.path.clone(),
            reason,
        };
        let mut plain = std::mem::take(&mut self.plain);
        plain.clear();
        self.plain = postcard::serialize_with_flavor(article, Plain(plain))
            .map_err(|error| unstorable(error.to_string()))?;
        let length =
            u32::try_from(self.plain.len()).map_err(|error| unstorable(error.to_string()))?;
        let most = HEADER + zstd::zstd_safe::compress_bound(self.plain.len());
        if self.packed.len() < most {
            self.packed.resize(most, 0);
        }
        let (header, rest) = self.packed.split_at_mut(HEADER);
        header.copy_from_slice(&length.to_le_bytes());
        let packed = self
            .compressor
            .compress_to_buffer(&self.plain, rest)
            .map_err(|error| unstorable(error.to_string()))?;
        Ok(&self.packed[..HEADER + packed])
    }
}

/// Bytes that an article is serialized to. (What postcard has for this takes each length and place byte by byte as an
/// iterator of one.)
struct Plain(Vec<u8>);

impl postcard::ser_flavors::Flavor for Plain {
    type Output = Vec<u8>;

    #[inline]
    fn try_extend(&mut self, bytes: &[u8]) -> postcard::Result<()> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    #[inline]
    fn try_push(&mut self, byte: u8) -> postcard::Result<()> {
        self.0.push(byte);
        Ok(())
    }

    fn finalize(self) -> postcard::Result<Vec<u8>> {
        Ok(self.0)
    }
}

/// What stands before the one value of a stored document: how many values there are, its field, and that it is bytes, of
/// `length`. The engine's own way takes each byte of the value by itself; [`unframed`] is the way back.
pub(crate) fn frame(field: Field, length: usize, frame: &mut Vec<u8>) {
    frame.push(ONE);
    frame.extend_from_slice(&field.field_id().to_le_bytes());
    frame.push(BYTES);
    let mut rest = length;
    while rest >= 0x80 {
        frame.push((rest & 0x7f) as u8);
        rest >>= 7;
    }
    frame.push(rest as u8 | 0x80);
}

/// One value: its number with the bit that ends a number.
const ONE: u8 = 0x81;
/// That a value is bytes.
const BYTES: u8 = 4;

/// The bytes that are a stored document's one value.
pub(crate) fn unframed(document: &[u8]) -> Option<&[u8]> {
    let [ONE, _, _, _, _, BYTES, rest @ ..] = document else {
        return None;
    };
    let ends = rest.iter().position(|byte| byte & 0x80 != 0)?;
    let digits = rest[..=ends].iter().rev();
    let length = digits.fold(0_u64, |length, digit| length << 7 | u64::from(digit & 0x7f));
    let value = &rest[ends + 1..];
    (value.len() as u64 == length).then_some(value)
}

/// Unpacks articles, for any number of threads.
#[derive(Clone)]
pub(crate) struct Unpacker {
    dictionary: Option<Dictionary>,
    /// Those at rest; making one costs more than unpacking.
    idle: Arc<Mutex<Vec<Decompressor<'static>>>>,
}

impl Unpacker {
    pub(crate) fn new(dictionary: Option<Dictionary>) -> Self {
        Self {
            dictionary,
            idle: Arc::default(),
        }
    }

    /// Unpacks to `plain` what [`Packer::pack`] packed with the same dictionary: a serialized article. Tells in a few words
    /// what is wrong.
    pub(crate) fn unpack(&self, packed: &[u8], plain: &mut Vec<u8>) -> Result<(), String> {
        let (length, packed) = packed
            .split_first_chunk::<HEADER>()
            .ok_or("a packed article without its length")?;
        let length = u32::from_le_bytes(*length) as usize;
        // A block unpacks to 128 KiB at most, and takes four bytes at least.
        if length >> 15 > packed.len() {
            return Err("a packed article of an impossible length".into());
        }
        let idle = self.lock().pop();
        let mut decompressor = match idle {
            Some(decompressor) => decompressor,
            None => match &self.dictionary {
                Some(dictionary) => Decompressor::with_dictionary(dictionary.bytes()),
                None => Decompressor::new(),
            }
            .map_err(|error| error.to_string())?,
        };
        plain.clear();
        plain.reserve(length);
        let unpacked = decompressor.decompress_to_buffer(packed, plain);
        self.lock().push(decompressor);
        unpacked.map(drop).map_err(|error| error.to_string())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Decompressor<'static>>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
