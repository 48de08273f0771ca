//! How articles lie in the store: packed one by one.
//!
//! A snippet needs one article, and blocks of many would have to be unpacked whole. What articles have in common, their
//! words above all, is in a dictionary ([`dictionary`]) that is trained once for each archive, on a sample of its own articles
//! ([`train`]), and shared by all its segments. An article is cut into words and what is between them ([`pieces`]), and each
//! becomes the number of an entry in a byte or two ([`coder`]); what is no entry is kept as it is. So packing costs a look-up
//! a word, and unpacking a copy ([`decoder`]). An archive that began with too few articles to train on has no dictionary, and
//! packs with zstd.

mod coder;
mod decoder;
mod dictionary;
mod frame;
mod pieces;
mod serialized;
mod train;
mod unpacker;

pub(crate) use self::dictionary::Dictionary;
pub(crate) use self::frame::{frame, unframed};
pub use self::serialized::Serialized;
pub(crate) use self::unpacker::Unpacker;

use zstd::bulk::Compressor;

use self::coder::Encoder;
use crate::{Error, StoredArticle};

/// How hard articles are packed where there is no dictionary.
const LEVEL: i32 = 3;
/// Bytes before a packed article, which tell how large it is unpacked.
const HEADER: usize = 4;

/// Packs articles; keeps its buffers between them.
pub(crate) struct Packer {
    way: Way,
    plain: Serialized,
    packed: Vec<u8>,
}

enum Way {
    Dictionary(Box<Encoder>),
    Alone(Compressor<'static>),
}

impl Dictionary {
    /// A dictionary for articles like `samples`; `None` where these are too few.
    pub(crate) fn train(samples: &[Serialized]) -> Option<Self> {
        train::train(samples)
    }
}

impl Packer {
    pub(crate) fn new(dictionary: Option<&Dictionary>) -> Result<Self, Error> {
        let way = match dictionary {
            Some(dictionary) => Way::Dictionary(Box::new(Encoder::new(dictionary))),
            None => Way::Alone(Compressor::new(LEVEL).map_err(tantivy::TantivyError::from)?),
        };
        Ok(Self {
            way,
            plain: Serialized::default(),
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
        self.plain.set(article)?;
        let length =
            u32::try_from(self.plain.len()).map_err(|error| unstorable(error.to_string()))?;
        self.packed.clear();
        self.packed.extend(length.to_le_bytes());
        match &mut self.way {
            Way::Dictionary(encoder) => encoder.encode(&self.plain, &mut self.packed),
            Way::Alone(compressor) => {
                let packed = compressor.compress(&self.plain.bytes);
                let packed = packed.map_err(|error| unstorable(error.to_string()))?;
                self.packed.extend(packed);
            }
        }
        Ok(&self.packed)
    }
}

#[cfg(test)]
mod tests;
