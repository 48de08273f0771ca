use super::*;
use crate::{Error, holdings, portable};

#[test]
fn with_several_directories_paths_start_with_their_names() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE), ("b/x.txt", ARTICLE)]);
    assert_eq!(run_in(&tree, &["a", "b"]).indexed, 2);
    assert_eq!(paths(&tree.path("index")), ["a/x.txt", "b/x.txt"]);
}

#[test]
fn a_second_directory_changes_the_paths_of_the_first_and_of_no_other_file() {
    let tree = Tree::new(&[
        ("a/x.txt", ARTICLE),
        ("a/y.txt", ARTICLE),
        ("b/x.txt", ARTICLE),
    ]);
    let mut only_x = options(&tree, &["a"]);
    only_x.globs = vec!["x.*".into()];
    index(&only_x).unwrap();
    assert_eq!(paths(&tree.path("index")), ["x.txt"]);
    let report = run_in(&tree, &["b"]);
    assert_eq!((report.indexed, report.removed), (1, 0));
    assert!(
        matches!(&report.warnings[0], Warning::PathsChanged { name, .. } if name == "a"),
        "{report:?}"
    );
    assert_eq!(paths(&tree.path("index")), ["a/x.txt", "b/x.txt"]);
    let again = run_in(&tree, &["b"]);
    assert_eq!((again.seen.files, again.unchanged), (1, 1));
}

#[test]
fn a_second_directory_takes_nothing_from_a_first_that_cannot_be_read_now() {
    let expected = ["a/many.jsonl", "a/many.jsonl", "a/x.txt", "b/y.txt"];
    let spoil: [fn(&Tree); 3] = [
        |tree| fs::remove_dir_all(tree.path("a")).unwrap(),
        |tree| {
            fs::remove_dir_all(tree.path("a")).unwrap();
            fs::create_dir(tree.path("a")).unwrap();
        },
        |tree| {
            fs::remove_file(tree.path("a/many.jsonl")).unwrap();
            fs::write(tree.path("a/x.txt"), "").unwrap();
        },
    ];
    for spoil in spoil {
        let tree = Tree::new(&[
            ("a/x.txt", ARTICLE),
            ("a/many.jsonl", &lines(2)),
            ("b/y.txt", ARTICLE),
        ]);
        run_in(&tree, &["a"]);
        spoil(&tree);
        let report = run_in(&tree, &["b"]);
        assert_eq!((report.indexed, report.removed, report.failed), (1, 0, 0));
        assert_eq!(paths(&tree.path("index")), expected);
    }
}

#[test]
fn a_second_directory_read_otherwise_changes_nothing_of_the_first() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE), ("b/y.jsonl", &lines(1))]);
    run_in(&tree, &["a"]);
    let told = Options {
        format: Some(Format::JsonLines),
        keep_boilerplate: true,
        ..options(&tree, &["b"])
    };
    assert_eq!(checked(index(&told).unwrap()).failed, 0);
    assert_eq!(paths(&tree.path("index")), ["a/x.txt", "b/y.jsonl"]);
    let again = run_in(&tree, &["a"]);
    assert_eq!((again.unchanged, again.indexed), (1, 0));
    let freshened = Options {
        as_before: true,
        ..options(&tree, &["a", "b"])
    };
    assert_eq!(checked(index(&freshened).unwrap()).unchanged, 2);
}

#[test]
fn paths_that_were_those_of_other_files_change_places() {
    // `a/x.txt` becomes the path of another file than before; `b/x.txt` was the path of a file of the first directory.
    let tree = Tree::new(&[
        ("a/x.txt", ARTICLE),
        ("a/a/x.txt", &ARTICLE.replace("Ferry", "Canoe")),
        ("a/b/x.txt", &ARTICLE.replace("Ferry", "Kayak")),
        ("b/x.txt", &ARTICLE.replace("Ferry", "Raft")),
    ]);
    run_in(&tree, &["a"]);
    run_in(&tree, &["b"]);
    let found = contents(&tree.path("index"));
    let told: Vec<_> = found
        .iter()
        .map(|line| {
            let words: Vec<&str> = line.split(' ').collect();
            (words[0], words[3])
        })
        .collect();
    let expected = [
        ("a/a/x.txt", "Canoe"),
        ("a/b/x.txt", "Kayak"),
        ("a/x.txt", "Ferry"),
        ("b/x.txt", "Raft"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn articles_with_other_paths_are_what_a_new_index_would_have() {
    let tree = Tree::new(&[
        ("a/x.txt", ARTICLE),
        ("a/many.jsonl", &lines(20)),
        ("b/y.txt", ARTICLE),
    ]);
    run_in(&tree, &["a"]);
    run_in(&tree, &["b"]);
    let mut anew = options(&tree, &["a", "b"]);
    anew.archive = tree.path("anew");
    index(&anew).unwrap();
    assert_eq!(contents(&tree.path("index")), contents(&anew.archive));
    let changed = run_in(&tree, &["a", "b"]);
    assert_eq!((changed.unchanged, changed.indexed), (22, 0));
}

#[test]
fn only_directories_given_lose_files() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE), ("b/x.txt", ARTICLE)]);
    run_in(&tree, &["a", "b"]);
    fs::remove_file(tree.path("a/x.txt")).unwrap();
    assert_eq!(run_in(&tree, &["b"]).removed, 0);
    assert_eq!(run_in(&tree, &["a"]).removed, 1);
    assert_eq!(paths(&tree.path("index")), ["b/x.txt"]);
}

