//! A set of distinct byte strings, numbered in the order of their first appearance.

use std::hint::black_box;

/// The number that stands for no string.
pub(crate) const NONE: u32 = u32::MAX;

/// A set of byte strings that gives each a number, counted from 0.
///
/// A look-up of a string of up to sixteen bytes, as nearly all words are, touches one cache line: a slot of the hash
/// table holds those bytes. The whole string is compared only if it is longer and everything in the slot agrees. A slot
/// also holds a value, so that facts about a string are on the same cache line.
#[derive(Debug)]
pub(crate) struct Interner<T> {
    groups: Vec<Group<T>>,
    bytes: Vec<u8>,
    /// Where each string ends in `bytes`.
    ends: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Slot<T> {
    /// The first sixteen bytes, padded with zeros.
    prefix: [u64; 2],
    /// Sixteen bits of the hash, eight of the kind, and the length, where 255 stands for all from 255 bytes.
    tag: u32,
    number: u32,
    value: T,
}

impl<T: Default> Default for Slot<T> {
    fn default() -> Self {
        Self {
            prefix: [0; 2],
            tag: 0,
            number: NONE,
            value: T::default(),
        }
    }
}

/// Slots that are aligned to cache lines: a slot of 32 bytes never straddles two.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
struct Group<T>([Slot<T>; GROUP]);

/// The smallest number of slots of 24 bytes that fills whole cache lines.
const GROUP: usize = 8;

impl<T: Copy + Default> Default for Group<T> {
    fn default() -> Self {
        Self([Slot::default(); GROUP])
    }
}

const LEAST_GROUPS: usize = 1 << 7;

/// How many strings a table of `groups` groups holds before it grows: three quarters of its slots. A small table stays
/// in the cache.
const fn room(groups: usize) -> usize {
    groups * GROUP / 4 * 3
}

impl<T: Copy + Default> Default for Interner<T> {
    fn default() -> Self {
        Self::with_room_for(0)
    }
}

impl<T: Copy + Default> Interner<T> {
    /// An empty set that takes `strings` strings without growing.
    pub(crate) fn with_room_for(strings: usize) -> Self {
        let mut groups = LEAST_GROUPS;
        while room(groups) < strings {
            groups *= 2;
        }
        Self {
            groups: vec![Group::default(); groups],
            bytes: Vec::new(),
            ends: Vec::with_capacity(strings),
        }
    }

    /// Bytes of memory held.
    pub(crate) fn memory(&self) -> usize {
        self.groups.capacity() * size_of::<Group<T>>()
            + self.bytes.capacity()
            + self.ends.capacity() * 4
    }

    /// Bytes of all strings together; must not exceed `u32::MAX`.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// The string with that number.
    pub(crate) fn get(&self, number: u32) -> &[u8] {
        let at = number as usize;
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[start as usize..self.ends[at] as usize]
    }

    /// Adds `bytes`, whose key is `key`, unless they are there; returns their slot and whether they are new. Equal bytes
    /// of another kind are another string. The slot is valid until another string is added.
    #[inline]
    pub(crate) fn place_of(&mut self, key: &Key, bytes: &[u8]) -> (usize, bool) {
        match self.search(key, bytes) {
            Ok(place) => (place, false),
            Err(free) => (self.insert(bytes, key, free), true),
        }
    }

    /// The slot of `bytes`, whose key is `key`, or else the free slot where they would be inserted.
    #[inline]
    fn search(&self, key: &Key, bytes: &[u8]) -> Result<usize, usize> {
        let mut at = self.first_place(key.hash);
        loop {
            let slot = self.slot(at);
            if slot.number == NONE {
                return Err(at);
            }
            if key.is(slot.prefix, slot.tag)
                && (bytes.len() <= 16 || self.get(slot.number) == bytes)
            {
                return Ok(at);
            }
            at = self.next_place(at);
        }
    }

    /// The slot where the search for a string of that hash begins.
    #[inline]
    fn first_place(&self, hash: u64) -> usize {
        hash as usize & self.mask()
    }

    /// The slot that is searched after `place`.
    #[inline]
    fn next_place(&self, place: usize) -> usize {
        (place + 1) & self.mask()
    }

