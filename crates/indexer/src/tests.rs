//! Whole runs over small trees.

mod boilerplate;
mod containers;
mod crash;
mod dates;
mod elsewhere;
mod hostile;
mod issues;
#[cfg(unix)]
mod links;
mod roots;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use newshound_index::Archive;
use tempfile::TempDir;

use crate::ledger::Ledger;
use crate::options::Tuning;
use crate::run::run;
use crate::{Disposition, Format, Options, Report, Warning, index, outlook};

const ARTICLE: &str = "Ferry returns to harbour\n\nThe ferry is back in service, the harbour office said on Monday.\n";

/// A directory of articles that were written an hour ago.
struct Tree {
    dir: TempDir,
}

impl Tree {
    fn new(files: &[(&str, &str)]) -> Self {
        let tree = Self {
            dir: tempfile::tempdir().unwrap(),
        };
        for (file, content) in files {
            tree.write(file, content);
        }
        tree
    }

    fn path(&self, file: &str) -> PathBuf {
        self.dir.path().join("news").join(file)
    }

    fn archive(&self) -> PathBuf {
        self.path(".newshound")
    }

    fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        self.write_at(file, content, 3600);
    }

    fn write_at(&self, file: &str, content: impl AsRef<[u8]>, seconds_ago: u64) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        touch(&path, SystemTime::now() - Duration::from_secs(seconds_ago));
    }

    fn options(&self) -> Options {
        Options {
            threads: 2,
            memory: crate::MIN_MEMORY,
            ..Options::new(vec![self.path("")], self.archive())
        }
    }

    fn index(&self) -> Report {
        checked(index(&self.options()).unwrap())
    }

    fn is_stale(&self) -> bool {
        outlook(&as_before(self)).unwrap().is_stale
    }
}

fn touch(path: &Path, time: SystemTime) {
    let file = File::options().append(true).open(path).unwrap();
    file.set_modified(time).unwrap();
}

fn checked(report: Report) -> Report {
    assert!(report.balances(), "{}", report.line());
    assert_eq!(
        report.skipped + report.failed,
        report.problems.len() as u64,
        "every problem is listed"
    );
    report
}

/// Options for directories in the tree, with an archive beside them.
fn options(tree: &Tree, dirs: &[&str]) -> Options {
    Options {
        dirs: dirs.iter().map(|dir| tree.path(dir)).collect(),
        archive: tree.path("index"),
        ..tree.options()
    }
}

/// Indexes directories in the tree.
fn run_in(tree: &Tree, dirs: &[&str]) -> Report {
    checked(index(&options(tree, dirs)).unwrap())
}

/// What the archive holds: each article's path, record, id and title, in order.
fn contents(archive: &Path) -> Vec<String> {
    let archive = Archive::open(archive).unwrap();
    let ledger = Ledger::load(&archive).unwrap().0;
    let reader = archive.reader().unwrap();
    let mut found = Vec::new();
    for (number, root) in ledger.roots.iter().enumerate() {
        for (file, entry) in &root.files {
            let articles = reader.articles_by_path(&ledger.path(number, file)).unwrap();
            assert_eq!(articles.len() as u64, entry.articles, "{file}");
            found.extend(articles.iter().map(|stored| {
                let (path, record) = (&stored.path, stored.record);
                format!(
                    "{path} {record} {} {}",
                    stored.id(),
                    stored.article.title_text()
                )
            }));
        }
    }
    assert_eq!(
        found.len() as u64,
        reader.num_docs(),
        "no article without entry"
    );
    found
}

fn paths(archive: &Path) -> Vec<String> {
    let first = |line: String| line.split(' ').next().unwrap().to_owned();
    contents(archive).into_iter().map(first).collect()
}

fn lines(records: usize) -> String {
    (0..records)
        .map(|number| {
            format!("{{\"title\": \"Story {number}\", \"body\": \"Something happened.\"}}\n")
        })
        .collect()
}

