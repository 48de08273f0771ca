//! Warnings about syntax of other search services and languages, and about question marks within quotes.

use super::tests::warnings;

#[test]
fn operators_of_other_languages_and_houses_are_told() {
    for (query, told) in [
        ("economy WITHOUT growth", "the operator is NOT"),
        ("Macron EXCEPT (trade OR growth)", "the operator is NOT"),
        ("economy MINUS growth", "the operator is NOT"),
        ("économie PAS croissance", "the operator is NOT"),
        ("economy ANDNOT growth", "the operator is NOT"),
        ("RICO AND-NOT PUERTO", "the operator is NOT"),
        ("economy XOR growth", "(a OR b) NOT (a AND b)"),
        ("perro Y gato", "the operator is AND"),
        ("perro O gato", "the operator is OR"),
        ("economy <or> growth", "the operator is OR"),
        ("economy <near> growth", "write NEAR/5 between"),
        ("economy <NEAR> growth", "write NEAR/5 between"),
    ] {
        let warnings = warnings(query);
        assert_eq!(warnings.len(), 1, "{query}: {warnings:?}");
        assert!(warnings[0].contains(told), "{query}: {warnings:?}");
    }
    for query in [
        "DOCTORS WITHOUT BORDERS",
        "economy without growth",
        "without WITHOUT",
        "Ortega Y Gasset",
        "Generation Y workers",
        "perro Y",
        "economy <b> growth",
        "LIFE MINUS THE AND-NOT OF MACHINES",
    ] {
        assert!(warnings(query).is_empty(), "{query}: {:?}", warnings(query));
    }
}

#[test]
fn question_marks_behind_quoted_words_are_told_where_they_may_stand_for_letters() {
    for (query, word) in [
        ("\"19??\"", "19??"),
        ("\"caf? au lait\"", "caf?"),
        ("\"in 19?? They won\"", "19??"),
    ] {
        let told = format!(
            "the ? at the end of {word} was read as a question mark; write * for more letters"
        );
        assert_eq!(warnings(query), [told], "{query}");
    }
    for query in [
        "\"who won?\"",
        "\"Who won? They did\"",
        "\"wi?d card\"",
        "\"minist?* of\"",
        "\"本当?? です\"",
    ] {
        assert!(warnings(query).is_empty(), "{query}: {:?}", warnings(query));
    }
}

#[test]
fn a_field_in_brackets_or_of_another_house_with_a_space_is_told() {
    for (query, text) in [
        ("[title:minister]", "[title:minister]"),
        ("allintitle: minister", "allintitle:"),
        ("Title: minister", "Title:"),
    ] {
        let warnings = warnings(query);
        let told = format!("{text} was read as a word; for the field write title:ties, without");
        assert!(warnings[0].starts_with(&told), "{query}: {warnings:?}");
    }
    assert!(warnings("[minister: no]").is_empty());
}
