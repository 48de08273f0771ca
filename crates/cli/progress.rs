//! Showing progress on a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use newshound_indexer::Progress;

/// A bar on stderr; nothing where stderr is no terminal.
#[derive(Debug)]
pub(crate) struct Bar(ProgressBar);

impl Bar {
    pub(crate) fn new() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        bar.set_message("looking");
        bar.enable_steady_tick(Duration::from_millis(200));
        Self(bar)
    }

    /// Shows what is being done, without a measure of progress.
    pub(crate) fn say(&self, what: &str) {
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
            self.0.set_style(style);
        }
        self.0.set_message(what.to_owned());
    }

    /// Removes the bar from the screen.
    pub(crate) fn clear(&self) {
        self.0.finish_and_clear();
    }
}

impl Progress for Bar {
    fn walked(&self, files: u64, bytes: u64) {
        let template = "{bar:30} {bytes}/{total_bytes}, {bytes_per_sec}, {eta} left, {msg}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.0.set_style(style);
        }
        self.0.set_length(bytes);
        self.0.set_message(format!("{files} files"));
    }

    fn advanced(&self, articles: u64, bytes: u64) {
        self.0.set_position(bytes);
        self.0.set_message(format!("{articles} articles"));
    }

    fn learning(&self) {
        self.0.set_message("learning what recurs");
    }

    fn renaming(&self) {
        self.0.set_message("changing paths");
    }

    fn committing(&self) {
        self.0.set_message("writing");
    }

    fn merging(&self) {
        self.0.set_message("tidying up");
    }
}
