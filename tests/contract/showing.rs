//! What is printed of articles, of archives and of the command itself.

use newshound_query::Field;
use serde_json::{Value, json};

use crate::archive::{Archive, Run, in_corpus, newshound};

const TALKS: &str = "Talks on closer ties\nTalks on closer ties\n\nBy\n\nAda Finch\n\n3 min read\n\nWhat Was Said Today\n\nThe \
                     talks went on all day, and both sides spoke of closer ties at the end of it.\n\nThere will be more \
                     of them, as the harbour office said on Monday.\n\nYou May Also Like\n\nFerry Returns to Lerra After \
                     Eleven Years\n";

#[test]
fn an_article_is_shown_by_id_path_and_record() {
    let show = |target: &str| {
        in_corpus(&["show", "--format", "jsonl", target])
            .code(0)
            .jsonl()
    };
    let by_path = show("wire/coastwire-2024-10.jsonl");
    assert_eq!(by_path.len(), 8);
    let third = show("wire/coastwire-2024-10.jsonl#2");
    assert_eq!(third[..], by_path[2..3]);
    assert_eq!(show(third[0]["id"].as_str().unwrap()), third);
    let [third_id, sixth_id] = [2, 5].map(|at: usize| by_path[at]["external_id"].as_str().unwrap());
    assert_eq!(show(third_id), third);
    let targets = ["no/such", third_id, "talks", sixth_id, third_id];
    let run = in_corpus(&[&["show", "--format", "jsonl"], &targets[..]].concat()).code(2);
    let shown: Vec<Value> = (run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap()))
    .collect();
    assert_eq!(
        shown,
        [&by_path[2], &by_path[5], &by_path[2]].map(Value::clone)
    );
    assert_eq!(
        run.stderr.matches("error: no article").count(),
        2,
        "{run:?}"
    );
    let run = in_corpus(&["show", "no/such/article.txt"]).code(2);
    assert_eq!(
        run.stderr,
        "error: no article no/such/article.txt in this archive\n"
    );
    let run = in_corpus(&["show", "wire/coastwire-2024-10.jsonl#99"]).code(2);
    assert_eq!(run.stdout, "");
}

#[test]
fn an_article_reads_the_same_from_its_file_and_from_the_archive() {
    let archive = Archive::indexed(&[("talks.txt", TALKS)]);
    let stored = archive
        .run(&["show", "--format", "json", "talks.txt"])
        .code(0)
        .json();
    let source = ["show", "--source", "--format", "json", "talks.txt"];
    assert_eq!(archive.run(&source).code(0).json(), stored);
    assert_eq!(
        stored,
        json!([{
            "id": stored[0]["id"], "external_id": null, "path": "talks.txt", "record": 0, "title": "Talks on closer ties",
            "bylines": ["Ada Finch"], "published": null, "section": null, "source": null, "url": null, "language": "en",
            "words": 35, "reading_minutes": 3,
            "provenance": {
                "title": "headline", "bylines": "byline", "reading_minutes": "header line", "language": "detected"
            },
            "sections": [{"heading": "What Was Said Today", "paragraphs": [
                "The talks went on all day, and both sides spoke of closer ties at the end of it.",
                "There will be more of them, as the harbour office said on Monday."
            ]}],
            "boilerplate": [
                {"text": "You May Also Like", "rule": "related-links"},
                {"text": "Ferry Returns to Lerra After Eleven Years", "rule": "related-links"}
            ]
        }])
    );
}

#[test]
fn what_was_cut_is_shown_on_request_with_its_rule() {
    let archive = Archive::indexed(&[("talks.txt", TALKS)]);
    let plain = archive.run(&["show", "talks.txt"]).code(0).stdout;
    assert!(plain.contains("By") || plain.contains("Ada Finch (from byline)"));
    assert!(!plain.contains("Ferry Returns"), "{plain}");
    assert!(
        plain.ends_with("(2 blocks cut, see --boilerplate)\n"),
        "{plain}"
    );
    let whole = archive
        .run(&["show", "talks.txt", "--boilerplate"])
        .code(0)
        .stdout;
    assert!(
        whole.contains("\n[cut: related-links] You May Also Like\n"),
        "{whole}"
    );
    assert!(
        whole.contains("] Ferry Returns to Lerra After Eleven Years\n"),
        "{whole}"
    );
    archive.run(&["search", "eleven"]).code(1);
}

