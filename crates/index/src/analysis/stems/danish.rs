//! Danish and Norwegian: irregular plurals, and words that are too short for the stemmers.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Classes, classes, folded};

/// Irregular forms, each line a class, folded (`å` is *a*, `ø` *o*, `æ` *ae*).
const LISTED: &[&str] = &[
    "ar aret arene arets ars",
    "barn barnet barna born bornene barnets barns",
    "bog bogen boger bogerne",
    "bok boka boken boker bokene",
    "bror broren brodre brodrene brors",
    "by byen byer byene byerne byens",
    "far faren fedre fedrene",
    "fot foten fotter fottene",
    "hand handen hender hendene haender haenderne",
    "land landet landene landets lands",
    "mand manden maend maendene mandens",
    "mann mannen menn mennene mannens",
    "minister ministeren ministre ministrene ministerens ministers",
    "mor moren modre modrene",
    "nat natten naetter naetterne",
    "natt netter nettene",
    "ny nyt nytt nye",
    "stor stort store",
];

/// Norwegian `dommeren` and `dommere` as `dommer`, and `statsministre` as `statsminister`.
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

/// The stem of a word by the stemmer of `algorithm`.
pub(in crate::analysis) fn stem(algorithm: Algorithm, word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    match TABLE.get(&*folded(word)) {
        Some(class) => Cow::Borrowed(class.as_str()),
        None if algorithm == Algorithm::Norwegian => {
            let singular = of_person(word);
            let word = singular.as_deref().unwrap_or(word);
            Cow::Owned(Stemmer::new(algorithm).stem(word).into_owned())
        }
        None => Stemmer::new(algorithm).stem(word),
    }
}
