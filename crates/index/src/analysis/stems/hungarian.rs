//! Hungarian: endings of cases, possessives and plurals, removed in their order.
//!
//! Snowball's stemmer removes anything that looks like an ending until one syllable is left: *Irak* became *ir*, as did
//! *írt*. Here an ending is removed if it fits the letters before it and leaves at least four, or if the rest is a listed
//! base. A vowel at the end of a base is long before an ending (`iskolában`), which distinguishes `miniszter-e` from
//! `miniszte-re`.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::folded;
use words::{BASES, CHANGED, VERBS};

/// Endings of cases that are rarely part of a word.
const CASES: &[&str] = &[
    "ban", "ben", "nak", "nek", "ból", "ből", "ról", "ről", "tól", "től", "hoz", "hez", "höz",
    "nál", "nél", "ért", "ként", "ra", "re", "ba", "be", "val", "vel",
];
/// Endings of cases that words often end with by chance.
const WEAK_CASES: &[&str] = &["t", "at", "et", "ot", "öt", "n", "on", "en", "ön", "ig"];
/// Endings of plurals, possessives (with number of the possession), and of *-é* (belonging to).
const NUMBERS: &[&str] = &[
    "k", "ak", "ek", "ok", "ök", "a", "e", "ja", "je", "á", "é", "já", "jé", "ai", "ei", "jai",
    "jei", "i", "uk", "ük", "juk", "jük", "aik", "eik", "jaik", "jeik", "ik", "unk", "ünk", "nk",
    "aink", "eink", "jaink", "jeink", "ink",
];
/// Endings of verbs.
const VERBAL: &[&str] = &[
    "ta", "te", "ták", "ték", "tak", "tek", "ják", "ott", "ett", "ött", "ottak", "ettek", "öttek",
    "otta", "ette", "ötte", "ották", "ették", "ani", "eni", "ni",
];
/// Ends of bases that look like endings: they are removed from both.
const LAST: &[&str] = &["a", "e", "t", "on", "en", "ön"];

/// The look-up tables.
struct Words {
    bases: FxHashSet<Cow<'static, str>>,
    verbs: FxHashSet<Cow<'static, str>>,
    changed: FxHashMap<Cow<'static, str>, &'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| Words {
    bases: BASES.split_whitespace().flat_map(both).collect(),
    verbs: VERBS.split_whitespace().flat_map(both).collect(),
    changed: CHANGED
        .iter()
        .flat_map(|(stem, whole)| both(stem).map(|stem| (stem, *whole)))
        .collect(),
});

/// A word as written, and folded.
fn both(word: &'static str) -> [Cow<'static, str>; 2] {
    [word.into(), folded(word)]
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    if is_base(word) {
        return word.into();
    }
    let mut base = word.to_owned();
    let mut step = Some(Step::Word);
    while let Some((kept, next)) = step.and_then(|step| without_ending(&base, step)) {
        step = Some(next).filter(|_| !is_base(&kept));
        base = kept;
    }
    match WORDS.changed.get(&*base) {
        Some(whole) => folded(whole),
        None => Cow::Owned(base),
    }
}

fn is_base(word: &str) -> bool {
    WORDS.bases.contains(word)
}

/// How far a word is reduced: a case follows a plural or possessive.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Word,
    WithoutCase,
    WithoutNumber,
    Bare,
}

