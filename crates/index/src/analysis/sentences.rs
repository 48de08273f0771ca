//! Where sentences end.
//!
//! Snippets are whole sentences and `/s` asks for two words in one, so a wrong border shows. The Unicode rules (UAX #29)
//! break after every `U.S.` before a capital; news is full of those. So a border here needs a terminator, an opening
//! of something new, and no sign that the point belongs to an abbreviation, an initial or a title.

use std::ops::Range;

use words::{
    ALWAYS_ABBREVIATED, COUNTED, COUNTING, LONGEST_ABBREVIATION, OPENERS, SOMETIMES_ABBREVIATED,
};

mod words;

/// The sentences of a paragraph as byte ranges, in order, without the white space between them. Together they hold all
/// of the paragraph's text; a paragraph of white space has none.
pub fn sentences(paragraph: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        start += paragraph[start..].len() - paragraph[start..].trim_start().len();
        if start >= paragraph.len() {
            return None;
        }
        let end = sentence_end(paragraph, start);
        let sentence = start..start + paragraph[start..end].trim_end().len();
        start = end;
        Some(sentence)
    })
}

/// Tells which tokens of a paragraph open a sentence.
#[derive(Clone, Debug)]
pub struct SentenceStarts<'a> {
    paragraph: &'a str,
    next: Option<usize>,
}

impl<'a> SentenceStarts<'a> {
    /// The sentences of `paragraph`, but for its first: a paragraph's start is a border of its own kind.
    pub fn of(paragraph: &'a str) -> Self {
        let first = skip_space(paragraph, 0);
        let mut starts = Self {
            paragraph,
            next: Some(first),
        };
        starts.next = starts.after(first);
        starts
    }

    /// Whether a sentence starts at byte `at` or between the last call and it. Bytes must be asked for in order.
    #[inline]
    pub fn passed(&mut self, at: usize) -> bool {
        let due = self.next.is_some_and(|start| start <= at);
        if due {
            self.pass(at);
        }
        due
    }

    fn pass(&mut self, at: usize) {
        while let Some(start) = self.next.filter(|&start| start <= at) {
            self.next = self.after(start);
        }
    }

    /// Where the sentence after the one that starts at `start` does.
    fn after(&self, start: usize) -> Option<usize> {
        let end = self.paragraph.len();
        let next = skip_space(self.paragraph, sentence_end(self.paragraph, start.min(end)));
        (next < end).then_some(next)
    }
}

fn skip_space(paragraph: &str, at: usize) -> usize {
    let rest = &paragraph[at..];
    at + rest.len() - rest.trim_start().len()
}

fn sentence_end(paragraph: &str, start: usize) -> usize {
    let mut from = start;
    while let Some((at, c)) = next_terminator(paragraph, from) {
        let mut end = at + c.len_utf8();
        let closing = paragraph[end..]
            .chars()
            .take_while(|&c| is_terminator(c) || is_closing(c));
        end += closing.map(char::len_utf8).sum::<usize>();
        let ends = if is_wide(c) {
            !is_wide_continued(paragraph, end)
        } else {
            ends_here(paragraph, start, at, c, end)
        };
        if ends {
            return end;
        }
        from = end;
    }
    paragraph.len()
}

/// The first terminator from byte `start` on.
fn next_terminator(paragraph: &str, start: usize) -> Option<(usize, char)> {
    let mut at = start;
    loop {
        let rest = &paragraph.as_bytes()[at..];
        let passed = without_terminator(rest);
        at += passed;
        at += rest[passed..]
            .iter()
            .position(|&byte| MAY_TERMINATE[usize::from(byte)])?;
        let c = paragraph[at..].chars().next()?;
        if is_terminator(c) {
            return Some((at, c));
        }
        at += c.len_utf8();
    }
}

/// How many bytes, in whole blocks, have no terminator for sure.
fn without_terminator(bytes: &[u8]) -> usize {
    const BLOCK: usize = 32;
    const LEAST_WIDE: u8 = 0xd6;
    // All of a block is compared at once.
    let may = |byte: u8| (byte == b'.') | (byte == b'!') | (byte == b'?') | (byte >= LEAST_WIDE);
    let has_none = |block: &&[u8]| !block.iter().fold(false, |any, &byte| any | may(byte));
    bytes.chunks_exact(BLOCK).take_while(has_none).count() * BLOCK
}

