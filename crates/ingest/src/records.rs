//! The sequential half of reading: splits an input into a stream of raw records.
//!
//! The first 64 KiB are read ahead to recognise the format, which determines how the input is split. An input without a record (empty,
//! binary, unreadable) still yields one record, whose content is the problem. So a caller that counts records counts every input.

use std::io::{Chain, Cursor, Read};
use std::sync::Arc;

use crate::encoding::{self, Transcoder};
use crate::json::envelope;
use crate::split::{
    Downloads, Elements, Lines, Messages, Piece, Rows, SgmlRecords, Split, Unwrapped, Values,
    buffered, whole,
};
use crate::stated::Stated;
use crate::{Failure, Format, HEAD, Options, Problem, Skip, csv, format, named_xml, tei, xml};

/// One unit of an input, not yet read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawRecord {
    /// The place of the record in its container, with the separator that follows the container's path in an address
    /// (`!politics/0412.html`, `@81923`). `None` if the file is not a container.
    pub member: Option<Arc<str>>,
    /// 0-based number of the record within its member, or within the file if that is not a container.
    pub number: u32,
    /// 1-based line of its first byte, if the format has several records in a file; `None` if the whole file is the record.
    pub line: Option<u64>,
    /// The format it is read as.
    pub format: Format,
    /// Its bytes, or the reason why there are none.
    pub content: Result<Vec<u8>, Problem>,
    /// What its container states of it.
    pub stated: Stated,
    /// The number of lines at the beginning of `content` that are copied from the head of the file. In some formats (such as feeds) each
    /// record begins with that head; in others this is 0.
    pub head_lines: u64,
}

impl RawRecord {
    /// Converts the line number in a failure from a line of the record's content to a line of its file.
    pub(crate) fn in_file(&self, problem: Problem) -> Problem {
        let Problem::Failed(Failure::BadXml { line, reason }) = problem else {
            return problem;
        };
        let own = line.checked_sub(self.head_lines).filter(|own| *own > 0);
        let line = match (own, self.line) {
            (Some(own), Some(begin)) => begin + own - 1,
            _ => line,
        };
        Failure::BadXml { line, reason }.into()
    }

    /// The name that may contain a date or a hint of the format: that of the record's member, or else of its file, which is `file`. Empty
    /// if members of the container have no names, as the name of a web archive says nothing about a page in it.
    pub(crate) fn name<'a>(&'a self, file: &'a str) -> &'a str {
        match self.member.as_deref() {
            None => file,
            Some(member) => member.strip_prefix('!').unwrap_or(""),
        }
    }
}

/// An iterator over the raw records of an input, made by [`records()`].
pub struct Records<R: Read> {
    format: Format,
    pieces: Pieces<R>,
    /// The number of the next record.
    number: u32,
}

/// The bytes that were read ahead, followed by the rest of the input.
type Input<R> = Transcoder<Chain<Cursor<Vec<u8>>, R>>;

/// The iterator that splits the input, by way of splitting.
enum Pieces<R: Read> {
    /// The input is a single record, or a problem; `None` after that was returned.
    One(Option<Result<Vec<u8>, Problem>>),
    Lines(Unwrapped<Lines<Input<R>>>),
    Values(Unwrapped<Values<Input<R>>>),
    Rows(Rows<Input<R>>),
    SgmlRecords(SgmlRecords<Input<R>>),
    Messages(Messages<Input<R>>),
    Elements(Elements<Input<R>>),
    Downloads(Downloads<Input<R>>),
}

/// How many bytes of an XML file are read ahead in addition to [`HEAD`] if its comments and document type fill those.
const PROLOG: u64 = 1 << 20;

/// Splits an input into raw records. It is read as a stream, and no more than one record is held in memory.
///
/// `name` is the file's name or relative path and serves only to recognise the format. Every input yields at least one record: if it is
/// empty, binary or unreadable, the content of that record is the problem.
pub fn records<R: Read>(mut input: R, name: &str, options: &Options) -> Records<R> {
    /// The initial capacity of the buffer in bytes, enough for most files.
    const ROOM: usize = 1 << 13;
    let mut head = Vec::with_capacity(ROOM);
    let mut read = input.by_ref().take(HEAD).read_to_end(&mut head);
    if matches!(read, Ok(length) if length as u64 == HEAD)
        && xml::begins_later(&encoding::preview(&head))
    {
        read = input.by_ref().take(PROLOG).read_to_end(&mut head);
    }
    let (format, pieces) = match read {
        Ok(_) => begin(input, head, name, options),
        // The bytes before the error may contain whole records. Reading on will return the error again.
        Err(_) if !head.is_empty() => begin(input, head, name, options),
        Err(error) => {
            let failure = Failure::from(error);
            (Format::Text, Pieces::One(Some(Err(failure.into()))))
        }
    };
    Records {
        format,
        pieces,
        number: 0,
    }
}

/// Recognises the format of an input whose first bytes, `head`, have been read, and begins to split it.
fn begin<R: Read>(input: R, head: Vec<u8>, name: &str, options: &Options) -> (Format, Pieces<R>) {
    let preview = encoding::preview(&head);
    let format = match options.format {
        Some(format) => Ok(format),
        None => format::recognise(name, &preview),
    };
    let known = format.unwrap_or(Format::Text);
    let pieces = match check(&head, &preview, format) {
        Err(problem) => Pieces::One(Some(Err(problem))),
        Ok(made_up) => split(input, head, known, made_up, options),
    };
    (known, pieces)
}

