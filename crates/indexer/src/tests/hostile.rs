use std::collections::HashSet;
use std::sync::Arc;

use newshound_ingest::{self as ingest, RawRecord};

use super::*;
use crate::changes::{Changes, Wanted};
use crate::refused::Refused;
use crate::walk::Walked;
use crate::{Failure, ProblemKind, Skip};

#[test]
fn a_bad_line_fails_alone_and_is_named() {
    let tree = Tree::new(&[(
        "a.jsonl",
        "{\"title\": \"One\"}\n{oops\n\n{\"title\": \"Two\"}\n",
    )]);
    let report = tree.index();
    assert_eq!((report.indexed, report.failed), (2, 1));
    let problem = &report.problems[0];
    assert_eq!(
        (problem.line, problem.disposition),
        (Some(2), Disposition::Failed)
    );
    assert_eq!(problem.path, "a.jsonl");
    assert!(matches!(
        problem.kind,
        ProblemKind::Failed(Failure::BadJson { .. })
    ));
}

#[test]
fn of_a_file_that_has_not_changed_the_reason_is_told_and_no_kind() {
    let tree = Tree::new(&[("a.txt", ""), ("b.txt", ARTICLE)]);
    let (first, again) = (tree.index(), tree.index());
    let kinds = |report: &Report| report.problems[0].kind.clone();
    assert_eq!(kinds(&first), ProblemKind::Skipped(Skip::Empty));
    assert_eq!(kinds(&again), ProblemKind::Kept);
    assert_eq!(reasons(&first), reasons(&again));
}

fn parse_or_panic(record: &RawRecord, name: &str, options: &ingest::Options) -> ingest::Outcome {
    let content = record.content.as_deref().unwrap_or_default();
    assert!(
        !content.ends_with(b"\"Story 7\", \"body\": \"Something happened.\"}"),
        "seven"
    );
    ingest::parse(record, name, options)
}

#[test]
fn a_panic_costs_its_record_only() {
    let tree = Tree::new(&[("a.jsonl", &lines(20)), ("b.txt", ARTICLE)]);
    let tuning = Tuning {
        parse: parse_or_panic,
        ..Tuning::default()
    };
    let report = checked(run(&tree.options(), &tuning).unwrap());
    assert_eq!((report.indexed, report.failed), (20, 1));
    assert_eq!(
        reasons(&report),
        ["a.jsonl:8: failed: internal error: seven"]
    );
    assert_eq!(report.problems[0].kind, ProblemKind::Panicked);
}

#[test]
fn a_record_too_large_for_the_memory_is_listed() {
    let large = format!("{ARTICLE}\n{}", "Nothing happened. ".repeat(300_000));
    let tree = Tree::new(&[("a.txt", &large), ("b.txt", ARTICLE)]);
    let report = tree.index();
    assert_eq!((report.indexed, report.failed), (1, 1));
    assert!(report.problems[0].reason.contains("memory"), "{report:?}");
    assert!(report.problems[0].kind.lacks_memory(), "{report:?}");
}

#[test]
fn a_record_too_large_for_the_memory_is_read_with_more_although_it_is_not_listed() {
    let body = "Nothing happened. ".repeat(300_000);
    let large = format!("{{\"title\": \"Story\", \"body\": \"{body}\"}}\n");
    let tree = Tree::new(&[("a.jsonl", &("{\n".repeat(2_000) + &large))]);
    let with = |memory| {
        let options = Options {
            memory,
            ..tree.options()
        };
        let report = index(&options).unwrap();
        (report.indexed, report.unchanged, report.failed)
    };
    assert_eq!(with(crate::MIN_MEMORY), (0, 0, 2_001));
    assert_eq!(with(1 << 30), (1, 0, 2_000));
    assert_eq!(with(2 << 30), (0, 1, 2_000));
}

