//! Recognizes names that only look like inflections: `Agee` of `age`, `Poole` of `pool`, `Kellie` of `Kelly`.
//!
//! No list has all names, but an archive shows them by their capitals: nearly all articles with a name write it with a capital, and few
//! articles do so with a word that inflects. For two names that look like a singular and its plural (`Marco`, `Marcos`), the articles
//! *the* and *a* before them decide. This module has the rules for English; for other languages see [`super::capitals`]. Where another
//! language makes up a good part of an archive, its capitals tell nothing about the words of the main language, so nothing is decided
//! by them.

use newshound_index::Reader;
use newshound_index::analysis::{Stemmer, is_class, written_term};

use crate::deadline::Deadline;
use crate::lookups::Lookups;
use crate::plan::capitals::{self, LEAST_INFLECTED, MANY_TIMES};

/// Languages that inflect, but have no capitals to recognize names by.
const WITHOUT_CAPITALS: [&str; 4] = ["ar", "fa", "hi", "ta"];

/// The least number of articles that show how a word is written.
const LEAST: u64 = 3;

/// If a name is in at least this many times as many articles as its apparent plural, the plural belongs to another word (`Jean` and
/// `jeans`).
const TIMES_ITS_PLURAL: u64 = 10;

/// The least number of articles with each of two names that show whether one is the plural of the other.
const LEAST_PLURAL: u64 = 5;

/// The least percentage, added up over both names, of articles that have *the* or *a* before the name, if one of the names is the
/// plural of the other: *the* Kennedys, *a* Ferrari, *the* Israeli army.
const WITH_ARTICLE: u64 = 12;

/// Articles before the name of a thing or a people. Before its plural only the first is possible.
const BEFORE_ONE: [&str; 3] = ["the", "a", "an"];

/// How an archive writes a word; the number is that of the articles that have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Usage {
    /// With a capital in at least 97 % of its articles.
    Name(u64),
    /// With a capital in all of its articles, but these are too few to be sure.
    PerhapsName,
    /// In capitals throughout in at least 97 % of its articles. For a word in -s, articles that write it like a name count as well, if
    /// at least half have it in capitals.
    Acronym,
    /// With a capital in at most half of its articles.
    Ordinary(u64),
}

/// The stemmer of the archive's main language, if that language has names with capitals and at least nine of ten articles are in it.
/// Removed articles are counted until segments are merged.
pub(super) fn stemmer(reader: &Reader) -> Option<Stemmer> {
    let (language, count) = reader.main_language()?;
    let segments = reader.segment_readers().iter();
    let all: u64 = segments.map(|segment| u64::from(segment.max_doc())).sum();
    let stemmer = Stemmer::of_language(Some(language));
    // A language that distinguishes words by diacritics has no inflections.
    let inflects = stemmer != Stemmer::NONE && !stemmer.has_tones();
    let has_names = inflects && !WITHOUT_CAPITALS.contains(&language) && count * 10 >= all * 9;
    has_names.then_some(stemmer)
}

/// For each of `forms`, which share the `class` of `word` in the language of `stemmer`, whether it is a different word nevertheless:
/// either only one of the two is a name, or both are different names that are spelled alike.
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
    // A class term is not a word.
    let parted = members().map(|(form, usage)| {
        let (one, other) = ((word, own), (form, usage));
        let is_other = form != word && !is_class(form);
        Ok(is_other && (class.parts(one, other, members) || are_two_names(one, other, lookups)?))
    });
    parted.collect()
}

