//! Lines of a hard-wrapped text that begin with a dash: either items of a list, or a continued sentence (`to just 34` and `- a gap`).
//!
//! A list has several such lines, and stands below a complete sentence. A dash in the last line may also introduce the name of the speaker.

use super::{Line, Style, is_full};
use crate::sentence::ends_sentence;

/// Whether the line at index `next` begins with a dash and continues the sentence of the line above.
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
    // Look only as far as the paragraph or the next marked line, so that no line is visited more than twice.
    let begins = |line: &Line<'_>| line.after_blank || line.indent > style.base;
    let is_border = |line: &Line<'_>| begins(line) || line.is_marked;
    let mut lines_above = lines[..next].iter().rev();
    let first = lines_above.position(is_border).unwrap_or(next - 1);
    let below = &lines[next + 1..];
    let end = below.iter().position(is_border).unwrap_or(below.len());
    let is_next_item = |line: &Line<'_>| !line.after_blank && line.is_marked;
    // A line that introduces a capitalized name: in the last line, or below a headline of one line, as the place of a dateline.
    let is_name = behind.starts_with(char::is_uppercase) && (first == 0 || end == 0);
    !lines[next - 1 - first].is_marked && !below.get(end).is_some_and(is_next_item) && !is_name
}

/// The text after the dash and white space that a line begins with.
fn behind(line: &str) -> Option<&str> {
    let behind = line.strip_prefix(['-', '–'])?;
    Some(behind.trim_start()).filter(|text| text.len() < behind.len())
}
