//! Cuts text to a number of characters, between words.

use std::ops::Range;

use newshound_index::analysis::{self, starts_cell};

/// The characters that the ellipses at both ends and the spaces beside them take up, which count towards a limit.
pub(crate) const ELLIPSES: usize = 4;

/// Cuts `sentence`, a byte range of `paragraph`, to at most `limit` characters around `hull`, between words. A hull that is longer
/// stays whole.
pub(crate) fn fit(
    paragraph: &str,
    sentence: Range<usize>,
    hull: Range<usize>,
    limit: usize,
) -> Range<usize> {
    if fits(&paragraph[sentence.clone()], limit) {
        return sentence;
    }
    let limit = limit.saturating_sub(ELLIPSES);
    let hull = if hull.is_empty() {
        sentence.start..sentence.start
    } else {
        hull
    };
    let spare = limit.saturating_sub(count_up_to(&paragraph[hull.clone()], limit));
    let before = &paragraph[sentence.start..hull.start];
    let after = &paragraph[hull.end..sentence.end];
    let wanted_before = (spare / 2).max(spare.saturating_sub(count_up_to(after, limit)));
    let start = if fits(before, wanted_before) {
        sentence.start
    } else {
        hull.start - tail(before, wanted_before).len()
    };
    let used = count_up_to(&paragraph[start..hull.start], limit);
    start..hull.end + head(after, spare.saturating_sub(used)).len()
}

/// Whether `text` has at most `chars` characters. Reads no more than that, as a sentence can be a whole file.
pub(crate) fn fits(text: &str, chars: usize) -> bool {
    // Each character takes at least one byte.
    text.len() <= chars || text.chars().nth(chars).is_none()
}

/// The number of characters of `text`, at most `most`.
fn count_up_to(text: &str, most: usize) -> usize {
    text.chars().take(most).count()
}

/// The longest prefix of `text` with at most `chars` characters that ends between words; anywhere, in an unspaced script.
fn head(text: &str, chars: usize) -> &str {
    let Some((end, next)) = text.char_indices().nth(chars) else {
        return text;
    };
    let head = &text[..end];
    if is_mark(next) {
        return &head[..head.rfind(starts_cell).unwrap_or(0)];
    }
    if next.is_whitespace() || is_unspaced(next) {
        return head;
    }
    head.rfind(char::is_whitespace).map_or_else(
        || head.trim_end_matches(|c| !is_unspaced(c)),
        |space| &head[..space],
    )
}

/// The longest suffix of `text` with at most `chars` characters that starts at a word; anywhere, in an unspaced script.
fn tail(text: &str, chars: usize) -> &str {
    let Some(last) = chars.checked_sub(1) else {
        return "";
    };
    let start = text.char_indices().rev().nth(last).map_or(0, |(at, _)| at);
    let tail = &text[start..];
    let before = text[..start].chars().next_back();
    let tail = tail.trim_start_matches(is_mark);
    if before.is_none_or(|c| c.is_whitespace() || is_unspaced(c)) {
        return tail.trim_start();
    }
    tail.find(char::is_whitespace)
        .map_or("", |space| tail[space..].trim_start())
}

/// Whether text may be cut on either side of the character, as its script has no spaces. This includes the punctuation of Chinese and
/// Japanese, and excludes Korean, which is searched by characters but written with spaces.
fn is_unspaced(c: char) -> bool {
    let hangul =
        matches!(c, '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97c}' | '\u{ac00}'..='\u{d7fb}');
    ('\u{2e80}'..='\u{9fff}').contains(&c)
        || ('\u{f900}'..='\u{faff}').contains(&c)
        || c >= '\u{20000}'
        || (analysis::is_of_cells(c) && !hangul)
}

/// Whether the character is a mark on the one before it, from which it must not be separated.
fn is_mark(c: char) -> bool {
    analysis::is_of_cells(c) && !starts_cell(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_parts_no_mark_from_its_letter() {
        let thai = "น้ำท่วมใหญ่";
        for limit in 1..thai.chars().count() {
            assert!(thai.starts_with(head(thai, limit)));
            assert!(
                !thai[head(thai, limit).len()..].starts_with(is_mark),
                "{limit}"
            );
            assert!(thai.ends_with(tail(thai, limit)));
            assert!(!tail(thai, limit).starts_with(is_mark), "{limit}");
        }
    }

    #[test]
    fn korean_is_cut_between_words() {
        assert_eq!(head("한국은 미국과 만났다", 6), "한국은");
    }
}
