//! The endings of Turkish, in their order, and whether they fit the letters before them.
//!
//! `A` stands for a or e, `I` for i and u (folded: `ı`, `i`, `u`, `ü`), `D` for d or t.

/// Possessive endings after a consonant, after a vowel, and after a plural.
const POSSESSORS: [&str; 3] = ["I", "ImIz", "InIz"];
const POSSESSORS_BEHIND_VOWEL: [&str; 3] = ["sI", "mIz", "nIz"];
const POSSESSORS_BEHIND_PLURAL: [&str; 4] = ["I", "Im", "ImIz", "InIz"];

/// Case endings after a consonant, after a vowel, and after a third-person possessive.
const CASES: [&str; 8] = ["I", "A", "In", "DA", "DAn", "DAki", "lA", "DIr"];
const CASES_BEHIND_VOWEL: [&str; 8] = ["yI", "yA", "nIn", "DA", "DAn", "DAki", "ylA", "DIr"];
const CASES_BEHIND_THIRD: [&str; 9] = [
    "nI", "nA", "nIn", "ndA", "ndAn", "ndAki", "ylA", "ncA", "DIr",
];

/// Endings of a verb after any letter.
const VERBAL: [&str; 18] = [
    "mAk", "mAktA", "DI", "DIlAr", "DIk", "DIm", "mIs", "mIstI", "mIstIr", "mIslAr", "mAdI",
    "mAdIlAr", "mAyAn", "mAyAcAk", "mIyor", "mIyorIm", "mAz", "mAmIs",
];
/// Endings of a verb after a consonant; after a vowel they lose a vowel or have a y.
const VERBAL_BEHIND_CONSONANT: [&str; 17] = [
    "Iyor", "IyorIm", "IrIm", "ArIm", "IyorlAr", "Iyordu", "Iyoruz", "Ir", "Ar", "AcAk", "AcAklAr",
    "ArAk", "An", "AnlAr", "Ip", "IncA", "AmAdI",
];
const VERBAL_BEHIND_VOWEL: [&str; 15] = [
    "yor", "yorIm", "rIm", "yorlAr", "yordu", "yoruz", "r", "rkAn", "yAcAk", "yAcAklAr", "yArAk",
    "yAn", "yAnlAr", "yIp", "yIncA",
];
/// Participle endings, which may be followed by a possessive and a case.
const PARTICIPLES: [&str; 3] = ["DIg", "mAdIg", "AcAg"];
const PARTICIPLES_BEHIND_VOWEL: [&str; 3] = ["DIg", "mAdIg", "yAcAg"];

pub(super) fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The letters before an ending that determine its form.
#[derive(Clone, Copy)]
struct Before {
    /// The last vowel, and the last letter.
    vowel: u8,
    last: u8,
}

impl Before {
    fn of(base: &str) -> Option<Self> {
        let vowel = base.rfind(is_vowel)?;
        Some(Self {
            vowel: base.as_bytes()[vowel],
            last: *base.as_bytes().last()?,
        })
    }

    fn ends_in_vowel(self) -> bool {
        is_vowel(char::from(self.last))
    }

    /// Whether `next` may follow by vowel harmony; `open` tells whether it is an a or e.
    fn takes(self, open: bool, next: u8) -> bool {
        match (open, self.vowel) {
            // `saate`, `harfler`, `dikkate`.
            (true, b'a') => {
                next == b'a' || next == b'e' && matches!(self.last, b't' | b'l' | b'f' | b'p')
            }
            (true, b'e') => next == b'e',
            (true, _) => matches!(next, b'a' | b'e'),
            (false, b'o' | b'u') => next == b'u',
            (false, _) => next == b'i',
        }
    }

    /// The part of `rest` after `ending`, and the letters before that part; `None` if `rest` does not begin with a
    /// fitting form of it.
    fn strip<'r>(self, rest: &'r str, ending: &str) -> Option<(&'r str, Self)> {
        let bytes = rest.as_bytes();
        let mut before = self;
        for (at, letter) in ending.bytes().enumerate() {
            let next = *bytes.get(at)?;
            let fits = match letter {
                b'A' => before.takes(true, next),
                b'I' => before.takes(false, next),
                b'D' => match matches!(before.last, b'c' | b'f' | b'h' | b'k' | b'p' | b's' | b't')
                {
                    true => next == b't',
                    false => next == b'd',
                },
                letter => next == letter,
            };
            if !fits {
                return None;
            }
            if is_vowel(char::from(next)) {
                before.vowel = next;
            }
            before.last = next;
        }
        Some((rest.get(ending.len()..)?, before))
    }

    /// As [`Self::strip`], for each of `endings`.
    fn strip_any<'r>(
        self,
        rest: &'r str,
        endings: &'static [&str],
    ) -> impl Iterator<Item = (&'r str, Self)> {
        endings
            .iter()
            .filter_map(move |ending| self.strip(rest, ending))
    }

    /// Whether `rest` is empty or one of `endings`.
    fn is_any(self, rest: &str, endings: &'static [&str]) -> bool {
        rest.is_empty()
            || self
                .strip_any(rest, endings)
                .any(|(rest, _)| rest.is_empty())
    }

    /// Whether `rest` is empty or the ending of a case.
    fn is_case(self, rest: &str) -> bool {
        match self.ends_in_vowel() {
            true => self.is_any(rest, &CASES_BEHIND_VOWEL),
            false => self.is_any(rest, &CASES),
        }
    }

    /// Whether `rest` is a possessive ending, perhaps with a case ending.
    fn is_possessed(self, rest: &str, possessors: &'static [&str]) -> bool {
        let mut owned = self.strip_any(rest, possessors);
        owned.any(|(rest, before)| match before.ends_in_vowel() {
            true => before.is_any(rest, &CASES_BEHIND_THIRD),
            false => before.is_case(rest),
        })
    }
}

/// Whether an ending inflects a folded noun: a plural, a possessive and a case, in this order. Derivational suffixes
/// (`başkanlık`, `bilimsel`) and second parts of compounds (`denizaltı`) do not count.
pub(super) fn inflects_noun(base: &str, ending: &str) -> bool {
    if ending.is_empty() {
        return true;
    }
    // `televizyonun` is no form of `televizyo`.
    let Some(before) = Before::of(base).filter(|_| !base.ends_with("yo")) else {
        return false;
    };
    if let Some((rest, before)) = before.strip(ending, "lAr") {
        return before.is_case(rest) || before.is_possessed(rest, &POSSESSORS_BEHIND_PLURAL);
    }
    let possessors = match before.ends_in_vowel() {
        true => &POSSESSORS_BEHIND_VOWEL,
        false => &POSSESSORS,
    };
    before.is_case(ending) || before.is_possessed(ending, possessors)
}

/// Whether an ending inflects a folded verb.
pub(super) fn inflects_verb(base: &str, ending: &str) -> bool {
    let Some(before) = Before::of(base) else {
        return false;
    };
    let (endings, participles) = match before.ends_in_vowel() {
        true => (&VERBAL_BEHIND_VOWEL[..], &PARTICIPLES_BEHIND_VOWEL),
        false => (&VERBAL_BEHIND_CONSONANT[..], &PARTICIPLES),
    };
    let mut nouns = before.strip_any(ending, participles);
    before.is_any(ending, &VERBAL)
        || before.is_any(ending, endings)
        || nouns.any(|(rest, before)| !rest.is_empty() && before.is_possessed(rest, &POSSESSORS))
}
