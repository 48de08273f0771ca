//! The words that tell whether a point ends a sentence, by language.
//!
//! A word that is listed with a capital has to have one where it stands (`Art. 5` and `He studied art.`), one in small letters
//! need not.

use crate::analysis::Stemmer;

/// What a language has beside what all have.
pub(super) struct Language {
    /// Their point ends no sentence: titles, which stand before names.
    pub(super) always: &'static [&'static str],
    /// Their point may end a sentence too; the next word decides.
    pub(super) sometimes: &'static [&'static str],
    /// Months where they stand beside a number, which may be words elsewhere (`out.`, `ago.`).
    pub(super) months: &'static [&'static str],
    /// Words that open a sentence far more often than they follow an abbreviation inside one; in small letters.
    pub(super) openers: &'static [&'static str],
    /// Whether a number with a point is an ordinal: `am 3. Oktober`.
    pub(super) ordinals: bool,
}

impl Language {
    /// That of the articles of a stemmer; English where nothing else is known.
    pub(super) fn of(stemmer: Stemmer) -> &'static Self {
        match stemmer.tag() {
            "de" => &GERMAN,
            "fr" => &FRENCH,
            "es" => &SPANISH,
            "it" => &ITALIAN,
            "pt" => &PORTUGUESE,
            "nl" => &DUTCH,
            _ => &ENGLISH,
        }
    }
}

/// Bytes of the longest abbreviation in any list.
pub(super) const LONGEST: usize = 7;

/// Titles and the like of any language: names of other countries are in all news.
pub(super) const ALWAYS: [&str; 34] = [
    "Adm", "Brig", "Capt", "Cmdr", "Col", "Cpl", "Dr", "Gen", "Gov", "Hon", "Lt", "Maj", "Messrs",
    "Mgr", "Mlle", "Mme", "Mr", "Mrs", "Ms", "Mt", "Pres", "Prof", "Rep", "Reps", "Rev", "Sen",
    "Sens", "Sgt", "St", "Ste", "Supt", "cf", "viz", "vs",
];

/// What is an abbreviation before a number, and may be a word elsewhere: `No. 10`.
pub(super) const BEFORE_NUMBERS: [&str; 22] = [
    "abb", "abs", "art", "bd", "ca", "cap", "chap", "est", "fig", "kap", "kl", "no", "nos", "nr",
    "num", "núm", "pag", "pp", "pág", "sec", "tel", "vol",
];

/// Months where they stand beside a number, in any language: `10 févr. 2024`.
pub(super) const MONTHS: [&str; 21] = [
    "apr", "aug", "avr", "dec", "déc", "dez", "feb", "fév", "févr", "jan", "janv", "juil", "jul",
    "jun", "mar", "mrz", "nov", "oct", "okt", "sep", "sept",
];

/// What may end a sentence in any language.
pub(super) const SOMETIMES: [&str; 27] = [
    "Apr", "Aug", "Ave", "Blvd", "Bros", "Co", "Corp", "Dec", "Dept", "Feb", "Inc", "Jan", "Jul",
    "Jun", "Ltd", "Mar", "Nov", "Oct", "Sep", "Sept", "approx", "etc", "jr", "ltd", "plc", "resp",
    "sr",
];

const ENGLISH: Language = Language {
    always: &["Asst", "Atty", "Det", "Dist", "Insp"],
    sometimes: &["dept"],
    months: &[],
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
    ordinals: false,
};

const GERMAN: Language = Language {
    // Nouns have capitals too, so the next word seldom decides.
    always: &[
        "Abb", "Abg", "Abs", "Abt", "Art", "Bd", "Dipl", "Fr", "Hl", "Hr", "Ing", "Kap", "Mag",
        "Mio", "Mrd", "Nr", "bzgl", "bzw", "ca", "einschl", "evtl", "exkl", "ggf", "hl", "inkl",
        "insb", "sog", "vgl", "zzgl",
    ],
    sometimes: &[
        "Chr", "Dez", "Gebr", "Hrsg", "Min", "Mrz", "Okt", "Std", "Str", "Tel", "Tsd", "geb",
        "gebr", "gegr", "gest", "kl", "med", "usw", "zb",
    ],
    months: &[],
    openers: &[
        "aber", "an", "auch", "danach", "dann", "das", "der", "die", "doch", "er", "es", "in",
        "man", "sie", "wir",
    ],
    ordinals: true,
};

