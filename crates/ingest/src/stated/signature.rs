//! Signatures of mails: what stands below a line of two hyphens and a space (RFC 3676, section 4.3).
//!
//! A signature is four lines by custom, and some are longer. What is answered or forwarded may stand below it, and is text. Where neither
//! that nor the end of the mail comes soon, the line parts a text.

use std::borrow::Cow;
use std::ops::Range;

use crate::words::Words;

/// The line that begins a signature.
const MARK: &str = "-- ";
/// The most lines of a signature that are not blank, and its most bytes.
const LINES: usize = 12;
const BYTES: usize = 1000;
/// The most lines of what introduces a quotation.
const WRAPPED: usize = 3;
/// The most lines between that and the quotation.
const GAP: usize = 3;

/// What programs call the sender, where they write the header of a mail above its text.
static FROM: Words = Words::new("from von van de da från fra od от від kimden");
/// What the sender did, where they introduce a quotation.
static WROTE: Words = Words::new(
    "wrote writes escribió escreveu écrit scritto schrieb schreef skrev napisał napisała napsal napsala \
    написал написала пишет написав написала пише yazdı",
);

/// Where the signatures of a text stand, each with the line that begins it, in order.
pub(super) fn find(source: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if memchr::memmem::find(source.as_bytes(), MARK.as_bytes()).is_none() {
        return found;
    }
    let lines: Vec<&str> = source.split_inclusive('\n').collect();
    let (mut at, mut start) = (0, 0);
    while let Some(line) = lines.get(at) {
        let below = &lines[at + 1..];
        let own = is_mark(line).then(|| length(below)).flatten();
        let next = at + 1 + own.unwrap_or(0);
        let bytes: usize = lines[at..next].iter().map(|line| line.len()).sum();
        if own.is_some() {
            let signature = source[start..start + bytes].trim_end();
            found.push(start..start + signature.len());
        }
        (at, start) = (next, start + bytes);
    }
    found
}

/// A text with blanks for its signatures, as long as it was.
pub(super) fn blanked<'a>(source: &'a str, signatures: &[Range<usize>]) -> Cow<'a, str> {
    let mut text = Cow::Borrowed(source);
    for range in signatures {
        let blank = |byte: u8| if byte == b'\n' { '\n' } else { ' ' };
        let blanks: String = source[range.clone()].bytes().map(blank).collect();
        text.to_mut().replace_range(range.clone(), &blanks);
    }
    text
}

fn is_mark(line: &str) -> bool {
    line.trim_end_matches(['\r', '\n']) == MARK
}

/// How many of the lines below its first belong to a signature; `None` where it is none.
fn length(below: &[&str]) -> Option<usize> {
    let (mut lines, mut bytes) = (0, 0);
    for (number, line) in below.iter().enumerate() {
        if is_mark(line) || begins_original(&below[number..]) {
            return Some(number);
        }
        lines += usize::from(!line.trim().is_empty());
        bytes += line.len();
        if lines > LINES || bytes > BYTES {
            return None;
        }
    }
    Some(below.len())
}

/// Whether the first of some lines begins what is answered or forwarded.
fn begins_original(lines: &[&str]) -> bool {
    let first = lines[0].trim();
    is_quoted(lines[0]) || is_divider(first) || begins_header(lines) || introduces(lines)
}

fn is_quoted(line: &str) -> bool {
    line.starts_with('>')
}

/// Whether a line is words between hyphens (`-----Original Message-----`), in whatever language.
fn is_divider(line: &str) -> bool {
    const HYPHENS: &str = "---";
    line.starts_with(HYPHENS) && line.ends_with(HYPHENS) && line.contains(char::is_alphabetic)
}

/// Whether the header of a mail begins, as programs write it above the text.
fn begins_header(lines: &[&str]) -> bool {
    let label = |line: &str| {
        let (label, value) = line.split_once(':')?;
        (!value.trim().is_empty()).then(|| label.trim().to_owned())
    };
    let is_from = label(lines[0]).is_some_and(|label| FROM.has_any_case(&label));
    is_from && next_line(&lines[1..]).and_then(label).is_some()
}

