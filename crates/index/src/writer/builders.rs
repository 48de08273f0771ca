//! Building segments on several threads.
//!
//! The thread that parses an article also adds it: the article is still in the cache of its core, and its many small
//! allocations are freed by the thread that made them.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, TryLockError};

use tantivy::{SegmentMeta, TantivyError};

use crate::lock::lock;
use crate::segment::{LARGE, SegmentBuilder, WriterStages};
use crate::store::{Dictionary, Packer};
use crate::{Archive, ArticleDocument, Error};

/// What is needed to begin a segment.
#[derive(Clone)]
pub(super) struct Plan {
    pub(super) archive: Archive,
    pub(super) dictionary: Option<Dictionary>,
    /// How many segments are built at a time.
    pub(super) segments: usize,
    /// Bytes of memory for each segment.
    pub(super) memory: usize,
}

/// A handle to add documents to a [`Writer`](crate::Writer)'s segments from several threads.
///
/// The documents become part of the index with the next commit. All removals made before that commit apply before them:
/// when a file is read again, its old articles go and its new ones stay, whichever call came first.
#[derive(Clone)]
pub struct Builders(Arc<Shared>);

struct Shared {
    plan: Plan,
    places: Vec<Mutex<Place>>,
    /// Finished segments that were not collected yet.
    finished: Mutex<Finished>,
    /// Why the first segment was lost while documents were added.
    failed: Mutex<Option<TantivyError>>,
}

/// The state of a slot for one segment under construction.
enum Place {
    Free,
    Begun(Box<SegmentBuilder>),
    /// Building failed and documents were lost.
    Broken,
}

/// Proof that documents were added. As long as it is held, [`Builders::hold`] waits: whatever the thread does before
/// dropping it is done before any commit that has these documents.
#[must_use]
pub struct Added<'a> {
    _place: MutexGuard<'a, Place>,
}

/// Keeps all threads from adding documents until it is dropped.
pub struct Held<'a> {
    shared: &'a Shared,
    places: Vec<MutexGuard<'a, Place>>,
}

/// Finished segments, to be committed.
#[derive(Debug, Default)]
pub struct Finished {
    pub(super) segments: Vec<SegmentMeta>,
    pub(super) stages: WriterStages,
}

impl fmt::Debug for Builders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builders")
            .field("segments", &self.segments())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Added<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Added").finish_non_exhaustive()
    }
}

impl fmt::Debug for Held<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Held")
            .field("segments", &self.places.len())
            .finish_non_exhaustive()
    }
}

impl Builders {
    pub(super) fn new(plan: Plan) -> Self {
        let places = (0..plan.segments).map(|_| Mutex::new(Place::Free));
        Self(Arc::new(Shared {
            places: places.collect(),
            finished: Mutex::default(),
            failed: Mutex::default(),
            plan,
        }))
    }

    /// How many segments are built at a time: so many threads can add documents without waiting.
    pub fn segments(&self) -> usize {
        self.0.places.len()
    }

    /// Adds documents. None may have more distinct words than
    /// [`WriterOptions::most_words`](crate::WriterOptions::most_words), which the caller must ensure. `thread` chooses
    /// the preferred segment: threads with different numbers rarely wait for each other.
    ///
    /// # Errors
    /// [`Error::Engine`] when a segment cannot be written, that or [`Error::Poisoned`] after it: some documents are lost,
    /// and nothing can be committed any more.
    pub fn add(&self, thread: usize, documents: &[ArticleDocument]) -> Result<Added<'_>, Error> {
        let mut place = self.0.place(thread);
        if !documents.is_empty() {
            let begun = std::mem::replace(&mut *place, Place::Broken);
            let added = self.0.add(begun, documents);
            *place = added.inspect_err(|error| self.0.failing(error))?;
        }
        Ok(Added { _place: place })
    }

    /// Waits until no thread is adding documents, and blocks further additions.
    pub fn hold(&self) -> Held<'_> {
        Held {
            shared: &self.0,
            places: self.0.places.iter().map(lock).collect(),
        }
    }
}

