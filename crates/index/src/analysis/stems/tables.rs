//! The tables of listed words, as the build script wrote them.

use std::sync::LazyLock;

use newshound_lexicon::Table;

/// The table of a language, by the name of its files.
macro_rules! table {
    ($language:literal) => {
        LazyLock::new(|| {
            Table::new(
                include_bytes!(concat!(env!("OUT_DIR"), "/", $language, ".forms")),
                include_str!(concat!(env!("OUT_DIR"), "/", $language, ".names")),
            )
        })
    };
}

/// What a table is read through: how its bytes begin and end, and nothing more.
type Read = LazyLock<Table<'static>>;

pub(super) static DANISH: Read = table!("danish");
pub(super) static DUTCH: Read = table!("dutch");
pub(super) static FRENCH: Read = table!("french");
pub(super) static GERMAN: Read = table!("german");
pub(super) static ITALIAN: Read = table!("italian");
pub(super) static NORWEGIAN: Read = table!("norwegian");
pub(super) static PORTUGUESE: Read = table!("portuguese");
pub(super) static SPANISH: Read = table!("spanish");
pub(super) static SWEDISH: Read = table!("swedish");
