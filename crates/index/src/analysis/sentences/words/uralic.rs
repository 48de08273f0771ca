//! Finnish and Hungarian.

use super::{Language, Ordinals, PLAIN};

pub(in super::super) const FINNISH: Language = Language {
    always: &[
        "dos", "dr", "esim", "hra", "ks", "mm", "nk", "ns", "nti", "prof", "rva", "tri", "ts",
        "vrt",
    ],
    sometimes: &["fil", "huom", "kpl", "milj", "mrd", "toim"],
    before_numbers: &["klo", "puh"],
    openers: &[
        "he", "hän", "hänen", "ja", "jos", "kun", "lisäksi", "me", "mutta", "myös", "ne", "nyt",
        "se", "sen", "siitä", "silti", "tämä", "viime",
    ],
    ..PLAIN
};

/// Numbers of kings, popes and days have points: `III. Károly`.
pub(in super::super) const HUNGARIAN: Language = Language {
    always: &[
        "Szt", "dr", "id", "ifj", "ill", "kb", "ld", "pl", "prof", "szül", "vö", "özv", "ún",
    ],
    sometimes: &["Bt", "Kft", "Nyrt", "Rt", "Zrt", "br"],
    before_numbers: &["max", "min", "old", "sz", "u"],
    closing: &["stb"],
    openers: &[
        "a", "az", "azt", "de", "egy", "ez", "ezt", "ha", "hogy", "itt", "most", "már", "még",
        "nem", "ott", "és", "így", "ő", "ők",
    ],
    ordinals: Ordinals::All,
    ..PLAIN
};
