use super::*;
use newshound_article::{Passage, Section};

fn stated(value: &str, language: &str) -> Article {
    let mut article = Article {
        language: Some(Sourced::new(language.to_owned(), Provenance::Detected)),
        ..Article::default()
    };
    state(&mut article, value, Provenance::Key("date".to_owned()));
    article
}

fn day(mut article: Article, path: &str) -> (Option<String>, Option<Doubtful>) {
    settle(&mut article, path, true, Some(Date::constant(2026, 1, 1)));
    let date = article.published.map(|date| date.value.to_string());
    (date, article.doubts.first().map(|doubt| doubt.reason))
}

fn found(date: &str) -> (Option<String>, Option<Doubtful>) {
    (Some(date.to_owned()), None)
}

fn with_lead(text: &str) -> Article {
    Article {
        sections: vec![Section {
            heading: None,
            paragraphs: vec![Passage::new(text, 0..text.len())],
        }],
        ..Article::default()
    }
}

#[test]
fn what_cannot_be_believed_is_told_with_its_reason() {
    let doubts = [
        ("0001-01-01", Doubtful::NoDate),
        ("2024-02-30", Doubtful::NoDate),
        ("yesterday", Doubtful::NoDate),
        ("2050-01-01", Doubtful::Future),
        ("03/04/2024", Doubtful::Ambiguous),
    ];
    for (value, reason) in doubts {
        assert_eq!(
            day(stated(value, "en"), "a.txt"),
            (None, Some(reason)),
            "{value}"
        );
    }
    // Elsewhere tomorrow has begun.
    assert_eq!(day(stated("2026-01-02", "en"), ""), found("2026-01-02"));
    assert_eq!(day(stated("", "en"), ""), (None, None));
}

#[test]
fn day_and_month_are_told_apart_by_language_country_and_order() {
    assert_eq!(day(stated("03/04/2024", "fr"), ""), found("2024-04-03"));
    let at = |host: &str| {
        let url = format!("https://www.example.{host}/1");
        Article {
            url: Some(Sourced::new(url, Provenance::HeaderLine)),
            ..stated("03/04/2024", "en")
        }
    };
    assert_eq!(day(at("co.uk"), ""), found("2024-04-03"));
    assert_eq!(day(at("gov"), ""), found("2024-03-04"));
    assert_eq!(day(at("com"), "").1, Some(Doubtful::Ambiguous));
    let mut article = at("com");
    decide(&mut article, DateOrder::Month);
    assert_eq!(day(article, ""), found("2024-03-04"));
    assert_eq!(stated("25/04/2024", "en").date_order, Some(DateOrder::Day));
}

#[test]
fn names_of_files_and_folders_tell_the_day_last() {
    let undated = || stated("", "en");
    for path in [
        "zh/20241010.md",
        "2024-10-10-ferry.md",
        "2024_10_10_ferry.md",
        "2024/10/10/ferry.md",
        "x.zip!2024-10-10/ferry.md",
        "20241010/1.txt",
    ] {
        assert_eq!(day(undated(), path), found("2024-10-10"), "{path}");
    }
    for path in [
        "000_842f.txt",
        "20241399.txt",
        "10/10/ferry.md",
        "2024/ferry.md",
    ] {
        assert_eq!(day(undated(), path), (None, None), "{path}");
    }
    assert_eq!(
        day(stated("2024-10-11", "en"), "20241010.md"),
        found("2024-10-11")
    );
    assert_eq!(
        day(stated("2050-10-11", "en"), "20241010.md"),
        found("2024-10-10")
    );
}

#[test]
fn a_dateline_without_year_is_of_the_year_around_it() {
    let text = "LAOS, Oct. 10 (AP) - The ferry is back in service.";
    assert_eq!(
        day(with_lead(text), "news/2024/ap.txt"),
        found("2024-10-10")
    );
    assert_eq!(
        day(with_lead(text), "ap.txt"),
        (None, Some(Doubtful::NoYear))
    );
    let text = "LAOS, Oct. 10, 2023 (AP) - The ferry is back in service.";
    assert_eq!(
        day(with_lead(text), "news/2024/ap.txt"),
        found("2023-10-10")
    );
}
