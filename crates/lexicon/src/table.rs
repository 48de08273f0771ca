//! Tables of forms: an automaton maps each form, in a role, to a line with its entry.
//!
//! A form is stored behind a letter for its role: a form of a word, a noun that may end a compound, and so on. Its number
//! is the byte offset of a line: a name, a second name and a tag, separated by tabs. Most forms of a word share one line.

use std::borrow::Cow;
use std::fmt;

use rustc_hash::FxHashMap;

use crate::automaton::{self, Walk};

/// The role in which a form is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    /// A form of a word; its entry has its class, and perhaps a second one.
    Form = b'f',
    /// A form of a noun that may end compounds; stored reversed.
    Noun = b'n',
    /// A form of a verb that may follow a prefix.
    Verb = b'v',
    /// A form of a verb only where a prefix stands before it.
    Bare = b'b',
    /// A string that may begin a compound and is no form.
    First = b'c',
    /// An adjective without endings that may end compounds; stored reversed.
    Adjective = b'a',
    /// A prefix of verbs.
    Prefix = b'p',
    /// A class; its name lists the forms that have it as their second one, separated by spaces.
    Second = b's',
    /// A class; its name lists the forms, separated by spaces, that have it by their diacritics, because their letters
    /// are other words'.
    Marked = b'm',
    /// A class or form; its name lists the further classes that a query for it asks for, separated by [`ASKED_APART`].
    Asked = b'q',
}

impl Role {
    /// Whether forms are stored reversed, so that words are matched by their ends.
    fn is_from_end(self) -> bool {
        matches!(self, Role::Noun | Role::Adjective)
    }
}

/// Separates the classes in an entry of [`Role::Asked`].
pub const ASKED_APART: &str = ",";

/// The table of a language, read from bytes.
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
    /// The table of the forms and lines of a [`Written`]. Does not read them.
    pub const fn new(forms: &'t [u8], lines: &'t str) -> Self {
        Self { forms, lines }
    }

    /// The entry of a form in a role; `None` if it is not listed.
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

    /// The verb prefixes at the start of `word`: length in bytes, and entry, the shortest first.
    pub fn prefixes(&self, word: &str) -> impl Iterator<Item = (usize, Entry<'t>)> {
        self.passed(Role::Prefix, word.bytes())
    }

    /// The listed nouns or adjectives (by `role`) that `word` ends with: the byte at which each begins, and its entry,
    /// the shortest first.
    pub fn ends(&self, role: Role, word: &str) -> impl Iterator<Item = (usize, Entry<'t>)> {
        debug_assert!(role.is_from_end(), "{role:?}");
        let passed = self.passed(role, word.bytes().rev());
        passed.map(|(length, entry)| (word.len() - length, entry))
    }

    /// The forms that are prefixes of the byte sequence `way`: length in bytes, and entry.
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

    /// A traversal from the start of all forms in a role; `None` if there are none.
    fn walk(&self, role: Role) -> Option<Walk<'t>> {
        let mut walk = Walk::new(self.forms);
        walk.step(role as u8).then_some(walk)
    }

    fn entry(&self, walk: &Walk<'t>) -> Option<Entry<'t>> {
        let lines = self.lines.get(walk.number()?..)?;
        Some(Entry { lines })
    }
}

/// The entry of a form: two names and a tag.
#[derive(Clone, Copy)]
pub struct Entry<'t> {
    /// The lines, from the entry's own on.
    lines: &'t str,
}

impl<'t> Entry<'t> {
    /// The name: the class of the form, or the word it is a form of. `None` for a form that, without its diacritics, is
    /// one of several words.
    pub fn name(self) -> Option<&'t str> {
        self.part(0)
    }

    /// The class of `form`, whose entry of [`Role::Form`] this is: its name, or the class for forms of several words.
    pub fn class(self, form: &str) -> Cow<'t, str> {
        let name = self.name().map(Cow::Borrowed);
        name.unwrap_or_else(|| class_of_several(form).into())
    }

    /// The second name.
    pub fn second(self) -> Option<&'t str> {
        self.part(1)
    }

    /// The tag, whose meaning depends on the language.
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

/// The end of the name of a class for a form that, without diacritics, is one of several words. The class of a word ends
/// in one space.
const OF_SEVERAL: &str = "  ";

/// The class of a form that, without diacritics, is one of several words.
pub fn class_of_several(form: &str) -> String {
    [form, OF_SEVERAL].concat()
}

/// Whether a class is that of a form of several words, see [`class_of_several`].
pub fn is_of_several(class: &str) -> bool {
    class.ends_with(OF_SEVERAL)
}

/// A letter with further information about a form.
pub type Tag = char;

/// The end of a line, and the separator of its parts.
const LINE: char = '\n';
const PART: char = '\t';

/// A table in the form in which it is stored.
#[derive(Clone, Debug)]
pub struct Written {
    /// The automaton.
    pub forms: Vec<u8>,
    /// The lines with the entries.
    pub lines: String,
}

impl Written {
    /// The table over this data.
    pub fn table(&self) -> Table<'_> {
        Table::new(&self.forms, &self.lines)
    }
}

/// A table under construction.
#[derive(Clone, Default)]
pub(crate) struct Draft {
    /// Forms, each behind its role, with the offsets of their lines.
    forms: Vec<(Vec<u8>, usize)>,
    lines: String,
    places: FxHashMap<String, usize>,
}

/// The entry of a form.
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
    /// Adds a form, which may be added only once in a role.
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

    /// Finishes the table.
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
