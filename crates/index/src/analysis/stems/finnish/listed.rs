//! Forms of listed words: the part before an ending is looked up, with the endings that it can take.
//!
//! A noun has two stems or more, as its consonants change in closed syllables (`kadu-n`, `katu-a`), and its vowel before
//! the plural *i*. A compound inflects as its last part does: `pääkaupungin` is a form of `pääkaupunki`.

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::Readings;
use super::endings::*;
use super::letters::{
    before_ee, ends_with_vowels, is_open as ends_with_vowel, syllables, weakened,
};
use super::{verbs, words};

/// The maximum number of letters of an ending.
const LONGEST: usize = 8;

/// Possessive suffixes, and particles that may follow them.
const OWNERS: [&str; 4] = ["", "nsa", "ni", "mme"];
const PARTICLES: [&str; 5] = ["", "kin", "kaan", "ko", "han"];

/// By stem, one or two words, each with the kinds of its endings.
type Stems = FxHashMap<Cow<'static, str>, [(&'static str, Kinds); 2]>;

/// The look-up tables.
#[derive(Default)]
struct Words {
    /// By ending, the kinds that have it.
    endings: FxHashMap<&'static str, Kinds>,
    forms: FxHashMap<&'static str, &'static str>,
    nouns: Stems,
    verbs: Stems,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::default();
    for (kind, endings) in ENDINGS {
        for ending in endings {
            *words.endings.entry(ending).or_default() |= kind;
        }
    }
    words.add_lines(words::LINES);
    words.add_lines(verbs::LINES);
    add_nouns_with_e(&mut words.nouns);
    add_nouns(&mut words.nouns);
    add_nouns_with_consonant(&mut words.nouns);
    add_verbs_in_vowel(&mut words.verbs);
    add_other_verbs(&mut words.verbs);
    words
});

impl Words {
    fn add_lines(&mut self, lines: &'static [&'static str]) {
        for line in lines {
            let name = line.split(' ').next().unwrap_or(line);
            for form in line.split(' ') {
                if let Some(stem) = form.strip_suffix('+') {
                    add(&mut self.nouns, stem, name, OF_MANY | BEHIND_LONG_I);
                } else if let Some(stem) = form.strip_suffix('-') {
                    add(
                        &mut self.nouns,
                        stem,
                        name,
                        OPEN | CLOSED | behind_vowels(stem),
                    );
                } else {
                    self.forms.insert(form, name);
                }
            }
        }
    }
}

/// Adds the endings of a stem, which belongs to at most two words (`kanne` alone, and `kanne-n` of `kansi`).
fn add(stems: &mut Stems, stem: impl Into<Cow<'static, str>>, name: &'static str, kinds: Kinds) {
    let words = stems.entry(stem.into()).or_default();
    let own = words
        .iter_mut()
        .find(|(known, has)| *known == name || *has == 0);
    debug_assert!(own.is_some(), "{name} has a stem of two other words");
    if let Some((known, has)) = own {
        *known = name;
        *has |= kinds;
    }
}

/// The words of a list, each with the part after its stroke, if it has one.
fn listed(list: &'static str) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
    list.split_whitespace()
        .map(|listed| match listed.split_once('/') {
            Some((name, behind)) => (name, Some(behind)),
            None => (listed, None),
        })
}

/// A word without its last letter.
fn bare(word: &str) -> &str {
    &word[..word.len().saturating_sub(1)]
}

/// The kind of endings that follow only two vowels, if the stem ends in these.
fn behind_vowels(stem: &str) -> Kinds {
    if ends_with_vowels(stem) {
        BEHIND_VOWELS
    } else {
        0
    }
}

fn add_nouns(stems: &mut Stems) {
    let lists = [
        (words::IN_O, false, "", "i", "j"),
        (words::WITH_O, true, "o", "i", "j"),
        (words::WITH_I, true, "", "i", "i"),
        (words::IN_I, true, "e", "i", "j"),
    ];
    for (list, loses_vowel, vowel, i, j) in lists {
        for (name, closed) in listed(list) {
            let closed = closed.map_or_else(|| weakened(name).into(), Cow::Borrowed);
            let of_many = |stem: &str, behind: &str| {
                let stem = if loses_vowel { bare(stem) } else { stem };
                [stem, vowel, behind].concat()
            };
            let is_long = ends_with_vowels(name) || syllables(name) > 2;
            let behind_long_i = if is_long { BEHIND_LONG_I } else { 0 };
            add(stems, of_many(name, i), name, BEHIND_I | behind_long_i);
            add(stems, of_many(name, j), name, BEHIND_J);
            // `laatikoita`.
            add(
                stems,
                of_many(&closed, i),
                name,
                BEHIND_I_CLOSED | behind_long_i,
            );
            let in_i = if list == words::IN_I { IN_I } else { 0 };
            add(stems, name, name, ALONE | OPEN | behind_vowels(name) | in_i);
            add(stems, closed, name, CLOSED);
        }
    }
}

