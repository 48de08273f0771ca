//! Real news, where it is at hand: `NEWSHOUND_DATA` names a directory of it, relative to the workspace or absolute.
//!
//! Without it these tests pass and check nothing, but for a note that `--nocapture` shows; nothing of the data is kept in the project.

use std::path::{Path, PathBuf};

use crate::archive::{Archive, workspace};

mod accounts;
mod extraction;
mod oracle;
mod phrases;
mod ranking;
mod reference;

/// The file or directory at `path` of the data; `None` with a note where there is no data.
#[expect(
    clippy::print_stderr,
    reason = "who looks why a check took no time is told that it was left out"
)]
fn data(path: &str) -> Option<PathBuf> {
    match std::env::var_os("NEWSHOUND_DATA") {
        Some(data) => Some(workspace().join(data).join(path)),
        None => {
            eprintln!("left out: NEWSHOUND_DATA is not set");
            None
        }
    }
}

/// A directory with the articles of the BBC's archive, five folders of text files.
fn bbc() -> Option<Archive> {
    let file = std::fs::File::open(data("bbc/bbc-fulltext.zip")?).unwrap();
    let archive = Archive::of(&[]);
    let mut zip = zip::ZipArchive::new(file).unwrap();
    zip.extract(archive.path("")).unwrap();
    // What is no article.
    let _ = std::fs::remove_file(archive.path("bbc/README.TXT"));
    Some(archive)
}

/// A directory with what a compressed tar file of the data holds.
fn unpacked(path: &str) -> Option<Archive> {
    let file = std::fs::File::open(data(path)?).unwrap();
    let archive = Archive::of(&[]);
    let input = zstd::Decoder::new(file).unwrap();
    tar::Archive::new(input).unpack(archive.path("")).unwrap();
    Some(archive)
}

/// All files below `dir`, by path.
fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![dir.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let list = if path.is_dir() {
                &mut folders
            } else {
                &mut found
            };
            list.push(path);
        }
    }
    found.sort_unstable();
    found
}
