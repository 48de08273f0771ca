//! Words of grammar: pronouns, articles, conjunctions, prepositions, auxiliaries and the commonest adverbs.
//!
//! They stand in nearly every article, so that a word which a stemmer takes for a form of one would be found everywhere: Hindi `भाई`
//! (brother) by `भी` (also), Hungarian `vagyon` (wealth) by `vagy` (or). Each is a class of its own with the forms that are listed
//! with it, and nothing else stems to it. English has a list of the same kind, and nine languages have them in their tables.

mod words;

use std::borrow::Cow;
use std::sync::OnceLock;

use frostem::Algorithm;
use newshound_lexicon::class_of_several;
use rustc_hash::{FxHashMap, FxHashSet};

use super::super::fold;
use super::folded;
use words::LISTED;

/// The words of grammar of a language.
struct Listed {
    algorithm: Algorithm,
    /// With spaces between them, and a stroke between the forms of one.
    words: &'static str,
    /// Those whose letters without marks are another word: Polish `też` (also), of which `tez` (of theses) is no form. None of them is the
    /// first of several forms.
    told: &'static str,
}

/// What is looked up.
struct Words {
    /// Classes by words, as they are written in lower case and folded.
    classes: FxHashMap<String, String>,
    /// Words that are told by their marks, with their classes.
    told: Vec<(String, String)>,
    /// The same without their marks.
    unmarked: FxHashSet<String>,
    /// The names of the classes.
    names: FxHashSet<String>,
}

impl Words {
    fn of(listed: &Listed) -> Self {
        let told: FxHashSet<&str> = listed.told.split(' ').collect();
        let mut words = Self {
            classes: FxHashMap::default(),
            told: Vec::new(),
            unmarked: FxHashSet::default(),
            names: FxHashSet::default(),
        };
        for forms in listed.words.split(' ') {
            let name = fold::fold(forms.split('/').next().unwrap_or(forms));
            for form in forms.split('/') {
                let folded = fold::fold(form);
                let mut lowered = String::new();
                fold::lower(form, &mut lowered);
                if told.contains(form) {
                    // Its letters are not in the class that is called by them.
                    words.told.push((lowered.clone(), apart(&name)));
                    words.classes.insert(lowered, apart(&name));
                    words.unmarked.insert(folded);
                    continue;
                }
                words.names.insert(name.clone());
                for written in [lowered, folded] {
                    words.classes.entry(written).or_insert_with(|| name.clone());
                }
            }
        }
        words
    }

    /// The class of a word as of one that is none of grammar.
    fn class_of_other<'w>(&self, algorithm: Algorithm, word: &'w str) -> Cow<'w, str> {
        let stem = super::by_rule(algorithm, word);
        match self.names.contains(&*folded(&stem)) {
            true => apart(&stem).into(),
            false => stem,
        }
    }
}

/// The words of a language, `None` where none are listed.
fn of(algorithm: Algorithm) -> Option<&'static Words> {
    static WORDS: [OnceLock<Words>; LISTED.len()] = [const { OnceLock::new() }; LISTED.len()];
    let at = LISTED
        .iter()
        .position(|listed| listed.algorithm == algorithm)?;
    Some(WORDS[at].get_or_init(|| Words::of(&LISTED[at])))
}

/// The class of a word in lower case: that of a word of grammar, or its stem, called otherwise where a word of grammar is called so.
pub(super) fn class(algorithm: Algorithm, word: &str) -> Cow<'_, str> {
    let Some(words) = of(algorithm) else {
        return super::by_rule(algorithm, word);
    };
    if let Some(class) = words.classes.get(word) {
        return class.into();
    }
    match words.unmarked.contains(word) {
        true => class_of_several(word).into(),
        false => words.class_of_other(algorithm, word),
    }
}

/// A class that is called like a stem, and is not the one that has it.
fn apart(stem: &str) -> String {
    [stem, " "].concat()
}

