//! Segments merged by the archive against the same segments merged by the engine.

use std::fs;
use std::path::Path;

use newshound_article::Article;
use newshound_index::{Archive, ArticleDocument, Reader, WriterOptions};
use proptest::prelude::*;
use tantivy::schema::TantivyDocument;
use tantivy::{Index, IndexWriter};

use crate::{article, same};

/// So many segments of about the same size are merged.
const SEGMENTS: usize = 8;

fn open(dir: &Path) -> Archive {
    Archive::open(dir).unwrap()
}

fn options() -> WriterOptions {
    WriterOptions::new(1, 64_000_000)
}

/// Writes an archive with a segment for each element of `segments`, and then removes some files. Nothing is merged.
fn write(dir: &Path, segments: &[Vec<ArticleDocument>], removed: &[String]) {
    let archive = Archive::create(dir).unwrap();
    for documents in segments {
        let mut writer = archive.writer(&options()).unwrap();
        for document in documents {
            writer.add(document.clone()).unwrap();
        }
        // A writer that is dropped abandons the merge it began.
        writer.commit().unwrap();
    }
    let mut writer = archive.writer(&options()).unwrap();
    for path in removed {
        writer.remove_file(path).unwrap();
    }
    writer.commit().unwrap();
}

fn merged_here(dir: &Path) -> Reader {
    let mut writer = open(dir).writer(&options()).unwrap();
    writer.commit().unwrap();
    writer.finish().unwrap();
    open(dir).verify().unwrap();
    open(dir).reader().unwrap()
}

fn merged_by_the_engine(dir: &Path) -> Reader {
    let index = Index::open_in_dir(dir.join("index")).unwrap();
    let mut writer: IndexWriter<TantivyDocument> =
        index.writer_with_num_threads(1, 16_000_000).unwrap();
    let segments = index.searchable_segment_ids().unwrap();
    writer.merge(&segments).wait().unwrap();
    writer.wait_merging_threads().unwrap();
    open(dir).reader().unwrap()
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

fn assert_merged_alike(segments: &[Vec<ArticleDocument>], removed: &[String]) {
    let dir = tempfile::tempdir().unwrap();
    let [here, there] = ["here", "there"].map(|name| dir.path().join(name));
    write(&here, segments, removed);
    copy(&here, &there);
    let (own, other) = (merged_here(&here), merged_by_the_engine(&there));
    same::assert_same(&own, &other);
    for ending in ["fieldnorm", "idx", "pos", "fast"] {
        let [own, other] = [(&here, &own), (&there, &other)].map(|(dir, reader)| {
            let segment = reader.segment_reader(0).segment_id().uuid_string();
            fs::read(dir.join("index").join(segment).with_extension(ending)).unwrap()
        });
        assert!(own == other, "{ending}");
    }
}

/// A document of a file of its own.
fn document(number: usize, article: Article) -> ArticleDocument {
    ArticleDocument::new(&path(number), 0, article)
}

fn path(number: usize) -> String {
    format!("{number}.txt")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn random_segments_are_merged_as_by_the_engine(
        articles in prop::collection::vec(article(), 36..60),
        removed in prop::collection::hash_set(0..60_usize, 0..30),
    ) {
        // Segments come in the order of their sizes, so no two have the same.
        let mut segments = vec![Vec::new()];
        for (number, article) in articles.into_iter().enumerate() {
            if segments.len() < SEGMENTS && segments[segments.len() - 1].len() == segments.len() {
                segments.push(Vec::new());
            }
            let last = segments.len() - 1;
            segments[last].push(document(number, article));
        }
        // A segment without documents would be dropped, and there would be too few to be merged.
        let mut first = 0;
        let mut kept = Vec::new();
        for segment in &segments {
            kept.push(first);
            first += segment.len();
        }
        let removed = removed.into_iter().filter(|number| !kept.contains(number));
        let removed: Vec<String> = removed.map(path).collect();
        assert_merged_alike(&segments, &removed);
    }
}

/// Lists of several blocks, of which some documents have positions for more than a block, with and without removals.
#[test]
fn long_lists_are_merged_as_by_the_engine() {
    let text = |number: usize| {
        let mut text = format!("The w{} of m{} v{}", number % 3, number % 50, number);
        if number % 7 == 0 {
            text.push_str(&" the U.S. tie".repeat(number % 400));
        }
        text
    };
    let article = |number: usize| {
        let paragraphs = [text(number), text(number / 2)];
        document(
            number,
            Article::of_paragraphs(paragraphs.each_ref().map(String::as_str)),
        )
    };
    let segments: Vec<Vec<_>> = (0..SEGMENTS)
        .map(|segment| {
            (300 * segment..300 * (segment + 1) - segment)
                .map(article)
                .collect()
        })
        .collect();
    assert_merged_alike(&segments, &[]);
    let few = (0..2_400).step_by(90).map(path).collect::<Vec<_>>();
    assert_merged_alike(&segments, &few);
    // Of the first segments little is left, of the last all.
    let most = (0..1_100).filter(|number| number % 100 != 7);
    assert_merged_alike(&segments, &most.map(path).collect::<Vec<_>>());
}