/// Whether a quotation is introduced (`On Thursday, Ada Finch wrote:`), in one line or in some of which the first has the year.
fn introduces(lines: &[&str]) -> bool {
    let mut text = String::new();
    for (number, line) in lines.iter().take(WRAPPED).enumerate() {
        if line.trim().is_empty() || number == 1 && !has_year(&text) {
            return false;
        }
        text.push_str(line);
        let below = &lines[number + 1..];
        if text.trim_end().ends_with([':', '：'])
            && (has_wrote(&text) || next_line(below).is_some_and(is_quoted))
        {
            return true;
        }
    }
    false
}

fn next_line<'a>(lines: &[&'a str]) -> Option<&'a str> {
    let mut lines = lines.iter().take(GAP);
    lines.find(|line| !line.trim().is_empty()).copied()
}

fn has_wrote(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphabetic());
    words.any(|word| WROTE.has_any_case(word))
}

fn has_year(text: &str) -> bool {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit());
    numbers
        .any(|number| number.len() == 4 && (number.starts_with("19") || number.starts_with("20")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "The ferry is back.\r\n\r\n";
    const SIGNATURE: &str = "-- \r\nAda Finch\r\nHarbour desk, 17 Quay Road";

    fn found(mail: &str) -> Vec<&str> {
        let found = find(mail).into_iter();
        found.map(|range| &mail[range]).collect()
    }

    #[test]
    fn a_signature_begins_with_its_line() {
        let mail = format!("{TEXT}{SIGNATURE}\r\n");
        assert_eq!(found(&mail), [SIGNATURE]);
        let blanked = blanked(&mail, &find(&mail));
        assert_eq!((blanked.trim(), blanked.len()), (TEXT.trim(), mail.len()));
        for text in ["One --\nTwo", "--\nTwo", "-- Two\n", "", "---\n"] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_is_answered_or_forwarded_below_a_signature_is_none_of_it() {
        for original in [
            "> The gulls are gone.\r\n",
            "On Mon, 4 Mar 2024 at 10:00, Bo Vale <bo@example.org> wrote:\r\n\r\nThe gulls.\r\n",
            "On Mon, 4 Mar 2024 at 10:00, Bo Vale of the Dunmore Gazette\r\n<bo@example.org> wrote:\r\nThe gulls.\r\n",
            "Am 4. März 2024 schrieb Bo Vale:\r\nThe gulls.\r\n",
            "Le 4 mars 2024 à 10:00, Bo Vale a écrit :\r\nThe gulls.\r\n",
            "pon., 4 mar 2024 o 10:00 Bo Vale napisał(a):\r\nThe gulls.\r\n",
            "2024. márc. 4., Bo Vale ezt írta:\r\n\r\n> The gulls.\r\n",
            "-----Original Message-----\r\nSubject: gulls\r\n",
            "-------- Ursprüngliche Nachricht --------\r\nThe gulls.\r\n",
            "Von: Bo Vale\r\nGesendet: Montag\r\n\r\nThe gulls.\r\n",
            "-- \r\n",
        ] {
            for gap in ["\r\n", "\r\n\r\n"] {
                let mail = format!("{TEXT}{SIGNATURE}{gap}{original}");
                let rest = mail.rfind(original).unwrap();
                let found = find(&mail);
                assert_eq!(&mail[found[0].clone()], SIGNATURE, "{original}");
                let is_next = |next: &Range<usize>| next.start == rest && original == "-- \r\n";
                assert!(found.get(1).is_none_or(is_next), "{original}");
            }
        }
        for line in [
            "From: Monday to Friday\r\n",
            "Tel.: 2024\r\nWeb:",
            "---\r\n",
        ] {
            let mail = format!("{TEXT}{SIGNATURE}\r\n{line}");
            assert_eq!(found(&mail), [mail[TEXT.len()..].trim_end()]);
        }
    }

    #[test]
    fn a_line_that_more_than_a_dozen_follow_parts_a_text() {
        let lines = |count| format!("{TEXT}-- \r\n{}", "The gulls.\r\n\r\n".repeat(count));
        assert_eq!(found(&lines(12)).len(), 1);
        assert!(found(&lines(13)).is_empty());
        let long = format!("-- \n{}", "The gulls. ".repeat(100));
        assert!(found(&long).is_empty());
    }
}
