//! French.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::Algorithm;

use super::romance::{Rules, with_ending};
use super::verbs::Verbs;
use super::{Classes, classes};

pub(super) mod verbs;

/// Words of another meaning than those that they share a stem with, words that end as plurals and are none, and irregular forms, each
/// line a class.
const LISTED: &[&str] = &[
    "acces",
    "an ans",
    "apres",
    "arme armes",
    "armee armees",
    "aveu aveux",
    "avis",
    "bail baux",
    "bas",
    "beau beaux bel belle belles",
    "blanc blanche blancs blanches",
    "bois",
    "bras",
    "cas",
    "chance chances",
    "chanteur chanteurs chanteuse chanteuses",
    "chomeur chomeurs chomeuse chomeuses",
    "ciel cieux",
    "commune communes",
    "concours",
    "conseil conseils",
    "conseiller conseillers conseillere conseilleres",
    "corps",
    "coup coups",
    "coupe coupes",
    "cour",
    "cours",
    "dans",
    "deces",
    "depuis",
    "deux",
    "discours",
    "dos",
    "elu elus elue elues elire elit elisent elisait elira",
    "enjeu enjeux",
    "etat etats",
    "femme femmes",
    "feu feux",
    "fils",
    "fois",
    "fond",
    "fonds",
    "franc francs",
    "francais francaise francaises",
    "france",
    "gare gares",
    "gouverneur gouverneurs",
    "grec grecs grecque grecques",
    "heureux heureuse heureuses",
    "hors",
    "jeu jeux",
    "joueur joueurs joueuse joueuses",
    "juge juges",
    "jugement jugements",
    "jus",
    "lieu lieux",
    "long longs longue longues",
    "maire maires",
    "mairie mairies",
    "mais",
    "mari maris",
    "mars",
    "medecin medecins",
    "medecine medecines",
    "milieu milieux",
    "ministere ministeres",
    "ministre ministres",
    "moins",
    "mois",
    "mort morte morts mortes",
    "nous",
    "nouveau nouveaux nouvel nouvelle nouvelles",
    "oeil yeux",
    "pari paris",
    "parlement parlements",
    "part parts",
    "parti partis",
    "partie parties",
    "pas",
    "pays",
    "pendant",
    "permis",
    "peuple peuples",
    "plus",
    "poids",
    "port ports",
    "prise prises",
    "pres",
    "prix",
    "proces",
    "progres",
    "public publics publique publiques",
    "puis",
    "recours",
    "repas",
    "sans",
    "secours",
    "sens",
    "sous",
    "succes",
    "sur",
    "taux",
    "temps",
    "tous tout toute toutes",
    "travail travaux",
    "travailleur travailleurs travailleuse travailleuses",
    "tres",
    "turc turcs turque turques",
    "vers",
    "vieux vieil vieille vieilles",
    "vitrail vitraux",
    "voeu voeux",
    "voix",
    "vol vols",
    "vous",
];

/// The suffixes of nouns.
const DERIVED: &[&str] = &[
    "tion", "sion", "xion", "iste", "isme", "alite", "ivite", "icite", "arite", "orite", "urite",
    "ilite", "ersite", "naire", "tif", "sif", "ateur", "cteur", "iteur", "uteur",
];

/// The singular of a plural, and the masculine of what the stemmer takes for another word.
fn singular(word: &str) -> Option<String> {
    const LEAST: usize = 4;
    let endings = [
        ("trices", "teur"),
        ("trice", "teur"),
        ("tives", "tif"),
        ("tive", "tif"),
        ("tifs", "tif"),
        ("sives", "sif"),
        ("sive", "sif"),
        ("sifs", "sif"),
        ("eaux", "eau"),
        ("yaux", "yau"),
        ("aux", "al"),
        ("jeux", "jeu"),
        ("feux", "feu"),
        ("lieux", "lieu"),
        ("veux", "veu"),
        ("dieux", "dieu"),
        ("joux", "jou"),
        ("choux", "chou"),
        ("noux", "nou"),
        ("lloux", "llou"),
    ];
    if matches!(word, "faux" | "chaux" | "cultive") {
        return None;
    }
    if let Some(singular) = with_ending(word, &endings) {
        return Some(singular);
    }
    let kept = word.strip_suffix('s')?;
    (word.len() >= LEAST && !kept.ends_with('s')).then(|| kept.to_owned())
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    static VERBS: LazyLock<Verbs> = LazyLock::new(|| Verbs::of(&verbs::LISTED));
    static RULES: Rules = Rules {
        algorithm: Algorithm::French,
        listed: &TABLE,
        verbs: &VERBS,
        singular,
        derived: DERIVED,
    };
    RULES.stem(word)
}
