//! The classes of English words: from lists first, then from Snowball.

mod lists;

use std::borrow::Cow;
use std::sync::LazyLock;

pub(super) use self::lists::FORMS_TOO;
use self::lists::{Class, Listed};
use super::{acronyms, snowball, spelling};

/// Words of three letters whose *-s* is a plural ending.
const PLURALS: [&str; 5] = ["abs", "ads", "eds", "ids", "ops"];

/// The class by letters. A word that is an acronym in capitals has a class of its own, as the acronym is no form of other
/// words; its inflections are found by the second class ([`second`]).
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    let listed = lists::of(word);
    match listed.is_apart() {
        true => apart(word),
        false => by_lists(word, listed),
    }
}

/// The second class of a word that is an acronym in capitals: for `ice` that of `icing`.
pub(super) fn second(word: &str) -> Option<Cow<'_, str>> {
    let listed = lists::of(word);
    let is_apart = listed.is_apart();
    is_apart.then(|| by_rule(listed.other.unwrap_or(word)))
}

/// The class of another word that a word is also a form of.
pub(super) fn also(word: &str) -> Option<Cow<'static, str>> {
    lists::of(word).other.map(stem)
}

/// The words that are acronyms in capitals and have `class` as their second class.
pub(super) fn acronyms(class: &str) -> impl Iterator<Item = &'static str> {
    static CLASSES: LazyLock<Vec<(Cow<'_, str>, &str)>> = LazyLock::new(|| {
        let classes = acronyms::ambiguous().map(|word| Some((second(word)?, word)));
        classes.flatten().collect()
    });
    let of_class = CLASSES.iter().filter(move |(own, _)| *own == class);
    of_class.map(|(_, word)| *word)
}

fn by_rule(word: &str) -> Cow<'_, str> {
    by_lists(word, lists::of(word))
}

fn by_lists(word: &str, listed: Listed) -> Cow<'_, str> {
    match listed.class {
        Some(Class::OfGrammar) => return word.into(),
        Some(Class::Named(class)) => return class.into(),
        Some(Class::OfVerb(verb)) => return by_rule(verb),
        None => {}
    }
    if let Some(base) = base(word) {
        return match is_of_grammar(&base) {
            true => apart(&base),
            false => by_rule(&base).into_owned().into(),
        };
    }
    if let Some(american) = spelling::american(word) {
        return by_rule(&american).into_owned().into();
    }
    if !may_have_ending(word) {
        return word.into();
    }
    let stem = snowball::stem(word);
    let is_short = word.len() == 3 && word.ends_with('s') && !PLURALS.contains(&word);
    if is_short {
        return match is_of_grammar(&stem) {
            true => apart(&stem),
            false => word.into(),
        };
    }
    // A final *i* in Snowball's stems stands for *y*, so a word with an *i* of its own is kept apart: `tri` is no form of
    // `try`.
    let has_own_i = stem.ends_with('i') && (word.ends_with('i') || word.ends_with("is"));
    // The word itself is not a word of grammar at this point.
    match has_own_i || stem != word && is_of_grammar(&stem) {
        true => apart(&stem),
        false => stem,
    }
}

/// Whether a word may have an ending that Snowball changes, by its last two letters. Other words, a third of all, remain
/// as they are, except for a leading apostrophe. Words in *i* and *s* need the later checks in any case.
fn may_have_ending(word: &str) -> bool {
    let [.., before, last] = *word.as_bytes() else {
        return false;
    };
    word.starts_with('\'')
        || match last {
            b'e' | b'i' | b's' | b'y' | b'\'' => true,
            b'c' => before == b'i',
            b'd' => before == b'e',
            b'g' => before == b'n',
            b'l' => matches!(before, b'a' | b'l' | b'u'),
            b'm' => before == b's',
            b'n' => before == b'o',
            b'r' => matches!(before, b'e' | b'o'),
            b't' => matches!(before, b'n' | b's'),
            _ => false,
        }
}

