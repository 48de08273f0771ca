//! Files altered on disk are detected when they are read, as few of their bytes are verified before.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;

use super::*;

/// The files of an archive's index that are read without verifying their checksums, sorted by extension.
fn unchecked_files(dir: &TempDir) -> Vec<PathBuf> {
    let files = fs::read_dir(dir.path().join("index")).unwrap();
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    let kinds = ["fast", "fieldnorm", "idx", "pos", "term"].map(OsStr::new);
    files.retain(|file| file.extension().is_some_and(|kind| kinds.contains(&kind)));
    files.sort_by_key(|file| file.extension().map(OsStr::to_owned));
    files
}

/// Opens the archive and runs queries that together read all kinds of files.
fn ask(dir: &TempDir) -> Result<(), Error> {
    let searcher = Searcher::new(Archive::open(dir.path())?.reader()?);
    for query in [
        "harbour",
        "\"closer ties\"",
        "harb*",
        "ties NEAR/3 japan",
        "by:vale",
        "date:2024",
    ] {
        let request = Request::new(query);
        searcher.search(&request)?;
        searcher.rank(&request)?;
        searcher.highlighter(&request)?;
    }
    Ok(())
}

#[test]
fn altered_files_are_errors_and_no_panics() {
    let lines: Vec<String> = (0..40)
        .map(|n| format!("Harbour {n} seeks closer ties with Japan {}.", n * n))
        .collect();
    let (dir, searcher) = archive(&[
        ("a", "Closer ties", "2024-10-10", &lines.join("\n")),
        ("b", "Harbour", "2024-10-11", "A harbour has its ties."),
    ]);
    drop(searcher);
    ask(&dir).unwrap();
    let mut panicked = 0;
    for file in unchecked_files(&dir) {
        let whole = fs::read(&file).unwrap();
        // The last bytes hold checksums that are verified, so they stay as they are.
        for at in (0..whole.len().saturating_sub(64)).step_by(7) {
            let mut altered = whole.clone();
            altered[at] ^= 0xff;
            fs::write(&file, altered).unwrap();
            let error = ask(&dir).err();
            let is_panic = |error| {
                matches!(
                    error,
                    Error::Archive(newshound_index::Error::Panicked { .. })
                )
            };
            panicked += usize::from(error.is_some_and(is_panic));
        }
        fs::write(&file, whole).unwrap();
    }
    assert!(panicked > 0, "no alteration shows what this is about");
}
