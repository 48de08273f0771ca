//! What is noticed about indexed articles, for the warnings of a run.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use newshound_ingest::Article;

use crate::Warning;
use crate::lock::lock;
use crate::textless::Textless;

/// What is noticed about one article.
pub(crate) struct Notice {
    /// Whether it states a date that is not accepted.
    is_undated: bool,
    is_damaged: bool,
    is_shortened: bool,
    /// Whether its text has characters that could not be decoded, now or before the file was written.
    has_unreadable: bool,
    /// Whether it has blocks that recur in its source and were cut.
    recurs: bool,
    /// For a record without a text, its keys that were not read.
    unread: Option<Vec<String>>,
}

impl Notice {
    pub(crate) fn of(article: &Article, recurs: bool) -> Self {
        Self {
            is_undated: !article.doubts.is_empty(),
            is_damaged: article.damage.is_some(),
            is_shortened: article.shortened.is_some(),
            has_unreadable: has_unreadable(article.title_text())
                || article.lines().any(|line| has_unreadable(&line.text)),
            recurs,
            unread: article.unread.clone(),
        }
    }
}

/// Whether a text has U+FFFD, which stands for bytes that are no character.
fn has_unreadable(text: &str) -> bool {
    // Its first byte is rare in most scripts, and faster to look for.
    let sign = "\u{fffd}".as_bytes();
    memchr::memchr(sign[0], text.as_bytes()).is_some_and(|at| text[at..].contains('\u{fffd}'))
}

/// The numbers of articles about which something was noticed.
#[derive(Default)]
pub(crate) struct ArticleNotices {
    undated: AtomicU64,
    damaged: AtomicU64,
    shortened: AtomicU64,
    unreadable: AtomicU64,
    /// The first of their paths in sort order.
    unreadable_in: Mutex<Option<String>>,
    recurring: AtomicU64,
    textless: Textless,
}

impl ArticleNotices {
    /// Adds an article of the file at `path`.
    pub(crate) fn add(&self, path: &str, notice: &Notice) {
        let count = |counter: &AtomicU64, is_noticed: bool| {
            if is_noticed {
                counter.fetch_add(1, Ordering::Relaxed);
            }
        };
        count(&self.undated, notice.is_undated);
        count(&self.damaged, notice.is_damaged);
        count(&self.shortened, notice.is_shortened);
        count(&self.unreadable, notice.has_unreadable);
        if notice.has_unreadable {
            let mut first = lock(&self.unreadable_in);
            if first.as_deref().is_none_or(|first| path < first) {
                *first = Some(path.to_owned());
            }
        }
        count(&self.recurring, notice.recurs);
        if let Some(keys) = &notice.unread {
            self.textless.add(path, keys);
        }
    }

    pub(crate) fn warnings(&self) -> Vec<Warning> {
        let warn = |counter: &AtomicU64, warning: fn(u64) -> Warning| {
            let articles = counter.load(Ordering::Relaxed);
            (articles > 0).then(|| warning(articles))
        };
        let unreadable = lock(&self.unreadable_in).clone();
        let unreadable = unreadable.map(|path| Warning::Unreadable {
            path,
            articles: self.unreadable.load(Ordering::Relaxed),
        });
        let counted = [
            warn(&self.undated, |articles| Warning::Undated { articles }),
            warn(&self.damaged, |articles| Warning::Damaged { articles }),
            warn(&self.shortened, |articles| Warning::Shortened { articles }),
            unreadable,
            warn(&self.recurring, |articles| Warning::Recurring { articles }),
        ];
        let counted = counted.into_iter().flatten();
        counted.chain(self.textless.warnings()).collect()
    }
}
