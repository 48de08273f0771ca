//! The form of a line, written like the line itself: `follow {name} on {site}`.
//!
//! A form is a row of words, parted by spaces, and of what stands for words:
//!
//! | written | stands for |
//! |---|---|
//! | `more` | the word in whatever case, with or without a stop, a comma or brackets around it |
//! | `More`, `more,` | the word as it is written: in this case; with this mark |
//! | `=more` | the word exactly as it is written, with nothing around it |
//! | `story\|article` | either word |
//! | `réservé*` | a word that begins so; within a word `*` is any letters |
//! | `_` | one word |
//! | `*`, `*3` | any words, at most three words, of one sentence |
//! | `…` | any words |
//! | `{site}` | words of a kind, by its name in [`kinds`] |
//!
//! A form is of whole words, as no list of substrings is: `share` is no part of `shareholder`. What a paragraph begins with has a form only
//! if its words have nothing around them: `Facebook, Twitter` begins a sentence.

use std::ops::ControlFlow;

use super::kinds::{self, Kind, bare};

/// A line's form, taken apart.
pub(super) struct Form {
    elements: Vec<Element>,
}

enum Element {
    /// One of these words.
    Word(Vec<Spelling>),
    /// So many words; of one sentence or of several.
    Any {
        least: usize,
        most: usize,
        is_one_sentence: bool,
    },
    /// Words of a kind, one at least, or a place.
    Kind(Kind),
}

/// How a word is written.
struct Spelling {
    text: &'static str,
    /// Whether it must have the case that it has here.
    is_cased: bool,
    /// Whether nothing may stand around it.
    is_bare: bool,
    /// Whether it has stars.
    is_glob: bool,
    /// Whether it may be written in letters other than those of ASCII: it has some, or an apostrophe.
    is_folded: bool,
}

/// What a line begins with, by which its form is found: three letters in a number, which is quick to look up.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Initials(u64);

impl Form {
    /// The form that is written so; `None` where a kind of words is named that there is none of.
    pub(super) fn read(line: &'static str) -> Option<Self> {
        let elements = line.split(' ').map(Element::read).collect::<Option<_>>()?;
        Some(Self { elements })
    }

    /// The letters that a line of this form may begin with, as `initials` tells; none where it may begin with any.
    pub(super) fn initials(&self) -> impl Iterator<Item = Initials> {
        let is_free = |word: &Spelling| word.text.chars().take(3).any(|c| c == '*');
        let words = match self.elements.first() {
            Some(Element::Word(words)) if !words.iter().any(is_free) => &**words,
            _ => &[],
        };
        words.iter().map(|word| initials(word.text))
    }

    /// The longest word that every text of this form has. It may be written with a capital, so its first letter is left out where none is
    /// asked for. None where it is so short that many texts have it by chance.
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

    /// Whether a text may have the form that begins with two words; the second is empty where it has one alone.
    pub(super) fn may_begin(&self, words: [&str; 2]) -> bool {
        match &*self.elements {
            [first @ Element::Word(_), second, ..] => {
                second.may_be(words[1]) && first.may_be(words[0])
            }
            // Of no words at all.
            [Element::Kind(Kind::Place(_))] => bare(words[0]).is_empty(),
            [first, ..] => first.may_be(words[0]),
            [] => false,
        }
    }

    /// Whether words have this form, all of them.
    pub(super) fn is_of(&self, words: &[&str]) -> bool {
        let end = words.iter().rposition(|word| !bare(word).is_empty());
        let words = &words[..end.map_or(0, |last| last + 1)];
        matches!(
            end_of(&self.elements, words, 0, true),
            ControlFlow::Break(Some(_))
        )
    }

    /// How many of the words, from the first on, have this form.
    pub(super) fn begins(&self, words: &[&str]) -> Option<usize> {
        end_of(&self.elements, words, 0, false)
            .break_value()
            .flatten()
    }
}

/// The first three letters in lower case. Missing letters, all that follow a space, and a third character that is no letter or figure are
/// written as a space.
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
    // A letter takes 21 bits.
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
    // What is the last has to reach the end.
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
    // Few words are the next one, which is seen before all up to it are looked at.
    let may_end = |length: usize| match (others.first(), rest.get(length)) {
        (Some(next), Some(word)) => next.may_be(word),
        _ => true,
    };
    (least.max(shortest)..=most)
        .filter(|length| may_end(*length) && fits(*length))
        .try_for_each(|length| end_of(others, words, at + length, is_whole))?;
    match element {
        // What stands behind any words stands nowhere from here on: to begin later would not help.
        Element::Any {
            most: usize::MAX,
            is_one_sentence: false,
            ..
        } => ControlFlow::Break(None),
        _ => ControlFlow::Continue(()),
    }
}

impl Element {
    /// Whether what begins with a word may be of it and of what stands behind it.
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
        // Nearly all words are told apart by their length or their first letter.
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

    /// Whether a word is this one with nothing around it.
    fn is_exactly(&self, word: &str) -> bool {
        if self.is_glob && self.is_cased {
            self.is_glob_of(word)
        } else if self.is_glob {
            self.is_glob_of(&kinds::folded(word))
        } else if self.is_cased {
            word == self.text
        } else {
            // What is folded is no less than a third of the word, as of a quote of three bytes.
            let may_fold = || self.is_folded && word.len() <= 3 * self.text.len();
            word.eq_ignore_ascii_case(self.text)
                || may_fold() && !word.is_ascii() && kinds::folded(word) == self.text
        }
    }

    /// Whether the parts between its stars stand in a word in their order, the first and the last at its ends.
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
