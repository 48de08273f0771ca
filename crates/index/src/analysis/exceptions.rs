//! English words for which the stemmer gives the wrong class.
//!
//! Snowball's English stemmer takes `important` for an inflection of `import`, `customers` for one of `customs` and
//! `Harris` for one of `Harry`, which a query for one does not mean. And it does not take `men` for an inflection of
//! `man`. The lists have words that are frequent in news. Derived words of related meaning (`elect`, `election`) are left
//! to the stemmer.

mod parted;

use self::parted::PARTED;

/// Names that look like an inflection of a word or of another name: each is a class of its own.
const NAMES: &str = "adams agence ailes aires andreas andrews angeles angerer anne bamberger barnes benning billings bowe bowles brazile \
    brookings brooks browning carling carly carrie christie clarke clements cooke corning crowe cummings daniels davies davis denis denise \
    devine dominic edwards evans evers falconer federer forrester france generale goode grande greene harding harris hastings hayes henry hilary \
    hollande holmes hughes hutchings illing isis ivanovic jacobs jennings johns july keating keyes leone levine lloyds locke lowe maine manning \
    marie mars marshall matthews mattingly michele mladenovic monte moore morales oppenheimer owens paine peters petrovic philips phillips \
    powell reade reines rhodes richards roberts rogers samuels sanders sears simone simons societe steele stephens stevens syed titanic \
    villareal waite wales walters weinberger wells wilde williams willis wolfe";

/// Stems of verbs that with `re-` mean to do it again, and without the hyphen something else: `re-sign` and `resign`.
pub(super) const REPEATED: [&str; 16] = [
    "act", "call", "collect", "count", "cover", "creat", "dress", "form", "leas", "mark",
    "petition", "present", "press", "serv", "sign", "sort",
];

/// Compounds whose joined letters are another word, as the parts before and after the hyphen.
const OTHERS_IN_ONE: [(&str, &str); 7] = [
    ("g", "one"),
    ("in", "form"),
    ("medi", "cal"),
    ("off", "ice"),
    ("s", "word"),
    ("to", "go"),
    ("us", "aided"),
];

/// Words that are joined in one class; each line has the name of the class, then its words.
const JOINED: [&str; 145] = [
    "addendum: addenda",
    "alga: algae",
    "alias: alias aliases",
    "alumni: alumna alumnae alumni alumnus",
    "analysis: analyses analysis",
    "antenna: antennae",
    "antithesis: antitheses antithesis",
    "apex: apices",
    "appendix: appendices",
    "aquarium: aquaria",
    "automaton: automata",
    "bacillus: bacilli",
    "bacteria: bacterium",
    "bookshelf: bookshelves",
    "bra: bras",
    "bro: bros",
    "bureau: bureaus bureaux",
    "bus: bus bused buses busing bussed busses bussing",
    "cactus: cacti",
    "calf: calves",
    "canvas: canvas canvases",
    "catharsis: catharses catharsis",
    "cd: cds",
    "cfo: cfos",
    "chateau: chateaus chateaux",
    "child: child children childrens",
    "codex: codices",
    "consortium: consortia",
    "cortex: cortices",
    "crematorium: crematoria",
    "crisis: crises crisis",
    "criteria: criterion",
    "cto: ctos",
    "curriculum: curricula",
    "diagnosis: diagnoses diagnosis",
    "dj: djs",
    "dvd: dvds",
    "dwarf: dwarves",
    "elf: elves",
    "emphasis: emphases emphasis",
    "emu: emus",
    "focus: foci",
    "foot: feet foot",
    "formula: formulae",
    "forum: fora",
    "fungus: fungi",
    "gas: gas gases gassed gasses gassing",
    "gateau: gateaus gateaux",
    "genus: genera",
    "gmo: gmos",
    "godchild: godchildren",
    "goose: geese goose",
    "grandchild: grandchildren",
    "guru: gurus",
    "half: half halves",
    "hindu: hindus",
    "hmo: hmos",
    "honorarium: honoraria",
    "hoof: hooves",
    "housewife: housewife housewives",
    "hypothesis: hypotheses hypothesis",
    "index: indices",
    "kibbutz: kibbutzim",
    "knife: knives",
    "larva: larvae",
    "lens: lens lenses",
    "loaf: loaves",
    "locus: loci",
    "louse: lice louse",
    "man: man men mens",
    "matrix: matrices",
    "memorandum: memoranda",
    "menu: menus",
    "metamorphosis: metamorphoses metamorphosis",
    "metastasis: metastases metastasis",
    "metropolis: metropolis metropolises",
    "midwife: midwife midwives",
    "millennium: millennia",
    "moratorium: moratoria",
    "mouse: mice mouse",
    "mp: mps",
    "nebula: nebulae",
    "nemesis: nemeses nemesis",
    "neurosis: neuroses neurosis",
    "ngo: ngos",
    "nucleus: nuclei",
    "oasis: oases oasis",
    "ovum: ova",
    "ox: oxen",
    "panic: panic panicked panicking panics",
    "paparazzo: paparazzi",
    "paralysis: paralyses paralysis",
    "parenthesis: parentheses parenthesis",
    "passerby: passersby passerby",
    "pc: pcs",
    "pdf: pdfs",
    "penis: penis penises",
    "penknife: penknife penknives",
    "phenomenon: phenomena",
    "plateau: plateaus plateaux",
    "plus: plus pluses",
    "pro: pros",
    "prognosis: prognoses prognosis",
    "prosthesis: prostheses prosthesis",
    "psychosis: psychoses psychosis",
    "quiz: quiz quizzed quizzes quizzing",
    "radius: radii",
    "referendum: referenda",
    "rv: rvs",
    "sanatorium: sanatoria",
    "scarf: scarves",
    "schoolchild: schoolchildren",
    "self: selves",
    "sheaf: sheaves",
    "shelf: shelves",
    "skiing: ski skied skiing skis",
    "snafu: snafus",
    "spa: spas",
    "spectrum: spectra",
    "stadium: stadia",
    "stepchild: stepchildren",
    "stimulus: stimuli",
    "stratum: strata",
    "supernova: supernovae",
    "syllabus: syllabi",
    "symposium: symposia",
    "synopsis: synopses synopsis",
    "synthesis: syntheses synthesis",
    "tableau: tableaus tableaux",
    "taxiing: taxi taxied taxiing taxis",
    "thesis: theses thesis",
    "thief: thief thieves",
    "tooth: teeth tooth",
    "traffic: traffic trafficked trafficker traffickers trafficking",
    "tv: tvs",
    "vertebra: vertebrae",
    "vertex: vertices",
    "vortex: vortices",
    "vp: vps",
    "werewolf: werewolves",
    "wharf: wharves",
    "wife: wife wives",
    "wolf: wolf wolves",
    "woman: woman women womens",
    "zulu: zulus",
];

