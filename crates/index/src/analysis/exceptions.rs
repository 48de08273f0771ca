//! English words whose class the stemmer does not tell.
//!
//! Snowball's English stemmer takes `important` for an inflection of `import`, `customers` for one of `customs` and `Harris` for one
//! of `Harry`: a reader who asks for the one does not mean the other. And it takes `men` for no inflection of `man`. Listed are
//! words that news is full of; whether derived words whose meanings are akin (`elect`, `election`) are one is left to the stemmer.

mod parted;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use self::parted::PARTED;

/// Names that look like an inflection of a word or of another name: each is a class of its own.
const NAMES: &str = "adams agence ailes aires andreas andrews angeles angerer anne bamberger barnes benning billings bowe bowles brazile \
    brookings brooks browning carling carly carrie christie clarke clements cooke corning crowe cummings daniels davies davis denis denise \
    devine dominic edwards evans evers falconer federer forrester france generale goode grande greene harding harris hastings hayes henry \
    hilary hollande holmes hughes hutchings illing isis ivanovic jacobs jennings johns july keating keyes leone levine lloyds locke lowe maine \
    manning marie mars marshall matthews michele mladenovic moore morales oppenheimer owens paine peters petrovic philips phillips powell reade \
    reines rhodes richards roberts rogers samuels sanders sears simone simons societe steele stephens stevens syed titanic villareal waite \
    wales walters weinberger wells wilde williams willis wolfe";

/// Stems of verbs that with `re-` mean to do it again, and without the hyphen something else: `re-sign` and `resign`.
pub(super) const REPEATED: [&str; 16] = [
    "act", "call", "collect", "count", "cover", "creat", "dress", "form", "leas", "mark",
    "petition", "present", "press", "serv", "sign", "sort",
];

/// Words that are joined, a class a line: what it is called, and its words.
const JOINED: [&str; 161] = [
    "airman: airmen",
    "alderman: aldermen",
    "alias: alias aliases",
    "alumni: alumna alumnae alumnus",
    "analysis: analyses analysis",
    "anchorman: anchormen",
    "anchorwoman: anchorwomen",
    "antenna: antennae",
    "appendix: appendices",
    "assemblyman: assemblymen",
    "assemblywoman: assemblywomen",
    "bacteria: bacterium",
    "bra: bras",
    "bro: bros",
    "bureau: bureaux",
    "bus: bus buses",
    "businessman: businessmen",
    "businesswoman: businesswomen",
    "cactus: cacti",
    "calf: calves",
    "cameraman: cameramen",
    "canvas: canvas canvases",
    "cd: cds",
    "cfo: cfos",
    "chairman: chairmen",
    "chairwoman: chairwomen",
    "chateau: chateaux",
    "child: child children childrens",
    "clergyman: clergymen",
    "committeeman: committeemen",
    "congressman: congressmen",
    "congresswoman: congresswomen",
    "councilman: councilmen",
    "councilwoman: councilwomen",
    "countryman: countrymen",
    "craftsman: craftsmen",
    "crisis: crises crisis",
    "criteria: criterion",
    "cto: ctos",
    "curriculum: curricula",
    "diagnosis: diagnoses diagnosis",
    "dj: djs",
    "draftsman: draftsmen",
    "dvd: dvds",
    "dwarf: dwarves",
    "elf: elves",
    "englishman: englishmen",
    "fireman: firemen",
    "fisherman: fishermen",
    "foot: feet foot",
    "foreman: foremen",
    "formula: formulae",
    "freedman: freedmen",
    "frenchman: frenchmen",
    "freshman: freshmen",
    "fungus: fungi",
    "gas: gas gases",
    "gentleman: gentlemen",
    "genus: genera",
    "gmo: gmos",
    "godchild: godchildren",
    "goose: geese goose",
    "grandchild: grandchildren",
    "guardsman: guardsmen",
    "gunman: gunmen",
    "half: half halves",
    "handyman: handymen",
    "henchman: henchmen",
    "hitman: hitmen",
    "hmo: hmos",
    "hoof: hooves",
    "hypothesis: hypotheses hypothesis",
    "index: indices",
    "infantryman: infantrymen",
    "irishman: irishmen",
    "knife: knives",
    "larva: larvae",
    "lawman: lawmen",
    "layman: laymen",
    "lens: lens lenses",
    "loaf: loaves",
    "madman: madmen",
    "man: man men mens",
    "marksman: marksmen",
    "matrix: matrices",
    "memorandum: memoranda",
    "middleman: middlemen",
    "milkman: milkmen",
    "mouse: mice mouse",
    "mp: mps",
    "newsman: newsmen",
    "newspaperman: newspapermen",
    "ngo: ngos",
    "nucleus: nuclei",
    "oasis: oases oasis",
    "ombudsman: ombudsmen",
    "ox: oxen",
    "panic: panic panicked panicking panics",
    "paparazzo: paparazzi",
    "parenthesis: parentheses parenthesis",
    "passerby: passersby passerby",
    "patrolman: patrolmen",
    "pc: pcs",
    "pdf: pdfs",
    "phenomenon: phenomena",
    "plateau: plateaux",
    "policeman: policemen",
    "policewoman: policewomen",
    "postman: postmen",
    "pro: pros",
    "prognosis: prognoses prognosis",
    "quiz: quiz quizzes",
    "referendum: referenda",
    "repairman: repairmen",
    "rifleman: riflemen",
    "rv: rvs",
    "salesman: salesmen",
    "saleswoman: saleswomen",
    "scarf: scarves",
    "schoolchild: schoolchildren",
    "seaman: seamen",
    "self: selves",
    "serviceman: servicemen",
    "servicewoman: servicewomen",
    "sheaf: sheaves",
    "shelf: shelves",
    "showman: showmen",
    "skiing: ski skied skiing skis",
    "snowman: snowmen",
    "spa: spas",
    "spokesman: spokesmen",
    "spokeswoman: spokeswomen",
    "sportsman: sportsmen",
    "sportswoman: sportswomen",
    "stadium: stadia",
    "statesman: statesmen",
    "stateswoman: stateswomen",
    "stepchild: stepchildren",
    "stimulus: stimuli",
    "strongman: strongmen",
    "stuntman: stuntmen",
    "swordsman: swordsmen",
    "synthesis: syntheses synthesis",
    "tableau: tableaux",
    "taxiing: taxi taxied taxiing taxis",
    "thesis: theses thesis",
    "thief: thief thieves",
    "tooth: teeth tooth",
    "tradesman: tradesmen",
    "traffic: traffic trafficked trafficker traffickers trafficking",
    "tribesman: tribesmen",
    "tv: tvs",
    "vertebra: vertebrae",
    "vp: vps",
    "weatherman: weathermen",
    "wharf: wharves",
    "wife: wife wives",
    "wolf: wolf wolves",
    "woman: woman women womens",
    "workman: workmen",
    "yachtsman: yachtsmen",
];

