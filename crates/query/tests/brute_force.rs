//! Checks matching against a second implementation. Random queries of the whole grammar are run over random articles in seven scripts,
//! by the searcher and by a brute-force matcher that was written independently. Hits, total and every highlighted character must be
//! equal.
//!
//! The brute-force matcher ([`naive`]) works on plain lists of tokens and enumerates: all pairs, all assignments, all subsets. All that
//! it shares with the program are the definitions of tokens, sentences and inflections. Queries are made as trees of its own
//! ([`query`]), which are written as text for the program and evaluated as trees here, so the parser is checked as well.
//!
//! `PROPTEST_CASES=1000000 cargo test --release -p newshound-query --test brute_force` runs a million queries.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

#[path = "brute_force/acronyms.rs"]
mod acronyms;
#[path = "brute_force/articles.rs"]
mod articles;
#[path = "brute_force/elements.rs"]
mod elements;
#[path = "brute_force/hyphens.rs"]
mod hyphens;
#[path = "brute_force/matches.rs"]
mod matches;
#[path = "brute_force/naive.rs"]
mod naive;
#[path = "brute_force/names.rs"]
mod names;
#[path = "brute_force/query.rs"]
mod query;
#[path = "brute_force/tones.rs"]
mod tones;

use std::time::Duration;

use newshound_query::{Dialect, Request, Sort, Syntax};
use proptest::prelude::*;

use crate::articles::{ARCHIVES, archive};
use crate::query::Query;

/// 400, or half of `PROPTEST_CASES`, as two tests share the cases.
fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked
        .and_then(|cases| cases.parse::<u32>().ok())
        .map_or(400, |cases| cases.div_ceil(2))
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: cases(),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// The time limit of a query, longer than any query takes even under load: a query that exceeded it would have a partial answer, and
/// fail the comparison.
const DEADLINE: Duration = Duration::from_secs(60);

fn check(
    number: usize,
    query: &Query,
    syntax: Syntax,
    expansions: usize,
) -> Result<(), TestCaseError> {
    let archive = archive(number);
    let text = query.text(syntax.dialect);
    let request = Request {
        syntax,
        expansions,
        limit: 1000,
        timeout: DEADLINE,
        ..Request::new(text.clone())
    };
    let response = archive
        .searcher
        .search(&request)
        .map_err(|error| TestCaseError::fail(format!("{text}: {error}")))?;
    let parsed = &response.query.parsed;
    let matcher = naive::Matcher::new(archive, query, syntax, expansions);
    let expected: Vec<_> = archive
        .articles
        .iter()
        .map(|article| matcher.highlights(article))
        .collect();

    let mut found: Vec<&str> = response.hits.iter().map(|hit| hit.path.as_str()).collect();
    found.sort_unstable();
    let matching = archive.articles.iter().zip(&expected);
    let mut wanted: Vec<&str> = matching
        .filter(|(_, highlights)| highlights.is_some())
        .map(|(article, _)| article.stored.path.as_str())
        .collect();
    wanted.sort_unstable();
    prop_assert_eq!(&found, &wanted, "{} read as {}", text, parsed);
    prop_assert_eq!(response.total as usize, wanted.len());

    let mut highlighter = archive.searcher.highlighter(&request).unwrap();
    for (article, expected) in archive.articles.iter().zip(&expected) {
        let highlights = highlighter.highlights(&article.stored).map(naive::lit);
        prop_assert_eq!(
            &highlights,
            expected,
            "{} read as {} in {:#?}",
            text,
            parsed,
            article.stored.article
        );
    }
    // The other ways to run the query are checked for only some queries, as they share most of the code.
    if !text.len().is_multiple_of(8) {
        return Ok(());
    }
    let counted = Request {
        limit: 0,
        ..request.clone()
    };
    prop_assert_eq!(
        archive.searcher.search(&counted).unwrap().total,
        response.total
    );
    let dated = Request {
        sort: Sort::Date,
        limit: 1,
        ..request
    };
    prop_assert_eq!(
        archive.searcher.search(&dated).unwrap().total,
        response.total
    );
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn hits_and_highlights_are_those_of_a_brute_force_matcher(
        number in 0..ARCHIVES,
        query in query::query(),
        any in proptest::bool::weighted(0.2),
        few in proptest::bool::weighted(0.1),
    ) {
        let expansions = if few && archive(number).is_whole { 2 } else { 1024 };
        check(number, &query, Syntax { any, dialect: Dialect::Newshound }, expansions)?;
    }

    #[test]
    fn another_house_finds_the_same_in_its_own_words(
        number in 0..ARCHIVES,
        query in query::query(),
        nexis: bool,
    ) {
        let dialect = if nexis { Dialect::Nexis } else { Dialect::Factiva };
        check(number, &query, Syntax { any: false, dialect }, 1024)?;
    }
}

/// Operators in a row make a tree as deep as there are operands. The 2 MiB stack of a thread must suffice for the longest query.
#[test]
fn the_longest_chains_are_answered_on_a_small_stack() {
    let archive = archive(0);
    let nested = format!("{}tie{}", "(".repeat(30), ")".repeat(30));
    for query in [
        vec!["tie"; 256].join(" NEAR/1000 "),
        vec!["t*"; 256].join(" /s "),
        vec!["tie"; 256].join(" NOT NEAR/1 "),
        vec!["(a OR b)"; 128].join(" ADJ/9 "),
        format!("atleast2(closer NEAR/3 {nested})"),
        vec!["-tie"; 256].join(" OR "),
    ] {
        let request = Request::new(query.as_str());
        let response = archive.searcher.search(&request).unwrap();
        let mut highlighter = archive.searcher.highlighter(&request).unwrap();
        let articles = archive.articles.iter();
        let lit = articles.filter(|a| highlighter.highlights(&a.stored).is_some());
        assert_eq!(response.total as usize, lit.count(), "{query}");
    }
}
