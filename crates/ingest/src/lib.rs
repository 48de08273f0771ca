//! Bytes to articles: recognises the format of an input, splits it into records and reads each record as an [`Article`].
//!
//! The work is cut in two where it can be spread over threads. [`each_record`] is the sequential half: it reads a file, and
//! the members of one that is a container, in bounded memory and hands out [`RawRecord`]s; [`records()`] does so for a
//! stream of one format. [`parse`] is the other half: a pure function from one raw record to an [`Outcome`], which may run
//! anywhere. A format is one module and one line of the table in the `format` module.
//!
//! Every format ends in the same place. Its module yields blocks (stretches of text with their spans, some already known
//! to be headings) and what metadata the format states; what a reader of the page would do with them is done once, in
//! the `compose` module: the headline that is printed twice, the byline line, the trailing links that are no part of the
//! article. So a JSON body and a text file with the same lines give the same article.
//!
//! Nothing is dropped in silence: a record that gives no article gives a [`Problem`], whose text is what users read.
//!
//! ```
//! use newshound_ingest::{Options, Outcome, parse, records};
//!
//! let file = "Ferry returns\n\nBy Ada Finch\n\nThe ferry is back in service, the harbour office said on Monday.\n";
//! let options = Options::default();
//! for record in records(file.as_bytes(), "ferry.txt", &options) {
//!     let Outcome::Article(article) = parse(&record, "ferry.txt", &options) else {
//!         panic!("a readable file");
//!     };
//!     assert_eq!(article.title_text(), "Ferry returns");
//!     assert_eq!(article.bylines[0].value, "Ada Finch");
//! }
//! ```

mod alto;
mod block;
mod boilerplate;
mod byline;
mod bytes;
mod compose;
mod container;
mod csv;
mod date;
mod dateline;
mod document;
mod encoding;
mod entity;
mod extent;
mod feed;
mod format;
mod front_matter;
mod header;
mod heading;
mod html;
mod iptc;
mod json;
mod keyed;
mod keys;
mod language;
mod layout;
pub mod learned;
mod mapped;
mod markdown;
mod metadata;
mod mets;
mod named_xml;
mod newsml;
mod nitf;
mod press;
mod problem;
mod quoted;
mod records;
mod repair;
mod repeated;
mod sentence;
mod sgml;
mod siblings;
mod split;
mod stated;
mod statement;
mod subtitles;
mod superscript;
mod tei;
mod text;
mod told;
mod wire;
mod words;
mod xml;

pub use container::each_record;
pub use format::{Format, UnknownFormat};
pub use metadata::published::believed_from;
pub use mets::{issue_pages, names_issue};
use newshound_article::Provenance;
pub use newshound_article::{Article, Date};
pub use problem::{Failure, Outcome, PageFault, Problem, Skip};
pub use records::{RawRecord, Records, records};
pub use siblings::Siblings;
pub use stated::Stated;

/// How many bytes at the beginning of an input are looked at to recognise its format.
const HEAD: u64 = 1 << 16;

/// How inputs are read.
#[derive(Clone, Debug)]
pub struct Options {
    /// Reads every input as this format; `None` recognises each by content and name.
    pub format: Option<Format>,
    /// The most bytes a record may have; a larger one is a failed record. All formats except text, Markdown and JSON also have a limit
    /// of 16 MiB; the smaller of the two applies.
    pub max_record_bytes: usize,
    /// Dates later than the day after this one are not accepted; `None` accepts any.
    pub today: Option<Date>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            format: None,
            max_record_bytes: 64 << 20,
            today: None,
        }
    }
}

/// Reads one raw record. `name` is the name or relative path of its file, which may contain a date.
///
/// Pure: it touches nothing but its arguments, so records can be read in parallel and in any order.
pub fn parse(record: &RawRecord, name: &str, options: &Options) -> Outcome {
    let content = match &record.content {
        Ok(content) => content,
        Err(problem) => return Outcome::Problem(problem.clone()),
    };
    let limit = record.format.limit(options);
    if content.len() > limit {
        return Outcome::Problem(Failure::TooLarge { limit }.into());
    }
    match read(record, content, record.name(name), options) {
        Ok(article) => Outcome::Article(Box::new(article)),
        Err(problem) => Outcome::Problem(record.in_file(problem)),
    }
}

fn read(
    record: &RawRecord,
    content: &[u8],
    name: &str,
    options: &Options,
) -> Result<Article, Problem> {
    let (format, stated) = (record.format, &record.stated);
    let declared = stated.charset.clone().or_else(|| match format {
        Format::Html => html::declared_charset(content),
        _ if format.is_xml() => xml::declared_charset(content),
        _ => None,
    });
    let source = encoding::decode(content, declared.as_deref())?;
    // A mail may consist of its subject alone.
    if source.trim().is_empty() && stated.title.is_none() {
        return Err(Skip::Empty.into());
    }
    extent::check(format, &source)?;
    if options.format.is_none() {
        format::check_download(format, &source)?;
    }
    let mut article = stated.read(format, &source)?;
    if article.is_empty() {
        return Err(Skip::NoText.into());
    }
    tell_textless(&mut article);
    language::detect(&mut article);
    let named = !format.has_many_records();
    metadata::published::settle(&mut article, name, named, options.today);
    Ok(article)
}

/// Sets `unread` for an article without paragraphs whose title the format states. A title that is merely the first line is exempt: the
/// source has no other text.
fn tell_textless(article: &mut Article) {
    let title = article.title.as_ref();
    let is_stated = title.is_some_and(|title| title.provenance != Provenance::Headline);
    if article.paragraphs().next().is_none() && is_stated {
        article.unread.get_or_insert_default();
    }
}
