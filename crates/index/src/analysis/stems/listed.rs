//! Languages for which Snowball is adequate except for some kinds of frequent nouns: Catalan, Czech, Serbian and
//! Ukrainian.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashSet;

use super::{Classes, classes, folded};
use words::*;

/// The class of a word; `None` where Snowball's stem is right.
pub(super) fn stem(algorithm: Algorithm, written: &str) -> Option<Cow<'_, str>> {
    let word = folded(written);
    if let Some(class) = of_line(algorithm, &word) {
        return Some(class.into());
    }
    match algorithm {
        Algorithm::Catalan => catalan(written).map(|singular| by_snowball(algorithm, &singular)),
        Algorithm::Ukrainian => {
            const ENDINGS: [&str; 10] = ["й", "я", "ю", "єм", "є", "і", "ів", "ям", "ями", "ях"];
            static STEMS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(UKRAINIAN_IN_J));
            let stem = with_ending(&word, &ENDINGS, &STEMS);
            let in_j = stem.map(|stem| Cow::Owned([stem, "й "].concat()));
            in_j.or_else(|| ukrainian(&word).map(|singular| by_snowball(algorithm, &singular)))
        }
        _ => None,
    }
}

/// The class of a word in the lists of its language.
fn of_line(algorithm: Algorithm, word: &str) -> Option<&'static str> {
    /// The table of some lines, made when first used.
    macro_rules! table {
        ($lines:expr) => {{
            static TABLE: Classes = LazyLock::new(|| classes($lines));
            &TABLE
        }};
    }
    let table: &Classes = match algorithm {
        Algorithm::Czech => table!(CZECH),
        Algorithm::Serbian => table!(SERBIAN),
        Algorithm::Ukrainian => table!(UKRAINIAN),
        _ => return None,
    };
    table.get(word).map(String::as_str)
}

fn by_snowball<'w>(algorithm: Algorithm, word: &str) -> Cow<'w, str> {
    let stem = Stemmer::new(algorithm).stem(word);
    Cow::Owned(stem.into_owned())
}

/// The singular of a Catalan plural that the stemmer does not recognise: after a diphthong (`preus`), of words in *-ó*
/// (`raons`), and of words in *-ca* and *-ga* (`vaques`).
fn catalan(word: &str) -> Option<String> {
    const DIPHTHONGS: [&str; 7] = ["aus", "eus", "ius", "ous", "eis", "ois", "uis"];
    let has = |letters: usize| word.len() >= letters;
    if let Some(kept) = word.strip_suffix("ques").filter(|_| has(6)) {
        return Some([kept, "ca"].concat());
    }
    if let Some(kept) = word.strip_suffix("gues").filter(|_| has(6)) {
        return Some([kept, "ga"].concat());
    }
    if let Some(kept) = word.strip_suffix("ns").filter(|_| has(5)) {
        let is_in_o = kept.ends_with('o') && !kept.ends_with("fo");
        return is_in_o.then(|| kept.to_owned());
    }
    let is_plural = has(4) && DIPHTHONGS.iter().any(|ending| word.ends_with(ending));
    is_plural.then(|| word[..word.len() - 1].to_owned())
}

/// The singular of a Ukrainian plural in *-ій*, of nouns in *-ія*: `організацій`.
fn ukrainian(word: &str) -> Option<String> {
    const ENDINGS: [&str; 3] = ["зій", "сій", "цій"];
    /// The minimum number of bytes of a word.
    const LEAST: usize = 12;
    let is_plural = word.len() >= LEAST && ENDINGS.iter().any(|ending| word.ends_with(ending));
    let kept = word.strip_suffix('й').filter(|_| is_plural)?;
    Some([kept, "я"].concat())
}

fn words(listed: &'static str) -> FxHashSet<&'static str> {
    listed.split(' ').collect()
}

/// The part before one of `endings`, if it is a listed stem.
fn with_ending<'w>(word: &'w str, endings: &[&str], stems: &FxHashSet<&str>) -> Option<&'w str> {
    let mut stems = endings.iter().filter_map(|ending| {
        let stem = word.strip_suffix(ending)?;
        stems.contains(stem).then_some(stem)
    });
    stems.next()
}

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted};

    #[test]
    fn frequent_nouns_find_their_forms() {
        for (language, words) in [
            (
                "ca",
                "llei/lleis preu/preus noi/nois raó/raons vaca/vaques amiga/amigues llengua/llengües",
            ),
            ("cs", "Praha/Praze kniha/knize člověk/lidé dítě/děti"),
            (
                "hu",
                "Budapest/Budapesten Debrecen/Debrecenben szervezet/szervezetek parlament/parlamentben áldozat/áldozatok párt/pártok",
            ),
            ("id", "tulis/menulis tunggu/menunggu nilai/menilai"),
            ("sr", "grad/gradovi град/градова dete/deca човек/људи"),
            (
                "uk",
                "організація/організацій комісія/комісій Китай/Китаю Китай/Китаї Харків/Харкові Харків/Харкова Київ/Києві музей/музеїв \
                герой/героя Сергій/Сергія",
            ),
        ] {
            are_one(language, words);
        }
    }

    #[test]
    fn other_words_do_not() {
        for (language, words) in [
            ("sr", "got/gotovi osn/osnova nov/novosti"),
            ("hu", "élet/elő eset/és állat/áll kerület/kerül párt/pár"),
            ("uk", "кит/Китай кит/Китаю"),
        ] {
            are_parted(language, words);
        }
    }
}