/// The base of a form where the stemmer removes more than the ending (`staffed`, `sued`), nothing (`spokesmen`), or
/// another ending than from the base itself (`sacrificed`, `referenced`); `None` for other words.
fn base(word: &str) -> Option<String> {
    /// Endings of forms, and of their bases.
    const ENDINGS: [(&str, &str); 8] = [
        ("ced", "ce"),
        ("cing", "ce"),
        ("ffed", "ff"),
        ("ffing", "ff"),
        ("men", "man"),
        ("people", "person"),
        ("ued", "ue"),
        ("uing", "ue"),
    ];
    /// Words that end like this but are no such forms.
    const WHOLE: [&str; 20] = [
        "abdomen", "amen", "bremen", "carmen", "cyclamen", "damen", "dolmen", "hymen", "kamen",
        "lumen", "omen", "people", "ramen", "regimen", "rumen", "semen", "specimen", "stamen",
        "turkmen", "yemen",
    ];
    // Excludes most words by two letters.
    let last = word.as_bytes().last_chunk();
    if !matches!(last, Some(b"ed" | b"en" | b"le" | b"ng")) {
        return None;
    }
    let mut endings = ENDINGS.iter();
    let (kept, ending) =
        endings.find_map(|(of_form, of_base)| Some((word.strip_suffix(of_form)?, of_base)))?;
    (!WHOLE.contains(&word)).then(|| [kept, ending].concat())
}

/// The singular of a name with a number: `f16` of `f16s`, `747` of `747s`; `None` for other words. Years and round
/// numbers with an *s* are decades or approximate numbers.
pub(super) fn model(word: &str) -> Option<&str> {
    let name = word.strip_suffix('s')?;
    let digits = name.bytes().rev().take_while(u8::is_ascii_digit).count();
    let is_round = name.ends_with('0');
    let has_letter = || name.contains(|c: char| c.is_ascii_alphabetic());
    let is_model = match name.len() - digits {
        0 => digits > 2 && !is_round,
        _ => digits > 0 && has_letter() && !(is_round && matches!(digits, 2 | 4)),
    };
    is_model.then_some(name)
}

/// The name of a class that must differ from the class of that stem: the stem and a space.
fn apart<'w>(stem: &str) -> Cow<'w, str> {
    [stem, " "].concat().into()
}

fn is_of_grammar(word: &str) -> bool {
    matches!(lists::of(word).class, Some(Class::OfGrammar))
}

#[cfg(test)]
mod tests {
    use frostem::{Algorithm, Stemmer};
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::is_regular;

    proptest! {
        #[test]
        fn what_has_no_ending_is_its_own_stem(
            word in "[a-z']?(even|gener|past|succ|[a-zé0-9]{0,6})(at|bl|iz|ed|ing|[a-z']){0,3}[a-z]{0,2}"
        ) {
            let stem = Stemmer::new(Algorithm::English).stem(&word);
            let is_plain = stem == word && !word.ends_with(['i', 's']);
            prop_assert!(is_plain || may_have_ending(&word) || word.len() == 1);
        }
    }

    #[test]
    fn models_have_plurals() {
        for word in ["f16s", "747s", "a320s", "mp3s", "g7s", "ar15s", "f150s"] {
            assert_eq!(model(word), word.strip_suffix('s'), "{word}");
        }
        for word in [
            "1990s", "90s", "100s", "15s", "mid1980s", "mid80s", "s", "tons", "1.5s", "1.5bns",
        ] {
            assert_eq!(model(word), None, "{word}");
        }
    }

    #[test]
    fn nothing_is_a_form_of_a_word_of_grammar() {
        for (word, other) in [
            ("ins", "in"),
            ("ons", "on"),
            ("ups", "up"),
            ("toed", "to"),
            ("butting", "but"),
            ("outlying", "out"),
            ("canned", "can"),
            ("mani", "many"),
            ("downing", "down"),
        ] {
            assert_ne!(stem(word), stem(other), "{word}");
        }
        assert_eq!(stem("ups"), stem("upped"));
        assert_eq!(stem("cans"), stem("canned"));
    }

