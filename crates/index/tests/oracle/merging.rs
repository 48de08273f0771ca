//! Segments merged by the archive against the same segments merged by the engine.

use std::collections::BTreeMap;
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
        if number.is_multiple_of(7) {
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

/// Stores of many blocks, which are copied as they are where nothing was removed, and words that differ behind their
/// fifteenth byte.
#[test]
fn large_stores_and_long_words_are_merged_as_by_the_engine() {
    let mut seed = 1_u32;
    let mut random = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed >> 8
    };
    let mut article = |number: usize| {
        let words = (0..400).map(|_| match random() % 8 {
            0 => format!(
                "правительств{}",
                ["о", "а", "ом", "у"][random() as usize % 4]
            ),
            1 => format!("counterrevolution{}", random() % 9),
            _ => format!("{:x}{:x}{:x}{:x}", random(), random(), random(), random()),
        });
        let text = words.collect::<Vec<_>>().join(" ");
        document(number, Article::of_paragraphs([text.as_str()]))
    };
    let mut number = 0;
    let mut next = || {
        number += 1;
        article(number)
    };
    let segments: Vec<Vec<_>> = (0..SEGMENTS)
        .map(|segment| (0..24 - segment).map(|_| next()).collect())
        .collect();
    assert_merged_alike(&segments, &[]);
    // Of the third segment; the others are copied.
    assert_merged_alike(&segments, &[path(50), path(51), path(60)]);
}

/// A step of a history of an archive.
#[derive(Clone, Debug)]
enum Step {
    /// A file is read anew, with so many articles.
    Read {
        file: usize,
        articles: u32,
    },
    Remove {
        file: usize,
    },
    Commit,
    /// The writer ends, and another begins.
    Finish,
    /// The writer is dropped, with what was not committed.
    Drop,
}

fn step() -> impl Strategy<Value = Step> {
    let file = 0..12_usize;
    prop_oneof![
        4 => (file.clone(), 1..4_u32).prop_map(|(file, articles)| Step::Read { file, articles }),
        1 => file.prop_map(|file| Step::Remove { file }),
        4 => Just(Step::Commit),
        1 => Just(Step::Finish),
        1 => Just(Step::Drop),
    ]
}

/// How many articles each file has that has any.
type Files = BTreeMap<usize, usize>;

fn files(dir: &Path) -> Files {
    let reader = open(dir).reader().unwrap();
    let count = |file| reader.articles_by_path(&path(file)).unwrap().len();
    let counts = (0..12).map(|file| (file, count(file)));
    counts.filter(|(_, count)| *count > 0).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whenever segments are merged, the archive has what was last committed.
    #[test]
    fn merges_change_no_article(steps in prop::collection::vec(step(), 20..120)) {
        let dir = tempfile::tempdir().unwrap();
        let archive = Archive::create(dir.path()).unwrap();
        let mut writer = archive.writer(&options()).unwrap();
        let (mut now, mut committed) = (Files::new(), Files::new());
        for step in steps {
            match step {
                Step::Read { file, articles } => {
                    writer.remove_file(&path(file)).unwrap();
                    for record in 0..articles {
                        let document = ArticleDocument::new(&path(file), record, Article::default());
                        writer.add(document).unwrap();
                    }
                    now.insert(file, articles as usize);
                }
                Step::Remove { file } => {
                    writer.remove_file(&path(file)).unwrap();
                    now.remove(&file);
                }
                Step::Commit => {
                    writer.commit().unwrap();
                    committed = now.clone();
                }
                Step::Finish => {
                    writer.commit_last().unwrap();
                    committed = now.clone();
                    writer.finish().unwrap();
                    archive.verify().unwrap();
                    writer = archive.writer(&options()).unwrap();
                }
                Step::Drop => {
                    drop(writer);
                    now = committed.clone();
                    writer = archive.writer(&options()).unwrap();
                }
            }
            prop_assert_eq!(files(dir.path()), committed.clone());
        }
        writer.commit_last().unwrap();
        writer.finish().unwrap();
        archive.verify().unwrap();
        prop_assert_eq!(files(dir.path()), now);
        let segments = open(dir.path()).reader().unwrap().segment_readers().len();
        prop_assert!(segments < SEGMENTS, "{}", segments);
    }
}
