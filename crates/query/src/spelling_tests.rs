//! Other spellings of the same words find each other.

use super::*;

#[test]
fn a_possessive_before_a_mark_is_no_long_word() {
    let (_dir, searcher) = archive(&[("home", "「HOME’S」を運営する", "", "Gulls")]);
    for query in ["「HOME’S」を運営", "「HOME’S」", "HOME’S」を運営"] {
        assert_eq!(paths(&searcher, &Request::new(query)), ["home"], "{query}");
    }
}

#[test]
fn numbers_with_a_fraction_are_found_with_commas_and_without() {
    let (_dir, searcher) = archive(&[
        ("with", "", "", "It cost $1,465.00 in 2016's race"),
        ("without", "", "", "It cost 1465.00"),
        ("whole", "", "", "It cost 1,465"),
    ]);
    for query in [
        "1465.00",
        "1,465.00",
        "\"cost 1465.00\"",
        "exact:1,465.00",
        "1465.0*",
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, ["with", "without"], "{query}");
    }
    for (query, expected) in [
        ("1,46*", &["whole", "with", "without"][..]),
        ("1,4?5*", &["whole", "with", "without"]),
        ("\"cost 1,465*\"", &["whole", "with", "without"]),
        ("1,465.0*", &["with", "without"]),
        ("/1,465/", &["whole"]),
        ("14,65*", &[]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
    assert_eq!(
        paths(&searcher, &Request::new("\"in 2016 race\"")),
        ["with"]
    );
}

#[test]
fn the_sign_of_a_firm_is_found_in_letters_too() {
    let (_dir, searcher) = archive(&[
        ("sign", "", "", "Finch & Reed merged"),
        ("letters", "", "", "Finch and Reed merged"),
        ("other", "", "", "Finch or Reed merged, AT&T, Finch, Reed"),
    ]);
    let found = |query: &str| {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        found
    };
    assert_eq!(found("\"Finch & Reed\""), ["letters", "sign"]);
    assert_eq!(found("\"Finch & Reed\" NEAR/1 merged"), ["letters", "sign"]);
    assert_eq!(found("\"Finch and Reed\""), ["letters", "sign"]);
    assert_eq!(found("\"FINCH AND REED\""), ["letters", "sign"]);
    assert_eq!(found("exact:\"Finch & Reed\""), ["sign"]);
    assert_eq!(found("exact:\"Finch and Reed\""), ["letters"]);
    assert_eq!(found("Finch&Reed"), ["letters", "sign"]);
    assert_eq!(found("\"Finch Reed\""), ["other"]);
    assert_eq!(found("AT&T"), ["other"]);
    assert_eq!(found("\"at and t\""), ["other"]);
    assert_eq!(found("Finch & Reed"), ["letters", "other", "sign"]);
}

#[test]
fn a_name_with_an_article_before_it_is_one_with_its_plural() {
    let mut stories = vec![("other".to_owned(), "Latinos and Jensens")];
    for at in 0..6 {
        stories.push((format!("a{at}"), "A Latino met many Latinos"));
        stories.push((format!("b{at}"), "Jensen met many Jensens"));
    }
    let articles: Vec<_> = stories
        .iter()
        .map(|(path, text)| (&**path, "", "", *text))
        .collect();
    let (_dir, searcher) = archive(&articles);
    for (query, expected) in [("Latino", 7), ("Jensen", 6)] {
        let found = paths(&searcher, &Request::new(query));
        assert_eq!(found.len(), expected, "{query}");
    }
}
