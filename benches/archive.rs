//! What the benchmarks run on: corpus/, or the directory that `NEWSHOUND_BENCH_DIR` names, indexed in a scratch directory.

use std::path::{Path, PathBuf};
use std::time::Duration;

use cpu_time::ProcessTime;
use newshound_index::{Archive, StoredArticle};
use newshound_indexer::Options;
use newshound_query::Searcher;
use tantivy::DocAddress;

/// How often each figure is measured; the least counts.
pub(crate) const ROUNDS: usize = 5;

/// The directory of articles; `None` where it is corpus/.
pub(crate) fn given() -> Option<PathBuf> {
    std::env::var_os("NEWSHOUND_BENCH_DIR").map(PathBuf::from)
}

/// An archive of the directory, with the most articles that are looked at (2,000), from all over it.
pub(crate) fn open() -> (Searcher, Vec<StoredArticle>) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let dir = given().unwrap_or(corpus);
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let to = scratch.path().join("archive");
    newshound_indexer::index(&Options::new(vec![dir.clone()], to.clone())).expect("an archive");
    let reader = Archive::open(&to).and_then(|archive| archive.reader());
    let searcher = Searcher::new(reader.expect("a reader"));
    let articles = articles(&searcher, 2000);
    let bytes: usize = articles.iter().map(bytes).sum();
    println!(
        "{}: {} articles of {:.1} MB, one thread, the least of {ROUNDS} rounds",
        dir.display(),
        articles.len(),
        bytes as f64 / 1e6
    );
    (searcher, articles)
}

fn articles(searcher: &Searcher, most: usize) -> Vec<StoredArticle> {
    let segments = searcher.reader().segment_readers().iter().zip(0..);
    let all = segments.flat_map(|(segment, number)| {
        segment
            .doc_ids_alive()
            .map(move |doc| DocAddress::new(number, doc))
    });
    let all: Vec<DocAddress> = all.collect();
    let step = (all.len() / most).max(1);
    let some = all.into_iter().step_by(step).take(most);
    some.map(|address| searcher.reader().article(address).expect("an article"))
        .collect()
}

/// Bytes of title, headings and paragraphs.
pub(crate) fn bytes(stored: &StoredArticle) -> usize {
    lines(stored).map(str::len).sum()
}

/// Title, headings and paragraphs.
pub(crate) fn lines(stored: &StoredArticle) -> impl Iterator<Item = &str> {
    let article = &stored.article;
    let passages = article.headings().chain(article.paragraphs());
    std::iter::once(article.title_text()).chain(passages.map(|passage| passage.text.as_str()))
}

/// Does `work` in rounds; its answer must be the same in each. Returns it with the least CPU time.
pub(crate) fn least<T: PartialEq + std::fmt::Debug>(mut work: impl FnMut() -> T) -> (T, Duration) {
    let mut round = || {
        let started = ProcessTime::now();
        let answer = work();
        (answer, started.elapsed())
    };
    let (answer, mut least) = round();
    for _ in 1..ROUNDS {
        let (again, time) = round();
        assert_eq!(again, answer, "the same work has the same answer");
        least = least.min(time);
    }
    (answer, least)
}

/// Prints a figure: bytes a second, with a count of what was found.
#[allow(dead_code, reason = "not every benchmark has figures of this kind")]
pub(crate) fn print_rate(name: &str, bytes: usize, time: Duration, found: usize, what: &str) {
    let rate = bytes as f64 / 1e6 / time.as_secs_f64().max(1e-9);
    println!("  {name:34} {rate:8.1} MB/s   {found} {what}");
}
