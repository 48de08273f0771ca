//! Words listed with their forms: nouns, adjectives and verbs of a language as stems and endings.
//!
//! A verb of a Romance language has some fifty forms, so that a table of all forms of all verbs would be large and take long to
//! build. What is held is stems with the endings that each takes: a form is looked up by each of its beginnings.

use std::borrow::Cow;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use crate::analysis::stems::folded;

/// Some words of a language.
pub(in crate::analysis::stems) struct Listed {
    /// Endings, and the words that have them all, of which each ends in the first. `-` is no ending.
    pub(in crate::analysis::stems) regular: &'static [(&'static str, &'static str)],
    /// Other words, each a line: the word with its other forms. `vid/r` is *vid* with each of the endings called *r*; `+pre` says
    /// that the line stands for another one too, with *pre* before each word.
    pub(in crate::analysis::stems) lines: &'static [&'static str],
    /// Endings by their names, which lines tell with a `/`.
    pub(in crate::analysis::stems) endings: &'static [(&'static str, &'static str)],
}

/// What is listed of a language.
pub(in crate::analysis::stems) struct Lexicon {
    /// What forms begin with, as written and without accents: the place of the last stem that is so.
    last: FxHashMap<Cow<'static, str>, u32>,
    /// All stems: one list, as each for itself takes longer to build than to read.
    stems: Vec<Stem>,
    endings: Vec<FxHashSet<Cow<'static, str>>>,
    /// Words without accents, and how many there are up to each that are the same.
    classes: Vec<(Cow<'static, str>, u32)>,
}

/// A stem of a word.
struct Stem {
    /// The place of its endings.
    endings: u32,
    /// That of its class.
    class: u32,
    /// The form of two words is that of the one whose rank is less.
    rank: u32,
    /// The place of another one that is the same.
    before: Option<u32>,
}

/// A word while it is listed: its class, and its rank as written and without accents.
#[derive(Clone, Copy)]
struct Word {
    class: u32,
    rank: u32,
    rank_folded: u32,
}

impl Lexicon {
    /// What is listed. What is a word and a form of another one is the word. A form that two words have is that of no verb, then of
    /// the one that is so written and does not only fold alike, then of the first.
    pub(in crate::analysis::stems) fn of(nominals: &[Listed], verbs: &[Listed]) -> Self {
        let mut building = Building::of(nominals.iter().chain(verbs));
        let nominals = nominals.iter().map(|listed| (false, listed));
        let verbs = verbs.iter().map(|listed| (true, listed));
        for (are_verbs, listed) in nominals.chain(verbs) {
            building.are_verbs = are_verbs;
            for line in listed.lines {
                building.add_line(line, listed.endings);
            }
            for (endings, words) in listed.regular {
                building.add_regular(endings, words);
            }
        }
        building.lexicon
    }

    /// The class of a form: its word without accents with a space behind it, which no stem has, and a number where another word
    /// is the same without accents.
    pub(in crate::analysis::stems) fn class(&self, form: &str) -> Option<String> {
        let ends = form.char_indices().map(|(at, _)| at).skip(1);
        let stems = ends.chain([form.len()]).flat_map(|end| {
            let (stem, ending) = form.split_at(end);
            let stems = self.stems_of(stem);
            stems.filter(move |stem| self.endings[stem.endings as usize].contains(ending))
        });
        let stem = stems.min_by_key(|stem| stem.rank)?;
        Some(match &self.classes[stem.class as usize] {
            (word, 1) => format!("{word} "),
            (word, number) => format!("{word} {number}"),
        })
    }

