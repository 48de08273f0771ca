//! Generated archives have the shape of news, and the same bytes every time.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::path::Path;

use newshound_bench::Error;
use newshound_bench::generate::{Block, Generated, Generator, Layout, Order, generate};
use newshound_ingest::{Article, Options, Outcome, parse, records};
use tantivy::tokenizer::{Language, SimpleTokenizer, Stemmer, TextAnalyzer};

fn text(article: &Generated) -> String {
    let lines: Vec<&str> = article.blocks.iter().map(Block::text).collect();
    lines.join("\n")
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn made(order: Order, threads: usize) -> BTreeMap<String, Vec<u8>> {
    let dir = tempfile::tempdir().unwrap();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
    let written = pool
        .build()
        .unwrap()
        .install(|| generate(order, dir.path()))
        .unwrap();
    assert_eq!(written.articles, order.articles);
    let files: BTreeMap<String, Vec<u8>> = walkdir::WalkDir::new(dir.path())
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let name = entry.path().strip_prefix(dir.path()).unwrap();
            (
                name.to_str().unwrap().to_owned(),
                std::fs::read(entry.path()).unwrap(),
            )
        })
        .collect();
    assert_eq!(files.len() as u64, written.files);
    assert_eq!(
        files.values().map(|bytes| bytes.len() as u64).sum::<u64>(),
        written.bytes
    );
    files
}

fn lines(articles: u64, seed: u64) -> Order {
    Order {
        articles,
        seed,
        layout: Layout::Lines,
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_on_any_number_of_threads() {
    let archive = made(lines(1500, 7), 1);
    assert!(archive == made(lines(1500, 7), 3));
    assert!(archive != made(lines(1500, 8), 1));
    let smaller = made(lines(300, 7), 2);
    let (name, bytes) = smaller.first_key_value().unwrap();
    assert!(
        archive[name].starts_with(bytes),
        "a smaller archive is the beginning"
    );
}

/// A seed promises the same sequence in every version: figures of two versions must be about the same articles.
#[test]
fn a_seed_gives_the_articles_it_always_gave() {
    let article = Generator::new(1).article(0);
    let start: String = text(&article).chars().take(60).collect();
    assert_eq!(
        (article.title.as_str(), start.as_str()),
        (
            "Spoun Plijards Croning Support Kins his Sheavained",
            "Werdly there kining gind on, Goosul shal dastroull spouns in"
        )
    );
}

#[test]
fn a_directory_with_something_in_it_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("notes.txt"), "mine").unwrap();
    let refused = generate(lines(1, 1), dir.path());
    assert!(matches!(refused, Err(Error::NotEmpty(_))));
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
fn the_vocabulary_grows_as_a_power_of_the_text() {
    let generator = Generator::new(1);
    let (mut seen, mut tokens) = (HashSet::new(), 0);
    let mut at_quarter = None;
    for number in 0..4000 {
        let words = words(&text(&generator.article(number)));
        tokens += words.len();
        seen.extend(words);
        if number == 999 {
            at_quarter = Some((tokens, seen.len()));
        }
    }
    let (fewer, smaller) = at_quarter.unwrap();
    let growth = (seen.len() as f64 / smaller as f64).ln() / (tokens as f64 / fewer as f64).ln();
    assert!((0.4..0.7).contains(&growth), "Heaps' exponent {growth}");
    assert!((30_000..200_000).contains(&seen.len()), "{}", seen.len());
}

#[test]
fn lengths_are_those_of_news() {
    let generator = Generator::new(1);
    let mut lengths: Vec<usize> = (0..4000)
        .map(|number| text(&generator.article(number)).len())
        .collect();
    lengths.sort_unstable();
    let mean = lengths.iter().sum::<usize>() / lengths.len();
    assert!((3200..3800).contains(&mean), "{mean}");
    let median = lengths[lengths.len() / 2];
    assert!(median < mean * 8 / 10, "{median} of {mean}: not skewed");
    assert!(lengths[3960] > mean * 3, "no long articles");
}

#[test]
fn words_inflect_as_often_as_in_news() {
    let mut stemmer = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(Stemmer::new(Language::English))
        .build();
    let generator = Generator::new(1);
    let (mut tokens, mut changed) = (0, 0);
    for number in 0..100 {
        let words = words(&text(&generator.article(number)));
        let joined = words.join(" ");
        let mut stems = stemmer.token_stream(&joined);
        for word in &words {
            assert!(stems.advance());
            tokens += 1;
            changed += u32::from(stems.token().text != *word);
        }
    }
    // English press: 27.7 %.
    let share = f64::from(changed) / f64::from(tokens);
    assert!((0.22..0.33).contains(&share), "{share}");
}

#[test]
fn some_articles_are_near_copies_and_say_of_which() {
    let generator = Generator::new(1);
    let shingles = |article: &Generated| -> HashSet<Vec<String>> {
        words(&text(article))
            .windows(3)
            .map(<[String]>::to_vec)
            .collect()
    };
    let likeness = |one: &Generated, other: &Generated| {
        let (one, other) = (shingles(one), shingles(other));
        one.intersection(&other).count() as f64 / one.union(&other).count() as f64
    };
    let mut copies = 0;
    for number in 1..2000 {
        let article = generator.article(number);
        let Some(original) = article.copy_of else {
            continue;
        };
        copies += 1;
        let original = generator.article(original);
        assert_eq!(original.copy_of, None);
        let alike = likeness(&article, &original);
        assert!(alike > 0.5 && article.id != original.id, "{alike}");
        let other = generator.article(number + 1);
        assert!(likeness(&article, &other) < 0.1);
    }
    assert!((50..110).contains(&copies), "{copies}");
}

/// The articles read from a generated archive, by file.
fn read(dir: &Path) -> Vec<Article> {
    let options = Options::default();
    let files = walkdir::WalkDir::new(dir)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap);
    let mut articles = Vec::new();
    for file in files.filter(|entry| entry.file_type().is_file()) {
        let name = file.file_name().to_str().unwrap();
        for record in records(File::open(file.path()).unwrap(), name, &options) {
            match parse(&record, name, &options) {
                Outcome::Article(article) => articles.push(*article),
                Outcome::Problem(problem) => panic!("{name}: {problem:?}"),
            }
        }
    }
    articles
}

#[test]
fn both_layouts_are_read_as_they_were_meant() {
    for layout in [Layout::Lines, Layout::Files] {
        let dir = tempfile::tempdir().unwrap();
        let order = Order {
            articles: 60,
            seed: 1,
            layout,
        };
        generate(order, dir.path()).unwrap();
        let generator = Generator::new(1);
        let articles = read(dir.path());
        assert_eq!(articles.len(), 60);
        let mut headings = 0;
        for (number, article) in (0..).zip(&articles) {
            let meant = generator.article(number);
            assert_eq!(article.title_text(), meant.title);
            assert_eq!(article.bylines[0].value, meant.byline);
            assert_eq!(
                article.published.as_ref().map(|day| day.value),
                meant.published
            );
            assert_eq!(article.language.as_ref().unwrap().value, "en");
            let is_heading = |block: &&Block| matches!(block, Block::Heading(_));
            let meant: Vec<&str> = meant
                .blocks
                .iter()
                .filter(is_heading)
                .map(Block::text)
                .collect();
            let found: Vec<&str> = article
                .headings()
                .map(|heading| heading.text.as_str())
                .collect();
            assert_eq!(found, meant, "{layout:?} {number}");
            headings += found.len();
        }
        assert!(headings > 20, "{headings}");
    }
}