/// Fails if an input that begins with `head` cannot contain a record. For a table without a header, returns the header to use.
fn check(
    head: &[u8],
    preview: &[u8],
    format: Result<Format, &'static str>,
) -> Result<Option<String>, Problem> {
    if head.is_empty() {
        return Err(Skip::Empty.into());
    }
    if encoding::is_binary(head) {
        return Err(Skip::Binary.into());
    }
    let format = format.map_err(|kind| unread(kind, preview))?;
    match format.split() {
        Split::Rows => {
            let text = encoding::decode(head, None);
            csv::check(text.as_deref().unwrap_or_default())
        }
        _ => Ok(None),
    }
}

/// Begins to split an input as its format requires. `made_up` is the header to use for a table without one.
fn split<R: Read>(
    input: R,
    head: Vec<u8>,
    known: Format,
    made_up: Option<String>,
    options: &Options,
) -> Pieces<R> {
    let preview = || encoding::preview(&head);
    let list = match known.split() {
        Split::Values => {
            let preview = preview();
            envelope::list(preview.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&preview))
        }
        _ => None,
    };
    let names = match known.split() {
        Split::NamedElements => named_xml::records(&preview()),
        _ => Vec::new(),
    };
    let corpus = (known == Format::Tei).then(|| tei::records(&preview()));
    let limit = known.limit(options);
    let declared = known
        .is_xml()
        .then(|| xml::declared_charset(&head))
        .flatten();
    let encoding = encoding::before_splitting(&head, declared.as_deref());
    let encoding = encoding.or_else(|| match known.split() {
        Split::Values | Split::Rows => encoding::double_byte(&head),
        _ => None,
    });
    // If fewer bytes than `HEAD` were read, they are the whole file.
    let whole_file = (head.len() < HEAD as usize).then_some(head.len());
    let input = Cursor::new(head).chain(input);
    let text = |input| Transcoder::new(input, encoding);
    let buffered = |input| buffered(text(input), whole_file);
    match known.split() {
        Split::Whole => Pieces::One(Some(whole(input, limit).map_err(Problem::from))),
        Split::Lines => Pieces::Lines(Unwrapped::new(Lines::new(buffered(input), limit), limit)),
        Split::Values => {
            let values = match list {
                Some(offset) => Values::within(buffered(input), limit, offset),
                None => Values::new(buffered(input), limit),
            };
            Pieces::Values(Unwrapped::new(values, limit))
        }
        Split::Rows => Pieces::Rows(Rows::new(buffered(input), limit, made_up)),
        Split::Messages => Pieces::Messages(Messages::new(buffered(input), limit)),
        Split::Downloads(database) => {
            Pieces::Downloads(Downloads::new(buffered(input), limit, database))
        }
        Split::SgmlRecords => Pieces::SgmlRecords(SgmlRecords::new(buffered(input), limit)),
        Split::Elements(selectors) => {
            let selectors = corpus.unwrap_or(selectors);
            Pieces::Elements(Elements::new(text(input), selectors, limit))
        }
        Split::NamedElements => Pieces::Elements(Elements::bare(text(input), &names, limit)),
    }
}

/// Why an input of this kind is not read. For XML whose first element is not in `preview` the kind is not known: either the file is cut off,
/// or too much comes before the first element.
fn unread(kind: &'static str, preview: &[u8]) -> Problem {
    let limit = PROLOG as usize;
    match xml::begins_later(preview) {
        false => Skip::Unread(kind).into(),
        true if preview.len() <= limit => Failure::CutOff.into(),
        true => Failure::TooMany {
            limit,
            what: "bytes before the first element",
        }
        .into(),
    }
}

impl<R: Read> Records<R> {
    /// The format that the input is read as.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// The next record, with the next number.
    fn record(&mut self, line: Option<u64>, content: Result<Vec<u8>, Problem>) -> RawRecord {
        let number = self.number;
        self.number = self.number.saturating_add(1);
        RawRecord {
            member: None,
            number,
            line,
            format: self.format,
            content,
            stated: Stated::default(),
            head_lines: match &self.pieces {
                Pieces::Elements(elements) => elements.head_lines(),
                _ => 0,
            },
        }
    }
}

impl<R: Read> Iterator for Records<R> {
    type Item = RawRecord;

    fn next(&mut self) -> Option<RawRecord> {
        let piece = match &mut self.pieces {
            Pieces::One(content) => {
                let content = content.take()?;
                return Some(self.record(None, content));
            }
            Pieces::Lines(lines) => lines.next(),
            Pieces::Values(values) => values.next(),
            Pieces::Rows(rows) => rows.next(),
            Pieces::SgmlRecords(records) => records.next(),
            Pieces::Messages(messages) => messages.next(),
            Pieces::Elements(elements) => elements.next(),
            Pieces::Downloads(downloads) => downloads.next(),
        };
        match piece {
            Some(Piece { line, content }) => {
                let content = content.map_err(Problem::from);
                Some(self.record(Some(line), content))
            }
            None if self.number == 0 => Some(self.record(None, Err(Skip::Empty.into()))),
            None => None,
        }
    }
}

impl<R: Read> std::fmt::Debug for Records<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Records")
            .field("format", &self.format)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