    /// Those that are `text`.
    fn stems_of(&self, text: &str) -> impl Iterator<Item = &Stem> {
        let stem = |at: u32| &self.stems[at as usize];
        let last = self.last.get(text).copied().map(stem);
        std::iter::successors(last, move |one| one.before.map(stem))
    }
}

/// How no ending is written.
const NO_ENDING: &str = "-";

/// A lexicon while it is built.
struct Building {
    lexicon: Lexicon,
    endings: FxHashMap<&'static str, (u32, Option<u32>)>,
    words: FxHashMap<Cow<'static, str>, u32>,
    are_verbs: bool,
}

impl Building {
    /// With room for all that is listed.
    fn of<'l>(listed: impl Iterator<Item = &'l Listed>) -> Self {
        /// Bytes of lists that a word takes, about.
        const WORD: usize = 10;
        let bytes = listed.map(|listed| {
            let regular = listed.regular.iter().map(|(_, words)| words.len());
            let lines = listed.lines.iter().map(|line| line.len());
            regular.chain(lines).sum::<usize>()
        });
        let words = bytes.sum::<usize>() / WORD;
        Self {
            lexicon: Lexicon {
                last: FxHashMap::with_capacity_and_hasher(2 * words, FxBuildHasher),
                stems: Vec::with_capacity(3 * words),
                endings: Vec::new(),
                classes: Vec::with_capacity(words),
            },
            endings: FxHashMap::default(),
            words: FxHashMap::with_capacity_and_hasher(words, FxBuildHasher),
            are_verbs: false,
        }
    }

    fn add_regular(&mut self, endings: &'static str, words: &'static str) {
        let first = endings.split(' ').next().unwrap_or(endings);
        for word in words.split_whitespace() {
            let stem = word.strip_suffix(first.trim_start_matches('-'));
            debug_assert!(stem.is_some(), "{word} does not end in {first}");
            let new = self.word(word.into());
            self.add(stem.unwrap_or(word).into(), endings, new);
        }
    }

    fn add_line(&mut self, line: &'static str, named: &[(&str, &'static str)]) {
        let prefixes = line.split(' ').filter_map(|part| part.strip_prefix('+'));
        for prefix in [""].into_iter().chain(prefixes) {
            let parts = line.split(' ').filter(|part| !part.starts_with('+'));
            let with_prefix = |stem: &'static str| -> Cow<'static, str> {
                match prefix {
                    "" => stem.into(),
                    _ => [prefix, stem].concat().into(),
                }
            };
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
                let new = *new.get_or_insert_with(|| self.word(with_prefix(part)));
                self.add(with_prefix(stem), endings, new);
            }
        }
    }

    /// A new word.
    fn word(&mut self, word: Cow<'static, str>) -> Word {
        /// More than all lists have.
        const WORDS: u32 = 1 << 20;
        let folded: Cow<'static, str> = match word.is_ascii() {
            true => word.clone(),
            false => folded(&word).into_owned().into(),
        };
        let alike = self.words.entry(folded.clone()).or_default();
        *alike += 1;
        let classes = &mut self.lexicon.classes;
        classes.push((folded, *alike));
        let number = classes.len() as u32;
        let rank = (1 + 2 * u32::from(self.are_verbs)) * WORDS + number;
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

    fn add(&mut self, stem: Cow<'static, str>, endings: &'static str, word: Word) {
        let (written, without_accents) = self.endings_of(endings);
        if !stem.is_ascii() || without_accents.is_some() {
            let folded = match stem.is_ascii() {
                true => stem.clone(),
                false => folded(&stem).into_owned().into(),
            };
            let endings = without_accents.unwrap_or(written);
            self.push(folded, endings, word.class, word.rank_folded);
        }
        self.push(stem, written, word.class, word.rank);
    }

    fn push(&mut self, stem: Cow<'static, str>, endings: u32, class: u32, rank: u32) {
        let Lexicon { last, stems, .. } = &mut self.lexicon;
        let before = last.insert(stem, stems.len() as u32);
        stems.push(Stem {
            endings,
            class,
            rank,
            before,
        });
    }

    /// Where some endings are, and where they are without accents if they have any.
    fn endings_of(&mut self, endings: &'static str) -> (u32, Option<u32>) {
        let all = &mut self.lexicon.endings;
        *self.endings.entry(endings).or_insert_with(|| {
            let split = endings
                .split(' ')
                .map(|ending| ending.trim_start_matches('-'));
            all.push(split.clone().map(Cow::from).collect());
            let written = all.len() as u32 - 1;
            let without_accents = (!endings.is_ascii()).then(|| {
                let folded = split.map(|ending| folded(ending).into_owned().into());
                all.push(folded.collect());
                all.len() as u32 - 1
            });
            (written, without_accents)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let lexicon = Lexicon::of(&[NOUNS], &[VERBS]);
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
            assert_eq!(lexicon.class(form).as_deref(), class, "{form}");
        }
    }
}
