//! Tamil: cases and plurals of nouns.
//!
//! Snowball removes anything that looks like an ending until two letters are left, and so joins many words. Here a case
//! ending is removed, the oblique stem before it is replaced by the base form (`நகரத்தில்`, `நாட்டில்`), and then the
//! plural is removed. Verbs lose the personal endings of the past, the tense of news (`கூறினார்`); other forms of verbs
//! are not stemmed.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{Classes, classes};
use words::*;

/// The sign that a consonant has no vowel.
const VIRAMA: char = '்';

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    if let Some(class) = TABLE.get(word) {
        return class.as_str().into();
    }
    stem_by_rule(word, true).into()
}

/// The second stem of a word that may be a case of a noun in *-ம்* or of one in *-த்து* (`நகரத்தில்`, `விபத்தில்`).
pub(super) fn second(word: &str) -> Option<String> {
    let stem = stem(word);
    if stem.ends_with(' ') || !stem.ends_with('ம') {
        return None;
    }
    let other = stem_by_rule(word, false);
    (other != stem).then_some(other)
}

/// The stem of a word. `in_m` tells whether an ambiguous case is read as that of a noun in *-ம்* or in *-த்து*.
fn stem_by_rule(word: &str, in_m: bool) -> String {
    if let Some(participle) = without_person(word) {
        return participle.to_owned();
    }
    let mut stem = bare(word, in_m);
    if let Some(singular) = without_plural(&stem) {
        stem = bare(&singular, in_m);
    }
    // In long words an *-ை* is removed, both as a case ending and as the end of the word.
    let kept = stem.strip_suffix('ை').filter(|kept| {
        // `கொள்ளை` is a word of its own.
        let is_double = ["ல்ல", "ள்ள", "ன்ன"].iter().any(|end| kept.ends_with(end));
        let is_short = kept.ends_with(['ர', 'ல', 'ன', 'ள']) && !is_double;
        letters(kept) >= if is_short { 3 } else { 4 }
    });
    if let Some(kept) = kept {
        stem.truncate(kept.len());
    }
    stem
}

/// Counts the consonants and vowels that begin a syllable.
fn letters(word: &str) -> usize {
    let is_letter = |c: &char| matches!(c, 'அ'..='ஹ');
    word.chars().filter(is_letter).count()
}

/// Removes a case ending, and the sign that a word has in place of a final vowel.
fn bare(word: &str, in_m: bool) -> String {
    let word = without_clitics(word);
    let is_whole = WHOLE.contains(&&*word);
    let Some(kept) = without_case(&word).filter(|_| !is_whole) else {
        return without_last_sign(&word).to_owned();
    };
    // The glide between the vowel of a word and that of an ending.
    if ends_behind(kept, 'ய', &['ி', 'ை', 'ீ', 'ே']) || ends_behind(kept, 'வ', &['ா', 'ு', 'ூ', 'ோ'])
    {
        return without_last_sign(&kept[..kept.len() - 'ய'.len_utf8()]).to_owned();
    }
    match kept
        .strip_suffix("த்த")
        .filter(|kept| in_m && letters(kept) > 0)
    {
        Some(kept) => [kept, "ம"].concat(),
        None => without_double(without_last_sign(kept)),
    }
}

/// Removes a final virama, or a final *u* that is hardly spoken, but not that of `நேரு`.
fn without_last_sign(word: &str) -> &str {
    if let Some(kept) = word.strip_suffix(VIRAMA) {
        return kept;
    }
    let kept = word.strip_suffix('ு');
    kept.filter(|kept| !kept.ends_with(['ய', 'ர', 'ல', 'ள', 'ழ', 'ண', 'ன', 'ம']))
        .unwrap_or(word)
}

/// Whether a word ends in `letter` after one of `vowels`.
fn ends_behind(word: &str, letter: char, vowels: &[char]) -> bool {
    word.strip_suffix(letter)
        .is_some_and(|kept| kept.ends_with(vowels))
}

/// Reduces a consonant that an ending doubled: `நாட்டு`, `பெண்ணு`.
fn without_double(kept: &str) -> String {
    let mut chars = kept.chars().rev();
    let (last, sign, before) = (chars.next(), chars.next(), chars.next());
    let is_double = last.is_some() && last == before && sign == Some(VIRAMA);
    let is_short = matches!(last, Some('ட' | 'ற')) || letters(kept) <= 3;
    match last {
        Some(last) if is_double && is_short && letters(kept) > 2 => {
            let at = kept.len() - 2 * last.len_utf8() - VIRAMA.len_utf8();
            [&kept[..at], last.encode_utf8(&mut [0; 4])].concat()
        }
        _ => kept.to_owned(),
    }
}

