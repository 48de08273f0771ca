//! Danish: irregular plurals, the past of verbs, and words that are too short for the stemmer.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::verbs::Verbs;
use super::{Classes, classes, nordic};

pub(super) mod verbs;

/// Irregular forms, each line a class, folded (`å` is *a*, `ø` *o*, `æ` *ae*).
const LISTED: &[&str] = &[
    "allerede",
    "ar aret arene arets ars",
    "barn barnet born bornene barnets barns",
    "bog bogen boger bogerne",
    "bror broren brodre brodrene brors",
    "by byen byer byerne byens",
    "far faren faderen faedre faedrene",
    "fod foden fodder fodderne",
    "fremmed fremmede fremmedes",
    "god godt gode",
    "hand handen haender haenderne",
    "lang langt lange laengere laengst laengste",
    "land landet landene lande landets lands",
    "mand manden maend maendene mandens",
    "minister ministeren ministre ministrene ministerens ministers",
    "mor moderen modre modrene",
    "nat natten naetter naetterne",
    "ny nyt nye",
    "stor stort store storre storst storste",
    "tilstede",
    "tung tungt tunge tungere tungest tungeste",
    "ung ungt unge yngre yngst yngste",
    "vrede vredes vreden",
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    static VERBS: LazyLock<Verbs> = LazyLock::new(|| Verbs::of(&verbs::LISTED));
    let told = nordic::stem(Algorithm::Danish, word, &TABLE, &VERBS, "hed");
    told.unwrap_or_else(|| Stemmer::new(Algorithm::Danish).stem(without_past(word)))
}

/// `krævede` as `kræve`.
fn without_past(word: &str) -> &str {
    /// Bytes before the ending at least.
    const LEAST: usize = 4;
    let bare = word.strip_suffix('s').unwrap_or(word);
    match bare.strip_suffix("de") {
        Some(kept) if kept.ends_with('e') && kept.len() > LEAST => kept,
        _ => word,
    }
}

/// Forms of two words.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[];

pub(super) fn as_written(_word: &str) -> Option<String> {
    None
}