/// The class of a word that the stemmer has in another.
pub(super) fn class(word: &str) -> Option<&'static str> {
    static LISTED: LazyLock<FxHashMap<&str, &str>> =
        LazyLock::new(|| all().map(|(class, word)| (word, class)).collect());
    LISTED.get(word).copied()
}

/// Words, each behind its class.
fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = PARTED.iter().chain(&JOINED);
    let listed = lines.filter_map(|line| line.split_once(": "));
    let listed = listed.flat_map(|(class, words)| words.split(' ').map(move |word| (class, word)));
    listed.chain(NAMES.split(' ').map(|name| (name, name)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use frostem::{Algorithm, Stemmer};

    use super::*;

    #[test]
    fn each_word_is_in_one_class() {
        let words: Vec<&str> = all().map(|(_, word)| word).collect();
        let distinct: BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!(words.len(), distinct.len());
    }

    #[test]
    fn what_is_parted_is_parted_from_something() {
        let stemmer = Stemmer::new(Algorithm::English);
        let parted = PARTED.iter().filter_map(|line| line.split_once(": "));
        for (class, words) in parted.chain(NAMES.split(' ').map(|name| (name, name))) {
            let stem = words.split(' ').next().map(|word| stemmer.stem(word));
            assert_ne!(stem.as_deref(), Some(class));
        }
    }

    #[test]
    fn words_of_another_meaning_are_of_another_class() {
        let english = crate::analysis::Stemmer::of_language(Some("en"));
        for (word, other) in [
            ("goods", "good"),
            ("position", "posit"),
            ("consistent", "consist"),
            ("definition", "definitely"),
            ("constructive", "construction"),
            ("intelligent", "intelligence"),
            ("authoritative", "authorities"),
            ("optimism", "optimal"),
            ("substantiate", "substantial"),
            ("petition", "petite"),
            ("treasurer", "treasures"),
            ("denise", "denis"),
            ("wonderful", "wondered"),
        ] {
            assert_ne!(english.class(word), english.class(other), "{word}");
        }
        for (word, form) in [
            ("position", "positioned"),
            ("polarised", "polarizing"),
            ("petition", "petitioners"),
            ("conservations", "conserved"),
            ("rational", "rationality"),
        ] {
            assert_eq!(english.class(word), english.class(form), "{form}");
        }
    }

    #[test]
    fn no_class_is_one_that_the_stemmer_makes_of_other_words() {
        let stemmer = Stemmer::new(Algorithm::English);
        for (class, word) in all() {
            // A word that is called like the class is in it.
            assert!(self::class(class) == Some(class) || stemmer.stem(class) == class);
            assert_eq!(self::class(word), Some(class));
        }
    }
}
