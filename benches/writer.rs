//! From articles to segments: what analyzing, inverting, serializing and storing take, beside the engine's own writer.
//!
//! `cargo bench --bench writer` uses corpus/; `NEWSHOUND_BENCH_DIR=DIR` names another directory of articles. One thread
//! builds one segment of the articles, in memory before. Both writers must give the same postings in number.

#[allow(dead_code, reason = "other benchmarks measure more of it")]
mod archive;

use cpu_time::ProcessTime;
use newshound_index::{Archive, ArticleDocument, StoredArticle, WriterOptions, WriterStages};
use std::time::Duration;

use archive::{bytes, open};

const ROUNDS: usize = 5;

fn main() {
    let (_, articles) = open();
    let size: usize = articles.iter().map(bytes).sum();
    let own: Vec<Written> = (0..ROUNDS).map(|_| write(&articles, false)).collect();
    let stock: Vec<Written> = (0..ROUNDS).map(|_| write(&articles, true)).collect();
    assert_eq!(
        own[0].tokens, stock[0].tokens,
        "as many tokens in every field"
    );
    let print = |name: &str, least: Option<Duration>| {
        let seconds = least.unwrap_or_default().as_secs_f64();
        println!(
            "  {name:10} {seconds:7.3} CPU s {:8.1} MB/s",
            size as f64 / 1e6 / seconds
        );
    };
    let stage = |stage: fn(&WriterStages) -> Duration| {
        own.iter().map(|written| stage(&written.stages)).min()
    };
    print("analyze", stage(|stages| stages.analyze));
    print("invert", stage(|stages| stages.invert));
    print("serialize", stage(|stages| stages.serialize));
    print("store", stage(|stages| stages.store));
    print("all", own.iter().map(|written| written.all).min());
    print("stock, all", stock.iter().map(|written| written.all).min());
}

struct Written {
    stages: WriterStages,
    all: Duration,
    /// Of every indexed field but that of forms, whose tokens are not counted alike.
    tokens: Vec<u64>,
}

fn write(articles: &[StoredArticle], stock: bool) -> Written {
    let dir = tempfile::tempdir().expect("a scratch directory");
    let archive = Archive::create(dir.path()).expect("an archive");
    let options = WriterOptions {
        stock,
        ..WriterOptions::new(1, 1 << 30)
    };
    let documents: Vec<ArticleDocument> = articles
        .iter()
        .map(|stored| ArticleDocument::new(&stored.path, stored.record, stored.article.clone()))
        .collect();
    let started = ProcessTime::now();
    let mut writer = archive.writer(&options).expect("a writer");
    for document in documents {
        writer.add(document).expect("a document");
    }
    writer.commit().expect("a commit");
    let (stages, all) = (writer.stages(), started.elapsed());
    writer.finish().expect("an end");
    let reader = archive.reader().expect("a reader");
    let mut tokens = Vec::new();
    for segment in reader.segment_readers() {
        let fields = segment.schema().fields();
        for (field, entry) in fields.filter(|(_, entry)| entry.is_indexed()) {
            if entry.name() != "forms" {
                let index = segment.inverted_index(field).expect("a field");
                tokens.push(index.total_num_tokens());
            }
        }
    }
    Written {
        stages,
        all,
        tokens,
    }
}
