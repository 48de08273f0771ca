//! Writing generated archives.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};
use serde::Serialize;

use super::article::{Block, Generated, Generator};
use crate::Error;

/// How many articles are made at a time before they are written.
const AT_ONCE: u64 = 1024;
/// Bytes from which on a file of JSON lines is full.
const FILE_BYTES: u64 = 64 << 20;
/// Number of files per folder.
const FOLDER: u64 = 500;

/// The parameters of a generated archive.
#[derive(Clone, Copy, Debug)]
pub struct Order {
    /// Number of articles.
    pub articles: u64,
    /// The random seed.
    pub seed: u64,
    /// The layout on disk.
    pub layout: Layout,
}

/// The layout of articles on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// JSON lines, in files of 64 MiB.
    Lines,
    /// One text file per article, in folders of 500.
    Files,
}

/// The size of a written archive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Written {
    /// Number of articles.
    pub articles: u64,
    /// Number of near copies among them.
    pub copies: u64,
    /// Files.
    pub files: u64,
    /// Total bytes of the files.
    pub bytes: u64,
}

/// Writes the first articles of a seed to `dir`, which is created if it is missing. At most some thousand articles are in
/// memory at a time, and the files are the same for any number of threads (those of rayon's pool).
///
/// # Errors
/// [`Error::NotEmpty`] when there is anything in `dir`, [`Error::Io`] when it cannot be written.
pub fn generate(order: Order, dir: &Path) -> Result<Written, Error> {
    fs::create_dir_all(dir).map_err(Error::io(dir))?;
    if fs::read_dir(dir).map_err(Error::io(dir))?.next().is_some() {
        return Err(Error::NotEmpty(dir.into()));
    }
    let generator = Generator::new(order.seed);
    let mut sink = Sink {
        dir,
        written: Written::default(),
        open: None,
    };
    for first in (0..order.articles).step_by(AT_ONCE as usize) {
        let numbers = first..order.articles.min(first + AT_ONCE);
        let made: Vec<(bool, String)> = numbers
            .into_par_iter()
            .map(|number| {
                let article = generator.article(number);
                let text = match order.layout {
                    Layout::Lines => line(&article),
                    Layout::Files => page(&article),
                };
                (article.copy_of.is_some(), text)
            })
            .collect();
        for (is_copy, text) in made {
            match order.layout {
                Layout::Lines => sink.line(&text)?,
                Layout::Files => sink.file(&text)?,
            }
            sink.written.articles += 1;
            sink.written.copies += u64::from(is_copy);
        }
    }
    sink.close()?;
    Ok(sink.written)
}

/// The files of an archive that is being written.
struct Sink<'a> {
    dir: &'a Path,
    written: Written,
    /// The file of JSON lines being written, and its size.
    open: Option<Lines>,
}

struct Lines {
    path: PathBuf,
    file: BufWriter<File>,
    bytes: u64,
}

impl Sink<'_> {
    fn line(&mut self, text: &str) -> Result<(), Error> {
        let mut lines = match self.open.take() {
            Some(lines) => lines,
            None => {
                let path = self
                    .dir
                    .join(format!("articles-{:05}.jsonl", self.written.files));
                let file = File::create_new(&path).map_err(Error::io(&path))?;
                self.written.files += 1;
                Lines {
                    path,
                    file: BufWriter::with_capacity(1 << 20, file),
                    bytes: 0,
                }
            }
        };
        let written = lines.file.write_all(text.as_bytes());
        written.map_err(Error::io(&lines.path))?;
        lines.bytes += text.len() as u64;
        self.written.bytes += text.len() as u64;
        let is_full = lines.bytes >= FILE_BYTES;
        self.open = Some(lines);
        if is_full { self.close() } else { Ok(()) }
    }

    fn file(&mut self, text: &str) -> Result<(), Error> {
        let number = self.written.files;
        let folder = self.dir.join(format!("{:04}", number / FOLDER));
        if number.is_multiple_of(FOLDER) {
            fs::create_dir(&folder).map_err(Error::io(&folder))?;
        }
        let path = folder.join(format!("{number:07}.txt"));
        fs::write(&path, text).map_err(Error::io(&path))?;
        self.written.files += 1;
        self.written.bytes += text.len() as u64;
        Ok(())
    }

    fn close(&mut self) -> Result<(), Error> {
        match self.open.take() {
            Some(mut lines) => lines.file.flush().map_err(Error::io(&lines.path)),
            None => Ok(()),
        }
    }
}

/// An article as a line of JSON, as scrapers and agencies deliver them.
fn line(article: &Generated) -> String {
    let mut body = String::new();
    for block in &article.blocks {
        if !body.is_empty() {
            body.push_str("\n\n");
        }
        body.push_str(block.text());
    }
    let line = Line {
        id: &article.id,
        title: &article.title,
        author: &article.byline,
        date: article.published.map(|day| day.to_string()),
        section: article.section,
        source: article.source,
        copy_of: article.copy_of,
        body: &body,
    };
    // Strings and numbers can always be serialized.
    let mut text = serde_json::to_string(&line).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    title: &'a str,
    author: &'a str,
    date: Option<String>,
    section: &'static str,
    source: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    copy_of: Option<u64>,
    body: &'a str,
}

/// An article as a text file, as scraped from a page.
fn page(article: &Generated) -> String {
    let mut text = format!("{}\n\nBy {}\n", article.title, article.byline);
    if let Some(day) = article.published {
        text.push_str(&format!("\n{day}\n"));
    }
    for block in &article.blocks {
        let (Block::Heading(line) | Block::Paragraph(line)) = block;
        text.push('\n');
        text.push_str(line);
        text.push('\n');
    }
    text
}
