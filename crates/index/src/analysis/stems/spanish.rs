//! Spanish.

use std::borrow::Cow;

use frostem::Algorithm;

use super::romance::{Rules, singular_of_foreign, with_ending, with_endings, without_s};
use super::tables;

/// Forms shared by *ser* and *ir*.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[
    ("fue", "ir"),
    ("fueran", "ir"),
    ("fueron", "ir"),
    ("fui", "ir"),
    ("fuimos", "ir"),
    ("fuera", "ir"),
];

/// The suffixes of nouns and adjectives.
const DERIVED: &[&str] = &[
    "cion", "sion", "dad", "tad", "ista", "ismo", "miento", "mente", "ancia", "encia", "ario",
    "aria", "ble", "dor", "dora", "oso", "osa", "ivo", "iva", "ico", "ica", "ero", "era", "eria",
    "ano", "ana", "ino", "ina", "eza", "aje", "al", "ense",
];

/// The singular of a plural in *-es* after a consonant, which the stemmer takes for a form of a verb.
fn singular(word: &str) -> Option<String> {
    const WITHOUT: [&str; 4] = ["entonces", "antes", "después", "viernes"];
    if WITHOUT.contains(&word) {
        return None;
    }
    let endings = [
        ("aces", "az"),
        ("eces", "ez"),
        ("ices", "iz"),
        ("oces", "oz"),
        ("uces", "uz"),
        ("iones", "ion"),
        ("enes", "en"),
        ("énes", "en"),
        ("anes", "an"),
        ("ines", "in"),
        ("ones", "on"),
        ("dades", "dad"),
        ("tades", "tad"),
        ("ades", "ad"),
        ("udes", "ud"),
        ("edes", "ed"),
        ("ares", "ar"),
        ("eres", "er"),
        ("ores", "or"),
        ("ales", "al"),
        ("eles", "el"),
        ("iles", "il"),
        ("oles", "ol"),
        ("ules", "ul"),
        ("eyes", "ey"),
        ("eses", "es"),
        ("íses", "is"),
        ("ises", "is"),
        ("bles", "ble"),
        ("enses", "ense"),
    ];
    let native = with_ending(word, &endings).or_else(|| without_s(word));
    native.or_else(|| singular_of_foreign(word).map(str::to_owned))
}

/// A verb without attached pronouns (`hacerlo`, `dándole`), an adjective without a superlative ending (`grandísimo`).
fn bases(word: &str) -> Vec<String> {
    const PRONOUNS: [&str; 17] = [
        "lo", "la", "los", "las", "le", "les", "me", "te", "se", "nos", "os", "selo", "sela",
        "selos", "selas", "melo", "telo",
    ];
    const GERUNDS: [(&str, &str); 6] = [
        ("ándo", "ando"),
        ("iéndo", "iendo"),
        ("yéndo", "yendo"),
        ("ar", "ar"),
        ("er", "er"),
        ("ir", "ir"),
    ];
    const PLAIN: [(&str, &str); 2] = [("ando", "ando"), ("endo", "endo")];
    const DEGREES: [(&str, &str); 4] = [
        ("ísimo", "o"),
        ("ísima", "o"),
        ("isimo", "o"),
        ("isima", "o"),
    ];
    let verbs = PRONOUNS.iter().filter_map(|pronoun| {
        let verb = word.strip_suffix(pronoun)?;
        with_ending(verb, &GERUNDS).or_else(|| with_ending(verb, &PLAIN))
    });
    let one = word.strip_suffix('s').unwrap_or(word);
    let degrees = with_endings(one, &DEGREES);
    verbs.chain(degrees).collect()
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static RULES: Rules = Rules {
        algorithm: Algorithm::Spanish,
        table: &tables::SPANISH,
        bases,
        singular,
        derived: DERIVED,
    };
    RULES.stem(word)
}