    #[inline]
    fn mask(&self) -> usize {
        self.groups.len() * GROUP - 1
    }

    #[inline]
    fn slot(&self, place: usize) -> &Slot<T> {
        &self.groups[place / GROUP].0[place % GROUP]
    }

    #[inline]
    fn slot_mut(&mut self, place: usize) -> &mut Slot<T> {
        &mut self.groups[place / GROUP].0[place % GROUP]
    }

    /// The number and the value of the string in a slot.
    #[inline]
    pub(crate) fn at(&self, place: usize) -> (u32, T) {
        let slot = self.slot(place);
        (slot.number, slot.value)
    }

    /// The value of the string in a slot.
    #[inline]
    pub(crate) fn value_mut(&mut self, place: usize) -> &mut T {
        &mut self.slot_mut(place).value
    }

    /// The number and the value of `bytes`, whose key is `key`; `None` where they are not in the set.
    #[inline]
    pub(crate) fn find(&self, key: &Key, bytes: &[u8]) -> Option<(u32, T)> {
        let place = self.search(key, bytes).ok()?;
        Some(self.at(place))
    }

    /// Prefetches the first slots of these keys into the nearest cache. As nothing else is done for each key, the
    /// processor waits for many memory reads at once.
    #[inline]
    pub(crate) fn fetch(&self, keys: impl Iterator<Item = Key>) {
        black_box(keys.fold(0, |all, key| all ^ self.peek(&key)));
    }

    /// A part of the first slot of that key, for other loops that prefetch.
    #[inline]
    pub(crate) fn peek(&self, key: &Key) -> u32 {
        self.slot(self.first_place(key.hash)).tag
    }

    /// The number and the value of the string with that key if it is in its first slot and no longer than sixteen bytes;
    /// [`NONE`] and an arbitrary value otherwise. Has no branches, so that a loop over many keys need not wait for each
    /// memory read.
    #[inline]
    pub(crate) fn guess(&self, key: &Key) -> (u32, T) {
        let slot = self.slot(self.first_place(key.hash));
        let is_it = key.is(slot.prefix, slot.tag) & key.is_whole();
        (slot.number | u32::from(!is_it).wrapping_neg(), slot.value)
    }

    /// How many strings there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// All strings in arbitrary order, each with its value.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&[u8], T)> {
        taken(&self.groups).map(|slot| (self.get(slot.number), slot.value))
    }

    /// Adds a string at the free slot `at`, or elsewhere if the table has to grow; returns its slot.
    #[cold]
    fn insert(&mut self, bytes: &[u8], key: &Key, mut at: usize) -> usize {
        if self.ends.len() >= room(self.groups.len()) {
            self.grow();
            at = self.free_place(key.hash);
        }
        let number = self.ends.len() as u32;
        self.bytes.extend_from_slice(bytes);
        self.ends.push(self.bytes.len() as u32);
        *self.slot_mut(at) = Slot {
            prefix: key.prefix,
            tag: key.tag,
            number,
            value: T::default(),
        };
        at
    }

    fn grow(&mut self) {
        let groups = vec![Group::default(); self.groups.len() * 2];
        let before = std::mem::replace(&mut self.groups, groups);
        for slot in taken(&before) {
            let (length, kind) = ((slot.tag & 0xff) as usize, (slot.tag >> 8) as u8);
            let hash = match length {
                // The slot holds the whole string.
                0..=16 => hash_of(length, &[], slot.prefix, kind),
                _ => hash(self.get(slot.number), slot.prefix, kind),
            };
            let at = self.free_place(hash);
            *self.slot_mut(at) = *slot;
        }
    }

    /// The first free slot for a string of that hash.
    fn free_place(&self, hash: u64) -> usize {
        let mut at = self.first_place(hash);
        while self.slot(at).number != NONE {
            at = self.next_place(at);
        }
        at
    }
}

/// The slots that are in use.
fn taken<T>(groups: &[Group<T>]) -> impl Iterator<Item = &Slot<T>> {
    let slots = groups.iter().flat_map(|Group(slots)| slots);
    slots.filter(|slot| slot.number != NONE)
}