impl Shared {
    /// Locks a free place, preferably the thread's own; waits for that one if none is free.
    fn place(&self, thread: usize) -> MutexGuard<'_, Place> {
        let own = thread % self.places.len();
        for number in (own..self.places.len()).chain(0..own) {
            match self.places[number].try_lock() {
                Ok(place) => return place,
                Err(TryLockError::Poisoned(place)) => return place.into_inner(),
                Err(TryLockError::WouldBlock) => {}
            }
        }
        lock(&self.places[own])
    }

    fn add(&self, place: Place, documents: &[ArticleDocument]) -> Result<Place, Error> {
        let largest = documents.iter().map(ArticleDocument::size).max();
        let largest = largest.unwrap_or_default();
        let segment = match place {
            Place::Broken => return Err(self.failure()),
            Place::Begun(segment) if largest > LARGE && segment.is_too_full_for(largest) => {
                self.finish(*segment)?;
                None
            }
            Place::Begun(segment) => Some(segment),
            Place::Free => None,
        };
        guarded(|| {
            let mut segment = segment.map_or_else(|| self.begin(), Ok)?;
            segment.add(documents)?;
            match segment.is_full() {
                true => self.finish(*segment).map(|()| Place::Free),
                false => Ok(Place::Begun(segment)),
            }
        })
    }

    /// Remembers the first error, as another thread may be the first to report that documents are lost.
    fn failing(&self, error: &Error) {
        if let Error::Engine(error) = error {
            lock(&self.failed).get_or_insert_with(|| error.clone());
        }
    }

    /// The error of a thread that finds a segment lost.
    fn failure(&self) -> Error {
        let failed = lock(&self.failed).clone();
        failed.map_or(Error::Poisoned, Error::Engine)
    }

    fn begin(&self) -> Result<Box<SegmentBuilder>, Error> {
        let plan = &self.plan;
        let packer = Packer::new(plan.dictionary.as_ref())?;
        let segment = SegmentBuilder::new(&plan.archive, packer, plan.memory)?;
        Ok(Box::new(segment))
    }

    fn finish(&self, segment: SegmentBuilder) -> Result<(), Error> {
        let (segment, stages) = guarded(|| segment.finish())?;
        let mut finished = lock(&self.finished);
        finished.segments.push(segment);
        finished.stages += stages;
        Ok(())
    }
}

impl Held<'_> {
    /// Finishes all segments, each on a thread of its own, and returns all segments finished since the last call.
    ///
    /// # Errors
    /// As [`Builders::add`].
    pub fn finish(mut self) -> Result<Finished, Error> {
        let shared = self.shared;
        let mut begun = Vec::new();
        for place in &mut self.places {
            match std::mem::replace(&mut **place, Place::Broken) {
                Place::Broken => return Err(shared.failure()),
                Place::Begun(segment) => begun.push(segment),
                Place::Free => {}
            }
        }
        std::thread::scope(|threads| {
            let spawn = |segment: Box<SegmentBuilder>| {
                std::thread::Builder::new()
                    .name("finish".into())
                    .spawn_scoped(threads, || shared.finish(*segment))
            };
            let ending: Vec<_> = begun.into_iter().map(spawn).collect();
            let join = |thread: std::io::Result<std::thread::ScopedJoinHandle<'_, _>>| {
                let thread = thread.map_err(Error::engine)?;
                thread.join().unwrap_or_else(|_| died())
            };
            ending.into_iter().map(join).fold(Ok(()), Result::and)
        })?;
        for place in &mut self.places {
            **place = Place::Free;
        }
        Ok(std::mem::take(&mut *lock(&shared.finished)))
    }
}

/// The result of `work`, or an error where it panics.
fn guarded<T>(work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| died())
}

/// The error for a panic in code that works for a writer.
pub(super) fn died<T>() -> Result<T, Error> {
    let reason = "what builds segments panicked";
    Err(TantivyError::ErrorInThread(reason.into()).into())
}

#[cfg(test)]
mod tests {
    use newshound_article::Article;
    use tempfile::TempDir;

