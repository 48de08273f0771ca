//! British spellings of English words, which are one word with the American ones: `defence` and `defense`.
//!
//! News of both is mixed in many archives, and who asks for an organisation does not mean how it is spelled. Left out are words that
//! are also others: `labour`, which is a party too, `tyre`, `cheque`, `kerb`, `storey`, `draught`.

/// What comes before the endings of verbs in -ise that are verbs in -ize. Others have an s everywhere (`advise`).
const IZE: [&str; 121] = [
    "antagon",
    "apolog",
    "author",
    "brutal",
    "capital",
    "categor",
    "central",
    "character",
    "civil",
    "colon",
    "commercial",
    "computer",
    "criminal",
    "critic",
    "crystall",
    "custom",
    "decentral",
    "decriminal",
    "democrat",
    "demon",
    "demoral",
    "destabil",
    "digit",
    "disorgan",
    "econom",
    "emphas",
    "energ",
    "equal",
    "familiar",
    "federal",
    "fertil",
    "final",
    "formal",
    "galvan",
    "general",
    "global",
    "harmon",
    "homogen",
    "hospital",
    "human",
    "hypnot",
    "ideal",
    "idol",
    "immobil",
    "immortal",
    "immun",
    "incentiv",
    "industrial",
    "institutional",
    "internal",
    "international",
    "ital",
    "item",
    "jeopard",
    "legal",
    "liberal",
    "local",
    "magnet",
    "marginal",
    "material",
    "maxim",
    "mechan",
    "memor",
    "mesmer",
    "militar",
    "minim",
    "mobil",
    "modern",
    "monopol",
    "national",
    "natural",
    "neutral",
    "normal",
    "optim",
    "organ",
    "ostrac",
    "oxid",
    "patron",
    "penal",
    "personal",
    "plagiar",
    "polar",
    "politic",
    "popular",
    "priorit",
    "privat",
    "public",
    "radical",
    "rational",
    "real",
    "recogn",
    "reorgan",
    "revital",
    "revolution",
    "romantic",
    "scandal",
    "scrutin",
    "sensit",
    "sexual",
    "social",
    "special",
    "stabil",
    "standard",
    "steril",
    "stigmat",
    "subsid",
    "summar",
    "symbol",
    "sympath",
    "synchron",
    "terror",
    "theor",
    "traumat",
    "trivial",
    "union",
    "urban",
    "util",
    "vandal",
    "victim",
    "visual",
    "weapon",
];

/// The endings of such verbs behind their -is.
const ENDINGS_OF_IZE: [&str; 9] = [
    "e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational",
];

/// Words in -our that are words in -or.
const OR: [&str; 24] = [
    "ard",
    "arm",
    "behavi",
    "cand",
    "clam",
    "col",
    "demean",
    "endeav",
    "fav",
    "ferv",
    "flav",
    "harb",
    "hon",
    "hum",
    "misbehavi",
    "neighb",
    "od",
    "parl",
    "rum",
    "sav",
    "splend",
    "tum",
    "val",
    "vig",
];

/// What may follow them.
const ENDINGS_OF_OR: [&str; 17] = [
    "", "s", "ed", "ing", "er", "ers", "able", "ably", "ful", "fully", "less", "hood", "hoods",
    "ite", "ites", "al", "ist",
];

