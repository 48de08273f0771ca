//! Properties of rankings, on archives small enough to compute by hand.

use std::time::Duration;

use newshound_article::{Article, Passage, Provenance, Section, Sourced};
use newshound_index::{Archive, ArticleDocument, Settings, WriterOptions};
use tempfile::TempDir;

use super::*;
use crate::{Dialect, QueryErrorKind, Suggestion, Syntax};

#[path = "acronyms_tests.rs"]
mod acronyms;
#[path = "advice_tests.rs"]
mod advice;
#[path = "bm25_tests.rs"]
mod bm25;
#[path = "byline_tests.rs"]
mod bylines;
#[path = "damage_tests.rs"]
mod damage;
#[path = "hyphens_tests.rs"]
mod hyphens;
#[path = "initials_tests.rs"]
mod initials;
#[path = "spelling_tests.rs"]
mod spelling;
#[path = "together_tests.rs"]
mod together;
#[path = "tree_tests.rs"]
mod tree;

fn sourced<T>(value: T) -> Sourced<T> {
    Sourced::new(value, Provenance::Detected)
}

/// An article's path, title, day and body. Each line of the body is a paragraph.
type Fields<'t> = (&'t str, &'t str, &'t str, &'t str);

fn archive(articles: &[Fields<'_>]) -> (TempDir, Searcher) {
    let articles = articles.iter();
    archive_of(articles.map(|(path, title, day, body)| (*path, article(title, day, body))))
}

/// An article in English with this title, day and body.
fn article(title: &str, day: &str, body: &str) -> Article {
    let paragraphs = body.lines().map(|line| Passage::new(line, 0..line.len()));
    let paragraphs = paragraphs.collect();
    Article {
        title: (!title.is_empty()).then(|| sourced(Passage::new(title, 0..title.len()))),
        published: day.parse().ok().map(sourced),
        language: Some(sourced("en".into())),
        sections: vec![Section {
            heading: None,
            paragraphs,
        }],
        ..Article::default()
    }
}

/// An archive of articles at their paths.
fn archive_of<'p>(articles: impl Iterator<Item = (&'p str, Article)>) -> (TempDir, Searcher) {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    let options = WriterOptions::new(1, 16_000_000);
    let mut writer = archive.writer(&options).unwrap();
    for (path, article) in articles {
        let document = ArticleDocument::new(path, 0, article);
        writer.add(document).unwrap();
    }
    writer.commit().unwrap();
    writer.finish().unwrap();
    let searcher = Searcher::new(archive.reader().unwrap());
    (dir, searcher)
}

fn paths(searcher: &Searcher, request: &Request) -> Vec<String> {
    let ranked = searcher.rank(request).unwrap();
    ranked
        .articles
        .into_iter()
        .map(|article| article.path)
        .collect()
}

fn ranked_by(ranking: Ranking, query: &str) -> Request {
    Request {
        ranking,
        ..Request::new(query)
    }
}

fn topic(text: &str) -> Request {
    let syntax = Syntax {
        dialect: Dialect::Words,
        ..Syntax::default()
    };
    Request {
        syntax,
        ..Request::new(text)
    }
}

#[test]
fn figures_in_texts_without_spaces_are_no_feedback() {
    let text = "国家统计局公布的经济数据显示,2024年发展目标5500万人,增长4.2%";
    let (_dir, searcher) = archive(&[
        ("a.txt", "经济发展", "", text),
        ("b.txt", "经济 5500", "", text),
        ("c.txt", "天气", "", "今天天气很好"),
    ]);
    let request = ranked_by(Ranking::Feedback, "经济");
    let ranked = searcher.rank(&request).unwrap();
    assert_eq!((ranked.total, ranked.feedback), (2, Vec::new()));
}

