//! Tells superscripts that are part of their word (`m²`, `21st`) from those that are the number of a note after it.
//!
//! Without this a note number would join the word before it, and a search would not find that word.

/// Marks of notes.
const MARKS: [char; 4] = ['*', '†', '‡', '§'];
/// A word of this many letters or more is no unit, formula or abbreviation.
const WORD: usize = 3;

/// The most bytes of a note number.
pub(crate) const LONGEST: usize = 16;
/// The most characters of the word before a superscript that are looked at.
const LONGEST_WORD: usize = 64;

/// What stands before something set above the line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Word,
    Numeral,
    Number,
    Other,
}

/// Whether the superscript `raised`, which directly follows `before`, is no part of the last word of `before`.
pub(crate) fn is_apart(before: &str, raised: &str) -> bool {
    let raised = raised.trim();
    let before = Before::of(before);
    match () {
        () if before == Before::Other || raised.is_empty() || raised.len() > LONGEST => false,
        () if matches!(raised, "TM" | "SM") || is_mark(raised) || is_number(raised) => true,
        // `1er`, `20e` and `XIXe` are numbers.
        () => before == Before::Word && is_letters(raised),
    }
}

impl Before {
    fn of(text: &str) -> Self {
        let last = text.char_indices().rev().take(LONGEST_WORD);
        let word = last.take_while(|(_, c)| c.is_alphanumeric()).last();
        let word = word.map_or("", |(at, _)| &text[at..]);
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let is_numeral = |c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M');
        match letters {
            0 if word.is_empty() => Self::Other,
            0 => Self::Number,
            WORD.. if word.chars().all(is_numeral) => Self::Numeral,
            WORD.. => Self::Word,
            _ => Self::Other,
        }
    }
}

fn is_mark(raised: &str) -> bool {
    raised.chars().all(|c| MARKS.contains(&c))
}

/// `2`, `2,3`, `2–4`; not `-3`, which is an exponent.
fn is_number(raised: &str) -> bool {
    raised.starts_with(|c: char| c.is_ascii_digit())
        && raised
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ',' | ' ' | '-' | '–'))
}

/// `a`, `b,c`
fn is_letters(raised: &str) -> bool {
    raised.split(',').all(|letter| {
        let mut letters = letter.trim().chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::is_apart;

    #[test]
    fn numbers_of_notes_are_told_from_parts_of_words() {
        for (before, raised) in [
            ("the mayor", "1"),
            ("in 1998", "5"),
            ("1,234", "2"),
            ("5", "1"),
            ("signed", "b,c"),
            ("treaty", "a"),
            ("Gullco", "TM"),
            ("the harbour", "*"),
            ("市の港", "2–4"),
        ] {
            assert!(is_apart(before, raised), "{before} {raised}");
        }
        for (before, raised) in [
            ("100 m", "2"),
            ("km", "2"),
            ("mc", "2"),
            ("the 21", "st"),
            ("1", "er"),
            ("20", "e"),
            ("XIX", "e"),
            ("M", "me"),
            ("10", "-3"),
            ("30", "°"),
            ("the mayor ", "1"),
            ("", "1"),
            ("the mayor", ""),
        ] {
            assert!(!is_apart(before, raised), "{before} {raised}");
        }
    }
}
