//! Rankings over `corpus/`, as files that a change of the ranking shows up in.
//!
//! A file of `tests/ranking` begins with a query and the article it is meant for; below stand what the command made of
//! the query, the rank of that article, and the top hits. With `UPDATE_GOLDENS=1` in the environment the lower part is
//! written anew, to be reviewed as a diff. A new file needs only its first two lines.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

use crate::archive::{in_corpus, workspace};

/// Hits a file shows.
const SHOWN: usize = 5;

#[test]
fn rankings_are_those_of_the_goldens() {
    let mut changed = Vec::new();
    let mut files = 0;
    for entry in std::fs::read_dir(workspace().join("tests/ranking")).unwrap() {
        let path = entry.unwrap().path();
        files += 1;
        let golden = std::fs::read_to_string(&path).unwrap();
        let found = ranking(&path, &golden);
        if found == golden {
            continue;
        }
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            std::fs::write(&path, found).unwrap();
        } else {
            let name = path.file_name().unwrap().display();
            changed.push(format!("{name} is\n{golden}\nbut would be\n{found}"));
        }
    }
    assert!(files >= 12);
    assert!(
        changed.is_empty(),
        "{}\nUPDATE_GOLDENS=1 accepts this",
        changed.join("\n")
    );
}

/// The file at `path` as it should be, by its first two lines.
fn ranking(path: &Path, golden: &str) -> String {
    let mut lines = golden.lines();
    let mut value = |name: &str| {
        let line = lines.next().and_then(|line| line.strip_prefix(name));
        line.unwrap_or_else(|| panic!("{} has no line {name}", path.display()))
    };
    let (query, target) = (value("query: "), value("target: "));
    let answer = in_corpus(&["search", query, "-n", "1000", "--format", "json"]).json();
    let hits = answer["hits"].as_array().unwrap();
    let rank = hits.iter().position(|hit| address(hit) == target);
    let rank = rank.map_or("none".into(), |rank| (rank + 1).to_string());
    let parsed = answer["query"]["parsed"].as_str().unwrap();
    let total = &answer["total"];
    let mut text =
        format!("query: {query}\ntarget: {target}\nparsed: {parsed}\nrank: {rank} of {total}\n\n");
    for hit in hits.iter().take(SHOWN) {
        let mark = if address(hit) == target { "*" } else { " " };
        let title = hit["title"].as_str().unwrap_or("(no title)");
        let _ = writeln!(text, "{mark}{} {}\n   {title}", hit["rank"], address(hit));
    }
    text
}

/// The address of a hit as the command prints it.
fn address(hit: &Value) -> String {
    let path = hit["path"].as_str().unwrap();
    match hit["record"].as_u64().unwrap() {
        0 => path.into(),
        record => format!("{path}#{record}"),
    }
}
