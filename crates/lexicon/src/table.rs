//! What is told of forms: an automaton from each form, in a role, to a line of what is told.
//!
//! A form has a letter before it for the role in which it is listed: as a form of a word, as a noun that may end a compound, and so on. Its
//! number is the place of a line among all that are told of some form: a name, a second one and a tag, with tabs between them. Most
//! forms of a word have one line.

use std::borrow::Cow;
use std::fmt;

use rustc_hash::FxHashMap;

use crate::automaton::{self, Walk};

/// What a form is listed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    /// A form of a word: its class, and that which it has beside.
    Form = b'f',
    /// A form of a noun, as it may end compounds: from its end.
    Noun = b'n',
    /// A form of a verb, as it may stand behind a prefix.
    Verb = b'v',
    /// What is a form of a verb only where a prefix stands before it.
    Bare = b'b',
    /// What may begin a compound and is no form.
    First = b'c',
    /// An adjective as it is without endings, as it may end compounds: from its end.
    Adjective = b'a',
    /// What stands before verbs.
    Prefix = b'p',
    /// A class that is the second of forms, which are its name, with a space between two.
    Second = b's',
    /// A class that forms have by their marks, where their letters are other words': these forms are its name, with a space between two.
    Marked = b'm',
    /// A class or a form for which others are asked too: their classes, with [`ASKED_APART`] between two.
    Asked = b'q',
}

impl Role {
    /// Whether forms are listed from their end, so that words are told by what they end in.
    fn is_from_end(self) -> bool {
        matches!(self, Role::Noun | Role::Adjective)
    }
}

/// What stands between two classes that are asked for.
pub const ASKED_APART: &str = ",";

/// What is listed of a language, as it lies in bytes.
#[derive(Clone, Copy)]
pub struct Table<'t> {
    forms: &'t [u8],
    lines: &'t str,
}

impl fmt::Debug for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("forms", &self.forms.len())
            .field("lines", &self.lines.len())
            .finish()
    }
}

impl<'t> Table<'t> {
    /// That of the forms and lines of a [`Written`], of which nothing is read.
    pub const fn new(forms: &'t [u8], lines: &'t str) -> Self {
        Self { forms, lines }
    }

    /// What is told of a form in a role; nothing of one that is not listed.
    pub fn get(&self, role: Role, form: &str) -> Option<Entry<'t>> {
        let mut walk = self.walk(role)?;
        let is_passed = match role.is_from_end() {
            true => form.bytes().rev().all(|byte| walk.step(byte)),
            false => form.bytes().all(|byte| walk.step(byte)),
        };
        is_passed.then(|| self.entry(&walk))?
    }

    /// Whether a form is listed in a role.
    pub fn contains(&self, role: Role, form: &str) -> bool {
        self.get(role, form).is_some()
    }

    /// What stands before verbs and at the beginning of `word`: how many bytes it has, and what is told of it, the shortest first.
    pub fn prefixes(&self, word: &str) -> impl Iterator<Item = (usize, Entry<'t>)> {
        self.passed(Role::Prefix, word.bytes())
    }

    /// What `word` ends in that is listed in a role, nouns or adjectives: where it begins, and what is told of it, the shortest first.
    pub fn ends(&self, role: Role, word: &str) -> impl Iterator<Item = (usize, Entry<'t>)> {
        debug_assert!(role.is_from_end(), "{role:?}");
        let passed = self.passed(role, word.bytes().rev());
        passed.map(|(length, entry)| (word.len() - length, entry))
    }

    /// The forms that are passed on a way: how many bytes each has, and what is told of it.
    fn passed(
        &self,
        role: Role,
        way: impl Iterator<Item = u8>,
    ) -> impl Iterator<Item = (usize, Entry<'t>)> {
        let mut walk = self.walk(role);
        let steps = way.map_while(move |byte| {
            let walk = walk.as_mut()?;
            walk.step(byte).then(|| self.entry(walk))
        });
        (1..)
            .zip(steps)
            .filter_map(|(length, entry)| Some((length, entry?)))
    }

    /// Where all forms in a role begin, if there are any.
    fn walk(&self, role: Role) -> Option<Walk<'t>> {
        let mut walk = Walk::new(self.forms);
        walk.step(role as u8).then_some(walk)
    }

    fn entry(&self, walk: &Walk<'t>) -> Option<Entry<'t>> {
        let lines = self.lines.get(walk.number()?..)?;
        Some(Entry { lines })
    }
}

/// What is told of a form: two names and a tag.
#[derive(Clone, Copy)]
pub struct Entry<'t> {
    /// From its line on.
    lines: &'t str,
}

