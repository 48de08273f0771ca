//! Exit codes, and what is said on which stream.

use crate::archive::{Archive, Run, newshound};

const FERRY: &str =
    "Ferry returns\n\nThe ferry is back in service, the harbour office said on Monday.\n";

#[test]
fn hits_give_0_none_1_and_an_error_2() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    let found = archive.run(&["search", "ferry"]).code(0);
    assert!(found.stdout.contains("Ferry returns"), "{found:?}");
    assert_eq!(found.stderr, "");
    let none = archive.run(&["search", "tram"]).code(1);
    assert!(none.stdout.starts_with("0 articles"), "{none:?}");
    let wrong = archive.run(&["search", "(ferry"]).code(2);
    assert_eq!(wrong.stdout, "");
    archive.run(&["search"]).code(2);
    archive.run(&["no-such-command"]).code(2);
    archive
        .run(&["search", "--no-such-option", "ferry"])
        .code(2);
}

#[cfg(unix)]
#[test]
fn a_stream_that_nobody_reads_hides_no_answer_and_no_failure() {
    use std::process::Stdio;

    let closed = || Stdio::from(std::io::pipe().unwrap().1);
    let archive = Archive::of(&[("a.txt", FERRY), ("b.json", "{oops")]);
    let run = |arguments: &[&str]| {
        let mut command = newshound(arguments);
        command.current_dir(archive.path("")).stdout(Stdio::piped());
        command
    };
    let answer = |command: &mut std::process::Command| {
        let output = command.stderr(closed()).spawn().unwrap();
        let output = output.wait_with_output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        (text, output.status.code())
    };
    let (account, code) = answer(&mut run(&["index", "."]));
    assert!(account.starts_with("seen 2 = indexed 1 "), "{account}");
    assert_eq!(code, Some(2));
    // With a warning each.
    archive.write("c.txt", FERRY);
    for search in [
        ["search", "ferry", "--in", "."],
        ["search", "ferry", "--sort", "date"],
        ["show", "a.txt", "--highlight", "tram"],
    ] {
        let (text, code) = answer(&mut run(&search));
        assert!(text.contains("Ferry returns"), "{search:?}");
        assert_eq!(code, Some(0));
    }
    for arguments in [&["index", "."][..], &["index", ".", "--json"]] {
        let output = run(arguments).stdout(closed()).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
    }
}

#[test]
fn options_that_would_do_nothing_are_refused() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    for query in [
        "--any",
        "--dialect=nexis",
        "--now=2024-10-10",
        "--expansions=5",
        "--deadline=5",
    ] {
        let run = archive.run(&["show", "ferry.txt", query]).code(2);
        assert!(run.stderr.contains("--highlight"), "{run:?}");
        let source = archive.run(&["show", "ferry.txt", query, "--source"]);
        let stderr = source.code(2).stderr;
        let told = "error: --source reads files without a query,";
        assert!(stderr.starts_with(told), "{stderr}");
        archive
            .run(&["show", "ferry.txt", query, "--highlight", "ferry"])
            .code(0);
    }
    for format in ["text", "json"] {
        let search = ["search", "ferry", "--csv-raw", "--format", format];
        let run = archive.run(&search).code(2);
        assert!(run.stderr.contains("--format csv"), "{run:?}");
    }
    archive
        .run(&["search", "ferry", "--csv-raw", "--format", "csv"])
        .code(0);
}

#[test]
fn help_and_version_are_no_errors() {
    let archive = Archive::of(&[]);
    for arguments in [
        &["--help"][..],
        &["--version"],
        &["search", "--help"],
        &["help"],
    ] {
        let run = archive.run(arguments).code(0);
        assert!(!run.stdout.is_empty() && run.stderr.is_empty(), "{run:?}");
    }
}

#[test]
fn a_fault_in_a_query_is_pointed_at() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    let run = archive
        .run(&["search", "minister AND \"closer ties"])
        .code(2);
    assert_eq!(
        run.stderr,
        "error: unclosed quote\n  minister AND \"closer ties\n               ^\n\
         hint: minister AND \"closer ties\"\n"
    );
    let run = archive.run(&["search", "首相", "fishermn~3"]).code(2);
    assert_eq!(
        run.stderr,
        "error: a fuzzy word is at most 2 edits away\n  首相 fishermn~3\n               ^^\n\
         hint: write fishermn~1 or fishermn~2\n"
    );
    let run = archive
        .run(&["search", "title:ties NEAR/5 (body:close AND near)"])
        .code(2);
    assert_eq!(
        run.stderr,
        "error: AND cannot stand inside NEAR/5; OR can\n  title:ties NEAR/5 (body:close AND near)\n\
         \u{20}                         ^^^^^^^^^^^^^^\n\
         hint: write (closer NEAR/5 ties) NEAR/5 japan, or \"closer ties\" for a phrase\n"
    );
}