fn add_nouns_with_e(stems: &mut Stems) {
    for (name, closed) in listed(words::IN_E) {
        let closed = closed.map_or_else(|| weakened(name).into(), Cow::Borrowed);
        let (open, closed) = (bare(name), bare(&closed));
        add(stems, name, name, ALONE | BEHIND_I);
        add(stems, [open, "e"].concat(), name, OPEN);
        add(stems, [closed, "e"].concat(), name, CLOSED);
        add(stems, [closed, "i"].concat(), name, BEHIND_I_CLOSED);
        if open.ends_with(['l', 'n', 'r']) {
            add(stems, open, name, BEHIND_CONSONANT);
        }
    }
    for (name, _) in listed(words::IN_SI) {
        let Some(before) = name.strip_suffix("si") else {
            continue;
        };
        let open = [before, "te"].concat();
        add(stems, name, name, ALONE | OF_MANY);
        add(stems, weakened(&open), name, CLOSED);
        add(stems, open, name, OPEN);
        add(stems, before, name, BEHIND_E);
    }
    for (name, open) in listed(words::IN_EE) {
        let open = open.map_or_else(|| before_ee(bare(name)).into(), Cow::Borrowed);
        add(stems, name, name, ALONE | BEHIND_E);
        add(
            stems,
            [&open, "ee"].concat(),
            name,
            OPEN | CLOSED | BEHIND_VOWELS,
        );
        add(stems, [&open, "ei"].concat(), name, OF_MANY | BEHIND_LONG_I);
    }
    for (name, _) in listed(words::IN_EA) {
        add(stems, name, name, ALONE | OPEN | CLOSED | BEHIND_VOWELS);
        add(
            stems,
            [bare(name), "i"].concat(),
            name,
            OF_MANY | BEHIND_LONG_I,
        );
    }
}

fn add_nouns_with_consonant(stems: &mut Stems) {
    for (name, open) in listed(words::IN_AS) {
        let open = open.unwrap_or(name);
        let last = &open[open.len() - 1..];
        add(stems, name, name, ALONE | BEHIND_CONSONANT);
        add(
            stems,
            [open, last].concat(),
            name,
            OPEN | CLOSED | BEHIND_VOWELS,
        );
        add(stems, [open, "i"].concat(), name, OF_MANY | BEHIND_LONG_I);
    }
    for (name, open) in listed(words::IN_CONSONANT) {
        let open = open.unwrap_or(name);
        add(stems, name, name, ALONE | BEHIND_CONSONANT);
        add(stems, open, name, OPEN | CLOSED);
        add(stems, [bare(open), "i"].concat(), name, OF_MANY);
    }
    for (name, _) in listed(words::IN_S) {
        let open = [bare(name), "kse"].concat();
        add(stems, name, name, ALONE | BEHIND_CONSONANT);
        add(stems, [bare(&open), "i"].concat(), name, OF_MANY);
        add(stems, open, name, OPEN | CLOSED);
    }
    for (name, of_many) in listed(words::LONG) {
        add(stems, name, name, ALONE | OPEN | CLOSED | BEHIND_VOWELS);
        add(
            stems,
            of_many.unwrap_or(name),
            name,
            OF_MANY | BEHIND_LONG_I,
        );
    }
    for (name, _) in listed(words::NAMES) {
        add(stems, name, name, ALONE);
        add(stems, [name, "i"].concat(), name, OPEN | CLOSED);
    }
}

fn add_verbs_in_vowel(stems: &mut Stems) {
    for (name, behind) in listed(verbs::IN_VOWEL) {
        let open = bare(name);
        let mut behind = behind.into_iter().flat_map(|behind| behind.split('/'));
        let closed = behind.next();
        let closed = closed.map_or_else(|| weakened(open).into(), Cow::Borrowed);
        let keeps_vowel = open.ends_with(['o', 'u', 'y']);
        let (past, past_closed) = match behind.next() {
            Some(past) => (past, weakened(past)),
            None if keeps_vowel => (open, closed.to_string()),
            // `pukea`: `puki`, but `puin`.
            None => (bare(open), bare(&closed).to_owned()),
        };
        let would = if open.ends_with(['e', 'i']) {
            bare(open)
        } else {
            open
        };
        let passive = match open.ends_with('a') {
            true => [bare(&closed), "e"].concat(),
            false => closed.to_string(),
        };
        add(stems, name, name, ALONE);
        add(stems, open, name, PRESENT);
        add(stems, [open, &open[open.len() - 1..]].concat(), name, ALONE);
        add(stems, past_closed, name, PAST_CLOSED);
        add(stems, past, name, PAST);
        add(stems, would, name, WOULD);
        add(stems, passive, name, PASSIVE);
        add(stems, closed, name, PERSONS);
    }
}

