//! Every file of a real archive is accounted for, and a second run has nothing to do.

use serde_json::Value;

use super::{bbc, data, files, unpacked};
use crate::archive::Archive;

/// Indexes `dir` of `archive` twice and gives the first account, after checking the second against it.
fn indexed_twice(archive: &Archive, dir: &str) -> Value {
    let first = archive.run(&["index", dir, "--json"]).code(0).json();
    let part = |report: &Value, name: &str| report[name].as_u64().unwrap();
    let parts = ["indexed", "unchanged", "duplicate", "skipped", "failed"];
    let sum: u64 = parts.iter().map(|name| part(&first, name)).sum();
    assert_eq!(first["seen"]["articles"], sum);
    assert_eq!(
        first["seen"]["files"],
        files(&archive.path(dir)).len() - index_files(archive, dir)
    );
    let second = archive.run(&["index", dir, "--json"]).code(0).json();
    assert_eq!((part(&second, "indexed"), part(&second, "removed")), (0, 0));
    assert_eq!(second["unchanged"], first["indexed"]);
    assert_eq!(second["seen"], first["seen"]);
    assert_eq!(second["problems"], first["problems"]);
    first
}

fn index_files(archive: &Archive, dir: &str) -> usize {
    files(&archive.path(dir).join(".newshound")).len()
}

#[test]
fn all_of_bbc_is_indexed() {
    let Some(archive) = bbc() else { return };
    let report = indexed_twice(&archive, "bbc");
    assert_eq!(
        (&report["indexed"], &report["problems"]),
        (&2225.into(), &Value::Array(vec![]))
    );
    let by_language = archive
        .run_in("bbc", &["search", "lang:en", "--count"])
        .stdout;
    assert_eq!(by_language, "2225\n");
}

#[test]
fn all_of_livedoor_is_indexed_and_read_as_japanese() {
    let Some(archive) = unpacked("livedoor-ja/ldcc-sample.tar.zst") else {
        return;
    };
    let report = indexed_twice(&archive, ".");
    assert_eq!(report["indexed"], report["seen"]["files"]);
    let count = |query: &str| -> u64 {
        let count = archive.run(&["search", query, "--count"]).stdout;
        count.trim().parse().unwrap()
    };
    // Nine licences, a readme and a list of changes are no news.
    let articles = report["indexed"].as_u64().unwrap() - 11;
    assert_eq!(count("url:livedoor date:2000.."), articles);
    assert!(count("lang:ja") >= articles);
}

#[test]
fn all_of_the_transcripts_are_indexed_and_read_as_chinese() {
    let Some(archive) = unpacked("xin-wen-lian-bo-zh-mini/news-md.tar.zst") else {
        return;
    };
    let report = indexed_twice(&archive, ".");
    assert_eq!(
        (&report["indexed"], &report["problems"]),
        (&102.into(), &Value::Array(vec![]))
    );
    for query in ["lang:zh", "title:新闻联播", "heading:新闻摘要"] {
        assert_eq!(
            archive.run(&["search", query, "--count"]).stdout,
            "102\n",
            "{query}"
        );
    }
}

#[test]
fn all_of_a_table_without_a_header_is_indexed() {
    let Some(table) = data("10kgnad-de/test.csv.zst") else {
        return;
    };
    let archive = Archive::of(&[]);
    std::fs::copy(table, archive.path("test.csv.zst")).unwrap();
    let report = indexed_twice(&archive, ".");
    assert_eq!(
        (&report["indexed"], &report["problems"]),
        (&1028.into(), &Value::Array(vec![]))
    );
    let count = |query: &str| archive.run(&["search", query, "--count"]).stdout;
    assert_eq!(count("section:kultur"), "54\n");
    assert_eq!(count("section:etat"), "67\n");
    // Of a text that has quotation marks doubled in it.
    assert_eq!(count("\"ein 'Fels in der Brandung'\""), "1\n");
}
