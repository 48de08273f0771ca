//! Words with hyphens that are one word broken at the end of a line.

use super::*;

#[test]
fn a_word_that_a_line_was_broken_in_is_found_between_quotes() {
    let (_dir, searcher) = archive(&[
        ("whole", "", "", "The prime minister has announced it"),
        ("broken", "", "", "The prime minis-ter has an-nounced it"),
        ("twice", "", "", "The prime min-ister, min-ister of all"),
        ("apart", "", "", "The prime minis ter has announced it"),
        ("resign", "", "", "They re-sign the treaty"),
    ]);
    for (query, expected) in [
        ("\"minister\"", &["broken", "twice", "whole"][..]),
        ("\"prime minister has announced\"", &["broken", "whole"]),
        ("\"the prime minister\" has", &["broken", "whole"]),
        ("\"minister minister of all\"", &["twice"]),
        ("the NOT \"prime minister\"", &["apart", "resign"]),
        ("\"prime minister\" ADJ/1 has", &["broken", "whole"]),
        ("atleast2(\"minister\")", &["twice"]),
        ("\"the minister\"~1", &["broken", "twice", "whole"]),
        ("\"prime minister ha*\"", &["broken", "whole"]),
        ("\"pri* minister has\"", &["broken", "whole"]),
        ("\"the * minister has\"", &["broken", "whole"]),
        ("\"prime minister * announced\"", &["broken", "whole"]),
        ("exact:minister", &["whole"]),
        ("\"resign\"", &[]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
    let request = Request::new("\"prime minister has announced\"");
    let hits = searcher.search(&request).unwrap().hits;
    let broken = hits.iter().find(|hit| hit.path == "broken").unwrap();
    let snippet = &broken.snippets[0];
    assert_eq!(snippet.ranges, [[4, 9], [10, 19], [20, 23], [24, 34]]);
    let request = Request::new("\"announced\" \"treaty\"");
    assert!(searcher.search(&request).unwrap().warnings.is_empty());
}

#[test]
fn a_word_that_is_broken_anywhere_is_that_word() {
    let (_dir, searcher) = archive(&[
        (
            "broken",
            "",
            "",
            "The govern-ment said the peo-ple were ca-lled by who-led no-one",
        ),
        (
            "whole",
            "",
            "",
            "The government said the people were called, the whole elections",
        ),
        (
            "again",
            "",
            "",
            "Governments governed people, and they resigned",
        ),
        (
            "plural",
            "",
            "",
            "A government at noon, noone at elec-tions, re-signed",
        ),
    ]);
    for (query, expected) in [
        ("\"the government said\"", &["broken", "whole"][..]),
        ("government", &["again", "broken", "plural", "whole"]),
        ("governments", &["again", "broken", "plural", "whole"]),
        ("\"people\"", &["again", "broken", "whole"]),
        ("called", &["broken", "whole"]),
        ("government ADJ/1 said", &["broken", "whole"]),
        ("\"elections\"", &["plural", "whole"]),
        // The whole word is in no more texts than the hyphenated one, so the latter is found only by its own letters.
        ("election", &["whole"]),
        ("elections", &["plural", "whole"]),
        ("whole", &["whole"]),
        ("noon", &["plural"]),
        ("resigned", &["again"]),
        ("\"resigned\"", &["again"]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
    let hits = searcher.search(&Request::new("government")).unwrap().hits;
    let broken = hits.iter().find(|hit| hit.path == "broken").unwrap();
    // The whole word is highlighted, and not the part of it that is also one of its forms.
    assert_eq!(broken.snippets[0].ranges, [[4, 15]]);
}

#[test]
fn a_word_that_is_broken_is_worth_no_more_than_a_whole_one() {
    let whole = "The prime minister spoke, and the prime minister went";
    let mut articles = vec![("broken", "", "", "The prime minis-ter spoke")];
    articles.extend(["1", "2", "3", "4", "5", "6"].map(|path| (path, "", "", whole)));
    articles.extend(["7", "8", "9"].map(|path| (path, "", "", "The gulls sat on the pier")));
    let (_dir, searcher) = archive(&articles);
    for query in ["\"minister\"", "\"prime minister\""] {
        for ranking in [Ranking::News, Ranking::Bm25] {
            let request = Request {
                ranking,
                ..Request::new(query)
            };
            let found = paths(&searcher, &request);
            assert_eq!(found.len(), 7, "{query}");
            assert_eq!(found.last().unwrap(), "broken", "{query}");
        }
    }
}

/// An archive of articles in a language, each with a body.
fn archive_in(language: &str, articles: &[(&'static str, &str)]) -> (TempDir, Searcher) {
    let article = |body: &str| Article {
        language: Some(sourced(language.into())),
        ..article("", "", body)
    };
    let articles = articles.iter();
    archive_of(articles.map(|(path, body)| (*path, article(body))))
}

#[test]
fn a_broken_noun_goes_by_the_capitals_of_the_whole_one() {
    let (_dir, searcher) = archive_in(
        "de",
        &[
            ("1", "Die Haltung der Kanzler, die meisten Meister"),
            ("2", "Der Kanzler sprach mit den meisten Meister"),
            ("3", "Ein Kanzler wie die meisten Meister"),
            ("4", "Die Haltung der Kanz-ler, die meis-ten, der Meis-ter"),
        ],
    );
    for (query, expected) in [
        ("Kanzler", &["1", "2", "3", "4"][..]),
        ("\"Kanzler\"", &["1", "2", "3", "4"]),
        ("Kanz-ler", &["1", "2", "3", "4"]),
        ("Haltung NOT Kanzler", &[]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
    // A word that is no form of another is none of it when hyphenated, either.
    let hits = searcher.search(&Request::new("Meister")).unwrap().hits;
    let broken = hits.iter().find(|hit| hit.path == "4").unwrap();
    assert_eq!(broken.snippets[0].ranges, [[44, 52]]);
}

#[test]
fn a_pronoun_behind_a_hyphen_is_no_part_of_a_word() {
    for (language, articles, query, expected) in [
        (
            "pt",
            &[
                ("1", "A vela no barco"),
                ("2", "Outra vela"),
                ("3", "Foi bom vê-la"),
            ],
            "vela",
            ["1", "2"],
        ),
        (
            "fr",
            &[
                ("1", "Il voulait parler"),
                ("2", "Il parla peu"),
                ("3", "Passez par-là"),
            ],
            "parler",
            ["1", "2"],
        ),
        (
            "fr",
            &[
                ("1", "Un bâton"),
                ("2", "Ce bâton"),
                ("3", "Ainsi bat-on le fer"),
            ],
            "\"bâton\"",
            ["1", "2"],
        ),
    ] {
        let (_dir, searcher) = archive_in(language, articles);
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn a_broken_word_that_its_marks_tell_from_others_is_that_word() {
    for (language, broken, word, other) in [
        ("de", "müs-sen", "müssen", "mussen"),
        ("de", "Fäl-le", "Fälle", "Falle"),
        ("de", "an-dere", "andere", "ändere"),
        ("de", "gro-ßen", "großen", "Gros"),
        ("es", "cam-paña", "campaña", "campana"),
        ("sv", "kän-na", "känna", "kanna"),
    ] {
        let (_dir, searcher) = archive_in(language, &[("1", broken)]);
        for query in [word.to_owned(), format!("\"{word}\"")] {
            let hits = searcher.search(&Request::new(&query)).unwrap().hits;
            assert_eq!(hits.len(), 1, "{query}");
            let whole = [0, broken.chars().count()];
            assert_eq!(hits[0].snippets[0].ranges, [whole], "{query}");
        }
        assert!(paths(&searcher, &Request::new(other)).is_empty(), "{other}");
    }
}

#[test]
fn a_form_that_others_are_told_from_by_their_marks_is_lit_up() {
    for (language, body, query, range) in [
        ("es", "La pena fue alta", "penas", [3, 7]),
        ("es", "Las penas son altas", "pena", [4, 9]),
        ("pt", "Os pais disseram", "pai", [3, 7]),
        ("sv", "De har sagt det", "hade", [3, 6]),
        ("sv", "Se kon i hagen", "korna", [3, 6]),
    ] {
        let (_dir, searcher) = archive_in(language, &[("1", body)]);
        let hits = searcher.search(&Request::new(query)).unwrap().hits;
        assert_eq!(hits[0].snippets[0].ranges, [range], "{query}");
    }
}

#[test]
fn a_compound_that_is_another_word_in_one_is_not_that_word() {
    let whole = "A recent present: inform the medical office in dark startup emails";
    let (_dir, searcher) = archive(&[
        ("form", "", "", "In-form skaters at off-ice training"),
        ("aid", "", "", "Medi-Cal, said Smith (D-Ark.)"),
        (
            "hearing",
            "",
            "",
            "They re-center it at pre-sentencing talks",
        ),
        ("start", "", "", "Two start-ups and an e-mailed note"),
        ("more", "", "", whole),
        ("whole", "", "", whole),
    ]);
    for (query, expected) in [
        ("inform", &["more", "whole"][..]),
        ("informs", &["more", "whole"]),
        ("\"inform\"", &["more", "whole"]),
        ("in-form", &["form"]),
        ("office", &["more", "whole"]),
        ("medical", &["more", "whole"]),
        ("Medi-Cal", &["aid"]),
        ("dark", &["more", "whole"]),
        ("D-Ark", &["aid"]),
        ("recent", &["more", "whole"]),
        ("re-center", &["hearing"]),
        ("presents", &["more", "whole"]),
        ("pre-sentencing", &["hearing"]),
        ("startup", &["more", "start", "whole"]),
        ("email", &["more", "start", "whole"]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
    let request = Request {
        explain: true,
        ..Request::new("in-form")
    };
    let explanation = searcher.search(&request).unwrap().explanation.unwrap();
    assert_eq!(explanation.words[0].parted, ["inform"]);
    // No article is in another language.
    assert!(explanation.words[0].elsewhere.is_empty());
    let (_dir, searcher) = archive_in("de", &[("1", "Die Vororte"), ("2", "Hilfe, Vor-Ort")]);
    assert_eq!(paths(&searcher, &Request::new("Vororte")), ["1"]);
}

#[test]
fn a_compound_is_found_by_its_inflections() {
    let english = [
        ("breaker", "The tie-breaker was won by the guests"),
        ("breaks", "Two tie-breaks were lost by them"),
        ("maker", "Each decision-maker of the council"),
        ("making", "The decision-making of the council"),
    ];
    let german = [
        ("wahl", "Die US-Wahl ist heute, sagte der Minister"),
        ("wahlen", "Die US-Wahlen sind heute, sagte der Minister"),
        ("gerät", "Das Android-Gerät ist neu, sagte der Händler"),
        (
            "geräten",
            "Mit Android-Geräten ist das neu, sagte der Händler",
        ),
    ];
    for (language, articles, query, expected) in [
        ("en", english, "tie-breaker", ["breaker", "breaks"]),
        ("en", english, "decision-making", ["maker", "making"]),
        ("de", german, "US-Wahl", ["wahl", "wahlen"]),
        ("de", german, "US-Wahlen", ["wahl", "wahlen"]),
        ("de", german, "Android-Geräten", ["gerät", "geräten"]),
    ] {
        let (_dir, searcher) = archive_in(language, &articles);
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn a_short_designation_is_found_with_its_hyphen_between_quotes() {
    let (_dir, searcher) = archive(&[
        ("hyphen", "", "", "The F-16 flew over the sea"),
        ("whole", "", "", "The F16 flew over the sea"),
        ("apart", "", "", "The F 16 flew over the sea"),
    ]);
    for query in ["\"F16\"", "\"the F16 flew over\""] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, ["hyphen", "whole"], "{query}");
    }
}
