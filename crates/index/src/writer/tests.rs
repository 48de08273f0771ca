//! Writing to an archive that was damaged or restored from a backup, and while segments are merged.

use std::path::{Path, PathBuf};

use newshound_article::Article;

use super::*;

fn open(dir: &Path) -> Archive {
    Archive::open(dir).unwrap()
}

/// Adds an article of a file in a run of its own; returns the damage it finds.
fn add(dir: &Path, file: &str) -> Result<Vec<Error>, Error> {
    let mut writer = open(dir).writer(&WriterOptions::new(1, 0))?;
    writer.add(ArticleDocument::new(file, 0, Article::default()))?;
    writer.commit_last()?;
    Ok(writer.finish()?.damage)
}

fn files(dir: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir.join("index")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let named = |path: &PathBuf| path.extension().is_some_and(|own| own == ending);
    paths.filter(named).collect()
}

#[test]
fn damage_is_not_merged() {
    for ending in ["fieldnorm", "term", "store", "idx"] {
        let dir = tempfile::tempdir().unwrap();
        Archive::create(dir.path()).unwrap();
        for file in 0..7 {
            add(dir.path(), &file.to_string()).unwrap();
        }
        let damaged = files(dir.path(), ending).remove(3);
        let mut bytes = fs::read(&damaged).unwrap();
        bytes[2] ^= 1;
        fs::write(&damaged, bytes).unwrap();
        // Eight segments of the same size are merged.
        let found = add(dir.path(), "7").unwrap();
        let name = damaged.file_name().unwrap().to_string_lossy();
        let told = format!("{name} was altered");
        assert!(
            found.len() == 1 && found[0].to_string().ends_with(&told),
            "{found:?}"
        );
        assert!(damaged.exists());
        assert!(open(dir.path()).verify().is_err());
        // The others are merged once there are enough of them.
        assert_eq!(add(dir.path(), "8").unwrap().len(), 1, "{ending}");
        assert_eq!(files(dir.path(), "store").len(), 2);
        assert!(open(dir.path()).verify().is_err());
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).unwrap()),
        }
    }
}

#[test]
fn an_archive_over_which_a_backup_was_put_is_written_to() {
    let dir = tempfile::tempdir().unwrap();
    let [archive, backup] = ["archive", "backup"].map(|name| dir.path().join(name));
    Archive::create(&archive).unwrap();
    add(&archive, "a").unwrap();
    add(&archive, "b").unwrap();
    let remove = || {
        let mut writer = open(&archive).writer(&WriterOptions::new(1, 0))?;
        writer.add(ArticleDocument::new("a", 1, Article::default()))?;
        writer.remove_file("b")?;
        writer.commit_last()?;
        Ok::<_, Error>(writer.finish()?.damage)
    };
    copy(&archive, &backup);
    remove().unwrap();
    copy(&backup, &archive);
    // The same removal again needs files of the same names.
    remove().unwrap();
    let reader = open(&archive).reader().unwrap();
    let articles = |path| reader.articles_by_path(path).unwrap().len();
    assert_eq!([articles("a"), articles("b")], [2, 0]);
    open(&archive).verify().unwrap();
    // Nothing is left from after the backup.
    assert_eq!(
        files(&archive, "store").len(),
        reader.segment_readers().len()
    );
}

/// An archive of eight segments of one article each, with a writer that has merged them but not committed the result.
fn merging() -> (tempfile::TempDir, Writer) {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    let mut writer = archive.writer(&WriterOptions::new(1, 0)).unwrap();
    for file in 0..8 {
        let document = ArticleDocument::new(&file.to_string(), 0, Article::default());
        writer.add(document).unwrap();
        writer.commit().unwrap();
    }
    while !writer.merger.is_idle() {
        std::thread::yield_now();
    }
    (dir, writer)
}

/// The number of segments, and which of the files 0 to 8 have an article.
fn state(dir: &Path) -> (usize, Vec<usize>) {
    let reader = open(dir).reader().unwrap();
    let has_articles = |file: &usize| {
        !reader
            .articles_by_path(&file.to_string())
            .unwrap()
            .is_empty()
    };
    let files = (0..9).filter(has_articles).collect();
    (reader.segment_readers().len(), files)
}

