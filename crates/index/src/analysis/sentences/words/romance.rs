//! French, Spanish, Catalan, Italian, Portuguese and Romanian.

use super::{Language, PLAIN};

pub(in super::super) const FRENCH: Language = Language {
    always: &[
        "M", "MM", "Mlles", "Mmes", "ap", "av", "bd", "dr", "ibid", "trad", "éd",
    ],
    sometimes: &["Cie", "Sté", "coll", "env", "ex"],
    before_numbers: &["al", "ch", "ed", "env", "fr"],
    closing: &["etc"],
    openers: &[
        "après", "ce", "ces", "cette", "dans", "depuis", "des", "elle", "elles", "en", "et", "il",
        "ils", "la", "le", "les", "mais", "on", "pour", "selon", "un", "une",
    ],
    ..PLAIN
};

pub(in super::super) const SPANISH: Language = Language {
    always: &[
        "Arq", "Av", "Avda", "CC", "Cnel", "Cía", "Dña", "EE", "Excma", "Excmo", "Fdo", "Hnos",
        "Ilma", "Ilmo", "Ing", "JJ", "Lic", "Mons", "Ntra", "Ntro", "Pbro", "Profa", "Sgto", "Sta",
        "Sto", "Tte", "dr", "dra", "ej", "gral", "p.ej", "sr", "sra", "sres", "srta", "ud", "uds",
        "vda",
    ],
    sometimes: &["Col", "OO", "UU", "aprox"],
    before_numbers: &["arts", "pág", "págs", "párr", "tlf"],
    closing: &["etc"],
    months: &["abr", "ago", "dic", "ene", "set"],
    openers: &[
        "al", "aunque", "con", "desde", "el", "en", "esta", "este", "la", "las", "los", "no",
        "para", "pero", "por", "se", "según", "tras", "un", "una", "y",
    ],
    ..PLAIN
};

pub(in super::super) const CATALAN: Language = Language {
    always: &[
        "Excm", "Mn", "Sta", "av", "avda", "ctra", "dr", "dra", "p.ex", "pl", "prof", "sr", "sra",
        "sres", "srs",
    ],
    sometimes: &["Cia", "aprox", "ex"],
    before_numbers: &["arts", "pàg", "pàgs"],
    closing: &["etc"],
    months: &["abr", "ag", "des", "febr", "gen", "set"],
    openers: &[
        "a", "al", "amb", "aquest", "aquesta", "després", "el", "els", "en", "ha", "i", "ja", "la",
        "les", "no", "per", "però", "segons", "si", "també", "un", "una", "és",
    ],
    ..PLAIN
};

pub(in super::super) const ITALIAN: Language = Language {
    always: &[
        "amm", "arch", "avv", "brig", "cap", "cav", "cfr", "col", "comm", "dott", "dr", "es",
        "gen", "geom", "ing", "magg", "mons", "on", "p.es", "prof", "proff", "rag", "sen", "sig",
        "sigg", "ten",
    ],
    sometimes: &["art"],
    before_numbers: &["artt", "lett", "pagg", "par"],
    closing: &["ecc", "etc"],
    months: &["ago", "dic", "gen", "giu", "lug", "mag", "ott", "set"],
    openers: &[
        "anche", "con", "dopo", "e", "gli", "i", "il", "in", "la", "le", "lo", "ma", "nel",
        "nella", "non", "per", "secondo", "si", "un", "una",
    ],
    ..PLAIN
};

pub(in super::super) const PORTUGUESE: Language = Language {
    always: &[
        "Arq", "Av", "Cap", "Cel", "Dep", "Des", "Eng", "Exma", "Exmo", "Gal", "Ilma", "Ilmo",
        "MM", "Min", "Mons", "Pe", "Pça", "Sta", "Sto", "Ten", "Trav", "dr", "dra", "p.ex",
        "profa", "sr", "sra", "srs",
    ],
    sometimes: &["Cia", "Lda", "Ltda", "ex"],
    before_numbers: &["arts", "inc", "pág", "págs"],
    closing: &["etc"],
    months: &["abr", "ago", "fev", "out", "set"],
    openers: &[
        "a", "ao", "as", "com", "e", "ele", "ela", "em", "mas", "na", "no", "não", "o", "os",
        "para", "por", "segundo", "um", "uma",
    ],
    ..PLAIN
};

pub(in super::super) const ROMANIAN: Language = Language {
    always: &[
        "acad", "arh", "av", "bd", "cca", "conf", "dl", "dna", "dr", "dra", "prof", "ing", "jud",
        "mr", "mun", "pr", "sf", "sos", "str", "univ", "șos",
    ],
    sometimes: &["aprox", "ex", "mil", "mld"],
    before_numbers: &["alin", "ap", "bl", "lit", "pct", "sc"],
    closing: &["etc", "ş.a", "ş.a.m.d", "ș.a", "ș.a.m.d"],
    months: &["ian", "iul", "iun", "noi"],
    openers: &[
        "această", "acest", "acesta", "au", "cu", "dar", "de", "din", "după", "ea", "el", "este",
        "iar", "la", "nu", "o", "pe", "pentru", "potrivit", "se", "sunt", "un", "în",
    ],
    ..PLAIN
};
