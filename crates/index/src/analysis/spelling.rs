//! British spellings of English words, which count as the same word as the American ones: `defence` and `defense`.
//!
//! Many archives mix both, and a query for an organisation should not depend on the spelling. Left out are words that are
//! also other words: `labour`, which is a party too, `tyre`, `cheque`, `kerb`, `storey`, `draught`.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// Stems of verbs in -ise that are also spelled in -ize. Other verbs in -ise always have an s (`advise`).
const IZE: &str = "agon amort anesthet annual antagon apolog author brutal capital categor central character civil collateral colon commercial \
    commodit computer criminal critic crystall custom decentral decimal decriminal demilitar democrat demon demoral denuclear desensit destabil \
    digit disorgan dramat econom emphas energ epitom equal familiar federal fertil final formal galvan general glamor global harmon homogen \
    hospital human hypnot ideal idol immobil immortal immun incentiv industrial institutional internal international ital item jeopard legal \
    legitim liberal local magnet marginal material maxim mechan memor mesmer militar minim mobil modern monet monopol motor national natural \
    neutral normal optim organ ostrac oxid patron penal personal plagiar polar politic popular pressur priorit privat public radical rational real \
    recapital recogn renational reorgan revital revolution romantic scandal scrutin securit sensit serial sexual social special stabil standard \
    steril stigmat subsid summar symbol sympath synchron terror theor traumat trivial unauthor underutil union unreal urban util vandal victim \
    visual weapon";

/// The endings of such verbs after -is.
const ENDINGS_OF_IZE: [&str; 13] = [
    "e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational", "able", "ably", "ability",
    "ingly",
];

/// Stems of words in -our that are also spelled in -or.
const OR: &str = "ard arm behavi cand clam col demean discol dishon enam endeav fav ferv flav harb hon hum misbehavi misdemean neighb od parl \
    ranc rig rum sav savi splend tum unfav val vap vig";

/// The endings that may follow -our.
const ENDINGS_OF_OR: [&str; 18] = [
    "", "s", "ed", "ing", "er", "ers", "able", "ably", "ful", "fully", "less", "hood", "hoods",
    "ite", "ites", "itism", "al", "ist",
];

/// Stems of words in -re that are also spelled in -er, British and American.
const ER: [(&str, &str); 19] = [
    ("accout", "accout"),
    ("calib", "calib"),
    ("cent", "cent"),
    ("centimet", "centimet"),
    ("epicent", "epicent"),
    ("fib", "fib"),
    ("kilomet", "kilomet"),
    ("lacklust", "lacklust"),
    ("lit", "lit"),
    ("lust", "lust"),
    ("manoeuv", "maneuv"),
    ("meag", "meag"),
    ("met", "met"),
    ("millimet", "millimet"),
    ("sab", "sab"),
    ("scept", "scept"),
    ("somb", "somb"),
    ("spect", "spect"),
    ("theat", "theat"),
];

/// Their endings, British and American.
const ENDINGS_OF_ER: [(&str, &str); 4] = [
    ("re", "er"),
    ("res", "ers"),
    ("red", "ered"),
    ("ring", "ering"),
];

