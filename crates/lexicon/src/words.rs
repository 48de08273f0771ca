//! Words listed with all their forms, for languages where letters with diacritics may be letters of their own.
//!
//! In Danish, Norwegian and Swedish *å*, *ä*, *ö*, *æ* and *ø* are letters: `vän` is a friend, and `van` means used to
//! something. Terms are folded, so all words that fold alike share a class by their folded form. If only one word folds
//! to a form, that is the class of this word, with its diacritics (`vanner` is a form of `vän`). If several words do, the
//! class has that form alone, so that each word is found by it, but none of its other forms; each word is then also in
//! the class of its written form.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::letters::folded;
use crate::numbers::Numbers;
use crate::table::{ASKED_APART, Draft, Role, Tag, Told};

/// A set of endings, the first of which is the word's own (`-` is none), and the stems that have all of them.
pub(crate) type Block = (&'static str, &'static str);

/// Derives the other forms of a word.
type Forming = fn(&str) -> Vec<String>;

/// The lists of a language. A form of two words belongs to the first.
pub(crate) struct Words {
    /// Words without forms, but for those that stand before them in the other lists.
    pub(crate) alone: &'static str,
    /// Words other than nouns, each line with all forms.
    pub(crate) lines: &'static [&'static str],
    /// Nouns, each line with all forms.
    pub(crate) nouns: &'static [&'static str],
    /// Nouns by their endings.
    pub(crate) declined: &'static [&'static [Block]],
    /// Other words by their endings.
    pub(crate) inflected: &'static [&'static [Block]],
    /// Verbs by their endings.
    pub(crate) verbs: &'static [&'static [Block]],
    /// Nouns, and the function that derives their other forms.
    pub(crate) spelled_nouns: &'static [(&'static str, Forming)],
    /// Other words, and the function that derives their other forms.
    pub(crate) spelled: &'static [(&'static str, Forming)],
    /// Unaccented forms that another word folds to, but that count as forms of their own word only.
    pub(crate) plain: &'static [&'static str],
    /// Forms of two nouns or adjectives that rarely belong to the second, which does not find them.
    pub(crate) rare: &'static str,
    /// Forms of a verb that mostly belong to another word: the verb finds them, but a query for one does not ask for the
    /// verb.
    pub(crate) mostly_others: &'static str,
    /// Pairs of a form and another word that a query for the form also asks for; the word does not find the form.
    pub(crate) asking: &'static [(&'static str, &'static str)],
    /// Whether nouns have a genitive in *-s*.
    pub(crate) has_genitive: bool,
}

/// The tag of a word listed as having no forms.
pub const ALONE: Tag = 'a';

/// The tag of a form whose second word a query for the form does not ask for.
pub const UNASKED: Tag = 'n';

/// The words of a language, by their forms.
#[derive(Default)]
pub(crate) struct Lexicon {
    numbers: Numbers,
    all: Forms,
    nouns: Forms,
    verbs: Forms,
    /// Words without forms.
    alone: FxHashSet<&'static str>,
    /// Forms of two nouns or adjectives that belong only to the first.
    rare: FxHashSet<&'static str>,
    /// Forms of a verb that mostly belong to another word.
    mostly_others: FxHashSet<&'static str>,
    /// Pairs of a form and another word that it also asks for.
    asking: &'static [(&'static str, &'static str)],
    /// The folded stems.
    stems: FxHashSet<String>,
}

/// The numbers of words, by form.
#[derive(Default)]
struct Forms {
    written: FxHashMap<String, usize>,
    /// The second word of a form.
    next: FxHashMap<String, usize>,
    /// `None` where several words fold to the form.
    folded: FxHashMap<String, Option<usize>>,
}

impl Forms {
    fn add(&mut self, form: String, word: usize) {
        if let Some(first) = self.written.get(&form) {
            if *first != word {
                self.next.entry(form).or_insert(word);
            }
            return;
        }
        let known = self.folded.entry(folded(&form).into_owned());
        let known = known.or_insert(Some(word));
        *known = known.filter(|&known| known == word);
        self.written.insert(form, word);
    }

    /// Adds a rare form, unless another form folds alike.
    fn add_rare(&mut self, form: String, word: usize) {
        if !self.folded.contains_key(&*folded(&form)) {
            self.add(form, word);
        }
    }

