//! Deciding whether a point ends a sentence or belongs to an abbreviation, an initial, a number or a title.

use newshound_article::FloorCharBoundary;

use super::is_opening;
use super::words::{
    ALWAYS, BEFORE_NUMBERS, COUNTED, COUNTING, ENDINGS_OF_VERBS, LONGEST, Language, MONTHS,
    Ordinals, SOMETIMES, VERBS,
};

/// Whether the point between `before` and `after` ends a sentence. `after` is a possible opening of a sentence.
pub(super) fn ends_sentence(before: &str, after: &str, language: &Language) -> bool {
    ends_with_plain_word(before, language) || ends_behind_any(before, after, language)
}

/// Fast path: whether `before` ends with a word of ASCII letters, in lower case except perhaps the first, that is longer
/// than any abbreviation or in no list of `language`. A long word that may be a compound with an abbreviation
/// (`schillerstr`) is not accepted.
fn ends_with_plain_word(before: &str, language: &Language) -> bool {
    let letters = before.bytes().rev().take(LONGEST + 1);
    let letters = letters.take_while(u8::is_ascii_lowercase).count();
    let (rest, word) = before.split_at(before.len() - letters);
    if letters > LONGEST {
        return !word.ends_with("str");
    }
    let is_capital = rest.ends_with(|c: char| c.is_ascii_uppercase());
    let (rest, word) = before.split_at(rest.len() - usize::from(is_capital));
    let is_whole = rest.is_empty() || rest.ends_with(' ');
    word.len() > 1 && is_whole && !language.may_list(word)
}

/// As [`ends_sentence`], without the fast path.
fn ends_behind_any(before: &str, after: &str, language: &Language) -> bool {
    let point = Point::between(before, after);
    if point.is_before_danda(after) {
        return false;
    }
    if point.is_of_list(language) {
        // The sentence goes on in `Affen usw. (im Zoo)`.
        return !after.starts_with(|c: char| c.is_numeric() || matches!(c, '(' | '['));
    }
    if point.is_of_title(language) || point.is_of_number(language) {
        return false;
    }
    let may_abbreviate = is_initials(point.word)
        || is_one_of(&SOMETIMES, point.word)
        || is_one_of(language.sometimes, point.word)
        || ends_with_one_of(language.endings, point.word)
        || point.is_of_month(language);
    !may_abbreviate
        || point.is_before_opener(language) && !(is_single(point.word) && is_single(point.next))
}

/// The words around a point.
struct Point<'t> {
    /// The word before the last one.
    previous: &'t str,
    /// The last word, which the point may belong to.
    word: &'t str,
    next: &'t str,
    /// The text after the next word.
    behind: &'t str,
}

impl<'t> Point<'t> {
    /// The point between `before` and `after`.
    fn between(before: &'t str, after: &'t str) -> Self {
        let is_apostrophe = |c: char| matches!(c, '\'' | '’');
        let ends_word = |c: char| c.is_whitespace() || is_opening(c) && !is_apostrophe(c);
        let word = before.rsplit(ends_word).next().unwrap_or_default();
        // In `l'on` the word is a title after an article; the t of `don't` is no initial.
        let last = word.rsplit(is_apostrophe).next().unwrap_or_default();
        let is_quoted = word.len() == last.len() + 1;
        let word = if is_single(last) && !is_quoted {
            word
        } else {
            last
        };
        let before = &before[..before.len() - word.len()];
        let after = after.trim_start_matches(is_opening);
        let next = after.find(|c: char| !c.is_alphanumeric());
        let (next, behind) = after.split_at(next.unwrap_or(after.len()));
        Self {
            previous: before.split_whitespace().next_back().unwrap_or_default(),
            word,
            next,
            behind,
        }
    }

