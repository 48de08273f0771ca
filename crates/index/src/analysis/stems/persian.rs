//! Persian: plurals, degrees of adjectives and personal endings of verbs.
//!
//! Snowball takes *-گاه*, *-مان* and the like for endings, so that `مهمان` (guest) is a form of `مهم` and `دانشگاه` of
//! `دانش`, and does not remove the plural of short words. Here inflectional endings are removed where enough is left, and
//! Arabic plurals are listed. An *-ی* stays: it mostly makes another word (`ایران`, `ایرانی`). Letters are the folded,
//! Arabic ones.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{Classes, classes, folded};
use words::*;

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    let letters = folded(word);
    let stem = match of_line(&letters) {
        Some(class) => Some(class.to_owned()),
        None => without_plural(&letters).map(|singular| match of_line(&singular) {
            Some(class) => class.to_owned(),
            None => of_verb(&singular).unwrap_or(&singular).to_owned(),
        }),
    };
    match stem.or_else(|| of_verb(&letters).map(str::to_owned)) {
        Some(stem) => stem.into(),
        None => letters,
    }
}

fn of_line(letters: &str) -> Option<&'static str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    TABLE.get(letters).map(String::as_str)
}

/// The part of a word before one of `endings`, if it has at least `least` letters.
fn before<'w>(word: &'w str, endings: &[&str], least: usize) -> Option<&'w str> {
    let mut kept = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    kept.find(|kept| kept.chars().nth(least - 1).is_some())
}

/// Removes the ending of a plural, a degree or a construct; `None` where there is none.
fn without_plural(word: &str) -> Option<Cow<'_, str>> {
    const PLURALS: [&str; 5] = ["هايشان", "هايي", "هايش", "هاي", "ها"];
    if let Some(kept) = before(word, &PLURALS, 2) {
        return Some(kept.into());
    }
    if let Some(kept) = before(word, &["ترين", "تر"], 3) {
        return Some(kept.into());
    }
    // `نمایندگان`: the plural of words that end in a vowel.
    if let Some(kept) = before(word, &["گان"], 3) {
        return (!IN_GAN.contains(&word)).then(|| [kept, "ه"].concat().into());
    }
    if let Some(kept) = before(word, &["يان"], 3).filter(|kept| kept.ends_with(['ا', 'و'])) {
        return Some(kept.into());
    }
    // `بیمارستان` is a place.
    if let Some(kept) = before(word, &["ان", "ين"], 4).filter(|kept| !kept.ends_with("ست")) {
        return Some(kept.into());
    }
    if let Some(kept) = before(word, &["ات"], 4).filter(|kept| !kept.ends_with('ي')) {
        return Some(kept.into());
    }
    // In the construct state, a word in a long vowel gets a *ی*: `نیروی`.
    before(word, &["ي"], 3)
        .filter(|kept| kept.ends_with(['ا', 'و']))
        .map(Cow::Borrowed)
}

/// Removes the personal ending of a verb: `گفتند`, `می‌گویند`, `گفته‌اند`.
fn of_verb(word: &str) -> Option<&str> {
    const OF_PRESENT: [&str; 4] = ["ند", "يم", "د", "م"];
    let is_present = word.starts_with("مي");
    let present = before(word, &OF_PRESENT, 4).filter(|_| is_present);
    let perfect = || before(word, &["اند"], 3).filter(|kept| kept.ends_with('ه'));
    let past = || before(word, &["ند"], 2).filter(|kept| kept.ends_with(['ت', 'د']));
    present.or_else(perfect).or_else(past)
}

#[cfg(test)]
mod tests;
