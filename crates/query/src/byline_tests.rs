//! The bylines that the name of an author finds.

use super::*;

/// An archive with an article for each list of authors, whose path is the list.
fn signed(bylines: &[&str]) -> (TempDir, Searcher) {
    let articles = bylines.iter().map(|list| Article {
        bylines: list.split("; ").map(|name| sourced(name.into())).collect(),
        ..article("", "", "Gulls sat on the pier in the harbor")
    });
    archive_of(bylines.iter().copied().zip(articles))
}

#[test]
fn a_name_finds_the_bylines_of_its_person() {
    let (_dir, searcher) = signed(&[
        "Walter Borneman",
        "Walter R. Borneman",
        "Walter Robert Borneman",
        "Walter X. Borneman",
        "Borneman Walter",
        "Gabriel García Márquez",
        "García Márquez, Gabriel",
        "Gabriel G. Márquez",
        "Mary Anne O'Brien",
        "Mary A. O’Brien",
        "Mary O'Brien",
        "Associated Press",
        "The Associated Press",
        "Tom Howell Jr.",
        "Ann Lee; Bob Kim",
        "Ann Kim; Bob Lee",
    ]);
    for (query, expected) in [
        (
            "by:\"Walter Borneman\"",
            &[
                "Walter Borneman",
                "Walter R. Borneman",
                "Walter X. Borneman",
            ][..],
        ),
        (
            "by:\"Walter R. Borneman\"",
            &[
                "Walter Borneman",
                "Walter R. Borneman",
                "Walter Robert Borneman",
            ],
        ),
        (
            "by:\"Borneman, Walter R.\"",
            &[
                "Walter Borneman",
                "Walter R. Borneman",
                "Walter Robert Borneman",
            ],
        ),
        ("by:(Walter ADJ/1 Borneman)", &["Walter Borneman"]),
        (
            "by:\"gabriel garcia marquez\"",
            &[
                "Gabriel G. Márquez",
                "Gabriel García Márquez",
                "García Márquez, Gabriel",
            ],
        ),
        (
            "by:\"García Márquez\"",
            &["Gabriel García Márquez", "García Márquez, Gabriel"],
        ),
        ("by:\"Mary O'Brien\"", &["Mary A. O’Brien", "Mary O'Brien"]),
        (
            "by:\"Mary Anne O’Brien\"",
            &["Mary A. O’Brien", "Mary Anne O'Brien"],
        ),
        (
            "by:\"the associated press\"",
            &["Associated Press", "The Associated Press"],
        ),
        ("by:\"By Tom Howell, Jr.\"", &["Tom Howell Jr."]),
        ("by:\"Ann Lee and Bob Kim\"", &["Ann Lee; Bob Kim"]),
        ("by:\"Bob Kim, Ann Lee\"", &["Ann Lee; Bob Kim"]),
        ("by:\"Ann Lee\" NOT by:\"Bob Lee\"", &["Ann Lee; Bob Kim"]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn a_name_finds_no_other() {
    let (_dir, searcher) = signed(&["Fox 5 News", "John Paul Van Buren", "Martin Van Buren"]);
    for (query, expected) in [
        ("by:\"Fox News\"", &[][..]),
        ("by:fox -by:\"Fox News\"", &["Fox 5 News"]),
        ("by:\"Van Buren, John Paul\"", &["John Paul Van Buren"]),
    ] {
        assert_eq!(paths(&searcher, &Request::new(query)), expected, "{query}");
    }
}

#[test]
fn an_agency_is_one_of_a_list() {
    let bylines = ["Ann Lee; Bob Kim; Reuters", "Ann Lee; Associated Press"];
    let (_dir, searcher) = signed(&bylines);
    let [reuters, press] = bylines;
    for (query, expected) in [
        ("by:\"Ann Lee, Bob Kim and Reuters\"", &[reuters][..]),
        ("by:\"Ann Lee and Reuters\"", &[reuters]),
        ("by:\"Ann Lee, Reuters\"", &[reuters]),
        ("by:\"Ann Lee (Reuters)\"", &[reuters]),
        ("by:\"Lee, Ann (REUTERS)\"", &[reuters]),
        ("by:\"Ann Lee (Associated Press)\"", &[press]),
        ("by:\"Reuters and Ann Lee\"", &[reuters]),
        // Before a comma, the name of an agency may be a surname.
        ("by:\"Lusa, Ann Lee\"", &[]),
        ("by:\"Ann Lee and Gamble\"", &[]),
        ("by:\"Ann Lee ()\"", &[press, reuters]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn initials_behind_a_surname_are_no_suffix() {
    let (_dir, searcher) = signed(&[
        "J. R. Osgood",
        "John Osgood Jr.",
        "John Osgood",
        "M. D. Smith",
        "Jane Smith MD",
    ]);
    for (query, expected) in [
        ("by:\"Osgood, J.R.\"", &["J. R. Osgood"][..]),
        ("by:\"Osgood, J. R.\"", &["J. R. Osgood"]),
        ("by:\"Osgood J.R.\"", &["J. R. Osgood"]),
        ("by:\"Osgood, JR\"", &["J. R. Osgood", "John Osgood Jr."]),
        ("by:\"Osgood, Jr.\"", &["John Osgood Jr."]),
        ("by:\"Smith, M.D.\"", &["Jane Smith MD", "M. D. Smith"]),
        (
            "by:\"Osgood, John PhD\"",
            &["John Osgood", "John Osgood Jr."],
        ),
        (
            "by:\"John Osgood, PhD\"",
            &["John Osgood", "John Osgood Jr."],
        ),
        ("by:\"John Osgood Jr.\"", &["John Osgood Jr."]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
    let found = searcher
        .search(&Request::new("by:\"Osgood, J.R.\""))
        .unwrap();
    let warnings: Vec<String> = found.warnings.iter().map(ToString::to_string).collect();
    let expected = "Osgood, J.R. was looked for as J.R. Osgood; Jr. and the like have no points or spaces between their letters";
    assert_eq!(warnings, [expected]);
}

#[test]
fn initials_that_nobody_typed_spend_no_expansions() {
    let bylines = ["Mary O'Brien", "Mary A. O'Brien", "Mary B. O'Brien"];
    let (_dir, searcher) = signed(&bylines);
    let search = |query: &str| {
        let request = Request {
            expansions: 1,
            ..Request::new(query)
        };
        searcher.search(&request).unwrap()
    };
    let found = search("by:\"Mary O'Brien\"");
    assert_eq!((found.total, found.warnings.len()), (3, 0));
    let names = (b'a'..=b'z').map(|c| format!("by:\"Mary {}. O'Brien\"", char::from(c)));
    let query = names.collect::<Vec<_>>().join(" OR ");
    assert_eq!(search(&query).total, 3);
}

#[test]
fn what_is_looked_for_beside_a_name_is_told() {
    let (_dir, searcher) = signed(&[
        "García Márquez, Gabriel",
        "Walter R. Borneman",
        "New York Times",
        "Associated Press",
        "Ann Lee; Bob Kim",
    ]);
    for (query, expected) in [
        ("by:\"Walter Borneman\"", ""),
        ("by:\"New York Times\"", ""),
        (
            "by:\"Gabriel García Márquez\"",
            "Gabriel García Márquez was looked for as García Márquez, Gabriel too, as bylines may have it",
        ),
        (
            "by:\"Walter R. Borneman\"",
            "Walter R. Borneman was looked for as Walter R* Borneman and Walter Borneman too, as bylines may have it",
        ),
        (
            "by:\"the Associated Press\"",
            "the Associated Press was looked for as Associated Press too, as bylines may have it",
        ),
        (
            "by:\"Ann Lee & Bob Kim\"",
            "Ann Lee & Bob Kim was read as 2 names, all of which a hit has",
        ),
        (
            "by:walter borneman pier",
            "no text that is searched has the word borneman",
        ),
        (
            "by:bob kim",
            "bob alone was looked for in by:, and kim in texts; for both write by:\"bob kim\"",
        ),
        (
            "by:Bob, Kim",
            "Bob alone was looked for in by:, and Kim in texts; for both write by:\"Bob Kim\"",
        ),
        ("by:bob pier", ""),
        (
            "by:bob AND kim",
            "no text that is searched has the word kim",
        ),
    ] {
        let found = searcher.search(&Request::new(query)).unwrap();
        let warning = found.warnings.first().map(ToString::to_string);
        assert_eq!(warning.unwrap_or_default(), expected, "{query}");
    }
}

#[test]
fn an_e_between_names_is_an_initial_where_the_language_of_an_article_does_not_join_names_by_it() {
    let bylines = [
        "Robert E. Lee",
        "Ann Y Kim",
        "Rossi e Bianchi",
        "Robert Lee",
    ];
    let [lee, kim, rossi, plain] = bylines;
    let in_language = |name: &'static str| Article {
        bylines: vec![sourced(name.into())],
        language: (name == rossi).then(|| sourced("it".into())),
        ..article("", "", "Gulls sat on the pier")
    };
    let (_dir, searcher) = archive_of(bylines.into_iter().map(|name| (name, in_language(name))));
    for (query, expected) in [
        ("by:\"Robert Lee\"", &[lee, plain][..]),
        ("by:\"Robert E Lee\"", &[lee, plain]),
        ("by:\"robert e lee\"", &[lee, plain]),
        ("by:\"Ann Kim\"", &[kim]),
        ("by:\"Rossi Bianchi\"", &[]),
        ("by:\"Rossi e Bianchi\"", &[rossi]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
}
