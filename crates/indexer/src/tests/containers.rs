use std::io::{Cursor, Write as _};

use super::*;

const OTHER: &str = "Canoe returns to harbour\n\nThe canoe is back too, the harbour office said.\n";

fn zip(members: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(*name, options).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn tgz(members: &[(&str, &str)]) -> Vec<u8> {
    let level = flate2::Compression::fast();
    let mut builder = tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), level));
    for (name, content) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        builder
            .append_data(&mut header, name, content.as_bytes())
            .unwrap();
    }
    builder.into_inner().unwrap().finish().unwrap()
}

/// An archive of each kind, with three articles and two problems.
fn tree() -> Tree {
    let tree = Tree::new(&[("a.txt", ARTICLE)]);
    let members = [("politics/0412.txt", ARTICLE), ("empty.txt", "")];
    tree.write("2024.zip", zip(&members));
    tree.write(
        "old/2023.tgz",
        tgz(&[("many.jsonl", &lines(2)), ("bad.jsonl", "{oops\n")]),
    );
    tree
}

fn titles(tree: &Tree, path: &str) -> Vec<String> {
    let archive = Archive::open(&tree.archive()).unwrap();
    let articles = archive.reader().unwrap().articles_by_path(path).unwrap();
    let told = articles.iter().map(|stored| {
        let (path, record) = (&stored.path, stored.record);
        format!("{path}#{record} {}", stored.article.title_text())
    });
    told.collect()
}

#[test]
fn members_are_counted_one_by_one_and_their_problems_named() {
    let report = tree().index();
    assert_eq!((report.seen.files, report.seen.articles), (3, 6));
    assert_eq!((report.indexed, report.skipped, report.failed), (4, 1, 1));
    assert_eq!(
        reasons(&report),
        [
            "2024.zip!empty.txt: skipped: empty",
            "old/2023.tgz!bad.jsonl:1: failed: bad JSON at column 2: key must be a string",
        ]
    );
}

#[test]
fn articles_are_found_by_member_and_by_container() {
    let tree = tree();
    tree.index();
    let politics = ["2024.zip!politics/0412.txt#0 Ferry returns to harbour"];
    assert_eq!(titles(&tree, "2024.zip!politics/0412.txt"), politics);
    assert_eq!(titles(&tree, "2024.zip"), politics);
    let many = [
        "old/2023.tgz!many.jsonl#0 Story 0",
        "old/2023.tgz!many.jsonl#1 Story 1",
    ];
    assert_eq!(titles(&tree, "old/2023.tgz!many.jsonl"), many);
    assert!(titles(&tree, "2024.zip!none.txt").is_empty());
}

#[test]
fn an_unchanged_container_is_not_read_again() {
    let tree = tree();
    let first = tree.index();
    let second = tree.index();
    assert_eq!((second.indexed, second.unchanged, second.bytes), (0, 4, 0));
    assert_eq!(reasons(&second), reasons(&first));
    for file in ["2024.zip", "old/2023.tgz"] {
        touch(
            &tree.path(file),
            SystemTime::now() - Duration::from_secs(60),
        );
    }
    let touched = tree.index();
    assert_eq!(
        (touched.indexed, touched.unchanged),
        (0, 4),
        "its content is the same"
    );
    assert!(!tree.is_stale());
}

#[test]
fn a_changed_container_is_replaced_and_a_vanished_one_removed() {
    let tree = tree();
    tree.index();
    tree.write("2024.zip", zip(&[("b.txt", OTHER), ("c.txt", OTHER)]));
    fs::remove_file(tree.path("old/2023.tgz")).unwrap();
    let report = tree.index();
    assert_eq!(
        (report.indexed, report.unchanged, report.removed),
        (2, 1, 3)
    );
    let expected = ["2024.zip!b.txt", "2024.zip!c.txt", "a.txt"];
    assert_eq!(paths(&tree.archive()), expected);
    assert!(titles(&tree, "2024.zip!politics/0412.txt").is_empty());
    tree.write("2024.zip", zip(&[("c.txt", OTHER)]));
    let report = tree.index();
    assert_eq!((report.indexed, report.removed), (1, 1), "a member is gone");
    fs::remove_file(tree.path("2024.zip")).unwrap();
    assert_eq!(tree.index().removed, 1);
    assert_eq!(paths(&tree.archive()), ["a.txt"]);
}

