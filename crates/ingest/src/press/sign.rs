//! What a line of a download says of where articles begin and end.

/// What a line says of a border.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    None,
    /// The next article may begin with it.
    MayBegin,
    /// The next article may begin behind it.
    MayEnd,
    /// It is part of the frame that an article begins with.
    Frame,
    /// It is part of the frame that an article ends with.
    Closing,
}
