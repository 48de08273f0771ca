//! The records that articles may be learned from, while it is not yet known which will be wanted.
//!
//! How many records there are is known only when all files are cut into records, and parsing a record takes far longer
//! than cutting it. So records are held unparsed, a smaller share of them the more there turn out to be, and parsed in
//! the end.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

use newshound_ingest::RawRecord;
use newshound_ingest::learned::{CAPACITY, Sample, Trace};

use crate::changes::Work;
use crate::lock::lock;

/// At most [`CAPACITY`] records: those whose keys have the highest levels.
pub(crate) struct Candidates<'a> {
    level: AtomicU32,
    records: Mutex<Records<'a>>,
    /// The most bytes of unparsed records that are held.
    limit: usize,
}

#[derive(Default)]
struct Records<'a> {
    by_key: BTreeMap<u64, Record<'a>>,
    bytes: usize,
}

enum Record<'a> {
    Raw(&'a Work, RawRecord),
    /// The trace of a parsed record; `None` if it gave no article.
    Parsed(Option<Trace>),
}

/// A record with its key and the file it is from.
pub(crate) type Keyed<'a> = (u64, &'a Work, RawRecord);

impl<'a> Candidates<'a> {
    /// Holds records of `level` or higher, and about `limit` bytes of unparsed ones at most.
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

    /// The lowest level of the records that are held; it rises as records come.
    pub(crate) fn level(&self) -> u32 {
        self.level.load(Ordering::Relaxed)
    }

    /// Holds a record, if it is wanted. Returns the records that must be parsed now, as their bytes exceed the limit.
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

    /// Keeps the trace of a record that was parsed.
    pub(crate) fn keep(&self, key: u64, trace: Option<Trace>) {
        let mut records = lock(&self.records);
        if self.wants(key) {
            records.by_key.insert(key, Record::Parsed(trace));
            self.thin(&mut records);
        }
    }

    /// The records that are not parsed yet, and the traces of the others.
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

    /// Raises the level until at most [`CAPACITY`] records are left.
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
