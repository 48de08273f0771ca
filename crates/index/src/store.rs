//! The compressed form of articles, each of which is packed by itself.
//!
//! A snippet needs one article, and blocks of several would have to be unpacked whole. The common strings of articles,
//! above all their words, are in a dictionary ([`dictionary`]) that is trained once for each archive on a sample of its
//! own articles ([`train`]), and is shared by all its segments. A text is cut into words and what is between them, and
//! each piece is replaced by the code of a dictionary entry, mostly one or two bytes ([`coder`], [`encoder`]). What is no
//! entry is stored as it is. The words are those of analysis, which looks up each word anyway and remembers its entries.
//! So packing costs next to nothing per word, and unpacking copies entries ([`decoder`]). The rest of an article is its
//! outline ([`outline`]): numbers, and strings that are packed as texts are. An archive that began with too few articles
//! for training has no dictionary and uses zstd.

mod coder;
mod decoder;
mod dictionary;
mod encoder;
mod entry;
mod frame;
mod outline;
mod pieces;
mod sample;
mod strings;
mod train;
mod unpacked;
mod unpacker;

pub(crate) use self::coder::Entries;
pub(crate) use self::dictionary::Dictionary;
pub(crate) use self::frame::{Varints, frame, unframed, write_varint};
pub(crate) use self::outline::texts;
pub use self::sample::ArticleSample;
pub(crate) use self::unpacked::Unpacked;
pub(crate) use self::unpacker::Unpacker;

use serde::{Deserialize, Serialize};
use zstd::bulk::Compressor;

use self::encoder::Encoder;
use self::outline::Outline;
use crate::interner::Key;
use crate::{Error, StoredArticle};

/// The zstd level where there is no dictionary.
const LEVEL: i32 = 3;

/// The header of a packed article, which follows a checksum of all that comes after the checksum: the lengths in bytes of
/// the parts. The numbers of the outline follow, then the packed texts and strings.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Header {
    numbers: u32,
    /// Length of the texts once unpacked.
    texts: u32,
    /// Length of the strings once unpacked.
    strings: u32,
}

/// Bytes of a checksum.
const CHECKSUM: usize = size_of::<u32>();
/// The maximum number of bytes of a [`Header`].
const HEADER: usize = 15;

/// Packs articles; reuses its buffers.
///
/// The caller adds the texts of an article in the order of [`texts`], then finishes it.
pub(crate) struct Packer {
    way: Way,
    outline: Outline,
    /// Bytes of the texts added.
    texts: usize,
    packed: Vec<u8>,
}

enum Way {
    Dictionary(Box<Encoder>),
    Alone {
        compressor: Compressor<'static>,
        plain: Vec<u8>,
    },
}

impl Way {
    /// Adds a text whose words have not been looked up.
    fn strange_text(&mut self, text: &str) {
        match self {
            Self::Dictionary(encoder) => encoder.strange_text(text),
            Self::Alone { plain, .. } => plain.extend_from_slice(text.as_bytes()),
        }
    }

    /// Adds a string of the outline.
    fn string(&mut self, string: &str) {
        match self {
            Self::Dictionary(encoder) => encoder.string(string),
            Self::Alone { plain, .. } => plain.extend_from_slice(string.as_bytes()),
        }
    }
}

impl Dictionary {
    /// A dictionary for articles like `samples`; `None` where these are too few.
    pub(crate) fn train(samples: &[ArticleSample]) -> Option<Self> {
        train::train(samples)
    }
}

impl Packer {
    pub(crate) fn new(dictionary: Option<&Dictionary>) -> Result<Self, Error> {
        let way = match dictionary {
            Some(dictionary) => Way::Dictionary(Box::new(Encoder::new(dictionary))),
            None => Way::Alone {
                compressor: Compressor::new(LEVEL).map_err(Error::engine)?,
                plain: Vec::new(),
            },
        };
        Ok(Self {
            way,
            outline: Outline::default(),
            texts: 0,
            packed: Vec::new(),
        })
    }

    /// The dictionary entries of the word with that key, which must be of kind 0.
    pub(crate) fn word(&self, key: &Key) -> Entries {
        match &self.way {
            Way::Dictionary(encoder) => encoder.word(key),
            Way::Alone { .. } => Entries::NONE,
        }
    }

    /// Prefetches the places where [`Packer::word`] looks for words with these keys.
    #[inline]
    pub(crate) fn fetch(&self, keys: impl Iterator<Item = Key>) {
        if let Way::Dictionary(encoder) = &self.way {
            encoder.fetch(keys);
        }
    }

    /// Adds a text of the current article. `words` are its words as analysis finds them, without cells and compounds:
    /// start and end (exclusive) in bytes, and the entries that [`Packer::word`] gave.
    pub(crate) fn text(
        &mut self,
        text: &str,
        words: impl Iterator<Item = (usize, usize, Entries)>,
    ) {
        self.texts += text.len();
        match &mut self.way {
            Way::Dictionary(encoder) => encoder.text(text, words),
            Way::Alone { plain, .. } => plain.extend_from_slice(text.as_bytes()),
        }
    }

    /// Ends `article`, whose texts were added, and returns its packed bytes.
    ///
    /// # Errors
    /// [`Error::Unstorable`] when a part of it has 4 GiB or more, or compression fails.
    pub(crate) fn finish(&mut self, article: &StoredArticle) -> Result<&[u8], Error> {
        self.outline.set(article);
        for string in self.outline.strings.iter() {
            self.way.string(string);
        }
        let texts = std::mem::take(&mut self.texts);
        let packed = self.end(texts);
        packed.map_err(|reason| Error::Unstorable {
            path: article.path.clone(),
            reason,
        })?;
        Ok(&self.packed)
    }

    fn end(&mut self, texts: usize) -> Result<(), String> {
        let told = |error: &dyn std::fmt::Display| error.to_string();
        let length = |bytes: usize| u32::try_from(bytes).map_err(|error| told(&error));
        let header = Header {
            numbers: length(self.outline.numbers.len())?,
            texts: length(texts)?,
            strings: length(self.outline.strings.len())?,
        };
        let mut bytes = [0; HEADER];
        let header = postcard::to_slice(&header, &mut bytes).map_err(|error| told(&error))?;
        self.packed.clear();
        self.packed.extend_from_slice(&[0; CHECKSUM]);
        self.packed.extend_from_slice(header);
        self.packed.extend_from_slice(&self.outline.numbers);
        match &mut self.way {
            Way::Dictionary(encoder) => {
                self.packed.extend_from_slice(encoder.codes());
                encoder.clear();
            }
            Way::Alone { compressor, plain } => {
                let packed = compressor.compress(plain).map_err(|error| told(&error))?;
                self.packed.extend(packed);
                plain.clear();
            }
        }
        let (checksum, packed) = self.packed.split_at_mut(CHECKSUM);
        checksum.copy_from_slice(&crc32fast::hash(packed).to_le_bytes());
        Ok(())
    }

    /// Packs an article whose texts have not been analyzed.
    ///
    /// # Errors
    /// As [`Packer::finish`].
    pub(crate) fn pack(&mut self, article: &StoredArticle) -> Result<&[u8], Error> {
        for text in texts(&article.article) {
            self.way.strange_text(text);
            self.texts += text.len();
        }
        self.finish(article)
    }
}

#[cfg(test)]
mod tests;
