//! German: inflection only, no derivation.
//!
//! Snowball's stemmer also removes *-heit*, *-ung*, *-lich* and the like, so that `Sicherheit` finds `sich`, `Einigung`
//! `einige` and `Regelung` `regeln`. Here frequent words are listed with their forms. Compounds are looked up by their
//! last part, and verbs by the part after their prefix. All other words lose the endings of cases and persons, and those
//! of adjectives only if the rest is an adjective, as *-er* and *-st* are also ends of nouns.

use std::borrow::Cow;

use newshound_lexicon::german::{ASKED, Prefixed, class_of};
use newshound_lexicon::letters::folded;
use newshound_lexicon::{Entry, Role};

use super::tables;

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    let with_umlauts = with_umlauts(word);
    let written = with_umlauts.as_deref().unwrap_or(word);
    // Where no listed word has the umlauts, the word may be spelled with *ae* etc. (`Duell`, `anzuerkennen`).
    let without = with_umlauts.as_ref().map(|_| word);
    if let Some(class) = class(written).or_else(|| class(without?)) {
        return class;
    }
    if let Some(class) = class_of_prefixed(written).or_else(|| class_of_prefixed(without?)) {
        return Cow::Owned(class);
    }
    let plain = folded(written);
    if plain != written
        && let Some(class) = class(&plain)
    {
        return class;
    }
    if let Some((first, noun)) = compound(written) {
        let whole = [&folded(first), &folded(noun)].map(|part| &**part).concat();
        return Cow::Owned(match noun.ends_with("er") {
            true => [&whole, " "].concat(),
            false => without_endings(&whole),
        });
    }
    Cow::Owned(without_endings(&without_inner_ge(&plain)))
}

/// The table entry of a form.
fn get(role: Role, form: &str) -> Option<Entry<'static>> {
    tables::GERMAN.get(role, form)
}

/// The class of a form.
fn class(form: &str) -> Option<Cow<'static, str>> {
    Some(get(Role::Form, form)?.class(form))
}

/// The class of a prefixed verb.
fn class_of_prefixed(form: &str) -> Option<String> {
    let is_noun = |form: &str| get(Role::Noun, form).is_some();
    let (infinitive, _) = Prefixed(&tables::GERMAN).infinitive(form, is_noun)?;
    Some(class_of(&infinitive))
}

/// Splits a compound before the longest last part that is a form of a noun: the first part, and that noun.
fn compound(word: &str) -> Option<(&str, &'static str)> {
    /// The minimum number of bytes of the first part and of the last: shorter ones end words by chance.
    const FIRST: usize = 3;
    const LAST: usize = 4;
    /// Nouns whose letters often end adjectives and verbs (`prächtiger`, `akzeptieren`).
    const NONE: [&str; 2] = ["tier", "tiger"];
    /// Ends of forms of adjectives and verbs in *-lig*, which are no plurals of *Liga*.
    const OF_LIG: [&str; 8] = [
        "aligen", "adligen", "eiligen", "elligen", "illigen", "ähligen", "älligen", "ölligen",
    ];
    if OF_LIG.iter().any(|end| word.ends_with(end)) {
        return None;
    }
    let ends = tables::GERMAN.ends(Role::Noun, word);
    let ends = ends.filter(|&(at, _)| at >= FIRST && word.len() - at >= LAST);
    let nouns = ends.filter_map(|(at, entry)| Some((&word[..at], entry.name()?)));
    nouns.filter(|(_, noun)| !NONE.contains(noun)).last()
}

/// The second class of a folded word that is a form of two, if a query for the word asks for that (`asked`) or does not
/// (`!asked`).
pub(in crate::analysis) fn second(word: &str, asked: bool) -> Option<&'static str> {
    let entry = get(Role::Form, word)?;
    entry
        .second()
        .filter(|_| (entry.tag() == Some(ASKED)) == asked)
}

