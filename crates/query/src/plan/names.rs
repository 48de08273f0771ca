//! Names that only look like inflections: `Agee` of `age`, `Poole` of `pool`, `Kellie` of `Kelly`.
//!
//! No list has all names, but an archive shows them by their capitals: a name has one in nearly all articles that have it, and a
//! word that inflects in few. Of two names that look like one and its plural (`Marco`, `Marcos`) it is the article before them that
//! tells. This is what is known of English; of other languages see [`super::capitals`]. Where another language holds a good part of an
//! archive, its capitals tell nothing of the words of the first.

use newshound_index::Reader;
use newshound_index::analysis::{Stemmer, is_class, written_term};

use crate::deadline::Deadline;
use crate::lookups::Lookups;
use crate::plan::capitals::{self, LEAST_INFLECTED, MANY_TIMES};

/// Languages that inflect, and have no capitals by which names could be recognised.
const WITHOUT_CAPITALS: [&str; 4] = ["ar", "fa", "hi", "ta"];

/// The least articles that tell how a word is written.
const LEAST: u64 = 3;

/// A name whose plural is so many times rarer is a name first, and its plural that of something else (`Jean` and `jeans`).
const TIMES_ITS_PLURAL: u64 = 10;

/// The least articles with each of two names that tell whether one is the plural of the other.
const LEAST_PLURAL: u64 = 5;

/// Of a hundred articles with each of two names so many together have an article before it, if one is the plural of the other: *the*
/// Kennedys, *a* Ferrari, and *the* Israeli army.
const WITH_ARTICLE: u64 = 12;

/// What stands before a name that is a thing's or a people's; before its plural the first alone does.
const BEFORE_ONE: [&str; 3] = ["the", "a", "an"];

/// How the articles of an archive write a word, and how many of them have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Usage {
    /// With a capital in 97 of 100 articles or more.
    Name(u64),
    /// With a capital in all of too few articles.
    PerhapsName,
    /// In capitals throughout in 97 of 100 articles or more; in -s, in capitals or as a name is written, mostly the former.
    Acronym,
    /// With a capital in at most half of them.
    Ordinary(u64),
}

/// The stemmer of the archive's main language, if names have capitals in it and nine of ten articles are in it. Removed ones count in that
/// until segments are merged.
pub(super) fn stemmer(reader: &Reader) -> Option<Stemmer> {
    let (language, count) = reader.main_language()?;
    let segments = reader.segment_readers().iter();
    let all: u64 = segments.map(|segment| u64::from(segment.max_doc())).sum();
    let stemmer = Stemmer::of_language(Some(language));
    // A language that distinguishes words by their marks has no inflections.
    let inflects = stemmer != Stemmer::NONE && !stemmer.has_tones();
    let has_names = inflects && !WITHOUT_CAPITALS.contains(&language) && count * 10 >= all * 9;
    has_names.then_some(stemmer)
}

/// For each of `forms`, which have the `class` of `word` in the language of `stemmer`, whether it is another word all the same: only one of the
/// two is a name, or they are two names that are spelled alike.
pub(super) fn parted(
    stemmer: Stemmer,
    word: &str,
    class: &str,
    forms: &[&str],
    lookups: &Lookups,
) -> tantivy::Result<Vec<bool>> {
    if stemmer.tag() != "en" {
        return capitals::parted(stemmer, word, forms, lookups);
    }
    let surface = lookups.reader().fields().body.surface;
    let class = Class {
        class,
        is_word: lookups.living(surface, class)? >= LEAST,
    };
    let usage = |form: &str| {
        let usage = usage(form, lookups)?;
        let is_known = matches!(usage, Some(Usage::Name(_) | Usage::Acronym));
        let is_name = !is_known && class.is_longer(form) && has_capital(form, lookups)?;
        tantivy::Result::Ok(if is_name {
            Some(Usage::PerhapsName)
        } else {
            usage
        })
    };
    let own = usage(word)?;
    let of_forms = forms.iter().map(|form| usage(form));
    let usages: Vec<Option<Usage>> = of_forms.collect::<tantivy::Result<_>>()?;
    let members = || forms.iter().copied().zip(usages.iter().copied());
    // What stands for forms by their accents is no word.
    let parted = members().map(|(form, usage)| {
        let (one, other) = ((word, own), (form, usage));
        let is_other = form != word && !is_class(form);
        Ok(is_other && (class.parts(one, other, members) || are_two_names(one, other, lookups)?))
    });
    parted.collect()
}

