//! Queries with words that may be acronyms in capitals, and what they find.

use super::*;

fn found(searcher: &Searcher, query: &str) -> Vec<String> {
    let mut found = paths(searcher, &Request::new(query));
    found.sort();
    found
}

#[test]
fn an_acronym_is_found_by_its_word_and_by_no_form_of_it() {
    let (_dir, searcher) = archive(&[
        ("acronym", "", "", "A cure of AIDS, said ICE by GPS"),
        ("dotted", "", "", "A cure of A.I.D.S., said I.C.E."),
        ("name", "", "", "A cure of Aids"),
        ("word", "", "", "He aids the Ice trade of GPs"),
        ("form", "", "", "He aided icing of a GP"),
        ("shouted", "", "", "THE ICE TRADE IS OVER TODAY"),
    ]);
    for (query, expected) in [
        ("aid", &["form", "word"][..]),
        ("aided", &["form", "word"]),
        ("aids", &["acronym", "dotted", "form", "name", "word"]),
        ("AIDS", &["acronym", "dotted", "name"]),
        ("icing", &["form", "shouted", "word"]),
        ("ice", &["acronym", "dotted", "form", "shouted", "word"]),
        ("Ice", &["form", "shouted", "word"]),
        ("ICE", &["acronym", "dotted"]),
        ("GP", &["form", "word"]),
        ("GPs", &["form", "word"]),
        // No text has the word with this capital.
        ("Gps", &["acronym", "form", "word"]),
        ("gps", &["acronym", "form", "word"]),
        ("GPS", &["acronym"]),
        ("icing NEAR/3 aid", &["form", "word"]),
        ("ice NEAR/5 cure", &["acronym", "dotted"]),
        ("\"the ice trade\"", &["shouted", "word"]),
    ] {
        assert_eq!(found(&searcher, query), expected, "{query}");
    }
    let request = Request {
        explain: true,
        ..Request::new("icing")
    };
    let response = searcher.search(&request).unwrap();
    assert_eq!(
        response.explanation.unwrap().words[0].forms,
        ["ice", "icing"]
    );
    for hit in response.hits {
        let lit: usize = hit
            .snippets
            .iter()
            .map(|snippet| snippet.ranges.len())
            .sum();
        assert_eq!(lit, 1, "{:?}", hit.snippets);
    }
}

#[test]
fn a_name_is_not_the_acronym() {
    let (_dir, searcher) = archive(&[
        ("name", "", "", "Kim Jong Un spoke of us"),
        (
            "other",
            "",
            "",
            "Kim Jong Il told the UN and the U.N. of the U.S. plan",
        ),
    ]);
    for (query, expected) in [
        ("Kim Jong Un", &["name"][..]),
        ("un", &["name", "other"]),
        ("UN", &["other"]),
        ("Un", &["name"]),
        ("us", &["name", "other"]),
        ("\"KIM JONG UN\"", &["name"]),
    ] {
        assert_eq!(found(&searcher, query), expected, "{query}");
    }
}

#[test]
fn a_capital_tells_the_word_where_some_text_writes_it_so() {
    let (_dir, searcher) = archive(&[
        ("acronym", "", "", "The EU told ICE and the WHO of MS"),
        ("word", "", "", "Ice is cold, says Ms Who of the Era"),
        ("other", "", "", "Ms Who again"),
    ]);
    let warnings = |query: &str| {
        let found = searcher.search(&Request::new(query)).unwrap();
        let warnings = found.warnings.iter().map(ToString::to_string);
        warnings.collect::<Vec<String>>()
    };
    let of_ice = "Ice was read as the word, and not as the acronym ICE; for both write ice";
    for (query, expected, warned) in [
        ("Eu told", &["acronym"][..], &[][..]),
        ("Ice", &["word"], &[of_ice]),
        ("Ice NEAR/3 cold", &["word"], &[of_ice]),
        ("ice", &["acronym", "word"], &[]),
        ("\"Ice\"", &["acronym", "word"], &[]),
        ("Who", &["acronym", "other", "word"], &[]),
        ("Ms Who", &["other", "word"], &[]),
        ("Era", &["word"], &[]),
    ] {
        assert_eq!(found(&searcher, query), expected, "{query}");
        assert_eq!(warnings(query), warned, "{query}");
    }
}

#[test]
fn a_word_with_an_accent_is_no_acronym_in_capitals() {
    let text = "önü işi nők să în åt änt às só irá là sát nó un";
    let (_dir, searcher) = archive(&[("text", "", "", text)]);
    for query in [
        "Ön", "ÖN", "İş", "İŞ", "NŐ", "În", "Åt", "Às", "SÓ", "IRÁ", "LÀ", "SÁT", "NÓ", "Ün",
    ] {
        let lower = query.to_lowercase().replace('\u{307}', "");
        let [asked, lower] = [query, &lower].map(|query| {
            let found = searcher.search(&Request::new(query)).unwrap();
            let warnings = found.warnings.len();
            let snippets = found.hits.into_iter().flat_map(|hit| hit.snippets);
            (
                snippets.map(|snippet| snippet.ranges).collect::<Vec<_>>(),
                warnings,
            )
        });
        assert_eq!(asked, lower, "{query}");
        assert!(asked.0.iter().all(|ranges| !ranges.is_empty()), "{query}");
    }
}

