//! From codes to articles.

use newshound_article::block::block_at;

use super::dictionary::{Dictionary, Leads};
use super::entry::{ENTRY, LITERAL};

/// Puts articles together from codes.
pub(super) struct Decoder {
    /// The lowest first bytes of codes of two bytes, and of three.
    longer: [u8; 2],
    /// By the first byte of a code.
    leads: [Lead; 256],
    entries: Vec<Entry>,
}

/// How the number of an entry is told from four bytes that begin with its code, the first of them the highest.
#[derive(Clone, Copy, Default)]
struct Lead {
    /// By how many bits they are shifted, so that the code is left.
    shift: u32,
    /// What is added to it then, beyond what a number holds perhaps.
    base: u32,
}

/// An entry with its length beside it: most are not in the cache, and are waited for once.
struct Entry {
    /// Filled up with zeros.
    bytes: [u8; ENTRY],
    length: u8,
}

impl Decoder {
    pub(super) fn new(dictionary: &Dictionary) -> Self {
        let entries = dictionary.entries().map(|entry| {
            let mut bytes = [0; ENTRY];
            bytes[..entry.len()].copy_from_slice(entry);
            let length = entry.len() as u8;
            Entry { bytes, length }
        });
        let Leads { single, triple } = dictionary.leads();
        let mut decoder = Self {
            longer: [single, LITERAL.saturating_sub(triple)],
            leads: [Lead::default(); 256],
            entries: entries.collect(),
        };
        let mut entry: u32 = 0;
        for first in 0..LITERAL {
            let bits = 8 * decoder.behind(first);
            decoder.leads[usize::from(first)] = Lead {
                shift: 24 - bits,
                base: entry.wrapping_sub(u32::from(first) << bits),
            };
            entry += 1 << bits;
        }
        decoder
    }

    /// How many bytes of a code stand behind its first. That is waited for: to compare is quicker than to look it up.
    #[inline(always)]
    fn behind(&self, first: u8) -> u32 {
        let [two, three] = self.longer;
        u32::from(first >= two) + u32::from(first >= three)
    }

    /// Puts together the `length` bytes that `codes` are of; `None` where they are of another number or no codes. They lie in
    /// `buffer`, which is not smaller than before: what is there already need not be cleared.
    pub(super) fn decode<'b>(
        &self,
        codes: &[u8],
        length: usize,
        buffer: &'b mut Vec<u8>,
    ) -> Option<&'b [u8]> {
        // An entry is copied whole, whatever its length.
        let room = length + ENTRY;
        if buffer.len() < room {
            buffer.resize(room, 0);
        }
        let plain = &mut buffer[..room];
        let (mut at, mut to) = (0, 0);
        while let Some(bytes) = block_at::<4>(codes, at) {
            // A number at once: told byte by byte it would be put together again.
            let code = u32::from_be_bytes(bytes);
            let first = (code >> 24) as u8;
            if first == LITERAL {
                let size = usize::from((code >> 16) as u8);
                let bytes = codes.get(at + 2..)?.get(..size)?;
                plain.get_mut(to..)?.get_mut(..size)?.copy_from_slice(bytes);
                to += size;
                at += 2 + size;
                continue;
            }
            let Lead { shift, base } = self.leads[usize::from(first)];
            let entry = (code >> shift).wrapping_add(base);
            let Entry { bytes, length } = self.entries.get(entry as usize)?;
            *plain.get_mut(to..)?.first_chunk_mut()? = *bytes;
            to += usize::from(*length);
            at += 1 + self.behind(first) as usize;
        }
        (to == length && at == codes.len()).then_some(&plain[..length])
    }
}
