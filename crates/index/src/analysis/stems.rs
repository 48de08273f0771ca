//! Stems of languages beside English, for which Snowball alone joins what no reader takes for one word, or parts what is one.
//!
//! Snowball's stemmers take derivation for inflection: German *Sicherheit* becomes *sich*, Spanish *partido* is a form of *parte*. And
//! they do not know plurals that news is full of: *mujeres*, *lois*. Each module has what its language needs: rules for endings,
//! and lists of words that no rule tells. Words come as they are written in lower case, with accents or folded; what is listed
//! is folded.

mod arabic;
pub(super) mod bulgarian;
mod czech;
mod danish;
mod dutch;
mod finnish;
mod french;
mod german;
mod grammar;
mod greek;
mod hindi;
mod hungarian;
mod indonesian;
mod inflected;
mod italian;
mod lexicon;
mod listed;
mod nordic;
mod norwegian;
mod persian;
mod polish;
mod portuguese;
mod romance;
mod romanian;
mod russian;
mod serbian;
mod spanish;
mod swedish;
mod tables;
mod tamil;
mod turkish;
mod ukrainian;
pub(super) mod vietnamese;

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use newshound_lexicon::letters::folded;
use newshound_lexicon::{ASKED_APART, Entry, Role, Table, UNASKED, UNMARKED};

use romance::participles::{self, Participles};

use frostem::{Algorithm, Stemmer};

use super::english;

/// The class of a word in the language of `algorithm`: that of a word of grammar, or its stem.
pub(super) fn stem(algorithm: Algorithm, word: &str) -> Cow<'_, str> {
    // All its lists are in one.
    if algorithm == Algorithm::English {
        return english::stem(word);
    }
    let latin = (algorithm == Algorithm::Serbian).then(|| serbian::latin(word));
    match latin.flatten() {
        Some(latin) => grammar::class(algorithm, &latin).into_owned().into(),
        None => grammar::class(algorithm, word),
    }
}

/// The stem of a word by the rules and the lists of its language.
fn by_rule(algorithm: Algorithm, word: &str) -> Cow<'_, str> {
    match algorithm {
        Algorithm::Arabic => arabic::stem(word),
        Algorithm::Czech => czech::stem(word),
        Algorithm::Danish => danish::stem(word),
        Algorithm::Dutch => dutch::stem(word),
        Algorithm::English => english::stem(word),
        Algorithm::Finnish => finnish::stem(word),
        Algorithm::French => french::stem(word),
        Algorithm::German => german::stem(word),
        Algorithm::Greek => greek::stem(word),
        Algorithm::Hindi => hindi::stem(word),
        Algorithm::Hungarian => hungarian::stem(word),
        Algorithm::Indonesian => indonesian::stem(word),
        Algorithm::Italian => italian::stem(word),
        Algorithm::Norwegian => norwegian::stem(word),
        Algorithm::Persian => persian::stem(word),
        Algorithm::Polish => polish::stem(word),
        Algorithm::Portuguese => portuguese::stem(word),
        Algorithm::Romanian => romanian::stem(word),
        Algorithm::Russian => russian::stem(word),
        Algorithm::Serbian => serbian::stem(word),
        Algorithm::Spanish => spanish::stem(word),
        Algorithm::Swedish => swedish::stem(word),
        Algorithm::Tamil => tamil::stem(word),
        Algorithm::Turkish => turkish::stem(word),
        Algorithm::Ukrainian => ukrainian::stem(word),
        _ => listed::stem(algorithm, word).unwrap_or_else(|| Stemmer::new(algorithm).stem(word)),
    }
}

/// The class that a word has beside that of its letters and is asked for by too: as it is written, where the letters may have lost their
/// marks, or that of a verb which has a form like a noun's.
pub(super) fn second(algorithm: Algorithm, word: &str) -> Option<String> {
    // What a rule reads in two ways is neither a word of grammar nor one by the other reading.
    let reading = |other: Option<String>| {
        let is_of_grammar = |word: &str| grammar::lists(algorithm, word);
        let other = other.filter(|other| !is_of_grammar(word) && !is_of_grammar(other));
        other.or_else(|| grammar::second(algorithm, word))
    };
    match algorithm {
        Algorithm::Danish => danish::second(word),
        Algorithm::English => english::second(word).map(Cow::into_owned),
        Algorithm::Dutch => dutch::second(word),
        Algorithm::German => german::second(&folded(word), true).map(str::to_owned),
        Algorithm::Finnish => reading(finnish::second(word)),
        Algorithm::Hindi => reading(hindi::second(word)),
        Algorithm::Norwegian => norwegian::second(word),
        Algorithm::Romanian => reading(romanian::second(word)),
        Algorithm::Swedish => swedish::second(word),
        Algorithm::Tamil => reading(tamil::second(word)),
        _ => match of_romance(algorithm) {
            Some(table) => romance::second(table, word).map(str::to_owned),
            None => grammar::second(algorithm, word),
        },
    }
}

