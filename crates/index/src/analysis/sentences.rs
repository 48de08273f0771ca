//! Finding the ends of sentences.
//!
//! Snippets are whole sentences, and `/s` asks for two words in one sentence, so wrong borders show. The Unicode rules
//! (UAX #29) break after every `U.S.` before a capital, which is frequent in news. So a border here needs a terminator,
//! followed by a possible opening of a sentence, and no sign that the point belongs to an abbreviation, an initial or a
//! title.

use std::fmt;
use std::ops::Range;

use newshound_article::block::{BLOCK, bits, block_at};
use words::Language;

use super::Stemmer;

#[cfg(test)]
mod language_tests;
mod point;
mod words;

/// The sentences of a paragraph as byte ranges, in order, without the white space between them. Together they cover all
/// text of the paragraph; a paragraph of white space has none. The article's stemmer tells the language.
pub fn sentences(paragraph: &str, stemmer: Stemmer) -> impl Iterator<Item = Range<usize>> {
    let language = Language::of(stemmer);
    let mut start = 0;
    std::iter::from_fn(move || {
        start += paragraph[start..].len() - paragraph[start..].trim_start().len();
        if start >= paragraph.len() {
            return None;
        }
        let end = sentence_end(paragraph, start, language);
        let sentence = start..start + paragraph[start..end].trim_end().len();
        start = end;
        Some(sentence)
    })
}

/// Tells which tokens of a paragraph open a sentence.
#[derive(Clone)]
pub struct SentenceStarts<'a> {
    paragraph: &'a str,
    language: &'static Language,
    next: Option<usize>,
}

impl fmt::Debug for SentenceStarts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SentenceStarts")
            .field("paragraph", &self.paragraph)
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}

impl<'a> SentenceStarts<'a> {
    /// Tells the starts of all sentences of `paragraph` except the first, as the start of a paragraph is another kind of
    /// border. The article's stemmer tells the language.
    pub fn of(paragraph: &'a str, stemmer: Stemmer) -> Self {
        let first = skip_space(paragraph, 0);
        let mut starts = Self {
            paragraph,
            language: Language::of(stemmer),
            next: Some(first),
        };
        starts.next = starts.after(first);
        starts
    }

    /// Whether a sentence starts at byte `at` or between the previous call's byte and it. Calls must have ascending `at`.
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

    /// The start of the sentence after the one that starts at `start`; `None` after the last.
    fn after(&self, start: usize) -> Option<usize> {
        let end = self.paragraph.len();
        let next = sentence_end(self.paragraph, start.min(end), self.language);
        let next = skip_space(self.paragraph, next);
        (next < end).then_some(next)
    }
}

fn skip_space(paragraph: &str, at: usize) -> usize {
    let rest = &paragraph[at..];
    at + rest.len() - rest.trim_start().len()
}

fn sentence_end(paragraph: &str, start: usize, language: &Language) -> usize {
    let mut from = start;
    while let Some((at, c)) = next_terminator(paragraph, from, language) {
        let end = closed_end(paragraph, at, c);
        let ends = if is_wide(c) {
            !is_wide_continued(paragraph, end)
        } else {
            ends_here(
                &paragraph[start..at],
                c,
                &paragraph[at + c.len_utf8()..end],
                &paragraph[end..],
                language,
            )
        };
        if ends {
            return end;
        }
        from = end;
    }
    paragraph.len()
}

/// The end of the sentence's closing characters, which begin with the terminator `c` at byte `at`: more terminators,
/// quotation marks, brackets.
fn closed_end(paragraph: &str, at: usize, c: char) -> usize {
    let rest = &paragraph[at + c.len_utf8()..];
    let goes_on = |&next: &char| {
        // After a Chinese full stop a quotation mark without a space opens the next sentence: `他走了。“好。”`
        is_terminator(next) || is_closing(next) || !is_wide(c) && may_close(next)
    };
    let closing: usize = rest.chars().take_while(goes_on).map(char::len_utf8).sum();
    let spaced = if is_wide(c) {
        0
    } else {
        spaced_guillemet(&rest[closing..])
    };
    at + c.len_utf8() + closing + spaced
}

/// Length in bytes of a space and a closing guillemet, as in French: `« Je pars. » Le Sénat`. An opening guillemet would
/// have no space after it.
fn spaced_guillemet(rest: &str) -> usize {
    let spaced = rest.trim_start();
    let is_far = |behind: &str| {
        let first = behind.chars().next();
        first.is_none_or(|c| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | ')'))
    };
    match spaced.strip_prefix('»') {
        Some(behind) if is_far(behind) => rest.len() - behind.len(),
        _ => 0,
    }
}

/// The first terminator at or after byte `start`.
fn next_terminator(paragraph: &str, start: usize, language: &Language) -> Option<(usize, char)> {
    if language.asks_by_semicolon {
        let asks = |c: char| matches!(c, ';' | '\u{37e}');
        let found = paragraph[start..].char_indices();
        let found = { found }.find(|&(_, c)| is_terminator(c) || asks(c));
        return found.map(|(at, c)| (start + at, c));
    }
    let mut at = start;
    while let Some(block) = block_at::<BLOCK>(paragraph.as_bytes(), at) {
        let mut found = bits(&block, |byte| {
            (byte == b'.') | (byte == b'!') | (byte == b'?') | (byte >= LEAST_WIDE)
        });
        while found != 0 {
            let next = at + found.trailing_zeros() as usize;
            found &= found - 1;
            let first = paragraph.as_bytes()[next];
            if MAY_TERMINATE[usize::from(first)]
                && let Some(c) = paragraph[next..].chars().next()
                && is_terminator(c)
            {
                return Some((next, c));
            }
        }
        at += BLOCK;
    }
    None
}

