//! What each kind of query costs, with snippets; proximity against the engine's own sloppy phrases; highlighting alone.
//!
//! `cargo bench --bench operators` uses corpus/; `NEWSHOUND_BENCH_DIR=DIR` names another directory of articles. Queries are
//! made of the archive's own words: frequent ones are in 2 to 40 of 100 articles. All runs on one thread. The baseline of
//! proximity is the engine's phrase query with the same slop on the same postings, in the same run: it matches the words
//! as written in the body alone, and knows no paragraphs.

mod archive;

use std::time::{Duration, Instant};

use newshound_index::{Reader, StoredArticle};
use newshound_query::{Request, Searcher};
use tantivy::Term;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::PhraseQuery;

use archive::{ROUNDS, bytes, least, open};

/// Queries of a kind.
const QUERIES: usize = 50;
/// The distance of NEAR and the slop of phrases.
const DISTANCE: u32 = 10;

fn main() {
    let (searcher, articles) = open();
    let words = Words::of(searcher.reader());
    println!(
        "{} segments, ten hits with snippets, median and 99th of 100 in ms",
        searcher.reader().segment_readers().len()
    );
    for (kind, queries) in kinds(&words, &articles) {
        // An archive may have no dates.
        if !queries.is_empty() {
            print_kind(&searcher, kind, &queries);
        }
    }
    proximity(&searcher, &words);
    highlighting(&searcher, &words, &articles);
}

/// Words of the archive's bodies.
struct Words {
    frequent: Vec<String>,
    rare: Vec<String>,
}

impl Words {
    fn of(reader: &Reader) -> Self {
        let all = reader.num_docs();
        let mut found: Vec<(u64, String)> = Vec::new();
        let segment = reader.segment_readers().first().expect("a segment");
        let body = reader.fields().body.surface;
        let index = segment.inverted_index(body).expect("an index");
        let mut terms = index.terms().stream().expect("terms");
        while let Some((term, _)) = terms.next() {
            let word = String::from_utf8_lossy(term).into_owned();
            if word.len() > 3 && word.bytes().all(|b| b.is_ascii_lowercase()) {
                let term = Term::from_field_text(body, &word);
                found.push((reader.searcher().doc_freq(&term).expect("a number"), word));
            }
        }
        found.sort_unstable_by(|a, b| b.cmp(a));
        let between = |least: u64, most: u64| {
            let words = found.iter().filter(|(n, _)| (least..=most).contains(n));
            words.map(|(_, word)| word.clone()).collect::<Vec<_>>()
        };
        Self {
            frequent: between((all / 50).max(3), all * 2 / 5),
            rare: between(2, (all / 200).max(3)),
        }
    }

    /// The `number`-th pair of frequent words.
    fn pair(&self, number: usize) -> (&str, &str) {
        let word = |at: usize| self.frequent[at % self.frequent.len()].as_str();
        (word(number * 2), word(number * 3 + 1))
    }
}

fn kinds(words: &Words, articles: &[StoredArticle]) -> Vec<(&'static str, Vec<String>)> {
    let pairs = |operator: &str| -> Vec<String> {
        let pair = |number| words.pair(number);
        (0..QUERIES)
            .map(pair)
            .map(|(a, b)| format!("{a} {operator} {b}"))
            .collect()
    };
    let single = |make: &dyn Fn(&str) -> String| -> Vec<String> {
        (0..QUERIES)
            .map(|number| make(words.pair(number).0))
            .collect()
    };
    let rare = |number: usize| &words.rare[number * 37 % words.rare.len()];
    let found = phrases(articles);
    let dated = found.iter().filter_map(|(phrase, year)| {
        let year = (*year)?;
        Some((phrase, year))
    });
    let phrases_in_a_year = dated.map(|(phrase, year)| format!("{phrase} date:{year}"));
    let phrases_in_a_year = phrases_in_a_year.collect();
    let nested = |number: usize| {
        let (a, b) = words.pair(number);
        format!("({a} OR {}) {b}", words.pair(number + 1).0)
    };
    vec![
        ("word", single(&str::to_owned)),
        ("rare word", (0..QUERIES).map(|n| rare(n).clone()).collect()),
        ("AND", pairs("AND")),
        ("OR", pairs("OR")),
        ("nested", (0..QUERIES).map(nested).collect()),
        ("in a year", phrases_in_a_year),
        (
            "phrase",
            found.into_iter().map(|(phrase, _)| phrase).collect(),
        ),
        ("NEAR/10", pairs("NEAR/10")),
        ("ADJ/10", pairs("ADJ/10")),
        ("NOT NEAR/10", pairs("NOT NEAR/10")),
        ("/s", pairs("/s")),
        ("/p", pairs("/p")),
        ("prefix", single(&|word| format!("{}*", &word[..4]))),
        (
            "fuzzy",
            single(&|word| format!("{}~1", &word[..word.len() - 1])),
        ),
        ("wildcard", single(&|word| format!("*{}", &word[1..]))),
        ("exact", single(&|word| format!("exact:{word}"))),
        ("atleast3", single(&|word| format!("atleast3({word})"))),
        ("lead", single(&|word| format!("lead:{word}"))),
    ]
}

