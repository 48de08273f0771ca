use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::*;
use crate::Progress;

/// Ends a run once it has accounted for some articles: by a panic, as if the process died, or by the stop flag.
#[derive(Debug)]
struct Ends {
    after: u64,
    stop: Option<Arc<AtomicBool>>,
    commits: AtomicU64,
}

impl Progress for Ends {
    fn advanced(&self, articles: u64, _: u64) {
        if articles >= self.after {
            match &self.stop {
                Some(stop) => stop.store(true, Ordering::Relaxed),
                None => panic!("killed"),
            }
        }
    }

    fn committing(&self) {
        self.commits.fetch_add(1, Ordering::Relaxed);
    }
}

/// Commits after every batch, and allows only few batches on their way at a time.
fn often() -> Tuning {
    Tuning {
        commit_after: Duration::ZERO,
        batch_records: 3,
        in_flight: Some(20_000),
        ..Tuning::default()
    }
}

fn big_tree() -> Tree {
    Tree::new(&[
        ("a.txt", ARTICLE),
        ("b.jsonl", &lines(40)),
        ("c.jsonl", &lines(40)),
        ("d.txt", ARTICLE),
    ])
}

fn killed(tree: &Tree, after: u64) -> u64 {
    let ends = Arc::new(Ends {
        after,
        stop: None,
        commits: AtomicU64::new(0),
    });
    let mut options = tree.options();
    let options = Options {
        progress: ends.clone(),
        dirs: std::mem::take(&mut options.dirs),
        archive: tree.archive(),
        ..options
    };
    let died = catch_unwind(AssertUnwindSafe(|| run(&options, &often())));
    assert!(died.is_err());
    ends.commits.load(Ordering::Relaxed)
}

#[test]
fn a_run_resumed_after_a_kill_equals_an_uninterrupted_one() {
    let whole = big_tree();
    assert_eq!(whole.index().indexed, 82);
    let expected = contents(&whole.archive());
    let mut commits = 0;
    for after in [1, 20, 50, 75] {
        let tree = big_tree();
        commits += killed(&tree, after);
        // `contents` checks that index and ledger agree, whatever was committed.
        assert!(contents(&tree.archive()).len() < 82);
        assert!(tree.is_stale());
        let report = checked(run(&tree.options(), &often()).unwrap());
        assert_eq!(report.seen.articles, 82);
        assert_eq!(contents(&tree.archive()), expected);
    }
    assert!(commits > 0, "some kill came after a commit");
}

#[test]
fn a_file_that_vanishes_after_a_kill_leaves_nothing_behind() {
    let tree = Tree::new(&[("b.jsonl", &lines(40))]);
    assert!(killed(&tree, 30) > 0);
    assert_eq!(crate::holdings(&tree.archive()).unwrap().partly_indexed, 1);
    let committed = contents(&tree.archive()).len() as u64;
    assert!(committed > 0);
    fs::remove_file(tree.path("b.jsonl")).unwrap();
    assert_eq!(tree.index().removed, committed);
    assert!(contents(&tree.archive()).is_empty());
    assert_eq!(crate::holdings(&tree.archive()).unwrap().partly_indexed, 0);
}

#[test]
fn a_kill_while_a_file_is_replaced_leaves_all_its_articles_once() {
    let tree = big_tree();
    tree.index();
    let expected = contents(&tree.archive());
    for after in [5, 20, 50, 70] {
        for file in ["b.jsonl", "c.jsonl"] {
            tree.write(
                file,
                format!("{}{}", "\n".repeat(after as usize), lines(40)),
            );
        }
        killed(&tree, after);
        assert_eq!(contents(&tree.archive()), expected);
    }
    checked(run(&tree.options(), &often()).unwrap());
    assert_eq!(contents(&tree.archive()), expected);
}

#[test]
fn a_run_that_replaces_files_commits_between_them() {
    let files: Vec<String> = (0..10).map(|number| format!("{number}.jsonl")).collect();
    let tree = Tree::new(&[]);
    let write = |lead: &str| {
        for file in &files {
            tree.write(file, format!("{lead}{}", lines(40)));
        }
    };
    write("");
    tree.index();
    write("\n");
    let ends = Arc::new(Ends {
        after: u64::MAX,
        stop: None,
        commits: AtomicU64::new(0),
    });
    let options = Options {
        progress: ends.clone(),
        ..tree.options()
    };
    let report = checked(run(&options, &often()).unwrap());
    assert_eq!(report.indexed, 400);
    // Each of the two readers has one file at a time.
    assert!(ends.commits.load(Ordering::Relaxed) > 3);
}

