//! Analysis: from text to terms and positions.
//!
//! One scanner ([`Scanner`]) decides what a token is and where it stands, one rule ([`Inflections`]) which words are
//! inflections of one another, and one function ([`sentences()`]) where sentences end. The fields of the index are views
//! of these three. Queries and highlights call the same code, so that what is highlighted is what matched.
//!
//! Positions: the tokens of a line (a title, a heading, a paragraph) are numbered one by one. Lines of a field follow
//! each other as [`Layout`] says, always at least one position apart, so that no phrase runs from one line into the next.

mod acronyms;
mod arabic;
mod beginnings;
mod cells;
mod characters;
mod english;
mod exceptions;
mod find;
mod fold;
mod inflection;
mod irregular;
mod marks;
mod regular;
mod scanner;
mod sentences;
mod shouted;
mod skim;
mod snowball;
mod spelling;
mod stemmer;
mod stems;
mod stream;

pub use acronyms::{ends_with_hour, is_ambiguous, means_acronym};
pub use beginnings::Beginnings;
pub use cells::{first_cell, starts_cell};
pub use characters::{
    ANY_CHARACTER, ANY_CHARACTERS, is_apostrophe, is_hyphen, is_of_cells, is_of_word, joins_acronym,
};
pub use fold::fold;
pub use inflection::{Classes, Inflections};
pub use marks::without_elided;
pub(crate) use marks::{Mark, MarkKind, Sink, marks, marks_of};
pub use newshound_lexicon::letters::nasalized;
pub(crate) use regular::is_regular;
pub use regular::regular_forms;
pub use scanner::{Kind, Scanner, Token};
pub use sentences::{SentenceStarts, sentences};
pub(crate) use shouted::{is_no_acronym_at, is_shouted};
pub use stemmer::{Stemmer, StemmerSet};
pub use stems::vietnamese::{has_tone, with_level_tone};
pub(crate) use stream::FieldTokenizer;
pub use stream::View;

/// How the lines of a field are laid out in its one sequence of positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Lines follow one another with one position left out between them (paragraphs of a body). That position is the
    /// border: a distance that may cross it has to subtract it.
    Running,
    /// Every line starts at a multiple of [`HEADING_STRIDE`], so that a position tells its line (headings, names in
    /// bylines).
    Strided,
}

/// Number of positions from the start of one heading to the start of the next, so that dividing a position by it gives
/// the heading. A longer heading takes several strides.
pub const HEADING_STRIDE: u32 = 1024;

impl Layout {
    /// The position at which the next line starts, after a line with the positions `start..end`. A running line without
    /// words takes no position, so there is a word between any two borders.
    pub fn next_line(self, start: u32, end: u32) -> u32 {
        match self {
            Layout::Running => end + u32::from(end > start),
            Layout::Strided => (end / HEADING_STRIDE + 1) * HEADING_STRIDE,
        }
    }
}

/// Separates the parts of terms: a tag from a class, a class from a form, and a folded word from its written form.
const SEPARATOR: &str = "\u{1f}";

/// The parts that make up the term of a class.
pub(crate) fn parts_of_class(stemmer: Stemmer, class: &str) -> [&str; 3] {
    [stemmer.tag(), SEPARATOR, class]
}

/// In the term of a written form: the folded form with its first letter capitalised. In the term of a class' form: the
/// class itself. With such codes words that end alike have terms that end alike, and a dictionary stores a common ending
/// once.
const SAME: &str = "\u{1}";
/// In the term of a written form: the folded form all in capitals.
const CAPITALS: &str = "\u{2}";

/// What the term in a `written` field of a word with its first letter capitalised has after the folded word.
pub(crate) const CAPITALISED: [u8; 2] = [0x1f, 1];

/// The parts that make up the term of a word in a `written` field.
pub(crate) fn parts_of_written<'a>(folded: &'a str, written: &'a str) -> [&'a str; 3] {
    let (folded_bytes, bytes) = (folded.as_bytes(), written.as_bytes());
    let code = match (folded_bytes, bytes) {
        ([first, rest @ ..], [capital, same @ ..])
            if rest == same && first.to_ascii_uppercase() == *capital =>
        {
            SAME
        }
        _ if folded.len() == written.len()
            && folded_bytes
                .iter()
                .zip(bytes)
                .all(|(byte, capital)| byte.to_ascii_uppercase() == *capital) =>
        {
            CAPITALS
        }
        _ => written,
    };
    [folded, SEPARATOR, code]
}

