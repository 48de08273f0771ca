//! The forms of verbs.

use rustc_hash::FxHashMap;

use super::declension::DECLENSION;
use super::verbs;
use crate::analysis::stems::folded;

/// What a form of a verb is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Infinitive,
    /// Of the third person, in the present.
    Present,
    Past,
    /// The participle of what happened, as it stands behind *haben*.
    Participle,
    /// The participle without its *ge-*, of verbs that have something before them that does not part.
    Bare,
    Other,
}

/// A form with its infinitive.
#[derive(Clone, Debug)]
pub(super) struct Form {
    pub(super) written: String,
    pub(super) infinitive: &'static str,
    pub(super) kind: Kind,
}

/// The forms of all verbs that are listed.
pub(super) fn forms() -> Vec<Form> {
    let mut forms = Vec::new();
    for line in verbs::TOLD.split("; ") {
        let infinitive = line.split(' ').next().unwrap_or(line);
        let mut all = Of(infinitive, &mut forms);
        if infinitive.ends_with("en") {
            all.of_infinitive();
        }
        line.split(' ')
            .for_each(|form| all.add(form.to_owned(), Kind::Present));
    }
    verbs::STRONG
        .split("; ")
        .for_each(|line| strong(line, &mut forms));
    for infinitive in verbs::WEAK.split(' ') {
        weak(infinitive, &mut forms);
    }
    forms
}

/// Forms of one verb, by its infinitive.
struct Of<'f>(&'static str, &'f mut Vec<Form>);

impl Of<'_> {
    fn add(&mut self, written: String, kind: Kind) {
        self.1.push(Form {
            written,
            infinitive: self.0,
            kind,
        });
    }

    fn declined(&mut self, participle: &str) {
        for ending in DECLENSION {
            self.add([participle, ending].concat(), Kind::Other);
        }
    }

    fn participle(&mut self, participle: &str) {
        self.add(participle.to_owned(), Kind::Participle);
        self.declined(participle);
        // `verstanden` is none of *gestehen*.
        let has_ge = self.0.strip_prefix("ge").is_some_and(|rest| rest.len() > 4);
        if let Some(bare) = participle.strip_prefix("ge").filter(|_| !has_ge) {
            self.bare(bare);
        }
    }

    fn bare(&mut self, bare: &str) {
        self.add(bare.to_owned(), Kind::Bare);
        for ending in DECLENSION {
            self.add([bare, ending].concat(), Kind::Bare);
        }
    }

    /// The infinitive, its genitive as a noun, and what goes on (`steigend`).
    fn of_infinitive(&mut self) {
        let infinitive = self.0;
        self.add(infinitive.to_owned(), Kind::Infinitive);
        self.add([infinitive, "s"].concat(), Kind::Other);
        let present = [infinitive, "d"].concat();
        self.declined(&present);
        self.add(present, Kind::Other);
    }

    fn with_plural(&mut self, past: &str, kind: Kind) {
        let plural = if past.ends_with('e') { "n" } else { "en" };
        self.add(past.to_owned(), kind);
        self.add([past, plural].concat(), kind);
    }
}

fn strong(line: &'static str, forms: &mut Vec<Form>) {
    let mut words = line.split(' ');
    let (Some(infinitive), Some(present), Some(past)) = (words.next(), words.next(), words.next())
    else {
        return;
    };
    let mut all = Of(infinitive, forms);
    all.of_infinitive();
    all.add([stem_of(infinitive), "e"].concat(), Kind::Other);
    all.add(present.to_owned(), Kind::Present);
    all.with_plural(past, Kind::Past);
    for (at, word) in words.enumerate() {
        match at == 0 || word.starts_with("ge") {
            true => all.participle(word),
            false if word.ends_with('n') => all.add(word.to_owned(), Kind::Past),
            false => all.with_plural(word, Kind::Past),
        }
    }
}

fn stem_of(infinitive: &str) -> &str {
    let stem = infinitive.strip_suffix('n').unwrap_or(infinitive);
    stem.strip_suffix('e').unwrap_or(stem)
}

fn weak(infinitive: &'static str, forms: &mut Vec<Form>) {
    let stem = stem_of(infinitive);
    let e = if needs_e(stem) { "e" } else { "" };
    let mut all = Of(infinitive, forms);
    all.of_infinitive();
    all.add([stem, "e"].concat(), Kind::Other);
    let present = [stem, e, "t"].concat();
    all.add(present.clone(), Kind::Present);
    all.with_plural(&[&present, "e"].concat(), Kind::Past);
    match infinitive.ends_with("ieren") || verbs_do_not_part(infinitive) {
        true => all.declined(&present),
        false => all.participle(&["ge", &present].concat()),
    }
    all.bare(&present);
}

/// Whether a verb begins with what never parts from it, so that its participle has no *ge-*.
fn verbs_do_not_part(infinitive: &str) -> bool {
    /// Bytes of the rest of a verb at least (`beten`, `enden`).
    const LEAST: usize = 5;
    let mut before = verbs::INSEPARABLE.split(' ');
    before.any(|before| {
        infinitive
            .strip_prefix(before)
            .is_some_and(|rest| rest.len() >= LEAST)
    })
}

