//! Whether a text says again what others say.
//!
//! Records hold a text more than once: a teaser that is its beginning, cut off with dots; its first paragraph as a description; its form
//! with the marks of a page. They are compared by their letters and digits, in their order, whatever stands between these.

use crate::block::Block;
use crate::entity;

/// Words of this many letters are looked for; those of scripts without spaces are long.
const ANCHOR: usize = 12;
/// Letters that are compared at most, for each of those of the text: one that begins like all others costs no more.
const COMPARED: usize = 64;
/// A tag is no longer, in bytes.
const LONGEST_TAG: usize = 1 << 10;
/// The part of the letters that must be the same, in percent: the last word of what is cut off may be half a word.
const ENOUGH: usize = 90;

/// Letters count as so many bytes that are only passed over, and so do the beginnings of passages.
const LETTER: usize = 16;
const PASSAGE: usize = 64;

/// Looks for the texts of one record among passages. Each may walk over all of those, which many must not do: what can be spent on them
/// is limited, and what is looked for after that is not found.
pub(crate) struct Finder {
    left: usize,
    /// Where the last was found: copies mostly stand in their order.
    next: Place,
}

/// A passage by its number, and a place in it.
#[derive(Clone, Copy, Default)]
struct Place {
    passage: usize,
    at: usize,
}

/// What is looked for.
struct Sought<'a> {
    text: &'a str,
    letters: usize,
    anchor: memchr::memmem::Finder<'a>,
}

impl Default for Finder {
    fn default() -> Self {
        Self {
            left: 1 << 27,
            next: Place::default(),
        }
    }
}

impl Finder {
    fn spend(&mut self, bytes: usize) {
        self.left = self.left.saturating_sub(bytes);
    }

    /// Whether `text`, or what stands of it before the dots that end it, is somewhere in the running text of `passages`.
    pub(crate) fn finds<'a>(
        &mut self,
        text: &str,
        passages: impl Iterator<Item = &'a str> + Clone,
    ) -> bool {
        let text = without_end(text);
        let Some(anchor) = anchor(text) else {
            return true;
        };
        if self.left == 0 {
            return false;
        }
        let sought = Sought {
            text,
            letters: letters(text).count(),
            anchor: memchr::memmem::Finder::new(anchor),
        };
        let next = self.next;
        next.passage + next.at > 0 && self.is_behind(next, &sought, passages.clone(), 2)
            || self.is_behind(Place::default(), &sought, passages, usize::MAX)
    }

    /// Whether a text begins at or behind a place in that passage or those that follow it, of which the first `most` are looked at.
    fn is_behind<'a>(
        &mut self,
        place: Place,
        sought: &Sought<'_>,
        passages: impl Iterator<Item = &'a str> + Clone,
        most: usize,
    ) -> bool {
        let mut left = (sought.letters + 1000) * COMPARED;
        self.spend(place.passage);
        let mut rest = passages.skip(place.passage);
        for number in 0..most {
            let Some(passage) = rest.next() else {
                break;
            };
            self.spend(PASSAGE);
            let start = if number == 0 {
                place.at.min(passage.len())
            } else {
                0
            };
            let mut passed = start;
            for at in sought.anchor.find_iter(&passage.as_bytes()[start..]) {
                let at = start + at;
                self.spend(at - passed);
                passed = at;
                let running = letters(&passage[at..]).chain(rest.clone().flat_map(letters));
                let pairs = letters(sought.text).zip(running);
                let same = pairs.take_while(|(one, other)| one == other).count();
                if same * 100 >= sought.letters * ENOUGH {
                    let passage = place.passage + number;
                    self.next = Place { passage, at };
                    return true;
                }
                left = left.saturating_sub(same + 1);
                self.spend(LETTER * (same + 1));
                if left == 0 {
                    return false;
                }
            }
            self.spend(passage.len() - passed);
        }
        false
    }
}

/// Whether a text is in passages, where it is the only one that is looked for.
fn is_in<'a>(text: &str, passages: impl Iterator<Item = &'a str> + Clone) -> bool {
    Finder::default().finds(text, passages)
}

/// The blocks that none of the `known` passages says. A line that is too short to be a copy must be one of them as a whole.
pub(crate) fn unsaid<'a>(
    mut blocks: Vec<Block<'static>>,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Vec<Block<'static>> {
    /// In letters.
    const SHORT: usize = 24;
    /// More blocks are not looked for: each costs a walk over the passages.
    const MOST: usize = 64;
    let is_said = |text: &str| match length(text) < SHORT {
        true => known.clone().any(|known| letters(text).eq(letters(known))),
        false => is_in(text, known.clone()),
    };
    let mut looked_up = 0;
    blocks.retain(|block| {
        looked_up += 1;
        looked_up > MOST || !is_said(&block.text)
    });
    blocks
}

/// Whether two texts seem to be of one article: most of the longer words of the first, as far as it is looked at, stand in the other. Only
/// words of ASCII count, which pages write as they are; where there are few, nothing can be told, and they are.
pub(crate) fn is_akin<'a>(
    text: impl Iterator<Item = &'a str>,
    other: impl Iterator<Item = &'a str> + Clone,
) -> bool {
    const LONG: usize = 6;
    const MOST: usize = 40;
    let words = text.flat_map(|part| part.split(|c: char| !c.is_alphanumeric()));
    let is_long = |word: &&str| word.len() >= LONG && word.bytes().all(|c| c.is_ascii_alphabetic());
    let (mut words_seen, mut found) = (0, 0);
    for word in words.filter(is_long).take(MOST) {
        words_seen += 1;
        let finder = memchr::memmem::Finder::new(word);
        found += usize::from(
            other
                .clone()
                .any(|part| finder.find(part.as_bytes()).is_some()),
        );
    }
    words_seen < 3 || 2 * found >= words_seen
}