#[test]
fn what_is_removed_while_segments_are_merged_stays_removed() {
    let (dir, mut writer) = merging();
    assert_eq!(state(dir.path()), (8, (0..8).collect()));
    writer.remove_file("3").unwrap();
    writer.remove_file("5").unwrap();
    // What replaces an article is in a segment of its own and stays.
    writer
        .add(ArticleDocument::new("5", 1, Article::default()))
        .unwrap();
    writer.commit().unwrap();
    assert_eq!(state(dir.path()), (2, vec![0, 1, 2, 4, 5, 6, 7]));
    writer.finish().unwrap();
    assert_eq!(state(dir.path()), (2, vec![0, 1, 2, 4, 5, 6, 7]));
    open(dir.path()).verify().unwrap();
}

#[test]
fn a_merge_that_is_stopped_leaves_all_as_it_is() {
    let (dir, mut writer) = merging();
    assert_eq!(files(dir.path(), "store").len(), 9);
    writer.merge(&|| true).unwrap();
    assert_eq!(files(dir.path(), "store").len(), 8);
    let segments = writer.archive.index.searchable_segment_metas().unwrap();
    let merged = crate::segment::merge(&writer.archive, &segments, &true.into());
    assert!(merged.unwrap().is_none());
    assert_eq!(files(dir.path(), "store").len(), 8);
    writer.finish().unwrap();
    assert_eq!(state(dir.path()), (8, (0..8).collect()));
    open(dir.path()).verify().unwrap();
}

#[test]
fn a_merge_commits_nothing_else() {
    let (dir, mut writer) = merging();
    writer.remove_file("3").unwrap();
    writer.finish().unwrap();
    assert_eq!(state(dir.path()), (8, (0..8).collect()));
    // Nothing is left of the merge that was abandoned.
    assert_eq!(files(dir.path(), "store").len(), 8);
    let mut writer = open(dir.path()).writer(&WriterOptions::new(1, 0)).unwrap();
    writer.commit().unwrap();
    writer.set_ledger(b"of another commit".to_vec());
    writer.finish().unwrap();
    assert_eq!(open(dir.path()).ledger().unwrap(), None);
    let mut writer = open(dir.path()).writer(&WriterOptions::new(1, 0)).unwrap();
    writer.commit().unwrap();
    writer.finish().unwrap();
    assert_eq!(state(dir.path()), (1, (0..8).collect()));
    assert_eq!(files(dir.path(), "store").len(), 1);
}

#[test]
fn a_merge_that_fails_is_told_and_loses_nothing() {
    let (dir, mut writer) = merging();
    writer.merge(&|| true).unwrap();
    let whole = files(dir.path(), "pos").remove(2);
    let aside = whole.with_extension("aside");
    fs::rename(&whole, &aside).unwrap();
    // As if it was there when it was checked.
    writer.checked = Checked::trusting(&writer.archive.index.searchable_segment_ids().unwrap());
    writer.merger = Merger::new(&writer.archive, &writer.checked);
    writer.commit_last().unwrap();
    let unmerged = writer.finish().unwrap();
    fs::rename(&aside, &whole).unwrap();
    assert!(unmerged.damage.is_empty(), "{:?}", unmerged.damage);
    let failed = format!("{:?}", unmerged.failed.unwrap());
    assert!(failed.contains("FileDoesNotExist"), "{failed}");
    assert_eq!(files(dir.path(), "store").len(), 8);
    assert_eq!(state(dir.path()), (8, (0..8).collect()));
    let mut writer = open(dir.path()).writer(&WriterOptions::new(1, 0)).unwrap();
    writer.commit().unwrap();
    assert!(writer.finish().unwrap().failed.is_none());
    assert_eq!(state(dir.path()), (1, (0..8).collect()));
}

/// The engine's writer leaves out fields that no document has.
#[test]
fn segments_of_both_writers_are_merged() {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    for file in 0..8 {
        let options = WriterOptions {
            stock: file < 4,
            ..WriterOptions::new(1, 0)
        };
        let mut writer = archive.writer(&options).unwrap();
        let article = match file % 2 {
            0 => Article::default(),
            _ => Article::of_paragraphs(["One word."]),
        };
        writer
            .add(ArticleDocument::new(&file.to_string(), 0, article))
            .unwrap();
        writer.commit().unwrap();
        let unmerged = writer.finish().unwrap();
        assert!(unmerged.failed.is_none(), "{:?}", unmerged.failed);
    }
    assert_eq!(state(dir.path()), (1, (0..8).collect()));
    archive.verify().unwrap();
}
