//! Agency wire text: IPTC 7901 and its American counterpart ANPA 1312.
//!
//! A message is a header (number, priority, category), the text, and a trailer with the time of sending, separated by control bytes: SOH
//! header STX text ETX trailer. Archives store messages with or without these bytes. Within the text, agencies mark what is not the article
//! itself: lines for editors and for layout (beginning with `^` in ANPA), a headline (ending with `=`), a part that is not for publication.
//! Such a line is read as headline, byline or heading if it is recognised as one, and kept as boilerplate otherwise.
//!
//! Source: IPTC Recommendation 7901 (rev. 5); ANPA, High-speed Wire Service Transmission Guidelines, bulletin 1312.

use newshound_article::{Article, Provenance};

use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::metadata::{Field, Setter};
use crate::{Problem, byline};

use message::{Message, Standard};

mod anpa;
mod iptc;
mod message;

/// Whether an input is clearly a message, by its control bytes or by the form of its first two lines.
pub(crate) fn sniff(head: &[u8]) -> bool {
    is_framed(head) || {
        let first = head.trim_ascii_start();
        let start = &first[..first.len().min(512)];
        // The number of a message is at its beginning.
        let is_numbered = start.iter().take(16).any(u8::is_ascii_digit);
        // The first two lines are shorter, so it does no harm if the cut splits a character.
        is_numbered && message::standard(&String::from_utf8_lossy(start)).is_some()
    }
}

/// Whether an input begins with SOH, a header with no control bytes other than those allowed in headers, and STX. Such an input is text, no
/// matter how many control bytes its tables contain.
pub(crate) fn is_framed(head: &[u8]) -> bool {
    const SYN: u8 = 0x16;
    let start = head
        .iter()
        .position(|byte| !matches!(*byte, SYN | 0) && !byte.is_ascii_whitespace());
    let Some((&message::SOH, rest)) = start.and_then(|start| head[start..].split_first()) else {
        return false;
    };
    let header = &rest[..rest.len().min(1024)];
    let is_header = |byte: &u8| matches!(byte, 8..=13 | 0x11..=0x14 | 0x1e..=0x7e | 0x80..);
    let end = header.iter().position(|byte| !is_header(byte));
    end.is_some_and(|end| end > 0 && header[end] == message::STX)
}

/// Reads one message.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let message = Message::of(source);
    let mut article = Article::default();
    message.state(&mut article);
    let text = match message.standard {
        Standard::Anpa => anpa::plain(source, message.text.clone()),
        Standard::Iptc => iptc::plain(source, message.text.clone()),
    };
    let parts = match message.standard {
        Standard::Anpa => anpa::parts(text.text()),
        Standard::Iptc => iptc::parts(text.text()),
    };
    let mut blocks = Vec::new();
    for part in parts {
        let mut block = part.block;
        block.span = text.span(block.span);
        let mut setter = Setter {
            article: &mut article,
        };
        match part.place {
            Place::Title => setter.title(&block.text, block.span, Provenance::Headline),
            Place::Byline if setter.take_byline(&block.text, &Provenance::Byline) => {}
            Place::Byline => article.boilerplate.push(block.cut(byline::ROLE)),
            Place::Text => blocks.push(block),
            Place::Beside(rule) => article.boilerplate.push(block.cut(rule)),
        }
    }
    let cut = std::mem::take(&mut article.boilerplate);
    let mut article = compose(article, &blocks, Title::InText);
    article.boilerplate.extend(cut);
    article
        .boilerplate
        .sort_by_key(|cut| cut.passage.span.start);
    Ok(article)
}

/// A block of a message and its role. Until [`read`] maps it to the source, the block's span refers to the plain text.
struct Part<'a> {
    block: Block<'a>,
    place: Place,
}

/// The role of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Title,
    Byline,
    Text,
    /// Not part of the article; kept as boilerplate under this rule.
    Beside(&'static str),
}

impl<'a> Part<'a> {
    /// A part with this role, except that text without letters and digits is a separator.
    fn new(block: Block<'a>, place: Place) -> Self {
        // Lines of dashes or underlines separate the text from what follows.
        let says_nothing = !block.text.contains(char::is_alphanumeric);
        let place = match place {
            Place::Text if says_nothing => Place::Beside("separator"),
            place => place,
        };
        Self { block, place }
    }

    /// A part made of `text` without the white space around it. `start` is the offset of `text` in the plain text.
    fn marked(text: &'a str, start: usize, kind: Kind, place: Place) -> Self {
        let inside = text.trim();
        let start = start + (text.len() - text.trim_start().len());
        Self::new(
            Block::marked(inside, start..start + inside.len(), kind),
            place,
        )
    }
}

#[cfg(test)]
mod tests;