/// Whether an *e* is before the *-t* (`rettet`, `rechnet`).
fn needs_e(stem: &str) -> bool {
    if stem.ends_with(['d', 't']) {
        return true;
    }
    let kept = stem.strip_suffix(['m', 'n']);
    kept.is_some_and(|kept| !kept.ends_with(|c| "aeiouyäöülrhmn".contains(c)))
        || stem.ends_with("chn")
}

/// The verbs, as they have something before them.
pub(super) struct Prefixed {
    /// Their forms, written and without accents, with their infinitives.
    forms: FxHashMap<String, (&'static str, Kind)>,
    bare: FxHashMap<String, &'static str>,
    /// What stands before them, by its first byte, the longest first.
    prefixes: FxHashMap<u8, Vec<Prefix>>,
}

/// What stands before verbs.
struct Prefix {
    /// As it is written or without accents.
    spelled: String,
    written: &'static str,
    /// Whether it parts from verbs, as in `abzuschaffen`.
    parts: bool,
    /// Whether it stays, so that participles have no *ge-*.
    stays: bool,
}

impl Prefixed {
    pub(super) fn of(forms: &[Form]) -> Self {
        let mut all = FxHashMap::default();
        let mut bare = FxHashMap::default();
        for form in forms {
            if form.kind == Kind::Bare {
                bare.entry(form.written.clone()).or_insert(form.infinitive);
            } else {
                // Rather `betrügen` than what would be of `betragen`.
                let told = all.entry(form.written.clone());
                let told = told.or_insert((form.infinitive, form.kind));
                if told.1 == Kind::Past && form.kind == Kind::Infinitive {
                    *told = (form.infinitive, form.kind);
                }
            }
        }
        for form in forms.iter().filter(|form| !form.written.is_ascii()) {
            let written = folded(&form.written).into_owned();
            if form.kind == Kind::Bare {
                bare.entry(written).or_insert(form.infinitive);
            } else {
                // Rather `einführen` than `einfuhren`.
                let told = all.entry(written).or_insert((form.infinitive, form.kind));
                if told.1 == Kind::Past && form.kind == Kind::Infinitive {
                    *told = (form.infinitive, form.kind);
                }
            }
        }
        let separable: Vec<&str> = verbs::SEPARABLE.split(' ').collect();
        let inseparable: Vec<&str> = verbs::INSEPARABLE.split(' ').collect();
        let mut known: Vec<&'static str> = separable.iter().chain(&inseparable).copied().collect();
        known.sort_by_key(|prefix| (std::cmp::Reverse(prefix.len()), *prefix));
        known.dedup();
        let mut prefixes: FxHashMap<u8, Vec<Prefix>> = FxHashMap::default();
        for written in known {
            let mut add = |spelled: &str| {
                prefixes
                    .entry(spelled.as_bytes()[0])
                    .or_default()
                    .push(Prefix {
                        spelled: spelled.to_owned(),
                        written,
                        parts: separable.contains(&written),
                        stays: inseparable.contains(&written),
                    });
            };
            add(written);
            if !written.is_ascii() {
                add(&folded(written));
            }
        }
        Self {
            forms: all,
            bare,
            prefixes,
        }
    }

    /// What a verb is of which `word` is a form with something before it, and what is before it; `is_noun` tells what is a noun rather
    /// than a past (`Vorgaben`).
    pub(super) fn infinitive(
        &self,
        word: &str,
        is_noun: impl Fn(&str) -> bool + Copy,
    ) -> Option<(String, Kind)> {
        self.behind_prefix(word, is_noun, true)
    }

    fn behind_prefix(
        &self,
        word: &str,
        is_noun: impl Fn(&str) -> bool + Copy,
        is_first: bool,
    ) -> Option<(String, Kind)> {
        let first = word.as_bytes().first()?;
        let mut prefixes = self.prefixes.get(first)?.iter();
        prefixes.find_map(|prefix| {
            let rest = word.strip_prefix(prefix.spelled.as_str())?;
            if !is_first && !prefix.stays {
                return None;
            }
            let whole = |infinitive: &str| [prefix.written, infinitive].concat();
            if prefix.stays
                && let Some(infinitive) = self.bare.get(rest)
            {
                return Some((whole(infinitive), Kind::Participle));
            }
            if let Some((infinitive, kind)) = self.forms.get(rest) {
                let is_noun =
                    prefix.parts && matches!(kind, Kind::Past | Kind::Other) && is_noun(rest);
                let has_ge = rest.starts_with("ge") && !infinitive.starts_with("ge");
                if !is_noun && (prefix.parts || !has_ge) {
                    return Some((whole(infinitive), *kind));
                }
            }
            if !is_first || !prefix.parts {
                return None;
            }
            let with_zu = rest.strip_prefix("zu").and_then(|rest| {
                let of_verb = self.forms.get(rest);
                let of_verb = of_verb.map(|(infinitive, kind)| ((*infinitive).to_owned(), *kind));
                let found = of_verb.or_else(|| self.behind_prefix(rest, is_noun, false));
                found.filter(|(_, kind)| *kind == Kind::Infinitive)
            });
            let found = with_zu.or_else(|| self.behind_prefix(rest, is_noun, false));
            found.map(|(infinitive, kind)| (whole(&infinitive), kind))
        })
    }
}
