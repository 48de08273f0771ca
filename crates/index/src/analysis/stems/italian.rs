//! Italian.

use std::borrow::Cow;

use frostem::Algorithm;

use super::romance::{Rules, with_ending, with_endings};
use super::tables;

/// The suffixes of nouns and adjectives.
const DERIVED: &[&str] = &[
    "zione", "zioni", "sione", "sioni", "ista", "isti", "iste", "ismo", "ismi", "mento", "menti",
    "mente", "ita", "enza", "enze", "anza", "anze", "tore", "tori", "iere", "ieri", "ano", "ana",
    "ani", "ane", "ale", "ali", "bile", "bili", "oso", "osa", "osi", "ose", "ivo", "iva", "ivi",
    "ive", "ico", "ica", "ici", "ario", "aria", "ari", "arie", "aggio", "aggi", "ezza", "ezze",
    "ese", "esi", "one", "oni", "ino", "ina", "ini", "ine", "ura", "ure", "eria", "erie",
];

/// The singular of a plural that the stemmer does not recognise, and the masculine of nouns in *-trice*.
fn singular(word: &str) -> Option<String> {
    let endings = [
        ("trice", "tore"),
        ("trici", "tore"),
        ("ghi", "go"),
        ("ghe", "ga"),
        ("chi", "co"),
        ("che", "ca"),
    ];
    with_ending(word, &endings)
}

/// A verb without attached pronouns (`averlo`, `dandogli`) or with its elided vowel (`aver`), an adjective without a
/// superlative ending (`grandissimo`).
fn bases(word: &str) -> Vec<String> {
    const PRONOUNS: [&str; 16] = [
        "mi", "ti", "si", "ci", "vi", "ne", "lo", "la", "li", "le", "gli", "sene", "selo", "cene",
        "glielo", "gliela",
    ];
    const DEGREES: [(&str, &str); 8] = [
        ("hissimo", "o"),
        ("hissima", "o"),
        ("issimo", "o"),
        ("issima", "o"),
        ("issimi", "o"),
        ("issime", "o"),
        ("issimo", "e"),
        ("issima", "e"),
    ];
    let verbs = PRONOUNS.iter().filter_map(|pronoun| {
        let verb = word.strip_suffix(pronoun)?;
        let stem = verb.strip_suffix('r');
        let infinitive = stem.filter(|stem| stem.ends_with(['a', 'e', 'i']));
        let infinitive = infinitive.map(|_| [verb, "e"].concat());
        infinitive.or_else(|| verb.ends_with("ndo").then(|| verb.to_owned()))
    });
    let cut = word.ends_with('r').then(|| [word, "e"].concat());
    let bases = verbs.chain(cut);
    bases.chain(with_endings(word, &DEGREES)).collect()
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static RULES: Rules = Rules {
        algorithm: Algorithm::Italian,
        table: &tables::ITALIAN,
        bases,
        singular,
        derived: DERIVED,
    };
    RULES.stem(word)
}
