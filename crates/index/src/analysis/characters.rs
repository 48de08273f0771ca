//! What a character is to the analyzer.

use unicode_normalization::char::is_combining_mark;

/// The part a character plays in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A letter or digit of a script whose words are separated, or a mark on one.
    Word,
    /// A character of a script written without spaces: each takes a position of its own.
    Unspaced,
    /// Nothing of its own, and no word ends at it: soft hyphens and zero-width joiners.
    Invisible,
    /// Anything else: spaces, punctuation, symbols.
    Other,
}

/// Stands for any characters of a word while a query's pattern is scanned. Unicode sets such noncharacters aside for a
/// program's own use; no text holds them.
pub const ANY_CHARACTERS: char = '\u{fdd0}';

/// Stands for any single character of a word while a query's pattern is scanned.
pub const ANY_CHARACTER: char = '\u{fdd1}';

/// Whether `c` belongs to a script written without spaces, where every character takes a position of its own.
pub fn is_unspaced(c: char) -> bool {
    role(c) == Role::Unspaced
}

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
    if is_han_or_kana(c) {
        Role::Unspaced
    } else if matches!(
        c,
        '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{640}'
    ) {
        Role::Invisible
    } else if c.is_alphanumeric()
        || is_combining_mark(c)
        || matches!(c, ANY_CHARACTERS | ANY_CHARACTER)
    {
        Role::Word
    } else {
        Role::Other
    }
}

/// Han, Hiragana, Katakana (half-width too) and their iteration and voicing marks.
fn is_han_or_kana(c: char) -> bool {
    matches!(c,
        '\u{3005}'..='\u{3007}' | '\u{303b}' | '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether `c` only modifies the unspaced character before it (combining or half-width voicing marks).
pub(super) fn is_voicing(c: char) -> bool {
    matches!(c, '\u{3099}' | '\u{309a}' | '\u{ff9e}' | '\u{ff9f}')
}

/// An apostrophe as typed or as typeset.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{2bc}' | '\u{ff07}' | '\u{2018}')
}

/// A dash that joins the parts of a compound when letters or digits touch it on both sides.
pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{ff0d}')
}
