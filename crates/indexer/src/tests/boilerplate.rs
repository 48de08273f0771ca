//! Recurring lines are cut, or left in the text if the options say so.

use newshound_index::Archive;
use newshound_ingest::learned::{Learned, Sample};

use super::*;

const FOOTER: &str = "The Gazette is printed on the old pier by those who can still smell the sea.";
const ARTICLES: usize = 12;

fn article(at: usize) -> String {
    format!(
        "Ferry number {at} returns\n\nThe ferry of the line {at} is back in service, the harbour office said on Monday.\n\n\
         Nobody on pier {at} was happier than the gulls, which had missed the sandwiches.\n\n{FOOTER}\n"
    )
}

fn tree(articles: std::ops::Range<usize>) -> Tree {
    let tree = Tree::new(&[]);
    for at in articles {
        tree.write(&format!("{at}.txt"), article(at));
    }
    tree
}

/// How many paragraphs of the archive are the footer, and how many blocks the rule has cut.
fn counts(tree: &Tree) -> (usize, usize) {
    let reader = Archive::open(&tree.archive()).unwrap().reader().unwrap();
    let (mut kept, mut cut) = (0, 0);
    for at in 0..2 * ARTICLES {
        for stored in reader.articles_by_path(&format!("{at}.txt")).unwrap() {
            let footer = |text: &str| text == FOOTER;
            kept += stored
                .article
                .paragraphs()
                .filter(|paragraph| footer(&paragraph.text))
                .count();
            let boilerplate = stored.article.boilerplate.iter();
            cut += boilerplate.filter(|cut| cut.rule == "recurring").count();
        }
    }
    (kept, cut)
}

#[test]
fn a_line_under_every_article_is_cut() {
    let tree = tree(0..ARTICLES);
    assert_eq!(tree.index().indexed, ARTICLES as u64);
    assert_eq!(counts(&tree), (0, ARTICLES));
    assert_eq!(tree.index().unchanged, ARTICLES as u64);
}

#[test]
fn boilerplate_is_kept_where_that_is_asked_for() {
    let tree = tree(0..ARTICLES);
    let kept = Options {
        keep_boilerplate: true,
        ..tree.options()
    };
    checked(index(&kept).unwrap());
    assert_eq!(counts(&tree), (ARTICLES, 0));
    // A run as before finds the files unchanged; one that asks for the cut reads them again.
    assert!(!tree.is_stale());
    let as_before = Options {
        as_before: true,
        ..tree.options()
    };
    assert_eq!(
        checked(index(&as_before).unwrap()).unchanged,
        ARTICLES as u64
    );
    let cut = Options {
        keep_boilerplate: false,
        ..tree.options()
    };
    assert_eq!(checked(index(&cut).unwrap()).indexed, ARTICLES as u64);
    assert_eq!(counts(&tree), (0, ARTICLES));
}

#[test]
fn what_is_learned_late_is_cut_from_earlier_articles_when_they_are_read_again() {
    let tree = tree(0..3);
    tree.index();
    assert_eq!(counts(&tree), (3, 0));
    for at in 3..ARTICLES {
        tree.write(&format!("{at}.txt"), article(at));
    }
    let report = tree.index();
    assert_eq!(counts(&tree), (3, ARTICLES - 3));
    assert_eq!(report.warnings.len(), 2, "{:?}", report.warnings);
    let articles = (ARTICLES - 3) as u64;
    assert!(report.warnings.contains(&Warning::Recurring { articles }));
    let again = Options {
        reread: true,
        ..tree.options()
    };
    let report = checked(index(&again).unwrap());
    assert_eq!((report.indexed, report.warnings.len()), (12, 1));
    assert_eq!(counts(&tree), (0, ARTICLES));
}

