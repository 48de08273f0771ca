//! Unlisted Finnish nouns and adjectives: removes endings, and restores the base form from the stem.
//!
//! Some are reduced to their stem instead, as that distinguishes them: words in *-i* to the part before it (`malli`;
//! `Trump` with `Trumpin`), words in *-e* to their *-ee-* (`kirjeessä`). Ambiguous forms have two readings: with a *k*,
//! *p* or *t* in a closed syllable (`auton`, but `maton` of `matto`), and by the vowel before the plural *i* (`taloja`,
//! but `kirjoja` of `kirja`).

use super::Readings;
use super::letters::*;

/// Endings of the local cases and the translative, before which a syllable is closed.
const PLACES: [&str; 6] = ["ssa", "sta", "lla", "lta", "lle", "ksi"];

/// The minimum number of letters before an ending.
const LEAST: usize = 3;

/// Whether the syllable before an ending is open or closed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Syllable {
    Open,
    Closed,
}
use Syllable::{Closed, Open};

/// The readings of a folded word. A word with umlauts (`is_front`) has no *o* before the plural *i*.
pub(super) fn readings(word: &str, is_front: bool) -> Readings {
    let word = without_particle(word);
    let Some((bare, is_place)) = without_owner(word) else {
        return inflected(word, is_front);
    };
    // `talojensa`, `taloonsa`, `hallitukseensa`.
    let is_cut = ["je", "ie", "ide", "iste", "uste"]
        .iter()
        .any(|end| bare.ends_with(end))
        || ends_with_long(bare);
    match (is_place, is_cut) {
        (true, _) => inflected(bare, is_front),
        (false, true) => inflected(&[bare, "n"].concat(), is_front),
        (false, false) => of_vowel(bare, Open),
    }
}

/// Removes a particle after an ending: `hallituksenkin`, `Suomessakaan`.
fn without_particle(word: &str) -> &str {
    /// The minimum number of letters before a particle.
    const LEAST: usize = 6;
    let mut particles = ["kin", "kaan", "han", "ko"].iter();
    let bare = particles.find_map(|particle| word.strip_suffix(particle));
    let is_behind_ending = |bare: &&str| {
        let has_ending = PLACES.iter().any(|ending| bare.ends_with(ending));
        bare.len() >= LEAST && (has_ending || bare.ends_with("nsa") || bare.ends_with("en"))
    };
    bare.filter(is_behind_ending).unwrap_or(word)
}

/// A word without its possessive suffix, and whether the ending of a local case is left: `hallituksensa`, `talossaan`;
/// `None` where it has none.
fn without_owner(word: &str) -> Option<(&str, bool)> {
    let has_place = |bare: &str| PLACES.iter().any(|ending| bare.ends_with(ending));
    if let Some(bare) = word
        .strip_suffix("nsa")
        .or_else(|| word.strip_suffix("mme"))
    {
        return (bare.len() > LEAST && is_open(bare)).then(|| (bare, has_place(bare)));
    }
    let bare = [
        "ssaan", "staan", "llaan", "ltaan", "lleen", "ssani", "stani", "llani", "lleni",
    ];
    let is_owned = bare
        .iter()
        .any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending));
    is_owned.then(|| (&word[..word.len() - 2], true))
}

/// Whether a word ends with a long vowel.
fn ends_with_long(word: &str) -> bool {
    matches!(word.as_bytes(), [.., one, other] if one == other && is_vowel(*one))
}

fn inflected(word: &str, is_front: bool) -> Readings {
    if word.ends_with("nen") {
        return Readings::one(word);
    }
    let of_consonant = || {
        let is_part = word.ends_with("ta");
        let bare = word.strip_suffix("ta").or_else(|| word.strip_suffix("ten"));
        bare.and_then(|bare| of_consonant(bare, is_part))
    };
    let found = of_consonant()
        .or_else(|| in_place(word, is_front))
        .or_else(|| in_part(word))
        .or_else(|| with_case_of_many(word, is_front))
        .or_else(|| with_case(word, is_front));
    found.unwrap_or_else(|| alone(word))
}

