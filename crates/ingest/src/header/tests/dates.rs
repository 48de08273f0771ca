use super::*;

/// The header of a text with these lines below its headline.
fn below_headline(lines: &str) -> (Article, usize) {
    header(&format!("Ferry returns\n\n{lines}\n\n{BODY}"))
}

#[test]
fn the_first_publication_is_the_day_whatever_it_is_called() {
    for line in [
        "First published on Thu 10 Oct 2024 19.00 BST",
        "First published October 10, 2024",
        "Originally published October 10, 2024",
        "Posted: Oct 10, 2024 / 11:59 PM EDT",
        "10 October 2024, 23:59 GMT+9",
        "10 October 2024, 23:59 UTC-05:00",
        "Oct. 10, 2024Updated Oct. 11, 2024, 7:15 p.m. ET",
        "Uppdaterad 2024-10-11 | Publicerad 2024-10-10",
        "Aktualisiert: 11.10.2024 | Veröffentlicht: 10.10.2024",
        "Mis à jour le 11 octobre 2024 à 08:00 - Publié le 10 octobre 2024 à 23:59",
        "Zuerst veröffentlicht am 10. Oktober 2024",
        "Publicado originalmente el 10 de octubre de 2024",
        "Oorspronkelijk gepubliceerd op 10 oktober 2024",
        "Först publicerad 10 oktober 2024, uppdaterad 11 oktober 2024",
        "Data publikacji: 10 października 2024",
        "Впервые опубликовано 10 октября 2024",
        "Дата публикации: 10 октября 2024",
        "公開日時：2024年10月10日 23:59",
        "発行 2024年10月10日 更新 2024年10月11日",
        "发布时间：2024年10月10日 08:00",
        "최초입력 2024.10.10. 23:59",
    ] {
        let (article, taken) = below_headline(line);
        let published = article.published.map(|date| date.value.to_string());
        let found = (published.as_deref(), taken);
        assert_eq!(found, (Some("2024-10-10"), 2), "{line}");
    }
    for (first, second) in [
        (
            "Last modified on Fri 11 Oct 2024 08.00 BST",
            "First published on Thu 10 Oct 2024 19.00 BST",
        ),
        (
            "Updated: Oct 11, 2024 / 12:10 AM EDT",
            "Posted: Oct 10, 2024 / 11:59 PM EDT",
        ),
        (
            "最終更新：2024年10月11日 08:00",
            "公開日時：2024年10月10日 23:59",
        ),
    ] {
        for lines in [format!("{first}\n{second}"), format!("{second}\n{first}")] {
            let (article, taken) = below_headline(&lines);
            let published = article.published.map(|date| date.value.to_string());
            let found = (published.as_deref(), taken);
            assert_eq!(found, (Some("2024-10-10"), 3), "{lines}");
        }
    }
}

#[test]
fn the_day_of_an_update_alone_is_none_in_any_language() {
    for line in [
        "Last edited: 11 October 2024",
        "Edited: 11 October 2024",
        "Updated on Thu 11 Oct 2024 08.00 BST",
        "Ostatnia aktualizacja: 11 października 2024",
        "Senast uppdaterad 2024-10-11",
        "Päivitetty 11. lokakuuta 2024",
        "Оновлено 11 жовтня 2024",
        "Son güncelleme: 11 Ekim 2024",
        "更新：2024年10月11日 08:00",
        "更新时间：2024年10月11日",
    ] {
        let (article, taken) = below_headline(line);
        assert_eq!((article.published, taken), (None, 2), "{line}");
        assert_eq!(article.boilerplate[0].rule, "updated-line", "{line}");
    }
}

#[test]
fn two_days_years_apart_are_a_life_and_stay_in_the_text() {
    for line in [
        "5 March 1920 - 7 May 2001",
        "5 March 1920 – 7 May 2001",
        "(March 5, 1920 - May 7, 2001)",
    ] {
        let (article, taken) = below_headline(line);
        assert_eq!((article.published, taken), (None, 1), "{line}");
        assert!(article.boilerplate.is_empty(), "{line}");
    }
    for (line, day) in [
        ("31 December 2023 - 1 January 2024", "2023-12-31"),
        (
            "First published 5 March 2010 - Published 7 May 2015",
            "2010-03-05",
        ),
    ] {
        let (article, _) = below_headline(line);
        assert_eq!(article.published.unwrap().value.to_string(), day, "{line}");
    }
}
