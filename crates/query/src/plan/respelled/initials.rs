//! Initials: `H.W.` is one word and `H. W.` are two, and a query for one should find the other.

use std::ops::Range;

use crate::syntax::joined::{only_letter, pointed_letters};

/// `words` with all adjacent initials joined, and with all of them separated, without the spelling that equals `words`. Capitals
/// without points count as initials unless the words are all in capitals. Two letters of which one is also a word (`A.I.`, `L.A.`) are
/// separated only next to a name.
pub(super) fn respelled(words: &str) -> Vec<String> {
    let is_letter = |word: &str| only_letter(word.trim_end_matches('.')).is_some();
    let are_letters = words.split_whitespace().all(is_letter);
    let of = match words.contains(char::is_lowercase) || are_letters {
        true => Piece::of_name,
        false => Piece::of,
    };
    let pieces: Vec<Piece<'_>> = words.split_whitespace().map(of).collect();
    ways(&pieces, false)
}

/// The other ways to write `word`, which stands next to a name, if it is a few capitals without points: the `HW` of `George HW Bush`.
pub(super) fn respelled_beside_name(word: &str) -> Vec<String> {
    let piece = Piece::of_name(word);
    match piece.pointed {
        true => Vec::new(),
        false => ways(&[piece], true),
    }
}

/// Whether the word at `at` stands next to a name, with a single space between. The query must not be all in capitals.
pub(crate) fn is_beside_name(query: &str, at: &Range<usize>) -> bool {
    let is_name = |word: Option<&str>| {
        let mut letters = word.unwrap_or_default().chars();
        let is_letter = |c: char| c.is_alphabetic() || matches!(c, '.' | '\'' | '’' | '-');
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().all(is_letter)
            && letters.any(char::is_lowercase)
    };
    let before = query
        .get(..at.start)
        .and_then(|before| before.strip_suffix(' '));
    let behind = query
        .get(at.end..)
        .and_then(|behind| behind.strip_prefix(' '));
    is_name(before.and_then(|before| before.rsplit(' ').next()))
        || is_name(behind.and_then(|behind| behind.split(' ').next()))
}

