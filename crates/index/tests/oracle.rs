//! The archive's own segment builder against the engine's writer: the same documents must give the same index.
//!
//! They are compared through the engine's readers: terms in their order, documents, frequencies, positions, field norms,
//! columns and stored articles. This test also fails when a new version of the engine changes something that the builder
//! relies on.

#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "oracle/merging.rs"]
mod merging;
#[path = "oracle/same.rs"]
mod same;

use newshound_article::{Article, Date, Passage, Provenance, Section, Sourced};
use newshound_index::{Archive, ArticleDocument, Reader, WriterOptions};
use proptest::prelude::*;

/// An archive of `documents`, with the temporary directory that it is in.
fn archive(documents: &[ArticleDocument], stock: bool) -> (tempfile::TempDir, Reader) {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    let options = WriterOptions {
        stock,
        ..WriterOptions::new(1, 64_000_000)
    };
    let mut writer = archive.writer(&options).unwrap();
    for document in documents {
        writer.add(document.clone()).unwrap();
    }
    writer.commit().unwrap();
    writer.finish().unwrap();
    let reader = archive.reader().unwrap();
    (dir, reader)
}

fn assert_same(documents: &[ArticleDocument]) {
    let (_own_dir, own) = archive(documents, false);
    let (_stock_dir, stock) = archive(documents, true);
    same::assert_same(&own, &stock);
}

/// Runs a writer that adds so many articles before each commit; returns the number of articles of each segment.
fn run(archive: &Archive, name: &str, added: &[u32]) -> Vec<u32> {
    let mut writer = archive.writer(&WriterOptions::new(1, 64_000_000)).unwrap();
    for (number, articles) in added.iter().enumerate() {
        for record in 0..*articles {
            let path = format!("{name}/{number}");
            writer
                .add(ArticleDocument::new(&path, record, Article::default()))
                .unwrap();
        }
        match number + 1 == added.len() {
            false => writer.commit().unwrap(),
            true => writer.commit_last().unwrap(),
        }
    }
    writer.finish().unwrap();
    let reader = archive.reader().unwrap();
    let segments = reader.segment_readers().iter();
    let mut articles: Vec<u32> = segments.map(|segment| segment.num_docs()).collect();
    articles.sort_unstable();
    articles
}

#[test]
fn what_a_run_leaves_over_is_merged_at_its_end() {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    assert_eq!(run(&archive, "first", &[400, 50, 60, 70]), [180, 400]);
    assert_eq!(run(&archive, "second", &[30]), [30, 180, 400]);
    assert_eq!(run(&archive, "third", &[9, 7]), [16, 30, 180, 400]);
    // Eight segments of about the same size are merged at any time.
    let eight = run(&archive, "fourth", &[3, 4, 5, 6, 7, 8]);
    assert_eq!(eight.iter().sum::<u32>(), 400 + 180 + 30 + 16 + 33);
    assert!(eight.len() < 5, "{eight:?}");
}

/// Removals and the additions that replace them, in all orders possible within one commit.
#[test]
fn removals_reach_what_was_there_before_and_nothing_else() {
    for stock in [false, true] {
        let dir = tempfile::tempdir().unwrap();
        let archive = Archive::create(dir.path()).unwrap();
        let options = WriterOptions {
            stock,
            ..WriterOptions::new(2, 64_000_000)
        };
        let mut writer = archive.writer(&options).unwrap();
        let document = |path: &str, record| ArticleDocument::new(path, record, Article::default());
        writer.add(document("a", 0)).unwrap();
        writer.add(document("b", 0)).unwrap();
        writer.commit().unwrap();
        writer.remove_file("a").unwrap();
        writer.add(document("a", 1)).unwrap();
        writer.add(document("c", 0)).unwrap();
        writer.remove_file("c").unwrap();
        writer.add(document("c", 1)).unwrap();
        writer.add(document("d", 0)).unwrap();
        writer.remove_file("d").unwrap();
        writer.commit().unwrap();
        writer.remove_file("b").unwrap();
        writer.commit().unwrap();
        writer.finish().unwrap();
        let reader = archive.reader().unwrap();
        let records = |path: &str| {
            let articles = reader.articles_by_path(path).unwrap();
            articles
                .iter()
                .map(|article| article.record)
                .collect::<Vec<_>>()
        };
        let found = ["a", "b", "c", "d"].map(records);
        assert_eq!(found, [vec![1], vec![], vec![1], vec![]], "stock: {stock}");
    }
}