/// Whether a word is one of grammar without its marks, and another too.
pub(super) fn lacks_mark(algorithm: Algorithm, word: &str) -> bool {
    of(algorithm).is_some_and(|words| words.unmarked.contains(word))
}

/// The class of the other word that a word of grammar is without its marks.
pub(super) fn second(algorithm: Algorithm, word: &str) -> Option<String> {
    let words = of(algorithm)?;
    let is_other = words.unmarked.contains(word);
    is_other.then(|| words.class_of_other(algorithm, word).into_owned())
}

/// The words that have `class` by their marks, as they are written.
pub(super) fn forms_by_marks(
    algorithm: Algorithm,
    class: &str,
) -> impl Iterator<Item = &'static str> {
    let told = of(algorithm).into_iter().flat_map(|words| &words.told);
    told.filter(move |(_, own)| own == class)
        .map(|(form, _)| form.as_str())
}

/// The words that [`second`] gives `class`.
pub(super) fn forms_too(algorithm: Algorithm, class: &str) -> impl Iterator<Item = &'static str> {
    let unmarked = of(algorithm).into_iter().flat_map(|words| &words.unmarked);
    let forms = unmarked.map(String::as_str);
    forms.filter(move |form| second(algorithm, form).as_deref() == Some(class))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::stems::tests::{are_one, are_parted, finds};

    #[test]
    fn no_other_word_is_a_form_of_one_of_grammar() {
        for (language, words) in [
            ("ca", "mesos/més pera/per coma/com"),
            ("cs", "nebe/nebo nebe/nebo"),
            (
                "el",
                "πόλη/πολύ άλλος/αλλά μήνας/μην ποτό/πότε ποτό/ποτέ τόνος/τον τόνος/την",
            ),
            ("fa", "ماه/ما"),
            (
                "hi",
                "भाई/भी मां/में थाना/था यहाँ/यह वहाँ/वह एकता/एक पति/पता परी/पर सेना/से जाति/जाता",
            ),
            ("hu", "hogyan/hogy vagyon/vagy méret/mert egyed/egy"),
            ("id", "bagian/bagi kelebihan/lebih"),
            ("pl", "tama/tam teza/też"),
            ("ro", "car/care intra/între"),
            ("tr", "ölü/oldu birim/bir neden/ne isim/ise iç/için"),
        ] {
            are_parted(language, words);
        }
    }

    #[test]
    fn words_of_grammar_have_their_forms_and_other_words_keep_theirs() {
        for (language, words) in [
            ("ca", "mes/mesos seu/seva"),
            ("cs", "byl/jsou tento/této"),
            ("el", "αυτός/αυτή πόλη/πόλεις"),
            ("pl", "teza/tezy teza/tez który/której tama/tamy"),
            ("tr", "olan/oldu neden/nedeni birim/birimi"),
            ("uk", "цей/цього"),
        ] {
            are_one(language, words);
        }
        // What is typed without its marks may be either; what has them is told.
        assert!(finds("pl", "tez", "też") && finds("pl", "teza", "tez"));
        assert!(!finds("pl", "też", "tezy"));
        assert!(!finds("ro", "pană", "până") && !finds("ro", "până", "pană"));
        assert!(forms_too(Algorithm::Polish, "tez").eq(["tez"]));
        assert!(forms_by_marks(Algorithm::Polish, "tez ").eq(["też"]));
    }

    #[test]
    fn what_is_told_is_listed_and_no_word_of_grammar_without_its_marks() {
        for listed in &LISTED {
            let words = Words::of(listed);
            let all: Vec<&str> = listed.words.split([' ', '/']).collect();
            for told in listed.told.split_whitespace() {
                assert!(
                    all.contains(&told) && !all.contains(&&*folded(told)),
                    "{told}"
                );
            }
            assert!(all.iter().all(|word| !word.is_empty()));
            assert!(
                words
                    .names
                    .iter()
                    .all(|name| !words.unmarked.contains(name))
            );
        }
    }
}
