//! Tells whether a text repeats what other texts of its record contain.
//!
//! Records often hold the same text more than once: a teaser that is its beginning, cut off with an ellipsis; its first paragraph as a
//! description; the text as HTML. Texts are compared by the sequence of their letters and digits, ignoring case, punctuation, white
//! space, tags and character references.

use crate::block::Block;
use crate::entity;

/// The most letters of a text's first word that are searched for in the passages; a word of a script without spaces may be very long.
const ANCHOR: usize = 12;
/// The most letters that are compared per letter of the text. This bounds the cost of a text whose beginning occurs very often.
const COMPARED: usize = 64;
/// The longest tag, in bytes.
const LONGEST_TAG: usize = 1 << 10;
/// The share of a text's letters, counted from the first, that must match, in percent. The rest may differ, as a text that is cut off may
/// end within a word.
const ENOUGH: usize = 90;

/// The cost of comparing a letter, where skipping a byte in the search costs 1.
const LETTER: usize = 16;
/// The cost of beginning to search a passage, in the same unit.
const PASSAGE: usize = 64;

/// Searches passages for the texts of one record. Each search may walk over all passages, so the total cost is limited; when it is spent,
/// no further text is found.
pub(crate) struct Finder {
    /// The cost that may still be spent.
    left: usize,
    /// Where the last text was found. The next search begins there, as copies mostly come in the order of the original.
    next: Place,
}

/// The index of a passage, and a byte offset in it.
#[derive(Clone, Copy, Default)]
struct Place {
    passage: usize,
    at: usize,
}

/// A text to search for.
struct Sought<'a> {
    text: &'a str,
    /// The number of its letters and digits.
    letters: usize,
    /// Searches for the text's first word, see [`anchor`].
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

    /// Whether the joined `passages` contain `text`, without the ellipsis at its end. True for a text without letters and digits.
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

    /// Whether a text begins at or after `place`, in one of the `most` passages from that of `place` on. It may continue in later ones.
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

/// Like [`Finder::finds`], for a single text.
fn is_in<'a>(text: &str, passages: impl Iterator<Item = &'a str> + Clone) -> bool {
    Finder::default().finds(text, passages)
}

/// The blocks whose text the `known` passages do not contain. A short block is dropped only if it equals a whole passage, as a few words
/// may occur anywhere.
pub(crate) fn unsaid<'a>(
    mut blocks: Vec<Block<'static>>,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Vec<Block<'static>> {
    /// In letters.
    const SHORT: usize = 24;
    /// Blocks after this many are kept without a search, as each search may walk over all passages.
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

/// Whether two texts seem to belong to one article: at least half of the first 40 long words of `text` occur in `other`. Only ASCII words
/// count, as HTML may write other letters as character references. With fewer than three such words the answer is true.
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

/// The number of letters and digits in a text, not counting tags and character references.
pub(crate) fn length(text: &str) -> usize {
    letters(text).count()
}

/// The first word of a text, or its first [`ANCHOR`] letters; `None` if the text has no letters and digits.
fn anchor(text: &str) -> Option<&str> {
    let start = text.len() - Letters::at(text)?.len();
    let text = &text[start..];
    let ends = text
        .char_indices()
        .enumerate()
        .find(|(number, (_, c))| *number == ANCHOR || !c.is_alphanumeric());
    Some(ends.map_or(text, |(_, (at, _))| &text[..at]))
}

/// Whether a text ends with an ellipsis, and so was cut off.
pub(crate) fn is_cut_off(text: &str) -> bool {
    without_end(text).len() < text.trim_end().len()
}

/// A text without the ellipsis at its end and what an API adds after it (`… [+2412 chars]`).
fn without_end(text: &str) -> &str {
    const LONGEST: usize = 24;
    let text = text.trim_end();
    let mut end = text.len().saturating_sub(LONGEST);
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let tail = &text[end..];
    // A fast way out: most texts have no ellipsis.
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

/// The letters and digits of a text in lower case, without those in tags and character references.
struct Letters<'a> {
    rest: &'a str,
}

impl<'a> Letters<'a> {
    /// `text` from its first letter or digit on; `None` if it has none.
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
        // The lower case of a few letters is two characters; the first is enough for comparing.
        first.to_lowercase().next()
    }
}

/// The length in bytes of the tag that a text begins with; `None` if it begins with no tag.
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
        // The first search has spent everything, so that not even texts in the passages are found.
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
