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
    // Of which era the year is nothing tells.
    let of_two_eras = day(stated("10/10/67", "th"), "");
    assert_eq!(of_two_eras, (None, Some(Doubtful::NoDate)));
    assert_eq!(day(stated("10 ต.ค. 67", "th"), ""), found("2024-10-10"));
    // Elsewhere tomorrow has begun.
    assert_eq!(day(stated("2026-01-02", "en"), ""), found("2026-01-02"));
    assert_eq!(day(stated("", "en"), ""), (None, None));
}

#[test]
fn the_day_of_an_update_is_passed_over_where_another_follows() {
    for value in [
        "Updated March 6, 2024; published March 5, 2024",
        "Last updated: 6 March 2024 10:15 | Published: 5 March 2024 9:00",
        "Updated 2024-03-06, published 2024-03-05",
        "Updated 2 hours ago, published March 5, 2024",
        "Published March 5, 2024; updated March 6, 2024",
    ] {
        assert_eq!(day(stated(value, "en"), ""), found("2024-03-05"), "{value}");
    }
    for value in [
        "Updated March 6, 2024",
        "Updated on Wednesday, 6 March 2024 10:15",
        "Updated on March 6, 2024",
        "Updated 5:30 p.m. March 6, 2024",
    ] {
        assert_eq!(day(stated(value, "en"), ""), found("2024-03-06"), "{value}");
    }
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
        "story-2024-10-10.txt",
    ] {
        assert_eq!(day(undated(), path), found("2024-10-10"), "{path}");
    }
    for path in ["000_842f.txt", "10/10/ferry.md", "2024/ferry.md"] {
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
    for path in [
        "ap-2024-10.jsonl",
        "ap-202410/1.txt",
        "10-2024/1.txt",
        "2024.zip!ap.txt",
    ] {
        assert_eq!(day(with_lead(text), path), found("2024-10-10"), "{path}");
    }
    for path in [
        "ids/198765.txt",
        "1734.txt",
        "ap-1734/1.txt",
        "19876543.txt",
    ] {
        let (date, doubt) = day(with_lead(text), path);
        assert_eq!((date, doubt), (None, Some(Doubtful::NoYear)), "{path}");
    }
    let text = "LAOS, Oct. 10, 2023 (AP) - The ferry is back in service.";
    assert_eq!(
        day(with_lead(text), "news/2024/ap.txt"),
        found("2023-10-10")
    );
}

#[test]
fn a_dateline_is_not_later_than_the_day_or_month_of_a_name() {
    let text = "NEW YORK, Dec. 31 (AP) - The ferry is back in service.";
    for path in [
        "2024-01-01_ap.txt",
        "20240101-ap.txt",
        "ap-2024-01.jsonl",
        "ap-202401.jsonl",
        "2024-01/ap.txt",
        "2024/01/ap.txt",
        "2024/01/01/ap.txt",
    ] {
        assert_eq!(day(with_lead(text), path), found("2023-12-31"), "{path}");
    }
    for path in [
        "2024/ap.txt",
        "2024-12/ap.txt",
        "2024/12/31/ap.txt",
        "2024-12-30_ap.txt",
    ] {
        assert_eq!(day(with_lead(text), path), found("2024-12-31"), "{path}");
    }
    let leap = "LAOS, Feb. 29 (AP) - The ferry is back in service.";
    assert_eq!(day(with_lead(leap), "2024-03-01.txt"), found("2024-02-29"));
    assert_eq!(
        day(with_lead(leap), "2025/ap.txt"),
        (None, Some(Doubtful::NoDate))
    );
    assert_eq!(
        day(with_lead(leap), "2024-01-05.txt"),
        (Some("2024-01-05".to_owned()), None)
    );
}

#[test]
fn names_state_days_in_other_orders_and_days_that_are_none() {
    let undated = || stated("", "en");
    assert_eq!(day(undated(), "13-06-2020.txt"), found("2020-06-13"));
    assert_eq!(day(undated(), "05-06-2020.txt"), (None, None));
    for path in [
        "20201301.txt",
        "20240230/1.txt",
        "2024-02-30-ferry.md",
        "report-20240230.txt",
    ] {
        assert_eq!(
            day(undated(), path),
            (None, Some(Doubtful::NoDate)),
            "{path}"
        );
    }
    assert_eq!(
        day(stated("2024-10-11", "en"), "20201301.txt"),
        found("2024-10-11")
    );
    // Other numbers have eight digits too.
    assert_eq!(day(undated(), "report-20241399.txt"), (None, None));
}

#[test]
fn languages_that_write_the_year_first_do_not_tell_day_from_month() {
    for language in ["zh", "ja", "ko", "hu"] {
        let (date, doubt) = day(stated("03/04/2020", language), "");
        assert_eq!((date, doubt), (None, Some(Doubtful::Ambiguous)));
    }
}