fn reasons(report: &Report) -> Vec<String> {
    let problems = report.problems.iter();
    problems
        .map(|problem| {
            let line = problem
                .line
                .map_or(String::new(), |line| format!(":{line}"));
            format!(
                "{}{line}: {}: {}",
                problem.path, problem.disposition, problem.reason
            )
        })
        .collect()
}

#[test]
fn every_file_is_accounted_for() {
    let tree = Tree::new(&[
        ("a.txt", ARTICLE),
        ("deep/er/b.md", "# Title\n\nText of it.\n"),
        ("empty.txt", ""),
        ("binary.txt", "\u{7f}ELF\0\u{1}\0\0"),
        ("many.jsonl", &lines(3)),
        (".hidden.txt", ARTICLE),
        (".hidden/c.txt", ARTICLE),
    ]);
    let report = tree.index();
    assert_eq!((report.seen.files, report.seen.articles), (5, 7));
    assert_eq!((report.indexed, report.skipped, report.failed), (5, 2, 0));
    assert_eq!(
        reasons(&report),
        ["binary.txt: skipped: binary", "empty.txt: skipped: empty"]
    );
    let expected = [
        "a.txt",
        "deep/er/b.md",
        "many.jsonl",
        "many.jsonl",
        "many.jsonl",
    ];
    assert_eq!(paths(&tree.archive()), expected);
}

#[test]
fn a_second_run_opens_no_file_and_commits_nothing() {
    let tree = Tree::new(&[
        ("a.txt", ARTICLE),
        ("empty.txt", ""),
        ("b.jsonl", "{\n{}\n"),
    ]);
    let first = tree.index();
    let commit = fs::read(tree.archive().join("index/meta.json")).unwrap();
    // The file gets another content with the same size and time, so a run that opened it would see the difference.
    let time = fs::metadata(tree.path("a.txt"))
        .unwrap()
        .modified()
        .unwrap();
    fs::write(tree.path("a.txt"), ARTICLE.replace("ferry", "canoe")).unwrap();
    touch(&tree.path("a.txt"), time);
    let second = tree.index();
    assert_eq!((second.indexed, second.unchanged, second.bytes), (0, 1, 0));
    assert_eq!(reasons(&second), reasons(&first));
    assert_eq!(
        (second.skipped, second.failed),
        (first.skipped, first.failed)
    );
    assert_eq!(
        fs::read(tree.archive().join("index/meta.json")).unwrap(),
        commit
    );
    assert!(!tree.is_stale());
}

#[test]
fn changed_files_are_replaced_and_vanished_ones_removed() {
    let tree = Tree::new(&[
        ("a.jsonl", &lines(3)),
        ("b.jsonl", &lines(2)),
        ("c.txt", ARTICLE),
    ]);
    tree.index();
    tree.write("a.jsonl", lines(1));
    tree.write("c.txt", "");
    fs::remove_file(tree.path("b.jsonl")).unwrap();
    tree.write("d.txt", ARTICLE);
    assert!(tree.is_stale());
    let report = tree.index();
    assert_eq!((report.indexed, report.removed, report.skipped), (2, 5, 1));
    assert_eq!(paths(&tree.archive()), ["a.jsonl", "d.txt"]);
    assert!(!tree.is_stale());
}

#[test]
fn a_touched_file_is_unchanged() {
    let tree = Tree::new(&[("a.txt", ARTICLE)]);
    tree.index();
    tree.write_at("a.txt", ARTICLE, 1800);
    assert!(tree.is_stale());
    let report = tree.index();
    assert_eq!((report.indexed, report.unchanged), (0, 1));
    assert!(!tree.is_stale(), "the ledger has the new time");
}

