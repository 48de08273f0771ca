//! Threads that build segments.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use tantivy::{Index, SegmentMeta, TantivyError};

use super::queue::Queue;
use crate::segment::{LARGE, SegmentBuilder, WriterStages};
use crate::store::{Dictionary, Packer};
use crate::{ArticleDocument, Error, Fields};

/// What every builder needs.
#[derive(Clone)]
pub(super) struct Plan {
    pub(super) index: Index,
    pub(super) fields: Fields,
    pub(super) dictionary: Option<Dictionary>,
    pub(super) threads: usize,
    /// Bytes of memory for each thread's segment.
    pub(super) memory: usize,
    /// Bytes of documents that may wait.
    pub(super) queue: usize,
}

/// Threads that take documents from one queue, each into a segment of its own, and write that when it is full.
pub(super) struct Builders {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<Result<(), Error>>>,
    /// Those that are handed over next.
    batch: Batch,
    /// Bytes of a batch.
    most: usize,
}

/// Documents that travel together: to hand one to another thread costs as much as to find its words, and a thread that has
/// several can do one thing with all of them before the next.
#[derive(Default)]
struct Batch {
    documents: Vec<ArticleDocument>,
    bytes: usize,
    /// Bytes of the largest document.
    largest: usize,
}

struct Shared {
    queue: Queue<Batch>,
    done: Mutex<Done>,
}

/// What the threads have finished.
#[derive(Default)]
pub(super) struct Done {
    pub(super) segments: Vec<SegmentMeta>,
    pub(super) stages: WriterStages,
}

impl Builders {
    pub(super) fn start(plan: &Plan) -> Result<Self, Error> {
        // Every thread has a batch, and one is filled.
        let most = LARGE.min(plan.queue / (4 * (plan.threads + 1)));
        let shared = Arc::new(Shared {
            queue: Queue::new(plan.queue - most * (plan.threads + 1)),
            done: Mutex::default(),
        });
        let spawn = |number| {
            let (shared, plan) = (shared.clone(), plan.clone());
            std::thread::Builder::new()
                .name(format!("build-{number}"))
                .spawn(move || {
                    // However it ends, nobody waits for it.
                    let _closing = Closing(&shared.queue);
                    build(&plan, &shared)
                })
        };
        let threads: Result<_, std::io::Error> = (0..plan.threads).map(spawn).collect();
        let threads = threads.map_err(TantivyError::from)?;
        Ok(Self {
            shared,
            threads,
            batch: Batch::default(),
            most,
        })
    }

    /// Hands over a document; blocks while the queue is full. `false` when a thread has failed: [`Builders::finish`] tells
    /// why.
    pub(super) fn add(&mut self, document: ArticleDocument) -> bool {
        let size = document.size();
        self.batch.bytes += size;
        self.batch.largest = self.batch.largest.max(size);
        self.batch.documents.push(document);
        self.batch.bytes < self.most || self.hand_over()
    }

    fn hand_over(&mut self) -> bool {
        let batch = std::mem::take(&mut self.batch);
        let bytes = batch.bytes;
        batch.documents.is_empty() || self.shared.queue.push(batch, bytes)
    }

    /// The segments that were finished since the last call.
    pub(super) fn done(&self) -> Done {
        std::mem::take(&mut *self.shared.lock())
    }

    /// Waits until all that was added is in segments.
    pub(super) fn finish(mut self) -> Result<Done, Error> {
        // Refused where a thread has failed, which tells so itself.
        self.hand_over();
        self.shared.queue.close();
        let mut outcome = Ok(());
        for thread in self.threads {
            let ended = thread.join().unwrap_or_else(|_| {
                let reason = "a thread that builds segments panicked";
                Err(TantivyError::ErrorInThread(reason.into()).into())
            });
            outcome = outcome.and(ended);
        }
        outcome.map(|()| std::mem::take(&mut *self.shared.lock()))
    }
}

impl Shared {
    fn lock(&self) -> std::sync::MutexGuard<'_, Done> {
        self.done.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finish(&self, builder: SegmentBuilder) -> Result<(), Error> {
        let (segment, stages) = builder.finish()?;
        let mut done = self.lock();
        done.segments.push(segment);
        done.stages += stages;
        Ok(())
    }
}

/// Closes a queue when dropped.
struct Closing<'a>(&'a Queue<Batch>);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.close();
    }
}

fn build(plan: &Plan, shared: &Shared) -> Result<(), Error> {
    let mut builder = None;
    while let Some(Batch {
        documents, largest, ..
    }) = shared.queue.pop()
    {
        let begun = match builder.take() {
            Some(segment)
                if largest > LARGE && SegmentBuilder::is_too_full_for(&segment, largest) =>
            {
                shared.finish(segment)?;
                None
            }
            begun => begun,
        };
        let mut segment = match begun {
            Some(segment) => segment,
            None => {
                let packer = Packer::new(plan.dictionary.as_ref())?;
                SegmentBuilder::new(&plan.index, &plan.fields, packer, plan.memory)?
            }
        };
        segment.add(&documents)?;
        drop(documents);
        if segment.is_full() {
            shared.finish(segment)?;
        } else {
            builder = Some(segment);
        }
    }
    builder.map_or(Ok(()), |segment| shared.finish(segment))
}
