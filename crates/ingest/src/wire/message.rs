//! The frame of a message: the positions of header, text and trailer, and the metadata in header and trailer.

use std::ops::Range;

use newshound_article::{Article, Provenance};

use super::{Field, Setter};

pub(super) const SOH: u8 = 0x01;
pub(super) const STX: u8 = 0x02;
const ETX: u8 = 0x03;
const EOT: u8 = 0x04;
/// Separates the fields of an ANPA header.
const UNIT: char = '\u{1f}';

/// The standard that a message follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standard {
    Iptc,
    Anpa,
}

/// A message, divided into header, text and trailer.
pub(super) struct Message<'a> {
    pub(super) standard: Standard,
    header: &'a str,
    /// The range of the text in the source, in bytes.
    pub(super) text: Range<usize>,
    trailer: &'a str,
}

impl<'a> Message<'a> {
    pub(super) fn of(source: &'a str) -> Self {
        let bytes = source.as_bytes();
        let start = memchr::memchr(SOH, bytes).map_or(0, |at| at + 1);
        let standard = standard(&source[start..]);
        let text = match memchr::memchr(STX, &bytes[start..]) {
            Some(ahead) => start + ahead + 1,
            None => start + bare_header(&source[start..], standard),
        };
        let end = memchr::memchr2(ETX, EOT, &bytes[text..]);
        let end = end.map_or(source.len(), |ahead| text + ahead);
        Self {
            standard: standard.unwrap_or(Standard::Iptc),
            header: &source[start..text],
            text: text..end,
            trailer: &source[end..],
        }
    }

    /// Sets the fields of `article` that header and trailer state: number, category, agency and date.
    pub(super) fn state(&self, article: &mut Article) {
        let mut fields = self
            .header
            .split(|c: char| c.is_whitespace() || c.is_control());
        let number = fields.find(|field| !field.is_empty());
        let (category, source, date) = match self.standard {
            Standard::Anpa => (
                anpa_category(self.header),
                anpa_agency(self.trailer),
                anpa_date(self.trailer),
            ),
            Standard::Iptc => (
                self.header.split_whitespace().nth(2),
                iptc_agency(self.header),
                iptc_date(self.trailer),
            ),
        };
        let stated = [
            (Field::ExternalId, number),
            (Field::Section, category.and_then(section)),
            (Field::Source, source),
            (Field::Published, date.as_deref()),
        ];
        let mut setter = Setter { article };
        for (field, value) in stated {
            setter.set(field, value.unwrap_or(""), Provenance::HeaderLine);
        }
    }
}

/// The standard of a message, by the form of its first lines: `eca062 4 i 211 ...` is IPTC, `z6715` above a line `r z` is ANPA. `None` if
/// they have neither form.
pub(super) fn standard(header: &str) -> Option<Standard> {
    let mut lines = header.lines();
    let first = lines.next()?;
    let fields: Vec<_> = first.split_whitespace().take(4).collect();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let letters =
        |text: &str| text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_lowercase());
    if let [number, priority, category, words] = fields[..] {
        let source = number.trim_end_matches(|c: char| c.is_ascii_digit());
        let numbered = number.len() - source.len() >= 3 && (2..=4).contains(&source.len());
        let named = source.bytes().all(|byte| byte.is_ascii_alphabetic());
        if numbered
            && named
            && priority.len() == 1
            && digits(priority)
            && letters(category)
            && digits(words)
        {
            return Some(Standard::Iptc);
        }
    }
    let number = first.split([UNIT, ' ', '\r']).next()?;
    let numbered = number.len() == 5
        && number.starts_with(|c: char| c.is_ascii_alphabetic())
        && digits(number.get(1..)?);
    let second = lines.next()?.as_bytes();
    let urgency = matches!(second, [a, b' ', b, c, ..] if a.is_ascii_lowercase() && b.is_ascii_lowercase() && !c.is_ascii_alphanumeric());
    (numbered && urgency).then_some(Standard::Anpa)
}

/// The length in bytes of the header of a message without control bytes; 0 if its standard is unknown.
fn bare_header(source: &str, standard: Option<Standard>) -> usize {
    let Some(standard) = standard else {
        return 0;
    };
    let mut lines = source.split_inclusive('\n');
    let first = lines.next().map_or(0, str::len);
    let second = match standard {
        Standard::Anpa => lines.next().map_or(0, str::len),
        // The next line that is not blank belongs to the header if it ends with a slash: it holds the keywords.
        Standard::Iptc => {
            let mut length = 0;
            let keywords = lines.find(|line| {
                length += line.len();
                !line.trim().is_empty()
            });
            keywords
                .filter(|line| line.trim_end().ends_with('/'))
                .map_or(0, |_| length)
        }
    };
    first + second
}

/// The category of an ANPA message: `z` of the second line `r z`.
fn anpa_category(header: &str) -> Option<&str> {
    header.lines().nth(1)?.get(2..3)
}

/// The name of the section that a category letter stands for, which is the same in both standards.
fn section(category: &str) -> Option<&'static str> {
    let name = match category {
        "a" => "national",
        "e" => "entertainment",
        "f" => "finance",
        "i" => "international",
        "l" => "lifestyle",
        "p" => "politics",
        "s" => "sports",
        "w" => "washington",
        _ => return None,
    };
    Some(name)
}

fn is_agency(name: &str) -> bool {
    (2..=8).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The agency of an ANPA message: `AP` of the trailer `AP-WF-02-20-16 0337GMT<`.
fn anpa_agency(trailer: &str) -> Option<&str> {
    let (name, _) = trailer
        .trim_start_matches(char::from(ETX))
        .split_once('-')?;
    is_agency(name).then_some(name)
}

/// The agency of an IPTC message: `dpa` of a first header line that ends with `dpa 061`.
fn iptc_agency(header: &str) -> Option<&str> {
    let mut fields = header
        .lines()
        .next()?
        .split_whitespace()
        .skip(4)
        .collect::<Vec<_>>();
    let number = fields.pop()?;
    let name = fields.pop()?;
    (is_agency(name) && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(name)
}

/// The date of an ANPA message, month first: `02-20-16` of the trailer `AP-WF-02-20-16 0337GMT<`.
fn anpa_date(trailer: &str) -> Option<String> {
    let stamp = trailer.lines().next()?.split_whitespace().next()?;
    let parts: Vec<_> = stamp.rsplitn(4, '-').collect();
    match parts[..] {
        [year, day, month, ..] => Some(format!("{}-{month}-{day}", full_year(year)?)),
        _ => None,
    }
}

/// The date of an IPTC message. Its trailer `131137 GMT Nov 13` has day and time, zone, month and year.
fn iptc_date(trailer: &str) -> Option<String> {
    let trailer = trailer.trim_start_matches(|c: char| c.is_control() || c.is_whitespace());
    let fields: Vec<_> = trailer.split_whitespace().take(4).collect();
    let [time, _, month, year] = fields[..] else {
        return None;
    };
    let day = time.get(..2).filter(|_| time.len() == 6)?;
    Some(format!("{day} {month} {}", full_year(year)?))
}

/// The four digits of a year given by two, from 1970 to 2069: the standards date from 1979.
fn full_year(year: &str) -> Option<String> {
    let short: u16 = year.parse().ok().filter(|_| year.len() == 2)?;
    let century = if short < 70 { 2000 } else { 1900 };
    Some((century + short).to_string())
}
