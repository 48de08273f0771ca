//! The same files and query give the same list, however the index came about.

use serde_json::Value;

use crate::archive::{Archive, Run, jsonl, newshound, workspace};

/// All answers to the example queries, without the time they took.
fn answers(index: &str, directory: &Archive) -> Vec<Value> {
    let answer = |example: &Value| {
        let query = example["query"].as_str().unwrap();
        let mut search = newshound(&["search", "-n", "1000", "--format", "json", query]);
        search.args((example["any"] == true).then_some("--any"));
        search.arg("--archive").arg(directory.path(index));
        let mut answer = Run::of(&mut search).json();
        answer["took_ms"].take();
        answer
    };
    jsonl("tests/corpus/queries.jsonl")
        .iter()
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
    let expected = answers("one", &indexes);
    for name in ["four", "parts"] {
        for (found, expected) in answers(name, &indexes).iter().zip(&expected) {
            assert_eq!(found, expected, "{name}");
        }
    }
}
