//! The gold reading of the reference article, checked where the data is at hand (`NEWSHOUND_DATA`).

use std::path::PathBuf;

use newshound_ingest::{Article, Options, Outcome, parse, records};

const HEADINGS: [(&str, usize); 8] = [
    (
        "Japan and China Seek to Strengthen Ties Amid Growing Regional Tensions",
        1,
    ),
    (
        "Strengthening Japan-China Relations: Key Takeaways from the Meeting",
        3,
    ),
    ("Growing Military Tensions: Japan’s Concerns", 2),
    ("Japan’s Role in the Indo-Pacific: A Delicate Balance", 2),
    ("China’s Diplomatic Push in East Asia: A Strategic Move", 3),
    ("U.S. Response: A Unified East Asia is Unlikely", 2),
    (
        "Japan’s Balancing Act: Economic Cooperation vs. Security Concerns",
        1,
    ),
    ("Conclusion: Navigating a Complex Geopolitical Landscape", 2),
];

/// The reference file's name and bytes, or `None` with a note where there is no data.
fn reference() -> Option<(String, Vec<u8>)> {
    let Some(data) = std::env::var_os("NEWSHOUND_DATA") else {
        note_the_skip();
        return None;
    };
    let folder = PathBuf::from(data).join("reference");
    let files = std::fs::read_dir(&folder).expect("NEWSHOUND_DATA holds a folder named reference");
    let path = files
        .map(|entry| entry.expect("a readable folder").path())
        .find(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .expect("the reference article is a .txt file");
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let bytes = std::fs::read(&path).expect("a readable article");
    Some((name.into_owned(), bytes))
}

#[expect(
    clippy::print_stderr,
    reason = "a skipped check must not look like a passed one"
)]
fn note_the_skip() {
    eprintln!("skipped: NEWSHOUND_DATA is not set");
}

fn read(name: &str, bytes: &[u8]) -> Article {
    let options = Options::default();
    let found: Vec<_> = records(bytes, name, &options).collect();
    assert_eq!(found.len(), 1);
    match parse(&found[0], name, &options) {
        Outcome::Article(article) => *article,
        Outcome::Problem(problem) => panic!("{problem}"),
    }
}

fn check(name: &str, bytes: &[u8]) {
    let article = read(name, bytes);
    assert_eq!(
        article.title_text(),
        "Japan and China Seek Closer Ties Amid Rising Tensions, But U.S. Blocks Unified East Asia"
    );
    let bylines: Vec<_> = article
        .bylines
        .iter()
        .map(|byline| &*byline.value)
        .collect();
    assert_eq!(bylines, ["Hiroto Tanaka"]);
    assert_eq!(
        article
            .reading_minutes
            .as_ref()
            .map(|minutes| minutes.value),
        Some(5)
    );
    assert_eq!(
        article.language.as_ref().map(|language| &*language.value),
        Some("en")
    );
    assert_eq!(article.published, None);
    assert_eq!(
        (&article.url, &article.section, &article.source),
        (&None, &None, &None)
    );
    let sections: Vec<_> = article
        .sections
        .iter()
        .map(|section| {
            let heading = section
                .heading
                .as_ref()
                .map_or("", |heading| &*heading.text);
            (heading, section.paragraphs.len())
        })
        .collect();
    assert_eq!(sections, HEADINGS);
    let rules: Vec<_> = article.boilerplate.iter().map(|cut| &*cut.rule).collect();
    assert_eq!(
        rules,
        [
            "related-links",
            "submission-rules",
            "newsletter",
            "newsletter"
        ]
    );
    assert_eq!(article.boilerplate[0].passage.text, "You May Also Like");
}

#[test]
fn the_reference_article_is_read_as_its_gold_reading_says() {
    let Some((name, bytes)) = reference() else {
        return;
    };
    check(&name, &bytes);
    let article = read(&name, &bytes);
    let source = String::from_utf8(bytes).unwrap();
    let cut = article.boilerplate.iter().map(|cut| &cut.passage);
    for passage in article.headings().chain(article.paragraphs()).chain(cut) {
        assert_eq!(source[passage.span.start..passage.span.end], passage.text);
    }
}

#[test]
fn the_reference_article_reads_the_same_in_other_clothes() {
    let Some((name, bytes)) = reference() else {
        return;
    };
    let text = String::from_utf8(bytes).unwrap();
    let windows = text.replace('\n', "\r\n");
    check(&name, windows.as_bytes());
    check(&name, format!("\u{feff}{windows}").as_bytes());
    let utf16: Vec<u8> = format!("\u{feff}{text}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    check(&name, &utf16);
    check("without-extension", text.as_bytes());
}