/// The bytes that terminators start with. Most text is passed over by these alone.
const MAY_TERMINATE: [bool; 256] = {
    let first = [
        b'.', b'!', b'?', 0xd6, 0xd8, 0xdb, 0xe0, 0xe1, 0xe2, 0xe3, 0xef,
    ];
    let mut may = [false; 256];
    let mut at = 0;
    while at < first.len() {
        may[first[at] as usize] = true;
        at += 1;
    }
    may
};

/// Whether the terminator `c` at byte `at`, with what closes it up to `end`, ends the sentence that began at `start`.
fn ends_here(paragraph: &str, start: usize, at: usize, c: char, end: usize) -> bool {
    let rest = &paragraph[end..];
    let after = rest.trim_start();
    if after.is_empty() {
        return true;
    }
    let opening = after.chars().next().unwrap_or(' ');
    let spaced = after.len() < rest.len();
    if !spaced
        || !(opening.is_uppercase()
            || opening.is_numeric()
            || is_opening(opening)
            || is_caseless(opening))
    {
        return false;
    }
    if c != '.' || end > at + 1 {
        // `"Why?" She left.` ends; `"Why?" she asked` was refused above for its lower case.
        return true;
    }
    let word = paragraph[start..at]
        .rsplit(|c: char| c.is_whitespace() || is_opening(c))
        .next()
        .unwrap_or_default();
    if is_one_of(&ALWAYS_ABBREVIATED, word) {
        return false;
    }
    if is_ordinal(&paragraph[start..at], word, after) {
        return false;
    }
    if is_initials(word) || is_one_of(&SOMETIMES_ABBREVIATED, word) {
        let next = after
            .trim_start_matches(is_opening)
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        let opens = OPENERS.contains(&next.to_lowercase().as_str());
        return opens && !(is_single_initial(word) && next.chars().count() == 1);
    }
    true
}

/// Whether the number that is `word`, the last of `before`, is a German ordinal, by what stands before and `after` it.
fn is_ordinal(before: &str, word: &str, after: &str) -> bool {
    if !(1..=2).contains(&word.len()) || !word.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let is_in = |list: &[&str], word: &str| list.contains(&word.to_lowercase().as_str());
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let next = after
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let last = before[..before.len() - word.len()]
        .split_whitespace()
        .last();
    let last = last.unwrap_or_default();
    // `3. 10. 2019`
    let is_date = is_number(next)
        && (after[next.len()..].starts_with('.') || last.strip_suffix('.').is_some_and(is_number));
    is_date || is_in(&COUNTED, next) || is_in(&COUNTING, last) && !is_in(&OPENERS, next)
}

/// Whether `word` is in a list of abbreviations, whatever its case; all of them are ASCII.
fn is_one_of(abbreviations: &[&str], word: &str) -> bool {
    word.len() <= LONGEST_ABBREVIATION
        && abbreviations
            .iter()
            .any(|abbreviation| word.eq_ignore_ascii_case(abbreviation))
}

/// `U.S`, `J`, `a.m` as they stand before their last point.
fn is_initials(word: &str) -> bool {
    let word = word.rsplit(['-', '–', '/']).next().unwrap_or(word);
    word.split('.')
        .all(|letter| letter.chars().count() == 1 && letter.chars().all(char::is_alphabetic))
}

fn is_single_initial(word: &str) -> bool {
    word.chars().count() == 1
}

fn is_terminator(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '।' | '։' | '።' | '፧') || is_wide(c)
}

/// Terminators of scripts without spaces: what follows starts a sentence whatever it is.
fn is_wide(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '．' | '｡' | '။' | '។' | '៕')
}

/// `「はい。」と言った`: a quotation's own end inside a sentence.
fn is_wide_continued(paragraph: &str, end: usize) -> bool {
    let closed = paragraph[..end].chars().next_back().is_some_and(is_closing);
    closed
        && paragraph[end..]
            .starts_with(['と', 'っ', 'な', 'の', 'を', 'は', 'が', 'に', '、', '，'])
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '」' | '』' | '）' | '】' | '〉' | '》'
    )
}