#[test]
fn what_is_learned_late_is_said_of_files_that_were_only_just_written() {
    let just_written = |tree: &Tree, articles: std::ops::Range<usize>| {
        for at in articles {
            tree.write_at(&format!("{at}.txt"), article(at), 0);
        }
    };
    let tree = Tree::new(&[("x.txt", "XY\n\nZorgle ferd.\n")]);
    just_written(&tree, 0..3);
    tree.index();
    just_written(&tree, 3..ARTICLES);
    let report = tree.index();
    assert_eq!((report.unchanged, report.indexed), (4, 9));
    let is_late = |warning: &Warning| {
        matches!(
            warning,
            Warning::LateLines { lines: 1 } | Warning::LateSources { sources: 1 }
        )
    };
    let told = report.warnings.iter().filter(|told| is_late(told));
    assert_eq!(told.count(), 2, "{:?}", report.warnings);
}

fn sampled(tree: &Tree, threads: usize) -> (Sample, Learned) {
    let options = Options {
        threads,
        ..tree.options()
    };
    checked(index(&options).unwrap());
    let (ledger, _) = Ledger::load(&Archive::open(&tree.archive()).unwrap()).unwrap();
    (ledger.sample, ledger.learned)
}

#[test]
fn the_same_is_learned_on_any_number_of_threads() {
    assert!(sampled(&tree(0..ARTICLES), 1) == sampled(&tree(0..ARTICLES), 4));
}

fn lines(articles: std::ops::Range<usize>) -> String {
    let text = |at| article(at).replace('\n', "\\n");
    let lines = articles.map(|at| format!("{{\"text\": \"{}\"}}\n", text(at)));
    lines.collect()
}

#[test]
fn a_sample_of_a_large_archive_is_drawn_by_address() {
    let tree = || {
        let tree = Tree::new(&[]);
        tree.write("large.jsonl", lines(0..3000));
        for at in 0..4200 {
            tree.write(&format!("{at}.txt"), article(at));
        }
        tree
    };
    let (one, many) = (tree(), tree());
    let (sample, learned) = sampled(&one, 1);
    assert!((sample.clone(), learned) == sampled(&many, 4));
    let (level, size) = (sample.level(), sample.at_level(0));
    assert!((1400..=4096).contains(&size), "{size}");
    assert_eq!(size, sample.at_level(level));
    let mut whole = sample.clone();
    whole.raise(level + 1);
    // About half of the articles of a level are of a higher one, in the large file as in the small ones.
    let half = whole.at_level(0);
    assert!(
        (size * 2 / 5..size * 3 / 5).contains(&half),
        "{half} of {size}"
    );
    assert_eq!(counts(&one).0, 0);
}

#[test]
fn where_few_records_are_articles_more_are_drawn() {
    let tree = Tree::new(&[]);
    for at in 0..8200 {
        tree.write(
            &format!("{at}.txt"),
            if at % 10 == 0 {
                article(at)
            } else {
                String::new()
            },
        );
    }
    let (sample, _) = sampled(&tree, 4);
    assert_eq!(sample.at_level(0), 820);
}

#[test]
fn what_no_longer_recurs_is_forgotten_where_all_is_read_again() {
    let tree = tree(0..ARTICLES);
    tree.index();
    assert_eq!(counts(&tree), (0, ARTICLES));
    // The line stays in one article among others.
    for at in 1..ARTICLES {
        tree.write(&format!("{at}.txt"), article(at).replace(FOOTER, ""));
    }
    tree.index();
    assert_eq!(counts(&tree), (0, 1));
    let reread = Options {
        reread: true,
        ..tree.options()
    };
    checked(index(&reread).unwrap());
    assert_eq!(counts(&tree), (1, 0));
}

#[test]
fn what_a_source_tells_of_dates_and_languages_only_later_is_said() {
    let tree = Tree::new(&[("q.txt", "Quote story\n\nVoles nibbled grain.\n")]);
    tree.index();
    for at in 0..ARTICLES {
        tree.write(&format!("{at}.txt"), article(at));
    }
    let said = |report: &Report| {
        let told = Warning::LateSources { sources: 1 };
        report.warnings.contains(&told)
    };
    assert!(said(&tree.index()));
    tree.write("last.txt", article(ARTICLES));
    assert!(!said(&tree.index()));
}
