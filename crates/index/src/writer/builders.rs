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
}

struct Shared {
    queue: Queue<Box<ArticleDocument>>,
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
        let shared = Arc::new(Shared {
            queue: Queue::new(plan.queue),
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
        Ok(Self { shared, threads })
    }

    /// Hands over a document; blocks while the queue is full. `false` when a thread has failed: [`Builders::finish`] tells
    /// why.
    pub(super) fn add(&self, document: ArticleDocument) -> bool {
        let bytes = document.size();
        self.shared.queue.push(Box::new(document), bytes)
    }

    /// The segments that were finished since the last call.
    pub(super) fn done(&self) -> Done {
        std::mem::take(&mut *self.shared.lock())
    }

    /// Waits until all that was added is in segments.
    pub(super) fn finish(self) -> Result<Done, Error> {
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
struct Closing<'a>(&'a Queue<Box<ArticleDocument>>);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.close();
    }
}

fn build(plan: &Plan, shared: &Shared) -> Result<(), Error> {
    let mut builder = None;
    while let Some(document) = shared.queue.pop() {
        let bytes = document.size();
        let begun = match builder.take() {
            Some(segment) if bytes > LARGE && SegmentBuilder::is_too_full_for(&segment, bytes) => {
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
        segment.add(&document)?;
        drop(document);
        if segment.is_full() {
            shared.finish(segment)?;
        } else {
            builder = Some(segment);
        }
    }
    builder.map_or(Ok(()), |segment| shared.finish(segment))
}
