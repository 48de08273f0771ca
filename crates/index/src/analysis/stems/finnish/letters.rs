//! Letters of folded Finnish words: vowels, syllables, and consonant gradation.

/// Consonants before a vowel, in an open syllable (strong grade) and in a closed one (weak grade).
const GRADES: [(&str, &str); 13] = [
    ("kk", "k"),
    ("pp", "p"),
    ("tt", "t"),
    ("nk", "ng"),
    ("nt", "nn"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("mp", "mm"),
    ("lp", "lv"),
    ("rp", "rv"),
    ("ht", "hd"),
    ("p", "v"),
    ("t", "d"),
];

pub(super) fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Whether a word ends with a vowel.
pub(super) fn is_open(word: &str) -> bool {
    word.bytes().next_back().is_some_and(is_vowel)
}

/// Whether a word ends with two vowels.
pub(super) fn ends_with_vowels(word: &str) -> bool {
    matches!(word.as_bytes(), [.., one, other] if is_vowel(*one) && is_vowel(*other))
}

/// The number of runs of vowels in a word, which is about its number of syllables.
pub(super) fn syllables(word: &str) -> usize {
    let behind = word.bytes().skip(1).chain([b' ']);
    let pairs = word.bytes().zip(behind);
    pairs
        .filter(|&(letter, next)| is_vowel(letter) && !is_vowel(next))
        .count()
}

/// A word that ends in a vowel, with the consonants before that in the weak grade: `kadu` of `katu`.
pub(super) fn weakened(word: &str) -> String {
    let (bare, last) = word.split_at(word.len().saturating_sub(1));
    let change = GRADES.iter().find_map(|(open, closed)| {
        let before = bare.strip_suffix(open)?;
        // `aste`, `matka`.
        (open.len() > 1 || is_open(before)).then_some((before, closed))
    });
    match change {
        Some((before, closed)) => [before, closed, last].concat(),
        None => word.to_owned(),
    }
}

/// The part before the last vowel of a word in the strong grade, where the weak grade determines it: `hint` of `hinn`,
/// `kat` of `kad`; `linn` is treated the same way.
pub(super) fn strong(bare: &str) -> String {
    let mut grades = GRADES[3..8]
        .iter()
        .chain(&GRADES[10..11])
        .chain(&GRADES[12..]);
    let change = grades.find_map(|(open, closed)| Some((bare.strip_suffix(closed)?, open)));
    match change {
        Some((before, open)) => [before, open].concat(),
        None => bare.to_owned(),
    }
}

/// Whether a word without its last vowel ends with a *k*, *p* or *t* that may be double in an open syllable or always
/// single: `auto-n`, `kato-n`.
pub(super) fn may_be_doubled(bare: &str) -> bool {
    match bare.as_bytes() {
        [.., before, b'k' | b'p' | b't'] => {
            is_vowel(*before) || matches!(before, b'l' | b'm' | b'n' | b'r')
        }
        _ => false,
    }
}

/// A word with its last letter doubled.
pub(super) fn doubled(bare: &str) -> String {
    let last = bare.len().saturating_sub(1);
    [bare, bare.get(last..).unwrap_or_default()].concat()
}

/// The part before the *e* of a noun when letters follow that: `hankk` of `hank-e`.
pub(super) fn before_ee(bare: &str) -> String {
    match may_be_doubled(bare) {
        true => doubled(bare),
        false => strong(bare),
    }
}