/// How many letters and digits a text has, but for its markup.
pub(crate) fn length(text: &str) -> usize {
    letters(text).count()
}

/// The beginning of the first word.
fn anchor(text: &str) -> Option<&str> {
    let start = text.len() - Letters::at(text)?.len();
    let text = &text[start..];
    let ends = text
        .char_indices()
        .enumerate()
        .find(|(number, (_, c))| *number == ANCHOR || !c.is_alphanumeric());
    Some(ends.map_or(text, |(_, (at, _))| &text[..at]))
}

/// Whether a text ends with dots that say that it goes on.
pub(crate) fn is_cut_off(text: &str) -> bool {
    without_end(text).len() < text.trim_end().len()
}

/// A text without the dots that say that it goes on, and what an interface adds to them (`… [+2412 chars]`).
fn without_end(text: &str) -> &str {
    const LONGEST: usize = 24;
    let text = text.trim_end();
    let mut end = text.len().saturating_sub(LONGEST);
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let tail = &text[end..];
    // Most texts end with a single point.
    let are_dots = |bytes: &[u8]| bytes == b"...";
    if !tail.contains(['…', '&']) && !tail.as_bytes().windows(3).any(are_dots) {
        return text;
    }
    let found = ["…", "...", "[&#8230;]", "&hellip;"]
        .iter()
        .filter_map(|dots| tail.rfind(dots))
        .max();
    match found {
        Some(at) if end + at > 0 => &text[..end + at],
        _ => text,
    }
}

fn letters(text: &str) -> Letters<'_> {
    Letters { rest: text }
}

/// The letters and digits of a text in lower case, but for those of tags and references.
struct Letters<'a> {
    rest: &'a str,
}

impl<'a> Letters<'a> {
    /// `text` from its first letter or digit.
    fn at(mut text: &'a str) -> Option<&'a str> {
        loop {
            let first = text.chars().next()?;
            if first.is_alphanumeric() {
                return Some(text);
            }
            let length = match first {
                '<' => tag(text),
                '&' => entity::length(text),
                _ => None,
            };
            text = &text[length.unwrap_or(first.len_utf8())..];
        }
    }
}

impl Iterator for Letters<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let rest = Self::at(self.rest)?;
        let first = rest.chars().next()?;
        self.rest = &rest[first.len_utf8()..];
        // A few letters have two in lower case: the first will do to compare.
        first.to_lowercase().next()
    }
}

/// The length of the tag that a text begins with.
fn tag(text: &str) -> Option<usize> {
    let begins = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!');
    text.as_bytes().get(1).filter(|byte| begins(byte))?;
    let bytes = &text.as_bytes()[..text.len().min(LONGEST_TAG)];
    memchr::memchr(b'>', bytes).map(|end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: [&str; 3] = [
        "Ferry returns",
        "The ferry is “back” in service, the office said.",
        "Nobody was happier than the gulls.",
    ];

    fn is_repeated(text: &str) -> bool {
        is_in(text, TEXT.iter().copied())
    }

    #[test]
    fn what_stands_in_a_text_is_told_by_its_letters() {
        for text in [
            "Ferry returns",
            "The ferry is \"back\" in service, the office said. Nobody was happier than the gulls.",
            "<p>The ferry is <b>back</b> in&nbsp;service</p>",
            "The ferry is back in serv… [+2412 chars]",
            "The ferry is back in service, the office sai ...",
            "office said. Nobody was",
            "",
            "…",
        ] {
            assert!(is_repeated(text), "{text}");
        }
    }

    #[test]
    fn what_says_more_is_no_repetition() {
        for text in [
            "The ferry is back in service. It had been away for a year.",
            "Gulls rejoice",
            "The ferry was late.",
            "Nobody was happier than the gulls. Fares stay as they are.",
        ] {
            assert!(!is_repeated(text), "{text}");
        }
    }

    #[test]
    fn texts_are_found_in_any_order() {
        let mut finder = Finder::default();
        for text in [
            TEXT[1], TEXT[2], TEXT[0], TEXT[2], TEXT[1], "Ferry", "gulls", "Ferry",
        ] {
            assert!(finder.finds(text, TEXT.iter().copied()), "{text}");
            assert!(!finder.finds("Ferry was", TEXT.iter().copied()));
        }
        assert!(finder.finds("b", ["a b"].into_iter()));
        assert!(finder.finds("a", ["a"].into_iter()));
    }

    #[test]
    fn what_is_spent_is_not_looked_for() {
        let mut finder = Finder {
            left: 200,
            ..Finder::default()
        };
        let mut finds = |text| finder.finds(text, TEXT.iter().copied());
        assert!(finds("Nobody was happier than the gulls."));
        // It stands before that, so that all is looked at.
        assert!(!finds("The ferry is back") && !finds("Nobody was happier than the gulls."));
    }

    #[test]
    fn letters_of_markup_do_not_count() {
        assert_eq!(length("<p>a &amp; b</p> 1 < 2 & 3"), 5);
        assert_eq!(length("AT&T <3"), 4);
        for odd in ["&", "<", "a&", "&#", "<b", "&;"] {
            let _ = is_in(odd, [odd].into_iter());
            let _ = length(odd);
        }
    }
}
