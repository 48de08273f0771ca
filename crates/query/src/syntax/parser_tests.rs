use super::*;

/// The default syntax; with `any`, one of the words that stand side by side is enough.
fn of_any(any: bool) -> Syntax {
    Syntax {
        any,
        ..Syntax::default()
    }
}

fn echo(query: &str) -> String {
    parse(query, Syntax::default()).unwrap().tree.to_string()
}

fn echo_any(query: &str) -> String {
    parse(query, of_any(true)).unwrap().tree.to_string()
}

fn fault(query: &str) -> (usize, String) {
    let error = parse(query, Syntax::default()).unwrap_err();
    (error.characters().start, error.message)
}

#[test]
fn operators_as_wide_as_ideographs_are_read() {
    for (wide, narrow) in [
        ("首相 ＮＥＡＲ／５ 辞任", "首相 NEAR/5 辞任"),
        ("首相 ＡＤＪ５ 辞任", "首相 ADJ/5 辞任"),
        ("首相 ／ｓ 辞任", "首相 /s 辞任"),
    ] {
        assert_eq!(echo(wide), echo(narrow), "{wide}");
    }
}

#[test]
fn words_side_by_side_must_all_match() {
    assert_eq!(echo("closer ties"), "closer AND ties");
    assert_eq!(echo("closer AND ties"), "closer AND ties");
    assert_eq!(echo_any("closer ties"), "closer OR ties");
}

#[test]
fn and_binds_tighter_than_or() {
    assert_eq!(echo("a OR b c"), "a OR b AND c");
    assert_eq!(echo("(a | b) c"), "(a OR b) AND c");
    assert_eq!(echo_any("a b AND c"), "a OR b AND c");
}

#[test]
fn negation_stands_alone_or_beside() {
    assert_eq!(echo("-minister"), "NOT minister");
    assert_eq!(
        echo("prime -minister NOT \"coal miner\""),
        "prime NOT minister NOT \"coal miner\""
    );
    assert_eq!(echo("NOT NOT a"), "a");
    assert_eq!(echo("a OR -b"), "a OR (NOT b)");
    assert_eq!(echo_any("+a b -c"), "+a b NOT c");
    assert_eq!(echo_any("a b -c"), "(a OR b) NOT c");
}

#[test]
fn proximity_binds_tighter_than_not() {
    assert_eq!(echo("a NOT b NEAR/5 c"), "a NOT (b NEAR/5 c)");
    assert_eq!(
        echo("(pm OR \"prime minister\") w/10 china"),
        "(pm OR \"prime minister\") NEAR/10 china"
    );
    assert_eq!(echo("intrusion /s airspace"), "intrusion /s airspace");
    assert_eq!(echo("a n/5 b"), "a NEAR/5 b");
    assert_eq!(echo("a within/5 b"), "a NEAR/5 b");
    assert_eq!(echo("a p/5 b"), "a ADJ/5 b");
}

#[test]
fn fields_cover_words_quotes_and_brackets() {
    assert_eq!(
        echo("title:(a OR \"b c\") by:tanaka"),
        "(title:a OR title:\"b c\") AND by:tanaka"
    );
    assert_eq!(echo("headline:x author:y"), "title:x AND by:y");
    assert_eq!(
        echo("date:2001..2003 after:2024 words:>800"),
        "date:2001..2003 AND date:>2024 AND words:>800"
    );
}

