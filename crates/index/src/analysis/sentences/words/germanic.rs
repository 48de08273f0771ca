//! German, Dutch and the Scandinavian languages.

use super::{Language, Ordinals, PLAIN};

pub(in super::super) const GERMAN: Language = Language {
    // Nouns have capitals too, so the next word seldom decides.
    always: &[
        "Abb", "Abg", "Abs", "Abt", "Art", "Bd", "Dipl", "Fr", "Hl", "Hr", "Ing", "Kap", "Mag",
        "Mio", "Mrd", "Nr", "Wr", "bzgl", "bzw", "ca", "dt", "einschl", "evtl", "exkl", "ggf",
        "hl", "inkl", "insb", "sog", "vgl", "zzgl",
    ],
    sometimes: &[
        "Chr", "Dez", "Gebr", "Hrsg", "Min", "Mrz", "Okt", "Std", "Str", "Tel", "Tsd", "geb",
        "gebr", "gegr", "gest", "kl", "med", "zb",
    ],
    closing: &["etc", "u.s.w", "usw"],
    endings: &["str"],
    openers: &[
        "aber", "an", "auch", "danach", "dann", "das", "der", "die", "doch", "er", "es", "in",
        "man", "sie", "wir",
    ],
    ordinals: Ordinals::Told,
    ..PLAIN
};

pub(in super::super) const DUTCH: Language = Language {
    always: &[
        "a.d.h.v", "bijv", "burg", "d.w.z", "dhr", "dr", "drs", "ds", "i.p.v", "i.v.m", "ing",
        "ir", "jhr", "m.b.t", "m.m.v", "m.n", "m.u.v", "mevr", "min", "mr", "mw", "n.a.v", "o.a",
        "o.l.v", "o.m", "prof", "t.a.v", "t.b.v", "t.g.v", "t.o.v", "wnd", "z.g", "zgn",
    ],
    sometimes: &["bv", "ca", "evt", "excl", "incl", "jl"],
    before_numbers: &["blz", "hfst", "max", "min", "pag"],
    closing: &["e.a", "e.d", "enz", "etc"],
    endings: &["str"],
    openers: &[
        "aan", "als", "bij", "dat", "de", "een", "en", "er", "het", "hij", "in", "maar", "met",
        "na", "ook", "op", "volgens", "we", "ze", "zij",
    ],
    ..PLAIN
};

pub(in super::super) const SWEDISH: Language = Language {
    always: &[
        "ang", "bl.a", "c:a", "ca", "d.v.s", "dir", "doc", "dr", "dvs", "f.d", "f.n", "fr.o.m",
        "jfr", "kapt", "p.g.a", "pga", "prof", "s.k", "t.ex", "t.o.m",
    ],
    sometimes: &[
        "avd", "e.Kr", "exkl", "f.Kr", "forts", "inkl", "ex", "övers",
    ],
    before_numbers: &["kl", "max", "min", "mom", "sid", "st"],
    closing: &["etc", "m.fl", "m.m", "o.d", "o.dyl", "o.s.v", "osv"],
    months: &["maj"],
    openers: &[
        "de", "den", "det", "efter", "en", "enligt", "ett", "för", "han", "hon", "i", "jag", "man",
        "med", "men", "nu", "när", "och", "på", "som", "så", "till", "vi",
    ],
    ..PLAIN
};

/// Danish, and Norwegian in both its forms, which abbreviate alike.
pub(in super::super) const DANISH: Language = Language {
    always: &[
        "adm", "bl.a", "ca", "cand", "d.v.s", "dir", "dr", "dvs", "eks", "ekskl", "f.eks", "f.o.m",
        "fhv", "fr", "fung", "gl", "hhv", "ift", "inkl", "jf", "jfr", "kgl", "mht", "m.h.p",
        "m.h.t", "p.g.a", "pga", "prof", "sct", "skt", "t.o.m", "vedr",
    ],
    sometimes: &["afd", "e.Kr", "evt", "f.Kr", "mv"],
    before_numbers: &["kl", "kr", "maks", "min", "stk", "tlf"],
    closing: &[
        "etc", "m.fl", "m.m", "m.v", "mm", "o.a", "o.l", "o.s.v", "osv",
    ],
    months: &["maj", "mai", "des"],
    openers: &[
        "da", "de", "den", "det", "efter", "ei", "eit", "en", "et", "etter", "for", "han", "hun",
        "i", "ifølge", "jeg", "man", "med", "men", "nu", "når", "og", "på", "som", "så", "til",
        "vi",
    ],
    ..PLAIN
};

/// Words that follow a German ordinal: `3. Oktober`.
pub(in super::super) const COUNTED: [&str; 35] = [
    "apr",
    "april",
    "aug",
    "august",
    "bezirk",
    "bundesliga",
    "dez",
    "dezember",
    "etappe",
    "fc",
    "feb",
    "februar",
    "geburtstag",
    "jahrestag",
    "jahrhundert",
    "jan",
    "januar",
    "juli",
    "juni",
    "jänner",
    "liga",
    "mai",
    "minute",
    "märz",
    "nov",
    "november",
    "okt",
    "oktober",
    "platz",
    "runde",
    "sep",
    "sept",
    "september",
    "spieltag",
    "weltkrieg",
];

/// Words that precede a German ordinal: `im 20. Jahrhundert`.
pub(in super::super) const COUNTING: [&str; 24] = [
    "ab", "am", "beim", "bis", "das", "dem", "den", "der", "des", "die", "einem", "einen", "ihr",
    "ihre", "ihrem", "ihren", "im", "ins", "seinem", "seinen", "seit", "vom", "zum", "zur",
];
