//! `newshound bench`: what is measured has the form that scripts rely on. How fast it is, is nobody's business here.

use serde_json::Value;

use crate::archive::{Archive, Run, in_corpus, newshound, workspace};

fn bench(arguments: &[&str]) -> Run {
    let mut command = newshound(&["bench"]);
    Run::of(command.args(arguments).current_dir(workspace()))
}

fn number(value: &Value) -> f64 {
    value
        .as_f64()
        .unwrap_or_else(|| panic!("{value} is no number"))
}

#[test]
fn indexing_is_measured_by_stages_that_add_up() {
    let arguments = [
        "index",
        "corpus",
        "--threads",
        "1,2",
        "--rounds",
        "1",
        "--baseline=both",
        "--json",
    ];
    let report = bench(&arguments).code(0).json();
    assert_eq!(report["format"], 1);
    assert!(report["machine"]["cores"].as_u64().unwrap() > 0);
    assert_eq!(report["input"]["articles"], 88);
    assert!(number(&report["input"]["text_bytes"]) > 50_000.0);
    let sweep = report["sweep"].as_array().unwrap();
    assert_eq!(
        sweep
            .iter()
            .map(|one| number(&one["threads"]))
            .collect::<Vec<_>>(),
        [1.0, 2.0]
    );
    for threads in sweep {
        let sides = threads["sides"].as_array().unwrap();
        let names: Vec<_> = sides
            .iter()
            .map(|side| side["name"].as_str().unwrap())
            .collect();
        assert_eq!(names, ["newshound", "stock", "stock, two forms"]);
        for side in sides {
            assert_eq!(side["articles"], 88, "{side}");
            let stages = side["stages"].as_array().unwrap();
            let sum: f64 = stages.iter().map(|stage| number(&stage["cpu"])).sum();
            assert!((sum - number(&side["cost"]["cpu"])).abs() < 1e-6, "{side}");
            assert!(number(&side["index_bytes"]) > 50_000.0 && number(&side["segments"]) > 0.0);
        }
        let stages = sides[0]["stages"].as_array().unwrap();
        let names: Vec<_> = stages
            .iter()
            .filter_map(|stage| stage["name"].as_str())
            .collect();
        assert_eq!(names[..5], ["walk", "learn", "read", "parse", "document"]);
        assert_eq!(names.last(), Some(&"rest"));
        assert!(number(&sides[0]["again"]["cpu"]) > 0.0);
        assert_eq!(sides[1]["again"], Value::Null);
        assert_eq!(sides[0]["ratio"], Value::Null);
        assert!(number(&sides[1]["ratio"]["median"]) > 0.0);
        assert!(number(&sides[2]["ratio_alone"]["median"]) > 0.0);
    }
}