fn sourced<T>(value: T) -> Sourced<T> {
    Sourced::new(value, Provenance::Detected)
}

fn line() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => proptest::sample::select(vec![
            "the", "The", "THE", "us", "US", "U.S.", "U.S", "tie", "ties", "Ties'", "Japan's", "Japan-China", "e-mail",
            "closed-door-meeting", "govern-ment", "peo-ple", "10,000", "1.5bn", "don't", "l'homme", "mangée", "MANGÉE", "mangee", "élevé", "Ü.S.",
            "häuser", "weiß", "İstanbul", "日本", "首相は", "한국은", "ประเทศ", "وزير", "والوزير", "новый", "a.m.", "IT", "ICE",
            "ice", "müs-sen", "an-dere", "GPS", "GPs", "5", "PM", "bạn", "ba\u{323}n", "ban", "Hoà", "HÒA", "Đà-Nẵng", "ai", "AI", "Ai",
            "one-two-three-four-five-six-seven-eight-nine", "x\u{ad}y", "’", "--", "Mr.", "end.", "end!", "e.g.",
        ]).prop_map(str::to_owned),
        1 => "\\PC{1,6}",
        1 => "[a-c]{1,2}",
    ];
    let joint = proptest::sample::select(vec![" ", " ", " ", "-", ". ", "! ", "", ", "]);
    let words = prop::collection::vec((word, joint), 0..14);
    (words, proptest::bool::weighted(0.2)).prop_map(|(words, is_shouted)| {
        let words = words.into_iter().map(|(word, joint)| word + joint);
        let line: String = words.collect();
        match is_shouted {
            true => line.to_uppercase(),
            false => line,
        }
    })
}

fn passage() -> impl Strategy<Value = Passage> {
    line().prop_map(|line| Passage::new(&line, 0..line.len()))
}

