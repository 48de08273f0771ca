//! The version of the format on disk.
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
//! | 10 | numbers joined by hyphens are no number without them |
//! | 11 | German ordinals end no sentence; English words that only look akin are no inflections; the nukta of Devanagari folded, geresh an apostrophe |
//! | 12 | abbreviations by language; more English names that are no inflections; how directories were last indexed and what lacked memory, in the ledger, which no longer lists files that are still to be given another path |
//! | 13 | more words that are acronyms in capitals (`UN`, `AIDS`), and times of day no more; the language of a source, in the ledger |
//! | 14 | dictionaries of single pieces, none of which are two of the others |
//! | 15 | `IT`, `WHO` and their like are no acronyms in lines all in capitals |
//! | 16 | British and American spellings are one word; words of one stem that do not mean alike parted; lines of more than 64 KiB are told as a whole from those all in capitals; irregular verbs of English, and more of its irregular plurals, whose accents tell no class; compounds are forms of what they are in one (`e-mail`), and not of what that would stem to (`who-led` and `whole`) |
//! | 17 | marks between a character of Chinese, Japanese or Korean and a word take a position; `&` is the word *and*; stems of their own for German, Dutch and what Snowball does not know of ten more languages, and ten more of its stemmers; compounds are one with the word they make; sentences end with closing quotation marks |
//! | 18 | English words of grammar have no forms by chance, and forms of two words a class of each; more acronyms (`SAT`, `SNAP`), and none of most that are shouted within a line (`GET OVER IT!`); verbs of Dutch, Swedish, Danish and Norwegian inflect, and irregular ones of Romance languages, and nouns in *-het* and *-hed* |
//! | 19 | words of German, Dutch, Swedish, Danish, Norwegian, French, Spanish, Italian and Portuguese by lists of their forms, told apart by their accents; forms in which names are spelled with Chinese characters folded; the key that a text was found under |
//! | 20 | each author of an article stands for itself, as headings do; a possessive `'s` behind digits is no word; numbers with a fraction are one with their commas and without |
//! | 21 | sentences of Greek end with its question mark, those of Hungarian not with ordinals; acronyms of Hebrew are one word; plurals of what is called by a number (`AR-15s`), numbers with a unit (`5,000m`) and in groups as in India; Arabic words by lists and rules of their own; Russian nouns that look like adjectives and verbs, and some of Finnish, Greek, Hungarian, Polish and Ukrainian; all sections of an article, each for itself |
//! | 22 | words of grammar of eighteen more languages are classes of their own; Serbian words in Cyrillic letters are one with those in Latin ones; letters of several code points are one (radicals, Thai sara am, Malayalam chillu, Romanian commas, Catalan `l·l`, nasals of Devanagari); nouns of Catalan, Czech, Finnish, Greek, Hindi, Indonesian, Romanian, Serbian, Turkish and Ukrainian; abbreviations in sentences of Catalan, Czech, Finnish, Hungarian, Romanian and of Indian scripts; the ledger has the day from which a file is worth reading again |
//! | 23 | words of Bulgarian, Croatian and Bosnian inflect; rules and lists of their own for Greek, Hindi, Hungarian, Indonesian, Persian, Romanian, Tamil and Turkish, and lists for Czech, Finnish, Polish, Russian, Serbian and Ukrainian; an acronym is a form of no other word; Polish dates with `dn.` and `bm.`; `ґ` folded to `г`; where the links led that directories are called by, in the ledger |
//! | 24 | Vietnamese words are told by their marks; rules and lists of its own for Finnish; English and German words that do not mean alike parted, and forms and spellings joined, after all classes of press were read |
//! | 25 | compounds of two runs of letters are listed with the class that they have as one word (`govern-ment`); more English words that do not mean alike parted (`offensive`, `offence`), and more plurals joined; letters that look like apostrophes are such (`Hawaiʻi`) |
//! | 26 | plurals within compounds (`passers-by`); inodes of files, in the ledger |

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use crate::Error;
use crate::durable::{replace, sync_dir};

/// The format this program writes and reads. Any change of schema, analysis or stored form raises it.
pub(crate) const FORMAT: u32 = 26;

/// A hash of the inflection classes of a list of words in this format. If it changes, the format has to be raised.
#[cfg(test)]
const CLASSES: (u32, &str) = (26, "bf31b3be1596dc69");

const FILE: &str = "format";
const PREFIX: &str = "newshound archive format ";
/// How many bytes of the file are read at most.
const LONGEST: u64 = 64;

/// Whether `dir` holds an archive of any format.
///
/// # Errors
/// [`Error::Io`] where the format file cannot be read.
pub(crate) fn exists(dir: &Path) -> Result<bool, Error> {
    let path = dir.join(FILE);
    match read(&path) {
        Ok(found) => Ok(found.is_some()),
        Err(source) if source.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(source) => Err(Error::Io { path, source }),
    }
}

/// Whether `dir` holds a file with the name of the format file that is not one.
pub(crate) fn is_other(dir: &Path) -> bool {
    matches!(read(&dir.join(FILE)), Ok(None))
}

/// The format that the file at `path` states; `None` where it is some other file.
fn read(path: &Path) -> io::Result<Option<String>> {
    let mut text = Vec::new();
    // An unrelated file may be of any size.
    File::open(path)?.take(LONGEST).read_to_end(&mut text)?;
    if text.is_empty() {
        // The file is created but not written yet.
        return Err(io::ErrorKind::NotFound.into());
    }
    let text = String::from_utf8_lossy(&text);
    let format = text.strip_prefix(PREFIX).map(str::trim);
    Ok(format.map(str::to_owned))
}

/// Writes the format file: from then on `dir` is an archive.
pub(crate) fn write(dir: &Path) -> Result<(), Error> {
    let path = dir.join(FILE);
    let text = format!("{PREFIX}{FORMAT}\n");
    replace(&path, text.as_bytes()).map_err(Error::io(path))?;
    // Not every system can sync a directory.
    let _ = sync_dir(dir);
    Ok(())
}

/// Checks that the archive in `dir` is in the format of this program.
pub(crate) fn check(dir: &Path) -> Result<(), Error> {
    let path = dir.join(FILE);
    let found = match read(&path) {
        Ok(Some(found)) => found,
        Ok(None) => return Err(Error::NoArchive(dir.into())),
        Err(source) if source.kind() == io::ErrorKind::NotFound => {
            return Err(Error::NoArchive(dir.into()));
        }
        Err(source) => return Err(Error::Io { path, source }),
    };
    if found == FORMAT.to_string() {
        return Ok(());
    }
    Err(Error::Format {
        dir: dir.into(),
        found,
        expected: FORMAT,
    })
}

#[cfg(test)]
#[path = "format_tests.rs"]
mod tests;