#[cfg(unix)]
#[test]
fn files_of_one_size_and_time_that_swap_their_names_are_read_again() {
    let tree = Tree::new(&[("a.txt", ARTICLE), ("same.txt", ARTICLE)]);
    tree.write("b.txt", ARTICLE.replace("Ferry", "Canoe"));
    for file in ["a.txt", "b.txt", "same.txt"] {
        touch(&tree.path(file), SystemTime::UNIX_EPOCH);
    }
    tree.index();
    let swap = |a: &str, b: &str| {
        for (from, to) in [(a, "c"), (b, a), ("c", b)] {
            fs::rename(tree.path(from), tree.path(to)).unwrap();
        }
    };
    swap("a.txt", "b.txt");
    assert!(tree.is_stale());
    let report = tree.index();
    assert_eq!((report.indexed, report.unchanged), (2, 1));
    assert!(contents(&tree.archive())[0].contains("Canoe"));
    // The same content under another inode is compared once.
    fs::copy(tree.path("same.txt"), tree.path("copy")).unwrap();
    touch(&tree.path("copy"), SystemTime::UNIX_EPOCH);
    fs::rename(tree.path("copy"), tree.path("same.txt")).unwrap();
    let report = tree.index();
    assert_eq!((report.indexed, report.unchanged), (0, 3));
    assert!(report.bytes > 0);
    assert_eq!(tree.index().bytes, 0);
}

#[test]
fn a_file_changed_just_before_it_was_read_is_compared_again() {
    let tree = Tree::new(&[]);
    tree.write_at("a.txt", ARTICLE, 0);
    tree.index();
    let time = fs::metadata(tree.path("a.txt"))
        .unwrap()
        .modified()
        .unwrap();
    assert!(tree.is_stale());
    assert_eq!(tree.index().unchanged, 1);
    fs::write(tree.path("a.txt"), ARTICLE.replace("Ferry", "Canoe")).unwrap();
    touch(&tree.path("a.txt"), time);
    assert_eq!(tree.index().indexed, 1);
    assert!(contents(&tree.archive())[0].ends_with("Canoe returns to harbour"));
}

#[test]
fn another_format_reads_a_file_again() {
    let tree = Tree::new(&[("a.txt", ARTICLE), ("b.jsonl", &lines(1))]);
    tree.index();
    let mut options = tree.options();
    options.format = Some(Format::Text);
    assert_eq!(checked(index(&options).unwrap()).indexed, 2);
    assert_eq!(checked(index(&options).unwrap()).unchanged, 2);
}

#[test]
fn patterns_bound_what_is_looked_at_and_what_is_gone_is_removed() {
    let tree = Tree::new(&[
        ("a.txt", ARTICLE),
        ("b.md", ARTICLE),
        ("d.txt", ARTICLE),
        ("e.jsonl", &lines(3)),
    ]);
    tree.index();
    fs::remove_file(tree.path("a.txt")).unwrap();
    fs::remove_file(tree.path("b.md")).unwrap();
    tree.write("c.md", ARTICLE);
    tree.write("d.txt", "");
    tree.write("f.txt", ARTICLE);
    let mut options = tree.options();
    options.globs = vec!["*.md".into()];
    let report = checked(index(&options).unwrap());
    assert_eq!(
        (report.seen.files, report.indexed, report.removed),
        (1, 1, 2)
    );
    let dir = tree.path("").canonicalize().unwrap();
    let told = Warning::PassedOver { dir, articles: 4 };
    assert_eq!(report.warnings, [told]);
    let mut found = paths(&tree.archive());
    found.dedup();
    assert_eq!(found, ["c.md", "d.txt", "e.jsonl"]);
}

/// Options with which a search brings the index of its directory up to date.
fn as_before(tree: &Tree) -> Options {
    Options {
        as_before: true,
        ..tree.options()
    }
}

#[test]
fn a_directory_is_freshened_with_the_format_it_was_told() {
    let tree = Tree::new(&[("a.txt", ARTICLE), ("b.txt", ARTICLE)]);
    let mut told = tree.options();
    told.format = Some(Format::Html);
    told.keep_boilerplate = true;
    index(&told).unwrap();
    assert!(!tree.is_stale());
    assert_eq!(checked(index(&as_before(&tree)).unwrap()).unchanged, 2);
    tree.write("b.txt", ARTICLE.replace("Ferry", "Canoe"));
    tree.write("c.txt", ARTICLE);
    assert!(tree.is_stale());
    let report = checked(index(&as_before(&tree)).unwrap());
    assert_eq!((report.indexed, report.unchanged), (2, 1));
    assert_eq!(checked(index(&told).unwrap()).unchanged, 3);
    // Without a stated format, each file is recognised.
    assert_eq!(tree.index().indexed, 3);
    assert_eq!(checked(index(&as_before(&tree)).unwrap()).unchanged, 3);
}

