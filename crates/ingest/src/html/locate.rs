//! Finds the text of passages in the source of a page.
//!
//! The source is reduced once to its letters and digits outside tags, with the offset of each word. The letters of each passage are
//! then searched from the end of the last one, so that one pass finds all, and equal texts are distinguished by their order.

use newshound_article::Span;

use super::guard::Tags;
use crate::entity;

/// After this many misses no more searches are made, as each takes time linear in the page.
const MOST_MISSES: usize = 64;
/// How many letters of a passage's beginning and of its end must be found, if the whole is not.
const EDGE: usize = 24;

/// The letters and digits of a page, with their offsets.
pub(super) struct Locator<'a> {
    source: &'a str,
    letters: String,
    /// For each word, the byte offset of its first letter in `letters`, and that in the source.
    words: Vec<(u32, u32)>,
    /// The byte offset in `letters` of the end of the last passage that was found.
    cursor: usize,
    /// The number of passages that were not found.
    misses: usize,
}

impl<'a> Locator<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let mut locator = Self {
            source,
            letters: String::with_capacity(source.len() / 3),
            words: Vec::new(),
            cursor: 0,
            misses: 0,
        };
        let mut from = 0;
        for tag in Tags::new(source) {
            // The content of scripts is not text, and ruby annotations and deleted text are not read.
            let hidden = tag.closes
                && ["script", "style", "rt", "rp", "del"]
                    .iter()
                    .any(|name| tag.name.eq_ignore_ascii_case(name));
            if !hidden {
                locator.add(from, tag.start);
            }
            from = tag.end;
        }
        locator.add(from, source.len());
        locator
    }

    /// Adds the letters and digits of the source from `start` to `end`, which has no tags. Character references are decoded.
    fn add(&mut self, start: usize, end: usize) {
        let text = self.source.get(start..end).unwrap_or("");
        let mut inside = false;
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            if c == '&'
                && let Some((length, decoded)) = entity::decoded(&text[at..])
            {
                for c in decoded.chars().filter(|c| c.is_alphanumeric()) {
                    self.begin_word(start + at);
                    self.letters.push(c);
                }
                inside = false;
                at += length;
                continue;
            }
            if c.is_alphanumeric() {
                if !inside {
                    self.begin_word(start + at);
                }
                self.letters.push(c);
            }
            inside = c.is_alphanumeric();
            at += c.len_utf8();
        }
    }

    /// Begins a word at byte `place` of the source.
    fn begin_word(&mut self, place: usize) {
        let letters = u32::try_from(self.letters.len()).unwrap_or(u32::MAX);
        self.words
            .push((letters, u32::try_from(place).unwrap_or(u32::MAX)));
    }

    /// The span of `text`, searched from the end of the last passage that was found. `None` if it is not found, or has no letters or digits.
    pub(super) fn find(&mut self, text: &str) -> Option<Span> {
        let needle = letters(text);
        if needle.is_empty() || self.misses >= MOST_MISSES {
            return None;
        }
        let Some((start, end)) = self.range(&needle, self.cursor) else {
            self.misses += 1;
            return None;
        };
        self.cursor = end;
        Some(self.span(start, end, text))
    }

    /// The span of the first occurrence of `text`.
    pub(super) fn find_anywhere(&mut self, text: &str) -> Option<Span> {
        let needle = letters(text);
        let start = (!needle.is_empty())
            .then(|| self.letters.find(&needle))
            .flatten()?;
        Some(self.span(start, start + needle.len(), text))
    }

    /// The byte range in `letters` of `needle`, or of a stretch with its beginning and its end, searched from `from` on.
    fn range(&self, needle: &str, from: usize) -> Option<(usize, usize)> {
        let letters = &self.letters[from..];
        if let Some(start) = letters.find(needle) {
            return Some((from + start, from + start + needle.len()));
        }
        // An element within the passage that is not read interrupts it; search for its beginning and its end.
        let head_end = needle.char_indices().nth(EDGE)?.0;
        let tail_start = needle.char_indices().rev().nth(EDGE - 1)?.0;
        if tail_start < head_end {
            return None;
        }
        let start = letters.find(&needle[..head_end])?;
        let tail = &needle[tail_start..];
        let end = start + head_end + letters[start + head_end..].find(tail)? + tail.len();
        (end - start <= 4 * needle.len() + 256).then_some((from + start, from + end))
    }

    /// The span in the source of the letters from `start` to `end` (exclusive), which are those of `text`.
    fn span(&self, start: usize, end: usize, text: &str) -> Span {
        let last = self.letters[..end]
            .chars()
            .next_back()
            .map_or(1, char::len_utf8);
        let first = self.place(start);
        let place = self.place(end - last);
        let after = match self.source[place..].starts_with('&') {
            true => entity::decoded(&self.source[place..]).map_or(last, |(length, _)| length),
            false => last,
        };
        self.with_marks(first, place + after, text)
    }

    /// Extends the span of a passage's letters by the punctuation around them, if the source has it verbatim.
    fn with_marks(&self, start: usize, end: usize, text: &str) -> Span {
        let head = text.find(char::is_alphanumeric).unwrap_or(0);
        let tail = text.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        let before = self.source[..start].ends_with(&text[..head]);
        let after = self.source[end..].starts_with(&text[tail..]);
        let start = if before { start - head } else { start };
        let end = if after { end + text.len() - tail } else { end };
        Span::new(start, end)
    }

    /// The byte offset in the source of the letter at byte `letter` of `letters`.
    fn place(&self, letter: usize) -> usize {
        let at = self
            .words
            .partition_point(|(letters, _)| *letters as usize <= letter);
        let (letters, place) = self.words[at.saturating_sub(1)];
        place as usize + (letter - letters as usize)
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(source: &'a str, texts: &[&str]) -> Vec<&'a str> {
        let mut locator = Locator::new(source);
        let spans = texts.iter().map(|text| locator.find(text));
        spans
            .map(|span| span.map_or("?", |span| &source[span.start..span.end]))
            .collect()
    }

    #[test]
    fn passages_are_found_through_tags_and_entities() {
        let source = "<p>“Caf&eacute; <b>b</b>ar” &amp; more.</p><p>Plain</p><script>Plain</script><p>Plain&eacute;</p>";
        let texts = ["“Café bar” & more.", "Plain", "Plainé", "absent"];
        let expected = [
            "“Caf&eacute; <b>b</b>ar” &amp; more.",
            "Plain",
            "Plain&eacute;",
            "?",
        ];
        assert_eq!(found(source, &texts), expected);
    }

    #[test]
    fn equal_passages_are_told_apart_by_their_order() {
        let source = "<p>Yes.</p><p>Yes.</p>";
        let mut locator = Locator::new(source);
        assert_eq!(locator.find("Yes."), Some(Span::new(3, 7)));
        assert_eq!(locator.find("Yes."), Some(Span::new(14, 18)));
        assert_eq!(locator.find("Yes."), None);
    }

    #[test]
    fn a_passage_with_a_hole_is_found_by_its_ends() {
        let (head, tail) = (
            "This is the beginning of a long line",
            "and that was the end of the long line",
        );
        let source = format!("<p>{head} <button>Play</button> {tail}</p>");
        let text = format!("{head} {tail}");
        assert_eq!(found(&source, &[&text]), [&source[3..source.len() - 4]]);
    }
}
