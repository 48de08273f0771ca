//! Giving files other paths.
//!
//! The path is part of an article's id, its terms and its stored form, so an article with another path is another
//! document. It is made from the stored article and not from the file, which may have changed since, or be gone: the
//! document depends on the article alone.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tantivy::DocAddress;

use super::{Builders, Writer, died};
use crate::segment::LARGE;
use crate::{ArticleDocument, Error, Reader};

/// How many threads rename articles. Each holds an article in its old and new form; their memory is bounded only by the
/// size of articles, which is a few megabytes at most.
const THREADS: usize = 2;

/// An article to be renamed: its address and the new path of its file.
type Renamed<'a> = (DocAddress, &'a str);

impl Writer {
    /// Gives files other paths. Each pair is the path of a file in `before`, a view of the last commit, and its path from
    /// the next commit on. Paths may be swapped, but no two files may get the same path.
    /// Stops when `is_stopped`, which it calls for each article, returns true. Returns whether all was done; if not,
    /// nothing of this writer may be committed any more.
    ///
    /// # Errors
    /// As [`Writer::add`] and [`Reader::article`]; [`Error::Unstorable`] where an article has more distinct words than
    /// there is memory for.
    pub fn rename_files(
        &mut self,
        before: &Reader,
        files: &[(String, String)],
        is_stopped: &(dyn Fn() -> bool + Sync),
    ) -> Result<bool, Error> {
        // Remove all files before adding any: the new path of one may be the old path of another.
        for (old, _) in files {
            self.remove_file(old)?;
        }
        let mut articles: Vec<Renamed<'_>> = Vec::new();
        for (old, new) in files {
            let addresses = before.addresses_of_file(old)?;
            articles.extend(addresses.into_iter().map(|address| (address, new.as_str())));
        }
        let done = match self.builders()? {
            Some(builders) => self.rename_on_threads(before, &articles, is_stopped, &builders)?,
            None => self.rename_here(before, &articles, is_stopped)?,
        };
        // A later removal of one of these files must apply to these articles too.
        self.settle()?;
        Ok(done)
    }

    fn rename_on_threads(
        &self,
        before: &Reader,
        articles: &[Renamed<'_>],
        is_stopped: &(dyn Fn() -> bool + Sync),
        builders: &Builders,
    ) -> Result<bool, Error> {
        let (next, stopped) = (AtomicUsize::new(0), AtomicBool::new(false));
        let rename = |thread| {
            let (mut documents, mut bytes) = (Vec::new(), 0);
            loop {
                let article = articles.get(next.fetch_add(1, Ordering::Relaxed));
                stopped.fetch_or(article.is_some() && is_stopped(), Ordering::Relaxed);
                let article = article.filter(|_| !stopped.load(Ordering::Relaxed));
                if let Some(&article) = article {
                    let document = self.renamed(before, article)?;
                    bytes += document.size();
                    documents.push(document);
                }
                if bytes >= LARGE || article.is_none() {
                    drop(builders.add(thread, &documents)?);
                    (documents, bytes) = (Vec::new(), 0);
                }
                if article.is_none() {
                    return Ok(());
                }
            }
        };
        std::thread::scope(|threads| {
            let rename = &rename;
            let spawn = |thread| threads.spawn(move || rename(thread));
            let begun: Vec<_> = (0..builders.segments().min(THREADS)).map(spawn).collect();
            let ended = begun
                .into_iter()
                .map(|thread| thread.join().unwrap_or_else(|_| died()));
            ended.fold(Ok(()), Result::and)
        })?;
        Ok(!stopped.into_inner())
    }

    fn rename_here(
        &mut self,
        before: &Reader,
        articles: &[Renamed<'_>],
        is_stopped: &dyn Fn() -> bool,
    ) -> Result<bool, Error> {
        for &article in articles {
            if is_stopped() {
                return Ok(false);
            }
            let document = self.renamed(before, article)?;
            self.add(document)?;
        }
        Ok(true)
    }

    fn renamed(
        &self,
        before: &Reader,
        (address, path): Renamed<'_>,
    ) -> Result<ArticleDocument, Error> {
        let stored = before.article(address)?;
        let (_, member) = stored.path.split_at(stored.file().len());
        let document = ArticleDocument::of_member(path, member, stored.record, stored.article);
        self.storable(document)
    }
}
