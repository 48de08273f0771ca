//! docs/boilerplate.md lists all rules by which something is cut from a text, each with the modules that name it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::archive::{Run, newshound, workspace};

/// What stands before and behind the name of a rule where the code, or a list of lines, gives one.
const GIVEN: [(&str, char); 6] = [
    ("cut(\"", '"'),
    ("Cut(\"", '"'),
    ("eside(\"", '"'),
    ("RULE: &str = \"", '"'),
    ("rule: \"", '"'),
    ("\n[", ':'),
];

/// The rules of the table with their modules.
fn listed() -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(workspace().join("docs/boilerplate.md")).unwrap();
    let (_, table) = text.split_once("\n## All rules\n").unwrap();
    let (table, _) = table.split_once("\n## ").unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let quoted = |cell: &str| {
        cell.split('`')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect()
    };
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').collect();
        let rule: Vec<String> = quoted(cells[1]);
        (rule[0].clone(), quoted(cells[3]).into_iter().collect())
    })
    .collect()
}

/// The sources of `ingest` without their tests, by their paths.
fn sources() -> BTreeMap<String, String> {
    let src = workspace().join("crates/ingest/src");
    let source = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let text = text.split("\nmod tests {").next().unwrap().to_owned();
        let file = path.strip_prefix(&src).unwrap().to_str().unwrap();
        (file.replace('\\', "/"), text)
    };
    let mut sources: BTreeMap<_, _> = files(&src).map(source).collect();
    sources.retain(|file, _| !file.contains("tests"));
    sources
}

fn files(dir: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = WalkDir::new(dir).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.map(|entry| entry.into_path())
}

/// Whether a file is of a module: its own or one below.
fn is_of(file: &str, module: &str) -> bool {
    file.strip_prefix(module)
        .is_some_and(|below| below.starts_with(['.', '/']))
}

#[test]
fn every_rule_of_the_code_is_in_the_table_and_no_other() {
    let (listed, sources) = (listed(), sources());
    assert!(listed.len() > 40, "{listed:?}");
    for (rule, modules) in &listed {
        let names = [format!("\"{rule}\""), format!("\n[{rule}:")];
        for module in modules {
            let mut own = sources.iter().filter(|(file, _)| is_of(file, module));
            let is_named = own.any(|(_, text)| names.iter().any(|name| text.contains(name)));
            assert!(is_named, "no {rule} in {module}");
        }
    }
    for (file, text) in &sources {
        for (before, behind) in GIVEN {
            for given in text.split(before).skip(1) {
                let rule = given.split(behind).next().unwrap();
                let modules = listed.get(rule);
                let is_told = modules.is_some_and(|all| all.iter().any(|own| is_of(file, own)));
                assert!(is_told, "{rule} of {file} is not in the table");
            }
        }
    }
}

#[test]
fn every_rule_that_cuts_something_from_the_samples_is_in_the_table() {
    let listed = listed();
    let mut show = newshound(&["show", "--source", "--boilerplate", "--format", "jsonl"]);
    for dir in ["corpus", "tests/samples"] {
        show.args(files(&workspace().join(dir)));
    }
    let read = Run::of(&mut show).jsonl();
    let cut = read
        .iter()
        .flat_map(|read| read["boilerplate"].as_array().unwrap());
    let rules: BTreeSet<&str> = cut.map(|cut| cut["rule"].as_str().unwrap()).collect();
    assert!(rules.len() > 8, "{rules:?}");
    for rule in rules {
        assert!(listed.contains_key(rule), "{rule} is not in the table");
    }
}
