//! What the engine's own query parser and snippets get wrong, one test a fault.
//!
//! Each is something people type at news archives every day; a general search engine answers it with nothing, with the
//! wrong thing lit up, or with an error. The articles are few, so that the whole answer can be told.

use std::sync::LazyLock;

use serde_json::Value;

use crate::archive::{Archive, Run};

const BOAT: &str = "Fisherman Saves a Dog\n\nThe fishermen of Carrow saw it first. A fisherman named \
    Joe Zimmerman jumped.\n";
const TALKS: &str = "Minister Visits Beijing\n\n# Closer Ties\n\nThe prime minister went to China. \
    He spoke of prime land, and a minister of trade listened.\n\n\
    Closer ties with China were promised. The ties are old.\n";
const QUIT: &str =
    "Breaking: Minister Quits\n\nThe minister, a former coal miner, resigned. Coal is dear.\n";
const NAME: &str = "O’Brien’s Harbour\n\nMayor O'Brien opened the harbour. It cost 12 million.\n";

static ARCHIVE: LazyLock<Archive> = LazyLock::new(|| {
    Archive::indexed(&[
        ("boat.txt", BOAT),
        ("talks.md", TALKS),
        ("quit.txt", QUIT),
        ("name.txt", NAME),
    ])
});

fn search(query: &str) -> Value {
    let run = ARCHIVE.run(&["search", query, "--format", "json"]);
    assert!(run.code < 2, "{query}: {run:?}");
    run.json()
}

fn paths(query: &str) -> Vec<String> {
    let mut paths = ARCHIVE.paths(query);
    paths.sort_unstable();
    paths
}

/// The lit words of all snippets of all hits, in lower case.
fn lit(query: &str) -> Vec<String> {
    let answer = search(query);
    let hits = answer["hits"].as_array().unwrap().iter();
    let snippets = hits.flat_map(|hit| hit["snippets"].as_array().unwrap());
    let marked = snippets.flat_map(|snippet| {
        let html = snippet["html"].as_str().unwrap().to_lowercase();
        let marks: Vec<String> = html
            .split("<mark>")
            .skip(1)
            .map(|rest| rest.split("</mark>").next().unwrap().to_owned())
            .collect();
        marks
    });
    let mut words: Vec<String> = marked.collect();
    words.sort_unstable();
    words.dedup();
    words
}

#[test]
fn a_prefix_finds_its_words() {
    assert_eq!(paths("fisher*"), ["boat.txt"]);
    assert_eq!(lit("fisher*"), ["fisherman", "fishermen"]);
}

#[test]
fn a_leading_wildcard_finds_its_words() {
    assert_eq!(lit("*erman"), ["fisherman", "zimmerman"]);
}

#[test]
fn a_misspelled_word_finds_its_words() {
    assert_eq!(lit("fishermn~1"), ["fisherman", "fishermen"]);
}

#[test]
fn proximity_is_proximity_and_no_word() {
    for query in ["trade w/5 minister", "trade NEAR/5 minister"] {
        assert_eq!(paths(query), ["talks.md"], "{query}");
        assert_eq!(lit(query), ["minister", "trade"], "{query}");
    }
    // Across the border of two paragraphs, which counts for nothing.
    assert_eq!(paths("listened w/3 china"), [""; 0]);
    assert_eq!(paths("listened w/4 china"), ["talks.md"]);
}

#[test]
fn curly_quotes_are_quotes() {
    assert_eq!(lit("“closer ties”"), ["closer ties"]);
    assert_eq!(lit("„closer ties“"), lit("\"closer ties\""));
}

#[test]
fn an_apostrophe_is_part_of_a_name() {
    assert_eq!(paths("O'Brien"), ["name.txt"]);
    assert_eq!(lit("O’Brien"), ["o&#x27;brien", "o’brien"]);
}

#[test]
fn a_lone_negation_is_everything_else() {
    assert_eq!(paths("-minister"), ["boat.txt", "name.txt"]);
    assert_eq!(paths("NOT minister"), paths("-minister"));
}

