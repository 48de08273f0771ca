use super::*;

const RULE: &str = "header-label";

#[test]
fn lines_with_labels_state_what_they_hold() {
    let source = format!(
        "Title: Ferry returns\nAuthor: Ada Finch and Jo Reed\nDate: 5 October 2024\nSource: Harbour Post\nURL: https://example.org/1\n\n{BODY}"
    );
    let (article, taken) = header(&source);
    assert_eq!((article.title_text(), taken), ("Ferry returns", 5));
    let span = article.title.as_ref().unwrap().value.span;
    assert_eq!(&source[span.start..span.end], "Ferry returns");
    assert_eq!(article.bylines.len(), 2);
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-05");
    assert_eq!(article.source.unwrap().value, "Harbour Post");
    assert_eq!(article.url.unwrap().value, "https://example.org/1");
    let german = "Titel: Ferry returns\nAutorin: Ada Finch\nErscheinungsdatum: 5. Oktober 2024\nQuelle: Hafenpost";
    let (article, taken) = header(&format!("{german}\n\n{BODY}"));
    assert_eq!((article.title_text(), taken), ("Ferry returns", 4));
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-05");
    assert_eq!(article.source.unwrap().value, "Hafenpost");
    let others = "Headline: Ferry returns\nByline: Ada Finch\nDate: 2024-10-05\nSection: Harbour";
    let (article, taken) = header(&format!("{others}\n\n{BODY}"));
    assert_eq!((article.title_text(), taken), ("Ferry returns", 4));
    assert_eq!(article.section.unwrap().value, "Harbour");
    let source = format!(
        "Headline: Ferry returns\nSubtitle: Gulls glad\nTags: ferry, gulls\nURL: none\n\n{BODY}"
    );
    let article = compose(Article::default(), &layout::blocks(&source), Title::InText);
    let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
    assert_eq!(texts, ["Gulls glad", BODY]);
    assert_eq!(cut_lines(&article), ["Tags: ferry, gulls", "URL: none"]);
    let above = format!("Source: Harbour Post\nDate: 5 October 2024\n\nFerry returns\n\n{BODY}");
    let (article, taken) = header(&above);
    assert_eq!((article.title_text(), taken), ("Ferry returns", 3));
    for title in ["Title: the race for it", "Date: the fruit of the desert"] {
        let (article, _) = header(&format!("{title}\n\n{BODY}"));
        assert_eq!(article.title_text(), title);
    }
}

fn cut_lines(article: &Article) -> Vec<&str> {
    let cut = article.boilerplate.iter();
    cut.map(|cut| &*cut.passage.text).collect()
}

#[test]
fn labels_may_mean_the_same() {
    let lines = "Title: Ferry returns\nAuthor: Ada Finch\nReporter: Jo Reed\nPublished: 2024-10-05\nCreated: 2024-10-04\n\
        Source: Harbour Post\nJournal: Gull Weekly\nURL: none\nLink: www.example.org/1\nSummary: It is back.\n\
        Description: About the ferry.";
    let source = format!("{lines}\n\n{BODY}");
    let article = compose(Article::default(), &layout::blocks(&source), Title::InText);
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(article.bylines.len(), 2);
    let aside = ["Created: 2024-10-04", "Journal: Gull Weekly", "URL: none"];
    assert_eq!(cut_lines(&article), aside);
    let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
    assert_eq!(texts, ["It is back.", "About the ferry.", BODY]);
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-05");
    assert_eq!(article.source.unwrap().value, "Harbour Post");
    assert_eq!(article.url.unwrap().value, "https://www.example.org/1");
}

#[test]
fn a_mail_that_was_kept_as_text_has_its_lines() {
    let mail =
        "From: Nadia Osgood\nSent: Tue, 14 Mar 2023 10:00:00 +0000\nTo: Kay\nSubject: Gull report";
    let (article, taken) = header(&format!("{mail}\n\n{BODY}"));
    assert_eq!((article.title_text(), taken), ("Gull report", 4));
    assert_eq!(article.bylines[0].value, "Nadia Osgood");
    assert_eq!(
        article.published.as_ref().unwrap().value.to_string(),
        "2023-03-14"
    );
    assert_eq!(cut_lines(&article), ["To: Kay"]);
    let message = "From: Nadia (+447700900123)\nType: incoming\nSent: Tue, 14 Mar 2023 10:00:00 +0000\n\
        Received: Tue, 14 Mar 2023 10:00:01 +0000";
    let (article, taken) = header(&format!("{message}\n\n{BODY}"));
    assert_eq!(taken, 4);
    assert_eq!(article.bylines[0].value, "Nadia (+447700900123)");
    assert_eq!(article.published.unwrap().value.to_string(), "2023-03-14");
    // A letter is none.
    let (article, _) = header(&format!("Re: the gulls\nTo: the harbour office\n\n{BODY}"));
    assert_eq!(article.title_text(), "Re: the gulls");
}

#[test]
fn labels_below_other_lines_of_a_header_are_no_headline_and_no_text() {
    let title = "Harbour Opens Again";
    for (above, below, cut, section) in [
        (
            "By Ada Finch\nPublished: March 3, 2022\nTags: harbour\n\n",
            "",
            vec!["Tags: harbour"],
            None,
        ),
        (
            "Published: March 3, 2022\nBy Ada Finch\nSection: World\n\n",
            "",
            vec![],
            Some("World"),
        ),
        (
            "",
            "Published: March 3, 2022\nCreated: March 4, 2022\n\n",
            vec!["Created: March 4, 2022"],
            None,
        ),
        (
            "",
            "By Ada Finch\nDate: March 3, 2022\nTags: harbour\nWord count: 412\nSection: World\n\n",
            vec!["Tags: harbour", "Word count: 412"],
            Some("World"),
        ),
    ] {
        let source = format!("{above}{title}\n\n{below}{BODY}");
        let article = compose(Article::default(), &layout::blocks(&source), Title::InText);
        assert_eq!(article.title_text(), title, "{source}");
        assert_eq!(cut_lines(&article), cut, "{source}");
        assert!(article.boilerplate.iter().all(|cut| cut.rule == RULE));
        let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
        assert_eq!((texts, article.headings().count()), (vec![BODY], 0));
        assert_eq!(article.published.unwrap().value.to_string(), "2022-03-03");
        let stated = article.section.map(|section| section.value);
        assert_eq!(stated.as_deref(), section, "{source}");
    }
    // Where nothing else is stated so, prose begins so, or a book is told of.
    for (lines, taken) in [
        ("Tags: harbour", 1),
        ("March 3, 2022\nTags: harbour", 2),
        ("Date: March 3, 2022\n\nAuthor: I never thought of it.", 2),
        (
            "Date: March 3, 2022\n\nTitle: The Gulls\nSource: Harbour",
            2,
        ),
    ] {
        let (article, found) = header(&format!("{title}\n\n{lines}\n\n{BODY}"));
        assert_eq!((found, article.boilerplate.len()), (taken, 0), "{lines}");
    }
}