/// The least first byte of terminators beyond ASCII.
const LEAST_WIDE: u8 = 0xd6;

/// The first bytes of terminators.
const MAY_TERMINATE: [bool; 256] = {
    let first = [
        b'.', b'!', b'?', LEAST_WIDE, 0xd8, 0xdb, 0xe0, 0xe1, 0xe2, 0xe3, 0xef,
    ];
    let mut may = [false; 256];
    let mut at = 0;
    while at < first.len() {
        may[first[at] as usize] = true;
        at += 1;
    }
    may
};

/// Whether the terminator `c` ends a sentence. `before` is the sentence so far, `closing` are the closing characters
/// directly after `c`, and `rest` follows.
fn ends_here(before: &str, c: char, closing: &str, rest: &str, language: &Language) -> bool {
    let after = rest.trim_start();
    let Some(opening) = after.chars().next() else {
        return true;
    };
    let spaced = after.len() < rest.len();
    // The sentence goes on in `He shouted "Join us!" – which they did`, in any language.
    let is_aside = is_dash(opening) && !closing.is_empty() && goes_on(after);
    if !spaced || is_aside || !may_open(opening, after, language) {
        return false;
    }
    if c != '.' || !closing.is_empty() {
        // `"Why?" She left.` ends; `"Why?" she asked` was refused above for its lower case.
        return true;
    }
    point::ends_sentence(before, after, language)
}

/// Whether a sentence may open with `after`, whose first character is `opening`.
fn may_open(opening: char, after: &str, language: &Language) -> bool {
    if is_dash(opening) && !language.opens_at_dashes {
        // `«Идём!» — сказал он` goes on.
        return !goes_on(after);
    }
    opening.is_uppercase() || opening.is_numeric() || is_opening(opening) || is_caseless(opening)
}

/// Whether a lower-case letter follows the dashes.
fn goes_on(dashes: &str) -> bool {
    let behind = dashes.trim_start_matches(|c: char| is_dash(c) || c.is_whitespace());
    behind.starts_with(char::is_lowercase)
}

fn is_terminator(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '…' | '؟' | '۔' | '।' | '॥' | '։' | '።' | '፧'
    ) || is_wide(c)
}

/// Terminators of scripts without spaces: any character after them starts a sentence.
fn is_wide(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '．' | '｡' | '။' | '។' | '៕')
}

/// Whether the sentence goes on after a quotation that ends with a terminator: `「はい。」と言った`.
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

/// Marks that close in some languages and open in others (`„Ja.“`, `»Ja.«`). Directly after a terminator they close.
fn may_close(c: char) -> bool {
    matches!(c, '“' | '‘' | '«' | '‹' | '›')
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '-')
}

fn is_opening(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '“'
            | '‘'
            | '„'
            | '‚'
            | '«'
            | '»'
            | '‹'
            | '›'
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
        split_in("en", paragraph)
    }

    fn split_in<'p>(language: &str, paragraph: &'p str) -> Vec<&'p str> {
        sentences(paragraph, Stemmer::of_language(Some(language)))
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
            "He shouted “Join the fight!” – which they did.",
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
            assert_eq!(split_in("de", whole), [whole]);
        }
        assert_eq!(
            split_in("de", "Es blieb bei 12. Danach ging er."),
            ["Es blieb bei 12.", "Danach ging er."]
        );
        assert_eq!(
            split_in(
                "de",
                "Er sah Affen usw. Danach ging er am 3. Danach kam sie."
            ),
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
    fn what_abbreviates_in_one_language_is_a_word_in_others() {
        for (language, whole) in [
            ("en", "The answer was no. The talks failed."),
            ("en", "He studied art. Critics praised him."),
            ("en", "I am 42. Nobody asked."),
            ("en", "They sat in the sun at the min. Nobody came."),
            ("en", "They say they don't. Nobody asked."),
            ("en", "They say they don’t. Nobody asked."),
            ("en", "They were let out. 97 of them left."),
            ("en", "It was 10 years ago. Nobody asked."),
            ("es", "Dijo que no. El ministro calló."),
            ("es", "Cayó al mar. Los vecinos llamaron."),
            ("fr", "Il sait où elle est. Macron se tait."),
            ("de", "Er kam zum Start. Danach ging er."),
        ] {
            assert_eq!(split_in(language, whole).len(), 2, "{whole}");
        }
        for (language, whole) in [
            ("en", "It is No. 10 of the list, fig. 3 of 12."),
            ("es", "El Sr. Pérez llegó el 10 oct. 2024 con la Dra. Ruiz."),
            ("es", "Viajó a la Av. Central de EE. UU. Texas la recibió."),
            ("it", "Il dr. Rossi e il gen. Bianchi erano con mons. Neri."),
            ("nl", "De heer prof. dr. Jansen was er met min. Smit."),
            ("fr", "Le dr. Dupont habite bd. Foch."),
            ("en", "Det. Doe met Atty. Gen. Roe at a firm (est. 1990)."),
            ("pt", "Foi no dia 3 out. 2024, com o Sr. Dias."),
            ("fr", "Le 10 févr. 2024, MM. Dupont et Durand étaient là."),
            ("it", "Il dott. Rossi e l'on. Bianchi erano assenti."),
            ("nl", "De heer dhr. Jansen kwam, evenals drs. Smit."),
            ("it", "Il prof. Rossi e l’on. Bianchi erano assenti."),
            ("en", "The 'J. Amadi' of the list is J. R. Amadi."),
            ("pl", "Dr. Nowak i Prof. Kowalski byli obecni."),
        ] {
            assert_eq!(split_in(language, whole), [whole]);
        }
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
