//! The archive's own segments against those of the engine's writer, on real news.

use std::io::{BufRead as _, BufReader};

use newshound_index::Reader;
use newshound_indexer::Options;

use super::data;

#[path = "../../crates/index/tests/oracle/same.rs"]
mod same;

/// Indexes the first articles of a file of the data in both ways, and compares.
fn assert_same(file: &str, articles: usize) {
    let Some(path) = data(file) else { return };
    let mut decoder = zstd::Decoder::new(std::fs::File::open(path).unwrap()).unwrap();
    decoder.window_log_max(27).unwrap();
    let lines = BufReader::new(decoder).lines().take(articles);
    let lines: Vec<String> = lines.map(Result::unwrap).collect();
    let dir = tempfile::tempdir().unwrap();
    let news = dir.path().join("news");
    std::fs::create_dir(&news).unwrap();
    std::fs::write(news.join("articles.jsonl"), lines.join("\n")).unwrap();
    let reader = |stock: bool| -> Reader {
        let archive = dir.path().join(format!("archive-{stock}"));
        let options = Options {
            stock,
            threads: 1,
            ..Options::new(vec![news.clone()], archive.clone())
        };
        let report = newshound_indexer::index(&options).unwrap();
        assert_eq!(report.indexed, articles as u64);
        let archive = newshound_index::Archive::open(&archive).unwrap();
        archive.reader().unwrap()
    };
    same::assert_same(&reader(false), &reader(true));
}

#[test]
fn press_is_indexed_as_the_engine_would() {
    assert_same("news-sample/articles-en.jsonl.zst", 1500);
}

#[test]
fn noisy_pages_are_indexed_as_the_engine_would() {
    assert_same("news-sample/chronam-1916-pages.jsonl.zst", 40);
}