/// Whether rules read words of a language in two ways. What has a class by such a reading is listed nowhere, so that only the word itself tells.
pub(super) fn reads_in_two_ways(algorithm: Algorithm) -> bool {
    matches!(
        algorithm,
        Algorithm::Finnish | Algorithm::Hindi | Algorithm::Romanian | Algorithm::Tamil
    )
}

/// The table of a language.
fn table_of(algorithm: Algorithm) -> Option<&'static Table<'static>> {
    Some(match algorithm {
        Algorithm::Danish => &tables::DANISH,
        Algorithm::Dutch => &tables::DUTCH,
        Algorithm::German => &tables::GERMAN,
        Algorithm::Norwegian => &tables::NORWEGIAN,
        Algorithm::Swedish => &tables::SWEDISH,
        _ => return of_romance(algorithm),
    })
}

/// Whether two folded forms are listed as those of one word before any other.
pub(super) fn are_listed_as_one(algorithm: Algorithm, one: &str, other: &str) -> bool {
    let name = |form: &str| table_of(algorithm)?.get(Role::Form, form)?.name();
    name(one).is_some_and(|word| name(other) == Some(word))
}

/// The classes that are asked for beside a class, or beside those of a word as it is written.
pub(super) fn asked_beside(
    algorithm: Algorithm,
    of: &str,
) -> impl Iterator<Item = &'static str> + use<> {
    let entry = table_of(algorithm).and_then(|table| table.get(Role::Asked, of));
    let classes = entry.and_then(Entry::name);
    classes
        .into_iter()
        .flat_map(|classes| classes.split(ASKED_APART))
}

/// The table of a Romance language.
fn of_romance(algorithm: Algorithm) -> Option<&'static Table<'static>> {
    Some(match algorithm {
        Algorithm::French => &tables::FRENCH,
        Algorithm::Italian => &tables::ITALIAN,
        Algorithm::Portuguese => &tables::PORTUGUESE,
        Algorithm::Spanish => &tables::SPANISH,
        _ => return None,
    })
}

/// Whether a word is mostly typed so for want of a mark.
pub(super) fn lacks_mark(algorithm: Algorithm, word: &str) -> bool {
    let entry = of_romance(algorithm).and_then(|table| table.get(Role::Form, word));
    entry.and_then(Entry::tag) == Some(UNMARKED) || grammar::lacks_mark(algorithm, word)
}

/// Folded words that are forms of two, and the class of the second or a form that tells it: see [`class_of_second`].
fn forms_of_two(algorithm: Algorithm) -> &'static [(&'static str, &'static str)] {
    match algorithm {
        Algorithm::Danish => danish::FORMS_TOO,
        Algorithm::Dutch => dutch::FORMS_TOO,
        Algorithm::English => &english::FORMS_TOO,
        Algorithm::Norwegian => norwegian::FORMS_TOO,
        Algorithm::Portuguese => portuguese::FORMS_TOO,
        Algorithm::Spanish => spanish::FORMS_TOO,
        Algorithm::Swedish => swedish::FORMS_TOO,
        _ => &[],
    }
}

/// The class that is listed of a second word, by its name or by a form.
fn class_of_second(algorithm: Algorithm, listed: &'static str) -> Cow<'static, str> {
    match algorithm {
        Algorithm::English | Algorithm::Portuguese | Algorithm::Spanish => stem(algorithm, listed),
        _ => listed.into(),
    }
}

/// The class of the word that a folded form is one of beside its own: what is listed so, or the verb of which a noun is a participle.
pub(super) fn also(algorithm: Algorithm, word: &str) -> Option<Cow<'static, str>> {
    match algorithm {
        Algorithm::English => return english::also(word),
        Algorithm::German => return german::second(word, false).map(Cow::Borrowed),
        _ => {}
    }
    let mut forms = forms_of_two(algorithm).iter();
    if let Some((_, listed)) = forms.find(|(form, _)| *form == word) {
        return Some(class_of_second(algorithm, listed));
    }
    if let Some(class) = unasked(algorithm, word) {
        return Some(class.into());
    }
    if let Some(class) = romance::also(of_romance(algorithm)?, word) {
        return Some(class.into());
    }
    let participles = participles(algorithm)?.read(word);
    let own = stem(algorithm, word);
    participles.iter().find_map(|participle| {
        let class = stem(algorithm, &participle.infinitive);
        // What is not listed as a verb is perhaps none, and what has one gender is another noun (`partido`, of *partir*).
        let is_listed = class.strip_suffix(' ') == Some(&participle.infinitive);
        let mut feminine = participle.feminine.iter();
        let has_both = feminine.all(|feminine| stem(algorithm, feminine) == own);
        (is_listed && has_both && class != own).then(|| class.into_owned().into())
    })
}

/// The class that a form is listed with beside its own and is not asked for by it.
fn unasked(algorithm: Algorithm, form: &str) -> Option<&'static str> {
    let entry = table_of(algorithm)?.get(Role::Form, form)?;
    entry.second().filter(|_| entry.tag() == Some(UNASKED))
}