/// Whether of two names that look like one and its plural (`Marco`, `Marcos`) neither is that of a people, a family or a thing.
fn are_two_names(one: Member<'_>, other: Member<'_>, lookups: &Lookups) -> tantivy::Result<bool> {
    let (Some(Usage::Name(ones)), Some(Usage::Name(others))) = (one.1, other.1) else {
        return Ok(false);
    };
    let ((name, names), (plural, plurals)) = match () {
        () if is_plural(one.0, other.0) => ((one.0, ones), (other.0, others)),
        () if is_plural(other.0, one.0) => ((other.0, others), (one.0, ones)),
        () => return Ok(false),
    };
    // The title that it abbreviates and days have plurals too, and no article.
    let has_none = name == "sen" || name.ends_with("day");
    if has_none || names.min(plurals) < LEAST_PLURAL {
        return Ok(false);
    }
    let mut with_article = 0;
    // What is found out is kept for queries to come, and must be whole.
    let without_end = Deadline::default();
    // The plural is rarer, and mostly tells.
    for (word, times, articles) in [
        (plural, names, &BEFORE_ONE[..1]),
        (name, plurals, &BEFORE_ONE),
    ] {
        let surface = lookups.reader().fields().body.surface;
        let behind = lookups.side_by_side(surface, articles, word, u64::MAX, &without_end)?;
        with_article += times * behind;
        if with_article * 100 >= WITH_ARTICLE * names * plurals {
            return Ok(false);
        }
    }
    Ok(true)
}

/// How the bodies of articles write a word; `None` where they are too few, or write it in both ways.
fn usage(word: &str, lookups: &Lookups) -> tantivy::Result<Option<Usage>> {
    if word.is_empty() || !word.is_ascii() || word.contains('-') {
        return Ok(None);
    }
    let body = lookups.reader().fields().body;
    let all = lookups.living(body.surface, word)?;
    if all == 0 {
        return Ok(None);
    }
    let written = |form: String| lookups.living(body.written, &written_term(word, &form));
    let capital = written(as_name(word))?;
    if all < LEAST {
        return Ok((capital == all).then_some(Usage::PerhapsName));
    }
    let capitals = written(word.to_ascii_uppercase())?;
    // `SARS` that some write `Sars` is no plural all the same.
    let as_names = if word.ends_with('s') { capital } else { 0 };
    Ok(if capital * 100 >= all * 97 {
        Some(Usage::Name(all))
    } else if capital * 2 > all {
        None
    } else if capitals * 2 >= all && (as_names + capitals) * 100 >= all * 97 {
        Some(Usage::Acronym)
    } else {
        Some(Usage::Ordinary(all))
    })
}

/// Whether all articles that have `word` write it with a capital, whatever its accents.
fn has_capital(word: &str, lookups: &Lookups) -> tantivy::Result<bool> {
    let usage = capitals::usage(word, lookups)?;
    Ok(usage.articles > 0 && usage.with_capital == usage.articles)
}

/// A folded word as a name is written: with a capital, and with a second one behind what begins many (`O'Neill`, `McDonald`).
fn as_name(word: &str) -> String {
    let begins = ["o'", "d'", "mc"]
        .iter()
        .any(|start| word.starts_with(start));
    let second = if begins { 2 } else { 0 };
    let capital = |(at, letter): (usize, char)| match at {
        at if at == 0 || at == second => letter.to_ascii_uppercase(),
        _ => letter,
    };
    word.chars().enumerate().map(capital).collect()
}

/// A form of a class, and how the archive writes it.
type Member<'a> = (&'a str, Option<Usage>);

/// What Snowball makes one of the forms of English words.
struct Class<'a> {
    class: &'a str,
    /// Whether it is a word of its own, which inflects without the vowel that names end with (`pool`, `Poole`).
    is_word: bool,
}

impl Class<'_> {
    /// Whether of two of its forms `one` is not to find the `other`. Where that looks like an inflection by rule, only the rarer one is kept
    /// from finding the other, in whose articles it would drown. `members` are all forms that the archive has.
    fn parts<'m, M: Iterator<Item = Member<'m>>>(
        &self,
        one: Member<'_>,
        other: Member<'_>,
        members: impl Fn() -> M,
    ) -> bool {
        use Usage::{Acronym, Name, Ordinary, PerhapsName};
        // That of an acronym is `PCs`. In an archive all in capitals every word looks like one.
        match (one.1, other.1) {
            (Some(Acronym), Some(Acronym)) => return false,
            (Some(Acronym), _) => return self::is_plural(other.0, one.0),
            (_, Some(Acronym)) => return self::is_plural(one.0, other.0),
            _ => {}
        }
        if is_adverb(one.0, other.0) || is_adverb(other.0, one.0) {
            return false;
        }
        if self.is_but_a_name(one) || self.is_but_a_name(other) {
            return true;
        }
        let is_by_rule = self.inflects(one.0) && self.inflects(other.0);
        let is_plural = is_plural(one.0, other.0) || is_plural(other.0, one.0);
        let ((name, names), (word, words)) = match (one.1, other.1) {
            (Some(Name(names)), Some(Ordinary(words))) => ((one.0, names), (other.0, words)),
            (Some(Ordinary(words)), Some(Name(names))) => ((other.0, names), (one.0, words)),
            (Some(Name(_)), Some(Name(_) | PerhapsName)) | (Some(PerhapsName), Some(Name(_))) => {
                let is_spelled_alike = !is_by_rule && stem(one.0) == stem(other.0);
                return !is_plural && is_spelled_alike
                    || is_verbal(one.0, other.0)
                    || is_verbal(other.0, one.0);
            }
            _ => return false,
        };
        if self::is_plural(name, word) {
            let is_of_another = members().any(|(form, usage)| {
                form != name && !matches!(usage, Some(Name(_))) && self::is_plural(form, word)
            });
            let is_rare = names >= LEAST_INFLECTED && names >= words * TIMES_ITS_PLURAL;
            return is_of_another || is_rare && one.0 == word;
        }
        if !is_by_rule && !is_plural {
            return true;
        }
        let (own, others) = match one.0 == name {
            true => (names, words),
            false => (words, names),
        };
        others >= own && (names >= LEAST_INFLECTED || words >= names * MANY_TIMES)
    }

    /// Whether a form ends as none of its words does, and may be a name by its capitals.
    fn is_but_a_name(&self, (form, usage): Member<'_>) -> bool {
        self.is_longer(form) && matches!(usage, Some(Usage::Name(_) | Usage::PerhapsName))
    }

    fn is_longer(&self, form: &str) -> bool {
        self.is_word && form.strip_prefix(self.class) == Some("e")
    }

    /// Whether a form has an ending of verbs and nouns behind what all of its words keep.
    fn inflects(&self, form: &str) -> bool {
        let class = self.class;
        if form == class {
            return !class.ends_with('i');
        }
        let kept = class.strip_suffix(['e', 'i']).unwrap_or(class);
        let Some(ending) = form.strip_prefix(kept) else {
            return false;
        };
        let endings: &[&str] = match class.strip_suffix(['e', 'i']) {
            Some(_) if class.ends_with('i') => &["y", "ies", "ied"],
            Some(_) => &["es", "ed", "ing", "er", "ers"],
            None => &["s", "ed", "ing", "er", "ers", "ion", "ions"],
        };
        // `lands` has no e, `washes` and `raises` have one.
        let takes_e = !self.is_word || takes_es(class);
        endings.contains(&ending) || ending == "e" && !self.is_word || ending == "es" && takes_e
    }
}

