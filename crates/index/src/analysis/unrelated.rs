//! English words that the stemmer makes one with words of another meaning.
//!
//! Snowball's English stemmer takes `important` for an inflection of `import`, `customers` for one of `customs` and `Harris` for one
//! of `Harry`. A reader who asks for the one does not mean the other. Listed are those that news is full of; whether derived words
//! whose meanings are akin (`elect`, `election`) are one is left to the stemmer.

/// Classes of their own, and the words in each.
const CLASSES: [(&str, &[&str]); 57] = [
    ("adams", &["adams"]),
    ("aide", &["aide", "aides"]),
    ("andrews", &["andrews"]),
    ("apartment", &["apartment", "apartments"]),
    ("authorit", &["authority", "authorities"]),
    (
        "authoriz",
        &[
            "authorization",
            "authorizations",
            "authorize",
            "authorized",
            "authorizes",
            "authorizing",
        ],
    ),
    ("brooks", &["brooks"]),
    ("busy", &["busier", "busiest", "busily", "busy"]),
    ("caste", &["caste", "castes"]),
    ("clements", &["clements"]),
    (
        "conserve",
        &[
            "conservation",
            "conserve",
            "conserved",
            "conserves",
            "conserving",
        ],
    ),
    ("considerab", &["considerable", "considerably"]),
    (
        "cooperate",
        &[
            "cooperate",
            "cooperated",
            "cooperates",
            "cooperating",
            "cooperation",
            "cooperative",
            "cooperatives",
        ],
    ),
    ("customer", &["customer", "customers"]),
    ("davies", &["davies"]),
    ("davis", &["davis"]),
    ("department", &["department", "departments"]),
    (
        "engineer",
        &["engineer", "engineered", "engineering", "engineers"],
    ),
    ("executive", &["executive", "executives"]),
    ("experienc", &["experience", "experiences"]),
    (
        "experiment",
        &["experiment", "experimented", "experimenting", "experiments"],
    ),
    ("hardly", &["hardly"]),
    ("harris", &["harris"]),
    ("heroine", &["heroine", "heroines"]),
    ("hospitality", &["hospitality"]),
    ("hughes", &["hughes"]),
    ("identical", &["identical", "identically"]),
    ("importan", &["importance", "important", "importantly"]),
    ("informal", &["informal", "informally"]),
    ("initiative", &["initiative", "initiatives"]),
    ("ironic", &["ironic", "ironically"]),
    (
        "liberate",
        &[
            "liberate",
            "liberated",
            "liberates",
            "liberating",
            "liberation",
        ],
    ),
    ("likely", &["likelier", "likeliest", "likely"]),
    ("mars", &["mars"]),
    ("moore", &["moore"]),
    ("morale", &["morale"]),
    ("objective", &["objective", "objectively", "objectives"]),
    ("officer", &["officer", "officers"]),
    ("peters", &["peters"]),
    ("polite", &["polite", "politely", "politeness"]),
    ("positive", &["positive", "positively", "positives"]),
    ("procession", &["procession", "processions"]),
    ("publicat", &["publication", "publications"]),
    ("publicity", &["publicity"]),
    ("recession", &["recession", "recessions"]),
    ("remarkab", &["remarkable", "remarkably"]),
    (
        "responsib",
        &[
            "responsibilities",
            "responsibility",
            "responsible",
            "responsibly",
        ],
    ),
    ("roberts", &["roberts"]),
    ("several", &["several"]),
    ("stevens", &["stevens"]),
    ("succession", &["succession", "successive", "successively"]),
    ("suite", &["suite", "suites"]),
    ("terminal", &["terminal", "terminals"]),
    ("unite", &["unite", "united", "unites", "uniting"]),
    ("wales", &["wales"]),
    ("williams", &["williams"]),
    (
        "witness",
        &["witness", "witnessed", "witnesses", "witnessing"],
    ),
];

/// The class of a word that the stemmer has in a wrong one.
pub(super) fn class(word: &str) -> Option<&'static str> {
    let of_its_own = CLASSES.iter().find(|(_, words)| words.contains(&word));
    of_its_own.map(|(class, _)| *class)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use frostem::{Algorithm, Stemmer};

    use super::*;

    #[test]
    fn each_word_is_in_one_class() {
        let words: Vec<&str> = CLASSES
            .iter()
            .flat_map(|(_, words)| *words)
            .copied()
            .collect();
        let distinct: BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!(words.len(), distinct.len());
    }

    #[test]
    fn no_class_is_one_that_the_stemmer_makes_of_other_words() {
        let stemmer = Stemmer::new(Algorithm::English);
        for (class, words) in CLASSES {
            // A word that is called like the class is in it.
            assert!(words.contains(&class) || stemmer.stem(class) == class);
            let own = words.iter().all(|word| self::class(word) == Some(class));
            assert!(own, "{class}");
        }
    }
}
