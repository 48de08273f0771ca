//! The form of a line, written like the line itself: `follow {name} on {site}`.
//!
//! A form is a sequence of elements, separated by spaces, each a word or a placeholder for words:
//!
//! | written | stands for |
//! |---|---|
//! | `more` | the word in whatever case, with or without a stop, a comma or brackets around it |
//! | `More`, `more,` | the word as it is written: in this case; with this mark |
//! | `=more` | the word exactly as it is written, with nothing around it |
//! | `story\|article` | either word |
//! | `réservé*` | a word that begins with these letters; `*` within a word stands for any letters |
//! | `_` | one word |
//! | `*`, `*3` | any words, at most three words, of one sentence |
//! | `…` | any words |
//! | `{site}` | words of a kind, by its name in [`kinds`] |
//!
//! A form matches whole words: `share` does not match `shareholder`. At the start of a paragraph, the words of a form match only without
//! punctuation around them: `Facebook, Twitter` begins a sentence.

use std::ops::ControlFlow;

use super::kinds::{self, Kind, bare};

/// The parsed form of a line.
pub(super) struct Form {
    elements: Vec<Element>,
}

enum Element {
    /// One of these words.
    Word(Vec<Spelling>),
    /// From `least` to `most` words, of one sentence or several.
    Any {
        least: usize,
        most: usize,
        is_one_sentence: bool,
    },
    /// At least one word of a kind, or a position.
    Kind(Kind),
}

/// How a word is written.
struct Spelling {
    text: &'static str,
    /// Whether case must match.
    is_cased: bool,
    /// Whether the word may not have punctuation around it.
    is_bare: bool,
    /// Whether it contains `*`.
    is_glob: bool,
    /// Whether a word that matches it may have characters beyond ASCII: it has some itself, or an apostrophe.
    is_folded: bool,
}

/// The first three letters of a line, packed into a number for quick lookup of forms.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Initials(u64);

impl Form {
    /// Parses a form; `None` if it names an unknown kind of words.
    pub(super) fn read(line: &'static str) -> Option<Self> {
        let elements = line.split(' ').map(Element::read).collect::<Option<_>>()?;
        Some(Self { elements })
    }

    /// The [`Initials`] that a line of this form may have; empty if it may begin with any letters.
    pub(super) fn initials(&self) -> impl Iterator<Item = Initials> {
        let is_free = |word: &Spelling| word.text.chars().take(3).any(|c| c == '*');
        let words = match self.elements.first() {
            Some(Element::Word(words)) if !words.iter().any(is_free) => &**words,
            _ => &[],
        };
        words.iter().map(|word| initials(word.text))
    }

    /// The longest word that every text of this form contains, for a search. Its first letter is left out, unless case must match, as the text
    /// may have a capital there. `None` if no word has at least four bytes: shorter ones occur in many texts by chance.
    pub(super) fn longest_word(&self) -> Option<&'static str> {
        const SHORTEST: usize = 4;
        let words = self.elements.iter().filter_map(|element| match element {
            Element::Word(words) if words.len() == 1 => Some(&words[0]),
            _ => None,
        });
        let parts = words.map(|word| {
            let part = word.text.split('*').max_by_key(|part| part.len());
            let part = part.unwrap_or_default();
            let second = part.chars().next().map_or(0, char::len_utf8);
            if word.is_cased { part } else { &part[second..] }
        });
        let longest = parts.max_by_key(|part| part.len());
        longest.filter(|word| word.len() >= SHORTEST)
    }

    /// Whether a text that begins with these two words may have this form; the second is empty if the text has only one.
    pub(super) fn may_begin(&self, words: [&str; 2]) -> bool {
        match &*self.elements {
            [first @ Element::Word(_), second, ..] => {
                second.may_be(words[1]) && first.may_be(words[0])
            }
            // A position alone: a line without words.
            [Element::Kind(Kind::Place(_))] => bare(words[0]).is_empty(),
            [first, ..] => first.may_be(words[0]),
            [] => false,
        }
    }

    /// Whether all the words together have this form. Trailing punctuation is ignored.
    pub(super) fn is_of(&self, words: &[&str]) -> bool {
        let end = words.iter().rposition(|word| !bare(word).is_empty());
        let words = &words[..end.map_or(0, |last| last + 1)];
        matches!(
            end_of(&self.elements, words, 0, true),
            ControlFlow::Break(Some(_))
        )
    }

    /// How many words at the beginning have this form; `None` if it does not match there.
    pub(super) fn begins(&self, words: &[&str]) -> Option<usize> {
        end_of(&self.elements, words, 0, false)
            .break_value()
            .flatten()
    }
}

