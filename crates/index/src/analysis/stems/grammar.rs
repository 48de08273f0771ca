//! Words of grammar: pronouns, articles, conjunctions, prepositions, auxiliaries and the commonest adverbs.
//!
//! They occur in nearly every article, so a word that a stemmer takes for a form of one would match everywhere: Hindi
//! `भाई` (brother) by `भी` (also), Hungarian `vagyon` (wealth) by `vagy` (or). Each is therefore a class of its own, with
//! the forms listed with it, and no other word stems to it. Only words with the same letters apart from diacritics are
//! found with it, unless they are listed as kept apart. English has a list of the same kind, and nine languages have them
//! in their tables.

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
    /// The words, separated by spaces, with a stroke between the forms of one.
    words: &'static str,
    /// Words that only diacritics keep apart from others: words of grammar whose unaccented letters are another word
    /// (Polish `też`, also; `tez`, of theses, is no form of it), and other words that without diacritics are a word of
    /// grammar (Turkish `öldü`, died, of `oldu`, was).
    told: &'static str,
}

/// The look-up tables of a language.
struct Words {
    /// Classes by word, as written in lower case and folded.
    classes: FxHashMap<String, String>,
    /// Words kept apart by their diacritics, with their classes: words of grammar, and a few others that differ only by
    /// diacritics (`säät`, `saat`).
    told: Vec<(String, String)>,
    /// The folded forms of the words kept apart.
    unmarked: FxHashSet<String>,
    /// The names of the classes.
    names: FxHashSet<String>,
}

impl Words {
    fn of(listed: &Listed) -> Self {
        let mut words = Self {
            classes: FxHashMap::default(),
            told: Vec::new(),
            unmarked: listed.told.split_whitespace().map(fold::fold).collect(),
            names: FxHashSet::default(),
        };
        let told: FxHashSet<&str> = listed.told.split(' ').collect();
        let mut folded = Vec::new();
        for forms in listed.words.split(' ') {
            let name = fold::fold(forms.split('/').next().unwrap_or(forms));
            for form in forms.split('/') {
                let mut lowered = String::new();
                fold::lower(form, &mut lowered);
                match told.contains(form) {
                    true => words.told.push((lowered.clone(), name.clone())),
                    false => folded.push((fold::fold(form), name.clone())),
                }
                words.classes.insert(lowered, name.clone());
            }
            words.names.insert(name);
        }
        // A listed word is not overridden by the folded form of another.
        for (form, name) in folded {
            words.classes.entry(form).or_insert(name);
        }
        words
    }

    /// The class of a word by its letters, ignoring diacritics that keep it apart.
    fn class_by_letters<'w>(&'w self, algorithm: Algorithm, word: &'w str) -> Cow<'w, str> {
        if let Some(class) = self.classes.get(word) {
            return class.into();
        }
        let stem = super::by_rule(algorithm, word);
        match self.names.contains(&*folded(&stem)) {
            true => apart(&stem).into(),
            false => stem,
        }
    }
}

/// The words of grammar of a language; `None` where none are listed.
fn of(algorithm: Algorithm) -> Option<&'static Words> {
    static WORDS: [OnceLock<Words>; LISTED.len()] = [const { OnceLock::new() }; LISTED.len()];
    let at = LISTED
        .iter()
        .position(|listed| listed.algorithm == algorithm)?;
    Some(WORDS[at].get_or_init(|| Words::of(&LISTED[at])))
}

/// The class of a word in lower case: that of a word of grammar, or else its stem, renamed if a word of grammar has that
/// name.
pub(super) fn class(algorithm: Algorithm, word: &str) -> Cow<'_, str> {
    let Some(words) = of(algorithm) else {
        return super::by_rule(algorithm, word);
    };
    match words.unmarked.contains(word) {
        true => class_of_several(word).into(),
        false => words.class_by_letters(algorithm, word),
    }
}

/// Whether a word is a word of grammar or has the name of such a class.
pub(super) fn lists(algorithm: Algorithm, word: &str) -> bool {
    of(algorithm)
        .is_some_and(|words| words.classes.contains_key(word) || words.names.contains(word))
}

/// The name of a class that must differ from the class of that stem: the stem and a space.
fn apart(stem: &str) -> String {
    [stem, " "].concat()
}

/// Whether a word is the folded form of words that diacritics keep apart.
pub(super) fn lacks_mark(algorithm: Algorithm, word: &str) -> bool {
    of(algorithm).is_some_and(|words| words.unmarked.contains(word))
}

