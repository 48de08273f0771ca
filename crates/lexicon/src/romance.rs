//! Words listed with their forms: nouns, adjectives and verbs of a language as stems and endings.
//!
//! What is a word and a form of another one is the word. A form that two words have is that of no verb, then of the one that is so written and does
//! not only fold alike, then of the first.

use rustc_hash::FxHashMap;

use crate::letters::folded;
use crate::table::{Draft, Role, Written};

/// Some words of a language.
pub(crate) struct Listed {
    /// Endings, and the words that have them all, of which each ends in the first. `-` is no ending.
    pub(crate) regular: &'static [(&'static str, &'static str)],
    /// Other words, each a line: the word with its other forms. `vid/r` is *vid* with each of the endings called *r*; `+pre` says
    /// that the line stands for another one too, with *pre* before each word.
    pub(crate) lines: &'static [&'static str],
    /// Endings by their names, which lines tell with a `/`.
    pub(crate) endings: &'static [(&'static str, &'static str)],
}

/// The table of a language: each form has the class of its word, which is that without accents with a space behind it, as no stem has one, and a
/// number where another word is the same without accents.
pub(crate) fn table(nominals: &[Listed], verbs: &[Listed]) -> Written {
    let mut lexicon = Lexicon::default();
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
    for (form, word) in &lexicon.forms {
        draft.add(Role::Form, form, lexicon.classes[word.class].as_str());
    }
    draft.finish()
}

/// How no ending is written.
const NO_ENDING: &str = "-";

/// What is listed of a language.
#[derive(Default)]
struct Lexicon {
    /// The word that a form is one of, with accents and without.
    forms: FxHashMap<String, Word>,
    classes: Vec<String>,
    /// How many words there are that are the same without accents.
    alike: FxHashMap<String, u32>,
    are_verbs: bool,
}

/// A word with the rank that it has for a form.
#[derive(Clone, Copy)]
struct Word {
    class: usize,
    /// The form of two words is that of the one whose rank is less.
    rank: usize,
    /// The rank that it has for a form without accents.
    rank_folded: usize,
}

impl Lexicon {
    fn add_regular(&mut self, endings: &str, words: &str) {
        let first = endings.split(' ').next().unwrap_or(endings);
        for word in words.split_whitespace() {
            let stem = word.strip_suffix(first.trim_start_matches('-'));
            debug_assert!(stem.is_some(), "{word} does not end in {first}");
            let new = self.word(word);
            self.add(stem.unwrap_or(word), endings, new);
        }
    }

    fn add_line(&mut self, line: &str, named: &[(&str, &str)]) {
        let prefixes = line.split(' ').filter_map(|part| part.strip_prefix('+'));
        for prefix in [""].into_iter().chain(prefixes) {
            let parts = line.split(' ').filter(|part| !part.starts_with('+'));
            let mut new = None;
            for part in parts {
                let (stem, endings) = match part.split_once('/') {
                    Some((stem, name)) => {
                        let endings = named.iter().find(|(known, _)| *known == name);
                        debug_assert!(endings.is_some(), "no endings {name}: {line}");
                        (stem, endings.map_or(NO_ENDING, |(_, endings)| endings))
                    }
                    None => (part, NO_ENDING),
                };
                let new = *new.get_or_insert_with(|| self.word(&[prefix, part].concat()));
                self.add(&[prefix, stem].concat(), endings, new);
            }
        }
    }

    /// A new word.
    fn word(&mut self, word: &str) -> Word {
        /// More than all lists have.
        const WORDS: usize = 1 << 20;
        let plain = folded(word).into_owned();
        let number = self.classes.len() + 1;
        let alike = self.alike.entry(plain.clone()).or_default();
        *alike += 1;
        self.classes.push(match *alike {
            1 => format!("{plain} "),
            alike => format!("{plain} {alike}"),
        });
        let rank = (1 + 2 * usize::from(self.are_verbs)) * WORDS + number;
        let new = Word {
            class: number - 1,
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

    /// Adds the forms of a word that are a stem with endings.
    fn add(&mut self, stem: &str, endings: &str, word: Word) {
        let without_accents = Word {
            rank: word.rank_folded,
            ..word
        };
        for ending in endings.split(' ') {
            let form = [stem, ending.trim_start_matches('-')].concat();
            if !form.is_ascii() {
                self.add_form(folded(&form).into_owned(), without_accents);
            }
            self.add_form(form, word);
        }
    }

    fn add_form(&mut self, form: String, word: Word) {
        let known = self.forms.entry(form).or_insert(word);
        if word.rank < known.rank {
            *known = word;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Entry;

    const NOUNS: Listed = Listed {
        regular: &[("- s", "marche marché"), ("o i", "libro")],
        lines: &["œil yeux", "ère ères"],
        endings: &[],
    };
    const VERBS: Listed = Listed {
        regular: &[("er e ent é", "marcher")],
        lines: &["voir v/oir vu +pré"],
        endings: &[("oir", "oir oit oyait")],
    };

    #[test]
    fn forms_are_of_their_word() {
        let written = table(&[NOUNS], &[VERBS]);
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
            ("v", None),
        ] {
            let found = table.get(Role::Form, form).and_then(Entry::name);
            assert_eq!(found, class, "{form}");
        }
    }
}
