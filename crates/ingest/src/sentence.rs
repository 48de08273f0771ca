//! Whether a line ends like a sentence, and whether a sentence ends within it. Both help to tell headings from paragraphs.
//!
//! Not a sentence splitter. The stop of an abbreviation such as `U.S.` or `Inc.` ends no sentence.

use crate::words::Words;

/// Whether a line ends with a full stop, question mark, exclamation mark or ellipsis, perhaps followed by closing quotes or brackets. Stops
/// of abbreviations count, too.
pub(crate) fn ends_sentence(line: &str) -> bool {
    let end = unclosed(line);
    match end.as_bytes().last() {
        Some(last) if last.is_ascii() => matches!(last, b'.' | b'!' | b'?'),
        _ => end.ends_with(['…', '。', '！', '？', '．', '؟', '।', '۔', '｡']),
    }
}

/// Whether a line ends with an ellipsis, or with a full stop that does not belong to an abbreviation, perhaps followed by closing quotes
/// or brackets.
pub(crate) fn ends_with_stop(line: &str) -> bool {
    let end = unclosed(line);
    match end.as_bytes() {
        [.., b'.', b'.', b'.'] => true,
        [before @ .., b'.'] => !ends_with_abbreviation(&end[..before.len()]),
        [.., last] if last.is_ascii() => false,
        _ => end.ends_with(['。', '．', '।', '۔', '…', '｡']),
    }
}

/// Abbreviations of titles that come before a name.
static BEFORE_NAMES: Words = Words::new("Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Sgt Rev");

/// Whether a word is such an abbreviation with its full stop (`Mr.`).
pub(crate) fn stands_before_names(word: &str) -> bool {
    let bare = word.strip_suffix('.');
    bare.is_some_and(|bare| BEFORE_NAMES.has(bare))
}

/// Whether a line ends with a word that hardly ever ends a sentence: an article, conjunction or preposition, an initial with its full
/// stop, or an abbreviated title before a name.
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

/// Whether a sentence ends before the end of the line. A line of two sentences is a paragraph, never a heading.
pub(crate) fn has_inner_stop(line: &str) -> bool {
    let end = unclosed(line).trim_end_matches(['.', '!', '?', '…', '。', '！', '？']);
    let mut from = 0;
    // 0xe3 is the first byte of `。` in UTF-8. Other full-width marks do not count, as East Asian headlines have them within.
    let may_be_mark = |byte: &u8| matches!(byte, b'.' | b'!' | b'?' | 0xe3);
    while let Some(found) = end.as_bytes()[from..].iter().position(may_be_mark) {
        let at = from + found;
        let mark = end[at..].chars().next().unwrap_or('.');
        let next = &end[at + mark.len_utf8()..];
        let after = next.trim_start_matches(is_closing);
        // `“No.” She left`: before a closing quote or bracket the stop ends a sentence, even after an abbreviation.
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

/// A line without white space, closing quotation marks and brackets at its end.
fn unclosed(line: &str) -> &str {
    match line.as_bytes().last() {
        // Most lines end so and have nothing to trim; this avoids decoding characters.
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
        // Most last words are ASCII, so that no character has to be decoded.
        Some(at) if text.as_bytes()[at].is_ascii() => &text[at + 1..],
        Some(_) => text.rsplit(is_border).next().unwrap_or(text),
        None => text,
    }
}

/// Whether the last word of a text, given without the stop after it, is an abbreviation: initials (`U.S`, `J`) or a known one.
fn ends_with_abbreviation(text: &str) -> bool {
    static OTHERS: Words = Words::new("Inc Ltd Co Corp Jr Sr St No vs v Mt");
    // A fast way out: no abbreviation has five letters or digits in a row, but most last words have.
    if let Some(letters) = text.as_bytes().last_chunk::<5>()
        && letters.iter().all(u8::is_ascii_alphanumeric)
    {
        return false;
    }
    let word = last_word(text);
    is_initials(word) || BEFORE_NAMES.has(word) || OTHERS.has(word)
}

/// Whether a word is a single letter, or single letters separated by full stops.
fn is_initials(word: &str) -> bool {
    // A fast way out: the second character of most words is a letter, not a full stop.
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