/// The precomputed key for looking up a string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Key {
    /// The first sixteen bytes, padded with zeros.
    pub(crate) prefix: [u64; 2],
    hash: u64,
    /// See [`Slot::tag`].
    pub(crate) tag: u32,
}

impl Key {
    /// The key of `bytes` as a string of that kind.
    pub(crate) fn new(bytes: &[u8], kind: u8) -> Self {
        Self::with(bytes, prefix(bytes), kind)
    }

    /// The key of `text[start..end]`. Where sixteen bytes can be read it reads them and masks those past the end, so that
    /// no branch depends on the length of the string.
    #[inline(always)]
    pub(crate) fn within(text: &[u8], start: usize, end: usize, kind: u8) -> Self {
        let bytes = &text[start..end];
        let (first, second) = match text[start..].first_chunk::<16>() {
            Some(chunk) => {
                let [first, second] = MASKS[bytes.len().min(16)];
                let chunk = u128::from_le_bytes(*chunk);
                (chunk as u64 & first, (chunk >> 64) as u64 & second)
            }
            None => {
                let [first, second] = prefix(bytes);
                (first, second)
            }
        };
        Self::with(bytes, [first, second], kind)
    }

    /// The key of the same bytes of kind 0.
    #[inline]
    pub(crate) fn of_no_kind(&self) -> Self {
        let kind = (self.tag >> 8) as u8;
        let hash = self.hash ^ hash_of_kind(kind);
        Self {
            prefix: self.prefix,
            hash,
            tag: tag(hash, self.tag as u8, 0),
        }
    }

    /// The key of the same string with ASCII letters in lower case; the same key if it is not whole.
    #[inline]
    pub(crate) fn lowered(&self) -> Self {
        match self.is_whole() {
            true => self.of_prefix(self.prefix.map(lower), self.tag as u8),
            false => *self,
        }
    }

    /// The key of the string that two more bytes make of it; the same key if that would be too long to be whole.
    #[inline]
    pub(crate) fn followed_by(&self, two: [u8; 2]) -> Self {
        let length = self.tag as u8;
        if length > 14 {
            return *self;
        }
        let added = u128::from(u16::from_le_bytes(two)) << (8 * u32::from(length));
        let [first, second] = self.prefix;
        let prefix = [first | added as u64, second | (added >> 64) as u64];
        self.of_prefix(prefix, length + 2)
    }

    /// The key of another whole string of the same kind.
    #[inline]
    fn of_prefix(&self, prefix: [u64; 2], length: u8) -> Self {
        let kind = (self.tag >> 8) as u8;
        let hash = hash_of(length.into(), &[], prefix, kind);
        Self {
            prefix,
            hash,
            tag: tag(hash, length, kind),
        }
    }

    /// A part of the hash.
    #[inline]
    pub(crate) fn short_hash(&self) -> u32 {
        self.hash as u32
    }

    /// Writes it to `place` field by field: copying it as a whole right after its construction would stall on the pending
    /// stores.
    #[inline(always)]
    pub(crate) fn write_to(self, place: &mut Self) {
        let [first, second] = self.prefix;
        place.prefix[0] = first;
        place.prefix[1] = second;
        place.hash = self.hash;
        place.tag = self.tag;
    }

    /// Whether it has that prefix and tag. That proves equality only if [`Key::is_whole`].
    #[inline]
    pub(crate) fn is(&self, prefix: [u64; 2], tag: u32) -> bool {
        // Compares numbers, not arrays: arrays would be compared in memory, where a new key is not stored yet.
        let [one, other] = self.prefix;
        let prefix = prefix[0] ^ one | prefix[1] ^ other;
        prefix | u64::from(tag ^ self.tag) == 0
    }

    /// Whether the key holds the whole string, so that equal keys mean equal strings.
    #[inline]
    pub(crate) fn is_whole(&self) -> bool {
        self.tag & 0xff <= 16
    }

    /// Its index in a table of `places` entries, a power of two. Uses other bits of the hash than the slots of an
    /// [`Interner`].
    #[inline]
    pub(crate) fn place(&self, places: usize) -> usize {
        (self.hash >> 32) as usize & (places - 1)
    }