fn add_other_verbs(stems: &mut Stems) {
    for (name, open) in listed(verbs::IN_TA) {
        let Some(closed) = name.strip_suffix("ta") else {
            continue;
        };
        let open = open.unwrap_or(closed);
        add(stems, open, name, IN_TA_STRONG);
        if open.ends_with('a') {
            add(stems, [open, "a"].concat(), name, ALONE);
        }
        add(stems, closed, name, IN_TA);
    }
    for (name, past) in listed(verbs::IN_DA) {
        let Some(stem) = name.strip_suffix("da") else {
            continue;
        };
        add(stems, stem, name, IN_DA);
        if let Some(past) = past {
            add(stems, past, name, PAST_IN_DA);
        }
    }
    for (name, _) in listed(verbs::IN_ITA) {
        add(stems, &name[..name.len() - 2], name, IN_ITA);
    }
    for (name, open) in listed(verbs::IN_CONSONANT) {
        let closed = &name[..name.len() - 2];
        let kind = match &name[name.len() - 2..] {
            "la" => IN_LA,
            "na" => IN_NA,
            "ra" => IN_RA,
            _ => IN_STA,
        };
        let open = open.map_or_else(|| [closed, "e"].concat().into(), Cow::Borrowed);
        add(stems, closed, name, kind);
        add(
            stems,
            bare(&open).to_owned(),
            name,
            PAST | PAST_CLOSED | WOULD,
        );
        add(stems, [&*open, "e"].concat(), name, ALONE);
        add(stems, open, name, PRESENT | PERSONS);
    }
}

/// A split of a word into a stem and an ending.
struct Split<'w> {
    stem: &'w str,
    ending: &'w str,
    /// The kinds that have the ending after the last letter of the stem.
    kinds: Kinds,
    is_owned: bool,
}

/// The possible splits of a word, the longest stem first.
pub(super) struct Splits<'w>(Vec<Split<'w>>);

impl<'w> Splits<'w> {
    pub(super) fn of(word: &'w str) -> Self {
        let mut splits = Vec::with_capacity(16);
        for without_particle in PARTICLES
            .iter()
            .filter_map(|particle| word.strip_suffix(particle))
        {
            for owner in OWNERS {
                let Some(inflected) = without_particle.strip_suffix(owner) else {
                    continue;
                };
                let least = inflected.len().saturating_sub(LONGEST).max(2);
                let ends = (least..=inflected.len()).rev();
                splits.extend(ends.filter_map(|end| {
                    Split::of(inflected.split_at_checked(end)?, !owner.is_empty())
                }));
            }
        }
        Self(splits)
    }

    /// The readings of a listed form, perhaps a noun and a verb.
    pub(super) fn listed(&self, word: &str) -> Option<Readings> {
        let words = &*WORDS;
        if let Some(name) = words.forms.get(word) {
            return Some(Readings::one(*name));
        }
        let mut nouns = self.0.iter().flat_map(|split| {
            let nouns = split.words(&words.nouns);
            nouns.map(|(noun, _)| (noun, split.stem.len()))
        });
        let noun = nouns.next();
        // `Lahteen` as `lähteen`, but `paitaan` is not `päitään`.
        let other = noun.and_then(|(noun, length)| {
            let least = if word.ends_with('n') {
                length - 1
            } else {
                length
            };
            let mut nouns = nouns.take_while(|(_, length)| *length >= least);
            nouns.find(|(other, _)| *other != noun)
        });
        let (noun, other) = (noun.map(|(noun, _)| noun), other.map(|(other, _)| other));
        let verbs = self.0.iter().filter(|split| !split.is_owned);
        let verbs =
            verbs.flat_map(|split| split.words(&words.verbs).map(|word| (word, split.ending)));
        // `valita` is the infinitive rather than a form of `valittaa` after *ei*. A form that is a noun is rarely the
        // first person (`ajan`), nor an inessive of a verbal noun (`tapahtumassa`).
        let verb = verbs.min_by_key(|((_, kinds), ending)| *kinds == PERSONS && ending.is_empty());
        let is_verb = |kinds: Kinds, ending: &str| kinds != PERSONS && !ending.starts_with("ma");
        let verb = verb.filter(|((_, kinds), ending)| noun.is_none() || is_verb(*kinds, ending));
        let verb = verb.map(|((verb, _), _)| verb);
        match (noun, verb) {
            (Some(noun), verb) => Some(Readings::of(noun, verb.or(other))),
            (None, verb) => verb.map(Readings::one),
        }
    }

