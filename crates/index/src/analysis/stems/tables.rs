//! The tables of listed words, made by the build script.

use newshound_lexicon::Table;

/// The table of a language, by the name of its files.
macro_rules! table {
    ($language:literal) => {
        Table::new(
            include_bytes!(concat!(env!("OUT_DIR"), "/", $language, ".forms")),
            include_str!(concat!(env!("OUT_DIR"), "/", $language, ".lines")),
        )
    };
}

pub(super) static DANISH: Table<'static> = table!("danish");
pub(super) static DUTCH: Table<'static> = table!("dutch");
pub(super) static FRENCH: Table<'static> = table!("french");
pub(super) static GERMAN: Table<'static> = table!("german");
pub(super) static ITALIAN: Table<'static> = table!("italian");
pub(super) static NORWEGIAN: Table<'static> = table!("norwegian");
pub(super) static PORTUGUESE: Table<'static> = table!("portuguese");
pub(super) static SPANISH: Table<'static> = table!("spanish");
pub(super) static SWEDISH: Table<'static> = table!("swedish");