#[test]
fn a_star_is_anything_a_field_holds() {
    assert_eq!(echo("by:* -date:*"), "by:* NOT date:*");
    assert_eq!(echo("lang:*  ties"), "lang:* AND ties");
    assert_eq!(echo(" * "), "*");
    for (query, read) in [
        ("(*)", "*"),
        ("* NOT ties", "(*) NOT ties"),
        ("* -ties", "(*) NOT ties"),
        ("ties OR * | trade", "ties OR (*) OR trade"),
        ("(* AND date:2024) NOT *", "((*) AND date:2024) NOT (*)"),
        ("(*)^2 ties", "(*)^2 AND ties"),
        ("title:(*)", "title:*"),
    ] {
        assert_eq!(echo(query), read, "{query}");
        assert_eq!(echo(read), read, "{query}");
    }
    for query in [
        "closer * ties",
        "-*",
        "* ties",
        "ties *",
        "(* ties)",
        "* NEAR/5 ties",
        "*^2",
    ] {
        assert!(fault(query).1.starts_with("a * needs"), "{query}");
    }
    assert_eq!(fault("(*) NEAR/5 ties").1, "* cannot stand inside NEAR/5");
    assert_eq!(fault("exact:(*)").1, "exact: takes plain words and phrases");
    assert_eq!(fault("titel:*"), (0, "there is no field titel".into()));
    assert_eq!(fault("ties last:*").1, "this cannot stand behind last:");
    let message = "by: cannot stand inside NEAR/5";
    assert_eq!(fault("by:* NEAR/5 by:tanaka").1, message);
}

#[test]
fn of_a_name_that_is_no_field_it_is_said_which_may_be_meant() {
    let hint = |query: &str| {
        let warning = warnings(query).pop().unwrap();
        warning
            .split_once("did you mean ")
            .map(|(_, hint)| hint.to_owned())
    };
    for (query, expected) in [
        ("from:2019 ferry", Some("after:?")),
        ("since:2019-03 ferry", Some("after:?")),
        ("until:2019 ferry", Some("before:?")),
        ("year:2019 ferry", Some("date:?")),
        ("from:finch ferry", Some("by:?")),
        ("colour:red ferry", None),
    ] {
        assert_eq!(hint(query).as_deref(), expected, "{query}");
    }
    assert!(warnings("mayor w/ ferry")[0].starts_with("w/ was read as a word"));
}

#[test]
fn pasted_headlines_are_words() {
    assert_eq!(
        echo("Breaking: minister quits – again"),
        "Breaking: AND minister AND quits AND again"
    );
    let parsed = parse("titel:minister", Syntax::default()).unwrap();
    assert_eq!(parsed.tree.to_string(), "titel AND minister");
    let unknown = Warning::UnknownField {
        name: "titel".into(),
        instead: Some("title"),
    };
    assert_eq!(parsed.warnings, [unknown]);
    assert_eq!(
        warnings("titel:minister"),
        ["there is no field titel: searched for it as a word; did you mean title:?"]
    );
}

#[test]
fn a_headline_in_capitals_has_no_operators() {
    assert_eq!(
        echo("KLM SAYS IT IS NOT SEEKING AIR STAKE"),
        "KLM AND SAYS AND IT AND IS AND \"NOT\" AND SEEKING AND AIR AND STAKE"
    );
    assert!(echo("U.S. NOT READY TO TALK").contains("\"NOT\""));
    assert!(echo("CROP SEEN AT LEAST SAME AS LAST YEAR").contains("\"SAME\""));
    assert!(echo("THE LAST DAYS SHOW WHY (AND WHY YOU SHOULD NOT)").contains("\"NOT\""));
    assert!(warnings("KLM SAYS IT IS NOT SEEKING")[0].contains("NOT was read as a word"));
    assert!(warnings("TIES AND TRADE").is_empty());
    assert_eq!(
        echo("TRUMP AND BIDEN CLINTON WIN HOUSE"),
        "TRUMP AND BIDEN AND CLINTON AND WIN AND HOUSE"
    );
}

#[test]
fn operators_in_capitals_are_operators_where_it_is_no_headline() {
    for (query, read) in [
        ("TIES NOT TRADE", "TIES NOT TRADE"),
        (
            "F-16 OR COVID-19 OR G7 OR 5G OR RICO",
            "F-16 OR COVID-19 OR G7 OR 5G OR RICO",
        ),
        (
            "東京 大阪 今日 雨 NOT 天気",
            "東京 AND 大阪 AND 今日 AND 雨 NOT 天気",
        ),
        (
            "2020 2021 2022 2023 OR 2024",
            "2020 AND 2021 AND 2022 AND 2023 OR 2024",
        ),
        (
            "IBM HP GE EU UN | RICO",
            "IBM AND HP AND GE AND EU AND UN OR RICO",
        ),
        (
            "IBM HP GE EU UN -RICO",
            "IBM AND HP AND GE AND EU AND UN NOT RICO",
        ),
        (
            "A B C D E title:F NOT G",
            "A AND B AND C AND D AND E AND title:F NOT G",
        ),
    ] {
        assert_eq!(echo(query), read, "{query}");
    }
}