#[test]
fn a_kill_while_paths_change_is_made_good_by_the_same_command() {
    let tree = Tree::new(&[("a/x.jsonl", &lines(40)), ("b/y.jsonl", &lines(40))]);
    let first = Options {
        dirs: vec![tree.path("a")],
        ..tree.options()
    };
    index(&first).unwrap();
    let ends = Arc::new(Ends {
        after: 20,
        stop: None,
        commits: AtomicU64::new(0),
    });
    let second = || Options {
        dirs: vec![tree.path("b")],
        ..tree.options()
    };
    let dying = Options {
        progress: ends.clone(),
        ..second()
    };
    assert!(catch_unwind(AssertUnwindSafe(|| run(&dying, &often()))).is_err());
    contents(&tree.archive());
    checked(index(&second()).unwrap());
    assert_eq!(contents(&tree.archive()).len(), 80);
    assert!(paths(&tree.archive()).contains(&"a/x.jsonl".to_owned()));
}

/// Ends a run when paths are about to change.
#[derive(Debug)]
struct EndsRenaming(Option<Arc<AtomicBool>>);

impl Progress for EndsRenaming {
    fn renaming(&self) {
        match &self.0 {
            Some(stop) => stop.store(true, Ordering::Relaxed),
            None => panic!("killed"),
        }
    }
}

#[test]
fn a_run_that_ends_while_paths_change_changes_nothing() {
    let tree = Tree::new(&[("a/x.jsonl", &lines(40)), ("b/y.txt", ARTICLE)]);
    let of = |dir: &str| Options {
        dirs: vec![tree.path(dir)],
        ..tree.options()
    };
    index(&of("a")).unwrap();
    let before = contents(&tree.archive());
    let dying = Options {
        progress: Arc::new(EndsRenaming(None)),
        ..of("b")
    };
    assert!(catch_unwind(AssertUnwindSafe(|| run(&dying, &often()))).is_err());
    assert_eq!(contents(&tree.archive()), before);
    let stopped = of("b");
    let ends = Arc::new(EndsRenaming(Some(stopped.stop.clone())));
    let stopped = Options {
        progress: ends.clone(),
        ..stopped
    };
    assert!(checked(run(&stopped, &often()).unwrap()).interrupted);
    assert_eq!(contents(&tree.archive()), before);
    assert_eq!(checked(index(&of("b")).unwrap()).indexed, 1);
    assert_eq!(paths(&tree.archive()).len(), 41);
}

#[test]
fn an_interrupted_run_commits_what_it_read() {
    let tree = Tree::new(&[
        ("a.txt", ARTICLE),
        ("b.jsonl", &lines(2_000)),
        ("c.txt", ARTICLE),
    ]);
    let mut options = tree.options();
    let ends = Arc::new(Ends {
        after: 100,
        stop: Some(options.stop.clone()),
        commits: AtomicU64::new(0),
    });
    options.dirs = vec![tree.path("")];
    let options = Options {
        progress: ends.clone(),
        ..options
    };
    let report = checked(run(&options, &often()).unwrap());
    assert!(report.interrupted);
    assert!(
        ends.commits.load(Ordering::Relaxed) > 2,
        "also within a file"
    );
    assert!(report.indexed < 2_002, "{}", report.line());
    // At least the long file is left; another reader may have read the last one.
    let left = [1, 2].map(|left| Warning::Interrupted { left, files: 3 });
    assert!(
        report.warnings.iter().any(|warning| left.contains(warning)),
        "{:?}",
        report.warnings
    );
    assert_eq!(contents(&tree.archive()).len() as u64, report.indexed);
    let rest = tree.index();
    assert!(!rest.interrupted);
    assert_eq!(contents(&tree.archive()).len(), 2_002);
}

