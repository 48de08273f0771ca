//! Turkish: endings in their order, following vowel harmony.
//!
//! Snowball's stemmer cuts anything that looks like an ending until one syllable is left (joining `dolar`, `döndü` and
//! `do`), and cuts forms of a word to different lengths. Here an ending is removed if it fits the vowel and the consonant
//! before it and leaves four letters; fewer only if the rest is listed or no base has such an ending. All of it works on
//! folded letters, so that a word typed without diacritics has the same class.

mod endings;
mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::folded;
use endings::{inflects_noun, inflects_verb, is_vowel};
use words::{BASES, FORMS, LIKE_NO_PLURAL, SHORTENED, UNMARKED, VERBS};

/// The length of the longest listed base.
const LONGEST: usize = 12;

/// The look-up tables.
struct Words {
    bases: FxHashSet<&'static str>,
    verbs: FxHashSet<&'static str>,
    shortened: FxHashMap<&'static str, &'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| Words {
    bases: BASES
        .split_whitespace()
        .chain(SHORTENED.iter().map(|(base, _)| *base))
        .collect(),
    verbs: VERBS.split_whitespace().collect(),
    shortened: SHORTENED
        .iter()
        .map(|(base, short)| (*short, *base))
        .collect(),
});

/// The stem of a word. An apostrophe separates a name from its ending.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    // Forms of *ölmek* (to die) must not become forms of *olmak* (to be), which has the same folded letters.
    if let Some(ending) = word.strip_prefix("öl")
        && inflects_verb("ol", &folded(ending))
    {
        return "olmek".into();
    }
    let named = word.split(['\'', '’']).next().filter(|name| name.len() > 1);
    let written = named.unwrap_or(word);
    Cow::Owned(stem_of(written, &folded(written)))
}

/// The stem of a word from its written and folded forms.
fn stem_of(written: &str, word: &str) -> String {
    if let Some((form, class)) = FORMS.iter().find(|(form, _)| *form == word) {
        return if class.is_empty() { form } else { class }.to_string();
    }
    let is_whole = !word.is_ascii() || written == word && UNMARKED.contains(&word);
    if is_whole {
        return word.to_owned();
    }
    if let Some(listed) = listed(word, of_verb) {
        return listed;
    }
    // `arkadaşı` is no form of `arkada`.
    let is_soft = |at| written.chars().nth(at) == Some('ş');
    let mut base = word;
    while let Some(kept) = without_ending(base, is_soft) {
        base = kept;
        if let Some(listed) = listed(base, |base, ending| {
            // Among forms of verbs only participles have endings of nouns.
            ending
                .ends_with(['n', 'k'])
                .then(|| of_verb(base, ending))
                .flatten()
        }) {
            return listed;
        }
    }
    hardened(base)
}

/// The class of a form of a listed word, the longest that fits.
fn listed(word: &str, of_verb: impl Fn(&str, &str) -> Option<String>) -> Option<String> {
    let words = &*WORDS;
    (1..=word.len().min(LONGEST)).rev().find_map(|end| {
        let (base, ending) = word.split_at(end);
        if words.bases.contains(base) && inflects_noun(base, ending) {
            return Some(base.to_owned());
        }
        // `geleceği` is taken for a form of the noun `gelecek`, not of the verb.
        if base.ends_with('g') && ending.starts_with(is_vowel) && inflects_noun(base, ending) {
            let hard = hardened(base);
            if words.bases.contains(&*hard) {
                return Some(hard);
            }
        }
        if let Some(whole) = words.shortened.get(base)
            && ending.starts_with(['a', 'e', 'i', 'u'])
            && inflects_noun(base, ending)
        {
            return Some((*whole).to_owned());
        }
        of_verb(base, ending)
    })
}

/// The infinitive of a verb, from its form split into base and ending.
fn of_verb(base: &str, ending: &str) -> Option<String> {
    /// The minimum number of letters of a base without an ending for it to be a verb and not a noun.
    const LEAST: usize = 5;
    let verbs = &WORDS.verbs;
    if is_plural(base, ending) {
        return None;
    }
    let verb: Cow<'_, str> = if verbs.contains(base) {
        base.into()
    } else if let Some(kept) = base
        .strip_suffix('d')
        .filter(|_| ending.starts_with(is_vowel))
    {
        // *git-* has a d before a vowel.
        [kept, "t"].concat().into()
    } else {
        // A vowel is lost before *-iyor*.
        let present = ending.strip_prefix(['i', 'u'])?;
        let vowels = ["a", "e", "i", "u"]
            .iter()
            .filter(|_| present.starts_with("yor"));
        let mut verb = vowels.map(|vowel| [base, vowel].concat());
        verb.find(|verb| verbs.contains(&**verb))?.into()
    };
    let inflects = match ending.is_empty() {
        true => base.len() >= LEAST,
        false => inflects_verb(base, ending),
    };
    (inflects && verbs.contains(&*verb)).then(|| [&*verb, "mek"].concat())
}

