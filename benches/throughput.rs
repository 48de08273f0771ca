//! Indexing and searching against stock tantivy, on the same articles in the same run.
//!
//! `cargo bench --bench throughput` uses corpus/; `NEWSHOUND_BENCH_DIR=DIR` names another directory of articles. The
//! baseline reads the articles with the same readers and indexes title and body as written, with tantivy's own default
//! analyzer, positions and LZ4 store, and answers queries with its own parser and snippet generator. It does less: no
//! inflections, headings, metadata, sentence borders or ledger. Rounds alternate; CPU seconds are of the whole process.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use newshound_article::Article;
use newshound_index::Archive;
use newshound_indexer::Options;
use newshound_ingest::{Outcome, parse, records};
use newshound_query::{Request, Searcher};
use tantivy::collector::{Count, TopDocs};
use tantivy::query::QueryParser;
use tantivy::schema::{Field, STORED, Schema, TEXT, Value};
use tantivy::snippet::SnippetGenerator;
use tantivy::{Index, TantivyDocument, doc};

const ROUNDS: usize = 3;
const QUERIES: usize = 200;
const THREADS: usize = 2;
const MEMORY: usize = 256 << 20;

/// One figure of both sides.
#[derive(Clone, Copy, Default)]
struct Cost {
    cpu: Duration,
    wall: Duration,
}

fn measured<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let (cpu, wall) = (ProcessTime::now(), Instant::now());
    let result = work();
    (
        result,
        Cost {
            cpu: cpu.elapsed(),
            wall: wall.elapsed(),
        },
    )
}

fn main() {
    let given = std::env::var_os("NEWSHOUND_BENCH_DIR").map(PathBuf::from);
    let dir = given.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus"));
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let (mut ours, mut stock) = (Vec::new(), Vec::new());
    let mut bytes = 0;
    for round in 0..ROUNDS {
        let archive = scratch.path().join(format!("ours-{round}"));
        let (report, cost) = measured(|| {
            let options = Options {
                threads: THREADS,
                ..Options::new(vec![dir.clone()], archive.clone())
            };
            newshound_indexer::index(&options).expect("an archive")
        });
        ours.push(cost);
        let (articles, cost) =
            measured(|| stock_index(&dir, &scratch.path().join(format!("stock-{round}"))));
        stock.push(cost);
        assert_eq!(
            report.indexed, articles,
            "both sides index the same articles"
        );
        bytes = report.bytes;
    }
    let (ours_cost, stock_cost) = (median(&mut ours), median(&mut stock));
    let size = |name: &str| directory_bytes(&scratch.path().join(name)) as f64 / bytes as f64;
    println!(
        "indexing {} ({:.1} MB, {THREADS} threads, median of {ROUNDS})",
        dir.display(),
        bytes as f64 / 1e6
    );
    print_indexing("newshound", ours_cost, bytes, size("ours-0"));
    print_indexing("stock tantivy", stock_cost, bytes, size("stock-0"));
    println!(
        "  CPU ratio {:.2}",
        ours_cost.cpu.as_secs_f64() / stock_cost.cpu.as_secs_f64()
    );
    searching(&dir, scratch.path());
}

fn print_indexing(name: &str, cost: Cost, bytes: u64, size: f64) {
    let rate = bytes as f64 / 1e6 / cost.wall.as_secs_f64();
    let (cpu, wall) = (cost.cpu.as_secs_f64(), cost.wall.as_secs_f64());
    println!("  {name:14} {cpu:7.2} CPU s {wall:7.2} s {rate:6.1} MB/s   index/text {size:.2}");
}

fn searching(dir: &Path, scratch: &Path) {
    let archive = Archive::open(&scratch.join("ours-0")).expect("an archive");
    let searcher = Searcher::new(archive.reader().expect("a reader"));
    let baseline = Stock::open(&scratch.join("stock-0"));
    let queries = queries(dir);
    if queries.is_empty() {
        println!(
            "searching: no queries can be made of text that is not in spaced lower-case words"
        );
        return;
    }
    let (mut ours, mut stock) = (Vec::new(), Vec::new());
    let mut hits = 0;
    for query in &queries {
        let (response, cost) = measured(|| {
            searcher
                .search(&Request::new(query.as_str()))
                .expect("an answer")
        });
        assert!(response.total > 0, "{query} was taken from an article");
        hits += response.hits.len();
        ours.push(cost.wall);
        let (total, cost) = measured(|| baseline.search(query));
        assert!(total > 0, "{query} was taken from an article");
        stock.push(cost.wall);
    }
    println!(
        "searching {} queries, ten hits with snippets ({hits} hits shown)",
        queries.len()
    );
    for (name, times) in [("newshound", &mut ours), ("stock tantivy", &mut stock)] {
        times.sort_unstable();
        let at =
            |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
        println!(
            "  {name:14} p50 {:7.3} ms   p99 {:7.3} ms",
            at(0.5),
            at(0.99)
        );
    }
}

