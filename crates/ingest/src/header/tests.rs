use super::*;
use crate::compose::{Title, compose};
use crate::layout;
use crate::metadata::{Field, Setter};

mod dates;
mod labels;
mod words;

fn header(source: &str) -> (Article, usize) {
    let mut article = Article::default();
    let taken = read(&layout::blocks(source), &mut article, true);
    (article, taken)
}

const BODY: &str = "The ferry is back in service, the harbour office said on Monday. Nobody was happier than the gulls, \
    which had missed the sandwiches.";

#[test]
fn a_scraped_header_is_read_in_any_order() {
    let source = format!(
        "Ferry’s “Return”\n\nFERRY'S \"RETURN\"\n\nBy\nAda Finch\n5 min read\nOct. 10, 2024\n\n{BODY}"
    );
    let (article, taken) = header(&source);
    assert_eq!((article.title_text(), taken), ("Ferry’s “Return”", 6));
    assert_eq!(article.bylines[0].value, "Ada Finch");
    assert_eq!(article.reading_minutes.unwrap().value, 5);
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
}

#[test]
fn a_role_under_a_byline_is_no_heading() {
    let source = format!("Ferry returns\n\nBy ADA FINCH\nStaff Writer\n\n{BODY}");
    let (article, taken) = header(&source);
    assert_eq!((article.bylines.len(), taken), (1, 3));
    assert_eq!(article.boilerplate[0].rule, "byline-role");
    let source = format!("Ferry returns\n\nBy ADA FINCH\n\nBusiness News\n\n{BODY}");
    assert_eq!(header(&source).1, 2);
    for line in [
        "By Ada Finch, Staff Writer",
        "By Ada Finch in Tokyo | Oct 10, 2024",
        "By\nAda Finch, Bloomberg",
    ] {
        let (article, _) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
        assert_eq!(article.bylines[0].value, "Ada Finch");
        assert_eq!(article.boilerplate[0].rule, "byline-role", "{line}");
    }
}

#[test]
fn names_and_their_newspaper_are_no_headings() {
    let source =
        format!("Ferry returns\n\nAda Finch and Jo Reed\n\nHARBOUR TODAY\n\nHARBOUR – {BODY}");
    let (article, taken) = header(&source);
    let names: Vec<_> = article.bylines.iter().map(|name| &*name.value).collect();
    assert_eq!((names, taken), (vec!["Ada Finch", "Jo Reed"], 3));
    assert_eq!(article.source.unwrap().value, "HARBOUR TODAY");
    let role = format!("Ferry returns\n\nAda Finch\n\nSpecial to HARBOUR TODAY\n\n{BODY}");
    let (article, taken) = header(&role);
    assert_eq!((article.bylines.len(), taken), (1, 3));
    let alone = format!("Ferry returns\n\nHarbour Gazette\n\nHARBOUR – {BODY}");
    assert_eq!(header(&alone).1, 2);
    for text in [
        format!("Ferry returns\n\nAda Finch\n\nHARBOUR TODAY\n\nOn gulls\n\n{BODY}"),
        format!("Ferry returns\n\nHarbour Today\n\n{BODY}"),
        format!("Ferry returns\n\nGulls\n\nHarbour News\n\n{BODY}"),
        format!("Ferry returns\n\nAda Finch\n\nHer life\n\n{BODY}"),
    ] {
        let (article, taken) = header(&text);
        assert_eq!((article.bylines.len(), taken), (0, 1), "{text}");
    }
}

#[test]
fn address_and_date_may_precede_the_headline() {
    let source = format!("http://example.org/1\n2010-05-22T14:30:00+0900\nFerry returns\n{BODY}");
    let (article, taken) = header(&source);
    assert_eq!((article.title_text(), taken), ("Ferry returns", 3));
    assert_eq!(article.url.unwrap().value, "http://example.org/1");
}

#[test]
fn a_line_under_a_header_may_be_two_sentences() {
    let source = format!("http://example.org/1\n渡し船に問いたい。なぜ今なのか？\n{BODY}");
    assert_eq!(
        header(&source).0.title_text(),
        "渡し船に問いたい。なぜ今なのか？"
    );
}