#[test]
fn a_title_counts_as_the_archive_says() {
    let (_dir, searcher) = archive(&[
        (
            "title",
            "Storm at the coast",
            "",
            "people went home early that day",
        ),
        (
            "body",
            "A quiet day",
            "",
            "a storm, then a storm, and again a storm",
        ),
    ]);
    let first = |title: f32| {
        let settings = Settings {
            title,
            ..Settings::default()
        };
        let searcher = Searcher::new(searcher.reader().clone().with_settings(settings).unwrap());
        paths(&searcher, &Request::new("storm"))[0].clone()
    };
    assert_eq!(first(3.0), "title");
    assert_eq!(first(0.1), "body");
}

#[test]
fn words_of_most_articles_hardly_count() {
    let (_dir, searcher) = archive(&[
        (
            "said",
            "",
            "",
            "the minister of the day said the things that the house said",
        ),
        ("strike", "", "", "a rail strike"),
        ("c", "", "", "the house said no"),
        ("d", "", "", "what the minister said"),
        ("e", "", "", "the day the music died, it was said"),
    ]);
    assert_eq!(
        paths(&searcher, &topic("WHAT THE HOUSE SAID OF THE STRIKE"))[0],
        "strike"
    );
    // Words in most articles still rank these among themselves.
    let said = searcher.rank(&topic("said")).unwrap().articles;
    assert!(said.iter().all(|article| article.score > 0.0));
    assert!(said[0].score > said[said.len() - 1].score);
}

#[test]
fn a_search_that_is_cancelled_says_so() {
    let (_dir, searcher) = archive(&[("a", "", "2024-01-01", "a rail strike")]);
    let request = Request::new("strike");
    assert!(searcher.search(&request).unwrap().complete);
    request.cancel.cancel();
    let found = searcher.search(&request).unwrap();
    assert!(!found.complete);
    assert!(found.warnings.contains(&Warning::Cancelled));
}

#[test]
fn what_is_lit_up_and_shown_of_a_text_keeps_to_the_time() {
    let strike = |week: u32| format!("In week {week} was a rail strike and one more rail strike. ");
    let body: String = (0..200).map(strike).collect();
    let (_dir, searcher) = archive(&[("a", "", "2024-01-01", &body)]);
    let mut buffer = Vec::new();
    let address = tantivy::DocAddress::new(0, 0);
    let article = searcher.reader.view(address, &mut buffer).unwrap();
    let limits = Limits {
        fragments: 3,
        chars: 100,
    };
    for query in [
        "rail",
        "rail NEAR/3 strike",
        "atleast5(rail NEAR/3 strike)",
        "rail NOT NEAR/2 more",
    ] {
        let request = Request::new(query);
        let (_, plan) = searcher.plan(&request, &Deadline::default()).unwrap();
        let deadline = Deadline::of(&request);
        let mut lighter = Lighter::new(Arc::new(plan), &deadline);
        let lights = lighter.light(&article).unwrap();
        let shown = || snippets(&article, &lights, limits, &deadline).len();
        assert_eq!(shown(), 3, "{query}");
        assert!(!deadline.was_reached());
        request.cancel.cancel();
        assert!(lighter.light(&article).is_none(), "{query}");
        assert!(deadline.was_reached());
        assert!(shown() < 3, "{query}");
    }
}

#[test]
fn what_is_judged_once_more_has_as_much_time_again() {
    let body = "a rail strike and one more rail strike. ".repeat(200);
    let (_dir, searcher) = archive(&[("a", "", "2024-01-01", &body)]);
    let request = Request::new("atleast5(rail NEAR/3 strike)");
    let none = Deadline::default();
    let (_, plan) = searcher.plan(&request, &none).unwrap();
    let (scoring, _) = searcher.scoring(&request, &plan, &none).unwrap();
    let hits = searcher.ranked(&request, &scoring, &none).unwrap().ranked;
    let parts = |request: &Request| {
        let deadline = Deadline::of(request);
        let parts = explain(&searcher.reader, &scoring, &hits, &deadline).unwrap();
        (parts[0].is_empty(), deadline.was_reached())
    };
    assert_eq!(parts(&request), (false, false));
    request.cancel.cancel();
    assert!(parts(&request).1);
}