#[test]
fn an_interrupted_run_has_seen_what_it_accounts_for() {
    let names: Vec<_> = (0..400).map(|number| format!("{number}.txt")).collect();
    let files: Vec<_> = names.iter().map(|name| (&**name, ARTICLE)).collect();
    let tree = Tree::new(&files);
    let options = tree.options();
    let ends = Ends {
        after: 1,
        stop: Some(options.stop.clone()),
        commits: AtomicU64::new(0),
    };
    let options = Options {
        progress: Arc::new(ends),
        ..options
    };
    // Each of these files takes some 2,000 bytes of the budget, so at most fifty are on their way.
    let tuning = Tuning {
        batch_records: 1,
        in_flight: Some(100_000),
        ..Tuning::default()
    };
    let report = checked(run(&options, &tuning).unwrap());
    assert!(report.interrupted);
    assert_eq!(report.seen.files, report.indexed);
    let left = Warning::Interrupted {
        left: 400 - report.indexed,
        files: 400,
    };
    assert!(report.warnings.contains(&left), "{report:?}");
}

#[test]
fn a_run_stopped_before_it_began_removes_nothing() {
    let tree = big_tree();
    tree.index();
    let options = tree.options();
    options.stop.store(true, Ordering::Relaxed);
    let report = checked(index(&options).unwrap());
    assert!(report.interrupted);
    assert_eq!((report.removed, report.seen.files), (0, 0));
    assert_eq!(contents(&tree.archive()).len(), 82);
}

/// Ends a run when it begins to learn.
#[derive(Debug)]
struct EndsLearning(Arc<AtomicBool>);

impl Progress for EndsLearning {
    fn learning(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn a_run_interrupted_while_it_learns_changes_nothing() {
    let words: String = (0..40_000u64).map(|n| format!("w{:x} ", n * n)).collect();
    let articles: String = (words.as_bytes().chunks(4_000))
        .map(|body| {
            format!(
                "{}\n",
                serde_json::json!({"body": String::from_utf8_lossy(body)})
            )
        })
        .collect();
    let files = ["a.jsonl", "b.jsonl", "c.jsonl"];
    let dictionaries = |tree: &Tree| {
        let names = fs::read_dir(tree.archive()).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let found: Vec<_> = names
            .filter(|name| name.starts_with("dictionary-"))
            .collect();
        found
    };
    let whole = Tree::new(&files.map(|file| (file, &articles[..])));
    whole.index();
    assert_eq!(dictionaries(&whole).len(), 1);
    let tree = Tree::new(&files.map(|file| (file, &articles[..])));
    let options = tree.options();
    let ends = Arc::new(EndsLearning(options.stop.clone()));
    let options = Options {
        progress: ends.clone(),
        ..options
    };
    let report = checked(index(&options).unwrap());
    assert!(report.interrupted);
    assert_eq!(
        report.warnings,
        [Warning::Interrupted { left: 3, files: 3 }]
    );
    assert!(contents(&tree.archive()).is_empty());
    assert!(tree.is_stale());
    assert_eq!(tree.index().indexed, whole.index().unchanged);
    assert_eq!(dictionaries(&tree), dictionaries(&whole));
}

#[test]
fn a_changed_file_that_is_being_read_is_read_to_its_end() {
    // At most two dozen of these articles are on their way at a time, so the first files are still being read.
    let text = "Something happened. ".repeat(5_000);
    let articles = |count: usize| {
        let one = format!("{{\"title\": \"Story\", \"body\": \"{text}\"}}\n");
        one.repeat(count)
    };
    let files = ["a.jsonl", "b.jsonl", "c.jsonl", "d.jsonl"];
    let tree =
        Tree::new(&files.map(|file| (file, "{\"title\": \"Story\", \"body\": \"It did.\"}\n")));
    tree.index();
    for file in files {
        tree.write_at(file, articles(40), 10);
    }
    let options = tree.options();
    let ends = Arc::new(Ends {
        after: 1,
        stop: Some(options.stop.clone()),
        commits: AtomicU64::new(0),
    });
    let options = Options {
        progress: ends.clone(),
        ..options
    };
    let report = checked(index(&options).unwrap());
    assert!(report.interrupted);
    assert!(report.indexed.is_multiple_of(40), "{}", report.line());
    let read = report.indexed / 40;
    assert!((1..4).contains(&read), "{}", report.line());
    assert_eq!(contents(&tree.archive()).len() as u64, 40 * read + 4 - read);
    let left = Warning::Interrupted {
        left: 4 - read,
        files: 4,
    };
    assert!(report.warnings.contains(&left), "{report:?}");
}
