//! Words of nine languages with their forms, in tables that are made when the program is built.
//!
//! [`tables`] derives the forms of all listed words. The build script of the index writes them to files, whose bytes are
//! part of the program, and [`Table`] reads entries from these bytes. So no process builds a table at run time, and the
//! lists themselves are not in the program. All languages have the same kind of table: a minimal automaton, which is
//! small even for the hundred thousand forms of a Romance language.
//!
//! The index decides about words that are not listed (compounds, forms by their endings); this crate only has what its
//! rules look up.

mod automaton;
mod danish;
mod dutch;
mod endings;
mod french;
pub mod german;
mod italian;
pub mod letters;
mod nordic;
mod norwegian;
mod numbers;
mod portuguese;
mod romance;
mod spanish;
mod swedish;
mod table;
mod verbs;
mod words;

pub use romance::UNMARKED;
pub use table::{ASKED_APART, Entry, Role, Table, Tag, Written, class_of_several, is_of_several};
pub use words::{ALONE, UNASKED};

/// Makes the table of a language.
type Telling = fn() -> Written;

/// The languages that have tables, by their names in English, in lower case.
const LANGUAGES: [(&str, Telling); 9] = [
    ("danish", danish::table),
    ("dutch", dutch::table),
    ("french", french::table),
    ("german", german::table),
    ("italian", italian::table),
    ("norwegian", norwegian::table),
    ("portuguese", portuguese::table),
    ("spanish", spanish::table),
    ("swedish", swedish::table),
];

/// The tables, each with the name of its language in English, in lower case.
pub fn tables() -> impl Iterator<Item = (&'static str, Written)> {
    LANGUAGES
        .iter()
        .map(|(language, table)| (*language, table()))
}
