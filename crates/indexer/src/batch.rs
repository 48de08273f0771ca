//! Raw records that are parsed as one piece of work.

use newshound_ingest::RawRecord;

use crate::options::Settings;

#[derive(Default)]
pub(crate) struct Batch {
    pub(crate) records: Vec<RawRecord>,
    size: usize,
}

impl Batch {
    pub(crate) fn add(&mut self, record: RawRecord) {
        self.size += record.content.as_ref().map_or(0, Vec::len);
        self.records.push(record);
    }

    pub(crate) fn is_full(&self, settings: &Settings) -> bool {
        self.size >= settings.batch_bytes || self.records.len() >= settings.batch_records
    }
}
