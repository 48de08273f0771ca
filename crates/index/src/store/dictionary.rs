//! What the articles of an archive have in common: the pieces that they are made of, the most frequent with the shortest codes.
//!
//! A code is one, two or three bytes, and the first tells how many: the lowest are codes of their own, those above have
//! another byte behind them, the next two. The highest is for what is no entry: behind it stand how many bytes, and these.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use super::coder::Coder;
use super::entry::{ENTRY, LITERAL, NO_ENTRY};
use crate::Error;
use crate::durable::read_named;

/// The entries of a dictionary in the order of their codes, as they lie in its file: how many first bytes are codes of their own, and
/// how many have two bytes behind them; the number of entries in four bytes; the length of each in one; and their bytes.
#[derive(Clone)]
pub(crate) struct Dictionary {
    bytes: Arc<[u8]>,
    /// Made when something is packed first. All segments share it: to make it takes as long as to pack some hundred articles.
    coder: Arc<OnceLock<Coder>>,
}

/// What a dictionary's file is made of, but for its head.
#[derive(Default)]
struct Parts<'d> {
    /// Of the entries.
    lengths: &'d [u8],
    /// Their bytes.
    entries: &'d [u8],
}

impl fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dictionary")
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

impl Dictionary {
    /// A dictionary of `entries`, of which the first have the shortest codes. No two are equal, and there are at most
    /// [`NO_ENTRY`].
    pub(super) fn of(leads: Leads, entries: &[&[u8]]) -> Self {
        let mut bytes = vec![leads.single, leads.triple];
        bytes.extend((entries.len() as u32).to_le_bytes());
        bytes.extend(entries.iter().map(|entry| entry.len() as u8));
        bytes.extend(entries.iter().copied().flatten());
        Self::of_file(bytes)
    }

    fn of_file(bytes: Vec<u8>) -> Self {
        Self {
            bytes: bytes.into(),
            coder: Arc::default(),
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What takes text apart into its entries.
    pub(super) fn coder(&self) -> &Coder {
        self.coder.get_or_init(|| Coder::new(self.entries()))
    }

    /// The name of its file, which tells whether it is what was written.
    pub(crate) fn file_name(&self) -> String {
        file_name(&self.bytes)
    }

    /// What the names of dictionaries begin with.
    pub(crate) const PREFIX: &str = "dictionary-";

    /// Reads the dictionary called `name` in `dir`.
    pub(crate) fn read(dir: &Path, name: &str) -> Result<Self, Error> {
        let is_whole = |bytes: &[u8]| file_name(bytes) == name && Parts::of(bytes).is_some();
        let bytes = read_named(dir, name, is_whole)?;
        Ok(Self::of_file(bytes))
    }

    /// How its codes begin.
    pub(super) fn leads(&self) -> Leads {
        match *self.bytes {
            [single, triple, ..] => Leads { single, triple },
            _ => Leads {
                single: 0,
                triple: 0,
            },
        }
    }

    /// Its entries, in the order of their codes.
    pub(super) fn entries(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        let Parts {
            lengths,
            entries: mut rest,
        } = Parts::of(&self.bytes).unwrap_or_default();
        lengths.iter().map(move |length| {
            let (entry, after) = rest.split_at(usize::from(*length));
            rest = after;
            entry
        })
    }
}

fn file_name(bytes: &[u8]) -> String {
    format!("{}{}", Dictionary::PREFIX, blake3::hash(bytes).to_hex())
}

impl<'d> Parts<'d> {
    /// Those of a file; `None` where they are not what a dictionary has.
    fn of(file: &'d [u8]) -> Option<Self> {
        let (&[single, triple], rest) = file.split_first_chunk()?;
        let (&count, rest) = rest.split_first_chunk()?;
        let count = u32::from_le_bytes(count) as usize;
        let (lengths, entries) = rest.split_at_checked(count)?;
        let fit = lengths
            .iter()
            .all(|&length| (1..=ENTRY).contains(&length.into()));
        let total: usize = lengths.iter().map(|length| usize::from(*length)).sum();
        let leads = Leads { single, triple };
        let whole = fit && total == entries.len() && leads.are_enough_for(count);
        (whole && count <= usize::from(NO_ENTRY)).then_some(Self { lengths, entries })
    }
}

/// Which first bytes of a code tell what; those that are neither have one byte behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leads {
    /// The lowest, which are codes of their own: how many.
    pub(super) single: u8,
    /// The highest but [`LITERAL`], which have two bytes behind them: how many.
    pub(super) triple: u8,
}

impl Leads {
    /// Where the codes of two bytes begin, and those of three, among the entries; and how many entries there can be.
    pub(super) fn bounds(self) -> [usize; 3] {
        let [single, triple] = [self.single, self.triple].map(usize::from);
        let double = usize::from(LITERAL).saturating_sub(single + triple);
        let second = single + double * 256;
        [single, second, second + triple * 65536]
    }

    fn are_enough_for(self, entries: usize) -> bool {
        usize::from(self.single) + usize::from(self.triple) <= usize::from(LITERAL)
            && entries <= self.bounds()[2]
    }

    /// Those with which entries that are used so often, the most frequent first, take the fewest bytes.
    pub(super) fn best_for(uses: &[u64]) -> Self {
        let mut sums = vec![0];
        for count in uses {
            sums.push(sums[sums.len() - 1] + count);
        }
        let from = |first: usize| sums[uses.len()] - sums[first.min(uses.len())];
        let all = (0..=2)
            .flat_map(|triple| (0..LITERAL - triple).map(move |single| Self { single, triple }));
        let enough = all.filter(|leads| leads.are_enough_for(uses.len()));
        let best = enough.min_by_key(|leads| {
            let [double, triple, _] = leads.bounds();
            from(double) + from(triple)
        });
        best.unwrap_or(Self {
            single: 0,
            triple: LITERAL,
        })
    }
}
