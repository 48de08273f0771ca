//! Parcels of records and messages, which pass from the readers over the parsers to the committer.
//!
//! Handing something to another thread costs more than parsing a short article. So records travel in parcels: some of
//! one large file, or all of many small ones, with the messages about them. The parser of a parcel adds its articles to
//! the index, and only sends messages to the committer.

use newshound_index::{self as index, ArticleDocument};
use newshound_ingest::RawRecord;

use crate::budget::Permit;
use crate::footprint::footprint;
use crate::message::{Message, ParsedRecord};
use crate::options::Tuning;
use crate::shared::Shared;

/// Messages that are sent together.
pub(crate) struct Parcel<'a> {
    /// The messages, or why their articles could not be added.
    pub(crate) messages: Result<Vec<Message>, index::Error>,
    /// The share of the budget that they take, given back once they are processed.
    pub(crate) permit: Permit<'a>,
}

/// A parcel before its records are parsed.
#[derive(Default)]
pub(crate) struct Bundle {
    items: Vec<Item<Vec<RawRecord>>>,
    /// The records of the batch that has not ended.
    records: Vec<RawRecord>,
    /// Number of records in all batches; `size` is their bytes.
    count: usize,
    size: usize,
}

/// Some records of a file, or a message that needs no parsing.
enum Item<T> {
    Batch { file: usize, records: T, bytes: u64 },
    Message(Message),
}

impl Bundle {
    /// Adds a record to the batch that has not ended.
    pub(crate) fn add(&mut self, record: RawRecord) {
        self.count += 1;
        self.size += record.content.as_ref().map_or(0, Vec::len);
        self.records.push(record);
    }

    /// Makes the records collected since the last call a batch of `file`. `bytes` is the input read for it.
    pub(crate) fn end_batch(&mut self, file: usize, bytes: u64) {
        self.items.push(Item::Batch {
            file,
            records: std::mem::take(&mut self.records),
            bytes,
        });
    }

    /// Adds a message. Discards the records collected since the last `end_batch`.
    pub(crate) fn tell(&mut self, message: Message) {
        self.records.clear();
        self.items.push(Item::Message(message));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether it is large enough to be parsed as one piece of work.
    pub(crate) fn is_full(&self, tuning: &Tuning) -> bool {
        let count = self.count.max(self.items.len());
        self.size >= tuning.batch_bytes || count >= tuning.batch_records
    }

    /// The most memory that parsing it takes, in bytes.
    pub(crate) fn footprint(&self) -> u64 {
        let records = self.items.iter().flat_map(|item| match item {
            Item::Batch { records, .. } => &records[..],
            Item::Message(_) => &[],
        });
        records.map(footprint).sum()
    }

    /// Parses the records, unless the run is stopped, adds their articles to the index, and has `send` send the
    /// messages before these articles can be committed.
    pub(crate) fn work<'a>(
        self,
        shared: &Shared<'_>,
        permit: Permit<'a>,
        send: impl FnOnce(Parcel<'a>),
    ) {
        // In two steps, so that each clock is read once for the whole parcel.
        let parse_all = || self.items.into_iter().map(|item| item.parse(shared));
        let parsed: Vec<_> = shared.clocks.parse.time(|| parse_all().collect());
        let mut documents = Vec::new();
        let tell = |item: Item<Option<Vec<ParsedRecord>>>| item.tell(shared, &mut documents);
        let tell_all = || parsed.into_iter().map(tell).collect();
        let messages = shared.clocks.document.time(tell_all);
        let thread = rayon::current_thread_index().unwrap_or_default();
        let builders = shared.builders.as_ref();
        let added = builders.map(|builders| builders.add(thread, &documents));
        let added = added.transpose();
        let (messages, _added) = match added {
            Ok(added) => (Ok(messages), added),
            Err(error) => (Err(error), None),
        };
        send(Parcel { messages, permit });
    }
}

impl Item<Vec<RawRecord>> {
    /// Parses its records; `None` in their place if the run is stopped.
    fn parse(self, shared: &Shared<'_>) -> Item<Option<Vec<ParsedRecord>>> {
        match self {
            Self::Message(message) => Item::Message(message),
            Self::Batch {
                file,
                records,
                bytes,
            } => {
                // Where there are no records, nothing of the file is left unread.
                let is_parsed = records.is_empty() || !shared.is_given_up(file);
                Item::Batch {
                    file,
                    records: is_parsed.then(|| shared.parse(file, records)),
                    bytes,
                }
            }
        }
    }
}

impl Item<Option<Vec<ParsedRecord>>> {
    /// The message about it. Documents to be added to the index are appended to `documents`.
    fn tell(self, shared: &Shared<'_>, documents: &mut Vec<ArticleDocument>) -> Message {
        match self {
            Self::Message(message) => message,
            Self::Batch {
                file,
                records,
                bytes,
            } => Message::Records {
                file,
                parsed: records.map(|records| shared.documents(file, records, documents)),
                bytes,
            },
        }
    }
}