const FRENCH: Language = Language {
    always: &["MM", "Mlles", "Mmes", "av", "bd", "dr"],
    sometimes: &["env"],
    months: &[],
    openers: &[
        "après", "ce", "ces", "cette", "dans", "depuis", "des", "elle", "elles", "en", "et", "il",
        "ils", "la", "le", "les", "mais", "on", "pour", "selon", "un", "une",
    ],
    ordinals: false,
};

const SPANISH: Language = Language {
    always: &[
        "Av", "CC", "Cía", "Dña", "EE", "Hnos", "Ing", "JJ", "Lic", "Sta", "dr", "dra", "gral",
        "sr", "sra", "sres", "srta", "ud", "uds",
    ],
    sometimes: &["OO", "UU"],
    months: &["abr", "ago", "dic", "ene", "set"],
    openers: &[
        "al", "aunque", "con", "desde", "el", "en", "esta", "este", "la", "las", "los", "no",
        "para", "pero", "por", "se", "según", "tras", "un", "una", "y",
    ],
    ordinals: false,
};

const ITALIAN: Language = Language {
    always: &[
        "avv", "col", "dott", "dr", "gen", "ing", "mons", "on", "prof", "sen", "sig",
    ],
    sometimes: &["ecc"],
    months: &["ago", "dic", "gen", "giu", "lug", "mag", "ott", "set"],
    openers: &[
        "anche", "con", "dopo", "e", "gli", "i", "il", "in", "la", "le", "lo", "ma", "nel",
        "nella", "non", "per", "secondo", "si", "un", "una",
    ],
    ordinals: false,
};

const PORTUGUESE: Language = Language {
    always: &["dr", "dra", "sr", "sra"],
    sometimes: &[],
    months: &["abr", "ago", "fev", "out", "set"],
    openers: &[
        "a", "ao", "as", "com", "e", "ele", "ela", "em", "mas", "na", "no", "não", "o", "os",
        "para", "por", "segundo", "um", "uma",
    ],
    ordinals: false,
};

const DUTCH: Language = Language {
    always: &[
        "dhr", "dr", "drs", "ds", "ir", "mevr", "min", "mr", "mw", "prof",
    ],
    sometimes: &["bijv", "bv", "ca", "enz", "evt", "excl", "incl"],
    months: &[],
    openers: &[
        "aan", "als", "bij", "dat", "de", "een", "en", "er", "het", "hij", "in", "maar", "met",
        "na", "ook", "op", "volgens", "we", "ze", "zij",
    ],
    ordinals: false,
};

/// What a German ordinal stands before: `3. Oktober`.
pub(super) const COUNTED: [&str; 27] = [
    "apr",
    "april",
    "aug",
    "august",
    "bundesliga",
    "dez",
    "dezember",
    "fc",
    "feb",
    "februar",
    "jahrhundert",
    "jan",
    "januar",
    "jänner",
    "juli",
    "juni",
    "liga",
    "mai",
    "märz",
    "nov",
    "november",
    "okt",
    "oktober",
    "sep",
    "sept",
    "september",
    "weltkrieg",
];

/// What it stands behind: `im 20. Jahrhundert`.
pub(super) const COUNTING: [&str; 24] = [
    "ab", "am", "beim", "bis", "das", "dem", "den", "der", "des", "die", "einem", "einen", "ihr",
    "ihre", "ihrem", "ihren", "im", "ins", "seinem", "seinen", "seit", "vom", "zum", "zur",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_abbreviation_is_longer_than_the_longest() {
        let languages = [
            &ENGLISH,
            &GERMAN,
            &FRENCH,
            &SPANISH,
            &ITALIAN,
            &PORTUGUESE,
            &DUTCH,
        ];
        let own = languages.into_iter().flat_map(|language| {
            let Language {
                always,
                sometimes,
                months,
                ..
            } = *language;
            [always, sometimes, months].concat()
        });
        let all = own
            .chain(ALWAYS)
            .chain(SOMETIMES)
            .chain(MONTHS)
            .chain(BEFORE_NUMBERS);
        assert_eq!(all.map(str::len).max(), Some(LONGEST));
    }
}