/// A word without its last ending; `None` if it has none.
fn without_ending(word: &str, step: Step) -> Option<(String, Step)> {
    let strip = |ending: &&str| {
        let base = word.strip_suffix(*ending)?;
        may_lose(base, ending).then(|| shortened(base, ending))
    };
    let longest = |endings: &[&str]| endings.iter().filter_map(strip).min_by_key(String::len);
    let is_listed = |base: &String| is_base(base) || WORDS.changed.contains_key(&**base);
    let listed = |endings: &[&str]| endings.iter().filter_map(strip).find(is_listed);
    let case = |base| (base, Step::WithoutCase);
    let number = |base| (base, Step::WithoutNumber);
    // `korona` is no form of `kor`.
    let ends_so = |base: &String| word.ends_with(['a', 'e']) || !is_listed(base);
    let last = || longest(LAST).filter(ends_so).map(|base| (base, Step::Bare));
    match step {
        Step::Word => {
            let of_listed = listed(CASES).or_else(|| listed(WEAK_CASES)).map(case);
            let of_listed = of_listed.or_else(|| listed(NUMBERS).map(number));
            let of_case = || {
                without_instrument(word)
                    .or_else(|| longest(CASES))
                    .map(case)
            };
            let of_number = || longest(VERBAL).or_else(|| longest(NUMBERS)).map(number);
            of_listed
                .or_else(|| without_cases_of_many(word).map(number))
                .or_else(of_case)
                .or_else(of_number)
                .or_else(|| longest(WEAK_CASES).map(case))
        }
        Step::WithoutCase => listed(NUMBERS)
            .or_else(|| longest(NUMBERS))
            .map(number)
            .or_else(last),
        Step::WithoutNumber => last(),
        Step::Bare => None,
    }
}

/// The part before the plural and the *-t* of a short word that ends with a vowel: `nőket`, `adókat`.
fn without_cases_of_many(word: &str) -> Option<String> {
    let mut bases = ["kat", "ket"]
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    let base = bases.find(|base| base.ends_with(is_vowel) && (is_base(base) || is_in_o(base)));
    base.map(str::to_owned)
}

/// Whether a base is one in *-ó* or *-ő* with another vowel before it: `adó`.
fn is_in_o(base: &str) -> bool {
    let kept = base.strip_suffix(['ó', 'ő']);
    kept.is_some_and(|kept| has(kept, 2))
}

/// The minimum number of letters before endings that words end with by chance.
const LEAST: usize = 4;

/// The part before *-val*, whose v is assimilated to the consonant before it: `elnökkel`, `ügyésszel`.
fn without_instrument(word: &str) -> Option<String> {
    const DOUBLED: [(&str, &str); 7] = [
        ("ssz", "sz"),
        ("ggy", "gy"),
        ("nny", "ny"),
        ("ccs", "cs"),
        ("lly", "ly"),
        ("tty", "ty"),
        ("zzs", "zs"),
    ];
    let kept = word
        .strip_suffix("al")
        .or_else(|| word.strip_suffix("el"))?;
    let digraph = DOUBLED
        .iter()
        .find_map(|(doubled, one)| Some([kept.strip_suffix(doubled)?, one].concat()));
    let base = digraph.or_else(|| {
        let last = kept.chars().last().filter(|&c| !is_vowel(c))?;
        let before = kept.strip_suffix(last)?;
        before.ends_with(last).then(|| before.to_owned())
    });
    base.filter(|base| is_base(base) || has(base, LEAST))
}

/// Whether a base has enough letters, and a vowel among them.
fn has(base: &str, letters: usize) -> bool {
    base.chars().count() >= letters && base.contains(is_vowel)
}

