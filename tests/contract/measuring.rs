//! Rankings and how they are measured.

use crate::archive::{Archive, Run, newshound};

/// Four articles, two of them about the same thing.
fn archive() -> Archive {
    let line = |id: &str, title: &str, body: &str, date: &str| {
        format!(
            "{{\"id\": \"{id}\", \"title\": \"{title}\", \"body\": \"{body}\", \"date\": \"{date}\"}}\n"
        )
    };
    let wire = [
        line(
            "w-1",
            "Volcano wakes",
            "The volcano sent ash over the island. Ash fell for days.",
            "2024-01-01",
        ),
        line(
            "w-2",
            "Ash closes airports",
            "Airports closed as ash from the volcano spread.",
            "2024-03-01",
        ),
        line(
            "w-3",
            "Band plays on",
            "The band sang of a volcano and of the sea.",
            "2024-06-01",
        ),
        line(
            "w 4%",
            "Council meets",
            "The council met and closed the road.",
            "2024-06-02",
        ),
    ];
    let archive = Archive::indexed(&[
        ("wire.jsonl", &wire.concat()),
        (
            "notes/plain.txt",
            "Ash trees\n\nThe ash trees of the island.\n",
        ),
    ]);
    archive.write(
        "topics.tsv",
        "1\tVOLCANO AND NOT ASH\n02\tA relevant document will discuss the council\n3\t?!\n",
    );
    archive.write(
        "qrels",
        "1 0 w-1 1\n1 0 w-2 1\n1 0 w-3 1\n1 0 notes/plain.txt#0 1\n1 0 w%204%25 1\n2 0 w%204%25 1\n3 0 w-1 1\n",
    );
    archive
}

fn eval(archive: &Archive, arguments: &[&str]) -> Run {
    let files = ["eval", "--topics", "topics.tsv", "--qrels", "qrels"];
    archive.run(&[&files, arguments].concat())
}

#[test]
fn topics_are_words_and_measures_those_of_trec_eval() {
    let archive = archive();
    let run = eval(&archive, &["--per-query", "--run", "ours.run"]).code(0);
    let figures: Vec<Vec<&str>> = run
        .stdout
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(figures[0][..3], ["topic", "map", "ndcg_cut_10"]);
    assert_eq!(figures[1][..2], ["1", "1.0000"]);
    assert_eq!(figures[2][..2], ["2", "1.0000"]);
    // There is no word in it: nothing is found, which is told and counts.
    assert_eq!(figures[3][..2], ["3", "0.0000"]);
    assert!(
        run.stderr.contains("topic 3: not searched"),
        "{}",
        run.stderr
    );
    assert!(
        run.stdout.contains("\nmap          0.6667\n"),
        "{}",
        run.stdout
    );
    let written = std::fs::read_to_string(archive.path("ours.run")).unwrap();
    let found: Vec<&str> = written
        .lines()
        .filter(|line| line.starts_with("1 "))
        .collect();
    // Any word may match, also those that look like operators.
    assert_eq!(found.len(), 5, "{written}");
    assert!(
        written.contains(" notes/plain.txt#0 ") && written.contains("2 Q0 w%204%25 1 "),
        "{written}"
    );
    assert!(
        written.lines().all(|line| line.ends_with("-lead=0")),
        "{written}"
    );
}

#[test]
fn a_run_is_compared_with_another() {
    let archive = archive();
    archive.write(
        "other.run",
        "1 Q0 w-3 1 9 other\n1 Q0 w-2 2 8 other\n2 Q0 w%204%25 1 9 other\n",
    );
    let answer = eval(&archive, &["--baseline", "other.run", "--json"])
        .code(0)
        .json();
    assert_eq!(
        (&answer["format"], &answer["comparison"]["baseline"]),
        (&1.into(), &"other".into())
    );
    let map = &answer["comparison"]["measures"][0];
    assert_eq!(
        (&map["measure"], &map["better"], &map["equal"]),
        (&"map".into(), &1.into(), &2.into())
    );
    assert_eq!(map["baseline"].as_f64().unwrap(), (0.4 + 1.0) / 3.0);
    let text = eval(&archive, &["--baseline", "other.run"]).code(0).stdout;
    assert!(text.contains("1/0/2"), "{text}");
    // What does not agree line by line is an error that names the line.
    archive.write("other.run", "1 Q0 w-3 1 9 other\n1 Q0 w-2\n");
    let run = eval(&archive, &["--baseline", "other.run"]).code(2);
    assert!(
        run.stderr.contains("other.run") && run.stderr.contains("line 2"),
        "{}",
        run.stderr
    );
    let run = archive.run(&["eval", "--topics", "topics.tsv"]).code(2);
    assert!(run.stderr.contains("--qrels"), "{}", run.stderr);
}

