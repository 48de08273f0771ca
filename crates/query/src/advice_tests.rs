//! Warnings about an answer: why nothing was found, and what was found that may not be meant.

use super::*;
use crate::lookups::Lookups;

/// The warnings of the answer to a request.
fn warnings_of(searcher: &Searcher, request: &Request) -> Vec<String> {
    let found = searcher.search(request).unwrap();
    found.warnings.iter().map(ToString::to_string).collect()
}

#[test]
fn of_a_query_without_hits_it_is_said_which_word_no_article_has() {
    let (_dir, searcher) = archive(&[
        (
            "a",
            "",
            "",
            "Clinton met the coronavirus panel. Clinton left.",
        ),
        ("newsroom/b", "", "", "The clintock is a bird."),
    ]);
    let warnings = |query: &str| warnings_of(&searcher, &Request::new(query));
    let missing = "no text that is searched has the word clintn; did you mean clinton?";
    for query in [
        "hillary clintn bird",
        "\"met clintn\"",
        "title:clintn bird",
        "clintn NEAR/3 met",
    ] {
        let all = warnings(query);
        assert!(
            all.iter().any(|warning| warning == missing),
            "{query}: {all:?}"
        );
    }
    assert_eq!(
        warnings("hillary met"),
        ["no text that is searched has the word hillary"]
    );
    assert_eq!(
        warnings("by:finch met path:news"),
        [
            "no text that is searched has the word finch in by:",
            "no text that is searched has the word news in path:; for newsroom write path:news*"
        ]
    );
    assert_eq!(
        warnings("corornavirs"),
        ["no text that is searched has the word corornavirs; did you mean coronavirus?"]
    );
    for (query, expected) in [
        (
            "clinton 2016-11-08",
            "2016-11-08 was looked for in texts; for articles of that day write date:2016-11-08",
        ),
        (
            "11/8/2016",
            "11/8/2016 was looked for in texts; for articles of that day write date:YYYY-MM-DD",
        ),
        (
            "www.example.org/a",
            "www.example.org/a was looked for in texts; for the article of that address write url:www.example.org/a",
        ),
    ] {
        assert!(warnings(query).contains(&expected.to_owned()), "{query}");
    }
    assert_eq!(
        warnings("國務院 bird"),
        [
            "no text that is searched has the word 國務院; traditional and simplified characters are told apart"
        ]
    );
    assert_eq!(
        warnings("panel NOT panels"),
        ["panels is left out, of which panel is a form; in quotes each stands for itself alone"]
    );
    let many = |sign: &str| {
        (0..99)
            .map(|at| format!(" {sign}bird{at}"))
            .collect::<String>()
    };
    assert!(warnings(&format!("clintn{}{}", many(""), many("-"))).len() < 20);
    assert!(
        warnings("clintn NOT bird")
            .iter()
            .all(|warning| !warning.contains("is left out"))
    );
    assert!(
        warnings("800-555-1234")
            .iter()
            .all(|warning| !warning.contains("date:"))
    );
    // Either the archive has each required word, or there are hits.
    for query in [
        "bird panel",
        "bird -clintn",
        "bird panel -clintn",
        "bird OR clintn",
    ] {
        assert_eq!(warnings(query), [""; 0], "{query}");
    }
}

#[test]
fn removed_articles_have_no_words() {
    let (dir, searcher) = archive(&[
        ("a", "", "", "The clintock and the clintons"),
        ("b", "", "", "Harland Harland"),
        ("c", "", "", "It is Harland"),
        ("d", "", "", "Of Harland"),
        ("e", "", "", "The harlands"),
        ("f", "", "", "Many harlands"),
        ("g", "", "", "All harlands"),
        ("h", "", "", "A clinter"),
    ]);
    drop(searcher);
    let archive = newshound_index::Archive::open(dir.path()).unwrap();
    let mut writer = archive
        .writer(&newshound_index::WriterOptions::new(1, 32_000_000))
        .unwrap();
    for path in ["a", "b", "c"] {
        writer.remove_file(path).unwrap();
    }
    writer.commit().unwrap();
    writer.finish().unwrap();
    let searcher = Searcher::new(archive.reader().unwrap());
    let answer = |request: &Request| searcher.search(request).unwrap();
    for word in ["clintock", "clintocc"] {
        assert_eq!(
            warnings_of(&searcher, &Request::new(word)),
            [format!("no text that is searched has the word {word}")]
        );
    }
    // One article is too few to recognize a name.
    assert_eq!(answer(&Request::new("harlands")).total, 4);
    let pattern = Request {
        expansions: 1,
        ..Request::new("clint*")
    };
    assert_eq!(answer(&pattern).total, 1);
}

