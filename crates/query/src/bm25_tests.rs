//! The plain ranking is BM25 as described in docs/ranking.md, with all forms of a word counted as one term.

use super::*;

#[test]
fn bm25_has_the_archives_numbers() {
    let articles = [
        ("a", "", "", "storm hits the coast and the storm goes"),
        ("b", "", "", "storm at sea"),
        ("c", "", "", "a quiet day at the harbour with no wind"),
        (
            "d",
            "",
            "",
            "the harbour storm warning storm warning harbour wind",
        ),
    ];
    let (_dir, searcher) = archive(&articles);
    let lengths = articles.map(|(.., body)| body.split(' ').count() as f64);
    let average = lengths.iter().sum::<f64>() / 4.0;
    let idf = |n: f64| (1.0 + (4.0 - n + 0.5) / (n + 0.5)).ln();
    for (k1, b) in [(1.2, 0.75), (0.9, 0.4), (2.0, 0.0), (0.0, 1.0), (3.0, 1.0)] {
        let settings = Settings {
            k1: k1 as f32,
            b: b as f32,
            ..Settings::default()
        };
        let searcher = Searcher::new(searcher.reader().clone().with_settings(settings).unwrap());
        let bm25 = |n: f64, tf: f64, length: f64| {
            idf(n) * tf * (k1 + 1.0) / (tf + k1 * (1.0 - b + b * length / average))
        };
        let check = |query: &str, path: &str, expected: f64| {
            let ranked = searcher.rank(&ranked_by(Ranking::Bm25, query)).unwrap();
            let found = ranked.articles.iter().find(|article| article.path == path);
            let found = f64::from(found.unwrap().score);
            assert!(
                (found - expected).abs() < 1e-4,
                "{query} {k1} {b}: {found} {expected}"
            );
        };
        check("storm", "a", bm25(3.0, 2.0, lengths[0]));
        check("storm", "b", bm25(3.0, 1.0, lengths[1]));
        check(
            "harbour storm",
            "d",
            bm25(2.0, 2.0, lengths[3]) + bm25(3.0, 2.0, lengths[3]),
        );
        // The idf of a phrase is the sum of those of its words.
        let phrase = bm25(3.0, 2.0, lengths[3]) / idf(3.0) * (idf(3.0) + idf(1.0));
        check("\"storm warning\"", "d", phrase);
        // All words of a pattern count as one term.
        check("warn*", "d", bm25(1.0, 2.0, lengths[3]));
    }
}

#[test]
fn bm25_has_an_idf_of_each_text() {
    let (_dir, searcher) = archive(&[
        ("a", "zug bax", "", "zug"),
        ("b", "", "", "zug bax"),
        ("c", "", "", "zug bax"),
        ("d", "", "", "wind"),
    ]);
    let score = |query: &str| {
        let ranked = searcher.rank(&ranked_by(Ranking::Bm25, query)).unwrap();
        let found = ranked.articles.into_iter().find(|found| found.path == "a");
        found.unwrap().score
    };
    let [word, other] = ["title:zug", "title:bax"].map(score);
    for pattern in ["title:zu*", "title:/zu[gh]/", "title:zugh~1"] {
        assert_eq!(score(pattern), word, "{pattern}");
    }
    assert_eq!(score("zu*"), score("zug"));
    let phrase = score("title:\"zug bax\"");
    assert!((phrase - word - other).abs() < 1e-4, "{phrase}");
}

#[test]
fn all_forms_of_a_word_count_as_one() {
    let articles = [
        ("a", "", "", "the tie, the ties and what was tied"),
        ("b", "", "", "the tie, the tie and what was tie"),
        ("c", "", "", "the tie, the road and what was near"),
        ("d", "", "", "the wind, the road and what was far"),
    ];
    let (_dir, searcher) = archive(&articles);
    for ranking in [Ranking::Bm25, Ranking::News] {
        for query in ["tie", "ties", "tie AND the", "tie NEAR/9 what"] {
            let ranked = searcher.rank(&ranked_by(ranking, query)).unwrap();
            let score = |path: &str| {
                let mut articles = ranked.articles.iter();
                let found = articles.find(|article| article.path == path);
                found.map(|article| article.score)
            };
            assert_eq!(ranked.total, 3, "{query}");
            assert_eq!(score("a"), score("b"), "{query}");
            assert!(score("a") > score("c"), "{query}");
        }
    }
}