/// Neighbouring words from the middle of articles, with the years of these.
fn phrases(articles: &[StoredArticle]) -> Vec<(String, Option<i16>)> {
    let step = (articles.len() / (QUERIES * 4)).max(1);
    let phrases = articles.iter().step_by(step).filter_map(|stored| {
        let paragraph = stored.article.paragraphs().nth(1)?;
        let words: Vec<&str> = paragraph.text.split(' ').collect();
        let plain = |pair: &&[&str]| {
            pair.iter()
                .all(|word| word.len() > 2 && word.bytes().all(|b| b.is_ascii_lowercase()))
        };
        let pair = words.windows(2).find(plain)?;
        let published = stored.article.published.as_ref();
        let year = published.map(|published| published.value.year());
        Some((format!("\"{}\"", pair.join(" ")), year))
    });
    phrases.take(QUERIES).collect()
}

fn print_kind(searcher: &Searcher, kind: &str, queries: &[String]) {
    let mut times = Vec::new();
    let mut total = 0;
    for query in queries {
        let request = Request::new(query.as_str());
        let best = (0..ROUNDS).map(|_| {
            let started = Instant::now();
            let response = searcher.search(&request).expect("an answer");
            total += response.total;
            started.elapsed()
        });
        times.extend(best.min());
    }
    assert!(total > 0, "{kind} finds nothing");
    let found = total as usize / ROUNDS / queries.len().max(1);
    println!(
        "  {kind:12} {}   {found} hits on average",
        spread(&mut times)
    );
}

/// The median and the 99th of 100.
fn spread(times: &mut [Duration]) -> String {
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share).ceil() as usize];
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    format!("p50 {:7.3}   p99 {:7.3}", ms(at(0.5)), ms(at(0.99)))
}

fn proximity(searcher: &Searcher, words: &Words) {
    let reader = searcher.reader();
    let body = reader.fields().body.surface;
    let (mut engine, mut written, mut inflected) = (vec![], vec![], vec![]);
    let (mut engine_top, mut written_top) = (vec![], vec![]);
    for number in 0..QUERIES {
        let (a, b) = words.pair(number);
        let terms = [a, b].map(|word| Term::from_field_text(body, word));
        let mut sloppy = PhraseQuery::new(terms.to_vec());
        sloppy.set_slop(DISTANCE);
        let found = || reader.searcher().search(&sloppy, &Count).expect("a number");
        engine.push(least(found).1);
        let top = || {
            let top = (TopDocs::with_limit(10).order_by_score(), Count);
            let found = reader.searcher().search(&sloppy, &top).expect("hits");
            for (_, address) in found.0 {
                std::hint::black_box(reader.article(address).expect("an article"));
            }
            found.1
        };
        engine_top.push(least(top).1);
        let count = |query: String, limit: usize| {
            let request = Request {
                limit,
                fragments: 0,
                ..Request::new(query)
            };
            least(|| searcher.search(&request).expect("an answer").total).1
        };
        written.push(count(format!("body:(\"{a}\" NEAR/{DISTANCE} \"{b}\")"), 0));
        written_top.push(count(format!("body:(\"{a}\" NEAR/{DISTANCE} \"{b}\")"), 10));
        inflected.push(count(format!("{a} NEAR/{DISTANCE} {b}"), 0));
    }
    let sum = |times: &[Duration]| times.iter().sum::<Duration>().as_secs_f64() * 1e3;
    let line = |name: &str, ours: &[Duration], theirs: &[Duration]| {
        println!(
            "  {name:44} {:8.2} ms   engine {:8.2} ms   ratio {:.2}",
            sum(ours),
            sum(theirs),
            sum(ours) / sum(theirs)
        );
    };
    println!(
        "{QUERIES} pairs of frequent words within {DISTANCE}, CPU in all, against sloppy phrases"
    );
    line("as written, body, counted", &written, &engine);
    line(
        "as written, body, ten hits lit up",
        &written_top,
        &engine_top,
    );
    line("inflected, all texts, counted", &inflected, &engine);
}

fn highlighting(searcher: &Searcher, words: &Words, articles: &[StoredArticle]) {
    const BYTES: std::ops::RangeInclusive<usize> = 4000..=6000;
    let suitable: Vec<_> = articles
        .iter()
        .filter(|stored| BYTES.contains(&bytes(stored)))
        .collect();
    if suitable.len() < 10 {
        println!("highlighting: left out, as few articles have about 5 kB");
        return;
    }
    let (a, b) = words.pair(0);
    let (c, d) = words.pair(1);
    let query = format!(
        "{a} OR ({b} NEAR/{DISTANCE} {c}) OR \"{d}\" OR {}*",
        &d[..4]
    );
    let ten: Vec<_> = suitable
        .iter()
        .step_by(suitable.len() / 10)
        .take(10)
        .collect();
    let size: usize = ten.iter().map(|stored| bytes(stored)).sum();
    let request = Request::new(query.as_str());
    let plan = || searcher.highlighter(&request).expect("a plan");
    let (_, planning) = least(|| plan().is_complete());
    let (lit, both) = least(|| {
        let mut highlighter = plan();
        let snippets = ten
            .iter()
            .filter_map(|stored| highlighter.snippets(stored, 3, 200));
        snippets.map(|snippets| snippets.len()).sum::<usize>()
    });
    assert!(lit > 0, "{query} lights up nothing");
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    println!(
        "highlighting ten articles of {} bytes by {query}: {:.3} ms CPU, and {:.3} ms to plan it ({lit} snippets)",
        size / 10,
        ms(both.saturating_sub(planning)),
        ms(planning)
    );
}