/// Beginnings of other words, British and American, with the endings for which they are the same word.
const OTHERS: [(&str, &str, &[&str]); 87] = [
    ("adaptor", "adapter", &["", "s"]),
    ("advisor", "adviser", &["", "s"]),
    ("ageing", "aging", &[""]),
    ("aluminium", "aluminum", &[""]),
    ("anaem", "anem", ANY),
    ("anaesthe", "anesthe", ANY),
    ("analogue", "analog", &["", "s"]),
    ("analys", "analyz", &["e", "ed", "er", "ers", "ing"]),
    ("archaeolog", "archeolog", ANY),
    ("artefact", "artifact", ANY),
    ("catalogue", "catalog", &["", "s"]),
    ("catalys", "catalyz", &["e", "ed", "es", "ing"]),
    ("centrepiece", "centerpiece", &["", "s"]),
    ("cosy", "cozy", &[""]),
    ("councillor", "councilor", &["", "s"]),
    ("counsello", "counselo", ANY),
    ("defence", "defense", ANY),
    ("diall", "dial", &["ed", "er", "ers", "ing"]),
    ("dialog", "dialogue", &["", "s"]),
    ("diarrhoea", "diarrhea", ANY),
    ("donut", "doughnut", &["", "s"]),
    ("duell", "duel", &["ed", "ing"]),
    ("employe", "employee", &["", "s"]),
    ("encyclopaed", "encycloped", ANY),
    (
        "enquir",
        "inquir",
        &["y", "ies", "e", "ed", "es", "ing", "er", "ers"],
    ),
    ("enrol", "enroll", &["", "s", "ment", "ments"]),
    ("eurosceptic", "euroskeptic", ANY),
    ("flyer", "flier", &["", "s"]),
    ("focuss", "focus", &["ed", "es", "ing"]),
    ("foet", "fet", &["al", "us", "uses"]),
    ("forego", "forgo", &["", "es", "ne"]),
    ("fuell", "fuel", &["ed", "ing"]),
    ("fulfil", "fulfill", &["", "s", "ment", "ments"]),
    ("grey", "gray", &["", "s", "er", "ing"]),
    ("gruelling", "grueling", ANY),
    ("gynaecolog", "gynecolog", ANY),
    ("haemorrh", "hemorrh", ANY),
    ("impostor", "imposter", &["", "s"]),
    ("jeweller", "jeweler", &["", "s"]),
    ("jewellery", "jewelry", &[""]),
    ("judgement", "judgment", ANY),
    ("leukaemia", "leukemia", ANY),
    ("licenc", "licens", &["e", "ed", "es", "ing"]),
    ("likeab", "likab", ANY),
    ("lynchpin", "linchpin", &["", "s"]),
    ("marihuana", "marijuana", &[""]),
    ("marvellous", "marvelous", ANY),
    ("medallist", "medalist", &["", "s"]),
    ("mediaeval", "medieval", ANY),
    ("mollusc", "mollusk", &["", "s"]),
    ("moslem", "muslim", &["", "s"]),
    ("mould", "mold", &["", "s", "ed", "ing", "y"]),
    ("moustache", "mustache", ANY),
    ("moveab", "movab", ANY),
    ("oestrogen", "estrogen", ANY),
    ("offence", "offense", ANY),
    ("orthopaed", "orthoped", ANY),
    ("paediatric", "pediatric", ANY),
    ("paedophil", "pedophil", ANY),
    ("panellist", "panelist", &["", "s"]),
    ("paralys", "paralyz", &["e", "ed", "es", "ing"]),
    ("phoney", "phony", &[""]),
    ("plough", "plow", &["", "s", "ed", "ing"]),
    ("practis", "practic", &["e", "ed", "es", "ing"]),
    ("pretence", "pretense", ANY),
    ("programme", "program", &["", "s"]),
    ("protestor", "protester", &["", "s"]),
    ("pyjama", "pajama", ANY),
    ("refuell", "refuel", &["ed", "ing"]),
    ("sceptic", "skeptic", ANY),
    ("sheikh", "sheik", &["", "s", "dom", "doms"]),
    ("sizeab", "sizab", ANY),
    ("skilful", "skillful", ANY),
    ("smoulder", "smolder", ANY),
    ("sulph", "sulf", ANY),
    ("theatrego", "theatergo", ANY),
    ("tradeab", "tradab", ANY),
    ("traveller", "traveler", &["", "s"]),
    ("triall", "trial", &["ed", "ing"]),
    ("tsar", "czar", &["", "s", "ist", "ists"]),
    ("unrivalled", "unrivaled", &[""]),
    ("useab", "usab", ANY),
    ("whiskey", "whisky", &[""]),
    ("wilful", "willful", ANY),
    ("woollen", "woolen", ANY),
    ("worshipper", "worshiper", &["", "s"]),
    ("yoghurt", "yogurt", &["", "s"]),
];

/// Any ending.
const ANY: &[&str] = &[];

/// The American spelling of a word in British spelling; `None` for any other word.
pub(super) fn american(word: &str) -> Option<String> {
    static OF_IZE: LazyLock<FxHashSet<&str>> = LazyLock::new(|| IZE.split(' ').collect());
    static OF_OR: LazyLock<FxHashSet<&str>> = LazyLock::new(|| OR.split(' ').collect());
    let of_verb = || respelled(word, &OF_IZE, ["is", "iz"], &ENDINGS_OF_IZE);
    let of_noun = || respelled(word, &OF_OR, ["our", "or"], &ENDINGS_OF_OR);
    let spelled = has(word, b"is").then(of_verb).flatten();
    let spelled = spelled.or_else(|| has(word, b"our").then(of_noun).flatten());
    spelled.or_else(|| in_er(word)).or_else(|| other(word))
}

/// Whether a word contains these letters. Called for each new word, and false for nearly all; the length is a constant
/// for speed.
fn has<const LETTERS: usize>(word: &str, letters: &[u8; LETTERS]) -> bool {
    word.as_bytes().windows(LETTERS).any(|part| part == letters)
}

