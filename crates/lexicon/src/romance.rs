//! Tables of Romance languages: nouns, adjectives and verbs listed as stems and endings.
//!
//! A string that is both a word and a form of another word belongs to the word. A form of two words belongs to one that
//! is no verb, then to one that is spelled so and does not only fold alike, then to the first in the lists. The next noun
//! or adjective with the form finds it too (Portuguese *alto* finds *alta*, which is a noun of its own); verbs do not
//! find nouns, which would be most of their hits.

use std::collections::hash_map::Entry;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::endings;
use crate::letters::folded;
use crate::table::{Draft, Role, Tag, Told, Written};

/// Lists of words of a language.
pub(crate) struct Listed {
    /// Sets of endings, and the words that have all of them; each word ends in the first ending. `-` stands for no
    /// ending.
    pub(crate) regular: &'static [(&'static str, &'static str)],
    /// Other words, one per line: the word, then its other forms. `vid/r` is *vid* with each of the endings named *r*;
    /// `+pre` says that the line also holds for another word, with *pre* before each form.
    pub(crate) lines: &'static [&'static str],
    /// Endings by name, referred to in lines by `/`.
    pub(crate) endings: &'static [(&'static str, &'static str)],
}

/// Exceptions for forms that belong to several words.
#[derive(Default)]
pub(crate) struct Shared {
    /// Forms, each with the word it mostly belongs to, though another word earlier in the lists has it too.
    pub(crate) mostly: &'static [(&'static str, &'static str)],
    /// Forms that rarely belong to a second word: that word does not find them, as most hits would be of the first.
    pub(crate) alone: &'static str,
    /// A letter that does not count as an accented variant of another: forms with it are kept apart from those without.
    pub(crate) letter: Option<char>,
    /// Folded forms of several words that other diacritics than that letter keep apart.
    pub(crate) told: &'static str,
    /// Forms that are mostly typed for lack of a diacritic: a query for one asks for the accented form too.
    pub(crate) unmarked: &'static str,
}

/// The tag of a form of several words that asks for all of them.
pub const UNMARKED: Tag = 'u';

/// The table of a language. The class of a form is named by its word without accents, followed by a space, which no stem
/// has, and by a number where another word is equal without accents. The first of the lists has the words of grammar.
pub(crate) fn table(nominals: &[Listed], verbs: &[Listed], shared: &Shared) -> Written {
    let mut lexicon = Lexicon::of(shared);
    if let Some(grammar) = nominals.first() {
        let words = grammar.regular.iter();
        lexicon.grammar = words.flat_map(|(_, words)| words.split(' ')).collect();
    }
    let nominals = nominals.iter().map(|listed| (false, listed));
    let verbs = verbs.iter().map(|listed| (true, listed));
    for (are_verbs, listed) in nominals.chain(verbs) {
        lexicon.are_verbs = are_verbs;
        for line in listed.lines {
            lexicon.add_line(line, listed.endings);
        }
        for (endings, words) in listed.regular {
            lexicon.add_regular(endings, words);
        }
    }
    let mut draft = Draft::default();
    lexicon.write(&mut draft);
    draft.finish()
}

/// Stands for no ending.
const NO_ENDING: &str = "-";

/// The listed words of a language.
#[derive(Default)]
struct Lexicon {
    /// By form, with and without accents, the words it belongs to.
    forms: FxHashMap<String, Owners>,
    /// Folded forms of words that are written with `letter`.
    unlettered: FxHashSet<String>,
    words: Vec<String>,
    classes: Vec<String>,
    mostly: &'static [(&'static str, &'static str)],
    alone: FxHashSet<&'static str>,
    letter: Option<char>,
    told: FxHashSet<&'static str>,
    unmarked: FxHashSet<&'static str>,
    grammar: FxHashSet<&'static str>,
    /// By word without accents, how many words are equal without them.
    alike: FxHashMap<String, u32>,
    are_verbs: bool,
}

/// The words that a form belongs to: the first, and the next that is no verb and is spelled so too.
#[derive(Clone, Copy)]
struct Owners {
    first: Word,
    second: Option<Word>,
    /// The verb of which the form is a participle in *-é*, if the first word is not a verb.
    verb: Option<Word>,
}

/// A word as an owner of a form, with its rank.
#[derive(Clone, Copy)]
struct Word {
    class: usize,
    is_verb: bool,
    /// Whether the form is spelled so, rather than folded to this.
    is_written: bool,
    /// The word with the lowest rank gets the form.
    rank: usize,
    /// Its rank for a form without accents.
    rank_folded: usize,
}

