//! What a run of `index` does, says and leaves behind.

use newshound_index::WriterOptions;
use serde_json::{Value, json};

use crate::archive::{Archive, Run, newshound};

const FERRY: &str =
    "Ferry returns\n\nThe ferry is back in service, the harbour office said on Monday.\n";
const TRAM: &str = "Tram stops\n\nThe tram has stopped for good, the council said on Tuesday.\n";

/// The line up to the rates, which differ from run to run.
fn account(run: &Run) -> &str {
    let (account, rates) = run.stdout.rsplit_once("; ").unwrap();
    assert!(
        rates.ends_with(" articles/s\n") && rates.contains(" MB/s, "),
        "{run:?}"
    );
    account
}

#[test]
fn every_file_is_accounted_for() {
    let archive = Archive::of(&[
        ("ferry.txt", FERRY),
        ("town/tram.txt", TRAM),
        ("empty.txt", ""),
        (".hidden.txt", FERRY),
        (".hidden/tram.txt", TRAM),
    ]);
    archive.write("town/noise.dat", [0, 159, 146, 150, 0, 1, 2, 3].repeat(20));
    let run = archive.run(&["index", "."]).code(0);
    assert_eq!(
        account(&run),
        "seen 4 = indexed 2 + unchanged 0 + duplicate 0 + skipped 2 + failed 0; removed 0"
    );
    assert_eq!(
        run.stderr,
        "warning: empty.txt: skipped: empty\nwarning: town/noise.dat: skipped: binary\n"
    );
    let run = archive.run(&["index", "."]).code(0);
    assert_eq!(
        account(&run),
        "seen 4 = indexed 0 + unchanged 2 + duplicate 0 + skipped 2 + failed 0; removed 0"
    );
}

#[test]
fn the_account_as_json_balances() {
    let archive = Archive::of(&[
        (
            "wire.jsonl",
            "{\"title\": \"Ferry returns\"}\n{\"url\": \"https://news.example/1\"}\n{\"title\": 1\n",
        ),
        ("empty.txt", ""),
    ]);
    let run = archive.run(&["index", ".", "--json"]).code(2);
    let mut report = run.json();
    let part = |name: &str| report[name].as_u64().unwrap();
    let bytes = std::fs::metadata(archive.path("wire.jsonl")).unwrap().len();
    let parts = ["indexed", "unchanged", "duplicate", "skipped", "failed"];
    let sum: u64 = parts.iter().map(|name| part(name)).sum();
    assert_eq!(report["seen"], json!({"files": 2, "articles": sum}));
    assert_eq!(parts.map(part), [1, 0, 0, 2, 1]);
    assert_eq!((part("removed"), part("bytes")), (0, bytes));
    assert!(report["seconds"].take().as_f64().unwrap() > 0.0);
    let problems = report["problems"].as_array().unwrap();
    let place = |problem: &Value| {
        (
            problem["path"].clone(),
            problem["line"].clone(),
            problem["outcome"].clone(),
        )
    };
    let expected = [
        (json!("empty.txt"), json!(null), json!("skipped")),
        (json!("wire.jsonl"), json!(2), json!("skipped")),
        (json!("wire.jsonl"), json!(3), json!("failed")),
    ];
    assert_eq!(problems.iter().map(place).collect::<Vec<_>>(), expected);
    assert!(
        problems
            .iter()
            .all(|problem| !problem["reason"].as_str().unwrap().is_empty())
    );
}

#[test]
fn changed_files_are_replaced_and_vanished_ones_removed() {
    let archive = Archive::indexed(&[("a.txt", FERRY), ("b.txt", FERRY), ("c.txt", FERRY)]);
    archive.write("a.txt", TRAM);
    archive.remove("b.txt");
    archive.write("d.txt", TRAM);
    let run = archive.run(&["index", "."]).code(0);
    assert_eq!(
        account(&run),
        "seen 3 = indexed 2 + unchanged 1 + duplicate 0 + skipped 0 + failed 0; removed 1"
    );
    assert_eq!(archive.paths("ferry"), ["c.txt"]);
    let mut trams = archive.paths("tram");
    trams.sort_unstable();
    assert_eq!(trams, ["a.txt", "d.txt"]);
}

#[test]
fn a_dry_run_writes_nothing() {
    let archive = Archive::of(&[("ferry.txt", FERRY)]);
    let run = archive.run(&["index", ".", "--dry-run"]).code(0);
    assert!(account(&run).starts_with("seen 1 = indexed 1 "));
    assert!(!archive.path(".newshound").exists());
}

#[test]
fn nothing_is_written_but_the_index() {
    let archive = Archive::of(&[("ferry.txt", FERRY)]);
    let modified = |path| {
        std::fs::metadata(archive.path(path))
            .unwrap()
            .modified()
            .unwrap()
    };
    let before = modified("ferry.txt");
    archive.run(&["index", "."]).code(0);
    let entries = std::fs::read_dir(archive.path("")).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    names.sort_unstable();
    assert_eq!(names, [".newshound", "ferry.txt"]);
    assert_eq!(
        std::fs::read_to_string(archive.path("ferry.txt")).unwrap(),
        FERRY
    );
    assert_eq!(modified("ferry.txt"), before);
}

#[test]
fn globs_and_a_format_choose_what_is_read_and_how() {
    let archive = Archive::of(&[
        ("ferry.txt", FERRY),
        ("notes/tram.md", TRAM),
        ("piano.txt", TRAM),
    ]);
    let run = archive
        .run(&["index", ".", "--glob", "*.txt", "--glob", "!piano*"])
        .code(0);
    assert!(account(&run).starts_with("seen 1 = indexed 1 "), "{run:?}");
    let record = "{\"title\": \"Ferry returns\", \"body\": \"It is back.\"}\n";
    for (format, titles) in [("auto", "0\n"), ("text", "1\n")] {
        let archive = Archive::of(&[("odd.txt", record)]);
        archive.run(&["index", ".", "--format", format]).code(0);
        let with_body = archive.run(&["search", "title:back", "--count"]);
        assert_eq!(with_body.stdout, titles, "{format}");
    }
    archive.run(&["index", ".", "--format", "nonsense"]).code(2);
}

