//! Stems for languages other than English, where Snowball alone joins or separates words wrongly.
//!
//! Snowball's stemmers take derivation for inflection: German *Sicherheit* becomes *sich*, Spanish *partido* is a form of
//! *parte*. And they miss plurals that are frequent in news: *mujeres*, *lois*. Each module has what its language needs:
//! rules for endings, and lists of words that no rule covers. Words are passed in lower case, with accents or folded;
//! lists are folded.

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

/// The class by letters of a word in the language of `algorithm`: that of a word of grammar, or its stem.
pub(super) fn stem(algorithm: Algorithm, word: &str) -> Cow<'_, str> {
    // English has all its lists, words of grammar included, in one table.
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

/// The second class of a word, where a query for it asks for that too: by the word as written, where the letters may have
/// lost their diacritics, or that of a verb with a form that looks like a noun's.
pub(super) fn second(algorithm: Algorithm, word: &str) -> Option<String> {
    // A word with two readings by rule is a word of grammar in neither of them.
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

/// Whether the rules of a language give some words two readings. Classes from a second reading are in no list, so only
/// the word itself tells them.
pub(super) fn reads_in_two_ways(algorithm: Algorithm) -> bool {
    matches!(
        algorithm,
        Algorithm::Finnish | Algorithm::Hindi | Algorithm::Romanian | Algorithm::Tamil
    )
}

/// The table of listed words of a language.
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

/// Whether two folded forms are listed with the same word as their first.
pub(super) fn are_listed_as_one(algorithm: Algorithm, one: &str, other: &str) -> bool {
    let name = |form: &str| table_of(algorithm)?.get(Role::Form, form)?.name();
    name(one).is_some_and(|word| name(other) == Some(word))
}

/// The further classes that a query asks for along with a class, or with those of a word as written.
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

/// The table of listed words of a Romance language.
fn of_romance(algorithm: Algorithm) -> Option<&'static Table<'static>> {
    Some(match algorithm {
        Algorithm::French => &tables::FRENCH,
        Algorithm::Italian => &tables::ITALIAN,
        Algorithm::Portuguese => &tables::PORTUGUESE,
        Algorithm::Spanish => &tables::SPANISH,
        _ => return None,
    })
}

/// Whether a word without diacritics mostly lacks them only because it was typed without.
pub(super) fn lacks_mark(algorithm: Algorithm, word: &str) -> bool {
    let entry = of_romance(algorithm).and_then(|table| table.get(Role::Form, word));
    entry.and_then(Entry::tag) == Some(UNMARKED) || grammar::lacks_mark(algorithm, word)
}

/// Folded forms of two words, with the class of the second word or a form that has it: see [`class_of_second`].
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

/// The class of a listed second word, which is listed by its class or by a form.
fn class_of_second(algorithm: Algorithm, listed: &'static str) -> Cow<'static, str> {
    match algorithm {
        Algorithm::English | Algorithm::Portuguese | Algorithm::Spanish => stem(algorithm, listed),
        _ => listed.into(),
    }
}

/// The class of another word that a folded form is also a form of: a listed one, or the verb whose participle a noun is.
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
        // Unlisted infinitives may be no verbs, and a participle with only one gender is an unrelated noun (`partido`, of
        // *partir*).
        let is_listed = class.strip_suffix(' ') == Some(&participle.infinitive);
        let mut feminine = participle.feminine.iter();
        let has_both = feminine.all(|feminine| stem(algorithm, feminine) == own);
        (is_listed && has_both && class != own).then(|| class.into_owned().into())
    })
}

/// The second class that a form is listed with, where a query for the form does not ask for it.
fn unasked(algorithm: Algorithm, form: &str) -> Option<&'static str> {
    let entry = table_of(algorithm)?.get(Role::Form, form)?;
    entry.second().filter(|_| entry.tag() == Some(UNASKED))
}

/// The class of another word that a form belongs to by its accents: a listed one, or the verb of a French participle.
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

/// The rules for participles of a language where these may be nouns of their own.
fn participles(algorithm: Algorithm) -> Option<&'static Participles> {
    Some(match algorithm {
        Algorithm::French => &participles::FRENCH,
        Algorithm::Italian => &participles::ITALIAN,
        Algorithm::Portuguese => &participles::PORTUGUESE,
        Algorithm::Spanish => &participles::SPANISH,
        _ => return None,
    })
}

/// The forms to which [`also`] gives `class`.
pub(super) fn forms_too(algorithm: Algorithm, class: &str) -> Vec<Cow<'static, str>> {
    let of_table = table_of(algorithm).and_then(|table| table.get(Role::Second, class)?.name());
    let of_table = of_table.into_iter().flat_map(|forms| forms.split(' '));
    let others = forms_of_two(algorithm).iter();
    let others = others.filter(|(_, listed)| class_of_second(algorithm, listed) == class);
    let listed = of_table.chain(others.map(|(form, _)| *form));
    let acronyms = (algorithm == Algorithm::English).then(|| english::acronyms(class));
    let listed = listed.chain(acronyms.into_iter().flatten());
    let listed = listed.chain(grammar::forms_too(algorithm, class));
    // A form without diacritics may be the one that others differ from by theirs (`pena`).
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

/// The forms, as written, that have `class` by their diacritics.
pub(super) fn forms_by_marks(
    algorithm: Algorithm,
    class: &str,
) -> impl Iterator<Item = &'static str> {
    let forms = table_of(algorithm).and_then(|table| table.get(Role::Marked, class)?.name());
    let forms = forms.into_iter().flat_map(|forms| forms.split(' '));
    let forms = forms.chain(grammar::forms_by_marks(algorithm, class));
    // A French noun that is hardly ever a participle is no form of the verb.
    forms.filter(move |form| {
        let infinitive = || participles::french_infinitive(form);
        algorithm != Algorithm::French || infinitive().is_some()
    })
}

/// Whether the text after the hyphen of a compound is only an ending of the text before it: Polish `PiS-u`.
pub(super) fn is_ending(algorithm: Algorithm, behind: &str) -> bool {
    algorithm == Algorithm::Polish && polish::OF_CAPITALS.contains(&behind)
}

/// Whether the last part of a folded compound is a pronoun, a particle or an auxiliary that the language joins by a
/// hyphen to the word before it: Portuguese `vê-la` is not `vela`, French `par-là` not `parla`.
pub(super) fn is_joined(algorithm: Algorithm, first: &str, last: &str) -> bool {
    match algorithm {
        // The others cannot be confused with line breaks: no syllable begins with a vowel after a consonant.
        Algorithm::French => ["elle", "elles", "en", "il", "ils", "la", "on"].contains(&last),
        Algorithm::Portuguese => portuguese::is_joined(first, last),
        Algorithm::Romanian => ["ai", "am", "ar", "as", "ati", "au"].contains(&last),
        _ => false,
    }
}

/// Whether letters with diacritics are letters of their own in a language.
pub(super) fn marks_are_letters(algorithm: Algorithm) -> bool {
    matches!(
        algorithm,
        Algorithm::Danish | Algorithm::Norwegian | Algorithm::Serbian | Algorithm::Swedish
    )
}

/// Class names, by word.
type Classes = LazyLock<FxHashMap<&'static str, String>>;

/// Makes the table of some lines, each of which is a class. Its name is the first word followed by a space, which no stem
/// has. A line that begins with `=` adds words to a class that other words have by rule: its name is the first word
/// alone.
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
