//! German: inflections alone.
//!
//! Snowball's stemmer takes *-heit*, *-ung*, *-lich* and their like off too, so that `Sicherheit` finds `sich`, `Einigung` `einige` and
//! `Regelung` `regeln`. Here only what declines and conjugates comes off, in two steps as there, and with it the endings of verbs in
//! *-t*, where what is before tells a verb. Of strong verbs the forms are listed, and those of weak ones are made, as their *-t* is
//! that of nouns too.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{Classes, classes, folded};

mod verbs;

/// Words of another meaning than those that they share a stem with, and irregular forms, each line a class.
const LISTED: &[&str] = &[
    "=gross grosste grossten grosster grosstes grosstem",
    "andern andert anderte anderten geandert geanderte geanderten",
    "anhanger anhangern anhangers",
    "armee armeen",
    "ausser",
    "aussern aussert ausserte ausserten geaussert",
    "banker bankern bankers",
    "banner bannern banners",
    "bauer bauern bauers",
    "becker beckers",
    "bereits",
    "border",
    "burger burgern burgers",
    "center centern centers",
    "christopher christophers",
    "dichter dichtern dichters",
    "dunkel dunkle dunklen dunkler dunkles dunklem",
    "einig einigt einigte einigten geeinigt",
    "einige einigen einiger einiges einigem",
    "ende endes enden",
    "etwas",
    "fahrer fahrern fahrers",
    "federer federers",
    "fischer fischers",
    "franken",
    "gegrundet gegrundete gegrundeten grundet grundete grundeten",
    "geste gesten",
    "gestern",
    "gruber grubers",
    "grunder grundern grunders",
    "hinter hintere hinteren hinterer",
    "hoch hohe hohen hoher hohes hohem hohere hoheren hoherer hoheres hochst hochste hochsten hochster hochstes",
    "hofer hofers",
    "huber hubers",
    "hundert hunderte hunderten hunderter",
    "immer",
    "kohle kohlen",
    "kohler kohlers",
    "konzern konzerne konzernen konzerns",
    "konzert konzerte konzerten konzerts",
    "kosten",
    "kur kuren",
    "lager lagern lagers",
    "laster lastern lasters",
    "lauten lautet lautete lauteten",
    "leber lebern",
    "lehrer lehrern lehrers",
    "leider",
    "maler malern malers",
    "manchester",
    "mein meine meiner meines meinem",
    "meinen meint meinte meinten gemeint",
    "meister meistern meisters",
    "messe messen",
    "messer messern messers",
    "muller mullers",
    "nachste nachsten nachster nachstes nachstem",
    "note noten",
    "orden ordens",
    "order orders",
    "ordner ordnern ordners",
    "ostern",
    "parker parkers",
    "posten postens",
    "premiere premieren",
    "rate raten",
    "regie",
    "reis",
    "ritter rittern ritters",
    "roger rogers",
    "runde runden",
    "sauer saure sauren saurer saures saurem",
    "schafer schafers",
    "schlager schlagern schlagers",
    "schneider schneidern schneiders",
    "schuler schulern schulers",
    "schulter schultern",
    "seite seiten",
    "sicher sichere sicheren sicherer sicheres sicherem sicherste sichersten",
    "sichern sichert sicherte sicherten gesichert gesicherte gesicherten",
    "sonde sonden",
    "sturmer sturmern sturmers",
    "teuer teure teuren teurer teures teurem teurere teureren teurerer teuerste teuersten",
    "treffer treffern treffers",
    "unter untere unteren unterer unteres",
    "verlangern verlangert verlangerte verlangerten verlangerung verlangerungen",
    "vorganger vorgangern vorgangers",
    "wagen wagens",
    "wagner wagners",
    "warter wartern warters",
    "weber webers",
    "wegen",
    "weile",
    "weiter weitere weiteren weiterer weiteres weiterem weiters",
    "wetter wetters",
    "wirt wirte wirten wirts wirtes",
    "wunder wundern wunders",
];

