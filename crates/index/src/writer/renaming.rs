//! Files that are called by another path.
//!
//! A path is part of an article's id, of its terms and of what is stored, so an article with another path is another
//! document. It is made of the stored article and not of the file, which may have changed since, or be gone: what is
//! indexed of a file depends on the article alone.

use super::Writer;
use crate::{ArticleDocument, Error, Reader};

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
        is_stopped: &dyn Fn() -> bool,
    ) -> Result<bool, Error> {
        // All go before any comes: what one is called now may be what another was called.
        for (old, _) in files {
            self.remove_file(old)?;
        }
        for (old, new) in files {
            for address in before.addresses_of_file(old)? {
                if is_stopped() {
                    return Ok(false);
                }
                let stored = before.article(address)?;
                let (_, member) = stored.path.split_at(stored.file().len());
                let document =
                    ArticleDocument::of_member(new, member, stored.record, stored.article);
                if document.has_more_words_than(self.most_words) {
                    let most = self.most_words;
                    return Err(Error::Unstorable {
                        path: stored.path,
                        reason: format!(
                            "more than {most} different words, the most that there is memory for"
                        ),
                    });
                }
                self.add(document)?;
            }
        }
        Ok(true)
    }
}
