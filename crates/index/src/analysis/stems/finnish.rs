//! Finnish: nouns whose stem changes, verbs, and words that have the letters of another once Snowball's stemmer is done.
//!
//! That takes the last vowel off what is left (`kirja` and `kirje`, `antaa` and `Antti`), and knows no past tense (`sanoi`). What is
//! listed has a class of its own, by what stands before its endings; of what is not, the rules for nouns in *-us* and *-inen* tell
//! some, and Snowball the rest.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Classes, classes, folded, listed};
use words::{IN_E, IN_S, MARKED, NOUNS, VERBS, VERBS_IN_TAA};

/// Endings of cases, behind the stem in singular or plural, with those that are one with whose it is.
const CASES: [&str; 33] = [
    "nsa", "ssaan", "staan", "llaan", "ltaan", "n", "t", "a", "ta", "tta", "ssa", "sta", "lla",
    "lta", "lle", "ksi", "na", "tten", "den", "ten", "en", "jen", "ja", "ita", "seen", "siin",
    "hin", "an", "in", "on", "un", "yn", "iin",
];
/// Those that a stem in the plural has alone.
const PLURAL_CASES: [&str; 9] = [
    "ssa", "sta", "lla", "lta", "lle", "ksi", "na", "hin", "siin",
];
/// Those behind the *e* and the *i* of nouns in *-i* (`nime-n`, `nimi-en`).
const CASES_OF_E: [&str; 16] = [
    "nsa", "ssaan", "staan", "llaan", "ltaan", "n", "t", "a", "ssa", "sta", "lla", "lta", "lle",
    "ksi", "na", "en",
];
const CASES_OF_I: [&str; 10] = [
    "en", "a", "ssa", "sta", "lla", "lta", "lle", "ksi", "na", "in",
];
/// Endings of persons, tenses and participles.
const VERBAL: [&str; 42] = [
    "a", "o", "e", "i", "u", "y", "n", "t", "mme", "tte", "vat", "nut", "nyt", "neet", "in", "it",
    "ivat", "isi", "isivat", "va", "van", "vaa", "aan", "taan", "ttaan", "tiin", "ttiin", "tu",
    "ttu", "ty", "tty", "maan", "massa", "masta", "malla", "la", "na", "lut", "lyt", "leet",
    "nutta", "lutta",
];
/// What may stand behind an ending, and what behind that: whose it is, and particles.
const OWNERS: [&str; 5] = ["", "nsa", "ni", "mme", "nne"];
const PARTICLES: [&str; 6] = ["", "kin", "kaan", "ko", "han", "pa"];

/// What is looked up.
struct Words {
    /// Names of classes, by forms and by what stands before endings.
    forms: FxHashMap<Cow<'static, str>, &'static str>,
    nouns: FxHashMap<Cow<'static, str>, (&'static str, &'static [&'static str])>,
    verbs: FxHashMap<Cow<'static, str>, &'static str>,
    in_s: FxHashSet<&'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words {
        forms: FxHashMap::default(),
        nouns: FxHashMap::default(),
        verbs: FxHashMap::default(),
        in_s: IN_S.split_whitespace().collect(),
    };
    for line in NOUNS.iter().chain(VERBS) {
        let name = line.split(' ').next().unwrap_or(line);
        for form in line.split(' ') {
            if let Some(stem) = form.strip_suffix('+') {
                words.nouns.insert(stem.into(), (name, &PLURAL_CASES));
            } else if let Some(stem) = form.strip_suffix('-') {
                match VERBS.contains(line) {
                    true => drop(words.verbs.insert(stem.into(), name)),
                    false => drop(words.nouns.insert(stem.into(), (name, &CASES))),
                }
            } else {
                words.forms.insert(form.into(), name);
            }
        }
    }
    for name in IN_E.split_whitespace() {
        let Some(kept) = name.strip_suffix('i') else {
            continue;
        };
        let of_e = ([kept, "e"].concat().into(), (name, &CASES_OF_E[..]));
        let of_i = ([kept, "i"].concat().into(), (name, &CASES_OF_I[..]));
        words.nouns.extend([of_e, of_i]);
        words.forms.insert(name.into(), name);
        // `kieltä`, `kielten`.
        if kept.ends_with(['l', 'n', 'r']) {
            let forms = [[kept, "ta"], [kept, "ten"]];
            let forms = forms.map(|form| (form.concat().into(), name));
            words.forms.extend(forms);
        }
    }
    for name in VERBS_IN_TAA.split_whitespace() {
        let Some(strong) = name.strip_suffix("aa") else {
            continue;
        };
        // `ilmoitta-`, `ilmoita-`, `ilmoitet-`; `vahvista-`, `vahvistet-`.
        let weak = match strong.ends_with("tt") {
            true => &strong[..strong.len() - 1],
            false => strong,
        };
        let stems = [
            [strong, "a"],
            [strong, "i"],
            [weak, "a"],
            [weak, "i"],
            [weak, "et"],
        ];
        let stems = stems.map(|stem| (stem.concat().into(), name));
        words.verbs.extend(stems);
        words.forms.insert([strong, "i"].concat().into(), name);
    }
    words
});

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static BY_MARKS: Classes = LazyLock::new(|| classes(MARKED));
    if let Some(class) = BY_MARKS.get(word) {
        return class.as_str().into();
    }
    let plain = folded(word);
    if let Some(class) = listed_class(&plain) {
        return class.into();
    }
    if let Some(class) = listed::stem(Algorithm::Finnish, word) {
        return class;
    }
    let stemmer = Stemmer::new(Algorithm::Finnish);
    match strong(&plain) {
        Some(noun) => {
            let class = listed::stem(Algorithm::Finnish, &noun);
            Cow::Owned(class.unwrap_or_else(|| stemmer.stem(&noun)).into_owned())
        }
        None => stemmer.stem(word),
    }
}

