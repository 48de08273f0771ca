//! Italian.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::Algorithm;

use super::romance::{Rules, with_ending};
use super::verbs::Verbs;
use super::{Classes, classes};

pub(super) mod verbs;

/// Words of another meaning than those that they share a stem with, and irregular forms, each line a class.
const LISTED: &[&str] = &[
    "ala ali",
    "anno anni",
    "arma armi",
    "autore autori autrice autrici",
    "banca banche",
    "banco banchi",
    "capo capi",
    "carta carte",
    "casa case",
    "caso casi",
    "colpa colpe",
    "colpo colpi",
    "comune comuni",
    "conto conti",
    "corsa corse",
    "corso corsi",
    "corte corti",
    "costa coste",
    "costo costi",
    "dio dei",
    "fatto fatti",
    "fine fini",
    "foglia foglie",
    "foglio fogli",
    "fondo fondi",
    "fonte fonti",
    "forma forme",
    "foro fori",
    "fronte fronti",
    "generale generali",
    "genere generi",
    "giornale giornali",
    "giorno giorni",
    "giunta giunte",
    "governatore governatori",
    "governo governi",
    "grado gradi",
    "lega leghe",
    "leva leve",
    "mese mesi",
    "messa messe",
    "ministero ministeri",
    "ministro ministra ministri ministre",
    "moda mode",
    "modo modi",
    "monte monti",
    "morale morali",
    "parte parti",
    "partita partite",
    "partito partiti",
    "pena pene",
    "piano piani",
    "pista piste",
    "porta porte",
    "porto porti",
    "posta poste",
    "posto posti",
    "presidente presidenti",
    "pronto pronti pronta pronte",
    "punta punte",
    "punto punti",
    "resto resti",
    "riga righe",
    "senato senati",
    "senatore senatori senatrice senatrici",
    "stata state",
    "stato stati",
    "tassa tasse",
    "tasso tassi",
    "tempio templi",
    "uomo uomini",
    "volta volte",
    "volto volti",
    "voto voti",
];

/// The suffixes of nouns.
const DERIVED: &[&str] = &[
    "zione", "zioni", "sione", "sioni", "ista", "isti", "iste", "ismo", "ismi", "mento", "menti",
    "ita", "enza", "enze", "anza", "anze", "tore", "tori", "iere", "ieri",
];

/// The singular of a plural that the stemmer does not know, and the masculine of *-trice*.
fn singular(word: &str) -> Option<String> {
    let endings = [
        ("trice", "tore"),
        ("trici", "tore"),
        ("ghi", "go"),
        ("ghe", "ga"),
        ("chi", "co"),
        ("che", "ca"),
        ("aio", "ai"),
    ];
    with_ending(word, &endings)
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    static VERBS: LazyLock<Verbs> = LazyLock::new(|| Verbs::of(&verbs::LISTED));
    static RULES: Rules = Rules {
        algorithm: Algorithm::Italian,
        listed: &TABLE,
        verbs: &VERBS,
        singular,
        derived: DERIVED,
    };
    RULES.stem(word)
}
