//! Turkish.

use super::{Language, Ordinals, PLAIN};

pub(in super::super) const TURKISH: Language = Language {
    always: &[
        "Alb", "Arş", "Av", "Doç", "Ecz", "Gör", "Hz", "Korg", "Müh", "Op", "Org", "Sn", "Tuğg",
        "Tümg", "Uzm", "Yrd", "Yzb", "bkz", "dr", "prof", "çev", "Öğr", "örn",
    ],
    sometimes: &["Apt", "Blv", "Bul", "Cad", "Mah", "Sok", "yy", "Şti"],
    before_numbers: &["no", "tel"],
    // Elsewhere `vs` is versus.
    closing: &["v.b", "v.s", "vb", "vs"],
    months: &[
        "ağu", "ara", "eki", "eyl", "haz", "kas", "may", "nis", "oca", "tem", "şub",
    ],
    openers: &[
        "ama",
        "ancak",
        "ardından",
        "ayrıca",
        "ben",
        "bir",
        "biz",
        "bu",
        "bunun",
        "daha",
        "fakat",
        "her",
        "hem",
        "ise",
        "kendisi",
        "o",
        "olay",
        "onlar",
        "sonra",
        "ve",
        "şimdi",
        "şu",
    ],
    ordinals: Ordinals::All,
    ..PLAIN
};
