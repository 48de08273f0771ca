//! Folding letters: the folded form of words in the index, by which listed words are looked up.
//!
//! Accents are stripped and ligatures spelled out. In the Arabic script several code points are used for the same letter,
//! depending on keyboard, language and habit: Arabic, Persian and Urdu use different ones for yeh, kaf and heh, and
//! writers of Arabic omit hamzas and the dots of yeh and teh marbuta. Readers cannot see most of these differences or do
//! not mind them, so the folded form has one code point for each letter (the Arabic one, which its stemmer knows).
//! Differences that distinguish words in one of the languages are kept: Urdu's two yehs (`کی`, `کے`), Persian's peh, cheh
//! and gaf, a hamza on its own.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;

/// Appends the folded form of a lowered word: accents stripped, ligatures spelled out, variants of Arabic letters
/// unified.
pub fn strip_accents(lowered: &str, out: &mut String) {
    if lowered.is_ascii() {
        out.push_str(lowered);
        return;
    }
    let mut chars = lowered.chars();
    while let Some(c) = chars.next() {
        match c {
            c if c.is_ascii() => out.push(c),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            'ø' => out.push('o'),
            'đ' | 'ð' => out.push('d'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            'ħ' => out.push('h'),
            'ς' => out.push('σ'),
            // Ukrainian and Belarusian words are spelled with either.
            'ґ' => out.push('г'),
            // A letter of its own in Cyrillic alphabets, though Unicode composes it from a mark.
            'й' => out.push('й'),
            // The two signs of a nasal vowel, and a nasal letter before a consonant of the same place of articulation.
            '\u{901}' => out.push(ANUSVARA),
            c if is_nasal_before(c, chars.as_str()) => {
                chars.next();
                out.push(ANUSVARA);
            }
            c if has_accents(c) => {
                let bare = std::iter::once(c).nfkd().filter(|&c| !is_accent(c));
                out.extend(bare.map(arabic));
            }
            c => out.push(c),
        }
    }
}

/// A lowered word in its folded form.
pub fn folded(lowered: &str) -> Cow<'_, str> {
    if lowered.is_ascii() {
        return lowered.into();
    }
    let mut folded = String::new();
    strip_accents(lowered, &mut folded);
    folded.into()
}

/// The nasal sign of Devanagari. The same word is written with it or with the letter of the nasal (`हिंदी`, `हिन्दी`).
const ANUSVARA: char = '\u{902}';

/// The consonants with the same place of articulation as a nasal letter of Devanagari.
fn consonants_of(nasal: char) -> Option<RangeInclusive<char>> {
    Some(match nasal {
        'ङ' => 'क'..='घ',
        'ञ' => 'च'..='झ',
        'ण' => 'ट'..='ढ',
        'न' => 'त'..='ध',
        'म' => 'प'..='भ',
        _ => return None,
    })
}

/// The sign that a consonant has no vowel.
const VIRAMA: char = '\u{94d}';

/// Whether `c` is a nasal letter of Devanagari without a vowel, before a consonant of the same place of articulation.
fn is_nasal_before(c: char, rest: &str) -> bool {
    let Some(consonants) = consonants_of(c) else {
        return false;
    };
    let behind = rest
        .strip_prefix(VIRAMA)
        .and_then(|rest| rest.chars().next());
    behind.is_some_and(|c| consonants.contains(&c))
}

/// Other beginnings of folded words that are written with the prefix `start`, if that ends in a nasal which may lack a
/// vowel: `हिन` is a prefix of `हिन्दी`, which is folded to `हिंदी`.
pub fn nasalized(start: &str) -> impl Iterator<Item = String> {
    let mut letters = start.strip_suffix(VIRAMA).unwrap_or(start).chars();
    let consonants = letters.next_back().and_then(consonants_of);
    let kept = letters.as_str();
    let consonants = consonants.into_iter().flatten();
    consonants.map(move |consonant| format!("{kept}{ANUSVARA}{consonant}"))
}

/// Whether `c` is of a script whose marks are accents or vowel points that readers omit: Latin, Greek, Cyrillic, Hebrew,
/// Arabic. In other scripts (Devanagari, Thai) marks function as letters, except that Hindi is written with the nukta and
/// without.
fn has_accents(c: char) -> bool {
    matches!(c, '\u{929}' | '\u{931}' | '\u{934}' | '\u{93c}' | '\u{80}'..='\u{52f}' | '\u{591}'..='\u{6ff}' | '\u{8ca}'..='\u{8ff}' | '\u{1ab0}'..='\u{1aff}' | '\u{1c80}'..='\u{1c8f}'
        | '\u{1d00}'..='\u{1fff}' | '\u{2c60}'..='\u{2c7f}' | '\u{2de0}'..='\u{2dff}' | '\u{a640}'..='\u{a69f}'
        | '\u{a720}'..='\u{a7ff}' | '\u{fb00}'..='\u{fdff}' | '\u{fe20}'..='\u{fe2f}' | '\u{fe70}'..='\u{feff}')
}

fn is_accent(c: char) -> bool {
    // The middle dot of a Catalan `l·l` counts as an accent.
    matches!(c, '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}'
        | '\u{5c4}'..='\u{5c5}' | '\u{5c7}' | '\u{93c}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{2de0}'..='\u{2dff}'
        | '\u{fe20}'..='\u{fe2f}')
        || is_arabic_mark(c)
}

/// The Arabic letter that `c` is folded to; `c` itself for other characters.
fn arabic(c: char) -> char {
    match c {
        // Alef wasla and wavy hamzas; madda and hamza are marks, and are stripped as such.
        '\u{671}'..='\u{673}' => '\u{627}',
        // Alef maqsura, Farsi yeh.
        '\u{649}' | '\u{6cc}' => '\u{64a}',
        // Keheh, swash kaf.
        '\u{6a9}' | '\u{6aa}' => '\u{643}',
        // Teh marbuta and that of Urdu, heh doachashmee, heh goal, ae.
        '\u{629}' | '\u{6c3}' | '\u{6be}' | '\u{6c1}' | '\u{6d5}' => '\u{647}',
        _ => c,
    }
}

/// Arabic vowel points, hamzas above and below, and the signs of the Quran.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}'
        | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8ca}'..='\u{8e1}' | '\u{8e3}'..='\u{8ff}')
}
