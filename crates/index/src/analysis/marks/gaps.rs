//! Gaps: marks between a run of cells and a word.
//!
//! Two cells with a mark between them make no bigram, so `会談。日本` has no run `談日`. Between a cell and a word nothing would tell
//! `死亡27` from `死亡。27`; so there one position is left out where a mark stands. Spaces are none (`iPhone 15 発売` is written with
//! and without), nor are hyphens (`歼-20`, `歼20`).

use crate::analysis::characters::{Role, is_ampersand, is_hyphen, role};

/// Whether marks stand between what ends at byte `end` of `line` and a word behind it.
pub(super) fn is_gap_behind(line: &str, end: usize) -> bool {
    is_gap(line.get(end..).unwrap_or_default().chars())
}

/// Whether marks stand between what starts at byte `start` of `line` and a word before it.
pub(super) fn is_gap_before(line: &str, start: usize) -> bool {
    is_gap(line.get(..start).unwrap_or_default().chars().rev())
}

/// Whether there are marks in `chars` before the first character that is no mark, and that is one of a word.
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