#[test]
fn an_acronym_beside_a_pattern_or_moved_is_one() {
    let (_dir, searcher) = archive(&[
        (
            "acronym",
            "",
            "",
            "ICE agents arrested the man. The PM, Boris Johnson, spoke",
        ),
        ("word", "", "", "ice agents, the cold ice, 5 pm, Johnson"),
    ]);
    for query in [
        "\"ICE agent*\"",
        "\"ICE ag?nts\"",
        "\"ICE * arrested\"",
        "\"ICE the\"~3",
        "\"PM Johnson\"~3",
    ] {
        let response = searcher.search(&Request::new(query)).unwrap();
        assert_eq!(found(&searcher, query), ["acronym"], "{query}");
        let mut warnings = response.warnings.iter().map(ToString::to_string);
        assert!(
            warnings.all(|text| text.contains("was read as an acronym")),
            "{query}"
        );
    }
}

#[test]
fn behind_a_day_it_is_the_prime_minister() {
    let (_dir, searcher) = archive(&[
        ("day", "", "", "On May 3 PM Modi said"),
        ("hour", "", "", "On 5 May 3 PM was the hour"),
    ]);
    for query in ["PM", "\"PM Modi\"", "May 3 PM Modi"] {
        assert_eq!(found(&searcher, query), ["day"], "{query}");
    }
}

#[test]
fn acronyms_in_capitals_are_no_plurals() {
    let stories: Vec<(String, &str)> = (0..30)
        .map(|at| (format!("a{at}"), "SARS spread by USPS"))
        .chain([
            ("b".to_owned(), "Sars spread"),
            ("c".to_owned(), "Edwin van der Sar wrote to USP"),
            ("d".to_owned(), "SAR"),
            ("e".to_owned(), "SAR"),
        ])
        .collect();
    let stories: Vec<_> = stories
        .iter()
        .map(|(path, text)| (&**path, "", "", *text))
        .collect();
    let (_dir, searcher) = archive(&stories);
    for (query, expected) in [("sar", 3), ("SARS", 31), ("usp", 1), ("usps", 30)] {
        let response = searcher.search(&Request::new(query)).unwrap();
        assert_eq!(response.total, expected, "{query}");
    }
}

#[test]
fn what_is_shouted_is_found_where_no_acronym_stands() {
    let (_dir, searcher) = archive(&[
        ("movement", "", "", "The me too movement is too late"),
        (
            "shouted",
            "",
            "",
            "He said NO COLLUSION today and NO! again",
        ),
        (
            "said",
            "",
            "",
            "There was no collusion, and the IT firm of IT went home",
        ),
    ]);
    let warnings = |query: &str| {
        let found = searcher.search(&Request::new(query)).unwrap();
        let warnings = found.warnings.iter().map(ToString::to_string);
        let warnings = warnings.filter(|text| text.contains("acronym"));
        warnings.collect::<Vec<String>>()
    };
    for (query, expected, warned) in [
        ("ME TOO", &["movement"][..], "was read as a word: nowhere"),
        (
            "\"ME TOO\" movement",
            &["movement"],
            "was read as a word: nowhere",
        ),
        ("TOO LATE", &["movement"], "TOO was read as a word: nowhere"),
        (
            "\"NO COLLUSION\" today",
            &["shouted"],
            "was read as an acronym",
        ),
        ("\"WAS NO\" went", &["said"], "was read as a word: nowhere"),
        ("\"the IT firm\"", &["said"], "was read as an acronym"),
        ("\"the IT home\"", &[], "was read as a word: nowhere"),
        ("IT", &["said"], "was read as an acronym"),
        ("US", &[], ""),
    ] {
        assert_eq!(found(&searcher, query), expected, "{query}");
        let given = warnings(query);
        assert!(!given.is_empty() || warned.is_empty(), "{query}");
        assert!(
            given.iter().all(|text| text.contains(warned)),
            "{query}: {given:?}"
        );
    }
}

#[test]
fn an_e_behind_a_word_is_a_name_whatever_its_accents() {
    let (_dir, searcher) = archive(&[
        ("barr0", "", "", "William Barr said"),
        ("barr1", "", "", "William Barr said"),
        ("barr2", "", "", "William Barr and Abe said"),
        ("abe1", "", "", "Abe said"),
        ("abe2", "", "", "Abe said"),
        ("town0", "", "", "In Wilkes-Barre with Abed Rabbo"),
        ("town1", "", "", "In BARRE"),
        ("town2", "", "", "In Barré"),
    ]);
    assert_eq!(found(&searcher, "Barr"), ["barr0", "barr1", "barr2"]);
    assert_eq!(found(&searcher, "Barre"), ["town0", "town1", "town2"]);
    assert_eq!(found(&searcher, "Abe"), ["abe1", "abe2", "barr2"]);
}