#[test]
fn a_highlighter_that_had_no_time_to_read_its_query_says_so() {
    let (_dir, searcher) = archive(&[("a", "", "2024-01-01", "a rail strike and strikers")]);
    let mut request = Request::new("strik*");
    assert!(searcher.highlighter(&request).unwrap().is_complete());
    request.timeout = Duration::ZERO;
    let after = request.timeout;
    let highlighter = searcher.highlighter(&request).unwrap();
    assert_eq!(highlighter.warnings(), [Warning::Partial { after }]);
    assert!(!highlighter.is_complete());
    request.cancel.cancel();
    let highlighter = searcher.highlighter(&request).unwrap();
    assert_eq!(highlighter.warnings(), [Warning::Cancelled]);
}

#[test]
fn hits_beyond_any_number_are_none() {
    let (_dir, searcher) = archive(&[("a", "", "2024-01-01", "a rail strike")]);
    let request = Request {
        offset: usize::MAX,
        ..Request::new("strike")
    };
    let found = searcher.search(&request).unwrap();
    assert_eq!((found.total, found.hits.len(), found.next), (1, 0, None));
}

#[test]
fn faults_are_told_by_kind() {
    use QueryErrorKind::{Empty, OtherHouse, TooLarge, TooManyWords, Unclosed};
    let (_dir, searcher) = archive(&[("a", "", "2024-01-01", "a rail strike and strikers")]);
    let many = "strike ".repeat(300);
    for (query, kind) in [
        ("", Empty),
        ("\"..\"", Empty),
        (&many, TooLarge),
        (
            "s* AND s? AND *e AND *s AND *ers AND st* AND str* AND stri* AND r* AND ra* AND rai* AND *l AND *il AND *ail AND *k* AND *i* AND a* AND *d",
            TooManyWords,
        ),
        ("(strike", Unclosed),
        ("headline(strike)", OtherHouse(&[Dialect::Nexis])),
        ("strike NEAR/5", QueryErrorKind::Syntax),
    ] {
        let request = Request {
            expansions: 1,
            ..Request::new(query)
        };
        match searcher.search(&request) {
            Err(Error::Query(error)) => assert_eq!(error.kind, kind, "{query}"),
            other => panic!("{query}: {:?}", other.map(|found| found.total)),
        }
    }
    let unclosed = crate::parse("(strike", Syntax::default()).unwrap_err();
    assert_eq!(
        unclosed.suggestion,
        Some(Suggestion::Query("(strike)".into()))
    );
}

#[test]
fn a_half_life_that_is_none_is_an_error() {
    let (_dir, searcher) = archive(&[("a", "", "2024-01-01", "a rail strike")]);
    for half_life in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let request = Request {
            half_life: Some(half_life),
            ..Request::new("strike")
        };
        assert!(matches!(searcher.search(&request), Err(Error::HalfLife(_))));
    }
}

#[test]
fn scores_halve_with_age() {
    let body = "a rail strike";
    let (_dir, searcher) = archive(&[
        ("old", "", "2024-01-01", body),
        ("undated", "", "", body),
        ("new", "", "2024-01-31", body),
        ("future", "", "2024-02-10", body),
    ]);
    let request = |now: Option<&str>| Request {
        half_life: Some(30.0),
        now: now.map(|now| now.parse().unwrap()),
        ..Request::new("strike")
    };
    let ranked = searcher
        .rank(&request(Some("2024-01-31")))
        .unwrap()
        .articles;
    let score = |path: &str| {
        ranked
            .iter()
            .find(|article| article.path == path)
            .unwrap()
            .score
    };
    assert_eq!(score("old"), score("new") / 2.0);
    assert_eq!(score("undated"), score("old"));
    assert_eq!(score("future"), score("new"));
    // Without a day, ages count back from the newest article.
    let ranked = searcher.rank(&request(None)).unwrap().articles;
    assert_eq!(ranked[0].path, "future");
    let plain = searcher.rank(&Request::new("strike")).unwrap().articles;
    assert_eq!(ranked[0].score, plain[0].score);
}