/// The class of the other word that accents alone tell: it is listed so, or the verb of which it is a French participle.
pub(super) fn also_as_written(algorithm: Algorithm, word: &str) -> Option<Cow<'static, str>> {
    if word.is_ascii() {
        return None;
    }
    if algorithm != Algorithm::French {
        return unasked(algorithm, word).map(Cow::Borrowed);
    }
    let infinitive = participles::french_infinitive(word)?;
    let class = stem(algorithm, &infinitive);
    let is_listed = class.strip_suffix(' ') == Some(&*folded(&infinitive));
    is_listed.then(|| class.into_owned().into())
}

/// How participles are made, where they may be nouns of their own.
fn participles(algorithm: Algorithm) -> Option<&'static Participles> {
    Some(match algorithm {
        Algorithm::French => &participles::FRENCH,
        Algorithm::Italian => &participles::ITALIAN,
        Algorithm::Portuguese => &participles::PORTUGUESE,
        Algorithm::Spanish => &participles::SPANISH,
        _ => return None,
    })
}

/// The forms that [`also`] gives a class.
pub(super) fn forms_too(algorithm: Algorithm, class: &str) -> Vec<Cow<'static, str>> {
    let of_table = table_of(algorithm).and_then(|table| table.get(Role::Second, class)?.name());
    let of_table = of_table.into_iter().flat_map(|forms| forms.split(' '));
    let others = forms_of_two(algorithm).iter();
    let others = others.filter(|(_, listed)| class_of_second(algorithm, listed) == class);
    let listed = of_table.chain(others.map(|(form, _)| *form));
    let acronyms = (algorithm == Algorithm::English).then(|| english::acronyms(class));
    let listed = listed.chain(acronyms.into_iter().flatten());
    let listed = listed.chain(grammar::forms_too(algorithm, class));
    // What others are told from by their marks has none itself (`pena`).
    let unmarked = forms_by_marks(algorithm, class).filter(|form| form.is_ascii());
    let listed = listed.chain(unmarked);
    let mut forms: Vec<Cow<'_, str>> = listed.map(Cow::Borrowed).collect();
    if let Some(participles) = participles(algorithm)
        && let Some(infinitive) = class.strip_suffix(' ')
    {
        let of_verb = participles.of(infinitive).into_iter().map(Cow::Owned);
        forms.extend(of_verb.filter(|form| also(algorithm, form).as_deref() == Some(class)));
    }
    forms
}

/// The forms that have `class` by their marks, as they are written.
pub(super) fn forms_by_marks(
    algorithm: Algorithm,
    class: &str,
) -> impl Iterator<Item = &'static str> {
    let forms = table_of(algorithm).and_then(|table| table.get(Role::Marked, class)?.name());
    let forms = forms.into_iter().flat_map(|forms| forms.split(' '));
    let forms = forms.chain(grammar::forms_by_marks(algorithm, class));
    // A French noun that is hardly ever a participle is none of the verb.
    forms.filter(move |form| {
        let infinitive = || participles::french_infinitive(form);
        algorithm != Algorithm::French || infinitive().is_some()
    })
}

/// Whether what is behind the hyphen of a compound is but an ending of what is before it: Polish `PiS-u`.
pub(super) fn is_ending(algorithm: Algorithm, behind: &str) -> bool {
    algorithm == Algorithm::Polish && polish::OF_CAPITALS.contains(&behind)
}

/// Whether what is behind the hyphen of a folded compound is a pronoun, a particle or an auxiliary that the language joins to the word
/// before it: Portuguese `vê-la` is no `vela`, French `par-là` no `parla`.
pub(super) fn is_joined(algorithm: Algorithm, first: &str, last: &str) -> bool {
    match algorithm {
        // No syllable begins with a vowel behind a consonant, so that no line is broken before the others.
        Algorithm::French => ["elle", "elles", "en", "il", "ils", "la", "on"].contains(&last),
        Algorithm::Portuguese => portuguese::is_joined(first, last),
        Algorithm::Romanian => ["ai", "am", "ar", "as", "ati", "au"].contains(&last),
        _ => false,
    }
}

/// Whether letters with marks are letters of their own to a language.
pub(super) fn marks_are_letters(algorithm: Algorithm) -> bool {
    matches!(
        algorithm,
        Algorithm::Danish | Algorithm::Norwegian | Algorithm::Serbian | Algorithm::Swedish
    )
}

/// Classes by the words that they have.
type Classes = LazyLock<FxHashMap<&'static str, String>>;

/// The class that each line is, by each of its words: its first word with a space behind it, which no stem has. A line that begins
/// with `=` tells words of a class that others have by rule: that is called as its first word.
fn classes(lines: &[&'static str]) -> FxHashMap<&'static str, String> {
    let words = lines.iter().flat_map(|line| {
        let (words, space) = match line.strip_prefix('=') {
            Some(words) => (words, ""),
            None => (*line, " "),
        };
        let first = words.split(' ').next().unwrap_or(words);
        words
            .split(' ')
            .map(move |word| (word, [first, space].concat()))
    });
    words.collect()
}

#[cfg(test)]
mod tests;
