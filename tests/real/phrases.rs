//! Phrases taken from real articles find what a scan of the files finds.
//!
//! The scan knows nothing of the index: it reads files, cuts them at line breaks and compares words. Its rules are few, as
//! the phrases are of plain lower-case words, which leaves only what stands around them to be read alike: hyphens separate,
//! a possessive `'s` is no part of its word, `U.S.` is `us`, and `1.5bn` and `don't` are one word each.

use std::collections::BTreeSet;

use super::{bbc, files};
use crate::archive::Archive;

const PHRASES: usize = 50;

/// A file: its path in the archive, and the words of each of its lines.
struct Scanned {
    path: String,
    text: String,
    lines: Vec<Vec<String>>,
}

fn scan(archive: &Archive, dir: &str) -> Vec<Scanned> {
    let root = archive.path(dir);
    let scanned = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        Scanned {
            path: path.strip_prefix(&root).unwrap().to_str().unwrap().into(),
            lines: text.lines().map(words).collect(),
            text,
        }
    };
    files(&root).into_iter().map(scanned).collect()
}

/// The words of a line, in lower case.
fn words(line: &str) -> Vec<String> {
    let chars: Vec<char> = line.replace('’', "'").chars().collect();
    let mut words = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        while at < chars.len() && continues(&chars, start, at) {
            at += 1;
        }
        if at == start {
            at += 1;
            continue;
        }
        let word: String = chars[start..at].iter().collect();
        let word = word.to_lowercase();
        let word = word.strip_suffix("'s").unwrap_or(&word);
        words.push(word.replace('.', if is_acronym(word) { "" } else { "." }));
    }
    words
}

/// Whether the character at `at` belongs to the word that starts at `start`.
fn continues(chars: &[char], start: usize, at: usize) -> bool {
    let is = |at: Option<usize>, kind: fn(char) -> bool| {
        at.and_then(|at| chars.get(at)).copied().is_some_and(kind)
    };
    let (before, after) = (at.checked_sub(1), Some(at + 1));
    let letter: fn(char) -> bool = char::is_alphabetic;
    let digit: fn(char) -> bool = |c| c.is_ascii_digit();
    match chars[at] {
        c if c.is_alphanumeric() => true,
        _ if at == start => false,
        '\'' => is(before, letter) && is(after, letter),
        // Between digits, or between letters that stand alone.
        '.' if is(before, letter) => {
            let alone = |letter: usize| letter == start || chars[letter - 1] == '.';
            let single = is(after, letter) && !is(Some(at + 2), char::is_alphanumeric);
            alone(at - 1) && single
        }
        '.' | ',' => is(before, digit) && is(after, digit),
        _ => false,
    }
}

fn is_acronym(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| part.chars().count() == 1)
}

/// Runs of two to four plain words, one from each of as many files, spread over the archive.
fn phrases(scanned: &[Scanned]) -> BTreeSet<String> {
    let mut phrases = BTreeSet::new();
    for (number, file) in scanned
        .iter()
        .step_by(scanned.len() / (PHRASES + 5))
        .enumerate()
    {
        let length = 2 + number % 3;
        let plain = |word: &&str| word.bytes().all(|b| b.is_ascii_lowercase());
        let runs: Vec<String> = file
            .text
            .lines()
            .flat_map(|line| {
                let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
                let runs = words.windows(length).filter(|run| run.iter().all(plain));
                runs.map(|run| run.join(" ")).collect::<Vec<_>>()
            })
            .collect();
        phrases.extend(runs.get(number * 7 % runs.len().max(1)).cloned());
        if phrases.len() == PHRASES {
            break;
        }
    }
    phrases
}

/// The files with a line in which `phrase` stands.
fn holders(scanned: &[Scanned], phrase: &str) -> BTreeSet<String> {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    let holds = |line: &Vec<String>| line.windows(phrase.len()).any(|run| run == phrase);
    scanned
        .iter()
        .filter(|file| file.lines.iter().any(holds))
        .map(|file| file.path.clone())
        .collect()
}

#[test]
fn phrases_from_bbc_find_what_a_scan_of_the_files_finds() {
    let Some(archive) = bbc() else { return };
    let scanned = scan(&archive, "bbc");
    archive.run(&["index", "bbc"]).code(0);
    let phrases = phrases(&scanned);
    assert_eq!(phrases.len(), PHRASES);
    let mut wrong = Vec::new();
    for phrase in &phrases {
        let query = format!("\"{phrase}\"");
        let search = ["search", "-n", "10000", "--paths", &query];
        let found: BTreeSet<String> = archive.run_in("bbc", &search).lines().into_iter().collect();
        let expected = holders(&scanned, phrase);
        assert!(!expected.is_empty(), "{phrase}");
        if found != expected {
            let differing: Vec<_> = found.symmetric_difference(&expected).collect();
            wrong.push(format!("{query}: {differing:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_scan_reads_words_as_the_contract_says() {
    let found =
        words("The U.S. company's long-term (1.5bn, 20,000) plan: don't say \"us\". It ended.");
    let expected = "the us company long term 1.5bn 20,000 plan don't say us it ended";
    assert_eq!(found, expected.split(' ').collect::<Vec<_>>());
}