    /// The forms, as written and folded, each with its word; `None` where several words fold to the form.
    fn words(&self) -> impl Iterator<Item = (&str, Option<usize>)> {
        let written = self.written.iter().filter(|(form, _)| !form.is_ascii());
        let written = written.map(|(form, word)| (form.as_str(), Some(*word)));
        let folded = self.folded.iter();
        written.chain(folded.map(|(form, word)| (form.as_str(), *word)))
    }

    /// The word that is spelled like a folded form of several words.
    fn word_of_several(&self, form: &str, word: Option<usize>) -> Option<usize> {
        let written = self.written.get(form).copied();
        written.filter(|_| word.is_none())
    }
}

impl Lexicon {
    /// Builds the lexicon of `words` and of `verbs` (pairs of form and infinitive). Forms in `prefixed` are verbs only
    /// behind a prefix, and forms in `rare` are added only if no other form looks like them.
    pub(crate) fn of(
        words: &Words,
        verbs: impl Iterator<Item = (String, String)>,
        prefixed: impl Iterator<Item = (String, String)>,
        rare: impl Iterator<Item = (String, String)>,
    ) -> Self {
        let mut numbers = Numbers::default();
        let mut lexicon = Self {
            rare: words.rare.split_whitespace().collect(),
            mostly_others: words.mostly_others.split_whitespace().collect(),
            asking: words.asking,
            ..Self::default()
        };
        for word in words.alone.split_whitespace() {
            let number = numbers.of(word);
            lexicon.all.add(word.to_owned(), number);
            lexicon.alone.insert(word);
        }
        for line in words.lines {
            for (form, word) in of_line(line) {
                lexicon.all.add(form, numbers.of(word));
            }
        }
        let nouns: Vec<_> = words.nouns.iter().flat_map(|line| of_line(line)).collect();
        let nouns = nouns
            .into_iter()
            .map(|(form, word)| (form, word.to_owned()));
        let nouns: Vec<(String, String)> = nouns
            .chain(of_blocks(words.declined))
            .chain(spelled(words.spelled_nouns))
            .collect();
        for (form, word) in &nouns {
            let number = numbers.of(word);
            lexicon.all.add(form.clone(), number);
            lexicon.nouns.add(form.clone(), number);
        }
        for (form, word) in of_blocks(words.inflected).chain(spelled(words.spelled)) {
            lexicon.all.add(form, numbers.of(word));
        }
        for (form, word) in of_blocks(words.verbs).chain(verbs) {
            let number = numbers.of(word);
            lexicon.all.add(form.clone(), number);
            lexicon.verbs.add(form, number);
        }
        for (form, word) in prefixed {
            lexicon.verbs.add(form, numbers.of(word));
        }
        let genitives = nouns.iter().filter(|_| words.has_genitive);
        for (form, word) in genitives.filter(|(form, _)| !form.ends_with(['s', 'x', 'z'])) {
            let number = numbers.of(word);
            let form = [form, "s"].concat();
            lexicon.all.add_rare(form.clone(), number);
            lexicon.nouns.add_rare(form, number);
        }
        for (form, word) in rare {
            lexicon.all.add_rare(form, numbers.of(word));
        }
        for form in words.plain {
            let word = lexicon.all.written.get(*form).copied();
            lexicon.all.folded.insert((*form).to_owned(), word);
        }
        let blocks = words.declined.iter().chain(words.inflected);
        let stems = blocks.chain(words.verbs);
        let stems = stems.flat_map(|blocks| blocks.iter());
        let stems = stems.flat_map(|(_, stems)| stems.split_whitespace());
        lexicon.stems = stems.map(|stem| folded(stem).into_owned()).collect();
        lexicon.numbers = numbers;
        lexicon
    }

    /// The other word that a form belongs to: a verb, or the second word.
    fn other(&self, form: &str) -> Option<Other> {
        let written = self.all.written.get(form).copied();
        let first = written.or_else(|| *self.all.folded.get(form)?)?;
        if self.alone.contains(form) {
            return None;
        }
        let verb = self.verbs.written.get(form);
        let verb = verb.filter(|verb| **verb != first);
        let next = self.all.next.get(form);
        let next = next.filter(|_| !self.rare.contains(form));
        let verb = verb.map(|verb| match self.mostly_others.contains(form) {
            true => Other::Unasked(*verb),
            false => Other::Verb(*verb),
        });
        verb.or_else(|| next.map(|next| Other::Unasked(*next)))
    }

    /// Whether several words fold to the same form as `form`.
    fn is_of_several(&self, form: &str) -> bool {
        let plain = folded(form);
        self.all.folded.get(&*plain).is_some_and(Option::is_none)
    }