/// Plurals by the endings that stand for that of the singular, of compounds too.
const PLURALS: &[(&str, &str)] = &[
    ("firmen", "firma"),
    ("themen", "thema"),
    ("dramen", "drama"),
    ("villen", "villa"),
    ("konten", "konto"),
    ("risiken", "risiko"),
    ("museen", "museum"),
    ("zentren", "zentrum"),
    ("visa", "visum"),
    ("viren", "virus"),
    ("praxen", "praxis"),
    ("basen", "basis"),
    ("ministerien", "ministerium"),
    ("gremien", "gremium"),
    ("kriterien", "kriterium"),
    ("gymnasien", "gymnasium"),
    ("stadien", "stadion"),
    ("territorien", "territorium"),
    ("prinzipien", "prinzip"),
    ("materialien", "material"),
    ("potenziale", "potenzial"),
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    let word = spelled_alike(word);
    if let Some(class) = TABLE.get(&*word) {
        return Cow::Borrowed(class.as_str());
    }
    if let Some(infinitive) = verbs::infinitive(&word) {
        return Cow::Owned(without_endings(&infinitive));
    }
    let word = without_inner_ge(&word);
    let plural = PLURALS
        .iter()
        .find_map(|(plural, singular)| Some((word.strip_suffix(plural)?, singular)));
    Cow::Owned(match plural {
        Some((first, singular)) => without_endings(&[first, singular].concat()),
        None => without_endings(&word),
    })
}

/// `angekundigt` as `ankundigt`: what stands between a verb and what is before it, where the ending tells the rest.
fn without_inner_ge(word: &str) -> Cow<'_, str> {
    let bare = word.trim_end_matches(['e', 'n', 'r', 's', 'm']);
    let is_participle = ["igt", "elt", "ert"]
        .iter()
        .any(|ending| bare.ends_with(ending));
    let parted = verbs::PREFIXES
        .iter()
        .skip(verbs::INSEPARABLE)
        .find_map(|prefix| {
            let verb = word.strip_prefix(prefix)?.strip_prefix("ge")?;
            (is_participle && verb.len() > 5).then_some((prefix, verb))
        });
    match parted {
        Some((prefix, verb)) => Cow::Owned([prefix, verb].concat()),
        None => Cow::Borrowed(word),
    }
}

/// `word` with vowels for umlauts, also for those that are written with an *e*, and with *ss* for *ß*.
fn spelled_alike(word: &str) -> Cow<'_, str> {
    let word = folded(word);
    let is_umlaut = |at: usize| {
        let before = at.checked_sub(1).map(|at| word.as_bytes()[at]);
        matches!(word.as_bytes()[at], b'a' | b'o' | b'u')
            && word.as_bytes().get(at + 1) == Some(&b'e')
            && !before
                .is_some_and(|before| matches!(before, b'a' | b'e' | b'i' | b'o' | b'u' | b'q'))
    };
    if !(0..word.len()).any(is_umlaut) {
        return word;
    }
    let kept = word
        .char_indices()
        .filter(|&(at, _)| at == 0 || !is_umlaut(at - 1));
    Cow::Owned(kept.map(|(_, c)| c).collect())
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Where endings may begin: behind the first consonant that follows a vowel, and behind three letters. An *u* between vowels is a
/// consonant (`neue`, `Frauen`).
fn region(word: &str) -> usize {
    let bytes = word.as_bytes();
    let is_vowel_at = |at: usize| bytes.get(at).is_some_and(|&byte| is_vowel(byte));
    let is_consonant = |at: usize| {
        let between = at > 0 && is_vowel_at(at - 1) && is_vowel_at(at + 1);
        !is_vowel_at(at) || matches!(bytes[at], b'u' | b'y') && between
    };
    let vowel = (0..bytes.len()).find(|&at| !is_consonant(at));
    let behind = vowel.and_then(|vowel| (vowel..bytes.len()).find(|&at| is_consonant(at)));
    behind.map_or(bytes.len(), |at| at + 1).max(3)
}