    /// The compound that a form belongs to, by its last part, and whether that is too long to be an ending of a verb.
    pub(super) fn compound(&self) -> Option<(Readings, bool)> {
        /// The minimum number of letters before the last part, of the last part, and of a long one.
        const BEFORE: usize = 3;
        const LEAST: usize = 4;
        const LONG: usize = 5;
        /// Shorter last parts.
        const SHORT: [&str; 11] = [
            "ase", "joe", "kau", "koe", "kui", "kuu", "mae", "tei", "tie", "toi", "tyo",
        ];
        self.0.iter().find_map(|split| {
            let mut starts = BEFORE..(split.stem.len() + 1).saturating_sub(LEAST - 1);
            starts.find_map(|start| {
                let (before, last) = split.stem.split_at_checked(start)?;
                let may_be_parts =
                    may_be_first_part(before) && (last.len() >= LEAST || SHORT.contains(&last));
                let name = may_be_parts.then(|| split.last_part(last))??;
                let is_part = !words::NO_LAST_PARTS.contains(&name)
                    && !looks_inflected(before, last, split.ending);
                // `etujalan`; `Karjalan`.
                let has_lost = last.len() < name.len() && last.ends_with(['a', 'o', 'u', 'y']);
                let alone = has_lost.then(|| [before, last].concat());
                is_part.then(|| {
                    (
                        Readings::of([before, name].concat(), alone),
                        last.len() >= LONG,
                    )
                })
            })
        })
    }
}

impl<'w> Split<'w> {
    fn of((stem, ending): (&'w str, &'w str), is_owned: bool) -> Option<Self> {
        let own = WORDS.endings.get(ending).copied().unwrap_or_default();
        let of_owned = match ending {
            "" if is_owned => OPEN,
            // `talojensa`, `puheidensa`.
            "e" | "de" if is_owned => BEHIND_I | BEHIND_J,
            _ => 0,
        };
        let kinds = own | of_owned | illative(stem, ending, is_owned);
        (kinds != 0).then_some(Self {
            stem,
            ending,
            kinds,
            is_owned,
        })
    }

    /// The listed noun with `last` as its stem and this ending.
    fn last_part(&self, last: &str) -> Option<&'static str> {
        let words = WORDS.nouns.get(last)?;
        let word = words.iter().find(|(_, kinds)| kinds & self.kinds != 0);
        word.map(|(name, _)| *name)
    }

    /// The words listed with this stem and ending, and the matching kinds. If the stem is a word itself, only that
    /// counts: `puolia` is a form of `puoli`, rarely of `puola`.
    fn words(&self, stems: &Stems) -> impl Iterator<Item = (&'static str, Kinds)> {
        let words = stems.get(self.stem).copied().unwrap_or_default();
        let is_word = words
            .iter()
            .any(|(_, has)| has & ALONE != 0 && has & self.kinds != 0);
        let meant = words
            .into_iter()
            .filter(move |(_, has)| !is_word || has & ALONE != 0);
        let words = meant.map(|(name, has)| (name, has & self.kinds));
        words.filter(|(_, kinds)| *kinds != 0)
    }
}

/// Whether `before` may be the first part of a compound: `pää-`, `valtion-`, `kansalais-`, but not `maalivah-`.
fn may_be_first_part(before: &str) -> bool {
    ends_with_vowel(before) || before.ends_with(['l', 'n', 'r', 's'])
}

/// Whether the last part of a possible compound is rather an ending: `kansal-lista`, `kansalais-ilta`, `sanot-tavan`,
/// `joh-tuvan`.
fn looks_inflected(before: &str, last: &str, ending: &str) -> bool {
    const ENDINGS: [&str; 6] = ["sta", "lta", "lla", "ssa", "ksi", "nta"];
    let is_ending = ending.is_empty() && ENDINGS.iter().any(|ending| last.ends_with(ending));
    is_ending && (last != "valta" || ends_with_vowel(before))
        || matches!(last, "luva" | "tuva")
        || last.starts_with("tava") && before.ends_with(['l', 'n', 'r', 's', 't'])
}

/// The kinds whose illative the ending is; it repeats the vowel before it: `katu-un`, `työ-hön`, `katu-u-nsa`.
fn illative(stem: &str, ending: &str, is_owned: bool) -> Kinds {
    let Some(ending) = ending.strip_suffix('n').or(is_owned.then_some(ending)) else {
        return 0;
    };
    let (vowel, kind) = match ending.strip_prefix('h') {
        Some(vowel) => (vowel, BEHIND_VOWELS),
        None => (ending, OPEN),
    };
    if vowel.len() == 1 && stem.ends_with(vowel) {
        kind
    } else {
        0
    }
}