/// Other words, British and American.
const OTHERS: [(&str, &str); 86] = [
    ("ageing", "aging"),
    ("aluminium", "aluminum"),
    ("anaemia", "anemia"),
    ("anaesthetic", "anesthetic"),
    ("analyse", "analyze"),
    ("analysed", "analyzed"),
    ("analyser", "analyzer"),
    ("analysing", "analyzing"),
    ("artefact", "artifact"),
    ("artefacts", "artifacts"),
    ("calibre", "caliber"),
    ("catalogue", "catalog"),
    ("catalogues", "catalogs"),
    ("centre", "center"),
    ("centred", "centered"),
    ("centres", "centers"),
    ("cosy", "cozy"),
    ("counsellor", "counselor"),
    ("counsellors", "counselors"),
    ("defence", "defense"),
    ("defences", "defenses"),
    ("diarrhoea", "diarrhea"),
    ("encyclopaedia", "encyclopedia"),
    ("enquiries", "inquiries"),
    ("enquiry", "inquiry"),
    ("enrol", "enroll"),
    ("enrolment", "enrollment"),
    ("enrols", "enrolls"),
    ("fibre", "fiber"),
    ("fibres", "fibers"),
    ("foetal", "fetal"),
    ("foetus", "fetus"),
    ("fulfil", "fulfill"),
    ("fulfilment", "fulfillment"),
    ("fulfils", "fulfills"),
    ("grey", "gray"),
    ("greys", "grays"),
    ("haemorrhage", "hemorrhage"),
    ("jewellery", "jewelry"),
    ("judgement", "judgment"),
    ("judgements", "judgments"),
    ("kilometre", "kilometer"),
    ("kilometres", "kilometers"),
    ("leukaemia", "leukemia"),
    ("licence", "license"),
    ("licences", "licenses"),
    ("litre", "liter"),
    ("litres", "liters"),
    ("manoeuvre", "maneuver"),
    ("manoeuvred", "maneuvered"),
    ("manoeuvres", "maneuvers"),
    ("manoeuvring", "maneuvering"),
    ("marvellous", "marvelous"),
    ("meagre", "meager"),
    ("metre", "meter"),
    ("metres", "meters"),
    ("mould", "mold"),
    ("moulds", "molds"),
    ("moustache", "mustache"),
    ("oestrogen", "estrogen"),
    ("offence", "offense"),
    ("offences", "offenses"),
    ("orthopaedic", "orthopedic"),
    ("paediatric", "pediatric"),
    ("paediatrician", "pediatrician"),
    ("paediatricians", "pediatricians"),
    ("paralyse", "paralyze"),
    ("paralysed", "paralyzed"),
    ("plough", "plow"),
    ("ploughed", "plowed"),
    ("ploughing", "plowing"),
    ("practise", "practice"),
    ("practised", "practiced"),
    ("practising", "practicing"),
    ("pretence", "pretense"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("pyjamas", "pajamas"),
    ("sceptic", "skeptic"),
    ("sceptical", "skeptical"),
    ("scepticism", "skepticism"),
    ("sceptics", "skeptics"),
    ("skilful", "skillful"),
    ("smouldering", "smoldering"),
    ("sulphur", "sulfur"),
    ("theatre", "theater"),
];

/// The American spelling of a word that is spelled the British way; `None` for any other.
pub(super) fn american(word: &str) -> Option<String> {
    if let Ok(place) = OTHERS.binary_search_by_key(&word, |(british, _)| british) {
        return Some(OTHERS[place].1.to_owned());
    }
    respelled(word, &IZE, ["is", "iz"], &ENDINGS_OF_IZE)
        .or_else(|| respelled(word, &OR, ["our", "or"], &ENDINGS_OF_OR))
}

/// A word that is one of `beginnings`, the first of `middles` and one of `endings`, with the second in its place.
fn respelled(
    word: &str,
    beginnings: &[&str],
    [british, american]: [&str; 2],
    endings: &[&str],
) -> Option<String> {
    endings.iter().find_map(|ending| {
        let beginning = word.strip_suffix(ending)?.strip_suffix(british)?;
        let is_known = beginnings.binary_search(&beginning).is_ok();
        is_known.then(|| [beginning, american, ending].concat())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn british_spellings_are_those_of_american_words() {
        for (british, expected) in [
            ("defence", "defense"),
            ("organisations", "organizations"),
            ("favourite", "favorite"),
            ("neighbourhood", "neighborhood"),
            ("centred", "centered"),
        ] {
            assert_eq!(american(british).as_deref(), Some(expected));
        }
        for word in [
            "advise", "labour", "four", "exercise", "tyre", "defense", "analyses",
        ] {
            assert_eq!(american(word), None, "{word}");
        }
    }

    #[test]
    fn the_lists_are_sorted() {
        assert!(IZE.is_sorted() && OR.is_sorted() && OTHERS.is_sorted());
    }

    #[test]
    fn no_american_spelling_is_a_british_one() {
        let words = OTHERS.iter().map(|(_, american)| *american);
        assert!(words.into_iter().all(|word| american(word).is_none()));
    }
}
