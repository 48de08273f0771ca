//! The bonus for words that stand together.

use super::*;

#[test]
fn names_come_before_their_scattered_parts() {
    let filler = "many people were there and the day was long and the talks went on for some time";
    let scattered = "brown said green things, green brown grass, and brown leaves of green, brown";
    let (_dir, searcher) = archive(&[
        ("scattered", "", "", scattered),
        (
            "crossing",
            "",
            "",
            "the leaves were all green\nbrown bread was all there was to eat",
        ),
        (
            "name",
            "",
            "",
            &format!("{filler}, said green brown, {filler} {filler}"),
        ),
        ("other", "", "", filler),
        ("more", "", "", filler),
        ("still more", "", "", filler),
    ]);
    let first = |ranking| paths(&searcher, &ranked_by(ranking, "green brown"))[0].clone();
    assert_eq!(first(Ranking::Bm25), "scattered");
    // In `name` the words stand together; in `crossing` the end of a paragraph is between them.
    assert_eq!(
        paths(&searcher, &Request::new("green brown"))[2],
        "crossing"
    );
    assert_ne!(first(Ranking::News), "crossing");
}

#[test]
fn a_phrase_as_typed_has_the_words_between_those_that_tell_something() {
    let filler = "Of those who came, most were of the north and of the harbour towns, and many of them stayed on for the week.";
    let vote = "The vote of the north of Scotland is for the harbour.";
    let mut articles = vec![
        ("of.txt", "Vote of Scotland", "", filler),
        ("for.txt", "Vote for Scotland", "", vote),
    ];
    let others = ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt"];
    articles.extend(others.map(|path| (path, "Day of rest", "", filler)));
    let (_dir, searcher) = archive(&articles);
    let first = |query| paths(&searcher, &Request::new(query)).swap_remove(0);
    assert_eq!(first("vote of scotland"), "of.txt");
    assert_eq!(first("vote for scotland"), "for.txt");
    // In capitals, the words might also be acronyms.
    assert_eq!(first("VOTE OF SCOTLAND"), "of.txt");
    assert_eq!(first("VOTE FOR SCOTLAND"), "for.txt");
}

#[test]
fn what_stands_together_is_told_apart_in_the_explanation() {
    let (_dir, searcher) = archive(&[
        ("name", "", "", "the prime minister spoke"),
        ("parts", "", "", "a minister in her prime spoke"),
        ("none", "", "", "nothing was said"),
        ("more", "", "", "nothing was done"),
        ("still more", "", "", "nothing was heard"),
    ]);
    let request = Request {
        explain: true,
        ..Request::new("prime minister")
    };
    let response = searcher.search(&request).unwrap();
    for hit in &response.hits {
        let parts = hit.explanation.as_ref().unwrap();
        let sum: f32 = parts.iter().map(|part| part.score).sum();
        assert!((sum - hit.score).abs() < 1e-3, "{} {sum}", hit.score);
        let together = parts.iter().find(|part| part.clause == "where words stand");
        assert!(together.is_some());
    }
    assert_eq!(response.hits[0].path, "name");
    assert!(response.hits[0].score > 3.0 * response.hits[1].score);
}

#[test]
fn a_name_in_passing_stands_behind_an_article_about_it() {
    let filler = "something else was told of trade, of grain and of the weather; ".repeat(40);
    let passing = format!("{filler} they spoke of the gull harbour murder. {filler}");
    let about = "the murder in gull harbour: gull of harbour street was the victim of the murder, \
                 say those in gull harbour who knew gull.";
    let (_dir, searcher) = archive(&[
        ("passing", "", "", &passing),
        ("about", "Murder of Gull: harbour closed", "", about),
        ("other", "", "", &filler),
        ("trade", "", "", "trade was told"),
        ("grain", "", "", "grain was told"),
    ]);
    let request = Request::new("gull harbour murder");
    assert_eq!(paths(&searcher, &request), ["about", "passing"]);
}

#[test]
fn a_word_with_a_weight_is_as_typed_too() {
    let filler = "people came and went in the harbour all day";
    let (_dir, searcher) = archive(&[
        ("typed", "", "", &format!("ferry tickets, {filler}")),
        ("inflected", "", "", &format!("ferries ticket, {filler}")),
        ("other", "", "", filler),
        ("more", "", "", filler),
        ("still more", "", "", filler),
    ]);
    let ranked = |request: &Request| {
        let ranked = searcher.rank(request).unwrap().articles.into_iter();
        let ranked = ranked.map(|article| (article.path, article.score));
        ranked.collect::<Vec<_>>()
    };
    let plain = ranked(&Request::new("ferry tickets"));
    assert_eq!(plain[0].0, "typed");
    assert!(plain[0].1 > 1.2 * plain[1].1, "{plain:?}");
    let weighted = ranked(&Request::new("ferry tickets^1.0001"));
    for ((path, score), (other, weighted)) in plain.iter().zip(&weighted) {
        assert_eq!(path, other);
        assert!((score / weighted - 1.0).abs() < 1e-3, "{path}");
    }
    // A word that a topic has twice has a weight of 2.
    let twice = ranked(&topic("ferry tickets tickets"));
    assert!(twice[0].1 > 1.2 * twice[1].1, "{twice:?}");
}

#[test]
fn no_word_of_a_pattern_is_as_typed() {
    let filler = "people came and went in the harbour all day";
    let (_dir, searcher) = archive(&[
        ("beginning", "", "", &format!("closer tie, {filler}")),
        ("longer", "", "", &format!("closer ties, {filler}")),
        ("other", "", "", filler),
        ("more", "", "", filler),
    ]);
    let ranked = searcher.rank(&Request::new("closer tie*")).unwrap();
    let [one, other] = &ranked.articles[..] else {
        panic!("{ranked:?}")
    };
    assert_eq!(one.score, other.score);
}

#[test]
fn a_number_is_as_typed_with_its_groups() {
    let german = |text: &str| Article {
        language: Some(sourced("de".into())),
        ..article("", "", text)
    };
    let texts = [
        ("points", "10.000 Menschen kamen am Sonntag in die Stadt"),
        ("bare", "10000 Menschen kamen am Sonntag in die Stadt"),
        ("other", "Viele Menschen kamen am Sonntag in die Stadt"),
        ("more", "Es kamen am Sonntag viele in die Stadt"),
    ];
    let (_dir, searcher) = archive_of(texts.map(|(path, text)| (path, german(text))).into_iter());
    for (query, first) in [("10.000 Menschen", "points"), ("10000 Menschen", "bare")] {
        assert_eq!(paths(&searcher, &Request::new(query))[0], first, "{query}");
    }
}
