//! Initials and degrees find each other in all their spellings.

use super::*;

#[test]
fn initials_are_found_with_spaces_and_without() {
    let (_dir, searcher) = archive(&[
        ("joined", "", "", "George H.W. Bush spoke"),
        ("parted", "", "", "George H. W. Bush spoke"),
        ("other", "", "", "George W. Bush spoke"),
    ]);
    for name in ["George H.W. Bush", "George H. W. Bush"] {
        for query in [
            format!("\"{name}\""),
            format!("\"{name}\"~1"),
            format!("exact:\"{name}\""),
            format!("\"{name}\" NEAR/3 spoke"),
            format!("{name} spoke"),
            name.replace("H.W.", "H. W."),
        ] {
            let mut found = paths(&searcher, &Request::new(&query));
            found.retain(|path| path != "other");
            found.sort();
            assert_eq!(found, ["joined", "parted"], "{query}");
        }
    }
}

#[test]
fn bare_initials_beside_a_name_are_found_parted_without_quotes() {
    let (_dir, searcher) = archive(&[
        ("joined", "", "", "George HW Bush met HR McMaster"),
        ("pointed", "", "", "George H.W. Bush met H.R. McMaster"),
        ("parted", "", "", "George H. W. Bush met H. R. McMaster"),
    ]);
    for (query, expected) in [
        ("George HW Bush", 3),
        ("HR McMaster", 3),
        ("Bush HW", 3),
        ("hr mcmaster", 2),
        ("HR AND met", 2),
        ("GEORGE HW BUSH MET", 2),
    ] {
        let found = paths(&searcher, &Request::new(query));
        assert_eq!(found.len(), expected, "{query}");
    }
}

