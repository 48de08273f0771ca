//! The words that tell whether a point ends a sentence; in small letters.

/// Words whose point does not end a sentence: titles and what stands before a name or a number.
pub(super) const ALWAYS_ABBREVIATED: [&str; 36] = [
    "adm", "brig", "capt", "cf", "cmdr", "col", "cpl", "dr", "fig", "gen", "gov", "hon", "lt",
    "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms", "mt", "no", "nos", "nr", "pres", "prof",
    "rep", "reps", "rev", "sen", "sens", "sgt", "st", "ste", "supt", "vs",
];

/// Abbreviations that may end a sentence too; the next word decides.
pub(super) const SOMETIMES_ABBREVIATED: [&str; 68] = [
    "abb", "abg", "abs", "approx", "apr", "art", "aug", "ave", "bd", "bros", "bzgl", "bzw", "ca",
    "chr", "co", "corp", "dec", "dept", "dez", "dipl", "einschl", "est", "etc", "evtl", "exkl",
    "feb", "geb", "gebr", "gegr", "gest", "ggf", "hl", "hrsg", "inc", "ing", "inkl", "insb", "jan",
    "jr", "jul", "jun", "kap", "kl", "ltd", "mar", "med", "min", "mio", "mrd", "mrz", "nov", "oct",
    "okt", "plc", "sep", "sept", "sog", "sr", "sra", "srta", "std", "str", "tel", "tsd", "usw",
    "vgl", "zb", "zzgl",
];

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

/// `einschl`, in bytes.
pub(super) const LONGEST_ABBREVIATION: usize = 7;

/// Words that open a sentence far more often than they follow an abbreviation inside one.
pub(super) const OPENERS: [&str; 59] = [
    "a",
    "aber",
    "after",
    "although",
    "an",
    "and",
    "as",
    "at",
    "auch",
    "before",
    "but",
    "by",
    "danach",
    "dann",
    "das",
    "der",
    "despite",
    "die",
    "doch",
    "during",
    "er",
    "es",
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
    "man",
    "many",
    "meanwhile",
    "most",
    "mr",
    "mrs",
    "on",
    "one",
    "she",
    "sie",
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
    "wir",
    "with",
    "yet",
];
