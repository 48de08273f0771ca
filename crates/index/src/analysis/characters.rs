//! Classes of characters for the analyzer.

use unicode_normalization::char::is_combining_mark;

/// The role of a character in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A letter or digit of a script that separates words, or a combining mark on one.
    Word,
    /// A character of a script that is searched by runs of characters: each cell takes a position of its own.
    Cell,
    /// Ignored, and does not end a word: soft hyphens, joiners, direction marks, variation selectors.
    Invisible,
    /// Anything else: spaces, punctuation, symbols.
    Other,
}

/// Placeholder for any number of characters of a word in a query's pattern while it is scanned. It is a Unicode
/// noncharacter, reserved for internal use of programs; no text contains it.
pub const ANY_CHARACTERS: char = '\u{fdd0}';

/// Placeholder for a single character of a word in a query's pattern while it is scanned.
pub const ANY_CHARACTER: char = '\u{fdd1}';

/// The role of `c`.
#[inline]
pub(super) fn role(c: char) -> Role {
    if c.is_ascii() {
        return if c.is_ascii_alphanumeric() {
            Role::Word
        } else {
            Role::Other
        };
    }
    role_beyond_ascii(c)
}

fn role_beyond_ascii(c: char) -> Role {
    if is_of_cells(c) {
        Role::Cell
    } else if matches!(
        c,
        '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{640}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{e0100}'..='\u{e01ef}'
    ) {
        Role::Invisible
    } else if c.is_alphanumeric() && !is_apostrophe(c)
        || is_combining_mark(c)
        || matches!(c, ANY_CHARACTERS | ANY_CHARACTER)
    {
        Role::Word
    } else {
        Role::Other
    }
}

/// Whether `c` belongs to a script that is searched by runs of characters, where every cell takes a position of its own: those
/// written without spaces, and Hangul.
pub fn is_of_cells(c: char) -> bool {
    match c {
        '\0'..='\u{e00}' => false,
        '\u{e01}'..='\u{eff}' => is_thai_or_lao(c),
        '\u{1000}'..='\u{109f}' => is_burmese(c),
        '\u{1100}'..='\u{11ff}' => true,
        '\u{1780}'..='\u{17ff}' => is_khmer(c),
        '\u{1800}'..='\u{2e7f}' => false,
        '\u{2e80}'..='\u{d7ff}' => is_han_or_kana(c) || is_hangul(c) || is_burmese(c),
        _ => is_han_or_kana(c) || is_hangul(c),
    }
}

/// Han with its radicals, Hiragana, Katakana (half-width too) and their iteration and voicing marks.
fn is_han_or_kana(c: char) -> bool {
    matches!(c,
        '\u{2e80}'..='\u{2fd5}' | '\u{3005}'..='\u{3007}' | '\u{303b}' | '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

/// Hangul syllables, and the letters (jamo) that they consist of.
fn is_hangul(c: char) -> bool {
    matches!(c, '\u{3131}'..='\u{318e}' | '\u{a960}'..='\u{a97c}' | '\u{ac00}'..='\u{d7a3}' | '\u{d7b0}'..='\u{d7fb}'
        | '\u{ffa1}'..='\u{ffdc}')
}

fn is_thai_or_lao(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e4e}' | '\u{e81}'..='\u{ebd}' | '\u{ec0}'..='\u{ece}'
        | '\u{edc}'..='\u{edf}')
}

fn is_khmer(c: char) -> bool {
    matches!(
        c,
        '\u{1780}'..='\u{17d3}' | '\u{17d7}' | '\u{17dc}' | '\u{17dd}'
    )
}

fn is_burmese(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{103f}' | '\u{104c}'..='\u{108f}' | '\u{109a}'..='\u{109d}' | '\u{a9e0}'..='\u{a9ef}'
        | '\u{a9fa}'..='\u{a9fe}' | '\u{aa60}'..='\u{aa7f}')
}

/// Whether `c` is a letter or digit of any script, or a combining mark on one.
pub fn is_of_word(c: char) -> bool {
    matches!(role(c), Role::Word | Role::Cell)
}

/// The ASCII digit with the value of the decimal digit `c` of any script; `None` for other characters.
pub(super) fn ascii_digit(c: char) -> Option<char> {
    if c < '\u{660}' {
        return c.is_ascii_digit().then_some(c);
    }
    let code = u32::from(c);
    let zero = ZEROS[..ZEROS.partition_point(|&zero| zero <= code)].last()?;
    char::from_digit(code - zero, 10)
}

/// The zeros of the scripts with decimal digits of their own, sorted; the other nine digits follow each.
#[rustfmt::skip]
const ZEROS: [u32; 36] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040,
    0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0,
    0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/// The ASCII form of a point or comma inside a number, including the Arabic ones; `None` for other characters.
pub(super) fn number_mark(c: char) -> Option<char> {
    match c {
        '.' | '\u{66b}' => Some('.'),
        ',' | '\u{66c}' => Some(','),
        _ => None,
    }
}

/// Whether `c` is an apostrophe, typed or typeset, a letter that looks like one (the ʻokina of Hawaiian), or the Hebrew
/// geresh.
pub fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | '\u{2bb}' | '\u{2bc}' | '\u{ff07}' | '\u{2018}' | '\u{5f3}'
    )
}

/// Whether the gershayim or quotation mark at byte `at` of `text` is within a Hebrew acronym (`צה״ל`, `מנכ"לית`), that
/// is, between its letters. After letters that may be prepositions it may open a quotation (`ב"הארץ"`). It counts as
/// within an acronym if few letters follow and no closing mark comes behind them, or if a single letter follows (`ש"ס`).
pub fn joins_acronym(text: &str, at: usize) -> bool {
    const PREFIXES: [char; 8] = ['ו', 'ה', 'ב', 'כ', 'ל', 'מ', 'ש', 'ד'];
    /// The maximum number of letters of prefixes, and the maximum number of letters of an acronym after the mark.
    const LONGEST: usize = 2;
    const MOST: usize = 3;
    let mut rest = text[at..].chars();
    if !rest.next().is_some_and(is_gershayim) {
        return false;
    }
    let is_letter = |c: &char| is_hebrew(*c);
    let before = || {
        text[..at]
            .chars()
            .rev()
            .take_while(is_letter)
            .take(LONGEST + 1)
    };
    let behind = rest.clone().take_while(is_letter).take(MOST + 1).count();
    if before().next().is_none() || behind == 0 {
        return false;
    }
    let is_prefix = before().count() <= LONGEST && before().all(|c| PREFIXES.contains(&c));
    let closes = || rest.clone().nth(behind).is_some_and(is_gershayim);
    !is_prefix || behind == 1 || behind <= MOST && !closes()
}

/// Whether `c` is a gershayim, or a quotation mark used in its place.
pub(super) fn is_gershayim(c: char) -> bool {
    matches!(c, '\u{5f4}' | '"' | '”' | '“' | '„' | '‟' | '＂')
}

/// Whether `c` is a Hebrew letter.
pub(super) fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{5d0}'..='\u{5ea}')
}

/// Whether `c` is a dash that joins the parts of a compound when letters or digits touch it on both sides.
pub fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{ff0d}')
}

/// Whether `c` is an ampersand, which is the word *and*.
pub(super) fn is_ampersand(c: char) -> bool {
    matches!(c, '&' | '＆')
}
