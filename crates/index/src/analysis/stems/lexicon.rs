//! The words of a language that are listed with all their forms, told with the marks of their letters and without.
//!
//! In Danish, Norwegian and Swedish *å*, *ä*, *ö*, *æ* and *ø* are letters: `vän` is a friend, and `van` is used to something. Terms are folded,
//! so that a word has a class by its folded form that all have that fold so. Here that is the class of the word where there is
//! but one, with its marks (`vanner` is a form of `vän`). Where there are two it has that form alone, so that either is found by it, and none of
//! the other forms; these have the class that the word has as it is written.

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::folded;

/// Endings, of which the first is the word's (`-` is none), and the stems that have them.
pub(super) type Block = (&'static str, &'static str);

/// What tells the other forms of a word.
type Forming = fn(&str) -> Vec<String>;

/// What is listed of the words of a language. Of two words with a form in common it is the first's.
pub(super) struct Words {
    /// Words without forms, but for those that stand before them in the other lists.
    pub(super) alone: &'static str,
    /// Words that are no nouns, each with its forms in a line.
    pub(super) lines: &'static [&'static str],
    /// Nouns with their forms, each in a line.
    pub(super) nouns: &'static [&'static str],
    /// Nouns by their endings.
    pub(super) declined: &'static [&'static [Block]],
    /// Other words by their endings.
    pub(super) inflected: &'static [&'static [Block]],
    /// Verbs by their endings.
    pub(super) verbs: &'static [&'static [Block]],
    /// Nouns, and what tells their other forms.
    pub(super) spelled_nouns: &'static [(&'static str, Forming)],
    /// Other words, and what tells their other forms.
    pub(super) spelled: &'static [(&'static str, Forming)],
    /// Forms that another word looks like but for its marks, and is found by them all the same.
    pub(super) plain: &'static [&'static str],
    /// Whether nouns have a genitive in *-s*.
    pub(super) has_genitive: bool,
}

/// What is listed of a language, by the forms.
#[derive(Default)]
pub(super) struct Lexicon {
    words: Vec<String>,
    all: Forms,
    nouns: Forms,
    verbs: Forms,
    /// Words without forms.
    alone: FxHashSet<String>,
    /// What may be the first part of a compound: forms and stems, folded.
    firsts: FxHashSet<String>,
}

/// The numbers of words by their forms.
#[derive(Default)]
struct Forms {
    written: FxHashMap<String, usize>,
    /// None where there are several.
    folded: FxHashMap<String, Option<usize>>,
}

impl Forms {
    fn with_room(forms: usize) -> Self {
        Self {
            written: FxHashMap::with_capacity_and_hasher(forms, FxBuildHasher),
            folded: FxHashMap::with_capacity_and_hasher(forms, FxBuildHasher),
        }
    }

    fn add(&mut self, form: String, word: usize) {
        if self.written.contains_key(&form) {
            return;
        }
        let known = self.folded.entry(folded(&form).into_owned());
        let known = known.or_insert(Some(word));
        *known = known.filter(|&known| known == word);
        self.written.insert(form, word);
    }

    /// Adds a form that is rarely meant, if there is none that looks like it.
    fn add_rare(&mut self, form: String, word: usize) {
        if !self.folded.contains_key(&*folded(&form)) {
            self.add(form, word);
        }
    }

    /// The word that a form is one of; nothing within where it is one of several, as it has lost its marks.
    fn word(&self, form: &str) -> Option<Option<usize>> {
        match form.is_ascii() {
            true => self.folded.get(form).copied(),
            false => self.written.get(form).copied().map(Some),
        }
    }
}

