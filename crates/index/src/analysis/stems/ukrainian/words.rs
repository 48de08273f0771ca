//! Ukrainian nouns listed by paradigm: nouns that the stemmer takes for forms of verbs and of other nouns, and nouns
//! whose vowels and consonants alternate before some endings.

use std::sync::LazyLock;

use super::super::inflected::{Inflected, Paradigm};

const WORDS: [Paradigm; 12] = [
    // `народ`.
    Paradigm {
        endings: "- у ові ом і и ів ам ами ах",
        stems: "вид вигляд виступ вклад вплив журнал закон захист канал наказ народ образ погляд розгляд сигнал склад стан суд термін \
            товар фінал",
    },
    // `агент`.
    Paradigm {
        endings: "- а у ові ом і и ів ам ами ах",
        stems: "агент адвокат генерал депутат кандидат президент солдат",
    },
    // `рада`.
    Paradigm {
        endings: "а и і у ою - ам ами ах",
        stems: "бомб влад вод втрат газет груп громад заяв зим змін карт куп мод мов нагород опер погод порад посад проблем програм \
            рад ракет реклам реформ свобод систем справ сум тем угод умов форм цін",
    },
    // `операція`.
    Paradigm {
        endings: "ія іі ію ією ій іям іями іях",
        stems: "австр академ арм асоціац груз декларац делегац демократ істор коаліц колон коміс компан конституц корупц лін операц \
            організац парт позиц поліц реакц революц рос сес ситуац станц територ традиц федерац франц",
    },
    // `жінка`.
    Paradigm {
        endings: "ка ки ці ку кою ок кам ками ках",
        stems: "дум жін поізд помил річ сторін точ",
    },
    // `рука`.
    Paradigm {
        endings: "ка ки ці ку кою к кам ками ках",
        stems: "ата безпе америк нау рес ру",
    },
    // `книга`.
    Paradigm {
        endings: "га ги зі гу гою г гам гами гах",
        stems: "вимо допомо кни перемо ува",
    },
    // `водій`.
    Paradigm {
        endings: "й я ю єм є і ів ям ями ях",
        stems: "воді",
    },
    // `гравець`.
    Paradigm {
        endings: "ець ця цю цеві цем ці ців цям цями цях",
        stems: "американ грав кін нім перемож покуп продав стріл украін фахів хлоп",
    },
    // `право`.
    Paradigm {
        endings: "о а у ом і - ам ами ах",
        stems: "прав правил",
    },
    // `передача`.
    Paradigm {
        endings: "а і у ею - ам ами ах",
        stems: "втеч душ здач передач",
    },
    // `поле`.
    Paradigm {
        endings: "е я ю ем і ів ям ями ях",
        stems: "пол",
    },
];

/// The class of a folded form of a listed word.
pub(super) fn class(word: &str) -> Option<&'static str> {
    static INFLECTED: LazyLock<Inflected> = LazyLock::new(|| Inflected::of(&WORDS));
    INFLECTED.class(word)
}