#[test]
fn an_unknown_field_is_a_warning_on_stderr_and_in_json() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    let run = archive
        .run(&["search", "--format", "json", "titel:ferry"])
        .code(1);
    assert!(
        run.stderr.starts_with("warning: there is no field titel"),
        "{run:?}"
    );
    // What helps is another command, which the searcher knows nothing of.
    let id = archive.run(&["search", "--count", "id:12"]).code(1);
    let told =
        "warning: there is no field id: searched for it as a word\nhint: newshound show ID prints";
    assert!(id.stderr.starts_with(told), "{id:?}");
    let warnings = run.json()["warnings"].clone();
    assert!(
        warnings[0]
            .as_str()
            .unwrap()
            .contains("did you mean title:?")
    );
}

#[test]
fn a_failed_record_gives_2_and_the_others_are_indexed() {
    let archive = Archive::of(&[(
        "wire.jsonl",
        "{\"title\": \"Ferry returns\"}\n{\"title\": \"Tram\n{\"title\": \"Piano recital\"}\n",
    )]);
    let run = archive.run(&["index", "."]).code(2);
    assert!(
        run.stderr.starts_with("error: wire.jsonl:2: failed: "),
        "{run:?}"
    );
    assert!(
        run.stdout.starts_with(
            "seen 3 = indexed 2 + unchanged 0 + duplicate 0 + skipped 0 + failed 1; removed 0; "
        ),
        "{run:?}"
    );
    assert_eq!(archive.paths("piano"), ["wire.jsonl#2"]);
    // A search exits by its hits, whatever went wrong when its directory was indexed.
    let run = archive.run(&["search", "--in", ".", "ferry"]).code(0);
    assert!(run.stdout.contains("Ferry returns"));
}

#[test]
fn what_is_skipped_gives_0() {
    let archive = Archive::of(&[("empty.txt", ""), ("ferry.txt", FERRY)]);
    let run = archive.run(&["index", "."]).code(0);
    assert_eq!(run.stderr, "warning: empty.txt: skipped: empty\n");
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_ends_quietly() {
    let records: String = (0..600)
        .map(|n| format!("{{\"title\": \"Ferry {n}\", \"body\": \"{FERRY_BODY} {n}.\"}}\n"))
        .collect();
    let archive = Archive::indexed(&[("wire.jsonl", &records)]);
    for format in ["text", "json", "jsonl", "csv"] {
        let search = "search ferry -n 600 --format";
        // More than a pipe holds, so that the writer is still there when the reader leaves.
        let script = format!("{{ \"$0\" {search} {format}; echo \"code $?\" >&2; }} | head -c 10");
        let mut shell = std::process::Command::new("sh");
        shell
            .args(["-c", &script])
            .arg(newshound(&[]).get_program())
            .current_dir(archive.path(""))
            .env_remove("NEWSHOUND_ARCHIVE");
        let run = Run::of(&mut shell);
        assert_eq!(
            (run.stdout.len(), &*run.stderr),
            (10, "code 0\n"),
            "{format}"
        );
    }
}

#[cfg(unix)]
const FERRY_BODY: &str = "The ferry is back in service, the harbour office said on Monday, and nobody was more \
                          surprised than the crew of the ferry, who had been told that it would be sold";

#[test]
fn a_word_with_a_minus_needs_no_dashes_before_it() {
    let archive = Archive::indexed(&[
        ("ferry.txt", FERRY),
        (
            "minister.txt",
            "Minister resigns\n\nThe news came late, the minister said.\n",
        ),
    ]);
    for query in ["-minister", "-news"] {
        assert_eq!(archive.paths(query), ["ferry.txt"]);
        let count = archive.run(&["search", query, "--count"]).code(0);
        assert_eq!(count.stdout, "1\n");
    }
    let run = archive
        .run(&["search", "late", "-ferry", "-n", "1", "--paths"])
        .code(0);
    assert_eq!(run.stdout, "minister.txt\n");
}

/// The files of an archive's index that end in `ending`.
fn index_files(archive: &Archive, ending: &str) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(archive.path(".newshound/index")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let files: Vec<_> = paths
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    assert!(!files.is_empty());
    files
}

#[test]
fn nothing_is_unchanged_that_no_search_can_find() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    for file in index_files(&archive, ".pos") {
        let bytes = std::fs::read(&file).unwrap();
        std::fs::write(&file, &bytes[..bytes.len() - 9]).unwrap();
    }
    archive.write("tram.txt", "Tram halted\n\nThe tram stood still.\n");
    for command in [["index", "."], ["search", "ferry"]] {
        let run = archive.run(&command).code(2);
        assert!(run.stderr.contains("is damaged: "), "{run:?}");
        assert!(
            run.stderr.contains(".pos is not what was written"),
            "{run:?}"
        );
        assert!(run.stderr.contains("\nhint: remove "), "{run:?}");
    }
}