/// A word in a local case: `talossa`, `taloissa`.
fn in_place(word: &str, is_front: bool) -> Option<Readings> {
    let bare = before(word, &PLACES).filter(|bare| is_open(bare))?;
    let found = match bare.strip_suffix('i') {
        Some(bare) => of_many(bare, Closed, is_front),
        None => of_vowel(bare, Closed),
    };
    if !word.ends_with("sta") {
        return Some(found);
    }
    // A strong grade before *-sta* shows a name in *-nen* (`Virtasta`), unless the word is foreign (`Torontosta`);
    // otherwise the name is the second reading (`Korhosta`).
    let is_strong = ["lt", "nt", "rt"]
        .iter()
        .any(|end| bare[..bare.len() - 1].ends_with(end));
    let noun = [bare, "nen"].concat();
    Some(match is_strong {
        true => Readings::of(noun, found.second.or(Some(found.first))),
        false => found.or(&noun),
    })
}

/// A word in the partitive in *-ta* or *-tta*: `työtöntä`, `hanketta`, `oikeutta`, `yhtiötä`.
fn in_part(word: &str) -> Option<Readings> {
    if let Some(before) = word.strip_suffix("tonta").filter(|before| is_open(before)) {
        return Some(Readings::one([before, "ton"].concat()));
    }
    let part = word.strip_suffix("tta");
    if let Some(bare) = part.and_then(|bare| bare.strip_suffix('e')) {
        return Some(Readings::one([&*before_ee(bare), "ee"].concat()));
    }
    if let Some(bare) = part.filter(|bare| ends_with_vowels(bare) && bare.ends_with(['u', 'y'])) {
        return Some(Readings::one([bare, "s"].concat()));
    }
    let bare =
        before(word, &["ta"]).filter(|bare| ends_with_vowels(bare) && !bare.ends_with('i'))?;
    let found = of_vowel(bare, Open).first;
    // `Kreeta`.
    Some(Readings::of(found, (syllables(bare) == 1).then_some(word)))
}

/// A word in the plural, except in the local cases.
fn with_case_of_many(word: &str, is_front: bool) -> Option<Readings> {
    let many = |bare: &str| of_many(bare, Open, is_front);
    let behind_i = before(word, &["ta", "den", "hin"]).and_then(|bare| bare.strip_suffix('i'));
    if let Some(bare) = behind_i.filter(|bare| is_open(bare)) {
        return Some(many(bare));
    }
    if let Some(noun) = word.strip_suffix("isiin").and_then(of_many_in_isiin) {
        return Some(noun);
    }
    // `taloja`, `malleja`, but `johtaja`.
    let behind_j = before(word, &["jen", "ja"]).filter(|bare| is_open(bare));
    let behind_j =
        behind_j.filter(|bare| word.ends_with('n') || bare.ends_with(['e', 'o', 'u', 'y']));
    if let Some(bare) = behind_j {
        let Some(before) = bare.strip_suffix('e') else {
            let found = many(bare);
            // `ampuja`, `juoja`.
            let is_one = word.ends_with('a') && (found.second.is_none() || ends_with_vowels(bare));
            let own = is_one.then(|| word.to_owned());
            return Some(Readings::of(found.first, own.or(found.second)));
        };
        return Some(graded(before, "", Open));
    }
    if let Some(bare) = before(word, &["ien"]) {
        return Some(many(bare));
    }
    let bare = before(word, &["ia"])?;
    // `poliisia`, `historia`.
    Some(many(bare).or(word))
}

/// A word in another case.
fn with_case(word: &str, is_front: bool) -> Option<Readings> {
    if let Some(bare) = before(word, &["seen"]).filter(|bare| ends_with_long(bare)) {
        return Some(of_vowel(bare, Open));
    }
    if let Some(bare) = before(word, &["n"]) {
        return Some(of_n(word, bare, is_front));
    }
    let of_many_things = before(word, &["t"]).filter(|bare| is_open(bare));
    if let Some(bare) = of_many_things.filter(|bare| !bare.ends_with("nu") && !bare.ends_with("ny"))
    {
        return Some(of_vowel(bare, Closed));
    }
    if let Some(bare) = before(word, &["na"]).filter(|bare| is_open(bare)) {
        let found = match bare.strip_suffix('i') {
            Some(bare) => of_many(bare, Open, is_front),
            None => of_vowel(bare, Open),
        };
        // `ministerinä`, `naisena`; `kuumana`, as `Susanna` is alone.
        let is_certain = syllables(bare) > 2 || changed(bare).is_some();
        let other = found.second.filter(|_| is_certain);
        return Some(Readings::of(found.first, other).or(word));
    }
    let bare = before(word, &["a"]).filter(|bare| bare.ends_with(['a', 'o', 'u', 'y']))?;
    // `autoa`; `Liettua`, `Hyvinkaa`.
    Some(Readings::of(of_vowel(bare, Open).first, Some(word)))
}

