use super::*;
use newshound_ingest::Date;

fn on(tree: &Tree, today: Option<&str>) -> Options {
    Options {
        today: today.map(|day| day.parse().unwrap()),
        ..as_before(tree)
    }
}

/// The days of the articles of a file.
fn days(tree: &Tree, file: &str) -> Vec<Option<Date>> {
    let reader = Archive::open(&tree.archive()).unwrap().reader().unwrap();
    let articles = reader.articles_by_path(file).unwrap();
    let days = articles.iter().map(|stored| &stored.article.published);
    days.map(|day| day.as_ref().map(|day| day.value)).collect()
}

#[test]
fn what_was_dated_ahead_is_read_again_once_its_day_has_come() {
    let dated = |days: &[&str]| -> String {
        let line = |day| {
            format!("{{\"title\": \"Ferry\", \"text\": \"It is back.\", \"date\": \"{day}\"}}\n")
        };
        days.iter().map(line).collect()
    };
    let (near, far) = ("2026-12-05", "2026-12-20");
    let tree = Tree::new(&[
        ("a.jsonl", &dated(&[near, "2026-11-30", far])),
        ("b.jsonl", &dated(&["2026-11-30", "soon"])),
    ]);
    let told = [near, "2026-11-30", far].map(|day| Some(day.parse::<Date>().unwrap()));
    let [near, past, far] = told;
    let run = |today| {
        let options = on(&tree, today);
        let is_stale = outlook(&options).unwrap().is_stale;
        let report = checked(index(&options).unwrap());
        assert_eq!(is_stale, report.indexed > 0);
        (report.indexed, report.unchanged)
    };
    assert_eq!(run(Some("2026-12-01")), (5, 0));
    assert_eq!(days(&tree, "a.jsonl"), [None, past, None]);
    assert_eq!(run(Some("2026-12-03")), (0, 5));
    // The day after the present one has already begun elsewhere, so its date is accepted.
    assert_eq!(run(Some("2026-12-04")), (3, 2));
    assert_eq!(days(&tree, "a.jsonl"), [near, past, None]);
    assert_eq!(run(Some("2026-12-04")), (0, 5));
    assert_eq!(run(None), (3, 2));
    assert_eq!(days(&tree, "a.jsonl"), [near, past, far]);
    // Runs with a wrong clock have no lasting effect.
    fs::remove_dir_all(tree.archive()).unwrap();
    assert_eq!(run(Some("1970-01-01")), (5, 0));
    assert_eq!(days(&tree, "b.jsonl"), [None, None]);
    assert_eq!(run(Some("2026-12-24")), (5, 0));
    assert_eq!(days(&tree, "a.jsonl"), [near, past, far]);
    assert_eq!(days(&tree, "b.jsonl"), [past, None]);
    assert_eq!(run(Some("2026-12-24")), (0, 5));
}
