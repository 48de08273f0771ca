//! Mailboxes: mails one after another in one file, each under a line `From sender date`.
//!
//! Such a line separates mails only if it has a time and a year, and either a header with a sender follows it, or a blank line precedes it and
//! a header field follows: texts have lines that begin with `From`, and quote other mailboxes. Lines of a mail that begin with
//! `From` are quoted with a `>`, which is removed. (RFC 4155; quoting as in mboxrd)

use std::io::{BufRead as _, Read as _};
use std::ops::ControlFlow;

use super::mail;
use super::place::Place;
use super::visitor::Visitor;
use super::window::{self, Window};
use crate::Failure;

/// The beginning of a line that separates mails.
const START: &[u8] = b"From ";
/// The longest line that can separate mails, in bytes.
const LONGEST: usize = 512;

/// Whether an input begins with a separator line and a header field.
pub(super) fn sniff(head: &[u8]) -> bool {
    if !head.starts_with(START) {
        return false;
    }
    let mut lines = head.split(|&byte| byte == b'\n');
    let first = lines.next().unwrap_or_default();
    let second = lines.next().unwrap_or_default();
    parts(first) && mail::field(second.trim_ascii_end()).is_some()
}

/// Whether a line has the form of one that separates mails: it begins with `From`, and has a time and a year.
fn parts(line: &[u8]) -> bool {
    if !line.starts_with(START) || line.len() > LONGEST {
        return false;
    }
    let line = String::from_utf8_lossy(line);
    let words: Vec<_> = line.split_whitespace().collect();
    let is_time =
        |word: &&str| word.contains(':') && word.starts_with(|c: char| c.is_ascii_digit());
    let is_year = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    words.len() >= 5 && words.iter().any(is_time) && words.iter().any(is_year)
}

/// Reads all mails, which are numbered consecutively.
pub(super) fn read(
    visitor: &mut Visitor<'_>,
    place: &mut Place,
    window: &mut Window<'_>,
) -> ControlFlow<()> {
    let limit = visitor.options.max_record_bytes;
    let mut mail = Vec::new();
    let (mut is_large, mut after_blank) = (false, true);
    loop {
        let mut line = Vec::new();
        let most = (limit as u64).saturating_add(1);
        let read = (&mut *window).take(most).read_until(b'\n', &mut line);
        let is_end = match read {
            Ok(read) => read == 0,
            Err(error) => {
                hand_out(visitor, place, &mail, is_large)?;
                return visitor.fail(place, error);
            }
        };
        let is_start =
            parts(&line) && (after_blank && begins_header(window) || begins_mail(window));
        if is_end || is_start {
            hand_out(visitor, place, &mail, is_large)?;
            (is_large, after_blank) = (false, false);
            mail.clear();
            if is_end {
                return ControlFlow::Continue(());
            }
            continue;
        }
        after_blank = line.trim_ascii().is_empty();
        is_large |= mail.len() + line.len() > limit;
        if !is_large {
            mail.extend_from_slice(unquoted(&line));
        }
    }
}

/// Whether a header field, or a quoted `From` line, follows.
fn begins_header(window: &mut Window<'_>) -> bool {
    let head = window.peek(LONGEST);
    let line = head
        .ok()
        .and_then(|head| head.split(|&byte| byte == b'\n').next());
    line.is_some_and(|line| mail::field(line).is_some() || unquoted(line).len() < line.len())
}

/// Whether the header of a mail follows. Some programs omit the blank line before the separator.
fn begins_mail(window: &mut Window<'_>) -> bool {
    // The next read will return the error again.
    let head = window.peek(window::SIZE);
    head.is_ok_and(|head| mail::sniff(head, "a.eml"))
}

/// A line without the `>` that quotes a `From` line.
fn unquoted(line: &[u8]) -> &[u8] {
    let marks = line.iter().take_while(|&&byte| byte == b'>').count();
    let is_quoted = marks > 0 && line[marks..].starts_with(b"From ");
    &line[usize::from(is_quoted)..]
}

fn hand_out(
    visitor: &mut Visitor<'_>,
    place: &mut Place,
    mail: &[u8],
    is_large: bool,
) -> ControlFlow<()> {
    if is_large {
        let limit = visitor.options.max_record_bytes;
        return visitor.problem(place, Failure::TooLarge { limit }.into());
    }
    if mail.trim_ascii().is_empty() {
        return ControlFlow::Continue(());
    }
    mail::read(visitor, place, "", &mut Window::stream(&mut &mail[..]))
}

#[cfg(test)]
mod tests {
    use crate::container::tests::{damage, read};

    fn mail(subject: &str, text: &str) -> String {
        format!(
            "From ada@example.org Thu Oct 10 08:00:00 2024\nFrom: Ada Finch <ada@example.org>\nSubject: {subject}\n\n{text}\n\n"
        )
    }

    #[test]
    fn each_mail_is_a_record() {
        let text = "The ferry is back.\n>From now on it is punctual.\n\nFrom here on, all is well.";
        let mailbox = [
            mail("Ferry", text),
            mail("Gulls", "Gone."),
            mail("Empty", ""),
        ]
        .concat();
        let expected = ["#0: Ferry", "#1: Gulls", "#2: Empty"];
        assert_eq!(read(mailbox.as_bytes(), "a.mbox"), expected);
        assert_eq!(read(mailbox.as_bytes(), "a"), expected);
        damage(mailbox.as_bytes(), "a.mbox");
    }

    #[test]
    fn a_mail_begins_without_a_blank_line_where_its_header_follows() {
        let mut mailbox = mail(
            "Ferry",
            "From Ostby at 8:00 in 1999, he said.\nFrom here on, all is well.",
        );
        mailbox.truncate(mailbox.trim_end().len() + 1);
        let mailbox = [mailbox, mail("Gulls", "Gone.")].concat();
        let expected = ["#0: Ferry", "#1: Gulls"];
        assert_eq!(read(mailbox.as_bytes(), "a.mbox"), expected);
        damage(mailbox.as_bytes(), "a.mbox");
    }

    #[test]
    fn a_line_that_a_mail_quotes_begins_none() {
        let quoted = "From jo@example.org Mon Mar  4 10:00:00 2024";
        // Without what stands below such a line the mail would have no text.
        let text = format!("{quoted}\nGulls are gone.\n\n{quoted}");
        let mailbox = [mail("Ferry", &text), mail("Gulls", "Gone.")].concat();
        let expected = ["#0: Ferry", "#1: Gulls"];
        assert_eq!(read(mailbox.as_bytes(), "a.mbox"), expected);
        damage(mailbox.as_bytes(), "a.mbox");
    }

    #[test]
    fn a_text_that_begins_with_the_word_is_none() {
        let text = "From Dunmore to Ostby\n\nThe ferry left at 8:00 in 1999.\n";
        assert_eq!(
            read(text.as_bytes(), "a.txt"),
            ["#0: From Dunmore to Ostby"]
        );
    }
}
