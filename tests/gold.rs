//! The readings of `corpus/` against their gold readings.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::archive::{Run, address, in_corpus, jsonl, newshound, workspace};

const FIELDS: [&str; 9] = [
    "title",
    "bylines",
    "published",
    "reading_minutes",
    "section",
    "source",
    "url",
    "language",
    "external_id",
];

/// The gold lines of one outcome.
fn gold(outcome: &str) -> Vec<Value> {
    let mut lines = jsonl("tests/corpus/gold.jsonl");
    lines.retain(|line| line["outcome"] == outcome);
    assert!(!lines.is_empty());
    lines
}

fn paths(lines: &[Value]) -> BTreeSet<&str> {
    lines
        .iter()
        .map(|line| line["path"].as_str().unwrap())
        .collect()
}

#[test]
fn every_article_of_the_corpus_is_read_as_its_gold_reading_says() {
    let gold = gold("article");
    let mut command = newshound(&["show", "--source", "--format", "jsonl"]);
    command
        .args(paths(&gold))
        .current_dir(workspace().join("corpus"));
    let readings = Run::of(&mut command).code(0).jsonl();
    let found: Vec<String> = readings.iter().map(address).collect();
    let expected: Vec<String> = gold.iter().map(address).collect();
    assert_eq!(found, expected);
    let wrong: Vec<String> = gold
        .iter()
        .zip(&readings)
        .flat_map(|(gold, reading)| disagreements(gold, reading))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What of a reading is not as its gold line says.
fn disagreements(gold: &Value, reading: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut compare = |field: &str, found: &Value, expected: &Value| {
        if found != expected {
            wrong.push(format!(
                "{} {field}: {found}, expected {expected}",
                address(gold)
            ));
        }
    };
    for field in FIELDS {
        compare(field, &reading[field], &gold[field]);
    }
    compare(
        "sections",
        &sections(reading, |section| {
            let paragraphs = section["paragraphs"].as_array().unwrap();
            let starts: Vec<String> = paragraphs
                .iter()
                .map(|paragraph| start(paragraph, &reading["language"]))
                .collect();
            json!({"heading": section["heading"], "paragraphs": paragraphs.len(), "starts": starts})
        }),
        &gold["sections"],
    );
    if !gold["boilerplate"].is_null() {
        let cut = reading["boilerplate"].as_array().unwrap().iter();
        let starts: Vec<String> = cut
            .map(|cut| start(&cut["text"], &reading["language"]))
            .collect();
        compare("boilerplate", &json!(starts), &gold["boilerplate"]);
    }
    wrong
}

fn sections(reading: &Value, section: impl Fn(&Value) -> Value) -> Value {
    reading["sections"]
        .as_array()
        .unwrap()
        .iter()
        .map(section)
        .collect()
}

/// How a paragraph starts: five words, or ten characters where words are not spaced.
fn start(paragraph: &Value, language: &Value) -> String {
    let text = paragraph.as_str().unwrap();
    if language == "zh" || language == "ja" || language == "th" {
        text.chars().take(10).collect()
    } else {
        let words: Vec<&str> = text.split_whitespace().take(5).collect();
        words.join(" ")
    }
}

#[test]
fn what_is_skipped_in_the_corpus_is_told_with_its_reason() {
    let report = in_corpus(&["index", "corpus", "--json"]).code(0).json();
    let problems: Vec<Value> = gold("skipped")
        .iter()
        .map(|line| {
            json!({"path": line["path"], "line": null, "outcome": "skipped", "reason": line["reason"]})
        })
        .collect();
    assert_eq!(report["problems"], Value::from(problems));
}

#[test]
fn every_visible_file_of_the_corpus_has_a_gold_reading() {
    let lines = jsonl("tests/corpus/gold.jsonl");
    let mut files = BTreeSet::new();
    let corpus = workspace().join("corpus");
    let mut folders = vec![corpus.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let hidden = path.file_name().unwrap().to_str().unwrap().starts_with('.');
            if path.is_dir() && !hidden {
                folders.push(path);
            } else if !hidden {
                let path = path.strip_prefix(&corpus).unwrap();
                files.insert(path.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    let files: BTreeSet<&str> = files.iter().map(String::as_str).collect();
    assert_eq!(files, paths(&lines));
}