/// The part before one of `endings`, if it is long enough.
fn before<'w>(word: &'w str, endings: &[&str]) -> Option<&'w str> {
    let mut bare = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    bare.find(|bare| bare.len() >= LEAST && syllables(bare) > 0)
}

/// The readings of a word in *-isiin* after a vowel, except those in *-nen*: `hankkeisiin`.
fn of_many_in_isiin(bare: &str) -> Option<Readings> {
    let noun = [bare, &bare[bare.len().saturating_sub(1)..]].concat();
    let mut doubled = ["kka", "kke", "tte", "ppe"].iter();
    match bare.strip_suffix('e') {
        _ if doubled.any(|end| bare.ends_with(end)) => Some(of_vowel(&noun, Open)),
        // `kirjeisiin`, `viimeisiin`.
        Some(_) => Some(Readings::of(noun, Some([bare, "inen"].concat()))),
        None => None,
    }
}

/// The readings of a word in *-n*, where `bare` is the word without it: an illative or a genitive.
fn of_n(word: &str, bare: &str, is_front: bool) -> Readings {
    if ends_with_long(bare) && syllables(bare) > 1 {
        let open = &bare[..bare.len() - 1];
        return match open.strip_suffix('i') {
            Some(before) => of_many(before, Open, is_front),
            // `kirjeen`, but `hallitukseen`.
            None if open.ends_with('e') && !has_stem_in_e(open) => of_vowel(bare, Closed),
            // `tehokkaan`, but `politiikkaan`.
            None if open.ends_with('a') && changed(bare).is_some() => of_vowel(bare, Closed),
            // `kuntoon`; `Lontoon`.
            None => Readings::of(of_vowel(open, Open).first, Some(bare)),
        };
    }
    // `Hyvinkaahan`.
    let mut behind_long = [("aa", "han"), ("oo", "hon"), ("uu", "hun"), ("yy", "hyn")].iter();
    let long = behind_long.find_map(|(end, ending)| Some((word.strip_suffix(ending)?, end)));
    if let Some((long, _)) = long.filter(|(long, end)| long.ends_with(**end)) {
        return of_vowel(long, Open);
    }
    if !is_open(bare) || bare.len() < LEAST {
        return alone(word);
    }
    let found = of_vowel(bare, Closed);
    let may_be_alone = match word.strip_suffix("ton") {
        // `rahaton`; `liiton`.
        Some(before) if is_open(before) && syllables(before) > 1 => {
            return Readings::of(word, Some(found.first));
        }
        // `Clinton`; `Toronton`.
        Some(before) if !is_open(before) => {
            return Readings::of([before, "to"].concat(), Some(word));
        }
        // `Andersson`, `Marin`; `Picasson`, `kasinon`.
        _ => word.ends_with("son") || bare.ends_with('i') && !is_open(&bare[..bare.len() - 1]),
    };
    match may_be_alone {
        true => found.or(word),
        false => found,
    }
}

/// The readings of a word in *-ta* or *-ten* after a consonant: `hallitus-ta`, `suomalais-ten`.
fn of_consonant(bare: &str, is_part: bool) -> Option<Readings> {
    let before = bare
        .strip_suffix('s')
        .filter(|before| syllables(before) > 0)?;
    if let Some(kept) = before.strip_suffix('i') {
        // `suomalaisista`, `hallituksista`.
        if is_part && kept.ends_with('s') {
            return None;
        }
        let adjective = [before, "nen"].concat();
        let is_adjective = ["a", "ll", "tt"].iter().any(|end| kept.ends_with(end));
        if is_adjective || !is_part {
            return Some(Readings::one(adjective));
        }
        // `entistä`, `viimeistä`; `presidentistä`, `taloista`.
        let noun = || match is_open(kept) {
            true => of_many(kept, Closed, false),
            false => graded(kept, "", Closed),
        };
        return (syllables(kept) > 0).then(|| Readings::of(noun().first, Some(adjective)));
    }
    let syllables = syllables(before);
    let is_in_u = before.ends_with(['u', 'y']);
    let is_noun = match is_part {
        true => {
            let is_of_lu = before.ends_with("lu") || before.ends_with("ly");
            is_in_u && !is_of_lu && (syllables > 2 || syllables > 1 && ends_with_vowels(before))
        }
        false => is_in_u || before.ends_with(['e', 'o']),
    };
    let is_like_tehokas = before.ends_with("ka") && syllables > 2;
    (is_noun || is_like_tehokas).then(|| Readings::one(bare))
}

