//! Words of nine languages with their forms, as tables that are made when the program is built.
//!
//! [`tables`] derives the forms of all that is listed here, and who builds the index writes them down; a program has the bytes, of which
//! [`Table`] reads what it is asked for. So no process makes a table, and the lists are in none. One kind of table serves all
//! languages: an automaton, which has room for the hundred thousand forms of a Romance language, as they go on alike.
//!
//! What a word is that is not listed (a compound, a form by its ending) is for the index to tell: here is only what its rules ask for.

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

/// Tells the table of a language.
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
