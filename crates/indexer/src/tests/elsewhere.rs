//! Articles that another program added to an archive of directories.

use newshound_index::{ArticleDocument, WriterOptions};
use newshound_ingest::{Outcome as Reading, parse, records};

use super::*;

fn document(path: &str, text: &str) -> ArticleDocument {
    let options = newshound_ingest::Options::default();
    let text = format!("A title\n\n{text}\n");
    let record = records(text.as_bytes(), "x.txt", &options).next().unwrap();
    match parse(&record, "x.txt", &options) {
        Reading::Article(article) => ArticleDocument::new(path, 0, *article),
        Reading::Problem(problem) => panic!("{problem}"),
    }
}

/// Adds an article of a database, in place of its earlier version.
fn add(archive: &Path, path: &str, text: &str) {
    let archive = Archive::create(archive).unwrap();
    let mut writer = archive.writer(&WriterOptions::new(1, 32_000_000)).unwrap();
    writer.remove_file(path).unwrap();
    writer.add(document(path, text)).unwrap();
    writer.commit().unwrap();
    writer.finish().unwrap();
}

/// The texts of the article at `path`.
fn text(archive: &Path, path: &str) -> Vec<String> {
    let reader = Archive::open(archive).unwrap().reader().unwrap();
    let stored = reader.articles_by_path(path).unwrap();
    let texts = stored.iter().flat_map(|stored| stored.article.paragraphs());
    texts.map(|passage| passage.text.clone()).collect()
}

fn articles(archive: &Path) -> u64 {
    let reader = Archive::open(archive).unwrap().reader().unwrap();
    reader.num_docs()
}

#[test]
fn an_archive_that_began_elsewhere_takes_directories_and_goes_on() {
    let tree = Tree::new(&[("a.txt", ARTICLE), ("b.txt", ARTICLE)]);
    add(&tree.archive(), "db:1", "Of a database.");
    let report = tree.index();
    assert_eq!((report.indexed, report.removed), (2, 0));
    add(&tree.archive(), "db:2", "Of the same database.");
    add(&tree.archive(), "db:1", "Corrected.");
    let report = tree.index();
    assert_eq!((report.unchanged, report.indexed), (2, 0));
    assert!(!tree.is_stale());
    assert_eq!(articles(&tree.archive()), 4);
    assert_eq!(text(&tree.archive(), "db:1"), ["Corrected."]);
}

#[test]
fn runs_leave_articles_alone_that_came_from_elsewhere() {
    let tree = Tree::new(&[("a.txt", ARTICLE), ("b.txt", ARTICLE)]);
    tree.index();
    add(&tree.archive(), "db:1", "Of a database.");
    // A file is changed, one is removed, all are read again, and a second directory changes the paths of all files.
    tree.write_at("a.txt", format!("{ARTICLE}\nIt was late.\n"), 60);
    fs::remove_file(tree.path("b.txt")).unwrap();
    let report = tree.index();
    assert_eq!((report.indexed, report.removed), (1, 1));
    let reread = Options {
        reread: true,
        ..tree.options()
    };
    assert_eq!(checked(index(&reread).unwrap()).indexed, 1);
    let other = Tree::new(&[]);
    fs::create_dir_all(other.path("more")).unwrap();
    other.write("more/c.txt", ARTICLE);
    let more = Options {
        dirs: vec![other.path("more")],
        ..tree.options()
    };
    assert_eq!(checked(index(&more).unwrap()).indexed, 1);
    assert_eq!(text(&tree.archive(), "news/a.txt").len(), 2);
    assert_eq!(text(&tree.archive(), "db:1"), ["Of a database."]);
    assert_eq!(articles(&tree.archive()), 3);
}
