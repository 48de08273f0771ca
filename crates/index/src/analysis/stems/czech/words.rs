//! Czech nouns listed by paradigm: nouns that the stemmer takes for forms of verbs and adjectives, and nouns whose vowels
//! and consonants alternate.

use std::sync::LazyLock;

use super::super::inflected::{Inflected, Paradigm};

const WORDS: [Paradigm; 12] = [
    // `případ`.
    Paradigm {
        endings: "- u a em e y um ech",
        stems: "dar div film fond hlas internet klub kurz nakup obor plat pocit port pripad problem prumysl rozum sal senat soud \
            souhlas stav svet system tisk trest tym ustav vznik vzhled web zakon zapas zisk zvuk",
    },
    // `senátor`.
    Paradigm {
        endings: "- a ovi u em e i ove y um ech",
        stems: "kandidat premier prezident senator",
    },
    // `boj`, `kraj`.
    Paradigm {
        endings: "- e i em u ich um",
        stems: "boj kraj",
    },
    // `Pavel`.
    Paradigm {
        endings: "el la lovi lem le",
        stems: "hav kar pav",
    },
    // `Marek`.
    Paradigm {
        endings: "ek ka kovi kem",
        stems: "mar",
    },
    // `cesta`.
    Paradigm {
        endings: "a y e u ou - am ach ami",
        stems: "bran cen cest chyb hlav podpor promen sazb ostrav smen stran zmen",
    },
    // `reklama`.
    Paradigm {
        endings: "a y e u ou - am ach ami",
        stems: "reklam dram",
    },
    // `banka`.
    Paradigm {
        endings: "ka ky ce ku kou k kam kach kami",
        stems: "ban",
    },
    // `barva`.
    Paradigm {
        endings: "va vy ve vu vou ev vam vach vami",
        stems: "bar",
    },
    // `útok`.
    Paradigm {
        endings: "k ku kem ky cich kum",
        stems: "uto vla",
    },
    // `volba`.
    Paradigm {
        endings: "ba by be bu bou eb bam bach bami",
        stems: "vol",
    },
    // `letadlo`.
    Paradigm {
        endings: "lo la lu lem le el lum lech ly",
        stems: "letad",
    },
];

/// The class of a folded form of a listed word.
pub(super) fn class(word: &str) -> Option<&'static str> {
    static INFLECTED: LazyLock<Inflected> = LazyLock::new(|| Inflected::of(&WORDS));
    INFLECTED.class(word)
}
