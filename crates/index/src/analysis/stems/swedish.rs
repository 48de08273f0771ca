//! Swedish: the article at the end of a noun that the stemmer leaves, and irregular plurals.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::{Classes, classes, folded};

/// Irregular forms, each line a class, folded.
const LISTED: &[&str] = &[
    "ar aren aret arens arets",
    "barn barnen barnet barns barnens barnets",
    "bok boken bocker bockerna boks bokens",
    "bror brodern broder broderna brors",
    "dotter dottern dottrar dottrarna dotters",
    "fader far fadern",
    "fot foten fotter fotterna",
    "hand handen hander handerna",
    "land landet lander landerna lands landets",
    "man mannen man mannen mans mannens mannens",
    "minister ministern ministrar ministrarna ministers ministerns ministrars",
    "mor modern modrar modrarna mors",
    "natt natten natter natterna",
    "ny nytt nya nye",
    "offer offret offren offers offrets",
    "stad staden stader staderna stads stadens",
    "tand tanden tander tanderna",
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    if let Some(class) = TABLE.get(&*folded(word)) {
        return Cow::Borrowed(class.as_str());
    }
    let mut word = word;
    while let Some(kept) = without_article(word) {
        word = kept;
    }
    Stemmer::new(Algorithm::Swedish).stem(word)
}

/// `skolan` as `skola`, `partiet` as `parti`; nouns in *-het* are none of these.
fn without_article(word: &str) -> Option<&str> {
    /// Letters that are left at least.
    const LEAST: usize = 3;
    let bare = word.strip_suffix('s').unwrap_or(word);
    let kept = match bare.strip_suffix("et") {
        Some(kept) if !kept.ends_with('h') => kept,
        _ => bare.strip_suffix('n').filter(|kept| kept.ends_with('a'))?,
    };
    (kept.chars().count() >= LEAST).then_some(kept)
}
