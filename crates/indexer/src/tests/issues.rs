use super::*;

const METS: &str = "<mets><fileSec><file ID='F'><FLocat href='p/1.xml'/></file><file ID='G'><FLocat href='p/2.xml'/></file></fileSec><structMap><div TYPE='ARTICLE' LABEL='Packet'><fptr><area FILEID='F' BEGIN='B'/><area FILEID='G' BEGIN='B'/></fptr></div></structMap></mets>";
const PAGE: &str = "<alto><TextBlock ID='B'><String CONTENT='Arrived.'/></TextBlock></alto>";
const REASON: &str = "a page of a/mets.xml, whose articles are read from there";

fn tree() -> Tree {
    let pages = [("a/p/1.xml", PAGE), ("a/p/2.xml", PAGE)];
    Tree::new(&[("a/mets.xml", METS), pages[0], pages[1], ("b.xml", PAGE)])
}

fn counts(report: &Report) -> (u64, u64, u64, u64) {
    let Report {
        indexed,
        unchanged,
        skipped,
        failed,
        ..
    } = report;
    (*indexed, *unchanged, *skipped, *failed)
}

/// The paragraphs of the issue's article.
fn text(tree: &Tree) -> Vec<String> {
    let archive = Archive::open(&tree.archive()).unwrap();
    let articles = archive.reader().unwrap().articles_by_path("a/mets.xml");
    let articles = articles.unwrap();
    let paragraphs = articles[0].article.paragraphs();
    paragraphs.map(|text| text.text.clone()).collect()
}

#[test]
fn an_issue_is_read_by_articles_and_its_pages_are_accounted_for() {
    let tree = tree();
    let report = tree.index();
    assert_eq!((report.seen.files, counts(&report)), (4, (2, 0, 2, 0)));
    let pages = ["a/p/1.xml", "a/p/2.xml"].map(|page| format!("{page}: skipped: {REASON}"));
    assert_eq!(reasons(&report), pages);
    assert_eq!(text(&tree), ["Arrived.", "Arrived."]);
    assert!(!tree.is_stale());
    assert_eq!(counts(&tree.index()), (0, 2, 2, 0));
}

#[test]
fn a_changed_page_has_its_issue_read_again() {
    let tree = tree();
    tree.index();
    tree.write_at("a/p/2.xml", PAGE.replace("Arrived", "Departed"), 60);
    assert!(tree.is_stale());
    assert_eq!(counts(&tree.index()), (1, 1, 2, 0));
    assert_eq!(text(&tree), ["Arrived.", "Departed."]);
    // A page of the same size, modified just now.
    tree.write_at("a/p/2.xml", PAGE.replace("Arrived", "Returned"), 0);
    assert_eq!(counts(&tree.index()), (1, 1, 2, 0));
    assert_eq!(counts(&tree.index()), (0, 2, 2, 0), "compared by content");
    tree.write_at("a/p/2.xml", PAGE.replace("Arrived", "Reported"), 0);
    tree.index();
    assert_eq!(text(&tree), ["Arrived.", "Reported."]);
}

#[test]
fn pages_are_read_alone_once_their_issue_is_gone_and_again_with_it() {
    let tree = tree();
    tree.index();
    fs::remove_file(tree.path("a/mets.xml")).unwrap();
    let report = tree.index();
    assert_eq!((report.removed, counts(&report)), (1, (2, 1, 0, 0)));
    assert_eq!(paths(&tree.archive()), ["a/p/1.xml", "a/p/2.xml", "b.xml"]);
    tree.write("a/mets.xml", METS);
    assert_eq!(counts(&tree.index()), (1, 1, 2, 0));
    assert_eq!(paths(&tree.archive()), ["a/mets.xml", "b.xml"]);
}

#[test]
fn a_missing_page_is_a_failure_until_it_comes() {
    let tree = tree();
    fs::remove_file(tree.path("a/p/2.xml")).unwrap();
    let report = tree.index();
    assert_eq!(counts(&report), (2, 0, 1, 1));
    let missing = "a/mets.xml: failed: page p/2.xml: not there";
    assert_eq!(reasons(&report)[0], missing);
    assert_eq!(counts(&tree.index()), (0, 2, 1, 1));
    tree.write("a/p/2.xml", PAGE);
    assert_eq!(counts(&tree.index()), (1, 1, 2, 0));
}

