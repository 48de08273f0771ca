//! Words that are acronyms where they stand in capitals.

/// Words that are also acronyms: English ones, and some of other languages and names that stand in English news (`Kim Jong Un`). Only
/// these need a second token: for others (`NATO`, `Nato`) letter case tells nothing that a reader would want told.
const AMBIGUOUS: [&str; 50] = [
    "ai", "aids", "all", "am", "an", "are", "as", "at", "be", "can", "cia", "cop", "do", "doe",
    "era", "eu", "go", "had", "has", "he", "ice", "if", "in", "ira", "is", "it", "la", "me", "mit",
    "ms", "no", "of", "off", "on", "or", "out", "pm", "salt", "sap", "sat", "snap", "so", "start",
    "to", "too", "un", "up", "us", "we", "who",
];

/// Those that British papers write as names.
const AS_NAMES: [&str; 1] = ["Aids"];

/// Those whose points are no sign of an acronym where they stand in lower case: times of day.
const TIMES: [&str; 2] = ["a.m.", "p.m."];

/// Acronyms that stay acronyms in a line all in capitals.
const EVERYWHERE: [&str; 8] = ["AI", "AIDS", "CIA", "EU", "IRA", "MIT", "UN", "US"];

/// Whether an acronym is one in a line all in capitals too.
pub fn means_acronym(capitals: &str) -> bool {
    EVERYWHERE.binary_search(&capitals).is_ok()
}

/// Whether a folded word is an acronym in capitals.
pub(super) fn is_ambiguous(term: &str) -> bool {
    AMBIGUOUS.binary_search(&term).is_ok()
}

/// Whether a word with points is a time of day, with its last point or without.
pub(super) fn is_time(dotted: &str) -> bool {
    TIMES
        .iter()
        .any(|time| dotted == *time || Some(dotted) == time.strip_suffix('.'))
}

/// Whether a word is written as an acronym, though in capitals only at its beginning.
pub(super) fn is_name(written: &str) -> bool {
    AS_NAMES.contains(&written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_in_order() {
        assert!(AMBIGUOUS.is_sorted() && EVERYWHERE.is_sorted());
        let are_known = EVERYWHERE
            .iter()
            .all(|word| is_ambiguous(&word.to_ascii_lowercase()));
        assert!(are_known);
    }
}
