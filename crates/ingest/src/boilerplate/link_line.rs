//! Lines that are the link to another article, with what stands before it: `Read more: Mayor Opens Pier`.

use memchr::memchr3;

use super::kinds::is_address;
use super::rules::{Place, rule};
use crate::block::{Block, Kind};
use crate::sentence::ends_with_stop;

/// No such line is longer, in bytes.
const LONGEST: usize = 120;
/// What a colon of full width begins with, as do few other characters.
const FULL_WIDTH: u8 = "：".as_bytes()[0];

/// Whether a block is such a line: in brackets, behind capitals, or plain.
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

/// Whether a text goes on behind a word that any text may have: `More: the ferry costs two pounds`. Names may begin with a small letter
/// (`de Blasio` behind several words, `iPhone`), and addresses do.
fn is_text(cue: &str, link: &str) -> bool {
    let first = link.split(' ').next().unwrap_or_default();
    link.starts_with(char::is_lowercase)
        && !cue.trim().contains(' ')
        && !first.contains(char::is_uppercase)
        && !is_address(first)
}

/// Whether brackets close behind where they open: what is in brackets before the last one closes is text behind them.
fn is_whole(link: &str) -> bool {
    link.find('(') <= link.find(')') && link.matches('(').count() == link.matches(')').count()
}
