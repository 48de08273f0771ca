//! Directories that are links, which may be changed to lead elsewhere.

use super::*;
use crate::Error;

/// Makes the link `name` lead to `to`, wherever it led before.
fn point(tree: &Tree, name: &str, to: &str) {
    let link = tree.path(name);
    let _ = fs::remove_file(&link);
    std::os::unix::fs::symlink(tree.path(to), &link).unwrap();
}

fn is_nested(tree: &Tree, dirs: &[&str]) -> bool {
    matches!(index(&options(tree, dirs)), Err(Error::Nested { .. }))
}

#[test]
fn a_link_that_is_pointed_elsewhere_is_the_same_directory() {
    let tree = Tree::new(&[
        ("v1/a.txt", ARTICLE),
        ("v1/old.txt", ARTICLE),
        ("v2/a.txt", ARTICLE),
        ("x/y.txt", ARTICLE),
    ]);
    point(&tree, "now", "v1");
    assert_eq!(run_in(&tree, &["now"]).indexed, 2);
    // The directory is the same by any of its names.
    assert_eq!(run_in(&tree, &["v1"]).unchanged, 2);
    assert_eq!(run_in(&tree, &["now", "v1/../v1"]).unchanged, 2);
    assert_eq!(run_in(&tree, &["x/../now"]).unchanged, 2);
    point(&tree, "now", "v2");
    let report = run_in(&tree, &["x/../now"]);
    assert_eq!((report.removed, report.seen.files), (1, 1), "{report:?}");
    assert_eq!(paths(&tree.path("index")), ["a.txt"]);
    assert!(!outlook(&options(&tree, &["now"])).unwrap().is_stale);
}

#[test]
fn files_of_another_directory_are_compared_by_content() {
    let tree = Tree::new(&[("v1/a.txt", ARTICLE), ("v1/b.txt", ARTICLE)]);
    tree.write("v2/a.txt", ARTICLE.replace("Ferry", "Canoe"));
    tree.write("v2/b.txt", ARTICLE);
    for file in ["v1/a.txt", "v1/b.txt", "v2/a.txt", "v2/b.txt"] {
        touch(&tree.path(file), SystemTime::UNIX_EPOCH);
    }
    point(&tree, "now", "v1");
    run_in(&tree, &["now"]);
    point(&tree, "now", "v2");
    assert!(outlook(&options(&tree, &["now"])).unwrap().is_stale);
    // Files that a run does not select are compared by the next run that does.
    let mut only_b = options(&tree, &["now"]);
    only_b.globs = vec!["b.*".into()];
    let report = checked(index(&only_b).unwrap());
    assert_eq!((report.indexed, report.unchanged), (0, 1));
    let report = run_in(&tree, &["now"]);
    assert_eq!((report.indexed, report.unchanged), (1, 1));
    let found = contents(&tree.path("index"));
    assert!(found[0].contains("Canoe"), "{found:?}");
    assert!(!outlook(&options(&tree, &["now"])).unwrap().is_stale);
}

#[test]
fn a_link_that_leads_to_another_directory_of_the_archive_is_an_error() {
    let tree = Tree::new(&[
        ("a/x.txt", ARTICLE),
        ("a/sub/s.txt", ARTICLE),
        ("b/y.txt", ARTICLE),
    ]);
    point(&tree, "link", "b");
    assert_eq!(run_in(&tree, &["a", "link"]).indexed, 3);
    for to in ["a/sub", "a", "."] {
        point(&tree, "link", to);
        assert!(is_nested(&tree, &["link"]), "{to}");
        assert!(is_nested(&tree, &["a", "link"]), "{to}");
    }
    point(&tree, "link", "b");
    assert_eq!(run_in(&tree, &["a", "link"]).unchanged, 3);
    point(&tree, "link", "none");
    assert_eq!(run_in(&tree, &["a"]).unchanged, 2);
    point(&tree, "link", "a/sub");
    assert!(is_nested(&tree, &["link"]));
}

#[test]
fn links_of_one_name_are_called_by_where_they_lead() {
    let tree = Tree::new(&[("x/x-v1/a.txt", ARTICLE), ("y/y-v1/a.txt", ARTICLE)]);
    point(&tree, "x/latest", "x/x-v1");
    point(&tree, "y/latest", "y/y-v1");
    let both = ["x/latest", "y/latest"];
    assert_eq!(run_in(&tree, &both).indexed, 2);
    let called = ["latest/a.txt", "y-v1/a.txt"];
    assert_eq!(paths(&tree.path("index")), called);
    assert_eq!(run_in(&tree, &both).unchanged, 2);
}

#[test]
fn what_was_read_where_a_link_led_before_is_told() {
    let tree = Tree::new(&[("a/x.txt", ARTICLE), ("b/y.txt", ARTICLE)]);
    point(&tree, "link", "a");
    run_in(&tree, &["link"]);
    point(&tree, "link", "b");
    let report = run_in(&tree, &["a"]);
    let dir = tree.path("link");
    let stays = Warning::LeadsElsewhere {
        dir: dir.clone(),
        articles: 1,
    };
    let name = "link".to_owned();
    assert_eq!(
        report.warnings,
        [stays, Warning::PathsChanged { dir, name }]
    );
    assert_eq!(paths(&tree.path("index")), ["link/x.txt", "a/x.txt"]);
    assert_eq!(run_in(&tree, &["link", "a"]).warnings, []);
    assert_eq!(paths(&tree.path("index")), ["link/y.txt", "a/x.txt"]);
}
