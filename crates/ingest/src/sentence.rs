//! Where sentences end, as far as reading an article's layout needs to know.
//!
//! Not a sentence splitter: it answers whether a line ends like a sentence and whether another sentence ends within it,
//! and knows that `U.S.` and `Inc.` end none.

use crate::words::Words;

/// Whether a line ends as a sentence may: with a full stop or its like, perhaps in quotes or brackets.
pub(crate) fn ends_sentence(line: &str) -> bool {
    let end = unclosed(line);
    match end.as_bytes().last() {
        Some(last) if last.is_ascii() => matches!(last, b'.' | b'!' | b'?'),
        _ => end.ends_with(['…', '。', '！', '？', '．', '؟', '।', '۔', '｡']),
    }
}

/// Whether a line ends with a full stop that is not that of an abbreviation.
pub(crate) fn ends_with_stop(line: &str) -> bool {
    let end = unclosed(line);
    match end.as_bytes() {
        [.., b'.', b'.', b'.'] => true,
        [before @ .., b'.'] => !ends_with_abbreviation(&end[..before.len()]),
        [.., last] if last.is_ascii() => false,
        _ => end.ends_with(['。', '．', '।', '۔', '…', '｡']),
    }
}

/// Abbreviations that stand before a name.
static BEFORE_NAMES: Words = Words::new("Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Sgt Rev");

/// Whether a word is such an abbreviation, with its point.
pub(crate) fn stands_before_names(word: &str) -> bool {
    let bare = word.strip_suffix('.');
    bare.is_some_and(|bare| BEFORE_NAMES.has(bare))
}

/// Whether a line ends with a word that no sentence ends with: an article, a conjunction, a preposition that hardly ever
/// stands last, an initial, or an abbreviation that stands before a name.
pub(crate) fn ends_midway(line: &str) -> bool {
    static WORDS: Words = Words::new(
        "a an the and or nor of from with into than its their his whose said that \
        der die das dem den des ein eine einen einem einer und oder von vom zum zur mit für im am \
        le la les un une du des et ou el los las una del y de da do e il lo gli della di het een en van",
    );
    let word = last_word(line);
    match word.strip_suffix('.') {
        Some(bare) => BEFORE_NAMES.has(bare) || is_initials(bare),
        None => WORDS.has(word),
    }
}

/// Whether a sentence ends before the end of the line: two sentences are a paragraph, never a heading.
pub(crate) fn has_inner_stop(line: &str) -> bool {
    let end = unclosed(line).trim_end_matches(['.', '!', '?', '…', '。', '！', '？']);
    let mut from = 0;
    // Headlines of East Asia have other full-width marks within them.
    let may_be_mark = |byte: &u8| matches!(byte, b'.' | b'!' | b'?' | 0xe3);
    while let Some(found) = end.as_bytes()[from..].iter().position(may_be_mark) {
        let at = from + found;
        let mark = end[at..].chars().next().unwrap_or('.');
        let next = &end[at + mark.len_utf8()..];
        let after = next.trim_start_matches(is_closing);
        // `“No.” She left`: within quotes the stop ends what was said, whatever the word.
        let quoted = after.len() < next.len();
        let ends = match mark {
            '.' => {
                after.starts_with(char::is_whitespace)
                    && (quoted || !ends_with_abbreviation(&end[..at]))
                    && begins_sentence(after)
            }
            '。' => true,
            mark if !mark.is_ascii() => false,
            _ => after.starts_with(char::is_whitespace) && begins_sentence(after),
        };
        if ends {
            return true;
        }
        from = at + mark.len_utf8();
    }
    false
}

/// Closing quotation marks and brackets.
pub(crate) fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '’' | '»' | '›' | ')' | ']' | '」' | '』' | '）' | '】' | '》'
    )
}

/// Opening quotation marks.
pub(crate) fn is_opening_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '“' | '‘' | '„' | '‚' | '«' | '‹' | '「' | '『'
    )
}

fn unclosed(line: &str) -> &str {
    match line.as_bytes().last() {
        // As most lines end: nothing is closed, and no character to decode.
        Some(b'.' | b',' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z') => line,
        _ => line.trim_end_matches(|c: char| c.is_whitespace() || is_closing(c)),
    }
}

fn begins_sentence(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || is_opening_quote(c));
    text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
}

fn last_word(text: &str) -> &str {
    let is_border = |c: char| c.is_whitespace() || matches!(c, '(' | '“' | '"' | '‘' | '-' | '–');
    let may_be_border = |byte: u8| !byte.is_ascii() || is_border(char::from(byte));
    match text.bytes().rposition(may_be_border) {
        // Most last words are of ASCII, and no character has to be decoded.
        Some(at) if text.as_bytes()[at].is_ascii() => &text[at + 1..],
        Some(_) => text.rsplit(is_border).next().unwrap_or(text),
        None => text,
    }
}

/// Whether the last word of a text, without the stop after it, is an abbreviation: initials (`U.S`, `J`) or a known one.
fn ends_with_abbreviation(text: &str) -> bool {
    static OTHERS: Words = Words::new("Inc Ltd Co Corp Jr Sr St No vs v Mt");
    // None of them has so many letters, as the last words of most sentences have.
    if let Some(letters) = text.as_bytes().last_chunk::<5>()
        && letters.iter().all(u8::is_ascii_alphanumeric)
    {
        return false;
    }
    let word = last_word(text);
    is_initials(word) || BEFORE_NAMES.has(word) || OTHERS.has(word)
}

fn is_initials(word: &str) -> bool {
    // Most words go on behind their first letter.
    if let [_, second, ..] = word.as_bytes()
        && second.is_ascii_alphanumeric()
    {
        return false;
    }
    word.split('.').all(|part| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_end_no_sentence() {
        for line in [
            "What now for the U.S.",
            "A row at Acme Inc.",
            "Why now?",
            "He said",
            "Trading at 5 p.m.",
        ] {
            assert!(!ends_with_stop(line), "{line}");
        }
        for line in [
            "He resigned.",
            "“He resigned.”",
            "辞任した。",
            "And so on...",
            "It rose to 5.",
        ] {
            assert!(ends_with_stop(line), "{line}");
        }
    }

    #[test]
    fn inner_stops_are_those_between_sentences() {
        for line in [
            "He resigned. She did not.",
            "Is it? It is.",
            "来た。見た。",
            "“No.” She left",
        ] {
            assert!(has_inner_stop(line), "{line}");
        }
        for line in [
            "U.S. Response: A Line",
            "Security vs. Trade",
            "He resigned.",
            "1.5 million",
            "来た。",
            "Mr. Doe Goes",
        ] {
            assert!(!has_inner_stop(line), "{line}");
        }
    }
}
