//! Codes by which publishers state languages.

/// The ISO 639-1 code for a code of ISO 639-2 or 639-3 (including the bibliographic ones of libraries), or for a withdrawn one of ISO
/// 639-1, that is not in the classifier's own list.
pub(super) fn short(code: &str) -> Option<&'static str> {
    let at = CODES.binary_search_by_key(&code, |&(long, _)| long).ok()?;
    Some(CODES[at].1)
}

/// Sorted by the longer code.
#[rustfmt::skip]
const CODES: [(&str, &str); 67] = [
    ("alb", "sq"), ("arm", "hy"), ("asm", "as"), ("baq", "eu"), ("bod", "bo"), ("bos", "bs"), ("bur", "my"), ("chi", "zh"),
    ("cze", "cs"), ("dut", "nl"), ("eus", "eu"), ("fao", "fo"), ("fas", "fa"), ("fil", "tl"), ("fre", "fr"), ("fry", "fy"),
    ("geo", "ka"), ("ger", "de"), ("gle", "ga"), ("glg", "gl"), ("gre", "el"), ("hat", "ht"), ("hau", "ha"), ("ibo", "ig"),
    ("ice", "is"), ("in", "id"), ("isl", "is"), ("iw", "he"), ("ji", "yi"), ("kaz", "kk"), ("kin", "rw"), ("kir", "ky"),
    ("kur", "ku"), ("lao", "lo"), ("ltz", "lb"), ("mac", "mk"), ("mao", "mi"), ("may", "ms"), ("mlt", "mt"), ("mon", "mn"),
    ("mri", "mi"), ("msa", "ms"), ("nno", "nn"), ("nor", "no"), ("oci", "oc"), ("per", "fa"), ("pus", "ps"), ("roh", "rm"),
    ("rum", "ro"), ("slo", "sk"), ("snd", "sd"), ("som", "so"), ("sqi", "sq"), ("swa", "sw"), ("swh", "sw"), ("tat", "tt"),
    ("tgk", "tg"), ("tib", "bo"), ("tir", "ti"), ("tsn", "tn"), ("uig", "ug"), ("wel", "cy"), ("wol", "wo"), ("xho", "xh"),
    ("yor", "yo"), ("zho", "zh"), ("zsm", "ms"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_libraries_and_withdrawn_ones_are_known() {
        assert!(CODES.is_sorted());
        for (long, code) in [("ger", "de"), ("zho", "zh"), ("iw", "he"), ("swa", "sw")] {
            assert_eq!(short(long), Some(code));
        }
        assert_eq!(short("en"), None);
    }
}