#[test]
fn a_pasted_headline_is_words() {
    assert_eq!(paths("Breaking: minister quits"), ["quit.txt"]);
}

#[test]
fn a_phrase_lights_up_no_lone_word() {
    assert_eq!(lit("\"prime minister\""), ["prime minister"]);
}

#[test]
fn a_phrase_with_a_prefix_lights_up_whole() {
    assert_eq!(lit("\"prime minis*\""), ["prime minister"]);
}

#[test]
fn patterns_have_snippets_and_so_have_ranges() {
    for query in ["/fisherm[ae]n/", "fishermn~1", "words:>3"] {
        let answer = search(query);
        let hits = answer["hits"].as_array().unwrap();
        assert!(!hits.is_empty(), "{query}");
        for hit in hits {
            let text = hit["snippets"][0]["text"].as_str().unwrap();
            assert!(!text.is_empty(), "{query}");
        }
    }
    assert_eq!(lit("/fisherm[ae]n/"), ["fisherman", "fishermen"]);
}

#[test]
fn a_negated_phrase_lights_up_nothing() {
    assert_eq!(paths("minister -\"coal miner\""), ["talks.md"]);
    assert_eq!(lit("minister -\"coal mine\""), ["minister"]);
}

#[test]
fn limits_count_characters_and_not_bytes() {
    let sentence = "Министр сообщил о переговорах с соседями о новых договорах и ценах ".repeat(5);
    let archive = Archive::indexed(&[("ru.txt", &format!("Переговоры\n\n{sentence}.\n"))]);
    let arguments = [
        "search",
        "министр",
        "--fragment-chars",
        "150",
        "--format",
        "json",
    ];
    let answer = archive.run(&arguments).code(0).json();
    let snippets = answer["hits"][0]["snippets"].as_array().unwrap();
    let longest = snippets
        .iter()
        .map(|snippet| snippet["text"].as_str().unwrap().chars().count())
        .max();
    assert!((120..=150).contains(&longest.unwrap()), "{snippets:?}");
}

#[test]
fn there_are_several_fragments_of_whole_sentences() {
    let text = "Harbour\n\nThe ferry is late. Nothing else happened.\n\nAll day it rained. \
        Then the ferry came in.\n";
    let archive = Archive::indexed(&[("harbour.txt", text)]);
    let arguments = [
        "search",
        "ferry",
        "--fragment-chars",
        "30",
        "--format",
        "json",
    ];
    let answer = archive.run(&arguments).code(0).json();
    let snippets = answer["hits"][0]["snippets"].as_array().unwrap();
    let texts: Vec<&str> = snippets
        .iter()
        .map(|s| s["text"].as_str().unwrap())
        .collect();
    assert_eq!(texts, ["The ferry is late.", "Then the ferry came in."]);
}