#[test]
fn values_that_are_none_are_pointed_at() {
    assert_eq!(
        fault("date:(2024 OR 2025)"),
        (5, "this cannot stand behind date:".into())
    );
    assert_eq!(
        fault("title:-cats"),
        (6, "this cannot stand behind title:".into())
    );
    assert_eq!(
        fault("title:date:2024"),
        (6, "a field inside another field".into())
    );
    assert_eq!(echo("words:>1,000"), "words:>1000");
    assert_eq!(echo("date:2024/10/04"), "date:2024-10-04");
}

#[test]
fn capitals_everywhere_tell_nothing() {
    assert!(parse("LET US GO", Syntax::default()).unwrap().all_capitals);
    assert!(!parse("US", Syntax::default()).unwrap().all_capitals);
    for query in ["AIDS OR HIV", "UN -IRAN", "title:(US IRAN)"] {
        assert!(!parse(query, Syntax::default()).unwrap().all_capitals);
    }
    assert!(!parse("Let US go", Syntax::default()).unwrap().all_capitals);
    // With two words, one of them has to be longer than an acronym.
    assert!(
        parse("THERESA MAY", Syntax::default())
            .unwrap()
            .all_capitals
    );
    assert!(!parse("US NAVY", Syntax::default()).unwrap().all_capitals);
}

#[test]
fn faults_are_pointed_at() {
    assert_eq!(fault("a (b OR c"), (2, "unclosed bracket".into()));
    assert_eq!(
        fault("a) b"),
        (1, "a closing bracket without an opening one".into())
    );
    assert_eq!(
        fault("a OR"),
        (2, "OR needs something on both sides".into())
    );
    assert_eq!(
        fault("AND b"),
        (0, "AND needs something on both sides".into())
    );
    assert_eq!(fault("a NOT"), (2, "NOT needs something after it".into()));
    assert_eq!(
        fault("a NEAR/5"),
        (
            2,
            "NEAR/5 needs a word, phrase or group on both sides".into()
        )
    );
    assert_eq!(
        fault("trump words>800"),
        (6, "a field is written with a colon".into())
    );
    for query in ["words > 800", "words >800", "length > 800", "date = 2016"] {
        let (_, message) = fault(query);
        assert_eq!(
            message, "a field is written with a colon, and without a space",
            "{query}"
        );
    }
    assert_eq!(echo("words mattered"), "words AND mattered");
    assert_eq!(fault("date:soon"), (5, "soon is not a date".into()));
    assert_eq!(
        fault("date:2024..2023"),
        (5, "2024..2023 ends before it begins".into())
    );
    assert_eq!(
        fault("“”"),
        (0, "nothing to search for between the quotes".into())
    );
    assert_eq!(fault(" "), (0, "the query is empty".into()));
    assert_eq!(fault("…"), (0, "nothing to search for".into()));
}

#[test]
fn limits_hold_before_anything_recurses() {
    let deep = format!("{}a{}", "(".repeat(2000), ")".repeat(2000));
    assert!(fault(&deep).1.contains("32 deep"));
    assert!(fault(&"a ".repeat(300)).1.contains("256"));
    assert!(fault(&"a".repeat(5000)).1.contains("bytes"));
    assert_eq!(echo(&format!("{}a", "NOT ".repeat(900))), "a");
}

proptest::proptest! {
    #[test]
    fn no_text_panics(query in "\\PC{0,80}", any: bool) {
        let _ = parse(&query, of_any(any));
    }
}