fn is_opening(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '“'
            | '‘'
            | '„'
            | '«'
            | '('
            | '['
            | '¿'
            | '¡'
            | '「'
            | '『'
            | '（'
            | '【'
            | '—'
            | '–'
            | '-'
    )
}

/// Letters of scripts without case can open a sentence.
fn is_caseless(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(paragraph: &str) -> Vec<&str> {
        sentences(paragraph)
            .map(|range| &paragraph[range])
            .collect()
    }

    #[test]
    fn sentences_end_wherever_they_stand() {
        for length in 1..100 {
            for end in [". ", "! ", "? ", "… ", "。"] {
                let first = format!("{}{end}", "é".repeat(length % 3) + &"a".repeat(length));
                let whole = format!("{first}Next one");
                assert_eq!(split(&whole), [first.trim_end(), "Next one"]);
            }
        }
    }

    #[test]
    fn abbreviations_and_initials_do_not_end_sentences() {
        for whole in [
            "Talks with U.S. officials went on.",
            "Mr. Okafor met Gen. Lindqvist on Oct. 10 in St. Ives.",
            "J. R. Amadi of Harbour Corp. Holdings resigned.",
            "It costs 1.5 million.",
            "“Why now?” she asked.",
            "He left at 5 p.m. Tuesday.",
        ] {
            assert_eq!(split(whole), [whole]);
        }
    }

    #[test]
    fn sentences_end_after_abbreviations_when_the_next_word_opens_one() {
        assert_eq!(
            split("They flew to the U.S. The talks failed."),
            ["They flew to the U.S.", "The talks failed."]
        );
        assert_eq!(
            split("He runs Harbour Inc. It grew."),
            ["He runs Harbour Inc.", "It grew."]
        );
    }

    #[test]
    fn german_ordinals_and_abbreviations_end_none() {
        for whole in [
            "Die Wahl findet am 3. Oktober in Berlin statt.",
            "Der 1. FC Köln verlor im 20. Jahrhundert oft.",
            "Vom 3. 10. 2019 und vom 3. Okt. 2019 ist die Rede.",
            "Das war 300 v. Chr. Athen, insb. Sokrates.",
            "Sie kam zum 5. Treffen, bzw. Gespräch, mit ca. 20 Mio. Euro.",
        ] {
            assert_eq!(split(whole), [whole]);
        }
        assert_eq!(
            split("Es blieb bei 12. Danach ging er."),
            ["Es blieb bei 12.", "Danach ging er."]
        );
        assert_eq!(
            split("Er sah Affen usw. Danach ging er am 3. Danach kam sie."),
            [
                "Er sah Affen usw.",
                "Danach ging er am 3.",
                "Danach kam sie."
            ]
        );
        assert_eq!(
            split("The toll rose to 12. The search goes on."),
            ["The toll rose to 12.", "The search goes on."]
        );
    }

    #[test]
    fn quotes_close_with_their_sentence() {
        assert_eq!(
            split("“We won.” The crowd left! Why?  No one knew…"),
            ["“We won.”", "The crowd left!", "Why?", "No one knew…"]
        );
    }

    #[test]
    fn unspaced_scripts_end_at_their_own_marks() {
        assert_eq!(
            split("会談した。合意はない。"),
            ["会談した。", "合意はない。"]
        );
        assert_eq!(
            split("「合意した。」と述べた。次回は未定。"),
            ["「合意した。」と述べた。", "次回は未定。"]
        );
        assert_eq!(split("ទឹកឡើង។ផ្លូវបិទ។"), ["ទឹកឡើង។", "ផ្លូវបិទ។"]);
        assert_eq!(split("ရေကြီးသည်။ လမ်းပိတ်သည်။"), ["ရေကြီးသည်။", "လမ်းပိတ်သည်။"]);
    }

    #[test]
    fn terminators_are_found_by_their_first_byte() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let first = c.encode_utf8(&mut [0; 4]).as_bytes()[0];
            assert!(
                !is_terminator(c) || MAY_TERMINATE[usize::from(first)],
                "{c}"
            );
        }
    }

    #[test]
    fn nothing_is_lost_between_sentences() {
        let text = "One. Two!  Three";
        assert_eq!(split(text), ["One.", "Two!", "Three"]);
        assert_eq!(split("   "), Vec::<&str>::new());
    }
}