impl Owners {
    /// Adds a word that has the form, unless it and one already there `are_one`.
    fn add(&mut self, word: Word, are_one: impl Fn(Word, Word) -> bool) {
        let before = self.first;
        let (first, other) = match word.rank < before.rank {
            true => (word, before),
            false => (before, word),
        };
        self.first = first;
        let is_second = |other: &Word| {
            !other.is_verb && other.is_written == first.is_written && !are_one(*other, first)
        };
        let others = [Some(other), self.second].into_iter().flatten();
        self.second = others.filter(is_second).min_by_key(|other| other.rank);
    }
}

impl Lexicon {
    fn of(shared: &Shared) -> Self {
        let forms = |listed: &'static str| listed.split_whitespace().collect();
        Self {
            mostly: shared.mostly,
            alone: forms(shared.alone),
            letter: shared.letter,
            told: forms(shared.told),
            unmarked: forms(shared.unmarked),
            ..Self::default()
        }
    }

    /// Writes all forms to `draft`.
    fn write(&self, draft: &mut Draft) {
        let class = |word: Word| self.classes[word.class].as_str();
        let mut too: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        for (form, owners) in &self.forms {
            let first = class(owners.first);
            if self.is_of_several(form) {
                let told = Told {
                    name: None,
                    second: Some(first),
                    tag: self.unmarked.contains(&**form).then_some(UNMARKED),
                };
                draft.add(Role::Form, form, told);
                continue;
            }
            let is_alone = self.alone.contains(&**form) || self.is_grammar(form);
            let second = owners.second.filter(|_| !is_alone).map(class);
            if let Some(second) = second.filter(|_| form.is_ascii()) {
                too.entry(second).or_default().push(form);
            }
            let told = Told {
                name: Some(first),
                second,
                tag: None,
            };
            draft.add(Role::Form, form, told);
        }
        let marked = self.marked();
        for (role, forms) in [(Role::Second, too), (Role::Marked, marked)] {
            for (class, mut forms) in forms {
                forms.sort_unstable();
                draft.add(role, class, forms.join(" ").as_str());
            }
        }
    }

    /// Whether a folded form belongs to several words that diacritics keep apart.
    fn is_of_several(&self, form: &str) -> bool {
        let is_told = self.unlettered.contains(form) || self.told.contains(form);
        let is_written = || self.forms.get(form).is_some_and(|own| own.first.is_written);
        is_told && !self.is_grammar(form) && is_written()
    }

    /// By class, the forms that diacritics keep apart from others, and participles that are nouns without them.
    fn marked(&self) -> FxHashMap<&str, Vec<&str>> {
        let mut marked: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        for (form, owners) in &self.forms {
            let is_told = self.is_of_several(&folded(form));
            let first = Some(owners.first).filter(|first| is_told && first.is_written);
            let verb = owners.verb.filter(|_| !form.is_ascii());
            for word in [first, verb].into_iter().flatten() {
                let forms = marked.entry(&self.classes[word.class]).or_default();
                forms.push(form);
            }
        }
        marked
    }

    fn is_grammar(&self, form: &str) -> bool {
        self.grammar.contains(form)
    }

    fn add_regular(&mut self, endings: &str, words: &str) {
        let first = endings.split(' ').next().unwrap_or(endings);
        for word in words.split_whitespace() {
            let stem = word.strip_suffix(first.trim_start_matches('-'));
            let stem = stem.unwrap_or_else(|| panic!("{word} does not end in {first}"));
            let new = self.word(word);
            self.add(stem, endings, new);
        }
    }

    fn add_line(&mut self, line: &str, named: &[(&str, &str)]) {
        let prefixes = line.split(' ').filter_map(|part| part.strip_prefix('+'));
        for prefix in [""].into_iter().chain(prefixes) {
            let parts = line.split(' ').filter(|part| !part.starts_with('+'));
            let mut new = None;
            for part in parts {
                let (stem, endings) = endings::named(part, named).unwrap_or((part, NO_ENDING));
                let new = *new.get_or_insert_with(|| self.word(&[prefix, part].concat()));
                self.add(&[prefix, stem].concat(), endings, new);
            }
        }
    }

    /// Adds a word.
    fn word(&mut self, word: &str) -> Word {
        /// More words than all lists have.
        const WORDS: usize = 1 << 20;
        let plain = folded(word).into_owned();
        let number = self.classes.len() + 1;
        self.words.push(word.to_owned());
        let alike = self.alike.entry(plain.clone()).or_default();
        *alike += 1;
        self.classes.push(match *alike {
            1 => format!("{plain} "),
            alike => format!("{plain} {alike}"),
        });
        let rank = (1 + 2 * usize::from(self.are_verbs)) * WORDS + number;
        let new = Word {
            class: number - 1,
            is_verb: self.are_verbs,
            is_written: true,
            rank,
            rank_folded: rank + WORDS,
        };
        let itself = Word {
            rank: number,
            ..new
        };
        self.add(word, NO_ENDING, itself);
        new
    }