    #[inline(always)]
    fn with(bytes: &[u8], prefix: [u64; 2], kind: u8) -> Self {
        let hash = hash(bytes, prefix, kind);
        Self {
            prefix,
            hash,
            tag: tag(hash, bytes.len().min(255) as u8, kind),
        }
    }
}

/// By length in bytes, the mask of the bits that belong to a key.
const MASKS: [[u64; 2]; 17] = {
    let mut masks = [[0; 2]; 17];
    let mut length = 0;
    while length <= 16 {
        let mask = if length == 16 {
            u128::MAX
        } else {
            (1 << (8 * length)) - 1
        };
        masks[length] = [mask as u64, (mask >> 64) as u64];
        length += 1;
    }
    masks
};

/// Eight bytes with ASCII letters in lower case.
#[inline]
fn lower(eight: u64) -> u64 {
    const EACH: u64 = u64::from_ne_bytes([1; 8]);
    let low = eight & (0x7f * EACH);
    let from_a = low + (0x80 - u64::from(b'A')) * EACH;
    let past_z = low + (0x7f - u64::from(b'Z')) * EACH;
    // The upper bit of each byte that is a capital.
    let capitals = from_a & !past_z & !eight & (0x80 * EACH);
    eight | capitals >> 2
}

/// The first sixteen bytes of `key` as two little-endian numbers, padded with zeros.
#[inline]
fn prefix(key: &[u8]) -> [u64; 2] {
    match key.get(8..) {
        Some(rest) => [eight(key), eight(rest)],
        None => [eight(key), 0],
    }
}

/// The first eight bytes of `key` as a little-endian number, padded with zeros.
#[inline]
fn eight(key: &[u8]) -> u64 {
    if let Some(first) = key.first_chunk::<8>() {
        return u64::from_le_bytes(*first);
    }
    let length = key.len();
    if let (Some(first), Some(last)) = (key.first_chunk::<4>(), key.last_chunk::<4>()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        return u64::from(first) | u64::from(last) << (8 * (length - 4));
    }
    match *key {
        [] => 0,
        [first, ..] => {
            let byte = |at: usize| u64::from(key[at]) << (8 * at);
            u64::from(first) | byte(length / 2) | byte(length - 1)
        }
    }
}

#[inline]
fn hash(key: &[u8], prefix: [u64; 2], kind: u8) -> u64 {
    hash_of(key.len(), key.get(16..).unwrap_or_default(), prefix, kind)
}

/// The hash of a string of `length` bytes, from its first sixteen bytes and the `rest`.
#[inline]
fn hash_of(length: usize, rest: &[u8], prefix: [u64; 2], kind: u8) -> u64 {
    let [first, second] = prefix;
    let seed = length as u64 ^ second.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let hash = mix(first ^ 0x2d35_8dcc_aa6c_78a5, seed ^ 0x8bb8_4b93_962e_acc9);
    let hash = match rest {
        [] => hash,
        rest => hash_on(hash, rest),
    };
    hash ^ hash_of_kind(kind)
}

/// The part of the hash that depends on the kind. It is combined by XOR, so that the key of another kind can be derived
/// without the bytes.
#[inline]
fn hash_of_kind(kind: u8) -> u64 {
    u64::from(kind).wrapping_mul(0xd6e8_feb8_6659_fd93)
}

/// Continues the hash of the first sixteen bytes over the `rest` of a long string.
#[cold]
fn hash_on(hash: u64, rest: &[u8]) -> u64 {
    let eights = rest.chunks(8).map(eight);
    eights.fold(hash, |hash, eight| mix(hash ^ eight, 0x4b33_a62e_d433_d4a3))
}

#[inline]
fn mix(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    product as u64 ^ (product >> 64) as u64
}

#[inline]
fn tag(hash: u64, length: u8, kind: u8) -> u32 {
    (hash >> 48 << 16) as u32 | u32::from(kind) << 8 | u32::from(length)
}

#[cfg(test)]
#[path = "interner_tests.rs"]
mod tests;
