//! Gaps: positions left out for punctuation between a run of cells and a word.
//!
//! Two cells with punctuation between them make no bigram, so `会談。日本` has no run `談日`. Between a cell and a word nothing
//! would distinguish `死亡27` from `死亡。27`, so a position is left out there for punctuation. Spaces do not count (`iPhone
//! 15 発売` is written with and without), nor do hyphens (`歼-20`, `歼20`).

use crate::analysis::characters::{Role, is_ampersand, is_hyphen, role};

/// Whether punctuation stands between byte `end` of `line` and a word after it.
pub(super) fn is_gap_behind(line: &str, end: usize) -> bool {
    is_gap(line.get(end..).unwrap_or_default().chars())
}

/// Whether punctuation stands between byte `start` of `line` and a word before it.
pub(super) fn is_gap_before(line: &str, start: usize) -> bool {
    is_gap(line.get(..start).unwrap_or_default().chars().rev())
}

/// Whether `chars` begin with punctuation (and ignored characters) that is followed by a character of a word.
fn is_gap(chars: impl Iterator<Item = char>) -> bool {
    let mut any = false;
    for c in chars {
        match role(c) {
            Role::Word => return any,
            Role::Cell => return false,
            Role::Invisible => {}
            Role::Other if is_ampersand(c) => return any,
            Role::Other => any |= !c.is_whitespace() && !is_hyphen(c) && c != '\u{200b}',
        }
    }
    false
}
