//! The snippets of hits: microseconds for ten articles, by kind of query, beside tantivy's snippet generator.
//!
//! `cargo bench --bench snippets` uses corpus/; `NEWSHOUND_BENCH_DIR=DIR` names another directory of articles. Queries are drawn
//! from the articles; articles are in memory and the query is planned, so finding them is not measured. The snippets must be
//! those that a search shows.

mod archive;

use newshound_bench::draw;
use newshound_index::StoredArticle;
use newshound_query::{Request, Searcher};
use tantivy::snippet::SnippetGenerator;
use tantivy::tokenizer::{LowerCaser, RemoveLongFilter, SimpleTokenizer, TextAnalyzer};

use archive::{least, open};

/// Queries of a kind.
const QUERIES: usize = 8;

fn main() {
    let (searcher, _) = open();
    let drawn = draw::queries(searcher.reader(), 1, draw::KINDS.len() * QUERIES).expect("queries");
    for kind in draw::KINDS {
        let (mut ours, mut hits, mut shown) = (0.0, 0, 0);
        let mut stock = None;
        for drawn in drawn.iter().filter(|drawn| drawn.kind == kind) {
            let (articles, found, micros) = measured(&searcher, &drawn.query);
            ours += micros;
            hits += articles.len();
            shown += found;
            if matches!(kind, "frequent" | "rare" | "AND" | "OR") {
                *stock.get_or_insert(0.0) += stock_micros(&searcher, &drawn.query, &articles);
            }
        }
        let each = 10.0 / hits.max(1) as f64;
        let stock = stock.map(|micros: f64| format!("   stock {:8.1} µs", micros * each));
        println!(
            "  {kind:12} {:8.1} µs for ten articles   {shown} snippets of {hits} hits{}",
            ours * each,
            stock.unwrap_or_default()
        );
    }
}

/// The hits of a query, how many snippets they have, and what these cost.
fn measured(searcher: &Searcher, query: &str) -> (Vec<StoredArticle>, usize, f64) {
    let request = Request::new(query);
    let response = searcher.search(&request).expect("an answer");
    assert!(
        !response.hits.is_empty(),
        "{query} was taken from an article"
    );
    let ids = response.hits.iter().map(|hit| hit.id);
    let articles: Vec<_> = ids
        .map(|id| searcher.reader().article_by_id(id))
        .map(|stored| stored.expect("a reader").expect("a hit"))
        .collect();
    let mut highlighter = searcher.highlighter(&request).expect("a plan");
    let (snippets, time) = least(|| {
        let snippets = articles
            .iter()
            .map(|stored| highlighter.snippets(stored, request.fragments, request.fragment_chars));
        snippets.map(Option::unwrap_or_default).collect::<Vec<_>>()
    });
    for (hit, snippets) in response.hits.iter().zip(&snippets) {
        assert_eq!(&hit.snippets, snippets, "{query}: {}", hit.path);
        assert!(snippets.iter().any(|snippet| !snippet.ranges.is_empty()));
    }
    let shown = snippets.iter().map(Vec::len).sum();
    (articles, shown, time.as_secs_f64() * 1e6)
}

/// What tantivy's generator takes for the bodies of `articles` and the words of a query.
fn stock_micros(searcher: &Searcher, query: &str, articles: &[StoredArticle]) -> f64 {
    let words = query
        .split(' ')
        .filter(|word| !matches!(*word, "AND" | "OR"));
    let terms = words.map(|word| (word.to_owned(), 1.0)).collect();
    let analyzer = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(40))
        .filter(LowerCaser)
        .build();
    let body = searcher.reader().fields().body.surface;
    let generator = SnippetGenerator::new(terms, analyzer, body, 150);
    let bodies = articles.iter().map(|stored| {
        let paragraphs = stored
            .article
            .paragraphs()
            .map(|passage| passage.text.as_str());
        paragraphs.collect::<Vec<_>>().join("\n")
    });
    let bodies: Vec<String> = bodies.collect();
    let (_, time) = least(|| {
        let lit = bodies
            .iter()
            .map(|text| generator.snippet(text).to_html().len());
        lit.sum::<usize>()
    });
    time.as_secs_f64() * 1e6
}