    /// Whether it follows a short word of a script whose sentences end with a danda, and a danda is near: then it belongs
    /// to an abbreviation or to initials (`डॉ. एस. जयशंकर`). Some papers use points instead of dandas and have none;
    /// where a text has both, a sentence that ends with a point ends with a verb.
    fn is_before_danda(&self, after: &str) -> bool {
        /// Bytes of a long sentence, within which a danda counts.
        const REACH: usize = 600;
        /// The most syllables of an abbreviation.
        const MOST: usize = 3;
        let is_own = |c| matches!(c, '\u{900}'..='\u{b7f}');
        let near = || &after[..after.floor_char_boundary_at(REACH)];
        self.word.ends_with(is_own)
            && syllables(self.word) <= MOST
            && !VERBS.contains(&self.word)
            && !ENDINGS_OF_VERBS.iter().any(|end| self.word.ends_with(end))
            && near().contains('।')
    }

    /// Whether it belongs to words that close a list (`usw.`), written together or apart: `т.д.`, `т. д.`
    fn is_of_list(&self, language: &Language) -> bool {
        let is_apart = |own: &&str| {
            own.strip_suffix(self.word)
                .is_some_and(|first| first.ends_with('.') && first == self.previous)
        };
        is_one_of(language.closing, self.word) || language.closing.iter().any(is_apart)
    }

    /// Whether it belongs to a title, which stands before a name, or to several titles written in one: `PGS.TS`.
    fn is_of_title(&self, language: &Language) -> bool {
        // In Finnish `mm` is *among others*; after a number that is no year it is millimetres.
        if self.word == "mm" && is_count(self.previous) && self.previous.len() < 4 {
            return false;
        }
        let is_title = |word| is_one_of(&ALWAYS, word) || is_one_of(language.always, word);
        is_title(self.word) || self.word.contains('.') && self.word.split('.').all(is_title)
    }

    /// Whether it belongs to a number: before it (`No. 10`), in it (`3. 10. 2019`) or, as in German, after it (`3.
    /// Oktober`).
    fn is_of_number(&self, language: &Language) -> bool {
        let is_before_number = |list: &[&str]| is_one_of(list, self.word);
        if is_count(self.next)
            && (is_before_number(&BEFORE_NUMBERS) || is_before_number(language.before_numbers))
        {
            return true;
        }
        self.is_of_date() || self.is_of_ordinal(language)
    }

    /// Whether it follows a day or month before another number: `3. 10. 2019`.
    fn is_of_date(&self) -> bool {
        is_count(self.word)
            && self.word.len() <= 2
            && is_count(self.next)
            && (self.behind.starts_with('.')
                || self.previous.strip_suffix('.').is_some_and(is_count))
    }

    fn is_of_ordinal(&self, language: &Language) -> bool {
        let is_before_name =
            || self.next.starts_with(char::is_uppercase) && !self.is_before_opener(language);
        match language.ordinals {
            Ordinals::None => false,
            Ordinals::Told => {
                let is_short = is_count(self.word) && self.word.len() <= 2;
                is_short
                    && (is_word_of(&COUNTED, self.next)
                        || is_word_of(&COUNTING, self.previous) && !self.is_before_opener(language))
            }
            Ordinals::All => {
                let is_short = is_count(self.word) && self.word.len() <= 3;
                (is_short || is_roman(self.word)) && is_before_name()
            }
            Ordinals::Roman => is_roman(self.word) && is_before_name(),
        }
    }

    /// Whether it belongs to an abbreviated month next to a number.
    fn is_of_month(&self, language: &Language) -> bool {
        (is_count(self.next) || is_count(self.previous))
            && (is_one_of(&MONTHS, self.word) || is_one_of(language.months, self.word))
    }

    /// Whether the next word is one that often opens sentences.
    fn is_before_opener(&self, language: &Language) -> bool {
        is_word_of(language.openers, self.next)
    }
}

/// Whether `word` is in a list of abbreviations. Where the listed one has a capital, `word` must have it too: `π.Χ` is
/// not `π.χ`.
fn is_one_of(abbreviations: &[&str], word: &str) -> bool {
    let mut alike = abbreviations.iter().filter(|own| may_be_same(word, own));
    alike.any(|own| folds_alike(word, own) && has_capitals_of(word, own))
}