#[test]
fn feedback_orders_what_is_found_and_finds_no_more() {
    let (_dir, searcher) = archive(&[
        (
            "a",
            "",
            "",
            "the volcano sent ash and lava over the town, ash everywhere",
        ),
        ("b", "", "", "lava and ash of the volcano reached the town"),
        (
            "related",
            "",
            "",
            "volcano: a day of lava, ash and fear, with much else to tell of it all",
        ),
        (
            "unrelated",
            "",
            "",
            "volcano is a song of the band, which they sang with much else that night",
        ),
        ("ash", "", "", "ash and lava, ash and lava"),
        ("f", "", "", "the house met"),
        ("g", "", "", "the town met"),
        ("h", "", "", "the band met"),
        ("i", "", "", "a song was sung"),
        ("j", "", "", "rain all day"),
        ("k", "", "", "rain all night"),
    ]);
    let request = ranked_by(Ranking::Feedback, "volcano");
    let ranked = searcher.rank(&request).unwrap();
    assert_eq!(ranked.total, 4);
    let place = |path: &str| {
        ranked
            .articles
            .iter()
            .position(|article| article.path == path)
    };
    assert!(place("related") < place("unrelated"));
    assert_eq!(place("ash"), None);
    let words: Vec<&str> = ranked
        .feedback
        .iter()
        .map(|added| added.word.as_str())
        .collect();
    assert!(
        words.contains(&"lava") && words.contains(&"ash"),
        "{words:?}"
    );
    let shares: f32 = ranked.feedback.iter().map(|added| added.weight).sum();
    assert!((shares - 1.0).abs() < 1e-3);
    let plain = searcher.rank(&Request::new("volcano")).unwrap();
    assert!(plain.feedback.is_empty());
}

#[test]
fn a_topic_is_words_whatever_it_looks_like() {
    let (_dir, searcher) = archive(&[
        ("a", "", "", "ties that bind"),
        ("b", "", "", "not near the town"),
        ("c", "", "", "a quiet day"),
    ]);
    let request = topic("TIES AND NOT title:(unknown \"NEAR/3 [ ~");
    let ranked = searcher.rank(&request).unwrap();
    let found: Vec<&str> = ranked
        .articles
        .iter()
        .map(|article| article.path.as_str())
        .collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(searcher.rank(&topic("?!")).is_err());
    let many: String = (0..2000).map(|n| format!("w{n} ")).collect();
    assert!(searcher.rank(&topic(&many)).is_err());
}

#[test]
fn pages_of_a_ranking_go_on_where_the_last_ended() {
    let bodies: Vec<String> = (0..40)
        .map(|n| {
            format!(
                "a rail strike {} and the rail workers strike",
                "again ".repeat(n % 7)
            )
        })
        .collect();
    let names: Vec<String> = (0..40).map(|n| n.to_string()).collect();
    let articles: Vec<Fields<'_>> = names
        .iter()
        .zip(&bodies)
        .map(|(name, body)| (name.as_str(), "", "", body.as_str()))
        .collect();
    let (_dir, searcher) = archive(&articles);
    for ranking in [Ranking::Bm25, Ranking::News, Ranking::Feedback] {
        let page = |offset, limit| {
            let request = ranked_by(ranking, "rail strike");
            paths(
                &searcher,
                &Request {
                    offset,
                    limit,
                    ..request
                },
            )
        };
        let pages: Vec<String> = (0..8).flat_map(|number| page(number * 5, 5)).collect();
        assert_eq!(pages, page(0, 40));
    }
}

#[test]
fn a_star_by_itself_is_every_article() {
    let (_dir, searcher) = archive(&[
        ("tie", "", "", "Closer ties"),
        ("trade", "", "", "More trade"),
        ("none", "", "", ""),
    ]);
    let count = |query: &str| paths(&searcher, &Request::new(query)).len();
    for (query, expected) in [
        ("*", 3),
        ("(*)", 3),
        ("* NOT trade", 2),
        ("trade OR *", 3),
        ("* AND trade", 1),
        ("trade NOT *", 0),
    ] {
        assert_eq!(count(query), expected, "{query}");
    }
}
