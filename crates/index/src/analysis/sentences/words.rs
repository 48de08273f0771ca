//! Lists of words that decide whether a point ends a sentence, by language.
//!
//! A word listed with a capital matches only with a capital (`Art. 5`, but not `He studied art.`); a word listed in lower
//! case matches in either case. Inner points are listed (`bl.a`), the last one is not. Any unlisted word before a point
//! ends a sentence, so abbreviations that mostly stand at the end of one (`itp.`, `osv.`) need not be listed.

use crate::analysis::Stemmer;

mod germanic;
mod greek;
mod indic;
mod romance;
mod slavic;
mod turkish;
mod uralic;

pub(super) use germanic::{COUNTED, COUNTING};
pub(super) use indic::{ENDINGS_OF_VERBS, VERBS};

/// The lists of a language, in addition to those for all languages.
#[derive(Clone, Copy)]
pub(super) struct Language {
    /// Words whose point ends no sentence: titles, which stand before names.
    pub(super) always: &'static [&'static str],
    /// Words whose point may end a sentence; the next word decides.
    pub(super) sometimes: &'static [&'static str],
    /// Words that are abbreviations only before a number.
    pub(super) before_numbers: &'static [&'static str],
    /// Words whose point ends a sentence, although they look like initials or are in another list.
    pub(super) closing: &'static [&'static str],
    /// Ends of compounds whose point may end a sentence: `Schillerstr. 14`.
    pub(super) endings: &'static [&'static str],
    /// Abbreviated months, which count only next to a number, as they may be words elsewhere (`out.`, `ago.`).
    pub(super) months: &'static [&'static str],
    /// Words that open a sentence far more often than they follow an abbreviation within one; in lower case.
    pub(super) openers: &'static [&'static str],
    /// Whether a number with a point is an ordinal.
    pub(super) ordinals: Ordinals,
    /// Whether a dash may open a sentence even before lower-case letters, as in English. In other languages the sentence
    /// goes on: `«Идём!» — сказал он`.
    pub(super) opens_at_dashes: bool,
    /// Whether a semicolon is a question mark.
    pub(super) asks_by_semicolon: bool,
    /// By length of a word in bytes, the first letters of listed words of that length, as bits.
    beginnings: [u32; LONGEST + 1],
}

/// Which numbers with a point are ordinals.
#[derive(Clone, Copy)]
pub(super) enum Ordinals {
    /// None.
    None,
    /// Numbers that a neighbouring word shows to be ordinals: `am 3. Oktober`.
    Told,
    /// Roman numbers before a capital, as of kings: `Karel IV. Lucemburský`.
    Roman,
    /// All numbers before a capital, as sentences end with verbs: `2. Dünya Savaşı`.
    All,
}

impl Language {
    /// The lists for articles of a stemmer. Languages without a stemmer share one, also used for articles of unknown
    /// language.
    pub(super) fn of(stemmer: Stemmer) -> &'static Self {
        match stemmer.tag() {
            "ca" => const { &romance::CATALAN.told() },
            "cs" => const { &slavic::CZECH.told() },
            "da" | "nb" | "nn" | "no" => const { &germanic::DANISH.told() },
            "de" => const { &germanic::GERMAN.told() },
            "el" => const { &greek::GREEK.told() },
            "en" => const { &ENGLISH.told() },
            "es" => const { &romance::SPANISH.told() },
            "fi" => const { &uralic::FINNISH.told() },
            "fr" => const { &romance::FRENCH.told() },
            "hu" => const { &uralic::HUNGARIAN.told() },
            "it" => const { &romance::ITALIAN.told() },
            "nl" => const { &germanic::DUTCH.told() },
            "pt" => const { &romance::PORTUGUESE.told() },
            "ro" => const { &romance::ROMANIAN.told() },
            "ru" => const { &slavic::RUSSIAN.told() },
            "sv" => const { &germanic::SWEDISH.told() },
            "tr" => const { &turkish::TURKISH.told() },
            _ => const { &slavic::OTHERS.told() },
        }
    }

    /// Fills in the first letters of the listed words.
    const fn told(mut self) -> Self {
        let lists: [&[&str]; _] = [
            &ALWAYS,
            &BEFORE_NUMBERS,
            &MONTHS,
            &SOMETIMES,
            self.always,
            self.sometimes,
            self.before_numbers,
            self.closing,
            self.months,
        ];
        let mut of_lists = 0;
        while of_lists < lists.len() {
            let list = lists[of_lists];
            let mut at = 0;
            while at < list.len() {
                let word = list[at].as_bytes();
                if word.len() <= LONGEST && word[0].is_ascii_alphabetic() {
                    self.beginnings[word.len()] |= bit(word[0]);
                }
                at += 1;
            }
            of_lists += 1;
        }
        self
    }

    /// A quick test whether `word`, in ASCII letters, may be in a list, or have the end of a listed word.
    pub(super) fn may_list(&self, word: &str) -> bool {
        let beginnings = self.beginnings.get(word.len()).copied().unwrap_or(0);
        word.bytes()
            .next()
            .is_none_or(|first| beginnings & bit(first) != 0)
            || self.endings.iter().any(|ending| word.ends_with(ending))
            || self.closing.iter().any(|closing| closing.ends_with(word))
    }
}

