//! English words whose class the stemmer does not tell.
//!
//! Snowball's English stemmer takes `important` for an inflection of `import`, `customers` for one of `customs` and `Harris` for one
//! of `Harry`: a reader who asks for the one does not mean the other. And it takes `men` for no inflection of `man`. Listed are
//! words that news is full of; whether derived words whose meanings are akin (`elect`, `election`) are one is left to the stemmer.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// Words that are parted from others, by their class.
const PARTED: [(&str, &[&str]); 70] = [
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
    ("candidate", &["candidate", "candidates"]),
    ("capitalism", &["capitalism"]),
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
        "convention",
        &[
            "convention",
            "conventional",
            "conventionally",
            "conventions",
        ],
    ),
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
    ("corporal", &["corporal", "corporals"]),
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
    ("germane", &["germane"]),
    ("harding", &["harding"]),
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
    ("majorit", &["majorities", "majority"]),
    ("manning", &["manning"]),
    ("marine", &["marine", "marines"]),
    ("mars", &["mars"]),
    ("minorit", &["minorities", "minority"]),
    ("moore", &["moore"]),
    ("morale", &["morale"]),
    ("numerous", &["numerous", "numerously"]),
    ("objective", &["objective", "objectively", "objectives"]),
    ("officer", &["officer", "officers"]),
    ("peters", &["peters"]),
    ("polite", &["polite", "politely", "politeness"]),
    ("positive", &["positive", "positively", "positives"]),
    ("procession", &["procession", "processions"]),
    ("publicat", &["publication", "publications"]),
    ("publicity", &["publicity"]),
    ("rational", &["rational", "rationally"]),
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
    ("temperate", &["temperate"]),
    ("terminal", &["terminal", "terminals"]),
    ("unite", &["unite", "united", "unites", "uniting"]),
    ("wales", &["wales"]),
    ("williams", &["williams"]),
    (
        "witness",
        &["witness", "witnessed", "witnesses", "witnessing"],
    ),
];

/// Words that are joined, by their class.
const JOINED: [(&str, &[&str]); 18] = [
    ("alias", &["alias", "aliases"]),
    ("bus", &["bus", "buses"]),
    ("canvas", &["canvas", "canvases"]),
    ("child", &["child", "children"]),
    ("crisis", &["crises", "crisis"]),
    ("foot", &["feet", "foot"]),
    ("gas", &["gas", "gases"]),
    ("half", &["half", "halves"]),
    ("lens", &["lens", "lenses"]),
    ("man", &["man", "men"]),
    ("panic", &["panic", "panicked", "panicking", "panics"]),
    ("quiz", &["quiz", "quizzes"]),
    ("thief", &["thief", "thieves"]),
    ("tooth", &["teeth", "tooth"]),
    (
        "traffic",
        &[
            "traffic",
            "trafficked",
            "trafficker",
            "traffickers",
            "trafficking",
        ],
    ),
    ("wife", &["wife", "wives"]),
    ("wolf", &["wolf", "wolves"]),
    ("woman", &["woman", "women"]),
];

/// The class of a word that the stemmer has in another.
pub(super) fn class(word: &str) -> Option<&'static str> {
    static LISTED: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| {
        let words = all().flat_map(|(class, words)| words.iter().map(move |word| (*word, *class)));
        words.collect()
    });
    LISTED.get(word).copied()
}

fn all() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    PARTED.iter().chain(&JOINED)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use frostem::{Algorithm, Stemmer};

    use super::*;

    #[test]
    fn each_word_is_in_one_class() {
        let words: Vec<&str> = all().flat_map(|(_, words)| *words).copied().collect();
        let distinct: BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!(words.len(), distinct.len());
    }

    #[test]
    fn no_class_is_one_that_the_stemmer_makes_of_other_words() {
        let stemmer = Stemmer::new(Algorithm::English);
        for &(class, words) in all() {
            // A word that is called like the class is in it.
            assert!(words.contains(&class) || stemmer.stem(class) == class);
            let own = words.iter().all(|word| self::class(word) == Some(class));
            assert!(own, "{class}");
        }
    }
}
