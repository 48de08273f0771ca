//! Which words are forms of a word, and which only look like forms.

use newshound_query::Request;

use super::{Library, assert_counts, told};

#[test]
fn names_that_only_look_like_inflections_are_found_by_themselves() {
    let library = told(&[
        (5, "old age"),
        (5, "the ages"),
        (5, "James Agee"),
        (5, "Mrs. Kelly"),
        (5, "Ms. Kellie"),
        (5, "the tools"),
        (5, "a tool"),
        (1, "Mr. Toole"),
    ]);
    let counts = [
        ("age", 10),
        ("ages", 10),
        ("agee", 5),
        ("Kelly", 5),
        ("kellie", 5),
        ("tool", 10),
        ("toole", 1),
    ];
    assert_counts(&library, &counts);
}

#[test]
fn a_name_that_looks_like_an_inflection_by_rule_needs_more_articles() {
    let library = told(&[
        (12, "Mr. Rove"),
        (3, "roving eyes"),
        (3, "Mr. Bicker"),
        (5, "bickering men"),
        (3, "the Bets"),
        (90, "those who bet"),
        (9, "Mrs. Dale"),
        (3, "green dales"),
        (30, "Mr. Fox"),
        (3, "two foxes"),
        (3, "Ms. Allie"),
        (4, "the allies"),
        (4, "an ally"),
    ]);
    let counts = [
        ("rove", 15),
        ("roving", 3),
        ("bicker", 8),
        ("bickering", 8),
        ("bets", 3),
        ("bet", 93),
        ("dale", 12),
        ("dales", 12),
        ("fox", 33),
        ("foxes", 3),
        ("allie", 3),
        ("ally", 8),
        ("allies", 8),
    ];
    assert_counts(&library, &counts);
}

#[test]
fn a_name_in_s_is_a_plural_where_an_article_stands_before_it() {
    let library = told(&[
        (5, "Ferdinand Marcos"),
        (40, "Mr. Marco"),
        (5, "the Kennedys"),
        (40, "Mr. Kennedy"),
        (20, "some Britons"),
        (8, "the Briton"),
        (5, "two Fridays"),
        (9, "last Friday"),
        (4, "Mr. Carlos"),
        (4, "Mr. Carlo"),
        (5, "the MERS virus"),
        (6, "Mr. Mer"),
        (5, "some PCs"),
        (5, "a PC"),
        (3, "Mr. O'Neill"),
        (3, "Mr. O'Neil"),
    ]);
    let counts = [
        ("marcos", 5),
        ("Marco", 40),
        ("Kennedys", 45),
        ("Kennedy", 45),
        ("Britons", 28),
        ("Fridays", 14),
        ("Carlos", 8),
        ("MERS", 5),
        ("Mer", 6),
        ("PCs", 10),
        ("PC", 10),
        ("O'Neill", 3),
        ("O'Neil", 3),
    ];
    assert_counts(&library, &counts);
    let capitals = told(&[(5, "CLOSER TIES"), (5, "A TIE")]);
    assert_counts(&capitals, &[("tie", 10), ("ties", 10)]);
}

#[test]
fn capitals_of_another_language_say_nothing_of_english_words() {
    let english = ["a", "b", "c"].map(|path| (path, "en", "Of James Agee it is told"));
    let aged = ["d", "e", "f"].map(|path| (path, "en", "Of old age it is told"));
    let german = ["g", "h", "i"].map(|path| (path, "de", "Das Haus"));
    let library = Library::of(&[english, aged, german].concat());
    assert_counts(&library, &[("agee", 6), ("age", 6)]);
}

#[test]
fn german_nouns_are_no_forms_of_other_words() {
    let texts = [
        ("Das Spiel war gut", 4),
        ("Zwei Spiele", 3),
        ("Er spielt und spielte", 5),
        ("Die Häuser und das Haus", 3),
        ("Das Treffen", 2),
        ("Sie treffen ein", 2),
        ("Ende des Treffens", 3),
    ];
    let articles = texts
        .iter()
        .flat_map(|(text, count)| (0..*count).map(move |_| *text));
    let paths: Vec<String> = (0..30).map(|at| at.to_string()).collect();
    let articles: Vec<(&str, &str, &str)> = paths
        .iter()
        .zip(articles)
        .map(|(path, text)| (path.as_str(), "de", text))
        .collect();
    let library = Library::of(&articles);
    let counts = [
        ("Spiel", 7),
        ("spielen", 12),
        ("spielt", 5),
        ("Häuser", 3),
        ("Haus", 3),
        ("Treffens", 7),
        ("treffen", 7),
    ];
    assert_counts(&library, &counts);
}

