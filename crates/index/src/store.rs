//! How articles lie in the store: packed one by one.
//!
//! A snippet needs one article, and blocks of many would have to be unpacked whole. What articles have in common, their
//! words above all, is in a dictionary ([`dictionary`]) that is trained once for each archive, on a sample of its own articles
//! ([`train`]), and shared by all its segments. A text is cut into words and what is between them, and each becomes the number of
//! an entry in a byte or two ([`coder`], [`encoder`]); what is no entry is kept as it is. The words are those of analysis, which
//! looks each up anyhow and remembers which entries it is: so packing costs next to nothing a word, and unpacking a copy
//! ([`decoder`]). All that is no text is the article's outline ([`outline`]): numbers, and strings that are packed as texts are. An
//! archive that began with too few articles to train on has no dictionary, and packs with zstd.

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

/// How hard articles are packed where there is no dictionary.
const LEVEL: i32 = 3;

/// What stands before a packed article, behind a checksum of all that follows: how many bytes of it are what. Its numbers come
/// next, then its texts and strings, packed.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Header {
    numbers: u32,
    /// Unpacked.
    texts: u32,
    /// Unpacked.
    strings: u32,
}

/// Bytes of a checksum.
const CHECKSUM: usize = size_of::<u32>();
/// The most bytes of a [`Header`].
const HEADER: usize = 15;

/// Packs articles; keeps its buffers between them.
///
/// An article's texts are added in the order of [`texts`], then it is finished.
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
    /// Adds a text whose words are not known.
    fn strange_text(&mut self, text: &str) {
        match self {
            Self::Dictionary(encoder) => encoder.strange_text(text),
            Self::Alone { plain, .. } => plain.extend_from_slice(text.as_bytes()),
        }
    }

    /// Adds a string of what is no text.
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

    /// Which entries of the dictionary the word with that key is, which is of kind 0.
    pub(crate) fn word(&self, key: &Key) -> Entries {
        match &self.way {
            Way::Dictionary(encoder) => encoder.word(key),
            Way::Alone { .. } => Entries::NONE,
        }
    }

    /// Reads where [`Packer::word`] looks for words with these keys, all at once.
    #[inline]
    pub(crate) fn fetch(&self, keys: impl Iterator<Item = Key>) {
        if let Way::Dictionary(encoder) = &self.way {
            encoder.fetch(keys);
        }
    }

    /// Adds a text of the article at hand. Its words are those that analysis finds, each by its first byte, one past its last,
    /// and what [`Packer::word`] says of it; cells and compounds are none.
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

    /// Ends `article`, whose texts were added, and packs it.
    ///
    /// # Errors
    /// [`Error::Unstorable`] when it has more than 4 GiB.
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

    /// Packs an article whose texts nobody has analyzed.
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