/// Whether two names that look like a singular and its plural (`Marco`, `Marcos`) are different names, and not those of a people, a
/// family or a thing.
fn are_two_names(one: Member<'_>, other: Member<'_>, lookups: &Lookups) -> tantivy::Result<bool> {
    let (Some(Usage::Name(ones)), Some(Usage::Name(others))) = (one.1, other.1) else {
        return Ok(false);
    };
    let ((name, names), (plural, plurals)) = match () {
        () if is_plural(one.0, other.0) => ((one.0, ones), (other.0, others)),
        () if is_plural(other.0, one.0) => ((other.0, others), (one.0, ones)),
        () => return Ok(false),
    };
    // Days, and the title that `Sen` abbreviates, have plurals without taking an article.
    let has_none = name == "sen" || name.ends_with("day");
    if has_none || names.min(plurals) < LEAST_PLURAL {
        return Ok(false);
    }
    let mut with_article = 0;
    // No deadline, as the result is cached for later queries and must be complete.
    let without_end = Deadline::default();
    // The plural comes first, as it is rarer and mostly decides.
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

/// How the bodies of articles write a word; `None` where too few have it, or it is written both ways.
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
    // For a word in -s, spellings like `Sars` for `SARS` count as the acronym too.
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

/// Whether all articles that have `word` write it with a capital, in any spelling of its accents.
fn has_capital(word: &str, lookups: &Lookups) -> tantivy::Result<bool> {
    let usage = capitals::usage(word, lookups)?;
    Ok(usage.articles > 0 && usage.with_capital == usage.articles)
}

/// A folded word written as a name: with a capital, and with a second one behind certain prefixes (`O'Neill`, `McDonald`).
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

/// A form of a class, and how the archive writes it (`None` if that is not known).
type Member<'a> = (&'a str, Option<Usage>);

/// The forms of English words that share a Snowball stem.
struct Class<'a> {
    class: &'a str,
    /// Whether `class` is itself a word, whose inflections lack the final e that a name may have (`pool`, `Poole`).
    is_word: bool,
}

impl Class<'_> {
    /// Whether a query for the form `one` must not find the form `other`. Where the two look like a regular inflection, only the rarer
    /// one does not find the other, as its own articles would be lost among the other's. `members` are all forms that the archive has.
    fn parts<'m, M: Iterator<Item = Member<'m>>>(
        &self,
        one: Member<'_>,
        other: Member<'_>,
        members: impl Fn() -> M,
    ) -> bool {
        use Usage::{Acronym, Name, Ordinary, PerhapsName};
        // An acronym has no forms but a plural (`PCs`). Two acronyms are kept together, as in an archive all in capitals every word
        // looks like one.
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

    /// Whether a form ends in a way that no form of this class's word does, and its capitals allow it to be a name.
    fn is_but_a_name(&self, (form, usage): Member<'_>) -> bool {
        self.is_longer(form) && matches!(usage, Some(Usage::Name(_) | Usage::PerhapsName))
    }

    fn is_longer(&self, form: &str) -> bool {
        self.is_word && form.strip_prefix(self.class) == Some("e")
    }

    /// Whether a form consists of the part that all forms keep, and a regular ending of verbs or nouns.
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
        // `lands` has no e before its s, `washes` and `raises` have one.
        let takes_e = !self.is_word || takes_es(class);
        endings.contains(&ending) || ending == "e" && !self.is_word || ending == "es" && takes_e
    }
}

/// Whether the plural of a word ends in -es.
fn takes_es(word: &str) -> bool {
    ["s", "x", "z", "ch", "sh", "o"]
        .iter()
        .any(|ending| word.ends_with(ending))
}

/// Whether `adverb` is the adverb of `word`.
fn is_adverb(word: &str, adverb: &str) -> bool {
    adverb.strip_prefix(word) == Some("ly")
}

/// Whether `form` is `name` with an ending of verbs, which names do not take (`Ben`, `Benning`).
fn is_verbal(name: &str, form: &str) -> bool {
    let endings = ["ing", "ings", "ed"];
    // A final e is dropped before the ending: `Abed` is not a form of the name `Abe`.
    let kept = name
        .strip_suffix('e')
        .and_then(|kept| form.strip_prefix(kept));
    if kept.is_some_and(|ending| endings.contains(&ending)) {
        return true;
    }
    let behind = form.strip_prefix(name).map(|behind| {
        let last = name.chars().last();
        // A final consonant may be doubled.
        behind
            .strip_prefix(|c| Some(c) == last)
            .filter(|rest| endings.contains(rest))
            .unwrap_or(behind)
    });
    behind.is_some_and(|ending| endings.contains(&ending))
}

/// Whether `plural` is the plural of `word`, by the rules for words or for names (`Kennedys`).
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

/// A name without the endings by which similar names differ (`Clark` and `Clarke`, `Terry` and `Terri`, `O'Neil` and `O'Neill`).
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
