//! Which words of a class are names and no forms of one another, written apart from the engine.

use std::collections::BTreeMap;

use newshound_index::analysis::{Inflections, Stemmer};

/// By word, how many bodies have it and how many with a capital.
type Usage = BTreeMap<String, [usize; 2]>;

fn is_name([all, capital]: [usize; 2]) -> bool {
    all > 2 && capital * 100 >= all * 97
}

fn may_be_name([all, capital]: [usize; 2]) -> bool {
    is_name([all, capital]) || (1..3).contains(&all) && capital == all
}

fn is_ordinary([all, capital]: [usize; 2]) -> bool {
    all > 2 && capital * 2 <= all
}

/// A name without its last vowels.
fn bare(word: &str) -> String {
    let bare = word.trim_end_matches(['i', 'e', 'y']).len();
    match word[bare..].len() {
        0 | 1 => word[..bare].to_owned(),
        _ => ["ie", "ey", "y", "i", "e"]
            .iter()
            .find_map(|end| word.strip_suffix(end))
            .unwrap()
            .to_owned(),
    }
}

fn hisses(word: &str) -> bool {
    word.ends_with(['s', 'x', 'z', 'o']) || word.ends_with("ch") || word.ends_with("sh")
}

fn plurals(word: &str) -> Vec<String> {
    let mut plurals = vec![format!("{word}s")];
    plurals.extend(hisses(word).then(|| format!("{word}es")));
    plurals.extend(word.strip_suffix('y').map(|kept| format!("{kept}ies")));
    plurals.extend(word.strip_suffix("man").map(|kept| format!("{kept}men")));
    plurals
}

/// What a word of `class` may look like, if all are formed by rule.
fn by_rule(class: &str, is_word: bool) -> Vec<String> {
    let (kept, mut endings) = match class.chars().last() {
        Some('i') => (&class[..class.len() - 1], vec!["y", "ies", "ied"]),
        Some('e') => {
            let endings = vec!["e", "es", "ed", "ing", "er", "ers"];
            (&class[..class.len() - 1], endings)
        }
        _ => {
            let mut endings = vec!["", "s", "ed", "ing", "er", "ers", "ion", "ions"];
            endings.extend((!is_word || hisses(class)).then_some("es"));
            (class, endings)
        }
    };
    if !is_word && !endings.contains(&"e") {
        endings.push("e");
    }
    endings.iter().map(|end| format!("{kept}{end}")).collect()
}

/// Whether one word is not to find the other: one is a name in this archive, and the other none or a name spelled alike.
pub(crate) fn are_parted(usage: &Usage, one: &str, other: &str) -> bool {
    let adverb = |one: &str, other: &str| format!("{one}ly") == other;
    if usage.is_empty() || one == other || adverb(one, other) || adverb(other, one) {
        return false;
    }
    let of = |word: &str| usage.get(word).copied().unwrap_or_default();
    let english = Stemmer::of_language(Some("en"));
    let mut inflections = Inflections::default();
    let class = inflections.classes(english, one).of_folded().to_owned();
    let is_word = of(&class)[0] > 2;
    let longer = format!("{class}e");
    if is_word && [one, other].contains(&&*longer) && may_be_name(of(&longer)) {
        return true;
    }
    let rule = by_rule(&class, is_word);
    let has = |words: &[String], word: &str| words.iter().any(|known| known == word);
    let inflected = has(&rule, one) && has(&rule, other);
    let plural = has(&plurals(one), other) || has(&plurals(other), one);
    let (a, b) = (of(one), of(other));
    if is_name(a) && may_be_name(b) || may_be_name(a) && is_name(b) {
        return !inflected && !plural && bare(one) == bare(other);
    }
    let (name, word) = match () {
        () if is_name(a) && is_ordinary(b) => (one, other),
        () if is_ordinary(a) && is_name(b) => (other, one),
        () => return false,
    };
    let (names, words) = (of(name)[0], of(word)[0]);
    if has(&plurals(name), word) {
        let mut others = usage.iter().filter(|(known, counts)| {
            let of_class = inflections.classes(english, known).of_folded() == class;
            of_class && *known != name && !is_name(**counts)
        });
        let of_another = others.any(|(known, _)| has(&plurals(known), word));
        return of_another || names >= 10 && names >= 10 * words && one == word;
    }
    let is_rule = inflected || plural;
    let is_rarer = of(one)[0] <= of(other)[0];
    !is_rule || is_rarer && (names >= 10 || words >= 30 * names)
}