#[test]
fn headings_are_apart_from_the_body() {
    // The heading's `Ties` and the paragraph's `The` stand side by side on the page.
    assert_eq!(paths("\"ties the prime\""), [""; 0]);
    let answer = search("closer");
    let fields = answer["hits"][0]["snippets"].as_array().unwrap().iter();
    let fields: Vec<&str> = fields.map(|s| s["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["heading", "body"]);
}

fn refused(query: &str) -> Run {
    ARCHIVE.run(&["search", query]).code(2)
}

#[test]
fn deep_brackets_are_refused_before_they_do_harm() {
    let parentheses = format!("{}a{}", "(".repeat(2000), ")".repeat(2000));
    assert!(refused(&parentheses).stderr.contains("32 deep"));
    let alternating = format!("{}c{}", "a AND (b OR (".repeat(230), "))".repeat(230));
    assert!(refused(&alternating).stderr.contains("32 deep"));
    let longer = format!("{}a{}", "(".repeat(2100), ")".repeat(2100));
    assert!(refused(&longer).stderr.contains("at most 4096 are read"));
    let fields = format!("{}a", "title:".repeat(600));
    assert!(refused(&fields).stderr.contains("32 deep"));
}

#[test]
fn thousands_of_negations_are_answered_or_refused_at_once() {
    assert!(
        refused(&"NOT ".repeat(10_000))
            .stderr
            .contains("at most 4096")
    );
    let even = format!("{}minister", "NOT ".repeat(1000));
    assert_eq!(paths(&even), paths("minister"));
    let many = "NOT a ".repeat(256);
    assert_eq!(ARCHIVE.run(&["search", "--count", &many]).lines(), ["1"]);
}

#[test]
fn a_word_is_not_near_itself() {
    let archive = Archive::indexed(&[
        (
            "once.txt",
            "Harbour\n\nThe talks began in the morning, and nothing else happened.\n",
        ),
        (
            "twice.txt",
            "Harbour\n\nTalks on talks began. The mayor said that that was that.\n",
        ),
    ]);
    assert_eq!(archive.paths("talks NEAR/9 talks"), ["twice.txt"]);
    assert_eq!(archive.paths("that ADJ/1 that"), ["twice.txt"]);
    assert_eq!(archive.paths("began ADJ/9 began"), [""; 0]);
}

#[test]
fn characters_are_counted_one_by_one() {
    let archive = Archive::indexed(&[("ja.txt", "東京都の港\n\n東京都の会議は東京で開かれた。\n")]);
    for (query, found) in [
        ("東京 ADJ/1 都", true),
        ("東京 ADJ/1 京都", false),
        ("atleast3(東京)", true),
        ("atleast4(東京 OR 京都)", false),
        ("東京 ADJ/2 の", true),
    ] {
        assert_eq!(archive.paths(query).len(), usize::from(found), "{query}");
    }
}

#[test]
fn no_part_of_a_pasted_address_is_left_out() {
    let archive = Archive::indexed(&[
        ("house.txt", "Harbour\n\nThe white-house stood there.\n"),
        (
            "link.txt",
            "Harbour\n\nSee example.com/white-house for more.\n",
        ),
    ]);
    for query in ["example.com/white-house", "https://example.com/white-house"] {
        let expected = if query.starts_with('h') {
            vec![]
        } else {
            vec!["link.txt"]
        };
        assert_eq!(archive.paths(query), expected, "{query}");
    }
}

#[test]
fn a_chain_of_one_word_costs_no_more_than_others() {
    let chain = vec!["the"; 40].join(" NEAR/1000 ");
    let text = format!("Harbour\n\n{}\n", "the ferry and the pier. ".repeat(40));
    let archive = Archive::indexed(&[("the.txt", &text)]);
    let answer = archive
        .run(&["search", &chain, "--format", "json"])
        .code(0)
        .json();
    assert_eq!(
        (&answer["total"], &answer["warnings"]),
        (&1.into(), &serde_json::json!([]))
    );
}

#[test]
fn what_an_operand_holds_takes_nothing_from_it() {
    let archive = Archive::indexed(&[
        (
            "trump.txt",
            "Harbour\n\nThe president Donald Trump spoke.\n",
        ),
        (
            "gold.txt",
            "Harbour\n\nGold alpha silver silver beta gamma delta bronze.\n",
        ),
    ]);
    for (query, path) in [
        ("president ADJ/1 (trump OR \"donald trump\")", "trump.txt"),
        (
            "(trump OR \"president donald trump\") NEAR/1 the",
            "trump.txt",
        ),
        ("(gold NEAR/3 silver) NEAR/4 bronze", "gold.txt"),
        ("gold NEAR/3 (silver NEAR/4 bronze)", "gold.txt"),
    ] {
        assert_eq!(archive.paths(query), [path], "{query}");
    }
    assert!(
        archive
            .paths("trump NOT NEAR/1 (spoke OR \"spoke x\")")
            .is_empty()
    );
}

#[test]
fn what_is_attached_to_nothing_ends_in_a_fault() {
    let archive = Archive::indexed(&[("the.txt", "Harbour\n\nThe ferry.\n")]);
    for query in ["a ()^2", "ferry ()~2"] {
        archive.run(&["search", query]).code(2);
    }
}