#[test]
fn what_points_do_not_tell_is_said() {
    let (_dir, searcher) = archive(&[
        ("a", "", "", "I am here at 10 a.m. with John Roe, M.D."),
        ("b", "", "", "I am in Bethesda, Md."),
        ("c", "", "", "They met in Baltimore, Md., with the F.B.I."),
        ("d", "", "", "The FBI and the U.S. met us"),
        ("e", "", "", "The US met us"),
    ]);
    let other = |word: &str, other: &str| {
        format!("{word} is found as {other} too: points within a word are not searched")
    };
    for (query, expected) in [
        ("a.m.", vec![other("a.m.", "am")]),
        ("\"10 a.m.\"", vec![other("a.m.", "am")]),
        ("exact:a.m.", vec![other("a.m.", "am")]),
        ("M.D.", vec![other("M.D.", "md")]),
        ("exact:M.D.", vec![]),
        ("F.B.I.", vec![]),
        ("U.S.", vec![]),
        ("by:a.m.", vec![]),
    ] {
        let found = warnings_of(&searcher, &Request::new(query));
        let found: Vec<_> = found
            .into_iter()
            .filter(|warning| warning.contains("points"))
            .collect();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn of_a_query_for_a_time_it_is_said_how_many_have_none() {
    let (_dir, searcher) = archive(&[
        ("dated", "", "2020-03-01", "The ferry sails"),
        ("older", "", "2010-03-01", "The ferry sails"),
        ("a", "", "", "The ferry sank"),
        ("b", "", "", "The ferry sank on the pier"),
        ("c", "", "", "A gull"),
    ]);
    let warnings = |query: &str| warnings_of(&searcher, &Request::new(query));
    let three =
        "3 more articles would match but have no date; with NOT date:* for the time they are found";
    let two =
        "2 more articles would match but have no date; with NOT date:* for the time they are found";
    let one =
        "1 more article would match but has no date; with NOT date:* for the time it is found";
    let left =
        "2 of the hits have no date and are not left out by the time; date:* leaves them out";
    let one_left =
        "1 of the hits has no date and is not left out by the time; date:* leaves it out";
    for (query, expected) in [
        ("ferry after:2015", &[two][..]),
        ("ferry pier date:2020", &[one]),
        ("date:2020", &[three]),
        ("ferry -sank after:2015", &[]),
        ("ferry after:2015 -date:*", &[]),
        ("ferry NOT after:2015", &[left]),
        ("ferry NOT (after:2015 OR gull)", &[left]),
        ("ferry NOT (after:2015 pier)", &[one_left]),
        ("ferry NOT (after:2015 gull)", &[]),
        ("ferry date:2020 NOT date:2010", &[two]),
        (
            "ferry after:2015 before:2012",
            &["no day lies in all times that are asked for together"],
        ),
        ("ferry -after:2015 date:*", &[]),
        ("gull OR after:2015", &[two]),
        ("(ferry after:2015) OR (gull after:2015)", &[three]),
        ("ferry (after:2019 OR before:2011)", &[two]),
        ("ferry NOT (NOT after:2015)", &[two]),
        ("ferry date:*", &[]),
        ("ferry NOT date:*", &[]),
        ("ferry", &[]),
    ] {
        assert_eq!(warnings(query), expected, "{query}");
    }
    assert_eq!(
        paths(&searcher, &Request::new("ferry NOT date:*")),
        ["a", "b"]
    );
    let by_date = Request {
        sort: Sort::DateDescending,
        ..Request::new("ferry")
    };
    let by_age = Request {
        half_life: Some(30.0),
        ..Request::new("gull")
    };
    for (request, expected) in [
        (by_date, "2 of the hits have no date and stand last"),
        (by_age, "1 of the hits has no date and counts as the oldest"),
    ] {
        assert_eq!(warnings_of(&searcher, &request), [expected]);
    }
    let (_dir, dated) = archive(&[("dated", "", "2020-03-01", "The ferry sails")]);
    let found = warnings_of(&dated, &Request::new("ferry before:2015"));
    assert_eq!(found, [""; 0]);
}

#[test]
fn an_explanation_has_the_forms_of_a_word_and_what_is_none_of_them() {
    let stories = [
        ("Mr. Poole", 0),
        ("the pools", 1),
        ("a pool", 2),
        ("they pooled", 3),
    ];
    let stories = (0..3).flat_map(|at| stories.map(|(text, kind)| (at * 10 + kind, text)));
    let stories: Vec<(String, &str)> = stories.map(|(id, text)| (id.to_string(), text)).collect();
    let articles: Vec<_> = stories
        .iter()
        .map(|(id, text)| (&**id, "", "", *text))
        .collect();
    let (_dir, searcher) = archive(&articles);
    let forms = |query: &str| {
        let request = Request {
            explain: true,
            ..Request::new(query)
        };
        let explanation = searcher.search(&request).unwrap().explanation.unwrap();
        let words = explanation.words.into_iter();
        let words = words.map(|word| (word.forms.join(" "), word.parted.join(" ")));
        words.collect::<Vec<_>>()
    };
    let pool = ("pool pooled pools".to_owned(), "poole".to_owned());
    let poole = ("poole".to_owned(), "pool pooled pools".to_owned());
    assert_eq!(forms("Pool Poole pool"), [pool, poole]);
}

#[test]
fn in_a_query_in_capitals_it_is_said_what_may_be_an_acronym_and_was_read_as_a_word() {
    let (_dir, searcher) = archive(&[("a", "", "", "The WHO met")]);
    let warnings = |query: &str| warnings_of(&searcher, &Request::new(query));
    let expected = "in a query all in capitals WHO was read as a word; for the acronym write the other words in lower case";
    assert_eq!(warnings("WHO MET THE WHO"), [expected]);
    // A query is a headline whichever operator's name joins its words.
    let (_dir, mayor) = archive(&[(
        "a",
        "",
        "",
        "Mayor says it is over and sails on to the pier",
    )]);
    for query in [
        "MAYOR SAYS IT IS OVER AND SAILS ON",
        "MAYOR SAYS IT IS OVER - SAILS ON TO THE PIER",
        "MAYOR SAYS IT IS OVER AND SAILS NOT ON",
    ] {
        let found = mayor.search(&Request::new(query)).unwrap();
        assert_eq!(found.total, u64::from(!query.contains("NOT")), "{query}");
    }
    let others = warnings("IS THE TEAM IT MET");
    assert!(!others.iter().any(|warning| warning.contains("capitals")));
}

#[test]
fn an_acronym_with_points_is_meant() {
    let (_dir, searcher) = archive(&[("a", "", "", "U.S. troops left")]);
    let warnings = |query: &str| warnings_of(&searcher, &Request::new(query));
    for query in ["U.S. TROOPS", "U.S. TROOPS LEFT", "\"U.S. TROOPS LEFT\""] {
        assert_eq!(warnings(query), [""; 0], "{query}");
    }
    assert!(!warnings("US TROOPS LEFT").is_empty());
}

#[test]
fn a_form_that_no_article_has_any_more_is_not_explained() {
    let (dir, searcher) = archive(&[
        ("tie", "", "", "A tie"),
        ("tying", "", "", "They are tying it"),
    ]);
    let request = Request {
        explain: true,
        ..Request::new("tie")
    };
    let forms = |searcher: &Searcher| {
        let explained = searcher.search(&request).unwrap().explanation.unwrap();
        explained.words[0].forms.join(" ")
    };
    assert_eq!(forms(&searcher), "tie tying");
    let archive = Archive::open(dir.path()).unwrap();
    let mut writer = archive.writer(&WriterOptions::new(1, 16_000_000)).unwrap();
    writer.remove_file("tying").unwrap();
    writer.commit().unwrap();
    assert_eq!(forms(&Searcher::new(archive.reader().unwrap())), "tie");
}

#[test]
fn what_is_stopped_looks_for_no_advice() {
    let (_dir, searcher) = archive(&[("tie", "", "", "A tie")]);
    for query in ["zebra", "tie NOT ties"] {
        let request = Request::new(query);
        let parsed = parse(query, request.syntax).unwrap();
        let lookups = Lookups::new(searcher.reader());
        let warnings = || {
            let deadline = Deadline::of(&request);
            missing::warnings(&parsed, &lookups, &searcher.words, &deadline).unwrap()
        };
        assert_eq!(warnings().len(), 1, "{query}");
        request.cancel.cancel();
        assert!(warnings().is_empty(), "{query}");
    }
}