/// Removes a consonant assimilated to the next word, and the suffix for *and*.
fn without_clitics(word: &str) -> Cow<'_, str> {
    for lent in ["க்", "ச்", "த்", "ப்"] {
        let kept = word.strip_suffix(lent).filter(|kept| letters(kept) >= 3);
        if let Some(kept) = kept.filter(|kept| kept.ends_with(['ை', 'ு', 'ி'])) {
            return kept.into();
        }
    }
    let noun = word.strip_suffix("ும்").filter(|kept| {
        letters(kept) >= 4 && ["கள", "ில", "ர", "ம"].iter().any(|end| kept.ends_with(end))
    });
    match noun {
        Some(noun) => [noun, "்"].concat().into(),
        None => word.into(),
    }
}

/// The participle of a verb in the past: `தெரிவித்தார்`, `கூறியுள்ளார்`.
fn without_person(word: &str) -> Option<&str> {
    const BEHIND_T: [&str; 8] = ["ார்", "ார்கள்", "ாள்", "ான்", "னர்", "ுள்ளார்", "ுள்ளனர்", "ுள்ளது"];
    const T: [&str; 6] = ["த்த", "ந்த", "ட்ட", "ற்ற", "ன்ற", "ண்ட"];
    // No `னர்`, which nouns have (`உறுப்பினர்`).
    const BEHIND_I: [&str; 8] = ["னார்", "னார்கள்", "னாள்", "னான்", "யது", "யுள்ளார்", "யுள்ளனர்", "யுள்ளது"];
    let before = |endings: &[&str], of: &[&str]| {
        let mut kept = endings
            .iter()
            .filter_map(|ending| word.strip_suffix(ending));
        kept.find(|kept| letters(kept) >= 2 && of.iter().any(|end| kept.ends_with(end)))
    };
    before(&BEHIND_T, &T).or_else(|| before(&BEHIND_I, &["ி"]))
}

/// Removes a case ending; `None` where there is none.
fn without_case(word: &str) -> Option<&str> {
    const CASES: [&str; 13] = [
        "ிலிருந்து",
        "ிடமிருந்து",
        "ுக்கான",
        "ுக்கு",
        "ிற்கு",
        "க்கான",
        "க்கு",
        "ிடம்",
        "ுடன்",
        "ினை",
        "ால்",
        "ில்",
        "ின்",
    ];
    /// Ends of stems before an accusative, as that ending alone is also the end of many nouns.
    const BEFORE_ACCUSATIVE: [&str; 4] = ["கள", "த்த", "ட்ட", "ற்ற"];
    let mut kept = CASES.iter().filter_map(|case| {
        let kept = word.strip_suffix(case)?;
        let is_case = !case.starts_with('க') || kept.ends_with(['ி', 'ை', 'ீ', 'ே']);
        is_case.then_some(kept)
    });
    let kept = kept.next().filter(|kept| {
        letters(kept) >= 2
            // `ரயில்` has an *ய* of its own.
            && (!kept.ends_with('ய') || ends_behind(kept, 'ய', &['ி', 'ை', 'ீ', 'ே']))
    });
    kept.or_else(|| {
        let kept = word.strip_suffix('ை').filter(|kept| letters(kept) >= 3)?;
        let is_case = BEFORE_ACCUSATIVE.iter().any(|end| kept.ends_with(end))
            || ends_behind(kept, 'ய', &['ி', 'ை'])
            || ends_behind(kept, 'வ', &['ா', 'ு']);
        is_case.then_some(kept)
    })
}

/// The singular of a plural whose ending has lost its virama: `பள்ளிகள`, `நகரங்கள`.
fn without_plural(stem: &str) -> Option<Cow<'_, str>> {
    let is_enough = |kept: &&str| letters(kept) >= 2;
    if let Some(kept) = stem.strip_suffix("ங்கள") {
        return is_enough(&kept).then(|| [kept, "ம்"].concat().into());
    }
    if let Some(kept) = stem.strip_suffix("க்கள") {
        return is_enough(&kept).then_some(kept.into());
    }
    let kept = stem.strip_suffix("கள").filter(is_enough)?;
    Some(kept.into())
}

#[cfg(test)]
mod tests;
