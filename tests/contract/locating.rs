//! Which archive a command works on.

use crate::archive::{Archive, Run, newshound};

const FERRY: &str =
    "Ferry returns\n\nThe ferry is back in service, the harbour office said on Monday.\n";
const TRAM: &str = "Tram stops\n\nThe tram has stopped for good, the council said on Tuesday.\n";

#[test]
fn the_nearest_index_upward_is_searched() {
    let archive = Archive::indexed(&[("town/east/ferry.txt", FERRY)]);
    let search = ["search", "--paths", "ferry"];
    assert_eq!(
        archive.run_in("town/east", &search).code(0).stdout,
        "town/east/ferry.txt\n"
    );
    archive
        .run(&["index", "town", "--archive", "town/.newshound"])
        .code(0);
    assert_eq!(
        archive.run_in("town/east", &search).code(0).stdout,
        "east/ferry.txt\n"
    );
}

#[test]
fn an_archive_can_be_named() {
    let archive = Archive::of(&[("town/ferry.txt", FERRY)]);
    archive
        .run(&["index", "town", "--archive", "elsewhere/index"])
        .code(0);
    assert!(!archive.path("town/.newshound").exists());
    let search = ["search", "ferry", "--paths"];
    let named = [&search[..], &["--archive", "elsewhere/index"]].concat();
    assert_eq!(archive.run(&named).code(0).stdout, "ferry.txt\n");
    let mut command = newshound(&search);
    command
        .env("NEWSHOUND_ARCHIVE", "elsewhere/index")
        .current_dir(archive.path(""));
    assert_eq!(Run::of(&mut command).code(0).stdout, "ferry.txt\n");
    // What is named on the command line goes first.
    command.args(["--archive", "nowhere"]);
    Run::of(&mut command).code(2);
    // A variable that is set to nothing names nothing.
    let mut command = newshound(&["formats"]);
    Run::of(command.env("NEWSHOUND_ARCHIVE", "")).code(0);
}

#[test]
fn an_index_directory_within_the_articles_is_not_walked() {
    let archive = Archive::of(&[("ferry.txt", FERRY)]);
    for _ in 0..2 {
        let run = archive.run(&["index", ".", "--archive", "index"]).code(0);
        assert!(run.stdout.starts_with("seen 1 = "), "{run:?}");
    }
}

#[test]
fn without_an_archive_there_is_a_hint() {
    let archive = Archive::of(&[("ferry.txt", FERRY)]);
    let run = archive.run(&["search", "ferry"]).code(2);
    assert_eq!(
        run.stderr,
        "error: no archive here or in any directory above\n\
         hint: run \"newshound index DIR\" first, or name one with --archive PATH\n"
    );
    let run = archive
        .run(&["search", "ferry", "--archive", "foo/.newshound"])
        .code(2);
    assert_eq!(
        run.stderr,
        "error: no archive at foo/.newshound\nhint: run \"newshound index foo\" first\n"
    );
    let run = archive.run(&["index", "no-such-directory"]).code(2);
    assert!(
        run.stderr.starts_with("error: no-such-directory: "),
        "{run:?}"
    );
}

#[test]
fn an_archive_that_is_looked_for_beside_itself_is_named() {
    let archive = Archive::of(&[("news/ferry.txt", FERRY)]);
    let search = ["search", "ferry", "--archive", "news"];
    let run = archive.run(&search).code(2);
    let hint =
        "if news holds articles, run \"newshound index news\" first, and name news/.newshound\n";
    assert!(run.stderr.ends_with(hint), "{run:?}");
    archive.run(&["index", "news"]).code(0);
    let run = archive.run(&search).code(2);
    assert!(
        run.stderr
            .ends_with("hint: did you mean news/.newshound?\n"),
        "{run:?}"
    );
    let run = archive.run(&["index", "news", "--archive", "news"]).code(2);
    assert!(run.stderr.contains("holds the articles"), "{run:?}");
    let run = archive.run(&["search", "ferry", "--archive", "no"]).code(2);
    assert!(run.stderr.contains("index DIR --archive no"), "{run:?}");
}

#[test]
fn a_search_in_a_directory_reads_it_as_the_last_run_did() {
    let archive = Archive::of(&[("news/ferry.txt", FERRY), ("news/ferry.md", FERRY)]);
    archive.run(&["index", "news", "-g", "*.txt"]).code(0);
    archive.write("news/tram.txt", TRAM);
    let run = archive
        .run(&["search", "--in", "news", "--count", "*"])
        .code(0);
    assert_eq!(run.stdout, "2\n");
}