fn has_capitals_of(word: &str, own: &str) -> bool {
    let small = |word| str::split(word, '.').map(|part| part.starts_with(char::is_lowercase));
    small(own).zip(small(word)).all(|(own, word)| own || !word)
}

/// Whether `word` is a compound that ends with one of `endings`: `Schillerstr`.
fn ends_with_one_of(endings: &[&str], word: &str) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

/// Whether `word` is in a list, ignoring case.
fn is_word_of(list: &[&str], word: &str) -> bool {
    let mut alike = list.iter().filter(|own| may_be_same(word, own));
    alike.any(|own| folds_alike(word, own))
}

/// A cheap test that rejects most words that differ by more than case: compares lengths and first bytes.
#[inline(always)]
fn may_be_same(word: &str, own: &str) -> bool {
    let begin_alike = || {
        let firsts = word.bytes().next().zip(own.bytes().next());
        firsts.is_some_and(|(first, own)| !first.is_ascii() || first.eq_ignore_ascii_case(&own))
    };
    word.len() == own.len() && begin_alike()
}

/// Whether two words are equal, ignoring case.
fn folds_alike(word: &str, own: &str) -> bool {
    let folded = |word| str::chars(word).flat_map(char::to_lowercase);
    word.eq_ignore_ascii_case(own) || !word.is_ascii() && folded(word).eq(folded(own))
}

/// The number of syllables of a word in an Indic script: letters that stand apart, without the vowels and consonants
/// attached to them. The blocks of these scripts have the same order.
fn syllables(word: &str) -> usize {
    let mut last = 0;
    let letters = word.chars().filter(|&c| {
        let at = c as u32 & 0x7f;
        let is_joined = std::mem::replace(&mut last, at) == 0x4d;
        matches!(at, 0x05..=0x39 | 0x58..=0x61) && !is_joined
    });
    letters.count()
}

fn is_count(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `word` is a Roman number, as of kings and wars.
fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| b"IVXLCM".contains(&byte))
}

/// Whether `word` is initials such as `U.S`, `J`, `a.m` without their last point. A Tamil letter may have a vowel sign:
/// `மு.க`.
fn is_initials(word: &str) -> bool {
    let word = word.rsplit(['-', '–', '/']).next().unwrap_or(word);
    let is_sign = |c: &char| matches!(c, '\u{bbe}'..='\u{bcd}');
    word.split('.').all(|part| {
        let mut letters = part.chars().filter(|c| !is_sign(c));
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
    })
}

fn is_single(word: &str) -> bool {
    word.chars().count() == 1
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::words::tests::LANGUAGES;
    use super::*;
    use crate::analysis::Stemmer;

    #[test]
    fn what_is_seen_at_once_is_what_a_closer_look_tells() {
        let languages = LANGUAGES.map(|code| Language::of(Stemmer::of_language(Some(code))));
        let mut words = BTreeSet::from(["it", "Him", "said", "years", "people", "xi", "In"]);
        for language in languages {
            let listed = language.words().into_iter();
            let ends = language.endings.iter().chain(language.closing).copied();
            for word in listed.chain(ends) {
                words.extend(word.char_indices().map(|(at, _)| &word[at..]));
            }
        }
        words.retain(|word| word.is_ascii());
        let small = words.iter().map(|word| word.to_lowercase());
        let words: BTreeSet<String> = small
            .chain(words.iter().map(|word| (*word).to_owned()))
            .collect();
        let mut plain = 0;
        for word in &words {
            for before in ["", "a ", "3. ", "12 ", "z. ", "U.", "l'", "x-", " X"] {
                let before = [before, word].concat();
                for language in languages {
                    if !ends_with_plain_word(&before, language) {
                        continue;
                    }
                    plain += 1;
                    for after in ["The end", "10 of", "(so)", "May 3", "1. 2020", "I."] {
                        assert!(
                            ends_behind_any(&before, after, language),
                            "{before}. {after}"
                        );
                    }
                }
            }
        }
        assert!(plain > 10_000, "{plain}");
    }
}
