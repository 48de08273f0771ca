use super::*;
use crate::QueryError;
use crate::syntax::dialect::Syntax;
use crate::syntax::parser::parse;

proptest::proptest! {
    #[test]
    fn an_echo_means_what_it_echoes(
        query in "[ab()\"“”«» |+-]{0,30}( (AND|OR|NOT|NEAR/2|/s) [ab\"()]{1,5}){0,4}",
    ) {
        echoes(&query, Syntax::default())?;
    }

    #[test]
    fn the_echo_of_a_dialect_is_in_our_own(
        pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 1..9),
        spaces: u16,
        dialect in proptest::sample::select(&[Dialect::Newshound, Dialect::Nexis, Dialect::Factiva][..]),
        any: bool,
    ) {
        let spaced = pieces.iter().enumerate().map(|(at, piece)| match spaces >> at & 1 {
            0 => format!("{piece} "),
            _ => (*piece).to_owned(),
        });
        echoes(&spaced.collect::<String>(), Syntax { any, dialect })?;
    }
}

const PIECES: [&str; 43] = [
    "a",
    "b",
    "ties",
    "AND",
    "OR",
    "NOT",
    "-",
    "+",
    "(",
    ")",
    "(",
    ")",
    "\"a b\"",
    "“a \"b\" c”",
    "「a “b” \"c\"」",
    "❝a “b” \"c\"❞",
    "″a ❞b″",
    "\"b, a\"",
    "a~2",
    ")^2",
    "b^0.5",
    "\"a b\"^1000",
    "NEAR/3",
    "ADJ/2",
    "/s",
    "/p",
    "w/5",
    "pre/4",
    "same",
    "title:",
    "by:",
    "lead/20:",
    "exact:",
    "atleast3",
    "tie*",
    "/ti.s/",
    "date:2024",
    "hd=(",
    "hlp=(",
    ")/F20/",
    "allcaps(",
    "caps(",
    "headline(",
];

#[test]
fn a_list_of_authors_is_several_names() {
    for (query, echo) in [
        ("by:\"Osgood, John\"", "by:\"Osgood, John\""),
        (
            "by:\"Ann Lee, Bob Kim and Sue Park\"",
            "by:\"Ann Lee\" AND by:\"Bob Kim\" AND by:\"Sue Park\"",
        ),
        (
            "-by:(\"Ann Lee & Bob Kim\")",
            "NOT (by:\"Ann Lee\" AND by:\"Bob Kim\")",
        ),
        (
            "by:\"Ann Lee; Bob Kim\"",
            "by:\"Ann Lee\" AND by:\"Bob Kim\"",
        ),
        (
            "by:\"García Márquez, Gabriel\"",
            "by:\"García Márquez, Gabriel\"",
        ),
        (
            "by:\"Ann Lee, The Daily Ferry\"",
            "by:\"Ann Lee, The Daily Ferry\"",
        ),
        (
            "by:\"Ana Ruiz, Eva Sol y Luis Gil\"",
            "by:\"Ana Ruiz\" AND by:\"Eva Sol\" AND by:\"Luis Gil\"",
        ),
        (
            "by:\"Santiago Ramón y Cajal López\"",
            "by:\"Santiago Ramón\" AND by:\"Cajal López\"",
        ),
        (
            "by:\"Ada Sol, Mario Rossi e Luca Bianchi\"",
            "by:\"Ada Sol\" AND by:\"Mario Rossi\" AND by:\"Luca Bianchi\"",
        ),
        (
            "by:\"Mario Rossi e Luca Bianchi\"",
            "by:\"Mario Rossi\" AND by:\"Luca Bianchi\"",
        ),
        ("by:\"Anna and Bo\"", "by:\"Anna\" AND by:\"Bo\""),
        (
            "by:\"Van Buren, John Paul\"",
            "by:\"Van Buren\" AND by:\"John Paul\" OR by:\"John Paul Van Buren\"",
        ),
        (
            "by:\"Ann Lee, Bob Kim, Eva Sol and Roe, Jane\"",
            "by:\"Ann Lee\" AND by:\"Bob Kim\" AND by:\"Eva Sol\" AND by:\"Roe, Jane\"",
        ),
        (
            "by:\"Van Buren, John Paul; Ruiz Gil, Ana Eva\"",
            "by:\"John Paul Van Buren\" AND by:\"Ana Eva Ruiz Gil\"",
        ),
        (
            "by:\"Ann Lee and the Associated Press\"",
            "by:\"Ann Lee\" AND by:\"the Associated Press\"",
        ),
        ("by:\"José Ortega y Gasset\"", "by:\"José Ortega y Gasset\""),
        (
            "by:\"Food and Drug Reporter\"",
            "by:\"Food and Drug Reporter\"",
        ),
        ("by:\"Ann Lee, Bob Kim\"~2", "by:\"Ann Lee, Bob Kim\"~2"),
        (
            "title:\"Ann Lee and Bob Kim\"",
            "title:\"Ann Lee and Bob Kim\"",
        ),
    ] {
        let parsed = parse(query, Syntax::default()).unwrap();
        assert_eq!(parsed.tree.to_string(), echo, "{query}");
        let is_told = !parsed.warnings.is_empty();
        assert_eq!(is_told, echo.contains(" AND "), "{query}");
        echoes(query, Syntax::default()).unwrap();
    }
    for query in [
        "by:(\"Ann Lee and Bob Kim\" NEAR/5 reporter)",
        "atleast2(by:\"Ann Lee, Bob Kim\")",
    ] {
        let error = parse(query, Syntax::default()).unwrap_err();
        let told = error
            .message
            .starts_with("a list of names cannot stand inside");
        assert!(told, "{query}: {error}");
    }
    let many = "by:\"a b and c d\" OR ".repeat(129);
    let many = parse(many.trim_end_matches(" OR "), Syntax::default());
    assert!(many.is_err(), "each is two");
}