    /// Adds the forms of a word: `stem` with each of the `endings`.
    fn add(&mut self, stem: &str, endings: &str, word: Word) {
        let without_accents = Word {
            rank: word.rank_folded,
            is_written: false,
            ..word
        };
        for ending in endings.split(' ') {
            // Words like `mis` are their own plural; *miss* is another word.
            if ending == "s" && stem.ends_with(['s', 'x', 'z']) {
                continue;
            }
            let form = [stem, ending.trim_start_matches('-')].concat();
            if !form.is_ascii() {
                let plain = folded(&form).into_owned();
                if self.letter.is_some_and(|letter| form.contains(letter)) {
                    self.unlettered.insert(plain.clone());
                }
                self.add_form(plain, without_accents);
            }
            self.add_form(form, word);
        }
    }

    fn add_form(&mut self, form: String, mut word: Word) {
        let own = &*self.words[word.class];
        let is_mostly = |(known, of): &(&str, &str)| *known == form && *of == own;
        if self.mostly.iter().any(is_mostly) {
            word.rank = 0;
        }
        let words = &self.words;
        let participle = ["é", "ée", "és", "ées"];
        let mut stems = participle.iter().filter_map(|end| form.strip_suffix(end));
        let is_participle = word.is_verb && stems.any(|stem| own.strip_suffix("er") == Some(stem));
        let are_one = |word: Word, other: Word| words[word.class] == words[other.class];
        match self.forms.entry(form) {
            Entry::Vacant(free) => {
                free.insert(Owners {
                    first: word,
                    second: None,
                    verb: None,
                });
            }
            Entry::Occupied(known) => {
                let known = known.into_mut();
                known.add(word, are_one);
                if is_participle && !known.first.is_verb {
                    known.verb = Some(word);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Entry;

    const GRAMMAR: Listed = Listed {
        regular: &[("-", "donde")],
        lines: &[],
        endings: &[],
    };
    const NOUNS: Listed = Listed {
        regular: &[("- s", "marche marché"), ("o i", "libro")],
        lines: &["œil yeux", "ère ères"],
        endings: &[],
    };
    const VERBS: Listed = Listed {
        regular: &[("er e ent é", "marcher")],
        lines: &["voir v/oir vu +pré", "mettre mis/p"],
        endings: &[("oir", "oir oit oyait"), ("p", "- s e es")],
    };

    #[test]
    fn forms_are_of_their_word() {
        let written = table(&[GRAMMAR, NOUNS], &[VERBS], &Shared::default());
        let table = written.table();
        for (form, class) in [
            ("marches", Some("marche ")),
            ("marché", Some("marche 2")),
            ("marchés", Some("marche 2")),
            ("marchent", Some("marcher ")),
            ("libri", Some("libro ")),
            ("libra", None),
            ("libr", None),
            ("yeux", Some("oeil ")),
            ("eres", Some("ere ")),
            ("prévu", Some("prevoir ")),
            ("prevoyait", Some("prevoir ")),
            ("voit", Some("voir ")),
            ("mises", Some("mettre ")),
            ("miss", None),
            ("v", None),
        ] {
            let found = table.get(Role::Form, form).and_then(Entry::name);
            assert_eq!(found, class, "{form}");
        }
    }

    #[test]
    fn a_form_of_two_tells_the_second() {
        const WORDS: Listed = Listed {
            regular: &[
                ("a as", "alta"),
                ("o a os as", "alto pato"),
                ("a as", "pata pena peña"),
            ],
            lines: &["donde dondes"],
            endings: &[],
        };
        const VERBS: Listed = Listed {
            regular: &[("ar a as", "penar")],
            lines: &[],
            endings: &[],
        };
        let shared = Shared {
            mostly: &[("altas", "alto")],
            alone: "pata patas",
            letter: Some('ñ'),
            unmarked: "penas",
            ..Shared::default()
        };
        let written = table(&[GRAMMAR, WORDS], &[VERBS], &shared);
        let table = written.table();
        for (form, name, second) in [
            ("alta", Some("alta "), Some("alto ")),
            ("altas", Some("alto "), Some("alta ")),
            ("pata", Some("pata "), None),
            ("donde", Some("donde "), None),
            ("peña", Some("pena 2"), None),
            ("pena", None, Some("pena ")),
        ] {
            let entry = table.get(Role::Form, form).unwrap();
            assert_eq!((entry.name(), entry.second()), (name, second), "{form}");
            assert_eq!(entry.tag(), None, "{form}");
        }
        let entry = table.get(Role::Form, "penas").unwrap();
        assert_eq!(entry.tag(), Some(UNMARKED));
        let too = table.get(Role::Second, "alto ").unwrap();
        assert_eq!(too.name(), Some("alta"));
    }
}
