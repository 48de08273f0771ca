use std::io::Write as _;

use ::zip::write::{SimpleFileOptions, ZipWriter};

use super::super::tests::{damage, gzip, read as titles};
use super::*;
use crate::container::each_record;
use crate::{Article, Outcome, parse};

mod docx;
mod downloads;
mod odt;
mod rtf;

/// What a file gives: articles, or why there is none.
fn readings(bytes: &[u8], name: &str, options: &Options) -> Vec<Result<Article, String>> {
    let mut found = Vec::new();
    let ended = each_record(Cursor::new(bytes), name, options, None, &mut |record| {
        found.push(match parse(&record, name, options) {
            Outcome::Article(article) => Ok(*article),
            Outcome::Problem(problem) => Err(problem.to_string()),
        });
        ControlFlow::Continue(())
    });
    assert!(ended.is_continue());
    found
}

fn article(bytes: &[u8], name: &str) -> Article {
    let readings = readings(bytes, name, &Options::default());
    let [reading] = <[_; 1]>::try_from(readings).unwrap();
    reading.unwrap()
}

/// Title, then headings in brackets and paragraphs, apart by bars.
fn shown(article: &Article) -> String {
    let mut parts = vec![article.title_text().to_owned()];
    for section in &article.sections {
        let heading = section.heading.iter();
        parts.extend(heading.map(|heading| format!("[{}]", heading.text)));
        let paragraphs = section.paragraphs.iter();
        parts.extend(paragraphs.map(|paragraph| paragraph.text.clone()));
    }
    parts.join(" | ")
}

/// A zip file of these members.
fn zip(members: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Paragraphs that a text has a title and prose in.
const PROSE: &str =
    "The ferry is back in service, the harbour office said on Monday, after a winter in the yard.";