#[test]
fn one_line_may_state_several_things() {
    assert_eq!(header(&format!("Ferry returns\n\n2min\n\n{BODY}")).1, 2);
    let source = format!(
        "Ferry returns\n\nBy Ada Finch | 10 October 2024 | 3-minute read\n\nUpdated: 11 October 2024\n\n{BODY}"
    );
    let (article, taken) = header(&source);
    assert_eq!(taken, 3);
    assert_eq!(article.bylines.len(), 1);
    assert_eq!(article.published.unwrap().value.to_string(), "2024-10-10");
    assert_eq!(article.boilerplate[0].rule, "updated-line");
}

#[test]
fn what_follows_the_names_on_their_line_is_read_too() {
    let source =
        format!("Ferry returns\n\nBy Ada Finch Published March 5, 2024 Updated 5:30 PM\n\n{BODY}");
    let (article, taken) = header(&source);
    assert_eq!((article.bylines[0].value.as_str(), taken), ("Ada Finch", 2));
    assert_eq!(article.published.unwrap().value.to_string(), "2024-03-05");
    let source = format!("Ferry returns\n\nBy Ada Finch, 5 min read\n\n{BODY}");
    assert_eq!(header(&source).0.reading_minutes.unwrap().value, 5);
}

#[test]
fn what_a_line_says_beside_the_fields_is_kept_apart() {
    let dated = format!("Ferry returns\n\nMarch 5, 2024\n\nMarch 6, 2024\n\n{BODY}");
    let (article, taken) = header(&dated);
    assert_eq!(taken, 3);
    assert_eq!(article.published.unwrap().value.to_string(), "2024-03-05");
    let text = |text: &str| format!("{text}\n\n{BODY}");
    let stated = |line: &str| {
        let mut article = Article::default();
        let mut setter = Setter {
            article: &mut article,
        };
        let place = || Provenance::Markup("test".to_owned());
        setter.set(Field::Published, "2025-01-02", place());
        setter.set(Field::Url, "https://example.org/1", place());
        setter.set(Field::Source, "Dunmore Gazette", place());
        let taken = read(&layout::blocks(&text(line)), &mut article, false);
        let cut = article.boilerplate.into_iter();
        let cut: Vec<_> = cut.map(|cut| (cut.rule, cut.passage.text)).collect();
        (taken, cut)
    };
    for line in [
        "March 5, 2024",
        "2024-02-30",
        "https://example.org/2",
        "By Ada Finch | March 5, 2024",
        // Said again it is no text either.
        "January 2, 2025",
        "https://example.org/1",
    ] {
        let cut = vec![("header-line".to_owned(), line.to_owned())];
        assert_eq!(stated(line), (1, cut), "{line}");
    }
    let article = Article {
        source: Some(Sourced::new(
            "Dunmore Gazette".to_owned(),
            Provenance::FileName,
        )),
        ..Article::default()
    };
    let paper = format!("Harbour Tribune\n\nDUNMORE, Oct. 10 (AP) - {BODY}");
    let article = compose(article, &layout::blocks(&paper), Title::Stated);
    assert_eq!(article.boilerplate[0].passage.text, "Harbour Tribune");
}

#[test]
fn a_headline_may_begin_with_a_surname() {
    let (article, _) = header(&format!("Di Maria Scores Twice\n\n{BODY}"));
    assert_eq!(article.title_text(), "Di Maria Scores Twice");
    let (article, _) = header(&format!("Il traghetto torna\n\nDi Mario Rossi\n\n{BODY}"));
    assert_eq!(article.bylines[0].value, "Mario Rossi");
}

#[test]
fn a_headline_may_begin_with_a_noun_that_introduces_names_too() {
    for line in ["كتب: رحلة التاريخ", "Por Dios Santo"] {
        let (article, taken) = header(&format!("{line}\n\n{BODY}"));
        assert_eq!((article.title_text(), taken), (line, 1));
        assert!(article.bylines.is_empty(), "{line}");
    }
    let (article, _) = header(&format!("عودة العبارة\n\nكتب: أحمد علي\n\n{BODY}"));
    assert_eq!(article.bylines[0].value, "أحمد علي");
}

#[test]
fn a_paragraph_is_no_title() {
    for source in [
        BODY.to_owned(),
        format!("{BODY}\n\n{BODY}"),
        "He resigned.".to_owned(),
        "He resigned. She did not.\n\nNobody else did.".to_owned(),
        format!("- a list item\n\n{BODY}"),
    ] {
        assert_eq!(header(&source).0.title, None, "{source}");
    }
}

