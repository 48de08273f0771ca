//! Swedish: the article at the end of a noun that the stemmer leaves, irregular plurals, and the past of verbs.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::verbs::Verbs;
use super::{Classes, classes, nordic};

pub(super) mod verbs;

/// Irregular forms, each line a class, folded.
const LISTED: &[&str] = &[
    "ar aren aret arens arets",
    "barn barnen barnet barns barnens barnets",
    "bok boken bocker bockerna boks bokens",
    "bror brodern broder broderna brors",
    "dotter dottern dottrar dottrarna dotters",
    "fader far fadern",
    "fot foten fotter fotterna",
    "gammal gamla gammalt",
    "hand handen hander handerna",
    "lang langa langt langre langst langsta",
    "land landet lander landerna lands landets",
    "man mannen mans mannens",
    "minister ministern ministrar ministrarna ministers ministerns ministrars",
    "mor modern modrar modrarna mors",
    "natt natten natter natterna",
    "ny nytt nya nye",
    "offer offret offren offers offrets",
    "oka okar okas okade okades okat okats",
    "sak saken saker sakerna sakens sakernas",
    "stad staden stader staderna stads stadens",
    "stor stort stora storre storst storsta",
    "tand tanden tander tanderna",
    "tung tungt tunga tyngre tyngst tyngsta",
    "ung ungt unga yngre yngst yngsta",
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    static VERBS: LazyLock<Verbs> = LazyLock::new(|| Verbs::of(&verbs::LISTED));
    let told = nordic::stem(Algorithm::Swedish, word, &TABLE, &VERBS, "het");
    if let Some(stem) = told {
        return stem;
    }
    let mut word = without_passive(word);
    while let Some(kept) = without_article(word) {
        word = kept;
    }
    Stemmer::new(Algorithm::Swedish).stem(word)
}

/// `åtalats` as `åtalat`.
fn without_passive(word: &str) -> &str {
    let kept = word.strip_suffix('s').filter(|kept| kept.ends_with("at"));
    kept.unwrap_or(word)
}

/// `skolan` as `skola`, `partiet` as `parti`.
fn without_article(word: &str) -> Option<&str> {
    /// Letters that are left at least.
    const LEAST: usize = 3;
    let bare = word.strip_suffix('s').unwrap_or(word);
    let article = || bare.strip_suffix('n').filter(|kept| kept.ends_with('a'));
    let kept = bare.strip_suffix("et").or_else(article)?;
    (kept.chars().count() >= LEAST).then_some(kept)
}

/// Forms of two words.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[];

pub(super) fn as_written(_word: &str) -> Option<String> {
    None
}