#[test]
fn what_makes_a_mean_small_is_told() {
    let archive = archive();
    let told = |arguments: &[&str]| eval(&archive, arguments).code(0).stderr;
    archive.write("some.run", "1 Q0 w-3 1 9 other\n");
    archive.write("wrong.run", "1 Q0 x 1 9 other\n2 Q0 y 1 9 other\n");
    let some = told(&["--baseline", "some.run"]);
    let of = "the baseline has nothing for 2 of 3 judged topics";
    assert!(some.contains(of) && !some.contains("is judged"), "{some}");
    let wrong = told(&["--baseline", "wrong.run"]);
    let none = "none of the articles of the baseline is judged";
    assert!(wrong.contains(none), "{wrong}");
    let json = eval(&archive, &["--baseline", "some.run", "--json"]).code(0);
    assert_eq!(json.json()["comparison"]["missing"][1], "3");
    assert!(!told(&[]).contains("is judged"));
    archive.write("qrels", "1 0 X1 1\n2 0 X2 1\n");
    let found = told(&[]);
    let none = "none of the articles that were found is judged";
    assert!(found.contains(none), "{found}");
    // What says nothing is refused before anything is searched for, and nothing is written.
    archive.write("qrels", "1 0 w-1 0\n");
    let run = eval(&archive, &["--run", "ours.run"]).code(2);
    assert!(run.stderr.contains("relevant") && !run.stderr.contains("median"));
    assert!(!archive.path("ours.run").exists());
    let topics = ["eval", "--topics", "topics.tsv", "--run"];
    let run = archive.run(&[&topics[..], &["none/ours.run"]].concat());
    assert!(!run.code(2).stderr.contains("median"));
    // Spreadsheets write UTF-16, with a mark that tells so.
    let wide = "\u{feff}1\tcouncil\n".encode_utf16();
    let wide: Vec<u8> = wide.flat_map(u16::to_le_bytes).collect();
    std::fs::write(archive.path("topics.tsv"), wide).unwrap();
    let run = archive.run(&[&topics[..], &["ours.run"]].concat()).code(0);
    assert!(!run.stderr.contains("UTF-8"), "{}", run.stderr);
    let written = std::fs::read_to_string(archive.path("ours.run")).unwrap();
    assert!(written.starts_with("1 Q0 w%204%25 1 "), "{written}");
    // On the output it stands before the figures, and a link stays one.
    archive.write("qrels", "1 0 w%204%25 1\n");
    let both = eval(&archive, &["--run", "/dev/stdout"]).code(0).stdout;
    assert!(
        both.starts_with("1 Q0 ") && both.contains("\nmap "),
        "{both}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let rights = |mode| std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(archive.path("ours.run"), rights(0o640)).unwrap();
        eval(&archive, &["--run", "ours.run"]).code(0);
        let metadata = archive.path("ours.run").metadata().unwrap();
        assert_eq!(metadata.permissions().mode() & 0o777, 0o640);
        std::os::unix::fs::symlink("led.run", archive.path("link.run")).unwrap();
        eval(&archive, &["--run", "link.run"]).code(0);
        assert!(archive.path("link.run").is_symlink());
        let led = std::fs::read_to_string(archive.path("led.run")).unwrap();
        assert_eq!(led, written);
    }
}

