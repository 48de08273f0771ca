//! The reference article: how it must be read, and what must find it.

use serde_json::{Value, json};

use super::data;
use crate::archive::Archive;

const NAME: &str = "reference.txt";

/// An archive of the reference article.
fn reference() -> Option<Archive> {
    let folder = data("reference")?;
    let files = std::fs::read_dir(&folder).unwrap();
    let path = files
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .unwrap();
    let archive = Archive::of(&[]);
    archive.write(NAME, std::fs::read(path).unwrap());
    archive.run(&["index", "."]).code(0);
    Some(archive)
}

#[test]
fn the_reference_article_is_read_as_its_gold_reading_says() {
    let Some(archive) = reference() else { return };
    let show = ["show", "--source", "--format", "jsonl", NAME];
    let reading = archive.run(&show).code(0).jsonl().remove(0);
    assert_eq!(
        reading["title"],
        "Japan and China Seek Closer Ties Amid Rising Tensions, But U.S. Blocks Unified East Asia"
    );
    assert_eq!(reading["bylines"], json!(["Hiroto Tanaka"]));
    assert_eq!(
        (&reading["reading_minutes"], &reading["language"]),
        (&json!(5), &json!("en"))
    );
    assert_eq!(reading["published"], Value::Null);
    let sections: Vec<(&str, usize)> = reading["sections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|section| {
            let paragraphs = section["paragraphs"].as_array().unwrap().len();
            (section["heading"].as_str().unwrap(), paragraphs)
        })
        .collect();
    assert_eq!(
        sections,
        [
            (
                "Japan and China Seek to Strengthen Ties Amid Growing Regional Tensions",
                1
            ),
            (
                "Strengthening Japan-China Relations: Key Takeaways from the Meeting",
                3
            ),
            ("Growing Military Tensions: Japan’s Concerns", 2),
            ("Japan’s Role in the Indo-Pacific: A Delicate Balance", 2),
            ("China’s Diplomatic Push in East Asia: A Strategic Move", 3),
            ("U.S. Response: A Unified East Asia is Unlikely", 2),
            (
                "Japan’s Balancing Act: Economic Cooperation vs. Security Concerns",
                1
            ),
            ("Conclusion: Navigating a Complex Geopolitical Landscape", 2),
        ]
    );
    let cut = reading["boilerplate"].as_array().unwrap();
    assert_eq!(
        (cut.len(), &cut[0]["text"]),
        (4, &json!("You May Also Like"))
    );
}

#[test]
fn a_phrase_is_lit_where_it_stands_and_no_word_of_it_alone() {
    let Some(archive) = reference() else { return };
    let search = ["search", "\"closer ties\"", "--format", "json"];
    let answer = archive.run(&search).code(0).json();
    let snippets = answer["hits"][0]["snippets"].as_array().unwrap();
    let marked = |snippet: &Value| {
        let html = snippet["html"].as_str().unwrap().to_lowercase();
        let marks = html.matches("<mark>").count();
        let phrases = html.matches("<mark>closer ties</mark>").count();
        assert_eq!(marks, phrases, "{html}");
        (snippet["field"].as_str().unwrap().to_owned(), marks)
    };
    let marked: Vec<_> = snippets.iter().map(marked).collect();
    let text = std::fs::read_to_string(archive.path(NAME)).unwrap();
    let mut expected = vec![("title".to_owned(), 1)];
    // The headline is printed twice.
    for _ in 2..text.to_lowercase().matches("closer ties").count() {
        expected.push(("body".to_owned(), 1));
    }
    assert_eq!(marked, expected);
}

#[test]
fn the_reference_article_is_found_by_what_it_says() {
    let Some(archive) = reference() else { return };
    for query in [
        "U.S.",
        "US",
        "u.s.",
        "\"strategic mutually beneficial relations\"",
        "“strategic mutually beneficial relations”",
        "Ishiba's",
        "Ishiba’s",
        "Ishiba",
        "intrusion /s airspace",
        "heading:\"indo-pacific\"",
        "by:tanaka",
        "tension",
        "\"tensions\"",
    ] {
        assert_eq!(archive.paths(query), [NAME], "{query}");
    }
}

#[test]
fn the_reference_article_is_not_found_by_what_it_does_not_say() {
    let Some(archive) = reference() else { return };
    for query in [
        "seafood /s okinawa",
        "newsletter",
        "copyright",
        "submission",
    ] {
        assert!(archive.paths(query).is_empty(), "{query}");
    }
    let text = std::fs::read_to_string(archive.path(NAME)).unwrap();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let written = words.any(|word| word.eq_ignore_ascii_case("tension"));
    assert_eq!(archive.paths("\"tension\"").is_empty(), !written);
}