#[test]
fn headlines_may_end_with_a_mark() {
    for title in [
        "Why now?",
        "Ferry returns to the U.S.",
        "He resigned.",
        "「帰ってきた」渡し船",
        "渡し船、月曜から運航再開！",
    ] {
        assert_eq!(header(&format!("{title}\n\n{BODY}")).0.title_text(), title);
    }
}

#[test]
fn text_that_resembles_a_header_line_stays_text() {
    for line in [
        "By the time the ferry came, nobody waited.",
        "5 min to read the letter",
        "By Monday",
        "On 10 October 2024 it sank.",
    ] {
        let (_, taken) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
        assert_eq!(taken, 1, "{line}");
    }
}

#[test]
fn a_month_that_only_the_language_tells_is_doubted_and_no_text() {
    for line in ["10 listopada 2024", "Niedziela, 10 listopada 2024, 17:30"] {
        let (article, taken) = header(&format!("Prom wraca\n\n{line}\n\n{BODY}"));
        assert_eq!(taken, 2, "{line}");
        assert_eq!(article.doubts[0].value, line);
    }
    let (_, taken) = header(&format!("Prom wraca\n\n10 listopada wraca\n\n{BODY}"));
    assert_eq!(taken, 1);
}

#[test]
fn figures_that_are_two_days_or_none_are_doubted_and_no_text() {
    for (line, figures) in [
        ("05/03/2024", "05/03/2024"),
        ("2024-02-30", "2024-02-30"),
        ("Publié le 10/03/2024", "10/03/2024"),
    ] {
        let (article, taken) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
        assert_eq!((article.published, taken), (None, 2), "{line}");
        assert_eq!(article.doubts[0].value, figures);
    }
    let (article, _) = header(&format!("Ferry returns\n\nStand: 05.03.2024\n\n{BODY}"));
    assert_eq!(article.published.unwrap().value.to_string(), "2024-03-05");
}

#[test]
fn dates_are_read_as_each_country_writes_them() {
    for (line, day) in [
        (
            "Publié le 7 févr. 2024 à 11:02, mis à jour le 8 févr. 2024 à 12:01",
            "2024-02-07",
        ),
        (
            "Publié le 7 févr. 2024 à 11:02, mis à jour le 8 févr.",
            "2024-02-07",
        ),
        (
            "Publié le 7 févr. 2024 à 11:02, mis à jour le 08/02 à 12h01",
            "2024-02-07",
        ),
        ("Published March 5, 2024, updated March 6", "2024-03-05"),
        (
            "Published March 5, 2024 | Updated at 5:30 p.m.",
            "2024-03-05",
        ),
        (
            "Published: March 5, 2024 | Updated: March 6, 5:30 PM",
            "2024-03-05",
        ),
        (
            "Veröffentlicht am 7. Februar 2024, aktualisiert am 8. Februar, 12:30 Uhr",
            "2024-02-07",
        ),
        ("Paris, le 7 février 2024", "2024-02-07"),
        ("Publicado el 13/05/2023 a las 14:35", "2023-05-13"),
        ("Madrid, 12 may 2023", "2023-05-12"),
        ("Pubblicato il 5 maggio 2024", "2024-05-05"),
        ("domenica 5 maggio 2024", "2024-05-05"),
        ("05 Maggio 2024 alle 10:12", "2024-05-05"),
        ("1° maggio 2024", "2024-05-01"),
        ("Publicado em 22/03/2024 às 10h15", "2024-03-22"),
        ("1º de março de 2024", "2024-03-01"),
        ("22/03/2024 04h00 Atualizado há 2 dias", "2024-03-22"),
        ("maandag 12 februari 2024", "2024-02-12"),
        ("12 februari 2024 om 08:15", "2024-02-12"),
        ("Publicerad 2024-02-12 06.00", "2024-02-12"),
        ("18 stycznia 2024 r.", "2024-01-18"),
        ("Опубликовано: 12 марта 2024 года", "2024-03-12"),
        ("5 Şubat 2024 Pazartesi", "2024-02-05"),
        (
            "Yayınlanma: 05.02.2024 - 09:14 Güncelleme: 05.02.2024 - 10:01",
            "2024-02-05",
        ),
        ("الثلاثاء 12 مارس 2024", "2024-03-12"),
        ("12 آذار 2024", "2024-03-12"),
        ("Erschienen am 3. Mai 2023", "2023-05-03"),
        ("Berlin, 3. März 2023", "2023-03-03"),
    ] {
        let (article, taken) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
        let published = article.published.map(|date| date.value.to_string());
        assert_eq!((published.as_deref(), taken), (Some(day), 2), "{line}");
    }
    for line in [
        "Mis à jour le 7 février 2024",
        "Modifié le 07/02/2024 11:02",
        "Aktualisiert: 3. März 2023, 14.22 Uhr",
        "Aktualisiert: 3. März",
        "Actualizado: 12/05/2023 - 14:35 h",
    ] {
        let (article, taken) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
        assert_eq!((article.published, taken), (None, 2), "{line}");
        assert_eq!(article.boilerplate[0].rule, "updated-line", "{line}");
    }
    for line in [
        "In Paris, le 7 février 2024, it rained",
        "Updated rules of the harbour from 2024 on",
        "Modified in 2024",
        "Published March 5, 2024, updated rules from March 6",
    ] {
        let (_, taken) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
        assert_eq!(taken, 1, "{line}");
    }
}