/// The class of such a word by its letters; `None` for other words.
pub(super) fn second(algorithm: Algorithm, word: &str) -> Option<String> {
    let words = of(algorithm)?;
    let is_other = words.unmarked.contains(word);
    is_other.then(|| words.class_by_letters(algorithm, word).into_owned())
}

/// The words, as written, that have `class` by their diacritics.
pub(super) fn forms_by_marks(
    algorithm: Algorithm,
    class: &str,
) -> impl Iterator<Item = &'static str> {
    let told = of(algorithm).into_iter().flat_map(|words| &words.told);
    told.filter(move |(_, own)| own == class)
        .map(|(form, _)| form.as_str())
}

/// The words for which [`second`] returns `class`.
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
            ("cs", "nebe/nebo nebe/nebo MIT/mají Tom/tento Jim/oni"),
            (
                "el",
                "πόλη/πολύ άλλος/αλλά μήνας/μην ποτό/πότε ποτό/ποτέ τόνος/τον τόνος/την",
            ),
            ("fa", "ماه/ما"),
            (
                "hi",
                "भाई/भी मां/में थाना/था यहाँ/यह वहाँ/वह एकता/एक पति/पता परी/पर सेना/से जाति/जाता",
            ),
            ("fi", "silta/se Mika/mitä Tata/tämä"),
            ("hu", "hogyan/hogy vagyon/vagy méret/mert egyed/egy"),
            ("id", "bagian/bagi kelebihan/lebih"),
            ("lt", "butas/būtų kuria/kuris"),
            ("pl", "tama/tam teza/też maja/mieć mama/mieć"),
            (
                "ro",
                "car/care intra/între sale/să sau/sale vor/vă noi/ne ține/tu",
            ),
            ("sr", "NASA/naše ona/je radi/kod"),
            (
                "tr",
                "ölü/oldu birim/bir neden/ne isim/ise iç/için öldü/olan önü/ondan",
            ),
        ] {
            are_parted(language, words);
        }
    }

    #[test]
    fn words_of_grammar_have_their_forms_and_other_words_keep_theirs() {
        for (language, words) in [
            ("ca", "mes/mesos seu/seva"),
            ("cs", "byl/jsou tento/této"),
            ("el", "αυτός/αυτή πόλη/πόλεις μέσο/μέσα"),
            ("fi", "se/siltä se/sen tie/teitä"),
            ("hu", "ok/oka ügy/ügyek"),
            ("lt", "būti/būtų kuris/kurią kurti/kuria butas/butų"),
            (
                "pl",
                "teza/tezy teza/tez który/której tama/tamy maj/maja mieć/mają mama/mamy",
            ),
            ("sr", "radi/rade"),
            (
                "tr",
                "olan/oldu olur/oldu öldü/öldü neden/nedeni birim/birimi",
            ),
            ("uk", "цей/цього"),
        ] {
            are_one(language, words);
        }
        // A word typed without its diacritics may be either; with them it is not ambiguous.
        assert!(finds("pl", "tez", "też") && finds("pl", "teza", "tez"));
        assert!(!finds("pl", "też", "tezy"));
        assert!(!finds("ro", "pană", "până") && !finds("ro", "până", "pană"));
        assert!(forms_too(Algorithm::Polish, "tez ").eq(["tez"]));
        assert!(forms_by_marks(Algorithm::Polish, "tez").eq(["też"]));
        assert!(!finds("fi", "siltä", "silta") && finds("fi", "silta", "siltä"));
        assert!(!finds("hu", "ügy", "úgy") && !finds("pl", "zęby", "żeby"));
        assert!(!finds("tr", "öldü", "oldu") && finds("tr", "olmak", "oldu"));
    }

    #[test]
    fn each_word_stands_in_one_line_and_no_two_lines_that_have_forms_share_a_name() {
        for listed in &LISTED {
            let lines: Vec<Vec<&str>> = listed
                .words
                .split(' ')
                .map(|forms| forms.split('/').collect())
                .collect();
            let mut seen = FxHashSet::default();
            for word in lines.iter().flatten() {
                let mut lowered = String::new();
                fold::lower(word, &mut lowered);
                assert!(!word.is_empty() && seen.insert(lowered), "{word}");
            }
            let names = lines.iter().map(|forms| fold::fold(forms[0]));
            let names: Vec<String> = names.collect();
            for (forms, name) in lines.iter().zip(&names) {
                let alike = names.iter().filter(|other| *other == name).count();
                assert!(forms.len() == 1 || alike == 1, "{name}");
            }
            for told in listed.told.split_whitespace() {
                assert_ne!(told, folded(told));
            }
        }
    }
}
