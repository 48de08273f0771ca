//! Verbs with prefixes.

use rustc_hash::{FxHashMap, FxHashSet};

use super::conjugation::Form;
use super::verbs;
use crate::letters::folded;
use crate::table::{Draft, Role, Table, Tag, Told};

/// The kind of a form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The infinitive.
    Infinitive,
    /// The third person singular, present.
    Present,
    /// The first and third person, past, singular and plural.
    Past,
    /// The past participle, as it follows *haben*.
    Participle,
    /// The past participle without *ge-*, for verbs with an inseparable prefix.
    Bare,
    /// Any other form.
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

/// Writes the forms of verbs and the prefixes of verbs.
pub(super) fn write(forms: &[Form], draft: &mut Draft) {
    let mut all = FxHashMap::default();
    let mut bare = FxHashMap::default();
    let mut add = |written: String, form: &Form| {
        if form.kind == Kind::Bare {
            bare.entry(written).or_insert(form.infinitive);
            return;
        }
        // Prefers `betrügen` to the past of `betragen`, and `einführen` to `einfuhren`.
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

/// The tags of separable and inseparable prefixes, and of those that can be either.
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

/// The prefix of a verb.
#[derive(Clone, Copy, Debug)]
pub struct Prefix<'t> {
    /// Its length in bytes in the word, where it may be written without accents.
    pub length: usize,
    /// The prefix in its proper spelling.
    pub written: &'t str,
    /// Whether it is separable, as in `abzuschaffen`.
    pub parts: bool,
    /// Whether it is inseparable, so that participles have no *ge-*. Some prefixes are both.
    pub stays: bool,
}

/// The verbs of a table, for look-ups of prefixed verbs.
#[derive(Clone, Copy, Debug)]
pub struct Prefixed<'a, 't>(pub &'a Table<'t>);

impl<'t> Prefixed<'_, 't> {
    /// The verb prefixes that `word` begins with, the shortest first.
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

    /// The infinitive of the prefixed verb that `word` is a form of, and the kind of the form; `None` if there is none.
    /// `is_noun` tells whether a word is a noun rather than a past (`Vorgaben`).
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

    /// The infinitive of an unprefixed form, and its kind.
    fn of_verb(self, form: &str) -> Option<(&'t str, Kind)> {
        let entry = self.0.get(Role::Verb, form)?;
        Some((entry.name()?, Kind::of_tag(entry.tag()?)?))
    }
}

/// The name of the class of a word: the word with *ae* for *ä* etc., as classes have no accents, and a space at the end,
/// which no stem has.
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
