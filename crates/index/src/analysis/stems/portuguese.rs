//! Portuguese.

use std::borrow::Cow;

use frostem::Algorithm;

use super::romance::{Rules, singular_of_foreign, with_ending, with_endings, without_s};
use super::tables;

/// Forms shared by *ser* and *ir*.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[
    ("foi", "ir"),
    ("fomos", "ir"),
    ("foram", "ir"),
    ("fosse", "ir"),
    ("fossem", "ir"),
    ("fui", "ir"),
];

/// Whether `last` is a pronoun that a folded verb takes behind a hyphen: `vê-la`, `dá-te`, and, only after a nasal,
/// `põe-no`; otherwise `gover-no` would count too.
pub(super) fn is_joined(first: &str, last: &str) -> bool {
    let behind_vowel = ["a", "as", "la", "las", "lo", "los", "nos", "o", "os", "te"];
    let behind_nasal = ["na", "nas", "no", "nos"];
    let is_nasal = ["m", "ao", "oe"].iter().any(|end| first.ends_with(end));
    first.ends_with(['a', 'e', 'i', 'o', 'u']) && behind_vowel.contains(&last)
        || is_nasal && behind_nasal.contains(&last)
}

/// The suffixes of nouns and adjectives.
const DERIVED: &[&str] = &[
    "cao", "sao", "dade", "ista", "ismo", "mento", "mente", "ancia", "encia", "ario", "aria",
    "vel", "dor", "dora", "oso", "osa", "ivo", "iva", "ico", "ica", "eiro", "eira", "ano", "ana",
    "ino", "ina", "eza", "agem", "al", "ense",
];

/// The singular of a plural that the stemmer does not recognise.
fn singular(word: &str) -> Option<String> {
    const WITHOUT: [&str; 21] = [
        "mais", "jamais", "demais", "pais", "país", "cais", "depois", "dois", "pois", "seis",
        "reais", "alguns", "quais", "tais", "caos", "aos", "luís", "luis", "deus", "adeus",
        "mateus",
    ];
    if word == "reais" {
        return Some("real".to_owned());
    }
    if WITHOUT.contains(&word) {
        return None;
    }
    let endings = [
        ("ões", "ão"),
        ("oes", "ao"),
        ("ães", "ão"),
        ("aes", "ao"),
        ("ãos", "ão"),
        ("aos", "ao"),
        ("ais", "al"),
        ("áveis", "ável"),
        ("aveis", "avel"),
        ("íveis", "ível"),
        ("iveis", "ivel"),
        ("óveis", "óvel"),
        ("oveis", "ovel"),
        ("éis", "el"),
        ("oteis", "otel"),
        ("apeis", "apel"),
        ("arteis", "artel"),
        ("óis", "ol"),
        ("nhois", "nhol"),
        ("zuis", "zul"),
        ("uzis", "uzil"),
        ("ntis", "ntil"),
        ("enis", "enil"),
        ("íceis", "ícil"),
        ("iceis", "icil"),
        ("ens", "em"),
        ("ins", "im"),
        ("ls", "l"),
        ("eus", "eu"),
    ];
    let native = with_ending(word, &endings).or_else(|| without_s(word));
    native.or_else(|| singular_of_foreign(word).map(str::to_owned))
}

/// An adjective without a superlative ending (`grandíssimo`).
fn bases(word: &str) -> Vec<String> {
    const DEGREES: [(&str, &str); 4] = [
        ("íssimo", "o"),
        ("íssima", "o"),
        ("issimo", "o"),
        ("issima", "o"),
    ];
    let one = word.strip_suffix('s').unwrap_or(word);
    with_endings(one, &DEGREES).collect()
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static RULES: Rules = Rules {
        algorithm: Algorithm::Portuguese,
        table: &tables::PORTUGUESE,
        bases,
        singular,
        derived: DERIVED,
    };
    RULES.stem(word)
}