/// `theater` of `theatre`.
fn in_er(word: &str) -> Option<String> {
    // Excludes nearly all words by their last letters, which is cheaper than comparing each ending.
    if !matches!(
        word.as_bytes(),
        [.., b'r', b'e'] | [.., b'r', b'e', b'd' | b's'] | [.., b'r', b'i', b'n', b'g']
    ) {
        return None;
    }
    ENDINGS_OF_ER.iter().find_map(|(british, american)| {
        let beginning = word.strip_suffix(british)?;
        let place = ER.binary_search_by_key(&beginning, |(british, _)| british);
        place.ok().map(|place| [ER[place].1, american].concat())
    })
}

fn other(word: &str) -> Option<String> {
    /// The first two letters of each entry.
    const BEGINNINGS: [u16; OTHERS.len()] = {
        let mut beginnings = [0; OTHERS.len()];
        let mut at = 0;
        while at < OTHERS.len() {
            let british = OTHERS[at].0.as_bytes();
            beginnings[at] = u16::from_be_bytes([british[0], british[1]]);
            at += 1;
        }
        beginnings
    };
    /// By the last five bits of the first letter, the set of second letters as bits.
    const SECONDS: [u32; 32] = {
        let mut seconds = [0; 32];
        let mut at = 0;
        while at < OTHERS.len() {
            let [first, second] = BEGINNINGS[at].to_be_bytes();
            seconds[(first & 31) as usize] |= 1 << (second & 31);
            at += 1;
        }
        seconds
    };
    let beginning @ [first, second] = *word.as_bytes().first_chunk()?;
    if SECONDS[usize::from(first & 31)] >> (second & 31) & 1 == 0 {
        return None;
    }
    let beginning = u16::from_be_bytes(beginning);
    let from = BEGINNINGS.partition_point(|known| *known < beginning);
    let alike = BEGINNINGS[from..].iter().zip(&OTHERS[from..]);
    let mut alike = alike.take_while(|(known, _)| **known == beginning);
    alike.find_map(|(_, (british, american, endings))| {
        let ending = word.strip_prefix(british)?;
        let is_one = endings.is_empty() || endings.contains(&ending);
        is_one.then(|| [american, ending].concat())
    })
}

/// Respells a word that consists of one of `beginnings`, the British middle and one of `endings`, with the American
/// middle; `None` for any other word.
fn respelled(
    word: &str,
    beginnings: &FxHashSet<&str>,
    [british, american]: [&str; 2],
    endings: &[&str],
) -> Option<String> {
    endings.iter().find_map(|ending| {
        let beginning = word.strip_suffix(ending)?.strip_suffix(british)?;
        let is_known = beginnings.contains(beginning);
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
        assert!(ER.is_sorted() && OTHERS.is_sorted());
    }

    #[test]
    fn a_british_word_keeps_its_own_inflections() {
        let english = crate::analysis::Stemmer::of_language(Some("en"));
        let class = |word: &str| english.class(word).into_owned();
        for words in [
            "theatre theatres theater theatres",
            "practise practises practised practising practice",
            "plough ploughs ploughed plow",
            "catalogue catalogues catalogued cataloguing catalog",
            "recognise recognises recognized",
            "mould moulds moulded mold",
            "paralyse paralysing paralyzed",
            "calibre calibres caliber",
            "skilful skilfully skillful",
            "haemorrhage haemorrhaged hemorrhage",
            "manoeuvre manoeuvring maneuvers",
            "moustache moustaches mustache",
            "anaesthetic anaesthetics anesthetic",
            "favourite favourites favorite",
            "pretence pretences pretense",
            "traveller travellers traveler",
            "focussed focusing focus",
            "fuelled fuelling fueled fuel",
            "gruelling grueling",
            "unfavourable unfavourably unfavorable",
            "dramatised dramatized",
            "licence licences licencing license",
            "analogue analogues analog",
            "sulphide sulfide",
            "foregone forego forgo",
            "tsar tsars czar",
            "lacklustre lackluster",
            "moslems muslim",
        ] {
            let classes: Vec<String> = words.split(' ').map(class).collect();
            assert!(
                classes.iter().all(|own| *own == classes[0]),
                "{words}: {classes:?}"
            );
        }
        for (word, other) in [
            ("tsarnaev", "czarnaev"),
            ("employed", "employees"),
            ("useful", "usable"),
        ] {
            assert_ne!(class(word), class(other), "{word}");
        }
        assert_ne!(class("colonise"), class("colon"));
        assert_ne!(class("equaliser"), class("equal"));
    }

    #[test]
    fn no_american_spelling_is_a_british_one() {
        for (_, american, endings) in OTHERS {
            let endings = if endings.is_empty() {
                &["", "s"][..]
            } else {
                endings
            };
            assert!(
                endings
                    .iter()
                    .all(|ending| self::american(&[american, *ending].concat()).is_none())
            );
        }
    }
}