/// The first three characters in lower case. A space stands for missing characters, for all that follow a space, and for a third character
/// that is neither letter nor digit.
pub(super) fn initials(text: &str) -> Initials {
    let (first, second, third) = match *text.as_bytes() {
        [first, second, third, ..] if (first | second | third).is_ascii() => {
            let lower = |byte: u8| char::from(byte.to_ascii_lowercase());
            (lower(first), lower(second), lower(third))
        }
        _ => {
            let mut letters = text.chars().flat_map(char::to_lowercase);
            let mut letter = || letters.next().unwrap_or(' ');
            (letter(), letter(), letter())
        }
    };
    let letter = |c: char| if c.is_whitespace() { ' ' } else { c };
    let (first, second) = (letter(first), letter(second));
    let is_third = second != ' ' && third.is_alphanumeric();
    let third = if is_third { third } else { ' ' };
    // A character takes 21 bits.
    Initials(u64::from(first) << 42 | u64::from(second) << 21 | u64::from(third))
}

/// Matches `elements` against `words[at..]` by backtracking, up to the last word if `is_whole`. `Break(Some(end))`: matched up to `end`.
/// `Continue`: no match here, but an earlier element may take more words and try again. `Break(None)`: no match is possible; stop.
fn end_of(
    elements: &[Element],
    words: &[&str],
    at: usize,
    is_whole: bool,
) -> ControlFlow<Option<usize>> {
    let Some((element, others)) = elements.split_first() else {
        return match !is_whole || at == words.len() {
            true => ControlFlow::Break(Some(at)),
            false => ControlFlow::Continue(()),
        };
    };
    let rest = &words[at..];
    // The last element has to reach the end.
    let shortest = if is_whole && others.is_empty() {
        rest.len()
    } else {
        0
    };
    let fits = |length: usize| match element {
        Element::Kind(Kind::Row(are)) => are(&rest[..length]),
        _ => true,
    };
    let (least, most) = match element {
        Element::Word(spellings) => {
            let is = |word: &&str| {
                let is = |spelling: &Spelling| match is_whole {
                    true => spelling.is(word),
                    false => spelling.is_exactly(word),
                };
                spellings.iter().any(is)
            };
            (1, usize::from(rest.first().is_some_and(is)))
        }
        Element::Any {
            least,
            most,
            is_one_sentence,
        } => {
            let reach = rest.len().min(*most);
            // Behind a colon a sentence may go on as prose, which ends with a full stop.
            let is_prose = || rest.last().is_some_and(|last| last.ends_with(['.', '。']));
            let goes_on = |at: usize, word: &str| {
                let next = rest
                    .get(at + 1)
                    .filter(|_| word.ends_with(':') && is_prose());
                next.is_some_and(|next| {
                    next.starts_with(char::is_lowercase) && !kinds::is_address(next)
                })
            };
            let mut words = rest[..reach].iter().enumerate();
            let stop =
                || words.position(|(at, word)| kinds::ends_sentence(word) || goes_on(at, word));
            let most = match is_one_sentence.then(stop).flatten() {
                Some(stop) if stop + 1 < rest.len() => stop,
                _ => reach,
            };
            (*least, most)
        }
        Element::Kind(Kind::One(is)) => (1, usize::from(rest.first().is_some_and(|word| is(word)))),
        Element::Kind(Kind::Each(is)) => (1, rest.iter().take_while(|word| is(word)).count()),
        Element::Kind(Kind::Row(_)) => (1, rest.len()),
        Element::Kind(Kind::Place(is)) if is(words, at) => (0, 0),
        Element::Kind(Kind::Place(_)) => return ControlFlow::Continue(()),
    };
    // Few words can begin the next element; testing this first saves the costlier test of `fits`.
    let may_end = |length: usize| match (others.first(), rest.get(length)) {
        (Some(next), Some(word)) => next.may_be(word),
        _ => true,
    };
    (least.max(shortest)..=most)
        .filter(|length| may_end(*length) && fits(*length))
        .try_for_each(|length| end_of(others, words, at + length, is_whole))?;
    match element {
        // `…` has tried all ends, so the rest matches nowhere from here on. If earlier elements took more words, it would not match either.
        Element::Any {
            most: usize::MAX,
            is_one_sentence: false,
            ..
        } => ControlFlow::Break(None),
        _ => ControlFlow::Continue(()),
    }
}

impl Element {
    /// Whether text that begins with this word may match this element and those after it.
    fn may_be(&self, word: &str) -> bool {
        match self {
            Self::Word(spellings) => spellings.iter().any(|spelling| spelling.is(word)),
            Self::Kind(Kind::One(is) | Kind::Each(is)) => is(word),
            Self::Any { .. } | Self::Kind(_) => true,
        }
    }

    fn read(written: &'static str) -> Option<Self> {
        let any = |least, most, is_one_sentence| Self::Any {
            least,
            most,
            is_one_sentence,
        };
        let kind = written
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        let most = written.strip_prefix('*').map(str::parse);
        Some(match (written, kind, most) {
            ("…", ..) => any(0, usize::MAX, false),
            ("_", ..) => any(1, 1, false),
            ("*", ..) => any(0, usize::MAX, true),
            (_, _, Some(Ok(most))) => any(0, most, true),
            (_, Some(kind), _) => Self::Kind(kinds::named(kind)?),
            _ => Self::Word(written.split('|').map(Spelling::of).collect()),
        })
    }
}

