//! Which words of a class are names and no forms of one another, written apart from the engine.

use std::collections::BTreeMap;

use newshound_index::analysis::{Inflections, Stemmer};

/// Whether one word is a name in this archive, and the other none or a name spelled alike; plurals apart.
pub(crate) fn are_parted(usage: &BTreeMap<String, [usize; 2]>, one: &str, other: &str) -> bool {
    let usage = |word: &str| usage.get(word).copied().unwrap_or_default();
    let is_name = |[all, capital]: [usize; 2]| all > 2 && capital * 100 >= all * 97;
    let is_ordinary = |[all, capital]: [usize; 2]| all > 2 && capital * 2 <= all;
    let (a, b) = (usage(one), usage(other));
    let alike = |word: &str| {
        let bare = word.trim_end_matches(['i', 'e', 'y']).len();
        match word[bare..].len() {
            0 | 1 => word[..bare].to_owned(),
            _ => ["ie", "ey", "y", "i", "e"]
                .iter()
                .find_map(|end| word.strip_suffix(end))
                .unwrap()
                .to_owned(),
        }
    };
    let plural = |one: &str, other: &str| {
        let ies = one.strip_suffix('y').map(|kept| format!("{kept}ies"));
        [Some(format!("{one}s")), Some(format!("{one}es")), ies]
            .iter()
            .flatten()
            .any(|plural| plural == other)
    };
    let other_kind = is_name(a) && is_ordinary(b) || is_ordinary(a) && is_name(b);
    let may_be_name = |[all, capital]: [usize; 2]| {
        is_name([all, capital]) || (1..3).contains(&all) && capital == all
    };
    let are_names = is_name(a) && may_be_name(b) || may_be_name(a) && is_name(b);
    let other_name = are_names && alike(one) == alike(other);
    let english = Stemmer::of_language(Some("en"));
    let mut inflections = Inflections::default();
    let class = inflections.classes(english, one).of_folded().to_owned();
    let is_word = usage(&class)[0] > 2;
    let by_rule = |word: &str| {
        let mut forms = vec![];
        match class.chars().last() {
            Some('i') => {
                let kept = &class[..class.len() - 1];
                forms.extend(["y", "ies", "ied"].map(|end| format!("{kept}{end}")));
                forms.extend((!is_word).then(|| format!("{kept}e")));
            }
            Some('e') => {
                let kept = &class[..class.len() - 1];
                let ends = ["e", "es", "ed", "ing", "er", "ers"];
                forms.extend(ends.map(|end| format!("{kept}{end}")));
            }
            _ => {
                let ends = ["", "s", "es", "ed", "ing", "er", "ers", "ion", "ions"];
                forms.extend(ends.map(|end| format!("{class}{end}")));
                forms.extend((!is_word).then(|| format!("{class}e")));
            }
        }
        forms.iter().any(|form| form == word)
    };
    let adverb = |one: &str, other: &str| format!("{one}ly") == other;
    if by_rule(one) && by_rule(other) || adverb(one, other) || adverb(other, one) {
        return false;
    }
    one != other && !plural(one, other) && !plural(other, one) && (other_kind || other_name)
}
