//! What the options of a query do.

use serde_json::Value;

use crate::archive::{Archive, in_corpus};

const TALKS: &str =
    "Talks on Ties\n\nThe prime minister spoke of closer ties. Ministers of trade listened.\n";
const TRADE: &str = "Trade Talks\n\nThe ministry of trade has close ties.\n";

fn archive() -> Archive {
    Archive::indexed(&[("talks.txt", TALKS), ("trade.txt", TRADE)])
}

#[test]
fn an_explanation_shows_tree_expansions_and_scores_by_clause() {
    let archive = archive();
    let query = ["search", "minis* (ties^2 OR trade) NOT coal", "--explain"];
    let answer = archive
        .run(&[&query[..], &["--format", "json"]].concat())
        .json();
    assert_eq!(
        answer["explanation"]["tree"],
        "AND\n  minis*\n  OR\n    ^2\n      ties\n    trade\n  NOT coal\n"
    );
    let words: Vec<&str> = answer["explanation"]["expansions"][0]["words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|word| word.as_str().unwrap())
        .collect();
    assert_eq!(words, ["minister", "ministers", "ministry"]);
    for hit in answer["hits"].as_array().unwrap() {
        let score = |part: &Value| part["score"].as_f64().unwrap();
        let all = &hit["explanation"][0];
        let clauses = all["parts"].as_array().unwrap();
        let sum: f64 = clauses.iter().map(score).sum();
        assert!((score(all) - score(hit)).abs() < 1e-4 && (sum - score(hit)).abs() < 1e-4);
        assert_eq!(clauses[0]["clause"], "minis*");
        assert_eq!(clauses[0]["parts"][0]["clause"], "body");
    }
    let text = archive.run(&query).code(0).stdout;
    assert!(
        text.starts_with("understood minis* AND (ties^2 OR trade) NOT coal\n  AND\n    minis*\n")
    );
    assert!(text.contains("expanded minis* to 3 words: minister ministers ministry\n"));
    let plain = archive.run(&["search", "ties", "--format", "json"]).json();
    assert!(plain.get("explanation").is_none());
}

#[test]
fn expansions_are_capped_with_a_warning() {
    let archive = archive();
    let run = archive.run(&["search", "minis*", "--expansions", "2", "--paths"]);
    assert_eq!(
        run.stderr,
        "warning: minis* stands for 3 words; the 2 most frequent were searched, 1 were left out\n"
    );
    assert_eq!(run.lines(), ["talks.txt"]);
}

#[test]
fn a_house_reads_a_query_in_its_own_way() {
    let parsed = |query: &str, dialect: &str| {
        let run = in_corpus(&["search", query, "--dialect", dialect, "--format", "json"]);
        assert!(run.code < 2, "{run:?}");
        run.json()["query"]["parsed"].as_str().unwrap().to_owned()
    };
    let query = "a and b or c w/5 d";
    assert_eq!(
        parsed(query, "newshound"),
        "a AND and AND b AND or AND c NEAR/5 d"
    );
    assert_eq!(parsed(query, "nexis"), "a AND (b OR c) NEAR/5 d");
    assert_eq!(parsed(query, "factiva"), "a AND b OR c ADJ/5 d");
    assert_eq!(parsed("a w/9 b w/2 c", "nexis"), "a NEAR/9 (b NEAR/2 c)");
    assert_eq!(
        parsed("hlead(ties) and length > 1200", "nexis"),
        "(title:ties OR lead:ties) AND words:>1200"
    );
    assert_eq!(
        parsed("allcaps(rico) not caps(aids)", "nexis"),
        "exact:RICO NOT (exact:Aids OR exact:AIDS)"
    );
    assert_eq!(
        parsed("(x or y)/F50/ same z and wc>1000", "factiva"),
        "(lead:x OR lead:y) /p z AND words:>1000"
    );
}

#[test]
fn words_side_by_side_in_a_dialect_are_told_of() {
    let run = in_corpus(&["search", "closer ties", "--dialect", "factiva", "--paths"]).code(0);
    assert!(
        run.stderr.contains("Factiva reads them as a phrase"),
        "{run:?}"
    );
}

#[test]
fn a_time_up_to_now_ends_with_the_newest_article() {
    let archive = Archive::indexed(&[(
        "wire.jsonl",
        "{\"title\": \"Old\", \"date\": \"2024-01-31\"}\n{\"title\": \"New\", \"date\": \"2024-03-01\"}\n",
    )]);
    let run = archive.run(&["search", "--paths", "last:30d"]);
    assert_eq!(run.lines(), ["wire.jsonl#1"]);
    assert_eq!(
        run.stderr,
        "warning: last: counts back from 2024-03-01, the day of the newest article\n"
    );
    let run = archive.run(&["search", "--paths", "last:1m", "--now", "2024-02-15"]);
    assert_eq!(
        (run.lines().join(" ").as_str(), run.stderr.as_str()),
        ("wire.jsonl", "")
    );
    archive.run(&["search", "x", "--now", "yesterday"]).code(2);
}

#[test]
fn a_search_that_runs_out_of_time_says_so() {
    let run = in_corpus(&["search", "c* NEAR/5 t*", "--deadline", "0.000001"]);
    let told = "warning: stopped after 0.000001 s";
    assert!(run.stderr.contains(told), "{run:?}");
    let search = ["search", "c* NEAR/5 t*", "--deadline", "0.000001"];
    let run = in_corpus(&[&search[..], &["--format", "json"]].concat());
    assert_eq!(run.json()["complete"], false);
    // That there is no hit is not known then.
    for format in [&["--format", "csv"][..], &["--count"], &["--paths"]] {
        let search = ["search", "zzzz OR c* NEAR/5 t*", "--deadline", "0.000001"];
        let run = in_corpus(&[&search[..], format].concat());
        assert!(matches!(run.code, 0 | 2), "{run:?}");
    }
    in_corpus(&["search", "ties", "--deadline", "0"]).code(2);
    // Nor is that an article does not match.
    let path = "wire/coastwire-2024-10.jsonl#2";
    let show = [
        "show",
        path,
        "--highlight",
        "t*s NEAR/5 t*",
        "--deadline",
        "0.000001",
    ];
    let run = in_corpus(&show);
    assert!(run.stderr.contains(told), "{run:?}");
    assert!(!run.stderr.contains("does not match"), "{run:?}");
}

#[test]
fn an_article_is_lit_up_whole_by_the_query_s_options() {
    let archive = archive();
    let show = |query: &[&str]| {
        let arguments = [
            &["show", "talks.txt", "--color", "always", "--highlight"],
            query,
        ]
        .concat();
        archive.run(&arguments).code(0).stdout
    };
    let near = show(&["\"prime\" NEAR/9 \"ties\""]);
    let any = show(&["coal ties", "--any"]);
    let none = archive
        .run(&["show", "talks.txt", "--highlight", "coal ties"])
        .code(0);
    assert!(near != any && near.contains("\u{1b}["), "{near}");
    assert!(none.stderr.contains("does not match"), "{none:?}");
}
