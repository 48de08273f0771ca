//! Whether and where one article matches, by its text alone: megabytes a second of one core, by kind of query.
//!
//! `cargo bench --bench matcher` uses corpus/; `NEWSHOUND_BENCH_DIR=DIR` names another directory of articles. Queries are drawn
//! from the articles. The matcher must find among all articles as many as the index does.

mod archive;

use newshound_bench::draw;
use newshound_query::{Request, Searcher};

use archive::{bytes, least, open, print_rate};

/// Queries of a kind.
const QUERIES: usize = 4;

fn main() {
    let (searcher, articles) = open();
    let size: usize = articles.iter().map(bytes).sum();
    let is_all = articles.len() as u64 == searcher.reader().num_docs();
    for (kind, queries) in kinds(&searcher) {
        let mut matched = 0;
        let (found, time) = least(|| {
            matched = 0;
            let mut ranges = 0;
            for query in &queries {
                let request = Request::new(query.as_str());
                let mut highlighter = searcher.highlighter(&request).expect("a plan");
                for stored in &articles {
                    if let Some(highlights) = highlighter.highlights(stored) {
                        matched += 1;
                        ranges += highlights.iter().map(|lit| lit.ranges.len()).sum::<usize>();
                    }
                }
            }
            ranges
        });
        let total: u64 = queries.iter().map(|query| total(&searcher, query)).sum();
        assert!(
            !is_all || matched == total,
            "{kind}: {matched} match, and {total} are found"
        );
        print_rate(kind, size * queries.len(), time, found, "ranges lit up");
    }
}

fn total(searcher: &Searcher, query: &str) -> u64 {
    let request = Request {
        limit: 0,
        ..Request::new(query)
    };
    searcher.search(&request).expect("an answer").total
}

/// Drawn queries by kind, and what positional operators make of those of two words.
fn kinds(searcher: &Searcher) -> Vec<(&'static str, Vec<String>)> {
    let drawn = draw::queries(searcher.reader(), 1, 7 * QUERIES).expect("queries");
    let of = |kind: &str| {
        let drawn = drawn.iter().filter(|drawn| drawn.kind == kind);
        drawn.map(|drawn| drawn.query.clone()).collect::<Vec<_>>()
    };
    let joined = |operator: &str| {
        let pairs = of("AND").into_iter();
        pairs.map(|query| query.replace("AND", operator)).collect()
    };
    vec![
        ("frequent", of("frequent")),
        ("rare", of("rare")),
        ("AND", of("AND")),
        ("OR", of("OR")),
        ("phrase", of("phrase")),
        ("stop phrase", of("stop phrase")),
        ("prefix", of("prefix")),
        ("NEAR/10", joined("NEAR/10")),
        ("/s", joined("/s")),
        ("/p", joined("/p")),
    ]
}