/// Whether a word has its plural in -es.
fn takes_es(word: &str) -> bool {
    ["s", "x", "z", "ch", "sh", "o"]
        .iter()
        .any(|ending| word.ends_with(ending))
}

/// Whether `adverb` is that of `word`.
fn is_adverb(word: &str, adverb: &str) -> bool {
    adverb.strip_prefix(word) == Some("ly")
}

/// Whether `form` ends as a verb does behind `name`, which names do not (`Ben`, `Benning`).
fn is_verbal(name: &str, form: &str) -> bool {
    let endings = ["ing", "ings", "ed"];
    // `Abed` is no form of `Abe`.
    let kept = name
        .strip_suffix('e')
        .and_then(|kept| form.strip_prefix(kept));
    if kept.is_some_and(|ending| endings.contains(&ending)) {
        return true;
    }
    let behind = form.strip_prefix(name).map(|behind| {
        let last = name.chars().last();
        // A consonant may be written twice.
        behind
            .strip_prefix(|c| Some(c) == last)
            .filter(|rest| endings.contains(rest))
            .unwrap_or(behind)
    });
    behind.is_some_and(|ending| endings.contains(&ending))
}

/// Whether `plural` is a plural of `word`, which names have too (`Kennedys`).
fn is_plural(word: &str, plural: &str) -> bool {
    let ending = |kept: &str| plural.strip_prefix(kept);
    match ending(word) {
        Some("s") => true,
        Some("es") => takes_es(word),
        _ => {
            let others = [("y", "ies"), ("man", "men")];
            others
                .iter()
                .any(|(one, many)| word.strip_suffix(one).and_then(ending) == Some(many))
        }
    }
}

/// A name without the ending in which names differ that are spelled alike (`Clark` and `Clarke`, `Terry` and `Terri`, `O'Neil` and `O'Neill`).
fn stem(name: &str) -> &str {
    let endings = ["ie", "ey", "y", "i", "e"];
    let stem = endings.iter().find_map(|ending| name.strip_suffix(ending));
    let stem = stem.unwrap_or(name);
    stem.strip_suffix('l')
        .filter(|stem| stem.ends_with('l'))
        .unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_their_capitals() {
        for (word, name) in [
            ("marcos", "Marcos"),
            ("o'neill", "O'Neill"),
            ("mcdonald", "McDonald"),
            ("don't", "Don't"),
        ] {
            assert_eq!(as_name(word), name);
        }
    }

    #[test]
    fn plurals_are_recognised() {
        for (word, plural) in [
            ("kennedy", "kennedys"),
            ("ferry", "ferries"),
            ("bush", "bushes"),
            ("congressman", "congressmen"),
        ] {
            assert!(is_plural(word, plural), "{word}");
            assert!(!is_plural(plural, word), "{word}");
        }
        assert!(!is_plural("bill", "billings"));
        assert!(!is_plural("levi", "levies"));
    }

    #[test]
    fn names_that_are_spelled_alike_have_one_stem() {
        for (one, other) in [
            ("kelly", "kellie"),
            ("clark", "clarke"),
            ("terry", "terri"),
            ("o'neil", "o'neill"),
        ] {
            assert_eq!(stem(one), stem(other));
        }
        assert_ne!(stem("christian"), stem("christianity"));
        assert_ne!(stem("islam"), stem("islamic"));
    }
}
