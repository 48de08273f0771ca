//! The collections of pages, as they lie on disk.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::Write;
use std::path::Path;

use newshound_eval::extract::{Error, Set};

fn write(dir: &Path, name: &str, bytes: &[u8]) {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn pages_of_the_benchmark_have_a_body() {
    let dir = tempfile::tempdir().unwrap();
    let truth = r#"{"b": {"articleBody": "Gulls.", "url": "https://example.org/b"}, "a": {}}"#;
    write(
        dir.path(),
        "article-extraction-benchmark/ground-truth.json",
        truth.as_bytes(),
    );
    for id in ["a", "b"] {
        let name = format!("article-extraction-benchmark/html/{id}.html.gz");
        write(dir.path(), &name, &gzip("<p>Gulls."));
    }
    assert!(Set::Benchmark.is_in(dir.path()) && !Set::Fundus.is_in(dir.path()));
    let pages = Set::Benchmark.read(dir.path()).unwrap();
    let bodies: Vec<_> = pages.iter().map(|page| page.gold.body.as_deref()).collect();
    assert_eq!(bodies, [None, Some("Gulls.")]);
    assert_eq!(
        (pages[1].id.as_str(), pages[1].html.as_slice()),
        ("b", &b"<p>Gulls."[..])
    );
    for wrong in ["[]", r#"{"b": {"articleBody": 7}}"#] {
        let path = "article-extraction-benchmark/ground-truth.json";
        write(dir.path(), path, wrong.as_bytes());
        let error = Set::Benchmark.read(dir.path()).unwrap_err();
        assert!(matches!(error, Error::Shape { .. }), "{error}");
    }
}

#[test]
fn pages_of_a_publisher_are_matched_with_versions_in_order() {
    let dir = tempfile::tempdir().unwrap();
    let truth = r#"{"V2": {"title": "Two", "authors": []}, "V1": {"title": "One"}}"#;
    write(dir.path(), "fundus/xx/Gazette.json", truth.as_bytes());
    write(
        dir.path(),
        "fundus/xx/Gazette_2024_05_03.html.gz",
        &gzip("1"),
    );
    write(
        dir.path(),
        "fundus/xx/GazetteLocal_2020_05_03.html.gz",
        &gzip("of another"),
    );
    let error = Set::Fundus.read(dir.path()).unwrap_err();
    assert!(
        matches!(
            error,
            Error::Pages {
                gold: 2,
                pages: 1,
                ..
            }
        ),
        "{error}"
    );
    write(
        dir.path(),
        "fundus/xx/Gazette_2025_01_01.html.gz",
        &gzip("2"),
    );
    let pages = Set::Fundus.read(dir.path()).unwrap();
    let titles: Vec<_> = pages
        .iter()
        .map(|page| page.gold.title.as_deref())
        .collect();
    assert_eq!(titles, [Some("One"), Some("Two")]);
    assert_eq!(pages[0].id, "xx/Gazette_2024_05_03");
    assert_eq!(
        (&pages[0].gold.authors, &pages[1].gold.authors),
        (&None, &Some(vec![]))
    );
}

#[test]
fn what_cannot_be_unpacked_is_named() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), "readability/test-pages.tar.zst", b"no archive");
    let error = Set::Readability.read(dir.path()).unwrap_err().to_string();
    assert!(error.contains("test-pages.tar.zst"), "{error}");
}