#[test]
fn hours_are_found_with_and_without_a_space() {
    let (_dir, searcher) = archive(&[
        ("pointed", "", "", "He left at 9:30 a.m. on Monday"),
        ("parted", "", "", "He left at 9:30 am on Monday"),
        ("capitals", "", "", "He left at 9:30 AM on Monday"),
        ("joined", "", "", "He left at 9:30am on Monday"),
        ("late", "", "", "He went at 9:45 P.M. on Monday"),
        ("other", "", "", "The PM is off at 10:30pm"),
        ("evening", "", "", "He was off at 9:30 PM"),
        ("shop", "", "", "It opens at 9am and closes at 5pm"),
        (
            "apart",
            "",
            "",
            "I am one of 9 who left at 5 and not in the pm",
        ),
    ]);
    for query in [
        "9:30am",
        "9:30AM",
        "\"at 9:30am\"",
        "9:30 AM",
        "\"9:30 AM\"",
        "9:30 am",
        "left 9:30 a.m., Monday",
    ] {
        assert_eq!(paths(&searcher, &Request::new(query)).len(), 4, "{query}");
    }
    for query in [
        "\"9 am\"",
        "9 AM",
        "9 a.m.",
        "\"5 pm\"",
        "5 p.m.",
        "5pm",
        "\"9 A.M. and\"",
    ] {
        assert_eq!(paths(&searcher, &Request::new(query)), ["shop"], "{query}");
    }
    assert!(paths(&searcher, &Request::new("exact:\"9 am\"")).is_empty());
    // `am` is also a German word.
    let apart = paths(&searcher, &Request::new("9 am"));
    assert!(apart.contains(&"apart".to_owned()), "{apart:?}");
    assert_eq!(paths(&searcher, &Request::new("PM")), ["other"]);
    // Elsewhere in a query, the same letters are the acronym.
    for (query, expected) in [
        ("(9:30 PM) OR (PM off)", ["evening", "other"]),
        ("(Monday 9:45 PM) OR PM", ["late", "other"]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
    for query in ["9:45 P.M.", "\"9:45 P.M.\"", "9:45 p.m.", "9:45pm"] {
        assert_eq!(paths(&searcher, &Request::new(query)), ["late"], "{query}");
    }
    // An exact search finds only this spelling.
    assert_eq!(paths(&searcher, &Request::new("exact:9:30am")), ["joined"]);
    assert!(paths(&searcher, &Request::new("exact:9:30AM")).is_empty());
}

#[test]
fn initials_that_are_an_acronym_are_found_by_its_capitals() {
    let (_dir, searcher) = archive(&[
        ("joined", "", "", "The U.S. spoke at 5 p.m."),
        ("parted", "", "", "The U. S. spoke at 5 p. m."),
    ]);
    assert_eq!(paths(&searcher, &Request::new("U.S.")), ["joined"]);
    assert_eq!(paths(&searcher, &Request::new("p.m. spoke")).len(), 2);
    assert_eq!(paths(&searcher, &Request::new("5 p.m., spoke")).len(), 2);
}

#[test]
fn initials_in_small_letters_find_parted_ones() {
    let (_dir, searcher) = archive(&[
        (
            "name",
            "",
            "",
            "H. W. Bush of the U. K. met S. A. Jones, M. D.",
        ),
        ("time", "", "", "5 P. M. on [I]t was L. A. Confidential"),
        ("small", "", "", "5 p. m. it is"),
    ]);
    for (query, expected) in [
        ("u.k.", &["name"][..]),
        ("\"u.k.\"", &["name"]),
        ("\"u.k.\"~1", &["name"]),
        ("h.w. bush", &["name"]),
        ("m.d.", &["name"]),
        ("\"s.a. jones\"", &["name"]),
        ("\"l.a. confidential\"", &["time"]),
        ("\"i.t. was\"", &[]),
        ("5 p.m.", &["small", "time"]),
        ("\"p.m.\"", &["small", "time"]),
        ("exact:p.m.", &["small"]),
        ("exact:u.k.", &[]),
    ] {
        let mut found = paths(&searcher, &Request::new(query));
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn degrees_are_found_with_points_and_without() {
    let (_dir, searcher) = archive(&[
        ("bare", "", "", "Her PhD thesis"),
        ("pointed", "", "", "Her Ph.D. thesis"),
    ]);
    for query in [
        "PhD",
        "Ph.D.",
        "phd thesis",
        "Ph.D., her",
        "\"PhD thesis\"",
        "exact:Ph.D.",
    ] {
        assert_eq!(paths(&searcher, &Request::new(query)).len(), 2, "{query}");
    }
}

#[test]
fn letters_that_stand_side_by_side_are_no_initials() {
    let (_dir, searcher) = archive(&[
        ("letters", "", "", "It (A) I like, S and L, a grade"),
        (
            "brackets",
            "",
            "",
            "[I]t is an S and L, a o—j m/d of M&S. A chain",
        ),
        (
            "initials",
            "",
            "",
            "The A.I. of L.A. and O. J. at I.T. of S.A. and M. D. is",
        ),
    ]);
    for query in ["A.I.", "L.A.", "I.T.", "S.A.", "O.J.", "M.D."] {
        for query in [
            query.to_owned(),
            format!("\"{query}\""),
            format!("\"{query}\"~1"),
        ] {
            assert_eq!(paths(&searcher, &Request::new(&query)), ["initials"]);
        }
    }
    for query in ["I.T. is", "i.t. is", "a.i.", "l.a.", "i.t.", "s.a."] {
        let found = paths(&searcher, &Request::new(format!("\"{query}\"")));
        let expected: &[&str] = if query.ends_with("is") {
            &[]
        } else {
            &["initials"]
        };
        assert_eq!(found, expected, "{query}");
    }
    assert_eq!(paths(&searcher, &Request::new("\"A. I.\"")).len(), 2);
}

#[test]
fn an_hour_that_may_be_moved_is_no_single_word() {
    let (_dir, searcher) = archive(&[
        ("one", "", "", "They met at 5pm"),
        ("two", "", "", "They met at 5 sharp, pm"),
    ]);
    for (query, warnings) in [("\"5 pm\"~3", 0), ("\"5pm\"~3", 0), ("\"met\"~3", 1)] {
        let response = searcher.search(&Request::new(query)).unwrap();
        assert_eq!(
            (response.hits.len(), response.warnings.len()),
            (2, warnings),
            "{query}"
        );
    }
}