#[test]
fn a_headline_may_be_two_sentences() {
    for title in [
        "Minister tritt zurück. Opposition jubelt",
        "¡Gol! España gana el Mundial",
        "Salvini: «Chiudiamo i porti. E basta»",
        "Le ministre démissionne-t-il ? « Je reste », répond-il",
    ] {
        assert_eq!(header(&format!("{title}\n\n{BODY}")).0.title_text(), title);
    }
    let source = format!("Mayor quits. Now what?\n\nBy Ada Finch\n\nMay 3, 2024\n\n{BODY}");
    let (article, taken) = header(&source);
    assert_eq!((article.title_text(), taken), ("Mayor quits. Now what?", 3));
}

#[test]
fn bylines_may_begin_in_lower_case_and_end_with_a_house() {
    for (line, name) in [
        ("di Marco Rossi", "Marco Rossi"),
        ("Por João Gonçalves, g1 — São Paulo", "João Gonçalves"),
        ("Haber: Ayşe Yılmaz", "Ayşe Yılmaz"),
    ] {
        let (article, taken) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
        assert_eq!((article.bylines[0].value.as_str(), taken), (name, 2));
    }
}

#[test]
fn a_standfirst_over_a_byline_is_text() {
    let said = "Officials say the new port will bring jobs to the region.";
    for lines in [
        "By Ada Finch\n\n5 October 2024",
        "5 October 2024\n\nBy Ada Finch",
        "By Ada Finch | 5 October 2024",
        "Share\nTweet\n\nBy Ada Finch\n\n5 October 2024",
    ] {
        let source = format!("Ferry returns\n\n{said}\n\n{lines}\n\n{BODY}");
        let article = compose(Article::default(), &layout::blocks(&source), Title::InText);
        assert_eq!(article.title_text(), "Ferry returns");
        assert_eq!(article.bylines[0].value, "Ada Finch", "{lines}");
        assert_eq!(
            article.published.as_ref().unwrap().value.to_string(),
            "2024-10-05"
        );
        let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
        assert_eq!(texts, [said, BODY], "{lines}");
    }
    for below in [
        format!("5 October 2024\n\n{BODY}"),
        "By Ada Finch".to_owned(),
    ] {
        let (article, taken) = header(&format!("Ferry returns\n\n{said}\n\n{below}"));
        assert_eq!((article.bylines.len(), taken), (0, 1), "{below}");
    }
}

#[test]
fn a_line_of_credit_above_the_day_is_text() {
    for (line, day) in [
        ("Foto: Kari Nordmann / NTB", "Publisert: 5. oktober 2024"),
        ("Jan Novák, ČTK", "5. října 2024 14:30"),
        ("Karlovy Vary, ČTK", "5. října 2024"),
    ] {
        let source = format!("Ferry returns\n\n{line}\n{day}\n\n{BODY}");
        let article = compose(Article::default(), &layout::blocks(&source), Title::InText);
        let published = article.published.as_ref().unwrap();
        assert_eq!(published.value.to_string(), "2024-10-05", "{line}");
        let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
        assert_eq!(texts, [line, BODY]);
    }
    for line in ["Photo finish at the pier", "The mayor of the harbour"] {
        let (_, taken) = header(&format!(
            "Ferry returns\n\n{line}\n5 October 2024\n\n{BODY}"
        ));
        assert_eq!(taken, 1, "{line}");
    }
}