/// Whether the joined letters of a compound are another word, as for the party and state of a politician (`D-Ark.`).
pub(super) fn is_another_in_one(first: &str, last: &str) -> bool {
    let is_party = matches!(first, "d" | "r") && last.len() <= 3 && last != "day";
    is_party || OTHERS_IN_ONE.contains(&(first, last))
}

/// All listed words, as pairs of class and word.
pub(super) fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = PARTED.iter().chain(&JOINED);
    let listed = lines.filter_map(|line| line.split_once(": "));
    let listed = listed.flat_map(|(class, words)| words.split(' ').map(move |word| (class, word)));
    listed.chain(NAMES.split(' ').map(|name| (name, name)))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use frostem::{Algorithm, Stemmer};

    use super::*;

    #[test]
    fn each_word_is_in_one_class() {
        let words: Vec<&str> = all().map(|(_, word)| word).collect();
        let distinct: BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!(words.len(), distinct.len());
    }

    #[test]
    fn the_first_word_of_a_parted_class_is_not_there_by_its_stem() {
        let stemmer = Stemmer::new(Algorithm::English);
        let parted = PARTED.iter().filter_map(|line| line.split_once(": "));
        for (class, words) in parted.chain(NAMES.split(' ').map(|name| (name, name))) {
            // Other words of a line may have it by their stems.
            let first = words.split(' ').next().unwrap();
            assert_ne!(stemmer.stem(first), class);
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
            ("offensive", "offence"),
            ("founder", "foundered"),
            ("station", "stationers"),
            ("probation", "probate"),
            ("animation", "anime"),
            ("captive", "captivating"),
            ("demonstrator", "demonstrable"),
            ("nearly", "near"),
            ("unlikely", "unlike"),
            ("shortly", "short"),
            ("practical", "practice"),
            ("recenter", "recent"),
            ("recentre", "recently"),
            ("decimals", "decimated"),
            ("hepatic", "hepatitis"),
            ("penal", "penalised"),
            ("coven", "covenant"),
            ("incurred", "incurable"),
            ("inhuman", "inhumane"),
            ("untouched", "untouchable"),
            ("maxim", "maximal"),
            ("maxims", "maximise"),
            ("orchestral", "orchestrated"),
            ("uncontrolled", "uncontrollable"),
            ("grill", "grille"),
            ("narrow", "narrower"),
            ("shallow", "shallower"),
            ("common", "commoner"),
        ] {
            assert_ne!(english.class(word), english.class(other), "{word}");
        }
        for (word, form) in [
            ("position", "positioned"),
            ("polarised", "polarizing"),
            ("petition", "petitioners"),
            ("conservations", "conserved"),
            ("rational", "rationality"),
            ("offence", "offenses"),
            ("offensive", "offensives"),
            ("founder", "founders"),
            ("convention", "conventions"),
            ("captive", "captivity"),
            ("generalise", "generalizations"),
            ("practical", "practicably"),
            ("malignant", "malignance"),
            ("subjective", "subjectivities"),
            ("unlikely", "unlikeliness"),
            ("unlikable", "unlikeability"),
            ("generalize", "generalisers"),
            ("comprehension", "comprehensibly"),
            ("recentred", "recentering"),
            ("decimal", "decimalisation"),
            ("penalise", "penalizing"),
            ("maximise", "maximizers"),
        ] {
            assert_eq!(english.class(word), english.class(form), "{form}");
        }
    }

    #[test]
    fn no_class_is_one_that_the_stemmer_makes_of_other_words() {
        let stemmer = Stemmer::new(Algorithm::English);
        let classes: BTreeMap<&str, &str> = all().map(|(class, word)| (word, class)).collect();
        for class in classes.values() {
            // A word with the name of the class is in the class.
            assert!(classes.get(class) == Some(class) || stemmer.stem(class) == *class);
        }
    }
}
