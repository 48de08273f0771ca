//! Verbs, as they have something before them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::conjugation::Form;
use super::verbs;
use crate::letters::folded;
use crate::table::{Draft, Role, Table, Tag, Told};

/// What a form of a verb is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As verbs are listed.
    Infinitive,
    /// Of the third person, in the present.
    Present,
    /// Of the first or the third person, and of their plural.
    Past,
    /// The participle of what happened, as it stands behind *haben*.
    Participle,
    /// The participle without its *ge-*, of verbs that have something before them that does not part.
    Bare,
    /// Any other.
    Other,
}

impl Kind {
    const TAGS: [(Kind, Tag); 6] = [
        (Kind::Infinitive, 'i'),
        (Kind::Present, 'p'),
        (Kind::Past, 't'),
        (Kind::Participle, 'g'),
        (Kind::Bare, 'b'),
        (Kind::Other, 'o'),
    ];

    fn tag(self) -> Option<Tag> {
        let mut tags = Self::TAGS.iter();
        tags.find(|(kind, _)| *kind == self).map(|(_, tag)| *tag)
    }

    fn of_tag(tag: Tag) -> Option<Self> {
        let mut tags = Self::TAGS.iter();
        tags.find(|(_, known)| *known == tag).map(|(kind, _)| *kind)
    }
}

/// Lists forms of verbs and what stands before them.
pub(super) fn write(forms: &[Form], draft: &mut Draft) {
    let mut all = FxHashMap::default();
    let mut bare = FxHashMap::default();
    let mut add = |written: String, form: &Form| {
        if form.kind == Kind::Bare {
            bare.entry(written).or_insert(form.infinitive);
            return;
        }
        // Rather `betrügen` than what would be of `betragen`, and rather `einführen` than `einfuhren`.
        let told = all.entry(written).or_insert((form.infinitive, form.kind));
        if told.1 == Kind::Past && form.kind == Kind::Infinitive {
            *told = (form.infinitive, form.kind);
        }
    };
    for form in forms {
        add(form.written.clone(), form);
    }
    for form in forms.iter().filter(|form| !form.written.is_ascii()) {
        add(folded(&form.written).into_owned(), form);
    }
    for (form, (infinitive, kind)) in all {
        let told = Told {
            tag: kind.tag(),
            ..infinitive.into()
        };
        draft.add(Role::Verb, &form, told);
    }
    for (form, infinitive) in bare {
        draft.add(Role::Bare, &form, infinitive);
    }
    write_prefixes(draft);
}

/// The tags of what parts from verbs, of what stays, and of what does either.
const PARTS: Tag = 'p';
const STAYS: Tag = 's';
const EITHER: Tag = 'e';

fn write_prefixes(draft: &mut Draft) {
    let separable: FxHashSet<&str> = verbs::SEPARABLE.split(' ').collect();
    let inseparable: FxHashSet<&str> = verbs::INSEPARABLE.split(' ').collect();
    for written in separable.union(&inseparable) {
        let tag = match (separable.contains(written), inseparable.contains(written)) {
            (true, true) => EITHER,
            (true, false) => PARTS,
            _ => STAYS,
        };
        let told = Told {
            tag: Some(tag),
            ..(*written).into()
        };
        draft.add(Role::Prefix, written, told);
        if !written.is_ascii() {
            draft.add(Role::Prefix, &folded(written), told);
        }
    }
}

/// What stands before a verb.
#[derive(Clone, Copy, Debug)]
pub struct Prefix<'t> {
    /// How many bytes of the word it is, which may be written without its accents.
    pub length: usize,
    /// As it is written.
    pub written: &'t str,
    /// Whether it parts from verbs, as in `abzuschaffen`.
    pub parts: bool,
    /// Whether it stays, so that participles have no *ge-*.
    pub stays: bool,
}

/// The verbs of a table, as they have something before them.
#[derive(Clone, Copy, Debug)]
pub struct Prefixed<'a, 't>(pub &'a Table<'t>);

impl<'t> Prefixed<'_, 't> {
    /// What stands before verbs and at the beginning of a word, the shortest first.
    pub fn prefixes(self, word: &str) -> impl Iterator<Item = Prefix<'t>> {
        let found = self.0.prefixes(word);
        found.filter_map(|(length, entry)| {
            let tag = entry.tag()?;
            Some(Prefix {
                length,
                written: entry.name()?,
                parts: matches!(tag, PARTS | EITHER),
                stays: matches!(tag, STAYS | EITHER),
            })
        })
    }

    /// What a verb is of which `word` is a form with something before it, and which form; `is_noun` tells what is a noun rather
    /// than a past (`Vorgaben`).
    pub fn infinitive(
        self,
        word: &str,
        is_noun: impl Fn(&str) -> bool + Copy,
    ) -> Option<(String, Kind)> {
        self.behind_prefix(word, is_noun, true)
    }

    fn behind_prefix(
        self,
        word: &str,
        is_noun: impl Fn(&str) -> bool + Copy,
        is_first: bool,
    ) -> Option<(String, Kind)> {
        let prefixes: Vec<Prefix<'_>> = self.prefixes(word).collect();
        prefixes.iter().rev().find_map(|prefix| {
            let rest = &word[prefix.length..];
            if !is_first && !prefix.stays {
                return None;
            }
            let whole = |infinitive: &str| [prefix.written, infinitive].concat();
            if prefix.stays
                && let Some(bare) = self.0.get(Role::Bare, rest)
            {
                return Some((whole(bare.name()?), Kind::Participle));
            }
            let of_verb = self.of_verb(rest);
            if let Some((infinitive, kind)) = of_verb {
                let is_noun =
                    prefix.parts && matches!(kind, Kind::Past | Kind::Other) && is_noun(rest);
                let has_ge = rest.starts_with("ge") && !infinitive.starts_with("ge");
                if !is_noun && (prefix.parts || !has_ge) {
                    return Some((whole(infinitive), kind));
                }
            }
            if !is_first || !prefix.parts {
                return None;
            }
            let with_zu = rest.strip_prefix("zu").and_then(|rest| {
                let of_verb = self.of_verb(rest);
                let of_verb = of_verb.map(|(infinitive, kind)| (infinitive.to_owned(), kind));
                let found = of_verb.or_else(|| self.behind_prefix(rest, is_noun, false));
                found.filter(|(_, kind)| *kind == Kind::Infinitive)
            });
            let found = with_zu.or_else(|| self.behind_prefix(rest, is_noun, false));
            found.map(|(infinitive, kind)| (whole(&infinitive), kind))
        })
    }

    /// The infinitive of a form, and what form it is.
    fn of_verb(self, form: &str) -> Option<(&'t str, Kind)> {
        let entry = self.0.get(Role::Verb, form)?;
        Some((entry.name()?, Kind::of_tag(entry.tag()?)?))
    }
}

/// The class of a word: with *ae* for *ä*, as classes have no accents, and with a space behind it, which no stem has.
pub fn class_of(word: &str) -> String {
    let mut class = String::with_capacity(word.len() + 2);
    for c in word.chars() {
        match c {
            'ä' => class.push_str("ae"),
            'ö' => class.push_str("oe"),
            'ü' => class.push_str("ue"),
            'ß' => class.push_str("ss"),
            c => class.push(c),
        }
    }
    class.push(' ');
    folded(&class).into_owned()
}
