//! The index and the highlighter must give the same answer: a query's hits are exactly the articles in which the
//! highlighter finds it.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

use std::sync::LazyLock;

use newshound_article::{Article, Passage, Provenance, Section, Sourced};
use newshound_index::{Archive, ArticleDocument, StoredArticle, WriterOptions};
use newshound_query::{Request, Searcher, parse};
use proptest::prelude::*;
use proptest::strategy::ValueTree;

const WORDS: [&str; 24] = [
    "tie",
    "ties",
    "closer",
    "U.S.",
    "us",
    "US",
    "e-mail",
    "email",
    "closed-door",
    "door",
    "Ishiba’s",
    "mangée",
    "manger",
    "mangee",
    "élevé",
    "日本",
    "日本語",
    "語",
    "1.5bn",
    "l'homme",
    "homme",
    "tied. The",
    "closes",
    "don't",
];

fn line() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(&WORDS[..]), 1..7)
        .prop_map(|words| words.join(" "))
}

fn article() -> impl Strategy<Value = Article> {
    let sections = proptest::collection::vec(
        (
            proptest::option::of(line()),
            proptest::collection::vec(line(), 0..4),
        ),
        0..3,
    );
    let language = proptest::sample::select(&["en", "fr", "ja", ""][..]);
    (proptest::option::of(line()), sections, language).prop_map(|(title, sections, language)| {
        let passage = |text: &String| Passage::new(text, 0..text.len());
        Article {
            title: title
                .as_ref()
                .map(|title| Sourced::new(passage(title), Provenance::Headline)),
            sections: sections
                .iter()
                .map(|(heading, paragraphs)| Section {
                    heading: heading.as_ref().map(passage),
                    paragraphs: paragraphs.iter().map(passage).collect(),
                })
                .collect(),
            language: (!language.is_empty())
                .then(|| Sourced::new(language.into(), Provenance::Detected)),
            ..Article::default()
        }
    })
}

fn query() -> impl Strategy<Value = String> {
    let word = proptest::sample::select(&WORDS[..]).prop_map(|word| word.replace(". The", ""));
    let phrase = proptest::collection::vec(proptest::sample::select(&WORDS[..]), 1..4)
        .prop_map(|words| format!("\"{}\"", words.join(" ")));
    let prefix = proptest::sample::select(&["ti*", "clos*", "e-m*", "日*", "m*", "closed-d*"][..])
        .prop_map(str::to_owned);
    let field = proptest::sample::select(&["title:", "heading:", "body:"][..]);
    let leaf = prop_oneof![4 => word, 2 => phrase, 1 => prefix];
    let fielded = (field, leaf.clone()).prop_map(|(field, leaf)| format!("{field}{leaf}"));
    let near = proptest::sample::select(&["NEAR/1", "NEAR/3", "ADJ/2", "/s", "/p"][..]);
    let positional = (leaf.clone(), near.clone(), leaf.clone(), leaf.clone())
        .prop_map(|(a, near, b, c)| format!("{a} {near} ({b} OR {c})"));
    let nested = (positional.clone(), near, leaf.clone())
        .prop_map(|(a, near, b)| format!("({a}) {near} {b}"));
    let clause = prop_oneof![4 => leaf, 1 => fielded, 2 => positional, 1 => nested];
    clause.prop_recursive(3, 12, 3, |inner| {
        let join = proptest::sample::select(&[" ", " OR ", " AND ", " -", " NOT "][..]);
        (inner.clone(), join, inner).prop_map(|(a, join, b)| format!("({a}){join}({b})"))
    })
}

fn searcher(articles: &[Article]) -> (tempfile::TempDir, Searcher, Vec<StoredArticle>) {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    let mut writer = archive
        .writer(&WriterOptions {
            threads: 1,
            memory: 16_000_000,
        })
        .unwrap();
    let mut stored = Vec::new();
    for (number, article) in articles.iter().enumerate() {
        let path = format!("{number}.txt");
        writer
            .add(ArticleDocument::new(archive.fields(), &path, 0, article.clone()).unwrap())
            .unwrap();
        stored.push(StoredArticle {
            path,
            record: 0,
            words: article.words(),
            article: article.clone(),
        });
    }
    writer.commit(b"").unwrap();
    writer.finish().unwrap();
    let searcher = Searcher::new(archive.reader().unwrap());
    (dir, searcher, stored)
}

/// 500, or what `PROPTEST_CASES` says: `PROPTEST_CASES=20000 cargo test --release -p newshound-query --test agreement`.
fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(500)
}

/// One archive for all queries: what varies between runs is the queries, what varies within it is everything else.
static ARCHIVE: LazyLock<(tempfile::TempDir, Searcher, Vec<StoredArticle>)> = LazyLock::new(|| {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let articles: Vec<Article> = (0..300)
        .map(|_| article().new_tree(&mut runner).unwrap().current())
        .collect();
    searcher(&articles)
});

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hits_are_the_articles_that_light_up(query in query(), any: bool) {
        let (_, searcher, stored) = &*ARCHIVE;
        let request = Request { any, limit: 1000, ..Request::new(query.clone()) };
        let response = searcher.search(&request).unwrap();
        let mut found: Vec<&str> = response.hits.iter().map(|hit| hit.path.as_str()).collect();
        found.sort_unstable();
        let mut expected: Vec<&str> = stored
            .iter()
            .filter(|article| searcher.matches(article, &query, any).unwrap())
            .map(|article| article.path.as_str())
            .collect();
        expected.sort_unstable();
        prop_assert_eq!(&found, &expected, "{}", parse(&query, any).unwrap().tree);
        prop_assert_eq!(response.total as usize, expected.len());
    }
}