#[test]
fn datelines_are_read_in_many_forms() {
    for text in [
        "MADRID, 10 de octubre de 2024 (EFE).- El barco vuelve.",
        "МОСКВА, 10 октября 2024 г. /ТАСС/. Паром вернулся.",
        "新华社北京2024年10月10日电 渡轮恢复运营。",
        "Berlin, 10. Oktober 2024 - Die Fähre fährt wieder.",
        "WASHINGTON, Oct. 10, 2024 --",
        "PARIS, 10 octobre 2024",
        "BUDAPEST, 2024. október 10., csütörtök (MTI) - A komp visszatért.",
        "SANTIAGO DE CHILE, 10 oct 2024 (EFE).- El barco vuelve.",
        "NEW YORK, Oct. 10, 2024 /PRNewswire/ -- The ferry is back.",
        "ABOARD THE FERRY (AP), Oct. 10, 2024 — It is back.",
    ] {
        assert_eq!(day(with_lead(text), ""), found("2024-10-10"), "{text}");
    }
    for (text, reason) in [
        (
            "LAGOS, 5/3/2024 (NAN) - The ferry is back.",
            Doubtful::Ambiguous,
        ),
        (
            "PARIS, 10 octobre (AFP) - Le bac est de retour.",
            Doubtful::NoYear,
        ),
        ("新华社北京10月10日电 渡轮恢复运营。", Doubtful::NoYear),
    ] {
        assert_eq!(day(with_lead(text), ""), (None, Some(reason)), "{text}");
    }
    for text in [
        "Paris, 10 octobre (AFP) - Le bac est de retour.",
        "Berlin, 10. Oktober (dpa) - Die Fähre fährt wieder.",
        "Madrid, 10 oct (EFE).- El barco vuelve.",
        "Roma, 10 ott. (AdnKronos) - Il traghetto torna.",
    ] {
        assert_eq!(
            day(with_lead(text), "2024/a.txt"),
            found("2024-10-10"),
            "{text}"
        );
    }
    let text = "2024年10月10日，渡轮恢复运营。";
    assert_eq!(day(with_lead(text), ""), (None, None));
}

#[test]
fn years_of_two_digits_are_the_latest_that_can_be() {
    assert_eq!(day(stated("10 Oct 24", "en"), ""), found("2024-10-10"));
    assert_eq!(day(stated("6/15/17", "en"), ""), found("2017-06-15"));
    assert_eq!(day(stated("15.06.98", "de"), ""), found("1998-06-15"));
    for value in ["7/6/18", "9/16/2"] {
        assert_eq!(
            day(stated(value, "en"), ""),
            (None, Some(Doubtful::NoDate)),
            "{value}"
        );
    }
    // Of next year, which has not begun.
    assert_eq!(
        day(stated("6/15/27", "en"), ""),
        (None, Some(Doubtful::Future))
    );
    assert_eq!(stated("6/15/17", "en").published, None);
}

#[test]
fn eight_digits_at_the_ends_of_a_name_are_a_day() {
    for name in [
        "20241010-ferry.txt",
        "20241010_ferry.txt",
        "a/20241010 ferry.txt",
        "gazette-20241010.txt",
    ] {
        assert_eq!(day(Article::default(), name), found("2024-10-10"), "{name}");
    }
    for name in [
        "20241399-ferry.txt",
        "a-20241010-b.txt",
        "20241010ferry.txt",
        "99999999-a.txt",
    ] {
        assert_eq!(day(Article::default(), name).0, None, "{name}");
    }
}

#[test]
fn a_day_may_stand_before_the_number_of_a_page() {
    for name in [
        "times-20241010-p1.txt",
        "nyt_2024-10-10_p1.txt",
        "NYT-2024-10-10-p01.txt",
        "story-2024-10-10-1.txt",
        "chronam-20241010-sn92070582-ed-1_seq-1.txt",
    ] {
        assert_eq!(day(Article::default(), name), found("2024-10-10"), "{name}");
    }
    for name in [
        "story-2024-10-10-ferry.txt",
        "a-20241399-1.txt",
        "a-20241010-12345.txt",
        "report_1999-2000_10-11-2012_v2.txt",
        "a-20241010-20241011-1.txt",
        "war-1914-10-10-1918-1.txt",
        "vol-12-2020-05-06-2020.txt",
    ] {
        assert_eq!(day(Article::default(), name), (None, None), "{name}");
    }
    for (name, date) in [
        ("war-1914-10-10-1918.txt", "1918-10-10"),
        ("a-20241010-20241011.txt", "2024-10-11"),
    ] {
        assert_eq!(day(Article::default(), name), found(date), "{name}");
    }
    let doubted = (None, Some(Doubtful::NoDate));
    assert_eq!(day(Article::default(), "a-2024-02-30-p1.txt"), doubted);
}

#[test]
fn a_sentence_in_capitals_and_a_dash_is_no_dateline() {
    for text in [
        "NASA will launch its new rocket on March 5, 2021 - two years later than planned.",
        "NATO allies agreed on May 5 last year to meet again — and did.",
        "NASA (the agency) will launch it on March 5, 2021 - two years late.",
    ] {
        assert_eq!(day(with_lead(text), "2019/a.txt"), (None, None), "{text}");
    }
}

