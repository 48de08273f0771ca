//! The records that articles may be learned from, while it is not yet known which will be wanted.
//!
//! How many records there are is known only when all files were cut, and to parse one takes far longer than to cut it. So
//! records are held as they are, the fewer of them the more there turn out to be, and parsed in the end.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

use newshound_ingest::RawRecord;
use newshound_ingest::learned::{CAPACITY, Sample, Trace};

use crate::changes::Work;
use crate::lock::lock;

/// At most [`CAPACITY`] records, those with the keys of the highest levels.
pub(crate) struct Candidates<'a> {
    level: AtomicU32,
    records: Mutex<Records<'a>>,
    /// The most bytes that are held.
    limit: usize,
}

#[derive(Default)]
struct Records<'a> {
    by_key: BTreeMap<u64, Record<'a>>,
    bytes: usize,
}

enum Record<'a> {
    Raw(&'a Work, RawRecord),
    /// What is remembered of one that was parsed; none where it gave no article.
    Parsed(Option<Trace>),
}

/// A record with its key and the file it is from.
pub(crate) type Keyed<'a> = (u64, &'a Work, RawRecord);

impl<'a> Candidates<'a> {
    /// Holds records of no lower level, and no more than about `limit` bytes.
    pub(crate) fn new(level: u32, limit: usize) -> Self {
        Self {
            level: AtomicU32::new(level),
            records: Mutex::default(),
            limit,
        }
    }

    /// Whether a record with this key would be held.
    pub(crate) fn wants(&self, key: u64) -> bool {
        Sample::level_of(key) >= self.level()
    }

    /// The level that a record must have by now.
    pub(crate) fn level(&self) -> u32 {
        self.level.load(Ordering::Relaxed)
    }

    /// Holds a record. Returns those that must be parsed now, as there is no room for their bytes.
    pub(crate) fn hold(&self, key: u64, work: &'a Work, record: RawRecord) -> Vec<Keyed<'a>> {
        let mut records = lock(&self.records);
        if !self.wants(key) {
            return Vec::new();
        }
        records.bytes += size(&record);
        records.by_key.insert(key, Record::Raw(work, record));
        self.thin(&mut records);
        match records.bytes > self.limit {
            true => records.take_raw(),
            false => Vec::new(),
        }
    }

    /// Keeps what a record gave that was parsed.
    pub(crate) fn keep(&self, key: u64, trace: Option<Trace>) {
        let mut records = lock(&self.records);
        if self.wants(key) {
            records.by_key.insert(key, Record::Parsed(trace));
            self.thin(&mut records);
        }
    }

    /// The records that are not parsed yet, and what was remembered of the others.
    pub(crate) fn into_records(self) -> (Vec<Keyed<'a>>, Vec<(u64, Trace)>) {
        let mut records = (self.records.into_inner()).unwrap_or_else(PoisonError::into_inner);
        let raw = records.take_raw();
        let parsed = records.by_key.into_iter().filter_map(|(key, record)| {
            let Record::Parsed(Some(trace)) = record else {
                return None;
            };
            Some((key, trace))
        });
        (raw, parsed.collect())
    }

    /// Raises the level until there is room.
    fn thin(&self, records: &mut Records<'a>) {
        while records.by_key.len() > CAPACITY {
            let level = self.level() + 1;
            self.level.store(level, Ordering::Relaxed);
            records
                .by_key
                .retain(|key, _| Sample::level_of(*key) >= level);
            let raw = records.by_key.values().map(|record| match record {
                Record::Raw(_, record) => size(record),
                Record::Parsed(_) => 0,
            });
            records.bytes = raw.sum();
        }
    }
}

impl<'a> Records<'a> {
    fn take_raw(&mut self) -> Vec<Keyed<'a>> {
        self.bytes = 0;
        let mut raw = Vec::new();
        for (key, record) in std::mem::take(&mut self.by_key) {
            match record {
                Record::Raw(work, record) => raw.push((key, work, record)),
                Record::Parsed(_) => {
                    self.by_key.insert(key, record);
                }
            }
        }
        raw
    }
}

fn size(record: &RawRecord) -> usize {
    record.content.as_ref().map_or(0, Vec::capacity)
}