#[test]
fn a_search_in_a_directory_indexes_it_first_and_again_after_a_change() {
    let archive = Archive::of(&[("news/ferry.txt", FERRY)]);
    let search = |query: &str| archive.run(&["search", "--in", "news", "--paths", query]);
    let run = search("ferry").code(0);
    assert_eq!(run.stdout, "ferry.txt\n");
    assert!(
        run.stderr.starts_with("seen 1 = indexed 1 + unchanged 0 "),
        "{run:?}"
    );
    assert!(archive.path("news/.newshound").is_dir());

    archive.write("news/tram.txt", TRAM);
    let run = search("tram").code(0);
    assert_eq!(run.stdout, "tram.txt\n");
    assert!(
        run.stderr.starts_with("seen 2 = indexed 1 + unchanged 1 "),
        "{run:?}"
    );

    archive.write(
        "news/ferry.txt",
        "Piano recital\n\nThe piano is in tune again, said the tuner.\n",
    );
    search("ferry").code(1);
    assert_eq!(search("piano").code(0).stdout, "ferry.txt\n");

    archive.remove("news/tram.txt");
    let run = search("tram").code(1);
    assert!(run.stderr.contains("; removed 1; "), "{run:?}");
}

#[test]
fn a_search_in_a_directory_without_a_change_indexes_nothing() {
    let archive = Archive::of(&[("news/ferry.txt", FERRY)]);
    // Old enough that its time would tell a change.
    let file = std::fs::File::options()
        .write(true)
        .open(archive.path("news/ferry.txt"))
        .unwrap();
    let hour = std::time::Duration::from_secs(3600);
    file.set_modified(std::time::SystemTime::now() - hour)
        .unwrap();
    let search = ["search", "--in", "news", "--archive", "index", "ferry"];
    assert!(
        archive
            .run(&search)
            .code(0)
            .stderr
            .starts_with("seen 1 = indexed 1 ")
    );
    assert_eq!(archive.run(&search).code(0).stderr, "");
    assert!(archive.path("index").is_dir() && !archive.path("news/.newshound").exists());
}

#[test]
fn a_search_in_a_directory_reads_it_as_it_was_indexed() {
    let archive = Archive::of(&[("news/ferry.txt", FERRY), ("news/ferry.md", FERRY)]);
    let index = ["index", "news", "-g", "*.txt", "--format", "html"];
    archive.run(&index).code(0);
    archive.write("news/tram.txt", TRAM);
    let run = archive
        .run(&["search", "--in", "news", "--paths", "ferry OR tram"])
        .code(0);
    let mut found = run.lines();
    found.sort_unstable();
    assert_eq!(found, ["ferry.txt", "tram.txt"]);
    let again = archive.run(&index).code(0);
    assert!(
        again
            .stdout
            .starts_with("seen 2 = indexed 0 + unchanged 2 "),
        "{again:?}"
    );
}

#[test]
fn a_wrong_query_is_told_before_a_directory_is_indexed() {
    let archive = Archive::of(&[("news/ferry.txt", FERRY)]);
    archive.run(&["search", "--in", "news", "(ferry"]).code(2);
    assert!(!archive.path("news/.newshound").exists());
}

#[test]
fn a_search_in_a_directory_adds_it_to_no_archive_of_others() {
    let archive = Archive::of(&[("news/ferry.txt", FERRY), ("other/tram.txt", TRAM)]);
    archive.run(&["index", "news"]).code(0);
    let search = ["search", "--in", "other", "--count", "*"];
    let named = ["--archive", "news/.newshound"];
    let run = archive.run(&[&search[..], &named].concat()).code(2);
    assert!(run.stderr.contains("is of other directories"), "{run:?}");
    let mut command = newshound(&search);
    command.current_dir(archive.path(""));
    let run = Run::of(command.env("NEWSHOUND_ARCHIVE", "news/.newshound")).code(2);
    assert!(
        run.stderr.contains("hint: NEWSHOUND_ARCHIVE names it; "),
        "{run:?}"
    );
    let paths = |dir| archive.run_in(dir, &["search", "--paths", "*"]).lines();
    assert_eq!(paths("news"), ["ferry.txt"]);
    // Who wants it there says so, and can search it so from then on.
    let index = [&["index", "other"], &named[..]].concat();
    archive.run(&index).code(0);
    archive.run(&[&search[..], &named].concat()).code(0);
}
