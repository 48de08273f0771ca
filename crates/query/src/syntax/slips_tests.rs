use crate::syntax::dialect::{Dialect, Syntax};
use crate::syntax::parser::parse;
use crate::{QueryErrorKind, Suggestion, Warning};

fn echo(query: &str) -> String {
    parse(query, Syntax::default()).unwrap().tree.to_string()
}

fn warnings(query: &str) -> Vec<Warning> {
    parse(query, Syntax::default()).unwrap().warnings
}

#[test]
fn ampersands_that_are_glued_on_one_side_are_operators() {
    for query in [
        "minister && trade",
        "minister &&trade",
        "minister&& trade",
        "minister&&trade",
        "(minister&&trade)",
        "minister＆＆trade",
        "minister &trade",
        "minister& trade",
        "minister&(trade)",
    ] {
        assert_eq!(echo(query), "minister AND trade", "{query}");
        assert!(warnings(query).is_empty(), "{query}");
    }
    for (query, read) in [
        ("AT&T", "AT&T"),
        ("R&D M&A", "R&D AND M&A"),
        ("AT & T", "AT AND T"),
        ("AT& T", "AT AND T"),
        (
            "\"R&&D\" \"minister &trade\"",
            "\"R&&D\" AND \"minister &trade\"",
        ),
        (
            "\"closer ties\"&&trade*&&a",
            "\"closer ties\" AND trade* AND a",
        ),
        (
            "title:ties&&(a|b)&&/x[ab]/&&c",
            "title:ties AND (a OR b) AND /x[ab]/ AND c",
        ),
        ("tie*&? &＆pact", "tie* AND pact"),
        ("/[a-z&&[^x]]/", "/[a-z&&[^x]]/"),
        (
            "https://example.org/?a=b&c=d",
            "https://example.org/?a=b&c=d",
        ),
    ] {
        assert_eq!(echo(query), read, "{query}");
        assert_eq!(echo(read), read, "{query}");
    }
    for query in ["&&trade", "trade&&", "a &&&& b", "a -&b", "title:&b"] {
        assert!(parse(query, Syntax::default()).is_err(), "{query}");
    }
}

#[test]
fn connectives_beside_marks_are_told() {
    for (query, text, operator) in [
        ("minister NOT–trade", "NOT–trade", "NOT"),
        ("minister NOT- trade", "NOT-", "NOT"),
        ("minister NOT-trade", "NOT-trade", "NOT"),
        ("minister NOT-trad*", "NOT-trad*", "NOT"),
        ("NOT-trade minister", "NOT-trade", "NOT"),
        ("minister OR-trade", "OR-trade", "OR"),
        ("minister AND. trade", "AND.", "AND"),
        ("minister [AND] trade", "[AND]", "AND"),
        ("minister {AND} trade", "{AND}", "AND"),
        ("minister OR, trade", "OR,", "OR"),
        ("minister ＯＲ、 trade", "ＯＲ、", "OR"),
        ("minister.AND.trade", "minister.AND.trade", "AND"),
        ("minister AND&trade", "AND&trade", "AND"),
    ] {
        let word = text.to_owned();
        let told = Warning::OperatorOfOtherLanguage { word, operator };
        assert!(
            warnings(query).contains(&told),
            "{query}: {:?}",
            warnings(query)
        );
    }
    for query in [
        "OR-based gates",
        "Portland, OR.",
        "Ballon D'OR winner",
        "not-for-profit and, or",
        "path:x/OR/y ties",
        "https://example.org/AND/x ties",
        "MINISTER SAYS IT IS NOT- TRADE IS FINE",
    ] {
        assert!(warnings(query).is_empty(), "{query}: {:?}", warnings(query));
    }
}