/// `word` without the endings of nouns, adjectives and verbs.
fn without_endings(word: &str) -> String {
    let start = region(word);
    let word = without_plural_of_women(word);
    let word = without_declension(word, start);
    without_conjugation(without_second(word, start), start).to_owned()
}

/// `ministerinnen` as `ministerin`.
fn without_plural_of_women(word: &str) -> &str {
    const BEFORE: [&str; 12] = [
        "er", "eur", "ist", "ent", "ant", "at", "og", "or", "and", "end", "ot", "arzt",
    ];
    match word.strip_suffix("innen") {
        Some(man) if man.len() > 3 && BEFORE.iter().any(|end| man.ends_with(end)) => {
            &word[..man.len() + 2]
        }
        _ => word,
    }
}

/// The word before one of `endings`, of which the longest counts, if that begins at byte `start` or behind it.
fn before<'w>(word: &'w str, endings: &[&str], start: usize) -> Option<(&'w str, usize)> {
    let fitting = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    let kept = fitting.min_by_key(|kept| kept.len())?;
    (kept.len() >= start).then(|| (kept, word.len() - kept.len()))
}

fn ends_with_any(word: &str, letters: &str) -> bool {
    word.ends_with(|c| letters.contains(c))
}

/// Without the cases of nouns and adjectives.
fn without_declension(word: &str, start: usize) -> &str {
    const ENDINGS: [&str; 7] = ["em", "ern", "er", "e", "en", "es", "s"];
    if let Some(kept) = word.strip_suffix('n').or_else(|| word.strip_suffix("ns"))
        && kept.ends_with('l')
        && kept.len() >= start
    {
        return kept;
    }
    match before(word, &ENDINGS, start) {
        Some((kept, 1)) if word.ends_with('s') => match ends_with_any(kept, "bdfghklmnrtaouy") {
            true => kept,
            false => word,
        },
        Some((kept, 2)) if word.ends_with("em") && kept.ends_with("syst") => word,
        Some((kept, _)) => match kept.strip_suffix("niss") {
            Some(_) => &kept[..kept.len() - 1],
            None => kept,
        },
        None => word,
    }
}

/// Without what is left where two endings were one behind the other: `schönsten`, `arbeitete`.
fn without_second(word: &str, start: usize) -> &str {
    const ENDINGS: [&str; 4] = ["en", "er", "est", "st"];
    match before(word, &ENDINGS, start) {
        Some((kept, 2)) if word.ends_with("st") => {
            let is_ending = ends_with_any(kept, "bdfghklmnt") && kept.len() > 3;
            return if is_ending { kept } else { word };
        }
        Some((kept, _)) => return kept,
        None => {}
    }
    let kept = word.strip_suffix("et").filter(|kept| kept.len() >= start);
    let is_participle = |kept: &&str| ends_with_any(kept, "dt") && !kept.ends_with("tt");
    kept.filter(is_participle).unwrap_or(word)
}

/// Without the *-t* of verbs in *-ieren*, *-igen*, *-eln* and *-ern*.
fn without_conjugation(word: &str, start: usize) -> &str {
    /// Nouns and numbers that end like them.
    const NOUNS: [&str; 7] = ["wert", "bert", "expert", "welt", "geld", "zelt", "dessert"];
    let Some(kept) = word.strip_suffix('t') else {
        return word;
    };
    if kept.len() <= start || NOUNS.iter().any(|noun| word.ends_with(noun)) {
        return word;
    }
    let kept = match kept.strip_suffix("er") {
        Some(verb) if verb.len() >= start => verb,
        None if kept.ends_with("ig") || kept.ends_with("el") => kept,
        _ => return word,
    };
    // `gehandelt`, but for `genehmigt`.
    match kept.strip_prefix("ge") {
        Some(verb) if verb.len() > 3 && !verb.starts_with("nehm") => verb,
        _ => kept,
    }
}