/// Whether a stem in *-e* belongs to a noun in *-us* or *-nen*.
fn has_stem_in_e(stem: &str) -> bool {
    ["kse", "se", "ute", "yte"].iter().any(|end| {
        let before = stem.strip_suffix(end);
        before.is_some_and(is_open)
    })
}

/// The readings of a singular stem that ends in a vowel.
fn of_vowel(stem: &str, syllable: Syllable) -> Readings {
    if let Some(one) = changed(stem) {
        return Readings::one(one);
    }
    let (bare, vowel) = stem.split_at(stem.len() - 1);
    match vowel {
        "i" | "e" if is_open(bare) => Readings::one(stem),
        "i" | "e" => graded(bare, "", syllable),
        _ => graded(bare, vowel, syllable),
    }
}

/// The base form of a noun or an adjective whose end changes before endings.
fn changed(stem: &str) -> Option<String> {
    let behind_vowel = |end: &str| stem.strip_suffix(end).filter(|before| is_open(before));
    let long = |before: &&str| syllables(before) > 1;
    let with = |before: &str, end: &str| Some([before, end].concat());
    // `hallitukse-`, `suomalaise-`, `oikeude-`.
    if let Some(before) = behind_vowel("kse") {
        return with(before, "s");
    }
    if let Some(before) = behind_vowel("se") {
        return with(before, "nen");
    }
    let of_abstract = ["de", "te"].iter().find_map(|end| stem.strip_suffix(end));
    if let Some(before) =
        of_abstract.filter(|before| ends_with_vowels(before) && before.ends_with(['u', 'y']))
    {
        return with(before, "s");
    }
    // `puhelime-`, `sanonee-`, `tehokkaa-`, `työttömä-`, `suurempa-`, `suurimma-`.
    if let Some(before) = stem
        .strip_suffix("ime")
        .filter(long)
        .filter(|before| !is_open(before))
    {
        return with(before, "in");
    }
    if let Some(before) = behind_vowel("nee").filter(long) {
        return with(before, "nut");
    }
    if let Some(before) = stem
        .strip_suffix("kkaa")
        .filter(|before| long(before) && before.ends_with(['a', 'o', 'u', 'y']))
    {
        return with(before, "kas");
    }
    if let Some(before) = stem.strip_suffix("ttoma") {
        return with(before, "ton");
    }
    let mut degree = ["mpa", "mma"]
        .iter()
        .filter_map(|end| stem.strip_suffix(end));
    let degree = degree.find(|degree| degree.len() >= LEAST)?;
    match degree.as_bytes().last() {
        Some(b'i') if !degree.ends_with("ii") => with(degree, "n"),
        Some(b'a' | b'e' | b'i' | b'o') => with(degree, "mpi"),
        _ => None,
    }
}

/// Whether a word without its *-i* is a comparative: `suurempi`.
fn is_of_degree(bare: &str) -> bool {
    /// The letters of the shortest: `isompi`.
    const LEAST: usize = 5;
    let before = bare.strip_suffix("mp").filter(|_| bare.len() >= LEAST);
    before.is_some_and(is_open)
}

