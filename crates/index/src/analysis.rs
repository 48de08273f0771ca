//! Analysis: from text to terms and positions.
//!
//! One scanner ([`Scanner`]) says what a token is and where it stands, one rule ([`Inflections`]) which words belong
//! together, and one function ([`sentences`]) where sentences end. The index's fields are views of these three; queries
//! and highlights call the very same code, which is what makes a highlight a proof and not a guess.
//!
//! Positions: a line (a title, a heading, a paragraph) numbers its tokens one by one. Lines of a field follow each
//! other as [`Layout`] says, always at least one position apart, so that no phrase runs from one into the next.

mod arabic;
mod cells;
mod characters;
mod fold;
mod inflection;
mod scanner;
mod sentences;
mod skim;
mod stream;

pub use cells::{first_cell, starts_cell};
pub use characters::{ANY_CHARACTER, ANY_CHARACTERS, is_unspaced};
pub use fold::fold;
pub use inflection::{Classes, Inflections, Stemmer};
pub use scanner::{Kind, MAX_TERM_BYTES, Scanner, Token};
pub use sentences::{SentenceStarts, sentences};
pub use skim::Beginnings;
pub(crate) use stream::FieldTokenizer;
pub use stream::View;

/// How the lines of a field share one run of positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Lines run on with one position left out between them (paragraphs of a body, names of a byline). That position
    /// is the border: distances that may cross it subtract it.
    Running,
    /// Every line starts at a multiple of [`HEADING_STRIDE`], so that a position tells its line (headings).
    Strided,
}

/// Positions from the start of one heading to the start of the next; the reader of a position divides by it. Longer
/// headings take two.
pub const HEADING_STRIDE: u32 = 1024;

impl Layout {
    /// The position at which the line after one from `start` to before `end` starts. A running line without words takes
    /// no position: between any two borders there is a word.
    pub fn next_line(self, start: u32, end: u32) -> u32 {
        match self {
            Layout::Running => end + u32::from(end > start),
            Layout::Strided => (end / HEADING_STRIDE + 1) * HEADING_STRIDE,
        }
    }
}

/// Separates a tag from a class, and a class from a form, in the terms of inflected fields.
const SEPARATOR: &str = "\u{1f}";

/// The term of a class in an inflected field.
pub fn class_term(stemmer: Stemmer, class: &str) -> String {
    format!("{}{SEPARATOR}{class}", stemmer.tag())
}

/// The term of an acronym (in capitals) in an inflected field: acronyms do not inflect, in no language.
pub fn acronym_term(capitals: &str) -> String {
    class_term(Stemmer::NONE, capitals)
}

/// The term of a word in a `written` field: what the word folds to, then as it is written.
pub fn written_term(folded: &str, written: &str) -> String {
    format!("{folded}{SEPARATOR}{written}")
}

/// The prefix that the terms of all written forms of a folded word share in a `written` field.
pub fn written_prefix(folded: &str) -> String {
    written_term(folded, "")
}

/// The prefix that the terms of a class' written forms share in the `forms` field; the form follows.
pub fn forms_prefix(stemmer: Stemmer, class: &str) -> String {
    format!("{}{SEPARATOR}{class}{SEPARATOR}", stemmer.tag())
}
