//! The house as it is against the house as ARCHITECTURE.md draws it.

use std::collections::{BTreeMap, BTreeSet};

use crate::archive::{Run, newshound, workspace};

/// Every package of the workspace with everything its manifest names.
struct Package {
    dependencies: BTreeSet<String>,
    /// Those that only its tests and benchmarks need.
    dev_dependencies: BTreeSet<String>,
}

fn packages() -> BTreeMap<String, Package> {
    let root = manifest("Cargo.toml");
    let members = root["workspace"]["members"].as_array().unwrap();
    let mut packages: BTreeMap<String, Package> = members
        .iter()
        .map(|member| {
            let member = member.as_str().unwrap();
            let name = member.strip_prefix("crates/").unwrap().to_owned();
            (name, package(&manifest(&format!("{member}/Cargo.toml"))))
        })
        .collect();
    packages.insert("cli".into(), package(&root));
    packages
}

fn manifest(path: &str) -> toml::Table {
    let text = std::fs::read_to_string(workspace().join(path)).unwrap();
    text.parse().unwrap()
}

fn package(manifest: &toml::Table) -> Package {
    let mut package = Package {
        dependencies: BTreeSet::new(),
        dev_dependencies: BTreeSet::new(),
    };
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let targets = targets.into_iter().flat_map(|targets| targets.values());
    let tables = targets.filter_map(toml::Value::as_table).chain([manifest]);
    for table in tables {
        let names = |kind: &str| {
            let table = table.get(kind).and_then(toml::Value::as_table);
            let table = table.into_iter().flatten();
            table.map(|(name, _)| name.clone()).collect::<Vec<_>>()
        };
        package.dependencies.extend(names("dependencies"));
        package.dependencies.extend(names("build-dependencies"));
        package.dev_dependencies.extend(names("dev-dependencies"));
    }
    package
}

/// The list in the block that ARCHITECTURE.md marks as `arrows`.
fn arrows() -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(workspace().join("ARCHITECTURE.md")).unwrap();
    let (_, block) = text.split_once("```arrows\n").unwrap();
    let (block, _) = block.split_once("```").unwrap();
    let arrow = |line: &str| {
        let (from, to) = line.split_once("->").unwrap_or((line, ""));
        let to = to.split(',').map(|name| name.trim().to_owned());
        (
            from.trim().to_owned(),
            to.filter(|name| !name.is_empty()).collect(),
        )
    };
    block.lines().map(arrow).collect()
}

#[test]
fn the_crates_know_each_other_as_the_architecture_says() {
    let found: BTreeMap<String, BTreeSet<String>> = packages()
        .into_iter()
        .map(|(name, package)| {
            let own = |name: &String| name.strip_prefix("newshound-").map(str::to_owned);
            (name, package.dependencies.iter().filter_map(own).collect())
        })
        .collect();
    assert_eq!(found, arrows());
}

#[test]
fn tests_follow_the_arrows_too() {
    for (name, package) in packages() {
        let own = |name: &&String| name.starts_with("newshound-");
        let known: Vec<_> = package.dev_dependencies.iter().filter(own).collect();
        let beyond: Vec<_> = known
            .into_iter()
            .filter(|known| !package.dependencies.contains(*known))
            .collect();
        assert!(beyond.is_empty(), "{name}: {beyond:?}");
    }
}

#[test]
fn every_folder_of_crates_is_a_package_but_the_command() {
    let folders = std::fs::read_dir(workspace().join("crates")).unwrap();
    let folders: BTreeSet<String> = folders
        .map(|folder| folder.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(folders, packages().into_keys().collect());
}

/// The packages that are built on `dependency`. Tests and benchmarks may use what they compare with.
fn users(dependency: &str) -> Vec<String> {
    packages()
        .into_iter()
        .filter(|(_, package)| package.dependencies.contains(dependency))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn the_engine_is_named_where_the_index_is_or_is_compared_with_it() {
    let users = users("tantivy");
    assert!(users.contains(&"index".into()));
    for user in &users {
        assert!(
            ["index", "query", "bench"].contains(&user.as_str()),
            "{user}"
        );
    }
}

#[test]
fn only_the_command_talks_to_users() {
    for dependency in ["clap", "anyhow", "indicatif"] {
        assert_eq!(users(dependency), ["cli"], "{dependency}");
    }
}

/// The options of the command, as its completions have them.
fn options() -> BTreeSet<String> {
    let run = Run::of(&mut newshound(&["completions", "bash"])).code(0);
    let words = run
        .stdout
        .split(|c: char| !c.is_ascii_lowercase() && c != '-');
    let options = words.filter(|word| word.starts_with("--") && word.len() > 2);
    options.map(str::to_owned).collect()
}

#[test]
fn no_library_speaks_of_the_options_of_the_command() {
    let options = options();
    assert!(options.contains("--memory") && options.contains("--glob"));
    // What the queries' errors suggest is not of this form yet.
    let libraries = packages().into_keys();
    let libraries = libraries.filter(|name| name.as_str() != "cli");
    let mut found = Vec::new();
    for library in libraries {
        let sources = workspace().join("crates").join(library).join("src");
        for file in walkdir::WalkDir::new(sources).into_iter().flatten() {
            if file.path().extension().is_none_or(|kind| kind != "rs") {
                continue;
            }
            let text = std::fs::read_to_string(file.path()).unwrap();
            let lines = text.lines().zip(1..);
            let code = lines.filter(|(line, _)| !line.trim_start().starts_with("//"));
            for (line, number) in code {
                // Two hyphens in a row are in a string: no code has them.
                let mut words = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
                if words.any(|word| options.contains(word)) {
                    found.push(format!("{}:{number}", file.path().display()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:?}");
}
