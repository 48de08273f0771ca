//! What is told of forms: a transducer from each form, in a role, to the names that it has.
//!
//! The words of a language have their forms in common ends, and most forms of a word the same name, so that a transducer (the crate
//! `fst`) takes little room, and is read where it lies. A form has a letter before it for the role in which it is listed: as a form, as a noun that
//! may end a compound, and so on. Its value is two places in the list of names, and a tag.

use std::fmt;

use fst::raw::{Builder, Fst, Node, Output};
use rustc_hash::FxHashMap;

/// What a form is listed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    /// A form of a word: its class, and that which it has beside.
    Form = b'f',
    /// A form of a noun, as it may end compounds.
    Noun = b'n',
    /// A form of a verb, as it may stand behind a prefix.
    Verb = b'v',
    /// What is a form of a verb only where a prefix stands before it.
    Bare = b'b',
    /// What may begin a compound and is no form.
    First = b'c',
    /// An adjective as it is without endings.
    Adjective = b'a',
    /// What stands before verbs.
    Prefix = b'p',
    /// A class that is the second of forms, which are its name, with a space between two.
    Second = b's',
}

/// What is listed of a language, as it lies in bytes.
#[derive(Clone)]
pub struct Table<'t> {
    forms: Fst<&'t [u8]>,
    names: &'t str,
}

impl fmt::Debug for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("forms", &self.forms.len())
            .finish_non_exhaustive()
    }
}

impl<'t> Table<'t> {
    /// That of the bytes and the names of a [`Written`], of which nothing is read but how they begin and end.
    ///
    /// # Panics
    ///
    /// If the bytes are those of no table.
    pub fn new(forms: &'t [u8], names: &'t str) -> Self {
        let forms = Fst::new(forms).expect("the bytes are those of a table");
        Self { forms, names }
    }

    /// What is told of a form in a role; nothing of one that is not listed.
    pub fn get(&self, role: Role, form: &str) -> Option<Entry<'t>> {
        let mut walk = self.walk(role)?;
        form.bytes()
            .all(|byte| walk.step(byte))
            .then(|| walk.entry())?
    }

    /// Whether a form is listed in a role.
    pub fn contains(&self, role: Role, form: &str) -> bool {
        self.get(role, form).is_some()
    }

    /// The forms in a role that `word` begins with: how many bytes each has, and what is told of it, the shortest first.
    pub fn beginnings(&self, role: Role, word: &str) -> impl Iterator<Item = (usize, Entry<'t>)> {
        let mut walk = self.walk(role);
        let steps = word.bytes().enumerate().map_while(move |(at, byte)| {
            let walk = walk.as_mut()?;
            walk.step(byte).then(|| (at + 1, walk.entry()))
        });
        steps.filter_map(|(length, entry)| Some((length, entry?)))
    }

    /// At the beginning of all forms in a role, if it has any.
    fn walk(&self, role: Role) -> Option<Walk<'_, 't>> {
        let mut walk = Walk {
            table: self,
            node: self.forms.root(),
            told: Output::zero(),
        };
        walk.step(role as u8).then_some(walk)
    }
}

/// A way through the forms of a table, byte by byte.
struct Walk<'a, 't> {
    table: &'a Table<'t>,
    node: Node<'a>,
    told: Output,
}

impl<'t> Walk<'_, 't> {
    /// Goes on by a byte, if some form does.
    #[inline]
    fn step(&mut self, byte: u8) -> bool {
        let Some(at) = self.node.find_input(byte) else {
            return false;
        };
        let transition = self.node.transition(at);
        self.told = self.told.cat(transition.out);
        self.node = self.table.forms.node(transition.addr);
        true
    }

    /// What is told of what was gone through, if that is a form.
    #[inline]
    fn entry(&self) -> Option<Entry<'t>> {
        self.node.is_final().then(|| Entry {
            value: self.told.cat(self.node.final_output()).value(),
            names: self.table.names,
        })
    }
}

/// What is told of a form: two names and a tag.
#[derive(Clone, Copy)]
pub struct Entry<'t> {
    value: u64,
    names: &'t str,
}

/// Bits of the place of a name, with one for none; the tag is above those of two.
const PLACE: u32 = 24;

impl<'t> Entry<'t> {
    /// The name that the form has: its class, or the word that it is a form of. None where it is one of several words, as its marks are lost.
    pub fn name(self) -> Option<&'t str> {
        self.name_at(self.value)
    }

    /// The name that it has beside.
    pub fn second(self) -> Option<&'t str> {
        self.name_at(self.value >> PLACE)
    }

    /// What else is told of it, as its language has it.
    pub fn tag(self) -> u8 {
        (self.value >> (2 * PLACE)) as u8
    }

    fn name_at(self, value: u64) -> Option<&'t str> {
        let place = value as usize & ((1 << PLACE) - 1);
        let names = self.names.get(place.checked_sub(1)?..)?;
        Some(names.split_once(END)?.0)
    }
}