#[test]
fn a_file_called_like_a_member_is_not_taken_for_it() {
    let tree = tree();
    tree.write("2024.zip!politics/0412.txt", OTHER);
    tree.index();
    fs::remove_file(tree.path("2024.zip!politics/0412.txt")).unwrap();
    assert_eq!(tree.index().removed, 1);
    let left = ["2024.zip!politics/0412.txt#0 Ferry returns to harbour"];
    assert_eq!(titles(&tree, "2024.zip"), left);
}

#[test]
fn a_damaged_container_keeps_what_was_readable() {
    let tree = Tree::new(&[]);
    let whole = tgz(&[("a.txt", ARTICLE), ("b.jsonl", &lines(3000))]);
    tree.write("a.tgz", &whole[..whole.len() / 2]);
    let report = tree.index();
    assert!(report.indexed > 1, "{report:?}");
    assert!(report.failed > 0);
    let again = tree.index();
    assert_eq!(
        (again.unchanged, again.failed),
        (report.indexed, report.failed)
    );
}

#[test]
fn a_file_called_like_a_member_is_another_article() {
    let tree = Tree::new(&[]);
    tree.write("a.zip", zip(&[("b.txt", ARTICLE)]));
    tree.write("a.zip!b.txt", OTHER);
    tree.index();
    let archive = Archive::open(&tree.archive()).unwrap();
    let reader = archive.reader().unwrap();
    let found = |path: &str| reader.articles_by_path(path).unwrap();
    let ids: Vec<_> = found("a.zip!b.txt")
        .iter()
        .map(|found| found.id())
        .collect();
    assert_eq!(ids.len(), 2, "both are shown for an address that both have");
    assert_ne!(ids[0], ids[1]);
    for id in ids {
        let article = reader.article_by_id(id).unwrap();
        assert_eq!(article.unwrap().id(), id);
        let article = reader.article_of(id, "a.zip!b.txt").unwrap();
        assert_eq!(article.unwrap().id(), id);
        assert_eq!(reader.article_of(id, "b.txt").unwrap(), None);
    }
}

#[test]
fn articles_that_are_gone_with_what_failed_are_told() {
    let tree = Tree::new(&[("b.jsonl", &lines(3)), ("c.jsonl", &lines(3))]);
    tree.index();
    tree.write("b.jsonl", lines(3).replace("\"Story 1\"", "Story 1"));
    tree.write("c.jsonl", lines(2));
    let report = tree.index();
    assert_eq!((report.failed, report.removed), (1, 2));
    let lessened = Warning::Lessened {
        files: 1,
        articles: 1,
    };
    assert_eq!(report.warnings, [lessened]);
}

#[test]
fn members_that_a_changed_container_no_longer_has_are_counted_as_removed() {
    let tree = Tree::new(&[]);
    tree.write("a.zip", zip(&[("a.txt", ARTICLE), ("b.txt", ARTICLE)]));
    tree.write("one.zip", zip(&[("a.txt", ARTICLE)]));
    tree.write("b.jsonl", lines(3));
    tree.index();
    tree.write("a.zip", zip(&[("a.txt", ARTICLE), ("c.txt", OTHER)]));
    tree.write("one.zip", zip(&[("b.txt", OTHER)]));
    tree.write("b.jsonl", lines(2));
    let dry_run = Options {
        dry_run: true,
        ..tree.options()
    };
    for options in [dry_run, tree.options()] {
        let report = checked(index(&options).unwrap());
        assert_eq!((report.indexed, report.removed), (5, 3));
    }
    assert_eq!(contents(&tree.archive()).len(), 5);
}

#[test]
fn a_member_is_gone_where_its_container_became_a_plain_file() {
    let tree = Tree::new(&[]);
    tree.write("a.zip", zip(&[("m.txt", ARTICLE)]));
    assert_eq!(tree.index().indexed, 1);
    tree.write_at("a.zip", OTHER, 10);
    let report = tree.index();
    assert_eq!((report.indexed, report.removed), (1, 1));
    tree.write_at("a.zip", ARTICLE, 10);
    let report = tree.index();
    assert_eq!((report.indexed, report.removed), (1, 0));
}
