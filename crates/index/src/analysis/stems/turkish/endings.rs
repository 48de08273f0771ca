//! The endings of Turkish, in their order, and whether they fit what is before them.
//!
//! `A` stands for a or e, `I` for i and u (folded: `ı`, `i`, `u`, `ü`), `D` for d or t.

/// Endings of a possessor behind a consonant, behind a vowel, and behind a plural.
const POSSESSORS: [&str; 3] = ["I", "ImIz", "InIz"];
const POSSESSORS_BEHIND_VOWEL: [&str; 3] = ["sI", "mIz", "nIz"];
const POSSESSORS_BEHIND_PLURAL: [&str; 4] = ["I", "Im", "ImIz", "InIz"];

/// Endings of a case behind a consonant, behind a vowel, and behind the possessor that is a third.
const CASES: [&str; 8] = ["I", "A", "In", "DA", "DAn", "DAki", "lA", "DIr"];
const CASES_BEHIND_VOWEL: [&str; 8] = ["yI", "yA", "nIn", "DA", "DAn", "DAki", "ylA", "DIr"];
const CASES_BEHIND_THIRD: [&str; 9] = [
    "nI", "nA", "nIn", "ndA", "ndAn", "ndAki", "ylA", "ncA", "DIr",
];

/// Endings of a verb behind any letter.
const VERBAL: [&str; 18] = [
    "mAk", "mAktA", "DI", "DIlAr", "DIk", "DIm", "mIs", "mIstI", "mIstIr", "mIslAr", "mAdI",
    "mAdIlAr", "mAyAn", "mAyAcAk", "mIyor", "mIyorIm", "mAz", "mAmIs",
];
/// Those behind a consonant; behind a vowel they lose a vowel or have a y.
const VERBAL_BEHIND_CONSONANT: [&str; 17] = [
    "Iyor", "IyorIm", "IrIm", "ArIm", "IyorlAr", "Iyordu", "Iyoruz", "Ir", "Ar", "AcAk", "AcAklAr",
    "ArAk", "An", "AnlAr", "Ip", "IncA", "AmAdI",
];
const VERBAL_BEHIND_VOWEL: [&str; 15] = [
    "yor", "yorIm", "rIm", "yorlAr", "yordu", "yoruz", "r", "rkAn", "yAcAk", "yAcAklAr", "yArAk",
    "yAn", "yAnlAr", "yIp", "yIncA",
];
/// Verbal nouns, which have a possessor and a case behind them.
const PARTICIPLES: [&str; 3] = ["DIg", "mAdIg", "AcAg"];
const PARTICIPLES_BEHIND_VOWEL: [&str; 3] = ["DIg", "mAdIg", "yAcAg"];

pub(super) fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// What is before an ending: all that tells which form it has.
#[derive(Clone, Copy)]
struct Before {
    /// The last vowel, and the letter at the end.
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

    /// Whether a vowel may follow by the harmony of vowels.
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

    /// What is left of `rest` behind `ending`, and what is before that.
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

    /// The same for each of `endings`.
    fn strip_any<'r>(
        self,
        rest: &'r str,
        endings: &'static [&str],
    ) -> impl Iterator<Item = (&'r str, Self)> {
        endings
            .iter()
            .filter_map(move |ending| self.strip(rest, ending))
    }

    /// Whether `rest` is one of `endings`.
    fn is_any(self, rest: &str, endings: &'static [&str]) -> bool {
        rest.is_empty()
            || self
                .strip_any(rest, endings)
                .any(|(rest, _)| rest.is_empty())
    }

    /// Whether `rest` is the ending of a case.
    fn is_case(self, rest: &str) -> bool {
        match self.ends_in_vowel() {
            true => self.is_any(rest, &CASES_BEHIND_VOWEL),
            false => self.is_any(rest, &CASES),
        }
    }

    /// Whether `rest` is that of a possessor and a case.
    fn is_possessed(self, rest: &str, possessors: &'static [&str]) -> bool {
        let mut owned = self.strip_any(rest, possessors);
        owned.any(|(rest, before)| match before.ends_in_vowel() {
            true => before.is_any(rest, &CASES_BEHIND_THIRD),
            false => before.is_case(rest),
        })
    }
}

/// Whether an ending inflects a folded noun: those of a plural, a possessor and a case, in this order. Not those of what belongs to it or is
/// without it (`başkanlık`, `bilimsel`), nor the other part of a compound (`denizaltı`).
pub(super) fn inflects_noun(base: &str, ending: &str) -> bool {
    if ending.is_empty() {
        return true;
    }
    // `televizyonun` is of no `televizyo`.
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
