//! An article as bytes, before it is packed.

use crate::{Error, StoredArticle};

/// The fewest bytes that must be text: a number takes ten at most, as articles are serialized.
const TEXT: usize = 11;

/// The bytes of an article, and where its texts lie among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Serialized {
    pub(super) bytes: Vec<u8>,
    /// Where a text of some length starts, and where it ends; what is between is numbers and short texts.
    cuts: Vec<usize>,
}

impl Serialized {
    /// Serializes an article in place of what was here.
    pub(crate) fn set(&mut self, article: &StoredArticle) -> Result<(), Error> {
        let mut kept = std::mem::take(self);
        kept.bytes.clear();
        kept.cuts.clear();
        let made = postcard::serialize_with_flavor(article, Flavor(kept));
        *self = made.map_err(|error| Error::Unstorable {
            path: article.path.clone(),
            reason: error.to_string(),
        })?;
        Ok(())
    }

    /// How many bytes there are.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Leaves only the first `most` bytes.
    pub fn truncate(&mut self, most: usize) {
        self.bytes.truncate(most);
        self.cuts.retain(|cut| *cut < most);
    }

    /// Its stretches in order: each is a text or what is between two.
    pub(super) fn stretches(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.cuts.iter().copied());
        let ends = self.cuts.iter().copied().chain([self.bytes.len()]);
        let stretches = starts.zip(ends).map(|(start, end)| &self.bytes[start..end]);
        stretches.filter(|stretch| !stretch.is_empty())
    }
}

/// Takes what an article is serialized to. (What postcard has for this takes each length and place byte by byte as an
/// iterator of one.)
struct Flavor(Serialized);

impl postcard::ser_flavors::Flavor for Flavor {
    type Output = Serialized;

    #[inline]
    fn try_extend(&mut self, bytes: &[u8]) -> postcard::Result<()> {
        let Serialized { bytes: all, cuts } = &mut self.0;
        if bytes.len() >= TEXT {
            cuts.extend([all.len(), all.len() + bytes.len()]);
        }
        all.extend_from_slice(bytes);
        Ok(())
    }

    #[inline]
    fn try_push(&mut self, byte: u8) -> postcard::Result<()> {
        self.0.bytes.push(byte);
        Ok(())
    }

    fn finalize(self) -> postcard::Result<Serialized> {
        Ok(self.0)
    }
}