#[test]
fn the_first_words_are_of_a_body_alone() {
    let syntax = Syntax {
        any: false,
        dialect: Dialect::Factiva,
    };
    let echo = |query: &str| parse(query, syntax).map(|parsed| parsed.tree.to_string());
    assert_eq!(echo("(a b)/F50/").unwrap(), "lead:a AND lead:b");
    for query in ["hd=(a b)/F50/", "(hd=a b)/F50/", "hd=a/F20/"] {
        assert!(echo(query).is_err(), "{query}");
    }
}

#[test]
fn what_is_attached_to_nothing_is_a_fault() {
    for (query, dialect) in [
        ("a ()^2", Dialect::Newshound),
        ("a ()~2", Dialect::Newshound),
        ("a ()/F20/", Dialect::Factiva),
        ("a AND ()/F20/ b", Dialect::Factiva),
        ("a AND /F20/", Dialect::Factiva),
    ] {
        let syntax = Syntax {
            any: false,
            dialect,
        };
        assert!(parse(query, syntax).is_err(), "{query}");
    }
}

#[test]
fn an_operand_of_or_has_its_sign_for_itself() {
    assert_eq!(echo_any("closer OR NOT fleet"), "closer OR (NOT fleet)");
    assert_eq!(echo_any("-a OR b c"), "(NOT a) OR b OR c");
    assert_eq!(echo_any("+a OR b c"), "a OR b OR c");
    assert_eq!(echo_any("a -b"), "a NOT b");
}

fn warnings(query: &str) -> Vec<String> {
    let parsed = parse(query, Syntax::default()).unwrap();
    parsed.warnings.iter().map(Warning::to_string).collect()
}

#[test]
fn a_hyphen_behind_a_quote_or_a_bracket_leaves_nothing_out() {
    for (query, read) in [
        (
            "\"white house\"-led effort",
            "\"white house\" AND led AND effort",
        ),
        ("(trump)-china", "trump AND china"),
        ("\"Vangardist\"-Magazin", "\"Vangardist\" AND Magazin"),
    ] {
        assert_eq!(echo(query), read);
        assert!(warnings(query)[0].contains("was read as a hyphen"));
    }
    assert_eq!(echo("\"white house\" -led"), "\"white house\" NOT led");
    assert!(warnings("\"white house\" -led").is_empty());
}

#[test]
fn signs_as_wide_as_ideographs_are_the_signs_they_are() {
    assert_eq!(
        echo("（東京 ＯＲ 大阪）　名古屋 －京都"),
        "(東京 OR 大阪) AND 名古屋 NOT 京都"
    );
    assert_eq!(echo("title：東京"), "title:東京");
    assert_eq!(echo("「東京 大阪」"), "\"東京 大阪\"");
    assert_eq!(echo("東京「大阪」の"), "東京「大阪」の");
    assert_eq!(echo("「大阪"), "大阪");
    assert_eq!(echo("\"「OK」をタップ\""), "\"「OK」をタップ\"");
}

#[test]
fn a_quote_ends_where_one_of_its_kind_does() {
    for query in ["\"he said “no” to\"", "\"the «BBC» said\""] {
        assert_eq!(echo(query), query);
    }
    assert_eq!(echo("“closer «ties»”"), "\"closer «ties»\"");
    assert_eq!(echo("“closer ties\" trade"), "\"closer ties\" AND trade");
    assert_eq!(echo("„closer ties“ trade"), "\"closer ties\" AND trade");
}

#[test]
fn a_quote_between_letters_of_hebrew_is_one_of_them() {
    assert_eq!(echo("צה\"ל"), "צה\"ל");
    assert_eq!(echo("\"צה\"ל תקף\""), "\"צה\"ל תקף\"");
    assert_eq!(echo("\"דובר צה\"ל\""), "\"דובר צה\"ל\"");
    assert_eq!(echo("\"ארה\"ב\" OR \"ש\"ס\""), "\"ארה\"ב\" OR \"ש\"ס\"");
    assert!(parse("צה\"", Syntax::default()).is_err());
}

