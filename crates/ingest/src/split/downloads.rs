//! Splits a download from a press database into articles.
//!
//! The input is read by line, or up to each `>` if it is markup, and [`Borders`] decides where articles begin. An article is held until
//! the next one has begun.

use std::io::{BufRead, BufReader, Read};

use super::{Piece, read_until};
use crate::Failure;
use crate::press::{Borders, Database};

/// The articles of an input.
pub(crate) struct Downloads<R> {
    input: BufReader<R>,
    limit: usize,
    borders: Borders,
    /// The byte up to which input is read at a time: a line end, or `>` in markup. Set once something that is not blank was read.
    mark: Option<u8>,
    /// The bytes read of the next article.
    buffer: Vec<u8>,
    /// 1-based line of the buffer's beginning.
    line: u64,
    done: bool,
}

impl<R: Read> Downloads<R> {
    pub(crate) fn new(input: BufReader<R>, limit: usize, database: Database) -> Self {
        Self {
            input,
            limit,
            borders: Borders::new(database),
            mark: None,
            buffer: Vec::new(),
            line: 1,
            done: false,
        }
    }

    /// The byte up to which input is read at a time.
    fn mark(&mut self) -> Result<u8, Failure> {
        if let Some(mark) = self.mark {
            return Ok(mark);
        }
        let seen = self.input.fill_buf()?;
        let mark = match seen.trim_ascii_start().first() {
            Some(b'<') => b'>',
            _ => b'\n',
        };
        self.mark = Some(mark);
        Ok(mark)
    }

    /// Reads an article, up to the next border.
    fn article(&mut self) -> Result<Vec<u8>, Failure> {
        let mark = self.mark()?;
        let mut too_large = false;
        loop {
            let from = self.buffer.len();
            let most = self.limit.saturating_sub(from).max(1 << 12);
            let read = read_until(&mut self.input, mark, most, &mut self.buffer)?;
            let border = match read {
                0 => Some(self.buffer.len()),
                _ => self.borders.see(&self.buffer, from, mark == b'>'),
            };
            self.done = read == 0;
            if let Some(border) = border {
                let content = self.take(border);
                return match too_large || content.len() > self.limit {
                    true => Err(Failure::TooLarge { limit: self.limit }),
                    false => Ok(content),
                };
            }
            if self.buffer.len() > self.limit {
                too_large = true;
                self.borders.forget();
                self.take(self.buffer.len());
            }
        }
    }

    /// Removes and returns the first `end` bytes of the buffer.
    fn take(&mut self, end: usize) -> Vec<u8> {
        // The next article is about as long as this one.
        let mut next = Vec::with_capacity(end.min(1 << 16));
        next.extend_from_slice(&self.buffer[end..]);
        self.buffer.truncate(end);
        self.line += memchr::memchr_iter(b'\n', &self.buffer).count() as u64;
        std::mem::replace(&mut self.buffer, next)
    }
}

impl<R: Read> Iterator for Downloads<R> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        while !self.done {
            let mut line = self.line;
            let content = self.article();
            self.done |= content.as_ref().is_err_and(Failure::ends_input);
            if let Ok(content) = &content {
                let text = content.trim_ascii_start();
                if text.is_empty() {
                    continue;
                }
                // The line of an article is that of its first word.
                let blank = &content[..content.len() - text.len()];
                line += memchr::memchr_iter(b'\n', blank).count() as u64;
            }
            return Some(Piece { line, content });
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn articles(database: Database, input: &str, limit: usize) -> Vec<(u64, String)> {
        let input = BufReader::with_capacity(7, input.as_bytes());
        shown(Downloads::new(input, limit, database))
    }

    fn lines(found: &[(u64, String)]) -> Vec<u64> {
        found.iter().map(|(line, _)| *line).collect()
    }

    #[test]
    fn numbered_documents_begin_at_their_numbers() {
        let input = "Cover\n 1 of 3 DOCUMENTS\none\n2 of 9 DOCUMENTS\n\n 2 of 3 DOCUMENTS\ntwo\n3 of 3 DOCUMENTS\nthree\n1 of 1 DOCUMENT\n";
        let found = articles(Database::Lexis, input, 1000);
        assert_eq!(lines(&found), [1, 6, 8, 10]);
        assert!(found[0].1.contains("2 of 9") && found[1].1.starts_with(" 2 of 3"));
        let all: String = found.into_iter().map(|(_, text)| text).collect();
        assert_eq!(all, input);
    }

    #[test]
    fn what_stands_behind_the_last_article_stays_with_it() {
        let input = "One\nBody\na\nEnd of Document\n\nTwo\nBody\nb\nEnd of Document\n\nPage 1\n";
        let found = articles(Database::Nexis, input, 1000);
        assert_eq!(lines(&found), [1, 6]);
        assert!(found[1].1.ends_with("Page 1\n"));
        let twice = "One\nBody\na\nEnd of Document\nEnd of Document\n";
        assert_eq!(articles(Database::Nexis, twice, 1000).len(), 2);
    }

    #[test]
    fn an_article_too_large_costs_only_itself() {
        let long = "The gulls.\n".repeat(2000);
        let input = format!("1 of 3 DOCUMENTS\na\n2 of 3 DOCUMENTS\n{long}3 of 3 DOCUMENTS\nc\n");
        let found = articles(Database::Lexis, &input, 40);
        assert_eq!(found[1], (3, "! larger than 0 MiB".to_owned()));
        assert_eq!(found[2], (2004, "3 of 3 DOCUMENTS\nc\n".to_owned()));
        assert_eq!(found.len(), 3);
    }

    #[test]
    fn markup_is_cut_before_the_tag_of_an_article() {
        let input =
            "<html><body><article>1</article>\n<article class='x'>2</article></body></html>";
        let found = articles(Database::Europresse, input, 1000);
        assert_eq!(lines(&found), [1, 2]);
        assert!(found[1].1.starts_with("<article class='x'>2"));
    }
}