#[test]
fn indexing_is_printed_with_bars_within_a_hundred_columns() {
    let run = bench(&[
        "index",
        "corpus",
        "--threads",
        "1",
        "--rounds",
        "1",
        "--baseline",
    ])
    .code(0);
    assert!(
        run.stdout.contains("\n1 thread, median of 1 round\n"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains('█') && run.stdout.contains("write (analyze to rest)"));
    // The first line is as long as the name of the processor.
    for line in run.stdout.lines().skip(1) {
        assert!(line.chars().count() <= 100, "{line}");
    }
}

#[test]
fn what_is_measured_leaves_nothing_behind() {
    let archive = Archive::of(&[("a.txt", "Ferry returns\n\nThe ferry is back in service.\n")]);
    let scratch = Archive::of(&[]);
    let mut command = newshound(&["bench", "index", ".", "--rounds", "1", "--baseline"]);
    command
        .env("TMPDIR", scratch.path(""))
        .current_dir(archive.path(""));
    Run::of(&mut command).code(0);
    for dir in [&archive, &scratch] {
        let left = std::fs::read_dir(dir.path("")).unwrap().count();
        assert_eq!(left, usize::from(std::ptr::eq(dir, &archive)));
    }
}

#[test]
fn queries_are_drawn_alike_however_articles_were_indexed() {
    let made = Archive::of(&[]);
    let out = made.path("news");
    let out = out.to_str().unwrap();
    let generate = [
        "generate",
        "--articles",
        "120",
        "--seed",
        "7",
        "--files",
        out,
    ];
    bench(&generate).code(0);
    let archive = |name: &str, runs: &[&[&str]]| {
        let archive = made.path(name);
        let archive = archive.to_str().unwrap();
        for run in runs {
            let arguments = [&["index", out, "--archive", archive], *run].concat();
            made.run(&arguments).code(0);
        }
        let drawn = ["bench", "queries", "-n", "70", "--archive", archive];
        made.run(&drawn).code(0).stdout
    };
    let at_once = archive("at-once", &[&["--threads", "1"]]);
    let in_parts = archive("in-parts", &[&["--glob", "*[13579].*"], &[]]);
    assert!(at_once.lines().count() > 56, "{at_once}");
    assert_eq!(at_once, in_parts);
}

#[test]
fn queries_are_drawn_and_asked_by_kind() {
    let drawn = in_corpus(&["bench", "queries", "-n", "35", "--seed", "3"]).code(0);
    assert_eq!(
        drawn.stdout,
        in_corpus(&["bench", "queries", "-n", "35", "--seed", "3"]).stdout
    );
    let lines = drawn.lines();
    assert!(lines.len() > 28, "{lines:?}");
    for kind in newshound_bench::draw::KINDS {
        assert!(
            lines
                .iter()
                .any(|line| line.starts_with(&format!("{kind}\t"))),
            "{kind}"
        );
    }
    let files = Archive::of(&[("drawn.tsv", &drawn.stdout)]);
    let file = files.path("drawn.tsv");
    let ask = [
        "bench",
        "search",
        "--rounds",
        "1",
        "--cold",
        "2",
        "--baseline",
        "--json",
        "--queries",
    ];
    let report = in_corpus(&[&ask[..], &[file.to_str().unwrap()]].concat())
        .code(0)
        .json();
    assert_eq!(report["articles"], 88);
    assert_eq!(report["all"]["queries"], lines.len());
    assert_eq!(report["all"]["versus"]["queries"], lines.len());
    assert_eq!(report["segments"], report["baseline_segments"]);
    assert_eq!(report["cold"]["queries"], 2);
    for kind in report["kinds"].as_array().unwrap() {
        assert!(
            number(&kind["total"]) > 0.0,
            "{kind}: drawn from an article and not found"
        );
        assert!(number(&kind["cpu"]["p50"]) <= number(&kind["cpu"]["p99"]));
        assert!(number(&kind["versus"]["p50"]) > 0.0);
    }
}

#[test]
fn what_stock_syntax_cannot_express_is_left_out_and_counted() {
    let files = Archive::of(&[(
        "q.txt",
        "# mine\nferry\nferry NEAR/5 harbour\natleast2(ferry)\n",
    )]);
    let file = files.path("q.txt");
    let ask = [
        "bench",
        "search",
        "--rounds",
        "1",
        "--cold",
        "0",
        "--baseline",
        "--queries",
    ];
    let run = in_corpus(&[&ask[..], &[file.to_str().unwrap()]].concat()).code(0);
    for expected in ["  word ", "  NEAR ", "  atleast ", "(2 are left out)"] {
        assert!(run.stdout.contains(expected), "{expected}: {}", run.stdout);
    }
}

#[test]
fn faults_are_told_with_what_to_do() {
    let archive = Archive::of(&[
        ("none.tsv", "# nothing\n\n"),
        ("bad.tsv", "word\t\"closer\n"),
        ("empty/a.dat", ""),
    ]);
    let run = archive.run(&["bench", "index", "empty"]).code(2);
    assert!(
        run.stderr.contains("error: no articles in empty\nhint: "),
        "{}",
        run.stderr
    );
    let run = archive.run(&["bench", "index", "gone"]).code(2);
    assert!(run.stderr.contains("gone"), "{}", run.stderr);
    let run = archive
        .run(&["bench", "generate", "--articles", "1", "."])
        .code(2);
    assert!(
        run.stderr.contains("is not empty\nhint: "),
        "{}",
        run.stderr
    );
    let asked = |name: &str| {
        let path = archive.path(name);
        in_corpus(&["bench", "search", "--queries", path.to_str().unwrap()]).code(2)
    };
    assert!(asked("none.tsv").stderr.contains("no queries\nhint: "));
    assert!(
        asked("bad.tsv")
            .stderr
            .contains("unclosed quote\n  \"closer\n")
    );
}

#[test]
fn a_generated_archive_is_indexed_whole() {
    let archive = Archive::of(&[]);
    let made = archive.run(&[
        "bench",
        "generate",
        "--articles",
        "40",
        "--seed",
        "5",
        "--json",
        "news",
    ]);
    let made = made.code(0).json();
    assert_eq!((&made["articles"], &made["files"]), (&40.into(), &1.into()));
    archive
        .run(&[
            "bench",
            "generate",
            "--articles",
            "40",
            "--seed",
            "5",
            "--files",
            "pages",
        ])
        .code(0);
    for dir in ["news", "pages"] {
        let run = archive.run(&["index", dir]).code(0);
        assert!(run.stdout.starts_with("seen 40 = indexed 40 "), "{run:?}");
        assert!(run.stderr.is_empty(), "{run:?}");
    }
}

#[test]
fn a_query_at_fault_is_told_with_its_place() {
    let files = Archive::of(&[("asked.tsv", "OR\tgulls OR ferry\nphrase\t\"closer ties\n")]);
    let file = files.path("asked.tsv");
    let ask = ["bench", "search", "--queries", file.to_str().unwrap()];
    let told = in_corpus(&ask).code(2).stderr;
    assert!(
        told.contains("asked.tsv: query 2: unclosed quote\n  \"closer ties\n  ^"),
        "{told}"
    );
}
