//! The same files and query give the same list, however the index came about.

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