#[test]
fn what_is_damaged_is_not_merged_and_the_run_is_accounted_for() {
    let archive = Archive::indexed(&[("0.txt", FERRY)]);
    let add = |number: u32| {
        let text = format!("Tram halted\n\nThe tram stood still for {number} days.\n");
        archive.write(&format!("{number}.txt"), &text);
        archive.run(&["index", "."])
    };
    (1..7).for_each(|number| drop(add(number).code(0)));
    let altered = index_files(&archive, ".fieldnorm").remove(0);
    let mut bytes = std::fs::read(&altered).unwrap();
    bytes[2] ^= 1;
    std::fs::write(&altered, bytes).unwrap();
    // Eight of a size are merged.
    let run = add(7).code(2);
    let account = "seen 8 = indexed 1 + unchanged 7 + ";
    assert!(run.stdout.starts_with(account), "{run:?}");
    assert!(
        run.stderr.contains(".fieldnorm was altered\nhint: remove "),
        "{run:?}"
    );
    archive.run(&["stats", "--verify"]).code(2);
}

#[test]
fn an_altered_article_is_not_shown() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    let shown = archive.run(&["show", "ferry.txt"]).code(0);
    for file in index_files(&archive, ".store") {
        let mut bytes = std::fs::read(&file).unwrap();
        // Within the article, which is the first thing there.
        bytes[60] ^= 1;
        std::fs::write(&file, bytes).unwrap();
    }
    for command in [["show", "ferry.txt"], ["search", "harbour"]] {
        let run = archive.run(&command).code(2);
        assert_eq!(run.stdout, "");
        assert!(
            run.stderr.contains("is damaged: a packed article"),
            "{run:?}"
        );
        assert!(run.stderr.contains("\nhint: remove "), "{run:?}");
    }
    assert!(shown.stdout.contains("Ferry returns"));
}

#[test]
fn what_no_search_would_notice_is_found_when_it_is_asked_for() {
    for ending in [".idx", ".pos", ".term", ".fieldnorm", ".fast", ".store"] {
        let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
        let run = archive.run(&["stats", "--verify"]).code(0);
        assert!(run.stdout.contains("\nverified "), "{run:?}");
        for file in index_files(&archive, ending) {
            let mut bytes = std::fs::read(&file).unwrap();
            bytes[5] ^= 1;
            std::fs::write(&file, bytes).unwrap();
        }
        let run = archive.run(&["stats", "--verify", "--json"]).code(2);
        assert_eq!(run.stdout, "");
        assert!(run.stderr.contains("is damaged: "), "{ending}: {run:?}");
        assert!(run.stderr.contains(ending), "{run:?}");
    }
}

#[test]
fn all_files_are_looked_at_whatever_list_of_them_there_is() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    std::fs::remove_file(archive.path(".newshound/index/.managed.json")).unwrap();
    archive.run(&["stats", "--verify"]).code(0);
    for file in index_files(&archive, ".idx") {
        let mut bytes = std::fs::read(&file).unwrap();
        bytes[5] ^= 1;
        std::fs::write(&file, bytes).unwrap();
    }
    archive.run(&["stats", "--verify"]).code(2);
}

#[cfg(unix)]
#[test]
fn who_may_read_one_file_of_an_index_may_read_all() {
    use std::os::unix::fs::PermissionsExt as _;
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    archive.write("tram.txt", "Tram halted\n\nThe tram stood still.\n");
    archive.run(&["index", "."]).code(0);
    let mode = |path: &std::path::Path| {
        let permissions = std::fs::metadata(path).unwrap().permissions();
        permissions.mode() & 0o444
    };
    let format = mode(&archive.path(".newshound/format"));
    for name in ["meta.json", ".managed.json"] {
        let path = archive.path(".newshound/index").join(name);
        assert_eq!(mode(&path), format, "{name}");
    }
}

#[test]
fn a_file_called_format_makes_no_index_of_its_directory() {
    let archive = Archive::indexed(&[("a/ferry.txt", FERRY), ("a/format", "notes on format\n")]);
    let run = archive.run(&["search", "harbour", "--paths"]).code(0);
    assert_eq!(run.stdout, "a/ferry.txt\n");
    let run = archive.run(&["index", ".", "--archive", "a"]).code(2);
    assert!(run.stderr.contains("a directory of its own"), "{run:?}");
    assert!(!archive.path("a/index").exists());
}

#[test]
fn an_archive_that_holds_nothing_yet_says_so() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    std::fs::remove_file(archive.path("ferry.txt")).unwrap();
    archive.run(&["index", "."]).code(0);
    let run = archive.run(&["search", "ferry"]).code(1);
    assert!(run.stderr.contains("holds no article"), "{run:?}");
}

#[test]
fn an_archive_of_more_than_the_directory_asked_for_says_so() {
    let archive = Archive::indexed(&[("ferry.txt", FERRY)]);
    let other = Archive::of(&[("tram.txt", "Tram halted\n\nThe tram stood still.\n")]);
    let dir = other.path("");
    let search = ["search", "tram", "--in", dir.to_str().unwrap()];
    let kept = archive.path(".newshound");
    let index = ["index", search[3], "--archive", kept.to_str().unwrap()];
    archive.run(&index).code(0);
    let run = archive
        .run(&[&search[..], &["--archive", kept.to_str().unwrap()]].concat())
        .code(0);
    assert!(run.stderr.contains("holds 1 more directory"), "{run:?}");
    let run = archive.run(&search).code(0);
    assert!(!run.stderr.contains("more director"), "{run:?}");
}