#[test]
fn a_month_that_only_the_language_tells_is_read_by_it() {
    for (language, expected) in [("pl", "2024-11-10"), ("hr", "2024-10-10")] {
        let article = stated("10 listopada 2024", language);
        assert_eq!(day(article, ""), found(expected), "{language}");
    }
    let (date, doubt) = day(stated("10 listopada 2024", "en"), "");
    assert_eq!((date, doubt), (None, Some(Doubtful::NoDate)));
    let mut article = with_lead("WARSZAWA, 10 listopada 2024 (PAP) - Prom wraca.");
    article.language = Some(Sourced::new("pl".to_owned(), Provenance::Detected));
    assert_eq!(day(article, ""), found("2024-11-10"));
}

#[test]
fn a_name_in_east_asian_characters_tells_its_day() {
    for path in [
        "2024年4月3日.txt",
        "人民日报2024年4月3日 第1版.txt",
        "2024년 4월 3일.txt",
    ] {
        let day = date_of_path(path).map(|date| date.to_string());
        assert_eq!(day.as_deref(), Some("2024-04-03"), "{path}");
    }
    assert_eq!(date_of_path("2024年度.txt"), None);
}

#[test]
fn of_several_days_the_first_that_has_come_counts() {
    let of = |values: &[&str]| {
        let mut article = stated(values[0], "en");
        for value in &values[1..] {
            state(&mut article, value, Provenance::Key("created".to_owned()));
        }
        day(article, "a.txt")
    };
    assert_eq!(of(&["2030-01-01", "2024-10-10"]), found("2024-10-10"));
    let several = [
        "2031-01-01",
        "2030-01-01",
        "05/03/2024",
        "2024-10-10",
        "2024-10-09",
    ];
    assert_eq!(of(&several), found("2024-10-10"));
    assert_eq!(of(&["2024-10-10", "2024-10-09"]), found("2024-10-10"));
    let ahead = (None, Some(Doubtful::Future));
    assert_eq!(of(&["2030-01-01", "2031-01-01"]), ahead);

    let page = |head: &str, line: &str| {
        let text = "<p>The ferry is back in service, the harbour office said on Monday.</p>";
        let page = format!(
            "<title>Ferry</title>{head}<h1>Ferry</h1>{line}{}",
            text.repeat(3)
        );
        day(crate::html::read(&page).unwrap(), "a.html")
    };
    let ahead = "<meta property=article:published_time content=2030-10-10T23:59:00Z>";
    assert_eq!(page(ahead, "<p>October 10, 2024</p>"), found("2024-10-10"));
    let text = "Ferry returns\n\n10 October 2030\nPublished 10 October 2024\n\nThe ferry is back.";
    let article = crate::Format::Text.read(text).unwrap();
    assert_eq!(day(article, "a.txt"), found("2024-10-10"));
}

#[test]
fn the_zero_of_a_clock_is_no_day() {
    for zero in [
        "1970-01-01T00:00:00Z",
        "1970-01-01T00:00:00.000Z",
        "1970-01-01 00:00:00",
        "1970-01-01T01:00:00+01:00",
        "1969-12-31T19:00:00-05:00",
        "1969-12-31T19:00:00-0500",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Thu, 01 Jan 1970 00:00:00 +0000",
        "Thu Jan 01 00:00:00 UTC 1970",
        "Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)",
        "Jan 1, 1970, 12:00:00 AM",
        "January 1, 1970 12:00 AM",
        "1/1/1970 0:00",
        "1969-12-31 19:00:00 -0500",
        "1900-01-01T00:00:00",
        "1899-12-30T00:00:00",
        "1601-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "0000-00-00 00:00:00",
    ] {
        let mut article = stated(zero, "en");
        assert_eq!(
            day(article.clone(), "a.txt"),
            (None, Some(Doubtful::NoDate)),
            "{zero}"
        );
        state(
            &mut article,
            "2024-10-10",
            Provenance::Key("created".to_owned()),
        );
        assert_eq!(day(article, "a.txt"), found("2024-10-10"), "{zero}");
    }
    for (value, date) in [
        ("1970-01-01", "1970-01-01"),
        ("January 1, 1970", "1970-01-01"),
        ("1970-01-01T08:00:00Z", "1970-01-01"),
        ("1970-01-01T10:00:00", "1970-01-01"),
        ("1/1/1970 10:00", "1970-01-01"),
        ("January 1, 1970 12:00 PM", "1970-01-01"),
        ("1970-01-01T00:00:00+01:00", "1970-01-01"),
        ("1970-01-02T00:00:00Z", "1970-01-02"),
        ("1900-01-01", "1900-01-01"),
    ] {
        assert_eq!(day(stated(value, "en"), "a.txt"), found(date), "{value}");
    }
}
