//! Lines that are a link to another article, with a cue before it: `Read more: Mayor Opens Pier`.

use memchr::memchr3;

use super::kinds::is_address;
use super::rules::{Place, rule};
use crate::block::{Block, Kind};
use crate::sentence::ends_with_stop;

/// The longest such line, in bytes.
const LONGEST: usize = 120;
/// The first byte of a full-width colon, with which few other characters begin.
const FULL_WIDTH: u8 = "：".as_bytes()[0];

/// Whether a block is such a line: in parentheses, with a cue in capitals, or plain.
pub(super) fn is_link(block: &Block<'_>) -> bool {
    let text = &*block.text;
    if text.len() > LONGEST || memchr3(b':', b'|', FULL_WIDTH, text.as_bytes()).is_none() {
        return false;
    }
    let inside = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'));
    let Some((cue, link)) = inside.unwrap_or(text).split_once([':', '：', '|']) else {
        return false;
    };
    let is_cue = |place| rule(place, cue).is_some();
    if link.trim().is_empty() {
        false
    } else if inside.is_some() {
        is_whole(link) && is_cue(Place::InBrackets)
    } else {
        let is_capital = |c: char| c.is_ascii_uppercase() || c == ' ';
        let is_plain = || block.kind != Kind::Heading && !is_text(cue, link.trim_start());
        (cue.chars().all(is_capital) && is_cue(Place::InCapitals)
            || is_cue(Place::BeforeLink) && is_plain())
            && !ends_with_stop(text)
    }
}

/// Whether what follows a cue of one word is text rather than a headline: `More: the ferry costs two pounds`. It begins in lower case,
/// and not with a name such as `iPhone`, or an address. A cue of several words is never followed by text: `de Blasio` is a name, too.
fn is_text(cue: &str, link: &str) -> bool {
    let first = link.split(' ').next().unwrap_or_default();
    link.starts_with(char::is_lowercase)
        && !cue.trim().contains(' ')
        && !first.contains(char::is_uppercase)
        && !is_address(first)
}

/// Whether parentheses within a text are balanced. If not, the outer ones do not enclose the whole line: there is text after the first.
fn is_whole(link: &str) -> bool {
    link.find('(') <= link.find(')') && link.matches('(').count() == link.matches(')').count()
}