/// The bit of an ASCII letter, in either case.
const fn bit(letter: u8) -> u32 {
    1 << (letter.to_ascii_lowercase() - b'a')
}

/// The defaults for the languages below.
const PLAIN: Language = Language {
    always: &[],
    sometimes: &[],
    before_numbers: &[],
    closing: &[],
    endings: &[],
    months: &[],
    openers: &[],
    ordinals: Ordinals::None,
    opens_at_dashes: false,
    asks_by_semicolon: false,
    beginnings: [0; LONGEST + 1],
};

/// Length in bytes of the longest ASCII abbreviation in any list.
pub(super) const LONGEST: usize = 7;

/// Titles and the like of all languages: names of other countries occur in all news.
pub(super) const ALWAYS: [&str; 34] = [
    "Adm", "Brig", "Capt", "Cmdr", "Col", "Cpl", "Dr", "Gen", "Gov", "Hon", "Lt", "Maj", "Messrs",
    "Mgr", "Mlle", "Mme", "Mr", "Mrs", "Ms", "Mt", "Pres", "Prof", "Rep", "Reps", "Rev", "Sen",
    "Sens", "Sgt", "St", "Ste", "Supt", "cf", "viz", "vs",
];

/// Words that are abbreviations before a number, and may be words elsewhere: `No. 10`.
pub(super) const BEFORE_NUMBERS: [&str; 22] = [
    "abb", "abs", "art", "bd", "ca", "cap", "chap", "est", "fig", "kap", "kl", "no", "nos", "nr",
    "num", "núm", "pag", "pp", "pág", "sec", "tel", "vol",
];

/// Abbreviated months of all languages, which count only next to a number: `10 févr. 2024`.
pub(super) const MONTHS: [&str; 21] = [
    "apr", "aug", "avr", "dec", "déc", "dez", "feb", "fév", "févr", "jan", "janv", "juil", "jul",
    "jun", "mar", "mrz", "nov", "oct", "okt", "sep", "sept",
];

/// Abbreviations that may end a sentence in any language.
pub(super) const SOMETIMES: [&str; 27] = [
    "Apr", "Aug", "Ave", "Blvd", "Bros", "Co", "Corp", "Dec", "Dept", "Feb", "Inc", "Jan", "Jul",
    "Jun", "Ltd", "Mar", "Nov", "Oct", "Sep", "Sept", "approx", "etc", "jr", "ltd", "plc", "resp",
    "sr",
];

const ENGLISH: Language = Language {
    always: &["Asst", "Atty", "Det", "Dist", "Insp"],
    sometimes: &["dept"],
    openers: &[
        "a",
        "after",
        "although",
        "an",
        "and",
        "as",
        "at",
        "before",
        "but",
        "by",
        "despite",
        "during",
        "for",
        "he",
        "her",
        "his",
        "however",
        "i",
        "if",
        "in",
        "instead",
        "it",
        "its",
        "last",
        "many",
        "meanwhile",
        "most",
        "mr",
        "mrs",
        "on",
        "one",
        "she",
        "since",
        "some",
        "that",
        "the",
        "their",
        "there",
        "these",
        "they",
        "this",
        "we",
        "when",
        "while",
        "with",
        "yet",
    ],
    opens_at_dashes: true,
    ..PLAIN
};

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The languages with lists of their own, and one for all others.
    pub(in super::super) const LANGUAGES: [&str; 18] = [
        "", "ca", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "nl", "pt", "ro",
        "ru", "sv", "tr",
    ];

    impl Language {
        /// All words of its lists and of the lists for all languages.
        pub(in super::super) fn words(&self) -> Vec<&'static str> {
            let Self {
                always,
                sometimes,
                before_numbers,
                closing,
                months,
                ..
            } = *self;
            let own = [always, sometimes, before_numbers, closing, months];
            let all: [&[&str]; _] = [&ALWAYS, &SOMETIMES, &MONTHS, &BEFORE_NUMBERS];
            [own.concat(), all.concat()].concat()
        }
    }

    #[test]
    fn no_abbreviation_of_ascii_is_longer_than_the_longest() {
        let languages = LANGUAGES.iter();
        let all = languages.flat_map(|code| Language::of(Stemmer::of_language(Some(code))).words());
        let of_ascii = all.filter(|word| word.is_ascii());
        assert_eq!(of_ascii.map(str::len).max(), Some(LONGEST));
    }
}