/// Checks that the echo of `query`, parsed in the default dialect, gives the same tree as `query`.
fn echoes(query: &str, syntax: Syntax) -> Result<(), proptest::test_runner::TestCaseError> {
    let Ok(mut parsed) = parse(query, syntax) else {
        return Ok(());
    };
    let echo = parsed.tree.to_string();
    // Words that cannot be written without quotes are echoed as phrases.
    parsed.tree.each_leaf(&mut |node| {
        let Node::Leaf { leaf, .. } = node else {
            return;
        };
        let is_quoted = leaf.to_string().contains('"');
        match leaf {
            Leaf::Word(words) if is_quoted => {
                let words = words.clone();
                *leaf = Leaf::Phrase { words, slop: 0 };
            }
            Leaf::Exact { quoted, .. } => *quoted = is_quoted,
            _ => {}
        }
    });
    let again = parse(
        &echo,
        Syntax {
            any: syntax.any,
            dialect: Dialect::Newshound,
        },
    );
    proptest::prop_assert!(again.is_ok(), "{query} as {echo}: {:?}", again);
    let trees = [Ok(parsed), again].map(|parsed| without_places(parsed.map(|parsed| parsed.tree)));
    proptest::prop_assert_eq!(&trees[0], &trees[1], "{} as {}", query, echo);
    Ok(())
}

/// A tree as debug output, without the byte ranges that its parts were read from.
fn without_places(tree: Result<Node, QueryError>) -> String {
    let mut text = format!("{tree:?}");
    while let Some(start) = text.find(", at: ") {
        let length = text[start..].find(" }").unwrap_or(text.len() - start);
        text.replace_range(start..start + length, "");
    }
    text
}

fn echo_of(query: &str, dialect: Dialect) -> String {
    let syntax = Syntax {
        any: false,
        dialect,
    };
    parse(query, syntax).unwrap().tree.to_string()
}

#[test]
fn what_would_not_be_read_again_is_echoed_otherwise() {
    assert_eq!(
        echo_of("“the \"closer ties\" pact”", Dialect::Newshound),
        "“the \"closer ties\" pact”"
    );
    assert_eq!(echo_of("allcaps(same)", Dialect::Nexis), "exact:\"SAME\"");
    assert_eq!(
        echo_of("caps(ties)", Dialect::Nexis),
        "exact:Ties OR exact:TIES"
    );
    assert_eq!(
        echo_of("hlp=ties", Dialect::Factiva),
        "title:ties OR lead:ties"
    );
    assert_eq!(
        echo_of("hlp=(ties)", Dialect::Factiva),
        "title:ties OR lead:ties"
    );
}

#[test]
fn an_address_is_asked_for_however_it_begins() {
    for (query, echoed) in [
        ("url:http://example.org/a", "url:example.org/a"),
        ("url:\"https://example.org\"", "url:\"example.org\""),
        ("url:(http://a.org OR https)", "url:a.org OR url:https"),
    ] {
        assert_eq!(echo_of(query, Dialect::Newshound), echoed);
    }
}
