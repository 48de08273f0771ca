//! The endings of listed Finnish words, by the kinds of stems that they follow.

/// A set of kinds of endings that may follow a stem: one bit for each line of [`ENDINGS`].
pub(super) type Kinds = u32;

pub(super) const ALONE: Kinds = 1;
pub(super) const OPEN: Kinds = 1 << 1;
pub(super) const CLOSED: Kinds = 1 << 2;
pub(super) const BEHIND_CONSONANT: Kinds = 1 << 3;
pub(super) const BEHIND_VOWELS: Kinds = 1 << 4;
pub(super) const BEHIND_I: Kinds = 1 << 5;
pub(super) const BEHIND_I_CLOSED: Kinds = 1 << 6;
pub(super) const BEHIND_J: Kinds = 1 << 7;
pub(super) const IN_I: Kinds = 1 << 8;
pub(super) const BEHIND_E: Kinds = 1 << 9;
/// Endings of verbs.
pub(super) const PRESENT: Kinds = 1 << 10;
pub(super) const PERSONS: Kinds = 1 << 11;
pub(super) const PASSIVE: Kinds = 1 << 12;
pub(super) const PAST: Kinds = 1 << 13;
pub(super) const WOULD: Kinds = 1 << 14;
pub(super) const IN_TA: Kinds = 1 << 15;
pub(super) const IN_TA_STRONG: Kinds = 1 << 16;
pub(super) const IN_DA: Kinds = 1 << 17;
pub(super) const IN_ITA: Kinds = 1 << 18;
pub(super) const IN_LA: Kinds = 1 << 19;
pub(super) const IN_NA: Kinds = 1 << 20;
pub(super) const IN_RA: Kinds = 1 << 21;
pub(super) const IN_STA: Kinds = 1 << 22;
pub(super) const PAST_IN_DA: Kinds = 1 << 23;
pub(super) const PAST_CLOSED: Kinds = 1 << 24;
/// Endings after the plural *i* with a vowel before it.
pub(super) const BEHIND_LONG_I: Kinds = 1 << 25;
pub(super) const OF_MANY: Kinds = BEHIND_I | BEHIND_I_CLOSED;

/// The endings of each kind, except the illative, which repeats a vowel: see [`illative`](super::listed).
pub(super) const ENDINGS: [(Kinds, &[&str]); 26] = [
    (ALONE, &[""]),
    (OPEN, &["a", "aan", "na", "naan"]),
    (
        CLOSED,
        &[
            "n", "t", "ssa", "sta", "lla", "lta", "lle", "ksi", "ssaan", "staan", "llaan", "ltaan",
            "lleen",
        ],
    ),
    (BEHIND_CONSONANT, &["ta", "taan", "ten"]),
    (BEHIND_VOWELS, &["ta", "taan", "seen"]),
    (BEHIND_I, &["a", "aan", "en", "in", "hin", "na", "naan"]),
    (BEHIND_LONG_I, &["ta", "taan", "den", "tten", "siin"]),
    (
        BEHIND_I_CLOSED,
        &[
            "ssa", "sta", "lla", "lta", "lle", "ksi", "ssaan", "staan", "llaan", "ltaan", "lleen",
        ],
    ),
    (BEHIND_J, &["a", "aan", "en"]),
    (IN_I, &["en"]),
    (BEHIND_E, &["tta", "ttaan"]),
    (
        PRESENT,
        &[
            "vat", "nut", "nyt", "neet", "maan", "massa", "masta", "malla",
        ],
    ),
    (PERSONS, &["", "n", "t", "mme", "tte"]),
    (
        PASSIVE,
        &["taan", "ttiin", "ttu", "tty", "ttava", "ttaisiin"],
    ),
    (PAST, &["i", "ivat"]),
    (WOULD, &["isi", "isivat", "isin", "isit", "isimme"]),
    (
        IN_TA,
        &[
            "ta", "taan", "ttiin", "ttu", "tty", "ttava", "nnut", "nnyt", "nneet",
        ],
    ),
    (
        IN_TA_STRONG,
        &[
            "a", "aa", "avat", "an", "at", "amme", "amaan", "amassa", "amalla", "si", "sivat",
            "sin", "isi", "isivat", "aisi", "aisivat",
        ],
    ),
    (
        IN_DA,
        &[
            "", "vat", "nut", "nyt", "neet", "da", "daan", "tiin", "tu", "ty", "tava", "n", "t",
            "mme", "maan",
        ],
    ),
    (
        IN_ITA,
        &[
            "ta", "taan", "ttiin", "ttu", "tty", "ttava", "nnut", "nnyt", "nneet", "tsee",
            "tsevat", "tsi", "tsivat", "tsisi", "tsisivat", "tsen",
        ],
    ),
    (
        IN_LA,
        &[
            "la", "laan", "tiin", "tu", "ty", "tava", "lut", "lyt", "leet",
        ],
    ),
    (
        IN_NA,
        &[
            "na", "naan", "tiin", "tu", "ty", "tava", "nut", "nyt", "neet",
        ],
    ),
    (
        IN_RA,
        &[
            "ra", "raan", "tiin", "tu", "ty", "tava", "rut", "ryt", "reet",
        ],
    ),
    (
        IN_STA,
        &[
            "ta", "taan", "tiin", "tu", "ty", "tava", "sut", "syt", "seet",
        ],
    ),
    (PAST_IN_DA, &["", "vat", "n", "si", "sivat"]),
    (PAST_CLOSED, &["in", "it", "imme"]),
];
