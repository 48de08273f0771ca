//! Letters of Finnish words, folded: vowels, syllables, and consonants that change with what is behind them.

/// Consonants before a vowel as they are in an open syllable and in a closed one.
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

/// How many times a vowel or several stand in a word: about as many as it has syllables.
pub(super) fn syllables(word: &str) -> usize {
    let behind = word.bytes().skip(1).chain([b' ']);
    let pairs = word.bytes().zip(behind);
    pairs
        .filter(|&(letter, next)| is_vowel(letter) && !is_vowel(next))
        .count()
}

/// A word in a vowel with what is before that as it is in a closed syllable: `kadu` of `katu`.
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

/// What is before the last vowel of a word, as it is in an open syllable where those of a closed one tell it: `hint` of `hinn`, `kat` of `kad`,
/// and so in both of `linn`.
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

/// Whether a word without its last vowel ends with a *k*, *p* or *t* that is two in an open syllable, or always one: `auto-n`, `kato-n`.
pub(super) fn may_be_doubled(bare: &str) -> bool {
    match bare.as_bytes() {
        [.., before, b'k' | b'p' | b't'] => {
            is_vowel(*before) || matches!(before, b'l' | b'm' | b'n' | b'r')
        }
        _ => false,
    }
}

/// A word with its last letter twice.
pub(super) fn doubled(bare: &str) -> String {
    let last = bare.len().saturating_sub(1);
    [bare, bare.get(last..).unwrap_or_default()].concat()
}

/// What is before the *e* of a noun where more stands behind it: `hankk` of `hank-e`.
pub(super) fn before_ee(bare: &str) -> String {
    match may_be_doubled(bare) {
        true => doubled(bare),
        false => strong(bare),
    }
}