#[test]
fn what_there_is_too_little_memory_for_to_be_read_again_stays() {
    let large = format!("{ARTICLE}\n{}", "Nothing happened. ".repeat(300_000));
    let tree = Tree::new(&[("a.txt", &large), ("b.txt", ARTICLE)]);
    let with = |memory, reread| {
        let options = Options {
            memory,
            reread,
            ..tree.options()
        };
        let report = checked(index(&options).unwrap());
        let counts = (report.indexed, report.unchanged, report.failed);
        (counts, report.removed, report.problems)
    };
    assert_eq!(with(1 << 30, false).0, (2, 0, 0));
    let (counts, removed, problems) = with(crate::MIN_MEMORY, true);
    assert_eq!((counts, removed), ((1, 0, 1), 0));
    let reason = &problems[0].reason;
    assert!(reason.contains("memory of the run; what was read of it before stays"));
    assert_eq!(paths(&tree.archive()), ["a.txt", "b.txt"]);
    assert_eq!(with(crate::MIN_MEMORY, false).0, (0, 2, 0));
    // The earlier version of a changed file does not stay.
    tree.write("a.txt", large.replace("Nothing", "Anything"));
    assert_eq!(with(crate::MIN_MEMORY, false).1, 1);
    assert_eq!(paths(&tree.archive()), ["b.txt"]);
}

#[test]
fn a_record_too_large_for_any_memory_is_not_read_with_more() {
    let large = "Nothing happened. ".repeat(4 << 20);
    let tree = Tree::new(&[("a.txt", &large)]);
    let with = |memory| {
        let options = Options {
            memory,
            ..tree.options()
        };
        let report = checked(index(&options).unwrap());
        (report.problems[0].reason.clone(), report.bytes > 0)
    };
    let reason = "larger than 3 MiB, the most that fits into the memory of the run";
    assert_eq!(with(crate::MIN_MEMORY), (reason.into(), true));
    let reason = "larger than 64 MiB";
    assert_eq!(with(2 << 30), (reason.into(), true));
    assert_eq!(with(4 << 30), (reason.into(), false));
}

#[test]
fn a_record_of_more_words_than_there_is_memory_for_is_listed() {
    let words = |count: u32| (0..count).map(|n| format!("{n:x}g ")).collect::<String>();
    // It states a date that does not exist. Only an indexed article gets a warning for that.
    let many = serde_json::json!({"date": "2024-02-31", "body": words(150_000)}).to_string();
    let repeated = format!("{ARTICLE}\n{}", words(3_000).repeat(50));
    let tree = Tree::new(&[("many.json", &many), ("repeated.txt", &repeated)]);
    let all = |dry_run| Options {
        dry_run,
        ..tree.options()
    };
    for dry_run in [true, false] {
        let report = checked(index(&all(dry_run)).unwrap());
        assert_eq!((report.indexed, report.failed), (1, 1));
        let problem = &report.problems[0];
        assert_eq!(problem.path, "many.json");
        let told = |warning: &Warning| matches!(warning, Warning::Undated { .. });
        assert!(!report.warnings.iter().any(told), "{report:?}");
        assert!(problem.reason.contains("different words"), "{report:?}");
        assert!(matches!(problem.kind, ProblemKind::TooManyWords { .. }));
    }
}