    /// Writes the further classes that queries ask for: a form of two words whose letters are a third word's has a class
    /// of its own, which both words ask for; the form itself asks for its first word too, and for the other if that is a
    /// verb.
    fn write_asked(&self, classes: &[String], draft: &mut Draft) {
        let mut asked: FxHashMap<&str, Vec<String>> = FxHashMap::default();
        for (form, first) in &self.all.written {
            let Some(other) = self.other(form).filter(|_| self.is_of_several(form)) else {
                continue;
            };
            for word in [*first, other.word()] {
                let asked = asked.entry(&classes[word]).or_default();
                asked.push(class_of_two(form));
            }
            let asked = asked.entry(form).or_default();
            asked.push(classes[*first].clone());
            if let Other::Verb(verb) = other {
                asked.push(classes[verb].clone());
            }
        }
        for (form, word) in self.asking {
            let asked = asked.entry(form).or_default();
            asked.push([word, " "].concat());
        }
        for (of, mut asked) in asked {
            asked.sort_unstable();
            draft.add(Role::Asked, of, asked.join(ASKED_APART).as_str());
        }
    }

    /// Writes, by class, the forms that diacritics keep apart from others.
    fn write_marked(&self, classes: &[String], draft: &mut Draft) {
        let mut marked: FxHashMap<usize, Vec<&str>> = FxHashMap::default();
        for (form, first) in &self.all.written {
            if self.is_of_several(form) {
                let other = self.other(form).map(Other::word);
                let words = [Some(*first), other].into_iter().flatten();
                words.for_each(|word| marked.entry(word).or_default().push(form));
            }
        }
        for (word, mut forms) in marked {
            forms.sort_unstable();
            draft.add(Role::Marked, &classes[word], forms.join(" ").as_str());
        }
    }

    /// Writes all entries to `draft`.
    pub(crate) fn write(&self, draft: &mut Draft) {
        let classes = self.numbers.names.iter().map(|word| [word, " "].concat());
        let classes: Vec<String> = classes.collect();
        let class = |word: Option<usize>| word.map(|word| classes[word].as_str());
        let mut too: FxHashMap<usize, Vec<&str>> = FxHashMap::default();
        for (form, word) in self.all.words() {
            let other = self.other(form);
            let is_plain = word.is_some() && form.is_ascii();
            if let Some(other) = other.filter(|_| is_plain) {
                too.entry(other.word()).or_default().push(form);
            }
            let joint = other.filter(|_| self.is_of_several(form));
            let joint = joint.map(|_| class_of_two(form));
            let is_alone = self.alone.contains(form);
            let told = match (&joint, other) {
                (Some(joint), _) if word.is_none() => Told {
                    second: Some(joint.as_str()),
                    ..Told::default()
                },
                (Some(joint), _) => joint.as_str().into(),
                (None, Some(other)) => Told {
                    name: class(word),
                    second: class(Some(other.word())),
                    tag: matches!(other, Other::Unasked(_)).then_some(UNASKED),
                },
                (None, None) => Told {
                    name: class(word),
                    second: class(self.all.word_of_several(form, word)),
                    tag: is_alone.then_some(ALONE),
                },
            };
            draft.add(Role::Form, form, told);
        }
        for (word, mut forms) in too {
            forms.sort_unstable();
            draft.add(Role::Second, &classes[word], forms.join(" ").as_str());
        }
        self.write_asked(&classes, draft);
        self.write_marked(&classes, draft);
        for (form, word) in self.nouns.words() {
            let told = Told {
                name: class(word),
                second: class(self.nouns.word_of_several(form, word)),
                tag: None,
            };
            draft.add(Role::Noun, form, told);
        }
        for (form, word) in self.verbs.words() {
            let told = Told {
                name: class(word),
                ..Told::default()
            };
            draft.add(Role::Verb, form, told);
        }
        let stems = self.stems.iter();
        for stem in stems.filter(|stem| !self.all.folded.contains_key(*stem)) {
            draft.add(Role::First, stem, Told::default());
        }
    }
}

/// The second word of a form.
#[derive(Clone, Copy)]
enum Other {
    /// A verb, which a query for the form asks for too.
    Verb(usize),
    /// A word that a query for the form does not ask for.
    Unasked(usize),
}

impl Other {
    fn word(self) -> usize {
        let (Self::Verb(word) | Self::Unasked(word)) = self;
        word
    }
}