#[test]
fn a_byline_over_a_role_is_without_its_by() {
    let source = format!("Ferry returns\n\nBy Ada Finch\nStaff Writer\n\n{BODY}");
    let (article, taken) = header(&source);
    assert_eq!((&*article.bylines[0].value, taken), ("Ada Finch", 3));
}

#[test]
fn buttons_under_a_headline_are_cut() {
    for buttons in [
        "Share on Facebook\nShare on Twitter\nShare via Email",
        "Share on Facebook\n\nShare on Twitter",
        "Share\nTweet\nEmail",
        "Share\n\nTweet\n\nEmail",
        "Share",
    ] {
        let source = format!("Ferry returns\n\n{buttons}\n\nBy Ada Finch\n\n{BODY}");
        let article = compose(Article::default(), &layout::blocks(&source), Title::InText);
        let texts: Vec<_> = article.paragraphs().map(|text| &*text.text).collect();
        assert_eq!(texts, [BODY], "{buttons}");
        assert_eq!(article.bylines[0].value, "Ada Finch", "{buttons}");
        assert!(
            article
                .boilerplate
                .iter()
                .all(|cut| cut.rule == "share-prompt")
        );
    }
    let (_, taken) = header(&format!("Ferry returns\n\nPrint\n\n{BODY}"));
    assert_eq!(taken, 1);
}

#[test]
fn a_line_of_day_and_source_tells_both() {
    let source = format!("渡轮恢复运营\n\n2024年04月03日14:30 来源：人民网\n\n{BODY}");
    let (article, taken) = header(&source);
    assert_eq!(
        (article.source.unwrap().value.as_str(), taken),
        ("人民网", 2)
    );
    assert_eq!(article.published.unwrap().value.to_string(), "2024-04-03");
    for line in [
        "입력 2024.04.03 14:30",
        "입력 2024.04.03 14:30 수정 2024.04.04 09:00",
    ] {
        let (article, taken) = header(&format!("나룻배가 다시 다닌다\n\n{line}\n\n{BODY}"));
        let day = article.published.map(|day| day.value.to_string());
        assert_eq!((day.as_deref(), taken), (Some("2024-04-03"), 2), "{line}");
    }
}

#[test]
fn a_headline_may_begin_as_a_byline_does() {
    let (_, taken) = header(&format!("Ferry returns\n\nBy George\n\n{BODY}"));
    assert_eq!(taken, 1);
    for line in ["By Land and Sea", "By Popular Demand", "By Chance"] {
        let (article, _) = header(&format!("{line}\n\n{BODY}"));
        assert_eq!(article.title_text(), line);
        assert!(article.bylines.is_empty(), "{line}");
    }
    for line in [
        "By George, He Did It",
        "By Royal Appointment",
        "By Grand Central Station",
        "By Winning Twice",
        "Door County Fair Opens",
    ] {
        let (article, taken) = header(&format!("{line}\n\nBy Ada Finch\n\n{BODY}"));
        assert_eq!(article.title_text(), line);
        assert_eq!((taken, article.bylines.len()), (2, 1), "{line}");
    }
    let (article, _) = header(&format!(
        "By Ada Finch\n\nBy Jo Reed\n\nFerry returns\n\n{BODY}"
    ));
    assert_eq!(article.title_text(), "Ferry returns");
    assert_eq!(article.bylines.len(), 2);
    for line in ["By Finch and Reed", "By Finch", "By Reuters"] {
        let (article, taken) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
        assert_eq!(taken, 2, "{line}");
        assert!(!article.bylines.is_empty(), "{line}");
    }
    for line in ["By Reuters", "By Ada Finch", "By Finch | Oct 10, 2024"] {
        let (article, _) = header(&format!("{line}\n\n{BODY}"));
        assert!(!article.bylines.is_empty(), "{line}");
    }
}

#[test]
fn the_day_of_a_text_gives_way_to_that_of_publication() {
    for line in [
        "Stand: 06.05.2023, 10:00 Uhr | Veröffentlicht: 01.05.2023, 9:00 Uhr",
        "Stand 06.05.2023 10:00 Uhr · Veröffentlicht: 01.05.2023",
        "Stand: 06.05.2023 - Veröffentlicht: 01.05.2023",
        "Stand: 01.05.2023, 9:00 Uhr",
    ] {
        let (article, taken) = header(&format!("Ferry returns\n\n{line}\n\n{BODY}"));
        let day = article.published.map(|day| day.value.to_string());
        assert_eq!((day.as_deref(), taken), (Some("2023-05-01"), 2), "{line}");
    }
}
