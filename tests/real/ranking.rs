//! The default ranking on real news: no worse than Lucene's on a test collection, and headlines find their articles.

use std::collections::HashMap;

use newshound_index::{Archive as Index, ArticleId, Reader};
use newshound_query::{Request, Searcher};
use serde_json::Value;
use tantivy::DocAddress;

use super::{bbc, data};
use crate::archive::Archive;

/// Lucene's English analyzer with BM25 (k1 1.2, b 0.75) on the same topics and judgements.
const LUCENE: [(&str, f64); 3] = [
    ("map", 0.6251),
    ("ndcg_cut_10", 0.6866),
    ("recip_rank", 0.7508),
];

/// The archive of TIME's articles of 1963, and how it is measured.
fn time(arguments: &[&str]) -> Option<Value> {
    let articles = std::fs::read(data("time/docs.jsonl")?).unwrap();
    let topics = data("time/queries.tsv")?;
    let qrels = data("time/qrels.txt")?;
    let archive = Archive::of(&[]);
    archive.write("time.jsonl", articles);
    archive.run(&["index", "."]).code(0);
    let files = [
        "eval",
        "--json",
        "--topics",
        topics.to_str()?,
        "--qrels",
        qrels.to_str()?,
    ];
    Some(archive.run(&[&files, arguments].concat()).code(0).json())
}

#[test]
fn the_default_ranking_is_no_worse_than_lucenes() {
    let Some(answer) = time(&[]) else {
        return;
    };
    assert_eq!(answer["topics"].as_array().unwrap().len(), 82);
    for (measure, least) in LUCENE {
        let value = answer["means"][measure].as_f64().unwrap();
        assert!(value >= least, "{measure} {value}");
    }
}

/// Every article's headline and id.
fn headlines(reader: &Reader) -> Vec<(String, ArticleId)> {
    let mut found = Vec::new();
    for (ord, segment) in (0..).zip(reader.segment_readers()) {
        for doc in segment.doc_ids_alive() {
            let stored = reader.article(DocAddress::new(ord, doc)).unwrap();
            found.push((stored.article.title_text().to_owned(), stored.id()));
        }
    }
    found
}

#[test]
fn a_headline_typed_in_finds_its_article_first() {
    let Some(archive) = bbc() else {
        return;
    };
    archive.run(&["index", "."]).code(0);
    let reader = Index::open(&archive.path(".newshound")).unwrap().reader();
    let searcher = Searcher::new(reader.unwrap());
    let headlines = headlines(searcher.reader());
    let mut times = HashMap::new();
    for (headline, _) in &headlines {
        *times.entry(headline.as_str()).or_insert(0) += 1;
    }
    let unique = headlines
        .iter()
        .filter(|(headline, _)| times[headline.as_str()] == 1);
    let (mut asked, mut missed) = (0, Vec::new());
    for (headline, id) in unique.step_by(2).take(1000) {
        asked += 1;
        let request = Request {
            limit: 1,
            fragments: 0,
            ..Request::new(headline.as_str())
        };
        let first = searcher
            .search(&request)
            .map(|answer| answer.hits.into_iter().next());
        if !first.is_ok_and(|first| first.is_some_and(|hit| hit.id == *id)) {
            missed.push(headline);
        }
    }
    assert!(asked > 500, "{asked}");
    assert!(
        missed.len() * 100 <= asked,
        "{} of {asked}: {missed:?}",
        missed.len()
    );
}
