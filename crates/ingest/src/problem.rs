//! Why a record gave no article.
//!
//! There are two kinds, which the report of a run counts separately: a skipped record holds nothing to index; a failed one should have
//! been readable but was not. The `Display` text of each is the reason that users see beside the path, so it is short and repeats
//! neither path nor line: the caller that prints it knows both.

use thiserror::Error;

use crate::Article;

/// The result of reading a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was read. The article has at least a title, a heading or a paragraph.
    Article(Box<Article>),
    /// It gave no article.
    Problem(Problem),
}

/// Why there is no article.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// Nothing there to index.
    #[error(transparent)]
    Skipped(#[from] Skip),
    /// It should have been readable and was not.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Why there was nothing to index.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Skip {
    /// No bytes, or only white space.
    #[error("empty")]
    Empty,
    /// Not text in any encoding.
    #[error("binary")]
    Binary,
    /// Readable, but without title, heading and paragraph.
    #[error("no text")]
    NoText,
    /// A table, or a row of one, without a known column for text.
    #[error("CSV without a column for text: {columns}")]
    NoColumn {
        /// The names of its first columns.
        columns: String,
    },
    /// A table whose first line is not a header, and whose columns could not be recognised by their content.
    #[error("CSV without a header that names its columns, such as title,date,text: {columns}")]
    NoHeader {
        /// The first fields of its first line.
        columns: String,
    },
    /// A JSON object without a known key for text.
    #[error("no known key for text: {keys}")]
    NoKey {
        /// Its first keys.
        keys: String,
    },
    /// A record of a news format that is not an article; the field says what it is, such as `a picture without text`.
    #[error("{0}")]
    NotNews(&'static str),
    /// A page that is read as part of the issue it belongs to; the field is the path of the METS file.
    #[error("a page of {0}, whose articles are read from there")]
    PageOf(String),
    /// A kind of file that is not supported; the field names it.
    #[error("{0} is not a format that is read")]
    Unread(&'static str),
    /// An archive that is a member of another archive.
    #[error("an archive inside an archive")]
    NestedArchive,
    /// A sparse file in a tar archive, which stores only the parts that are not zero.
    #[error("a sparse file")]
    Sparse,
    /// A file attached to a mail; the field is its name, or its media type if it has no name.
    #[error("{0}, attached to a mail")]
    Attached(String),
    /// A member of a tar archive that is a link to an earlier one, which the field names.
    #[error("a link to {0}")]
    LinkTo(String),
    /// A member of a tar archive that is not a file; the field says what it is, with its indefinite article.
    #[error("{0}")]
    Special(&'static str),
    /// A record of a web archive that holds no page; the field names its type, with its indefinite article.
    #[error("{0} record, no article")]
    CrawlRecord(String),
    /// A record of a web archive that says that a page was unchanged since an earlier record.
    #[error("a revisit: the page is in another record")]
    Revisit,
    /// An HTTP response that is not the page; the field is its status code.
    #[error("an answer with status {0}, no page")]
    HttpStatus(u16),
    /// A page of a web archive whose media type is not supported; the field is the media type.
    #[error("{0} is not a media type that is read")]
    MediaType(String),
}

/// Why a record could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Failure {
    /// Not valid JSON.
    #[error("bad JSON at column {column}: {reason}")]
    BadJson {
        /// 1-based column of the error, in bytes, within its line of the record.
        column: usize,
        /// What was expected or found there.
        reason: String,
    },
    /// Valid JSON, but a number, string or list instead of an object.
    #[error("the JSON record is not an object")]
    NotAnObject,
    /// Not valid XML, with the error before any text of an article.
    #[error("bad XML in line {line}: {reason}")]
    BadXml {
        /// 1-based line within the file.
        line: u64,
        /// What was expected or found there.
        reason: String,
    },
    /// The input ended inside a record.
    #[error("the record is cut off")]
    CutOff,
    /// The input ended inside a quoted field.
    #[error("a quotation mark is not closed")]
    OpenQuote,
    /// A row of a table with more fields than its header has columns.
    #[error("{fields} fields, but {columns} columns")]
    TooManyFields {
        /// The fields of the row.
        fields: usize,
        /// The columns of the table.
        columns: usize,
    },
    /// A record downloaded from a press database in which headline and text cannot be told apart.
    #[error("a download of {database} whose parts cannot be told")]
    Parts {
        /// The database.
        database: &'static str,
    },
    /// More bytes than a record may have.
    #[error("larger than {} MiB", limit >> 20)]
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// Markup or JSON values nested deeper than the limit.
    #[error("nested deeper than {limit} levels")]
    TooDeep {
        /// The most elements or values that may be open at once.
        limit: usize,
    },
    /// A page of an issue that could not be read.
    #[error("page {page}: {fault}")]
    Page {
        /// The page, as the METS file names it.
        page: String,
        /// Why it could not be read.
        fault: PageFault,
    },
    /// An issue without any of its page files: only its METS file exists.
    #[error("none of its pages is there")]
    NoPages,
    /// More pieces than the limit: a record of a million lines is not an article, and would take too much memory.
    #[error("more than {limit} {what}")]
    TooMany {
        /// The most pieces a record may have.
        limit: usize,
        /// What they are, such as `lines`.
        what: &'static str,
    },
    /// A file of several articles whose boundaries the beginning of the file does not show.
    #[error("several articles, and not told where each of them begins")]
    Several,
    /// A file of records in which no record was found.
    #[error("no record in it")]
    NoRecord,
    /// A damaged container: truncated, overwritten, or never valid.
    #[error("damaged: {reason}")]
    Damaged {
        /// What is wrong with it.
        reason: String,
    },
    /// A member that needs a password.
    #[error("encrypted")]
    Encrypted,
    /// Content compressed with a method that is not supported.
    #[error("compressed with {method}, which is not read")]
    Compression {
        /// The name of the method, or its number.
        method: String,
    },
    /// A file whose name says that it is compressed, but whose content is not in any known compression format.
    #[error("not compressed as its name says ({suffix})")]
    NotPacked {
        /// The end of its name.
        suffix: &'static str,
    },
    /// A container that unpacks to far more bytes than text would, such as a zip bomb.
    #[error("unpacks to more than {ratio} times its size")]
    Bomb {
        /// The ratio at which unpacking stops.
        ratio: u64,
    },
    /// The input could not be read to its end.
    #[error("cannot read: {reason}")]
    Unreadable {
        /// The system's reason.
        reason: String,
    },
}

/// Why a page of an issue could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PageFault {
    /// There is no such file.
    #[error("not there")]
    Missing,
    /// An earlier page is the same file.
    #[error("named twice")]
    NamedTwice,
    /// Its path leads outside of the files being read, or to a METS file.
    #[error("not in reach")]
    OutOfReach,
    /// It is a file of another kind.
    #[error("no ALTO page")]
    NotAlto,
    /// It is there and cannot be read.
    #[error(transparent)]
    Unreadable(Box<Problem>),
}

impl<P: Into<Problem>> From<P> for PageFault {
    fn from(problem: P) -> Self {
        Self::Unreadable(Box::new(problem.into()))
    }
}

impl Failure {
    /// Whether the failure concerns the whole input, so that no further record can be read from it.
    pub(crate) fn ends_input(&self) -> bool {
        matches!(
            self,
            Self::Unreadable { .. } | Self::Damaged { .. } | Self::Bomb { .. }
        )
    }

    /// A [`Failure::Damaged`] with this reason.
    pub(crate) fn damaged(reason: impl Into<String>) -> Self {
        Self::Damaged {
            reason: reason.into(),
        }
    }

    /// The failure of a container that ends too early.
    pub(crate) fn cut_off() -> Self {
        Self::damaged("cut off")
    }
}