fn article() -> impl Strategy<Value = Article> {
    let language =
        proptest::sample::select(vec!["", "en", "de", "fr", "ar", "ru", "vi", "ja", "xx"]);
    let section = (
        prop::option::of(passage()),
        prop::collection::vec(passage(), 0..4),
    );
    let metadata = (
        prop::collection::vec(line(), 0..3),
        prop::option::of(line()),
        prop::option::of(line()),
        prop::option::of(-800_000..800_000_i32),
    );
    (
        prop::option::of(passage()),
        prop::collection::vec(section, 0..3),
        language,
        metadata,
    )
        .prop_map(
            |(title, sections, language, (bylines, section, source, day))| Article {
                title: title.map(sourced),
                sections: sections
                    .into_iter()
                    .map(|(heading, paragraphs)| Section {
                        heading,
                        paragraphs,
                    })
                    .collect(),
                language: (!language.is_empty()).then(|| sourced(language.to_owned())),
                bylines: bylines.into_iter().map(sourced).collect(),
                section: section.map(sourced),
                source: source.map(sourced),
                published: day
                    .and_then(|day| newshound_index::date_of_day(i64::from(day)))
                    .map(sourced::<Date>),
                ..Article::default()
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_builder_agrees_with_the_engines_writer(articles in prop::collection::vec(article(), 1..40)) {
        let documents: Vec<_> = articles
            .into_iter()
            .enumerate()
            .map(|(at, article)| match at % 3 {
                0 => ArticleDocument::of_member("a.zip", &format!("!{at}.txt"), at as u32, article),
                _ => ArticleDocument::new(&format!("folder/{}.txt", at / 2), at as u32, article),
            })
            .collect();
        assert_same(&documents);
    }
}

#[test]
fn a_line_of_many_thousand_words_is_indexed_as_one() {
    let line =
        "Rick’s e-mails – «no»; 10,000 ties. The U.S. met l'homme? Closer ties. ".repeat(3_000);
    assert_same(&[of_one_paragraph(&line)]);
}

/// Whether a line is all in capitals is decided for the whole line, however long it is.
#[test]
fn a_chain_of_many_thousand_words_is_indexed_as_one() {
    for chain in ["A&", "l'é-b. U.S./", "日a", "本日。"] {
        assert_same(&[of_one_paragraph(&chain.repeat(70_000))]);
    }
}

#[test]
fn a_long_line_in_capitals_is_one_to_its_last_word() {
    let shouted = "THE MAYOR SAYS IT IS OVER. ".repeat(5_000);
    assert_same(&[of_one_paragraph(&format!("{shouted} SO IT IS"))]);
    assert_same(&[of_one_paragraph(&format!("{shouted} So it is"))]);
}

fn of_one_paragraph(line: &str) -> ArticleDocument {
    ArticleDocument::new("a", 0, Article::of_paragraphs([line]))
}

#[test]
fn the_ledger_of_the_last_commit_is_never_written_over() {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    let mut ledgers = std::collections::BTreeSet::new();
    for commit in ["one", "two", "three"] {
        let mut writer = archive.writer(&WriterOptions::new(1, 64_000_000)).unwrap();
        let document = ArticleDocument::new(commit, 0, Article::default());
        writer.add(document).unwrap();
        writer.set_ledger(commit.into());
        writer.commit().unwrap();
        writer.finish().unwrap();
        assert_eq!(archive.ledger().unwrap().unwrap(), commit.as_bytes());
        for entry in std::fs::read_dir(dir.path()).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            ledgers.extend(name.starts_with("ledger-").then_some(name));
        }
    }
    assert_eq!(ledgers.len(), 3, "{ledgers:?}");
}

#[test]
fn a_commit_without_a_ledger_keeps_the_last() {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    let mut writer = archive.writer(&WriterOptions::new(1, 64_000_000)).unwrap();
    writer.commit().unwrap();
    assert_eq!(archive.ledger().unwrap(), None);
    writer.set_ledger(b"one".to_vec());
    writer.commit().unwrap();
    writer.commit().unwrap();
    writer.finish().unwrap();
    let mut writer = archive.writer(&WriterOptions::new(1, 64_000_000)).unwrap();
    writer.commit_last().unwrap();
    writer.finish().unwrap();
    assert_eq!(archive.ledger().unwrap().as_deref(), Some(&b"one"[..]));
}

#[test]
fn what_one_left_that_died_while_it_made_an_archive_is_begun_anew() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name);
    std::fs::create_dir(path("index")).unwrap();
    for name in [
        "creating",
        "format",
        "index/meta.json",
        "index/.managed.json",
    ] {
        std::fs::write(path(name), "").unwrap();
    }
    assert!(!Archive::exists(dir.path()));
    let archive = Archive::create(dir.path()).unwrap();
    assert_eq!(archive.reader().unwrap().num_docs(), 0);
    // The second call finds the archive that the first has created.
    Archive::create(dir.path()).unwrap();
    assert!(Archive::exists(dir.path()));
}

#[test]
fn articles_without_a_word_of_their_format_are_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    let mut writer = archive.writer(&WriterOptions::new(1, 64_000_000)).unwrap();
    writer
        .add(ArticleDocument::new("a.txt", 0, Article::default()))
        .unwrap();
    writer.commit().unwrap();
    writer.finish().unwrap();
    let format = dir.path().join("format");
    let whole = std::fs::read(&format).unwrap();
    std::fs::write(&format, "").unwrap();
    assert!(matches!(
        Archive::create(dir.path()),
        Err(newshound_index::Error::Damaged { .. })
    ));
    // A directory in its place cannot be read.
    std::fs::remove_file(&format).unwrap();
    std::fs::create_dir(&format).unwrap();
    assert!(Archive::create(dir.path()).is_err());
    std::fs::remove_dir(&format).unwrap();
    std::fs::write(&format, whole).unwrap();
    let archive = Archive::create(dir.path()).unwrap();
    assert_eq!(archive.reader().unwrap().num_docs(), 1);
}
