//! Unlisted Finnish verbs that an ending identifies: `arvioitiin`, `tapahtui`, `ilmoitettiin`.

use super::letters::{strong, syllables};

/// The ending of the infinitive of some verbs, and of their other forms.
struct Kind {
    infinitive: &'static str,
    /// The minimum number of syllables before that.
    least: usize,
    endings: &'static [&'static str],
}

const KINDS: [Kind; 7] = [
    Kind {
        infinitive: "oida",
        least: 2,
        endings: &[
            "oida", "oi", "oivat", "oitiin", "oidaan", "oinut", "oineet", "oitu", "oisi",
            "oisivat", "oimaan",
        ],
    },
    Kind {
        infinitive: "tua",
        least: 2,
        endings: &[
            "tua", "tuu", "tui", "tuivat", "tuvat", "tunut", "tuneet", "tuisi", "tuisivat",
            "tumaan",
        ],
    },
    Kind {
        infinitive: "tya",
        least: 1,
        endings: &[
            "tya", "tyy", "tyi", "tyivat", "tyvat", "tynyt", "tyneet", "tyisi", "tyisivat",
            "tymaan",
        ],
    },
    Kind {
        infinitive: "ttaa",
        least: 2,
        endings: &[
            "ttaa",
            "tti",
            "ttivat",
            "ttanut",
            "ttanyt",
            "ttaneet",
            "ttavat",
            "ttaisi",
            "ttaisivat",
            "ttamaan",
            "tetaan",
            "tettiin",
            "tettu",
            "tetty",
        ],
    },
    Kind {
        infinitive: "staa",
        least: 2,
        endings: &[
            "staa",
            "stivat",
            "stanut",
            "stanyt",
            "staneet",
            "stavat",
            "staisi",
            "staisivat",
            "stamaan",
            "stetaan",
            "stettiin",
            "stettu",
            "stetty",
        ],
    },
    Kind {
        infinitive: "ata",
        least: 1,
        endings: &[
            "ata", "asi", "asivat", "annut", "annyt", "anneet", "attiin", "attu", "atty", "ataan",
        ],
    },
    Kind {
        infinitive: "ella",
        least: 2,
        endings: &[
            "ella", "elee", "eli", "elevat", "elivat", "ellut", "ellyt", "elleet", "ellaan",
            "eltiin", "eltu", "elty", "elisi", "elemaan",
        ],
    },
];

/// The infinitive of a folded form.
pub(super) fn infinitive(word: &str) -> Option<String> {
    KINDS.iter().find_map(|kind| {
        let mut before = kind
            .endings
            .iter()
            .filter_map(|ending| word.strip_suffix(ending));
        let before = before.find(|before| before.len() > 2 && syllables(before) >= kind.least)?;
        Some([&*told(kind, before, word)?, kind.infinitive].concat())
    })
}

/// Whether a form in *-ella* may be of a noun.
fn is_place(word: &str) -> bool {
    word.ends_with("lla") || word.ends_with("llaan")
}

/// The stem of a verb before its ending, as in all its forms; `None` where it may be a noun's.
fn told(kind: &Kind, before: &str, word: &str) -> Option<String> {
    match kind.infinitive {
        // `ilmoitettua` is a participle.
        "tua" | "tya" if before.ends_with("et") || before.ends_with("at") => None,
        // `vaikutti`, `tarkoitti`; `robotti`, `minuutti`.
        "ttaa" if word.ends_with("tti") => {
            let is_of_verb = ["oi", "ui", "yi", "u", "y"]
                .iter()
                .any(|end| before.ends_with(end));
            let is_of_verb = is_of_verb && !before.ends_with("uu") && !before.ends_with("yy");
            is_of_verb.then(|| before.to_owned())
        }
        // `kandidaattiin`.
        "ata" if before.ends_with('a') => None,
        "ata" => Some(strong(before)),
        // `turvallisuudella`, `hallituksellaan`.
        "ella" if is_place(word) && !before.ends_with(['k', 't']) => None,
        // `ajattele-`, `ajatel-`.
        "ella" => {
            let single = ["tt", "kk", "pp"].iter().any(|end| before.ends_with(end));
            Some(if single {
                before[..before.len() - 1].to_owned()
            } else {
                strong(before)
            })
        }
        _ => Some(before.to_owned()),
    }
}