#[test]
fn articles_of_a_directory_that_is_gone_stay() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE), ("b/x.txt", ARTICLE)]);
    run_in(&tree, &["a", "b"]);
    fs::remove_dir_all(tree.path("a")).unwrap();
    let report = run_in(&tree, &["b"]);
    assert_eq!((report.removed, report.warnings.len()), (0, 1));
    assert!(matches!(
        report.warnings[0],
        Warning::DirectoryGone { articles: 1, .. }
    ));
    assert_eq!(paths(&tree.path("index")), ["a/x.txt", "b/x.txt"]);
}

#[test]
fn a_directory_moved_with_its_index_inside_is_the_same() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE)]);
    let mut options = options(&tree, &["a"]);
    options.archive = tree.path("a/.newshound");
    index(&options).unwrap();
    fs::rename(tree.path("a"), tree.path("moved")).unwrap();
    options.dirs = vec![tree.path("moved")];
    options.archive = tree.path("moved/.newshound");
    let report = checked(index(&options).unwrap());
    assert_eq!((report.unchanged, report.indexed), (1, 0));
    assert!(report.warnings.is_empty());
}

#[test]
fn directories_that_were_moved_with_their_files_are_the_same() {
    let tree = Tree::new(&[("old/a/x.txt", ARTICLE), ("old/b/y.txt", ARTICLE)]);
    run_in(&tree, &["old/a", "old/b"]);
    let before = paths(&tree.path("index"));
    fs::rename(tree.path("old"), tree.path("new")).unwrap();
    let report = run_in(&tree, &["new/a", "new/b"]);
    assert_eq!(
        (report.unchanged, report.indexed, report.removed),
        (2, 0, 0)
    );
    assert!(report.warnings.is_empty(), "{report:?}");
    assert_eq!(paths(&tree.path("index")), before);
    // Another directory of the same name is not taken for the one that was moved, whether that still exists or not.
    tree.write("other/a/z.txt", ARTICLE);
    for there in [true, false] {
        if !there {
            fs::remove_dir_all(tree.path("new")).unwrap();
        }
        let error = index(&options(&tree, &["other/a"])).unwrap_err();
        assert!(matches!(error, Error::Clash { .. }), "{error}");
    }
}

#[test]
fn a_directory_that_was_moved_into_another_is_not_taken_twice() {
    let tree = Tree::new(&[("x/news/x.txt", ARTICLE), ("y/other/z.txt", ARTICLE)]);
    run_in(&tree, &["x/news", "y/other"]);
    fs::rename(tree.path("x/news"), tree.path("y/other/news")).unwrap();
    let error = index(&options(&tree, &["y/other/news"])).unwrap_err();
    assert!(matches!(error, Error::Nested { .. }), "{error}");
    // A directory may be moved to a place above the one where it was.
    tree.write("w/news/news/x.txt", ARTICLE);
    let mut inner = options(&tree, &["w/news/news"]);
    inner.archive = tree.path("inner");
    index(&inner).unwrap();
    fs::rename(tree.path("w/news/news"), tree.path("w/moved")).unwrap();
    fs::remove_dir(tree.path("w/news")).unwrap();
    fs::rename(tree.path("w/moved"), tree.path("w/news")).unwrap();
    inner.dirs = vec![tree.path("w/news")];
    assert_eq!(checked(index(&inner).unwrap()).unchanged, 1);
}

#[cfg(target_os = "linux")]
#[test]
fn directories_whose_names_are_not_utf_8_are_found_again() {
    use std::os::unix::ffi::OsStrExt as _;

    let name = |bytes| std::ffi::OsStr::from_bytes(bytes).to_owned();
    let tree = Tree::new(&[("other/x.txt", ARTICLE)]);
    let dir = tree.path("").join(name(b"caf\xe9"));
    fs::create_dir(&dir).unwrap();
    let file = dir.join(name(b"\xe9.txt"));
    let write = |text: &str| {
        fs::write(&file, text).unwrap();
        touch(&file, SystemTime::UNIX_EPOCH);
    };
    write(ARTICLE);
    let mut options = options(&tree, &[]);
    options.dirs = vec![dir.clone()];
    assert_eq!(checked(index(&options).unwrap()).indexed, 1);
    let known = holdings(&options.archive).unwrap().directories;
    assert_eq!((known.len(), known[0].articles), (1, 1));
    assert_eq!(known[0].path, portable(&dir));
    write(&ARTICLE.replace("Ferry", "Old ferry"));
    assert_eq!(checked(index(&options).unwrap()).indexed, 1);
    let report = run_in(&tree, &["other"]);
    let gone = |warning: &Warning| matches!(warning, Warning::DirectoryGone { .. });
    assert!(!report.warnings.iter().any(gone));
    let moved = tree.path("moved").join(name(b"caf\xe9"));
    fs::create_dir(tree.path("moved")).unwrap();
    fs::rename(&dir, &moved).unwrap();
    options.dirs = vec![moved];
    assert_eq!(checked(index(&options).unwrap()).unchanged, 1);
}