impl fmt::Debug for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("name", &self.name())
            .field("second", &self.second())
            .field("tag", &self.tag())
            .finish()
    }
}

/// What ends a name.
const END: char = '\n';

/// A table as it is written down.
#[derive(Clone, Debug)]
pub struct Written {
    /// The transducer.
    pub forms: Vec<u8>,
    /// The names.
    pub names: String,
}

impl Written {
    /// The table itself.
    pub fn table(&self) -> Table<'_> {
        Table::new(&self.forms, &self.names)
    }
}

/// A table while it is written.
#[derive(Clone, Default)]
pub(crate) struct Draft {
    forms: Vec<(String, u64)>,
    names: String,
    places: FxHashMap<String, u64>,
}

/// What is told of a form.
#[derive(Clone, Copy, Default)]
pub(crate) struct Told<'n> {
    pub(crate) name: Option<&'n str>,
    pub(crate) second: Option<&'n str>,
    pub(crate) tag: u8,
}

impl<'n> From<&'n str> for Told<'n> {
    fn from(name: &'n str) -> Self {
        Self {
            name: Some(name),
            ..Self::default()
        }
    }
}

impl Draft {
    /// Lists a form, which may be listed in a role but once.
    pub(crate) fn add<'n>(&mut self, role: Role, form: &str, told: impl Into<Told<'n>>) {
        let told = told.into();
        let [name, second] = [told.name, told.second].map(|name| self.place(name));
        let mut key = String::with_capacity(1 + form.len());
        key.push(char::from(role as u8));
        key.push_str(form);
        let value = name | second << PLACE | u64::from(told.tag) << (2 * PLACE);
        self.forms.push((key, value));
    }

    /// The place of a name with one for none.
    fn place(&mut self, name: Option<&str>) -> u64 {
        let Some(name) = name else {
            return 0;
        };
        if let Some(&place) = self.places.get(name) {
            return place;
        }
        let place = self.names.len() as u64 + 1;
        assert!(place < 1 << PLACE, "too many names");
        self.names.push_str(name);
        self.names.push(END);
        self.places.insert(name.to_owned(), place);
        place
    }

    /// The table.
    ///
    /// # Panics
    ///
    /// If a form is listed twice.
    pub(crate) fn finish(mut self) -> Written {
        self.forms.sort_unstable();
        let mut builder = Builder::memory();
        for (form, value) in &self.forms {
            let added = builder.insert(form, *value);
            added.expect("forms are sorted, and each is listed once in a role");
        }
        Written {
            forms: builder.into_inner().expect("memory can be written to"),
            names: self.names,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_have_what_is_told_of_them_in_their_role() {
        let mut draft = Draft::default();
        draft.add(Role::Form, "häuser", "haus ");
        draft.add(Role::Form, "haus", "haus ");
        draft.add(
            Role::Form,
            "zahlt",
            Told {
                name: None,
                second: Some("zahlen "),
                tag: 200,
            },
        );
        draft.add(Role::Noun, "haus", "haus");
        draft.add(Role::First, "hau", Told::default());
        let written = draft.finish();
        let table = written.table();
        let names = |role, form| {
            table
                .get(role, form)
                .map(|entry| (entry.name(), entry.second(), entry.tag()))
        };
        for (role, form, told) in [
            (Role::Form, "haus", Some((Some("haus "), None, 0))),
            (Role::Form, "häuser", Some((Some("haus "), None, 0))),
            (Role::Form, "zahlt", Some((None, Some("zahlen "), 200))),
            (Role::Noun, "haus", Some((Some("haus"), None, 0))),
            (Role::First, "hau", Some((None, None, 0))),
            (Role::Form, "hau", None),
            (Role::Form, "hausen", None),
            (Role::Form, "", None),
            (Role::Noun, "zahlt", None),
            (Role::Verb, "haus", None),
        ] {
            assert_eq!(names(role, form), told, "{role:?} {form}");
        }
    }

    #[test]
    fn a_word_begins_with_forms() {
        let mut draft = Draft::default();
        for prefix in ["an", "ab", "aneinander", "ein"] {
            draft.add(Role::Prefix, prefix, prefix);
        }
        let written = draft.finish();
        let table = written.table();
        let found = |word| {
            let found = table.beginnings(Role::Prefix, word);
            let found = found.map(|(length, entry)| (length, entry.name().unwrap()));
            found.collect::<Vec<_>>()
        };
        assert_eq!(found("aneinanderreihen"), [(2, "an"), (10, "aneinander")]);
        assert_eq!(found("an"), [(2, "an")]);
        assert_eq!(found("a"), []);
        assert_eq!(found("um"), []);
    }
}
