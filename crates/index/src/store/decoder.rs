//! From codes to articles.

use super::dictionary::{Dictionary, Leads};
use super::entry::{ENTRY, LITERAL};

/// Puts articles together from codes.
pub(super) struct Decoder {
    /// The lowest first bytes of codes of two bytes, and of three.
    longer: [u8; 2],
    /// By the first byte of a code, what is to be done with it.
    leads: [Lead; 256],
    /// By entry, its bytes, filled up with zeros.
    entries: Vec<[u8; ENTRY]>,
    lengths: Vec<u8>,
}

/// What the first byte of a code says.
#[derive(Clone, Copy, Default)]
struct Lead {
    /// The entry, but for what is added to it.
    base: u32,
    /// What of the two bytes behind it, the first of which is the higher, is added: those that the mask leaves once they
    /// are shifted.
    mask: u16,
    shift: u8,
}

impl Decoder {
    pub(super) fn new(dictionary: &Dictionary) -> Self {
        let (mut entries, mut lengths) = (Vec::new(), Vec::new());
        for entry in dictionary.entries() {
            let mut bytes = [0; ENTRY];
            bytes[..entry.len()].copy_from_slice(entry);
            entries.push(bytes);
            lengths.push(entry.len() as u8);
        }
        let bounds = dictionary.leads().bounds();
        let mut leads = [Lead::default(); 256];
        let mut base = 0;
        for lead in &mut leads[..usize::from(LITERAL)] {
            let (mask, shift) = match base {
                base if base < bounds[0] => (0, 0),
                base if base < bounds[1] => (0xff, 8),
                _ => (0xffff, 0),
            };
            *lead = Lead {
                base: base as u32,
                mask,
                shift,
            };
            base += usize::from(mask) + 1;
        }
        let Leads { single, triple } = dictionary.leads();
        Self {
            longer: [single, LITERAL.saturating_sub(triple)],
            leads,
            entries,
            lengths,
        }
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
        let [two, three] = self.longer;
        let (mut at, mut to) = (0, 0);
        while let Some(&first) = codes.get(at) {
            let behind = |offset| u16::from(codes.get(at + offset).copied().unwrap_or_default());
            if first == LITERAL {
                let size = usize::from(behind(1));
                let bytes = codes.get(at + 2..)?.get(..size)?;
                plain.get_mut(to..)?.get_mut(..size)?.copy_from_slice(bytes);
                to += size;
                at += 2 + size;
                continue;
            }
            let lead = self.leads[usize::from(first)];
            let added = (behind(1) << 8 | behind(2)) >> lead.shift & lead.mask;
            let entry = lead.base as usize + usize::from(added);
            let bytes = self.entries.get(entry)?;
            *plain.get_mut(to..)?.first_chunk_mut()? = *bytes;
            to += usize::from(self.lengths[entry]);
            // Where the next code begins is waited for: to compare is quicker than to look it up.
            at += 1 + usize::from(first >= two) + usize::from(first >= three);
        }
        (to == length && at == codes.len()).then_some(&plain[..length])
    }
}
