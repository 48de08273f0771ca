//! Lines of a hard-wrapped text that begin with a dash: items of a list, or the rest of a sentence (`to just 34` and `- a gap`).
//!
//! A list has several such lines, and stands below one that ends. Behind a dash at the end stands also who said it.

use super::{Line, Style, is_full};
use crate::sentence::ends_sentence;

/// Whether the line at `next` goes on with the sentence of the one above it.
pub(super) fn is_in_sentence(lines: &[Line<'_>], next: usize, style: Style) -> bool {
    let (above, line) = (&lines[next - 1], &lines[next]);
    let Some(behind) = behind(line.text) else {
        return false;
    };
    let may_go_on = !line.after_blank
        && line.indent <= above.indent
        && !ends_sentence(above.text)
        && !above.text.ends_with([':', ';', '-', '–'])
        && is_full(above, line, style.margin);
    if !may_go_on {
        return false;
    }
    // As far as the paragraph goes, or the next item: so no line is looked at by more than two of them.
    let begins = |line: &Line<'_>| line.after_blank || line.indent > style.base;
    let is_border = |line: &Line<'_>| begins(line) || line.is_marked;
    let mut lines_above = lines[..next].iter().rev();
    let first = lines_above.position(is_border).unwrap_or(next - 1);
    let below = &lines[next + 1..];
    let end = below.iter().position(is_border).unwrap_or(below.len());
    let is_next_item = |line: &Line<'_>| !line.after_blank && line.is_marked;
    // A headline of one line may stand above the place and day of a text.
    let is_name = behind.starts_with(char::is_uppercase) && (first == 0 || end == 0);
    !lines[next - 1 - first].is_marked && !below.get(end).is_some_and(is_next_item) && !is_name
}

/// What stands behind the dash that a line begins with.
fn behind(line: &str) -> Option<&str> {
    let behind = line.strip_prefix(['-', '–'])?;
    Some(behind.trim_start()).filter(|text| text.len() < behind.len())
}
