//! The sequential half of reading: an input becomes a stream of raw records.
//!
//! The first 64 kB are read ahead to tell the format, then the format's way of splitting takes over. What cannot be a
//! record of any format (no bytes, no text) is still handed out as one, with its reason, so that a caller that counts
//! records has counted every input.

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
    /// Where in a container it is: what follows the container's own path in its address, separator included
    /// (`!politics/0412.html`, `@81923`). `None` where the file is no container.
    pub member: Option<Arc<str>>,
    /// 0-based number within the member, or within the input where that is no container.
    pub number: u32,
    /// 1-based line of its first byte, where a file can hold more than one record; `None` where the file is the record.
    pub line: Option<u64>,
    /// What it is read as.
    pub format: Format,
    /// Its bytes, or why there are none.
    pub content: Result<Vec<u8>, Problem>,
    /// What its container states of it.
    pub stated: Stated,
    /// How many lines of its content are those of its file's head, which goes with each record of some formats.
    pub head_lines: u64,
}

impl RawRecord {
    /// The failure as it counts in the record's file: lines of the record are lines of its file from where it begins.
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

    /// The name that may tell something of it: that of its member, or else `file`, which is its file's name. None where
    /// members have no names: the name of a crawl says nothing of a page in it.
    pub(crate) fn name<'a>(&'a self, file: &'a str) -> &'a str {
        match self.member.as_deref() {
            None => file,
            Some(member) => member.strip_prefix('!').unwrap_or(""),
        }
    }
}

/// The raw records of an input, made by [`records()`].
pub struct Records<R: Read> {
    format: Format,
    pieces: Pieces<R>,
    number: u32,
}

type Input<R> = Transcoder<Chain<Cursor<Vec<u8>>, R>>;

enum Pieces<R: Read> {
    One(Option<Result<Vec<u8>, Problem>>),
    Lines(Unwrapped<Lines<Input<R>>>),
    Values(Unwrapped<Values<Input<R>>>),
    Rows(Rows<Input<R>>),
    SgmlRecords(SgmlRecords<Input<R>>),
    Messages(Messages<Input<R>>),
    Elements(Elements<Input<R>>),
    Downloads(Downloads<Input<R>>),
}

/// The most bytes before the first element of an XML file, for its comments and document type.
const PROLOG: u64 = 1 << 20;

/// Splits an input into raw records, reading it as a stream: no more than one record is held at a time.
///
/// `name` is the file's name or relative path and serves only to recognise the format. Every input gives one record at
/// least: an empty one, a binary one and one that cannot be read give a record whose content is the problem.
pub fn records<R: Read>(mut input: R, name: &str, options: &Options) -> Records<R> {
    /// Room that is enough for most files.
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
        // What came before the error may hold whole records. Whoever reads on will meet the error again.
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

/// Whether there may be a record in an input that begins with `head`; with the header that is made up for a table without one.
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
    // A head that is not full is all there is.
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

/// Why an input of a kind is not read. Of XML that is known only once its first element is seen.
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
    /// The format the input is read as.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

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