#[test]
fn distances_with_a_slip_are_refused() {
    for (operator, advice) in [
        ("w/5,", "write w/5;"),
        ("/w/5", "write w/5;"),
        ("[w/5]", "write w/5;"),
        ("w//5", "write w/5;"),
        ("w\\5", "write w/5;"),
        ("near5,", "write near5;"),
        ("NEAR-5", "write NEAR/5;"),
        ("NEAR=5", "write NEAR/5;"),
        ("ADJ–5", "write ADJ/5;"),
        ("<near/5>", "write near/5;"),
        ("//s", "write /s;"),
        ("/p,", "write /p;"),
        ("w/s.", "write w/s;"),
        ("/5s", "write NEAR/5,"),
        ("/5,", "write NEAR/5,"),
        ("//5", "write NEAR/5,"),
    ] {
        let query = format!("minister {operator} trade");
        let error = parse(&query, Syntax::default()).unwrap_err();
        assert_eq!(error.message, "this operator is not understood", "{query}");
        assert_eq!(
            error.characters(),
            9..9 + operator.chars().count(),
            "{query}"
        );
        assert_eq!(error.kind, QueryErrorKind::Syntax, "{query}");
        let Some(Suggestion::Advice(given)) = error.suggestion else {
            panic!("{query}")
        };
        assert!(given.starts_with(advice), "{query}: {given}");
    }
    for dialect in [Dialect::Nexis, Dialect::Factiva] {
        let syntax = Syntax {
            any: false,
            dialect,
        };
        assert!(parse("minister w/5, trade", syntax).is_err());
    }
    for (query, told) in [
        ("a near-5 rise", "near-5 was read as a word"),
        ("stay NEAR, minister", "NEAR, was read as a word"),
        ("minister /ss trade", "/ss was read as a word"),
    ] {
        let warnings = warnings(query);
        assert!(warnings[0].to_string().starts_with(told), "{warnings:?}");
    }
    for query in [
        "F-16 W-2 P-5 n/a, w/out, 24/7, km/s. near-far U.S.",
        "near~1 /UK path:/w/5 url:x/n/5/",
        "SHIPS COLLIDE NEAR-5 DEAD IN PORT",
        "24/5, 5/s, 1/5",
    ] {
        let parsed = parse(query, Syntax::default());
        let warnings = parsed.unwrap().warnings;
        let is_told = |told: &Warning| matches!(told, Warning::DistanceIsMissing { .. });
        assert!(!warnings.iter().any(is_told), "{query}: {warnings:?}");
    }
}

#[test]
fn words_that_are_joined_by_any_mark_are_told_to_be_a_phrase() {
    for mark in [
        "<", ">", "->", "=>", "!=", "==", "\\", "[", "]", "{", "}", "•", "·", "~", ",", ";", "/",
        "=", "--", "..", "।", "،",
    ] {
        let text = format!("minister{mark}trade");
        let told = Warning::ReadAsPhrase { text: text.clone() };
        assert!(
            warnings(&text).contains(&told),
            "{text}: {:?}",
            warnings(&text)
        );
    }
    for query in [
        "G7,G20",
        "U.S./China",
        "F-16/F-18",
        "中国，日本",
        "中国...日本",
    ] {
        let is_told = |told: &Warning| matches!(told, Warning::ReadAsPhrase { .. });
        assert!(warnings(query).iter().any(is_told), "{query}");
    }
    for query in [
        "col·laboració COL·LABORACIÓ",
        "U.S.-led O'Brien's rock-'n'-roll example.org",
        "closed–door snake_case AT&T 10,000 1.5bn",
        "fishermn~1^2 wi?d* minist?*",
        "צה\"ל ארה״ב תל־אביב ג׳ורג׳",
        "बोद་ཡིག हिन्दी می\u{200c}شود",
        "唐纳德·特朗普",
        "ドナルド・トランプ",
        "《人民日报》社论",
        "https://example.org/a/b[c] words:>800",
    ] {
        let is_told = |told: &Warning| matches!(told, Warning::ReadAsPhrase { .. });
        assert!(
            !warnings(query).iter().any(is_told),
            "{query}: {:?}",
            warnings(query)
        );
    }
}