/// Words, pairs of words and phrases from the middle of articles all over the directory.
fn queries(dir: &Path) -> Vec<String> {
    let mut bodies = Vec::new();
    articles(dir, &mut |article| {
        let words: Vec<String> = article
            .paragraphs()
            .flat_map(|paragraph| paragraph.text.split(' '))
            .filter(|word| word.len() > 3 && word.bytes().all(|b| b.is_ascii_lowercase()))
            .map(str::to_owned)
            .collect();
        let neighbours = article.paragraphs().find_map(|paragraph| {
            let words: Vec<&str> = paragraph.text.split(' ').collect();
            let plain = |pair: &&[&str]| {
                pair.iter()
                    .all(|word| word.len() > 2 && word.bytes().all(|b| b.is_ascii_lowercase()))
            };
            words
                .windows(2)
                .rfind(plain)
                .map(|pair| format!("\"{}\"", pair.join(" ")))
        });
        bodies.extend(
            neighbours
                .filter(|_| words.len() > 20)
                .map(|phrase| (words, phrase)),
        );
    });
    let step = (bodies.len() / QUERIES).max(1);
    let kinds = bodies.iter().step_by(step).take(QUERIES).enumerate();
    kinds
        .map(|(number, (words, phrase))| match number % 4 {
            0 => words[words.len() / 2].clone(),
            1 => format!("{} AND {}", words[words.len() / 3], words[words.len() / 2]),
            2 => format!("{} OR {}", words[words.len() / 3], words[words.len() / 2]),
            _ => phrase.clone(),
        })
        .collect()
}

fn articles(dir: &Path, visit: &mut impl FnMut(Article)) {
    let options = newshound_ingest::Options::default();
    let files = walkdir::WalkDir::new(dir).sort_by_file_name().into_iter();
    let hidden = |entry: &walkdir::DirEntry| {
        entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
    };
    for entry in files
        .filter_entry(|entry| !hidden(entry))
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
    {
        let name = entry.path().to_string_lossy();
        let file = std::fs::File::open(entry.path()).expect("a readable file");
        for record in records(std::io::BufReader::new(file), &name, &options) {
            if let Outcome::Article(article) = parse(&record, &name, &options) {
                visit(*article);
            }
        }
    }
}

/// The baseline's index.
struct Stock {
    index: Index,
    title: Field,
    body: Field,
}

impl Stock {
    fn schema() -> (Schema, Field, Field) {
        let mut schema = Schema::builder();
        let (title, body) = (
            schema.add_text_field("title", TEXT | STORED),
            schema.add_text_field("body", TEXT | STORED),
        );
        (schema.build(), title, body)
    }

    fn open(dir: &Path) -> Self {
        let (_, title, body) = Self::schema();
        Self {
            index: Index::open_in_dir(dir).expect("the baseline's index"),
            title,
            body,
        }
    }

    /// Finds ten hits, makes their snippets, and returns how many documents match.
    fn search(&self, query: &str) -> usize {
        let searcher = self.index.reader().expect("a reader").searcher();
        let query = QueryParser::for_index(&self.index, vec![self.title, self.body])
            .parse_query(query)
            .expect("a query");
        let (hits, total) = searcher
            .search(&query, &(TopDocs::with_limit(10).order_by_score(), Count))
            .expect("hits");
        let snippets = SnippetGenerator::create(&searcher, &query, self.body).expect("a generator");
        for (_, address) in hits {
            let document: TantivyDocument = searcher.doc(address).expect("a document");
            let body = document
                .get_first(self.body)
                .and_then(|value| value.as_str().map(str::to_owned));
            std::hint::black_box(snippets.snippet(&body.unwrap_or_default()));
        }
        total
    }
}

fn stock_index(dir: &Path, to: &Path) -> u64 {
    std::fs::create_dir_all(to).expect("a scratch directory");
    let (schema, title, body) = Stock::schema();
    let index = Index::create_in_dir(to, schema).expect("an index");
    let mut writer = index
        .writer_with_num_threads(THREADS, MEMORY)
        .expect("a writer");
    let mut added = 0;
    articles(dir, &mut |article| {
        let texts: Vec<&str> = article
            .paragraphs()
            .map(|paragraph| paragraph.text.as_str())
            .collect();
        writer
            .add_document(doc!(title => article.title_text(), body => texts.join("\n")))
            .expect("a document");
        added += 1;
    });
    writer.commit().expect("a commit");
    writer.wait_merging_threads().expect("merges");
    added
}

fn median(costs: &mut [Cost]) -> Cost {
    costs.sort_unstable_by_key(|cost| cost.cpu);
    costs[costs.len() / 2]
}

fn directory_bytes(dir: &Path) -> u64 {
    let files = walkdir::WalkDir::new(dir)
        .into_iter()
        .filter_map(Result::ok);
    files
        .filter_map(|entry| entry.metadata().ok())
        .filter(std::fs::Metadata::is_file)
        .map(|file| file.len())
        .sum()
}