#[test]
fn an_issue_that_is_cut_off_before_its_articles_has_failed() {
    let tree = tree();
    tree.write("a/mets.xml", &METS[..METS.find("<structMap").unwrap()]);
    let report = tree.index();
    assert_eq!(counts(&report), (3, 0, 0, 1));
    let reason = "a/mets.xml: failed: the record is cut off";
    assert_eq!(reasons(&report), [reason]);
}

#[test]
fn an_issue_whose_pages_were_not_looked_at_stays_as_it_is() {
    let tree = tree();
    tree.index();
    let globs = |glob: &str| Options {
        globs: vec![glob.to_owned()],
        ..tree.options()
    };
    for glob in ["**/mets.xml", "**/p/*.xml"] {
        let report = checked(index(&globs(glob)).unwrap());
        assert_eq!((report.indexed, report.removed), (0, 0), "{glob}");
    }
    assert_eq!(counts(&tree.index()), (0, 2, 2, 0));
}

#[cfg(unix)]
#[test]
fn no_link_leads_an_issue_out_of_its_directory() {
    let tree = tree();
    let outside = tree.dir.path().join("outside");
    fs::rename(tree.path("a/p"), &outside).unwrap();
    std::os::unix::fs::symlink(&outside, tree.path("a/p")).unwrap();
    let report = tree.index();
    assert_eq!(counts(&report), (1, 0, 1, 1));
    let reason = "a/mets.xml: failed: none of its pages is there";
    assert_eq!(reasons(&report)[0], reason);
}

#[test]
fn what_a_file_that_cannot_be_read_to_its_end_lacks_is_counted_once() {
    let tree = tree();
    let two = "<div TYPE='ARTICLE' LABEL='Other'><fptr><area FILEID='F' BEGIN='B'/></fptr></div></structMap>";
    tree.write("a/mets.xml", METS.replace("</structMap>", two));
    assert_eq!(counts(&tree.index()), (3, 0, 2, 0));
    // No system opens a file with so long a name.
    tree.write("a/mets.xml", METS.replace("p/2.xml", &"x".repeat(999)));
    fs::remove_file(tree.path("a/p/2.xml")).unwrap();
    let report = tree.index();
    assert_eq!((report.removed, counts(&report)), (1, (1, 1, 1, 1)));
    let lessened = |warning: &&Warning| matches!(warning, Warning::Lessened { .. });
    let all_told = Warning::Lessened {
        files: 1,
        articles: 1,
    };
    let told: Vec<_> = report.warnings.iter().filter(lessened).collect();
    assert_eq!(told, [&all_told]);
    assert_eq!(contents(&tree.archive()).len(), 2);
    let report = tree.index();
    assert_eq!((report.removed, counts(&report)), (0, (1, 1, 1, 1)));
    assert_eq!(report.warnings.iter().find(lessened), None);
}

#[test]
fn a_page_that_two_issues_name_goes_to_the_other_once_the_first_is_gone() {
    let tree = tree();
    let claim = || tree.write("a/first-mets.xml", METS.replace("p/2.xml", "p/3.xml"));
    let counts_without = |claimed: bool| {
        let report = tree.index();
        let taken = "a/mets.xml: failed: page p/1.xml: cannot read: it is read with another issue";
        assert_eq!(
            reasons(&report).iter().any(|reason| reason == taken),
            claimed,
            "{report:?}"
        );
        report.failed
    };
    claim();
    for _ in 0..2 {
        assert_eq!(counts_without(true), 2);
        fs::remove_file(tree.path("a/first-mets.xml")).unwrap();
        assert_eq!(counts_without(false), 0);
        assert_eq!(text(&tree), ["Arrived.", "Arrived."]);
        claim();
    }
}

#[test]
fn an_issue_whose_pages_are_all_read_with_another_has_failed_until_they_are_its_own() {
    let tree = tree();
    tree.write("a/old-mets.xml", METS.replace("Packet", "Steamer"));
    let taken = "a/old-mets.xml: failed: page p/1.xml: cannot read: it is read with another issue";
    for (indexed, unchanged) in [(2, 0), (0, 2)] {
        let report = tree.index();
        assert_eq!(counts(&report), (indexed, unchanged, 2, 2), "{report:?}");
        assert!(reasons(&report).iter().any(|reason| reason == taken));
    }
    fs::remove_file(tree.path("a/mets.xml")).unwrap();
    assert_eq!(counts(&tree.index()), (1, 1, 2, 0));
    assert_eq!(paths(&tree.archive()), ["a/old-mets.xml", "b.xml"]);
}
