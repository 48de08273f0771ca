//! Files that are called by another path.
//!
//! A path is part of an article's id, of its terms and of what is stored, so an article with another path is another
//! document. It is made of the stored article and not of the file, which may have changed since, or be gone: what is
//! indexed of a file depends on the article alone.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tantivy::DocAddress;

use super::{Builders, Writer, died};
use crate::segment::LARGE;
use crate::{ArticleDocument, Error, Reader};

/// How many threads give articles other paths. Each holds one as it was and as it will be, and nothing bounds their bytes but
/// that an article has few megabytes.
const THREADS: usize = 2;

/// An article that gets another path: that of its file.
type Renamed<'a> = (DocAddress, &'a str);

impl Writer {
    /// Gives files other paths: each pair is what a file is called in `before`, a view of the last commit, and what it is
    /// called from the next commit on. Paths may change places, but no path may be given to two files.
    ///
    /// Asks `is_stopped` now and then. Returns whether all was done; if it was not, nothing of this writer may be
    /// committed any more.
    ///
    /// # Errors
    /// As [`Writer::add`] and [`Reader::article`]; [`Error::Unstorable`] where an article has more words than there is
    /// memory for.
    pub fn rename_files(
        &mut self,
        before: &Reader,
        files: &[(String, String)],
        is_stopped: &(dyn Fn() -> bool + Sync),
    ) -> Result<bool, Error> {
        // All go before any comes: what one is called now may be what another was called.
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
        // Whoever removes one of these files from here on means these articles, too.
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