/// The readings of a plural stem without its *i*.
fn of_many(bare: &str, syllable: Syllable, is_front: bool) -> Readings {
    let (before, last) = bare.split_at(bare.len() - 1);
    match last {
        // `kuorossa` is no `kuorassa`.
        // `viljelijöitä`.
        "o" if before.ends_with("ij") => Readings::one([before, "a"].concat()),
        "o" => {
            let vowel = before.bytes().find(|&letter| is_vowel(letter));
            let is_short = syllables(before) == 1 && !is_open(before);
            let is_of_o = is_front || is_short && matches!(vowel, Some(b'o' | b'u'));
            let other = (!is_of_o).then(|| likely(before, "a", syllable));
            Readings::of(likely(before, "o", syllable), other)
        }
        "e" => {
            let noun = [before, "ee"].concat();
            match ["kk", "pp", "tt"].iter().any(|end| before.ends_with(end)) {
                true => Readings::one(noun),
                false => Readings::of(likely(before, "", syllable), Some(noun)),
            }
        }
        "a" => match before
            .strip_suffix("kk")
            .filter(|before| syllables(before) > 1)
        {
            Some(before) => Readings::one([before, "kas"].concat()),
            None => Readings::one([bare, "a"].concat()),
        },
        _ => of_many_behind_consonant(bare, syllable, is_front),
    }
}

/// The same for other letters than *o*, *e* and *a* before the *i*, where an *a* or an *e* may be lost.
fn of_many_behind_consonant(bare: &str, syllable: Syllable, is_front: bool) -> Readings {
    if is_open(bare) {
        return of_vowel(bare, syllable);
    }
    let before = &bare[..bare.len() - 1];
    let is_long = ends_with_long(before);
    // `hallituks-`, `suomalais-`, `puhelim-`, `suuremp-`, `työttöm-`; but `poliis-`.
    let has_lost_e = bare.ends_with('s') || bare.ends_with("im") && !bare.ends_with("imm");
    let lost = if has_lost_e { "e" } else { "a" };
    let may_change = bare.ends_with("mp") || bare.ends_with(['m', 's']) && !is_long;
    if let Some(one) = changed(&[bare, lost].concat()).filter(|_| may_change) {
        return Readings::one(one);
    }
    // `johtajia`, `tulevia`, `ongelmia`.
    let is_in_a = bare.ends_with('j')
        || bare.ends_with('v') && !bare.ends_with("iiv") && syllables(bare) > 1
        || bare.ends_with("lm") && syllables(bare) > 1
        || bare.ends_with('m')
            && before.ends_with(['a', 'o', 'u'])
            && !ends_with_vowels(before)
            && syllables(bare) > 2;
    if is_in_a {
        return Readings::one([bare, "a"].concat());
    }
    let own = graded(bare, "", syllable);
    let vowel = bare.bytes().find(|&letter| is_vowel(letter));
    let may_be_in_a = own.second.is_none()
        && syllables(bare) == 1
        && !is_long
        && (is_front || matches!(vowel, Some(b'o' | b'u')));
    match may_be_in_a {
        true => Readings::of(own.first, Some(likely(bare, "a", syllable))),
        false => own,
    }
}

/// `bare` and the last vowel, with the consonants in the strong grade.
fn graded(bare: &str, vowel: &str, syllable: Syllable) -> Readings {
    let single = || [&*strong(bare), vowel].concat();
    if syllable == Open || !may_be_doubled(bare) {
        return Readings::one(single());
    }
    let double = [&*doubled(bare), vowel].concat();
    match vowel.is_empty() && !is_open(&bare[..bare.len() - 1]) {
        // `Trumpin`.
        true => Readings::of(single(), Some(double)),
        false => Readings::of(double, Some(single())),
    }
}

/// The same for a single reading: that of a native word.
fn likely(bare: &str, vowel: &str, syllable: Syllable) -> String {
    let is_double = syllable == Closed && may_be_doubled(bare);
    let own = if is_double {
        doubled(bare)
    } else {
        strong(bare)
    };
    [&*own, vowel].concat()
}

/// A word without an ending.
fn alone(word: &str) -> Readings {
    let (bare, last) = word.split_at(word.len().saturating_sub(1));
    match last {
        "i" | "e" if bare.ends_with(last) || last == "i" && is_open(bare) => Readings::one(word),
        "i" if is_of_degree(bare) => Readings::one(word),
        "i" => graded(bare, "", Open),
        // `kirje`; `Kalle`.
        "e" if !is_open(bare) => {
            Readings::of([&*before_ee(bare), "ee"].concat(), Some(strong(bare)))
        }
        "e" => Readings::one([word, "e"].concat()),
        "a" | "o" | "u" | "y" => graded(bare, last, Open),
        _ => match word.strip_suffix("nyt").filter(|bare| syllables(bare) > 1) {
            Some(bare) => Readings::one([bare, "nut"].concat()),
            None => Readings::one(strong(word)),
        },
    }
}
