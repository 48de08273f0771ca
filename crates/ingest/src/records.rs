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
    Elements, Lines, Messages, Piece, Rows, SgmlRecords, Split, Unwrapped, Values, buffered, whole,
};
use crate::stated::Stated;
use crate::{Failure, Format, Options, Problem, Skip, csv, format, tei, xml};

/// One unit of an input, not yet read.
#[derive(Clone, Debug)]
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
}

const HEAD: u64 = 1 << 16;
/// The most bytes before the first element of an XML file, for its comments and document type.
const PROLOG: u64 = 1 << 20;

/// Splits an input into raw records, reading it as a stream: no more than one record is held at a time.
///
/// `name` is the file's name or relative path and serves only to recognise the format. Every input gives one record at
/// least: an empty one, a binary one and one that cannot be read give a record whose content is the problem.
pub fn records<R: Read>(mut input: R, name: &str, options: &Options) -> Records<R> {
    let mut head = Vec::new();
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
    let problem = |problem: Problem| Pieces::One(Some(Err(problem)));
    let preview = encoding::preview(&head);
    let format = match options.format {
        Some(format) => Ok(format),
        None => format::recognise(name, &preview),
    };
    let known = format.unwrap_or(Format::Text);
    if head.is_empty() {
        return (known, problem(Skip::Empty.into()));
    }
    if encoding::is_binary(&head) {
        return (known, problem(Skip::Binary.into()));
    }
    if let Err(kind) = format {
        return (known, problem(unread(kind, &preview)));
    }
    if known.split() == Split::Rows {
        let text = encoding::decode(&head, None);
        let text = text.as_deref().unwrap_or_default().as_bytes();
        if let Err(skip) = csv::check_columns(text) {
            return (known, problem(skip.into()));
        }
        if let Err(failure) = csv::check_width(text) {
            return (known, problem(failure.into()));
        }
    }
    let list = match known.split() {
        Split::Values => envelope::list(preview.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&preview)),
        _ => None,
    };
    let corpus = (known == Format::Tei).then(|| tei::records(&preview));
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
    let pieces = match known.split() {
        Split::Whole => Pieces::One(Some(whole(input, limit).map_err(Problem::from))),
        Split::Lines => Pieces::Lines(Unwrapped::new(Lines::new(buffered(input), limit), limit)),
        Split::Values => {
            let values = match list {
                Some(offset) => Values::within(buffered(input), limit, offset),
                None => Values::new(buffered(input), limit),
            };
            Pieces::Values(Unwrapped::new(values, limit))
        }
        Split::Rows => Pieces::Rows(Rows::new(buffered(input), limit)),
        Split::Messages => Pieces::Messages(Messages::new(buffered(input), limit)),
        Split::SgmlRecords => Pieces::SgmlRecords(SgmlRecords::new(buffered(input), limit)),
        Split::Elements(selectors) => {
            let selectors = corpus.unwrap_or(selectors);
            Pieces::Elements(Elements::new(text(input), selectors, limit))
        }
    };
    (known, pieces)
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
    pub fn format(&self) -> Format {
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
mod tests {
    use super::*;
    use std::io;

    fn problems(input: &[u8], name: &str) -> Vec<String> {
        records(input, name, &Options::default())
            .map(|record| record.content.unwrap_err().to_string())
            .collect()
    }

    #[test]
    fn every_input_gives_a_record() {
        assert_eq!(problems(b"", "a.txt"), ["empty"]);
        assert_eq!(problems(b"", "a.jsonl"), ["empty"]);
        assert_eq!(problems(b"\n \n", "a.jsonl"), ["empty"]);
        assert_eq!(problems(b"[]", "a.json"), ["empty"]);
        assert_eq!(
            problems(b"\x7fELF\x01\x02\x00\x00\x01", "a.txt"),
            ["binary"]
        );
        assert_eq!(
            problems(b"a,b", "a.csv"),
            ["CSV without a column for text: a, b"]
        );
    }

    #[test]
    fn records_are_numbered_and_know_their_lines() {
        let input = b"{}\n\n{}\n";
        let found: Vec<_> = records(&input[..], "a.jsonl", &Options::default())
            .map(|record| (record.number, record.line, record.format))
            .collect();
        let jsonl = Format::JsonLines;
        assert_eq!(found, [(0, Some(1), jsonl), (1, Some(3), jsonl)]);
    }

    #[test]
    fn utf_16_lines_are_split_as_text() {
        let mut input = vec![0xff, 0xfe];
        let text = "{\"title\": \"ä\"}\n{}";
        input.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let found: Vec<_> = records(&input[..], "a.jsonl", &Options::default())
            .map(|record| String::from_utf8(record.content.unwrap()).unwrap())
            .collect();
        assert_eq!(found, ["{\"title\": \"ä\"}", "{}"]);
    }

    fn titles(input: &[u8]) -> Vec<String> {
        titles_of(input, "a.xml")
    }

    fn titles_of(input: &[u8], name: &str) -> Vec<String> {
        let options = Options::default();
        let records = records(input, name, &options);
        let read = records.map(|record| match crate::parse(&record, name, &options) {
            crate::Outcome::Article(article) => article.title_text().to_owned(),
            crate::Outcome::Problem(problem) => format!("! {problem}"),
        });
        read.collect()
    }

    #[test]
    fn records_of_xml_are_decoded_as_their_file_declares() {
        let feed = "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Паром</title></item><item><title>Порт</title></item></channel></rss>";
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(feed);
        assert_eq!(titles(&bytes), ["Паром", "Порт"]);
        let feed = feed.replace("windows-1251", "UTF-16");
        let mut wide = vec![0xff, 0xfe];
        wide.extend(feed.encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(titles(&wide), ["Паром", "Порт"]);
        assert_eq!(titles(b"<rss><item><title>"), ["! the record is cut off"]);
    }

    #[test]
    fn bad_xml_is_told_by_the_line_of_the_file() {
        let feed = "<rss>\n<channel>\n<item><title>One</title></item>\n<item>\n<title/>\n<!x\n</item>\n</channel></rss>";
        let problem = "! bad XML in line 6: ";
        let found = titles(feed.as_bytes());
        assert_eq!(found[0], "One");
        assert!(found[1].starts_with(problem), "{found:?}");
    }

    #[test]
    fn what_looks_like_a_sign_within_a_character_parts_nothing() {
        use encoding_rs::{BIG5, GB18030, ISO_2022_JP, SHIFT_JIS};

        // The last characters of these have a second byte that is a backslash.
        let long = "渡し船は月曜日に運航を再開した。乗客は列を作って待っていた";
        let chinese = "渡輪星期一恢復營運，乘客們排隊等候，海鷗也回來了";
        for (encoding, title, text) in [
            (SHIFT_JIS, "対策を発表", long),
            (SHIFT_JIS, "港の予算ー表", long),
            (BIG5, "渡輪成功", chinese),
            (GB18030, "渡輪誠", chinese),
        ] {
            let list = format!(
                "[{{\"text\": \"{text}\", \"title\": \"{title}\"}},\n {{\"title\": \"{text}\"}}]"
            );
            let (bytes, _, lossy) = encoding.encode(&list);
            assert!(!lossy);
            assert_eq!(titles_of(&bytes, "a.json"), [title, text], "{title}");
        }
        let table = format!("見出し,本文\n渡し船,{long}\n");
        let feed = format!(
            "<?xml version='1.0' encoding='iso-2022-jp'?><rss><item><title>渡し船</title><description>{long}</description></item></rss>"
        );
        for (name, text) in [("a.csv", table), ("a.xml", feed)] {
            let (bytes, ..) = ISO_2022_JP.encode(&text);
            assert_eq!(titles_of(&bytes, name), ["渡し船"], "{name}");
        }
        let wide = "title,text\n渡し船,x\n".chars();
        let bytes: Vec<u8> = "\u{feff}"
            .chars()
            .chain(wide)
            .flat_map(|c| u32::from(c).to_be_bytes())
            .collect();
        assert_eq!(titles_of(&bytes, "a.csv"), ["渡し船"]);
    }

    #[test]
    fn the_first_element_of_a_feed_may_stand_far_down() {
        let feed = |length: usize| {
            let comment = "x".repeat(length);
            format!(
                "<?xml version='1.0'?><!-- {comment} --><rss><item><title>Ferry returns</title></item></rss>"
            )
        };
        assert_eq!(titles(feed(500_000).as_bytes()), ["Ferry returns"]);
        let reason = "! more than 1048576 bytes before the first element";
        assert_eq!(titles(feed(2_000_000).as_bytes()), [reason]);
        assert_eq!(
            titles(&feed(500_000).as_bytes()[..100_000]),
            ["! the record is cut off"]
        );
    }

    struct Broken(bool);

    impl Read for Broken {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if self.0 {
                return Err(io::Error::other("disk on fire"));
            }
            self.0 = true;
            let filled = buffer.len().min(HEAD as usize);
            buffer[..filled].fill(b'\n');
            Ok(filled)
        }
    }

    #[test]
    fn an_input_that_breaks_is_a_failed_record() {
        for name in ["a.txt", "a.jsonl", "a.json", "a.rss"] {
            for broken in [Broken(true), Broken(false)] {
                let found: Vec<_> = records(broken, name, &Options::default()).collect();
                let reason = "disk on fire".to_owned();
                let expected = Problem::Failed(Failure::Unreadable { reason });
                assert_eq!(found.len(), 1, "{name}");
                assert_eq!(found[0].content, Err(expected), "{name}");
            }
        }
    }
}