/// The class of a form of two words whose folded letters are those of a third.
fn class_of_two(form: &str) -> String {
    [form, " 0"].concat()
}

/// The forms of a line, each with the first one, its word.
fn of_line(line: &'static str) -> impl Iterator<Item = (String, &'static str)> {
    let word = line.split(' ').next().unwrap_or(line);
    line.split(' ').map(move |form| (form.to_owned(), word))
}

/// The forms of `blocks`, each with its word.
fn of_blocks(blocks: &'static [&'static [Block]]) -> impl Iterator<Item = (String, String)> {
    let blocks = blocks.iter().flat_map(|blocks| blocks.iter());
    blocks.flat_map(|(endings, stems)| {
        stems.split_whitespace().flat_map(move |stem| {
            let mut forms = endings
                .split(' ')
                .map(move |ending| [stem, ending.trim_start_matches('-')].concat());
            let word = forms.next().unwrap_or_default();
            let forms = std::iter::once(word.clone()).chain(forms);
            let forms: Vec<_> = forms.map(|form| (form, word.clone())).collect();
            forms
        })
    })
}

/// The words of lists and their derived forms, each with its word.
fn spelled(lists: &'static [(&'static str, Forming)]) -> impl Iterator<Item = (String, String)> {
    lists.iter().flat_map(|(words, forming)| {
        words.split_whitespace().flat_map(|word| {
            let forms = [word.to_owned()].into_iter().chain(forming(word));
            forms.map(|form| (form, word.to_owned()))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Written;

    fn pair(form: &str, word: &str) -> (String, String) {
        (form.to_owned(), word.to_owned())
    }

    fn written() -> Written {
        const WORDS: Words = Words {
            alone: "mot",
            lines: &["god gott goda"],
            nouns: &["man mannen män", "vän vännen vänner"],
            declined: &[&[("- et - en", "tåg tag"), ("a an or orna", "skol")]],
            inflected: &[&[("er ert ra", "vack")]],
            verbs: &[],
            spelled_nouns: &[],
            spelled: &[],
            plain: &[],
            rare: "",
            mostly_others: "",
            asking: &[],
            has_genitive: true,
        };
        let verbs = [pair("möter", "möta"), pair("skolor", "skola sig")];
        let rare = [pair("möt", "möta"), pair("led", "leda")];
        let mut draft = Draft::default();
        Lexicon::of(&WORDS, verbs.into_iter(), [].into_iter(), rare.into_iter()).write(&mut draft);
        draft.finish()
    }

    #[test]
    fn a_form_has_the_class_of_its_word_with_its_marks_or_without() {
        let written = written();
        let table = written.table();
        for (form, class) in [
            ("vänner", "vän "),
            ("vanner", "vän "),
            ("moter", "möta "),
            ("skolornas", "skola "),
            ("vackra", "vacker "),
            ("led", "leda "),
            ("mot", "mot "),
        ] {
            let entry = table.get(Role::Form, form).unwrap();
            assert_eq!(entry.name(), Some(class), "{form}");
            assert_eq!(entry.tag() == Some(ALONE), form == "mot", "{form}");
        }
        assert!(!table.contains(Role::Form, "möt"));
    }

    #[test]
    fn what_two_words_look_like_without_marks_is_neither() {
        let written = written();
        let table = written.table();
        for role in [Role::Form, Role::Noun] {
            let names = |form| {
                let entry = table.get(role, form).unwrap();
                (entry.name(), entry.second())
            };
            assert_eq!(names("taget"), (None, Some("tag ")));
            assert_eq!(names("tåget"), (Some("tåg "), None));
            assert_eq!(names("vanner"), (Some("vän "), None));
        }
    }

    #[test]
    fn a_form_of_a_noun_may_be_a_verbs_too() {
        let written = written();
        let table = written.table();
        let entry = table.get(Role::Form, "skolor").unwrap();
        assert_eq!(
            (entry.name(), entry.second()),
            (Some("skola "), Some("skola sig "))
        );
        assert_eq!(
            table.get(Role::Verb, "skolor").unwrap().name(),
            Some("skola sig ")
        );
    }

    #[test]
    fn compounds_begin_with_forms_and_stems() {
        let written = written();
        let table = written.table();
        assert!(table.contains(Role::First, "skol") && table.contains(Role::First, "vack"));
        assert!(!table.contains(Role::First, "skola") && !table.contains(Role::First, "tag"));
    }
}
