use super::*;
use crate::{Error, Reading, last_reading};

fn options(tree: &Tree, dirs: &[&str]) -> Options<'static> {
    Options {
        dirs: dirs.iter().map(|dir| tree.path(dir)).collect(),
        archive: tree.path("index"),
        ..tree.options()
    }
}

fn run_in(tree: &Tree, dirs: &[&str]) -> Report {
    checked(index(&options(tree, dirs)).unwrap())
}

#[test]
fn with_several_directories_paths_start_with_their_names() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE), ("b/x.txt", ARTICLE)]);
    assert_eq!(run_in(&tree, &["a", "b"]).indexed, 2);
    assert_eq!(paths(&tree.path("index")), ["a/x.txt", "b/x.txt"]);
}

#[test]
fn a_second_directory_renames_the_first_which_is_read_again() {
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
    assert_eq!((report.indexed, report.removed), (2, 0));
    assert_eq!(paths(&tree.path("index")), ["a/x.txt", "b/x.txt"]);
    let again = run_in(&tree, &["b"]);
    assert_eq!((again.seen.files, again.unchanged), (1, 1));
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
    assert!(report.warnings[0].contains("is gone; its 1 articles stay"));
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
fn an_index_that_cannot_be_written_says_where_else_to_keep_it() {
    let tree = Tree::new(&[("x.txt", ARTICLE)]);
    let mut options = tree.options();
    options.archive = tree.path("x.txt/.newshound");
    let error = index(&options).unwrap_err();
    assert!(matches!(error, Error::Unwritable { .. }), "{error}");
    assert!(error.hint().unwrap().contains("--archive"));
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
fn a_second_directory_costs_the_first_no_article() {
    let tree = Tree::new(&[
        ("a/x.txt", ARTICLE),
        ("a/y.txt", ARTICLE),
        ("b/x.txt", ARTICLE),
    ]);
    run_in(&tree, &["a"]);
    let with_b = |format| {
        let options = Options {
            format,
            ..options(&tree, &["b"])
        };
        index(&options)
    };
    let error = with_b(Some(newshound_ingest::Format::Html)).unwrap_err();
    assert!(matches!(error, Error::OtherFormat(_)), "{error}");
    fs::remove_file(tree.path("a/y.txt")).unwrap();
    let error = with_b(None).unwrap_err();
    assert!(
        matches!(&error, Error::NotReadAgain { first, files: 1, .. } if first == "y.txt"),
        "{error}"
    );
    assert_eq!(paths(&tree.path("index")), ["x.txt", "y.txt"]);
    assert_eq!(run_in(&tree, &["a"]).removed, 1);
    let report = checked(with_b(None).unwrap());
    assert!(report.warnings[0].contains("begin with a/ now"));
    assert_eq!(paths(&tree.path("index")), ["a/x.txt", "b/x.txt"]);
}

#[test]
fn how_a_directory_was_read_is_remembered() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE), ("a/y.md", ARTICLE)]);
    let (dir, archive) = (tree.path("a"), tree.path("index"));
    let mut first = options(&tree, &["a"]);
    first.globs = vec!["*.txt".into()];
    first.format = Some(newshound_ingest::Format::Text);
    index(&first).unwrap();
    let reading = last_reading(&archive, &dir).unwrap();
    assert_eq!(
        (&reading.globs, reading.format),
        (&first.globs, first.format)
    );
    run_in(&tree, &["a"]);
    assert_eq!(last_reading(&archive, &dir).unwrap(), Reading::default());
}

#[test]
fn the_index_is_not_kept_where_the_articles_are() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE)]);
    let mut options = options(&tree, &["a"]);
    options.archive = tree.path("a");
    let error = index(&options).unwrap_err();
    assert!(matches!(error, Error::ArchiveOfItself(_)), "{error}");
}
