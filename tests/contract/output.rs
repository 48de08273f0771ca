//! The formats of a search.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::archive::{Archive, Run, address, in_corpus, newshound};

fn hits(arguments: &[&str]) -> Vec<Value> {
    in_corpus(&[&["search", "--format", "jsonl", "-n", "1000"], arguments].concat()).jsonl()
}

#[test]
fn the_answer_in_json_has_the_fields_of_the_contract() {
    let archive = Archive::indexed(&[(
        "politics/talks.jsonl",
        "{\"id\": \"w-17\", \"title\": \"Talks on <closer> ties\", \"body\": \"The talks went on.\\n\\nCloser ties, \
         said both sides, are near.\", \"date\": \"2024-10-10\", \"author\": \"Ada Finch\", \"section\": \"politics\", \
         \"source\": \"The Harbour Gazette\", \"url\": \"https://news.example/17\", \"language\": \"en\"}\n",
    )]);
    let run = archive.run(&["search", "closer ties", "--format", "json"]);
    let mut answer = run.code(0).json();
    assert!(answer["took_ms"].take().as_f64().unwrap() > 0.0);
    assert!(answer["hits"][0]["score"].take().as_f64().unwrap() > 0.0);
    let id = answer["hits"][0]["id"].take();
    let shown = archive.run(&["show", id.as_str().unwrap(), "--format", "jsonl"]);
    assert_eq!(shown.code(0).jsonl()[0]["id"], id);
    let snippets = json!([
        {
            "field": "title", "heading": null, "paragraph": null, "text": "Talks on <closer> ties",
            "ranges": [[10, 16], [18, 22]], "html": "Talks on &lt;<mark>closer</mark>&gt; <mark>ties</mark>"
        },
        {
            "field": "body", "heading": null, "paragraph": 1, "text": "Closer ties, said both sides, are near.",
            "ranges": [[0, 6], [7, 11]],
            "html": "<mark>Closer</mark> <mark>ties</mark>, said both sides, are near."
        }
    ]);
    let hit = json!({
        "rank": 1, "score": null, "id": null, "external_id": "w-17", "path": "politics/talks.jsonl", "record": 0,
        "title": "Talks on <closer> ties", "bylines": ["Ada Finch"], "published": "2024-10-10", "section": "politics",
        "source": "The Harbour Gazette", "url": "https://news.example/17", "language": "en", "words": 11,
        "duplicates": 0, "snippets": snippets
    });
    assert_eq!(
        answer,
        json!({
            "format": 1, "query": {"text": "closer ties", "parsed": "closer AND ties"}, "total": 1, "took_ms": null,
            "warnings": [], "complete": true, "hits": [hit], "next": null
        })
    );
}

#[test]
fn several_words_are_one_query() {
    let apart = in_corpus(&["search", "closer", "ties", "--paths"]).code(0);
    let together = in_corpus(&["search", "closer ties", "--paths"]).code(0);
    assert_eq!(apart.stdout, together.stdout);
}

#[test]
fn counts_and_paths_are_nothing_but_that() {
    assert_eq!(
        in_corpus(&["search", "\"closer ties\"", "--count"])
            .code(0)
            .stdout,
        "4\n"
    );
    assert_eq!(
        in_corpus(&["search", "xylograph", "--count"])
            .code(1)
            .stdout,
        "0\n"
    );
    let paths = in_corpus(&["search", "by:\"Ilse Varga\"", "--paths"]).code(0);
    let paths: BTreeSet<String> = paths.lines().into_iter().collect();
    let expected = [
        "wire/coastwire-2024-10.jsonl#1",
        "world/corvenia-taldemar-talks.txt",
        "world/taldemar-election.txt",
    ];
    assert_eq!(paths, expected.map(str::to_owned).into());
}

#[test]
fn json_lines_and_csv_have_the_hits_of_json() {
    let json = in_corpus(&["search", "ferry", "-n", "1000", "--format", "json"]).json();
    let json = json["hits"].as_array().unwrap();
    assert!(json.len() > 3);
    assert_eq!(hits(&["ferry"]), *json);
    let csv = in_corpus(&["search", "ferry", "-n", "1000", "--format", "csv"]).code(0);
    let mut table = csv::Reader::from_reader(csv.stdout.as_bytes());
    let columns: Vec<String> = table.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(
        columns[..6],
        ["rank", "score", "id", "external_id", "path", "record"]
    );
    for (row, hit) in table.records().zip(json) {
        let row = row.unwrap();
        for (column, cell) in columns.iter().zip(&row) {
            let expected = match &hit[column] {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                Value::Array(names) => {
                    let names: Vec<_> = names.iter().map(|name| name.as_str().unwrap()).collect();
                    names.join("; ")
                }
                number => number.to_string(),
            };
            if column == "score" {
                let difference = cell.parse::<f64>().unwrap() - hit["score"].as_f64().unwrap();
                assert!(difference.abs() < 1e-4);
            } else {
                assert_eq!(cell, expected, "{column}");
            }
        }
    }
}

#[test]
fn a_spreadsheet_is_not_given_formulas() {
    let archive = Archive::indexed(&[(
        "a.jsonl",
        "{\"title\": \"=1+1 is two\", \"body\": \"Sums.\"}\n",
    )]);
    let csv = |more: &[&str]| {
        let run = archive.run(&[&["search", "sums", "--format", "csv"], more].concat());
        run.code(0).stdout
    };
    assert!(csv(&[]).contains(",'=1+1 is two,"));
    assert!(csv(&["--csv-raw"]).contains(",=1+1 is two,"));
}

