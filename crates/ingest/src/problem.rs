//! Why a record gave no article.
//!
//! Two kinds, because the accounting of a run needs them apart: skipped is what holds nothing to index, failed is what
//! should have been readable and was not. The `Display` text of each is the reason a user reads beside the path, so it is
//! short and names neither path nor line: whoever prints it knows both.

use thiserror::Error;

use crate::Article;

/// What became of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was read. The article has a title, a heading or a paragraph at least.
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
    /// No bytes, or white space alone.
    #[error("empty")]
    Empty,
    /// Not text in any encoding.
    #[error("binary")]
    Binary,
    /// Readable, but without title, heading and paragraph.
    #[error("no text")]
    NoText,
    /// A table, or a row of one, without a column that is known for a text.
    #[error("CSV without a column for text: {columns}")]
    NoColumn {
        /// The names of its columns, the first of them.
        columns: String,
    },
    /// A table whose first line is a row, and whose columns are not told by what stands in them.
    #[error("CSV without a header that names its columns, such as title,date,text: {columns}")]
    NoHeader {
        /// What stands in its first line, the first of it.
        columns: String,
    },
    /// A JSON object whose text, if any, stands under a key that is not known.
    #[error("no known key for text: {keys}")]
    NoKey {
        /// Its keys, the first of them.
        keys: String,
    },
    /// A record of a news format that is no article, such as `a picture without text`, which is the field.
    #[error("{0}")]
    NotNews(&'static str),
    /// A page whose text is read with the issue that it belongs to; the field is the path of its METS file.
    #[error("a page of {0}, whose articles are read from there")]
    PageOf(String),
    /// A kind of file that is not read; the field names it.
    #[error("{0} is not a format that is read")]
    Unread(&'static str),
    /// An archive that is a member of another.
    #[error("an archive inside an archive")]
    NestedArchive,
    /// A sparse file of a tar, of which only the parts that hold something are stored.
    #[error("a sparse file")]
    Sparse,
    /// A file that is attached to a mail; the field is its name, or its media type where it has none.
    #[error("{0}, attached to a mail")]
    Attached(String),
    /// A member of a tar that is another name of one before it, which the field names.
    #[error("a link to {0}")]
    LinkTo(String),
    /// A member of a tar that is no file; the field says what it is, with article.
    #[error("{0}")]
    Special(&'static str),
    /// A record of a web archive that holds no page; the field names its type, with article.
    #[error("{0} record, no article")]
    CrawlRecord(String),
    /// A record of a web archive that says a page was as it had been.
    #[error("a revisit: the page is in another record")]
    Revisit,
    /// A server's answer that is not the page; the field is its status.
    #[error("an answer with status {0}, no page")]
    HttpStatus(u16),
    /// A page of a web archive that is no text; the field is its media type.
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
        /// 1-based column, in bytes, within the record's line of the error.
        column: usize,
        /// What was expected or found there.
        reason: String,
    },
    /// Valid JSON, but a number, string or list where an object should be.
    #[error("the JSON record is not an object")]
    NotAnObject,
    /// Not valid XML, before any text of an article.
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
    /// A record of a download of a press database in which headline and text cannot be told.
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
    /// Markup, or values of JSON, nested deeper than is read.
    #[error("nested deeper than {limit} levels")]
    TooDeep {
        /// The limit, in open elements or values.
        limit: usize,
    },
    /// A page of an issue that could not be read.
    #[error("page {page}: {fault}")]
    Page {
        /// As the METS file writes it.
        page: String,
        /// What is wrong with it.
        fault: PageFault,
    },
    /// An issue of which the METS file alone is there.
    #[error("none of its pages is there")]
    NoPages,
    /// More pieces than are read: a record of a million lines is no article, and would take the memory of a thousand.
    #[error("more than {limit} {what}")]
    TooMany {
        /// The most of them.
        limit: usize,
        /// What they are, such as `lines`.
        what: &'static str,
    },
    /// A file of several articles whose borders its head did not show.
    #[error("several articles, and not told where each of them begins")]
    Several,
    /// A file of records in which none was found.
    #[error("no record in it")]
    NoRecord,
    /// A container that is not as it was made: cut off, overwritten, or never sound.
    #[error("damaged: {reason}")]
    Damaged {
        /// What is wrong with it.
        reason: String,
    },
    /// A member that needs a password.
    #[error("encrypted")]
    Encrypted,
    /// Something compressed in a way that is not read.
    #[error("compressed with {method}, which is not read")]
    Compression {
        /// The name of the method, or its number.
        method: String,
    },
    /// A file whose name says that it is compressed, while its content is none that is known.
    #[error("not compressed as its name says ({suffix})")]
    NotPacked {
        /// The end of its name.
        suffix: &'static str,
    },
    /// A container that unpacks to far more than any text does.
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
    /// A page before it is the same file.
    #[error("named twice")]
    NamedTwice,
    /// Its path leads out of what is read, or to an issue.
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
    /// Whether it is one of the input itself, after which nothing can be read, and not of a record in it.
    pub(crate) fn ends_input(&self) -> bool {
        matches!(
            self,
            Self::Unreadable { .. } | Self::Damaged { .. } | Self::Bomb { .. }
        )
    }

    /// It is damaged; `reason` says how.
    pub(crate) fn damaged(reason: impl Into<String>) -> Self {
        Self::Damaged {
            reason: reason.into(),
        }
    }

    /// A container that ends before it should.
    pub(crate) fn cut_off() -> Self {
        Self::damaged("cut off")
    }
}
