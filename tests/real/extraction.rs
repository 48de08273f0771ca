//! Pages of real news against their gold texts: what a change of the reading must not cost, and the METS issues.

use serde_json::Value;

use super::{data, unpacked};
use crate::archive::Run;
use crate::archive::newshound;

/// The least of each figure: below what is measured by less than one page in fifty makes.
const LEAST: [(&str, &str, f64); 8] = [
    ("article-extraction-benchmark", "f1", 0.97),
    ("fundus", "f1", 0.955),
    ("fundus", "authors", 0.88),
    ("fundus", "date", 0.96),
    ("fundus", "title", 0.91),
    ("fundus", "title_words", 0.95),
    ("readability", "title", 0.84),
    ("readability", "title_words", 0.95),
];

#[test]
fn pages_are_read_as_truly_as_they_were() {
    let Some(gold) = data("html-gold") else {
        return;
    };
    let gold = gold.to_str().unwrap();
    let mut command = newshound(&["eval", "extract", gold, "--json"]);
    let report = Run::of(&mut command).code(0).json();
    let sets = report["sets"].as_array().unwrap();
    for (name, figure, least) in LEAST {
        let set: &Value = sets.iter().find(|set| set["set"] == name).unwrap();
        assert_eq!(set["unread"], 0, "{name}");
        let found = set[figure].as_f64().unwrap();
        assert!(found >= least, "{name} {figure}: {found}");
    }
}

#[test]
fn issues_are_read_by_article_and_their_pages_accounted_for() {
    for issue in ["BL-0002647-1824-02-17", "BNF-EN-JDPL"] {
        let Some(archive) = unpacked(&format!("formats/mets-alto/{issue}.tar.zst")) else {
            return;
        };
        let account = archive.run(&["index", "--json", "."]).code(0).json();
        let count = |key: &str| account[key].as_u64().unwrap();
        assert_eq!(count("failed"), 0, "{issue}");
        assert!(count("indexed") > 5, "{issue}");
        let seen = account["seen"]["articles"].as_u64().unwrap();
        assert_eq!(seen, count("indexed") + count("skipped"), "{issue}");
        for problem in account["problems"].as_array().unwrap() {
            let reason = problem["reason"].as_str().unwrap();
            assert!(reason.starts_with("a page of "), "{issue}: {reason}");
        }
        let again = archive.run(&["index", "--json", "."]).code(0).json();
        assert_eq!(
            (&again["indexed"], &again["unchanged"]),
            (&0.into(), &account["indexed"])
        );
    }
}
