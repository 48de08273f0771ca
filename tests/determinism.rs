//! The same files and query give the same list, however the index came about.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::archive::{Archive, Run, jsonl, newshound, workspace};

/// Ways of ranking.
const RANKINGS: [&[&str]; 4] = [
    &[],
    &["--rank", "bm25"],
    &["--rank", "rm3"],
    &["--half-life", "30"],
];

/// All answers to the example queries, ranked so, without the time they took.
fn answers(index: &str, directory: &Archive, ranking: &[&str]) -> Vec<Value> {
    let answer = |example: &Value| {
        let query = example["query"].as_str().unwrap();
        let mut search = newshound(&["search", "-n", "1000", "--format", "json", query]);
        search.args((example["any"] == true).then_some("--any"));
        search
            .args(ranking)
            .arg("--archive")
            .arg(directory.path(index));
        let mut answer = Run::of(&mut search).json();
        answer["took_ms"].take();
        answer
    };
    // What rankings share is asked for once.
    let step = if ranking.is_empty() { 1 } else { 4 };
    jsonl("tests/corpus/queries.jsonl")
        .iter()
        .step_by(step)
        .map(answer)
        .collect()
}

#[test]
fn the_same_files_and_query_give_the_same_hits_scores_and_order() {
    let indexes = Archive::of(&[]);
    let index = |name: &str, arguments: &[&str]| {
        let mut command = newshound(&["index", "corpus", "--archive"]);
        command.arg(indexes.path(name)).args(arguments);
        Run::of(command.current_dir(workspace())).code(0);
    };
    index("one", &["--threads", "1"]);
    index("four", &["--threads", "4"]);
    index("parts", &["--glob", "*.md", "--glob", "*.html"]);
    index("parts", &["--threads", "1", "--glob", "w*"]);
    index("parts", &[]);
    for ranking in RANKINGS {
        let expected = answers("one", &indexes, ranking);
        for name in ["four", "parts"] {
            for (found, expected) in answers(name, &indexes, ranking).iter().zip(&expected) {
                assert_eq!(found, expected, "{name} {ranking:?}");
            }
        }
    }
}

/// Phrases that a cell ends are patterns: the sum over their elements must not depend on the order that suits a segment.
#[test]
fn phrases_of_cells_score_alike_in_one_segment_and_in_many() {
    const WORDS: [&str; 12] = [
        "대통령은",
        "서울에서",
        "기자",
        "か゛",
        "ກ່າວ",
        "ຕີ",
        "กรุงเทพ",
        "มหานคร",
        "ย",
        "がぎぐ",
        "カ゛",
        "首相",
    ];
    let mut seed = 1_u32;
    let mut word = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        WORDS[(seed >> 24) as usize % WORDS.len()]
    };
    let files: Vec<(String, String)> = (0..400)
        .map(|number| {
            let text: Vec<&str> = (0..20 + number * 37 % 180).map(|_| word()).collect();
            (
                format!("{number:03}.txt"),
                format!(
                    "Title {}\n\n{}\n",
                    text[0],
                    text.join(["", " "][number % 2])
                ),
            )
        })
        .collect();
    let listed: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let news = Archive::of(&listed);
    let indexes = Archive::of(&[]);
    let index = |name: &str, arguments: &[&str]| {
        let mut command = newshound(&["index", "--threads", "1", "--archive"]);
        command
            .arg(indexes.path(name))
            .args(arguments)
            .arg(news.path(""));
        Run::of(&mut command).code(0);
    };
    index("one", &[]);
    for part in ["0*", "*1.txt", "*2.txt", "*"] {
        index("many", &["--glob", part]);
    }
    let answer = |name: &str, query: &str| {
        let mut search = newshound(&["search", "-n", "1000", "--format", "json", query]);
        search.arg("--archive").arg(indexes.path(name));
        Run::of(&mut search).code(0).json()["hits"].take()
    };
    for query in [
        "\"ຕີ ກ່າວ\"",
        "\"ย มหานค\"",
        "\"がぎぐ カ゛\"",
        "\"대통령은 서울에서 기\"",
    ] {
        assert_eq!(answer("one", query), answer("many", query), "{query}");
    }
}

/// Sorted by day, hits are scored by the judge, and by relevance in whatever way suits the query.
#[test]
fn a_hit_has_one_score_in_whatever_order() {
    let indexes = Archive::of(&[]);
    let mut command = newshound(&["index", "corpus", "--archive"]);
    command.arg(indexes.path("one"));
    Run::of(command.current_dir(workspace())).code(0);
    let scores = |sort: &[&str]| -> Vec<BTreeMap<String, String>> {
        let scored = |answer: Value| {
            let hits = answer["hits"].as_array().unwrap().clone();
            let scored = |hit: Value| (hit["id"].to_string(), hit["score"].to_string());
            hits.into_iter().map(scored).collect()
        };
        answers("one", &indexes, sort)
            .into_iter()
            .map(scored)
            .collect()
    };
    let bm25 = ["--rank", "bm25"];
    let by_date = scores(&[&bm25[..], &["--sort", "date"]].concat());
    assert!(by_date.iter().any(|scores| scores.len() > 1));
    assert_eq!(scores(&bm25), by_date);
}