#[test]
fn pages_cover_all_hits_once() {
    for sort in ["relevance", "date", "-date"] {
        let all: Vec<String> = hits(&["the", "--sort", sort]).iter().map(address).collect();
        assert!(all.len() > 30);
        let (mut paged, mut offset) = (Vec::new(), Some(0));
        while let Some(from) = offset {
            let from = from.to_string();
            let page = [
                "search", "the", "--sort", sort, "-n", "7", "--offset", &from,
            ];
            let page = in_corpus(&[&page[..], &["--format", "json"]].concat()).json();
            for hit in page["hits"].as_array().unwrap() {
                paged.push(address(hit));
                assert_eq!(hit["rank"], paged.len());
            }
            assert_eq!(page["total"], all.len());
            offset = page["next"].as_u64();
        }
        assert_eq!(paged, all, "{sort}");
    }
}

#[test]
fn hits_are_sorted_by_date_with_undated_ones_last() {
    for (sort, newest_first) in [("date", false), ("-date", true)] {
        let dates: Vec<Value> = hits(&["the", "--sort", sort])
            .iter()
            .map(|hit| hit["published"].clone())
            .collect();
        let dated: Vec<&str> = dates.iter().map_while(Value::as_str).collect();
        assert!(dated.len() > 5 && dates[dated.len()..].iter().all(Value::is_null));
        let mut sorted = dated.clone();
        sorted.sort_unstable();
        if newest_first {
            sorted.reverse();
        }
        assert_eq!(dated, sorted, "{sort}");
    }
}

#[test]
fn fragments_are_as_many_and_as_long_as_asked_for() {
    let body = |arguments: &[&str]| -> Vec<Vec<usize>> {
        let lengths = |hit: &Value| {
            let snippets = hit["snippets"].as_array().unwrap().iter();
            let body = snippets.filter(|snippet| snippet["field"] == "body");
            body.map(|snippet| snippet["text"].as_str().unwrap().chars().count())
                .collect()
        };
        hits(&[&["the"], arguments].concat())
            .iter()
            .map(lengths)
            .collect()
    };
    assert!(body(&[]).iter().any(|lengths| lengths.len() == 3));
    assert!(
        body(&["--fragments", "1"])
            .iter()
            .all(|lengths| lengths.len() <= 1)
    );
    let most = |lengths: Vec<Vec<usize>>| lengths.concat().into_iter().max().unwrap();
    assert!(most(body(&["--fragment-chars", "80"])) <= 80);
    assert!((81..=200).contains(&most(body(&[]))));
}

#[test]
fn a_hit_without_a_title_is_told_by_its_first_words() {
    let archive = Archive::indexed(&[(
        "posts.jsonl",
        "{\"text\": \"The ferry was late.\\n\\nNobody knew why.\"}\n",
    )]);
    let begins = |query: &str, shown: &str| {
        let run = archive.run(&["search", query]).code(0);
        assert!(run.stdout.starts_with(shown), "{run:?}");
    };
    begins("nobody", " 1. (no title) The ferry was late.\n");
    begins("ferry", " 1. (no title)\n    posts.jsonl\n      The ferry");
    let run = archive.run(&["search", "nobody", "--format", "jsonl"]);
    assert_eq!(run.code(0).jsonl()[0]["title"], Value::Null);
}

#[test]
fn colour_is_where_it_is_asked_for() {
    let archive = Archive::indexed(&[(
        "ferry.txt",
        "Ferry returns\n\nThe ferry is back in service.\n",
    )]);
    let colored = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = newshound(&["search", "ferry"]);
        command.args(arguments).envs(variables.iter().copied());
        let run = Run::of(command.current_dir(archive.path(""))).code(0);
        run.stdout.contains('\u{1b}')
    };
    assert!(!colored(&[], &[]), "stdout is no terminal");
    assert!(colored(&["--color", "always"], &[]));
    assert!(colored(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(colored(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!colored(&[], &[("CLICOLOR_FORCE", "0")]));
    assert!(!colored(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(!colored(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn control_characters_never_reach_the_terminal() {
    let archive = Archive::indexed(&[(
        "evil.jsonl",
        "{\"title\": \"Ferry \\u001b]0;owned\\u0007 returns\", \"body\": \"The ferry \\u001b[31mis\\u202e back.\", \
         \"author\": \"Ada \\u009bFinch\", \"source\": \"Gazette\\u001b[2J\"}\n",
    )]);
    let commands = [
        &["search", "ferry"][..],
        &["search", "ferry", "--explain"],
        &["show", "evil.jsonl"],
        &["show", "evil.jsonl", "--highlight", "ferry"],
    ];
    for command in commands {
        let run = archive.run(command).code(0);
        let acts = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
        assert!(!run.stdout.contains(acts), "{run:?}");
        assert!(
            run.stdout.contains("Ferry \\u{1b}]0;owned\\u{7} returns"),
            "{run:?}"
        );
    }
    let run = archive.run(&["search", "\u{1b}[31m", "(ferry"]).code(2);
    assert!(!run.stderr.contains('\u{1b}'), "{run:?}");
}

#[test]
fn how_a_query_was_understood_is_shown_on_request() {
    let run = in_corpus(&["search", "title:ferry", "-merger", "--explain"]).code(0);
    assert!(
        run.stdout
            .starts_with("understood title:ferry NOT merger\n"),
        "{run:?}"
    );
    assert!(run.stdout.contains("score "));
}

#[test]
fn what_has_no_place_for_an_explanation_refuses_it() {
    for format in [&["--count"][..], &["--paths"], &["--format", "csv"]] {
        let run = in_corpus(&[&["search", "ties", "--explain"], format].concat()).code(2);
        assert!(run.stderr.contains("--explain"), "{run:?}");
    }
    in_corpus(&["search", "ties", "--explain", "--format", "jsonl"]).code(0);
}