impl Lexicon {
    /// That of `words`, and of verbs by their forms, of which `prefixed` are some only behind a prefix. `rare` are forms that look like no other.
    pub(super) fn of(
        words: &Words,
        verbs: impl Iterator<Item = (String, String)>,
        prefixed: impl Iterator<Item = (String, String)>,
        rare: impl Iterator<Item = (String, String)>,
    ) -> Self {
        /// Forms of all words and of nouns and verbs of the longest of the lists, about.
        const FORMS: [usize; 3] = [20_000, 12_000, 8_000];
        let mut numbers = Numbers::default();
        let [all, nouns, of_verbs] = FORMS.map(Forms::with_room);
        let mut lexicon = Self {
            all,
            nouns,
            verbs: of_verbs,
            ..Self::default()
        };
        for word in words.alone.split_whitespace() {
            let number = numbers.of(word);
            lexicon.all.add(word.to_owned(), number);
            lexicon.alone.insert(word.to_owned());
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
            lexicon.all.add(form, numbers.of(&word));
        }
        for (form, word) in of_blocks(words.verbs).chain(verbs) {
            let number = numbers.of(&word);
            lexicon.all.add(form.clone(), number);
            lexicon.verbs.add(form, number);
        }
        for (form, word) in prefixed {
            lexicon.verbs.add(form, numbers.of(&word));
        }
        let genitives = nouns.iter().filter(|_| words.has_genitive);
        for (form, word) in genitives.filter(|(form, _)| !form.ends_with(['s', 'x', 'z'])) {
            let number = numbers.of(word);
            let form = [form, "s"].concat();
            lexicon.all.add_rare(form.clone(), number);
            lexicon.nouns.add_rare(form, number);
        }
        for (form, word) in rare {
            lexicon.all.add_rare(form, numbers.of(&word));
        }
        for form in words.plain {
            let word = lexicon.all.written.get(*form).copied();
            lexicon.all.folded.insert((*form).to_owned(), word);
        }
        let blocks = words.declined.iter().chain(words.inflected);
        let stems = blocks.chain(words.verbs);
        let stems = stems.flat_map(|blocks| blocks.iter());
        let stems = stems.flat_map(|(_, stems)| stems.split_whitespace());
        let firsts = stems.map(|stem| folded(stem).into_owned());
        lexicon.firsts = firsts.chain(lexicon.all.folded.keys().cloned()).collect();
        lexicon.words = numbers.words;
        lexicon
    }

    /// The class of a form.
    pub(super) fn class(&self, form: &str) -> Option<String> {
        self.all.word(form).map(|word| self.named("", form, word))
    }

    /// Whether a word is listed to have no forms.
    pub(super) fn is_alone(&self, word: &str) -> bool {
        self.alone.contains(word)
    }

    /// The class of a form of a verb that has one of `prefixes` before it.
    pub(super) fn class_of_prefixed(&self, form: &str, prefixes: &[&str]) -> Option<String> {
        prefixes.iter().find_map(|prefix| {
            let verb = form.strip_prefix(prefix)?;
            Some(self.named(prefix, verb, self.verbs.word(verb)?))
        })
    }

    /// The class of a compound by its last part, the longest that is a noun.
    pub(super) fn class_of_compound(&self, compound: &str) -> Option<String> {
        let at = self.last_part(compound)?;
        let (first, last) = compound.split_at(at);
        Some(self.named(first, last, self.nouns.word(last)?))
    }

    /// The class that a word has beside that of its letters: as it is written where these may have lost their marks, or that of a verb
    /// which has a form like another word's (Danish `leder`).
    pub(super) fn second(&self, word: &str) -> Option<String> {
        if let Some(told) = self.all.word(word) {
            let verb = || self.verbs.written.get(word).copied();
            let number = match told {
                Some(_) if self.is_alone(word) => None,
                Some(told) => verb().filter(|verb| *verb != told),
                None => self.all.written.get(word).copied(),
            };
            return Some(self.named("", word, Some(number?)));
        }
        let at = self.last_part(word)?;
        let (first, last) = word.split_at(at);
        let is_told = self.nouns.word(last).flatten().is_some();
        let number = self.nouns.written.get(last).filter(|_| !is_told)?;
        Some(self.named(first, last, Some(*number)))
    }

    /// Where the last part of a compound begins.
    fn last_part(&self, compound: &str) -> Option<usize> {
        /// Bytes of the first part and of the last at least, and of the last where the first is not known.
        const FIRST: usize = 2;
        const LAST: usize = 3;
        const LAST_ALONE: usize = 6;
        let starts = compound.char_indices().map(|(at, _)| at);
        let mut parts =
            starts.filter(|&at| at >= FIRST && compound.len() >= at + LAST && compound.len() > 6);
        parts.find(|&at| {
            let (first, last) = compound.split_at(at);
            let is_long = || last.len() >= LAST_ALONE && first.len() > FIRST;
            self.nouns.word(last).is_some() && (self.is_first(first) || is_long())
        })
    }