#[test]
fn a_directory_is_freshened_with_the_patterns_it_was_told() {
    let tree = Tree::new(&[("a.txt", ARTICLE), ("b.md", ARTICLE), ("c.md", ARTICLE)]);
    tree.index();
    let mut only_text = tree.options();
    only_text.globs = vec!["*.txt".into()];
    index(&only_text).unwrap();
    tree.write("new.txt", ARTICLE);
    tree.write("new.md", ARTICLE);
    // Files that the archive has are kept up to date all the same.
    tree.write("b.md", ARTICLE.replace("Ferry", "Canoe"));
    fs::remove_file(tree.path("c.md")).unwrap();
    assert!(tree.is_stale());
    let report = checked(index(&as_before(&tree)).unwrap());
    assert_eq!((report.indexed, report.removed), (2, 1));
    assert_eq!(paths(&tree.archive()), ["a.txt", "b.md", "new.txt"]);
    assert!(!tree.is_stale());
}

#[test]
fn options_are_remembered_where_they_change_no_file() {
    let tree = Tree::new(&[("a.txt", ARTICLE)]);
    tree.index();
    let mut only_text = tree.options();
    only_text.globs = vec!["*.txt".into()];
    assert_eq!(checked(index(&only_text).unwrap()).unchanged, 1);
    tree.write("b.md", ARTICLE);
    assert!(!tree.is_stale());
    assert!(!checked(index(&as_before(&tree)).unwrap()).interrupted);
    assert_eq!(paths(&tree.archive()), ["a.txt"]);
}

#[test]
fn a_dry_run_accounts_and_writes_nothing() {
    let tree = Tree::new(&[("a.txt", ARTICLE), ("b.jsonl", "{\n{\"title\": \"x\"}\n")]);
    let mut options = tree.options();
    options.dry_run = true;
    let dry = checked(index(&options).unwrap());
    assert!(!tree.archive().exists());
    let real = tree.index();
    assert_eq!((dry.indexed, dry.seen), (2, real.seen));
    assert_eq!(dry.problems, real.problems);
    tree.write("c.txt", ARTICLE);
    assert_eq!(checked(index(&options).unwrap()).indexed, 1);
    assert_eq!(contents(&tree.archive()).len(), 2);
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let mut found = Vec::new();
    for threads in [1, 4] {
        let tree = Tree::new(&[
            ("a.jsonl", &lines(500)),
            ("b.txt", ARTICLE),
            ("c.json", "[{}, 1]"),
        ]);
        let mut options = tree.options();
        options.threads = threads;
        let report = checked(index(&options).unwrap());
        found.push((contents(&tree.archive()), reasons(&report)));
    }
    assert_eq!(found[0].0.len(), 501);
    assert_eq!(found[0], found[1]);
}

#[test]
fn articles_without_a_text_are_told_by_file_with_the_keys_that_are_not_read() {
    let tree = Tree::new(&[
        (
            "a.csv",
            "title,remark\nFerry returns,as it was before\nGulls leave,as they did before\n",
        ),
        (
            "b.jsonl",
            "{\"title\": \"Ferry\", \"text\": \"It is back.\"}\n",
        ),
        (
            "c.html",
            "<html><head><title>Pier opens</title></head><body></body></html>",
        ),
        ("d.txt", "Pier closes\n"),
    ]);
    let report = tree.index();
    assert_eq!((report.indexed, report.skipped), (5, 0));
    let textless = Warning::Textless {
        path: Some("a.csv".into()),
        articles: 2,
        keys: vec!["remark".into()],
    };
    let of_page = Warning::Textless {
        path: Some("c.html".into()),
        articles: 1,
        keys: Vec::new(),
    };
    assert_eq!(report.warnings, [textless, of_page]);
}
