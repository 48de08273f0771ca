//! Decoding the codes of packed articles.

use newshound_article::block::block_at;

use super::dictionary::{Dictionary, Leads};
use super::entry::{ENTRY, LITERAL};

/// Decodes codes to text.
pub(super) struct Decoder {
    /// The lowest first byte of codes of two bytes, and that of codes of three.
    longer: [u8; 2],
    /// By the first byte of a code, how its entry is computed.
    leads: [Lead; 256],
    entries: Vec<Entry>,
}

/// How the number of an entry is computed from the four bytes that begin with its code, read as a big-endian number.
#[derive(Clone, Copy, Default)]
struct Lead {
    /// Right shift in bits, which leaves the code alone.
    shift: u32,
    /// Added to the code (wrapping) to give the number of the entry.
    base: u32,
}

/// An entry and its length side by side, so that reading both costs one cache miss.
struct Entry {
    /// Padded with zeros.
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

    /// How many bytes of a code follow its first. The next step depends on it, and comparisons are faster than a table
    /// look-up.
    #[inline(always)]
    fn behind(&self, first: u8) -> u32 {
        let [two, three] = self.longer;
        u32::from(first >= two) + u32::from(first >= three)
    }

    /// Decodes `codes` to `length` bytes; `None` where they decode to another length or are invalid. The result is at the
    /// start of `buffer`, which never shrinks, so that its content need not be cleared.
    pub(super) fn decode<'b>(
        &self,
        codes: &[u8],
        length: usize,
        buffer: &'b mut Vec<u8>,
    ) -> Option<&'b [u8]> {
        // Room to copy every entry as a block of `ENTRY` bytes, whatever its length.
        let room = length + ENTRY;
        if buffer.len() < room {
            buffer.resize(room, 0);
        }
        let plain = &mut buffer[..room];
        let (mut at, mut to) = (0, 0);
        while let Some(bytes) = block_at::<4>(codes, at) {
            // One big-endian load: read byte by byte, the number would have to be assembled again.
            let code = u32::from_be_bytes(bytes);
            let first = (code >> 24) as u8;
            if first == LITERAL {
                let size = usize::from((code >> 16) as u8);
                let bytes = codes.get(at + 2..)?;
                let place = plain.get_mut(to..)?;
                // Most are single words, which are copied as entries are.
                match bytes.first_chunk::<ENTRY>() {
                    Some(first) if size <= ENTRY => *place.first_chunk_mut()? = *first,
                    _ => place.get_mut(..size)?.copy_from_slice(bytes.get(..size)?),
                }
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