#[test]
fn a_query_lights_up_what_it_matches_in_a_shown_article() {
    let archive = Archive::indexed(&[("talks.txt", TALKS)]);
    let show = ["show", "talks.txt", "--highlight", "\"closer ties\""];
    let lit = archive
        .run(&[&show[..], &["--color", "always"]].concat())
        .code(0)
        .stdout;
    assert_eq!(
        lit.matches("\u{1b}[1;33mcloser ties\u{1b}[0m").count(),
        2,
        "{lit:?}"
    );
    let shown = archive
        .run(&[&show[..], &["--format", "jsonl"]].concat())
        .code(0)
        .jsonl();
    assert_eq!(
        shown[0]["highlights"],
        json!([
            {"field": "title", "line": 0, "ranges": [[9, 20]]},
            {"field": "body", "line": 0, "ranges": [[51, 62]]}
        ])
    );
    archive
        .run(&["show", "talks.txt", "--highlight", "(closer"])
        .code(2);
}

#[test]
fn files_are_shown_without_any_archive() {
    let archive = Archive::of(&[("talks.txt", TALKS), ("empty.txt", "")]);
    let run = archive
        .run(&["show", "--source", "empty.txt", "talks.txt"])
        .code(0);
    assert!(run.stdout.starts_with("Talks on closer ties\n"), "{run:?}");
    assert_eq!(run.stderr, "warning: empty.txt: skipped: empty\n");
    let run = archive
        .run(&[
            "show",
            "--source",
            "gone.txt",
            "talks.txt",
            "--format",
            "jsonl",
        ])
        .code(2);
    assert!(
        run.stderr.starts_with("error: gone.txt: failed: "),
        "{run:?}"
    );
    assert_eq!(run.jsonl().len(), 1);
    assert!(!archive.path(".newshound").exists());
}

#[test]
fn addresses_are_taken_as_they_are_printed() {
    let name = "a\u{1b}[31mred\u{a}.txt";
    let archive = Archive::of(&[(name, TALKS)]);
    let mut tar = tar::Builder::new(Vec::new());
    for member in ["one.txt", name] {
        let mut header = tar::Header::new_gnu();
        header.set_size(TALKS.len() as u64);
        tar.append_data(&mut header, member, TALKS.as_bytes())
            .unwrap();
    }
    archive.write("2024!.tar", tar.into_inner().unwrap());
    archive.run(&["index", "."]).code(0);
    let printed = archive.paths("ties");
    assert_eq!(printed.len(), 3);
    for address in &printed {
        let shown = |more: &[&str]| {
            let show = [&["show", "--format", "jsonl"], more, &[address.as_str()]].concat();
            archive.run(&show).code(0).jsonl()
        };
        let stored = shown(&[]);
        assert_eq!(stored.len(), 1, "{address}");
        assert_eq!(shown(&["--source"]), stored);
        let first = format!("{address}#0");
        archive.run(&["show", "--source", &first]).code(0);
    }
    let gone = archive
        .run(&["show", "--source", "2024!.tar!two.txt"])
        .code(2);
    assert_eq!(
        gone.stderr,
        "error: 2024!.tar!two.txt: failed: no such record in it\n"
    );
}

#[cfg(unix)]
#[test]
fn a_file_whose_name_is_not_utf_8_is_shown_by_its_name_and_as_it_is_printed() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let name = OsStr::from_bytes(b"Z\xfcrich.txt");
    let archive = Archive::of(&[]);
    // Some systems have no such names.
    if std::fs::write(archive.path("").join(name), TALKS).is_err() {
        return;
    }
    archive.run(&["index", "."]).code(0);
    for options in [&["show"][..], &["show", "--source"]] {
        let shown = archive
            .run(&[options, &["Z\u{fffd}fcrich.txt"]].concat())
            .code(0);
        let mut command = newshound(options);
        let run = Run::of(command.arg(name).current_dir(archive.path(""))).code(0);
        assert!(run.stdout.starts_with("Talks on closer ties"), "{run:?}");
        assert_eq!(run.stdout, shown.stdout);
    }
}