    #[test]
    fn a_form_is_one_of_its_word_whatever_the_stemmer_leaves_of_it() {
        for (word, forms) in [
            ("staff", "staffs staffed staffing"),
            ("stuff", "stuffed stuffing"),
            ("sue", "sues sued suing"),
            ("queue", "queues queued queuing queueing"),
            ("sacrifice", "sacrifices sacrificed sacrificing"),
            ("prejudice", "prejudices prejudiced"),
            ("reference", "references referenced referencing"),
            ("evidence", "evidenced"),
            ("experience", "experienced experiencing"),
            ("spokesman", "spokesmen"),
            ("oilman", "oilmen"),
            ("spokesperson", "spokespeople"),
            ("specimen", "specimens"),
            ("free", "frees freeing"),
            ("underwrite", "underwrote underwritten underwriting"),
            ("embed", "embeds embedded embedding"),
            ("boycott", "boycotts boycotted boycotting"),
            ("bureau", "bureaus bureaux"),
            ("menu", "menus"),
            ("alumnus", "alumni"),
            ("prosthesis", "prostheses"),
            ("housewife", "housewives"),
            ("millennium", "millennia"),
            ("alga", "algae"),
            ("codex", "codexes codices"),
            ("focus", "focused foci"),
            ("gateau", "gateaus gateaux"),
            ("kibbutz", "kibbutzim"),
            ("louse", "lice"),
            ("nebula", "nebulas nebulae"),
            ("nemesis", "nemeses"),
            ("radius", "radii"),
            ("stratum", "strata"),
            ("syllabus", "syllabuses syllabi"),
            ("vortex", "vortexes vortices"),
        ] {
            for form in forms.split(' ') {
                assert_eq!(stem(form), stem(word), "{form}");
            }
        }
        for (word, other) in [
            ("offing", "off"),
            ("people", "person"),
            ("carmen", "carman"),
        ] {
            assert_ne!(stem(word), stem(other), "{word}");
        }
    }

    #[test]
    fn an_i_of_its_own_is_no_y() {
        for (word, other) in [
            ("tri", "trying"),
            ("levi", "levies"),
            ("ellis", "ellie"),
            ("isi", "isis"),
        ] {
            assert_ne!(stem(word), stem(other), "{word}");
        }
        for (word, plural) in [("iraqi", "iraqis"), ("taxi", "taxis"), ("ski", "skiing")] {
            assert_eq!(stem(word), stem(plural), "{word}");
        }
    }

    #[test]
    fn an_acronym_is_a_form_of_no_other_word() {
        let english = crate::analysis::Stemmer::of_language(Some("en"));
        for (word, form) in [
            ("aids", "aid"),
            ("ice", "icing"),
            ("salt", "salted"),
            ("go", "went"),
            ("gps", "gp"),
            ("sat", "sit"),
        ] {
            assert_ne!(stem(word), stem(form), "{word}");
            assert_eq!(english.class(&word.to_uppercase()), stem(word));
            assert_eq!(english.second_class(&word.to_uppercase()), None);
            assert_eq!(english.second_class(word), Some(stem(form)));
            assert!(english.forms_too(&stem(form)).any(|known| known == word));
            assert!(is_regular(english, &stem(word), word));
        }
        assert_eq!(second("it"), None);
    }

    #[test]
    fn a_form_of_two_words_has_a_class_of_each() {
        let english = crate::analysis::Stemmer::of_language(Some("en"));
        let also = |form| english.class_of_other(form);
        assert_eq!(also("lives"), Some(stem("life")));
        assert_eq!(stem("lives"), stem("live"));
        assert_eq!(also("live"), None);
        // In news most of these are the verb, and the others are forms of *base* and *axe*.
        for form in ["leaves", "bases", "axes"] {
            assert_eq!(also(form), None, "{form}");
        }
        assert!(english.forms_too(&stem("life")).eq(["lives"]));
        assert!(english.forms_too(&stem("route")).eq(["routed", "routing"]));
        assert_eq!(stem("routed"), stem("rout"));
        assert_eq!(also("commuted"), Some(stem("commutations")));
        assert_eq!(stem("commuted"), stem("commuters"));
        for (form, other) in FORMS_TOO {
            assert_ne!(stem(form), stem(other));
        }
    }
}