/// Whether a form that looks like the present of a verb in *-la* is the plural of the noun that the verb is derived from,
/// as mostly: `cevaplar`.
fn is_plural(base: &str, ending: &str) -> bool {
    /// The minimum number of letters of an unlisted noun.
    const LEAST: usize = 4;
    let mut ends = ["la", "le"].iter();
    let noun = ends.find_map(|end| base.strip_suffix(end));
    let is_noun = |noun: &str| noun.len() >= LEAST || WORDS.bases.contains(noun);
    matches!(ending, "r" | "rim") && noun.is_some_and(is_noun) && !LIKE_NO_PLURAL.contains(&base)
}

/// A word without its ending, if enough of it is left and the ending does not begin with a `ş`.
fn without_ending(word: &str, is_soft: impl Fn(usize) -> bool) -> Option<&str> {
    /// The minimum number of letters before an ending that bases may end with too, and before one that they rarely end with.
    const LEAST: usize = 4;
    const LEAST_BEFORE_PLURAL: usize = 3;
    (LEAST_BEFORE_PLURAL..word.len()).find_map(|end| {
        let (base, ending) = word.split_at(end);
        let is_long = end >= LEAST && base.contains(is_vowel);
        let is_plain = ending.starts_with("la") || ending.starts_with("le");
        // `turiste` is no form of `turis`.
        let is_cut = base.ends_with("is") && ending.starts_with('t');
        let tells = is_plain && ending[2..].starts_with('r')
            || base.ends_with(is_vowel) && ending.len() > 1;
        (!is_cut
            && (is_long || tells && base.contains(is_vowel))
            && !is_soft(end)
            && inflects_noun(base, ending))
        .then_some(base)
    })
}

/// A base with its last consonant devoiced, as at the end of a word: `kitab-`, `sokag-`.
fn hardened(base: &str) -> String {
    let hard = match base.as_bytes().last() {
        Some(b'b') => "p",
        Some(b'd') => "t",
        Some(b'g') => "k",
        _ => return base.to_owned(),
    };
    match base.len() >= 4 {
        true => [&base[..base.len() - 1], hard].concat(),
        false => base.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted};

    #[test]
    fn words_have_their_forms_and_those_of_no_other() {
        are_one(
            "tr",
            "polis/polisi otobüs/otobüsü meclis/Meclisi Meclisi/meclisin başkan/başkanlar neden/nedeniyle sorun/sorunlar \
            deniz/denizinde deniz/denizlerindeki kıbrıs/Kıbrıs'tan adres/adresimize seçim/seçimleri şehir/şehri şehir/şehirlerde \
            gün/günü gün/günde mahkeme/mahkemede yasa/yasayı belediye/belediyesinin savaş/savaşın çocuk/çocuğu kitap/kitabı kent/kentin \
            oğul/oğlunun saat/saate gol/golü televizyon/televizyonun başbakan/başbakanın söylemek/söyledi söylemek/söylüyor gitmek/gidecek \
            açıklamak/açıkladığını ölmek/ölen ölmek/ölüyor yapmak/yapanların Türkiye/Türkiye'nin İstanbul/İstanbul’da alt/altında \
            cevap/cevaplar destek/destekler suç/suçlar engel/engeller top/toplar gelecek/geleceği gelecek/geleceğini konu/konuda insan/insanı \
            hayat/hayatı taç/tacı dilemek/dilerim başlamak/başlar uygulamak/uygular",
        );
        are_parted(
            "tr",
            "soru/sorun kanun/kan bilim/bil seçim/seç bilim/bilimsel kadın/kadı deniz/denizaltı polis/polisajlı deprem/depremzede \
            dolar/döndü ölüm/olmuş Arap/araba Adana/adam ordu/orta doğu/doğum doğum/dokuz para/parça kişi/kış Bursa/burun yardım/yarın \
            altın/altında Türk/Türkiye banka/bank arka/arkadaşı bakan/bakmak gün/güneş at/ateşi gitar/gitti kap/kaptan hak/hakkında \
            insan/insani hayat/hayati gelecek/geldi konut/konuda destekler/desteklemek",
        );
    }
}