#[test]
fn directories_that_cannot_be_indexed_are_errors() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE), ("c/a/y.txt", ARTICLE)]);
    let error = |dirs: &[&str]| index(&options(&tree, dirs)).unwrap_err();
    assert!(matches!(error(&[]), Error::NoDirectories));
    assert!(matches!(error(&["none"]), Error::Directory { .. }));
    assert!(matches!(error(&["a/x.txt"]), Error::NotADirectory(_)));
    assert!(matches!(error(&["a", "c/a"]), Error::Clash { .. }));
    assert!(matches!(error(&["c", "c/a"]), Error::Nested { .. }));
    run_in(&tree, &["a"]);
    assert!(matches!(error(&["index"]), Error::IsArchive(_)));
}

#[test]
fn indexes_within_a_directory_are_not_walked() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE), ("y.txt", ARTICLE)]);
    run_in(&tree, &["a"]);
    let report = tree.index();
    assert_eq!((report.seen.files, report.indexed), (2, 2));
    assert_eq!(tree.index().seen.files, 2);
}

#[test]
fn an_index_that_cannot_be_written_is_an_error_of_its_own() {
    let tree = Tree::new(&[("x.txt", ARTICLE)]);
    let mut options = tree.options();
    options.archive = tree.path("x.txt/.newshound");
    let error = index(&options).unwrap_err();
    assert!(matches!(error, Error::Unwritable { .. }), "{error}");
}

#[test]
fn a_second_indexer_is_told_who_holds_the_lock() {
    let tree = Tree::new(&[("x.txt", ARTICLE)]);
    tree.index();
    let archive = Archive::open(&tree.archive()).unwrap();
    let options = newshound_index::WriterOptions::new(1, 16_000_000);
    let _writer = archive.writer(&options).unwrap();
    tree.index();
    tree.write("y.txt", ARTICLE);
    let error = index(&tree.options()).unwrap_err().to_string();
    assert!(error.contains("process"), "{error}");
}

#[test]
fn the_index_is_not_kept_where_the_articles_are() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE)]);
    let mut options = options(&tree, &["a"]);
    options.archive = tree.path("a");
    let error = index(&options).unwrap_err();
    assert!(matches!(error, Error::ArchiveOfItself(_)), "{error}");
}

#[test]
fn a_directory_without_a_file_to_read_is_told() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE)]);
    let mut other = options(&tree, &["a"]);
    other.globs = vec!["*.md".into()];
    let report = checked(index(&other).unwrap());
    assert!(matches!(
        report.warnings[0],
        Warning::NothingSelected { .. }
    ));
    assert!(run_in(&tree, &["a"]).warnings.is_empty());
    fs::remove_file(tree.path("a/x.txt")).unwrap();
    let report = run_in(&tree, &["a"]);
    assert_eq!(report.removed, 1);
    assert!(matches!(
        report.warnings[0],
        Warning::DirectoryEmptied { articles: 1, .. }
    ));
}

#[test]
fn an_archive_that_was_taken_out_of_its_directory_knows_it() {
    let tree = Tree::new(&[("x.txt", ARTICLE), ("y.txt", ARTICLE)]);
    tree.index();
    let archive = tree.dir.path().join("index");
    fs::rename(tree.archive(), &archive).unwrap();
    tree.write("z.txt", ARTICLE);
    for (indexed, unchanged) in [(1, 2), (0, 3)] {
        let moved = Options {
            archive: archive.clone(),
            ..tree.options()
        };
        let report = checked(index(&moved).unwrap());
        assert_eq!((report.indexed, report.unchanged), (indexed, unchanged));
    }
    assert_eq!(paths(&archive), ["x.txt", "y.txt", "z.txt"]);
}

#[test]
fn a_directory_that_is_given_is_not_found_elsewhere() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE), ("b/y.txt", ARTICLE)]);
    let index_of = |dirs: &[&str]| {
        let archive = tree.path("a/.newshound");
        let own = Options {
            archive,
            ..options(&tree, dirs)
        };
        checked(index(&own).unwrap())
    };
    index_of(&["a"]);
    fs::rename(tree.path("a/x.txt"), tree.path("b/x.txt")).unwrap();
    let report = index_of(&["b", "a"]);
    assert_eq!((report.indexed, report.removed), (2, 1));
    assert_eq!(paths(&tree.path("a/.newshound")), ["b/x.txt", "b/y.txt"]);
}