#[test]
fn what_is_read_otherwise_than_it_may_be_meant_is_told() {
    for (query, told) in [
        ("trump not china", "not was read as a word"),
        ("trump or china", "or was read as a word"),
        ("trump –china", "write -china"),
        ("C++", "without its signs"),
        ("$100", "without its signs"),
        ("\"$1 bill\"", "without its signs"),
        (".5", "without the point"),
        ("7-2", "side by side"),
        ("'The Sun'", "single quotes"),
        ("U.S*", "write US*"),
        ("501(c)(3)", "read as one that groups"),
        ("trump,china", "read as a phrase"),
        ("trump/china", "read as a phrase"),
        ("\"the \"closer\" ties\"", "read as ending before closer"),
        ("\"U.S*\"", "write US*"),
        ("+trump OR china", "asks for nothing"),
        ("中国，日本", "read as a phrase"),
        ("東京OR大阪", "read as a phrase"),
        ("oil and prices", "and was read as a word"),
        ("3.5 % of sales", "% was not read"),
        ("shares of Johnson & Johnson", "\"Johnson & Johnson\""),
        ("site:example", "did you mean url:?"),
        ("trump - pence", "the dash of - pence was read"),
        ("(- é)", "the dash of - é was read"),
        ("trump --pence", "to leave the word out write -pence"),
        ("P!nk", "without its signs"),
        ("Habeck UND Merz", "the operator is AND"),
        ("Macron NICHT Merz", "the operator is NOT"),
    ] {
        assert!(warnings(query)[0].contains(told), "{:?}", warnings(query));
    }
    for query in [
        "trump NOT china",
        "whether or not the talks on trade go on in spring",
        "10,000 people",
        "https://example.org/?a=1%20b",
        "talks – china",
        "closer ties - The Gazette",
        "AT&T",
        "closed-door covid-19 0.5",
        "date:2016-05",
        "before:2015-01-01 url:example.org/a-b/c",
        "bush & speech",
        "HABECK UND MERZ UND SCHOLZ",
        "O'Brien's 'n' roll",
        "title:(closer ties) (a OR b)",
    ] {
        assert!(warnings(query).is_empty(), "{:?}", warnings(query));
    }
}

#[test]
fn initials_in_a_row_are_a_phrase() {
    for (query, echoed) in [
        ("10 000 euros", "\"10 000\" AND euros"),
        (
            "1\u{a0}234\u{202f}567, deaths",
            "\"1\u{a0}234\u{202f}567\" AND deaths",
        ),
        ("June 2024 300 dead", "June AND 2024 AND 300 AND dead"),
        ("1234 567", "1234 AND 567"),
        ("O. J. Simpson", "\"O. J.\" AND Simpson"),
        ("George H. W. Bush", "George AND \"H. W.\" AND Bush"),
        (
            "Washington, D. C., 1963",
            "Washington, AND \"D. C.\" AND 1963",
        ),
        ("by:(J. K. Rowling)", "by:\"J. K.\" AND by:Rowling"),
        ("J. K. NEAR/2 Rowling", "\"J. K.\" NEAR/2 Rowling"),
        ("-J. K. Rowling", "Rowling NOT \"J. K.\""),
        ("J K Rowling", "\"J K\" AND Rowling"),
        ("George H W Bush", "George AND \"H W\" AND Bush"),
        ("J. R R Tolkien", "\"J. R R\" AND Tolkien"),
        ("I B M", "\"I B M\""),
        // In these, the letters are separate words.
        ("J. Rowling K.", "J. AND Rowling AND K."),
        ("by:J. K. Rowling", "by:J. AND K. AND Rowling"),
        ("J. K.~1", "J. AND K.~1"),
        ("vitamins A C", "vitamins AND A AND C"),
        ("Donald J Trump", "Donald AND J AND Trump"),
        ("a b Simpson", "a AND b AND Simpson"),
    ] {
        assert_eq!(echo(query), echoed, "{query}");
    }
}

#[test]
fn weights_in_a_row_are_their_product() {
    assert_eq!(echo("a^2^3"), "a^6");
    let many = format!("a{}", "^1".repeat(2_000));
    assert_eq!(echo(&many), "a^1");
    assert!(fault("a^1000^2").1.contains("multiplied"));
}