#[test]
fn an_archive_is_summed_up() {
    let stats = in_corpus(&["stats", "--json"]).code(0).json();
    assert_eq!(stats["articles"], 88);
    let languages = stats["languages"].as_array().unwrap();
    let articles: u64 = languages
        .iter()
        .map(|language| language[1].as_u64().unwrap())
        .sum();
    assert_eq!(
        (languages.len(), &languages[0][0], articles),
        (10, &Value::from("en"), 88)
    );
    let text = in_corpus(&["stats"]).code(0).stdout;
    assert!(
        text.contains("\narticles   88\n") && text.contains("\nlanguages  en 6"),
        "{text}"
    );
}

#[test]
fn a_language_of_removed_articles_is_none_of_the_archive() {
    let german = "Die Fähre fährt wieder\n\nDie Fähre ist wieder in Betrieb, sagte das Amt am Montag in der Stadt.\n";
    let english =
        "Ferry returns\n\nThe ferry is back in service, the office said on Monday in the town.\n";
    let archive = Archive::indexed(&[("de.txt", german), ("en.txt", english)]);
    archive.remove("de.txt");
    archive.run(&["index", "."]).code(0);
    for code in ["de", "fr"] {
        let run = archive.run(&["search", &format!("lang:{code}")]).code(1);
        let told = format!("warning: no article is in the language {code}; there are en\n");
        assert_eq!(run.stderr, told);
    }
    assert_eq!(archive.run(&["search", "lang:en"]).code(0).stderr, "");
}

#[test]
fn the_help_on_the_query_language_names_every_field() {
    let help = in_corpus(&["help", "syntax"]).code(0).stdout;
    let fields = [
        Field::Title,
        Field::Heading,
        Field::Body,
        Field::Lead(50),
        Field::Lead(100),
        Field::Byline,
        Field::Section,
        Field::Source,
        Field::Url,
        Field::Path,
        Field::Language,
        Field::Published,
        Field::Words,
    ];
    let others = ["after", "before", "last", "exact"].map(str::to_owned);
    for name in fields.map(Field::name).iter().chain(&others) {
        assert!(help.contains(&format!("{name}:")), "{name}");
    }
}

#[test]
fn every_command_has_help_and_a_manual_page() {
    for command in [
        "index",
        "search",
        "show",
        "stats",
        "completions",
        "man",
        "help",
    ] {
        let help = in_corpus(&["help", command]).code(0).stdout;
        assert!(help.contains("Usage: "), "{command}: {help}");
        let page = in_corpus(&["man", command]).code(0).stdout;
        assert!(
            page.contains(".TH ") && page.contains(command),
            "{command}: {page}"
        );
    }
    assert!(
        in_corpus(&["man"])
            .code(0)
            .stdout
            .contains(".TH newshound 1")
    );
    in_corpus(&["help", "nonsense"]).code(2);
    let help = in_corpus(&["help", "bench", "search"]).code(0).stdout;
    assert!(help.contains("--cold"), "{help}");
}

#[test]
fn completions_are_written_for_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = in_corpus(&["completions", shell]).code(0).stdout;
        assert!(
            script.contains("newshound") && script.contains("boilerplate"),
            "{shell}"
        );
    }
}

#[test]
fn removed_articles_are_in_no_sum() {
    let archive = Archive::indexed(&[
        (
            "a.txt",
            "Ferry returns\n\nThe ferry is back in service, the office said.\n",
        ),
        (
            "b.txt",
            "Tram halted\n\nThe tram stood still in the snow for an hour.\n",
        ),
    ]);
    std::fs::remove_file(archive.path("b.txt")).unwrap();
    archive.run(&["index", "."]).code(0);
    let stats = archive.run(&["stats", "--json"]).code(0).json();
    assert_eq!(
        (&stats["format"], &stats["articles"]),
        (&1.into(), &1.into())
    );
    assert_eq!(stats["languages"], serde_json::json!([["en", 1]]));
    let path = stats["directories"][0]["path"].as_str().unwrap();
    assert_eq!(
        std::fs::canonicalize(path).unwrap(),
        archive.path("").canonicalize().unwrap()
    );
    assert_eq!(stats["directories"][0]["articles"], 1);
    let text = archive.run(&["stats"]).code(0).stdout;
    assert!(
        text.contains(&format!("\ndirectory  {path} 1\narticles   1\n")),
        "{text}"
    );
}
