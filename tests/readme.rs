//! README.md tells the truth: its example compiles and works, and its picture is what the command prints.

use crate::archive::{Archive, Run, newshound, workspace};

fn readme() -> String {
    std::fs::read_to_string(workspace().join("README.md")).unwrap()
}

mod embedding {
    use super::readme;

    include!("readme/embedding.rs");

    #[test]
    fn the_example_of_embedding_is_that_of_the_readme_and_works() {
        assert!(readme().contains(include_str!("readme/embedding.rs")));
        let news = super::Archive::of(&[("a.txt", "Ferry returns\n\nThe ferry is back.\n")]);
        let (dir, archive) = (news.path(""), news.path(".newshound"));
        assert_eq!(build(&dir, &archive).unwrap().indexed, 1);
        let searcher = open(&archive).unwrap();
        assert_eq!(ask(&searcher, "ferry").unwrap(), ["a.txt"]);
    }
}

#[test]
fn the_picture_in_the_readme_is_what_the_first_command_prints() {
    let readme = readme();
    let (_, picture) = readme
        .split_once("$ cargo run --release -- search --in corpus \"closer ties\"\n")
        .unwrap();
    let (picture, _) = picture.split_once("```").unwrap();
    let index = Archive::of(&[]);
    let mut search = newshound(&["search", "--in", "corpus", "closer ties", "--archive"]);
    search.arg(index.path("")).current_dir(workspace());
    let run = Run::of(&mut search).code(0);
    let printed: Vec<&str> = run.stdout.lines().chain(run.stderr.lines()).collect();
    let left_out = |line: &&str| line.trim() == "...";
    let mut shown = 0;
    for line in picture.lines().filter(|line| !left_out(line)) {
        // Times differ from run to run.
        let untimed = |line: &str| match line.split_once(" articles, ") {
            Some((total, _)) => total.to_owned(),
            None => line.split("; removed").next().unwrap_or(line).to_owned(),
        };
        let known = printed
            .iter()
            .any(|printed| untimed(printed) == untimed(line));
        assert!(known, "not printed: {line}");
        shown += 1;
    }
    assert!(shown > 10);
}