#[test]
fn the_numbers_of_a_ranking_are_settings_of_the_archive() {
    let archive = archive();
    assert!(
        archive
            .run(&["settings"])
            .code(0)
            .stdout
            .starts_with("k1       1.2\n")
    );
    let score = |arguments: &[&str]| {
        let search = ["search", "council", "--format", "json"];
        let answer = archive.run(&[&search, arguments].concat()).code(0).json();
        answer["hits"][0]["score"].as_f64().unwrap()
    };
    let before = score(&[]);
    archive.run(&["settings", "title=0", "b=0.2"]).code(0);
    assert_eq!(
        archive.run(&["settings", "--json"]).code(0).json()["title"],
        0.0
    );
    assert!(score(&[]) < before);
    for wrong in ["b=2", "k1=-1", "wings=2", "title=many", "title"] {
        archive.run(&["settings", wrong]).code(2);
    }
    archive.run(&["settings", "--reset"]).code(0);
    assert_eq!(score(&[]), before);
    std::fs::write(archive.path(".newshound/settings.json"), "{").unwrap();
    let run = archive.run(&["search", "council"]).code(2);
    assert!(run.stderr.contains("settings.json"), "{}", run.stderr);
    archive.run(&["settings", "--reset"]).code(0);
    archive.run(&["search", "council"]).code(0);
}

#[test]
fn added_words_are_shown_and_age_counts_where_it_is_asked_for() {
    let archive = archive();
    let search = |arguments: &[&str]| {
        let arguments = [&["search", "--format", "json"], arguments].concat();
        archive.run(&arguments).code(0).json()
    };
    let answer = search(&["island", "--rank", "rm3"]);
    let words: Vec<&str> = answer["feedback"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|added| added["word"].as_str())
        .collect();
    assert!(words.contains(&"island"), "{words:?}");
    assert_eq!(answer["total"], 2);
    assert!(search(&["island"]).get("feedback").is_none());
    let text = archive
        .run(&["search", "island", "--rank", "rm3"])
        .code(0)
        .stdout;
    assert!(text.starts_with("added "), "{text}");
    let first = |arguments: &[&str]| search(arguments)["hits"][0]["external_id"].clone();
    assert_eq!(first(&["volcano"]), "w-1");
    assert_eq!(first(&["volcano", "--half-life", "10"]), "w-3");
    assert_eq!(
        first(&["volcano", "--half-life", "10", "--now", "2024-01-01"]),
        "w-1"
    );
    for wrong in ["0", "-3", "soon"] {
        let mut run = newshound(&["search", "volcano", "--half-life", wrong]);
        Run::of(run.current_dir(archive.path(""))).code(2);
    }
}

/// An archive as readability's pages are packed: a folder a page.
fn packed_pages() -> Vec<u8> {
    let page = "<html><head><title>Ferry returns</title></head><body><nav><p>Home, news, sport and weather</p></nav><article>\
        <h1>Ferry returns</h1><p>The ferry is back in service, the office said.</p></article></body></html>";
    let files = [
        ("source.html", page),
        (
            "expected.html",
            "<p>The ferry is back in service, the office said.</p>",
        ),
        ("expected-metadata.json", r#"{"title": "Ferry returns"}"#),
    ];
    let mut tar = tar::Builder::new(Vec::new());
    for (name, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        let path = format!("test-pages/ferry/{name}");
        tar.append_data(&mut header, path, text.as_bytes()).unwrap();
    }
    zstd::encode_all(tar.into_inner().unwrap().as_slice(), 1).unwrap()
}

#[test]
fn how_truly_pages_are_read_is_measured_without_an_archive() {
    let pages = Archive::of(&[("readability/empty", "")]);
    std::fs::write(pages.path("readability/test-pages.tar.zst"), packed_pages()).unwrap();
    let run = pages.run(&["eval", "extract", ".", "--per-page"]).code(0);
    let lines: Vec<Vec<&str>> = run
        .stdout
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(
        lines[1],
        [
            "1.0000", "1.0000", "1.0000", "yes", "yes", "-", "-", "ferry"
        ]
    );
    let last = &lines[lines.len() - 1];
    assert_eq!(
        last[..7],
        [
            "readability",
            "1",
            "0",
            "1.0000",
            "1.0000",
            "1.0000",
            "1.000"
        ]
    );
    let report = pages
        .run(&["eval", "extract", ".", "--json"])
        .code(0)
        .json();
    assert_eq!(
        report["sets"][0]["readings"][0]["reading"]["title"],
        "Ferry returns"
    );
    let run = pages.run(&["eval", "extract", "readability"]).code(2);
    assert!(run.stderr.contains("fundus"), "{}", run.stderr);
    pages
        .run(&["eval", "extract", ".", "--topics", "topics.tsv"])
        .code(2);
    pages.run(&["eval"]).code(2);
}