/// Removes *-ge-* between a prefix and its verb, where the ending shows a participle: `angekundigt` to `ankundigt`.
fn without_inner_ge(word: &str) -> Cow<'_, str> {
    let bare = word.trim_end_matches(['e', 'n', 'r', 's', 'm']);
    if !["igt", "elt", "ert"].iter().any(|end| bare.ends_with(end)) {
        return word.into();
    }
    let prefixes = Prefixed(&tables::GERMAN).prefixes(word);
    let mut parted = prefixes.filter(|prefix| prefix.parts).filter_map(|prefix| {
        let (before, rest) = word.split_at(prefix.length);
        let verb = rest.strip_prefix("ge").filter(|verb| verb.len() > 5)?;
        Some([before, verb].concat())
    });
    parted.next().map_or(word.into(), Cow::Owned)
}

/// Restores umlauts written with an *e*: `mueller` to `müller`.
fn with_umlauts(word: &str) -> Option<String> {
    if !word.is_ascii() {
        return None;
    }
    let is_umlaut = |at: usize| {
        let before = at.checked_sub(1).map(|at| word.as_bytes()[at]);
        matches!(word.as_bytes()[at], b'a' | b'o' | b'u')
            && word.as_bytes().get(at + 1) == Some(&b'e')
            && !before
                .is_some_and(|before| matches!(before, b'a' | b'e' | b'i' | b'o' | b'u' | b'q'))
    };
    if !(0..word.len()).any(is_umlaut) {
        return None;
    }
    let mut written = String::new();
    for (at, c) in word.char_indices() {
        match c {
            'e' if at > 0 && is_umlaut(at - 1) => {}
            'a' if is_umlaut(at) => written.push('ä'),
            'o' if is_umlaut(at) => written.push('ö'),
            'u' if is_umlaut(at) => written.push('ü'),
            c => written.push(c),
        }
    }
    Some(written)
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// The byte at which endings may begin: after the first consonant that follows a vowel, and after at least three letters.
/// A *u* between vowels counts as a consonant (`neue`, `Frauen`).
fn region(word: &str) -> usize {
    let bytes = word.as_bytes();
    let is_vowel_at = |at: usize| bytes.get(at).is_some_and(|&byte| is_vowel(byte));
    let is_consonant = |at: usize| {
        let between = at > 0 && is_vowel_at(at - 1) && is_vowel_at(at + 1);
        !is_vowel_at(at) || matches!(bytes[at], b'u' | b'y') && between
    };
    let vowel = (0..bytes.len()).find(|&at| !is_consonant(at));
    let behind = vowel.and_then(|vowel| (vowel..bytes.len()).find(|&at| is_consonant(at)));
    behind.map_or(bytes.len(), |at| at + 1).max(3)
}

/// `word` without the endings of nouns, adjectives and verbs.
fn without_endings(word: &str) -> String {
    let start = region(word);
    let word = without_plural_of_women(word);
    let word = without_declension(word, start);
    // Participles (`basierende`).
    if let Some(verb) = word
        .strip_suffix("end")
        .filter(|verb| verb.ends_with("ier"))
    {
        return verb.to_owned();
    }
    without_conjugation(without_second(word, start), start).to_owned()
}

/// The singular of feminine nouns in *-in*: `ministerinnen` to `ministerin`.
fn without_plural_of_women(word: &str) -> &str {
    const BEFORE: [&str; 12] = [
        "er", "eur", "ist", "ent", "ant", "at", "og", "or", "and", "end", "ot", "arzt",
    ];
    match word.strip_suffix("innen") {
        Some(man) if man.len() > 3 && BEFORE.iter().any(|end| man.ends_with(end)) => {
            &word[..man.len() + 2]
        }
        _ => word,
    }
}

/// Whether `word` is an adjective, by its ending or by the list (the stems of `Zeiger` and `Botschafter` are none).
fn is_adjective(word: &str) -> bool {
    const ENDINGS: [&str; 22] = [
        "lich", "isch", "ig", "bar", "sam", "haft", "los", "al", "ell", "iv", "abel", "ibel",
        "end", "ant", "ent", "mass", "voll", "reich", "frei", "fach", "arm", "weit",
    ];
    /// The minimum number of bytes of the word.
    const LEAST: usize = 5;
    word.len() >= LEAST
        && !word.ends_with("eig")
        && !word.ends_with("schaft")
        && ENDINGS.iter().any(|ending| word.ends_with(ending))
        || is_listed_adjective(word)
}

/// Whether `word` is a listed adjective or a compound with one.
fn is_listed_adjective(word: &str) -> bool {
    /// The minimum number of bytes of an adjective that ends a compound.
    const LEAST: usize = 4;
    let mut ends = tables::GERMAN.ends(Role::Adjective, word);
    ends.any(|(at, _)| at == 0 || word.len() - at >= LEAST)
}

fn ends_with_any(word: &str, letters: &str) -> bool {
    word.ends_with(|c| letters.contains(c))
}

/// Removes the case endings of nouns and adjectives.
fn without_declension(word: &str, start: usize) -> &str {
    let kept = |ending: &str| word.strip_suffix(ending).filter(|kept| kept.len() >= start);
    let of_adjective = |ending| kept(ending).filter(|kept| is_adjective(kept));
    // Words in *-er* and *-el* keep that.
    if let Some(kept) = kept("ns").or_else(|| kept("n"))
        && (kept.ends_with("el") || kept.ends_with("er"))
    {
        return match kept.strip_suffix("er") {
            Some(adjective) if is_adjective(adjective) && adjective.len() >= start => adjective,
            _ => kept,
        };
    }
    if let Some(kept) = kept("s").filter(|kept| kept.ends_with("er")) {
        return kept;
    }
    if let Some(adjective) = of_adjective("er").or_else(|| of_adjective("em")) {
        return adjective;
    }
    if let Some(kept) = kept("en").or_else(|| kept("es")).or_else(|| kept("e")) {
        return match kept.ends_with("niss") {
            true => &kept[..kept.len() - 1],
            false => kept,
        };
    }
    // The genitive of names too (`Barcelonas`, `Messis`), except for words like `Gleichnis`, `Beweis` and `Erdgas`.
    let is_name = |kept: &str| match kept.strip_suffix('i') {
        Some(rest) => !ends_with_any(rest, "aeion"),
        None => kept.ends_with('a') && !kept.ends_with("ga") && !kept.ends_with("gra"),
    };
    let genitive = kept("s").filter(|kept| ends_with_any(kept, "bdfghklmnrtoy") || is_name(kept));
    genitive.unwrap_or(word)
}

/// Removes a second ending that stood before the one removed: `schönsten`, `arbeitete`.
fn without_second(word: &str, start: usize) -> &str {
    let kept = |ending: &str| word.strip_suffix(ending).filter(|kept| kept.len() >= start);
    let degree = kept("er").or_else(|| kept("est")).or_else(|| kept("st"));
    if let Some(kept) = degree.filter(|kept| is_adjective(kept)) {
        return kept;
    }
    if let Some(kept) = kept("en") {
        return kept;
    }
    let is_participle = |kept: &&str| ends_with_any(kept, "dt") && !kept.ends_with("tt");
    kept("et").filter(is_participle).unwrap_or(word)
}

/// Removes the *-t* of verbs in *-ieren*, *-igen*, *-eln* and *-ern*.
fn without_conjugation(word: &str, start: usize) -> &str {
    /// Nouns and numbers with the same ends.
    const NOUNS: [&str; 7] = ["wert", "bert", "expert", "welt", "geld", "zelt", "dessert"];
    let Some(kept) = word.strip_suffix('t') else {
        return word;
    };
    if kept.len() <= start || NOUNS.iter().any(|noun| word.ends_with(noun)) {
        return word;
    }
    if !["er", "ig", "el"].iter().any(|end| kept.ends_with(end)) {
        return word;
    }
    // `gehandelt` loses its *ge-*, `genehmigt` does not.
    match kept.strip_prefix("ge") {
        Some(verb) if verb.len() > 3 && !verb.starts_with("nehm") => verb,
        _ => kept,
    }
}

#[cfg(test)]
mod tests;