impl<'t> Entry<'t> {
    /// The name that the form has: its class, or the word that it is a form of. None where it is one of several words, as its marks are lost.
    pub fn name(self) -> Option<&'t str> {
        self.part(0)
    }

    /// The class of `form`, of which this is told as of a [`Role::Form`]: its name, or that which it has as one of several words.
    pub fn class(self, form: &str) -> Cow<'t, str> {
        let name = self.name().map(Cow::Borrowed);
        name.unwrap_or_else(|| class_of_several(form).into())
    }

    /// The name that it has beside.
    pub fn second(self) -> Option<&'t str> {
        self.part(1)
    }

    /// What else is told of it, as its language has it.
    pub fn tag(self) -> Option<Tag> {
        self.part(2)?.chars().next()
    }

    fn part(self, at: usize) -> Option<&'t str> {
        let (line, _) = self.lines.split_once(LINE)?;
        line.split(PART).nth(at).filter(|part| !part.is_empty())
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

/// What ends the class of a form that is several words' where its marks are left out. That of a word ends in one space.
const OF_SEVERAL: &str = "  ";

/// The class of a form that is several words' where its marks are left out.
pub fn class_of_several(form: &str) -> String {
    [form, OF_SEVERAL].concat()
}

/// Whether a class is that of a form which is several words' where its marks are left out.
pub fn is_of_several(class: &str) -> bool {
    class.ends_with(OF_SEVERAL)
}

/// A letter for what else is told of a form.
pub type Tag = char;

/// What ends a line, and a part of one.
const LINE: char = '\n';
const PART: char = '\t';

/// A table as it is written down.
#[derive(Clone, Debug)]
pub struct Written {
    /// The automaton.
    pub forms: Vec<u8>,
    /// What is told.
    pub lines: String,
}

impl Written {
    /// The table itself.
    pub fn table(&self) -> Table<'_> {
        Table::new(&self.forms, &self.lines)
    }
}

/// A table while it is written.
#[derive(Clone, Default)]
pub(crate) struct Draft {
    /// Forms behind their roles, with the places of their lines.
    forms: Vec<(Vec<u8>, usize)>,
    lines: String,
    places: FxHashMap<String, usize>,
}

/// What is told of a form.
#[derive(Clone, Copy, Default)]
pub(crate) struct Told<'n> {
    pub(crate) name: Option<&'n str>,
    pub(crate) second: Option<&'n str>,
    pub(crate) tag: Option<Tag>,
}

impl<'n> From<&'n str> for Told<'n> {
    fn from(name: &'n str) -> Self {
        Self {
            name: Some(name),
            ..Self::default()
        }
    }
}

impl Told<'_> {
    fn line(&self) -> String {
        let mut line = String::from(self.name.unwrap_or_default());
        if self.second.is_some() || self.tag.is_some() {
            line.push(PART);
            line.push_str(self.second.unwrap_or_default());
        }
        if let Some(tag) = self.tag {
            line.extend([PART, tag]);
        }
        line.push(LINE);
        line
    }
}

impl Draft {
    /// Lists a form, which may be listed but once in a role.
    pub(crate) fn add<'n>(&mut self, role: Role, form: &str, told: impl Into<Told<'n>>) {
        let mut key = Vec::with_capacity(1 + form.len());
        key.push(role as u8);
        match role.is_from_end() {
            true => key.extend(form.bytes().rev()),
            false => key.extend(form.bytes()),
        }
        let lines = &mut self.lines;
        let place = self.places.entry(told.into().line());
        let place = *place.or_insert_with_key(|line| {
            let place = lines.len();
            lines.push_str(line);
            place
        });
        self.forms.push((key, place));
    }

    /// The table.
    ///
    /// # Panics
    ///
    /// If a form is listed twice in a role.
    pub(crate) fn finish(mut self) -> Written {
        self.forms.sort_unstable();
        Written {
            forms: automaton::slots(&self.forms),
            lines: self.lines,
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
                tag: Some('!'),
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
            (Role::Form, "haus", Some((Some("haus "), None, None))),
            (Role::Form, "häuser", Some((Some("haus "), None, None))),
            (
                Role::Form,
                "zahlt",
                Some((None, Some("zahlen "), Some('!'))),
            ),
            (Role::Noun, "haus", Some((Some("haus"), None, None))),
            (Role::First, "hau", Some((None, None, None))),
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
            let found = table.prefixes(word);
            let found = found.map(|(length, entry)| (length, entry.name().unwrap()));
            found.collect::<Vec<_>>()
        };
        assert_eq!(found("aneinanderreihen"), [(2, "an"), (10, "aneinander")]);
        assert_eq!(found("an"), [(2, "an")]);
        assert_eq!(found("a"), []);
        assert_eq!(found("um"), []);
    }
}