/// The class of a folded word that is listed, or of the noun that it is a form of.
fn listed_class(word: &str) -> Option<String> {
    /// Letters of a noun in *-us* whose plural is told by its ending.
    const LEAST: usize = 6;
    let words = &*WORDS;
    let name = |name: &&str| [*name, " "].concat();
    if let Some(class) = words.forms.get(word) {
        return Some(name(class));
    }
    let mut ends = (2..word.len())
        .rev()
        .filter(|&end| word.is_char_boundary(end));
    let own = ends.find_map(|end| {
        let (stem, ending) = word.split_at(end);
        let of_noun = words
            .nouns
            .get(stem)
            .filter(|(_, cases)| is_ending(ending, cases, &OWNERS));
        let of_noun = of_noun.map(|(name, _)| name);
        of_noun.or_else(|| {
            words
                .verbs
                .get(stem)
                .filter(|_| is_ending(ending, &VERBAL, &[""]))
        })
    });
    if own.is_some() {
        return own.map(name);
    }
    // `päätöstä`, `hallitusten`.
    let of_one = word
        .strip_suffix("ta")
        .filter(|noun| words.in_s.contains(noun));
    let of_many = word.strip_suffix("ten").filter(|noun| {
        noun.len() >= LEAST && ["us", "ys", "os"].iter().any(|end| noun.ends_with(end))
    });
    let class = listed::stem(Algorithm::Finnish, of_one.or(of_many)?)?;
    Some(class.into_owned())
}

/// A noun as it is without an ending, where a consonant that changes before the ending tells it: `lääke` of `lääkkeet`, `lento` of `lennon`;
/// or that of an abstract noun in the plural: `mahdollisuuksia`.
fn strong(word: &str) -> Option<String> {
    /// What is before an ending, and at the end of the noun.
    const CHANGED: [(&str, &str); 12] = [
        ("kkee", "ke"),
        ("kkei", "ke"),
        ("ppee", "pe"),
        ("ppei", "pe"),
        ("ttee", "te"),
        ("ttei", "te"),
        ("nno", "nto"),
        ("oinni", "ointi"),
        ("uuksi", "uus"),
        ("yyksi", "yys"),
        ("euksi", "eus"),
        ("eyksi", "eys"),
    ];
    /// Endings behind what is weak.
    const WEAK: [&str; 13] = [
        "n", "t", "ssa", "sta", "lla", "lta", "lle", "ksi", "issa", "ista", "illa", "ilta", "ille",
    ];
    CHANGED.iter().find_map(|(changed, own)| {
        let at = word.rfind(changed)?;
        let (before, ending) = (&word[..at], &word[at + changed.len()..]);
        let endings = match own.as_bytes().last() {
            Some(b'e') => &CASES[..],
            Some(b's') => &CASES_OF_I,
            _ => &WEAK,
        };
        let is_noun = !before.is_empty() && is_ending(ending, endings, &OWNERS);
        is_noun.then(|| [before, own].concat())
    })
}

/// Whether `rest` is one of `endings`, with what may stand behind it.
fn is_ending(rest: &str, endings: &[&str], owners: &[&str]) -> bool {
    let mut particles = PARTICLES
        .iter()
        .filter_map(|particle| rest.strip_suffix(particle));
    particles.any(|rest| {
        let mut owned = owners.iter().filter_map(|owner| rest.strip_suffix(owner));
        owned.any(|rest| endings.contains(&rest))
    })
}

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted};

    #[test]
    fn words_have_their_forms_and_those_of_no_other() {
        are_one(
            "fi",
            "sanoa/sanoi sanoo/sanottiin vaalit/vaalien vaalit/vaaleissa tappaa/tappoi kuolla/kuoli päätös/päätöstä raha/rahoja \
            asukas/asukkaat hallitus/hallitusten kertoa/kerrottiin ilmoittaa/ilmoitti ilmoittaa/ilmoitettiin vahvistaa/vahvistettu \
            uutinen/uutista uutinen/uutiset kirja/kirjoissa kirje/kirjeen ihminen/ihmistä sotilas/sotilaan tehdä/teki lehti/lehdet \
            aika/ajat aika/ajan vaali/vaalit lääke/lääkkeet lääke/lääkkeiden lento/lennot asunto/asunnon hallinto/hallinnon arviointi/arvioinnin \
            kaikki/kaikkeen raja/rajoja laiva/laivoja nimi/nimen kieli/kieltä suuri/suuria nuori/nuorten paikka/paikan asia/asioita asia/asiansa nimi/nimensä mieli/mielestään paikka/paikallaan tulva/tulvat \
            onnettomuus/onnettomuuksia oikeus/oikeuksia kuva/kuvia silta/sillan sää/säästä sää/sään lupa/luvat",
        );
        are_parted(
            "fi",
            "kirja/kirje kirja/kirjeen kirja/kirjoittaa tunti/tunne uutta/uutista antaa/Antti antaa/anteeksi ihme/ihminen voit/voitti \
            kuolla/kuolema vasta/vastasi avaa/avain onni/onko muuttaa/muutama \
            sään/saada ajat/ajaa ajan/ajoi alkoi/älkää vaalit/vaalea kuva/kuvata kaikki/kaike tulva/tulla nimen/nimetä suuri/suurin liikenne/liike",
        );
    }
}
