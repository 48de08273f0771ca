//! The version of what is on disk.
//!
//! | format | what changed |
//! | --- | --- |
//! | 1 | the first: surface, inflected and forms fields, paragraph and sentence borders, articles as postcard |
//! | 2 | written forms, so that letter case and accents can be asked for |
//! | 3 | paragraphs without words take no position |
//! | 4 | members of containers, which the ledger's problems name and the `file` field finds |
//! | 5 | letter forms of Arabic and digits of all scripts folded; Korean, Thai, Lao, Khmer and Burmese by characters; issues of several files and what was learned of sources, in the ledger; ids of members that are those of no file; dates that are not believed |
//! | 6 | articles packed one by one, with a dictionary of the archive |
//! | 7 | articles as numbers of the words in that dictionary; forms that follow from their class by rule are not listed |
//! | 8 | texts of articles by the words of analysis, apart from the rest; checksums of articles |
//! | 9 | no field of classes: a word's forms are found by the forms field and the surface |

use std::path::Path;

use crate::Error;

/// The format this program writes and reads. Any change of schema, analysis or stored form raises it.
pub(crate) const FORMAT: u32 = 9;

const FILE: &str = "format";
const PREFIX: &str = "newshound archive format ";

/// Whether `dir` holds an archive of any format.
pub(crate) fn exists(dir: &Path) -> bool {
    dir.join(FILE).is_file()
}

/// Writes the format file: from then on `dir` is an archive.
pub(crate) fn write(dir: &Path) -> Result<(), Error> {
    let path = dir.join(FILE);
    std::fs::write(&path, format!("{PREFIX}{FORMAT}\n")).map_err(Error::io(path))
}

/// Checks that the archive in `dir` is in the format of this program.
pub(crate) fn check(dir: &Path) -> Result<(), Error> {
    let path = dir.join(FILE);
    let text = match std::fs::read(&path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(source) if source.kind() == std::io::ErrorKind::NotFound => {
            return Err(Error::NoArchive(dir.into()));
        }
        Err(source) => return Err(Error::Io { path, source }),
    };
    let found = text
        .strip_prefix(PREFIX)
        .map(str::trim)
        .unwrap_or("unknown");
    if found == FORMAT.to_string() {
        return Ok(());
    }
    Err(Error::Format {
        dir: dir.into(),
        found: found.into(),
        expected: FORMAT,
    })
}
