//! The dictionary of an archive: frequent strings of its articles, the most frequent with the shortest codes.
//!
//! A code is one, two or three bytes, and the first byte tells how many: the lowest values are codes by themselves,
//! higher ones have one more byte, the highest have two more. The largest value marks a literal: its length follows, then
//! its bytes.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use super::coder::Coder;
use super::entry::{ENTRY, LITERAL, NO_ENTRY};
use crate::Error;
use crate::durable::read_named;

/// A dictionary in the form of its file: the number of first bytes that are codes by themselves, and of those with two
/// more bytes; the number of entries in four bytes; the length of each entry in one byte; and their bytes, all in the
/// order of codes.
#[derive(Clone)]
pub(crate) struct Dictionary {
    bytes: Arc<[u8]>,
    /// Made when the first article is packed, and shared by all segments, as making it takes as long as packing some
    /// hundred articles.
    coder: Arc<OnceLock<Coder>>,
}

/// The parts of a dictionary's file after its head.
#[derive(Default)]
struct Parts<'d> {
    /// The length of each entry.
    lengths: &'d [u8],
    /// The bytes of all entries.
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
    /// A dictionary of `entries`, which get codes in their order, the shortest first. They must be distinct, and at most
    /// [`NO_ENTRY`] many.
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

    /// The coder, which splits text into entries.
    pub(super) fn coder(&self) -> &Coder {
        self.coder.get_or_init(|| Coder::new(self.entries()))
    }

    /// The name of its file, which contains a hash of its content.
    pub(crate) fn file_name(&self) -> String {
        file_name(&self.bytes)
    }

    /// The prefix of the names of dictionary files.
    pub(crate) const PREFIX: &str = "dictionary-";

    /// Reads the dictionary in the file `name` of `dir`.
    pub(crate) fn read(dir: &Path, name: &str) -> Result<Self, Error> {
        let is_whole = |bytes: &[u8]| file_name(bytes) == name && Parts::of(bytes).is_some();
        let bytes = read_named(dir, name, is_whole)?;
        Ok(Self::of_file(bytes))
    }

    /// How first bytes divide into codes of one, two and three bytes.
    pub(super) fn leads(&self) -> Leads {
        match *self.bytes {
            [single, triple, ..] => Leads { single, triple },
            _ => Leads {
                single: 0,
                triple: 0,
            },
        }
    }

    /// The entries, in the order of their codes.
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
    /// Splits a file into its parts; `None` where it is no valid dictionary.
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

/// How first bytes divide into codes of one, two and three bytes; those counted by neither field have one byte behind
/// them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leads {
    /// How many of the lowest are codes by themselves.
    pub(super) single: u8,
    /// How many of the highest below [`LITERAL`] have two bytes behind them.
    pub(super) triple: u8,
}

impl Leads {
    /// The numbers of the first entry with a code of two bytes and of the first with one of three, and the number of
    /// possible codes.
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

    /// The division with which entries take the fewest bytes. `uses` has how often each entry is used, most frequent
    /// first.
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