#[test]
fn paths_of_several_directories_start_with_their_names() {
    let archive = Archive::of(&[
        ("harbour/a.txt", FERRY),
        ("town/a.txt", TRAM),
        ("old/town/a.txt", TRAM),
    ]);
    archive.run(&["index", "harbour"]).code(0);
    let in_harbour = |query: &str| {
        archive
            .run_in("harbour", &["search", "--paths", query])
            .lines()
    };
    assert_eq!(in_harbour("ferry"), ["a.txt"]);
    archive.run(&["index", "harbour", "town"]).code(0);
    assert_eq!(in_harbour("ferry"), ["harbour/a.txt"]);
    assert_eq!(in_harbour("tram"), ["town/a.txt"]);
    let run = archive.run(&["index", "harbour", "old/town"]).code(2);
    assert!(
        run.stderr.contains("would both be called \"town\""),
        "{run:?}"
    );
    assert!(run.stderr.contains("\nhint: "), "{run:?}");
}

#[test]
fn a_directory_that_cannot_be_written_says_to_use_archive() {
    // A file where the index would be: permissions would not stop every user.
    let archive = Archive::of(&[("ferry.txt", FERRY), (".newshound", "in the way")]);
    let run = archive.run(&["index", "."]).code(2);
    assert!(
        run.stderr.starts_with("error: cannot write the index to "),
        "{run:?}"
    );
    assert!(
        run.stderr
            .ends_with("\nhint: keep the index elsewhere with --archive PATH\n"),
        "{run:?}"
    );
    archive.run(&["index", ".", "--archive", "index"]).code(0);
    archive
        .run(&["search", "ferry", "--archive", "index"])
        .code(0);
}

#[test]
fn a_second_indexer_is_told_who_holds_the_lock() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    archive.write("tram.txt", TRAM);
    let held = newshound_index::Archive::open(&archive.path(".newshound")).unwrap();
    let writer = held.writer(&WriterOptions::new(1, 16_000_000)).unwrap();
    let holder = format!("is being written to by process {}", std::process::id());
    let run = archive.run(&["index", "."]).code(2);
    assert!(run.stderr.contains(&holder), "{run:?}");
    assert!(
        run.stderr
            .ends_with("\nhint: wait until it is done, searching works meanwhile\n"),
        "{run:?}"
    );
    archive.run(&["search", "ferry"]).code(0);
    let run = archive.run(&["search", "--in", ".", "tram"]).code(1);
    assert!(run.stderr.contains(&holder), "{run:?}");
    assert!(
        run.stderr.contains("searching what was committed\n"),
        "{run:?}"
    );
    drop(writer);
    archive.run(&["search", "--in", ".", "tram"]).code(0);
}

#[test]
fn an_archive_of_another_format_gets_one_clear_line() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    archive.write(".newshound/format", "newshound archive format 99\n");
    for command in [&["search", "ferry"][..], &["index", "."], &["stats"]] {
        let run = archive.run(command).code(2);
        assert!(
            run.stderr
                .contains("is in format 99, this program reads format "),
            "{run:?}"
        );
        assert_eq!(run.stderr.lines().count(), 2, "{run:?}");
    }
}

/// Eight files of 500 articles each, and 500 more that are told as empty, which is more than a pipe takes: a run has not ended before its errors
/// are read.
#[cfg(unix)]
fn much() -> Archive {
    let line = "{\"title\": \"Ferry\", \"body\": \"It is back in service.\"}\n";
    let archive = Archive::of(&[]);
    for file in 0..8 {
        archive.write(&format!("{file}.jsonl"), line.repeat(500));
    }
    for empty in 0..500 {
        archive.write(&format!("{empty:0200}.txt"), "");
    }
    archive
}

/// Runs a command in the directory and sends it a signal once there is an archive, which it must be making.
#[cfg(unix)]
fn signalled(archive: &Archive, command: &mut std::process::Command, signal: &str) -> Run {
    use std::process::{Command, Stdio};

    command.current_dir(archive.path(""));
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    let has_begun = || archive.path(".newshound/format").exists();
    while !has_begun() && running.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    assert_eq!(running.try_wait().unwrap(), None, "it ended before");
    let number = running.id().to_string();
    Command::new("kill")
        .args([signal, &number])
        .status()
        .unwrap();
    Run::ended(running.wait_with_output().unwrap())
}

#[cfg(unix)]
#[test]
fn a_search_that_indexes_ends_as_an_index_run_does() {
    let mut search = newshound(&["search", "--in", ".", "ferry"]);
    let run = signalled(&much(), &mut search, "-TERM").code(130);
    assert!(run.stderr.contains("warning: interrupted: "), "{run:?}");
    assert!(run.stderr.contains("\nseen "), "{run:?}");
    assert!(run.stdout.is_empty());
}

#[cfg(unix)]
#[test]
fn a_signal_that_was_ignored_stays_ignored() {
    for signal in ["HUP", "INT"] {
        let mut shell = std::process::Command::new("sh");
        let script = format!("trap '' {signal}; exec \"$0\" index .");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_newshound")]);
        let run = signalled(&much(), &mut shell, &format!("-{signal}")).code(0);
        let all = "seen 4500 = indexed 4000 ";
        assert!(run.stdout.starts_with(all), "{}", run.stdout);
    }
}
