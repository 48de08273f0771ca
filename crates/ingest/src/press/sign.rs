//! What a line of a download says about the borders of articles.

/// What a line says about a border.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    None,
    /// The next article may begin with it.
    MayBegin,
    /// The next article may begin after it.
    MayEnd,
    /// It is part of the frame at the beginning of an article.
    Frame,
    /// It is part of the frame at the end of an article.
    Closing,
}
