//! Term-at-a-time evaluation gives the same matches and scores as judging document by document.

use std::collections::BTreeMap;

use newshound_index::Reader;
use proptest::prelude::*;
use tantivy::DocAddress;
use tantivy::query::EnableScoring;

use super::*;
use crate::engine::judge::Judge;

/// A query of words, phrases, patterns, days and lengths, nested in any way.
fn query() -> impl Strategy<Value = String> {
    let word = || prop::sample::select(vec!["tie", "ties", "pact", "road", "sea", "wind", "none"]);
    let leaf = prop_oneof![
        4 => word().prop_map(str::to_owned),
        2 => (word(), word()).prop_map(|(one, other)| format!("\"{one} {other}\"")),
        1 => Just("pa*".to_owned()),
        1 => Just("title:tie".to_owned()),
        1 => prop::sample::select(vec![
            "date:2001", "before:2001-01-03", "after:2001-01-04", "date:*", "date:1990..1995",
            "words:>5", "words:<4", "lang:en", "lang:de", "title:*", "(*)",
        ])
        .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(4, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4)
                .prop_map(|all| format!("({})", all.join(" AND "))),
            prop::collection::vec(inner.clone(), 1..4)
                .prop_map(|all| format!("({})", all.join(" OR "))),
            (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("({one} NOT {other})")),
            (inner.clone(), 2..4).prop_map(|(one, weight)| format!("({one})^{weight}")),
            inner.prop_map(|one| format!("(NOT {one})")),
        ]
    })
}

/// 700 articles in several segments, of which some were removed.
fn varied() -> (TempDir, Searcher) {
    const WORDS: [&str; 6] = ["tie", "ties", "pact", "road", "sea", "wind"];
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    let mut writer = archive.writer(&WriterOptions::new(1, 16_000_000)).unwrap();
    let mut random = 7_u64;
    let mut next = |below: u64| {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (random >> 33) % below
    };
    for number in 0..700 {
        let length = 1 + next(9);
        let words: Vec<&str> = (0..length).map(|_| WORDS[next(6) as usize]).collect();
        let body = words.join(" ");
        let title = WORDS[next(6) as usize];
        let passage = |text: &str| Passage::new(text, 0..text.len());
        let article = Article {
            title: (next(3) == 0).then(|| sourced(passage(title))),
            published: (next(4) > 0)
                .then(|| sourced(format!("2001-01-0{}", 1 + next(7)).parse().unwrap())),
            language: Some(sourced(["en", "de"][next(2) as usize].to_owned())),
            sections: vec![Section {
                heading: None,
                paragraphs: vec![passage(&body)],
            }],
            ..Article::default()
        };
        let path = format!("{number:03}");
        writer.add(ArticleDocument::new(&path, 0, article)).unwrap();
        if number % 300 == 299 {
            writer.commit().unwrap();
        }
    }
    writer.commit().unwrap();
    for number in (0..700).step_by(17) {
        writer.remove_file(&format!("{number:03}")).unwrap();
    }
    writer.commit().unwrap();
    writer.finish().unwrap();
    let searcher = Searcher::new(archive.reader().unwrap());
    (dir, searcher)
}

/// All matches that were not removed, with their scores, found by judging each document.
fn judged(reader: &Reader, compiled: &Compiled) -> BTreeMap<DocAddress, f64> {
    let scoring = EnableScoring::enabled_from_searcher(reader.searcher());
    let weights = compiled.weigh(scoring, &Deadline::default()).unwrap();
    let mut found = BTreeMap::new();
    for (ord, segment) in (0..).zip(reader.segment_readers()) {
        let mut judge = weights.of_segment(segment).unwrap();
        let living = (0..segment.max_doc()).filter(|doc| !segment.is_deleted(*doc));
        for doc in living {
            if let Some(score) = judge.score(doc) {
                found.insert(DocAddress::new(ord, doc), score);
            }
        }
    }
    found
}

#[test]
fn a_term_at_a_time_is_as_document_by_document() {
    let (_dir, searcher) = varied();
    assert!(searcher.reader().segment_readers().len() > 1);
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    proptest!(config, |(text in query())| {
        let deadline = Deadline::default();
        let request = Request::new(text.as_str());
        let parsed = parse(&request.query, request.syntax).unwrap();
        let (reader, words) = (searcher.reader(), &searcher.words);
        let plan = plan(&parsed, &request, reader, words, &deadline).unwrap();
        let (scoring, _) = searcher.scoring(&request, &plan, &deadline).unwrap();
        let compiled = &scoring.compiled;
        let Some(tree) = compiled.tree(reader).unwrap() else {
            return Err(TestCaseError::fail("no tree"));
        };
        let expected = judged(reader, compiled);
        let mut found = BTreeMap::new();
        let total = tree.each_scored(reader, &deadline, |found_one| {
            found.insert(found_one.address, found_one.score);
            f64::MIN
        }).unwrap();
        prop_assert_eq!(total, expected.len() as u64);
        prop_assert_eq!(tree.count(reader, &deadline).unwrap(), total);
        let mut all = Vec::new();
        tree.each(reader, &deadline, |address| all.push(address)).unwrap();
        prop_assert_eq!(&all, &expected.keys().copied().collect::<Vec<_>>());
        prop_assert_eq!(&found, &expected);
        // A rising threshold never skips the best document.
        let mut best = f64::MIN;
        tree.each_scored(reader, &deadline, |found| {
            best = found.score.max(best);
            best
        }).unwrap();
        prop_assert_eq!(best, expected.values().copied().fold(f64::MIN, f64::max));
    });
}

#[test]
fn what_limits_a_query_parts_no_words() {
    let (_dir, searcher) = archive(&[
        (
            "far",
            "",
            "2001-01-02",
            "a pact at sea, and a pact that is a road to the sea",
        ),
        (
            "near",
            "",
            "2001-01-02",
            "the sea road and wind, wind, wind and wind again all day long",
        ),
        ("other", "", "2001-01-02", "wind and nothing else"),
    ]);
    let best = |query: &str| {
        let ranked = searcher.rank(&Request::new(query)).unwrap();
        let best = &ranked.articles[0];
        (best.path.clone(), best.score)
    };
    let plain = best("sea road");
    assert_eq!(plain.0, "near");
    for limited in [
        "sea road date:2001",
        "sea words:>1 road",
        "lang:en (sea road)",
        "(sea road) NOT date:2002",
    ] {
        assert_eq!(best(limited), plain, "{limited}");
    }
}

#[test]
fn a_phrase_does_not_cross_sections() {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    let mut writer = archive.writer(&WriterOptions::new(1, 16_000_000)).unwrap();
    let article = Article {
        title: Some(sourced(Passage::new("Ferry", 0..5))),
        section: Some(sourced("tea\narts, culture".into())),
        ..Article::default()
    };
    writer
        .add(ArticleDocument::new("a.txt", 0, article))
        .unwrap();
    writer.commit().unwrap();
    writer.finish().unwrap();
    let searcher = Searcher::new(archive.reader().unwrap());
    let total = |query: &str| searcher.search(&Request::new(query)).unwrap().total;
    for query in ["section:tea", "section:culture", "section:\"arts culture\""] {
        assert_eq!(total(query), 1, "{query}");
    }
    assert_eq!(total("section:\"tea arts\""), 0);
    let response = searcher.search(&Request::new("ferry")).unwrap();
    assert_eq!(
        response.hits[0].section.as_deref(),
        Some("tea, arts, culture")
    );
}