/// The parts that make up the term of a class' form in the `forms` field.
pub(crate) fn parts_of_form<'a>(stemmer: Stemmer, class: &'a str, form: &'a str) -> [&'a str; 6] {
    let (same, rest) = match form.strip_prefix(class) {
        Some(rest) => (SAME, rest),
        None => ("", form),
    };
    [stemmer.tag(), SEPARATOR, class, SEPARATOR, same, rest]
}

/// The term of a class in a surface field, for words that belong to the class by their accents and not by their letters.
pub fn class_term(stemmer: Stemmer, class: &str) -> String {
    parts_of_class(stemmer, class).concat()
}

/// Whether a term of a surface field is that of a class.
pub fn is_class(term: &str) -> bool {
    term.contains(SEPARATOR)
}

/// The term of a word in a `written` field: its folded form, then its written form.
pub fn written_term(folded: &str, written: &str) -> String {
    parts_of_written(folded, written).concat()
}

/// The prefix that the terms of all written forms of a folded word share in a `written` field.
pub fn written_prefix(folded: &str) -> String {
    [folded, SEPARATOR].concat()
}

/// Whether a term of a `written` field is of a form that begins with a capital.
pub fn begins_with_capital(term: &[u8]) -> bool {
    let written = str::from_utf8(term)
        .ok()
        .and_then(|term| term.split_once(SEPARATOR));
    written.is_some_and(|(_, written)| {
        written == SAME || written == CAPITALS || written.starts_with(char::is_uppercase)
    })
}

/// The form in a term of a `written` field, in lower case with its accents; `None` where it has no lower-case letter.
pub fn lowered_form(term: &[u8]) -> Option<String> {
    let (folded, written) = str::from_utf8(term).ok()?.split_once(SEPARATOR)?;
    match written {
        CAPITALS => None,
        SAME => Some(folded.to_owned()),
        written if !written.contains(char::is_lowercase) => None,
        written => Some(written.to_lowercase()),
    }
}

/// The prefix shared by the terms of a class' listed forms in the `forms` field; see [`form_of_class`]. The forms that
/// [`regular_forms`] gives are not listed.
pub fn forms_prefix(stemmer: Stemmer, class: &str) -> String {
    [stemmer.tag(), SEPARATOR, class, SEPARATOR].concat()
}

/// The form of `class` whose term is [`forms_prefix`] followed by `rest`.
pub fn form_of_class(class: &str, rest: &str) -> String {
    match rest.strip_prefix(SAME) {
        Some(ending) => [class, ending].concat(),
        None => rest.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_come_back_from_their_terms() {
        let stemmer = Stemmer::of_language(Some("en"));
        for (class, form) in [
            ("tie", "ties"),
            ("happi", "happy"),
            ("email", "e-mail"),
            ("a", ""),
        ] {
            let term = parts_of_form(stemmer, class, form).concat();
            let rest = term.strip_prefix(&forms_prefix(stemmer, class)).unwrap();
            assert_eq!(form_of_class(class, rest), form);
        }
    }

    #[test]
    fn each_way_to_write_a_word_has_a_term_of_its_own() {
        let mut terms: Vec<String> = ["Rico", "RICO", "rIco", "ricó", "Ricó", "RICÓ", "riCO"]
            .map(|written| written_term("rico", written))
            .into();
        assert!(
            terms
                .iter()
                .all(|term| term.starts_with(&written_prefix("rico")))
        );
        terms.sort();
        terms.dedup();
        assert_eq!(terms.len(), 7);
        let capitalised = ["a".as_bytes(), &CAPITALISED].concat();
        assert_eq!(written_term("a", "A").as_bytes(), capitalised);
        for (written, is_capital, lowered) in [
            ("A", true, Some("a")),
            ("Á", true, None),
            ("á", false, Some("á")),
        ] {
            let term = written_term("a", written);
            assert!(term.starts_with(&written_prefix("a")));
            assert_eq!(begins_with_capital(term.as_bytes()), is_capital);
            assert_eq!(lowered_form(term.as_bytes()).as_deref(), lowered);
        }
        assert_eq!(written_term("weiss", "WEISS"), "weiss\u{1f}\u{2}");
    }
}