/// Whether `base` may be a base and can have that ending.
fn may_lose(base: &str, ending: &str) -> bool {
    let listed = is_base(base) || WORDS.changed.contains_key(base);
    let Some(last) = base.chars().last() else {
        return false;
    };
    let takes_vowel = ending.starts_with(is_vowel);
    // Short vowels at the end of a base are long before an ending, except before adjectival *-i* and before *-ként*.
    if matches!(last, 'a' | 'e') && !matches!(ending, "i" | "ként") {
        return false;
    }
    let takes_vowel = takes_vowel && !(listed && last == 'i');
    if is_vowel(last) && takes_vowel && !matches!(ending, "i" | "ig" | "ért") {
        return false;
    }
    let whole = match last {
        'á' => Some([base.strip_suffix('á').unwrap_or(base), "a"].concat()),
        'é' => Some([base.strip_suffix('é').unwrap_or(base), "e"].concat()),
        _ => None,
    };
    let listed = listed || whole.is_some_and(|whole| is_base(&whole));
    if !is_vowel(last) && matches!(ending, "k" | "n" | "nk" | "ik" | "ink" | "val" | "vel") {
        return false;
    }
    // No front-vowel ending after a back vowel.
    let vowel = base.chars().rev().find(|&c| is_vowel(c));
    let first = ending.chars().find(|&c| is_vowel(c));
    let disagree = matches!(vowel, Some('a' | 'á'))
        && matches!(first, Some('e' | 'ö' | 'ü' | 'ő'))
        && !ending.starts_with('é');
    if disagree {
        return false;
    }
    // Most listed bases are no verbs: `evett` is no form of `év`.
    let is_verbal = VERBAL.contains(&ending);
    if listed && (!is_verbal || WORDS.verbs.contains(base)) {
        return true;
    }
    let fits = match ending {
        "t" => is_vowel(last) || matches!(last, 'l' | 'n' | 'r' | 's' | 'z' | 'j' | 'y'),
        "at" | "et" => matches!(last, 'k' | 'g' | 't' | 'v' | 'b' | 'y'),
        "ta" | "te" | "ták" | "ték" | "tak" | "tek" | "ják" | "ani" | "eni" | "ni" => {
            !is_vowel(last)
        }
        _ if is_verbal => matches!(last, 't' | 'd'),
        _ => true,
    };
    /// Endings after *-ó* that are rarely the end of a base.
    const BEHIND_O: &[&str] = &["k", "t", "n", "i", "ja", "je", "jai", "jei", "juk", "jük"];
    let may_be_short = CASES.contains(&ending) || is_in_o(base) && BEHIND_O.contains(&ending);
    let least = match may_be_short {
        true => LEAST - 1,
        false => LEAST,
    };
    fits && has(base, least)
}

/// A base with its last vowel short, as it is without an ending.
fn shortened(base: &str, ending: &str) -> String {
    if ending == "i" {
        return base.to_owned();
    }
    if let Some(kept) = base.strip_suffix('á') {
        return [kept, "a"].concat();
    }
    if let Some(kept) = base
        .strip_suffix('é')
        .filter(|kept| !is_base(base) && has(kept, 3))
    {
        return [kept, "e"].concat();
    }
    base.to_owned()
}

fn is_vowel(c: char) -> bool {
    "aáeéiíoóöőuúüű".contains(c)
}

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted};

    #[test]
    fn words_have_their_forms_and_those_of_no_other() {
        are_one(
            "hu",
            "elnök/elnökök elnök/elnökkel férfi/férfiak gyerek/gyerekeket ügyész/ügyésszel kéz/kezében ló/lovak hatalom/hatalmat csoport/csoportok \
            csapat/csapata mond/mondta mond/mondani iskola/iskolákban miniszter/minisztere képviselő/képviselője baleset/balesetben \
            választás/választásokon rendőrség/rendőrséget Magyarország/Magyarországon ország/országok ház/házak út/utak \
            nő/nőket nő/nőt adó/adók adó/adót adó/adókat eső/esők eső/esőt bíró/bírák tó/tavak kő/kövek vár/várni ír/írta szeret/szerette",
        );
        are_parted(
            "hu",
            "Irak/írt Irak/író Kína/kint elnök/élni német/nemi nők/Nokia kerül/kérem kerül/kert bár/barát munka/mű szó/szoba \
            terem/termék hír/híd gyerek/gyere tiszta/Tisza szervezet/szervez választás/válasz idegen/ideg \
            évek/evett hely/helyett hely/helyette végén/végett történt/tört nő/not nő/note nőt/nőtt út/ütött fiók/fió jön/jónak",
        );
    }
}