    use super::*;
    use crate::{Archive, Writer, WriterOptions};

    fn document(path: &str, record: u32, text: &str) -> ArticleDocument {
        ArticleDocument::new(path, record, Article::of_paragraphs([text]))
    }

    fn archive() -> (TempDir, Archive, Writer) {
        let dir = tempfile::tempdir().unwrap();
        let archive = Archive::create(&dir.path().join("archive")).unwrap();
        let writer = archive.writer(&WriterOptions::new(3, 96_000_000)).unwrap();
        (dir, archive, writer)
    }

    fn texts(archive: &Archive, path: &str) -> Vec<String> {
        let articles = archive.reader().unwrap().articles_by_path(path).unwrap();
        let texts = articles
            .iter()
            .flat_map(|stored| stored.article.paragraphs());
        texts.map(|passage| passage.text.clone()).collect()
    }

    #[test]
    fn what_a_file_has_now_stays_though_its_removal_comes_later() {
        let (_dir, archive, mut writer) = archive();
        writer.add(document("a", 0, "Old.")).unwrap();
        writer.commit().unwrap();
        let builders = writer.builders().unwrap().unwrap();
        drop(builders.add(1, &[document("a", 0, "New.")]).unwrap());
        writer.remove_file("a").unwrap();
        writer.commit().unwrap();
        assert_eq!(texts(&archive, "a"), ["New."]);
        // For documents added through the writer itself, a removal applies only to earlier ones.
        writer.add(document("b", 0, "Old.")).unwrap();
        writer.remove_file("b").unwrap();
        writer.add(document("b", 0, "New.")).unwrap();
        writer.commit().unwrap();
        assert_eq!(texts(&archive, "b"), ["New."]);
    }

    #[test]
    fn a_commit_has_what_was_told_before_and_nothing_added_since() {
        let (_dir, archive, mut writer) = archive();
        let builders = writer.builders().unwrap().unwrap();
        let (told, heard) = std::sync::mpsc::channel();
        let mut known = 0;
        let hear = |known: &mut usize| *known += heard.try_iter().count();
        std::thread::scope(|threads| {
            for thread in 0..3 {
                let (builders, told) = (builders.clone(), told.clone());
                threads.spawn(move || {
                    for record in 0..50 {
                        let document = document("a", 50 * thread + record, "One.");
                        let _added = builders.add(thread as usize, &[document]).unwrap();
                        told.send(()).unwrap();
                    }
                });
            }
            for _ in 0..5 {
                let held = builders.hold();
                hear(&mut known);
                let finished = held.finish().unwrap();
                writer.commit_finished(finished).unwrap();
                assert_eq!(texts(&archive, "a").len(), known);
            }
        });
        hear(&mut known);
        writer.commit().unwrap();
        assert_eq!((known, texts(&archive, "a").len()), (150, 150));
    }

    #[test]
    fn after_a_segment_is_lost_nothing_is_committed() {
        let (dir, archive, mut writer) = archive();
        writer.add(document("a", 0, "One.")).unwrap();
        writer.commit().unwrap();
        let builders = writer.builders().unwrap().unwrap();
        drop(builders.add(0, &[document("b", 0, "Two.")]).unwrap());
        let (index, aside) = (dir.path().join("archive/index"), dir.path().join("aside"));
        std::fs::rename(&index, &aside).unwrap();
        assert!(builders.hold().finish().is_err());
        std::fs::rename(&aside, &index).unwrap();
        let lost = builders.add(0, &[document("b", 1, "Three.")]);
        assert!(matches!(lost.err(), Some(Error::Poisoned)));
        // What a thread could not add is told to all.
        let full = TantivyError::SystemError("no space".into());
        builders.0.failing(&Error::Engine(full));
        let lost = builders.hold().finish().map(drop);
        assert!(format!("{lost:?}").contains("no space"), "{lost:?}");
        assert!(writer.commit().is_err());
        drop(writer);
        assert_eq!(texts(&archive, "a"), ["One."]);
        assert!(texts(&archive, "b").is_empty());
    }
}