/// Makes a named pipe. No command does it, because a process that is started while a lock is held goes on holding it.
#[cfg(target_os = "linux")]
fn make_pipe(path: &std::path::Path) {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    mknodat(CWD, path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn links_and_pipes_are_told_and_not_opened() {
    let tree = Tree::new(&[("a.txt", ARTICLE)]);
    std::os::unix::fs::symlink(tree.path("a.txt"), tree.path("link.txt")).unwrap();
    std::os::unix::fs::symlink(tree.path(""), tree.path("loop")).unwrap();
    make_pipe(&tree.path("pipe.txt"));
    let report = tree.index();
    assert_eq!((report.indexed, report.skipped), (1, 3));
    assert_eq!(
        reasons(&report),
        [
            "link.txt: skipped: symbolic link",
            "loop: skipped: symbolic link",
            "pipe.txt: skipped: not a regular file",
        ]
    );
    assert!(!tree.is_stale());
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_became_a_pipe_after_the_walk_is_not_waited_for() {
    let tree = Tree::new(&[("a.txt", ARTICLE)]);
    let pipe = tree.path("pipe");
    make_pipe(&pipe);
    let error = crate::stamp::open(&pipe).unwrap_err();
    assert_eq!(error.to_string(), "no longer a regular file");
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_not_utf_8_are_indexed() {
    use std::os::unix::ffi::OsStrExt as _;
    let tree = Tree::new(&[("a.txt", ARTICLE)]);
    for name in [&b"caf\xe9.txt"[..], b"caf\xe8.txt"] {
        let path = tree.path("").join(std::ffi::OsStr::from_bytes(name));
        fs::write(&path, ARTICLE).unwrap();
        touch(&path, SystemTime::UNIX_EPOCH);
    }
    assert_eq!(tree.index().indexed, 3);
    assert_eq!(contents(&tree.archive()).len(), 3);
    assert_eq!(tree.index().unchanged, 3);
}

/// Removes a file once the tree is walked.
#[derive(Debug)]
struct Removes(PathBuf);

impl crate::Progress for Removes {
    fn walked(&self, _: u64, _: u64) {
        fs::remove_file(&self.0).unwrap();
    }
}

#[test]
fn a_file_that_cannot_be_read_keeps_its_earlier_articles() {
    let tree = Tree::new(&[("a.txt", ARTICLE), ("b.txt", ARTICLE)]);
    tree.index();
    tree.write("a.txt", "Another story\n\nIt cannot be read.\n");
    let options = Options {
        progress: Arc::new(Removes(tree.path("a.txt"))),
        ..tree.options()
    };
    let report = checked(index(&options).unwrap());
    assert_eq!((report.unchanged, report.failed), (1, 1));
    let reason = &report.problems[0].reason;
    assert!(reason.starts_with("cannot read") && reason.ends_with("stays in the archive"));
    assert_eq!(contents(&tree.archive()).len(), 2);
    assert_eq!(tree.index().removed, 1);
}

#[test]
fn what_stays_of_a_directory_that_cannot_be_read_is_told() {
    let tree = Tree::new(&[
        ("a.txt", ARTICLE),
        ("world/b.txt", ARTICLE),
        ("world/deep/c.jsonl", &lines(3)),
        ("world-news.txt", ARTICLE),
    ]);
    tree.index();
    let (ledger, _) = Ledger::load(&Archive::open(&tree.archive()).unwrap()).unwrap();
    // The user who runs the test may be allowed to read everything, so the walk's result is made up.
    let kind = ProblemKind::Unreadable(std::io::ErrorKind::PermissionDenied);
    let walked = Walked {
        problems: vec![("world".into(), Refused::new(kind, "cannot read: refused"))],
        blind: HashSet::from(["world".into()]),
        ..Walked::default()
    };
    let (mut changes, mut report) = (Changes::default(), Report::default());
    changes.add(&ledger, 0, walked, Wanted::default(), &mut report);
    assert_eq!(
        report.problems[0].reason,
        "cannot read: refused; 4 articles that were read of it before stay in the archive"
    );
    let gone: Vec<_> = changes.vanished.iter().map(|(_, file)| &file[..]).collect();
    assert_eq!(gone, ["a.txt", "world-news.txt"]);
}

#[test]
fn characters_that_could_not_be_read_are_told() {
    let tree = Tree::new(&[
        ("a.txt", ARTICLE),
        (
            "b.txt",
            "Ferry back\n\nThe caf\u{fffd} was closed all week.\n",
        ),
    ]);
    let stray = b"Ferry back\n\nThe caf\xc3\xa9 of \xff the br\xc3\xbccke, na\xc3\xafve.\n";
    tree.write("c.txt", stray);
    let told = Warning::Unreadable {
        path: "b.txt".to_owned(),
        articles: 2,
    };
    assert_eq!(tree.index().warnings, [told]);
    assert_eq!(tree.index().warnings, [], "nothing is read again");
}
