//! Norwegian: irregular plurals, and words that are too short for the stemmer.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::verbs::Verbs;
use super::{Classes, classes, nordic};

pub(super) mod verbs;

/// Irregular forms, each line a class, folded (`å` is *a*, `ø` *o*, `æ` *ae*).
const LISTED: &[&str] = &[
    "ar aret arene arets ars",
    "barn barnet barna barnets barns",
    "bok boka boken boker bokene",
    "bror broren brodre brodrene brors",
    "by byen byer byene byens",
    "far faren fedre fedrene",
    "fot foten fotter fottene",
    "god godt gode",
    "hand handen hender hendene",
    "lang langt lange lengre lengst lengste",
    "land landet landene landets lands",
    "mann mannen menn mennene mannens",
    "minister ministeren ministre ministrene ministerens ministers",
    "mor moren modre modrene",
    "natt natten netter nettene",
    "ny nytt nye",
    "stor stort store storre storst storste",
    "tung tungt tunge tyngre tyngst tyngste",
    "ung ungt unge yngre yngst yngste",
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    static VERBS: LazyLock<Verbs> = LazyLock::new(|| Verbs::of(&verbs::LISTED));
    let told = nordic::stem(Algorithm::Norwegian, word, &TABLE, &VERBS, "het");
    told.unwrap_or_else(|| {
        let person = of_person(word);
        let word = person.as_deref().unwrap_or(word);
        Cow::Owned(Stemmer::new(Algorithm::Norwegian).stem(word).into_owned())
    })
}

/// `dommeren` and `dommere` as `dommer`, and `statsministre` as `statsminister`.
fn of_person(word: &str) -> Option<String> {
    const LEAST: usize = 4;
    let endings = [
        ("erens", "er"),
        ("eren", "er"),
        ("erne", "er"),
        ("ere", "er"),
        ("ministre", "minister"),
        ("ministrene", "minister"),
    ];
    endings.iter().find_map(|(ending, singular)| {
        let kept = word
            .strip_suffix(ending)
            .filter(|kept| kept.len() + singular.len() > LEAST + 1)?;
        Some([kept, singular].concat())
    })
}

/// Forms of two words.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[];

pub(super) fn as_written(_word: &str) -> Option<String> {
    None
}