#[test]
fn forms_of_one_listed_german_word_are_not_parted_by_their_capitals() {
    let texts = [
        ("Sie lachen und lachten", 4),
        ("Das Lachen", 3),
        ("Er lacht", 3),
        ("Es war dunkel", 4),
        ("Ins Dunkle", 3),
    ];
    let articles = texts
        .iter()
        .flat_map(|(text, count)| (0..*count).map(move |_| *text));
    let paths: Vec<String> = (0..17).map(|at| at.to_string()).collect();
    let articles: Vec<(&str, &str, &str)> = paths
        .iter()
        .zip(articles)
        .map(|(path, text)| (path.as_str(), "de", text))
        .collect();
    let counts = [("lachen", 10), ("lacht", 10), ("dunkel", 7), ("Dunkle", 7)];
    assert_counts(&Library::of(&articles), &counts);
}

#[test]
fn names_of_other_languages_are_no_inflections_of_frequent_words() {
    let texts = [
        ("Pablo Iglesias dimite", 12),
        ("La iglesia del pueblo", 20),
        ("Dos iglesias", 3),
    ];
    let articles = texts
        .iter()
        .flat_map(|(text, count)| (0..*count).map(move |_| *text));
    let paths: Vec<String> = (0..35).map(|at| at.to_string()).collect();
    let articles: Vec<(&str, &str, &str)> = paths
        .iter()
        .zip(articles)
        .map(|(path, text)| (path.as_str(), "es", text))
        .collect();
    let counts = [("iglesia", 35), ("Iglesias", 35)];
    // Some articles have `iglesias` as a plural, so it is not only a name.
    assert_counts(&Library::of(&articles), &counts);
    assert_counts(
        &Library::of(&articles[..32]),
        &[("Iglesias", 12), ("iglesia", 32)],
    );
    // The same holds whichever of its codes a language is given by.
    for (language, [name, word], counts) in [
        (
            "nn",
            ["Ola Haugen går", "Ein haug med stein"],
            [("Haugen", 12), ("haug", 32)],
        ),
        (
            "hr",
            ["Marina Novak odlazi", "Brodovi iz marine"],
            [("Marina", 12), ("marine", 32)],
        ),
    ] {
        let of = |at: usize| if at < 12 { name } else { word };
        let articles = paths[..32].iter().enumerate();
        let articles: Vec<(&str, &str, &str)> = articles
            .map(|(at, path)| (path.as_str(), language, of(at)))
            .collect();
        assert_counts(&Library::of(&articles), &counts);
    }
}

#[test]
fn a_form_of_two_words_is_found_by_both_and_asks_for_itself() {
    let library = Library::of(&[
        ("a", "en", "They lost their lives"),
        ("b", "en", "A life at sea"),
        ("c", "en", "She was living there"),
        ("d", "en", "Prices rose"),
        ("e", "en", "Prices are rising"),
        ("f", "en", "A rose, or roses"),
        ("g", "en", "The INS said so in the end"),
    ]);
    assert_counts(
        &library,
        &[
            ("life", 2),
            ("lives", 2),
            ("living", 2),
            ("rising", 3),
            ("rose", 2),
            ("roses", 2),
            ("INS", 1),
            ("in", 1),
        ],
    );
    let lit = library.find("life");
    let lives = ("a".to_owned(), vec!["lives".to_owned()]);
    assert!(lit.contains(&lives), "{lit:?}");
}

#[test]
fn a_word_that_only_another_language_would_have_forms_of_is_missing() {
    let library = Library::of(&[
        ("a", "en", "He said that he would go"),
        ("b", "fr", "Les nouvelles du jour"),
    ]);
    // In French articles, `he` would be a form of `hes`.
    assert_eq!(
        library.warnings("hes"),
        ["no text that is searched has the word hes"]
    );
    assert!(library.warnings("he").is_empty());
}

#[test]
fn an_explanation_has_forms_that_are_another_words_too() {
    for (language, texts, query, forms) in [
        (
            "da",
            ["Hun er leder", "De leder", "At lede"],
            "lede",
            "lede leder",
        ),
        (
            "sv",
            ["Boken låg där", "Ett lag", "Den ligger"],
            "ligga",
            "ligger låg",
        ),
        (
            "fr",
            ["Un homme arrêté", "Il arrêta", "La police"],
            "arrêter",
            "arreta arrêté",
        ),
        ("pt", ["A alta", "O alto", "O baixo"], "alto", "alta alto"),
    ] {
        let articles = ["1", "2", "3"].into_iter().zip(texts);
        let articles: Vec<_> = articles
            .map(|(path, text)| (path, language, text))
            .collect();
        let request = Request {
            explain: true,
            ..Request::new(query)
        };
        let response = Library::of(&articles).searcher.search(&request).unwrap();
        let explained = response.explanation.unwrap().words.remove(0);
        assert_eq!(explained.forms.join(" "), forms, "{query}");
    }
}