/// The joined and the separated spelling of the initials of `pieces`, without that which equals `pieces`. `beside_name` tells whether a
/// name stands next to them that is not among the pieces.
fn ways(pieces: &[Piece<'_>], beside_name: bool) -> Vec<String> {
    let mut ways: Vec<String> = Vec::new();
    for between in ["", " "] {
        let way = spell(pieces, between, beside_name);
        if way != spell_plain(pieces) && !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

/// The text of the pieces with `between` between adjacent initials.
fn spell(pieces: &[Piece<'_>], between: &str, beside_name: bool) -> String {
    let runs = pieces.chunk_by(|one, other| match (&one.initials, &other.initials) {
        // `U.S. U.K.` are two acronyms; `J.R. R.` are the initials of one name.
        (Some(one), Some(other)) => one.len().min(other.len()) < 2,
        _ => false,
    });
    let runs: Vec<&[Piece<'_>]> = runs.collect();
    let mut texts = pieces.iter().map(|piece| piece.text);
    let has_capitals = texts.any(|text| text.contains(char::is_uppercase));
    let is_name = |at: Option<usize>| {
        let run = at.and_then(|at| runs.get(at));
        run.is_some_and(|run| run.iter().any(|piece| piece.is_name(has_capitals)))
    };
    let words = runs.iter().enumerate().map(|(at, run)| {
        let letters: Vec<char> = run
            .iter()
            .flat_map(|piece| piece.initials.iter().flatten().copied())
            .collect();
        let is_bare = run.iter().all(|piece| !piece.pointed);
        let are_single = letters.len() == run.len();
        let is_parted = !between.is_empty();
        let is_beside_name = beside_name || is_name(at.checked_sub(1)) || is_name(Some(at + 1));
        match (&*letters, is_bare) {
            ([], _) | ([_], true) => spell_plain(run),
            (&[one, other], _)
                if is_parted && !is_beside_name && (is_word(one) || is_word(other)) =>
            {
                spell_plain(run)
            }
            // Joined single letters need no points; several letters without points stay as they are.
            (letters, true) if !is_parted && are_single => letters.iter().collect(),
            (_, true) if !is_parted => spell_plain(run),
            (letters, _) => {
                let pointed: Vec<String> =
                    letters.iter().map(|letter| format!("{letter}.")).collect();
                pointed.join(between)
            }
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a letter is a word of its own, and so may be no initial next to another letter: the index does not distinguish `"A" I` from
/// `A. I.`
fn is_word(letter: char) -> bool {
    matches!(letter, 'A' | 'a' | 'I' | 'i')
}

/// Whether `words` consists of exactly two separate letters.
pub(super) fn is_pair(words: &str) -> bool {
    let is_letter = |word: &str| only_letter(word.trim_end_matches('.')).is_some();
    words.split_whitespace().count() == 2 && words.split_whitespace().all(is_letter)
}

fn spell_plain(pieces: &[Piece<'_>]) -> String {
    let texts = pieces.iter().map(|piece| piece.text);
    texts.collect::<Vec<_>>().join(" ")
}

/// A word of the query, as separated by spaces.
struct Piece<'w> {
    text: &'w str,
    /// Its letters, if it consists of initials only.
    initials: Option<Vec<char>>,
    /// Whether each initial has a point.
    pointed: bool,
}

impl<'w> Piece<'w> {
    fn of(text: &'w str) -> Self {
        let initials = pointed_letters(text);
        Self {
            text,
            pointed: initials.is_some(),
            initials,
        }
    }

    /// As [`Piece::of`], for a text that is not all in capitals: a few capitals without points count as initials too (`George HW
    /// Bush`).
    fn of_name(text: &'w str) -> Self {
        const MOST: usize = 3;
        let piece = Self::of(text);
        let letters = text.chars().count();
        // Roman numerals number wars and kings.
        let is_roman = letters > 1 && text.bytes().all(|byte| b"IVX".contains(&byte));
        if piece.pointed || letters > MOST || is_roman || !text.chars().all(char::is_uppercase) {
            return piece;
        }
        Self {
            initials: Some(text.chars().collect()),
            ..piece
        }
    }

    /// Whether it may be a name and is not initials. With capitals in the text, a name starts with one. Without any (`l.a.
    /// confidential`), any word may be a name except short ones, most of which are function words.
    fn is_name(&self, has_capitals: bool) -> bool {
        const SHORTEST: usize = 4;
        let is_one = match has_capitals {
            true => self.text.starts_with(char::is_uppercase),
            false => self.text.chars().count() >= SHORTEST,
        };
        self.initials.is_none() && is_one
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_joined_and_parted() {
        assert_eq!(respelled("George H.W. Bush"), ["George H. W. Bush"]);
        assert_eq!(respelled("George H. W. Bush"), ["George H.W. Bush"]);
        assert_eq!(respelled("U.S. Senate"), ["U. S. Senate"]);
        assert_eq!(respelled("U.S. U.S."), ["U. S. U. S."]);
        assert_eq!(respelled("George HW Bush"), ["George H. W. Bush"]);
        assert_eq!(respelled("O J"), ["OJ", "O. J."]);
        assert_eq!(respelled("R.A. Dickey"), ["R. A. Dickey"]);
        assert_eq!(respelled("A. I."), ["A.I."]);
        assert_eq!(respelled("s.a. jones"), ["s. a. jones"]);
        assert_eq!(respelled("a US UK deal"), ["a U. S. U. K. deal"]);
        assert_eq!(
            respelled("George H W Bush"),
            ["George HW Bush", "George H. W. Bush"]
        );
        let both = [
            "J.R.R. Tolkien of the U.K.",
            "J. R. R. Tolkien of the U. K.",
        ];
        assert_eq!(respelled("J.R. R. Tolkien of the U.K."), both);
        for plain in [
            "",
            "closer ties",
            "Donald J. Trump",
            "Donald J Trump",
            "World War II",
            "NOT IN MY YARD",
            "A",
            "3.5. 2",
            "minis*",
            "A.I.",
            "L.A.",
            "I.T. workers",
            "i.t. was",
            "the l.a. fox",
            "AI will win",
        ] {
            assert!(respelled(plain).is_empty(), "{plain}");
        }
    }

    #[test]
    fn a_few_capitals_beside_a_name_are_initials() {
        assert_eq!(respelled_beside_name("HW"), ["H. W."]);
        assert_eq!(respelled_beside_name("AI"), ["A. I."]);
        for plain in ["H", "H.W.", "Hw", "IV", "NATO"] {
            assert!(respelled_beside_name(plain).is_empty(), "{plain}");
        }
    }
}