    /// Whether a compound may begin so, with what joins it to the next part.
    fn is_first(&self, part: &str) -> bool {
        let part = folded(part);
        let joined = ['s', 'e'].iter().find_map(|end| part.strip_suffix(*end));
        let is_known = |part: &str| part.len() > 2 && self.firsts.contains(part);
        is_known(&part)
            || joined.is_some_and(|part| is_known(part) || self.last_part(part).is_some())
    }

    /// The name of a class, which no stem has: its word and a space, or the form that is several words', and two.
    fn named(&self, first: &str, form: &str, word: Option<usize>) -> String {
        match word {
            Some(word) => [first, &self.words[word], " "].concat(),
            None => [first, form, "  "].concat(),
        }
    }
}

/// Words by number.
#[derive(Default)]
struct Numbers {
    words: Vec<String>,
    numbers: FxHashMap<String, usize>,
}

impl Numbers {
    fn of(&mut self, word: &str) -> usize {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        self.words.push(word.to_owned());
        self.numbers.insert(word.to_owned(), self.words.len() - 1);
        self.words.len() - 1
    }
}

/// The forms of a line, each with its word.
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

/// The words of lists with the forms that are told, each with its word.
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

    fn pair(form: &str, word: &str) -> (String, String) {
        (form.to_owned(), word.to_owned())
    }

    fn lexicon() -> Lexicon {
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
            has_genitive: true,
        };
        let verbs = [pair("möter", "möta"), pair("skolor", "skola sig")];
        let rare = [pair("möt", "möta"), pair("led", "leda")];
        Lexicon::of(&WORDS, verbs.into_iter(), [].into_iter(), rare.into_iter())
    }

    #[test]
    fn a_form_has_the_class_of_its_word_with_its_marks_or_without() {
        let lexicon = lexicon();
        for (form, class) in [
            ("vänner", "vän "),
            ("vanner", "vän "),
            ("moter", "möta "),
            ("skolornas", "skola "),
            ("vackra", "vacker "),
            ("led", "leda "),
        ] {
            assert_eq!(lexicon.class(form).as_deref(), Some(class), "{form}");
        }
        assert_eq!(lexicon.class("möt"), None);
        assert_eq!(lexicon.class("mot").as_deref(), Some("mot "));
    }

    #[test]
    fn what_two_words_look_like_without_marks_is_neither() {
        let lexicon = lexicon();
        assert_eq!(lexicon.class("taget").as_deref(), Some("taget  "));
        assert_eq!(lexicon.class("tåget").as_deref(), Some("tåg "));
        assert_eq!(lexicon.second("taget").as_deref(), Some("tag "));
        assert_eq!(lexicon.second("vanner"), None);
    }

    #[test]
    fn a_compound_has_the_class_of_its_last_part() {
        let lexicon = lexicon();
        for (compound, class) in [
            ("skolvänner", Some("skolvän ")),
            ("skoltaget", Some("skoltaget  ")),
            ("vännerna", None),
        ] {
            assert_eq!(lexicon.class_of_compound(compound).as_deref(), class);
        }
        assert_eq!(lexicon.second("skoltaget").as_deref(), Some("skoltag "));
    }

    #[test]
    fn words_that_look_alike_without_marks_share_a_class() {
        use crate::analysis::{Inflections, Stemmer};
        let mut inflections = Inflections::default();
        for language in ["da", "no", "sv"] {
            let stemmer = Stemmer::of_language(Some(language));
            for word in [
                "tåg", "väg", "våg", "vän", "øye", "så", "får", "låg", "dømmer", "ø",
            ] {
                let plain = folded(word);
                let own = inflections.classes(stemmer, word).clone();
                let of_plain = inflections.classes(stemmer, &plain);
                assert!(own.iter().any(|class| of_plain.contains(class)), "{word}");
            }
        }
    }
}