impl Spelling {
    fn of(text: &'static str) -> Self {
        let exact = text.strip_prefix('=');
        let text = exact.unwrap_or(text);
        Self {
            text,
            is_cased: exact.is_some() || text.contains(char::is_uppercase),
            is_bare: exact.is_some(),
            is_glob: text.contains('*'),
            is_folded: !text.is_ascii() || text.contains('\''),
        }
    }

    fn is(&self, word: &str) -> bool {
        // Length and first letter rule out nearly all words.
        let may_begin = || match (word.chars().next(), self.text.chars().next()) {
            (Some(first), Some(own)) if first.is_alphanumeric() && own != '*' => {
                first == own || first.to_lowercase().next() == Some(own)
            }
            _ => true,
        };
        let may_be = (self.is_glob || word.len() >= self.text.len()) && may_begin();
        may_be
            && (self.is_exactly(word)
                || !self.is_bare && {
                    let bare = bare(word);
                    bare.len() < word.len() && self.is_exactly(bare)
                })
    }

    /// Whether a word is spelled so, without punctuation around it.
    fn is_exactly(&self, word: &str) -> bool {
        if self.is_glob && self.is_cased {
            self.is_glob_of(word)
        } else if self.is_glob {
            self.is_glob_of(&kinds::folded(word))
        } else if self.is_cased {
            word == self.text
        } else {
            // Folding shortens a word to no less than a third: a curly quote of three bytes becomes one.
            let may_fold = || self.is_folded && word.len() <= 3 * self.text.len();
            word.eq_ignore_ascii_case(self.text)
                || may_fold() && !word.is_ascii() && kinds::folded(word) == self.text
        }
    }

    /// Whether a word matches the glob: the parts between stars occur in order, the first and the last at the ends of the word.
    fn is_glob_of(&self, word: &str) -> bool {
        let (first, others) = self.text.split_once('*').unwrap_or((self.text, ""));
        let Some(mut rest) = word.strip_prefix(first) else {
            return false;
        };
        let (inner, last) = others.rsplit_once('*').unwrap_or(("", others));
        for part in inner.split('*') {
            match rest.split_once(part) {
                Some((_, behind)) => rest = behind,
                None => return false,
            }
        }
        rest.ends_with(last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_of(form: &'static str, line: &str) -> bool {
        let words: Vec<&str> = line.split(' ').collect();
        Form::read(form).unwrap().is_of(&words)
    }

    #[test]
    fn forms_are_of_words() {
        for (form, lines, others) in [
            (
                "don't miss",
                ["Don’t miss:", "DON'T MISS …"],
                ["Don't", "Don't miss it"],
            ),
            ("Photo|Photos", ["Photo", "Photos."], ["photo", "PHOTOS"]),
            ("- 30 -", ["- 30 -", "- 30. -"], ["30", "- 30"]),
            (
                "briefing, …",
                ["Briefing, and", "briefing, at"],
                ["briefing and", "briefing"],
            ),
            (
                "réservé* …",
                ["Réservées aux", "réservé,"],
                ["Réserve", "a réservé"],
            ),
            (
                "the =post",
                ["The post", "(the) post"],
                ["the Post", "the post."],
            ),
            ("$$A*$$", ["$$AD$$", "$$A$$."], ["$$ad$$", "$$Ad"]),
            (
                "*未经*转载* …",
                ["未经转载。", "(未经授权，转载) x"],
                ["转载未经", "未经"],
            ),
            (
                "to _ *1 end",
                ["to an end", "to the very end"],
                ["to end", "to a b c end"],
            ),
            (
                "to * end",
                ["to end", "to J. St. end"],
                ["to me. The end", "to me: the end."],
            ),
            (
                "to … end",
                ["to end", "to me. The end"],
                ["to", "to ending"],
            ),
            (
                "by {name}",
                ["by Ada Finch", "by The Pier and Bo"],
                ["by", "by the pier"],
            ),
            (
                "{figures} … {unstopped}",
                ["1:20 2 on", "1 on"],
                ["1 on.", "on"],
            ),
        ] {
            for line in lines {
                assert!(is_of(form, line), "{form}: {line}");
            }
            for line in others {
                assert!(!is_of(form, line), "{form}: {line}");
            }
        }
        assert!(Form::read("by {nobody}").is_none());
    }

    /// One that goes back to each place for each of these words does not end.
    #[test]
    fn forms_with_many_gaps_are_matched_at_once() {
        let line = "gull ".repeat(1_000);
        let form = "… gull … gull … gull … gull … gull … pier";
        assert!(!is_of(form, &line));
        assert!(is_of(form, &(line + "pier")));
    }

    #[test]
    fn a_word_of_a_form_that_may_begin_with_any_is_looked_for() {
        for (form, text, is_found) in [
            ("… all rights reserved", "All Rights Reserved", true),
            ("… Listen · {figures}", "listen · 1", false),
            ("… *未经授权*转载* …", "x经授权y", true),
        ] {
            let word = Form::read(form).unwrap().longest_word().unwrap();
            assert_eq!(text.contains(word), is_found, "{form}");
        }
        assert!(Form::read("{figures}").unwrap().longest_word().is_none());
    }
}
